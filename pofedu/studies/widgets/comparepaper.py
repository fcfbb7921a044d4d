"""The comparison for files and paper: cut between fields, and within those that are long."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from pofedu.studies.widgets.comparebody import BAR, PAD_X, PAD_Y, CompareBody
from pofedu.studies.widgets.protocolbody import ProtocolBody
from pofedu.studies.widgets.protocolpaper import ProtocolPaper
from pofedu.ui.runs import Paragraph, Paragraphs

TALLEST = 160.0
"""A field that is higher is cut into parts that are not, wherever its words allow it; beside a
part that is higher by itself the others go on as far."""


class Chunk(Struct, frozen=True):
    """A part of a cell; it paints itself into the width of its column."""

    height: float
    paint: Callable[[QPainter, QRectF, bool], None]


class Slice(Struct, frozen=True):
    """A field, or a part of one; without chunks it is whole."""

    field: int
    height: float
    chunks: tuple[Chunk | None, ...] = ()
    is_first: bool = True
    is_last: bool = True


class ComparePaper:
    """The rows are fields, or parts of them."""

    def __init__(self, body: CompareBody) -> None:
        self._body, self.size = body, body.size
        self.head = float(body.head)
        self._slices = [part for field in range(len(body.fields)) for part in self._cut(field)]
        self.heights: Sequence[float] = tuple(part.height for part in self._slices)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        self._body.paint(painter, is_outlined)

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """The names of the studies."""
        for column in range(len(self._body.studies)):
            self._body.paint_head(
                painter, self._body.area(column, 0, self.head), column, is_outlined
            )

    def paint_row(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """What each study says in a field, or in a part of it."""
        body, part = self._body, self._slices[row]
        whole = QRectF(0, 0, self.size.width(), part.height)
        painter.save()
        painter.setClipRect(whole)
        if part.is_first:
            beyond = 0 if part.is_last else 1  # a field that goes on has no line beneath
            names = QRectF(0, 0, body.names, part.height + beyond)
            body.paint_name(painter, names, part.field, is_outlined)
        for column in range(len(body.studies)):
            area = body.area(column, 0, part.height)
            if not part.chunks:
                body.paint_cell(painter, area, part.field, column, False, is_outlined)
                continue
            body.paint_ground(painter, area, part.field, column)
            chunk = part.chunks[column]
            if chunk is not None:
                chunk.paint(painter, area, is_outlined)
        if part.chunks and part.is_last:
            rule = QRectF(0, part.height - 1, whole.width(), 1)
            painter.fillRect(rule, body.look.theme.color("line"))
        painter.restore()

    def holds(self, row: int) -> bool:
        """A field stands for itself."""
        return False

    # Long fields

    def _cut(self, field: int) -> Iterator[Slice]:
        height = float(self._body.heights[field])
        if height <= TALLEST:
            yield Slice(field, height)
            return
        cells = [self._cell(field, c) for c in range(len(self._body.studies))]
        starts, is_first = [0] * len(cells), True
        while any(start < cell.count for start, cell in zip(starts, cells, strict=True)):
            chunks, starts = _level(cells, starts)
            high = max(chunk.height for chunk in chunks if chunk is not None)
            high = max(high, self._body.name_height(field)) if is_first else high
            is_last = all(start == cell.count for start, cell in zip(starts, cells, strict=True))
            yield Slice(field, high + 2 * PAD_Y, chunks, is_first, is_last)
            is_first = False

    def _cell(self, field: int, column: int) -> "Cell":
        body = self._body
        cell = body.cell(field, column)
        if isinstance(cell, ProtocolBody):
            paper = ProtocolPaper(cell)
            return Cell(len(paper.heights), partial(_of_protocol, paper))
        parts = body.parts_of(body.fields[field], body.studies[column])
        room = body.widths[column] - 2 * PAD_X
        return Cell(len(parts), partial(_of_words, body, parts, room))


class Cell(Struct, frozen=True):
    """A cell in parts that are never cut."""

    count: int
    chunk: Callable[[int, int], Chunk]
    """The parts from one up to another as one."""


def _level(
    cells: Sequence[Cell], starts: Sequence[int]
) -> tuple[tuple[Chunk | None, ...], list[int]]:
    """As much of each cell as stands beside the highest part that is next; where each ends."""
    going = [c.chunk(s, s + 1).height for c, s in zip(cells, starts, strict=True) if s < c.count]
    most = max(TALLEST, *going)
    chunks, ends = list[Chunk | None](), list[int]()
    for cell, start in zip(cells, starts, strict=True):
        found, end = None, start
        while end < cell.count and (more := cell.chunk(start, end + 1)).height <= most:
            found, end = more, end + 1
        chunks.append(found)
        ends.append(end)
    return tuple(chunks), ends


def _of_words(
    body: CompareBody, parts: Sequence[list[Paragraph]], room: float, start: int, end: int
) -> Chunk:
    words = body.set_(run for part in parts[start:end] for run in part)
    return Chunk(words.height(room), partial(_paint_words, words))


def _of_protocol(paper: ProtocolPaper, start: int, end: int) -> Chunk:
    high = paper.over(start) + sum(paper.heights[start:end])
    return Chunk(high, partial(_paint_protocol, paper, range(start, end)))


def _paint_words(words: Paragraphs, painter: QPainter, area: QRectF, is_outlined: bool) -> None:
    words.paint(painter, area.adjusted(PAD_X, PAD_Y, -PAD_X, 0), is_outlined)


def _paint_protocol(
    paper: ProtocolPaper, rows: range, painter: QPainter, area: QRectF, is_outlined: bool
) -> None:
    painter.save()
    painter.translate(area.left() + BAR, area.top() + PAD_Y)
    paper.paint_over(painter, rows[0], is_outlined)
    painter.translate(0, paper.over(rows[0]))
    for row in rows:
        paper.paint_row(painter, row, is_outlined)
        painter.translate(0, paper.heights[row])
    painter.restore()
