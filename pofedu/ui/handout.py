"""The handout of a walkthrough as PDF: parts on pages, each step with its part of the map."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from pofedu.content.handout import Handout
from pofedu.content.library import Library
from pofedu.ui.handoutset import ROOM, Setter, Sketches, paint_words
from pofedu.ui.language import Language, lead, line
from pofedu.ui.paged import Piece, paged
from pofedu.ui.theme import Look, read_theme

DOTS = 144
"""Units of the page in an inch: half a point each."""
TWINS = {b"<0009>": b"<0020>", b"<2012>": b"<2013>", b"<301C>": b"<FF5E>", b"<2215>": b"<FF0F>"}
"""Characters that look alike in the font: what Qt writes down for both, and which is meant."""
_TABLES = re.compile(rb"(?<=beginbfrange\n)[^a-z]+(?=endbfrange)")
_VALUES = re.compile(rb"(?<=> )\[[^]]*\]|(?<=> )<\w+>(?=\n)")
FOOT = 40.0
"""From the words to the line above the foot."""


def handout_pdf(
    handout: Handout, sketches: Sketches, library: Library, language: Language
) -> bytes:
    """The handout as it is printed: black on white, whatever the window looks like."""
    look = Look(read_theme("light"), language)
    pages = paged(Setter(handout, sketches, library, look).pieces(), ROOM.height())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    layout = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), layout, QMarginsF()))
    writer.setResolution(DOTS)
    writer.setTitle(line(handout.parts[0].text, language))
    writer.setCreator("pofedu")
    _paint(writer, pages, handout, look)
    return _read_as_meant(bytes(buffer.data().data()))


def _read_as_meant(pdf: bytes) -> bytes:
    """The same file, in which what is copied or searched for has the characters that are meant."""

    def mend(values: re.Match[bytes]) -> bytes:
        return re.sub(rb"<\w+>", lambda code: TWINS.get(code[0], code[0]), values[0])

    return _TABLES.sub(lambda table: _VALUES.sub(mend, table[0]), pdf)


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
            at = QPointF(ROOM.left(), ROOM.top() - 2 * FOOT)
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
