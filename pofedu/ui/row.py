"""A line that can be pressed, for mouse, keyboard and screen reader alike."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy

from pofedu.ui.keys import take_no_text
from pofedu.ui.runs import Paragraph, Paragraphs
from pofedu.ui.theme import Look

SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
"""Keys that Qt would take for going from button to button; here the card scrolls."""
HANG = 6
"""Device-independent pixels between the words of a row that hangs and its edge."""


class Row(QAbstractButton):
    """Painted paragraphs that can be pressed; as high as their lines at any width."""

    pad_x, pad_y = 0.0, 3.0
    """Room within the row, in device-independent pixels."""
    is_hanging = False
    """Begins `HANG` to the left of the words above and beneath, so that the ring of focus stands
    off from its own words, which line up with the others."""

    def __init__(self, paragraphs: Iterable[Paragraph], look: Look) -> None:
        super().__init__()
        self.look = look
        self._words = Paragraphs(paragraphs, look)
        self._is_pointed_at = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        take_no_text(self)

    def indent(self) -> float:
        """Room to the left of the words."""
        return self.pad_x

    def least_height(self) -> float:
        """As high as what stands beside the words."""
        return 0.0

    def _room(self, width: float) -> float:
        return width - self.indent() - self.pad_x

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        high = max(self._words.height(self._room(width)), self.least_height())
        return round(high + 2 * self.pad_y)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.indent() + self.look.px(15) * 4), round(self.look.px(15) * 1.4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in SCROLLING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_pointed_at = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_pointed_at = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (area := self.scroll_area()) is not None and area.isVisible():
            area.ensureWidgetVisible(self)
        elif area is not None:  # laid out only once it is shown
            QTimer.singleShot(0, self, lambda: area.ensureWidgetVisible(self))
        self.update()

    def scroll_area(self) -> QScrollArea | None:
        """In which it stands."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_pointed_at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.theme.color("accent", 0.07))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        self.paint_beside(painter)
        self._words.paint(painter, self._words_area())
        if self.hasFocus():
            painter.setPen(QPen(self.look.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _words_area(self) -> QRectF:
        room = self._room(self.width())
        high = self._words.height(room)
        top = self.pad_y + max(0.0, self.least_height() - high) / 2
        return QRectF(self.indent(), top, room, high)

    def paint_beside(self, painter: QPainter) -> None:
        """What stands beside the words; nothing here."""
