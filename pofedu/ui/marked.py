"""One line of text in which the words that match are bold and underlined."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from pofedu.content.folding import Spans

CUT = "…"
BEFORE = 0.35
"""How much of the line may stand before the first match."""


def draw_marked(
    painter: QPainter,
    place: QPointF,
    width: float,
    text: str,
    spans: Spans,
    fonts: tuple[QFont, QFont],
    color: QColor,
    marked: QColor,
) -> float:
    """Draw a line whose top left is at a place, in the plain font and the bold one.

    What does not fit is cut, at the beginning too where the first match would not be seen. Answers
    how wide it became, in device-independent pixels.
    """
    if not text or width <= 0:
        return 0.0
    text, spans = fitted(text, spans, width, *fonts)
    layout = QTextLayout(text, fonts[0])
    layout.setTextOption(_one_line())
    layout.setFormats([_format(start, end, fonts[1], marked) for start, end in spans])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    painter.setPen(color)
    layout.draw(painter, place)
    return line.naturalTextWidth()


def fitted(text: str, spans: Spans, width: float, plain: QFont, bold: QFont) -> tuple[str, Spans]:
    """As much of a line as there is room for, such that the first match is seen."""
    metrics = QFontMetricsF(plain)
    extra = sum(
        QFontMetricsF(bold).horizontalAdvance(text[a:b]) - metrics.horizontalAdvance(text[a:b])
        for a, b in spans
    )
    room = width - max(extra, 0.0)
    if metrics.horizontalAdvance(text) <= room:
        return text, spans
    start = _beginning(text, spans, room, metrics)
    if start:
        text = CUT + text[start:]
        moved = ((a - start + 1, b - start + 1) for a, b in spans if a >= start)
        spans = tuple(moved)
    end = _ending(text, room, metrics)
    if end < len(text):
        text = text[: max(end - 1, 0)].rstrip() + CUT
        spans = tuple((a, min(b, len(text) - 1)) for a, b in spans if a < len(text) - 1)
    return text, spans


def _beginning(text: str, spans: Spans, room: float, metrics: QFontMetricsF) -> int:
    """Where to begin so that the first match comes soon enough; at a word if one is near."""
    if not spans or metrics.horizontalAdvance(text[: spans[0][1]]) <= room * 0.9:
        return 0
    start = spans[0][0]
    while start > 0 and metrics.horizontalAdvance(text[start - 1 : spans[0][0]]) < room * BEFORE:
        start -= 1
    space = text.find(" ", start, min(start + 12, spans[0][0]))
    return space + 1 if space >= 0 else start


def _ending(text: str, room: float, metrics: QFontMetricsF) -> int:
    """How many characters fit."""
    if metrics.horizontalAdvance(text) <= room:
        return len(text)
    low, high = 0, len(text)
    while low < high - 1:
        middle = (low + high) // 2
        if metrics.horizontalAdvance(text[:middle] + CUT) <= room:
            low = middle
        else:
            high = middle
    return low + 1


def _one_line() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _format(start: int, end: int, font: QFont, color: QColor) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    look = QTextCharFormat()
    look.setFont(font)
    look.setFontUnderline(True)
    look.setForeground(color)
    found.format = look
    return found
