"""What stands on the page for one diagram: strip, map with minimap, legend, panel."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from pofedu.content.diagram import Diagram
from pofedu.content.model import Text
from pofedu.diagram.logic import CHOICE, LegendItem
from pofedu.diagram.widgets.halves import Halves
from pofedu.diagram.widgets.headline import Headline
from pofedu.diagram.widgets.legend import Legend, LegendButton
from pofedu.diagram.widgets.minimap import Minimap
from pofedu.diagram.widgets.strip import Strip
from pofedu.ui.blocks import Blocks
from pofedu.ui.language import line, translate
from pofedu.ui.map.camera import turned
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.eye import LANE_EDGE
from pofedu.ui.map.spoken import announce
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice, emphasis_of_claim, emphasis_of_entity, quiet_boxes
from pofedu.ui.panel import Panel
from pofedu.ui.theme import Look

LEGEND_SHARE = 0.25
"""The legend opens by itself only where it takes no more of the height than this."""
MINIMAP_WIDTH, MINIMAP_HEIGHT = 0.2, 0.13
"""How much of the room the small map may take."""
MOST = 0.7
ALL = "all"
"""The lane key of an address that shows the whole map."""
NEAR = 40.0
"""Scene units around what is chosen that are seen with it."""


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
        self._is_taken = False
        """Whether something else needs the room of the legend."""
        self._asked_lane = ""
        self._legend_wish: bool | None = None
        """Whether the reader asked for the legend; None leaves it to the room there is."""
        self.view = MapView(drawing, look)
        self.view.speak = speak
        self.halves = Halves(self.view, look)
        self.halves.lane_in_view = self.lane_in_view
        self.strip = Strip(drawing, maps, look)
        self.headline = Headline(look)
        self.legend = Legend()
        self.panel = Panel(look)
        self.panel.hide()
        self.minimap = Minimap(self.view)
        self.foot = QWidget()
        self.aside: QWidget | None = None
        """What stands where the card does, which waits behind it."""
        self._has_card = False
        self._row, self._over = QHBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._name_parts()
        self.view.camera_moved.connect(self._mark_lane)
        self.view.entered.connect(self.enter_card)
        self.halves.entered.connect(self.enter_card)
        self.halves.parted.connect(self._show_parts)

    def _lay_out(self) -> None:
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.legend, 1)
        foot.addWidget(self.minimap, 0, Qt.AlignmentFlag.AlignVCenter)
        self._map_column = map_column = QVBoxLayout()
        map_column.setSpacing(0)
        map_column.addWidget(self.halves, 1)
        map_column.addWidget(self.foot)
        self._row.setContentsMargins(0, 0, 8, 8)
        self._row.setSpacing(8)
        self._row.addLayout(map_column, 1)
        self._row.addWidget(self.panel)
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

    def set_aside(self, aside: QWidget | None) -> None:
        """Let something stand where the card does, or the card come back."""
        was_open = self._is_beside_open()
        if self.aside is not None:
            self.aside.hide()
        self.aside = aside
        if aside is not None:
            self._row.addWidget(aside)
            self._order_stops()
        self.fit(self.width())
        self._show_beside(was_open)

    def _is_beside_open(self) -> bool:
        return self.panel.isVisibleTo(self) or self.aside is not None

    def _show_beside(self, was_open: bool) -> None:
        """Show the card, and the map stays where it is; or what stands in its place, and what was
        framed stays whole."""
        is_open = self._has_card or self.aside is not None
        is_card = self._has_card and self.aside is None
        if is_card and not was_open and self.view.isVisible():
            self.view.hold()
        self.panel.setVisible(is_card)
        if self.aside is not None:
            self.aside.show()
        self._show_legend_by_room()
        if was_open and not is_open:
            self.view.resume()
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
        self._is_taken = is_taken
        self._show_legend_by_room()

    def show_look(self, look: Look) -> None:
        """Everything in another look; only another size of text frames the map anew."""
        before = self._look
        if (look.theme.name, look.text_scale) == (before.theme.name, before.text_scale):
            self.view.hold()
        self._look = look
        self._name_parts()
        self.view.show_look(look)
        self.halves.show_look(look)
        self.strip.show_look(look)
        self.headline.show_look(look)
        self.panel.show_look(look)
        self.fit(self.width())
        self.minimap.renew()

    def show_card(self, blocks: Blocks, is_return: bool = False) -> None:
        """Open the panel with a card, or close it where there is none."""
        was_open = self._is_beside_open()
        if blocks:
            self.panel.show_blocks(blocks, is_return)
        elif self._is_in_card():
            self.halves.place().setFocus()
        self._has_card = bool(blocks)
        self._show_beside(was_open)

    def _is_in_card(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.panel.isAncestorOf(focus)

    def enter_card(self) -> None:
        """Put the focus into the open card: keys scroll it, Tab goes through its links."""
        if self.panel.isVisible():
            self.panel.card.setFocus(Qt.FocusReason.TabFocusReason)

    def leave_card(self) -> bool:
        """Put the focus from the card back on map or table; False where it was not in the card."""
        if not self._is_in_card():
            return False
        self.halves.place().setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_legend(self, items: tuple[LegendItem, ...]) -> None:
        """The classes with their counts."""
        self.legend.show_items(items, self._look)
        self._order_stops()
        self._show_legend_by_room()
        self.minimap.renew()

    def _order_stops(self) -> None:
        """Let Tab go from the strip through the legend to the card; Qt puts what is new last."""
        last: QWidget = self.strip.findChildren(QToolButton)[-1]
        for button in self.legend.findChildren(LegendButton):
            QWidget.setTabOrder(last, button)
            last = button

    def toggle_legend(self) -> bool:
        """Show or hide the legend, in full screen too."""
        self._legend_wish = not self.foot.isVisible()
        self._show_legend_by_room()
        return True

    def _show_legend_by_room(self) -> None:
        taken = self.panel.maximumWidth() if self._is_beside_open() else 0
        room = self.width() - taken - 16
        self.minimap.fit(round(room * MINIMAP_WIDTH), round(self.height() * MINIMAP_HEIGHT))
        room -= self.minimap.width() + 8
        has_room = self.legend.heightForWidth(room) <= self.height() * LEGEND_SHARE
        wish = self._legend_wish
        has_room = has_room and not (self.is_bare or self._is_taken or self._is_cutting(room))
        self.foot.setVisible(has_room if wish is None else wish)
        self.strip.show_legend_on(self.foot.isVisibleTo(self))

    def _is_cutting(self, width: int) -> bool:
        """Whether before an audience the legend, in such a width, would cut what is framed."""
        if self._look.theme.name != "projector" or self.halves.is_alone:
            return False
        foot = max(self.legend.heightForWidth(width), self.minimap.height())
        there = self.foot.height() if self.foot.isVisible() else 0
        return not self.view.is_high_enough(self.view.height() + there - foot)

    def _show_parts(self) -> None:
        """What is about the map alone goes with it, and comes back with it."""
        self.minimap.setVisible(not self.halves.is_alone)
        self.strip.show_table_on(bool(self.halves.regions()), self.halves.is_alone)
        self._show_legend_by_room()

    def set_bare(self, is_bare: bool) -> None:
        """Leave only the map and an open card."""
        self.is_bare = is_bare
        self._legend_wish = None
        self.strip.setVisible(not is_bare)
        self._show_legend_by_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_legend_by_room()

    def fit(self, width: int) -> None:
        """Give the panel its share of the page."""
        self.panel.fit(width, self._look)
        if self.aside is not None:
            self.aside.setFixedWidth(self.panel.maximumWidth())
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
        drawing, at, folded = self.view.drawing, self.view.at, self.view.emphasis.folded
        if kind == "claim" and (routes := drawing.routes_of_claim(target)):
            emphasis = emphasis_of_claim(drawing, target, hidden)
            is_there = at is not None and at.kind == "route" and int(at.id) in emphasis.routes
            place = Choice("route", str(routes[-1].index))
        elif kind == "entity" and drawing.boxes_of_entity(target):
            emphasis = emphasis_of_entity(drawing, target, hidden)
            is_there = at is not None and at.kind == "box" and at.id in emphasis.boxes
            open_ = {b for b in emphasis.boxes if drawing.boxes[b].lane not in folded}
            place = Choice("box", min(open_ or emphasis.boxes))
        else:
            is_there = at is not None and at.kind == "lane" and at.id in folded
            emphasis, place = Emphasis(hidden=hidden), None
        quiet = quiet_boxes(drawing, hidden | faded)
        self.view.show_emphasis(replace(emphasis, faded=faded, quiet=quiet))
        if not is_there:
            self.view.stand_on(place)

    def reveal(self, kind: str, target: str) -> None:
        """Bring what is chosen into view, all of a claim where it fits, and say it aloud."""
        if self.view.at is not None and self.view.at.kind != "lane":
            here = self.view.rect_of(self.view.at)
            end, head = self._end_of(self.view.at, here)
            whole = self._whole_rect(target, here.united(end)) if kind == "claim" else here
            self.view.reveal(whole, here.united(end), end, head)
            if self.halves.place() is self.view:  # in the table its own row is read
                announce(self.view, self.view.at)

    def _end_of(self, at: Choice, here: QRectF) -> tuple[QRectF, QRectF]:
        """The box to which an arrow leads, and where its head meets it; else where one stands."""
        if at.kind != "route":
            return here, here
        route = self.view.drawing.routes[int(at.id)]
        head = QRectF(route.points[-1], QSizeF()).adjusted(-NEAR, -NEAR, NEAR, NEAR)
        end = self.view.drawing.boxes.get(route.end)
        return (end.rect if end else here), head

    def _whole_rect(self, target: str, place: QRectF) -> QRectF:
        drawing = self.view.drawing
        routes = drawing.routes_of_claim(target)
        ends = {id_ for r in routes for id_ in (r.start, r.end) if id_ in drawing.boxes}
        whole = QRectF(place)
        for rect in (*(r.bounds() for r in routes), *(drawing.boxes[e].rect for e in ends)):
            whole = whole.united(rect)
        return whole

    def lanes_of(self, kind: str, target: str) -> set[str]:
        """The lanes in which a claim or entity is drawn; none for anything else."""
        drawing = self.view.drawing
        if kind == "claim":
            return {route.lane for route in drawing.routes_of_claim(target)}
        boxes = drawing.boxes_of_entity(target) if kind == "entity" else []
        return {box.lane for box in boxes}

    def lane_in_view(self) -> str:
        """The whole map where all of it is in view, else the lane of which most is.

        Before that, the lane of what is chosen, or the one asked for last, where it is in view.
        """
        seen = self.view.goal().seen(self.view.size().toSizeF())
        if seen.contains(self.view.drawing.bounds):
            return ALL
        shares = {lane.id: _share(lane.rect, seen) for lane in self.view.drawing.lanes}
        for lane in (self.lane_of_place(), self._asked_lane):
            if shares.get(lane, 0) > MOST:
                return lane
        return max(shares, key=lambda lane: shares[lane])

    def lane_of_place(self) -> str:
        """The lane in which the reader stands, or nothing."""
        at, drawing = self.view.at, self.view.drawing
        if at is None or at.kind == "lane":
            return at.id if at else ""
        return drawing.boxes[at.id].lane if at.kind == "box" else drawing.routes[int(at.id)].lane

    def frame_choice(self, lane: str, kind: str, target: str, is_animated: bool) -> None:
        """See a lane; where none is named, the first one in which what is chosen is drawn."""
        self._frame_choice(lane, kind, target, is_animated)
        self._show_legend_by_room()

    def _frame_choice(self, lane: str, kind: str, target: str, is_animated: bool) -> None:
        drawn_in = self.lanes_of(kind, target)
        if lane == CHOICE and drawn_in and self.view.at is not None:
            place = self.view.rect_of(self.view.at)
            whole = self._whole_rect(target, place) if kind == "claim" else place
            self.view.frame(whole.adjusted(-NEAR, -NEAR, NEAR, NEAR), is_animated)
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
        rect = next(area.rect for area in self.view.drawing.lanes if area.id == lane)
        seen = self.view.goal().seen(self.view.size().toSizeF())
        way = turned(rect, seen, by, LANE_EDGE)
        if way is None:
            return False
        self.view.move_by(way)
        return True

    def _mark_lane(self) -> None:
        self.strip.show_lane(self.lane_in_view())


def _share(lane: QRectF, seen: QRectF) -> float:
    """How much of a lane is in view, 0 to 1."""
    common = lane.intersected(seen)
    return common.width() * common.height() / (lane.width() * lane.height())
