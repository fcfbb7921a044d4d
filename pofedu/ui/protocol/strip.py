"""The protocol of one study as a small strip for a card: its axes, and steps without a time."""

import math
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip

from pofedu.content.protocol import Lane, Mark, Placed, Step, axis_of
from pofedu.ui.blocks import Timeline
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.protocol.legend import Legend, items_for
from pofedu.ui.protocol.marks import SIDE, paint_break, paint_open, paint_shape, paint_span
from pofedu.ui.protocol.ruler import Ruler
from pofedu.ui.protocol.words import (
    axis_words,
    gap_words,
    place_words,
    step_line,
    unplaced_words,
)
from pofedu.ui.runs import Paragraph, Paragraphs, Run, runs_of
from pofedu.ui.theme import Look

CELL = 44.0
"""How wide the place of a step without a time is at least, in px of the type scale."""
AIR = 5.0
"""Around a shape, and between the parts of a strip."""
Paint = Callable[[QPainter], None]


class StripBody:
    """Where everything of a strip stands at a width, and how it is painted."""

    def __init__(self, block: Timeline, look: Look, width: float) -> None:
        self._look, self._width = look, width
        self._paints: list[Paint] = []
        self.spots: list[tuple[QRectF, Step]] = []
        """Where each step is seen; one that several groups share, at each of them."""
        self.height = 0.0
        for there in block.placed:
            self._put_axis(there)
        if block.unplaced:
            self._words(runs_of(unplaced_words(), look, 13, "soft"))
            self._put_open(block.unplaced)
        self._put_legend(block.steps)

    def paint(self, painter: QPainter) -> None:
        """All of it, from its upper left corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for paint in self._paints:
            paint(painter)

    def step_at(self, point: QPointF) -> Step | None:
        """The step at a point."""
        return next((step for area, step in self.spots if area.contains(point)), None)

    def _words(self, runs: Iterable[Paragraph]) -> None:
        words = Paragraphs(runs, self._look)
        area = QRectF(0, self.height, self._width, words.height(self._width))
        self._paints.append(partial(_paint_words, words, area))
        self.height += area.height()

    # On an axis

    def _put_axis(self, there: Placed) -> None:
        look, axis = self._look, axis_of([there.strip])
        edge = look.px(SIDE + AIR)
        ruler = Ruler(axis, edge, self._width - edge)
        self._words(runs_of(axis_words(there.zero, there.band), look, 13, "soft"))
        gap = gap_words(axis, there.band)
        if gap is not None:
            self._words(runs_of(gap, look, 13, "soft"))
        for lane in there.strip.lanes:
            if lane.arm is not None:
                self._words(runs_of(lane.arm, look, 13, "ink"))
            self._put_lane(lane, ruler)

    def _put_lane(self, lane: Lane, ruler: Ruler) -> None:
        look = self._look
        half = look.px(SIDE + AIR)
        y = self.height + half
        self._paints.append(partial(self._paint_lane, lane, ruler, y))
        for mark in lane.marks:
            start, end = ruler.x(mark.at), ruler.x(max(mark.ends))
            area = QRectF(start - half, y - half, end - start + 2 * half, 2 * half)
            self.spots.append((area, mark.step))
        self.height += 2 * half
        self._put_numbers(lane, ruler)

    def _put_numbers(self, lane: Lane, ruler: Ruler) -> None:
        """The times beneath the marks, in as many rows as keep them apart."""
        rows, high = [-math.inf], 0.0
        for mark in lane.marks:
            said = Run(place_words(mark), 13, "ink")
            words = Paragraphs([(said,)], self._look)
            wide = math.ceil(words.natural_width()) + 1
            tall = words.height(wide)
            middle = (ruler.x(mark.at) + ruler.x(max(mark.ends))) / 2
            left = min(max(middle - wide / 2, 0.0), self._width - wide)
            row = next((i for i, end in enumerate(rows) if left >= end), len(rows))
            rows[row : row + 1] = [left + wide + self._look.px(AIR)]
            area = QRectF(left, self.height + row * tall, wide, tall)
            self._paints.append(partial(_paint_words, words, area))
            high = max(high, (row + 1) * tall)
        self.height += high + self._look.px(AIR)

    def _paint_lane(self, lane: Lane, ruler: Ruler, y: float, painter: QPainter) -> None:
        look = self._look
        painter.setPen(QPen(look.theme.color("outline"), look.px(1.2)))
        for start, end in ruler.stretches(0.0, self._width):
            painter.drawLine(QPointF(start, y), QPointF(end, y))
        if ruler.gap:
            paint_break(painter, QPointF(ruler.gap[0], y), QPointF(ruler.gap[1], y), look)
        for mark in lane.marks:
            for start, end in _spans(mark, ruler):
                paint_span(painter, QPointF(start, y), QPointF(end, y), mark.step, look)
            paint_shape(painter, QPointF(ruler.x(mark.at), y), mark.step, look)

    # Without a time

    def _put_open(self, steps: tuple[Step, ...]) -> None:
        """Shape after shape with open spans around, in as many rows as there must be."""
        look = self._look
        most = max(1, int(self._width / look.px(CELL)))
        rows = -(-len(steps) // most)
        across = -(-len(steps) // rows)
        wide, tall = self._width / across, look.px(2 * (SIDE + AIR))
        for place, step in enumerate(steps):
            row, column = divmod(place, across)
            area = QRectF(column * wide, self.height + row * tall, wide, tall)
            self._paints.append(partial(self._paint_open, step, area))
            self.spots.append((area, step))
        self.height += rows * tall + look.px(AIR)

    def _paint_open(self, step: Step, area: QRectF, painter: QPainter) -> None:
        look, at = self._look, area.center()
        half = QPointF(look.px(SIDE + AIR), 0)
        paint_open(painter, QPointF(area.left(), at.y()), at - half, look)
        paint_open(painter, at + half, QPointF(area.right(), at.y()), look)
        paint_shape(painter, at, step, look)

    def _put_legend(self, steps: tuple[Step, ...]) -> None:
        room = self._look.px(2)  # a triangle is wider than its place
        legend = Legend(self._look, self._width - room, items_for(steps, self._look))
        at = QPointF(room, self.height)
        self._paints.append(lambda painter: legend.paint(at, painter, False))
        self.height += legend.height


class ProtocolStrip(QLabel):
    """The strip on a card; the same steps stand beneath it in words."""

    def __init__(self, block: Timeline, look: Look) -> None:
        super().__init__()
        self._block, self._look = block, look
        self._body: tuple[int, StripBody] | None = None
        self.setAccessibleName(line(block.text, look.language))
        self.setAccessibleDescription(line(block.detail, look.language))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        take_no_text(self)

    def body(self, width: int) -> StripBody:
        """What is painted at a width."""
        if self._body is None or self._body[0] != width:
            self._body = width, StripBody(self._block, self._look, max(float(width), 40.0))
        return self._body[1]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self.body(width).height)

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.body(self.width()).paint(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell what the step under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            step = self.body(self.width()).step_at(QPointF(event.pos()))
            if step is not None:
                QToolTip.showText(
                    event.globalPos(), line(step_line(step.event), self._look.language)
                )
                return True
            QToolTip.hideText()
        return super().event(event)


def _spans(mark: Mark, ruler: Ruler) -> Iterator[tuple[float, float]]:
    if mark.until is not None:
        yield from ruler.stretches(ruler.x(mark.at), ruler.x(mark.until))


def _paint_words(words: Paragraphs, area: QRectF, painter: QPainter) -> None:
    words.paint(painter, area)
