"""The protocol of a study on axes of time: what is placed, and what has no known place.

A step without a time is never placed. Hours and days share an axis, months and years another, for
a month is no number of days. Two kinds of day 0 are joined only where a study says how far they lie
apart. One long gap of an axis may be left out; the scale is the same on both sides of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, get_args

from msgspec import Struct

from pofedu.content.grade import papers_of
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.study import Event, Study

Zero = Literal["modelling", "treatment"]
ZEROS: tuple[Zero, ...] = get_args(Zero)
Band = Literal["days", "months"]
BANDS: tuple[Band, ...] = get_args(Band)
_BAND_OF: dict[str, tuple[Band, float]] = {
    "hours": ("days", 1 / 24),
    "days": ("days", 1.0),
    "months": ("months", 1.0),
    "years": ("months", 12.0),
}
BREAK = 2.0
"""A gap so many times as long as the rest of its axis is left out of it."""
MARGIN = 0.06
"""What stands before the first and behind the last point of an axis, of its whole length."""
GAP = 0.07
"""What a gap that is left out takes of an axis."""
_STEPS = (0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class Step(Struct, frozen=True):
    """An event of a protocol with its place in the order in which it is written."""

    number: int
    """From 1."""
    event: Event
    is_sure: bool
    """Whether the review says it, or a page of the paper that is surely the one cited."""


class Mark(Struct, frozen=True):
    """A step at its known place on an axis."""

    step: Step
    at: float
    until: float | None = None

    @property
    def ends(self) -> tuple[float, ...]:
        """Where it begins and ends."""
        return (self.at,) if self.until is None else (self.at, self.until)


class Lane(Struct, frozen=True):
    """One group of a study on an axis, from left to right."""

    arm: Text | None
    marks: tuple[Mark, ...]


class Strip(Struct, frozen=True):
    """A study on an axis, and its steps that have no place there."""

    study: Study
    lanes: tuple[Lane, ...] = ()
    unplaced: tuple[Step, ...] = ()
    """Without a known time, in the order in which they are written."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step once: lane by lane from left to right, then those without a time."""
        found = [mark.step for lane in self.lanes for mark in lane.marks]
        return tuple({step.number: step for step in (*found, *self.unplaced)}.values())


class Axis(Struct, frozen=True):
    """A scale of time; where a gap is left out it has two parts."""

    parts: tuple[tuple[float, float], ...]

    def place(self, value: float) -> float:
        """Where a time stands, from 0 to 1; a time in the gap stands at its edge."""
        whole = sum(end - start for start, end in self.parts)
        room = 1 - GAP * (len(self.parts) - 1)
        x = 0.0
        for start, end in self.parts:
            if value <= end:
                return x + max(value - start, 0.0) / whole * room
            x += (end - start) / whole * room + GAP
        return 1.0

    @property
    def gap(self) -> tuple[float, float] | None:
        """Between which times the axis is broken."""
        return (self.parts[0][1], self.parts[1][0]) if len(self.parts) > 1 else None

    def ticks(self, most: int) -> tuple[float, ...]:
        """Round times to print beneath it, about so many."""
        whole = sum(end - start for start, end in self.parts)
        step = next((s for s in _STEPS if whole / s <= most), _STEPS[-1])
        return tuple(value for part in self.parts for value in _round(part, step))


class Placed(Struct, frozen=True):
    """A study on one axis: what day 0 is, what is counted, and what stands there."""

    zero: Zero
    band: Band
    strip: Strip


def placed(study: Study, library: Library, zero: Zero) -> tuple[Placed, ...]:
    """A study on each axis that its times allow, the wanted day 0 first.

    Steps without a time stay with the first axis; where there is none, nothing is placed.
    """
    steps = steps_of(study, library)
    order = (zero, *(other for other in ZEROS if other != zero))
    found: list[Placed] = []
    done: set[int] = set()
    for at, band in ((z, band) for z in order for band in BANDS):
        lanes = tuple(_lanes([s for s in steps if s.number not in done], steps, at, band))
        if lanes:
            done |= {mark.step.number for lane in lanes for mark in lane.marks}
            unplaced = () if found else tuple(s for s in steps if s.event.moment is None)
            found.append(Placed(at, band, Strip(study, lanes, unplaced)))
    return tuple(found)


def steps_of(study: Study, library: Library) -> tuple[Step, ...]:
    """The steps of a study in the order in which they are written."""
    is_paper_sure = any(library.references[n].status == "confirmed" for n in papers_of(study))
    sure = {"review": True, "page-read": is_paper_sure, "unverified": False}
    return tuple(
        Step(number, event, sure[event.origin])
        for number, event in enumerate(study.events, start=1)
    )


def _lanes(left: Sequence[Step], steps: Sequence[Step], zero: Zero, band: Band) -> Iterator[Lane]:
    """A lane for each group, with what all of them went through; none where nothing is placed."""
    arms = {s.event.arm.en: s.event.arm for s in steps if s.event.arm is not None}
    lanes: tuple[Text | None, ...] = (*arms.values(),) or (None,)
    for arm in lanes:
        own = [s for s in steps if s.event.arm in (None, arm)]
        between = distance(own)
        marks = [m for s in own if s in left and (m := _mark(s, zero, band, between))]
        if marks:
            yield Lane(arm, tuple(sorted(marks, key=lambda mark: mark.at)))


def distance(steps: Sequence[Step]) -> float | None:
    """Days from the start of modelling to the first treatment; None where that is not known."""
    found = []
    for step in (s for s in steps if s.event.kind == "treatment"):
        moment = step.event.moment
        if moment is None:
            return None  # it may have been the first one
        if moment.after == "modelling" and _BAND_OF[moment.unit][0] == "days":
            found.append(moment.at * _BAND_OF[moment.unit][1])
    return min(found, default=None)


def _mark(step: Step, zero: Zero, band: Band, between: float | None) -> Mark | None:
    moment = step.event.moment
    if moment is None or _BAND_OF[moment.unit][0] != band:
        return None
    shift = 0.0
    if moment.after != zero:
        if between is None or band != "days":
            return None
        shift = between if zero == "modelling" else -between
    one = _BAND_OF[moment.unit][1]
    until = None if moment.until is None else moment.until * one + shift
    return Mark(step, moment.at * one + shift, until)


def axis_of(strips: Iterable[Strip]) -> Axis:
    """An axis that holds all that is placed; where one gap outweighs the rest it is left out."""
    marks = [mark for strip in strips for lane in strip.lanes for mark in lane.marks]
    times = sorted({time for mark in marks for time in mark.ends})
    whole = times[-1] - times[0]
    gap, place = max(
        ((later - time, i) for i, (time, later) in enumerate(pairwise(times))),
        default=(0.0, 0),
    )
    rest = whole - gap
    is_broken = rest > 0 and gap > BREAK * rest
    margin = (rest if is_broken else whole or 1.0) * MARGIN
    if not is_broken:
        return Axis(((times[0] - margin, times[-1] + margin),))
    first = (times[0] - margin, times[place] + margin)
    return Axis((first, (times[place + 1] - margin, times[-1] + margin)))


def _round(part: tuple[float, float], step: float) -> Iterator[float]:
    """The multiples of a step within a part; its middle where there is none."""
    start, end = part
    first = -(-start // step)
    count = int((end - first * step) // step) + 1
    if count <= 0:
        yield round((start + end) / 2, 6)
    for place in range(count):
        yield (first + place) * step
