"""Folded lanes as painted: their summaries in one type, as large as all of them can have it."""

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPolygonF

from pofedu.content.model import Text
from pofedu.ui.language import Language, follow, lead
from pofedu.ui.map.labels import Detail, Tone, metrics_of, scene_font, wrap
from pofedu.ui.map.paint import TITLE_AT, title_parts, write
from pofedu.ui.map.parts import LaneArea
from pofedu.ui.map.sample import paint_sample
from pofedu.ui.map.summary import Summary
from pofedu.ui.theme import Look

TITLE_HEIGHT = 40.0
MOST = 18.0
"""The largest words, of the type scale."""
STEP = 0.92
PADDING, INDENT, AIR = 0.35, 0.9, 0.45
"""Around the words, at the left where the control is, between the parts; in sizes of the type."""
SAMPLE, GAP, SPACE = 1.8, 0.3, 0.8
"""The width of a sample, what comes after it, and after a run; in sizes of the type."""
KEPT = 2048
"""So many widths and lines of words are remembered: most are asked for many times."""
RANKS = (2, 1, 0)
"""What is said is left out from the highest rank on: claims by effect, how sure, title."""


class Run(NamedTuple):
    """Words that stay together, behind the end of an arrow where they name an effect."""

    parts: tuple[tuple[str, Tone], ...]
    effect: str = ""


class Row(NamedTuple):
    """A line of a summary; its height and the room above it are in scene units."""

    runs: tuple[Run, ...]
    size: float
    height: float
    is_bold: bool = False
    above: float = 0.0

    def width(self) -> float:
        """Scene units."""
        return sum(self.advance(run) for run in self.runs) - SPACE * self.size

    def advance(self, run: Run) -> float:
        """From the start of a run to where the next may start."""
        sample = (SAMPLE + GAP) * self.size if run.effect else 0.0
        words = (self.width_of(*part) + GAP * self.size for part in run.parts)
        return sample + sum(words) + (SPACE - GAP) * self.size

    def width_of(self, text: str, tone: Tone) -> float:
        """Scene units of some words."""
        return _advance(text, round(self.size), self.is_bold_in(tone))

    def is_bold_in(self, tone: Tone) -> bool:
        """Whether words of a tone are bold; the second language never is."""
        return self.is_bold and tone == "ink"


@lru_cache(KEPT)
def _advance(text: str, size: int, is_bold: bool) -> float:
    return metrics_of(size, is_bold).horizontalAdvance(text)


_wrapped = lru_cache(KEPT)(wrap)


class Type(NamedTuple):
    """How the summaries of a map are set: a size in scene units, all else in sizes."""

    title: float
    line: float
    is_beside: bool = False
    """Whether both languages of a title share a line where they can."""
    size: float = 1.0
    air: float = 0.0
    """Between the parts."""

    def row(self, runs: tuple[Run, ...], is_title: bool = False) -> Row:
        """A line in this type."""
        size = self.size * self.title if is_title else self.size
        return Row(runs, size, size * self.line, is_title)


TYPES = (Type(4 / 3, 1.3), Type(1.15, 1.3), Type(1.15, 1.3, True), Type(1.0, 1.2, True))
"""The calmest first, the closest last."""


class Summaries:
    """The folded lanes of a map, set in one type for one look and scale.

    At least nothing is left out for the sake of size; nothing is too small to read, rather less is
    said; and of what is said no language alone.
    """

    def __init__(
        self,
        lanes: tuple[LaneArea, ...],
        told: Mapping[str, Summary],
        look: Look,
        scale: float,
    ) -> None:
        self._lanes = {lane.id: lane for lane in lanes}
        self._told, self._look = told, look
        self._least = look.legible_px / scale
        self._largest = look.px(MOST) / scale

    @cached_property
    def rows(self) -> Mapping[str, tuple[Row, ...]]:
        """The lines of each lane."""
        ranks, least = self._ranks()
        type_ = next((t for t in self._larger(least) if self._fit(ranks, t)), least)
        airy = type_._replace(air=AIR)
        type_ = airy if self._fit(ranks, airy) else type_
        return {id_: self._set(id_, ranks[id_], type_) for id_ in self._lanes}

    def _ranks(self) -> tuple[dict[str, int], Type]:
        """How much each lane can say in the smallest type, and which that is."""
        for type_ in (one._replace(size=self._least) for one in TYPES):
            ranks = {
                id_: next((r for r in RANKS if self._has_room(id_, r, type_)), -1)
                for id_ in self._lanes
            }
            if min(ranks.values()) > 0:
                break
        return ranks, type_

    def _larger(self, least: Type) -> Iterator[Type]:
        size = self._largest
        while size > least.size:
            yield least._replace(size=size)
            size *= STEP

    def _fit(self, ranks: Mapping[str, int], type_: Type) -> bool:
        return all(rank < 0 or self._has_room(id_, rank, type_) for id_, rank in ranks.items())

    def _room(self, id_: str, size: float) -> QRectF:
        pad = PADDING * size
        return self._lanes[id_].rect.adjusted(pad + INDENT * size, pad, -pad, -pad)

    def _has_room(self, id_: str, rank: int, type_: Type) -> bool:
        room = self._room(id_, type_.size)
        rows = self._rows(id_, rank, type_)
        height = sum(row.above + row.height for row in rows)
        return height <= room.height() and all(row.width() <= room.width() for row in rows)

    def _set(self, id_: str, rank: int, type_: Type) -> tuple[Row, ...]:
        return self._rows(id_, rank, type_) if rank >= 0 else self._squeezed(id_, type_)

    def _rows(self, id_: str, rank: int, type_: Type) -> tuple[Row, ...]:
        width, language = self._room(id_, type_.size).width(), self._look.language
        rows = [*_title(self._lanes[id_], language, type_, width)]
        for runs in _parts(self._told[id_], language, rank):
            first, *rest = _flow(runs, type_, width)
            rows += [first._replace(above=type_.air * type_.size), *rest]
        return tuple(rows)

    def _squeezed(self, id_: str, type_: Type) -> tuple[Row, ...]:
        """The leading title alone, as small as it must be."""
        room = self._room(id_, type_.size)
        title = Run(((called(self._lanes[id_], self._look.language), "ink"),))
        row = type_.row((title,), is_title=True)
        share = min(1.0, room.width() / row.width(), room.height() / row.height)
        return (row._replace(size=max(1.0, row.size * share), height=row.height * share),)

    def paint(self, painter: QPainter, lane: LaneArea, is_outlined: bool = False) -> None:
        """Paint the summary of a lane into its area, in scene coordinates."""
        rows = self.rows[lane.id]
        at = self._room(lane.id, rows[-1].size).topLeft()
        for row in rows:
            at += QPointF(0, row.above)
            _paint_row(painter, at, row, self._look, is_outlined)
            at += QPointF(0, row.height)

    def control_at(self, lane: LaneArea) -> QPointF:
        """The middle of the control that unfolds a lane, before its title; in the scene."""
        rows = self.rows[lane.id]
        room = self._room(lane.id, rows[-1].size)
        return room.topLeft() + QPointF(-INDENT * rows[-1].size / 2, rows[0].height / 2)


def called(lane: LaneArea, language: Language) -> str:
    """The title of a lane, the section of the review before it where it rests on one."""
    title = lead(lane.title, language)
    return f"{lane.section}  {title}" if lane.section else title


def _title(lane: LaneArea, language: Language, type_: Type, width: float) -> Iterator[Row]:
    first, second = called(lane, language), follow(lane.title, language)
    both = type_.row((Run(((first, "ink"), (second, "soft"))),), is_title=True)
    if second and type_.is_beside and both.width() <= width:
        yield both
        return
    for text in _broken(first, both.size, width):
        yield type_.row((Run(((text, "ink"),)),), is_title=True)
    for text in _wrapped(second, type_.size, False, width) if second else ():
        yield type_.row((Run(((text, "soft"),)),))


def _broken(title: str, size: float, width: float) -> list[str]:
    """A title in lines: broken after its colon rather than within a Chinese word."""
    lines = _wrapped(title, size, True, width)
    head, colon, rest = title.partition("：")
    if len(lines) > 1 and colon:
        halves = _wrapped(head + colon, size, True, width) + _wrapped(rest, size, True, width)
        return halves if len(halves) == len(lines) else lines
    return lines


def _parts(summary: Summary, language: Language, rank: int) -> Iterator[tuple[Run, ...]]:
    if rank >= 2:
        effects = (_run(words, language, n, effect) for effect, words, n in summary.effects)
        yield (_run(summary.claims, language), *effects)
    if rank >= 1 and summary.levels:
        yield tuple(_run(words, language, n) for words, n in summary.levels)


def _run(words: Text, language: Language, count: int | None = None, effect: str = "") -> Run:
    parts: list[tuple[str, Tone]] = [(lead(words, language), "ink")]
    if second := follow(words, language):
        parts.append((second, "soft"))
    if count is not None:
        parts.append((str(count), "ink"))
    return Run(tuple(parts), effect)


def _flow(runs: tuple[Run, ...], type_: Type, width: float) -> Iterator[Row]:
    """Runs beside one another, in as many lines as they need."""
    line: tuple[Run, ...] = ()
    for run in runs:
        if line and type_.row((*line, run)).width() > width:
            yield type_.row(line)
            line = ()
        line = (*line, run)
    yield type_.row(line)


def _paint_row(painter: QPainter, at: QPointF, row: Row, look: Look, is_outlined: bool) -> None:
    start = at + QPointF(0, row.size * 1.02)
    for run in row.runs:
        if run.effect:
            _paint_effect(painter, start, row.size, run.effect, look)
            start += QPointF((SAMPLE + GAP) * row.size, 0)
        for text, tone in run.parts:
            is_bold = row.is_bold_in(tone)
            write(painter, start, text, row.size, is_bold, look.theme.color(tone), is_outlined)
            start += QPointF(row.width_of(text, tone) + GAP * row.size, 0)
        start += QPointF((SPACE - GAP) * row.size, 0)


def _paint_effect(painter: QPainter, at: QPointF, size: float, effect: str, look: Look) -> None:
    share = SAMPLE * size / 38
    painter.save()
    painter.translate(at - QPointF(0, size * 0.36))
    painter.scale(share, share)
    paint_sample(painter, QRectF(0, -10, 38, 20), effect, look)
    painter.restore()


def title_area(lane: LaneArea, look: Look, detail: Detail) -> QRectF:
    """The room of an open lane's control and title; in the scene."""
    widths = (
        QFontMetricsF(scene_font(size, is_bold)).horizontalAdvance(text) + 10
        for text, size, is_bold, _ in title_parts(lane, look, detail)
    )
    return QRectF(lane.rect.topLeft(), QSizeF(TITLE_AT.x() + sum(widths), TITLE_HEIGHT))


def open_control_at(lane: LaneArea) -> QPointF:
    """The middle of the control that folds an open lane, beside its title; in the scene."""
    return lane.rect.topLeft() + QPointF(12, 24)


def paint_control(painter: QPainter, at: QPointF, is_folded: bool, look: Look, side: float) -> None:
    """A small triangle at a point of the view: it points down where the lane is open."""
    half = side / 2
    corners = [QPointF(-half, -half * 0.6), QPointF(half, -half * 0.6), QPointF(0, half * 0.7)]
    if is_folded:
        corners = [QPointF(corner.y(), corner.x()) for corner in corners]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.color("soft"))
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
