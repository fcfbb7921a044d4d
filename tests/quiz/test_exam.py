"""The clock of an exam, pauses, and time that is kept however the program ended."""

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.learner.answerlog import events
from pofedu.learner.learner import Learner
from pofedu.quiz.session import Session, open_sessions
from pofedu.quiz.standing import came_back
from pofedu.quiz.widgets.clockface import ClockFace
from pofedu.ui.theme import Look
from tests.quiz.hall import ALL, Hall, HandClock
from tests.quiz.rightanswers import right_answer

STEM = "To what does the text put down that the soil dries?"


@pytest.fixture
def hall(qtbot: QtBot, garden: Library, learner: Learner) -> Hall:
    return Hall(qtbot, garden, learner)


def again(hall: Hall) -> Session:
    """The session as a new start reads it, after a kill too."""
    found = next(open_sessions(hall.library, hall.learner), None)
    assert found is not None
    return found


def restarted(qtbot: QtBot, hall: Hall) -> Hall:
    """Another window for the same learner, the first one forgotten as by a kill."""
    return Hall(qtbot, hall.library, hall.learner)


def test_an_exam_shows_what_is_left_and_a_practice_no_clock(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    face = hall.page.stage.clock
    assert face.isVisible()
    assert (face.shown_s, face.accessibleName()) == (600, "Time left: 10 minutes")
    hall.pass_by(61.5)
    assert (face.shown_s, face.accessibleName()) == (539, "Time left: 9 minutes")
    hall.page._press("next")
    hall.pass_by(1)
    assert face.shown_s == 538, "another question takes from the same time"
    hall.begin("practice")
    assert not face.isVisible()
    assert not face.timer.isActive()


def test_little_time_is_said_and_drawn_otherwise(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    face = hall.page.stage.clock
    drawn = [face.grab().toImage()]
    for seconds in (299, 1, 239, 1, 58):
        hall.pass_by(seconds)
    assert hall.said == ["5 minutes of the exam are left.", "1 minute of the exam is left."]
    hall.page._press("next")
    assert len(hall.said) == 2, "once each"
    assert face.shown_s == 2
    drawn.append(face.grab().toImage())
    assert drawn[0] != drawn[1]


def test_signs_of_little_time_need_no_colour(
    qtbot: QtBot, look: Callable[..., Look], hall: Hall
) -> None:
    face = ClockFace(lambda: 600_000)
    qtbot.addWidget(face)
    face.show_look(look())
    frames = []
    for left_s in (600, 300, 60):
        face._show(left_s)
        image = face.grab().toImage()
        light = image.pixelColor(image.width() // 2, 3).lightness()
        frames.append((image.pixelColor(image.width() // 2, 1).lightness(), light))
    assert len(set(frames)) == 3, "no frame, a frame, a filled frame"


def test_at_the_end_of_the_time_it_is_handed_in(hall: Hall) -> None:
    hall.begin("exam", seconds=60)
    hall.press(Qt.Key.Key_1)
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_2)
    hall.pass_by(61)
    assert [e.event for e in events(hall.learner)][-1] == "ended"
    assert not list(open_sessions(hall.library, hall.learner))
    assert hall.page.room.place is not None
    assert hall.page.room.place.task is None
    words = "The time is up: the exam was handed in with the answers given until now."
    assert hall.said[-1] == words
    assert words in hall.shown()
    assert not hall.page.stage.clock.isVisible()


def test_the_clock_stands_while_the_page_is_left(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    hall.pass_by(20)
    at = hall.page.room.address
    hall.go("sources/reference/10")
    hall.clock.go(1000)
    assert again(hall).spent_ms == 20_000
    assert again(hall).state == "paused"
    hall.window.places.go(at)
    hall.pass_by(5)
    assert hall.page.stage.clock.shown_s == 575
    assert again(hall).state == "running"
    hall.press(Qt.Key.Key_1)
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_1)
    assert again(hall).spent_ms == 25_000, "what was kept at the pause is part of the answer"


def test_a_kill_costs_at_most_the_question_one_is_at(qtbot: QtBot, hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    hall.pass_by(60)
    hall.page._press("next")
    hall.pass_by(30)
    assert again(hall).spent_ms == 60_000
    hall.press(Qt.Key.Key_1)
    hall.press(Qt.Key.Key_Return)
    assert again(hall).spent_ms == 90_000
    hall.pass_by(40)
    hall.page._press("back")
    hall.pass_by(7)
    assert again(hall).spent_ms == 130_000
    later = restarted(qtbot, hall)
    later.page.list.take(f"on:{again(hall).uid}")
    assert later.page.stage.clock.shown_s == 470


def test_another_answer_costs_the_time_of_both(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    for seconds in (20, 30):
        hall.page._go_to("1")
        hall.clock.go(seconds)
        hall.press(Qt.Key.Key_1)
        hall.press(Qt.Key.Key_Return)
        hall.press(Qt.Key.Key_1)
    assert hall.page.room.sitting.left_ms == again(hall).left_ms == 550_000


def test_a_pause_covers_the_question_and_stops_the_clock(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    hall.press(Qt.Key.Key_2)
    given = hall.given()
    assert STEM in hall.shown()
    hall.pass_by(10)
    hall.press(Qt.Key.Key_P)
    assert STEM not in hall.shown()
    assert "Paused" in hall.shown()
    assert not hall.given()
    shown = [n for n, b in hall.page.stage.bar.buttons.items() if b.isVisible()]
    assert shown == ["next"]
    for key in (Qt.Key.Key_1, Qt.Key.Key_PageDown, Qt.Key.Key_M):
        hall.press(key)
    hall.page._go_to("result")
    assert STEM not in hall.shown(), "the review cannot be read either"
    hall.page._go_to("1")
    hall.pass_by(500)
    assert hall.page.stage.clock.shown_s == 590
    hall.press(Qt.Key.Key_Return)
    assert STEM in hall.shown()
    assert hall.given() == given
    hall.pass_by(1)
    assert hall.page.stage.clock.shown_s == 589
    said = [e.event for e in events(hall.learner)]
    assert said == ["begun", "paused", "resumed"]


def test_a_pause_covers_the_map_too(hall: Hall) -> None:
    hall.begin("exam", ("point-at-it", "dry-and-hot"), seconds=600)
    side = hall.page.stage.side
    assert side is not None
    assert side.isVisible()
    hall.press(Qt.Key.Key_P)
    assert not side.isVisible()
    hall.press(Qt.Key.Key_J)
    hall.press(Qt.Key.Key_P)
    assert side.isVisible()
    assert not side.is_list


def test_after_a_restart_an_exam_waits_until_one_goes_on(qtbot: QtBot, hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    hall.pass_by(10)
    hall.press(Qt.Key.Key_P)
    later = restarted(qtbot, hall)
    later.window.places.go(hall.page.room.address)
    later.pass_by(100)
    assert STEM not in later.shown()
    assert later.page.stage.clock.shown_s == 590
    later.go("quiz")
    titles = [row.offered.title.en for row in later.page.list.rows]
    assert titles[0] == "Go on where you stopped"
    later.page.list.rows[0].click()
    assert STEM in later.shown()
    later.pass_by(1)
    assert later.page.stage.clock.shown_s == 589


def test_a_place_that_was_kept_is_gone_back_to_unless_its_answer_would_look_lost(
    hall: Hall,
) -> None:
    hall.begin("exam", seconds=600)
    first = hall.page.room.address
    hall.press(Qt.Key.Key_1)
    assert came_back(first, hall.learner) == first
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_1)
    second = hall.page.room.address
    assert came_back(second, hall.learner) == second
    assert str(came_back(first, hall.learner)) == f"quiz/session/{first.part}"
    review = parse_address(f"quiz/session/{first.part}?at=result")
    for place in (review, parse_address("quiz/question/dry-and-hot"), parse_address("quiz")):
        assert came_back(place, hall.learner) == place
    hall.page._press("end")
    assert came_back(first, hall.learner) == first, "it is explained there now"


def test_time_without_an_answer_is_kept_of_a_practice_too(hall: Hall) -> None:
    hall.begin("practice")
    hall.pass_by(12)
    hall.go("sources/reference/10")
    assert again(hall).spent_ms == 12_000
    hall.go("quiz")
    hall.page.list.rows[0].click()
    hall.pass_by(3)
    hall.press(Qt.Key.Key_1)
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_1)
    hall.pass_by(50)
    assert again(hall).spent_ms == 15_000, "reading what is explained is no time with a question"


def test_what_was_chosen_is_there_when_one_comes_back(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    hall.press(Qt.Key.Key_3)
    given, at = hall.given(), hall.page.room.address
    assert given
    hall.page._press("next")
    hall.page._press("back")
    assert hall.given() == given
    hall.go("sources/reference/10")
    hall.window.places.go(at)
    assert hall.given() == given


def test_a_new_practice_ends_the_old_one_and_says_so(hall: Hall) -> None:
    hall.begin("practice")
    hall.press(Qt.Key.Key_1)
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_1)
    hall.go("quiz")
    hall.page.list.take("all")
    assert hall.said[-1] == (
        "The practice begun before was ended with 1 of 3 answered; its answers stay."
    )
    assert [e.event for e in events(hall.learner)].count("ended") == 1
    hall.go("quiz")
    hall.page.list.take("all")
    assert len(hall.said) == 1, "nothing is said of one in which nothing was answered"


def test_a_practice_answered_to_its_end_is_gone_on_with_at_its_result(
    qtbot: QtBot, hall: Hall
) -> None:
    hall.begin("practice", ("what-may-help", "how-many-bees"))
    for task in again(hall).tasks:
        again(hall).answer(task, right_answer(task, hall.library), 2, 10)
    later = restarted(qtbot, hall)
    later.page.list.rows[0].click()
    assert "Result" in later.shown()
    assert not list(open_sessions(hall.library, hall.learner))


def test_an_exam_stays_open_whatever_is_begun(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    uid = again(hall).uid
    hall.go("quiz")
    hall.page.list.take("all")
    hall.go("quiz")
    names = [row.offered.name for row in hall.page.list.rows]
    assert f"on:{uid}" in names[:2]


def test_the_clock_of_the_watch_is_not_that_of_the_day(hall: Hall) -> None:
    assert HandClock()() == 0
    hall.begin("exam", seconds=600)
    hall.learner.write("UPDATE session_event SET happened_at = '2999-01-01T00:00:00+00:00'")
    hall.pass_by(10)
    hall.page._press("next")
    assert again(hall).spent_ms == 10_000


def test_what_is_not_handed_in_is_not_called_a_result(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    hall.page._go_to("result")
    assert hall.page.crumbs()[-1][0].en == "Before you hand in"
    hall.page._press("end")
    assert hall.page.crumbs()[-1][0].en == "Result"


def test_before_it_is_handed_in_one_sees_what_was_chosen_and_not_answered(hall: Hall) -> None:
    hall.begin("exam", ("dry-and-hot", "what-may-help"), seconds=600)
    hall.press(Qt.Key.Key_2)
    hall.page._go_to("result")
    uncounted = "what is chosen does not count yet"
    assert hall.shown().count(uncounted) == 1
    hall.page._go_to("1")
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_1)
    hall.page._go_to("result")
    assert uncounted not in hall.shown()
    hall.page._go_to("1")
    hall.press(Qt.Key.Key_3)
    hall.page._go_to("result")
    assert hall.shown().count(uncounted) == 1, "another choice than the answer"
    hall.page._press("end")
    assert uncounted not in hall.shown()


def test_an_answered_question_says_what_was_said_of_it(hall: Hall) -> None:
    hall.begin("exam", ("dry-and-hot", "what-may-help"), seconds=600)
    hall.press(Qt.Key.Key_2)
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_3)
    hall.page._go_to("1")
    hint = hall.page.stage.hint
    assert hint is not None
    assert hint.text.en == "Answered as chosen above; how sure you said you were: very sure"
    hall.press(Qt.Key.Key_1)
    hint = hall.page.stage.hint
    assert hint is not None
    assert hint.text.en.startswith("How sure are you?"), "another answer is not given yet"


def test_from_a_question_that_is_explained_one_comes_to_the_result(hall: Hall) -> None:
    hall.begin("exam", seconds=300)
    hall.page._press("end")
    hall.page._go_to("1")
    button = hall.page.stage.bar.buttons["result"]
    assert button.isVisible()
    button.click()
    place = hall.page.room.place
    assert place is not None
    assert place.task is None
    hall.page._go_to(str(len(ALL)))
    assert not button.isVisible(), "going on leads there"


def test_the_marks_of_a_short_session_stand_together(hall: Hall) -> None:
    hall.begin("exam", seconds=600)
    strip = hall.page.stage.strip
    areas = [strip._area(place) for place in range(len(ALL))]
    gaps = [b.left() - a.right() for a, b in itertools.pairwise(areas)]
    assert all(0 < gap < 8 for gap in gaps)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=areas[1].center().toPoint())
    assert hall.page.room.address.value("at") == "2"
    beyond = QPoint(strip.width() - 10, strip.height() // 2)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=beyond)
    assert hall.page.room.address.value("at") == "2", "nothing is there"
