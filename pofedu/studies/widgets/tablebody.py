"""The table of studies as a body: every row with all its words, its headings on each page."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from pofedu.ui.body import Long, paint_long
from pofedu.ui.runs import Paragraph, Paragraphs, runs_of
from pofedu.ui.table.columns import Cell, Column
from pofedu.ui.table.model import Heading, Line
from pofedu.ui.theme import Look

PAD_X, PAD_Y = 6.0, 5.0
SIZE = 13.0
TALLEST = 420.0
"""A column becomes wider where a cell would be higher, up to so many times."""
MOST = 3.0
BROADEST = 1560.0
"""How wide a part of it may be, for its words to be legible on A4."""
ABOVE = 10.0
"""Room over the heading of a group."""


class TableBody:
    """Rows at the widths of their columns; no word is cut."""

    def __init__(self, columns: Sequence[Column], lines: Sequence[Line], look: Look) -> None:
        self._look, self._lines, self._columns = look, lines, columns
        headings = [runs_of(column.heading, look, SIZE, "ink", True) for column in columns]
        self._heads = [Paragraphs([*runs], look) for runs in headings]
        self._rows = [self._row(line, columns) for line in lines]
        self._widths = [self._width(place) for place in range(len(columns))]
        wide = sum(self._widths)
        self.head = self._high(self._heads)
        self.heights: Sequence[float] = [
            ABOVE + self._high(row, wide) if isinstance(line, Heading) else self._high(row)
            for row, line in zip(self._rows, lines, strict=True)
        ]
        self.size = QSizeF(wide, self.head + sum(self.heights))

    def _row(self, line: Line, columns: Sequence[Column]) -> list[Paragraphs]:
        look = self._look
        if isinstance(line, Heading):
            return [Paragraphs([*runs_of(line.text, look, 15, "ink", True)], look)]
        return [Paragraphs(_cell(column.cell(line), look), look) for column in columns]

    def _width(self, place: int) -> float:
        """How wide a column is, for none of its cells to be very high."""
        own = self._look.px(SIZE) * self._columns[place].width
        cells = [
            row[place]
            for row, line in zip(self._rows, self._lines, strict=True)
            if not isinstance(line, Heading)
        ]
        wide = own
        while wide < own * MOST and any(cell.height(wide) > TALLEST for cell in cells):
            wide += own / 4
        return wide + 2 * PAD_X

    def _high(self, row: Sequence[Paragraphs], wide: float = 0.0) -> float:
        widths = [wide] if wide else self._widths
        rooms = (width - 2 * PAD_X for width in widths)
        high = (words.height(room) for words, room in zip(row, rooms, strict=True))
        return round(max(high, default=0.0)) + 2 * PAD_Y

    def strips(self) -> Sequence[Long]:
        """Some of its columns after the others, each time beside the first one."""
        first, *others = self._columns
        if not others:
            return (self,)
        strips, strip, wide = [], [first], self._widths[0]
        for column, width in zip(others, self._widths[1:], strict=True):
            if len(strip) > 1 and wide + width > BROADEST:
                strips.append(strip)
                strip, wide = [first], self._widths[0]
            strip.append(column)
            wide += width
        strips.append(strip)
        return [TableBody(columns, self._lines, self._look) for columns in strips]

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        paint_long(self, range(len(self._rows)), painter, is_outlined)

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """The headings of the columns."""
        self._across(painter, self._heads, self._widths, 0.0, is_outlined)
        self._rule(painter, self.head, "outline")

    def paint_row(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """A row, or the heading of a group, from its upper left corner."""
        is_heading = isinstance(self._lines[row], Heading)
        widths = [self.size.width()] if is_heading else self._widths
        above = ABOVE if is_heading else 0.0
        self._across(painter, self._rows[row], widths, above, is_outlined)
        self._rule(painter, self.heights[row], "line")

    def holds(self, row: int) -> bool:
        """The heading of a group is never the last on its page."""
        return isinstance(self._lines[row], Heading)

    def _across(
        self,
        painter: QPainter,
        row: Sequence[Paragraphs],
        widths: Sequence[float],
        above: float,
        is_outlined: bool,
    ) -> None:
        x = 0.0
        for words, width in zip(row, widths, strict=True):
            room = width - 2 * PAD_X
            area = QRectF(x + PAD_X, above + PAD_Y, room, words.height(room))
            words.paint(painter, area, is_outlined)
            x += width

    def _rule(self, painter: QPainter, y: float, color: str) -> None:
        rule = QRectF(0, y - 1, self.size.width(), 1)
        painter.fillRect(rule, self._look.theme.color(color))


def _cell(cell: Cell, look: Look) -> list[Paragraph]:
    color = "soft" if cell.is_faint else "ink"
    mark = runs_of(cell.mark, look, SIZE, "soft") if cell.mark else ()
    return [*runs_of(cell.text, look, SIZE, color, cell.is_bold), *mark]
