"""What a view shows, to be taken along, and what is told with it."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from msgspec import Struct
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from pofedu.content.model import Text
from pofedu.ui.runs import APART, Paragraphs, runs_of
from pofedu.ui.sheet import Leaf
from pofedu.ui.theme import Look

MARGIN = 36.0
GAP = 20.0
NARROWEST = 780.0
"""How wide the words are at least, however narrow the body is."""


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


@runtime_checkable
class Parted(Long, Protocol):
    """A long body of parts; a page that begins in the midst of one repeats its head."""

    def over(self, row: int) -> float:
        """How high the head of its part is over a row that begins a page; 0 where there is none."""

    def paint_over(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """The head of the part of a row, from its upper left corner."""


@runtime_checkable
class Wide(Leaf, Protocol):
    """A body that is too wide for most papers."""

    def on_paper(self) -> Long:
        """The same as it stands on paper, beneath each other what does not fit side by side."""


def paper_of(body: Leaf) -> Long | None:
    """What of a body is cut into pages; None where it is never cut."""
    if isinstance(body, Wide):
        return body.on_paper()
    return body if isinstance(body, Long) else None


def over(body: Long, row: int) -> float:
    """How high what stands between the head and a row that begins a page is."""
    return body.over(row) if isinstance(body, Parted) else 0.0


def paint_long(body: Long, rows: range, painter: QPainter, is_outlined: bool) -> None:
    """The head of a long body and some of its rows beneath."""
    painter.save()
    body.paint_head(painter, is_outlined)
    painter.translate(0, body.head)
    if isinstance(body, Parted) and rows:
        body.paint_over(painter, rows[0], is_outlined)
        painter.translate(0, body.over(rows[0]))
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
    def beneath_headline(self) -> tuple[Text, ...]:
        """What stands above the body, beneath the headline."""
        return (self.summary, self.remark) if self.remark is not None else (self.summary,)

    @property
    def all(self) -> tuple[Text, ...]:
        """Everything but the title, in order."""
        return (self.headline, *self.beneath_headline, self.source, self.owned, self.origin)


def words_above(told: Told, look: Look) -> Paragraphs:
    """What stands over a body."""
    title = runs_of(told.title, look, 24, "ink", True)
    headline = runs_of(told.headline, look, 15, "caution", True)
    texts = told.beneath_headline
    said = [run for text in texts for run in (APART, *runs_of(text, look, 13, "soft"))]
    return Paragraphs([*title, APART, *headline, *said], look)


def fine_words(look: Look, *texts: Text) -> Paragraphs:
    """Words of head and foot."""
    return Paragraphs([run for text in texts for run in runs_of(text, look, 13, "soft")], look)


def put(painter: QPainter, words: Paragraphs, y: float, width: float, is_outlined: bool) -> None:
    """Words at a height, from the margin on."""
    words.paint(painter, QRectF(MARGIN, y, width, words.height(width)), is_outlined)


def ground(painter: QPainter, size: QSizeF, look: Look) -> None:
    """The paper."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), look.theme.color("paper"))
