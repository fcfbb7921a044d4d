"""The map as a table: a row for each claim that it draws, in the order of its lanes."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from pofedu.content.address import Address
from pofedu.content.claimrows import claim_rows
from pofedu.content.diagram import Diagram
from pofedu.content.grade import systems_of
from pofedu.content.library import Library
from pofedu.content.listing import Part, Row, View
from pofedu.content.listing import view_of as view_in
from pofedu.content.model import Claim
from pofedu.content.rowparts import pair_of
from pofedu.content.study import Stated, is_known
from pofedu.diagram.axes import convention_of
from pofedu.diagram.filters import HOLDS, holds_at, holds_there
from pofedu.diagram.logic import drawn_claims, hidden_claims, hidden_in

COLUMNS = (
    "subject",
    "effect",
    "object",
    "via",
    "sure",
    "measured",
    "passages",
    "references",
    "lane",
    "arrow",
)
"""What the table tells of a claim; it can be sorted by each."""


def columns_with(holds: str) -> tuple[str, ...]:
    """The columns; where it is asked in what claims hold, one of them says so."""
    return (*COLUMNS[:3], HOLDS, *COLUMNS[3:]) if holds else COLUMNS


def view_of(address: Address) -> View:
    """The order that an address asks for."""
    return view_in(address, columns_with(holds_at(address)), ())


def lanes_of(diagram: Diagram) -> dict[str, tuple[str, ...]]:
    """By claim, the lanes in which its arrows end, in the order of the map."""
    lanes = {node.id: node.lane for node in diagram.nodes}
    lanes |= {joint.id: joint.lane for joint in diagram.joints}
    found: dict[str, set[str]] = {}
    for arrow in diagram.arrows:
        for claim in arrow.claims:
            found.setdefault(claim, set()).add(lanes[arrow.end])
    order = [lane.id for lane in diagram.lanes]
    return {claim: tuple(sorted(there, key=order.index)) for claim, there in found.items()}


def twin_rows(diagram: Diagram, library: Library) -> tuple[Row, ...]:
    """A row for each claim on the map, grouped by the lanes."""
    claims, lanes = drawn_claims(diagram, library), lanes_of(diagram)
    order = [lane.id for lane in diagram.lanes]
    meanings: list[str] = [convention.id for convention in diagram.conventions]
    places = {locator: place for place, locator in enumerate(library.passages)}
    rows: list[Row] = []
    for row, claim in zip(claim_rows(library, claims), claims, strict=True):
        lane, is_potential = lanes[claim.id][0], claim.directness == "potential"
        keys: dict[str, tuple[Part, ...]] = {
            **row.keys,
            "lane": (order.index(lane),),
            "via": _via(claim, library),
            "passages": (places.get(claim.passages[0]),),
            "arrow": (meanings.index(convention_of(diagram, claim)), int(is_potential)),
        }
        rows.append(replace(row, group=lane, keys=keys))
    return tuple(sorted(rows, key=lambda row: row.keys["lane"]))


def rows_at(rows: Iterable[Row], address: Address, library: Library) -> tuple[Row, ...]:
    """The rows that an address does not hide; each knows whether it holds where that is asked."""
    hidden, holds = hidden_in(address), holds_at(address)
    gone = hidden_claims(library.diagrams[address.id], library, hidden) if hidden else frozenset()
    left = tuple(row for row in rows if row.id not in gone)
    return tuple(_holding(row, holds, library) for row in left) if holds else left


def _holding(row: Row, holds: str, library: Library) -> Row:
    key = (0 if holds_there(library, row.id, holds) else None,)
    return replace(row, keys={**row.keys, HOLDS: key})


def is_there(row: Row) -> bool:
    """Whether a counted study measured a claim where the address asks; true where it asks not."""
    return row.keys.get(HOLDS) != (None,)


def _via(claim: Claim, library: Library) -> tuple[Part, ...]:
    """By its first mediator, if it names any."""
    return (pair_of(library.entities[claim.via[0][0]].name) if claim.via else None,)


def species_of(claim: Claim, library: Library) -> tuple[Stated, ...]:
    """The species of the animals in which studies measured a claim, each once, where known."""
    return tuple({stated.zh: stated for stated in _species(claim, library)}.values())


def _species(claim: Claim, library: Library) -> Iterator[Stated]:
    for measurement in claim.measured_by:
        study = library.studies[measurement.study]
        if is_known(study.species) and "animal" in systems_of(measurement, study):
            yield study.species
