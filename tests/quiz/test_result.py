"""The end of a session: what was missed once more, and what it is called before it is ended."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.answerlog import answers
from pofedu.learner.learner import Learner
from tests.quiz.hall import Hall
from tests.quiz.rightanswers import right_answer

ASKED = ("dry-and-hot", "what-may-help", "how-many-bees")


@pytest.fixture
def hall(qtbot: QtBot, garden: Library, learner: Learner) -> Hall:
    return Hall(qtbot, garden, learner)


def answered(hall: Hall, right: tuple[str, ...], wrong: tuple[str, ...] = ()) -> None:
    """Answer these as the page would, and go to the end."""
    place = hall.page.room.place
    assert place is not None
    for task in place.session.tasks:
        id_ = task.question.id
        given = right_answer(task, hall.library)
        if id_ in right:
            place.session.answer(task, given, 2, 10)
        elif id_ in wrong:
            others = [o.id for o in task.options if o.id not in given]
            place.session.answer(task, (others[0],), 2, 10)
    hall.page._go_to("result")
    hall.page._press("end")


def questions(hall: Hall) -> tuple[str, ...]:
    place = hall.page.room.place
    assert place is not None
    return place.session.plan.questions


@pytest.mark.parametrize("mode", ["practice", "exam"])
def test_what_was_missed_is_asked_once_more(hall: Hall, mode: str) -> None:
    hall.begin(mode, ASKED, seconds=600 if mode == "exam" else 0)
    answered(hall, right=("how-many-bees",), wrong=("dry-and-hot",))
    button = hall.page.stage.bar.buttons["repeat"]
    assert button.isVisible()
    assert button.text() == "2 missed ones once more"
    button.click()
    assert questions(hall) == ("dry-and-hot", "what-may-help"), "wrong, and not answered"
    place = hall.page.room.place
    assert place is not None
    assert (place.session.plan.mode, place.number) == ("practice", 1)
    assert place.session.score().answered == 0


def test_it_is_read_from_its_top(hall: Hall) -> None:
    hall.window.resize(800, 330)
    hall.begin("exam", ASKED, seconds=600)
    hall.page._go_to("result")
    bar = hall.page.stage.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value()
    hall.page._press("end")
    assert not bar.value()


def test_it_has_a_key(hall: Hall) -> None:
    hall.begin("practice", ASKED[:2])
    answered(hall, right=("dry-and-hot",))
    hall.press(Qt.Key.Key_A)
    assert questions(hall) == ("what-may-help",)


def test_where_nothing_was_missed_nothing_is_offered(hall: Hall) -> None:
    hall.begin("practice", ASKED[:2])
    answered(hall, right=ASKED[:2])
    assert not hall.page.stage.bar.buttons["repeat"].isVisible()
    before = questions(hall)
    hall.press(Qt.Key.Key_A)
    assert questions(hall) == before


def test_a_practice_is_ended_and_an_exam_handed_in(hall: Hall) -> None:
    said = {}
    for mode in ("practice", "exam"):
        hall.begin(mode, ASKED[:2], seconds=600)
        hall.page._go_to("result")
        button = hall.page.stage.bar.buttons["end"]
        said[mode] = hall.page.crumbs()[-1][0].en, button.text()
        hall.page._press("end")
    assert said == {
        "practice": ("Before you end the practice", "End the practice"),
        "exam": ("Before you hand in", "Hand in"),
    }


def test_what_one_only_believed_to_know_is_named(hall: Hall) -> None:
    hall.begin("practice", ASKED)
    place = hall.page.room.place
    assert place is not None
    for certainty, task in zip((3, 3, 2), place.session.tasks, strict=True):
        given = right_answer(task, hall.library)
        if task.question.id != "what-may-help":
            wrong = {"best": next(o.id for o in task.options if o.id not in given), "number": "1"}
            given = (wrong[task.question.kind],)
        place.session.answer(task, given, certainty, 10)
    hall.page._go_to("result")
    assert "Very sure, and yet wrong" not in hall.shown(), "nothing is told before the end"
    hall.page._press("end")
    assert "Very sure, and yet wrong: 1'" in hall.shown()


def test_a_heading_of_shared_options_is_read_with_each_of_its_questions(hall: Hall) -> None:
    group = next(g for g in hall.library.groups.values() if g.kind == "shared-options")
    members = [q.id for q in hall.library.questions.values() if q.group == group.id]
    hall.begin("practice", tuple(members))
    assert group.text.en in hall.shown()
    hall.page._go_to("2")
    assert group.text.en in hall.shown()


def test_the_answer_to_a_question_by_itself_can_be_taken_back(hall: Hall) -> None:
    hall.go("quiz/question/dry-and-hot")
    hall.press(Qt.Key.Key_1)
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_3)
    assert hall.page.room.place is not None
    assert hall.page.room.place.is_explained
    button = hall.page.stage.bar.buttons["undo"]
    assert button.isVisible()
    button.click()
    place = hall.page.room.place
    assert place is not None
    assert place.is_asked
    assert place.task is not None
    assert place.task.question.id == "dry-and-hot"
    assert not answers(hall.learner)
    hall.press(Qt.Key.Key_2)
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_1)
    assert [a.certainty for a in answers(hall.learner)] == [1]
