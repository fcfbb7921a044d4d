"""Beginning a session: which questions, for how long, and what becomes of one that is open."""

import uuid
from contextlib import suppress

from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.plan import Mode, Past, Plan, Scope, choose, exam_seconds
from pofedu.quiz.session import Session, begin, not_begun, open_sessions


def begin_scope(
    library: Library,
    learner: Learner,
    past: Past,
    scope: Scope,
    mode: Mode,
    with_generated: bool = False,
) -> tuple[Session, Session | None]:
    """Begin a session; with it the practice that this ended half answered, if one was.

    An exam stays open until it is handed in. Raises `LearnerError` where nothing can be kept.
    """
    is_exam, seed = mode == "exam", uuid.uuid4().hex
    ids = choose(library, past, scope, seed, with_generated=with_generated, is_exam=is_exam)
    seconds = exam_seconds(ids, library) if is_exam else 0
    before = [s for s in open_sessions(library, learner) if s.plan.mode == "practice"]
    session = begin(library, learner, Plan(mode, scope, ids, seconds))
    for older in before:
        with suppress(LearnerError):  # it stays on the list then
            older.end()
    return session, next((s for s in before if 0 < s.score().answered < len(s.tasks)), None)


def begin_before_hall(
    library: Library, learner: Learner, past: Past, scope: Scope, with_generated: bool = False
) -> Session:
    """A practice for a hall: of it nothing is kept, and one that is open stays as it is."""
    ids = choose(library, past, scope, uuid.uuid4().hex, with_generated=with_generated)
    return not_begun(library, learner, Plan("practice", scope, ids))
