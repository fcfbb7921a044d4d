"""Studies through time: a mark for each study in each lane that it stands in, by its year."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby

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
        return next((system for system in SYSTEMS if system in self.systems), None)


class Span(Struct, frozen=True):
    """The first and the last year of anything."""

    first: int
    last: int


class Timeline:
    """The marks of a selection in their lanes, each lane in the order of time."""

    def __init__(
        self, by: str, lanes: tuple[str, ...], marks: Iterable[Mark], span: Span, years: Years
    ) -> None:
        self.by, self.lanes, self.span, self.years = by, lanes, span, years
        places = {lane: place for place, lane in enumerate(lanes)}
        self.marks = tuple(sorted(marks, key=lambda mark: (places[mark.lane], *_when(mark))))

    @cached_property
    def _lanes(self) -> dict[str, dict[int | None, tuple[Mark, ...]]]:
        found: dict[str, dict[int | None, tuple[Mark, ...]]] = {}
        for (lane, year), marks in groupby(self.marks, key=lambda mark: (mark.lane, mark.year)):
            found.setdefault(lane, {})[year] = tuple(marks)
        return found

    def lane(self, lane: str) -> dict[int | None, tuple[Mark, ...]]:
        """The marks of a lane by year, in order; under None those whose year is not known."""
        return self._lanes.get(lane, {})

    @cached_property
    def most(self) -> int:
        """How many marks a lane holds at most."""
        return max((sum(map(len, years.values())) for years in self._lanes.values()), default=0)

    @cached_property
    def studies(self) -> dict[str, Mark]:
        """One mark of each study, in the order of time."""
        return {mark.study: mark for mark in sorted(self.marks, key=_when)}

    @property
    def confirmed(self) -> int:
        """How many studies have a confirmed year."""
        return sum(mark.is_confirmed for mark in self.studies.values())

    @property
    def unknown(self) -> int:
        """How many studies have no year at all."""
        return sum(mark.year is None for mark in self.studies.values())

    @property
    def doubtful(self) -> int:
        """How many studies have a year that no page confirms."""
        return len(self.studies) - self.confirmed - self.unknown


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
    library, rows = selection.library, selection.rows
    used = {value for row in rows for value in row.facets[by]}
    used |= {RECIPIENTS} if by == "whom" else set()
    lanes = tuple(value for value in order_of(by, library) if value in used)
    marks = (mark for row in selection.left for mark in _marks(row, by, library))
    return Timeline(by, lanes, marks, span_of(rows), selection.years)


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
