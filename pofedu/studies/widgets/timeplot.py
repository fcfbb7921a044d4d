"""The plot of studies through time under hands and keys: walking, zooming, brushing."""

from itertools import chain

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QTouchEvent,
    QWheelEvent,
)

from pofedu.studies import timelayout
from pofedu.studies.timelayout import Spot
from pofedu.studies.timeline import within_span, years_from
from pofedu.studies.widgets import timewords as words
from pofedu.studies.widgets.timefield import TimeField
from pofedu.studies.widgets.timeplan import Emphasis
from pofedu.ui.language import line
from pofedu.ui.map.touch import Touch
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look

ZOOM = 1.25
NEAR = 8.0
"""Pixels around a mark that still mean it."""
STILL = 4.0
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
SIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
EDGES = {Qt.Key.Key_Home: True, Qt.Key.Key_End: False}


class TimePlot(TimeField):
    """Says which mark was chosen and which years were brushed."""

    spot_chosen = Signal(object)
    """A Spot that the reader went into."""
    years_chosen = Signal(object)
    """Years that the brush was put on."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.brush.brushed.connect(self._brush_to)
        self._held: QPointF | None = None
        self._is_drag = False
        self._touch = Touch(self, self._tap)

    def stand_at(self, spot: Spot | None) -> None:
        """Go to a mark and say it."""
        if spot is None or self.sheet is None or self.library is None:
            return
        self.bring(spot)
        spot = self.spot_like(spot) or spot
        self.emphasis, self.is_telling = Emphasis(spot, self.emphasis.study), True
        self.settle()
        said = self.spoken(spot)
        self.setAccessibleDescription(said)
        say(self, said)

    def spoken(self, spot: Spot) -> str:
        """What a mark says to those who listen."""
        assert self.sheet is not None
        assert self.library is not None
        lane = self.sheet.names[spot.marks[0].lane]
        said = words.spot_words(spot, lane, self.library)
        return ". ".join(line(text, self.look.language) for text in said)

    def _start(self) -> Spot | None:
        """Where walking begins: the chosen study, else the first mark in sight."""
        if self.emphasis.study:
            return timelayout.holding(self.spots(), self.emphasis.study)
        return next(chain(self.layer.seen, self.spots()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        if modifiers in (shift, shift | ctrl) and key in SIDE:
            self._brush_by(SIDE[Qt.Key(key)], is_first=bool(modifiers & ctrl))
        elif modifiers or not self._walk(Qt.Key(key)):
            event.ignore()
            return
        event.accept()

    def _walk(self, key: Qt.Key) -> bool:
        at, every = self.emphasis.at, self.spots()
        if key not in (*SIDE, *DOWN, *EDGES, *ENTER):
            return False
        if at is None:
            self.stand_at(self._start())
        elif key in SIDE:
            self.stand_at(timelayout.stepped(every, at, SIDE[key]))
        elif key in DOWN:
            self.stand_at(timelayout.across(every, at, DOWN[key]))
        elif key in EDGES:
            self.stand_at(timelayout.edge(every, at, EDGES[key]))
        else:
            self.choose(at)
        return True

    def choose(self, spot: Spot) -> None:
        """From here on its card tells of a mark; the slip would only cover others."""
        self._stop_telling()
        self.spot_chosen.emit(spot)

    def _stop_telling(self) -> None:
        self.is_telling = False
        self._point_at(None)
        self.viewport().update()

    def _brush_by(self, by: int, is_first: bool) -> None:
        assert self.timeline is not None
        span = self.timeline.span
        first, last = within_span(self.timeline.years, span)
        first, last = (first + by, last) if is_first else (first, last + by)
        if span.first <= first <= last <= span.last:
            self._brush_to(first, last)

    def _brush_to(self, first: int, last: int) -> None:
        assert self.timeline is not None
        years = years_from(first, last, self.timeline.span)
        if years != self.timeline.years:
            self.years_chosen.emit(years)

    def zoom_by_key(self, is_in: bool) -> None:
        """Nearer or farther around where the reader stands, else around the middle."""
        at, place = self.emphasis.at, None
        if self.sheet is not None and at is not None and at.is_dated and self.is_seen(at):
            place = self.sheet.place(at, self.seen_window)
        self.zoom_by(ZOOM if is_in else 1 / ZOOM, place)

    def spot_at(self, at: QPointF) -> Spot | None:
        """The mark under a point, or very near."""
        if self.sheet is None:
            return None
        found = [(self._away(spot, at), spot) for spot in self.layer.seen]
        near = [(away, spot) for away, spot in found if away <= NEAR]
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def _away(self, spot: Spot, at: QPointF) -> float:
        assert self.sheet is not None
        way = self.sheet.place(spot, self.seen_window) - at
        return float(max(abs(way.x()), abs(way.y())) - self.sheet.reach(spot))

    def _tap(self, at: QPointF) -> None:
        spot = self.spot_at(at)
        if spot is not None:
            self.stand_at(spot)
            self.choose(self.emphasis.at or spot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.sheet is not None and self.brush.is_at(event.position()):
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._held, self._is_drag = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._held is not None:
            way = at - self._held
            if self._is_drag or way.manhattanLength() > STILL:
                self._is_drag, self._held = True, at
                self.pan_by(way)
            return
        super().mouseMoveEvent(event)
        self._point_at(self.spot_at(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            super().mouseReleaseEvent(event)
            return
        if not self._is_drag:
            self._tap(event.position())
        self._held, self._is_drag = None, False

    def _point_at(self, spot: Spot | None) -> None:
        if spot is not self.emphasis.pointed:
            self.emphasis = Emphasis(self.emphasis.at, self.emphasis.study, spot)
            shape = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.sheet is not None and self.spot_at(event.position()) is None:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves by an address or a key leaves the mouse where it was."""
        super().hideEvent(event)
        self._stop_telling()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, ctrl = event.angleDelta(), Qt.KeyboardModifier.ControlModifier
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.bar.isVisible():
            self.pan_by(QPointF(0, turn.y() or turn.x()))
        elif abs(turn.x()) > abs(turn.y()) and not event.modifiers() & ctrl:
            self.pan_by(QPointF(turn.x(), 0))
        else:
            self.zoom_by(ZOOM ** (turn.y() / 120), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and self.sheet is not None and self._touch.hear(event):
            return True
        return bool(super().viewportEvent(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.is_telling = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
