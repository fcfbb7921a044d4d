"""Studies through time: a mark for each study in each lane that it stands in, by its year."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import System
from pofedu.content.rowparts import UNKNOWN
from pofedu.content.topic import topics_of
from pofedu.studies.rows import order_of
from pofedu.studies.selection import RECIPIENTS, Selection
from pofedu.studies.years import Years, confirmed_year, printed_year

LANES = "lanes"
"""Key of what the lanes go by, in an address; the first one needs none."""
BY = ("measured", "whom", "route", "species", "given")
SYSTEMS: tuple[System, ...] = ("human", "animal", "cell")


class Mark(Struct, frozen=True):
    """A study in a lane."""

    study: str
    lane: str
    year: int | None
    is_confirmed: bool
    systems: tuple[System, ...] = ()
    """In what it was measured there; empty where that is not stated."""

    @property
    def system(self) -> System | None:
        """By which it is drawn: women before animals, animals before cells."""
        return _first_of(self.systems)


class Span(Struct, frozen=True):
    """The first and the last year of anything."""

    first: int
    last: int


InTime = Mapping[int | None, tuple[Mark, ...]]
"""Marks by year, in order; under None those whose year is not known, as the last ones."""


class Timeline:
    """The marks of a selection in their lanes, each lane in the order of time."""

    def __init__(self, by: str, marked: Mapping[str, InTime], span: Span, years: Years) -> None:
        self.by, self._marked, self.span, self.years = by, marked, span, years
        self.lanes = tuple(marked)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """All of them, lane by lane."""
        return tuple(m for lane in self._marked.values() for marks in lane.values() for m in marks)

    def lane(self, lane: str) -> InTime:
        """The marks of a lane by year."""
        return self._marked[lane]

    @cached_property
    def most(self) -> int:
        """How many marks a lane holds at most."""
        return max((sum(map(len, lane.values())) for lane in self._marked.values()), default=0)

    @cached_property
    def kinds(self) -> frozenset[tuple[System | None, bool]]:
        """Which kinds of marks there are: by what each is drawn, and whether its year is sure."""
        found = {(mark.systems, mark.is_confirmed) for mark in self.marks}
        return frozenset((_first_of(systems), is_confirmed) for systems, is_confirmed in found)

    @cached_property
    def studies(self) -> dict[str, Mark]:
        """One mark of each study."""
        return {mark.study: mark for mark in self.marks}

    @cached_property
    def confirmed(self) -> int:
        """How many studies have a confirmed year."""
        return sum(mark.is_confirmed for mark in self.studies.values())

    @cached_property
    def unknown(self) -> int:
        """How many studies have no year at all."""
        return sum(mark.year is None for mark in self.studies.values())

    @property
    def doubtful(self) -> int:
        """How many studies have a year that no page confirms."""
        return len(self.studies) - self.confirmed - self.unknown


@cache
def _first_of(systems: tuple[System, ...]) -> System | None:
    return next((system for system in SYSTEMS if system in systems), None)


def in_lanes(marks: Iterable[Mark], lanes: Iterable[str]) -> dict[str, InTime]:
    """Marks in these lanes, in each in the order of time."""
    found: dict[str, dict[int | None, list[Mark]]] = {lane: {} for lane in lanes}
    for mark in sorted(marks, key=_when):
        found[mark.lane].setdefault(mark.year, []).append(mark)
    return {
        lane: {year: tuple(there) for year, there in by_year.items()}
        for lane, by_year in found.items()
    }


def _when(mark: Mark) -> tuple[bool, int, bool]:
    """Known years first, then by year, confirmed ones first."""
    return mark.year is None, mark.year or 0, not mark.is_confirmed


def by_of(address: Address) -> str:
    """What the lanes go by at an address; what is none of them means the first."""
    asked = address.value(LANES)
    return asked if asked in BY else BY[0]


def by_lanes(address: Address, by: str) -> Address:
    """The same place with lanes by something else."""
    return address.with_view(**{LANES: "" if by == BY[0] else by})


def timeline(selection: Selection, by: str) -> Timeline:
    """What is left of a selection in lanes; every lane that any study of the pack has stays."""
    rows, library, left = selection.rows, selection.library, selection.ids
    marked, span = rows.once(("timeline", by), lambda: _whole(rows, by, library))
    if not selection.is_whole:
        marked = {lane: _left_in(years, left) for lane, years in marked.items()}
    return Timeline(by, marked, span, selection.years)


def _whole(rows: Iterable[Row], by: str, library: Library) -> tuple[dict[str, InTime], Span]:
    """Every study of the pack in lanes; what filters leave in is a part of it."""
    rows = tuple(rows)
    used = {value for row in rows for value in row.facets[by]}
    used |= {RECIPIENTS} if by == "whom" else set()
    lanes = (value for value in order_of(by, library) if value in used)
    marks = (mark for row in rows for mark in _marks(row, by, library))
    return in_lanes(marks, lanes), span_of(rows)


def _left_in(years: InTime, left: frozenset[str]) -> InTime:
    found = ((year, [m for m in marks if m.study in left]) for year, marks in years.items())
    return {year: tuple(marks) for year, marks in found if marks}


def span_of(rows: Iterable[Row]) -> Span:
    """From the first to the last year of any study, also of those that are left out."""
    years = [year for row in rows if (year := printed_year(row)) is not None]
    return Span(min(years, default=2000), max(years, default=2000))


def _marks(row: Row, by: str, library: Library) -> Iterator[Mark]:
    year, is_confirmed = printed_year(row), confirmed_year(row) is not None
    for lane in row.facets[by]:
        yield Mark(row.id, lane, year, is_confirmed, _systems(row.id, by, lane, library))


def _systems(study_id: str, by: str, lane: str, library: Library) -> tuple[System, ...]:
    """In what a study measured that; where its outcomes do not say so, in what it measured."""
    study = library.studies[study_id]
    if by != "measured" or lane in UNKNOWN:
        return study.systems
    topics = [library.topics[lane]]
    there = [outcome for outcome in study.confirmed if topics_of(outcome, topics)]
    said = {study.system_of(outcome) for outcome in there}
    if not said or None in said:
        return study.systems
    return tuple(system for system in SYSTEMS if system in said)


def within_span(years: Years, span: Span) -> tuple[int, int]:
    """The first and the last year that are left in, within a span."""
    first = span.first if years.first is None else min(max(years.first, span.first), span.last)
    last = span.last if years.last is None else max(min(years.last, span.last), span.first)
    return first, last


def years_from(first: int, last: int, span: Span) -> Years:
    """These years, open where they reach the end of the span."""
    first, last = sorted((first, last))
    return Years(
        first if first > span.first else None,
        last if last < span.last else None,
    )
