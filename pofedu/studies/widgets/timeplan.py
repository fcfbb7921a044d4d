"""Where everything stands that shows studies through time, at a size and in a look."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QBrush, QFontMetricsF, QPainterPath

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.studies.timelayout import Grain, Label, Seen, Spot, labels, spots
from pofedu.studies.timeline import Timeline
from pofedu.studies.widgets import timewords as words
from pofedu.studies.widgets.timeglyphs import COLORS, MARK, SEVERAL, filled, glyph, numbered
from pofedu.studies.widgets.timelegend import GAP, Legend
from pofedu.ui.language import follow, lead
from pofedu.ui.studywords import value_words
from pofedu.ui.table.lines import SetLine
from pofedu.ui.theme import Look

NAMES = 0.3
"""The most of the width that the names of lanes take."""
HEAD = 0.19
"""The most of the height that the legend takes; else it is read beside the plot."""
UNEVEN = 1.3
"""How much longer than the other a line of two may be."""
BAR = 12.0
"""What the bar takes by which lanes are moved, where there are more than there is room for."""
BAND = 18.0
"""The height of the band on which years are brushed, at 100 %."""


class Window(Struct, frozen=True):
    """What of a timeline is seen: from and to which year, and how far down, in pixels."""

    start: float
    end: float
    down: float = 0.0


class Emphasis(Struct, frozen=True):
    """What stands out."""

    at: Spot | None = None
    """Where the reader stands."""
    study: str = ""
    """The chosen one."""
    pointed: Spot | None = None


class Form(Struct, frozen=True):
    """How a mark looks: its size, its outline at size 1, and what fills it."""

    size: float
    outline: QPainterPath
    brush: QBrush


class Plan:
    """The places of a timeline at a size, and how its marks look."""

    def __init__(
        self, timeline: Timeline, library: Library, look: Look, size: QSizeF, is_whole: bool = False
    ) -> None:
        """`is_whole`: it grows until every lane has its room, and has no handles."""
        self.timeline, self.library, self.look, self.size = timeline, library, look, size
        self.names = {lane: value_words(timeline.by, lane, library) for lane in timeline.lanes}
        self._short: dict[str, str] = {}
        self.small, self.plain = look.font(13), look.font(15)
        self.line = QFontMetricsF(self.small).height()
        self.is_whole = is_whole
        self._spots: tuple[Grain, tuple[Spot, ...]] | None = None
        for has_several in (False, True):
            self.legend = Legend(timeline, look, size.width(), has_several)
            if self.legend.height > size.height() * HEAD and not is_whole:
                self.legend = Legend(timeline, look, size.width(), is_folded=True)
            self._measure(size)
            if not any(spot.is_several for spot in self.spots(self.whole)):
                break
        self._forms: dict[object, Form] = {}
        self._widths: dict[str, float] = {}
        self._lines: dict[str, SetLine] = {}
        self._parted: dict[Text, list[tuple[str, str]]] = {}

    # Where everything stands

    def _measure(self, size: QSizeF) -> None:
        look, wide = self.look, size.width()
        head = self.legend.height
        left = min(wide * NAMES, self._widest_name() + 2 * GAP)
        strip = self._strip_width() if self._has_unknown else 0.0
        band = 0.0 if self.is_whole else look.px(BAND)
        foot = self.line + band + GAP / 2
        least = 2 * self.line + GAP / 2
        if self.is_whole:
            high = max(size.height(), head + foot + least * len(self.timeline.lanes))
            self.size = QSizeF(wide, high)
        room = max(self.size.height() - head - foot, least)
        count = max(len(self.timeline.lanes), 1)
        seen = max(1, min(count, int(room / least)))
        self.lane = room / seen
        wide -= BAR if self.lane * count > room + 1 else 0.0
        right = wide - strip - (GAP if strip else 0.0)
        self.head = QRectF(0, 0, wide, head)
        self.area = QRectF(left, head, max(right - left, 60.0), room)
        self.strip = QRectF(wide - strip, head, strip, room)
        self.axis = QRectF(left, head + room, self.area.width(), self.line)
        self.band = QRectF(left, self.axis.bottom(), self.area.width(), band)
        self.height = self.lane * count
        """Of all lanes; where it is more than there is room for, they are moved up and down."""

    @property
    def _has_unknown(self) -> bool:
        return self.timeline.unknown > 0

    def _widest_name(self) -> float:
        metrics, language = QFontMetricsF(self.small), self.look.language
        parts = [part(text, language) for text in self.names.values() for part in (lead, follow)]
        return max((*map(metrics.horizontalAdvance, parts), self._staying_width()))

    def _staying_width(self) -> float:
        """What is said beside the handles of those that stay takes two lines there."""
        said = words.staying_words(self.timeline)
        if said is None or self.is_whole:
            return 0.0
        wide = QFontMetricsF(self.small).horizontalAdvance(lead(said, self.look.language))
        return wide / 2 * UNEVEN

    def _strip_width(self) -> float:
        said = words.unknown_words()
        parts = (lead(said, self.look.language), follow(said, self.look.language))
        wide = max(QFontMetricsF(self.small).horizontalAdvance(part) for part in parts)
        return min(max(wide + 2 * GAP, self.look.px(110)), self.size.width() * 0.2)

    @property
    def whole(self) -> Window:
        """All years."""
        span = self.timeline.span
        return Window(span.first - 0.7, span.last + 0.7)

    def grain(self, window: Window) -> Grain:
        """How large things are in a window."""
        return Grain(
            mark=self.look.px(MARK),
            several=self._several(self.timeline.most),
            line=self.line,
            per_year=self.area.width() / (window.end - window.start),
            strip=max(self.strip.width() - GAP, 1.0),
            lane=self.lane,
        )

    def spots(self, window: Window) -> tuple[Spot, ...]:
        """The marks as they have room in a window; the same ones until that changes."""
        grain = self.grain(window)
        if self._spots is None or self._spots[0] != grain:
            self._spots = grain, spots(self.timeline, grain)
        return self._spots[1]

    def place(self, spot: Spot, window: Window) -> QPointF:
        """The middle of a mark."""
        y = self.area.top() + spot.y - window.down
        return QPointF(self._across(spot, window), y)

    def _across(self, spot: Spot, window: Window) -> float:
        if spot.is_dated:
            return self.across(spot.x, window)
        return self.strip.center().x() + spot.x

    def across(self, year: float, window: Window) -> float:
        """Where a year stands."""
        share = (year - window.start) / (window.end - window.start)
        return self.area.left() + share * self.area.width()

    def reach(self, spot: Spot) -> float:
        """From the middle of a mark to its edge."""
        return self.form(spot).size / 2

    def _several(self, count: int) -> float:
        """How large a mark is around a number."""
        number = QFontMetricsF(self.small).horizontalAdvance(str(count))
        return min(max(self.look.px(MARK) * SEVERAL, number + 10.0), self.lane - 4.0)

    def labels(
        self, window: Window, spots_seen: Iterable[Spot], emphasis: Emphasis
    ) -> tuple[Label, ...]:
        """The names that have room in a window."""
        seen = [self._seen(spot, window) for spot in spots_seen]
        first = [emphasis.study] if emphasis.study else []
        return labels(seen, self._wide, self.line, first)

    def _wide(self, said: str) -> float:
        """How wide a name is; the same names come again and again."""
        if said not in self._widths:
            self._widths[said] = QFontMetricsF(self.small).horizontalAdvance(said)
        return self._widths[said]

    def is_seen(self, spot: Spot, window: Window) -> bool:
        """Whether the middle of a mark is in view."""
        if not 0 <= spot.y - window.down <= self.area.height():
            return False
        if spot.is_dated:
            return window.start <= spot.x <= window.end
        return abs(spot.x) <= self.strip.width() / 2

    def _seen(self, spot: Spot, window: Window) -> Seen:
        within = self.area if spot.is_dated else self.strip
        x, y = self._across(spot, window), self.area.top() + spot.y - window.down
        name = "" if spot.is_several else self.short(spot.marks[0].study)
        return Seen(spot, x, y, self.reach(spot), name, within.left(), within.right())

    def short(self, study: str) -> str:
        """What a study is called beside its mark."""
        if study not in self._short:
            name = self.library.studies[study].name
            self._short[study] = words.short_name(name, self.look.language)
        return self._short[study]

    def filling(self, spot: Spot) -> str:
        """How the mark of one study is filled: by how its year is known."""
        if spot.marks[0].is_confirmed:
            return "full"
        return "hatched" if self.timeline.years.is_any else "hollow"

    def form(self, spot: Spot) -> Form:
        """How a mark looks: the same value for the same kind of mark."""
        first, count = spot.marks[0], len(spot.marks)
        kind = count if count > 1 else (first.systems, first.is_confirmed)
        if kind not in self._forms:
            self._forms[kind] = self._form(spot)
        return self._forms[kind]

    def _form(self, spot: Spot) -> Form:
        color, first = self.look.theme.color, spot.marks[0]
        if not spot.is_several:
            outline = glyph(first.system, self.filling(spot))
            return Form(self.look.px(MARK), outline, filled(color(COLORS[first.system]).name()))
        size = self._several(len(spot.marks))
        outline = numbered(len(spot.marks), self.small, size)
        return Form(size, outline, filled(color("ink").name()))
