"""A session of questions: what was answered and what comes next, as the log tells."""

import uuid
from collections.abc import Iterator
from contextlib import suppress
from typing import Literal

from msgspec import Struct

from pofedu.content.library import Library
from pofedu.learner.answerlog import (
    Answer,
    add_answer,
    add_event,
    answers,
    begun_sessions,
    cancel_answer,
    events,
    time_of_answers,
)
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.marking import is_all_or_nothing, most_points, points
from pofedu.quiz.plan import Plan, read_plan, written
from pofedu.quiz.task import Given, Judgement, Task, judge, task_of

State = Literal["running", "paused", "ended"]
SHORT_MS = 1000
"""Less than this is not worth a row in the log."""


class Score(Struct, frozen=True):
    """What a session came to."""

    asked: int
    answered: int
    right: int
    points: float
    most: float


class Session:
    """The questions of one plan; every change is on the disk when its method returns.

    Methods that change something raise `LearnerError` where it cannot be kept.
    """

    def __init__(
        self, library: Library, learner: Learner, uid: str, plan: Plan, is_begun: bool = True
    ) -> None:
        self._library, self._learner, self.uid = library, learner, uid
        self.plan, self._is_begun = plan, is_begun
        known = [library.questions[id_] for id_ in plan.questions if id_ in library.questions]
        self.tasks = tuple(task_of(question, library, uid) for question in known)
        self._answers: dict[str, Answer] = {a.question: a for a in answers(learner, uid)}
        self.flagged: set[str] = set()
        self.state: State = "running"
        self._answered_ms = time_of_answers(learner, uid)
        self._idle_ms = self._kept_ms = 0
        """How long questions were open that were not answered then, and what the log says of it."""
        self._replay()

    def _replay(self) -> None:
        for event in events(self._learner, self.uid):
            if event.event in ("paused", "resumed") and event.said.isdecimal():
                self._idle_ms = self._kept_ms = int(event.said)
            match event.event:
                case "flagged":
                    self.flagged.add(event.said)
                case "unflagged":
                    self.flagged.discard(event.said)
                case "paused":
                    self.state = "paused"
                case "resumed":
                    self.state = "running"
                case "ended":
                    self.state = "ended"

    # What is there

    def answer_to(self, question: str) -> Answer | None:
        """What was answered to a question, unless it was taken back."""
        return self._answers.get(question)

    def judgement(self, task: Task) -> Judgement | None:
        """What the answer to a question is worth; None where there is none."""
        answer = self._answers.get(task.question.id)
        return judge(task, answer.given, self._library) if answer is not None else None

    def first_open(self) -> int:
        """The place of the first question that has no answer; after the last one where all have."""
        for place, task in enumerate(self.tasks):
            if task.question.id not in self._answers:
                return place
        return len(self.tasks)

    @property
    def spent_ms(self) -> int:
        """How long questions were open, pauses left out; the one that is open now counts not yet.

        After a crash up to the last answer, pause or other question.
        """
        return self._answered_ms + self._idle_ms

    @property
    def left_ms(self) -> int | None:
        """How much of the time is left; None where nobody counts."""
        return max(0, self.plan.seconds * 1000 - self.spent_ms) if self.plan.seconds else None

    def score(self) -> Score:
        """What the session came to so far."""
        kinds = {task.question.id: task.question.kind for task in self.tasks}
        given = [answer for id_, answer in self._answers.items() if id_ in kinds]
        scored = [points(kinds[a.question], a.hits, a.parts, a.certainty) for a in given]
        most = sum(map(most_points, kinds.values()))
        right = sum(answer.is_right for answer in given)
        return Score(len(kinds), len(given), right, sum(scored), most)

    def missed(self) -> tuple[str, ...]:
        """The questions that were not answered, or not quite rightly, in their order."""
        found = {task.question.id: self.judgement(task) for task in self.tasks}
        return tuple(id_ for id_, one in found.items() if one is None or not one.is_right)

    # What changes it

    def answer(self, task: Task, given: Given, certainty: int, took_ms: int) -> Judgement:
        """Keep an answer; one that is there already is taken back with it, as an exam allows."""
        self._begin()
        found = judge(task, given, self._library)
        staked = certainty if is_all_or_nothing(task.question.kind) else 0
        self._answers[task.question.id] = add_answer(
            self._learner,
            session=self.uid,
            question=task.question.id,
            key=task.key,
            wording=task.wording,
            given=given,
            hits=found.hits,
            parts=found.parts,
            certainty=staked,
            took_ms=took_ms,
            instead_of=self._answers.get(task.question.id),
        )
        self._answered_ms += took_ms
        if self._kept_ms > self._idle_ms:  # what was kept at a pause is part of this answer now
            with suppress(LearnerError):
                self._keep_time("resumed", 0)
        return found

    def _begin(self) -> None:
        """Let the log know of a session that it does not know yet."""
        if not self._is_begun:
            add_event(self._learner, self.uid, "begun", written(self.plan))
            for id_ in sorted(self.flagged):
                add_event(self._learner, self.uid, "flagged", id_)
            self._is_begun = True

    def undo(self, task: Task) -> bool:
        """Take the answer to a question back; False where there is none."""
        if before := self._answers.get(task.question.id):
            cancel_answer(self._learner, before)
            del self._answers[before.question]
        return before is not None

    def flag(self, task: Task) -> bool:
        """Mark a question to come back to, or take the mark away; whether it is marked now."""
        id_ = task.question.id
        is_flagged = id_ not in self.flagged
        if self._is_begun:
            add_event(self._learner, self.uid, "flagged" if is_flagged else "unflagged", id_)
        (self.flagged.add if is_flagged else self.flagged.discard)(id_)
        return is_flagged

    def pause(self, open_ms: int) -> None:
        """Stop the clock; `open_ms` is how long the question seen now was open."""
        is_worth = self.plan.seconds or self._idle_ms + open_ms - self._kept_ms >= SHORT_MS
        if self.state == "running" and self._is_begun and is_worth:
            self._keep_time("paused", open_ms)
            self.state = "paused"

    def resume(self) -> None:
        """Let the clock go on."""
        if self.state == "paused":
            add_event(self._learner, self.uid, "resumed")
            self.state = "running"

    def pass_by(self, open_ms: int) -> None:
        """Leave a question that was open for so long, for another one; an exam keeps that."""
        self._idle_ms += open_ms
        is_worth = self._idle_ms - self._kept_ms >= SHORT_MS
        if self.state == "running" and self.plan.seconds and is_worth:
            self._keep_time("resumed", 0)

    def _keep_time(self, event: Literal["paused", "resumed"], open_ms: int) -> None:
        idle_ms = self._idle_ms + open_ms
        add_event(self._learner, self.uid, event, str(idle_ms))
        self._kept_ms = idle_ms

    def end(self) -> None:
        """Close the session for good."""
        if self.state != "ended":
            if self._is_begun:
                add_event(self._learner, self.uid, "ended")
            self.state = "ended"


def begin(library: Library, learner: Learner, plan: Plan) -> Session:
    """Begin a session; raises `LearnerError` where it cannot be kept."""
    uid = uuid.uuid4().hex
    add_event(learner, uid, "begun", written(plan))
    return Session(library, learner, uid, plan)


def not_begun(library: Library, learner: Learner, plan: Plan) -> Session:
    """A session that begins with its first answer."""
    return Session(library, learner, uuid.uuid4().hex, plan, is_begun=False)


def open_sessions(library: Library, learner: Learner) -> Iterator[Session]:
    """The sessions that were not ended and of which a question is still there, the last first."""
    for uid, said in begun_sessions(learner):
        session = _read(library, learner, uid, said)
        if session is not None and session.plan.scope.kind != "question":
            yield session


def session_of(library: Library, learner: Learner, uid: str) -> Session | None:
    """A session by its uid; None where none is kept, or none of its questions is there."""
    begun = [event.said for event in events(learner, uid) if event.event == "begun"]
    return _read(library, learner, uid, begun[0]) if uid and begun else None


def _read(library: Library, learner: Learner, uid: str, said: str) -> Session | None:
    plan = read_plan(said)
    session = Session(library, learner, uid, plan) if plan is not None else None
    return session if session is not None and session.tasks else None
