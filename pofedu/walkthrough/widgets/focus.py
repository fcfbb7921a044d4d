"""Where on a drawing a step is: what stands out, what is hidden until it is answered, the view."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QRectF

from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.parts import Route
from pofedu.walkthrough.asking import Question
from pofedu.walkthrough.telling import tells

NEAR, NEAR_NUMBERS = 28.0, 46.0
"""Scene units around what is focused that are seen with it, more of them with numbers."""


class Focus(Struct, frozen=True):
    """What of a drawing a step shows."""

    emphasis: Emphasis
    area: QRectF
    """What is to be in view, in scene units."""
    masked: frozenset[str] = frozenset()
    """Boxes that cannot be read: they name the right answer, or give it away."""
    asked: str = ""
    """The masked box that is asked for, with a question mark; empty where none is."""
    asked_end: int | None = None
    """The route at whose end there is a question mark, where the sign is asked for."""
    silent: frozenset[int] = frozenset()
    """Routes whose sentence would give the answer away: seen, but no places to be at."""
    numbers: dict[str, int] = {}
    """Boxes that stand for an answer, by its place from 1."""
    flowing: tuple[tuple[int, ...], ...] = ()
    """The routes of each claim, in order, along which it flows."""


def shown_focus(drawing: Drawing, claims: Iterable[Claim]) -> Focus:
    """All that the claims say."""
    hops = tuple(tuple(r.index for r in drawing.routes_of_claim(c.id)) for c in claims)
    routes = frozenset(index for hop in hops for index in hop)
    emphasis = Emphasis(routes=routes, near_boxes=_ends(drawing, routes))
    return Focus(emphasis, _area(drawing, routes, ()), flowing=hops)


def asked_focus(
    drawing: Drawing, claims: tuple[Claim, ...], question: Question, library: Library
) -> Focus:
    """Where it starts: no arrow of it shows, and nothing that the right answer names."""
    routes = frozenset(r.index for c in claims for r in drawing.routes_of_claim(c.id))
    ends = _ends(drawing, routes) & drawing.boxes.keys()
    numbers = _numbers(drawing, question, ends)
    masked = frozenset(id_ for id_ in ends if tells(question, drawing.boxes[id_].entities, library))
    masked -= numbers.keys()
    starts = {
        box
        for box in ends
        if any({c.subject, *c.jointly_with} & {*drawing.boxes[box].entities} for c in claims)
    }
    at_answers = frozenset(r.index for r in drawing.routes if {r.start, r.end} & numbers.keys())
    shown = frozenset(starts) - masked - numbers.keys()
    emphasis = Emphasis(
        boxes=frozenset(numbers) or shown,
        near_boxes=ends - masked - numbers.keys(),
        hidden=routes | at_answers,
    )
    silent = _silent(drawing, question, masked, library)
    area = _area(drawing, routes, numbers)
    hops = drawing.routes_of_claim(question.claim.id)
    asked = _asked(hops, masked) if question.kind != "sign" else ""
    asked_end = hops[-1].index if hops and question.kind == "sign" else None
    return Focus(emphasis, area, masked, asked, asked_end, silent, numbers)


def _asked(hops: tuple[Route, ...], masked: frozenset[str]) -> str:
    """Of the masked boxes the one that is asked for: the first on the way of the claim."""
    on_way = (id_ for hop in hops for id_ in (hop.start, hop.end) if id_ in masked)
    return next(iter((*on_way, *sorted(masked))), "")


def _numbers(drawing: Drawing, question: Question, ends: frozenset[str]) -> dict[str, int]:
    """The boxes of the entities among which the next one is to be found, one for each.

    Only where all of them stand in the lane of the right one: from farther away nothing could be
    read, and what has no number would be told apart by that.
    """
    if question.kind != "next":
        return {}
    right = drawing.boxes_of_entity(question.right.entity)
    lane = next((box.lane for box in right if box.id in ends), "")
    found: dict[str, int] = {}
    for place, answer in enumerate(question.answers, 1):
        boxes = [box.id for box in drawing.boxes_of_entity(answer.entity) if box.lane == lane]
        boxes.sort(key=lambda id_: id_ not in ends)
        found.update(dict.fromkeys(boxes[:1], place))
    return found if len(found) == len(question.answers) else {}


def _silent(
    drawing: Drawing, question: Question, masked: frozenset[str], library: Library
) -> frozenset[int]:
    """The routes whose claim names what is masked, or leads from the same subject to the answer."""
    hidden = {id_ for box in masked for id_ in drawing.boxes[box].entities}
    subjects = {question.claim.subject, *question.claim.jointly_with}

    def is_telling(claim: Claim) -> bool:
        named = {*entities_of(claim)}
        is_next = question.kind == "next" and question.right.entity in named
        return bool(hidden & named) or (is_next and bool(subjects & named))

    return frozenset(r.index for r in drawing.routes if is_telling(library.claims[r.lead]))


def _ends(drawing: Drawing, routes: Iterable[int]) -> frozenset[str]:
    ends = (drawing.routes[index] for index in routes)
    return frozenset(id_ for route in ends for id_ in (route.start, route.end))


def _area(drawing: Drawing, routes: Iterable[int], boxes: Iterable[str]) -> QRectF:
    """Around routes, the boxes they join, and some more boxes; all where there are none."""
    routes = tuple(routes)
    area = QRectF()
    for index in routes:
        area = area.united(drawing.routes[index].bounds())
    for id_ in (*_ends(drawing, routes), *boxes):
        if id_ in drawing.boxes:
            area = area.united(drawing.boxes[id_].rect)
    if area.isEmpty():
        return drawing.bounds
    near = NEAR_NUMBERS if boxes else NEAR
    return area.adjusted(-near, -near, near, near).intersected(drawing.bounds)
