"""Checks of diagrams: where things lie. What arrows say is checked in arrows.py.

A diagram has a largest size and holds its lanes and corners, lanes hold boxes and joints: so no
number of a scene can be larger than that or below 0.
"""

from collections.abc import Iterator
from itertools import combinations

from pofedu.compiler.arrows import check_arrows
from pofedu.compiler.problems import Path, Placed, Problem
from pofedu.compiler.sources import Sources
from pofedu.content.diagram import Diagram, Joint, Lane, Node

Box = Lane | Node

LEAST_WIDTH, LEAST_HEIGHT = 24, 16
STOPS = 5
"""Of a tour: enough to see what the map holds, few enough to be walked to the end."""
MOST = 20_000
"""Scene units: a box must be seen, a diagram must fit into a picture."""


def check_diagrams(sources: Sources) -> Iterator[Problem]:
    """Everything that a drawing can get wrong beyond its fields."""
    for placed in sources.diagrams:
        yield from _ids(placed)
        yield from _extent(placed)
        yield from _lanes(placed)
        yield from _nodes(placed)
        yield from _joints(placed)
        yield from _cards(placed)
        yield from _tour(placed)
        yield from check_arrows(sources, placed)


def _ids(placed: Placed[Diagram]) -> Iterator[Problem]:
    diagram = placed.record
    yield from _twice(placed, [("lanes", n, lane.id) for n, lane in enumerate(diagram.lanes)])
    ends = [("nodes", n, node.id) for n, node in enumerate(diagram.nodes)]
    ends += [("joints", n, joint.id) for n, joint in enumerate(diagram.joints)]
    yield from _twice(placed, ends)
    listed = [("conventions", n, c.id) for n, c in enumerate(diagram.conventions)]
    yield from _twice(placed, [(kind, n, str(name)) for kind, n, name in listed])


def _twice(placed: Placed[Diagram], named: list[tuple[str, int, str]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for kind, place, name in named:
        if name in seen:
            what = f"the id {name!r} stands twice in this diagram"
            yield placed.problem(what, "rename one", kind, place, "id")
        seen.add(name)


def _extent(placed: Placed[Diagram]) -> Iterator[Problem]:
    least = {"width": LEAST_WIDTH, "height": LEAST_HEIGHT}
    for name in least:
        if not least[name] <= getattr(placed.record, name) <= MOST:
            what = f"the {name} of the diagram is {getattr(placed.record, name):g}"
            yield placed.problem(what, f"give a value from {least[name]} to {MOST}", name)


def _lanes(placed: Placed[Diagram]) -> Iterator[Problem]:
    diagram = placed.record
    for place, lane in enumerate(diagram.lanes):
        yield from _size(placed, lane, ("lanes", place))
        if not _holds((0, 0, diagram.width, diagram.height), lane):
            what = f"the lane {lane.id!r} reaches out of the diagram"
            todo = f"keep it within {diagram.width:g} × {diagram.height:g}"
            yield placed.problem(what, todo, "lanes", place)
    yield from _overlaps(placed, diagram.lanes, "lanes", "lane")


def _nodes(placed: Placed[Diagram]) -> Iterator[Problem]:
    for place, node in enumerate(placed.record.nodes):
        yield from _size(placed, node, ("nodes", place))
        yield from _in_lane(placed, node, "node", ("nodes", place))
        if len(set(node.entities)) < len(node.entities):
            what = f"the node {node.id!r} names an entity twice"
            yield placed.problem(what, "keep one", "nodes", place, "entities")
    yield from _overlaps(placed, placed.record.nodes, "nodes", "node")


def _joints(placed: Placed[Diagram]) -> Iterator[Problem]:
    for place, joint in enumerate(placed.record.joints):
        yield from _in_lane(placed, joint, "joint", ("joints", place))
        for node in placed.record.nodes:
            if _holds(_frame(node), joint):
                what = f"the joint {joint.id!r} lies on the node {node.id!r}"
                yield placed.problem(what, "move one of them", "joints", place)


def _in_lane(
    placed: Placed[Diagram], thing: Node | Joint, kind: str, path: Path
) -> Iterator[Problem]:
    lanes = {lane.id: lane for lane in placed.record.lanes}
    lane = lanes.get(thing.lane)
    if lane is None:
        what = f"there is no lane {thing.lane!r}"
        yield placed.problem(what, f"choose from {', '.join(lanes) or 'none'}", *path, "lane")
    elif not _holds(_frame(lane), thing):
        what = f"the {kind} {thing.id!r} reaches out of its lane {lane.id!r}"
        x, y, right, bottom = _frame(lane)
        todo = f"keep it within x {x:g} to {right:g} and y {y:g} to {bottom:g}"
        yield placed.problem(what, todo, *path)


def _size(placed: Placed[Diagram], box: Box, path: Path) -> Iterator[Problem]:
    if box.width < LEAST_WIDTH or box.height < LEAST_HEIGHT:
        what = f"{box.id!r} is {box.width:g} wide and {box.height:g} high"
        todo = f"make it at least {LEAST_WIDTH} × {LEAST_HEIGHT}"
        name = "width" if box.width < LEAST_WIDTH else "height"
        yield placed.problem(what, todo, *path, name)


def _overlaps(
    placed: Placed[Diagram], boxes: tuple[Box, ...], field: str, kind: str
) -> Iterator[Problem]:
    for (_, one), (place, other) in combinations(enumerate(boxes), 2):
        left, top, right, bottom = _frame(one)
        x, y, far, low = _frame(other)
        if left < far and x < right and top < low and y < bottom:
            what = f"the {kind} {other.id!r} overlaps the {kind} {one.id!r}"
            yield placed.problem(what, "move one of them", field, place)


def _cards(placed: Placed[Diagram]) -> Iterator[Problem]:
    diagram = placed.record
    drawn = {entity for node in diagram.nodes for entity in node.entities}
    if diagram.card_only and not diagram.card_of:
        what = "card_only names entities, but no card is there to show them"
        yield placed.problem(what, "name the entity with card_of", "card_only")
    if diagram.card_of and diagram.card_of not in drawn:
        what = f"card_of names {diagram.card_of!r}, which is not drawn"
        yield placed.problem(what, "name a drawn entity", "card_of")
    for place, entity in enumerate(diagram.card_only):
        if entity in drawn:
            what = f"{entity!r} is drawn and stands in card_only"
            yield placed.problem(what, "keep one of the two", "card_only", place)


def _tour(placed: Placed[Diagram]) -> Iterator[Problem]:
    diagram = placed.record
    if diagram.tour and len(diagram.tour) != STOPS:
        what = f"the tour has {len(diagram.tour)} stops"
        yield placed.problem(what, f"give it {STOPS}, or leave it out", "tour")
    lanes = dict.fromkeys(lane.id for lane in diagram.lanes)
    drawn = {claim for arrow in diagram.arrows for claim in arrow.claims}
    for place, stop in enumerate(diagram.tour):
        if (stop.lane is None) == (stop.claim is None):
            what = f"stop {place + 1} of the tour names {'two places' if stop.lane else 'no place'}"
            yield placed.problem(what, "name a lane or a claim", "tour", place)
        if stop.lane is not None and stop.lane not in lanes:
            what = f"the tour stops at the lane {stop.lane!r}, which is not there"
            yield placed.problem(what, f"choose from {', '.join(lanes)}", "tour", place, "lane")
        if stop.claim is not None and stop.claim not in drawn:
            what = f"the tour stops at the claim {stop.claim!r}, which this diagram does not draw"
            yield placed.problem(what, "name a claim of one of its arrows", "tour", place, "claim")


def _frame(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.x + box.width, box.y + box.height


def _holds(frame: tuple[float, float, float, float], thing: Box | Joint) -> bool:
    left, top, right, bottom = frame
    inner = (thing.x, thing.y, thing.x, thing.y) if isinstance(thing, Joint) else _frame(thing)
    return left <= inner[0] and top <= inner[1] and inner[2] <= right and inner[3] <= bottom
