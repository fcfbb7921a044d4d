"""Walking a drawing: reading order, neighbours along arrows, and what stands out when chosen."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QPointF

from pofedu.ui.map.drawing import Box, Drawing, Route
from pofedu.ui.map.paint import Emphasis

Direction = Literal["left", "right", "up", "down"]


class Choice(Struct, frozen=True):
    """A box (by node id) or a route (by its index as text) that the reader stands on."""

    kind: Literal["box", "route"]
    id: str


def reading_order(drawing: Drawing, hidden: frozenset[int] = frozenset()) -> tuple[Choice, ...]:
    """Lane by lane, boxes by column and row, each followed by the arrows that leave it."""
    order: list[Choice] = []
    for lane in drawing.lanes:
        boxes = [b for b in drawing.boxes.values() if b.lane == lane.id]
        for box in sorted(boxes, key=lambda b: (b.rect.top(), b.rect.left())):
            order.append(Choice("box", box.id))
            order += [_choice(r) for r in leaving(drawing, box.id) if r.index not in hidden]
    return tuple(order)


def leaving(drawing: Drawing, id_: str) -> list[Route]:
    """Arrows that start at a box or joint, and those beyond the joints they run into."""
    routes = []
    for route in drawing.routes:
        if route.start == id_:
            routes.append(route)
            if route.end in drawing.dots and _is_first_into(drawing, route):
                routes += leaving(drawing, route.end)
    return routes


def _is_first_into(drawing: Drawing, route: Route) -> bool:
    """A joint's way out is read once, after the first arrow that enters it."""
    return next(r for r in drawing.routes if r.end == route.end) is route


def _choice(route: Route) -> Choice:
    return Choice("route", str(route.index))


def step(drawing: Drawing, at: Choice, direction: Direction, hidden: frozenset[int]) -> Choice:
    """Where an arrow key leads; the same place where nothing lies that way.

    Left and right walk against and along arrows; up and down change between arrows that share an
    end, or between boxes of a lane.
    """
    if direction in ("left", "right"):
        return _along(drawing, at, direction == "right", hidden)
    return _across(drawing, at, 1 if direction == "down" else -1, hidden)


def _along(drawing: Drawing, at: Choice, is_forward: bool, hidden: frozenset[int]) -> Choice:
    if at.kind == "route":
        route = drawing.routes[int(at.id)]
        next_id = route.end if is_forward else route.start
        if next_id in drawing.boxes:
            return Choice("box", next_id)
        at = Choice("box", next_id)
    routes = _sharing(drawing, at.id, is_forward, hidden)
    return _choice(routes[0]) if routes else at


def _sharing(drawing: Drawing, id_: str, is_start: bool, hidden: frozenset[int]) -> list[Route]:
    routes = [r for r in drawing.routes if (r.start if is_start else r.end) == id_]
    far = -1 if is_start else 0
    return sorted((r for r in routes if r.index not in hidden), key=lambda r: r.points[far].y())


def _across(drawing: Drawing, at: Choice, by: int, hidden: frozenset[int]) -> Choice:
    if at.kind == "route":
        route = drawing.routes[int(at.id)]
        siblings = _sharing(drawing, route.start, True, hidden)
        if len(siblings) == 1:
            siblings = _sharing(drawing, route.end, False, hidden)
        if route not in siblings:  # hidden while the reader stands on it
            return _choice(siblings[0]) if siblings else at
        return _choice(siblings[(siblings.index(route) + by) % len(siblings)])
    box = drawing.boxes[at.id]
    beyond = [b for b in drawing.boxes.values() if _is_beyond(box, b, by)]
    nearest = min(beyond, key=lambda b: _distance(box, b), default=box)
    return Choice("box", nearest.id)


def _is_beyond(box: Box, other: Box, by: int) -> bool:
    return (other.rect.center().y() - box.rect.center().y()) * by > 20


def _distance(box: Box, other: Box) -> float:
    span: QPointF = other.rect.center() - box.rect.center()
    return abs(span.x()) * 2 + abs(span.y())


def emphasis_of_claim(drawing: Drawing, claim: str, hidden: frozenset[int]) -> Emphasis:
    """All hops of a claim stand out, with the boxes they join."""
    routes = drawing.routes_of_claim(claim)
    return Emphasis(
        routes=frozenset(r.index for r in routes),
        near_boxes=frozenset(id_ for r in routes for id_ in (r.start, r.end)),
        hidden=hidden,
    )


def emphasis_of_entity(drawing: Drawing, entity: str, hidden: frozenset[int]) -> Emphasis:
    """All boxes of an entity stand out, with the arrows shown at them and what these lead to."""
    boxes = frozenset(b.id for b in drawing.boxes_of_entity(entity))
    shown = [r for r in drawing.routes if r.index not in hidden]
    near = [r for r in shown if r.start in boxes or r.end in boxes]
    dots = {id_ for r in near for id_ in (r.start, r.end) if id_ in drawing.dots}
    near += [r for r in shown if r.start in dots or r.end in dots]
    return Emphasis(
        boxes=boxes,
        near_routes=frozenset(r.index for r in near),
        near_boxes=frozenset(id_ for r in near for id_ in (r.start, r.end)),
        hidden=hidden,
    )
