"""Buttons over a list: which list, and one of several values from a menu."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import joined, labelled, line, same
from pofedu.ui.theme import Look

GAP = 6
MOST_ROWS = 2
"""Lists that would take more rows of buttons than this share one button with a menu."""
Option = tuple[str, Text]


def button_font(look: Look) -> QFont:
    """Smaller in `both`, where every button says everything twice."""
    return look.font(13 if look.language == "both" else 15)


class MenuButton(QPushButton):
    """Words and a small arrow; opens a menu that is made when it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow behind the words
        self.clicked.connect(self._pop_up)
        take_no_text(self)

    def show_words(self, words: Text, look: Look) -> None:
        """Say what it holds, in a look."""
        said = line(words, look.language)
        self.setFont(button_font(look))
        self.setText(said)
        self.setAccessibleName(said)
        size = round(look.px(15))
        self.setIcon(icon("chevron-down", look.theme.color("soft"), size))
        self.setIconSize(QSize(size, size))

    def fill(self, menu: QMenu) -> None:
        """Put the choices into a menu."""
        raise NotImplementedError

    def _pop_up(self) -> None:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


class Chooser(MenuButton):
    """One of several values, or none of them."""

    chosen = Signal(str)
    """The value; empty for all."""

    def __init__(self, name: Text, every: Text, options: Sequence[Option]) -> None:
        super().__init__()
        self._name, self._options = name, (("", every), *options)
        self.value = ""
        """What is chosen; empty for all."""
        self._look: Look | None = None

    def show_value(self, value: str, look: Look) -> None:
        """Show what is chosen now."""
        self._look = look
        self.value = value if value in dict(self._options) else ""
        chosen = dict(self._options)[self.value]
        self.show_words(labelled(self._name, chosen) if self.value else self._name, look)
        self.setAccessibleName(line(labelled(self._name, chosen), look.language))

    def fill(self, menu: QMenu) -> None:
        assert self._look is not None
        for value, words in self._options:
            action = menu.addAction(line(words, self._look.language))
            action.setCheckable(True)
            action.setChecked(value == self.value)
            action.triggered.connect(lambda _=False, value=value: self.chosen.emit(value))


class Folded(MenuButton):
    """Several choosers in one menu, for where there is no room for them side by side."""

    def __init__(self, name: Text, choosers: Sequence[Chooser]) -> None:
        super().__init__()
        self._name, self._choosers = name, choosers

    def show_look(self, look: Look) -> None:
        """Say what it holds and how many of them are set, in a look."""
        count = sum(bool(chooser.value) for chooser in self._choosers)
        number = same(f" ({count})")
        self.show_words(joined((self._name, number), "", "") if count else self._name, look)

    def fill(self, menu: QMenu) -> None:
        for chooser in self._choosers:
            inner = menu.addMenu(chooser.accessibleName())
            inner.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            chooser.fill(inner)


class Kinds(QWidget):
    """All lists side by side, each with how many records it is of; a menu where room is short."""

    chosen = Signal(str)

    def __init__(self, options: Iterable[tuple[str, Text, int]]) -> None:
        super().__init__()
        self._options = tuple(options)
        self._look: Look | None = None
        self._value = ""
        self._is_folded = False
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, GAP)
        for value, _, _ in self._options:
            self._add(value)
        self._menu = _KindMenu(self)
        self._flow.addWidget(self._menu)
        self.fold(False, 0)

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
        """The name of a list and how many records it is of, in the look's language."""
        _, name, count = next(option for option in self._options if option[0] == value)
        return same(f"{line(name, self.look.language)} {count}")

    def options(self) -> Iterable[Option]:
        """All lists with their words."""
        return ((value, self.words_of(value)) for value, _, _ in self._options)

    def show_value(self, value: str, look: Look) -> None:
        """Mark the list that is shown now."""
        self._value, self._look = value, look
        for id_, button in self.buttons.items():
            button.setFont(button_font(look))
            button.setText(self.words_of(id_).zh)
            button.setAccessibleName(button.text())
        self.buttons[value].setChecked(True)
        self._menu.show_words(self.words_of(value), look)
        self._fit(self.width())

    def fold(self, is_folded: bool, width: int) -> None:
        """Share one button with a menu even where there is room side by side in a width."""
        self._is_folded = is_folded
        kind = QSizePolicy.Policy.Fixed if is_folded else QSizePolicy.Policy.Ignored
        policy = QSizePolicy(kind, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit(width)

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


class _KindMenu(MenuButton):
    def __init__(self, kinds: Kinds) -> None:
        super().__init__()
        self._kinds = kinds

    def fill(self, menu: QMenu) -> None:
        for value, words in self._kinds.options():
            action = menu.addAction(line(words, self._kinds.look.language))
            action.triggered.connect(lambda _=False, value=value: self._kinds.chosen.emit(value))
