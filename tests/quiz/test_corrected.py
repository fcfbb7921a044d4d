"""A question whose right answer was corrected says so, until it is answered again."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.answercounts import answered
from pofedu.learner.answerlog import add_answer, answers
from pofedu.learner.learner import Learner
from pofedu.quiz.plan import Past
from pofedu.quiz.task import task_of
from tests.quiz.hall import Hall

ID = "dry-and-hot"
CORRECTED = "The right answer to this question was corrected since you answered it."


def answer_under(learner: Learner, garden: Library, key: str, wording: str = "") -> None:
    """Have answered, as the log says, when the question was another."""
    task = task_of(garden.questions[ID], garden, "seed")
    add_answer(
        learner,
        session="before",
        question=ID,
        key=key or task.key,
        wording=wording or task.wording,
        given=("lime",),
        hits=1,
        parts=1,
        certainty=3,
        took_ms=1000,
    )


def counted(past: Past) -> int:
    """How many answers to it count."""
    found = past.of(ID)
    return found.count.answers if found is not None else 0


@pytest.fixture
def hall(qtbot: QtBot, garden: Library, learner: Learner) -> Hall:
    return Hall(qtbot, garden, learner)


def test_another_key_resets_a_question_and_is_said_until_it_is_answered(
    hall: Hall, garden: Library, learner: Learner
) -> None:
    answer_under(learner, garden, "another key")
    past = Past(garden, answered(learner))
    assert past.is_reset(ID)
    assert past.last(ID) is None
    assert past.of(ID) is None
    hall.go(f"quiz/question/{ID}")
    assert CORRECTED in hall.shown()
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_1):
        hall.press(key)
    assert CORRECTED not in hall.shown()
    hall.go("quiz")
    hall.go(f"quiz/question/{ID}")
    assert CORRECTED not in hall.shown()
    past = Past(garden, answered(learner))
    assert not past.is_reset(ID)
    assert counted(past) == 1
    assert len(answers(learner)) == 2, "what was answered before is kept"


def test_another_wording_keeps_what_was_answered(
    hall: Hall, garden: Library, learner: Learner
) -> None:
    answer_under(learner, garden, "", "another wording")
    assert Past(garden, answered(learner)).last(ID) is not None
    hall.go(f"quiz/question/{ID}")
    assert CORRECTED not in hall.shown()


def test_older_answers_under_another_key_count_no_more(garden: Library, learner: Learner) -> None:
    for key in ("another key", "", "a third key"):
        answer_under(learner, garden, key)
    past = Past(garden, answered(learner))
    assert counted(past) == 1
    assert not past.is_reset(ID)
