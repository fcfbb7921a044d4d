"""While a step asks, the map hides what the right answer names, and shows one question mark."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSizeF

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.walkthrough import Asked
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.theme import Look
from pofedu.walkthrough import sentences
from pofedu.walkthrough.asking import Question
from pofedu.walkthrough.widgets.drawings import Room
from pofedu.walkthrough.widgets.focus import Focus
from pofedu.walkthrough.widgets.scene import Director

Shown = tuple[str, Question, Drawing, Focus]
SIZES = (QSizeF(3000, 2000), QSizeF(500, 500))
"""Room for a map, and room for no more than the claims by themselves."""


@pytest.fixture(params=SIZES, ids=("map", "claims"))
def shown(
    library: Library, look: Callable[..., Look], request: pytest.FixtureRequest
) -> list[Shown]:
    """What every step shows while it asks."""
    return [*_shown(library, Room(request.param, look()))]


def _shown(library: Library, room: Room) -> Iterator[Shown]:
    director = Director(library)
    for route in library.walkthroughs.values():
        for step in route.steps:
            place = sentences.standing_at(Address("walkthrough", route.id, step.id), library)
            question = director.question(route, step)
            scene = director.scene(place, Address("walkthrough"), question, {}, frozenset())
            assert scene.picture is not None
            sight = scene.picture.sight(room)
            yield f"{route.id}/{step.id}", question, sight.drawing, sight.focus


def of(shown: list[Shown], kind: Asked) -> list[Shown]:
    found = [one for one in shown if one[1].kind == kind]
    assert found
    return found


def test_there_is_one_question_mark_at_most_and_it_is_masked(shown: list[Shown]) -> None:
    for name, _, _, focus in shown:
        assert bool(focus.asked) + (focus.asked_end is not None) <= 1, name
        assert not focus.asked or focus.asked in focus.masked, name
        assert bool(focus.masked) <= bool(focus.asked or focus.asked_end is not None), name


def test_the_next_one_is_numbered_with_all_others_or_alone_hidden(shown: list[Shown]) -> None:
    for name, question, drawing, focus in of(shown, "next"):
        right = question.right.entity
        if focus.numbers:
            assert sorted(focus.numbers.values()) == [*range(1, len(question.answers) + 1)], name
            assert not focus.masked, name
        else:
            assert focus.masked, name
            assert all(right in drawing.boxes[box].entities for box in focus.masked), name


def test_the_sign_is_asked_for_at_the_end_of_the_arrow(shown: list[Shown]) -> None:
    for name, question, drawing, focus in of(shown, "sign"):
        assert focus.asked_end is not None, name
        assert question.claim.id in drawing.routes[focus.asked_end].claims
        assert focus.asked_end in focus.emphasis.hidden
    told = {name: focus.masked for name, _, _, focus in of(shown, "sign") if focus.masked}
    assert told.keys() == {"autophagy-tuned/to-ovarian-function"}


def test_an_option_hides_only_what_the_right_one_names(
    shown: list[Shown], library: Library
) -> None:
    masked = {
        name: {entity for box in focus.masked for entity in drawing.boxes[box].entities}
        for name, _, drawing, focus in of(shown, "option")
    }
    assert masked["bax-and-caspases/granulosa-cells-too"] == {"granulosa-cell-apoptosis"}
    assert masked["safe-so-far/long-term"] == {"long-term-follow-up"}
    assert masked["immune-balance/less-of-one-kind"] == {"paracrine-action"}
    assert masked["ngf-and-granulosa-cells/whose-function"] == set()
    assert masked["from-mouse-to-woman/which-cells"] == set()
    assert sum(bool(found) for found in masked.values()) < len(masked) / 3
    for _, question, drawing, focus in of(shown, "option"):
        right = question.right.text
        assert right is not None
        for id_, box in drawing.boxes.items():
            names = [library.entities[entity].name.zh for entity in box.entities]
            others = [question.prompt, *(a.text for a in question.answers if not a.is_right)]
            is_named = any(name in right.zh for name in names)
            is_common = any(name in text.zh for name in names for text in others if text)
            ends = focus.emphasis.boxes | focus.emphasis.near_boxes
            assert not (is_named and not is_common and id_ in ends)


def test_no_lane_names_the_cell_that_is_asked_for(shown: list[Shown], library: Library) -> None:
    for name, question, drawing, _ in of(shown, "cell"):
        cell = library.entities[question.right.entity].name.en
        assert not [lane for lane in drawing.lanes if cell in lane.title.en.lower()], name
    (found,) = [d for n, _, d, _ in shown if n == "bax-and-caspases/granulosa-cells-too"]
    assert not [lane for lane in found.lanes if "ranulosa" in lane.title.en]
