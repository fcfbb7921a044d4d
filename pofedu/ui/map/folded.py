"""A folded lane as painted: its summary, as large as can be read in this look and at this scale."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPolygonF

from pofedu.ui.language import follow, lead
from pofedu.ui.map.labels import Detail, Tone, scene_font, wrap
from pofedu.ui.map.paint import TITLE_AT, title_parts, write
from pofedu.ui.map.parts import LaneArea
from pofedu.ui.map.sample import paint_sample
from pofedu.ui.map.summary import Summary
from pofedu.ui.theme import Look

PADDING = 18.0
TITLE_HEIGHT = 40.0
INDENT = 18.0
"""Scene units at the left in which the control has room."""
SIZE, MOST = 26.0, 18.0
"""The size of the words in scene pixels, where this can be read; of the type scale, from near."""
TITLES = (1.3, 1.0)
"""How much larger the title is, or where that leaves too little room."""
STEP = 0.92
LINE = 1.3
SAMPLE, GAP = 1.8, 0.3
"""The width of a sample and the space after it, in sizes of the type."""


class Run(NamedTuple):
    """Words, behind the end of an arrow where they name an effect."""

    text: str
    effect: str = ""


class Row(NamedTuple):
    """A line of the summary."""

    runs: tuple[Run, ...]
    size: float
    is_bold: bool
    tone: Tone

    def width(self) -> float:
        """Scene units."""
        metrics = QFontMetricsF(scene_font(self.size, self.is_bold))
        return sum(_width(run, self.size, metrics) for run in self.runs) - GAP * self.size


def _width(run: Run, size: float, metrics: QFontMetricsF) -> float:
    sample = (SAMPLE + GAP) * size if run.effect else 0.0
    return sample + metrics.horizontalAdvance(run.text) + GAP * 2 * size


class Part(NamedTuple):
    """Something the summary says; what has the highest rank is left out first."""

    rank: int
    runs: tuple[Run, ...]
    is_title: bool = False
    tone: Tone = "ink"


def rows_of(area: QRectF, lane: LaneArea, summary: Summary, look: Look, scale: float) -> list[Row]:
    """The lines that fit an area of the scene: nothing too small to read, rather less is said."""
    least = look.legible_px / scale
    room = area.adjusted(PADDING + INDENT, PADDING, -PADDING, -PADDING)
    parts = sorted(_parts(lane, summary, look), key=lambda part: part.rank)
    for count in range(len(parts), 0, -1):
        kept = parts[:count]
        for title, size in product(TITLES, _sizes(largest(look, scale), least)):
            sized = ((part, size * title if part.is_title else size) for part in _in_order(kept))
            rows = [row for part, px in sized for row in _rows(part, px, room.width())]
            if _fits(rows, room):
                return rows
    return _squeezed(lead(lane.title, look.language), least, room)


def largest(look: Look, scale: float) -> float:
    """How large the words may be, in scene pixels: from near no larger than they need be."""
    return max(look.legible_px / scale, min(SIZE, look.px(MOST) / scale))


def _sizes(size: float, least: float) -> Iterator[float]:
    while size > least:
        yield size
        size *= STEP
    yield least


def _in_order(parts: list[Part]) -> list[Part]:
    """Title, numbers, effects, systems; each language beside its own."""
    order = (0, 3, 1, 5, 2, 4)
    return sorted(parts, key=lambda part: order.index(part.rank))


def _parts(lane: LaneArea, summary: Summary, look: Look) -> Iterator[Part]:
    language = look.language
    yield Part(0, (Run(lead(lane.title, language)),), is_title=True)
    yield Part(1, (Run(lead(summary.counts, language)),))
    yield Part(2, tuple(Run(lead(words, language), effect) for effect, words in summary.effects))
    yield Part(4, (Run(lead(summary.seen_in, language)),), tone="soft")
    if second := follow(lane.title, language):
        yield Part(3, (Run(second),), tone="soft")
        yield Part(5, (Run(follow(summary.counts, language)),), tone="soft")


def _rows(part: Part, size: float, width: float) -> Iterator[Row]:
    if not part.runs:
        return
    if not part.runs[0].effect:
        for text in wrap(part.runs[0].text, size, part.is_title, width):
            yield Row((Run(text),), size, part.is_title, part.tone)
        return
    line: tuple[Run, ...] = ()
    for run in part.runs:
        if line and Row((*line, run), size, False, part.tone).width() > width:
            yield Row(line, size, False, part.tone)
            line = ()
        line = (*line, run)
    yield Row(line, size, False, part.tone)


def _fits(rows: list[Row], room: QRectF) -> bool:
    height = sum(row.size * LINE for row in rows)
    return height <= room.height() and all(row.width() <= room.width() for row in rows)


def _squeezed(title: str, size: float, room: QRectF) -> list[Row]:
    """The title alone, as small as it must be."""
    row = Row((Run(title),), size, True, "ink")
    share = min(1.0, room.width() / row.width(), room.height() / (size * LINE))
    return [row._replace(size=max(1.0, size * share))]


def paint_summary(
    painter: QPainter,
    lane: LaneArea,
    summary: Summary,
    look: Look,
    scale: float,
    is_outlined: bool,
) -> None:
    """Paint the summary into the area of its lane, in scene coordinates."""
    at = lane.rect.topLeft() + QPointF(PADDING + INDENT, PADDING)
    for row in rows_of(lane.rect, lane, summary, look, scale):
        baseline = at + QPointF(0, row.size * 1.02)
        for run in row.runs:
            baseline = _paint_run(painter, baseline, run, row, look, is_outlined)
        at += QPointF(0, row.size * LINE)


def _paint_run(
    painter: QPainter, at: QPointF, run: Run, row: Row, look: Look, is_outlined: bool
) -> QPointF:
    size = row.size
    if run.effect:
        share = SAMPLE * size / 38
        painter.save()
        painter.translate(at - QPointF(0, size * 0.36))
        painter.scale(share, share)
        paint_sample(painter, QRectF(0, -10, 38, 20), run.effect, look)
        painter.restore()
        at += QPointF((SAMPLE + GAP) * size, 0)
    color = look.theme.color(row.tone)
    write(painter, at, run.text, size, row.is_bold, color, is_outlined)
    advance = QFontMetricsF(scene_font(size, row.is_bold)).horizontalAdvance(run.text)
    return at + QPointF(advance + GAP * 2 * size, 0)


def title_area(lane: LaneArea, look: Look, detail: Detail) -> QRectF:
    """The room of an open lane's control and title; in the scene."""
    widths = (
        QFontMetricsF(scene_font(size, is_bold)).horizontalAdvance(text) + 10
        for text, size, is_bold, _ in title_parts(lane, look, detail)
    )
    return QRectF(lane.rect.topLeft(), QSizeF(TITLE_AT.x() + sum(widths), TITLE_HEIGHT))


def control_at(lane: LaneArea, is_folded: bool, look: Look, scale: float) -> QPointF:
    """The middle of the control that folds a lane, beside its title; in the scene."""
    if not is_folded:
        return lane.rect.topLeft() + QPointF(12, 24)
    height = largest(look, scale) * TITLES[0]
    return lane.rect.topLeft() + QPointF(PADDING, PADDING + height * 0.66)


def paint_control(painter: QPainter, at: QPointF, is_folded: bool, look: Look, side: float) -> None:
    """A small triangle at a point of the view: it points down where the lane is open."""
    half = side / 2
    corners = [QPointF(-half, -half * 0.6), QPointF(half, -half * 0.6), QPointF(0, half * 0.7)]
    if is_folded:
        corners = [QPointF(corner.y(), corner.x()) for corner in corners]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.color("soft"))
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
