"""Lays out and paints the protocols at a width, for the screen and for pictures alike."""

import math
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.protocol import Band, Lane, Mark, Step, Strip
from pofedu.content.study import Study
from pofedu.studies.protocols import Group, Protocols
from pofedu.studies.widgets import protocolwords as words
from pofedu.studies.widgets.protocolaxis import PAD, Head
from pofedu.ui.language import Language, follow, joined, lead
from pofedu.ui.protocol.legend import Legend
from pofedu.ui.protocol.marks import (
    SIDE,
    beside_line,
    paint_break,
    paint_open,
    paint_shape,
    paint_span,
)
from pofedu.ui.protocol.ruler import Ruler
from pofedu.ui.protocol.words import axis_words, gap_words, step_words, unplaced_words
from pofedu.ui.runs import Paragraph, Paragraphs, Run, runs_of
from pofedu.ui.studycard import is_paper_sure
from pofedu.ui.style import mix
from pofedu.ui.theme import Look

CELL = 13.0
"""How wide the words of a step without a place are at least, in characters."""
Paint = Callable[[QPainter, bool], None]
SpotKey = tuple[str, int]
"""A study and the number of a step; 0 for a study of whose steps nothing is recorded."""


class Piece(Struct, frozen=True):
    """Something that is painted, and from where to where it reaches downwards."""

    top: float
    bottom: float
    paint: Paint


class Section(Struct, frozen=True):
    """A part of the view: its head stays in sight as long as the part does."""

    head: Head
    top: float
    bottom: float


class ProtocolBody:
    """Where everything stands at a width, and how it is painted.

    Of one study `alone` there are only its axes and steps, on the axes that all of them share.
    """

    legend = 0.0
    """How high the legend is over all; 0 without one."""

    def __init__(
        self,
        protocols: Protocols,
        whole: int,
        library: Library,
        look: Look,
        width: float,
        alone: str = "",
        legend_room: float = math.inf,
    ) -> None:
        """`legend_room`: a legend higher than this is left out."""
        self._alone, self._legend_room = alone, legend_room
        self.protocols, self.look = protocols, look
        self._library, self._whole, self._width = library, whole, width
        self._y = 0.0
        self._pieces: list[Piece] = []
        self.sections: list[Section] = []
        self.spots: dict[SpotKey, QRectF] = {}
        """The places of steps, in the order in which one walks through them."""
        self.strips: list[tuple[str, QRectF]] = []
        """The area of each study, from top to bottom."""
        self.chosen = ""
        self.at: SpotKey | None = None
        self._lay_out()
        self.size = QSizeF(width, max(self._y, 1.0))

    def _lay_out(self) -> None:
        if self._alone:
            self._lay_out_alone()
            return
        pad, protocols = self.look.px(PAD), self.protocols
        if protocols.strips:
            self._put_legend(pad)
        wanted = protocols.groups[0].zero if protocols.groups else None
        for group in protocols.groups:
            self._group(group, words.apart_words(group) if group.zero != wanted else None)
        if protocols.orders:
            self._section(words.orders_words(protocols, self._whole), None, self._put_orders)
        if protocols.silent:
            self._section(words.silent_words(protocols, self._whole), None, self._put_silent)

    def _put_legend(self, pad: float) -> None:
        """In both languages, in the one that leads, or not at all, as there is room."""
        short: Language = "en" if self.look.language == "en" else "zh"
        looks = self.look, replace(self.look, language=short)
        legends = (Legend(look, self._width - 2 * pad) for look in looks)
        legend = next((each for each in legends if each.height <= self._legend_room), None)
        if legend is not None:
            self.legend = legend.height
            self._add(legend.height, partial(legend.paint, QPointF(pad, pad / 2)))

    def _lay_out_alone(self) -> None:
        for group in self.protocols.groups:
            for strip in (s for s in group.strips if s.study.id == self._alone):
                ruler = self._ruler(group)
                put = partial(self._put_strip, strip, ruler, group.band)
                self._section(axis_words(group.zero, group.band), ruler, put)
        for strip in (s for s in self.protocols.orders if s.study.id == self._alone):
            self._words(runs_of(unplaced_words(), self.look, 13, "soft"), self.look.px(PAD))
            self._put_steps(strip.study, strip.unplaced)

    # Parts

    def _add(self, height: float, paint: Paint) -> None:
        self._pieces.append(Piece(self._y, self._y + height, paint))
        self._y += height

    def _section(self, text: Text, ruler: Ruler | None, put: Callable[[], None]) -> None:
        self._y += self.look.px(PAD)
        head, top = Head(text, ruler, self.look, self._width), self._y
        self._add(head.height, lambda painter, out: head.paint(painter, top, out))
        put()
        self.sections.append(Section(head, top, self._y))

    def _group(self, group: Group, note: Text | None) -> None:
        ruler = self._ruler(group)
        text = words.group_words(group, self._whole)

        def put() -> None:
            gap = gap_words(group.axis, group.band)
            for said in (gap, note):
                if said is not None:
                    self._words(runs_of(said, self.look, 13, "soft"), self.look.px(PAD))
            for strip in group.strips:
                self._strip(strip, partial(self._put_strip, strip, ruler, group.band))

        self._section(text, ruler, put)

    def _ruler(self, group: Group) -> Ruler:
        edge = self.look.px(PAD + SIDE)
        return Ruler(group.axis, edge, self._width - edge)

    def _strip(self, strip: Strip, put: Callable[[], None]) -> None:
        """A study: its ground, its name, then what is put beneath."""
        top, pad = self._y, self.look.px(PAD)
        place = len(self._pieces)
        self._y += pad
        self._words(runs_of(strip.study.name, self.look, 15, "ink", True), pad)
        self._time(strip)
        self._y += pad / 2
        put()
        self._y += pad
        area = QRectF(0, top, self._width, self._y - top)
        ground = Piece(top, self._y, partial(self._paint_ground, strip.study.id, area))
        self._pieces.insert(place, ground)
        self.strips.append((strip.study.id, area))

    def _time(self, strip: Strip) -> None:
        """What is said of time in words, where no step or not every step has its place."""
        said = words.time_words(strip.study, is_paper_sure(strip.study, self._library))
        if said is not None and (strip.unplaced or not strip.lanes):
            self._words(runs_of(said, self.look, 13, "soft"), self.look.px(PAD))

    def _words(self, runs: Iterable[Paragraph], left: float, width: float = 0.0) -> None:
        paragraphs = Paragraphs(runs, self.look)
        wide = width or self._width - left - self.look.px(PAD)
        area = QRectF(left, self._y, wide, paragraphs.height(wide))
        self._add(area.height(), lambda painter, out: paragraphs.paint(painter, area, out))

    # A study on an axis

    def _put_strip(self, strip: Strip, ruler: Ruler, band: Band) -> None:
        arms: list[Text] = []
        for place, lane in enumerate(strip.lanes):
            self._put_lane(strip, lane, ruler, band)
            arms += [lane.arm] if lane.arm is not None else []
            is_last = strip.lanes[place + 1 : place + 2]
            if arms and not (is_last and _outcomes(is_last[0]) == _outcomes(lane)):
                self._put_arms(strip.study, lane, arms)
                arms = []
        for step, said in words.keys_of(strip, band):
            self._key(step, runs_of(said, self.look, 13, "ink"))
        if strip.unplaced:
            self._words(runs_of(unplaced_words(), self.look, 13, "soft"), self.look.px(PAD))
            self._put_steps(strip.study, strip.unplaced)

    def _put_lane(self, strip: Strip, lane: Lane, ruler: Ruler, band: Band) -> None:
        look = self.look
        y = self._y + look.px(SIDE + 5)
        self._add(look.px(2 * SIDE + 10), partial(self._paint_lane, lane, ruler, y))
        for mark in lane.marks:
            x, half = ruler.x(mark.at), look.px(SIDE + 4)
            end = ruler.x(mark.until) if mark.until is not None else x
            area = QRectF(x - half, y - half, end - x + 2 * half, 2 * half)
            self.spots.setdefault((strip.study.id, mark.step.number), area)
        self._put_times(lane, ruler, band)

    def _put_times(self, lane: Lane, ruler: Ruler, band: Band) -> None:
        """The times beneath the marks, in as many rows as keep them apart."""
        look, rows, high = self.look, [0.0], 0.0
        for mark in lane.marks:
            runs = Paragraphs(runs_of(words.mark_words(mark, band), look, 13, "ink"), look)
            wide = runs.natural_width() + 2
            tall = runs.height(wide)
            left = min(max(ruler.x(mark.at) - wide / 2, 0.0), self._width - wide)
            row = next((i for i, end in enumerate(rows) if left >= end), len(rows))
            rows[row : row + 1] = [left + wide + look.px(6)]
            area = QRectF(left, self._y + row * tall, wide, tall)
            bottom = area.bottom()
            paint = partial(_paint_words, runs, area)
            self._pieces.append(Piece(self._y, bottom, paint))
            high = max(high, bottom - self._y)
        self._y += high + look.px(3)

    def _put_arms(self, study: Study, lane: Lane, arms: list[Text]) -> None:
        """What groups with the same outcomes are called, and what was seen in them."""
        look, name = self.look, joined(arms, "、", "; ")
        steps = [mark.step for mark in lane.marks if mark.step.event.arm is not None]
        seen = joined([t for step in steps for t in words.seen_words(study, step)], "；", "; ")
        first = (
            Run(f"{lead(name, look.language)}  ", 13, "ink", True),
            Run(lead(seen, look.language), 13, "ink"),
        )
        second = follow(name, look.language)
        runs: list[Paragraph] = [first]
        if second:
            runs.append((Run(f"{second}: {follow(seen, look.language)}", 13, "soft"),))
        self._words(runs, look.px(PAD + 14))
        self._y += look.px(6)

    def _key(self, step: Step, runs: Iterable[Paragraph]) -> None:
        """What a mark means, beside its shape."""
        look = self.look
        at = QPointF(look.px(PAD + SIDE), self._y + beside_line(look))
        self._pieces.append(
            Piece(self._y, self._y + 2 * look.px(SIDE), partial(_paint_step, at, step, look))
        )
        self._words(runs, look.px(PAD + 2 * SIDE + 8))

    # Steps without a place

    def _put_steps(self, study: Study, steps: tuple[Step, ...]) -> None:
        """Step after step with open spans between, in as many rows as there must be."""
        look, pad = self.look, self.look.px(PAD)
        room = self._width - 2 * pad
        most = max(1, min(len(steps), int(room / look.px(13 * CELL))))
        rows = -(-len(steps) // most)
        across = -(-len(steps) // rows)
        wide = room / across
        for start in range(0, len(steps), across):
            self._y += look.px(4)
            cells = steps[start : start + across]
            tall = max(
                self._cell(study, step, QPointF(pad + place * wide, self._y), wide)
                for place, step in enumerate(cells)
            )
            self._y += tall

    def _cell(self, study: Study, step: Step, corner: QPointF, wide: float) -> float:
        look = self.look
        runs = [*runs_of(step_words(step.event), look, 13, "ink")]
        seen = [*words.seen_words(study, step)]
        for said in seen if len(seen) <= words.FEW else ():
            runs += [(), *runs_of(said, look, 13, "ink", True)]
        paragraphs = Paragraphs(runs, look)
        text_wide = wide - look.px(16)
        above = look.px(2 * SIDE + 10)
        left = corner.x() + look.px(5)
        area = QRectF(left, corner.y() + above, text_wide, paragraphs.height(text_wide))
        height = above + area.height() + look.px(6)
        whole = QRectF(corner.x(), corner.y(), wide, height)
        paint = partial(self._paint_cell, step, whole, paragraphs, area)
        self._pieces.append(Piece(whole.top(), whole.bottom(), paint))
        self.spots[study.id, step.number] = whole
        return height

    def _put_orders(self) -> None:
        for strip in self.protocols.orders:
            self._strip(strip, partial(self._put_steps, strip.study, strip.unplaced))

    # Studies of which nothing is recorded

    def _put_silent(self) -> None:
        for study in self.protocols.silent:
            top, place, pad = self._y, len(self._pieces), self.look.px(PAD)
            self._y += pad / 2
            self._words(runs_of(study.name, self.look, 13, "ink"), pad)
            said = words.time_words(study, is_paper_sure(study, self._library))
            if said is not None:
                self._words(runs_of(said, self.look, 13, "soft"), pad + self.look.px(14))
            self._y += pad / 2
            area = QRectF(0, top, self._width, self._y - top)
            ground = Piece(top, self._y, partial(self._paint_ground, study.id, area))
            self._pieces.insert(place, ground)
            self.strips.append((study.id, area))
            self.spots[study.id, 0] = area

    # Finding

    def spot_at(self, point: QPointF) -> SpotKey | None:
        """The step at a point; else the study there, with no step."""
        inside = (key for key, area in self.spots.items() if area.contains(point))
        found = next(inside, None)
        if found is not None:
            return found
        study = next((id_ for id_, area in self.strips if area.contains(point)), None)
        return (study, 0) if study is not None else None

    def area_of(self, key: SpotKey) -> QRectF:
        """Where a step or a study stands; nothing where it does not."""
        if key in self.spots:
            return self.spots[key]
        return next((area for id_, area in self.strips if id_ == key[0]), QRectF())

    # Painting

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        painter.fillRect(QRectF(QPointF(0, 0), self.size), self.look.theme.color("paper"))
        self.paint_part(painter, 0.0, self.size.height(), is_outlined)

    def paint_part(
        self, painter: QPainter, top: float, bottom: float, is_outlined: bool = False
    ) -> None:
        """What lies between two heights."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in self._pieces:
            if piece.bottom >= top and piece.top <= bottom:
                piece.paint(painter, is_outlined)
        if self.at is not None and self.at in self.spots and self.at[1]:
            self._paint_ring(painter, self.spots[self.at])

    def head_at(self, y: float) -> tuple[Head, float] | None:
        """The head that stays in sight where the view begins, and how far it is pushed up."""
        for section in self.sections:
            if section.top < y < section.bottom:
                return section.head, min(0.0, section.bottom - y - section.head.height)
        return None

    def _paint_ring(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(self.look.theme.color("accent"), self.look.px(2)))
        painter.setBrush(self.look.theme.color("accent", 0.0))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), self.look.px(5), self.look.px(5))

    def _paint_ground(self, study: str, area: QRectF, painter: QPainter, _: bool) -> None:
        theme = self.look.theme
        ground = theme.color("surface")
        if study == self.chosen:
            ground = mix(ground, theme.color("accent"), 0.12)
        painter.fillRect(area, ground)
        if study == self.chosen:
            painter.fillRect(
                QRectF(0, area.top(), self.look.px(3), area.height()), theme.color("accent")
            )
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.bottomLeft() - QPointF(0, 0.5), area.bottomRight() - QPointF(0, 0.5))

    def _paint_lane(self, lane: Lane, ruler: Ruler, y: float, painter: QPainter, _: bool) -> None:
        look, theme = self.look, self.look.theme
        painter.setPen(QPen(theme.color("outline"), look.px(1.2)))
        for start, end in ruler.stretches(ruler.left, ruler.right):
            painter.drawLine(QPointF(start, y), QPointF(end, y))
        if ruler.gap:
            paint_break(painter, QPointF(ruler.gap[0], y), QPointF(ruler.gap[1], y), look)
        for mark in lane.marks:
            for start, end in _spans(mark, ruler):
                paint_span(painter, QPointF(start, y), QPointF(end, y), mark.step, look)
            paint_shape(painter, QPointF(ruler.x(mark.at), y), mark.step, look)

    def _paint_cell(
        self,
        step: Step,
        whole: QRectF,
        paragraphs: Paragraphs,
        area: QRectF,
        painter: QPainter,
        is_outlined: bool,
    ) -> None:
        look = self.look
        y, left = whole.top() + look.px(SIDE + 4), whole.left() + look.px(SIDE + 6)
        end = QPointF(whole.right() - look.px(6), y)
        paint_open(painter, QPointF(left + look.px(SIDE + 5), y), end, look)
        paint_shape(painter, QPointF(left, y), step, look)
        paragraphs.paint(painter, area, is_outlined)


def _outcomes(lane: Lane) -> tuple[str, ...]:
    """What was seen in the group of a lane alone."""
    own = (mark.step.event for mark in lane.marks if mark.step.event.arm is not None)
    return tuple(id_ for event in own for id_ in event.outcomes)


def _spans(mark: Mark, ruler: Ruler) -> Iterator[tuple[float, float]]:
    if mark.until is not None:
        yield from ruler.stretches(ruler.x(mark.at), ruler.x(mark.until))


def _paint_words(runs: Paragraphs, area: QRectF, painter: QPainter, is_outlined: bool) -> None:
    runs.paint(painter, area, is_outlined)


def _paint_step(at: QPointF, step: Step, look: Look, painter: QPainter, _: bool) -> None:
    paint_shape(painter, at, step, look)
