"""Words of the view of effects, broken into lines and painted, as outlines where need be."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QTextLayout,
    QTextOption,
)

from pofedu.studies.widgets.effectlines import Piece
from pofedu.ui.runs import CHINESE_LINE, unbroken
from pofedu.ui.theme import Look


class Set(Struct, frozen=True):
    """A line of words as it is drawn: baseline from the upper left corner of its cell."""

    words: str
    font: QFont
    color: str
    at: QPointF


class Lettering:
    """Pieces broken into lines of a width."""

    def __init__(self, pieces: Sequence[Piece], look: Look, width: float) -> None:
        self.lines: list[Set] = []
        self.height = 0.0
        for piece in pieces:
            self._add(piece, look.font(piece.size, piece.is_bold), max(width, 20.0))

    def _add(self, piece: Piece, font: QFont, width: float) -> None:
        metrics = QFontMetricsF(font)
        stretch = 1.0 if piece.words.isascii() else CHINESE_LINE
        high = metrics.lineSpacing() * stretch
        for part in broken(unbroken(piece.words), font, width):
            base = self.height + (high + metrics.ascent() - metrics.descent()) / 2
            self.lines.append(Set(part, font, piece.color, QPointF(0, base)))
            self.height += high

    def paint(self, painter: QPainter, at: QPointF, look: Look, is_outlined: bool) -> None:
        """Paint all lines from the upper left corner."""
        for row in self.lines:
            color = look.theme.color(row.color)
            write(painter, at + row.at, row.words, row.font, color, is_outlined)


def broken(words: str, font: QFont, width: float) -> list[str]:
    """Words in lines of a width."""
    if QFontMetricsF(font).horizontalAdvance(words) <= width:
        return [words.rstrip()]
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units, parts = words.encode("utf-16-le"), []
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        start, end = row.textStart(), row.textStart() + row.textLength()
        parts.append(units[2 * start : 2 * end].decode("utf-16-le").rstrip())
    layout.endLayout()
    return parts


def write(
    painter: QPainter, at: QPointF, words: str, font: QFont, color: QColor, is_outlined: bool
) -> None:
    """Words from a baseline point."""
    if is_outlined:
        path = QPainterPath()
        path.addText(at, font, words)
        painter.fillPath(path, color)
        return
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(at, words)
