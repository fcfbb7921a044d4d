"""The hand and the keyboard on a map: choose, pan, zoom, walk; it knows nothing of claims."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from pofedu.content.model import Text
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.folded import paint_control
from pofedu.ui.map.marks import paint_mark
from pofedu.ui.map.places import MapPlaces
from pofedu.ui.map.states import paint_state
from pofedu.ui.map.touch import Touch
from pofedu.ui.map.walk import Choice, Direction, step
from pofedu.ui.marks import Mark
from pofedu.ui.theme import Look

WHEEL_STEP = 1.2
CONTROL, LEAST_CONTROL = 10.0, 8.0
"""The control of a lane in scene units, and never smaller than so many view pixels."""
MARK_INSET = 26.0
"""Scene units from the corner of a folded lane to the mark on it."""
NOTHING: frozenset[int] = frozenset()
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_WALK: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class MapView(MapPlaces):
    """A map to explore; emits what the reader chose."""

    chosen = Signal(object)
    """A Choice, or None where the reader clicked on nothing."""
    entered = Signal()
    """The reader asked by key for what is said of the place where they stand."""
    fold_asked = Signal(str)
    """The reader wants a lane folded, or unfolded where it is."""
    zoom_asked = Signal()
    """The reader asked by two clicks to see a place from near, or all again."""

    def __init__(self, drawing: Drawing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(drawing, look, parent)
        self.speak: Callable[[int], Text] = lambda _route: Text(zh="", en="")
        """Says a route, by its index, in a sentence; set by the page, for screen readers."""
        self.at: Choice | None = None
        """Where the reader stands; kept when the emphasis changes."""
        self.marks: Mapping[Choice, Mark] = {}
        """What the learner has at boxes and routes; painted over the drawing, never exported."""
        self._pressed: QPointF | None = None
        self._is_dragging = False
        self._is_focus_by_key = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._touch = Touch(self, self._tap)

    def stand_on(self, choice: Choice | None) -> None:
        """Put the reader's place somewhere without emitting `chosen`."""
        self.at = choice
        self.update()

    def show_marks(self, marks: Mapping[Choice, Mark]) -> None:
        """Mark the boxes and routes at which the learner has notes or a bookmark."""
        if marks != self.marks:
            self.marks = marks
            self.update()

    def paint_over(self, painter: QPainter) -> None:
        """The learner's marks, and the place of a reader who uses the keyboard."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = max(LEAST_CONTROL * self.look.factor, CONTROL * self.camera.scale)
        for lane in self.shown.lanes if self.can_fold else ():
            is_folded = lane.id in self.emphasis.folded
            paint_control(painter, self.control_at(lane), is_folded, self.look, side)
        for id_, state in self.states.items():
            if self._is_shown(Choice("box", id_), NOTHING):
                at = self.camera.to_view(self.drawing.boxes[id_].rect.topLeft())
                paint_state(painter, at, state, self.look)
        gone = self.gone() if self.marks else self.emphasis.hidden
        for choice, mark in self.marks.items():
            if self._is_shown(choice, gone):
                at = self.camera.to_view(self._mark_place(choice))
                paint_mark(painter, at, mark, self.look, self.camera.scale)
        self._paint_place(painter)

    def _mark_place(self, choice: Choice) -> QPointF:
        """The upper right corner of a box, within that of a lane, the middle of a route."""
        if choice.kind == "box":
            return self.drawing.boxes[choice.id].rect.topRight()
        if choice.kind == "lane":
            return self.rect_of(choice).topRight() + QPointF(-MARK_INSET, MARK_INSET)
        return self.drawing.routes[int(choice.id)].whole.pointAtPercent(0.5)

    def _paint_place(self, painter: QPainter) -> None:
        is_searched = any(self._found)
        if not (is_searched or (self.hasFocus() and self._is_focus_by_key)):
            return
        pen = QPen(self.look.theme.color("accent"), 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.at is None and is_searched:
            return
        if self.at is None:
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)
            return
        rect = self.rect_of(self.at)
        corner, end = self.camera.to_view(rect.topLeft()), self.camera.to_view(rect.bottomRight())
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(corner, end).adjusted(-5, -5, 5, 5), 8, 8)

    def event(self, event: QEvent) -> bool:
        """Fingers first; what they do not take, Qt makes into what a mouse does."""
        return (isinstance(event, QTouchEvent) and self._touch.hear(event)) or super().event(event)

    def _tap(self, point: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._press(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_focus_by_key = False
        if event.button() == Qt.MouseButton.LeftButton:
            self.halt()
            self.prepare_soon()
            self._pressed, self._is_dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            hit = self.choice_at(event.position()) or self.fold_at(event.position())
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
            self._press(event.position())
        self._pressed, self._is_dragging = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _press(self, point: QPointF) -> None:
        """Choose what lies there; a title or a folded lane has nothing to choose, but to unfold."""
        found = self.choice_at(point)
        lane = self.fold_at(point) if found is None or found.kind == "lane" else ""
        if lane:
            self.fold_asked.emit(lane)
        else:
            self.press(found)

    def press(self, choice: Choice | None) -> None:
        """Do what a click on a place means: go there."""
        self.choose(choice)

    def told(self, _choice: Choice) -> tuple[Text, ...]:
        """What is said of a place beside what it says itself; nothing here."""
        return ()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has chosen what is meant; the second of a pair chooses nothing more."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self.at is not None and self.at.kind != "lane":
            self.zoom_asked.emit()

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
        elif key in _ENTER and self.at is not None and self.at.kind == "lane":
            self.fold_asked.emit(self.at.id)
        elif key in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab walks in reading order and leaves the map after its last place."""
        order = self.order()
        self._is_focus_by_key = True
        if self.at in order:
            there = order.index(self.at) + (1 if is_next else -1)
        else:
            there = self._first_in_view(order) if is_next else len(order) - 1
        if not 0 <= there < len(order):
            return super().focusNextPrevChild(is_next)
        self.choose(order[there])
        return True

    def _walk(self, direction: Direction) -> None:
        self._is_focus_by_key = True
        if self.at is None:
            order = self.order()
            self.choose(order[self._first_in_view(order)])
        else:
            folded = self.emphasis.folded
            self.choose(step(self.shown, self.at, direction, self.emphasis.hidden, folded))

    def choose(self, choice: Choice | None) -> None:
        """Go to a place and say so."""
        self.at = choice
        if choice is not None and choice.kind == "lane":
            self.show_place(self.rect_of(choice))
        elif choice is not None:
            self.reveal(self.rect_of(choice))
        self.chosen.emit(choice)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_focus_by_key = event.reason() in _BY_KEY
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)
