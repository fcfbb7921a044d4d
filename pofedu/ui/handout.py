"""The handout of a walkthrough as PDF: parts on pages, each step with its part of the map."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from pofedu.content.handout import Handout
from pofedu.content.library import Library
from pofedu.ui.handoutset import ROOM, Setter, Sketches, paint_words
from pofedu.ui.language import Language, lead, line
from pofedu.ui.paged import Piece, closed_up
from pofedu.ui.pdftold import read_as_meant, with_language
from pofedu.ui.theme import Look, read_theme

DOTS = 144
"""Units of the page in an inch: half a point each."""
HEAD = 58.0
"""From the title above the words down to them."""
FOOT = 40.0
"""From the words to the line above the foot."""


def handout_pdf(
    handout: Handout, sketches: Sketches, library: Library, language: Language
) -> bytes:
    """The handout as it is printed: black on white, whatever the window looks like."""
    look = Look(replace(read_theme("light"), paper="#ffffff"), language)
    pages = closed_up(Setter(handout, sketches, library, look).pieces(), ROOM.height())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    layout = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), layout, QMarginsF()))
    writer.setResolution(DOTS)
    writer.setTitle(line(handout.parts[0].text, language))
    writer.setCreator("pofedu")
    _paint(writer, pages, handout, look)
    tag = "en" if language == "en" else "zh-CN"
    return with_language(read_as_meant(bytes(buffer.data().data())), tag)


def _paint(
    writer: QPdfWriter, pages: list[tuple[Piece, ...]], handout: Handout, look: Look
) -> None:
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("the file could not be written")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, pieces in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
            at = QPointF(ROOM.left(), ROOM.top() - HEAD)
            paint_words(painter, at, lead(handout.parts[0].text, look.language), look)
        for piece, y in _placed(pieces):
            piece.paint(painter, QPointF(ROOM.left(), y))
        _paint_foot(painter, f"{number} / {len(pages)}", handout, look)
    painter.end()


def _placed(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, float]]:
    """Pieces beneath each other; the room above the first one falls to the margin."""
    y = ROOM.top()
    for place, piece in enumerate(pieces):
        y += piece.above if place else 0.0
        yield piece, y
        y += piece.height


def _paint_foot(painter: QPainter, number: str, handout: Handout, look: Look) -> None:
    """Notice and origin on each page, and which of how many it is."""
    at = QPointF(ROOM.left(), ROOM.bottom() + FOOT)
    painter.fillRect(QRectF(at, QPointF(ROOM.right(), at.y() + 1)), look.theme.color("line"))
    paint_words(painter, at + QPointF(0, 8), line(handout.notice, look.language), look)
    paint_words(painter, at + QPointF(0, 32), handout.origin, look)
    paint_words(painter, QPointF(ROOM.right(), at.y() + 8), number, look, is_ending=True)
