"""A session is what the log says, whenever and however the program ended."""

import pytest

from pofedu.content.library import Library
from pofedu.learner.answerlog import answers, events
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.plan import Plan, Scope, read_plan, written
from pofedu.quiz.session import Session, begin, open_sessions

IDS = ("dry-and-hot", "what-may-help", "how-many-bees")
PLAN = Plan("exam", Scope("all"), IDS, seconds=300)


@pytest.fixture
def session(garden: Library, learner: Learner) -> Session:
    return begin(garden, learner, PLAN)


def again(garden: Library, learner: Learner) -> Session:
    found = next(open_sessions(garden, learner), None)
    assert found is not None
    return found


def test_a_plan_comes_back_as_it_was(session: Session) -> None:
    assert read_plan(written(PLAN)) == PLAN
    assert read_plan('{"mode":"duel"}') is None
    assert [task.question.id for task in session.tasks] == list(IDS)


def test_it_goes_on_where_it_was(session: Session, garden: Library, learner: Learner) -> None:
    session.answer(session.tasks[0], ("both",), 3, 4000)
    session.flag(session.tasks[1])
    session.answer(session.tasks[2], ("50",), 2, 6000)
    later = again(garden, learner)
    assert later.uid == session.uid
    assert later.tasks == session.tasks, "the options stand in the same order"
    assert later.first_open() == 1
    assert later.flagged == {"what-may-help"}
    assert later.spent_ms == 10_000
    assert later.left_ms == 290_000
    judged = [later.judgement(task) for task in later.tasks]
    assert [j and j.is_right for j in judged] == [True, None, False]


def test_an_answer_can_be_given_again_and_taken_back(session: Session, learner: Learner) -> None:
    task = session.tasks[0]
    session.answer(task, ("lime",), 3, 1000)
    session.answer(task, ("both",), 1, 500)
    assert [a.given for a in answers(learner)] == [("both",)]
    assert session.undo(task)
    assert not session.undo(task)
    assert answers(learner) == ()
    assert session.first_open() == 0
    assert learner.read("SELECT count(*) FROM answer")[0][0] == 4, "nothing is removed"


def test_certainty_is_staked_only_where_an_answer_is_a_whole(
    session: Session, learner: Learner
) -> None:
    for task in session.tasks[:2]:
        session.answer(task, ("both",), 3, 1)
    assert [a.certainty for a in answers(learner)] == [3, 0]


def test_the_score_adds_up(session: Session) -> None:
    session.answer(session.tasks[0], ("both",), 3, 1)
    session.answer(session.tasks[1], ("water",), 0, 1)
    session.answer(session.tasks[2], ("50",), 2, 1)
    score = session.score()
    assert (score.asked, score.answered, score.right) == (3, 3, 1)
    assert (score.points, score.most) == (3 + 0.5 - 2, 3 + 1 + 3)


def test_pauses_do_not_count(session: Session, garden: Library, learner: Learner) -> None:
    session.pause(42_000)
    session.pause(99_000)
    later = again(garden, learner)
    assert (later.state, later.spent_ms) == ("paused", 42_000)
    later.resume()
    assert again(garden, learner).state == "running"
    assert [e.event for e in events(learner)] == ["begun", "paused", "resumed"]


def test_an_ended_session_is_not_gone_on_with(
    session: Session, garden: Library, learner: Learner
) -> None:
    session.end()
    session.end()
    assert not list(open_sessions(garden, learner))
    assert [e.event for e in events(learner)] == ["begun", "ended"]


def test_questions_that_left_the_pack_are_passed_over(garden: Library, learner: Learner) -> None:
    begin(garden, learner, Plan("practice", Scope("all"), ("withdrawn", "dry-and-hot")))
    assert [t.question.id for t in again(garden, learner).tasks] == ["dry-and-hot"]
    again(garden, learner).end()
    begin(garden, learner, Plan("practice", Scope("all"), ("withdrawn",)))
    assert not list(open_sessions(garden, learner))


def test_what_cannot_be_kept_changes_nothing(session: Session, learner: Learner) -> None:
    learner.is_read_only = True
    with pytest.raises(LearnerError):
        session.answer(session.tasks[0], ("both",), 3, 1)
    assert session.first_open() == 0
    assert session.answer_to("dry-and-hot") is None
    with pytest.raises(LearnerError):
        session.flag(session.tasks[0])
    assert session.flagged == set()
