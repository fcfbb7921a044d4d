"""Which of many rectangles lie near an area, without looking at all of them."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF

SIDE = 512.0
"""Scene units of a cell."""


class Grid:
    """Rectangles by number, sorted into cells."""

    def __init__(self, rects: Iterable[QRectF]) -> None:
        self._cells: dict[tuple[int, int], list[int]] = {}
        for number, rect in enumerate(rects):
            for cell in _cells(rect):
                self._cells.setdefault(cell, []).append(number)

    def near(self, area: QRectF, among: frozenset[int] | None = None) -> list[int]:
        """The numbers of all, or of those asked for, that share a cell with an area, in order."""
        found = set[int]().union(*(self._cells.get(cell, ()) for cell in _cells(area)))
        return sorted(found if among is None else found & among)


def _cells(rect: QRectF) -> Iterator[tuple[int, int]]:
    for column in range(int(rect.left() // SIDE), int(rect.right() // SIDE) + 1):
        for row in range(int(rect.top() // SIDE), int(rect.bottom() // SIDE) + 1):
            yield column, row
