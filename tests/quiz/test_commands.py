"""What the room of questions offers by name, and that all of it is there."""

from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.quiz.commands import commands
from pofedu.quiz.plan import Catalogue, Plan, Scope
from pofedu.quiz.session import begin, open_sessions
from pofedu.quiz.standing import standing_at
from pofedu.quiz.widgets.offers import questions_at


def test_each_section_that_has_questions_and_what_needs_none(
    library: Library, learner: Learner
) -> None:
    offered = {command.id: command for command in commands(library, learner)}
    assert "quiz-on" not in offered
    assert str(offered.pop("quiz-progress").place) == "quiz/progress"
    scopes = [questions_at(c.place) for c in offered.values() if c.place is not None]
    assert len(scopes) == len(offered)
    assert scopes[:2] == [Scope("minutes"), Scope("weak")]
    catalogue = Catalogue(library)
    asked = [s.id for s in scopes if s is not None and s.kind == "section"]
    assert asked == [
        s.id for s in library.source.sections if catalogue.asked_about(Scope("section", s.id))
    ]
    assert len(asked) > 10


def test_going_on_leads_into_the_session(garden: Library, learner: Learner) -> None:
    session = begin(garden, learner, Plan("practice", Scope("all"), ("what-may-help",)))
    on = next(iter(commands(garden, learner)))
    assert on.id == "quiz-on"
    assert on.place is not None
    place = standing_at(on.place, garden, learner, None)
    assert place is not None
    assert place.session.uid == session.uid
    session.end()
    assert "quiz-on" not in {command.id for command in commands(garden, learner)}


def test_a_session_of_questions_that_are_gone_is_not_gone_on_with(
    garden: Library, learner: Learner
) -> None:
    begin(garden, learner, Plan("practice", Scope("all"), ("no-such-question",)))
    assert not list(open_sessions(garden, learner))
    assert "quiz-on" not in {command.id for command in commands(garden, learner)}
