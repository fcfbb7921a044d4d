"""What the panel beside the map shows: the map itself, a claim, an entity, a note on a fault."""

from collections import Counter

from pofedu.content.address import Address
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Diagram, Text
from pofedu.diagram.logic import (
    claims_at,
    drawn_claims,
    named_in_card,
    neighbours,
    same_arrow,
)
from pofedu.ui.blocks import Action, Actions, Blocks, Entry, Heading, Kicker, Prose, Title
from pofedu.ui.card import claim_blocks
from pofedu.ui.entitycard import entity_blocks
from pofedu.ui.language import translate
from pofedu.ui.words import basis_mark


def about_blocks(diagram: Diagram, library: Library) -> Blocks:
    """What a reader sees before anything is chosen."""
    claims = drawn_claims(diagram, library)
    notes = (Prose(note, mark=basis_mark(note.basis)) for note in diagram.notes)
    return (
        Kicker(translate("Diagram", "Mechanism diagram")),
        Title(diagram.title),
        Prose(diagram.question, size=18),
        Prose(
            translate(
                "Diagram",
                "Choose an arrow or a box to see who says so, in what it was seen, how sure it is "
                "and where it stops. Arrow keys walk along arrows, Tab goes in reading order.",
            )
        ),
        Heading(translate("Diagram", "How sure is this map?")),
        Prose(translate("Diagram", "%n claims are drawn.", n=len(claims))),
        *_readings(diagram, library),
        Heading(translate("Diagram", "What to know about this map")),
        *notes,
    )


def _readings(diagram: Diagram, library: Library) -> list[Entry]:
    counts: Counter[Text] = Counter(
        how_sure(claim, library.studies, library.references).reading
        for claim in drawn_claims(diagram, library)
    )
    return [Entry(reading, chip=str(n)) for reading, n in counts.most_common()]


def choice_blocks(diagram: Diagram, library: Library, address: Address) -> Blocks:
    """The card of the claim or entity that an address chooses; nothing where it chooses none."""
    if address.kind == "claim":
        claim = library.claims[address.target]
        same, near = same_arrow(diagram, library, claim), neighbours(diagram, library, claim)
        return claim_blocks(claim, library, address, same, near)
    if address.kind == "entity":
        entity = library.entities[address.target]
        drawn = claims_at(diagram, library, entity.id)
        named = named_in_card(diagram, library, entity.id)
        return entity_blocks(entity, library, address, drawn, named)
    return ()


def report_blocks(title: Text, report: str) -> Blocks:
    """A note that something is wrong, ready to be sent."""
    how = translate(
        "Diagram",
        "The text below is copied. Add what is wrong and where it says so, and send it to those "
        "who keep pofedu; the README says where.",
    )
    return (
        Kicker(translate("Card", "Something wrong?")),
        Title(title),
        Prose(how),
        Heading(translate("Diagram", "The note")),
        *(Prose(Text(zh=part, en=part), 13, "soft") for part in report.splitlines() if part),
        Actions((Action("report", translate("Diagram", "Copy again"), "copy"),)),
    )
