"""Words broken into lines, each shaped once for all the times that it is painted."""

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPainter,
    QTextLayout,
    QTextOption,
)

ENDLESS = 1e6
"""As wide as no words are."""


class SetLine(Struct, frozen=True):
    """Words on one line, as shapes."""

    runs: tuple[QGlyphRun, ...]
    rise: QPointF
    """From the upper edge of the line to that of its shapes."""
    color: QColor
    height: float


def set_line(words: str, font: QFont, color: QColor) -> SetLine:
    """Words on one line, their shapes found once for all the times that they are painted."""
    metrics = QFontMetricsF(font)
    layout = QTextLayout(words, font)
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(ENDLESS)
    layout.endLayout()
    # A sign from another font may stand higher; the line stands on its base all the same.
    rise = QPointF(0, metrics.ascent() - row.ascent())
    return SetLine(tuple(layout.glyphRuns()), rise, color, metrics.lineSpacing())


def set_lines(words: str, font: QFont, color: QColor, width: float, most: int) -> list[SetLine]:
    """Words on the lines of `broken`, found and shaped in one go."""
    metrics = QFontMetricsF(font)
    layout = _laying(words, font)
    lines, start = list[SetLine](), 0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        end = row.textStart() + row.textLength()
        if len(lines) >= most - 1 and 2 * end < len(words.encode("utf-16-le")):
            elide = metrics.elidedText
            rest = elide(_utf16(words, start, None), Qt.TextElideMode.ElideRight, width)
            layout.endLayout()
            return [*lines, set_line(rest, font, color)]
        rise = QPointF(0, metrics.ascent() - row.ascent())
        shapes = tuple(row.glyphRuns(start, end - start))
        lines.append(SetLine(shapes, rise, color, metrics.lineSpacing()))
        start = end
    layout.endLayout()
    return lines


def paint_line(painter: QPainter, at: QPointF, row: SetLine) -> None:
    """Words from the upper left corner of their line."""
    painter.setPen(row.color)
    for run in row.runs:
        painter.drawGlyphRun(at + row.rise, run)


def broken(words: str, font: QFont, width: float, most: int) -> list[str]:
    """Words broken into at most so many lines of a width, the last one elided."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    layout = _laying(words, font)
    parts: list[str] = []
    start = 0
    while len(parts) < most - 1 and (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        start = row.textStart() + row.textLength()
        parts.append(_utf16(words, row.textStart(), start).rstrip())
    layout.endLayout()
    rest = _utf16(words, start, None)
    if rest:
        parts.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return parts


def _laying(words: str, font: QFont) -> QTextLayout:
    """A layout that lines can be asked of."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    return layout


def _utf16(words: str, start: int, end: int | None) -> str:
    """A part of a text by Qt's count, in halves of a wide character."""
    units = words.encode("utf-16-le")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "ignore")
