"""The widget that shows a drawing: pan, zoom, choose, walk; it knows nothing of claims."""

import math
from collections.abc import Callable

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
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from pofedu.content.model import Text
from pofedu.ui.map.camera import Camera, fitting, kept_over, showing
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.labels import FOLLOW_SIZE, Detail, Label, lay_out
from pofedu.ui.map.paint import Emphasis, MapPainter
from pofedu.ui.map.tiles import Tiles
from pofedu.ui.map.walk import Choice, Direction, reading_order, step
from pofedu.ui.theme import Look

MARGIN = 16.0
SHARPEN_MS = 90
MOVE_MS = 220
WHEEL_STEP = 1.2
DESK_SLACK = 0.96
"""At a desk a label may be this much smaller than the type scale rather than be cut."""
GRIP = 6.0
"""How far from a line, in view pixels, a click still means it."""

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_WALK: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class MapView(QWidget):
    """Shows a drawing through a camera; emits what the reader chose."""

    chosen = Signal(object)
    """A Choice, or None where the reader clicked on nothing or pressed Esc."""
    camera_moved = Signal()

    def __init__(self, drawing: Drawing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.look = look
        self.speak: Callable[[int], Text] = lambda _route: Text(zh="", en="")
        """Says a route, by its index, in a sentence; set by the page, for screen readers."""
        self.emphasis = Emphasis()
        self.at: Choice | None = None
        """Where the reader stands; kept when the emphasis changes."""
        self.camera = Camera(1.0, QPointF(0, 0))
        self._framing: Callable[[], QRectF] | None = self.default_rect
        """What to keep framed when the size changes; None once the reader moved by hand."""
        self._wanted: tuple[QRectF, ...] = ()
        """What was brought into view last; kept there when the size changes."""
        self.painter_of = MapPainter(drawing, {}, look, "full")
        self._labels: dict[str, dict[str, Label]] = {}
        self._tiles = Tiles()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._prepare)
        self._snapshot: tuple[QPixmap, Camera] | None = None
        self._journey = (self.camera, self.camera)
        self._pressed: QPointF | None = None
        self._is_dragging = False
        self._is_focus_by_key = False
        self._sharpen = QTimer(self, singleShot=True, interval=SHARPEN_MS)
        self._sharpen.timeout.connect(self.sharpen)
        self._motion = QVariantAnimation(self, duration=MOVE_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._glide_step)
        self._motion.finished.connect(self.sharpen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 180)

    # -- what is shown

    def show_look(self, look: Look) -> None:
        """Another theme, language or text size; nothing moves."""
        if look.language != self.look.language:
            self._labels.clear()
        self.look = look
        self._renew()

    def show_emphasis(self, emphasis: Emphasis) -> None:
        """What stands out and what is hidden."""
        if emphasis != self.emphasis:
            self.emphasis = emphasis
            self._renew()

    def stand_on(self, choice: Choice | None) -> None:
        """Put the reader's place somewhere without emitting `chosen`."""
        self.at = choice
        self.update()

    def detail(self) -> Detail:
        """Whether both languages are legible at this scale, or the leading one only shows.

        At a desk that does not depend on the reader's text size, which zooms when a lane is framed:
        larger text must not take a language away.
        """
        is_projected = self.look.theme.name == "projector"
        least = self.look.legible_px if is_projected else FOLLOW_SIZE * DESK_SLACK
        is_small = self.camera.scale * FOLLOW_SIZE < least - 0.01
        return "thin" if self.look.language == "both" and is_small else "full"

    def labels(self, detail: Detail) -> dict[str, Label]:
        """The labels of this language, laid out once."""
        if detail not in self._labels:
            self._labels[detail] = lay_out(self.drawing.boxes, self.look.language, detail)
        return self._labels[detail]

    def legible_scale(self) -> float:
        """The smallest scale at which the smallest full label is legible in this look."""
        smallest = min(line.size for la in self.labels("full").values() for line in la.lines)
        slack = 1.0 if self.look.theme.name == "projector" else DESK_SLACK
        return self.look.legible_px * slack / smallest

    def _renew(self) -> None:
        detail = self.detail()
        self.painter_of = MapPainter(self.drawing, self.labels(detail), self.look, detail)
        self._tiles.set_source(
            lambda painter, exposed: self.painter_of.paint(painter, exposed, self.emphasis),
            self.look.theme.color("paper"),
            self.camera.scale * self.devicePixelRatioF(),
        )
        self._snapshot = None
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
        self._framing, self._wanted = self.default_rect, ()
        self._frame(self.default_rect(), is_animated=False)

    def frame(self, rect: QRectF, is_animated: bool = False) -> None:
        """See a rectangle whole, now and whenever the size changes."""
        self._framing, self._wanted = (lambda: rect), ()
        self._frame(rect, is_animated)

    def _frame(self, rect: QRectF, is_animated: bool) -> None:
        """Only the whole drawing may go below the legible size; nothing is blown up."""
        farthest = 0.0 if rect == self.drawing.bounds else self.legible_scale()
        closest = max(1.6 * self.look.factor, farthest)
        target = fitting(rect, QSizeF(self.size()), MARGIN, closest, farthest)
        if is_animated and not self.look.is_motion_reduced and self.isVisible():
            self._glide(target)
        else:
            self._motion.stop()
            self._set_camera(target)
            self.sharpen()

    def reveal(self, *rects: QRectF) -> None:
        """Bring into view, with the least move, the first of these that fits, else the last."""
        goal = self.goal()
        target = self._showing(goal, rects)
        if target != goal:
            self._move_to(target)
        self._wanted = rects

    def _showing(self, camera: Camera, rects: tuple[QRectF, ...]) -> Camera:
        size = QSizeF(self.size())
        room = camera.seen(size - QSizeF(6 * MARGIN, 6 * MARGIN)).size()
        fitting_ones = (r for r in rects if r.width() < room.width() and r.height() < room.height())
        return showing(camera, next(fitting_ones, rects[-1]), size, 3 * MARGIN)

    def goal(self) -> Camera:
        """Where the eye is, or where it is gliding to."""
        is_gliding = self._motion.state() == QVariantAnimation.State.Running
        return self._journey[1] if is_gliding else self.camera

    def chosen_area(self) -> QRectF:
        """Where in the view the chosen arrows and boxes lie; empty where nothing is chosen."""
        area = QRectF()
        for index in self.emphasis.routes:
            area = area.united(self.drawing.routes[index].bounds())
        for id_ in self.emphasis.boxes:
            area = area.united(self.drawing.boxes[id_].rect)
        corner = self.camera.to_view(area.topLeft())
        return QRectF(corner, area.size() * self.camera.scale)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther around a view point, the middle by default."""
        self._begin_motion()
        self._let_go()
        self._set_camera(self.camera.zoomed(factor, at or QRectF(self.rect()).center()))
        self._sharpen.start()

    def pan_by(self, by: QPointF) -> None:
        """Move with the hand by view pixels; nothing is lost sight of entirely."""
        self._let_go()
        self._set_camera(self.camera.panned(by))
        self._idle.start()

    def look_at(self, center: QPointF) -> None:
        """Put a scene point in the middle of the view."""
        half = QPointF(self.width(), self.height()) / 2
        self.pan_by(half - self.camera.to_view(center))

    def seen(self) -> QRectF:
        """The part of the scene in view."""
        return self.camera.seen(QSizeF(self.size()))

    def hold(self) -> None:
        """Keep scale and corner when the size changes, as when a card opens beside the map."""
        self._framing, self._wanted = None, ()

    def _let_go(self) -> None:
        self._framing, self._wanted = None, ()

    def _move_to(self, target: Camera) -> None:
        if self.look.is_motion_reduced or not self.isVisible():
            self._set_camera(target)
        else:
            self._glide(target)

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
        """Paint at the scale now reached."""
        self._sharpen.stop()
        self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._snapshot is None:
            self._draw_tiles(painter)
        else:
            self._draw_snapshot(painter, *self._snapshot)
        if self.hasFocus() and self._is_focus_by_key:
            self._draw_focus(painter)
        painter.end()

    def _draw_tiles(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        scale = self.camera.scale * ratio
        if abs(scale - self._tiles.scale) > 1e-9:
            self._renew()
        corner = self.camera.corner * scale
        origin = QPoint(round(corner.x()), round(corner.y()))
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        self._tiles.draw(painter, origin, size, ratio)

    def _draw_snapshot(self, painter: QPainter, picture: QPixmap, taken: Camera) -> None:
        painter.fillRect(self.rect(), self.look.theme.color("paper"))
        seen = taken.seen(picture.deviceIndependentSize())
        corner = self.camera.to_view(seen.topLeft())
        size = seen.size() * self.camera.scale
        painter.drawPixmap(QRectF(corner, size), picture, QRectF(picture.rect()))

    def _draw_focus(self, painter: QPainter) -> None:
        pen = QPen(self.look.theme.color("accent"), 2)
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.at is None:
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)
            return
        rect = self.rect_of(self.at)
        corner, end = self.camera.to_view(rect.topLeft()), self.camera.to_view(rect.bottomRight())
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(corner, end).adjusted(-5, -5, 5, 5), 8, 8)

    def rect_of(self, choice: Choice) -> QRectF:
        """Where a box or route lies in the scene."""
        if choice.kind == "box":
            return self.drawing.boxes[choice.id].rect
        return self.drawing.routes[int(choice.id)].bounds().adjusted(4, 4, -4, -4)

    # -- hand and keyboard

    def choice_at(self, point: QPointF) -> Choice | None:
        """What lies under a view point: a box, else the nearest visible route in reach."""
        at = self.camera.to_scene(point)
        for box in self.drawing.boxes.values():
            if box.outline.contains(at):
                return Choice("box", box.id)
        reach = max(GRIP / self.camera.scale, 3.0)
        near = [
            (min(math.hypot(p.x() - at.x(), p.y() - at.y()) for p in route.points), route.index)
            for route in self.drawing.routes
            if route.index not in self.emphasis.hidden and route.bounds().contains(at)
        ]
        distance, index = min(near, default=(math.inf, -1))
        return Choice("route", str(index)) if distance <= reach else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_focus_by_key = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._motion.stop()
            self._idle.start()
            self._pressed, self._is_dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            hit = self.choice_at(event.position())
            shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.OpenHandCursor
            self.setCursor(shape)
            return
        by = event.position() - self._pressed
        if self._is_dragging or by.manhattanLength() > 4:
            self._is_dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pressed = event.position()
            self.pan_by(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._is_dragging:
            self._choose(self.choice_at(event.position()))
        self._pressed, self._is_dragging = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan_by(QPointF(turns * 80, 0))
        elif turns:
            self.zoom_by(WHEEL_STEP**turns, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _WALK and is_shift:
            away = {"left": (80, 0), "right": (-80, 0), "up": (0, 80), "down": (0, -80)}
            self.pan_by(QPointF(*away[_WALK[key]]))
        elif key in _WALK and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._walk(_WALK[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at:
            self._choose(self.at)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab walks in reading order and leaves the map after its last place."""
        order = reading_order(self.drawing, self.emphasis.hidden)
        here = order.index(self.at) if self.at in order else (-1 if is_next else len(order))
        there = here + (1 if is_next else -1)
        self._is_focus_by_key = True
        if not 0 <= there < len(order):
            return super().focusNextPrevChild(is_next)
        self._choose(order[there])
        return True

    def _walk(self, direction: Direction) -> None:
        self._is_focus_by_key = True
        order = reading_order(self.drawing, self.emphasis.hidden)
        place = (
            order[0]
            if self.at is None
            else step(self.drawing, self.at, direction, self.emphasis.hidden)
        )
        self._choose(place)

    def _choose(self, choice: Choice | None) -> None:
        self.at = choice
        self.chosen.emit(choice)
        if choice is not None:
            self.reveal(self.rect_of(choice))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_focus_by_key = event.reason() in _BY_KEY
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._framing is not None:
            self._frame(self._framing(), is_animated=False)
        else:
            self._set_camera(self.camera)
        if self._wanted:
            self._set_camera(self._showing(self.camera, self._wanted))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew()
        super().changeEvent(event)
