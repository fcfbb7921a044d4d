"""The protocols on the screen: scrolled, walked through by keys, told under the mouse."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from pofedu.content.library import Library
from pofedu.studies.protocols import Protocols
from pofedu.studies.widgets.protocolbody import ProtocolBody
from pofedu.studies.widgets.protocolkept import Kept
from pofedu.studies.widgets.protocollaid import SpotKey
from pofedu.studies.widgets.protocolwords import step_lines, step_sentence
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.scrolling import keep_bar
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look

LEGEND = 0.16
"""The most of the height that the legend takes; else it is read beside the strips."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProtocolPlot(QAbstractScrollArea):
    """Shows a body; tells which step of which study the reader chose, and wants to go into."""

    spot_chosen = Signal(str, int)
    """A study, and the number of a step in it; 0 where none is meant."""
    entered = Signal()
    """Enter: into the card."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._library: Library | None = None
        self._protocols: Protocols | None = None
        self._whole = 0
        self._kept = Kept(look)
        self._room = 0.0
        """What the legend was allowed."""
        self.body: ProtocolBody | None = None
        self._at: SpotKey | None = None
        self._chosen = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_bar(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        take_no_text(self)

    def show_protocols(
        self, protocols: Protocols, whole: int, library: Library, look: Look
    ) -> None:
        """Other protocols, or the same in another look."""
        self._protocols, self._whole, self._library = protocols, whole, library
        self.look = look
        self._lay_out()

    def _lay_out(self) -> None:
        if self._protocols is None or self._library is None:
            return
        width = float(max(self.viewport().width(), 1))
        if self._kept.look != self.look:
            self._kept = Kept(self.look)
        self._room = self._legend_room()
        self.body = ProtocolBody(
            self._protocols,
            self._whole,
            self._library,
            self.look,
            width,
            legend_room=self._room,
            kept=self._kept,
        )
        self.body.chosen, self.body.at = self._chosen, self._at
        self._range()
        self.viewport().update()

    def _legend_room(self) -> float:
        """In whole lines, so that few heights ask for another layout."""
        high = self.look.px(15)
        return high * (self.viewport().height() * LEGEND // high)

    def _range(self) -> None:
        if self.body is not None:
            bar, seen = self.verticalScrollBar(), self.viewport().height()
            bar.setRange(0, max(0, round(self.body.size.height()) - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(round(self.look.px(15) * 2))

    def show_choice(self, study: str, number: int) -> None:
        """Mark a study and a step of it, and bring them into sight."""
        before = self._chosen, self._at
        self._chosen = study
        self._at = (study, number) if study else None
        if self.body is None:
            return
        self.body.chosen, self.body.at = study, self._at
        if before != (study, self._at) and self._at is not None:
            self._bring(self.body.area_of(self._at), study)
            if QAccessible.isActive():
                say(self, self.words_of(self._at))
        self.viewport().update()

    def _bring(self, area: QRectF, study: str) -> None:
        """Scroll until a place is in sight, beneath the head that stays there."""
        assert self.body is not None, "only what is shown is brought into sight"
        if area.isNull():
            return
        whole = self.body.area_of((study, -1))
        seen, bar = self.viewport().height(), self.verticalScrollBar()
        inside = (s for s in self.body.sections if s.top <= area.top() < s.bottom)
        head = next((section.head.height for section in inside), 0.0)
        if whole.height() + head < seen and whole.contains(area.center()):
            area = whole
        if area.top() - head < bar.value():
            bar.setValue(round(area.top() - head))
        elif area.bottom() > bar.value() + seen:
            bar.setValue(round(min(area.bottom() - seen, area.top() - head)))

    # What those who listen need

    def order(self) -> tuple[SpotKey, ...]:
        """All places, in the order in which one walks through them."""
        return tuple(self.body.spots) if self.body else ()

    @property
    def at(self) -> SpotKey | None:
        """Where the reader stands: a step, or the first one of the chosen study."""
        order = self.order()
        if self._at in order:
            return self._at
        return next((key for key in order if key[0] == self._chosen), None)

    def words_of(self, key: SpotKey) -> str:
        """A place in a sentence."""
        if self._library is None:
            return ""
        study = self._library.studies[key[0]]
        return line(step_sentence(study, key[1], self._library), self.look.language)

    def rect_of(self, key: SpotKey) -> QRect:
        """Where a place is seen, on the screen."""
        area = self.body.area_of(key) if self.body else QRectF()
        seen = area.translated(0, -self.verticalScrollBar().value()).toRect()
        return QRect(self.viewport().mapToGlobal(seen.topLeft()), seen.size())

    # Walking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: self._study_by(1),
            Qt.Key.Key_Up: self._study_by(-1),
            Qt.Key.Key_Right: self._step_by(1),
            Qt.Key.Key_Left: self._step_by(-1),
            Qt.Key.Key_Home: next(iter(self.order()), None),
            Qt.Key.Key_End: self._last(),
        }
        key = Qt.Key(event.key())
        if key in ENTER:
            if not self._chosen and self.order():
                self._choose(self.order()[0])
            self.entered.emit()
        elif key in steps and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if target := steps[key]:
                self._choose(target)
        else:
            super().keyPressEvent(event)

    def _study_by(self, by: int) -> SpotKey | None:
        """The first place of the next study, or of the one before."""
        order = self.order()
        studies = list(dict.fromkeys(study for study, _ in order))
        if self.at is None:
            return order[0] if order else None
        place = studies.index(self.at[0]) + by
        if not 0 <= place < len(studies):
            return None
        return next(key for key in order if key[0] == studies[place])

    def _step_by(self, by: int) -> SpotKey | None:
        """The next step of the same study, or the one before."""
        if self.at is None:
            return next(iter(self.order()), None)
        own = [key for key in self.order() if key[0] == self.at[0]]
        place = own.index(self.at) + (by if self._at in own else 0)
        return own[place] if 0 <= place < len(own) else None

    def _last(self) -> SpotKey | None:
        order = self.order()
        return next((key for key in order if key[0] == order[-1][0]), None)

    def _choose(self, key: SpotKey) -> None:
        self.spot_chosen.emit(*key)

    # Mouse

    def _point(self, place: QPointF) -> QPointF:
        return place + QPointF(0, self.verticalScrollBar().value())

    def _under(self, place: QPointF) -> SpotKey | None:
        """What is at a place of the viewport, if no head covers it."""
        if self.body is None:
            return None
        head = self.body.head_at(self.verticalScrollBar().value())
        if head is not None and place.y() < head[0].height + head[1]:
            return None
        return self.body.spot_at(self._point(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._under(event.position())
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(key)

    def _lines_of(self, key: SpotKey) -> str:
        """A place in lines; the second language beneath the first."""
        if self._library is None:
            return ""
        text = step_lines(self._library.studies[key[0]], key[1], self._library)
        parts = (lead(text, self.look.language), follow(text, self.look.language))
        return "\n\n".join(part for part in parts if part)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self._under(QPointF(event.pos()))
            if key is not None and self.body is not None and key in self.body.spots:
                QToolTip.showText(event.globalPos(), self._lines_of(key), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_alike = self._room == self._legend_room()
        if self.body and is_alike and self.body.size.width() == self.viewport().width():
            self._range()
        else:
            self._lay_out()
        if self.body is not None and self._at is not None:
            self._bring(self.body.area_of(self._at), self._at[0])

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 (Qt's name)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        top = float(self.verticalScrollBar().value())
        painter.fillRect(event.rect(), self.look.theme.color("paper"))
        if self.body is not None:
            painter.save()
            painter.translate(0, -top)
            self.body.paint_part(painter, top, top + self.viewport().height())
            painter.restore()
            if head := self.body.head_at(top):
                head[0].paint(painter, head[1], False)
        painter.end()
