"""A diagram as geometry: boxes, routes and lanes in scene units (1 unit = 1 px at 100 %)."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from pofedu.content.diagram import Arrow, Diagram, Lane, Meaning, Node, Side
from pofedu.content.model import Claim, Directness, Effect, Entity, EntityKind, Text
from pofedu.ui.map.course import (
    END_LENGTH,
    JOINT_RADIUS,
    OUTWARD,
    TIP_GAP,
    End,
    Shape,
    anchor,
    course,
    head,
    outline,
    without_end,
)
from pofedu.ui.map.grid import Grid
from pofedu.ui.map.parts import Box, Dot, LaneArea, Route

SHAPES: dict[EntityKind, Shape] = {
    "drug": "perturbation",
    "radiation": "perturbation",
    "intervention": "perturbation",
    "factor": "perturbation",
    "cell": "cell",
    "phenotype": "phenotype",
}
"""SBGN activity flow where it fits; everything else is an activity."""

ENDS: dict[Effect, End] = {
    "increases": "triangle",
    "decreases": "bar",
    "towards-normal": "ring",
    "changes": "diamond",
    "no-difference": "plain",
    "not-observed": "cross",
    "none": "open",
}
"""An open end leads somewhere without an effect, a plain one to no difference."""


BOX_REACH = 6.0
"""How far the outline of a box may paint beyond it, in scene units."""


class Drawing(Struct, frozen=True, dict=True):
    """The whole diagram as geometry."""

    id: str
    bounds: QRectF
    lanes: tuple[LaneArea, ...]
    boxes: Mapping[str, Box]
    dots: Mapping[str, Dot]
    routes: tuple[Route, ...]

    def routes_near(self, area: QRectF, among: frozenset[int] | None = None) -> Iterator[Route]:
        """The routes, or those of them asked for, that may paint on an area, in their order."""
        for index in self._route_grid.near(area, among):
            if self.routes[index].bounds().intersects(area):
                yield self.routes[index]

    def boxes_near(self, area: QRectF, among: frozenset[str] | None = None) -> Iterator[Box]:
        """The boxes, or those of them asked for, that may paint on an area, in their order."""
        room = area.adjusted(-BOX_REACH, -BOX_REACH, BOX_REACH, BOX_REACH)
        for index in self._box_grid.near(room):
            box = self._box_list[index]
            if (among is None or box.id in among) and box.rect.intersects(room):
                yield box

    def routes_at(self, dot: str) -> tuple[int, ...]:
        """The routes that start or end at a dot, by index."""
        return self._routes_at[dot]

    @cached_property
    def _route_grid(self) -> Grid:
        return Grid(route.bounds() for route in self.routes)

    @cached_property
    def _box_list(self) -> tuple[Box, ...]:
        return tuple(self.boxes.values())

    @cached_property
    def _box_grid(self) -> Grid:
        return Grid(box.rect for box in self._box_list)

    @cached_property
    def _routes_at(self) -> Mapping[str, tuple[int, ...]]:
        return {
            dot: tuple(r.index for r in self.routes if dot in (r.start, r.end)) for dot in self.dots
        }

    def lane(self, id_: str) -> LaneArea:
        """The lane of an id; StopIteration where there is none."""
        return next(lane for lane in self.lanes if lane.id == id_)

    def routes_of_claim(self, claim: str) -> tuple[Route, ...]:
        """The hops on which a claim is drawn."""
        return tuple(r for r in self.routes if claim in r.claims)

    def routes_of(self, kind: str, target: str) -> tuple[Route, ...]:
        """The arrows on which a claim, or any claim that a study measured, is drawn; else none."""
        if kind == "study":
            return tuple(r for r in self.routes if target in r.studies)
        return self.routes_of_claim(target) if kind == "claim" else ()

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
    return LaneArea(
        id=lane.id,
        title=lane.title,
        section=section_of(lane),
        rect=QRectF(lane.x, lane.y, lane.width, lane.height),
        convention=counts.most_common(1)[0][0] if counts else "other",
    )


def section_of(lane: Lane) -> str:
    """The numbered section of the review that a lane rests on, or the first and last; or none."""
    sections = sorted({p.rpartition("-")[0] for p in lane.basis.passages if p[0].isdigit()})
    return "–".join(dict.fromkeys((*sections[:1], *sections[-1:])))


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
        outline=outline(shape, rect),
        is_clone=len(node.entities) == 1 and copies[node.entities[0]] > 1,
    )


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
    effect: Effect = lead.effect if ends_here else "none"
    end: End = "joint" if end_box is None else ENDS[effect]
    whole = _course(arrow, boxes, dots)
    return Route(
        index=index,
        start=arrow.start,
        end=arrow.end,
        lane=(end_box or dots[arrow.end]).lane,
        claims=arrow.claims,
        convention=arrow.convention,
        effect=effect,
        directness=lead.directness,
        shaft=without_end(whole, END_LENGTH[end]),
        head=head(end, whole.pointAtPercent(1), -OUTWARD[arrow.enter]),
        end_shape=end,
        whole=whole,
        studies=frozenset(m.study for id_ in arrow.claims for m in claims[id_].measured_by),
    )


def _course(arrow: Arrow, boxes: Mapping[str, Box], dots: Mapping[str, Dot]) -> QPainterPath:
    start = _end_point(arrow.start, arrow.leave, arrow.leave_at, boxes, dots, 1.0)
    end = _end_point(arrow.end, arrow.enter, arrow.enter_at, boxes, dots, TIP_GAP)
    corners = [QPointF(x, y) for x, y in arrow.through]
    return course(start, OUTWARD[arrow.leave], end, OUTWARD[arrow.enter], corners)


def _end_point(
    id_: str,
    side: Side,
    at: float,
    boxes: Mapping[str, Box],
    dots: Mapping[str, Dot],
    gap: float,
) -> QPointF:
    if id_ in boxes:
        box = boxes[id_]
        return anchor(box.shape, box.rect, side, at) + OUTWARD[side] * gap
    return dots[id_].center + OUTWARD[side] * JOINT_RADIUS


def straight_route(
    start: QPointF,
    end: QPointF,
    convention: Meaning,
    effect: Effect,
    directness: Directness,
    has_end: bool,
) -> Route:
    """A route between two points from left to right that belongs to no map, for legends."""
    shape: End = ENDS[effect] if has_end else "plain"
    whole = course(start, OUTWARD["right"], end, OUTWARD["left"])
    return Route(
        index=-1,
        start="",
        end="",
        lane="",
        claims=(),
        convention=convention,
        effect=effect,
        directness=directness,
        shaft=without_end(whole, END_LENGTH[shape]),
        head=head(shape, end, OUTWARD["right"]),
        end_shape=shape,
        whole=whole,
    )
