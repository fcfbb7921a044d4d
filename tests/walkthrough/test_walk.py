"""Every route is walked by keyboard alone: hidden until answered or skipped, then all is said."""

import pytest
from PySide6.QtCore import Qt

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.learner.learner import Learner
from pofedu.learner.walked import steps_done
from pofedu.ui.language import LANGUAGES, Language, follow, lead
from pofedu.ui.paragraphs import plain
from pofedu.walkthrough import logic
from pofedu.walkthrough.asking import question_of
from pofedu.walkthrough.page import WalkthroughPage
from pofedu.window.hall import MainWindow
from tests.walkthrough.conftest import Make, page_of, press, spoken

LABELS = {
    "zh": (
        "发生什么",
        "为什么",
        "改变了什么",
        "接着怎样",
        "有多确定",
        "可能关系到什么",
        "患者中尚不知道",
    ),
    "en": (
        "What happens",
        "Why",
        "What changed",
        "What follows",
        "How sure",
        "What it could matter for",
        "Not known in patients",
    ),
}
MISSING = {"zh": "综述未说明", "en": "not stated in the review"}


def said(words: list[str]) -> str:
    return "\n".join(words).replace("\xa0", " ").replace("\u200b", "").replace("\u2060", "")


def both(text: Text, language: Language) -> list[str]:
    shown = plain(text)
    return [part for part in (lead(shown, language), follow(shown, language)) if part]


def check_hidden(page: WalkthroughPage, step: Step, language: Language) -> None:
    words = said(spoken(page.player.strip) + spoken(page.player.pane))
    for text in (step.happens, step.why, step.consequence, step.unknown):
        if text is not None:
            assert not any(part in words for part in both(text, language)), step.id
    view = page.player.map
    assert view is not None
    gone = view.gone()
    for id_ in step.claims:
        assert {route.index for route in view.drawing.routes_of_claim(id_)} <= gone
    shown = {int(choice.id) for choice in view.order() if choice.kind == "route"}
    assert not shown & gone


def check_shown(page: WalkthroughPage, step: Step, language: Language) -> None:
    words = said(spoken(page.player.pane))
    texts = (step.happens, step.why, step.changed, step.consequence, step.matters, step.unknown)
    for text in (step.title, *(text for text in texts if text is not None)):
        for part in both(text, language):
            assert part.replace("\xa0", " ") in words, (step.id, part)
    missing = MISSING["en" if language == "en" else "zh"]
    assert words.count(missing) == sum(text is None for text in texts)
    places = [words.index(f"\n{label}") for label in LABELS["en" if language == "en" else "zh"]]
    assert places == sorted(places)
    view = page.player.map
    assert view is not None
    for id_ in step.claims:
        for route in view.drawing.routes_of_claim(id_):
            assert view.seen().contains(route.bounds()), (step.id, id_)
            assert route.index not in view.gone()


def walk(window: MainWindow, route: Walkthrough, library: Library, language: Language) -> None:
    """Begin, answer or skip each step, go on to the end, by keys."""
    window.places.go(logic.route_place(route.id))
    page = page_of(window)
    press(window, Qt.Key.Key_Return)
    for number, step in enumerate(route.steps):
        at = window.places.current
        assert at is not None
        assert at.part == step.id
        check_hidden(page, step, language)
        question = question_of(route, step, library)
        if number % 3 == 2:
            press(window, Qt.Key.Key_0)
            assert page.walk.address.value("answer") == logic.SKIPPED
        else:
            right = question.answers.index(question.right)
            press(window, Qt.Key(Qt.Key.Key_1.value + (right if number % 3 == 0 else 0)))
            check_hidden(page, step, language)
            press(window, Qt.Key.Key_Return)
        check_shown(page, step, language)
        press(window, Qt.Key.Key_Return)
    assert page.walk.place is not None
    assert page.walk.place.part == "end"
    words = said(spoken(page.player.pane))
    assert lead(plain(route.chain), language) in words
    for id_ in route.next:
        assert lead(library.walkthroughs[id_].question, language) in words


def test_a_route_is_walked_by_keys_alone(
    make_hall: Make, library: Library, learner: Learner
) -> None:
    window, route = make_hall(language="en"), library.walkthroughs["emptied-follicle-pool"]
    walk(window, route, library, "en")
    done = steps_done(learner.seen())
    assert done == {(route.id, step.id) for step in route.steps}


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_route_is_walked_by_keys_alone(
    make_hall: Make, library: Library, language: Language
) -> None:
    window = make_hall(language=language)
    for route in library.walkthroughs.values():
        walk(window, route, library, language)


def test_presenter_keys_go_through_a_route(make_hall: Make, library: Library) -> None:
    window, route = make_hall(language="zh"), library.walkthroughs["ovary-scars"]
    window.places.go(Address("walkthrough", route.id))
    page, seen = page_of(window), []
    for _ in range(200):
        press(window, Qt.Key.Key_PageDown)
        place = page.walk.place
        assert place is not None
        here = ("end", False) if place.part == "end" else (place.step.id, place.is_shown)
        seen += [here] if here not in seen else []
        if place.part == "end":
            break
    steps = [(step.id, is_shown) for step in route.steps for is_shown in (False, True)]
    assert seen == [*steps, ("end", False)]
    for _ in range(200):
        press(window, Qt.Key.Key_PageUp)
        if page.walk.place is not None and page.walk.place.part == "opening":
            break
    assert page.walk.place is not None
    assert page.walk.place.part == "opening"
