"""A doubtful question becomes a note, which is found wherever the question is asked."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pofedu.content.address import home, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.quiz.page import QuizPage
from pofedu.quiz.plan import Plan, Scope
from pofedu.quiz.session import Session, begin
from pofedu.quiz.standing import standing_at
from pofedu.quiz.task import judge
from pofedu.quiz.widgets.doubting import DOUBT, doubt_note, given_words
from pofedu.quiz.widgets.examwords import UNDERSTOOD
from pofedu.ui.blocks import Actions, Block, Entry
from pofedu.ui.theme import Look
from tests.quiz.conftest import MakeTask
from tests.quiz.rightanswers import right_answer


@pytest.fixture
def session(garden: Library, learner: Learner) -> Session:
    return begin(garden, learner, Plan("practice", Scope("all"), tuple(garden.questions)))


@pytest.fixture
def page(garden: Library, learner: Learner, look: Callable[..., Look], qtbot: QtBot) -> QuizPage:
    page = QuizPage(garden, learner)
    qtbot.addWidget(page)
    page.show_look(look())
    return page


def blocks_of(page: QuizPage) -> tuple[Block, ...]:
    assert page.stage.pane._page is not None
    return page.stage.pane._page.blocks


def test_a_question_of_a_session_is_at_home_at_its_question(
    garden: Library, learner: Learner, session: Session
) -> None:
    for number, task in enumerate(session.tasks, 1):
        asked = parse_address(f"quiz/session/{session.uid}?at={number}")
        place = standing_at(asked, garden, learner, None)
        assert place is not None
        assert str(home(place.address)) == f"quiz/question/{task.question.id}"
        again = standing_at(parse_address(str(place.address)), garden, learner, None)
        assert again is not None
        assert again.task == task
        assert again.address == place.address
        learner.write_note(place.address, "Why not?")
        assert learner.note_counts()[f"quiz/question/{task.question.id}"] == 1
    end = standing_at(parse_address(f"quiz/session/{session.uid}?at=result"), garden, learner, None)
    assert end is not None
    assert home(end.address).part == session.uid


def test_a_session_that_is_not_here_still_leads_to_the_question(
    garden: Library, learner: Learner
) -> None:
    place = standing_at(
        parse_address("quiz/session/gone?at=3#question:what-may-help"), garden, learner, None
    )
    assert place is not None
    assert place.task is not None
    assert place.task.question.id == "what-may-help"
    with pytest.raises(LookupError):
        standing_at(parse_address("quiz/session/gone?at=3"), garden, learner, None)


def test_the_note_says_which_question_of_which_pack_and_what_was_answered(
    page: QuizPage, garden: Library, session: Session
) -> None:
    wanted: list[Text] = []
    page.note_wanted.connect(wanted.append)
    page.enter(parse_address(f"quiz/session/{session.uid}?at=1"))
    page._press(UNDERSTOOD)
    assert not any(isinstance(block, Actions) for block in blocks_of(page))
    page._press(DOUBT)
    assert not wanted
    task = session.tasks[0]
    given = right_answer(task, garden)
    assert page.room.place is not None
    page.room.place.session.answer(task, given, 3, 1000)
    page.enter(parse_address(f"quiz/session/{session.uid}?at=1"))
    (actions,) = [block for block in blocks_of(page) if isinstance(block, Actions)]
    page.stage.pane.action_requested.emit(actions.items[0].id)
    (words,) = wanted
    assert task.question.id in words.en
    assert f"{garden.pack.id} {garden.pack.version}" in words.zh
    assert given_words(task, given, garden).en in words.en
    assert page.handle_key("report")
    assert wanted == [words, words]


def test_notes_on_a_question_are_marked_where_it_is_shown(
    page: QuizPage, learner: Learner, session: Session
) -> None:
    page.enter(parse_address(f"quiz/session/{session.uid}?at=1"))
    home_ = f"quiz/question/{session.tasks[0].question.id}"
    assert page.stage.part is not None
    page.stage.part.press(1)
    given = page.stage.part.given()

    def lines() -> list[str]:
        shown = (b for b in blocks_of(page) if isinstance(b, Entry) and b.address)
        return [b.text.en for b in shown if b.address and b.address.value("at") == home_]

    assert not lines()
    learner.write_note(parse_address(home_), "Why not?")
    page.show_marks()
    assert lines() == ["1 note"]
    assert page.stage.part.given() == given


def test_every_answer_can_be_said_in_words(garden: Library, task: MakeTask) -> None:
    kinds = set()
    for id_, question in garden.questions.items():
        asked = task(id_)
        given = right_answer(asked, garden)
        assert judge(asked, given, garden).is_right
        words = given_words(asked, given, garden)
        assert words.zh
        assert not any(f"{o.id}=" in words.en for o in question.options)
        kinds.add(question.kind)
    assert len(kinds) == 10


def test_a_question_without_an_answer_says_so(
    garden: Library, learner: Learner, session: Session
) -> None:
    session.end()
    place = standing_at(parse_address(f"quiz/session/{session.uid}?at=2"), garden, learner, None)
    assert place is not None
    assert "Not answered" in doubt_note(place, garden).en
