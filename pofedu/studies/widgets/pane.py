"""What the page expects of each of its views, and nothing else."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.studies.selection import Selection
from pofedu.ui.blocks import Blocks
from pofedu.ui.theme import Look


class Body(Protocol):
    """What a view shows, to be written into a file; in units of one pixel at 100 %."""

    size: QSizeF

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner; words as outlines where no font may be at hand."""


class Pane(QWidget):
    """One view of the selection. It pulls all that it shows when it is told to show it."""

    study_chosen = Signal(str)
    """Id of a study that the reader chose; empty to choose none."""
    place_wanted = Signal(object)
    """An Address in this room: the same view shown otherwise, or other filters."""
    open_requested = Signal(object)
    """An Address elsewhere."""
    message_posted = Signal(object)
    """A Text for the status line."""
    aside_wanted = Signal(object)
    """Blocks to read beside the view, such as why a cell is empty."""
    entered = Signal()
    """Enter on the chosen study: into its card."""
    starts_at: QWidget | None = None
    """Where the focus goes first."""

    def tools(self) -> tuple[QWidget, ...]:
        """Buttons of its own, which stand in the row over the view, in order."""
        return ()

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        """Show these studies as the address says, in a look; no place may be lost."""
        raise NotImplementedError  # each view has its own

    def show_choice(self, study: str) -> None:
        """Mark the chosen study; none where it is empty."""
        raise NotImplementedError  # each view has its own

    def handle_key(self, key: str) -> bool:
        """Do what a key of `ui/keys.py` means in this view; False where it means nothing."""
        return False

    def title(self) -> Text:
        """What is shown, for files and for those who listen."""
        raise NotImplementedError  # each view has its own

    def body(self) -> Body | None:
        """What is shown, to be saved as a picture; None where there is nothing to draw."""
        return None

    def remark(self) -> Text | None:
        """What must be said with it wherever it goes; None where its title says enough."""
        return None

    def files(self) -> Mapping[str, Callable[[], bytes]]:
        """What else it can be saved as: by its ending, what makes the file."""
        return {}

    def deeds(self) -> Sequence[tuple[Text, Callable[[], None]]]:
        """What else is taken from it, with the words for that."""
        return ()

    def about(self) -> Blocks:
        """What to know in order to read this view; shown beside it when asked for."""
        return ()


Make = Callable[[Look], Pane]
"""Makes a view when it is first entered."""


def alone(widget: QWidget, inside: QWidget) -> None:
    """Let a widget fill another, without margins."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
