"""What may be offered beside the right answer where the next entity or a cell is asked for."""

import math
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b

from msgspec import Struct

from pofedu.content.diagram import Diagram, Node
from pofedu.content.library import entities_of
from pofedu.content.model import Claim, Entity, EntityKind
from pofedu.content.walkthrough import Step, Walkthrough

FEWEST, MOST = 3, 4
"""How many answers are offered, the right one among them."""
EVENTS: frozenset[EntityKind] = frozenset({"process", "phenotype"})
"""Kinds that can stand for one another: both are something that happens."""


class Records(Struct, frozen=True):
    """The records among which candidates are looked for; those that are missing are passed over."""

    entities: Mapping[str, Entity]
    claims: Mapping[str, Claim]
    diagrams: Mapping[str, Diagram]


def mixed(things: Iterable[str], seed: str) -> list[str]:
    """An order that looks like chance and is always the same."""
    return sorted(things, key=lambda thing: blake2b(f"{seed}/{thing}".encode()).digest())


def candidates(route: Walkthrough, step: Step, records: Records) -> tuple[str, ...]:
    """Wrong answers of the answer's kind that no claim of the same subject states.

    From the nearest place that has enough of them: the lane of the answer, the map, the route, then
    (no cells) the pack. Fewer than `FEWEST` less one where there are not enough.
    """
    answer = records.entities[step.prediction.answer or ""]
    free = _Free(step, answer, records)
    found: dict[str, None] = {}
    for place in _places(route, step, answer, records):
        for kinds in (frozenset({answer.kind}), EVENTS if answer.kind in EVENTS else frozenset()):
            fit = [id_ for id_ in free.of(place, kinds) if id_ not in found]
            found.update(dict.fromkeys(fit[: MOST - 1 - len(found)]))
            if len(found) >= FEWEST - 1:
                return tuple(found)
    return tuple(found)


class _Free:
    """Tells what may be offered: what no claim of the same subject names, nor anything akin."""

    def __init__(self, step: Step, answer: Entity, records: Records) -> None:
        self._is_cell, self._entities = step.prediction.kind == "cell", records.entities
        claim = records.claims[step.prediction.claim or step.claims[0]]
        starts = {claim.subject, *claim.jointly_with}
        if not self._is_cell:
            starts = {kin for id_ in starts for kin in _kin(id_, records.entities)}
        stated = {
            entity
            for other in records.claims.values()
            if starts & {other.subject, *other.jointly_with} or other.id in step.claims
            for entity in entities_of(other)
        }
        places = {place for id_ in stated for place in self._cells_of(id_)}
        self._taken = stated | places | _kin(answer.id, records.entities)

    def of(self, place: Iterable[str], kinds: frozenset[EntityKind]) -> Iterator[str]:
        """Those of a place that are of one of the kinds; what sums up much is none of them,
        for it could nearly always be meant by "what comes next"."""
        for id_ in self._named_by(place):
            entity = self._entities.get(id_)
            is_free = entity is not None and id_ not in self._taken and not entity.is_summary
            if entity and is_free and entity.kind in kinds:
                yield id_

    def _named_by(self, place: Iterable[str]) -> Iterable[str]:
        if not self._is_cell:
            return place
        return (cell for id_ in place for cell in (id_, *self._cells_of(id_)))

    def _cells_of(self, id_: str) -> tuple[str, ...]:
        entity = self._entities.get(id_)
        return (entity.located_in,) if self._is_cell and entity and entity.located_in else ()


def _places(
    route: Walkthrough, step: Step, answer: Entity, records: Records
) -> Iterator[list[str]]:
    """The entities of the answer's lane, of its map, of its route, then of the pack.

    No cells of the pack: one of another tissue is seen to be wrong by its name.
    """
    seed = f"{route.id}/{step.id}"
    diagram = records.diagrams.get(step.diagram or "") or _first_with(answer.id, records)
    if diagram is not None:
        yield from _on_map(diagram, answer.id, records)
    of_route = (records.claims.get(id_) for other in route.steps for id_ in other.claims)
    named = dict.fromkeys(id_ for claim in of_route if claim for id_ in entities_of(claim))
    yield mixed(named, seed)
    if step.prediction.kind != "cell":
        claims = records.claims.values()
        yield mixed({id_ for claim in claims for id_ in entities_of(claim)}, seed)
        yield mixed(records.entities, seed)


def _first_with(answer: str, records: Records) -> Diagram | None:
    """The first map that draws an entity or something in it."""
    maps = records.diagrams.values()
    return next((map_ for map_ in maps if answer in _drawn(map_.nodes, records)), None)


def _drawn(nodes: Iterable[Node], records: Records) -> set[str | None]:
    """The entities of some boxes, and what they are placed in."""
    drawn = {id_ for node in nodes for id_ in node.entities}
    return drawn | {e.located_in for id_ in drawn if (e := records.entities.get(id_))}


def _on_map(diagram: Diagram, answer: str, records: Records) -> Iterator[list[str]]:
    """What is drawn in the answer's lane, the nearest first, then on all of the map."""
    nodes = [node for node in diagram.nodes if len(node.entities) == 1]
    here = next((node for node in nodes if answer in _drawn([node], records)), None)
    if here is not None:
        nodes.sort(key=lambda node: (node.lane != here.lane, _apart(node, here)))
        yield [node.entities[0] for node in nodes if node.lane == here.lane]
    yield [node.entities[0] for node in nodes]


def _apart(node: Node, other: Node) -> float:
    across = node.x + node.width / 2 - other.x - other.width / 2
    down = node.y + node.height / 2 - other.y - other.height / 2
    return math.hypot(across, down)


def _kin(id_: str, entities: Mapping[str, Entity]) -> set[str]:
    """An entity, what is wider and what is narrower than it."""
    wider = {id_}
    while (entity := entities.get(id_)) and entity.is_a and entity.is_a not in wider:
        id_ = entity.is_a
        wider.add(id_)
    narrower = {e.id for e in entities.values() if e.is_a in wider}
    return wider | narrower
