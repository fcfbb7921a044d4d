"""What the card beside a list shows: a record, a doubt, the table behind "how sure", a note."""

from collections.abc import Mapping

from pofedu.content.address import Address
from pofedu.content.discrepancy import Doubt
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim
from pofedu.ui.blocks import Action, Actions, Blocks, Heading, Kicker, Prose, Title
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here, reference_entry
from pofedu.ui.gradecard import grade_blocks
from pofedu.ui.language import translate

CITE_AS = "cite-as"


def record_blocks(
    kind: str, id_: str, library: Library, address: Address, marks: Mapping[str, int]
) -> Blocks:
    """The card of a record of the sources; KeyError where there is none."""
    here = Here(Address("sources", address.id), marks=marks)
    if kind == "doubt":
        return _doubt_blocks(library.doubts[id_], library, here)
    blocks = card_of(kind, id_, library, here)
    if kind == "reference":
        words = translate("Cite", "Copy or save the citation")
        actions = Actions((Action(CITE_AS, words, "quote"),))
        return (*blocks[:3], actions, *blocks[3:])
    return blocks


def _doubt_blocks(doubt: Doubt, library: Library, here: Here) -> Blocks:
    """A point on which the review was questioned, and why that was not taken."""
    return (
        Kicker(translate("Sources", "A doubt about the review")),
        Title(doubt.point),
        Heading(translate("Sources", "Why it was not taken")),
        Prose(doubt.reason),
        *([Heading(translate("Card", "References"))] if doubt.references else []),
        *(reference_entry(number, library, here) for number in doubt.references),
    )


def table_blocks(claim: Claim | None, library: Library) -> Blocks:
    """The table behind "how sure", with the row of a claim."""
    sure = how_sure(claim, library.studies, library.references) if claim else None
    return grade_blocks(sure)
