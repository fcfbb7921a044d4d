"""A body with its words: title and what is shown above, who says so beneath; long ones as pages."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, runtime_checkable

from msgspec import Struct
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from pofedu.content.model import Text
from pofedu.ui.language import Language, line, same
from pofedu.ui.paged import Piece, length_of, paged
from pofedu.ui.runs import APART, Paragraph, Paragraphs, runs_of
from pofedu.ui.sheet import Leaf, lines_of
from pofedu.ui.theme import Look

MARGIN = 36.0
GAP = 20.0
NARROWEST = 780.0
"""How wide the words are at least, however narrow the body is."""
RUNNING = 40.0
"""The title on each page after the first, with the room beneath it."""
CLOSER = 1.2
"""How much more than a page is made smaller to stand on one."""
NUMBER = 90.0
"""Room for the number of a page, beside what each page tells."""


@runtime_checkable
class Long(Leaf, Protocol):
    """A body of rows, between which it may be cut, beneath a head that each page repeats."""

    head: float
    heights: Sequence[float]

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """What stands over the rows, from its upper left corner."""

    def paint_row(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """A row, from its upper left corner."""

    def holds(self, row: int) -> bool:
        """Whether the next row must stand on the same page."""


def paint_long(body: Long, rows: range, painter: QPainter, is_outlined: bool) -> None:
    """The head of a long body and some of its rows beneath."""
    painter.save()
    body.paint_head(painter, is_outlined)
    painter.translate(0, body.head)
    for row in rows:
        body.paint_row(painter, row, is_outlined)
        painter.translate(0, body.heights[row])
    painter.restore()


class Told(Struct, frozen=True):
    """What is told with a body."""

    title: Text
    headline: Text
    """What must not be overlooked."""
    summary: Text
    """What is shown, and what is left out."""
    source: Text
    owned: Text
    """The notice, and whose wording it is."""
    origin: Text
    """Program, pack, version, date and address."""
    notice: Text
    """Stands on each page."""
    remark: Text | None = None
    """How it is to be taken."""

    @property
    def above(self) -> tuple[Text, ...]:
        """What stands above the body, beneath the headline."""
        return (self.summary, self.remark) if self.remark is not None else (self.summary,)


class BodySheet:
    """A body as one picture, and as pages where it is long."""

    def __init__(self, body: Leaf, told: Told, look: Look) -> None:
        self.body, self.told, self.look = body, told, look
        self.width = max(body.size.width(), NARROWEST)
        title = runs_of(told.title, look, 24, "ink", True)
        headline = runs_of(told.headline, look, 15, "caution", True)
        said = [run for text in told.above for run in (APART, *runs_of(text, look, 13, "soft"))]
        self.above = Paragraphs([*title, APART, *headline, *said], look)
        self._beneath = self.fine(told.source, told.owned, told.origin)
        self._bottom = self.top + body.size.height() + GAP
        foot = self._beneath.height(self.width)
        self.size = QSizeF(self.width + 2 * MARGIN, self._bottom + foot + MARGIN)

    @property
    def top(self) -> float:
        """Where the body begins beneath the words above it."""
        return MARGIN + self.above.height(self.width) + GAP

    @property
    def title(self) -> str:
        """What it shows."""
        return line(self.told.title, self.look.language)

    @property
    def running(self) -> str:
        """The title on one line, cut where there is no room for it."""
        metrics = QFontMetricsF(self.look.font(13))
        return metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, self.width)

    @property
    def language(self) -> Language:
        """In which language its words are."""
        return self.look.language

    def fine(self, *texts: Text) -> Paragraphs:
        """Words of the foot."""
        return Paragraphs(list(_fine(texts, self.look)), self.look)

    def foot(self) -> tuple[str, ...]:
        """What is told with the picture, line by line."""
        told = self.told
        texts = (told.headline, *told.above, told.source, told.owned, told.origin)
        return lines_of(texts, self.look.language)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from the paper up."""
        _ground(painter, self.size, self.look)
        put(painter, self.above, MARGIN, self.width, is_outlined)
        painter.save()
        painter.translate(MARGIN, self.top)
        self.body.paint(painter, is_outlined)
        painter.restore()
        put(painter, self._beneath, self._bottom, self.width, is_outlined)

    def pages(self, ratio: float) -> Sequence[Leaf]:
        """Pages of a long body, so many times as high as wide; else itself."""
        if not isinstance(self.body, Long):
            return (self,)
        return pages_of(self, self.body, self.size.width() * ratio)


def pages_of(sheet: BodySheet, body: Long, height: float) -> tuple["Page", ...]:
    """The rows of a body on pages of a height, with its words before and behind them."""
    told = sheet.told
    each, end = sheet.fine(told.notice, told.origin), sheet.fine(told.source, told.owned)
    foot = each.height(sheet.width - NUMBER)
    around = 2 * MARGIN + RUNNING + body.head + GAP + foot
    pieces = [_piece(max(0.0, sheet.top - MARGIN - RUNNING), is_held=True)]
    last = len(body.heights) - 1
    pieces += [
        _piece(h, is_held=row == last or body.holds(row)) for row, h in enumerate(body.heights)
    ]
    pieces.append(_piece(end.height(sheet.width) + GAP))
    whole = length_of(pieces) + around
    height = whole if height < whole <= height * CLOSER else height
    cut = paged(pieces, height - around)
    pages, start = [], 0
    for number, on_it in enumerate(cut, start=1):
        stop = start + len(on_it) - (number == 1) - (number == len(cut))
        pages.append(Page(sheet, body, range(start, stop), (number, len(cut)), height, each, end))
        start = stop
    return tuple(pages)


def _piece(height: float, is_held: bool = False) -> Piece:
    """Something of a height; where it is painted is for the page to know."""
    return Piece(height, lambda painter, at: None, is_held=is_held)


class Page:
    """Some rows of a long body, with what each page tells; the last one tells all."""

    def __init__(
        self,
        sheet: BodySheet,
        body: Long,
        rows: range,
        number: tuple[int, int],
        height: float,
        each: Paragraphs,
        end: Paragraphs,
    ) -> None:
        self._sheet, self._body, self.rows, self._number = sheet, body, rows, number
        self.size = QSizeF(sheet.size.width(), height)
        self._each, self._end = each, end

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from the paper up."""
        sheet, (number, count) = self._sheet, self._number
        _ground(painter, self.size, sheet.look)
        if number == 1:
            put(painter, sheet.above, MARGIN, sheet.width, is_outlined)
        else:
            put(painter, sheet.fine(same(sheet.running)), MARGIN, sheet.width, is_outlined)
        y = sheet.top if number == 1 else MARGIN + RUNNING
        if self.rows:
            painter.save()
            painter.translate(MARGIN, y)
            paint_long(self._body, self.rows, painter, is_outlined)
            painter.restore()
            y += self._body.head + sum(self._body.heights[row] for row in self.rows)
        if number == count:
            put(painter, self._end, y + GAP, sheet.width, is_outlined)
        self._foot(painter, is_outlined)

    def _foot(self, painter: QPainter, is_outlined: bool) -> None:
        sheet, (number, count) = self._sheet, self._number
        wide = sheet.width - NUMBER
        y = self.size.height() - MARGIN - self._each.height(wide)
        rule = QRectF(MARGIN, y - 6, sheet.width, 1)
        painter.fillRect(rule, sheet.look.theme.color("line"))
        put(painter, self._each, y, wide, is_outlined)
        words = sheet.fine(same(f"{number} / {count}"))
        x = sheet.size.width() - MARGIN - words.natural_width()
        words.paint(painter, QRectF(x, y, NUMBER, words.height(NUMBER)), is_outlined)


def _fine(texts: Iterable[Text], look: Look) -> Iterator[Paragraph]:
    for text in texts:
        yield from runs_of(text, look, 13, "soft")


def _ground(painter: QPainter, size: QSizeF, look: Look) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), look.theme.color("paper"))


def put(painter: QPainter, words: Paragraphs, y: float, width: float, is_outlined: bool) -> None:
    """Words at a height, from the margin on."""
    words.paint(painter, QRectF(MARGIN, y, width, words.height(width)), is_outlined)
