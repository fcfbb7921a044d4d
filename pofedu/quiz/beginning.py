"""Beginning a session: which questions, for how long, and what becomes of one that is open."""

from contextlib import suppress

from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.plan import Mode, Plan, Scope, exam_seconds
from pofedu.quiz.session import Session, begin, not_begun, open_sessions


def begin_asked(
    library: Library, learner: Learner, mode: Mode, scope: Scope, ids: tuple[str, ...]
) -> tuple[Session, Session | None]:
    """Begin a session; with it the practice that this ended half answered, if one was.

    An exam stays open until it is handed in. Raises `LearnerError` where nothing can be kept.
    """
    seconds = exam_seconds(ids, library) if mode == "exam" else 0
    before = [s for s in open_sessions(library, learner) if s.plan.mode == "practice"]
    session = begin(library, learner, Plan(mode, scope, ids, seconds))
    for older in before:
        with suppress(LearnerError):  # it stays on the list then
            older.end()
    return session, next((s for s in before if 0 < s.score().answered < len(s.tasks)), None)


def begin_before_hall(
    library: Library, learner: Learner, scope: Scope, ids: tuple[str, ...]
) -> Session:
    """A practice for a hall: of it nothing is kept, and one that is open stays as it is."""
    return not_begun(library, learner, Plan("practice", scope, ids))
