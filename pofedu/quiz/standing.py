"""Where in the questions somebody is: a question of a session, or its end.

quiz                              the list; ?scope=section:1.1 with that scope first
quiz/session/UID?at=3             a question of a session; without `at` the first open one. It is
                                  brought to UID?at=3#question:ID, so that notes find their home
quiz/session/UID?at=result        its end
quiz/question/ID                  one question by itself, as cards and routes link to it
"""

from contextlib import suppress

from msgspec import Struct

from pofedu.content.address import Address, home
from pofedu.content.library import Library
from pofedu.learner.answerlog import answers, begun_sessions
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.marking import is_all_or_nothing
from pofedu.quiz.plan import Plan, Scope, read_plan
from pofedu.quiz.session import Session, not_begun, session_of
from pofedu.quiz.task import Given, Judgement, Task

ROOM, SESSION, QUESTION = "quiz", "session", "question"
AT = "at"
RESULT = "result"


class Standing(Struct, frozen=True):
    """A place in a session."""

    session: Session
    address: Address
    number: int
    """Which question, from 1; 0 at the end."""

    @property
    def task(self) -> Task | None:
        """The question; None at the end."""
        return self.session.tasks[self.number - 1] if self.number else None

    @property
    def judgement(self) -> Judgement | None:
        return self.session.judgement(self.task) if self.task is not None else None

    @property
    def given(self) -> Given:
        answer = self.session.answer_to(self.task.question.id) if self.task is not None else None
        return answer.given if answer is not None else ()

    @property
    def certainty(self) -> int:
        """How sure one was of the answer that is there."""
        answer = self.session.answer_to(self.task.question.id) if self.task is not None else None
        return answer.certainty if answer is not None else 0

    @property
    def is_many(self) -> bool:
        """Whether there is more than this question."""
        return len(self.session.tasks) > 1

    @property
    def is_explained_later(self) -> bool:
        """Whether an answer is explained only at the end of the session."""
        return self.session.plan.mode == "exam" and self.session.state != "ended"

    @property
    def is_timed(self) -> bool:
        """Whether a clock counts down."""
        return self.session.plan.seconds > 0 and self.session.state != "ended"

    @property
    def is_explained(self) -> bool:
        """Whether the right answer shows."""
        if self.session.state == "ended":
            return self.task is not None
        return self.judgement is not None and not self.is_explained_later

    @property
    def is_asked(self) -> bool:
        """Whether an answer can be given here."""
        return self.task is not None and not self.is_explained

    @property
    def is_staked(self) -> bool:
        """Whether certainty counts."""
        return self.task is not None and is_all_or_nothing(self.task.question.kind)

    @property
    def can_go_on(self) -> bool:
        """Whether what comes next may show; in practice a question is answered first."""
        return not self.is_review and (not self.is_asked or self.is_explained_later)

    @property
    def is_review(self) -> bool:
        """Whether this is the end of a session that was not handed in."""
        return self.task is None and self.session.state != "ended"

    @property
    def can_repeat(self) -> bool:
        """Whether this is the end of a session in which something was missed."""
        is_end = self.task is None and self.session.state == "ended"
        return is_end and self.is_many and bool(self.session.missed())

    @property
    def can_rest(self) -> bool:
        """Whether there is something to cover during a pause."""
        return self.is_asked or self.is_timed

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer that can be taken back."""
        is_open = self.session.state != "ended" or self._is_alone
        return self.judgement is not None and is_open

    @property
    def _is_alone(self) -> bool:
        """Whether its answer ends the session."""
        return not self.is_many and self.session.plan.mode == "practice"

    @property
    def asked_anew(self) -> Address:
        """Where the question is asked again once its answer was taken back."""
        if self.task is None or not self._is_alone:
            return self.address
        return Address(ROOM, QUESTION, self.task.question.id)

    @property
    def can_flag(self) -> bool:
        """Whether the question can be marked to come back to."""
        return self.task is not None and self.is_many and self.session.state != "ended"

    def ends_with(self, after: Address) -> bool:
        """Whether going there ends the session; an exam is handed in instead."""
        return after == self.at(RESULT) and self.session.plan.mode == "practice"

    def at(self, where: str) -> Address:
        """Another place of the same session."""
        return Address(ROOM, SESSION, self.session.uid).with_view(**{AT: where})

    def answer(self, task: Task, given: Given, certainty: int, took_ms: int) -> None:
        """Keep an answer, which ends the session of a single question; may raise `LearnerError`."""
        self.session.answer(task, given, certainty, took_ms)
        if self._is_alone:
            with suppress(LearnerError):  # the answer is kept all the same
                self.session.end()


def standing_at(
    address: Address, library: Library, learner: Learner, held: Session | None
) -> Standing | None:
    """The place that an address names; None for the list. LookupError where there is nothing.

    The session that somebody is at already is `held`, and not read again.
    """
    if address.id == QUESTION:
        return _alone(address, library, learner, held)
    if not address.id:
        return None
    if address.id != SESSION:
        raise LookupError(address.id)
    session = held if held is not None and held.uid == address.part else None
    session = session or session_of(library, learner, address.part)
    if session is None or not session.tasks:
        if address.kind == QUESTION:  # a note of somebody whose sessions are not here
            return _alone(home(address), library, learner, held)
        raise LookupError(address.part)
    address = address.selecting("", "")
    at, count = address.value(AT), len(session.tasks)
    if at == RESULT or (not at and session.first_open() == count):
        return Standing(session, address.with_view(**{AT: RESULT}), 0)
    number = int(at) if at.isascii() and at.isdigit() else session.first_open() + 1
    number = min(max(number, 1), count)
    place = address.with_view(**{AT: str(number)})
    return Standing(
        session, place.selecting(QUESTION, session.tasks[number - 1].question.id), number
    )


def _alone(address: Address, library: Library, learner: Learner, held: Session | None) -> Standing:
    """One question, in a session that begins once it is answered."""
    if address.part not in library.questions:
        raise LookupError(address.part)
    plan = Plan("practice", Scope("question", address.part), (address.part,))
    is_held = held is not None and held.plan == plan and held.state != "ended"
    if held is not None and is_held and not held.first_open():
        return Standing(held, address, 1)
    return Standing(not_begun(library, learner, plan), address, 1)


def came_back(place: Address, learner: Learner) -> Address:
    """Where a new start goes on that finds a place kept: never where an answer would look lost.

    Places are kept a moment later than answers; an exam says nothing of an answer that is there.
    """
    plan = read_plan(dict(begun_sessions(learner)).get(place.part, ""))
    if plan is None or plan.mode != "exam" or place.kind != QUESTION:
        return place
    is_answered = any(answer.question == place.target for answer in answers(learner, place.part))
    return Address(ROOM, SESSION, place.part, place.pack) if is_answered else place
