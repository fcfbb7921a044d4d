"""A view made anew for a file or for paper: its picture with all that is told, and other files."""

from collections.abc import Callable, Mapping
from weakref import finalize

from shiboken6 import isValid

from pofedu.content.address import Address
from pofedu.studies import logic
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.pane import Pane
from pofedu.studies.widgets.told import told_of
from pofedu.studies.widgets.views import make_view
from pofedu.ui.bodysheet import BodySheet
from pofedu.ui.picture import kinds_of, picture
from pofedu.ui.sheet import paper_look, plain_look
from pofedu.ui.theme import Look

ON_PAPER = (".pdf",)
"""What is white, whatever the window looks like."""


class Outtake:
    """What an address of the room shows, in the size and look of a file."""

    def __init__(self, selection: Selection, address: Address, look: Look) -> None:
        standing = logic.standing(address, selection.library)
        pane = make_view(standing.view, look)
        finalize(self, _discard, pane).atexit = False
        pane.show_selection(selection, address, look)
        pane.show_choice(standing.study)
        self.files: Mapping[str, Callable[[], bytes]] = pane.files()
        body = pane.body()
        told = told_of(pane, selection, address)
        self.sheet = BodySheet(body, told, look) if body is not None else None
        """The picture; None where there is nothing to draw."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The endings that it can be saved under, the most fitting first."""
        pictures = kinds_of(self.sheet) if self.sheet is not None else ()
        return tuple(dict.fromkeys((*self.files, *pictures)))

    def written(self, ending: str) -> bytes:
        """A file of a kind; raises ValueError for one that there is not."""
        if ending in self.files:
            return self.files[ending]()
        if self.sheet is None or ending not in self.kinds:
            raise ValueError(f"the name should end in one of {', '.join(self.kinds)}")
        return picture(self.sheet, ending)


def _discard(pane: Pane) -> None:
    """No window owns the view, so nothing else would delete it."""
    if isValid(pane):
        pane.deleteLater()


def look_for(ending: str, look: Look) -> Look:
    """The look of a file: that of the window, but paper is white."""
    return paper_look(look) if ending in ON_PAPER else plain_look(look)
