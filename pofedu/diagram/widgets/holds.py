"""The choice of what an arrow must have been measured in to stand out: a button with a menu."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from pofedu.content.model import Text
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

Option = tuple[str, Text, int, bool]
"""The id of a place, its words, how many claims, whether it is part of the one before."""
PART = "      "


class HoldsButton(QToolButton):
    """Opens the places with their counts."""

    chosen = Signal(str)
    """The id of a place; empty for all claims."""

    def __init__(self) -> None:
        super().__init__()
        self.options: Callable[[], tuple[Option, ...]] = lambda: ()
        """All claims first, then the places; asked when the menu opens."""
        self._value = ""
        self._look: Look | None = None
        self.setProperty("words", "true")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        take_no_text(self)

    def show_value(self, value: str, words: Text, look: Look) -> None:
        """What is chosen now, and what the button says; marked where it is not all."""
        self._value, self._look = value, look
        size = round(look.px(18))
        self.setIcon(icon("flask", look.theme.color("accent" if value else "ink"), size))
        self.setIconSize(QSize(size, size))
        self.setFont(look.font(13))
        self.setText(line(words, look.language))
        deed = line(
            translate("Filter", "Fades what no counted study measured there"), look.language
        )
        self.setToolTip(deed)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(deed)

    def _fill(self) -> None:
        assert self._look is not None, "it is shown in a look before its menu opens"
        self.menu().clear()
        for id_, words, count, is_part in self.options():
            said = f"{PART * is_part}{line(words, self._look.language)}   {count}"
            action = self.menu().addAction(said)
            action.setCheckable(True)
            action.setChecked(id_ == self._value)
            action.triggered.connect(lambda _=False, id_=id_: self.chosen.emit(id_))
