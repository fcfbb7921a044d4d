"""Studies through time as they are painted: on the screen and in a file from the same places."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pofedu.content.model import Text
from pofedu.studies.timelayout import Label, Spot
from pofedu.studies.timeline import within_span
from pofedu.studies.widgets import timewords as words
from pofedu.studies.widgets.timeglyphs import glyph
from pofedu.studies.widgets.timelegend import GAP, write
from pofedu.studies.widgets.timeplan import Emphasis, Plan, Window
from pofedu.ui.language import follow, lead
from pofedu.ui.style import mix
from pofedu.ui.table.cells import broken


class Sheet(Plan):
    """Paints a timeline, layer by layer; the marks may be painted by another in between."""

    def paint_ground(self, painter: QPainter, window: Window, is_outlined: bool = False) -> None:
        """Everything beneath the marks."""
        theme = self.look.theme
        painter.fillRect(QRectF(QPointF(0, 0), self.size), theme.color("paper"))
        self.legend.paint(painter, is_outlined)
        painter.save()
        painter.setClipRect(QRectF(0, self.area.top(), self.size.width(), self.area.height()))
        for place, lane in enumerate(self.timeline.lanes):
            self._paint_lane(painter, place, self.names[lane], window, is_outlined)
        painter.restore()
        self._paint_years(painter, window, is_outlined)
        self._paint_band_name(painter, is_outlined)
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
        most = max(1, int(self.lane // self.line))
        second = follow(name, self.look.language)
        first = self._parts(lead(name, self.look.language), wide, most - bool(second))
        parts = [(part, "ink") for part in first]
        parts += [(part, "soft") for part in self._parts(second, wide, most - len(first))]
        y = top + (self.lane - len(parts) * self.line) / 2
        for part, color in parts:
            write(painter, QPointF(GAP, y), part, self.small, theme.color(color), is_outlined)
            y += self.line

    def _parts(self, said: str, wide: float, most: int) -> list[str]:
        return broken(said, self.small, wide, most) if said and most > 0 else []

    def _paint_years(self, painter: QPainter, window: Window, is_outlined: bool) -> None:
        theme, span = self.look.theme, self.timeline.span
        painter.save()
        painter.setClipRect(self.area.adjusted(0, 0, 1, self.line + self.band.height() + GAP))
        painter.setPen(QPen(theme.color("line", 0.6), 1))
        for year in range(span.first, span.last + 2):
            x = round(self.across(year - 0.5, window)) + 0.5
            painter.drawLine(QPointF(x, self.area.top()), QPointF(x, self.area.bottom()))
        self._paint_outside(painter, window)
        for year, at in self._year_places(window):
            write(painter, at, str(year), self.small, theme.color("ink"), is_outlined)
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

    def _paint_band_name(self, painter: QPainter, is_outlined: bool) -> None:
        """What the handles beneath the years are for."""
        if self.is_whole:
            return
        said = lead(words.brush_words(), self.look.language)
        at = QPointF(GAP, self.band.center().y() - self.line / 2)
        write(painter, at, said, self.small, self.look.theme.color("soft"), is_outlined)

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
            write(painter, at, part, self.small, theme.color(color), is_outlined)
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
        metrics, theme = QFontMetricsF(self.small), self.look.theme
        for spot in (spot for spot in seen if spot.is_several):
            number, at = str(len(spot.marks)), self.place(spot, window)
            at -= QPointF(metrics.horizontalAdvance(number) / 2, self.line / 2)
            write(painter, at, number, self.small, theme.color("ink"), is_outlined)
        for label in named:
            at = self.place(label.spot, window) + QPointF(label.dx, label.dy - self.line / 2)
            write(painter, at, label.words, self.small, theme.color("ink"), is_outlined)
        for spot in seen:
            self._paint_ring(painter, spot, window, emphasis)

    def _paint_ring(
        self, painter: QPainter, spot: Spot, window: Window, emphasis: Emphasis
    ) -> None:
        is_chosen = any(mark.study == emphasis.study for mark in spot.marks)
        rings = [("accent", 2.5, 2.5)] if is_chosen else []
        rings += [("ink", 2.0, 5.5)] if spot is emphasis.at else []
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, wide, off in rings:
            painter.setPen(QPen(self.look.theme.color(color), wide))
            reach = self.reach(spot) + off
            painter.drawEllipse(self.place(spot, window), reach, reach)
