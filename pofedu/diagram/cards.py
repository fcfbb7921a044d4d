"""What the panel beside the map shows: the map itself, a claim, an entity, a note on a fault."""

from collections import Counter
from collections.abc import Mapping

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.diagram.logic import (
    drawn_claims,
    drawn_entities,
    named_in_card,
    neighbours,
    same_arrow,
)
from pofedu.diagram.touring import at_stop
from pofedu.ui.blocks import Blocks, Entry, Heading, Kicker, Prose, Title
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here, note_prose
from pofedu.ui.gradecard import grade_blocks
from pofedu.ui.language import translate
from pofedu.ui.listcard import doors, recipients_figure


def about_blocks(diagram: Diagram, library: Library, here: Here) -> Blocks:
    """What a reader sees before anything is chosen."""
    claims = drawn_claims(diagram, library)
    notes = (note_prose(note) for note in diagram.notes)
    return (
        Kicker(translate("Diagram", "Mechanism diagram")),
        Title(diagram.title),
        Prose(diagram.question, size=18),
        recipients_figure(library, here),
        Prose(
            translate(
                "Diagram",
                "Choose an arrow or a box to see who says so, in what it was seen, how sure it is "
                "and where it stops. Arrow keys walk along arrows, Tab goes in reading order; "
                "Enter goes into the card, Esc back to the map.",
            )
        ),
        *_tour(diagram),
        Heading(translate("Diagram", "How sure is this map?")),
        Prose(translate("Diagram", "%n claims are drawn.", n=len(claims))),
        *_readings(diagram, library),
        Heading(translate("Diagram", "What to know about this map")),
        *notes,
        *doors(library, here),
    )


def _tour(diagram: Diagram) -> list[Entry]:
    if not diagram.tour:
        return []
    words = translate("Explore", "Tour of this map")
    chip = translate("Explore", "%n stops", n=len(diagram.tour))
    place = at_stop(Address("diagram", diagram.id), diagram, 1)
    return [Entry(words, details=(chip,), address=place)]


def _readings(diagram: Diagram, library: Library) -> list[Entry]:
    counts: Counter[Text] = Counter(
        how_sure(claim, library.studies, library.references).reading
        for claim in drawn_claims(diagram, library)
    )
    return [Entry(reading, chip=str(n)) for reading, n in counts.most_common()]


def choice_blocks(
    diagram: Diagram, library: Library, address: Address, marks: Mapping[str, int] | None = None
) -> Blocks:
    """The card of what an address chooses; nothing where it chooses nothing."""
    if not address.kind:
        return ()
    here = here_at(diagram, library, address, marks)
    if address.kind == "about":
        return about_blocks(diagram, library, here)
    return card_of(address.kind, address.target, library, here)


def here_at(
    diagram: Diagram, library: Library, address: Address, marks: Mapping[str, int] | None = None
) -> Here:
    """Where a card stands: its place, what the map draws, what is near the choice on it."""
    drawn = drawn_claims(diagram, library)
    is_claim, is_entity = address.kind == "claim", address.kind == "entity"
    claim = next((c for c in drawn if is_claim and c.id == address.target), None)
    return Here(
        address=address,
        claims=drawn,
        entities=drawn_entities(diagram),
        same_arrow=same_arrow(diagram, library, claim) if claim else (),
        neighbours=neighbours(diagram, library, claim) if claim else (),
        card_only=named_in_card(diagram, library, address.target) if is_entity else (),
        marks=marks or {},
    )


def table_blocks(claim: Claim | None, library: Library) -> Blocks:
    """The table behind "how sure", with the row of a claim."""
    sure = how_sure(claim, library.studies, library.references) if claim else None
    return grade_blocks(sure)
