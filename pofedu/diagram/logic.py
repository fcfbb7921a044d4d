"""What is true of a diagram: which claims it draws, what a filter hides, what lies next to what."""

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from pofedu.content.address import Address, home
from pofedu.content.library import Library
from pofedu.content.model import Claim, Diagram, Effect, Entity, Text
from pofedu.learner.learner import Learner

HIDE = "hide"
LANE = "lane"
CHOICE = "choice"
"""The lane of an address that shows what is chosen from near."""
Axis = Literal["convention", "effect"]


class LegendItem(Struct, frozen=True):
    """A class of claims on the map: how many there are, and whether they are shown."""

    id: str
    axis: Axis
    name: Text | None
    """The convention's own name; None for an effect, whose name the surface knows."""
    count: int
    is_shown: bool


def drawn_claims(diagram: Diagram, library: Library) -> tuple[Claim, ...]:
    """The claims on the map, in the order in which its arrows name them."""
    ids = dict.fromkeys(id_ for arrow in diagram.arrows for id_ in arrow.claims)
    return tuple(library.claims[id_] for id_ in ids)


def drawn_entities(diagram: Diagram) -> frozenset[str]:
    """The entities in the boxes of the map."""
    return frozenset(entity for node in diagram.nodes for entity in node.entities)


def convention_of(diagram: Diagram, claim: Claim) -> str:
    """The meaning of the arrow on which a claim ends."""
    nodes = {node.id: node.entities for node in diagram.nodes}
    return next(
        arrow.convention
        for arrow in diagram.arrows
        if claim.id in arrow.claims and claim.object in nodes.get(arrow.end, ())
    )


def classes_of(diagram: Diagram, claim: Claim) -> frozenset[str]:
    """Everything in the legend that a claim falls under."""
    potential = {"potential"} if claim.directness == "potential" else set()
    return frozenset({convention_of(diagram, claim), claim.effect} | potential)


def legend(diagram: Diagram, library: Library, hidden: frozenset[str]) -> tuple[LegendItem, ...]:
    """What the map uses, with the number of claims of each; nothing that it does not use."""
    counts = Counter(
        class_ for c in drawn_claims(diagram, library) for class_ in classes_of(diagram, c)
    )
    effects: tuple[Effect, ...] = (
        "increases",
        "decreases",
        "towards-normal",
        "changes",
        "no-difference",
        "not-observed",
        "none",
    )
    conventions = [
        LegendItem(c.id, "convention", c.name, counts[c.id], c.id not in hidden)
        for c in diagram.conventions
    ]
    ends = [LegendItem(e, "effect", None, counts[e], e not in hidden) for e in effects]
    return tuple(item for item in (*conventions, *ends) if item.count)


def hidden_claims(diagram: Diagram, library: Library, hidden: frozenset[str]) -> frozenset[str]:
    """The claims that fall under any hidden class."""
    return frozenset(
        c.id for c in drawn_claims(diagram, library) if classes_of(diagram, c) & hidden
    )


def hidden_arrows(diagram: Diagram, claims: frozenset[str]) -> frozenset[int]:
    """The arrows, by index, all of whose claims are hidden."""
    return frozenset(
        index for index, arrow in enumerate(diagram.arrows) if claims.issuperset(arrow.claims)
    )


def hidden_in(address: Address) -> frozenset[str]:
    """The classes that an address hides."""
    return frozenset(filter(None, address.value(HIDE).split(",")))


def hidden_arrows_at(address: Address, library: Library) -> frozenset[int]:
    """The arrows that an address hides on its diagram; none where there is no such diagram."""
    diagram = library.diagrams.get(address.id)
    if diagram is None:
        return frozenset()
    return hidden_arrows(diagram, hidden_claims(diagram, library, hidden_in(address)))


def card_at(address: Address, here: Address) -> tuple[str, str]:
    """The kind and id of the record that a link leads to; two empty texts for another page.

    `sources/claim/ID` and the like are the homes of records, `studies/ID` is that of a study.
    """
    if (address.page, address.id) == (here.page, here.id):
        return address.kind, address.target
    if address.page == "sources" and address.part:
        return address.id, address.part
    return ("study", address.id) if address.page == "studies" and address.id else ("", "")


def is_framing(address: Address, before: Address) -> bool:
    """Whether another part of the map is asked for; letting a lane go with a choice is not."""
    lane = address.value(LANE)
    is_first = not before.page
    if lane == CHOICE and (address.kind, address.target) != (before.kind, before.target):
        return bool(address.kind)
    return is_first or (lane != before.value(LANE) and bool(lane or not address.kind))


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
