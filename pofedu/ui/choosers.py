"""Buttons that open a menu: one of several values, or none of them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu, QPushButton

from pofedu.content.model import Text
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import joined, labelled, line, same
from pofedu.ui.theme import Look

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

    def new_menu(self) -> QMenu:
        """What the choices are put into."""
        return QMenu(self)

    def _pop_up(self) -> None:
        menu = self.new_menu()
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
        self._name, self._every = name, ("", every)
        self.options: Sequence[Option] = options
        self.value = ""
        """What is chosen; empty for all."""
        self._look: Look | None = None

    def show_value(self, value: str, look: Look) -> None:
        """Show what is chosen now."""
        self._look = look
        known = dict((self._every, *self.options))
        self.value = value if value in known else ""
        chosen = known[self.value]
        self.show_words(labelled(self._name, chosen) if self.value else self._name, look)
        self.setAccessibleName(line(labelled(self._name, chosen), look.language))

    def fill(self, menu: QMenu) -> None:
        assert self._look is not None
        for value, words in (self._every, *self.options):
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
