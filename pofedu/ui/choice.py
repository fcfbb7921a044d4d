"""A choice between a few things that stand together."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import DOWN, RIGHT
from pofedu.ui.language import line
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
