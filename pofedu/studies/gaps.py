"""The gap map: how many studies stand under two headings at once, and what they saw there.

A study stands in a cell where it belongs to both headings. Two headings of outcomes need not meet
in one outcome: the cell says that the same study looked at both. Where one heading says in what was
measured, and the other what, an outcome of the one must have been measured in the other.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import product
from typing import get_args

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import System
from pofedu.content.rowparts import NOT_CONFIRMED, NOT_STATED, UNKNOWN
from pofedu.content.study import Outcome, Study
from pofedu.studies.directions import Direction, direction_of
from pofedu.studies.gapplaces import CELL, TOPICS, Axis, Place
from pofedu.studies.rows import order_of
from pofedu.studies.selection import RECIPIENTS, Selection

SYSTEMS: tuple[System, ...] = get_args(System)


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

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """All that it is about."""
        return tuple(outcome for one in self.seen for outcome in one.outcomes)


SeenIn = Callable[[str, str, str], Seen]
"""A study, by its id, as a cell sees it that is about a heading and a system."""


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
    seen_in: SeenIn = field(compare=False)

    def cell(self, place: Place) -> Cell:
        """The cell at a place; one without studies where nothing stands there."""
        return self.cells.get(place) or Cell(*place, seen=(), direction=None, systems=())

    @cached_property
    def cells(self) -> Mapping[Place, Cell]:
        """The cells that are not empty."""
        return {place: self._cell(place, ids) for place, ids in self.held.items()}

    def _cell(self, place: Place, ids: tuple[str, ...]) -> Cell:
        topic, said = topic_at(self.axes, place), dict(zip(self.axes, place, strict=True))
        system = said.get("system", NOT_STATED)
        seen = tuple(self.seen_in(id_, topic, system) for id_ in ids)
        found = {system for one in seen for system in one.systems}
        has_direction = not {*self.axes}.isdisjoint(TOPICS)
        outcomes = (outcome for one in seen for outcome in one.outcomes)
        return Cell(
            row=place[0],
            column=place[1],
            seen=seen,
            direction=direction_of(outcomes) if has_direction else None,
            systems=tuple(s for s in SYSTEMS if s in found),
        )

    def place_at(self, address: Address) -> Place | None:
        """The cell that an address chooses, if the map has it."""
        row, _, column = address.value(CELL).partition(",")
        return (row, column) if row in self.rows and column in self.columns else None

    @cached_property
    def largest(self) -> int:
        """How many studies the fullest cell holds."""
        return max((len(ids) for ids in self.held.values()), default=0)

    def holding(self, study: str) -> frozenset[Place]:
        """The cells in which a study stands."""
        return frozenset(place for place, ids in self.held.items() if study in ids)


def _under(outcome: Outcome, headings: Mapping[str, list[str]]) -> set[str]:
    """The headings that a result is about; what was seen before treatment is none."""
    about = () if outcome.is_baseline else outcome.about
    return {heading for entity in about for heading in headings.get(entity, ())}


def _seeing(library: Library) -> SeenIn:
    """The same for every map: what was seen once is kept."""
    headings = headings_of(library)

    @cache
    def topics(id_: str) -> list[set[str]]:
        outcomes = library.studies[id_].outcomes
        return [_under(o, headings) if o.is_confirmed else set[str]() for o in outcomes]

    @cache
    def seen_in(id_: str, topic: str, system: str) -> Seen:
        return _seen(library.studies[id_], topic, system, topics(id_))

    return seen_in


def _seen(study: Study, topic: str, system: str, topics: list[set[str]]) -> Seen:
    """A study with its outcomes under a heading that were measured in a system, if one is asked."""
    outcomes = tuple(
        outcome
        for outcome, under in zip(study.outcomes, topics, strict=True)
        if topic in under and (system == NOT_STATED or system == study.system_of(outcome))
    )
    if not outcomes:
        return Seen(study, (), study.systems)
    found = {study.system_of(outcome) for outcome in outcomes}
    return Seen(study, outcomes, tuple(s for s in SYSTEMS if s in found))


def headings_of(library: Library, axis: str = "") -> dict[str, list[str]]:
    """By entity, the headings that outcomes on it belong under; of one axis where it is named."""
    found: dict[str, list[str]] = {}
    for heading in library.topics.values():
        for entity in heading.entities if axis in ("", heading.axis) else ():
            found.setdefault(entity, []).append(heading.id)
    return found


def topic_at(axes: tuple[Axis, Axis], place: Place) -> str:
    """The heading whose outcomes a cell is about; empty where it is about none."""
    said = dict(zip(axes, place, strict=True))
    topics = [said.get("measured", NOT_STATED), said.get("mechanism", NOT_STATED)]
    return next((topic for topic in topics if topic not in UNKNOWN), "")


def gap_map(selection: Selection, rows: Axis, columns: Axis) -> GapMap:
    """The map of the studies that are left in; headings without any study stand there too."""
    library, axes, every = selection.library, (rows, columns), selection.rows
    places = every.once(("gap places", axes), lambda: _places(every, library, axes))
    held: dict[Place, list[str]] = {}
    for row in selection.left:
        for place in places[row.id]:
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
        seen_in=every.once("seen in gaps", lambda: _seeing(library)),
    )


def _places(
    rows: Iterable[Row], library: Library, axes: tuple[Axis, Axis]
) -> dict[str, tuple[Place, ...]]:
    """By study, the cells in which it stands."""
    sorter = _Sorter(library, axes)
    return {row.id: tuple(sorter.places(row)) for row in rows}


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
    found = {*selection.rows.having[axis]} | used
    found |= {*order}.difference(UNKNOWN) if axis in TOPICS else set()
    left = found if ticked is None else found & ticked
    return tuple(value for value in order if value in left or value == RECIPIENTS)


class _Sorter:
    """Knows in which cells a study stands."""

    def __init__(self, library: Library, axes: tuple[Axis, Axis]) -> None:
        self._library, self._axes = library, axes
        topic = next((axis for axis in axes if axis in TOPICS), None)
        self._topic = topic if "system" in axes else None
        """The axis whose headings must have been measured in what the other axis says."""
        self._topics = headings_of(library, topic) if topic else {}

    def places(self, row: Row) -> Iterator[Place]:
        """Where the study of a row stands, each place once."""
        rows, columns = self._axes
        if self._topic is None:
            yield from product(row.facets[rows], row.facets[columns])
            return
        found = self._measured(row)
        yield from (found if columns == "system" else ((s, t) for t, s in found))

    def _measured(self, row: Row) -> dict[Place, None]:
        """Pairs of a heading and of what it was measured in; without a heading what is left.

        What is not confirmed makes no pair with its heading, only one that says so.
        """
        study = self._library.studies[row.id]
        pairs = dict.fromkeys(pair for o in study.confirmed for pair in self._pairs(study, o))
        others = {p for o in study.outcomes if not o.is_confirmed for p in self._pairs(study, o)}
        pairs |= {(NOT_CONFIRMED, system): None for _, system in others.difference(pairs)}
        done = {system for _, system in pairs}
        bare = [s for s in row.facets["system"] if s not in done]
        return pairs | dict.fromkeys((NOT_STATED, s) for s in bare if s != NOT_STATED or not pairs)

    def _pairs(self, study: Study, outcome: Outcome) -> Iterator[Place]:
        """Each heading of an outcome with each thing that it was measured in."""
        system = study.system_of(outcome) or NOT_STATED
        return ((topic, system) for topic in _under(outcome, self._topics))


def side_of(count: int, largest: int, most: float, one: float) -> float:
    """How wide a mark is whose area tells a number; the largest of all no wider than `most`."""
    return math.sqrt(count) * min(one, most / math.sqrt(max(largest, 1)))
