"""Studies through time for screen readers: every mark a child, in the order of lanes and years."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt

from pofedu.studies.timelayout import Spot
from pofedu.studies.widgets.timeplot import TimePlot
from pofedu.ui.spoken import give_voice
from pofedu.ui.theme import Look

SpotKey = tuple[int, str]
"""A lane, and the first study of a mark in it: the same while marks join and part."""


class TimeVoice:
    """What the plot says of its marks."""

    def __init__(self, plot: TimePlot) -> None:
        self.widget = plot
        self._found: tuple[Spot, ...] = ()
        self._spots: dict[SpotKey, Spot] = {}
        self._order: tuple[SpotKey, ...] = ()

    @property
    def look(self) -> Look:
        """How the plot looks now."""
        return self.widget.look

    @property
    def at(self) -> SpotKey | None:
        """On which mark the reader stands."""
        at = self.widget.emphasis.at
        now = self.widget.spot_like(at) if at is not None else None
        return _key_of(now) if now is not None else None

    def order(self) -> tuple[SpotKey, ...]:
        """All marks, those beyond the edges too."""
        found = self.widget.spots()
        if found is not self._found:
            self._found = found
            self._spots = {_key_of(spot): spot for spot in found}
            self._order = tuple(self._spots)
        return self._order

    def words(self, key: SpotKey) -> str:
        """What a mark stands for."""
        return self.widget.spoken(self._spots[key])

    def rect(self, key: SpotKey) -> QRect:
        """Where a mark stands, on the screen."""
        plot, spot = self.widget, self._spots[key]
        assert plot.sheet is not None, "marks stand on a sheet"
        reach = plot.sheet.reach(spot)
        way = QPointF(reach, reach)
        middle = plot.sheet.place(spot, plot.seen_window)
        area = QRectF(middle - way, middle + way).toAlignedRect()
        return QRect(plot.viewport().mapToGlobal(area.topLeft()), area.size())

    def go(self, key: SpotKey, is_press: bool) -> None:
        """Stand on a mark; a press opens its card or its list."""
        self.order()
        self.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.widget.stand_at(self._spots.get(key))
        if is_press and self.widget.emphasis.at is not None:
            self.widget.choose(self.widget.emphasis.at)


def _key_of(spot: Spot) -> SpotKey:
    return spot.lane, spot.marks[0].study


def give_time_a_voice() -> None:
    """Tell Qt how the plot is spoken."""
    give_voice(TimePlot, TimeVoice)
