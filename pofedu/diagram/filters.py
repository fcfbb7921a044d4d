"""Sifting a map: its values with counts, what they hide, and what was not measured there.

Two things, both part of the address. `hide` lists the values that are hidden: a claim goes where on
any axis all its values are hidden, an arrow goes with its last claim. `holds` names in what a claim
must have been measured by a counted study; arrows without such a claim fade but stay.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.sifting import Shown, Value
from pofedu.diagram.axes import (
    ANIMALS,
    AXES,
    MEASURED,
    SPECIES,
    Axis,
    axis_of,
    measured_in,
    order_of,
    values_of,
)
from pofedu.diagram.logic import (
    HIDE,
    drawn_claims,
    hidden_arrows,
    hidden_claims,
    hidden_in,
    other_map,
)

HOLDS = "holds"


class Group(Struct, frozen=True):
    """An axis with the values that the map has."""

    axis: Axis
    values: tuple[Value, ...]
    excess: int
    """How much the sum of the counts exceeds the claims, for some fall under several values; all
    species of animals count as one."""

    @property
    def ids(self) -> tuple[str, ...]:
        """All values, each once."""
        return tuple(dict.fromkeys(id_ for value in self.values for id_ in value.ids))


class Reason(Struct, frozen=True):
    """By which axis something is hidden, told by the fewer: what alone is shown, or what is not."""

    axis: Axis
    is_only: bool
    values: tuple[str, ...]
    """None of them where nothing of the axis is shown; all species together are `animals`."""


class Place(Struct, frozen=True):
    """Something in which a claim can have been measured, and how many claims of the map were."""

    id: str
    count: int
    is_part: bool = False
    """Whether it is a species of the animals named before it."""


class Sifted(Struct, frozen=True):
    """What an address hides and fades on its map."""

    hidden: frozenset[int] = frozenset()
    """Arrows by index."""
    faded: frozenset[int] = frozenset()
    """Arrows by index, none of them hidden."""
    arrows: int = 0
    hidden_claims: int = 0
    claims: int = 0
    reasons: tuple[Reason, ...] = ()
    holds: str = ""
    is_choice_hidden: bool = False
    """Whether the claim that the address chooses is hidden with its arrow."""

    @property
    def is_any(self) -> bool:
        """Whether anything is sifted."""
        return bool(self.reasons or self.holds)


# What is hidden


def groups(diagram: Diagram, library: Library, hidden: frozenset[str]) -> tuple[Group, ...]:
    """Every axis with the values that the map has; the counts are of claims."""
    drawn = drawn_claims(diagram, library)
    values = {axis: [values_of(axis, diagram, library, c) for c in drawn] for axis in AXES}
    found = []
    for axis in AXES:
        others = [values[other] for other in AXES if other != axis]
        left = [not any(map(hidden.issuperset, each)) for each in zip(*others, strict=True)]
        found.append(_group(axis, diagram, values[axis], left, hidden))
    return tuple(found)


def _group(
    axis: Axis,
    diagram: Diagram,
    claims: list[tuple[str, ...]],
    are_left: list[bool],
    hidden: frozenset[str],
) -> Group:
    """An axis from the values of each claim, and whether the other axes leave it."""
    found: dict[str, list[bool]] = {}
    excess, animals = 0, []
    for values, is_left in zip(claims, are_left, strict=True):
        excess += len({"animals" if value in ANIMALS else value for value in values}) - 1
        for value in values:
            found.setdefault(value, []).append(is_left)
        if set(values) & set(ANIMALS):
            animals.append(is_left)
    present = tuple(value for value in order_of(axis, diagram) if value in found)
    species = tuple(value for value in present if value in ANIMALS)
    rows = []
    for value in present:
        is_part = len(species) > 1 and value in species
        if is_part and value == species[0]:
            rows.append(_value(species, animals, hidden))
        rows.append(_value((value,), found[value], hidden, is_part))
    return Group(axis, tuple(rows), excess)


def _value(
    ids: tuple[str, ...], left: list[bool], hidden: frozenset[str], is_part: bool = False
) -> Value:
    gone = len(hidden & set(ids))
    shown: Shown = "all" if not gone else ("none" if gone == len(ids) else "some")
    return Value(ids, len(left), sum(left), shown, is_part)


def claims_of(diagram: Diagram) -> int:
    """How many claims a map draws."""
    return len({claim for arrow in diagram.arrows for claim in arrow.claims})


def ticking(address: Address, value: Value) -> Address:
    """The same place with a value hidden, or all of it shown again."""
    hidden = hidden_in(address)
    return hiding(address, hidden | {*value.ids} if value.shown == "all" else hidden - {*value.ids})


def only(address: Address, group: Group, value: Value) -> Address:
    """The same place with nothing of an axis shown but one value; once more shows all of it."""
    hidden, others = hidden_in(address), {*group.ids} - {*value.ids}
    is_so = hidden & {*group.ids} == others
    return hiding(address, hidden - {*group.ids} | (set() if is_so else others))


def hiding(address: Address, hidden: Iterable[str]) -> Address:
    """The same place with just these values hidden."""
    return address.with_view(**{HIDE: ",".join(sorted(hidden))})


def holding(address: Address, place: str) -> Address:
    """The same place with another answer to "holds in"; an empty text is everywhere."""
    return address.with_view(**{HOLDS: place})


def reset(address: Address) -> Address:
    """The same place with nothing hidden or faded."""
    return holding(hiding(address, ()), "")


def on_map(address: Address, diagram: Diagram, library: Library) -> Address:
    """Another map, sifted alike: what it has too stays hidden, "holds in" means the same there."""
    drawn = drawn_claims(diagram, library)
    has = {v for axis in AXES for c in drawn for v in values_of(axis, diagram, library, c)}
    there = hiding(other_map(address, diagram.id), hidden_in(address) & has)
    return holding(there, holds_at(address))


# Where it holds


def holds_at(address: Address) -> str:
    """In what an address asks claims to hold; empty for everywhere, or where it means nothing."""
    asked = address.value(HOLDS)
    return asked if asked in ("human", "animal", "cell", *SPECIES) else ""


def places(diagram: Diagram, library: Library) -> tuple[Place, ...]:
    """In what claims can have been measured: people, animals, each species of a counted study,
    cells; the counts, zero among them, are of claims on this map."""
    drawn = [measured_in(library, claim) for claim in drawn_claims(diagram, library)]
    anywhere = {value for claim in library.claims.values() for value in measured_in(library, claim)}
    order = ["human", "animal", *(s for s in SPECIES if f"measured.{s}" in anywhere), "cell"]
    return tuple(
        Place(id_, sum(bool(_measured(id_) & {*m}) for m in drawn), id_ in SPECIES) for id_ in order
    )


def _measured(holds: str) -> frozenset[str]:
    """The values of "measured in" that a place stands for."""
    return frozenset(ANIMALS if holds == "animal" else {f"measured.{holds}"} & {*MEASURED})


def holds_there(library: Library, claim_id: str, holds: str) -> bool:
    """Whether a counted study measured a claim in a place; everything holds everywhere."""
    return not holds or bool(_measured(holds) & {*measured_in(library, library.claims[claim_id])})


# Both together


def led_by_shown(diagram: Diagram, library: Library, address: Address) -> Diagram:
    """The map with each arrow led by a claim that is shown, and holds where it is asked for.

    The first claim decides how an arrow looks and which card it opens; it must not be a hidden one.
    """
    gone, holds = hidden_claims(diagram, library, hidden_in(address)), holds_at(address)
    if not gone and not holds:
        return diagram

    def rank(claim: str) -> tuple[bool, bool]:
        return claim in gone, not holds_there(library, claim, holds)

    arrows = (replace(a, claims=tuple(sorted(a.claims, key=rank))) for a in diagram.arrows)
    return replace(diagram, arrows=tuple(arrows))


def sift(address: Address, library: Library) -> Sifted:
    """What an address hides and fades, and why; nothing where there is no such diagram."""
    diagram = library.diagrams.get(address.id)
    if diagram is None:
        return Sifted()
    hidden, holds = hidden_in(address), holds_at(address)
    if not hidden and not holds:
        return Sifted(arrows=len(diagram.arrows), claims=claims_of(diagram))
    drawn = drawn_claims(diagram, library)
    gone = hidden_claims(diagram, library, hidden)
    failing = {c.id for c in drawn if c.id in gone or not holds_there(library, c.id, holds)}
    arrows = hidden_arrows(diagram, gone)
    return Sifted(
        hidden=arrows,
        faded=hidden_arrows(diagram, frozenset(failing)) - arrows if holds else frozenset(),
        arrows=len(diagram.arrows),
        hidden_claims=len(gone),
        claims=len(drawn),
        reasons=_reasons(diagram, library, hidden),
        holds=holds,
        is_choice_hidden=address.kind == "claim" and address.target in gone,
    )


def _reasons(diagram: Diagram, library: Library, hidden: frozenset[str]) -> tuple[Reason, ...]:
    named = {axis_of(value, diagram) for value in hidden}
    found = (_reason(axis, diagram, library, hidden) for axis in AXES if axis in named)
    return tuple(reason for reason in found if reason is not None)


def _reason(
    axis: Axis, diagram: Diagram, library: Library, hidden: frozenset[str]
) -> Reason | None:
    drawn = drawn_claims(diagram, library)
    has = {value for claim in drawn for value in values_of(axis, diagram, library, claim)}
    present = [value for value in order_of(axis, diagram) if value in has]
    shown = tuple(value for value in present if value not in hidden)
    gone = tuple(value for value in present if value in hidden)
    if not gone:
        return None
    is_only = len(shown) <= len(gone)
    return Reason(axis, is_only, _gathered(shown if is_only else gone, present))


def _gathered(values: tuple[str, ...], present: list[str]) -> tuple[str, ...]:
    """All species of a map, where there are several of them and all are meant, as animals."""
    species = [value for value in present if value in ANIMALS]
    if len(species) < 2 or not {*species} <= {*values}:
        return values
    named = ("measured.animals" if value == species[0] else value for value in values)
    return tuple(value for value in named if value not in species)
