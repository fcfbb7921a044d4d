"""Where on a drawing a question looks: what to see of it, what stands out, what is signed."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QRectF

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.chains import hidden_of, link_of
from pofedu.quiz.kinship import is_told, names_of
from pofedu.quiz.pointing import chosen_place, offered_places, right_places
from pofedu.quiz.task import Given, Task
from pofedu.quiz.widgets.mapwords import (
    chosen_words,
    hidden_words,
    later_words,
    right_words,
    too_words,
    wrong_words,
)
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.parts import Box, Route
from pofedu.ui.map.veil import text_without, veiled
from pofedu.ui.map.walk import Choice, emphasis_of_entity, emphasis_of_routes

NEAR = 28.0
"""Scene units around a place that are seen with it."""
NOTHING: frozenset[int] = frozenset()


class Sign(Struct, frozen=True):
    """What is written at boxes or at the arrows of a claim, within a ring."""

    boxes: frozenset[str]
    routes: tuple[int, ...]
    words: Text
    color: str

    def is_at(self, choice: Choice) -> bool:
        """Whether a place has this sign."""
        if choice.kind == "route":
            return int(choice.id) in self.routes
        return choice.kind == "box" and choice.id in self.boxes


class Sight(Struct, frozen=True):
    """A drawing as a question shows it."""

    drawing: Drawing
    title: Text
    areas: tuple[QRectF, ...]
    """What to see: the first that can be read whole, else as much of the last as can be."""
    asked: frozenset[str] = frozenset()
    """The boxes whose name is hidden and asked for."""
    later: frozenset[str] = frozenset()
    """Those after them and those of other options, whose names are hidden too."""
    emphasis: Emphasis = Emphasis()
    signs: tuple[Sign, ...] = ()
    is_asking: bool = False


def asked_sight(
    drawing: Drawing, title: Text, task: Task, library: Library, besides: Iterable[str] = ()
) -> Sight:
    """Before the answer; what is asked for stands nowhere in it.

    Neither do other entities, which other questions ask for; but what comes before on its chain
    shows.
    """
    question = task.question
    hidden = hidden_of(question, library)
    if not hidden:
        areas = _offered_areas(drawing, question_places=offered_places(question))
        return Sight(drawing, title, areas, is_asking=True)
    entity = hidden[0]
    box = _main_box(drawing, drawing.boxes_of_entity(entity), question.claims)
    near = _around(drawing, emphasis_of_entity(drawing, entity, NOTHING), box.lane)
    areas = (drawing.bounds, drawing.lane(box.lane).rect, near, _wide(box.rect))
    asked = frozenset(box.id for box in drawing.boxes_of_entity(entity))
    link = link_of(question, library)
    before = {
        name for id_ in (link.shown if link else ()) for name in names_of(library.entities[id_])
    }
    said = {
        id_: too_words()
        for id_ in besides
        if not is_told(names_of(library.entities[id_]), "；".join(before))
    }
    said |= {id_: later_words() for id_ in hidden}
    if question.kind == "best":
        said |= {option.entity: too_words() for option in question.options if option.entity}
    said[entity] = hidden_words()
    later = frozenset(b.id for id_ in said for b in drawing.boxes_of_entity(id_)) - asked
    for id_, words in reversed(said.items()):
        names = names_of(library.entities[id_])
        drawing = veiled(drawing, id_, names, words)
        title = text_without(title, names)
    return Sight(drawing, title, areas, asked=asked, later=later, is_asking=True)


def explained_sight(
    drawing: Drawing, title: Text, task: Task, given: Given, library: Library
) -> Sight:
    """After it: what is right, and what was chosen wrongly."""
    right, chosen = right_places(task.question), chosen_place(task, given, library)
    signs = [
        _sign(drawing, place, right_words(place == chosen), "hormone")
        for place in sorted(right, key=lambda place: place != chosen)
    ]
    if chosen and chosen not in right:
        signs.append(_sign(drawing, chosen, wrong_words(), "direct_injury"))
    drawn = tuple(sign for sign in signs if sign.boxes or sign.routes)
    emphases = [_emphasis(drawing, place) for place in dict.fromkeys((*right, chosen)) if place]
    first = _area_of(drawing, drawn[:1])
    near = _around(drawing, emphases[0]) if emphases else drawing.bounds
    areas = (_area_of(drawing, drawn).united(near), _area_of(drawing, drawn), near, first)
    return Sight(drawing, title, areas, emphasis=_merged(emphases), signs=drawn)


def chosen_sign(drawing: Drawing, given: Given) -> tuple[Sign, ...]:
    """What is chosen so far."""
    signs = (_sign(drawing, place, chosen_words(), "accent") for place in given)
    return tuple(sign for sign in signs if sign.boxes or sign.routes)


def _sign(drawing: Drawing, place: str, words: Text, color: str) -> Sign:
    kind, _, id_ = place.partition(":")
    boxes = (box.id for box in drawing.boxes_of_entity(id_)) if kind == "entity" else ()
    routes = (route.index for route in drawing.routes_of(kind, id_))
    return Sign(frozenset(boxes), tuple(routes), words, color)


def _emphasis(drawing: Drawing, place: str) -> Emphasis:
    kind, _, id_ = place.partition(":")
    if kind == "entity":
        return emphasis_of_entity(drawing, id_, NOTHING)
    return emphasis_of_routes(drawing.routes_of(kind, id_), NOTHING)


def _merged(emphases: Iterable[Emphasis]) -> Emphasis:
    merged = Emphasis()
    for one in emphases:
        merged = Emphasis(
            boxes=merged.boxes | one.boxes,
            routes=merged.routes | one.routes,
            near_boxes=merged.near_boxes | one.near_boxes,
            near_routes=merged.near_routes | one.near_routes,
        )
    return merged


def _offered_areas(drawing: Drawing, question_places: Given) -> tuple[QRectF, ...]:
    """The whole map; where it cannot be read, the part that holds every option, if one does.

    A nearer look would tell what the answer is.
    """
    signs = [_sign(drawing, place, chosen_words(), "accent") for place in question_places]
    lanes = {drawing.boxes[id_].lane for sign in signs for id_ in sign.boxes}
    lanes |= {drawing.routes[index].lane for sign in signs for index in sign.routes}
    if len(lanes) != 1:
        return (drawing.bounds,)
    return drawing.bounds, drawing.lane(lanes.pop()).rect, _wide(_area_of(drawing, signs))


def _main_box(drawing: Drawing, boxes: tuple[Box, ...], claims: tuple[str, ...]) -> Box:
    """Of the boxes of an entity the one at which most of what is asked about is drawn."""

    def at(box: Box) -> int:
        ends = (route for claim in claims for route in drawing.routes_of_claim(claim))
        return sum(box.id in (route.start, route.end) for route in ends)

    return max(boxes, key=at)


def _around(drawing: Drawing, emphasis: Emphasis, lane: str = "") -> QRectF:
    """What stands out and what it is joined to, within one lane where one is given."""
    things: list[Route | Box] = [drawing.routes[index] for index in emphasis.all_routes]
    things += [drawing.boxes[id_] for id_ in emphasis.all_boxes & drawing.boxes.keys()]
    return _wide(_united((t for t in things if not lane or t.lane == lane), drawing))


def _area_of(drawing: Drawing, signs: Iterable[Sign]) -> QRectF:
    """Around what is signed, and the boxes that signed arrows join; all where nothing is."""
    things: list[Route | Box] = []
    for sign in signs:
        routes = [drawing.routes[index] for index in sign.routes]
        ends = {id_ for route in routes for id_ in (route.start, route.end)} | sign.boxes
        things += [*routes, *(drawing.boxes[id_] for id_ in ends & drawing.boxes.keys())]
    return _wide(_united(things, drawing))


def _united(things: Iterable[Route | Box], drawing: Drawing) -> QRectF:
    area = QRectF()
    for thing in things:
        area = area.united(thing.rect if isinstance(thing, Box) else thing.bounds())
    return drawing.bounds if area.isEmpty() else area


def _wide(area: QRectF) -> QRectF:
    return area.adjusted(-NEAR, -NEAR, NEAR, NEAR)
