"""What is true of a diagram: which claims it draws, what a filter hides, what lies next to what."""

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from pofedu.content.address import Address, home
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Claim, Entity, Text
from pofedu.diagram.axes import CLOSED, hiding_axes, values_of
from pofedu.learner.learner import Learner

HIDE = "hide"
LANE = "lane"
AS, TABLE = "as", "table"
"""The key of an address that says in what form a map is seen, and its one value."""
ALL, CHOICE = "all", "choice"
"""The lane of an address that shows the whole map, and of one that shows what is chosen near."""


class LegendItem(Struct, frozen=True):
    """A class of claims on the map: how many there are, and whether they are shown."""

    id: str
    axis: Literal["convention", "effect"]
    name: Text | None
    """The convention's own name; None for an effect, whose name the surface knows."""
    count: int
    left: int
    """How many of them no other axis hides."""
    is_shown: bool


def drawn_claims(diagram: Diagram, library: Library) -> tuple[Claim, ...]:
    """The claims on the map, in the order in which its arrows name them."""
    ids = dict.fromkeys(id_ for arrow in diagram.arrows for id_ in arrow.claims)
    return tuple(library.claims[id_] for id_ in ids)


def drawn_entities(diagram: Diagram) -> frozenset[str]:
    """The entities in the boxes of the map."""
    return frozenset(entity for node in diagram.nodes for entity in node.entities)


def legend(diagram: Diagram, library: Library, hidden: frozenset[str]) -> tuple[LegendItem, ...]:
    """What the map uses, with the number of claims of each; nothing that it does not use."""
    drawn = drawn_claims(diagram, library)
    shut = {claim.id: hiding_axes(diagram, library, claim, hidden) for claim in drawn}
    counts, left = Counter[str](), Counter[str]()
    for claim in drawn:
        for axis in ("convention", "effect", "directness"):
            (value,) = values_of(axis, diagram, library, claim)
            counts[value] += 1
            left[value] += shut[claim.id] <= {axis}
    conventions = [
        LegendItem(c.id, "convention", c.name, counts[c.id], left[c.id], c.id not in hidden)
        for c in diagram.conventions
    ]
    ends = [
        LegendItem(e, "effect", None, counts[e], left[e], e not in hidden) for e in CLOSED["effect"]
    ]
    return tuple(item for item in (*conventions, *ends) if item.count)


def hidden_claims(diagram: Diagram, library: Library, hidden: frozenset[str]) -> frozenset[str]:
    """The claims all of whose values on any axis are hidden."""
    return frozenset(
        c.id for c in drawn_claims(diagram, library) if hiding_axes(diagram, library, c, hidden)
    )


def hidden_arrows(diagram: Diagram, claims: frozenset[str]) -> frozenset[int]:
    """The arrows, by index, all of whose claims are hidden."""
    return frozenset(
        index for index, arrow in enumerate(diagram.arrows) if claims.issuperset(arrow.claims)
    )


def hidden_in(address: Address) -> frozenset[str]:
    """The values that an address hides."""
    return frozenset(filter(None, address.value(HIDE).split(",")))


def card_at(address: Address, here: Address) -> tuple[str, str]:
    """The kind and id of the record that a link leads to; two empty texts for another page.

    `sources/claim/ID` and the like are the homes of records, `studies/ID` is that of a study; one
    of the views of the studies is another page.
    """
    if (address.page, address.id) == (here.page, here.id):
        return address.kind, address.target
    if address.page == "sources" and address.part:
        return address.id, address.part
    is_study = address.page == "studies" and address.id and not address.view
    return ("study", address.id) if is_study else ("", "")


def is_framing(address: Address, before: Address) -> bool:
    """Whether another part of the map is asked for; letting a lane go with a choice is not."""
    lane = address.value(LANE)
    is_first = not before.page
    if lane == CHOICE and (address.kind, address.target) != (before.kind, before.target):
        return bool(address.kind)
    return is_first or (lane != before.value(LANE) and bool(lane or not address.kind))


def is_showing(address: Address, before: Address) -> bool:
    """Whether what is chosen is to be brought into view: it is another, or the map comes back."""
    is_other = (address.kind, address.target) != (before.kind, before.target)
    return is_other or address.value(AS) != before.value(AS)


def is_table(address: Address) -> bool:
    """Whether an address wants the claims of its map as a table."""
    return address.value(AS) == TABLE


def turning_table(address: Address) -> Address:
    """The same place with the table, or without it."""
    return address.with_view(**{AS: "" if is_table(address) else TABLE})


def other_map(address: Address, id_: str) -> Address:
    """Another map, as a table where this one is."""
    return Address("diagram", id_).with_view(**{AS: address.value(AS)})


def toggling(address: Address, class_: str) -> Address:
    """The same place with one class hidden, or shown again."""
    hidden = hidden_in(address) ^ {class_}
    return address.with_view(**{HIDE: ",".join(sorted(hidden))})


def same_arrow(diagram: Diagram, library: Library, claim: Claim) -> tuple[Claim, ...]:
    """Other claims that run over an arrow of this one."""
    ids = {id_ for arrow in diagram.arrows if claim.id in arrow.claims for id_ in arrow.claims} - {
        claim.id
    }
    return tuple(c for c in drawn_claims(diagram, library) if c.id in ids)


def neighbours(diagram: Diagram, library: Library, claim: Claim) -> tuple[Claim, ...]:
    """Claims that end where this one starts, and those that start where it ends.

    pofedu joins them by the entity they share; the review need not state the chain.
    """
    starts = {claim.subject, *claim.jointly_with}
    return tuple(
        c
        for c in drawn_claims(diagram, library)
        if c.id != claim.id and (c.object in starts or claim.object in (c.subject, *c.jointly_with))
    )


def named_in_card(diagram: Diagram, library: Library, entity: str) -> tuple[Entity, ...]:
    """What the source names without a direction, for the card of the entity it belongs to."""
    if entity != diagram.card_of:
        return ()
    return tuple(library.entities[e] for e in diagram.card_only)


def kept_at(learner: Learner) -> dict[str, tuple[int, bool]]:
    """By home, as text: how many notes the learner has there, and whether it is bookmarked."""
    counts, marked = learner.note_counts(), {str(home(b.address)) for b in learner.bookmarks()}
    return {place: (counts.get(place, 0), place in marked) for place in {*counts, *marked}}


def find_diagram(library: Library, id_: str) -> Diagram | None:
    """The diagram of an id; the first one where the id is empty."""
    diagrams: Mapping[str, Diagram] = library.diagrams
    return diagrams.get(id_) if id_ else next(iter(diagrams.values()), None)
