"""The map as a table: a row for each claim that it draws, in the order of its lanes."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from pofedu.content.address import Address
from pofedu.content.claimrows import claim_rows
from pofedu.content.grade import systems_of
from pofedu.content.library import Library
from pofedu.content.listing import Part, Row, View
from pofedu.content.listing import view_of as view_in
from pofedu.content.model import Claim, Diagram, Stated
from pofedu.content.rowparts import pair_of
from pofedu.diagram.logic import convention_of, drawn_claims

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


def view_of(address: Address) -> View:
    """The order that an address asks for."""
    return view_in(address, COLUMNS, ())


def lanes_of(diagram: Diagram, claim: Claim) -> tuple[str, ...]:
    """The lanes in which arrows of a claim end, in the order of the map."""
    lanes = {node.id: node.lane for node in diagram.nodes}
    lanes |= {joint.id: joint.lane for joint in diagram.joints}
    found = {lanes[arrow.end] for arrow in diagram.arrows if claim.id in arrow.claims}
    return tuple(lane.id for lane in diagram.lanes if lane.id in found)


def twin_rows(diagram: Diagram, library: Library) -> tuple[Row, ...]:
    """A row for each claim on the map, grouped by the lanes."""
    claims = drawn_claims(diagram, library)
    places = {locator: place for place, locator in enumerate(library.passages)}
    rows = [
        replace(
            row,
            group=lanes_of(diagram, claim)[0],
            keys={**row.keys, **_keys(diagram, claim, library, places)},
        )
        for row, claim in zip(claim_rows(library, claims), claims, strict=True)
    ]
    return tuple(sorted(rows, key=lambda row: row.keys["lane"]))


def _keys(
    diagram: Diagram, claim: Claim, library: Library, places: Mapping[str, int]
) -> dict[str, tuple[Part, ...]]:
    """What the rows are sorted by that other lists of claims do not tell, or tell otherwise."""
    lanes = [lane.id for lane in diagram.lanes]
    meanings: list[str] = [convention.id for convention in diagram.conventions]
    steps = [entity for step in claim.via for entity in step]
    is_potential = claim.directness == "potential"
    return {
        "lane": (lanes.index(lanes_of(diagram, claim)[0]),),
        "via": (pair_of(library.entities[steps[0]].name) if steps else None,),
        "passages": (places.get(claim.passages[0]),),
        "arrow": (meanings.index(convention_of(diagram, claim)), int(is_potential)),
    }


def species_of(claim: Claim, library: Library) -> tuple[Stated, ...]:
    """The species of the animals in which studies measured a claim, each once, where known."""
    return tuple({stated.zh: stated for stated in _species(claim, library)}.values())


def _species(claim: Claim, library: Library) -> Iterator[Stated]:
    for measurement in claim.measured_by:
        study = library.studies[measurement.study]
        is_known = study.species is not None and study.species.origin != "unverified"
        if study.species is not None and is_known and "animal" in systems_of(measurement, study):
            yield study.species
