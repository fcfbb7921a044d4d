"""Shows the palette over the window, built when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pofedu.ui.theme import Look
from pofedu.window.rail import Feature

if TYPE_CHECKING:
    from pofedu.window.palette import FindRows, Offered, Palette


class Finding(QObject):
    """Builds the palette, and hands on what is chosen in it."""

    opened = Signal(object)
    """An Address that was chosen in it."""
    asked = Signal(str)
    """The id of a key of `ui/keys.py` whose deed was chosen in it."""
    ran = Signal(object)
    """A `Command` that was chosen in it."""
    closed = Signal()

    def __init__(self, window: QWidget, features: tuple[Feature, ...]) -> None:
        super().__init__(window)
        self._window, self._features = window, features
        self.find_rows: FindRows | None = None
        """What finds in the content; without it only pages and commands are found."""
        self.offered: Offered = tuple
        """What gives the commands that features offer at this moment."""
        self.palette: Palette | None = None

    def ask(self, look: Look, letters_on: bool) -> None:
        """Cover the window with the palette."""
        if self.palette is None:
            self.palette = self._built()
        self.palette.show_look(look, letters_on)
        self.palette.cover()

    def _built(self) -> "Palette":
        from pofedu.window.palette import Palette, no_row

        find_rows = self.find_rows or (lambda query, language: (0, no_row))
        palette = Palette(self._window, self._features, find_rows, self.offered)
        palette.closed.connect(self.closed)
        palette.opened.connect(self.opened)
        palette.asked.connect(self.asked)
        palette.ran.connect(self.ran)
        return palette

    def fit(self) -> None:
        """Follow the size of the window."""
        if self.palette is not None and self.palette.isVisible():
            self.palette.fit()

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Take on a look; where it is not shown it does so when it is."""
        if self.palette is not None and self.palette.isVisible():
            self.palette.show_look(look, letters_on)
