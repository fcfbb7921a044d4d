"""What stands over a map that must not be read without it: one number, and what it counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.theme import Look

PADDING = 16


class Headline(QPushButton):
    """Hidden until it has something to say; a press opens what it counts."""

    chosen = Signal(object)
    """The Address of what it counts."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = Text(zh="", en="")
        self._address = Address("diagram")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(self._address))
        take_no_text(self)
        self.hide()

    def show_words(self, words: Text, address: Address) -> None:
        """Say a number and what it counts from now on."""
        self._words, self._address = words, address
        self.show_look(self._look)
        self.show()

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self._look = look
        self.setFont(look.font(15, bold=True))
        words = line(self._words, look.language)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setStyleSheet(
            f"QPushButton {{ color: {look.theme.caution}; background: transparent; border: none;"
            f" padding: 2px {PADDING}px 4px {PADDING}px; text-align: left; }}"
            "QPushButton:hover, QPushButton:focus { text-decoration: underline; }"
        )
        self._break()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        """Each language on its own line where both are too long for one."""
        language, metrics = self._look.language, QFontMetrics(self.font())
        words = line(self._words, language)
        parts = (lead(self._words, language), follow(self._words, language))
        is_long = metrics.horizontalAdvance(words) + 2 * PADDING > self.width()
        self.setText("\n".join(filter(None, parts)) if is_long else words)
