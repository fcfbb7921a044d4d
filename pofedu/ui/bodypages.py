"""A long body on pages: its rows are never cut, and each page tells what it is of."""

from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from pofedu.content.model import Text
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
from pofedu.ui.language import line, same, translate
from pofedu.ui.paged import Piece, paged
from pofedu.ui.runs import Paragraph, Paragraphs, Run
from pofedu.ui.sheet import lines_of
from pofedu.ui.theme import Look

RUNNING = 26.0
"""The title on each page after the first, with the room beneath it."""
NUMBER = 220.0
"""Room for the number of a page, beside what each page tells."""


class Pages:
    """The rows of a body on pages of a size, with its words before and behind them."""

    def __init__(self, body: Long, told: Told, look: Look, size: QSizeF) -> None:
        self.body, self.look = body, look
        self.width = size.width() - 2 * MARGIN
        self.above, self.title = words_above(told, look), line(told.title, look.language)
        self.each = Paragraphs([_one_after_the_other(look, told.notice, told.origin)], look)
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

    @property
    def _around(self) -> float:
        """What each page takes beside the rows."""
        return 2 * MARGIN + RUNNING + self.body.head + GAP + self.foot

    def _height(self, height: float) -> float:
        """Higher where a row asks for it: it is made smaller to fit."""
        rows = (over(self.body, row) + high for row, high in enumerate(self.body.heights))
        return max(height, self._around + max(rows, default=0.0))

    def _pieces(self) -> list[Piece]:
        """Title, rows and end: only how high they are."""
        body, last = self.body, len(self.body.heights) - 1
        rows = (
            Piece(high, _nothing, is_held=row == last or body.holds(row), on_top=over(body, row))
            for row, high in enumerate(body.heights)
        )
        above = max(0.0, self.top - MARGIN - RUNNING)
        end = self.end.height(self.width) + GAP
        return [Piece(above, _nothing, is_held=True), *rows, Piece(end, _nothing)]

    def all(self) -> tuple["Page", ...]:
        """Page by page."""
        room = self.size.height() - self._around
        counts = [len(page) for page in paged(self._pieces(), room)]
        counts[0] -= 1
        counts[-1] -= 1
        ends = pairwise(accumulate([0, *counts]))
        return tuple(Page(self, range(*rows), n, len(counts)) for n, rows in enumerate(ends, 1))


def _one_after_the_other(look: Look, *texts: Text) -> Paragraph:
    said = lines_of(texts, look.language)
    return (Run("\u2002·\u2002".join(said), 13, "soft"),)


def _nothing(painter: QPainter, at: QPointF) -> None:
    """Where pieces are painted is for the page to know."""


class Page:
    """Some rows with what each page tells; the first one has the title, the last one tells all."""

    def __init__(self, pages: Pages, rows: range, number: int, count: int) -> None:
        self._pages, self.rows = pages, rows
        self._number, self._count = number, count

    @property
    def size(self) -> QSizeF:
        """How wide and high it is."""
        return self._pages.size

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from the paper up."""
        pages, body = self._pages, self._pages.body
        ground(painter, self.size, pages.look)
        self._paint_title(painter, is_outlined)
        y = pages.top if self._number == 1 else MARGIN + RUNNING
        if self.rows:
            painter.save()
            painter.translate(MARGIN, y)
            paint_long(body, self.rows, painter, is_outlined)
            painter.restore()
            y += body.head + over(body, self.rows[0])
            y += sum(body.heights[row] for row in self.rows)
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
        words = translate(
            "Printing", "Page {number} of {count}", number=self._number, count=self._count
        )
        number = fine_words(pages.look, same(line(words, pages.look.language)))
        x = self.size.width() - MARGIN - number.natural_width()
        number.paint(painter, QRectF(x, y, NUMBER, number.height(NUMBER)), is_outlined)
