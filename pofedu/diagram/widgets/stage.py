"""What stands on the page for one diagram: strip, map with minimap, legend, panel."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from pofedu.content.diagram import Diagram
from pofedu.content.model import Text
from pofedu.diagram.logic import ALL, CHOICE, LegendItem
from pofedu.diagram.widgets import sight
from pofedu.diagram.widgets.beside import Beside
from pofedu.diagram.widgets.closer import Closer
from pofedu.diagram.widgets.foot import Foot
from pofedu.diagram.widgets.halves import Halves
from pofedu.diagram.widgets.headline import Headline
from pofedu.diagram.widgets.legend import LegendButton
from pofedu.diagram.widgets.strip import Strip
from pofedu.ui.language import line, translate
from pofedu.ui.map.camera import turned
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.eye import LANE_EDGE
from pofedu.ui.map.spoken import announce
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import quiet_boxes
from pofedu.ui.theme import Look


class Stage(QWidget):
    """Holds the parts and keeps them in step; what they mean is the page's business."""

    def __init__(
        self,
        drawing: Drawing,
        maps: Iterable[Diagram],
        look: Look,
        speak: Callable[[int], Text],
    ) -> None:
        super().__init__()
        self._look = look
        self.is_bare = False
        self._asked_lane = ""
        self.view = MapView(drawing, look)
        self.view.speak = speak
        self._closer = Closer(self.view, look)
        self.halves = Halves(self.view, look)
        self.halves.lane_in_view = self.lane_in_view
        self.strip = Strip(drawing, maps, look)
        self.headline = Headline(look)
        self.beside = Beside(self.view, self.halves, look)
        self.panel = self.beside.panel
        self.foot = Foot(self.view)
        self.legend, self.minimap = self.foot.legend, self.foot.minimap
        self._row, self._over = QHBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._name_parts()
        self.view.camera_moved.connect(self._mark_lane)
        self.view.entered.connect(self.panel.enter)
        self.halves.entered.connect(self.panel.enter)
        self.beside.changed.connect(self._follow_beside)
        self.halves.parted.connect(self._show_parts)

    def _lay_out(self) -> None:
        self._map_column = map_column = QVBoxLayout()
        map_column.setSpacing(0)
        map_column.addWidget(self.halves, 1)
        map_column.addWidget(self.foot)
        self._row.setContentsMargins(0, 0, 8, 8)
        self._row.setSpacing(8)
        self._row.addLayout(map_column, 1)
        self._row.addWidget(self.beside)
        self._over.setContentsMargins(8, 0, 8, 6)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.headline)
        column.addLayout(self._over)
        column.addLayout(self._row, 1)

    def _name_parts(self) -> None:
        """For screen readers, what is beneath the map."""
        language = self._look.language
        self.legend.setAccessibleName(line(translate("Keys", "Legend"), language))
        whole = translate("Spoken", "The whole map, small")
        self.minimap.setAccessibleName(line(whole, language))

    def put_over_map(self, widget: QWidget) -> None:
        """Set something between the strip and the map."""
        self._over.addWidget(widget)
        widget.stackUnder(self.halves)  # screen readers read in this order

    def _follow_beside(self) -> None:
        """Something came or went beside the map."""
        self._order_stops()
        self.fit(self.width())
        self.minimap.renew()

    def add_below_map(self, widget: QWidget) -> None:
        """Give something the whole width beneath the map."""
        self._map_column.insertWidget(1, widget)

    def change_below(self, deed: Callable[[], object]) -> None:
        """Let a row beneath the map come, go or grow, and the map stand where it can."""

        def change() -> None:
            deed()
            self._column.activate()

        self.view.stay(change)

    def make_room(self, is_taken: bool) -> None:
        """Leave out the legend while something else needs its room, unless it is asked for."""
        self.foot.is_taken = is_taken
        self._show_legend_by_room()

    def show_look(self, look: Look) -> None:
        """Everything in another look; only another size of text frames the map anew.

        So does a language in which what could be read would be too small before an audience.
        """
        before = self._look
        if (look.theme.name, look.text_scale) == (before.theme.name, before.text_scale):
            self.view.hold()
        self._look, was_small = look, self.view.is_too_small(self.view.goal().scale)
        self._name_parts()
        self._closer.show_look(look)
        self.view.show_look(look)
        if not was_small and self.view.is_too_small(self.view.goal().scale):
            self.view.come_closer()
        self.halves.show_look(look)
        self.strip.show_look(look)
        self.headline.show_look(look)
        self.beside.show_look(look)
        self.fit(self.width())
        self.minimap.renew()
        self._mark_lane()

    def show_legend(self, items: tuple[LegendItem, ...]) -> None:
        """The classes with their counts."""
        self.legend.show_items(items, self._look)
        self._order_stops()
        self._show_legend_by_room()
        self.minimap.renew()

    def _order_stops(self) -> None:
        """Let Tab go from the strip through the legend to the card; Qt puts what is new last."""
        stops = (self.strip.findChildren(QToolButton)[-1], *self.legend.findChildren(LegendButton))
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def toggle_legend(self) -> bool:
        """Show or hide the legend, in full screen too."""
        self.foot.wish = not self.foot.isVisible()
        self._show_legend_by_room()
        return True

    def _show_legend_by_room(self) -> None:
        room = self.width() - 16 - (self.panel.maximumWidth() if self.beside.is_open else 0)
        self.foot.show_by_room(room, self.height())
        self.strip.show_legend_on(self.foot.isVisibleTo(self))

    def _show_parts(self) -> None:
        """What is about the map alone goes with it, and comes back with it."""
        self.minimap.setVisible(not self.halves.is_alone)
        self.strip.show_table_on(bool(self.halves.regions()), self.halves.is_alone)
        self._show_legend_by_room()

    def set_bare(self, is_bare: bool) -> None:
        """Leave only the map and an open card."""
        self.is_bare = is_bare
        self.foot.is_bare, self.foot.wish = is_bare, None
        self.strip.setVisible(not is_bare)
        self._mark_lane()
        self._show_legend_by_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())
        QTimer.singleShot(0, self, self._show_legend_by_room)  # the map has its height by then
        if not self.beside.is_open:
            self.view.resume()

    def fit(self, width: int) -> None:
        """Give the panel its share of the page."""
        self.beside.fit(width)
        self._show_legend_by_room()

    def frame_lane(self, lane: str, is_animated: bool) -> None:
        """See a lane, the whole map (`all`), or what fits at a legible size (empty)."""
        rects = {area.id: area.rect for area in self.view.drawing.lanes}
        self._asked_lane = lane
        if lane == ALL:
            self.view.frame(self.view.drawing.bounds, is_animated)
        elif lane in rects:
            self.view.frame(rects[lane], is_animated)
        else:
            self._asked_lane = self.view.drawing.lanes[0].id
            self.view.frame_default()

    def mark(
        self,
        kind: str,
        target: str,
        hidden: frozenset[int],
        faded: frozenset[int] = frozenset(),
    ) -> None:
        """Let a claim or entity stand out, or nothing, and put the reader's place there.

        What the map does not draw leaves it as it is, with nothing standing out.
        """
        drawing, folded = self.view.drawing, self.view.emphasis.folded
        emphasis, place = sight.standing_out(drawing, kind, target, hidden, folded)
        quiet = quiet_boxes(drawing, hidden | faded)
        self.view.show_emphasis(replace(emphasis, faded=faded, quiet=quiet))
        self._mark_lane()
        if not sight.is_among(self.view.at, emphasis, folded):
            self.view.stand_on(place)

    def reveal(self, kind: str, target: str) -> None:
        """Bring what is chosen into view, all of a claim where it fits, and say it aloud."""
        if self.view.at is not None and self.view.at.kind != "lane":
            here = self.view.rect_of(self.view.at)
            places = sight.places(self.view.drawing, self.view.at, here, kind, target)
            self.view.reveal(*places)
            if self.halves.place() is self.view:  # in the table its own row is read
                announce(self.view, self.view.at)

    def lanes_of(self, kind: str, target: str) -> set[str]:
        """The lanes in which a claim or entity is drawn; none for anything else."""
        return sight.lanes_of(self.view.drawing, kind, target)

    def lane_in_view(self) -> str:
        """The whole map where all of it is in view, else the lane of which most is.

        Before that, the lane of what is chosen where that is in view; or of the reader's place, or
        the one asked for last, where most of it is.
        """
        seen = self.view.goal().seen(self.view.size().toSizeF())
        if seen.contains(self.view.drawing.bounds):
            return ALL
        chosen = self.view.emphasis.boxes or self.view.emphasis.routes
        if chosen and (lane := self.lane_of_place_in_view()):
            return lane
        return sight.lane_seen(self.view.drawing, seen, (self.lane_of_place(), self._asked_lane))

    def lane_of_place(self) -> str:
        """The lane in which the reader stands, or nothing."""
        return sight.lane_of(self.view.drawing, self.view.at)

    def lane_of_place_in_view(self) -> str:
        """The same, but nothing where the reader has moved on and sees none of the place."""
        seen, at = self.view.goal().seen(self.view.size().toSizeF()), self.view.at
        return self.lane_of_place() if at and seen.intersects(self.view.rect_of(at)) else ""

    def frame_choice(self, lane: str, kind: str, target: str, is_animated: bool) -> None:
        """See a lane; where none is named, the first one in which what is chosen is drawn."""
        self._frame_choice(lane, kind, target, is_animated)
        self._show_legend_by_room()

    def _frame_choice(self, lane: str, kind: str, target: str, is_animated: bool) -> None:
        drawn_in = self.lanes_of(kind, target)
        if lane == CHOICE and drawn_in and self.view.at is not None:
            here = self.view.rect_of(self.view.at)
            whole = sight.whole_rect(self.view.drawing, kind, target, here)
            self.view.frame(sight.around(whole), is_animated)
            return
        order = [area.id for area in self.view.drawing.lanes]
        self.frame_lane(lane or min(drawn_in, key=order.index, default=""), is_animated)

    def is_elsewhere(self, lane: str, kind: str, target: str) -> bool:
        """Whether what is chosen is drawn, but not in this lane."""
        drawn_in = self.lanes_of(kind, target)
        return lane != ALL and bool(drawn_in) and lane not in drawn_in

    def lane_beside(self, by: int) -> str:
        """The lane after the one in view, or before it (-1), the whole map first; or nothing."""
        lanes = [ALL, *(lane.id for lane in self.view.drawing.lanes)]
        there = lanes.index(self.lane_in_view()) + by
        return lanes[there] if 0 <= there < len(lanes) else ""

    def show_rest_of_lane(self, by: int) -> bool:
        """Move on within a lane too large for the view; False where its edge is in view."""
        lane = self.lane_in_view()
        if lane == ALL:
            return False
        seen = self.view.goal().seen(self.view.size().toSizeF())
        way = turned(self.view.drawing.lane(lane).rect, seen, by, LANE_EDGE)
        if way is not None:
            self.view.move_by(way)
        return way is not None

    def _mark_lane(self) -> None:
        lane = self.lane_in_view()
        self.strip.show_lane(lane)
        self._closer.follow(lane, self.is_bare)
