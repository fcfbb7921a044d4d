"""What a lecturer does to the whole window: black it out, light a spot, fill the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from pofedu.ui.theme import Look
from pofedu.window.overlay import Blank, Spotlight


class Presenting(QObject):
    """The states that Esc ends, one at a time."""

    bare_changed = Signal(bool)
    left_nowhere = Signal()
    """The picture shows again, and what had the focus before is gone or hidden."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.spotlight = Spotlight(window)
        self.blank = Blank(window)
        self.is_bare = False
        self._focus_before: QWidget | None = None
        self.blank.woken.connect(self.wake)

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self.blank.show_look(look)

    def fit(self) -> None:
        """Follow the size of the window."""
        for overlay in (self.spotlight, self.blank):
            if overlay.isVisible():
                overlay.setGeometry(self._window.rect())

    def go_blank(self) -> None:
        """Show a black screen."""
        self._focus_before = self._window.focusWidget()
        self.blank.cover()

    def wake(self) -> None:
        """Show the picture again, with the focus where it was."""
        self.blank.hide()
        before = self._focus_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self.left_nowhere.emit()

    def toggle_spotlight(self) -> None:
        """Light a spot at the pointer, or put it out."""
        if self.spotlight.isVisible():
            self.spotlight.lift()
        else:
            self.spotlight.cover()

    def set_full_screen(self, is_full: bool) -> None:
        """Fill the screen with the content, or show the window as it was."""
        whole = Qt.WindowState.WindowFullScreen
        state = self._window.windowState()
        self._window.setWindowState(state | whole if is_full else state & ~whole)
        self.set_bare(is_full)

    def set_bare(self, is_bare: bool) -> None:
        """Hide all but the content, or show it again."""
        if is_bare != self.is_bare:
            self.is_bare = is_bare
            self.bare_changed.emit(is_bare)

    def close_one(self, close_in_page: Callable[[], bool]) -> None:
        """End what came last: black screen, spotlight, something in the page, full screen."""
        if self.blank.isVisible():
            self.wake()
        elif self.spotlight.isVisible():
            self.spotlight.lift()
        elif not close_in_page() and self.is_bare:
            self.set_full_screen(False)
