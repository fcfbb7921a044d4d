"""The table of studies as a body: every row with all its words, its headings on each page."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from pofedu.studies.widgets.tablekeys import PAD_X, SIZE, TIGHT, Keys, cell_runs, wanted_of
from pofedu.ui.body import Long, paint_long
from pofedu.ui.runs import Paragraph, Paragraphs, runs_of
from pofedu.ui.table.columns import Cell, Column
from pofedu.ui.table.model import Heading, Line
from pofedu.ui.table.onpaper import Parts, Wanted, fitted
from pofedu.ui.theme import Look

PAD_Y = 2.5
BROADEST = 1438.0
"""How wide it is on paper: so wide that its letters are 7 points high on A4 that lies."""
HIGH = 6
"""In a picture, which may be as wide as it likes, most cells have no more lines."""
ABOVE = 4.0
"""Room over the heading of a group."""
APART = 14.0
"""Room over the headings of more columns."""
SHARE = 0.35
"""What the leading columns may take of the paper."""


class TableBody:
    """Rows at the widths of their columns; no word is cut."""

    def __init__(
        self,
        columns: Sequence[Column],
        lines: Sequence[Line],
        look: Look,
        leading: int = 1,
        widths: Sequence[float] = (),
        keys: Keys | None = None,
        is_again: bool = False,
    ) -> None:
        """`leading`: how many columns are repeated where not all stand side by side.

        `is_again`: they are; `widths` and `keys` are those of a whole table.
        """
        self._look, self._lines, self._columns, self._leading = look, lines, columns, leading
        self._is_again = is_again
        self._keys = keys or Keys(columns, lines, look)
        self._widths = widths or [wanted.usual(HIGH) for wanted in self._wanted()]
        headings = [[*runs_of(column.heading, look, SIZE, "ink", True)] for column in columns]
        self._heads = [Paragraphs(runs, look, tight=TIGHT[look.language]) for runs in headings]
        self._rows = [self._row(line) for line in lines]
        self.names = self._high(self._heads)
        """How high the headings of the columns are."""
        wide = sum(self._widths)
        self.told = 0.0 if widths else self._keys.height(wide)
        """How high the key of the letters is that stands over them."""
        self.head = self.told + self.names
        self.heights: Sequence[float] = [
            ABOVE + self._high(row, wide) if isinstance(line, Heading) else self._high(row)
            for row, line in zip(self._rows, lines, strict=True)
        ]
        self.size = QSizeF(wide, self.head + sum(self.heights))

    def _row(self, line: Line) -> list[Paragraphs]:
        look = self._look
        if isinstance(line, Heading):
            heading = cell_runs(Cell(line.text, is_bold=True), self._keys, look)
            return [Paragraphs([heading], look, tight=TIGHT[look.language])]
        return [
            Paragraphs([self._runs(place, column.cell(line))], look, tight=TIGHT[look.language])
            for place, column in enumerate(self._columns)
        ]

    def _runs(self, place: int, cell: Cell) -> Paragraph:
        is_again = self._is_again and place < self._leading
        return cell_runs(cell, self._keys, self._look, is_again)

    def _wanted(self, leading: int = 0) -> list[Wanted]:
        """What columns ask for, the leading ones where they stand again."""
        rows = [line for line in self._lines if not isinstance(line, Heading)]
        return [
            wanted_of(column, rows, self._keys, self._look, place < leading)
            for place, column in enumerate(self._columns)
        ]

    def _high(self, row: Sequence[Paragraphs], wide: float = 0.0) -> float:
        widths = [wide] if wide else self._widths
        rooms = (width - 2 * PAD_X for width in widths)
        high = (words.height(room) for words, room in zip(row, rooms, strict=True))
        return round(max(high, default=0.0)) + 2 * PAD_Y

    def on_paper(self) -> Long:
        """Its columns in parts as wide as paper, each with the leading ones, in one long body."""
        return self._paper

    @cached_property
    def _paper(self) -> "TablePaper":
        whole = self._wanted()
        leading = min(self._leading, len(whole) - 1)
        while leading and sum(c.least for c in whole[:leading]) > BROADEST * SHARE:
            leading -= 1
        again = [*self._wanted(leading)[:leading], *whole[leading:]]
        parts: list[TableBody] = []
        rows = [line for line in self._lines if not isinstance(line, Heading)]
        for places in Parts(again, leading, BROADEST).best():
            wanted = again if parts else whole
            widths = fitted([wanted[place] for place in places], BROADEST)
            columns = [self._columns[place] for place in places]
            args = rows if parts else self._lines, self._look, leading, widths, self._keys
            parts.append(TableBody(columns, *args, is_again=bool(parts)))
        return TablePaper(parts, self._keys)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        paint_long(self, range(len(self._rows)), painter, is_outlined)

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """The headings of the columns, beneath the key where it is a whole table."""
        if self.told:
            self._keys.paint(painter, self.size.width(), is_outlined)
        self._across(painter, self._heads, self._widths, self.told, is_outlined)
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


class TablePaper:
    """Some columns after the others, beneath each other; each page has the key and headings."""

    def __init__(self, parts: Sequence[TableBody], keys: Keys) -> None:
        self._parts, self._keys = parts, keys
        wide = max(part.size.width() for part in parts)
        self.head = keys.height(wide)
        self._rows = [(part, row) for part in parts for row in (None, *range(len(part.heights)))]
        """None: the headings of the columns of a part."""
        self.heights: Sequence[float] = [
            APART + part.names if row is None else part.heights[row] for part, row in self._rows
        ]
        self.size = QSizeF(wide, self.head + sum(self.heights))

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        paint_long(self, range(len(self._rows)), painter, is_outlined)

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """What the letters mean that stand behind values."""
        self._keys.paint(painter, self.size.width(), is_outlined)

    def over(self, row: int) -> float:
        """How high the headings are over a row that begins a page."""
        part, place = self._rows[row]
        return 0.0 if place is None else part.names

    def paint_over(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """The headings of the columns of a row."""
        part, place = self._rows[row]
        if place is not None:
            part.paint_head(painter, is_outlined)

    def paint_row(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """A row, or the headings over some, from its upper left corner."""
        part, place = self._rows[row]
        if place is not None:
            part.paint_row(painter, place, is_outlined)
            return
        painter.save()
        painter.translate(0, APART)
        part.paint_head(painter, is_outlined)
        painter.restore()

    def holds(self, row: int) -> bool:
        """Headings are never the last on their page."""
        part, place = self._rows[row]
        return place is None or part.holds(place)
