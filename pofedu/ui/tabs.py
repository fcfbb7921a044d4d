"""Buttons over what is shown: which list or view of it."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.choosers import MenuButton, Option, button_font
from pofedu.ui.flow import FlowLayout
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, same
from pofedu.ui.theme import Look

GAP = 6
WHOLE_ROW = 10_000
MOST_ROWS = 2
"""What would take more rows of buttons than this shares one button with a menu."""


class Tabs(QWidget):
    """All of them side by side, each with a count where it has one; a menu where room is short."""

    chosen = Signal(str)

    def __init__(
        self, options: Iterable[tuple[str, Text, int | None]], has_row: bool = True
    ) -> None:
        """`has_row`: whether nothing else stands in their row."""
        super().__init__()
        self._has_row = has_row
        self._options = tuple(options)
        self._look: Look | None = None
        self._value = ""
        self._is_folded = False
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, GAP)
        for value, _, _ in self._options:
            self._add(value)
        self._menu = _TabMenu(self)
        self._flow.addWidget(self._menu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _add(self, value: str) -> None:
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("tab", "true")
        button.clicked.connect(lambda: self.chosen.emit(value))
        take_no_text(button)
        self._group.addButton(button)
        self._flow.addWidget(button)
        self.buttons[value] = button

    def words_of(self, value: str) -> Text:
        """The name and the count, in the look's language."""
        _, name, count = next(option for option in self._options if option[0] == value)
        said = line(name, self.look.language)
        return same(said if count is None else f"{said} {count}")

    def options(self) -> Iterable[Option]:
        """All of them with their words."""
        return ((value, self.words_of(value)) for value, _, _ in self._options)

    def show_value(self, value: str, look: Look) -> None:
        """Mark the one that is shown now."""
        self._value, self._look = value, look
        for id_, button in self.buttons.items():
            button.setFont(button_font(look))
            button.setText(self.words_of(id_).zh)
            button.setAccessibleName(button.text())
        self.buttons[value].setChecked(True)
        self._menu.show_words(self.words_of(value), look)
        self._fit(self.width())

    @property
    def shown(self) -> QWidget:
        """The button of the one that is shown; that of the menu where they share one."""
        return self._menu if self._menu.isVisibleTo(self) else self.buttons[self._value]

    def fold(self, is_folded: bool, width: int) -> None:
        """Share one button with a menu even where there is room side by side in a width."""
        self._is_folded = is_folded
        self._fit(width)

    def sizeHint(self) -> QSize:
        """Side by side they have a row to themselves where they are so set; a menu never has."""
        wanted = self._flow.sizeHint()
        if self._is_folded:
            return wanted
        return QSize(WHOLE_ROW if self._has_row else self.wide(False), wanted.height())

    def wide(self, is_folded: bool) -> int:
        """How wide they are side by side, or the menu that they share."""
        if is_folded:
            return self._menu.sizeHint().width()
        return sum(button.sizeHint().width() + GAP for button in self.buttons.values()) - GAP

    def minimumSizeHint(self) -> QSize:
        return self._flow.minimumSize()

    @property
    def look(self) -> Look:
        """The look it was shown in last."""
        assert self._look is not None
        return self._look

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def _fit(self, room: int) -> None:
        rows, x = 1, 0
        for button in self.buttons.values():
            wide = button.sizeHint().width()
            if x and x + wide > room:
                rows, x = rows + 1, 0
            x += wide + GAP
        is_menu = self._is_folded or rows > MOST_ROWS
        for button in self.buttons.values():
            button.setVisible(not is_menu)
        self._menu.setVisible(is_menu)
        self._flow.invalidate()
        self.updateGeometry()


class _TabMenu(MenuButton):
    def __init__(self, tabs: Tabs) -> None:
        super().__init__()
        self._tabs = tabs

    def fill(self, menu: QMenu) -> None:
        for value, words in self._tabs.options():
            action = menu.addAction(line(words, self._tabs.look.language))
            action.triggered.connect(lambda _=False, value=value: self._tabs.chosen.emit(value))
