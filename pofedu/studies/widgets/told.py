"""What is told with each view that goes along."""

from pofedu.content.address import Address
from pofedu.content.handout import Handout, Part
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import words
from pofedu.studies.widgets.pane import Pane
from pofedu.ui.body import Told
from pofedu.ui.sheet import credits_of


def told_of(pane: Pane, selection: Selection, address: Address) -> Told:
    """Title, the largest boundary, what is filtered, and who says so."""
    library = selection.library
    said = pane.title(), words.heading(library), words.summary(selection)
    return Told(*said, *credits_of(library, address), library.pack.notice, pane.remark())


def text_of(told: Told, parts: tuple[Part, ...]) -> Handout:
    """A text with all that is told, for those who go on writing."""
    above = (told.headline, *told.beneath_headline)
    return Handout(
        parts=(
            Part(kind="title", text=told.title),
            *(Part(kind="fine", text=text) for text in above),
            *parts,
            Part(kind="fine", text=told.source),
            Part(kind="fine", text=told.owned),
        ),
        origin=told.origin.en,
        notice=told.notice,
    )
