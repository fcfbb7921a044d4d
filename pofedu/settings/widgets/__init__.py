"""Parts of the settings page: a choice between a few things, the size of text, a titled card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.model import Text
from pofedu.settings.logic import LARGEST_TEXT, Preferences, smallest_text, text_shown
from pofedu.ui.cardparts import inset
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import line, translate
from pofedu.ui.reading import Reading
from pofedu.ui.ring import WIDE as RING
from pofedu.ui.ring import Ring
from pofedu.ui.theme import Look

OFF = 6
"""Between the words of a card and the ring of focus around them."""


class TextSize(QWidget):
    """Smaller, the size now, larger, and back to 100 %."""

    smaller = Signal()
    larger = Signal()
    reset = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.less, self.more, self.back = QPushButton("−"), QPushButton("+"), QPushButton()
        self._percent = QLabel()
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.less, self._percent, self.more, self.back):
            row.addWidget(widget)
        row.addStretch()
        self.back.setProperty("flat", "true")
        take_no_text(self.less, self.more, self.back)
        self.less.clicked.connect(self.smaller)
        self.more.clicked.connect(self.larger)
        self.back.clicked.connect(self.reset)

    def show_look(self, look: Look) -> None:
        """Show the words in a look."""
        self.back.setText(line(translate("Settings", "Back to 100 %"), look.language))
        self.less.setAccessibleName(line(translate("Keys", "Smaller text"), look.language))
        self.more.setAccessibleName(line(translate("Keys", "Larger text"), look.language))
        self._percent.setMinimumWidth(round(64 * look.factor))

    def show_value(self, preferences: Preferences) -> None:
        """Show the size that holds now."""
        scale = text_shown(preferences)
        self._percent.setText(f"{round(scale * 100)} %")
        self.less.setEnabled(scale > smallest_text(preferences))
        self.more.setEnabled(scale < LARGEST_TEXT)
        self.back.setVisible(scale != 1.0)


class Card(QFrame):
    """A titled frame around parts that stand below each other."""

    def __init__(self, title: Text) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._title = title
        self._parts: list[tuple[QWidget, Text]] = []
        self._words = [Words(title, 18, bold=True, is_beside=True)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24 - OFF, 16, 24 - OFF, 24)
        self._column.setSpacing(8)
        self._put(self._words[0])

    def add(self, part: QWidget, label: Text | None = None, note: Text | None = None) -> None:
        """Put a part beneath the last, with what it is called above it and a note below."""
        if label is not None:
            self._column.addSpacing(8)
            self._say(Words(label, 15, bold=True, is_beside=True))
        self._put(part)
        self._parts.append((part, label or self._title))
        if note is not None:
            self._say(Words(note, 13, color="soft"))

    def _say(self, words: Words) -> None:
        self._words.append(words)
        self._put(words)

    def _put(self, part: QWidget) -> None:
        """Beneath the last, in line with it; around a text there is room for the ring of focus."""
        if isinstance(part, Reading):
            self._column.addWidget(Ring(part, OFF - RING))
            return
        self._column.addLayout(inset(part, OFF))

    def show_look(self, look: Look) -> None:
        """Show the titles and notes in a look, and let them name the parts to a screen reader."""
        for part, name in self._parts:
            part.setAccessibleName(line(name, look.language))
        for words in self._words:
            words.show_look(look)
