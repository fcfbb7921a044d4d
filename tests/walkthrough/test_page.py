"""One answers by mouse, key or on the map, goes on and back, stops and resumes."""

import itertools
from collections.abc import Callable
from typing import get_args

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Effect
from pofedu.learner.learner import Learner
from pofedu.learner.walked import done_mark
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look
from pofedu.walkthrough import commands, logic, saying, sentences
from pofedu.walkthrough.logic import Verdict
from pofedu.walkthrough.page import WalkthroughPage
from pofedu.walkthrough.widgets.autoplay import SPEEDS
from pofedu.walkthrough.widgets.drawings import Room
from pofedu.walkthrough.widgets.flowing import beads, way_of
from pofedu.walkthrough.widgets.scene import Director
from tests.walkthrough.conftest import Make, page_of, press, spoken

ROUTE = "emptied-follicle-pool"
STEP = f"walkthrough/{ROUTE}/drugs-reach-the-dna"


def texts(page: WalkthroughPage) -> str:
    return "\n".join(spoken(page.player.pane))


def answer_so(page: WalkthroughPage, is_right: bool) -> None:
    """Give the right answer, or the first wrong one."""
    question = page.walk.question
    assert question is not None
    number = next(n for n, a in enumerate(question.answers, 1) if a.is_right is is_right)
    page._choose(number)
    page.handle_key("on")


def test_the_list_says_how_far_one_has_come(
    make_hall: Make, library: Library, learner: Learner
) -> None:
    for step in library.walkthroughs[ROUTE].steps:
        learner.see(done_mark(ROUTE, step.id))
    learner.see(done_mark("ovary-scars", "too-much-matrix"))
    page = page_of(make_hall(language="en"))
    found = {row.accessibleName(): row.accessibleDescription() for row in page.routes.rows}
    assert len(found) == len(library.walkthroughs)
    assert "All 8 steps seen" in found["Why does conditioning empty the follicle pool?"]
    scars = library.walkthroughs["ovary-scars"].question.en
    assert "1 of 9 steps seen" in found[scars]
    shares = [words.split("; ", 1)[1] for words in found.values()]
    assert "measured in animals: 3; the review's word alone: 5" in "\n".join(shares)
    assert not any("Weakest link" in words for words in found.values())


def test_a_row_is_opened_by_key(make_hall: Make) -> None:
    window = make_hall(language="en")
    row = page_of(window).routes.rows[2]
    row.setFocus()
    press(window, Qt.Key.Key_Return)
    assert str(window.places.current) == "walkthrough/bax-and-caspases"


def test_an_answer_is_chosen_by_mouse_and_given_by_another_click(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    page = page_of(window)
    assert page.player.answers is not None
    rows = page.player.answers.rows
    assert not page.player.bar.buttons["on"].isEnabled()
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert [row.isChecked() for row in rows] == [False, True, False, False]
    assert page.player.bar.buttons["on"].isEnabled()
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert "Not right" in texts(page)
    assert "No claim joins alkylating agents and" in texts(page)
    assert "Your answer" in texts(page)
    assert "disrupted DNA synthesis or DNA damage" in texts(page)


def test_a_box_of_the_map_answers_too(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address("walkthrough/ovary-scars/too-much-matrix"))
    page = page_of(window)
    view, question = page.player.map, page.walk.question
    assert view is not None
    assert question is not None
    right = question.answers.index(question.right) + 1
    assert sorted(view.focus_shown.numbers.values()) == [1, 2, 3, 4]
    box = next(id_ for id_, n in view.focus_shown.numbers.items() if n == right)
    view.choose(Choice("box", box))
    assert page.walk.chosen == right
    view.setFocus()
    press(window, Qt.Key.Key_Return)
    assert "Right" in texts(page)


def test_escape_lets_go_and_shows_nothing(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    window.focus_page()
    page = page_of(window)
    press(window, Qt.Key.Key_2)
    assert page.walk.chosen == 2
    press(window, Qt.Key.Key_Escape)
    assert page.walk.chosen == 0
    assert "Skipped" not in texts(page)
    press(window, Qt.Key.Key_Escape)
    assert "Skipped" not in texts(page)
    page.handle_key("play")
    assert page.handle_key("close")
    assert not page.autoplay.is_on
    assert not page.handle_key("close")


def test_the_cell_that_is_asked_for_has_no_name_on_the_map(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address("walkthrough/scaffold-gel-spheroid/scaffold-row"))
    view = page_of(window).player.map
    assert view is not None
    assert view.focus_shown.masked
    named = [box.label.en for box in view.drawing.boxes.values()]
    named += [lane.title.en for lane in view.drawing.lanes]
    assert [words for words in named if "ranulosa" in words] == ["granulosa cell proliferation"]
    there = {choice.id for choice in view.order() if choice.kind == "box"}
    assert not there & view.focus_shown.masked
    masked = next(iter(view.focus_shown.masked))
    view.choose(Choice("box", masked))
    assert view.at is None
    press(window, Qt.Key.Key_0)
    assert not view.focus_shown.masked


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_no_sentence_of_the_map_names_what_is_masked(
    library: Library, look: Callable[..., Look]
) -> None:
    """Neither on the maps, for which a hall has room, nor where claims are drawn by themselves."""
    director = Director(library)
    rooms = Room(QSizeF(3000, 2000), look()), Room(QSizeF(500, 500), look())
    checked = 0
    for route in library.walkthroughs.values():
        for step in route.steps:
            place = sentences.standing_at(Address("walkthrough", route.id, step.id), library)
            question = director.question(route, step)
            scene = director.scene(place, Address("walkthrough"), question, {}, frozenset())
            assert scene.picture is not None
            for room in rooms:
                sight = scene.picture.sight(room)
                drawing, focus = sight.drawing, sight.focus
                masked = {e for box in focus.masked for e in drawing.boxes[box].entities}
                said = {r.lead for r in drawing.routes if r.index not in focus.silent}
                said -= {r.lead for r in drawing.routes if r.index in focus.emphasis.hidden}
                for id_ in said:
                    named = {*entities_of(library.claims[id_])}
                    assert not named & masked, (step.id, id_)
                    checked += bool(masked)
    assert checked > 500


def test_what_would_tell_the_answer_is_no_place_to_be_at(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address("walkthrough/starving-follicles/inflammation-starts"))
    page = page_of(window)
    view = page.player.map
    assert view is not None
    silent = [*map(route_choice, view.focus_shown.silent)]
    assert silent
    assert not {*silent} & {*view.order()}
    view.choose(silent[0])
    assert view.at is None
    page.handle_key("skip")
    assert {*silent} <= {*view.order()}


def route_choice(index: int) -> Choice:
    return Choice("route", str(index))


def test_reveal_and_end_are_announced(
    make_hall: Make, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "pofedu.walkthrough.widgets.showing.say", lambda _, words: heard.append(words)
    )
    window = make_hall(language="en")
    route = library.walkthroughs[ROUTE]
    window.places.go(logic.route_place(ROUTE))
    page = page_of(window)
    page.handle_key("on")
    for _ in route.steps:
        page.handle_key("skip")
        page.handle_key("on")
    assert len(heard) == 2 * len(route.steps) + 1
    assert not [words for words in heard if ".." in words or "](" in words]
    for number, step in enumerate(route.steps):
        assert f"{number + 1} of {len(route.steps)}" in heard[2 * number]
        assert step.happens.en.rstrip(".") in heard[2 * number + 1]
    assert heard[-1] == f"End: {route.chain.en}"


def test_back_leads_to_the_step_before_as_it_was_left(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(logic.route_place(ROUTE))
    window.focus_page()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_0, Qt.Key.Key_Return):
        press(window, key)
    assert str(window.places.current) == STEP
    window.places.step(-1)
    assert str(window.places.current) == f"walkthrough/{ROUTE}/toxic-injury?answer=skip"
    window.places.step(1)
    assert str(window.places.current) == STEP


def test_one_goes_on_where_one_stopped(make_hall: Make, learner: Learner, library: Library) -> None:
    learner.see(parse_address(f"{STEP}?answer=skip"))
    window = make_hall(language="en")
    window.places.go(logic.route_place(ROUTE))
    window.focus_page()
    assert page_of(window).player.bar.buttons["on"].text() == "Go on where you stopped"
    press(window, Qt.Key.Key_Return)
    assert str(window.places.current) == f"{STEP}?answer=skip"
    first, *others = commands.commands(library, learner)
    assert str(first.place) == f"{STEP}?answer=skip"
    assert len(others) == len(library.walkthroughs)


def test_the_core_has_fewer_steps_and_is_kept_on_the_way(make_hall: Make, library: Library) -> None:
    window = make_hall(language="en")
    window.places.go(logic.route_place(ROUTE))
    window.focus_page()
    page = page_of(window)
    press(window, Qt.Key.Key_K)
    core = logic.steps_of(library.walkthroughs[ROUTE], "core")
    assert len(page.player.strip.buttons) == len(core) + 2
    press(window, Qt.Key.Key_Return)
    assert str(window.places.current) == f"walkthrough/{ROUTE}/{core[0].id}?depth=core"
    page.handle_key("depth")
    assert str(window.places.current) == f"walkthrough/{ROUTE}/{core[0].id}"


def test_the_end_counts_what_was_foretold_and_leads_to_the_list(make_hall: Make) -> None:
    window = make_hall(language="en")
    page = page_of(window)
    for step, is_right in (("drugs-reach-the-dna", True), ("reserve-falls", False)):
        window.places.go(parse_address(f"walkthrough/{ROUTE}/{step}"))
        answer_so(page, is_right=is_right)
    window.places.go(parse_address(f"walkthrough/{ROUTE}/abstract-leaves-out"))
    page.handle_key("skip")
    window.places.go(parse_address(f"walkthrough/{ROUTE}?shown=end"))
    assert "You predicted 1 of 2." in texts(page)
    window.focus_page()
    for _ in range(9):
        press(window, Qt.Key.Key_PageDown)
    assert str(window.places.current) == f"walkthrough/{ROUTE}?shown=end"
    press(window, Qt.Key.Key_Return)
    assert str(window.places.current) == "walkthrough"


def test_back_from_the_opening_leads_to_the_list(make_hall: Make) -> None:
    window = make_hall()
    window.places.go(logic.route_place(ROUTE))
    page_of(window).player.bar.buttons["back"].click()
    assert str(window.places.current) == "walkthrough"


def test_asked_again_a_step_hides_its_answers(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(f"{STEP}?answer=skip"))
    page = page_of(window)
    press(window, Qt.Key.Key_A)
    assert str(window.places.current) == STEP
    assert "What happens" not in texts(page)


def test_what_is_not_there_is_refused(make_hall: Make) -> None:
    page = page_of(make_hall())
    for place in ("walkthrough/nowhere", f"walkthrough/{ROUTE}/nowhere"):
        with pytest.raises(LookupError):
            page.enter(parse_address(place))


def test_it_goes_on_by_itself_until_the_end(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    page = page_of(window)
    page.handle_key("play")
    assert page.player.bar.buttons["play"].text() == "Pause"
    for _ in range(len(SPEEDS)):
        page.handle_key("speed")
    assert page.autoplay.speed == "normal"
    for _ in range(200):
        page.autoplay.due.emit()
    assert page.walk.place is not None
    assert page.walk.place.part == "end"
    assert not page.autoplay.is_on
    page.handle_key("play")
    page.hide()
    assert not page.autoplay.is_on


def test_every_screenful_stands_for_its_while(make_hall: Make) -> None:
    window = make_hall((1024, 768), language="both", text_scale=2.0)
    window.places.go(parse_address(STEP))
    page = page_of(window)
    page.handle_key("play")
    bar = page.player.pane.verticalScrollBar()
    scrolled = 0
    while page.autoplay.is_on:
        assert page.autoplay._timer.isActive(), window.places.current
        before = bar.value()
        page.autoplay._timer.stop()
        page.autoplay.due.emit()
        scrolled += bar.value() > before
    assert scrolled > 3
    assert not page.autoplay._timer.isActive()


def test_a_hand_on_what_is_played_pauses_it(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    page = page_of(window)
    view = page.player.map
    assert view is not None

    def turn_wheel() -> None:
        at = QPointF(20, 20)
        event = QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    acts: list[Callable[[], object]] = [
        turn_wheel,
        lambda: QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3)),
        lambda: QTest.mouseClick(page.player.pane.viewport(), Qt.MouseButton.LeftButton),
        lambda: press(window, Qt.Key.Key_2),
        lambda: page.handle_key("depth"),
    ]
    heard: list[str] = []
    page.message_posted.connect(lambda words: heard.append(words.en))
    for act in acts:
        page.handle_key("play")
        was_on = page.autoplay.is_on
        act()
        assert (was_on, page.autoplay.is_on) == (True, False)
        assert heard.pop() == "Paused. Play goes on by itself."
        assert page.player.bar.buttons["play"].text() == "Play"
    page.handle_key("play")
    for key in ("skip", "on", "back", "speed"):
        page.handle_key(key)
        assert page.autoplay.is_on, key
    page.handle_key("play")
    assert not heard


@pytest.fixture
def moving(library: Library, look: Callable[..., Look], qtbot: QtBot) -> WalkthroughPage:
    """The page where motion is not reduced."""
    page = WalkthroughPage(library)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_look(look(language="en"))
    page.show()
    page.enter(parse_address(STEP))
    QApplication.processEvents()
    return page


def test_it_flows_once_and_stops_by_itself(moving: WalkthroughPage) -> None:
    view = moving.player.map
    assert view is not None
    found = [view.is_flowing]
    moving.handle_key("skip")
    found.append(view.is_flowing)
    view._flow.setCurrentTime(view._flow.duration())
    found.append(view.is_flowing)
    assert found == [False, True, False]
    assert view._share < 0


def test_where_motion_is_reduced_it_stands_still(make_hall: Make) -> None:
    window = make_hall()
    window.places.go(parse_address(STEP))
    page = page_of(window)
    page.handle_key("skip")
    view = page.player.map
    assert view is not None
    assert not view.is_flowing
    assert view._share > 0


def test_the_flow_tells_growing_from_braking() -> None:
    shares = (0.1, 0.5, 0.9)
    growing = [way_of("increases", share) for share in shares]
    braked = [way_of("decreases", share) for share in shares]
    assert [radius for _, radius in growing] == sorted(radius for _, radius in growing)
    assert [radius for _, radius in braked] == sorted((r for _, r in braked), reverse=True)
    steps = [later - sooner for (sooner, _), (later, _) in itertools.pairwise(braked)]
    assert steps[1] < steps[0], "what is braked slows down"
    assert len({way_of("changes", share)[1] for share in shares}) == 1


def test_nothing_flows_where_nothing_was_seen_to_come_of_it(moving: WalkthroughPage) -> None:
    view = moving.player.map
    assert view is not None
    drawing = view.drawing
    flows = {
        effect: [*beads(_with_effect(drawing, effect), (0,), 0.5)]
        for effect in ("decreases", "not-observed")
    }
    assert flows["decreases"]
    assert not flows["not-observed"]


def _with_effect(drawing: Drawing, effect: Effect) -> Drawing:
    first, *others = drawing.routes
    return replace(drawing, routes=(replace(first, effect=effect), *others))


def test_the_marks_of_the_strip_differ(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(logic.route_place(ROUTE))
    button = page_of(window).player.strip.buttons[1]
    pictures, names = [], []
    for verdict in get_args(Verdict):
        button.show_stop(replace(button.stop, verdict=verdict), window.look)
        picture = button.grab().toImage()
        assert picture not in pictures, verdict
        pictures.append(picture)
        names.append(saying.verdict_name(verdict))
    assert len({*names}) == len(pictures) == 4


def test_the_palette_calls_a_walkthrough_what_it_is(library: Library, learner: Learner) -> None:
    learner.see(parse_address(f"{STEP}?answer=skip"))
    kinds = [command.kind for command in commands.commands(library, learner)]
    assert {kind.en for kind in kinds if kind is not None} == {"Walkthrough"}
    assert None not in kinds


def test_before_the_opening_there_is_the_list(make_hall: Make) -> None:
    window = make_hall(language="zh")
    window.places.go(logic.route_place(ROUTE))
    back = page_of(window).player.bar.buttons["back"]
    assert back.text() == "全部导学"
    window.places.go(parse_address(STEP))
    assert back.text() == "上一步"


@pytest.mark.parametrize(
    ("step", "is_on_map"),
    [("ovary-scars/too-much-matrix", True), ("emptied-follicle-pool/abstract-leaves-out", False)],
)
def test_how_to_answer_stands_by_the_answers(make_hall: Make, step: str, is_on_map: bool) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(f"walkthrough/{step}"))
    page = page_of(window)
    hint = next(words for words in spoken(page.player.pane) if "Enter answers" in words)
    assert f"1–{len(page.player.rows)}" in hint
    assert ("box of the map" in hint) == is_on_map


def test_why_and_what_follows_are_said(library: Library) -> None:
    route = library.walkthroughs[ROUTE]
    for step in route.steps:
        there = Address("walkthrough", ROUTE, step.id).with_view(answer="skip")
        place = sentences.standing_at(there, library)
        question = Director(library).question(route, step)
        words = saying.spoken_step(place, question, library).en
        for text in (step.why, step.consequence, step.unknown):
            assert text is None or text.en.rstrip(".") in words


def test_what_shows_is_said(moving: WalkthroughPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "pofedu.walkthrough.widgets.showing.say", lambda _, words: said.append(words)
    )
    moving.handle_key("skip")
    moving.handle_key("on")
    assert len(said) == 2
    assert said[0].startswith("Skipped. The answer: disrupted DNA synthesis or DNA damage. ")
    assert "How sure: Only the review says so" in said[0]
    assert said[1].startswith("Step 3 of 8: The review puts both classes into one sentence.")


def test_a_step_is_named_by_its_number_until_it_was_shown(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    title = "How the drugs use up primordial follicles"
    page = page_of(window)
    assert title not in "\n".join(spoken(window))
    assert page.crumbs()[-1][0].en == "Step 2 of 8"
    press(window, Qt.Key.Key_0)
    button = page.player.strip.buttons[2]
    assert button.accessibleName().startswith(f"Step 2 of 8: {title}")
    assert button.accessibleName().endswith("; skipped")


def test_the_address_of_another_room_is_handed_on(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(f"{STEP}?answer=skip"))
    page_of(window).player.pane.link_activated.emit(Address("sources", "claim", "hsct-pof"))
    assert window.places.current == Address("sources", "claim", "hsct-pof")
