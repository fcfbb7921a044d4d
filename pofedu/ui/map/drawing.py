"""A diagram as geometry: boxes, routes and lanes in scene units (1 unit = 1 px at 100 %)."""

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from pofedu.content.model import (
    Arrow,
    Claim,
    Diagram,
    Directness,
    Effect,
    Entity,
    EntityKind,
    Lane,
    Node,
    Side,
    Text,
)

Shape = Literal["perturbation", "activity", "cell", "phenotype"]
End = Literal["triangle", "bar", "diamond", "plain", "joint"]

SHAPES: dict[EntityKind, Shape] = {
    "drug": "perturbation",
    "radiation": "perturbation",
    "intervention": "perturbation",
    "factor": "perturbation",
    "cell": "cell",
    "phenotype": "phenotype",
}
"""SBGN activity flow where it fits; everything else is an activity."""

ENDS: dict[Effect, End] = {"increases": "triangle", "decreases": "bar", "changes": "diamond"}
"""Effects without an end of their own end plainly."""

NOTCH = 10.0
CORNER = 8.0
BEND = 12.0
TIP_GAP = 3.0
JOINT_RADIUS = 4.5
END_LENGTH: dict[End, float] = {
    "triangle": 11.0,
    "bar": 2.0,
    "diamond": 14.0,
    "plain": 0.0,
    "joint": 0.0,
}
END_HALF_WIDTH: dict[End, float] = {
    "triangle": 5.5,
    "bar": 8.0,
    "diamond": 6.0,
    "plain": 0.0,
    "joint": 0.0,
}

_OUTWARD: dict[Side, QPointF] = {
    "left": QPointF(-1, 0),
    "right": QPointF(1, 0),
    "top": QPointF(0, -1),
    "bottom": QPointF(0, 1),
}


@dataclass(frozen=True)
class Box:
    """A node as drawn."""

    id: str
    lane: str
    entities: tuple[str, ...]
    label: Text
    shape: Shape
    rect: QRectF
    outline: QPainterPath
    is_clone: bool
    """Whether its entity stands elsewhere on the map too."""

    def text_rect(self) -> QRectF:
        """The part of the box that a label may fill."""
        side = 7.0 if self.shape == "activity" else NOTCH + 5.0
        foot = 8.0 if self.is_clone else 4.0
        return self.rect.adjusted(side, 4.0, -side, -foot)


@dataclass(frozen=True)
class Route:
    """An arrow as drawn: a shaft that stops where its end begins, and the end."""

    index: int
    start: str
    end: str
    lane: str
    claims: tuple[str, ...]
    convention: str
    effect: Effect
    directness: Directness
    shaft: QPainterPath
    head: QPainterPath
    end_shape: End
    points: tuple[QPointF, ...]
    """The whole course, shaft and end, as a fine polyline."""

    @property
    def is_dashed(self) -> bool:
        """Potential or indirect, as the legend of the figure has it."""
        return self.directness == "potential"

    @property
    def lead(self) -> str:
        """The claim that decides how the arrow looks."""
        return self.claims[0]

    def bounds(self) -> QRectF:
        """Everything it may paint on, halo included."""
        path = self.shaft.boundingRect().united(self.head.boundingRect())
        return path.adjusted(-8, -8, 8, 8)


@dataclass(frozen=True)
class LaneArea:
    """A compartment as drawn."""

    id: str
    title: Text
    section: str
    """The sections of the source it rests on, for the eye: `1.1`."""
    rect: QRectF
    convention: str
    """The commonest meaning of its arrows: decides the tint."""


@dataclass(frozen=True)
class Dot:
    """A joint as drawn."""

    id: str
    lane: str
    center: QPointF


@dataclass(frozen=True)
class Drawing:
    """The whole diagram as geometry."""

    id: str
    bounds: QRectF
    lanes: tuple[LaneArea, ...]
    boxes: Mapping[str, Box]
    dots: Mapping[str, Dot]
    routes: tuple[Route, ...]

    def routes_of_claim(self, claim: str) -> tuple[Route, ...]:
        """The hops on which a claim is drawn."""
        return tuple(r for r in self.routes if claim in r.claims)

    def boxes_of_entity(self, entity: str) -> tuple[Box, ...]:
        """All boxes in which an entity stands."""
        return tuple(b for b in self.boxes.values() if entity in b.entities)


def draw(diagram: Diagram, entities: Mapping[str, Entity], claims: Mapping[str, Claim]) -> Drawing:
    """Turn the records of a checked diagram into geometry."""
    copies = Counter(entity for node in diagram.nodes for entity in node.entities)
    boxes = {n.id: _box(n, entities, copies) for n in diagram.nodes}
    dots = {j.id: Dot(j.id, j.lane, QPointF(j.x, j.y)) for j in diagram.joints}
    routes = tuple(_route(i, arrow, boxes, dots, claims) for i, arrow in enumerate(diagram.arrows))
    return Drawing(
        id=diagram.id,
        bounds=QRectF(0, 0, diagram.width, diagram.height),
        lanes=tuple(_lane(lane, routes) for lane in diagram.lanes),
        boxes=boxes,
        dots=dots,
        routes=routes,
    )


def _lane(lane: Lane, routes: tuple[Route, ...]) -> LaneArea:
    counts = Counter(r.convention for r in routes if r.lane == lane.id)
    sections = sorted({p.rpartition("-")[0] for p in lane.basis.passages})
    return LaneArea(
        id=lane.id,
        title=lane.title,
        section=sections[0] if len(sections) == 1 else f"{sections[0]}–{sections[-1]}",
        rect=QRectF(lane.x, lane.y, lane.width, lane.height),
        convention=counts.most_common(1)[0][0] if counts else "other",
    )


def _box(node: Node, entities: Mapping[str, Entity], copies: Counter[str]) -> Box:
    shape = SHAPES.get(entities[node.entities[0]].kind, "activity")
    rect = QRectF(node.x, node.y, node.width, node.height)
    names = [entities[e].name for e in node.entities]
    joined = Text(zh=" + ".join(n.zh for n in names), en=" + ".join(n.en for n in names))
    return Box(
        id=node.id,
        lane=node.lane,
        entities=node.entities,
        label=node.label or joined,
        shape=shape,
        rect=rect,
        outline=_outline(shape, rect),
        is_clone=len(node.entities) == 1 and copies[node.entities[0]] > 1,
    )


def _outline(shape: Shape, rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    if shape in ("activity", "cell"):
        radius = CORNER if shape == "activity" else rect.height() / 2
        path.addRoundedRect(rect, radius, radius)
        return path
    tip = NOTCH if shape == "perturbation" else 0.0
    shoulder = NOTCH - tip
    middle = rect.center().y()
    points = [
        QPointF(rect.left() + shoulder, rect.top()),
        QPointF(rect.right() - shoulder, rect.top()),
        QPointF(rect.right() - tip, middle),
        QPointF(rect.right() - shoulder, rect.bottom()),
        QPointF(rect.left() + shoulder, rect.bottom()),
        QPointF(rect.left() + tip, middle),
    ]
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def anchor(box: Box, side: Side, at: float) -> QPointF:
    """The point on a box's outline at a share (0 to 1) of one of its sides."""
    rect = box.rect
    if side in ("top", "bottom"):
        return QPointF(rect.left() + at * rect.width(), getattr(rect, side)())
    inset = _inset(box.shape, rect, at)
    x = rect.left() + inset if side == "left" else rect.right() - inset
    return QPointF(x, rect.top() + at * rect.height())


def _inset(shape: Shape, rect: QRectF, at: float) -> float:
    off_middle = abs(2 * at - 1)
    if shape == "perturbation":
        return NOTCH * (1 - off_middle)
    if shape == "phenotype":
        return NOTCH * off_middle
    if shape == "cell":
        radius = rect.height() / 2
        return radius - math.sqrt(max(0.0, 1 - off_middle**2)) * radius
    return 0.0


def _route(
    index: int,
    arrow: Arrow,
    boxes: Mapping[str, Box],
    dots: Mapping[str, Dot],
    claims: Mapping[str, Claim],
) -> Route:
    lead = claims[arrow.claims[0]]
    end_box = boxes.get(arrow.end)
    ends_here = end_box is not None and lead.object in end_box.entities
    effect: Effect = lead.effect if ends_here else "increases"
    end: End = "joint" if end_box is None else ENDS.get(effect, "plain")
    course = _course(arrow, boxes, dots)
    length = course.length()
    shaft = _cut(course, max(0.0, 1 - END_LENGTH[end] / length))
    tip = course.pointAtPercent(1)
    along = -_OUTWARD[arrow.enter]
    return Route(
        index=index,
        start=arrow.start,
        end=arrow.end,
        lane=(end_box or dots[arrow.end]).lane,
        claims=arrow.claims,
        convention=arrow.convention,
        effect=effect,
        directness=lead.directness,
        shaft=shaft,
        head=_head(end, tip, along),
        end_shape=end,
        points=tuple(_samples(course)),
    )


def _course(arrow: Arrow, boxes: Mapping[str, Box], dots: Mapping[str, Dot]) -> QPainterPath:
    start, out = _end_point(arrow.start, arrow.leave, arrow.leave_at, boxes, dots, 1.0)
    end, back = _end_point(arrow.end, arrow.enter, arrow.enter_at, boxes, dots, TIP_GAP)
    if arrow.through:
        return _bent([start, *(QPointF(x, y) for x, y in arrow.through), end])
    path = QPainterPath(start)
    if _is_straight(start, end, out):
        path.lineTo(end)
        return path
    span = end - start
    reach = max(18.0, abs(span.x() * out.x() + span.y() * out.y()) * 0.5)
    path.cubicTo(start + out * reach, end + back * reach, end)
    return path


def _is_straight(start: QPointF, end: QPointF, out: QPointF) -> bool:
    span = end - start
    across = span.x() * out.y() - span.y() * out.x()
    return abs(across) < 0.6


def _end_point(
    id_: str,
    side: Side,
    at: float,
    boxes: Mapping[str, Box],
    dots: Mapping[str, Dot],
    gap: float,
) -> tuple[QPointF, QPointF]:
    outward = _OUTWARD[side]
    if id_ in boxes:
        return anchor(boxes[id_], side, at) + outward * gap, outward
    return dots[id_].center + outward * JOINT_RADIUS, outward


def _bent(points: list[QPointF]) -> QPainterPath:
    """A line through corner points, each corner rounded."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        toward, onward = corner - before, after - corner
        bend = min(BEND, _length(toward) / 2, _length(onward) / 2)
        path.lineTo(corner - _unit(toward) * bend)
        path.quadTo(corner, corner + _unit(onward) * bend)
    path.lineTo(points[-1])
    return path


def _cut(course: QPainterPath, share: float) -> QPainterPath:
    """The first part of a course; `QPainterPath.trimmed` needs Qt 6.10 and keeps curves."""
    return course.trimmed(0.0, share) if share < 1 else course


def _samples(course: QPainterPath) -> list[QPointF]:
    steps = max(2, int(course.length() / 3))
    return [course.pointAtPercent(i / steps) for i in range(steps + 1)]


def _head(end: End, tip: QPointF, along: QPointF) -> QPainterPath:
    path = QPainterPath()
    length, half = END_LENGTH[end], END_HALF_WIDTH[end]
    across = QPointF(-along.y(), along.x()) * half
    back = tip - along * length
    if end == "bar":
        path.moveTo(tip + across)
        path.lineTo(tip - across)
    elif end == "triangle":
        path.addPolygon(QPolygonF([tip, back + across, back - across]))
        path.closeSubpath()
    elif end == "diamond":
        middle = tip - along * (length / 2)
        path.addPolygon(QPolygonF([tip, middle + across, back, middle - across]))
        path.closeSubpath()
    return path


def _length(vector: QPointF) -> float:
    return math.hypot(vector.x(), vector.y())


def _unit(vector: QPointF) -> QPointF:
    length = _length(vector)
    return vector / length if length else QPointF(1, 0)
