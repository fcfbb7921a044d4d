"""Where on a drawing something is that was chosen: its lanes, its ends, what stands out with it."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSizeF

from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.walk import Choice, emphasis_of_entity, emphasis_of_routes

NEAR = 40.0
"""Scene units around what is chosen that are seen with it."""
MOST = 0.7
"""What share of a lane is most of it."""


def standing_out(
    drawing: Drawing, kind: str, target: str, hidden: frozenset[int], folded: frozenset[str]
) -> tuple[Emphasis, Choice | None]:
    """What stands out for a claim, a study or an entity, and the place that stands for it.

    For what the map does not draw, nothing does.
    """
    if routes := drawing.routes_of(kind, target):
        place = Choice("route", str(routes[-1].index))
        return emphasis_of_routes(routes, hidden), place
    if kind == "entity" and drawing.boxes_of_entity(target):
        emphasis = emphasis_of_entity(drawing, target, hidden)
        open_ = {b for b in emphasis.boxes if drawing.boxes[b].lane not in folded}
        return emphasis, Choice("box", min(open_ or emphasis.boxes))
    return Emphasis(hidden=hidden), None


def is_among(at: Choice | None, emphasis: Emphasis, folded: frozenset[str]) -> bool:
    """Whether a place is one of those that stand out, or a folded lane where none does."""
    if at is None:
        return False
    if at.kind == "lane":
        return at.id in folded and not (emphasis.boxes or emphasis.routes)
    return at.id in emphasis.boxes if at.kind == "box" else int(at.id) in emphasis.routes


def lanes_of(drawing: Drawing, kind: str, target: str) -> set[str]:
    """The lanes in which a claim, entity or what a study measured is drawn; else none."""
    if routes := drawing.routes_of(kind, target):
        return {route.lane for route in routes}
    boxes = drawing.boxes_of_entity(target) if kind == "entity" else []
    return {box.lane for box in boxes}


def lane_of(drawing: Drawing, at: Choice | None) -> str:
    """The lane of a place, or nothing."""
    if at is None or at.kind == "lane":
        return at.id if at else ""
    return drawing.boxes[at.id].lane if at.kind == "box" else drawing.routes[int(at.id)].lane


def end_of(drawing: Drawing, at: Choice, here: QRectF) -> tuple[QRectF, QRectF]:
    """The box to which an arrow leads, and where its head meets it; else where one stands."""
    if at.kind != "route":
        return here, here
    route = drawing.routes[int(at.id)]
    end = drawing.boxes.get(route.end)
    return (end.rect if end else here), around(QRectF(route.points[-1], QSizeF()))


def whole_rect(drawing: Drawing, kind: str, target: str, place: QRectF) -> QRectF:
    """A place, and with it, for a claim or study, all of its arrows and the boxes they join."""
    routes = drawing.routes_of(kind, target)
    ends = {id_ for r in routes for id_ in (r.start, r.end) if id_ in drawing.boxes}
    whole = QRectF(place)
    for rect in (*(r.bounds() for r in routes), *(drawing.boxes[e].rect for e in ends)):
        whole = whole.united(rect)
    return whole


def places(
    drawing: Drawing, at: Choice, here: QRectF, kind: str, target: str
) -> tuple[QRectF, ...]:
    """What to bring into view of something chosen: all of it, or if it is too large, its end."""
    end, head = end_of(drawing, at, here)
    return whole_rect(drawing, kind, target, here), here.united(end), end, head


def around(place: QRectF) -> QRectF:
    """A place and what is near it."""
    return place.adjusted(-NEAR, -NEAR, NEAR, NEAR)


def share(lane: QRectF, seen: QRectF) -> float:
    """How much of a lane is in view, 0 to 1."""
    common = lane.intersected(seen)
    return common.width() * common.height() / (lane.width() * lane.height())


def lane_seen(drawing: Drawing, seen: QRectF, preferred: Iterable[str]) -> str:
    """The first of some lanes of which most is in view, else that of which most is."""
    shares = {lane.id: share(lane.rect, seen) for lane in drawing.lanes}
    for lane in preferred:
        if shares.get(lane, 0) > MOST:
            return lane
    return max(shares, key=lambda lane: shares[lane])
