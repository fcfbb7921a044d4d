"""Where the marks and names of a timeline stand; widths of words are measured by whoever draws.

Across, years are counted, and in the lane of unknown years pixels from its middle; down, pixels
from the top of the first lane.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from pofedu.studies.timeline import Mark, Timeline

MOST_LABELS = 60
"""More names at once nobody reads, and they take the time of a frame."""
FULL = 0.94
"""How much of a year its marks may take, so that they do not run into the next."""
PAD = 4.0
OFF = 5.0
"""Between a mark and its name, where a ring around the mark has room."""


class Grain(Struct, frozen=True):
    """How large things are, in pixels."""

    mark: float
    """The diameter of a mark."""
    several: float
    """The diameter of one that stands for several."""
    line: float
    """The height of a line of words."""
    per_year: float
    strip: float
    """How wide the lane of unknown years is."""
    lane: float
    """How high a lane is."""


class Spot(Struct, frozen=True):
    """One mark, or one for several that have no room side by side."""

    marks: tuple[Mark, ...]
    lane: int
    x: float
    y: float

    @property
    def is_several(self) -> bool:
        """Whether it stands for more than one study."""
        return len(self.marks) > 1

    @property
    def is_dated(self) -> bool:
        """Whether it stands among the years."""
        return self.marks[0].year is not None


class Label(Struct, frozen=True):
    """The name of a spot: where its left edge and its middle lie from the spot, in pixels."""

    spot: Spot
    words: str
    dx: float
    dy: float


def spots(timeline: Timeline, grain: Grain) -> tuple[Spot, ...]:
    """All marks in the order of lanes and time; those with no room side by side are one."""
    found: list[Spot] = []
    for place, lane in enumerate(timeline.lanes):
        found += _in_lane(place, timeline.lane(lane), grain)
    return tuple(found)


class _Group(Struct, frozen=True):
    """The marks of one year, or of several that lie too near to each other."""

    marks: tuple[Mark, ...]
    middle: float
    """In years."""
    half: float
    """Half its width, in pixels."""
    is_packed: bool = True


def _in_lane(
    lane: int, years: Mapping[int | None, tuple[Mark, ...]], grain: Grain
) -> Iterator[Spot]:
    groups: list[_Group] = []
    for year, marks in years.items():
        if year is None:
            continue
        group = _group(marks, year, grain)
        while groups and _is_near(groups[-1], group, grain):
            group = _merged(groups.pop(), group, grain)
        groups.append(group)
    for group in groups:
        if group.is_packed:
            yield from _packed(group.marks, lane, group.middle, grain)
        else:
            yield Spot(group.marks, lane, group.middle, (lane + 0.5) * grain.lane)
    if unknown := years.get(None):
        yield from _packed(unknown, lane, None, grain)


def _group(marks: tuple[Mark, ...], year: int, grain: Grain) -> _Group:
    wide = _columns(len(marks), grain) * (grain.mark + PAD)
    is_packed = wide <= max(grain.per_year * FULL, grain.mark + PAD)
    return _Group(marks, year, (wide if is_packed else grain.several) / 2, is_packed)


def _is_near(one: _Group, other: _Group, grain: Grain) -> bool:
    apart = (other.middle - one.middle) * grain.per_year
    return apart < one.half + other.half - PAD / 2


def _merged(one: _Group, other: _Group, grain: Grain) -> _Group:
    marks = one.marks + other.marks
    middle = (one.middle * len(one.marks) + other.middle * len(other.marks)) / len(marks)
    return _Group(marks, middle, grain.several / 2, is_packed=False)


def _down(grain: Grain) -> float:
    """From one mark to the one below it."""
    return max(grain.mark + PAD, grain.line)


def _columns(count: int, grain: Grain) -> int:
    """How many marks stand side by side, where as many as fit stand below each other."""
    return math.ceil(count / max(1, int((grain.lane - PAD) // _down(grain))))


def _packed(marks: tuple[Mark, ...], lane: int, year: float | None, grain: Grain) -> Iterator[Spot]:
    """Marks below each other, then side by side; one for all where that is too wide."""
    middle, columns, step = (lane + 0.5) * grain.lane, _columns(len(marks), grain), grain.mark + PAD
    if year is None and columns > 1 and columns * step > grain.strip:
        yield Spot(marks, lane, 0.0, middle)
        return
    down = math.ceil(len(marks) / columns)
    for place, mark in enumerate(marks):
        column, row = divmod(place, down)
        dx = (column - (columns - 1) / 2) * step
        dy = (row - (down - 1) / 2) * _down(grain)
        yield Spot((mark,), lane, _across(dx, year, grain), middle + dy)


def _across(dx: float, year: float | None, grain: Grain) -> float:
    return dx if year is None else year + dx / grain.per_year


class Seen(Struct, frozen=True):
    """A spot as it is seen: its middle and reach in pixels, and between what its name must lie."""

    spot: Spot
    x: float
    y: float
    reach: float
    words: str
    left: float
    right: float


Box = tuple[float, ...]
"""Left, top, right, bottom."""


def labels(
    seen: Sequence[Seen],
    measure: Callable[[str], float],
    line: float,
    first: Iterable[str] = (),
    most: int = MOST_LABELS,
) -> tuple[Label, ...]:
    """Names beside as many single marks as have room for them; those in `first` before others.

    No name lies on a mark or on another name.
    """
    around = _Around(seen)
    wanted, found = {*first}, list[Label]()
    single = [one for one in seen if not one.spot.is_several and one.words]
    for one in sorted(single, key=lambda one: one.spot.marks[0].study not in wanted):
        box = _free(one, measure(one.words), line, around)
        if box is not None:
            around.take(one.spot.lane, box)
            found.append(Label(one.spot, one.words, box[0] - one.x, 0.0))
        if len(found) == most:
            break
    return tuple(found)


class _Around:
    """What lies where in each lane, found by how far across it lies."""

    def __init__(self, seen: Sequence[Seen]) -> None:
        self._marks: dict[int, list[Box]] = {}
        for one in seen:
            self._marks.setdefault(one.spot.lane, []).append(_around(one))
        for boxes in self._marks.values():
            boxes.sort()
        self._widest = max((2 * one.reach for one in seen), default=0.0)
        self._names: dict[int, list[Box]] = {}

    def take(self, lane: int, box: Box) -> None:
        """A name lies there now."""
        self._names.setdefault(lane, []).append(box)

    def is_free(self, lane: int, box: Box, own: Box) -> bool:
        """Whether nothing but a mark's own box lies there."""
        marks = self._marks[lane]
        start = bisect_left(marks, (box[0] - self._widest,))
        end = bisect_left(marks, (box[2],))
        if any(_meet(box, other) for other in marks[start:end] if other != own):
            return False
        return not any(_meet(box, other) for other in self._names.get(lane, ()))


def _around(one: Seen) -> Box:
    return one.x - one.reach, one.y - one.reach, one.x + one.reach, one.y + one.reach


def _free(one: Seen, wide: float, line: float, around: _Around) -> Box | None:
    """Where the name has room: to the right, else to the left; None where nowhere."""
    own = _around(one)
    for left in (one.x + one.reach + OFF, one.x - one.reach - OFF - wide):
        box = left, one.y - line / 2, left + wide, one.y + line / 2
        is_inside = one.left <= left and box[2] <= one.right
        if is_inside and around.is_free(one.spot.lane, box, own):
            return box
    return None


def _meet(one: Box, other: Box) -> bool:
    return (
        one[0] < other[2] and other[0] < one[2] and one[1] < other[3] - 1 and other[1] < one[3] - 1
    )


# Walking


def lane_of(spots_: Sequence[Spot], lane: int) -> list[Spot]:
    """The spots of a lane, in the order of time; unknown years last."""
    there = [spot for spot in spots_ if spot.lane == lane]
    return sorted(there, key=lambda spot: (not spot.is_dated, spot.x, spot.y))


def stepped(spots_: Sequence[Spot], at: Spot, by: int) -> Spot:
    """The next (1) or previous (-1) spot of the lane; at its end the same one."""
    there = lane_of(spots_, at.lane)
    return there[min(max(there.index(at) + by, 0), len(there) - 1)]


def across(spots_: Sequence[Spot], at: Spot, by: int) -> Spot:
    """The nearest in time in the next lane below (1) or above (-1) that holds anything."""
    lanes = sorted({spot.lane for spot in spots_})
    place = min(max(lanes.index(at.lane) + by, 0), len(lanes) - 1)
    if lanes[place] == at.lane:
        return at
    there = lane_of(spots_, lanes[place])
    return min(there, key=lambda spot: (spot.is_dated != at.is_dated, abs(spot.x - at.x)))


def edge(spots_: Sequence[Spot], at: Spot, is_first: bool) -> Spot:
    """The first or the last spot of a lane."""
    return lane_of(spots_, at.lane)[0 if is_first else -1]


def holding(spots_: Iterable[Spot], study: str, lane: int = -1) -> Spot | None:
    """The spot of a study, in this lane where it stands in it."""
    found = [spot for spot in spots_ if any(mark.study == study for mark in spot.marks)]
    return next((spot for spot in found if spot.lane == lane), found[0] if found else None)
