"""Lays out and paints the protocols at a width, for the screen and for pictures alike."""

import math
from collections.abc import Callable, Iterable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.protocol import Band, Lane, Step, Strip
from pofedu.content.study import Study
from pofedu.studies.protocols import Group, Protocols
from pofedu.studies.widgets import protocolwords as words
from pofedu.studies.widgets.protocolaxis import PAD, Head
from pofedu.studies.widgets.protocolkept import Kept
from pofedu.studies.widgets.protocollaid import Laid, Piece, Section
from pofedu.studies.widgets.protocollanes import paint_lane, paint_step, paint_unplaced, paint_words
from pofedu.ui.language import Language, follow, joined, lead
from pofedu.ui.protocol.legend import Legend
from pofedu.ui.protocol.marks import SIDE, beside_line
from pofedu.ui.protocol.ruler import Ruler
from pofedu.ui.protocol.words import axis_words, gap_words, step_words, unplaced_words
from pofedu.ui.runs import Paragraph, Run, runs_of
from pofedu.ui.studycard import is_paper_sure
from pofedu.ui.theme import Look

CELL = 13.0
"""How wide the words of a step without a place are at least, in characters."""


class ProtocolBody(Laid):
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
        kept: Kept | None = None,
    ) -> None:
        """`legend_room`: a legend higher than this is left out."""
        super().__init__(kept or Kept(look), width)
        self._alone, self._legend_room = alone, legend_room
        self.protocols, self._library, self._whole = protocols, library, whole
        self._lay_out()

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

    # A study on an axis

    def _put_strip(self, strip: Strip, ruler: Ruler, band: Band) -> None:
        arms: list[Text] = []
        for place, lane in enumerate(strip.lanes):
            if place and not arms:
                self._may_cut()
            self._put_lane(strip, lane, ruler, band)
            arms += [lane.arm] if lane.arm is not None else []
            is_last = strip.lanes[place + 1 : place + 2]
            if arms and not (is_last and _outcomes(is_last[0]) == _outcomes(lane)):
                self._put_arms(strip.study, lane, arms)
                arms = []
        for step, said in words.keys_of(strip, band):
            self._may_cut()
            runs = [*runs_of(said, self.look, 13, "ink")]
            for seen in words.seen_words(strip.study, step):
                runs += runs_of(seen, self.look, 13, "ink", True)
            self._key(step, runs)
        if strip.unplaced:
            self._words(runs_of(unplaced_words(), self.look, 13, "soft"), self.look.px(PAD))
            self._put_steps(strip.study, strip.unplaced)

    def _may_cut(self) -> None:
        """What stands alone may be parted here; strips beneath each other are parted whole."""
        if self._alone:
            self.cuts.append(self._y)

    def _put_lane(self, strip: Strip, lane: Lane, ruler: Ruler, band: Band) -> None:
        look = self.look
        y = self._y + look.px(SIDE + 5)
        self._add(look.px(2 * SIDE + 10), partial(paint_lane, lane, ruler, y, look))
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
            said = runs_of(words.mark_words(mark, band), look, 13, "ink")
            placed = self._kept.placed(said)
            wide, tall = placed.wide, placed.high
            left = min(max(ruler.x(mark.at) - wide / 2, 0.0), self._width - wide)
            row = next((i for i, end in enumerate(rows) if left >= end), len(rows))
            rows[row : row + 1] = [left + wide + look.px(6)]
            area = QRectF(left, self._y + row * tall, wide, tall)
            bottom = area.bottom()
            paint = partial(paint_words, placed.words, area)
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
            Piece(self._y, self._y + 2 * look.px(SIDE), partial(paint_step, at, step, look))
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
            if start:
                self._may_cut()
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
        placed = self._kept.placed(runs, wide - look.px(16))
        above = look.px(2 * SIDE + 10)
        left = corner.x() + look.px(5)
        area = QRectF(left, corner.y() + above, placed.wide, placed.high)
        height = above + area.height() + look.px(6)
        whole = QRectF(corner.x(), corner.y(), wide, height)
        paint = partial(paint_unplaced, step, whole, placed.words, area, look)
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


def _outcomes(lane: Lane) -> tuple[str, ...]:
    """What was seen in the group of a lane alone."""
    own = (mark.step.event for mark in lane.marks if mark.step.event.arm is not None)
    return tuple(id_ for event in own for id_ in event.outcomes)
