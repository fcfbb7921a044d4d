"""What was answered stays as it was answered: whatever address is opened, and after a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.walked import came_after, steps_done, stopped_at
from pofedu.ui.page import Page
from pofedu.ui.row import Row
from pofedu.walkthrough import logic
from pofedu.walkthrough.page import WalkthroughPage
from pofedu.walkthrough.resting import resting
from tests.walkthrough.conftest import Make, page_of, press, spoken
from tests.walkthrough.test_page import answer_so

ROUTE = "emptied-follicle-pool"
STEP = f"walkthrough/{ROUTE}/drugs-reach-the-dna"


def texts(page: Page) -> str:
    assert isinstance(page, WalkthroughPage)
    return "\n".join(spoken(page.player.pane))


def test_an_address_with_an_answer_answers_nothing(make_hall: Make, learner: Learner) -> None:
    window = make_hall(language="en")
    page = page_of(window)
    window.places.go(parse_address(f"{STEP}?answer=skip"))
    QApplication.processEvents()
    assert "Skipped" in texts(page)
    assert not page.walk.memory.given
    assert not steps_done(learner.seen())
    page.handle_key("again")
    answer_so(page, is_right=True)
    QApplication.processEvents()
    window.places.go(parse_address(f"{STEP}?answer=skip"))
    QApplication.processEvents()
    window.places.go(parse_address(f"walkthrough/{ROUTE}?shown=end"))
    assert "You predicted 1 of 1." in texts(page)


def test_the_weakest_link_is_shown_as_it_was_answered(make_hall: Make, library: Library) -> None:
    window = make_hall(language="en")
    page = page_of(window)
    route = library.walkthroughs[ROUTE]
    weakest = route.steps[resting(route.steps, library).breaks_at - 1]
    window.places.go(parse_address(f"walkthrough/{ROUTE}/{weakest.id}"))
    answer_so(page, is_right=True)
    answered = window.places.current
    window.places.go(parse_address(f"walkthrough/{ROUTE}?shown=end"))
    row = next(
        r for r in page.player.pane.findChildren(Row) if weakest.title.en in r.accessibleName()
    )
    row.click()
    assert window.places.current == answered


def test_after_a_crash_one_is_at_the_very_step_as_it_was_shown(
    make_hall: Make, learner: Learner, qtbot: QtBot
) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(f"walkthrough/{ROUTE}/toxic-injury"))
    answer_so(page_of(window), is_right=False)
    at = window.places.current
    qtbot.waitUntil(lambda: stopped_at(learner.seen(), ROUTE) == at)
    learner.see(parse_address(f"walkthrough/{ROUTE}/toxic-injury"))
    press(window, Qt.Key.Key_Return)
    answer_so(page_of(window), is_right=True)
    left = window.places.current
    assert left != at
    # Soon after it shows, and nothing more is kept: the window is gone.
    qtbot.waitUntil(lambda: stopped_at(learner.seen(), ROUTE) == left)
    assert at is not None
    assert came_after(at, learner.seen()) == left
    again = make_hall(language="en")
    again.places.go(logic.route_place(ROUTE))
    press(again, Qt.Key.Key_Return)
    assert again.places.current == left
    page = page_of(again)
    assert "Your answer" in texts(page)
    marks = [button.stop.verdict for button in page.player.strip.buttons[1:4]]
    assert marks == ["wrong", "right", None]
    again.places.go(parse_address(f"walkthrough/{ROUTE}?shown=end"))
    assert "You predicted 1 of 2." in texts(page)
    assert "6 steps are not seen yet; go to the first" in texts(page)


def test_a_route_gone_through_begins_again_and_stays_done(
    make_hall: Make, learner: Learner, library: Library
) -> None:
    window = make_hall(language="en")
    page, route = page_of(window), library.walkthroughs[ROUTE]
    window.places.go(logic.route_place(ROUTE))
    page.handle_key("on")
    for _ in route.steps:
        page.handle_key("skip")
        page.handle_key("on")
    QApplication.processEvents()
    assert "not seen yet" not in texts(page)
    assert page.player.bar.buttons["again"].text() == "Again from the start"
    window.places.go(logic.route_place(ROUTE))
    assert page.player.bar.buttons["on"].text() == "Again from the start"
    for id_ in route.next:
        assert library.walkthroughs[id_].question.en in texts(page)
    press(window, Qt.Key.Key_Return)
    for step in route.steps:
        assert page.walk.place is not None
        assert (page.walk.place.step, page.walk.place.is_shown) == (step, False)
        page.handle_key("skip")
        page.handle_key("on")
    assert len(steps_done(learner.seen())) == len(route.steps)
    QApplication.processEvents()
    page.walk.memory.forget(ROUTE, route.steps[1].id)
    window.places.go(logic.route_place(ROUTE))
    assert page.player.bar.buttons["on"].text() == "Go on where you stopped"


def test_the_end_leads_to_the_first_step_that_was_not_seen(make_hall: Make) -> None:
    window = make_hall(language="en")
    page = page_of(window)
    window.places.go(parse_address(STEP))
    page.handle_key("skip")
    window.places.go(parse_address(f"walkthrough/{ROUTE}?shown=end"))
    words = "7 steps are not seen yet; go to the first"
    row = next(r for r in page.player.pane.findChildren(Row) if words in r.accessibleName())
    row.click()
    assert str(window.places.current) == f"walkthrough/{ROUTE}/toxic-injury"


@pytest.mark.parametrize("way", ["list", "next", "palette"])
def test_the_core_is_kept_from_route_to_route(make_hall: Make, way: str) -> None:
    window = make_hall(language="en")
    page = page_of(window)
    window.places.go(logic.route_place(ROUTE))
    page.handle_key("depth")
    if way == "list":
        window.places.go(parse_address("walkthrough"))
        page.routes.rows[2].click()
    elif way == "next":
        page.player.pane.link_activated.emit(logic.route_place("ovary-scars"))
    else:
        window.places.go(logic.route_place("ovary-scars"))
    assert page.walk.address.id != ROUTE
    assert page.walk.address.value("depth") == "core"
    page.handle_key("depth")
    window.places.go(logic.route_place(ROUTE))
    assert page.walk.address.value("depth") == ""


def test_a_detail_says_so(make_hall: Make, library: Library) -> None:
    window = make_hall(language="en")
    window.places.go(logic.route_place(ROUTE))
    steps = library.walkthroughs[ROUTE].steps
    for step, button in zip(steps, page_of(window).player.strip.buttons[1:], strict=False):
        assert ("; a detail;" in button.accessibleName()) == (step.depth == "detail")
        assert "dashed" in button.toolTip()
    assert "dashed" in texts(page_of(window))


def test_the_focus_stays_at_its_step_in_another_depth(make_hall: Make, library: Library) -> None:
    window = make_hall(language="en")
    steps = library.walkthroughs[ROUTE].steps
    first_detail = next(n for n, step in enumerate(steps) if step.depth == "detail")
    number = next(n for n in range(first_detail, len(steps)) if steps[n].depth == "core")
    page = page_of(window)
    window.places.go(parse_address(f"walkthrough/{ROUTE}/{steps[number].id}"))
    QApplication.processEvents()
    page.player.strip.buttons[number + 1].setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_K)
    QApplication.processEvents()
    held = [b.stop.id for b in page.player.strip.buttons if b.hasFocus()]
    assert held == [steps[number].id]


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_the_way_to_a_step_names_its_route(
    make_hall: Make, library: Library, language: str
) -> None:
    window = make_hall(language=language)
    question = library.walkthroughs[ROUTE].question
    shown = question.en if language == "en" else question.zh
    for place in (STEP, f"walkthrough/{ROUTE}?shown=end"):
        window.places.go(parse_address(place))
        QApplication.processEvents()
        crumbs = window.bar.breadcrumb.stops()
        assert [crumb.isVisible() for crumb in crumbs] == [True, True]
        assert crumbs[1].accessibleName().startswith(shown)
        parts = window.windowTitle().split(" · ")
        assert len(parts) == 3
        assert parts[1].startswith(shown)
