"""A long body on pages: its rows are never cut, and each page tells what it is of."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from pofedu.ui.body import (
    GAP,
    MARGIN,
    Long,
    Told,
    fine_words,
    ground,
    over,
    paint_long,
    put,
    words_above,
)
from pofedu.ui.language import line, same
from pofedu.ui.paged import Piece, paged
from pofedu.ui.theme import Look

RUNNING = 40.0
"""The title on each page after the first, with the room beneath it."""
NUMBER = 90.0
"""Room for the number of a page, beside what each page tells."""


class Part(Struct, frozen=True):
    """Some rows of a strip."""

    strip: Long
    rows: range


class Pages:
    """The rows of a body on pages of a size, with its words before and behind them."""

    def __init__(self, strips: Sequence[Long], told: Told, look: Look, size: QSizeF) -> None:
        self._strips, self.look = strips, look
        self.width = size.width() - 2 * MARGIN
        self.above, self.title = words_above(told, look), line(told.title, look.language)
        self.each = fine_words(look, told.notice, told.origin)
        self.end = fine_words(look, told.source, told.owned)
        self.size = QSizeF(size.width(), self._height(size.height()))

    @property
    def top(self) -> float:
        """Where the body begins on the first page."""
        return MARGIN + self.above.height(self.width) + GAP

    @property
    def foot(self) -> float:
        """How high the foot of a page is."""
        return self.each.height(self.width - NUMBER)

    def _around(self, strip: Long) -> float:
        """What each page takes beside the rows of a strip."""
        return 2 * MARGIN + RUNNING + strip.head + GAP + self.foot

    def _height(self, height: float) -> float:
        """Higher where a row asks for it: it is made smaller to fit."""
        return max(
            height,
            *(
                self._around(strip) + over(strip, row) + high
                for strip in self._strips
                for row, high in enumerate(strip.heights)
            ),
        )

    def _pieces(self, place: int) -> list[Piece]:
        """Title, rows and end as far as a strip has them: only how high they are."""
        strip, heights = self._strips[place], self._strips[place].heights
        last = len(heights) - 1
        pieces = [
            Piece(high, _nothing, is_held=row == last or strip.holds(row), on_top=over(strip, row))
            for row, high in enumerate(heights)
        ]
        if place == 0:
            above = max(0.0, self.top - MARGIN - RUNNING)
            pieces.insert(0, Piece(above, _nothing, is_held=True))
        if place == len(self._strips) - 1:
            pieces.append(Piece(self.end.height(self.width) + GAP, _nothing))
        return pieces

    def _parts(self) -> Iterator[Part]:
        for place, strip in enumerate(self._strips):
            room = self.size.height() - self._around(strip)
            pages = [len(page) for page in paged(self._pieces(place), room)]
            pages[0] -= place == 0
            pages[-1] -= place == len(self._strips) - 1
            yield from (Part(strip, range(*ends)) for ends in pairwise(accumulate([0, *pages])))

    def all(self) -> tuple["Page", ...]:
        """Page by page."""
        parts = tuple(self._parts())
        return tuple(Page(self, part, place, len(parts)) for place, part in enumerate(parts, 1))


def _nothing(painter: QPainter, at: QPointF) -> None:
    """Where pieces are painted is for the page to know."""


class Page:
    """Some rows with what each page tells; the first one has the title, the last one tells all."""

    def __init__(self, pages: Pages, part: Part, number: int, count: int) -> None:
        self._pages, self.part = pages, part
        self._number, self._count = number, count

    @property
    def size(self) -> QSizeF:
        """How wide and high it is."""
        return self._pages.size

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from the paper up."""
        pages, part = self._pages, self.part
        ground(painter, self.size, pages.look)
        self._paint_title(painter, is_outlined)
        y = pages.top if self._number == 1 else MARGIN + RUNNING
        if part.rows:
            painter.save()
            painter.translate(MARGIN, y)
            paint_long(part.strip, part.rows, painter, is_outlined)
            painter.restore()
            y += part.strip.head + over(part.strip, part.rows[0])
            y += sum(part.strip.heights[row] for row in part.rows)
        if self._number == self._count:
            put(painter, pages.end, y + GAP, pages.width, is_outlined)
        self._paint_foot(painter, is_outlined)

    def _paint_title(self, painter: QPainter, is_outlined: bool) -> None:
        pages = self._pages
        if self._number == 1:
            put(painter, pages.above, MARGIN, pages.width, is_outlined)
            return
        metrics = QFontMetricsF(pages.look.font(13))
        cut = metrics.elidedText(pages.title, Qt.TextElideMode.ElideRight, pages.width)
        put(painter, fine_words(pages.look, same(cut)), MARGIN, pages.width, is_outlined)

    def _paint_foot(self, painter: QPainter, is_outlined: bool) -> None:
        pages = self._pages
        y = self.size.height() - MARGIN - pages.foot
        rule = QRectF(MARGIN, y - 6, pages.width, 1)
        painter.fillRect(rule, pages.look.theme.color("line"))
        put(painter, pages.each, y, pages.width - NUMBER, is_outlined)
        number = fine_words(pages.look, same(f"{self._number} / {self._count}"))
        x = self.size.width() - MARGIN - number.natural_width()
        number.paint(painter, QRectF(x, y, NUMBER, number.height(NUMBER)), is_outlined)
