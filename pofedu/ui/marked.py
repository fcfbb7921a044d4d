"""One line of text in which the words that match are bold and underlined."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from pofedu.content.matching import Spans
from pofedu.ui.theme import Look

CUT = "…"
BEFORE = 0.35
"""How much of the line may stand before the first match."""
KEPT = 2000
"""Widths that are kept."""


class Pen:
    """Writes lines of one size; each is measured only where it may not fit, for that takes long."""

    def __init__(self, look: Look, size: float, color: str = "ink") -> None:
        self.plain, self.bold = look.font(size), look.font(size, bold=True)
        self._plain, self._bold = QFontMetricsF(self.plain), QFontMetricsF(self.bold)
        self._color, self._mark = look.theme.color(color), look.theme.color("ink")
        self._advances: dict[tuple[str, bool], float] = {}
        self._widest = self.plain.pixelSize() * 1.1
        self._ascent = self._plain.ascent()
        self._thick = max(1, round(self.plain.pixelSize() / 14))
        self.height = self._plain.height() + 2

    def draw(
        self, painter: QPainter, place: QPoint, width: float, text: str, spans: Spans = ()
    ) -> None:
        """Draw a line whose top left is at a place.

        What does not fit is cut, at the beginning too where the first match would not be seen.
        """
        if len(text) * self._widest > width:
            text, spans = self.fitted(text, spans, width)
        x, base, at = float(place.x()), place.y() + self._ascent, 0
        below = round(base) + 2 * self._thick
        for start, end in _in_one(text, spans):
            x = self._piece(painter, x, base, text[at:start])
            left = x
            x = self._piece(painter, x, base, text[start:end], is_bold=True)
            line = QRect(round(left), below, round(x) - round(left), self._thick)
            painter.fillRect(line, self._mark)  # an underlined font takes three times as long
            at = end
        if at < len(text):
            painter.setFont(self.plain)
            painter.setPen(self._color)
            painter.drawText(QPointF(x, base), text[at:])  # nothing follows: it is not measured

    def _piece(
        self, painter: QPainter, x: float, base: float, text: str, is_bold: bool = False
    ) -> float:
        """Draw a part of the line; answers where the next one begins."""
        if not text:
            return x
        painter.setFont(self.bold if is_bold else self.plain)
        painter.setPen(self._mark if is_bold else self._color)
        painter.drawText(QPointF(x, base), text)
        return x + self._advance(text, is_bold)

    def _advance(self, text: str, is_bold: bool) -> float:
        """How wide a text is; kept, for the same words come again at the next key press."""
        if (text, is_bold) not in self._advances:
            if len(self._advances) >= KEPT:
                self._advances.clear()
            metrics = self._bold if is_bold else self._plain
            self._advances[text, is_bold] = metrics.horizontalAdvance(text)
        return self._advances[text, is_bold]

    def width(self, text: str) -> float:
        """How wide a text is in the plain font, in device-independent pixels."""
        return self._advance(text, is_bold=False)

    def fitted(self, text: str, spans: Spans, width: float) -> tuple[str, Spans]:
        """As much of a line as there is room for, such that the first match is seen."""
        bolder = (self._advance(text[a:b], True) - self.width(text[a:b]) for a, b in spans)
        room = width - max(sum(bolder), 0.0)
        if self.width(text) <= room:
            return text, spans
        start = self._beginning(text, spans, room)
        if start:
            text = CUT + text[start:]
            spans = tuple((a - start + 1, b - start + 1) for a, b in spans if a >= start)
        if self.width(text) > room:
            text = self._plain.elidedText(text, Qt.TextElideMode.ElideRight, room)
            last = len(text) - 1
            spans = tuple((a, min(b, last)) for a, b in spans if a < last)
        return text, spans

    def _beginning(self, text: str, spans: Spans, room: float) -> int:
        """Where to begin so that the first match comes soon enough; at a word if one is near."""
        if not spans or self.width(text[: spans[0][1]]) <= room * 0.9:
            return 0
        before = text[: spans[0][0]]
        kept = self._plain.elidedText(before, Qt.TextElideMode.ElideLeft, room * BEFORE)
        start = len(before) - len(kept) + 1
        space = text.find(" ", start, min(start + 12, len(before)))
        return space + 1 if space >= 0 else start


def _in_one(text: str, spans: Spans) -> list[tuple[int, int]]:
    """Marks that only a space parts as one: fewer pieces are drawn faster."""
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and text[merged[-1][1] : start] == " ":
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
