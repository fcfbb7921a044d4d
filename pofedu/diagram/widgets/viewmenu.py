"""The menu of the ways to explore a map, each with its key."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from pofedu.content.model import Text
from pofedu.ui.icons import icon
from pofedu.ui.keys import key, take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

KEYS = ("filter", "zoom-choice", "fold", "fold-all", "print")


class ViewMenu(QToolButton):
    """Emits the id of a key, or `tour`."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        take_no_text(self)

    def show_look(self, look: Look) -> None:
        """Words and icon in another look."""
        size = round(look.px(18))
        self.setIcon(icon("compass", look.theme.color("ink"), size))
        self.setIconSize(QSize(size, size))
        words = line(translate("Explore", "Find, zoom, fold, tour"), look.language)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.menu().clear()
        for id_ in KEYS:
            found = key(id_)
            self._add(id_, found.words, (found.ctrl or found.others[0]), look)
        self._add("tour", translate("Explore", "Tour of this map"), "", look)

    def _add(self, id_: str, words: Text, shortcut: str, look: Look) -> None:
        action = self.menu().addAction(f"{line(words, look.language)}\t{shortcut}".strip())
        action.triggered.connect(lambda: self.asked.emit(id_))
