"""How the columns of a table share the width of paper: nothing but numbers.

A cell is as wide as its words on one line; heights are counted in lines.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, inf

from msgspec import Struct

RAGGED = 8.0
"""What a line leaves free on average, because the next word is too long for it."""
OUTLIERS = 0.1
"""The share of cells that may be higher than the others when columns are put together."""
HEIGHTS = (2, 3, 4, 6, 8, 11, 15, 22)
"""Lines that cells may have, each tried; that which needs the least paper is taken."""
STEP = 0.87
SAMPLE = 40
"""So many rows are enough to judge by."""
HEAD, BETWEEN = 3.0, 0.3
"""Lines that the headings of a part take, and the room between two rows."""


TOO_WIDE = 1e6
"""Worse than any height."""


class Wanted(Struct, frozen=True):
    """What a column asks for: room for its longest word, and for each of its cells."""

    least: float
    cells: tuple[float, ...]

    @property
    def most(self) -> float:
        """As wide as its longest cell on one line."""
        return max(self.least, max(self.cells, default=0.0) + RAGGED)

    def lines(self, width: float) -> list[int]:
        """How high each cell is at a width."""
        room = max(width - RAGGED, 1.0)
        return [ceil(cell / room) or 1 for cell in self.cells]

    def usual(self, height: int) -> float:
        """How wide it is for most cells to be no higher."""
        cells = sorted(self.cells)[: len(self.cells) - int(len(self.cells) * OUTLIERS)]
        return max(self.least, (cells[-1] if cells else 0.0) / height + RAGGED)


def fitted(columns: Sequence[Wanted], room: float) -> list[float]:
    """Widths that together fill a room, for the rows to be as low as can be.

    Wider than the room only where the longest words are.
    """
    widths = [min(column.most, room) for column in columns]
    lines = [column.lines(width) for column, width in zip(columns, widths, strict=True)]
    while sum(widths) > room:
        rows = [sorted(row)[-2:] for row in zip(*lines, strict=True)]
        best, cheapest, found = -1, inf, (0.0, [0])
        for place, column in enumerate(columns):
            narrow = max(column.least, widths[place] * STEP)
            if narrow < widths[place]:
                high = column.lines(narrow)
                cost = (_grown(high, lines[place], rows) + 0.01) / (widths[place] - narrow)
                if cost < cheapest:
                    best, cheapest, found = place, cost, (narrow, high)
        if best < 0:
            break
        widths[best], lines[best] = found
    spare = max(room - sum(widths), 0.0) / max(len(widths), 1)
    return [width + spare for width in widths]


def _grown(new: Sequence[int], old: Sequence[int], rows: Sequence[Sequence[int]]) -> int:
    """How many lines higher all rows are together where the cells of one column are.

    `rows`: the two highest cells of each row, the highest one last.
    """
    grown = 0
    for now, before, row in zip(new, old, rows, strict=True):
        if now > before:
            others = 0 if len(row) == 1 else row[0] if before == row[-1] else row[-1]
            grown += max(now, others) - max(before, others)
    return grown


class Parts:
    """Which columns stand together: some after the others, each time beside the leading ones."""

    def __init__(self, columns: Sequence[Wanted], leading: int, room: float) -> None:
        self._leading, self._room = leading, room
        self._columns = [
            Wanted(c.least, c.cells[:: max(1, len(c.cells) // SAMPLE)]) for c in columns
        ]
        self._known: dict[tuple[int, int], float] = {}

    def best(self) -> list[tuple[int, ...]]:
        """The parts whose rows take the least paper, of those that were tried."""
        tries = {self._ends(height) for height in HEIGHTS}
        ends = min(sorted(tries), key=self._cost)
        while (nearby := min(self._nearby(ends), key=self._cost, default=ends)) != ends:
            if self._cost(nearby) >= self._cost(ends):
                break
            ends = nearby
        return [self._part(*pair) for pair in pairwise((self._leading, *ends))]

    def _part(self, start: int, end: int) -> tuple[int, ...]:
        return (*range(self._leading), *range(start, end))

    def _ends(self, height: int) -> tuple[int, ...]:
        """Where parts end that are filled one after the other, for cells of some height."""
        usual = [min(column.usual(height), self._room) for column in self._columns]
        first = wide = sum(usual[: self._leading])
        ends: list[int] = []
        for place in range(self._leading, len(usual)):
            if wide > first and wide + usual[place] > self._room:
                ends.append(place)
                wide = first
            wide += usual[place]
        return (*ends, len(usual))

    def _nearby(self, ends: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        """The same with one column in the part before or behind, or two parts as one."""
        for place in range(len(ends) - 1):
            yield (*ends[:place], *ends[place + 1 :])
            for by in (-1, 1):
                moved = (*ends[:place], ends[place] + by, *ends[place + 1 :])
                if all(start < end for start, end in pairwise((self._leading, *moved))):
                    yield moved

    def _cost(self, ends: tuple[int, ...]) -> float:
        return sum(self._lines(*pair) for pair in pairwise((self._leading, *ends)))

    def _lines(self, start: int, end: int) -> float:
        """How many lines the rows of a part take, with the rules between; many where it is wide."""
        if (start, end) not in self._known:
            chosen = [self._columns[place] for place in self._part(start, end)]
            widths = fitted(chosen, self._room)
            lines = [c.lines(w) for c, w in zip(chosen, widths, strict=True)]
            rows = [max(row) for row in zip(*lines, strict=True)]
            is_within = sum(widths) <= self._room + 1
            high = HEAD + sum(rows) + BETWEEN * len(rows)
            self._known[start, end] = high if is_within else TOO_WIDE * sum(widths)
        return self._known[start, end]
