"""What lies over the page: the keys, an address to type, the palette; one of them at a time."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from pofedu.content.address import Address, AddressError, home, parse_address
from pofedu.ui.keyhelp import KeyHelp
from pofedu.ui.language import translate
from pofedu.ui.theme import Look
from pofedu.window.finding import Finding
from pofedu.window.opener import Opener
from pofedu.window.pages import NotFoundError
from pofedu.window.places import Places
from pofedu.window.rail import Feature
from pofedu.window.typed import EXAMPLE


class Panels(QObject):
    """Opens each of them in the place of the others; where the reader goes on, it closes."""

    left = Signal()
    """A panel was closed, and the focus belongs on the page."""

    arrived = Signal()
    """The reader went on to what was found."""

    def __init__(
        self, window: QWidget, look: Look, features: tuple[Feature, ...], places: Places
    ) -> None:
        super().__init__(window)
        self._window, self._places = window, places
        self.opener = Opener(look, window)
        self.finding = Finding(window, features)
        self.key_help: KeyHelp | None = None
        self._before: QWidget | None = None
        self._opened_at: Address | None = None
        self.opener.address_typed.connect(self._open_typed)
        self.finding.opened.connect(self._open_found)
        self.finding.closed.connect(self._put_focus_back)
        places.shown.connect(self._follow)
        window.installEventFilter(self)

    # One at a time

    def find(self, look: Look, letters_on: bool) -> None:
        """Show the palette."""
        self._make_room()
        self.finding.ask(look, letters_on)

    def ask_address(self, top: int) -> None:
        """Let an address be typed, so far below the upper edge."""
        self._make_room()
        self.opener.ask(self._window.size(), top)

    def show_keys(self, look: Look, letters_on: bool) -> None:
        """Show all keys."""
        self._make_room()
        if self.key_help is None:
            self.key_help = KeyHelp(self._window)
            self.key_help.closed.connect(self._put_focus_back)
        self.key_help.show_look(look, letters_on)
        for area in self.key_help.findChildren(QScrollArea):
            area.setAccessibleName(self.key_help.accessibleName())
        self.key_help.cover()

    def close(self) -> bool:
        """Close the one that is shown, with the focus where it was; False where none is."""
        palette = self.finding.palette
        if palette is not None and palette.isVisible():
            palette.leave()
        elif self.key_help is not None and self.key_help.isVisible():
            self.key_help.leave()
        elif self.opener.isVisible():
            self._close_opener()
        else:
            return False
        return True

    def _make_room(self) -> None:
        self.close()
        self._before, self._opened_at = self._window.focusWidget(), self._here()

    def _here(self) -> Address | None:
        """Where the reader is, however the view stands there."""
        return home(self._places.current) if self._places.current else None

    def _follow(self) -> None:
        if self._here() != self._opened_at:
            self.close()

    def _close_opener(self) -> None:
        focus = self._window.focusWidget()
        had_focus = focus is not None and self.opener.isAncestorOf(focus)
        self.opener.hide()
        if had_focus:
            self._put_focus_back()

    def _put_focus_back(self) -> None:
        """Put the focus where it was, as in a card, before the panel was shown."""
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self.left.emit()

    def _open_found(self, address: Address) -> None:
        """Whoever asked from the rail or the bar wants to be on the page now."""
        if self._places.go(address):
            self.arrived.emit()

    def _open_typed(self, text: str) -> None:
        try:
            self._places.enter(parse_address(text))
        except AddressError:
            example = translate(
                "Window",
                "This is not an address. An address looks like this: {example}",
                example=EXAMPLE,
            )
            self.opener.refuse(example)
        except NotFoundError as refusal:
            self.opener.refuse(refusal.sentence)
        else:
            self.close()
            self.left.emit()

    # Dialogs

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog of the system that closes gives the keyboard back, for not all desktops do."""
        if event.type() == QEvent.Type.WindowUnblocked:
            QTimer.singleShot(0, self._window, self._window.activateWindow)
        return False

    # Look and size

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Take on a look; what is not shown does so when it is."""
        self.opener.show_look(look)
        self.finding.show_look(look, letters_on)
        if self.key_help is not None and self.key_help.isVisible():
            self.key_help.show_look(look, letters_on)

    def fit(self) -> None:
        """Follow the size of the window."""
        self.finding.fit()
        if self.opener.isVisible():
            self.opener.fit(self._window.size(), self.opener.y())
        if self.key_help is not None and self.key_help.isVisible():
            self.key_help.fit()
