"""Generated questions in the room: marked, in rows of their own, elsewhere only if wanted."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.content.question import is_generated
from pofedu.learner.answercounts import answered
from pofedu.learner.answerlog import answers
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.page import QuizPage
from pofedu.quiz.plan import Catalogue, Past, Plan, Scope, choose
from pofedu.quiz.room import Room
from pofedu.quiz.session import begin, session_of
from pofedu.quiz.widgets.generatedwords import with_generated
from pofedu.quiz.widgets.words import asked_blocks, generated_mark, how_to_answer
from pofedu.ui.blocks import Kicker
from pofedu.ui.theme import Look

SIGN = "g-sign-chemotherapy-ros"


@pytest.fixture(scope="module")
def pool(library: Library) -> Library:
    return with_generated(library)


def test_they_are_asked_where_they_are_wanted(pool: Library) -> None:
    without, wanted = Catalogue(pool), Catalogue(pool, with_generated=True)
    section = Scope("section", "1.4")
    assert SIGN in wanted.asked_about(section)
    assert set(without.asked_about(section)) < set(wanted.asked_about(section))
    assert not any(map(is_generated, without.asked_about(Scope("all"))))
    for catalogue in (without, wanted):
        assert SIGN in catalogue.asked_about(Scope("records", "effects"))
        assert all(map(is_generated, catalogue.asked_about(Scope("records", "studies"))))
        assert len(catalogue.asked_about(Scope("records", "sequences"))) >= 3


@pytest.mark.parametrize("kind", ["minutes", "all"])
def test_authored_ones_come_first(pool: Library, kind: str) -> None:
    past, scope = Past(pool, ()), Scope(kind)  # type: ignore[arg-type]
    assert not any(map(is_generated, choose(pool, past, scope, "seed")))
    asked = choose(pool, past, scope, "seed", most=1000, with_generated=True)
    made = [is_generated(id_) for id_ in asked]
    assert made == sorted(made)


def test_answers_to_them_are_kept_and_void_once_the_record_is_another(
    library: Library, pool: Library, learner: Learner
) -> None:
    session = begin(pool, learner, Plan("practice", Scope("records", "effects"), (SIGN,)))
    assert session.answer(session.tasks[0], ("increases",), 3, 900).is_right
    again = session_of(pool, learner, session.uid)
    assert again is not None
    assert again.answer_to(SIGN) is not None
    assert Past(pool, answered(learner)).last(SIGN) is not None
    claim = msgspec.structs.replace(library.claims["chemotherapy-ros"], effect="decreases")
    other = with_generated(replace(library, claims={**library.claims, claim.id: claim}))
    past = Past(other, answered(learner))
    assert past.last(SIGN) is None
    assert past.is_reset(SIGN)


def test_a_question_is_marked(pool: Library, learner: Learner) -> None:
    session = begin(
        pool, learner, Plan("practice", Scope("all"), (SIGN, next(iter(pool.questions))))
    )
    marked = [
        generated_mark().en in block.text.en
        for task in session.tasks
        for block in asked_blocks(task, None, how_to_answer(task.question.kind))
        if isinstance(block, Kicker)
    ]
    assert marked == [True, False]


def test_the_list_offers_them_and_the_switch(
    library: Library, learner: Learner, look: Callable[..., Look], qtbot: QtBot
) -> None:
    page = QuizPage(library, learner)
    qtbot.addWidget(page)
    page.show_look(look())
    page.enter(parse_address("quiz"))
    rows = {row.offered.name: row for row in page.list.rows}
    assert {"records:studies", "records:effects", "records:sequences"} <= rows.keys()
    before = rows["all"].offered.details
    assert page.list.choice is not None
    QTest.mouseClick(page.list.choice.buttons["with"], Qt.MouseButton.LeftButton)
    after = next(row for row in page.list.rows if row.offered.name == "all").offered.details
    assert after != before
    assert page.list.choice.buttons["with"].isChecked()


def test_a_sequence_can_be_answered_by_keys(
    library: Library, learner: Learner, look: Callable[..., Look], qtbot: QtBot
) -> None:
    page = QuizPage(library, learner)
    qtbot.addWidget(page)
    page.show_look(look())
    page.enter(parse_address("quiz?scope=records:sequences"))
    page.list.chosen.emit("records:sequences")
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert [is_generated(answer.question) for answer in answers(learner)] == [True]


def test_the_choice_is_kept_and_refused_kindly(garden: Library, learner: Learner) -> None:
    room = Room(garden, learner)
    room.ask_generated(True)
    assert Room(garden, learner).catalogue.with_generated
    learner.is_read_only = True
    with pytest.raises(LearnerError):
        room.ask_generated(False)
    assert not room.catalogue.with_generated, "for now it is as it was wanted"
    assert Room(garden, learner).catalogue.with_generated
