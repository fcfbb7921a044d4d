"""The parts of a text as a body: paragraphs beneath each other, cut between them."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from pofedu.content.handout import Part, PartKind
from pofedu.ui.body import paint_long
from pofedu.ui.runs import Paragraphs, runs_of
from pofedu.ui.theme import Look

WIDTH = 780.0


class Style(Struct, frozen=True):
    """How a kind of part looks."""

    size: float
    above: float
    tone: str = "ink"
    is_bold: bool = False
    is_held: bool = False
    left: float = 0.0


STYLES: dict[PartKind, Style] = {
    "title": Style(24, 0, is_bold=True, is_held=True),
    "lead": Style(18, 8),
    "heading": Style(18, 24, is_bold=True, is_held=True),
    "subheading": Style(15, 10, is_bold=True, is_held=True),
    "answer": Style(15, 4),
    "item": Style(15, 4, left=18),
    "fine": Style(13, 4, "soft"),
}
DOT = 5.0


class PartsBody:
    """Paragraphs at one width; a row is a part."""

    head = 0.0

    def __init__(self, parts: tuple[Part, ...], look: Look) -> None:
        self._parts, self._look = parts, look
        self._styles = [STYLES[part.kind] for part in parts]
        self._set = [self._paragraphs(p, s) for p, s in zip(parts, self._styles, strict=True)]
        self.heights: Sequence[float] = [
            s.above + words.height(WIDTH - s.left)
            for words, s in zip(self._set, self._styles, strict=True)
        ]
        self.size = QSizeF(WIDTH, sum(self.heights))

    def _paragraphs(self, part: Part, style: Style) -> Paragraphs:
        runs = runs_of(part.text, self._look, style.size, style.tone, style.is_bold)
        after = [] if part.label is None else runs_of(part.label, self._look, 13, "soft")
        return Paragraphs([*runs, *after], self._look)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        paint_long(self, range(len(self._parts)), painter, is_outlined)

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """Nothing stands over a text."""

    def paint_row(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """A part, from its upper left corner."""
        style, words = self._styles[row], self._set[row]
        if self._parts[row].kind == "item":
            line = self._look.px(style.size) * 1.5
            dot = QRectF(4, style.above + line / 2 - DOT / 2, DOT, DOT)
            painter.setBrush(self._look.theme.color("soft"))
            painter.setPen(self._look.theme.color("soft", 0.0))
            painter.drawEllipse(dot)
        width = WIDTH - style.left
        area = QRectF(style.left, style.above, width, words.height(width))
        words.paint(painter, area, is_outlined)

    def holds(self, row: int) -> bool:
        """A heading is never the last on its page."""
        return self._styles[row].is_held
