"""Studies through time as they are painted: on the screen and in a file from the same places."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.studies.timelayout import Grain, Label, Seen, Spot, labels, spots
from pofedu.studies.timeline import SYSTEMS, Timeline, within_span
from pofedu.studies.widgets import timewords as words
from pofedu.studies.widgets.timeglyphs import COLORS, SEVERAL, glyph
from pofedu.studies.widgets.words import value_words
from pofedu.ui.language import follow, lead, line
from pofedu.ui.style import mix
from pofedu.ui.table.cells import broken
from pofedu.ui.theme import Look

GAP = 8.0
MARK = 14.0
"""The size of a mark at 100 %."""
NAMES = 0.24
"""The most of the width that the names of lanes take."""
BAND = 18.0
"""The height of the band on which years are brushed, at 100 %."""
Put = Callable[[QPointF], QPointF]


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


class Sheet:
    """Paints a timeline at a size; knows where everything stands."""

    def __init__(
        self, timeline: Timeline, library: Library, look: Look, size: QSizeF, is_whole: bool = False
    ) -> None:
        """`is_whole` lets it grow until every lane has its room."""
        self.timeline, self.library, self.look, self.size = timeline, library, look, size
        self.names = {lane: value_words(timeline.by, lane, library) for lane in timeline.lanes}
        self.short = {
            study: words.short_name(library.studies[study].name, look.language)
            for study in timeline.studies
        }
        self.small, self.plain = look.font(13), look.font(15)
        self.line = QFontMetricsF(self.small).height()
        self.legend = tuple(self._legend())
        self._measure(is_whole)
        self._spots: tuple[Grain, tuple[Spot, ...]] | None = None

    # Where everything stands

    def _measure(self, is_whole: bool) -> None:
        look, wide = self.look, self.size.width()
        head = self._legend_places()[-1][1].y() + self.line / 2 + GAP
        left = min(wide * NAMES, self._widest_name() + 2 * GAP)
        strip = self._strip_width() if self._has_unknown else 0.0
        band = look.px(BAND)
        foot = self.line + band + GAP / 2
        least = max(2 * self.line + GAP, look.px(MARK) * 2 + GAP)
        if is_whole:
            high = max(self.size.height(), head + foot + least * len(self.timeline.lanes))
            self.size = QSizeF(wide, high)
        room = max(self.size.height() - head - foot, least)
        count = max(len(self.timeline.lanes), 1)
        self.lane = max(least, room / count)
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
        return max((metrics.horizontalAdvance(part) for part in parts), default=0.0)

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
        if not spot.is_dated:
            return QPointF(self.strip.center().x() + spot.x, y)
        return QPointF(self.across(spot.x, window), y)

    def across(self, year: float, window: Window) -> float:
        """Where a year stands."""
        share = (year - window.start) / (window.end - window.start)
        return self.area.left() + share * self.area.width()

    def reach(self, spot: Spot) -> float:
        """From the middle of a mark to its edge."""
        return self.diameter(spot) / 2

    def diameter(self, spot: Spot) -> float:
        """How large a mark is."""
        if not spot.is_several:
            return self.look.px(MARK)
        number = QFontMetricsF(self.small).horizontalAdvance(str(len(spot.marks)))
        return min(max(self.look.px(MARK) * SEVERAL, number + 10.0), self.lane - 4.0)

    def labels(
        self, window: Window, all_spots: Iterable[Spot], emphasis: Emphasis
    ) -> tuple[Label, ...]:
        """The names that have room in a window."""
        seen = [one for spot in all_spots if (one := self._seen(spot, window)) is not None]
        first = [emphasis.study] if emphasis.study else []
        metrics = QFontMetricsF(self.small)
        return labels(seen, metrics.horizontalAdvance, self.line, first)

    def _seen(self, spot: Spot, window: Window) -> Seen | None:
        at, within = self.place(spot, window), self.area if spot.is_dated else self.strip
        if not within.contains(at):
            return None
        name = "" if spot.is_several else self.short[spot.marks[0].study]
        return Seen(spot, at.x(), at.y(), self.reach(spot), name, within.left(), within.right())

    def filling(self, spot: Spot) -> str:
        """How a mark is filled: by its number, or by how its year is known."""
        if spot.is_several:
            return "several"
        if spot.marks[0].is_confirmed:
            return "full"
        return "hatched" if self.timeline.years.is_any else "hollow"

    def color(self, spot: Spot) -> QColor:
        """The colour of a mark."""
        name = "soft" if spot.is_several else COLORS[spot.marks[0].system]
        return self.look.theme.color(name)

    # What is painted

    def paint_ground(self, painter: QPainter, window: Window, is_outlined: bool = False) -> None:
        """Everything beneath the marks."""
        theme = self.look.theme
        painter.fillRect(QRectF(QPointF(0, 0), self.size), theme.color("paper"))
        self._paint_head(painter, is_outlined)
        painter.save()
        painter.setClipRect(QRectF(0, self.area.top(), self.size.width(), self.area.height()))
        for place, lane in enumerate(self.timeline.lanes):
            self._paint_lane(painter, place, self.names[lane], window, is_outlined)
        painter.restore()
        self._paint_years(painter, window, is_outlined)
        if self.strip.width():
            self._paint_strip_name(painter, is_outlined)

    def _paint_lane(
        self, painter: QPainter, place: int, name: Text, window: Window, is_outlined: bool
    ) -> None:
        theme = self.look.theme
        top = self.area.top() + place * self.lane - window.down
        ground = mix(theme.color("paper"), theme.color("ink"), 0.035)
        for area in (self.area, self.strip):
            if place % 2 == 0 and area.width():
                painter.fillRect(QRectF(area.left(), top, area.width(), self.lane), ground)
        wide = self.area.left() - 2 * GAP
        parts = [(part, "ink") for part in self._parts(lead(name, self.look.language), wide)]
        second = follow(name, self.look.language)
        parts += [(part, "soft") for part in self._parts(second, wide, 3 - len(parts))]
        parts = parts[: max(1, int(self.lane // self.line))]
        y = top + (self.lane - len(parts) * self.line) / 2
        for part, color in parts:
            self._write(painter, QPointF(GAP, y), part, self.small, color, is_outlined)
            y += self.line

    def _parts(self, said: str, wide: float, most: int = 2) -> list[str]:
        return broken(said, self.small, wide, most) if said and most > 0 else []

    def _paint_years(self, painter: QPainter, window: Window, is_outlined: bool) -> None:
        theme, span = self.look.theme, self.timeline.span
        painter.save()
        painter.setClipRect(self.area.adjusted(0, 0, 1, self.line + self.band.height() + GAP))
        painter.setPen(QPen(theme.color("line"), 1))
        for year in range(span.first, span.last + 2):
            x = round(self.across(year - 0.5, window)) + 0.5
            painter.drawLine(QPointF(x, self.area.top()), QPointF(x, self.area.bottom()))
        self._paint_outside(painter, window)
        for year, at in self._year_places(window):
            self._write(painter, at, str(year), self.small, "ink", is_outlined)
        painter.restore()
        painter.setPen(QPen(theme.color("outline"), 1))
        y = round(self.area.bottom()) + 0.5
        painter.drawLine(QPointF(self.area.left(), y), QPointF(self.area.right(), y))

    def _paint_outside(self, painter: QPainter, window: Window) -> None:
        """What the years leave out, under a veil."""
        if not self.timeline.years.is_any:
            return
        first, last = within_span(self.timeline.years, self.timeline.span)
        veil = self.look.theme.color("ink", 0.09)
        start, end = (self.across(year, window) for year in (first - 0.5, last + 0.5))
        left, right = self.area.left(), self.area.right()
        top, high = self.area.top(), self.area.height()
        painter.fillRect(QRectF(left, top, max(start - left, 0), high), veil)
        painter.fillRect(QRectF(end, top, max(right - end, 0), high), veil)

    def _year_places(self, window: Window) -> Iterator[tuple[int, QPointF]]:
        """The years that are written, and where."""
        metrics, span = QFontMetricsF(self.small), self.timeline.span
        wide = metrics.horizontalAdvance("2000")
        per_year = self.grain(window).per_year
        step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 1000) if n * per_year > wide + GAP)
        for year in range(span.first, span.last + 1):
            x = self.across(year, window) - wide / 2
            is_within = self.area.left() <= x and x + wide <= self.area.right() + 1
            if (span.last - year) % step == 0 and is_within:
                yield year, QPointF(x, self.axis.top())

    def _paint_strip_name(self, painter: QPainter, is_outlined: bool) -> None:
        theme, language = self.look.theme, self.look.language
        painter.setPen(QPen(theme.color("outline"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(self.strip.topLeft(), self.strip.bottomLeft())
        said = words.unknown_words()
        parts = [(lead(said, language), "ink"), (follow(said, language), "soft")]
        y = self.axis.top()
        for part, color in parts:
            wide = QFontMetricsF(self.small).horizontalAdvance(part)
            at = QPointF(self.strip.center().x() - wide / 2, y)
            self._write(painter, at, part, self.small, color, is_outlined)
            y += self.line

    def paint_marks(self, painter: QPainter, window: Window, all_spots: Iterable[Spot]) -> None:
        """The marks themselves."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for spot in all_spots:
            painter.save()
            painter.translate(self.place(spot, window))
            size = self.diameter(spot)
            painter.scale(size, size)
            system = None if spot.is_several else spot.marks[0].system
            painter.fillPath(glyph(system, self.filling(spot)), self.color(spot))
            painter.restore()

    def paint_names(
        self,
        painter: QPainter,
        window: Window,
        seen: Sequence[Spot],
        named: Iterable[Label],
        emphasis: Emphasis,
        is_outlined: bool = False,
    ) -> None:
        """Numbers, names and rings over the marks."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.small)
        for spot in (spot for spot in seen if spot.is_several):
            number, at = str(len(spot.marks)), self.place(spot, window)
            at -= QPointF(metrics.horizontalAdvance(number) / 2, self.line / 2)
            self._write(painter, at, number, self.small, "ink", is_outlined)
        for label in named:
            at = self.place(label.spot, window) + QPointF(label.dx, label.dy - self.line / 2)
            self._write(painter, at, label.words, self.small, "ink", is_outlined)
        for spot in seen:
            self._paint_ring(painter, spot, window, emphasis)

    def _paint_ring(
        self, painter: QPainter, spot: Spot, window: Window, emphasis: Emphasis
    ) -> None:
        is_chosen = any(mark.study == emphasis.study for mark in spot.marks)
        rings = [("accent", 3.0, 3.0)] if is_chosen else []
        rings += [("ink", 2.0, 6.5)] if spot is emphasis.at else []
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, wide, off in rings:
            painter.setPen(QPen(self.look.theme.color(color), wide))
            reach = self.reach(spot) + off
            painter.drawEllipse(self.place(spot, window), reach, reach)

    def _write(
        self,
        painter: QPainter,
        at: QPointF,
        said: str,
        font: QFont,
        color: str,
        is_outlined: bool,
    ) -> None:
        """Words from the upper left corner of their line."""
        base = at + QPointF(0, QFontMetricsF(font).ascent())
        ink = self.look.theme.color(color)
        if is_outlined:
            path = QPainterPath()
            path.addText(base, font, said)
            painter.fillPath(path, ink)
            return
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(base, said)

    # The legend

    def _legend(self) -> Iterator[tuple[str, str, str]]:
        """Kind (system or filling), which, and its words: only what is used."""
        language, marks = self.look.language, self.timeline.marks
        for system in (*SYSTEMS, None):
            if any(mark.system == system for mark in marks):
                yield "system", system or "", line(words.system_words(system), language)
        if any(mark.is_confirmed for mark in marks):
            yield "filling", "full", line(words.filling_words("full"), language)
        if any(not mark.is_confirmed for mark in marks):
            filling = "hatched" if self.timeline.years.is_any else "hollow"
            yield "filling", filling, line(words.filling_words(filling), language)
        yield "filling", "several", line(words.filling_words("several"), language)

    def _legend_places(self) -> list[tuple[tuple[str, str, str], QPointF]]:
        """Each entry and the middle of its mark, in lines no wider than there is room for."""
        metrics, mark = QFontMetricsF(self.small), self.look.px(MARK)
        title = QFontMetricsF(self.look.font(15, bold=True))
        said = line(words.heading(self.timeline), self.look.language)
        x, y = GAP + title.horizontalAdvance(said) + 3 * GAP, title.height() / 2 + 2
        found = []
        for entry in self.legend:
            wide = mark * 1.5 + metrics.horizontalAdvance(entry[2])
            if x + wide > self.size.width() and x > GAP:
                x, y = GAP, y + self.line + 2
            found.append((entry, QPointF(x + mark / 2, y)))
            x += wide + 2 * GAP
        return found

    def _paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        title, look = self.look.font(15, bold=True), self.look
        said = line(words.heading(self.timeline), look.language)
        self._write(painter, QPointF(GAP, 2), said, title, "ink", is_outlined)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = look.px(MARK)
        for (kind, which, name), at in self._legend_places():
            system = next((s for s in SYSTEMS if s == which), None)
            filling = "full" if kind == "system" else which
            painter.save()
            painter.translate(at)
            painter.scale(size, size)
            color = COLORS[system] if kind == "system" else "soft"
            painter.fillPath(glyph(system, filling), look.theme.color(color))
            painter.restore()
            words_at = at + QPointF(size, -self.line / 2)
            self._write(painter, words_at, name, self.small, "soft", is_outlined)
