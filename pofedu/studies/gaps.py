"""The gap map: how many studies stand under two headings at once, and what they saw there.

A study stands in a cell where it belongs to both headings. Two headings of outcomes need not meet
in one outcome: the cell says that the same study looked at both. Where one heading says in what was
measured, and the other what, an outcome of the one must have been measured in the other.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Literal, get_args

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Effect, System
from pofedu.content.rowparts import NOT_STATED
from pofedu.content.study import Outcome, Study
from pofedu.content.topic import topics_of
from pofedu.studies.rows import order_of
from pofedu.studies.selection import RECIPIENTS, Selection

Axis = Literal["mechanism", "measured", "whom", "system", "species", "design", "route", "given"]
AXES: tuple[Axis, ...] = get_args(Axis)
TOPICS = ("mechanism", "measured")
"""The axes whose values are headings of outcomes."""
USUAL: tuple[Axis, Axis] = ("mechanism", "measured")
"""Rows and columns where an address says nothing else."""
ROWS, COLUMNS, CELL = "rows", "cols", "cell"
"""Keys of the address."""
Direction = Literal[
    "increases",
    "decreases",
    "towards-normal",
    "no-difference",
    "not-observed",
    "mixed",
    "not-stated",
]
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
STATED: dict[Effect, Direction] = {
    "increases": "increases",
    "decreases": "decreases",
    "towards-normal": "towards-normal",
    "no-difference": "no-difference",
    "not-observed": "not-observed",
}
"""The effects that say in which direction something went, or that it did not."""
Place = tuple[str, str]
"""A cell: the value of its row, the value of its column."""


class Seen(Struct, frozen=True):
    """A study in a cell, and those of its outcomes that the cell is about."""

    study: Study
    outcomes: tuple[Outcome, ...]
    systems: tuple[System, ...]
    """In what these were measured; where the cell is about no outcomes, in what anything was."""

    @property
    def direction(self) -> Direction:
        """Which way they went."""
        return direction_of(self.outcomes)


class Cell(Struct, frozen=True):
    """The studies under the headings of a row and a column."""

    row: str
    column: str
    seen: tuple[Seen, ...]
    direction: Direction | None
    """Over all of its outcomes; None where no heading is one of outcomes."""
    systems: tuple[System, ...]

    @property
    def count(self) -> int:
        """How many studies."""
        return len(self.seen)


def direction_of(outcomes: tuple[Outcome, ...]) -> Direction:
    """Which way outcomes went; those that name no direction say nothing, the others must agree."""
    known = {STATED[o.direction] for o in outcomes if o.direction in STATED}
    if len(known) > 1:
        return "mixed"
    return known.pop() if known else "not-stated"


def systems_in(study: Study, outcome: Outcome) -> tuple[System, ...]:
    """In what an outcome was measured; nothing where several are possible and it does not say."""
    if outcome.measured_in:
        return (outcome.measured_in,)
    return study.systems if len(study.systems) == 1 else ()


# Places


def axes_at(address: Address) -> tuple[Axis, Axis]:
    """What the rows and the columns are at an address; the two always differ."""
    rows = next((a for a in AXES if a == address.value(ROWS)), USUAL[0])
    columns = next((a for a in AXES if a == address.value(COLUMNS)), USUAL[1])
    if rows == columns:
        columns = next(a for a in USUAL if a != rows)
    return rows, columns


def with_axes(address: Address, rows: Axis, columns: Axis) -> Address:
    """The place with other axes; no cell of the ones before is chosen there."""
    return address.with_view(
        **{
            ROWS: rows if rows != USUAL[0] else "",
            COLUMNS: columns if columns != USUAL[1] else "",
            CELL: "",
        }
    )


def turned(address: Address) -> Address:
    """The place with rows and columns exchanged; a chosen cell stays chosen."""
    rows, columns = axes_at(address)
    row, _, column = address.value(CELL).partition(",")
    there = with_axes(address, columns, rows)
    return there.with_view(**{CELL: f"{column},{row}"}) if column else there


def with_rows(address: Address, axis: Axis) -> Address:
    """The place with other rows; where the columns were these, the two change places."""
    rows, columns = axes_at(address)
    return with_axes(address, axis, rows if axis == columns else columns)


def with_columns(address: Address, axis: Axis) -> Address:
    """The place with other columns; where the rows were these, the two change places."""
    rows, columns = axes_at(address)
    return with_axes(address, columns if axis == rows else rows, axis)


def choosing(address: Address, place: Place) -> Address:
    """The place with a cell chosen."""
    return address.with_view(**{CELL: ",".join(place)})


# The map


@dataclass(frozen=True)
class GapMap:
    """Rows and columns, and which studies stand in each cell."""

    library: Library
    axes: tuple[Axis, Axis]
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    held: Mapping[Place, tuple[str, ...]]
    """The ids of the studies in the cells that are not empty, in the order of the pack."""
    of_row: Mapping[str, int]
    """By row, how many different studies stand in it."""
    of_column: Mapping[str, int]
    total: int
    """How many different studies stand anywhere."""

    def cell(self, place: Place) -> Cell:
        """The cell at a place."""
        studies = (self.library.studies[id_] for id_ in self.held.get(place, ()))
        seen = tuple(self._seen(study, place) for study in studies)
        outcomes = tuple(outcome for one in seen for outcome in one.outcomes)
        has_direction = not {*self.axes}.isdisjoint(TOPICS)
        systems = {system for one in seen for system in one.systems}
        return Cell(
            row=place[0],
            column=place[1],
            seen=seen,
            direction=direction_of(outcomes) if has_direction and seen else None,
            systems=tuple(s for s in get_args(System) if s in systems),
        )

    def _seen(self, study: Study, place: Place) -> Seen:
        outcomes = tuple(self._outcomes(study, place))
        systems = {s for o in outcomes for s in systems_in(study, o)}
        found = tuple(s for s in get_args(System) if s in systems)
        return Seen(study, outcomes, found if outcomes else study.systems)

    def _outcomes(self, study: Study, place: Place) -> Iterator[Outcome]:
        """Those under what was measured; under the mechanism where nothing measured is named."""
        topic = topic_at(self.axes, place)
        system = dict(zip(self.axes, place, strict=True)).get("system", NOT_STATED)
        for outcome in study.outcomes:
            is_there = system == NOT_STATED or system in systems_in(study, outcome)
            if topic and is_there and topics_of(outcome, [self.library.topics[topic]]):
                yield outcome

    def place_at(self, address: Address) -> Place | None:
        """The cell that an address chooses, if the map has it."""
        row, _, column = address.value(CELL).partition(",")
        return (row, column) if row in self.rows and column in self.columns else None

    @property
    def largest(self) -> int:
        """How many studies the fullest cell holds."""
        return max((len(ids) for ids in self.held.values()), default=0)

    def holding(self, study: str) -> frozenset[Place]:
        """The cells in which a study stands."""
        return frozenset(place for place, ids in self.held.items() if study in ids)


def topic_at(axes: tuple[Axis, Axis], place: Place) -> str:
    """The heading whose outcomes a cell is about; empty where it is about none."""
    said = dict(zip(axes, place, strict=True))
    topics = [said.get("measured", NOT_STATED), said.get("mechanism", NOT_STATED)]
    return next((topic for topic in topics if topic != NOT_STATED), "")


def gap_map(selection: Selection, rows: Axis, columns: Axis) -> GapMap:
    """The map of the studies that are left in; headings without any study stand there too."""
    library, axes = selection.library, (rows, columns)
    sorter = _Sorter(library, axes)
    held: dict[Place, list[str]] = {}
    for row in selection.left:
        for place in sorter.places(row):
            held.setdefault(place, []).append(row.id)
    shown = _shown(held, selection, axes)
    return GapMap(
        library=library,
        axes=axes,
        rows=_values(selection, rows, {place[0] for place in held}),
        columns=_values(selection, columns, {place[1] for place in held}),
        held=shown,
        of_row=_totals(shown, 0),
        of_column=_totals(shown, 1),
        total=len({id_ for ids in shown.values() for id_ in ids}),
    )


def _shown(
    held: Mapping[Place, list[str]], selection: Selection, axes: tuple[Axis, Axis]
) -> Mapping[Place, tuple[str, ...]]:
    """Without the headings that filters hide: a study may stand under others too."""
    ticked = [selection.shown(axis) for axis in axes]
    return {
        place: tuple(ids)
        for place, ids in held.items()
        if all(t is None or value in t for t, value in zip(ticked, place, strict=True))
    }


def _totals(held: Mapping[Place, tuple[str, ...]], side: int) -> dict[str, int]:
    studies: dict[str, set[str]] = {}
    for place, ids in held.items():
        studies.setdefault(place[side], set()).update(ids)
    return {value: len(found) for value, found in studies.items()}


def _values(selection: Selection, axis: Axis, used: set[str]) -> tuple[str, ...]:
    """The values of an axis in their order: every heading, else what any study of the pack has.

    Recipients of HSCT are always among the populations: that none is there must be seen.
    """
    ticked, order = selection.shown(axis), order_of(axis, selection.library)
    found = {value for row in selection.rows for value in row.facets[axis]} | used
    found |= {*order} - {NOT_STATED} if axis in TOPICS else set()
    left = found if ticked is None else found & ticked
    return tuple(value for value in order if value in left or value == RECIPIENTS)


class _Sorter:
    """Knows in which cells a study stands."""

    def __init__(self, library: Library, axes: tuple[Axis, Axis]) -> None:
        self._library, self._axes = library, axes
        topic = next((axis for axis in axes if axis in TOPICS), None)
        self._topic = topic if "system" in axes else None
        """The axis whose headings must have been measured in what the other axis says."""
        self._topics: dict[str, list[str]] = {}
        for heading in library.topics.values():
            for entity in heading.entities if heading.axis == topic else ():
                self._topics.setdefault(entity, []).append(heading.id)

    def places(self, row: Row) -> Iterator[Place]:
        """Where the study of a row stands, each place once."""
        rows, columns = self._axes
        if self._topic is None:
            yield from product(row.facets[rows], row.facets[columns])
            return
        found = self._measured(row)
        yield from (found if columns == "system" else ((s, t) for t, s in found))

    def _measured(self, row: Row) -> dict[Place, None]:
        """Pairs of a heading and of what it was measured in; without a heading what is left."""
        study = self._library.studies[row.id]
        pairs: dict[Place, None] = {}
        for outcome in study.outcomes:
            topics = [t for entity in outcome.about for t in self._topics.get(entity, ())]
            systems = systems_in(study, outcome) or (NOT_STATED,)
            pairs |= dict.fromkeys(product(topics, systems))
        done = {system for _, system in pairs}
        bare = [s for s in row.facets["system"] if s not in done]
        return pairs | dict.fromkeys((NOT_STATED, s) for s in bare if s != NOT_STATED or not pairs)


def side_of(count: int, largest: int, most: float, one: float) -> float:
    """How wide a mark is whose area tells a number; the largest of all no wider than `most`."""
    return math.sqrt(count) * min(one, most / math.sqrt(max(largest, 1)))
