"""Where the eye stands over a drawing, and how it gets elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSizeF, QVariantAnimation, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pofedu.ui.map.camera import Camera, fitting, kept_over, showing
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.legible import LegibleMap
from pofedu.ui.theme import Look

MARGIN = 16.0
MOVE_MS = 220
LANE_EDGE = 24.0
"""Scene units at the sides of a lane that hold nothing."""
FARTHEST_SHARE = 0.7
"""How small the whole drawing may get, against just fitting the view."""
FAR_SHARE = 0.7
"""So far below the legible scale, at a desk, a place that is asked for is gone nearer to."""
CLOSER_SHARE = 0.8
"""How far below the legible scale the view goes, at a desk, to show a chosen claim whole."""


class MapEye(LegibleMap):
    """Looks at a drawing and moves over it; what it sees is painted by another."""

    camera_moved = Signal()

    def __init__(self, drawing: Drawing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(drawing, look, parent)
        self._framing: Callable[[], QRectF] | None = self.default_rect
        """What to keep framed when the size changes; None once the reader moved by hand."""
        self._held: Callable[[], QRectF] | None = None
        """What was framed before `hold`."""
        self._wanted: tuple[QRectF, ...] = ()
        """What was brought into view last; kept there when the size changes."""
        self._is_staying = False
        self._journey = (self.camera, self.camera)
        self._motion = QVariantAnimation(self, duration=MOVE_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._glide_step)
        self._motion.finished.connect(self.sharpen)

    # -- what its painter does

    def sharpen(self) -> None:
        """The eye stands still; nothing here."""

    def begin_scaling(self) -> None:
        """The scale is about to change; nothing here."""

    def rest_soon(self) -> None:
        """The hand has just zoomed, and may go on; nothing here."""

    def prepare_soon(self) -> None:
        """The hand has just moved, and may go on; nothing here."""

    # -- where the eye stands

    def default_rect(self) -> QRectF:
        """The whole drawing where all of it is legible in this view, else its first lane."""
        bounds = self.drawing.bounds
        whole = fitting(bounds, QSizeF(self.size()), MARGIN)
        is_legible = whole.scale >= self.legible_scale()
        return bounds if is_legible or not self.drawing.lanes else self.drawing.lanes[0].rect

    def frame_default(self) -> None:
        """See what fits at a legible size, now and whenever the size changes."""
        self._framing, self._wanted = self.default_rect, ()
        self._frame(self.default_rect(), is_animated=False)

    def frame(self, rect: QRectF, is_animated: bool = False) -> None:
        """See a rectangle whole, now and whenever the size changes."""
        self._framing, self._wanted = (lambda: rect), ()
        self._frame(rect, is_animated)

    def _frame(self, rect: QRectF, is_animated: bool) -> None:
        self._go(self._fitted(rect), is_animated)
        if not is_animated:
            self.sharpen()

    def is_high_enough(self, height: float) -> bool:
        """Whether a view so high need not cut what is framed, at the smallest scale that serves."""
        framing = self._framing or self._held
        rect = framing() if framing else self.drawing.bounds
        return rect == self.drawing.bounds or rect.height() * self._least() <= height

    def _fitted(self, rect: QRectF) -> Camera:
        """Only the whole drawing may go below the legible size; nothing is blown up."""
        farthest = 0.0 if rect == self.drawing.bounds else self._farthest(rect)
        closest = max(1.6 * self.look.factor, farthest)
        return fitting(rect, QSizeF(self.size()), MARGIN, closest, farthest, LANE_EDGE)

    def _farthest(self, rect: QRectF) -> float:
        """The legible scale, or a smaller one that is still of use where it would cut a lane.

        On the projector the leading language alone, as large as it must be; at a desk both, small,
        but larger where the reader wants larger text, even if that cuts the lane.
        """
        whole = self.legible_scale()
        is_narrow = (rect.width() - 2 * LANE_EDGE) * whole <= self.width()
        if is_narrow and rect.height() * whole <= self.height():
            return whole
        return min(whole, self._least())

    def reveal(self, *places: QRectF) -> None:
        """Bring the first of some rectangles into view that can be seen whole, or else the last.

        The scale is kept where that one fits; at a desk it may go somewhat below the legible.
        """
        self._go(self._showing(self.goal(), places), is_animated=True)
        self._wanted = places

    def approach(self, place: QRectF) -> None:
        """Go near enough to read a place, from where nothing could be read."""
        least, size = self.legible_scale("thin"), QSizeF(self.size())
        if self.goal().scale < FAR_SHARE * least:
            camera = fitting(place, size, 2 * MARGIN, self.legible_scale(), least)
            self._go(camera, is_animated=True)

    def show_place(self, place: QRectF) -> None:
        """Bring a rectangle into view at the scale there is, or the beginning of a larger one."""
        camera, size = self.goal(), QSizeF(self.size())
        most = (size - QSizeF(4 * MARGIN, 4 * MARGIN)) / camera.scale
        place = QRectF(place.topLeft(), place.size().boundedTo(most))
        self._go(showing(camera, place, size, 2 * MARGIN), is_animated=True)

    def _showing(self, camera: Camera, places: tuple[QRectF, ...]) -> Camera:
        size, least = QSizeF(self.size()), self.legible_scale("thin")
        if self.is_too_small(camera.scale):
            camera = fitting(places[0], size, 2 * MARGIN, self.legible_scale(), least)
        share = 1.0 if self.look.theme.name == "projector" else CLOSER_SHARE
        least = min(camera.scale, least * share)
        fits = [fitting(place, size, MARGIN).scale for place in places]
        found = next((i for i, fit in enumerate(fits) if fit >= least), -1)
        if least <= fits[found] < camera.scale:
            return fitting(places[found], size, MARGIN, fits[found])
        is_tight = fitting(places[found], size, 2 * MARGIN).scale < camera.scale
        return showing(camera, places[found], size, MARGIN if is_tight else 2 * MARGIN)

    def return_to(self, camera: Camera) -> None:
        """Glide back to where the eye was."""
        self._wanted = ()
        self._go(camera, is_animated=True)

    def stay(self, deed: Callable[[], object]) -> None:
        """Do what changes the height of the view; what is seen whole stays where it is."""
        self._is_staying = True
        deed()
        self._is_staying = False

    def stay_at(self, camera: Camera) -> None:
        """Stand where the eye was, as if moved there by hand, whatever was framed since."""
        self._let_go()
        self._go(camera, is_animated=True)

    @property
    def is_gliding(self) -> bool:
        """Whether it is on its way."""
        return self._motion.state() == QVariantAnimation.State.Running

    def goal(self) -> Camera:
        """Where the eye is, or where it is gliding to."""
        return self._journey[1] if self.is_gliding else self.camera

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther around a view point, the middle by default."""
        self.halt()
        self.begin_scaling()
        self._let_go()
        least = FARTHEST_SHARE * fitting(self.drawing.bounds, QSizeF(self.size()), MARGIN).scale
        factor = max(factor, min(1.0, least / self.camera.scale))
        self._set_camera(self.camera.zoomed(factor, at or QRectF(self.rect()).center()))
        self.rest_soon()

    def pan_by(self, by: QPointF) -> None:
        """Move with the hand by view pixels; nothing is lost sight of entirely."""
        self.halt()
        self._let_go()
        self._set_camera(self.camera.panned(by))
        self.prepare_soon()

    def halt(self) -> None:
        """End a glide where it is, for the hand has taken hold."""
        if self.is_gliding:
            self._motion.stop()
            self.rest_soon()

    def move_by(self, way: QPointF) -> None:
        """Glide by scene units, the scale kept."""
        self._let_go()
        goal = self.goal()
        self._go(Camera(goal.scale, goal.corner + way), is_animated=True)

    def look_at(self, center: QPointF) -> None:
        """Put a scene point in the middle of the view."""
        half = QPointF(self.width(), self.height()) / 2
        self.pan_by(half - self.camera.to_view(center))

    def seen(self) -> QRectF:
        """The part of the scene in view."""
        return self.camera.seen(QSizeF(self.size()))

    def hold(self) -> None:
        """Keep scale and corner when the size changes, as when a card opens beside the map."""
        self._held = self._framing or self._held
        self._framing, self._wanted = None, ()

    def resume(self) -> None:
        """Frame again what was framed before `hold`, unless the reader has moved since."""
        framing, is_held = self._framing or self._held, self._held is not None
        self._held = None
        if framing is not None and is_held:
            self._framing, self._wanted = framing, ()
            self._frame(framing(), is_animated=False)

    def come_closer(self) -> None:
        """Go near enough to read what is framed, or else what is in the middle."""
        self.resume()
        goal, least = self.goal(), self.legible_scale("thin")
        if goal.scale < least:
            middle = QRectF(self.rect()).center()
            self._go(goal.zoomed(least / goal.scale, middle), is_animated=False)
            self.sharpen()

    def _let_go(self) -> None:
        self._framing = self._held = None
        self._wanted = ()

    def _go(self, target: Camera, is_animated: bool) -> None:
        if is_animated and not self.look.is_motion_reduced and self.isVisible():
            self._glide(target)
        else:
            self._motion.stop()
            self._set_camera(target)

    def _glide(self, target: Camera) -> None:
        if target.scale != self.camera.scale:
            self.begin_scaling()
        self._motion.stop()
        self._journey = (self.camera, target)
        self._motion.start()

    def _glide_step(self, share: float) -> None:
        start, target = self._journey
        self._set_camera(start.toward(target, share))

    def kept(self, camera: Camera, drawing: Drawing) -> Camera:
        """Not away from a drawing."""
        return kept_over(camera, drawing.bounds, QSizeF(self.size()), 3 * MARGIN)

    def _set_camera(self, camera: Camera) -> None:
        self.camera = self.kept(camera, self.shown)
        self.camera_moved.emit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was framed stays framed, and what was brought into view stays there."""
        is_gliding = self.is_gliding
        if self._framing is not None and not self._is_still_good(event):
            self._frame(self._framing(), is_gliding)
        else:
            self.camera_moved.emit()
        if self._wanted:
            self._go(self._showing(self.goal(), self._wanted), is_gliding)

    def _is_still_good(self, event: QResizeEvent) -> bool:
        """Whether only a row beneath changed, and what was framed is whole where it is."""
        assert self._framing is not None, "only asked where something is framed"
        if not self._is_staying or event.oldSize().width() != event.size().width():
            return False
        seen, rect = self.goal().seen(QSizeF(event.size())), self._framing()
        return bool(self._wanted) or seen.contains(rect.adjusted(LANE_EDGE, 0, -LANE_EDGE, 0))
