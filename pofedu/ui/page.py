"""What the hall expects of a page, and nothing else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.theme import Look


class Page(QWidget):
    """One feature's page. Pages pull what they show when they are entered."""

    open_requested = Signal(object)
    """An Address elsewhere that the reader asked for."""
    place_changed = Signal(object)
    """The Address of what is shown now, after the reader moved within the page."""
    message_posted = Signal(object)
    """A Text for the status line, also announced to screen readers."""
    note_wanted = Signal(object)
    """A Text with which a note on the place shown is to begin."""
    starts_at: QWidget | None = None
    """Where the focus goes first. No focus proxy: from outside, Tab would leave out what is
    before it."""

    def enter(self, address: Address) -> None:
        """Show what the address names; LookupError with a sentence where that is nothing."""
        raise NotImplementedError

    def show_look(self, look: Look) -> None:
        """Draw again in this look; nothing may move and no place may be lost."""
        raise NotImplementedError

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        """The way to what is shown, from the feature down; the last one is the place itself."""
        raise NotImplementedError

    def handle_key(self, key: str) -> bool:
        """Do what a key of `ui/keys.py`, or a command of its feature, means on this page.

        False where it means nothing here.
        """
        return False

    def show_marks(self) -> None:
        """Show again what the learner has at places, for that may have changed."""

    def regions(self) -> tuple[QWidget, ...]:
        """The parts among which F6 goes; one within another stands after it."""
        return (self,)

    def set_bare(self, is_bare: bool) -> None:
        """Hide (F11) or show again all but the content."""
