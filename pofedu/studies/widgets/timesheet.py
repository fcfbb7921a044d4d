"""Studies through time as they are painted: on the screen and in a file from the same places."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pofedu.content.model import Text
from pofedu.studies.timelayout import Label, Spot
from pofedu.studies.timeline import within_span
from pofedu.studies.widgets import timewords as words
from pofedu.studies.widgets.timelegend import GAP, write
from pofedu.studies.widgets.timeplan import Emphasis, Plan, Window
from pofedu.ui.language import follow, lead
from pofedu.ui.style import mix
from pofedu.ui.table.lines import broken, paint_line, set_line


class Sheet(Plan):
    """Paints a timeline, layer by layer; the marks may be painted by another in between."""

    def paint_ground(self, painter: QPainter, window: Window, is_outlined: bool = False) -> None:
        """Everything beneath the marks."""
        self.paint_still(painter, window.down, is_outlined)
        self.paint_years(painter, window, is_outlined)

    def paint_still(self, painter: QPainter, down: float, is_outlined: bool = False) -> None:
        """What stays where it is while the years move: the head, the lanes and their names."""
        theme = self.look.theme
        painter.fillRect(QRectF(QPointF(0, 0), self.size), theme.color("paper"))
        self.legend.paint(painter, is_outlined)
        painter.save()
        painter.setClipRect(QRectF(0, self.area.top(), self.size.width(), self.area.height()))
        for place, lane in enumerate(self.timeline.lanes):
            self._paint_lane(painter, place, self.names[lane], down, is_outlined)
        painter.restore()
        self._paint_band_name(painter, is_outlined)
        if self.strip.width():
            self._paint_strip_name(painter, is_outlined)

    def _paint_lane(
        self, painter: QPainter, place: int, name: Text, down: float, is_outlined: bool
    ) -> None:
        theme = self.look.theme
        top = self.area.top() + place * self.lane - down
        ground = mix(theme.color("paper"), theme.color("ink"), 0.035)
        for area in (self.area, self.strip):
            if place % 2 == 0 and area.width():
                painter.fillRect(QRectF(area.left(), top, area.width(), self.lane), ground)
        parts = self._name_parts(name)
        y = top + (self.lane - len(parts) * self.line) / 2
        for part, color in parts:
            write(painter, QPointF(GAP, y), part, self.small, theme.color(color), is_outlined)
            y += self.line

    def _name_parts(self, name: Text) -> list[tuple[str, str]]:
        """The lines of a lane's name, as many as there is room for, and their colours."""
        if name not in self._parted:
            wide, most = self.area.left() - 2 * GAP, max(1, int(self.lane // self.line))
            second = follow(name, self.look.language)
            first = self._parts(lead(name, self.look.language), wide, most - bool(second))
            below = self._parts(second, wide, most - len(first))
            parts = [(part, "ink") for part in first] + [(part, "soft") for part in below]
            self._parted[name] = parts
        return self._parted[name]

    def _parts(self, said: str, wide: float, most: int) -> list[str]:
        return broken(said, self.small, wide, most) if said and most > 0 else []

    def paint_years(self, painter: QPainter, window: Window, is_outlined: bool = False) -> None:
        """The years, and a veil over those that are left out."""
        theme, span = self.look.theme, self.timeline.span
        painter.save()
        painter.setClipRect(self.area.adjusted(-GAP, 0, GAP, self.line + self.band.height() + GAP))
        color = mix(theme.color("paper"), theme.color("line"), 0.6)
        for year in range(span.first, span.last + 2):
            x = round(self.across(year - 0.5, window))
            if self.area.left() <= x <= self.area.right():
                painter.fillRect(QRectF(x, self.area.top(), 1, self.area.height()), color)
        self._paint_outside(painter, window)
        for year, at in self._year_places(window):
            self._write(painter, at, str(year), is_outlined)
        painter.restore()
        painter.setPen(QPen(theme.color("outline"), 1))
        y = round(self.area.bottom()) + 0.5
        painter.drawLine(QPointF(self.area.left(), y), QPointF(self.area.right(), y))

    def _paint_outside(self, painter: QPainter, window: Window) -> None:
        """What the years leave out, under a veil; an open end leaves out nothing."""
        years = self.timeline.years
        first, last = within_span(years, self.timeline.span)
        veil = self.look.theme.color("ink", 0.09)
        start, end = (self.across(year, window) for year in (first - 0.5, last + 0.5))
        left, right = self.area.left(), self.area.right()
        top, high = self.area.top(), self.area.height()
        if years.first is not None:
            painter.fillRect(QRectF(left, top, max(start - left, 0), high), veil)
        if years.last is not None:
            painter.fillRect(QRectF(end, top, max(right - end, 0), high), veil)

    def _year_places(self, window: Window) -> Iterator[tuple[int, QPointF]]:
        """The years that are written, and where."""
        metrics, span = QFontMetricsF(self.small), self.timeline.span
        wide = metrics.horizontalAdvance("2000")
        per_year = self.grain(window).per_year
        step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 1000) if n * per_year > wide + GAP)
        for year in range(span.first, span.last + 1):
            x = self.across(year, window) - wide / 2
            is_within = self.area.left() - GAP <= x and x + wide <= self.area.right() + GAP
            if (span.last - year) % step == 0 and is_within:
                yield year, QPointF(x, self.axis.top())

    def _paint_band_name(self, painter: QPainter, is_outlined: bool) -> None:
        """What the handles beneath the years are for; once they filter, what they cannot do."""
        if self.is_whole:
            return
        staying = words.staying_words(self.timeline)
        said = lead(staying or words.brush_words(), self.look.language)
        parts = self._parts(said, self.area.left() - 2 * GAP, 2)
        color = self.look.theme.color("ink" if staying else "soft")
        y = self.band.center().y() - self.line / 2 - (len(parts) - 1) * self.line
        for part in parts:
            write(painter, QPointF(GAP, y), part, self.small, color, is_outlined)
            y += self.line

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
            form = self.form(spot)
            painter.scale(form.size, form.size)
            painter.fillPath(form.outline, form.brush)
            painter.restore()

    def layer(self, window: Window, found: Sequence[Spot], emphasis: Emphasis) -> "Layer":
        """What lies over the marks that are seen in a window."""
        seen = tuple(spot for spot in found if self.is_seen(spot, window))
        ringed = (spot for spot in seen if spot is emphasis.at or _holds(spot, emphasis.study))
        named = self.labels(window, seen, emphasis)
        return Layer(seen, named, tuple(ringed))

    def paint_layer(
        self,
        painter: QPainter,
        window: Window,
        layer: "Layer",
        emphasis: Emphasis,
        is_outlined: bool = False,
    ) -> None:
        """Names and rings over the marks."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for label in layer.named:
            at = self.place(label.spot, window) + QPointF(label.dx, label.dy - self.line / 2)
            self._write(painter, at, label.words, is_outlined)
        for spot in layer.ringed:
            self._paint_ring(painter, spot, window, emphasis)

    def _write(self, painter: QPainter, at: QPointF, said: str, is_outlined: bool) -> None:
        """Words that are painted in every frame; their shapes are found once."""
        ink = self.look.theme.color("ink")
        if is_outlined:
            write(painter, at, said, self.small, ink, is_outlined)
            return
        if said not in self._lines:
            self._lines[said] = set_line(said, self.small, ink)
        paint_line(painter, at, self._lines[said])

    def _paint_ring(
        self, painter: QPainter, spot: Spot, window: Window, emphasis: Emphasis
    ) -> None:
        rings = [("accent", 2.5, 2.5)] if _holds(spot, emphasis.study) else []
        rings += [("ink", 2.0, 5.5)] if spot is emphasis.at else []
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, wide, off in rings:
            painter.setPen(QPen(self.look.theme.color(color), wide))
            reach = self.reach(spot) + off
            painter.drawEllipse(self.place(spot, window), reach, reach)


class Layer(Struct, frozen=True):
    """What is seen, and of that what has a name or a ring."""

    seen: tuple[Spot, ...] = ()
    named: tuple[Label, ...] = ()
    ringed: tuple[Spot, ...] = ()


def _holds(spot: Spot, study: str) -> bool:
    return bool(study) and any(mark.study == study for mark in spot.marks)
