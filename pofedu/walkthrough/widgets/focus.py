"""Where on a drawing a step is: what stands out, what is hidden until it is answered, the view."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QRectF

from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.walkthrough.asking import Question
from pofedu.walkthrough.sketch import ALONE

LEAST_NUMBERED = 3
"""With fewer boxes to choose from, the right one would stand out."""
NEAR, NEAR_NUMBERS = 28.0, 46.0
"""Scene units around what is focused that are seen with it, more of them with numbers."""


class Focus(Struct, frozen=True):
    """What of a drawing a step shows."""

    emphasis: Emphasis
    area: QRectF
    """What is to be in view, in scene units."""
    masked: frozenset[str] = frozenset()
    """Boxes that show a question mark."""
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
    """Where it starts: no arrow of it shows, and all boxes that may be meant look alike."""
    routes = frozenset(r.index for c in claims for r in drawing.routes_of_claim(c.id))
    ends = _ends(drawing, routes) & drawing.boxes.keys()
    numbers = _numbers(drawing, question, ends)
    masked = _masked(drawing, question, ends, library)
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
    return Focus(emphasis, area, masked, silent, numbers)


def _numbers(drawing: Drawing, question: Question, ends: frozenset[str]) -> dict[str, int]:
    """The boxes of the entities among which the next one is to be found, one for each.

    Only those in the lane of the right one, or all would be seen from too far away.
    """
    if question.kind != "next":
        return {}
    found: dict[str, int] = {}
    right = drawing.boxes_of_entity(question.right.entity)
    lane = next((box.lane for box in right if box.id in ends), "")
    for place, answer in enumerate(question.answers, 1):
        boxes = [box.id for box in drawing.boxes_of_entity(answer.entity) if box.lane == lane]
        boxes.sort(key=lambda id_: id_ not in ends)
        if boxes:
            found[boxes[0]] = place
    is_enough = len(found) >= LEAST_NUMBERED and _place(question) in found.values()
    return found if is_enough else {}


def _place(question: Question) -> int:
    return question.answers.index(question.right) + 1


def _masked(
    drawing: Drawing, question: Question, ends: frozenset[str], library: Library
) -> frozenset[str]:
    """The boxes that name the cell, or would give the next entity away by standing there alone.

    Where only the claims are drawn, so would everything after their subjects.
    """
    right = question.right.entity
    if question.kind == "option" and drawing.lanes[0].id == ALONE:
        starts = {question.claim.subject, *question.claim.jointly_with}
        return frozenset(id_ for id_ in ends if not starts & {*drawing.boxes[id_].entities})
    if question.kind == "next" and not _numbers(drawing, question, ends):
        return frozenset(box.id for box in drawing.boxes_of_entity(right))
    if question.kind != "cell":
        return frozenset()
    telling = {right, *(e.id for e in library.entities.values() if e.located_in == right)}
    return frozenset(id_ for id_ in ends if telling.intersection(drawing.boxes[id_].entities))


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
