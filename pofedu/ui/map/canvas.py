"""Shows a drawing through a camera: what is painted, and where the eye stands over it."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from pofedu.ui.map.camera import Camera, fitting, kept_over, showing
from pofedu.ui.map.drawing import Drawing, LaneArea
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.folded import paint_summary
from pofedu.ui.map.labels import FOLLOW_SIZE, Detail, Label, lay_out
from pofedu.ui.map.paint import MapPainter
from pofedu.ui.map.summary import Summary
from pofedu.ui.map.tiles import Tiles
from pofedu.ui.theme import Look

MARGIN = 16.0
SHARPEN_MS = 90
MOVE_MS = 220
LANE_EDGE = 24.0
"""Scene units at the sides of a lane that hold nothing."""
SMALLEST_FOLLOW = 10.4
"""At a desk the second language stays on the map down to this size in view pixels."""
FARTHEST_SHARE = 0.7
"""How small the whole drawing may get, against just fitting the view."""
CLOSER_SHARE = 0.72
"""How far below the legible scale the view goes to show a chosen claim whole."""
DESK_SLACK = 0.96
"""At a desk a label may be this much smaller than the type scale rather than be cut."""


class MapCanvas(QWidget):
    """Paints a drawing where the camera looks, and moves the camera."""

    camera_moved = Signal()

    def __init__(self, drawing: Drawing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.look = look
        self.emphasis = Emphasis()
        self._summarise: Callable[[], Mapping[str, Summary]] = dict
        self._summaries: Mapping[str, Summary] | None = None
        self.can_fold = False
        """Whether its lanes can be folded to what they say of themselves."""
        self._folded: frozenset[str] = frozenset()
        self._is_folding_by_scale = True
        self._found: tuple[frozenset[str], frozenset[int]] = (frozenset(), frozenset())
        self.camera = Camera(1.0, QPointF(0, 0))
        self._framing: Callable[[], QRectF] | None = self.default_rect
        """What to keep framed when the size changes; None once the reader moved by hand."""
        self._held: Callable[[], QRectF] | None = None
        """What was framed before `hold`."""
        self._wanted: tuple[QRectF, QRectF] | None = None
        """What was brought into view last; kept there when the size changes."""
        self.painter_of = MapPainter(drawing, {}, look, "full")
        self._labels: dict[str, dict[str, Label]] = {}
        self._tiles = Tiles()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._prepare)
        self._snapshot: tuple[QPixmap, Camera] | None = None
        self._journey = (self.camera, self.camera)
        self._sharpen = QTimer(self, singleShot=True, interval=SHARPEN_MS)
        self._sharpen.timeout.connect(self.sharpen)
        self._motion = QVariantAnimation(self, duration=MOVE_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._glide_step)
        self._motion.finished.connect(self.sharpen)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 180)

    # -- what is shown

    def show_look(self, look: Look) -> None:
        """Another theme, language or text size; nothing moves."""
        if look.language != self.look.language:
            self._labels.clear()
        self.look = look
        self._renew()

    def show_drawing(self, drawing: Drawing) -> None:
        """The same boxes and routes, some of them looking otherwise; nothing moves."""
        self.drawing = drawing
        self._renew()

    def show_emphasis(self, emphasis: Emphasis) -> None:
        """What stands out and what is hidden."""
        boxes, routes = self._found
        folded = self._lanes_folded()
        emphasis = replace(emphasis, found_boxes=boxes, found_routes=routes, folded=folded)
        if emphasis == self.emphasis:
            return
        is_same_base = emphasis.base == self.emphasis.base
        self.emphasis = emphasis
        if is_same_base and self._snapshot is None:
            self._overlay()
        else:
            self._renew()

    @property
    def summaries(self) -> Mapping[str, Summary]:
        """What each lane says when it is folded; made when it is first asked for."""
        if self._summaries is None:
            self._summaries = self._summarise()
        return self._summaries

    def show_summaries(self, summarise: Callable[[], Mapping[str, Summary]]) -> None:
        """Let folded lanes say what this makes, or something else than before."""
        self._summarise, self._summaries, self.can_fold = summarise, None, True
        if self.emphasis.folded:
            self._renew()

    def show_found(self, boxes: frozenset[str], routes: frozenset[int]) -> None:
        """Mark what was searched for, beside what is chosen; nothing where both are empty."""
        self._found = (boxes, routes)
        self.show_emphasis(self.emphasis)

    def show_folded(self, lanes: frozenset[str], is_by_scale: bool) -> None:
        """Show only the summaries of some lanes.

        Where it goes by the scale too, the projector folds all lanes that it could not show
        legibly.
        """
        self._folded, self._is_folding_by_scale = lanes, is_by_scale
        self.show_emphasis(self.emphasis)

    def is_too_small(self, scale: float) -> bool:
        """Whether the projector shows summaries at this scale, since no label could be read."""
        is_projected = self.look.theme.name == "projector" and self.can_fold
        is_asked = is_projected and self._is_folding_by_scale
        return is_asked and scale < self.legible_scale("thin") - 0.001

    def _lanes_folded(self) -> frozenset[str]:
        if self.is_too_small(self.goal().scale):
            return frozenset(self.summaries)
        return self._folded

    def _paint_folded(self, painter: QPainter, lane: LaneArea) -> None:
        summary = self.summaries[lane.id]
        paint_summary(painter, lane, summary, self.look, self.camera.scale, is_outlined=False)

    def detail(self) -> Detail:
        """Whether both languages are legible at this scale, or the leading one only shows.

        At a desk that does not depend on the reader's text size, which zooms when a lane is framed:
        larger text must not take a language away.
        """
        is_projected = self.look.theme.name == "projector"
        least = self.look.legible_px if is_projected else SMALLEST_FOLLOW
        is_small = self.camera.scale * FOLLOW_SIZE < least - 0.01
        return "thin" if self.look.language == "both" and is_small else "full"

    def labels(self, detail: Detail) -> dict[str, Label]:
        """The labels of this language, laid out once."""
        if detail not in self._labels:
            self._labels[detail] = lay_out(self.drawing.boxes, self.look.language, detail)
        return self._labels[detail]

    def legible_scale(self, detail: Detail = "full") -> float:
        """The smallest scale at which the smallest label is legible in this look."""
        smallest = min(line.size for la in self.labels(detail).values() for line in la.lines)
        slack = 1.0 if self.look.theme.name == "projector" else DESK_SLACK
        return self.look.legible_px * slack / smallest

    def _renew(self) -> None:
        detail = self.detail()
        self.emphasis = replace(self.emphasis, folded=self._lanes_folded())
        self.painter_of = MapPainter(
            self.drawing,
            self.labels(detail),
            self.look,
            detail,
            paint_folded=self._paint_folded,
        )
        self._tiles.set_source(
            lambda painter, exposed: self.painter_of.paint_all(
                painter, exposed, self.emphasis.base
            ),
            self.look.theme.color("paper"),
            self.camera.scale * self.devicePixelRatioF(),
        )
        self._snapshot = None
        self._overlay()

    def _overlay(self) -> None:
        """Lay what stands out over the drawing, which stays as it is painted."""

        def over(painter: QPainter, exposed: QRectF) -> None:
            self.painter_of.paint_chosen(painter, exposed, self.emphasis)

        self._tiles.set_over(over if self.emphasis.is_any else None)
        self.update()

    # -- where the eye stands

    def default_rect(self) -> QRectF:
        """The whole drawing where all of it is legible in this view, else its first lane."""
        bounds = self.drawing.bounds
        whole = fitting(bounds, QSizeF(self.size()), MARGIN)
        is_legible = whole.scale >= self.legible_scale()
        return bounds if is_legible or not self.drawing.lanes else self.drawing.lanes[0].rect

    def frame_default(self) -> None:
        """See what fits at a legible size, now and whenever the size changes."""
        self._framing, self._wanted = self.default_rect, None
        self._frame(self.default_rect(), is_animated=False)

    def frame(self, rect: QRectF, is_animated: bool = False) -> None:
        """See a rectangle whole, now and whenever the size changes."""
        self._framing, self._wanted = (lambda: rect), None
        self._frame(rect, is_animated)

    def _frame(self, rect: QRectF, is_animated: bool) -> None:
        """Only the whole drawing may go below the legible size; nothing is blown up."""
        farthest = 0.0 if rect == self.drawing.bounds else self._farthest(rect)
        closest = max(1.6 * self.look.factor, farthest)
        size = QSizeF(self.size())
        self._go(fitting(rect, size, MARGIN, closest, farthest, LANE_EDGE), is_animated)
        if not is_animated:
            self.sharpen()

    def _farthest(self, rect: QRectF) -> float:
        """The legible scale, or a smaller one that is still of use where it would cut a lane.

        On the projector the leading language alone, as large as it must be; at a desk both, small.
        """
        whole = self.legible_scale()
        is_narrow = (rect.width() - 2 * LANE_EDGE) * whole <= self.width()
        if is_narrow and rect.height() * whole <= self.height():
            return whole
        is_projected = self.look.theme.name == "projector"
        least = self.legible_scale("thin") if is_projected else SMALLEST_FOLLOW / FOLLOW_SIZE
        return min(whole, least)

    def reveal(self, whole: QRectF, place: QRectF) -> None:
        """Bring all of a rectangle into view, from a little farther if need be, else a place.

        The scale is kept where the rectangle fits; at a desk it may go somewhat below the legible.
        """
        self._go(self._showing(self.goal(), whole, place), is_animated=True)
        self._wanted = (whole, place)

    def show_place(self, place: QRectF) -> None:
        """Bring a rectangle into view at the scale there is."""
        self._go(showing(self.goal(), place, QSizeF(self.size()), 2 * MARGIN), is_animated=True)

    def _showing(self, camera: Camera, whole: QRectF, place: QRectF) -> Camera:
        size = QSizeF(self.size())
        if self.is_too_small(camera.scale):
            least = self.legible_scale("thin")
            near = fitting(whole, size, 2 * MARGIN, self.legible_scale(), least)
            return showing(near, place, size, 2 * MARGIN)
        room = size - QSizeF(4 * MARGIN, 4 * MARGIN)
        fit = min(room.width() / whole.width(), room.height() / whole.height())
        is_projected = self.look.theme.name == "projector"
        share = 1.0 if is_projected else CLOSER_SHARE
        least = min(camera.scale, self.legible_scale("thin" if is_projected else "full") * share)
        if fit < least:
            return showing(camera, place, size, 2 * MARGIN)
        if fit < camera.scale:
            return fitting(whole, size, 2 * MARGIN, fit)
        return showing(camera, whole, size, 2 * MARGIN)

    def return_to(self, camera: Camera) -> None:
        """Glide back to where the eye was."""
        self._wanted = None
        self._go(camera, is_animated=True)

    def goal(self) -> Camera:
        """Where the eye is, or where it is gliding to."""
        is_gliding = self._motion.state() == QVariantAnimation.State.Running
        return self._journey[1] if is_gliding else self.camera

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther around a view point, the middle by default."""
        self._begin_motion()
        self._let_go()
        least = FARTHEST_SHARE * fitting(self.drawing.bounds, QSizeF(self.size()), MARGIN).scale
        factor = max(factor, min(1.0, least / self.camera.scale))
        self._set_camera(self.camera.zoomed(factor, at or QRectF(self.rect()).center()))
        self._sharpen.start()

    def pan_by(self, by: QPointF) -> None:
        """Move with the hand by view pixels; nothing is lost sight of entirely."""
        self._let_go()
        self._set_camera(self.camera.panned(by))
        self._idle.start()

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
        self._framing, self._wanted = None, None

    def resume(self) -> None:
        """Frame again what was framed before `hold`, unless the reader has moved since."""
        framing, self._held = self._framing or self._held, None
        if framing is not None:
            self._framing, self._wanted = framing, None
            self._frame(framing(), is_animated=False)

    def _let_go(self) -> None:
        self._framing = self._held = self._wanted = None

    def _go(self, target: Camera, is_animated: bool) -> None:
        if is_animated and not self.look.is_motion_reduced and self.isVisible():
            self._glide(target)
        else:
            self._motion.stop()
            self._set_camera(target)

    def _glide(self, target: Camera) -> None:
        if target.scale != self.camera.scale:
            self._begin_motion()
        self._motion.stop()
        self._journey = (self.camera, target)
        self._motion.start()

    def _glide_step(self, share: float) -> None:
        start, target = self._journey
        self._set_camera(start.toward(target, share))

    def _set_camera(self, camera: Camera) -> None:
        self.camera = kept_over(camera, self.drawing.bounds, QSizeF(self.size()), 3 * MARGIN)
        self.camera_moved.emit()
        self.update()

    # -- painting

    def _begin_motion(self) -> None:
        """While the scale changes a picture stands in; `sharpen` paints anew."""
        if self._snapshot is None and self.isVisible():
            picture = QPixmap(self.size() * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            painter = QPainter(picture)
            self._draw_tiles(painter)
            painter.end()
            self._snapshot = (picture, self.camera)

    def _prepare(self) -> None:
        """Between frames, paint what the hand may show next."""
        if not self._tiles.prepare():
            self._idle.stop()

    def sharpen(self) -> None:
        """Paint at the scale now reached; what was only moved is sharp already."""
        self._sharpen.stop()
        is_sharp = self._snapshot is None and self._is_at_scale()
        if not is_sharp or self.emphasis.folded != self._lanes_folded():
            self._renew()

    def _is_at_scale(self) -> bool:
        scale = self.camera.scale * self.devicePixelRatioF()
        return abs(scale - self._tiles.scale) <= 1e-9

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._snapshot is None:
            self._draw_tiles(painter)
        else:
            self._draw_snapshot(painter, *self._snapshot)
        self.paint_over(painter)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the drawing, in view pixels; nothing here."""

    def _draw_tiles(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        scale = self.camera.scale * ratio
        if not self._is_at_scale():
            self._renew()
        corner = self.camera.corner * scale
        origin = QPoint(round(corner.x()), round(corner.y()))
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        self._tiles.draw(painter, origin, size, ratio)

    def _draw_snapshot(self, painter: QPainter, picture: QPixmap, taken: Camera) -> None:
        seen = taken.seen(picture.deviceIndependentSize())
        place = QRectF(self.camera.to_view(seen.topLeft()), seen.size() * self.camera.scale)
        beside = QRegion(self.rect()) - QRegion(place.toAlignedRect().adjusted(1, 1, -1, -1))
        for rect in beside:  # type: ignore[attr-defined]  # a region is its rectangles
            painter.fillRect(rect, self.look.theme.color("paper"))
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._framing is not None:
            self._frame(self._framing(), is_animated=False)
        else:
            self.camera_moved.emit()
        if self._wanted:
            self._set_camera(self._showing(self.camera, *self._wanted))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew()
        super().changeEvent(event)
