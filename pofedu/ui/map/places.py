"""Where the places of a map lie, and what lies under a point; it knows nothing of claims."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF

from pofedu.ui.map.canvas import MapCanvas
from pofedu.ui.map.folded import open_control_at, title_area
from pofedu.ui.map.paint import routes_in
from pofedu.ui.map.parts import LaneArea
from pofedu.ui.map.walk import Choice, reading_order

GRIP = 6.0
"""How far from a line, in view pixels, a click still means it."""


class MapPlaces(MapCanvas):
    """A map whose boxes, routes and folded lanes can be found."""

    def control_at(self, lane: LaneArea) -> QPointF:
        """The middle of the control that folds or unfolds a lane; in the view."""
        is_folded = lane.id in self.emphasis.folded
        at = self.folded.control_at(lane) if is_folded else open_control_at(lane)
        return self.camera.to_view(at)

    def gone(self) -> frozenset[int]:
        """The arrows that are not there: hidden, or in a folded lane."""
        return self.emphasis.hidden | routes_in(self.drawing, self.emphasis.folded)

    def order(self) -> tuple[Choice, ...]:
        """All places that are there, in reading order."""
        return reading_order(self.drawing, self.emphasis.hidden, self.emphasis.folded)

    def _is_shown(self, choice: Choice, gone: frozenset[int]) -> bool:
        if choice.kind == "box":
            return self.drawing.boxes[choice.id].lane not in self.emphasis.folded
        if choice.kind == "lane":
            return choice.id in self.emphasis.folded
        return int(choice.id) not in gone

    def rect_of(self, choice: Choice) -> QRectF:
        """Where a box, a route or a lane lies in the scene."""
        if choice.kind == "box":
            return self.drawing.boxes[choice.id].rect
        if choice.kind == "lane":
            return self.shown.lane(choice.id).rect
        return self.drawing.routes[int(choice.id)].bounds().adjusted(4, 4, -4, -4)

    def choice_at(self, point: QPointF) -> Choice | None:
        """What lies under a view point: a folded lane, a box, else the nearest route in reach."""
        at, gone = self.camera.to_scene(point), self.gone()
        for lane in self.shown.lanes:
            if lane.id in self.emphasis.folded and lane.rect.contains(at):
                return Choice("lane", lane.id)
        around = QRectF(at - QPointF(0.5, 0.5), QSizeF(1, 1))
        for box in self.drawing.boxes_near(around):
            if box.lane not in self.emphasis.folded and box.outline.contains(at):
                return Choice("box", box.id)
        reach = max(GRIP / self.camera.scale, 3.0)
        near = [
            (min(math.hypot(p.x() - at.x(), p.y() - at.y()) for p in route.points), route.index)
            for route in self.drawing.routes_near(around)
            if route.index not in gone and route.bounds().contains(at)
        ]
        distance, index = min(near, default=(math.inf, -1))
        return Choice("route", str(index)) if distance <= reach else None

    def fold_at(self, point: QPointF) -> str:
        """The lane whose control or title lies under a view point, or that is folded there."""
        at = self.camera.to_scene(point)
        for lane in self.shown.lanes if self.can_fold else ():
            is_folded = lane.id in self.emphasis.folded
            title = title_area(lane, self.look, self.painter_of.detail)
            if lane.rect.contains(at) and (is_folded or title.contains(at)):
                return lane.id
        return ""

    def _first_in_view(self, order: tuple[Choice, ...]) -> int:
        seen = self.goal().seen(self.size().toSizeF())
        inside = (i for i, choice in enumerate(order) if seen.contains(self.rect_of(choice)))
        return next(inside, 0)
