"""Paints the lanes of a protocol on their axis, and its steps that have no place there."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from pofedu.content.protocol import Lane, Mark, Step
from pofedu.ui.protocol.marks import SIDE, paint_break, paint_open, paint_shape, paint_span
from pofedu.ui.protocol.ruler import Ruler
from pofedu.ui.runs import Paragraphs
from pofedu.ui.theme import Look


def paint_lane(
    lane: Lane, ruler: Ruler, y: float, look: Look, painter: QPainter, is_outlined: bool
) -> None:
    """A line at a height with the marks of a lane; it has no words."""
    painter.setPen(QPen(look.theme.color("outline"), look.px(1.2)))
    for start, end in ruler.stretches(ruler.left, ruler.right):
        painter.drawLine(QPointF(start, y), QPointF(end, y))
    if ruler.gap:
        paint_break(painter, QPointF(ruler.gap[0], y), QPointF(ruler.gap[1], y), look)
    for mark in lane.marks:
        for start, end in _spans(mark, ruler):
            paint_span(painter, QPointF(start, y), QPointF(end, y), mark.step, look)
        paint_shape(painter, QPointF(ruler.x(mark.at), y), mark.step, look)


def _spans(mark: Mark, ruler: Ruler) -> Iterator[tuple[float, float]]:
    if mark.until is not None:
        yield from ruler.stretches(ruler.x(mark.at), ruler.x(mark.until))


def paint_step(at: QPointF, step: Step, look: Look, painter: QPainter, is_outlined: bool) -> None:
    """The shape of a step alone."""
    paint_shape(painter, at, step, look)


def paint_unplaced(
    step: Step,
    whole: QRectF,
    words: Paragraphs,
    area: QRectF,
    look: Look,
    painter: QPainter,
    is_outlined: bool,
) -> None:
    """A step of unknown time: its shape, an open span, and its words in an area beneath."""
    y, left = whole.top() + look.px(SIDE + 4), whole.left() + look.px(SIDE + 6)
    end = QPointF(whole.right() - look.px(6), y)
    paint_open(painter, QPointF(left + look.px(SIDE + 5), y), end, look)
    paint_shape(painter, QPointF(left, y), step, look)
    words.paint(painter, area, is_outlined)


def paint_words(words: Paragraphs, area: QRectF, painter: QPainter, is_outlined: bool) -> None:
    """Words in an area."""
    words.paint(painter, area, is_outlined)
