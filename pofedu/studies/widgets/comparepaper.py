"""The comparison for files and paper: cut between fields, and within those that are long."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import zip_longest

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from pofedu.studies.widgets.comparebody import BAR, PAD_X, PAD_Y, CompareBody
from pofedu.studies.widgets.protocolbody import ProtocolBody
from pofedu.studies.widgets.protocolpaper import ProtocolPaper
from pofedu.ui.runs import Paragraph, Paragraphs

TALLEST = 240.0
"""A field that is higher is cut into parts that are not, wherever its words allow it."""


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
        columns = [[*self._chunks(field, c)] for c in range(len(self._body.studies))]
        last = max(map(len, columns)) - 1
        for place, chunks in enumerate(zip_longest(*columns)):
            high = max(chunk.height for chunk in chunks if chunk is not None)
            high = high if place else max(high, self._body.name_height(field))
            yield Slice(field, high + 2 * PAD_Y, chunks, place == 0, place == last)

    def _chunks(self, field: int, column: int) -> Iterator[Chunk]:
        """A cell in parts no higher than they may be, unless one by itself is."""
        body = self._body
        cell = body.cell(field, column)
        if isinstance(cell, ProtocolBody):
            yield from _of_protocol(ProtocolPaper(cell))
            return
        room, kept = body.widths[column] - 2 * PAD_X, body.set_([])
        runs: list[Paragraph] = []
        for part in body.parts_of(body.fields[field], body.studies[column]):
            more = body.set_([*runs, *part])
            if runs and more.height(room) > TALLEST:
                yield Chunk(kept.height(room), partial(_paint_words, kept))
                runs, more = [], body.set_(part)
            runs, kept = [*runs, *part], more
        if runs:
            yield Chunk(kept.height(room), partial(_paint_words, kept))


def _of_protocol(paper: ProtocolPaper) -> Iterator[Chunk]:
    start = 0
    for end in range(1, len(paper.heights) + 1):
        is_last = end == len(paper.heights)
        if is_last or sum(paper.heights[start : end + 1]) > TALLEST:
            rows = range(start, end)
            high = paper.over(start) + sum(paper.heights[row] for row in rows)
            yield Chunk(high, partial(_paint_protocol, paper, rows))
            start = end


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
