"""Lays out and paints the lines of effects, for the table on the screen and for pictures alike."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pofedu.content.model import Text
from pofedu.studies.widgets.effectkept import Kept, Placed
from pofedu.studies.widgets.effectletters import Lettering, write
from pofedu.studies.widgets.effectlines import Line, Piece, Tick
from pofedu.studies.widgets.effectmarks import paint_mark
from pofedu.ui.body import paint_long
from pofedu.ui.language import follow, lead, line
from pofedu.ui.runs import CHINESE_LINE
from pofedu.ui.style import mix
from pofedu.ui.theme import Look

PAD_X, PAD_Y = 8.0, 6.0
LEAST = (10.0, 9.5, 9.0)
"""How narrow a column may be, in characters."""


class EffectsBody:
    """The lines at a width: where everything stands, and how it is painted."""

    def __init__(
        self,
        lines: tuple[Line, ...],
        headings: tuple[Text, ...],
        ticks: tuple[Tick, ...],
        look: Look,
        kept: Kept,
    ) -> None:
        self._kept = kept
        self.lines, self.headings, self.ticks, self.look = lines, headings, ticks, look
        self.widths = (0.0, 0.0, 0.0)
        self.heights: Sequence[float] = ()
        self.head = 0.0
        self.size = QSizeF()
        self._letters: list[tuple[Lettering, ...]] = []
        self._width = -1.0

    def lay_out(self, width: float) -> None:
        """Lay all out anew, if the width is another one."""
        if width == self._width:
            return
        self._width = width
        self.widths = self._shares(width)
        placed = [self._kept.placed(line, self.widths, self._place) for line in self.lines]
        self._letters = [letters for letters, _ in placed]
        self.heights = tuple(high for _, high in placed)
        self._heads = [self._heading(place) for place in range(3)]
        high = max(letters.height for letters in self._heads)
        self.head = round(high + 2 * PAD_Y + (self._tick_height() if self.ticks else 0))
        self.size = QSizeF(sum(self.widths), self.head + sum(self.heights))

    def _shares(self, width: float) -> tuple[float, float, float]:
        """Numbers as wide as they are; words and scale share what is left."""
        em = self.look.px(15)
        least = [em * n for n in LEAST]
        rows = (line for line in self.lines if line.kind == "row")
        natural = max((self._kept.natural(row, self._natural) for row in rows), default=0.0)
        most = max(least[1], min(em * 17, width - least[0] - least[2]))
        second = round(min(max(natural + 2 * PAD_X + 2, least[1]), most))
        rest = max(width - second, least[0] + least[2])
        first = round(max(least[0], min(rest - least[2], rest * 0.46, em * 26)))
        return float(first), float(second), float(rest - first)

    def _natural(self, line: Line) -> float:
        fonts = (self.look.font(piece.size, piece.is_bold) for piece in line.second)
        wide = (
            QFontMetricsF(font).horizontalAdvance(piece.words)
            for font, piece in zip(fonts, line.second, strict=True)
        )
        return max(wide, default=0.0)

    def _place(self, line: Line) -> Placed:
        letters = self._set(line)
        return letters, self._height(line, letters)

    def _set(self, line: Line) -> tuple[Lettering, ...]:
        look = self.look
        if line.kind != "row":
            is_shared = line.ticks or line.second
            room = sum(self.widths[:2]) if is_shared else sum(self.widths)
            beside = Lettering(line.second, look, self.widths[2] - 2 * PAD_X)
            first = Lettering(line.first, look, room - 2 * PAD_X)
            if line.brief and len(first.lines) > len(line.first):
                first = Lettering(line.brief, look, room - 2 * PAD_X)
            return first, beside
        inner = [wide - 2 * PAD_X for wide in self.widths]
        if line.is_whole:
            inner[0] = sum(self.widths) - 2 * PAD_X
        first, second = (
            Lettering(line.first, look, inner[0]),
            Lettering(line.second, look, inner[1]),
        )
        without = (
            Lettering((line.without,), look, inner[2]) if line.without else Lettering((), look, 1)
        )
        return first, second, without

    def _height(self, line: Line, letters: tuple[Lettering, ...]) -> float:
        if line.kind == "legend":
            return round(self._legend_places(line)[1])
        high = max(part.height for part in letters)
        above = {"group": self.look.px(12), "part": self.look.px(2)}.get(line.kind, 0.0)
        least = self.look.px(15) * 2.2 if line.mark else 0.0
        over = self._tick_height() if line.kind == "part" and line.ticks else 0.0
        return round(max(high, least, over) + 2 * PAD_Y + above)

    def _heading(self, place: int) -> Lettering:
        text, language = self.headings[place], self.look.language
        room, font = self.widths[place] - 2 * PAD_X, self.look.font(13, True)
        if QFontMetricsF(font).horizontalAdvance(line(text, language)) <= room:
            return Lettering([Piece(line(text, language), 13, "ink", True)], self.look, room)
        pieces = [Piece(lead(text, language), 13, "ink", True)]
        pieces += [Piece(follow(text, language), 13, "soft")] if follow(text, language) else []
        return Lettering(pieces, self.look, room)

    def _tick_height(self) -> float:
        return QFontMetricsF(self.look.font(13)).lineSpacing() + 4

    # Painting

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from its upper left corner."""
        paint_long(self, range(len(self.lines)), painter, is_outlined)

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """The headings, from their upper left corner."""
        x = 0.0
        for place, wide in enumerate(self.widths):
            self.paint_heading(painter, QRectF(x, 0, wide, self.head), place, is_outlined)
            x += wide

    def paint_row(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """A line, from its upper left corner."""
        area = QRectF(0, 0, sum(self.widths), self.heights[row])
        self._line(painter, area, row, is_outlined)

    def holds(self, row: int) -> bool:
        """What stands over rows is never the last on its page."""
        return self.lines[row].kind in ("group", "part")

    def _line(self, painter: QPainter, area: QRectF, place: int, is_outlined: bool) -> None:
        if self.lines[place].kind != "row":
            self.paint_over(painter, area, place, is_outlined)
            return
        left, whole = 0.0, self.lines[place].is_whole
        for column, wide in enumerate((area.width(),) if whole else self.widths):
            cell = QRectF(left, area.top(), wide, area.height())
            self.paint_cell(painter, cell, place, column, False, is_outlined)
            left += wide

    def paint_heading(
        self, painter: QPainter, area: QRectF, place: int, is_outlined: bool = False
    ) -> None:
        """The heading of a column; over the last one its scale."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.color("paper"))
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.drawLine(area.bottomLeft() - QPointF(0, 0.5), area.bottomRight() - QPointF(0, 0.5))
        at = area.topLeft() + QPointF(PAD_X, PAD_Y)
        self._heads[place].paint(painter, at, self.look, is_outlined)
        if place == 2 and self.ticks:
            self._scale(painter, area, self.ticks, is_outlined)

    def _scale(
        self, painter: QPainter, area: QRectF, ticks: tuple[Tick, ...], is_outlined: bool
    ) -> None:
        font, theme = self.look.font(13), self.look.theme
        metrics, axis = QFontMetricsF(font), self._axis(area)
        taken: list[tuple[float, float]] = []
        for place, said in (ticks[-1], *ticks[:-1]):
            x, wide = axis.left() + place * axis.width(), metrics.horizontalAdvance(said)
            left = min(max(x - wide / 2, area.left()), area.right() - PAD_Y - wide)
            painter.setPen(QPen(theme.color("outline"), 1))
            painter.drawLine(QPointF(x, area.bottom() - 5), QPointF(x, area.bottom()))
            if all(left > end + PAD_Y or left + wide < start - PAD_Y for start, end in taken):
                taken.append((left, left + wide))
                base = QPointF(left, area.bottom() - 6 - metrics.descent())
                write(painter, base, said, font, theme.color("ink"), is_outlined)

    def _axis(self, area: QRectF) -> QRectF:
        """From the first to the last tick of a scale."""
        side = self.look.px(18)
        return area.adjusted(side, 0, -side, 0)

    def paint_over(
        self, painter: QPainter, area: QRectF, place: int, is_outlined: bool = False
    ) -> None:
        """A line that spans all columns."""
        line, theme = self.lines[place], self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "surface" if line.kind == "part" else "paper"
        painter.fillRect(area, theme.color(ground))
        painter.setPen(QPen(theme.color("outline" if line.kind == "group" else "line"), 1))
        painter.drawLine(area.bottomLeft() - QPointF(0, 0.5), area.bottomRight() - QPointF(0, 0.5))
        if line.kind == "legend":
            self._legend(painter, area, line, is_outlined)
            return
        plot = QRectF(area)
        plot.setLeft(area.left() + sum(self.widths[:2]))
        for letters, left in zip(self._letters[place], (area.left(), plot.left()), strict=True):
            at = QPointF(left + PAD_X, area.bottom() - PAD_Y - letters.height)
            letters.paint(painter, at, self.look, is_outlined)
        if line.ticks:
            self._scale(painter, plot, line.ticks, is_outlined)

    def paint_cell(
        self,
        painter: QPainter,
        area: QRectF,
        place: int,
        column: int,
        is_chosen: bool,
        is_outlined: bool = False,
    ) -> None:
        """A cell of a row; the last one holds what is drawn."""
        line, theme = self.lines[place], self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.color("surface")
        if is_chosen:
            ground = mix(ground, theme.color("accent"), 0.16)
        painter.fillRect(area, ground)
        if column == 2:
            self._grid(painter, area, line)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.bottomLeft() - QPointF(0, 0.5), area.bottomRight() - QPointF(0, 0.5))
        letters = self._letters[place][column]
        top = area.top() + max(PAD_Y, (area.height() - letters.height) / 2)
        at = QPointF(area.left() + PAD_X, top)
        letters.paint(painter, at, self.look, is_outlined)
        if column == 2 and line.mark:
            paint_mark(painter, self._axis(area), line.mark, self.look)

    def _grid(self, painter: QPainter, area: QRectF, line: Line) -> None:
        if line.without is not None:
            return
        axis, theme = self._axis(area), self.look.theme
        painter.setPen(QPen(mix(theme.color("surface"), theme.color("line"), 0.8), 1))
        for place, _ in line.ticks:
            x = axis.left() + place * axis.width()
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    # The legend

    def _legend_places(self, line: Line) -> tuple[list[QPointF], float]:
        """Where each sample stands, in lines as wide as the table, and how high they are."""
        metrics, em = QFontMetricsF(self.look.font(13)), self.look.px(13)
        high, x, y = metrics.lineSpacing() * CHINESE_LINE + 2, PAD_X, PAD_Y
        places = []
        for _, said in line.legend:
            wide = 2.6 * em + metrics.horizontalAdvance(said) + 1.4 * em
            if x > PAD_X and x + wide > sum(self.widths):
                x, y = PAD_X, y + high
            places.append(QPointF(x, y))
            x += wide
        return places, y + high + PAD_Y

    def _legend(self, painter: QPainter, area: QRectF, line: Line, is_outlined: bool) -> None:
        em, font = self.look.px(13), self.look.font(13)
        metrics = QFontMetricsF(font)
        high = metrics.lineSpacing() * CHINESE_LINE
        for (mark, said), place in zip(line.legend, self._legend_places(line)[0], strict=True):
            at = area.topLeft() + place
            sample = QRectF(at.x(), at.y(), 2 * em, high)
            is_above = mark.printed is not None
            paint_mark(painter, sample.translated(0, em * is_above), mark, self.look)
            base = at + QPointF(2.6 * em, (high + metrics.ascent() - metrics.descent()) / 2)
            write(painter, base, said, font, self.look.theme.color("ink"), is_outlined)
