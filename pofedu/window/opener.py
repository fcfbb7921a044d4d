"""The small panel in which an address is typed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.enterfield import EnterField
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look
from pofedu.window.buttons import WordButton
from pofedu.window.typed import EXAMPLE

WIDTH = 32
"""In characters of the smallest size."""


class Opener(QFrame):
    """Takes an address; says what is wrong with it where it cannot be opened."""

    address_typed = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.title = QLabel()
        self.field = EnterField()
        self.field.returnPressed.connect(self._report)
        self.go = WordButton(look, translate("Window", "Open"), is_primary=True)
        self.go.clicked.connect(self._report)
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self._trouble_words: Text | None = None
        take_no_text(self, self.title, self.trouble, self.go)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.go)
        column = self._column
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.trouble)

    def _report(self) -> None:
        self.address_typed.emit(self.field.text())

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self.look = look
        theme = look.theme
        self.title.setText(line(translate("Window", "Go to an address"), look.language))
        self.title.setFont(look.font(15, bold=True))
        self.field.setFont(look.font(15))
        self.field.setPlaceholderText(EXAMPLE)
        self.field.setAccessibleName(self.title.text())
        self.trouble.setFont(look.font(13))
        self.trouble.setStyleSheet(f"color: {theme.caution}")
        self.go.show_look(look)
        self._show_trouble(self._trouble_words)

    def ask(self, room: QSize, top: int) -> None:
        """Appear below the bar, ready for typing."""
        self._show_trouble(None)
        self.fit(room, top)
        self.show()
        self.raise_()
        self.field.selectAll()
        self.field.setFocus()

    def fit(self, room: QSize, top: int) -> None:
        """Take a place in a window of this size."""
        width = min(round(self.look.px(13) * WIDTH), room.width() - 32)
        height = self._height(width)
        self.setGeometry(room.width() - width - 16, top, width, min(height, room.height() - top))

    def refuse(self, why: Text) -> None:
        """Say why the address cannot be opened; what was typed stays."""
        self._show_trouble(why)
        self.field.setFocus()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes between the field and the button, as long as the panel is open."""
        other = self.go if self.field.hasFocus() else self.field
        back, on = Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.TabFocusReason
        other.setFocus(on if is_next else back)
        return True

    def _show_trouble(self, why: Text | None) -> None:
        self._trouble_words = why
        self.trouble.setText(line(why, self.look.language) if why else "")
        self.trouble.setVisible(why is not None)
        if self.isVisible():
            self.resize(self.width(), self._height(self.width()))

    def _height(self, width: int) -> int:
        self._column.invalidate()
        self._column.activate()
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalSizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.theme.color("surface"))
        painter.setPen(QPen(self.look.theme.color("outline"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
