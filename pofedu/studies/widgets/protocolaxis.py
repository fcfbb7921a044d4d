"""The heads of the parts of the view: a heading, and beneath it the axis, which stay in sight."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pofedu.content.model import Text
from pofedu.ui.protocol.marks import paint_break
from pofedu.ui.protocol.ruler import Ruler
from pofedu.ui.protocol.words import number_words
from pofedu.ui.runs import Paragraphs, Run, runs_of
from pofedu.ui.theme import Look

PAD = 8.0
"""Room at the sides and between parts, in px of the type scale."""


class Head:
    """A heading over a part of the view, with its axis where it has one."""

    def __init__(self, text: Text, ruler: Ruler | None, look: Look, width: float) -> None:
        self.text, self.ruler, self._look, self._width = text, ruler, look, width
        self._words = Paragraphs(runs_of(text, look, 15, "ink", True), look)
        self._high = self._words.height(width - 2 * look.px(PAD))
        self._line = QFontMetricsF(look.font(13)).lineSpacing()
        self.height = self._high + look.px(PAD) + (self._line + look.px(10) if ruler else 0.0)

    def paint(self, painter: QPainter, top: float, is_outlined: bool) -> None:
        """The heading from a height on, over a ground of its own."""
        look, theme, pad = self._look, self._look.theme, self._look.px(PAD)
        painter.fillRect(QRectF(0, top, self._width, self.height), theme.color("paper"))
        area = QRectF(pad, top + pad / 2, self._width - 2 * pad, self._high)
        self._words.paint(painter, area, is_outlined)
        base = top + self.height
        if self.ruler is None:
            painter.setPen(QPen(theme.color("outline"), 1))
            painter.drawLine(QPointF(0, base - 0.5), QPointF(self._width, base - 0.5))
        else:
            self._paint_axis(painter, self.ruler, base - look.px(5), is_outlined)

    def _paint_axis(self, painter: QPainter, ruler: Ruler, y: float, is_outlined: bool) -> None:
        look, theme = self._look, self._look.theme
        painter.setPen(QPen(theme.color("ink"), look.px(1.4)))
        for start, end in ruler.stretches(ruler.left, ruler.right):
            painter.drawLine(QPointF(start, y), QPointF(end, y))
        if ruler.gap:
            paint_break(painter, QPointF(ruler.gap[0], y), QPointF(ruler.gap[1], y), look)
        last = -1e9
        for time in self.ticks:
            x, said = ruler.x(time), number_words(time).en
            painter.setPen(QPen(theme.color("ink"), look.px(1.4)))
            painter.drawLine(QPointF(x, y - look.px(4)), QPointF(x, y))
            run = Paragraphs([(Run(said, 13, "ink"),)], look)
            wide = run.natural_width()
            left = min(max(x - wide / 2, 0.0), self._width - wide)
            if left > last:
                place = QRectF(left, y - look.px(5) - self._line, wide + 2, self._line)
                run.paint(painter, place, is_outlined)
                last = left + wide + look.px(6)

    @property
    def ticks(self) -> tuple[float, ...]:
        """The times that are printed."""
        if self.ruler is None:
            return ()
        room = (self.ruler.right - self.ruler.left) / self._look.px(34)
        return self.ruler.axis.ticks(max(3, min(12, int(room))))
