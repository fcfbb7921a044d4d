"""Parts of the settings page: a choice between a few things, the size of text, a titled card."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.model import Text
from pofedu.settings.logic import LARGEST_TEXT, SMALLEST_TEXT, Preferences
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import DOWN, RIGHT, Words
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look


class Choice(QWidget):
    """One of a few values; side by side where there is room, else below each other."""

    chosen = Signal(str)

    def __init__(self, options: Mapping[str, Text]) -> None:
        super().__init__()
        self._options = dict(options)
        self._group = QButtonGroup(self)
        self._row = QBoxLayout(RIGHT, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.buttons = {value: self._button(value) for value in self._options}
        self._row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _button(self, value: str) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(value))
        take_no_text(button)
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def show_value(self, value: str) -> None:
        """Mark the value that holds now."""
        self.buttons[value].setChecked(True)

    def show_look(self, look: Look) -> None:
        """Show the options in a look."""
        for value, button in self.buttons.items():
            button.setText(line(self._options[value], look.language))
        self._arrange(is_again=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, is_again: bool = False) -> None:
        needed = sum(button.sizeHint().width() for button in self.buttons.values())
        direction = RIGHT if needed <= self.width() else DOWN
        if direction == self._row.direction() and not is_again:
            return
        self._row.setDirection(direction)
        for place, button in enumerate(self.buttons.values()):
            side = "middle" if 0 < place < len(self.buttons) - 1 else ("right" if place else "left")
            if direction == DOWN:
                side = {"left": "top", "right": "bottom"}.get(side, "between")
            if button.property("segment") != side:
                button.setProperty("segment", side)
                button.style().polish(button)
        self.updateGeometry()


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
        scale = preferences.text_scale
        self._percent.setText(f"{round(scale * 100)} %")
        self.less.setEnabled(scale > SMALLEST_TEXT)
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
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(8)
        self._column.addWidget(self._words[0])

    def add(self, part: QWidget, label: Text | None = None, note: Text | None = None) -> None:
        """Put a part beneath the last, with what it is called above it and a note below."""
        if label is not None:
            self._column.addSpacing(8)
            self._say(Words(label, 15, bold=True, is_beside=True))
        self._column.addWidget(part)
        self._parts.append((part, label or self._title))
        if note is not None:
            self._say(Words(note, 13, color="soft"))

    def _say(self, words: Words) -> None:
        self._words.append(words)
        self._column.addWidget(words)

    def show_look(self, look: Look) -> None:
        """Show the titles and notes in a look, and let them name the parts to a screen reader."""
        for part, name in self._parts:
            part.setAccessibleName(line(name, look.language))
        for words in self._words:
            words.show_look(look)
