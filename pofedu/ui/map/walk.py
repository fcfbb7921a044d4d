"""Walking a drawing: reading order, neighbours along arrows, and what stands out when chosen."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QPointF

from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.parts import Route

Direction = Literal["left", "right", "up", "down"]
APART = 20.0
"""Scene units by which something lies above or below."""


class Choice(Struct, frozen=True):
    """A box (by node id), a route (by its index as text) or a folded lane that one stands on."""

    kind: Literal["box", "route", "lane"]
    id: str


def reading_order(
    drawing: Drawing,
    hidden: frozenset[int] = frozenset(),
    folded: frozenset[str] = frozenset(),
) -> tuple[Choice, ...]:
    """Lane by lane, boxes by column and row, each followed by the arrows that leave it.

    A folded lane is one place.
    """
    order: list[Choice] = []
    for lane in drawing.lanes:
        if lane.id in folded:
            order.append(Choice("lane", lane.id))
            continue
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


def step(
    drawing: Drawing,
    at: Choice,
    direction: Direction,
    hidden: frozenset[int],
    folded: frozenset[str] = frozenset(),
) -> Choice:
    """Where an arrow key leads; the same place where nothing lies that way.

    Left and right walk against and along arrows, or from a folded lane to what lies beside it; up
    and down change between arrows that share an end, or between boxes of a lane.
    """
    by = 1 if direction in ("right", "down") else -1
    if at.kind != "lane" and direction in ("left", "right"):
        return _along(drawing, at, direction == "right", hidden)
    if at.kind == "route":
        return _among(drawing, at, by, hidden)
    return _across(drawing, at, by, folded, direction in ("left", "right"))


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


def _among(drawing: Drawing, at: Choice, by: int, hidden: frozenset[int]) -> Choice:
    route = drawing.routes[int(at.id)]
    siblings = _sharing(drawing, route.start, True, hidden)
    if len(siblings) == 1:
        siblings = _sharing(drawing, route.end, False, hidden)
    if route not in siblings:  # hidden while the reader stands on it
        return _choice(siblings[0]) if siblings else at
    return _choice(siblings[(siblings.index(route) + by) % len(siblings)])


def _across(
    drawing: Drawing, at: Choice, by: int, folded: frozenset[str], is_level: bool
) -> Choice:
    """The nearest box or folded lane above or below; to the left or right where it is level."""
    places = {Choice("box", b.id): b.rect for b in drawing.boxes.values() if b.lane not in folded}
    places |= {Choice("lane", x.id): x.rect for x in drawing.lanes if x.id in folded}
    here = places[at]
    ways = {
        place: _turned(rect.center() - here.center(), is_level) for place, rect in places.items()
    }
    apart = APART
    if at.kind == "lane":
        apart = (here.width() if is_level else here.height()) / 2
    beyond = [place for place, way in ways.items() if way.y() * by > apart]
    return min(beyond, key=lambda p: abs(ways[p].x()) * 2 + abs(ways[p].y()), default=at)


def _turned(way: QPointF, is_level: bool) -> QPointF:
    return QPointF(way.y(), way.x()) if is_level else way


def quiet_boxes(drawing: Drawing, faint: frozenset[int]) -> frozenset[str]:
    """The boxes whose arrows are all among some that are hidden or faded."""
    if not faint:
        return frozenset()
    clear, touched = set[str](), set[str]()
    for route in drawing.routes:
        (touched if route.index in faint else clear).update((route.start, route.end))
    return frozenset(touched - clear) & drawing.boxes.keys()


def emphasis_of_routes(routes: Sequence[Route], hidden: frozenset[int]) -> Emphasis:
    """Arrows stand out, with the boxes they join."""
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
