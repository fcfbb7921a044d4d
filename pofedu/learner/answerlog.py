"""Answers that a learner gave, and the sessions in which questions were asked.

Both are logs: a row is added and never changed. Who takes an answer back adds a row that cancels
it. Rows stand in the order in which they were kept; clocks are set back, so no time orders them.
"""

import uuid
from collections.abc import Iterable
from typing import Literal

import msgspec
from msgspec import Struct

from pofedu.learner.learner import Learner, now
from pofedu.learner.records import Edition

Event = Literal["begun", "paused", "resumed", "flagged", "unflagged", "ended"]
_ANSWER = (
    "uid, session, question, key, wording, pack, content_hash, given, hits, parts, certainty,"
    " took_ms, cancels, answered_at"
)

NOT_TAKEN_BACK = (
    "cancels = '' AND id NOT IN (SELECT id FROM answer WHERE uid IN"
    " (SELECT cancels FROM answer WHERE cancels <> ''))"
)
"""Of all answers; numbers are compared faster than uids."""
_NOT_TAKEN_BACK_THERE = (
    "session = ?1 AND cancels = '' AND uid NOT IN"
    " (SELECT cancels FROM answer WHERE session = ?1 AND cancels <> '')"
)
"""Of one session: a row that cancels stands in the session of its answer."""


class Answer(Struct, frozen=True, kw_only=True):
    """What was answered to a question, and how much of it was right."""

    uid: str
    session: str
    question: str
    """Its id; a question that was generated has one as well."""
    key: str
    """The fingerprint of what counted as right then."""
    wording: str
    """The fingerprint of the question as it was shown."""
    edition: Edition
    given: tuple[str, ...]
    """What was chosen, in the words of the kind of question: ids of options, a number, a text."""
    hits: int
    """How many of the parts were right."""
    parts: int
    """Of how many; 1 where an answer is right or wrong as a whole."""
    certainty: int
    """1 to 3 as it was stated before the answer counted; 0 where none was asked for."""
    took_ms: int
    """From the question shown to the answer given; the time of pauses is no part of it."""
    answered_at: str

    @property
    def is_right(self) -> bool:
        return self.hits == self.parts


class SessionEvent(Struct, frozen=True, kw_only=True):
    """Something that happened in a session."""

    session: str
    event: Event
    said: str
    """What belongs to it: the plan of a session as JSON, the id of a question, or of a pause and of
    going on after it the milliseconds until then in which questions were open without an answer."""
    happened_at: str


def add_answer(
    learner: Learner,
    *,
    session: str,
    question: str,
    key: str,
    wording: str,
    given: Iterable[str],
    hits: int,
    parts: int,
    certainty: int,
    took_ms: int,
    instead_of: Answer | None = None,
) -> Answer:
    """Keep an answer; it is on the disk when this returns. Raises `LearnerError` else.

    The one that it is given instead of is taken back by it: both rows are kept, or none.
    """
    answer = Answer(
        uid=uuid.uuid4().hex,
        session=session,
        question=question,
        key=key,
        wording=wording,
        edition=learner.edition,
        given=tuple(given),
        hits=hits,
        parts=parts,
        certainty=certainty,
        took_ms=took_ms,
        answered_at=now(),
    )
    back = [_cancelling(instead_of)] if instead_of is not None else []
    _keep(learner, *back, (answer, ""))
    return answer


def cancel_answer(learner: Learner, answer: Answer) -> None:
    """Take an answer back by a row that says so; raises `LearnerError` where that fails."""
    _keep(learner, _cancelling(answer))


def _cancelling(answer: Answer) -> tuple[Answer, str]:
    return msgspec.structs.replace(answer, uid=uuid.uuid4().hex, answered_at=now()), answer.uid


def _keep(learner: Learner, *rows: tuple[Answer, str]) -> None:
    """Add answers, each with the uid of the one that it cancels; all of them or none."""
    values: list[object] = []
    for answer, cancels in rows:
        values += [
            answer.uid, answer.session, answer.question, answer.key, answer.wording,
            answer.edition.pack, answer.edition.content_hash,
            msgspec.json.encode(answer.given).decode(), answer.hits, answer.parts,
            answer.certainty, answer.took_ms, cancels, answer.answered_at,
        ]  # fmt: skip
    marks = [", ".join(f"?{14 * place + n}" for n in range(1, 15)) for place in range(len(rows))]
    learner.write(
        f"INSERT INTO answer ({_ANSWER}, digest) VALUES "
        + ", ".join(f"({these}, digest({these}))" for these in marks),
        *values,
    )


def time_of_answers(learner: Learner, session: str) -> int:
    """How many milliseconds the answers of a session took, those taken back as well."""
    found = learner.read(
        "SELECT coalesce(sum(took_ms), 0) FROM answer WHERE session = ? AND cancels = ''", session
    )
    return int(found[0][0])


def answers(learner: Learner, session: str = "") -> tuple[Answer, ...]:
    """The answers that were not taken back, of one session or of all, the first one first."""
    where = _NOT_TAKEN_BACK_THERE if session else NOT_TAKEN_BACK
    rows = learner.read(
        f"SELECT {_ANSWER} FROM answer WHERE {where} ORDER BY id", *([session] if session else [])
    )
    return tuple(
        Answer(
            uid=row[0],
            session=row[1],
            question=row[2],
            key=row[3],
            wording=row[4],
            edition=Edition(row[5], row[6]),
            given=msgspec.json.decode(row[7], type=tuple[str, ...]),
            hits=row[8],
            parts=row[9],
            certainty=row[10],
            took_ms=row[11],
            answered_at=row[13],
        )
        for row in rows
    )


def add_event(learner: Learner, session: str, event: Event, said: str = "") -> None:
    """Keep what happened in a session; raises `LearnerError` where it cannot be kept."""
    learner.write(
        "INSERT INTO session_event (uid, session, event, said, happened_at, digest)"
        " VALUES (?1, ?2, ?3, ?4, ?5, digest(?1, ?2, ?3, ?4, ?5))",
        uuid.uuid4().hex, session, event, said, now(),
    )  # fmt: skip


def begun_sessions(learner: Learner) -> tuple[tuple[str, str], ...]:
    """The sessions begun and not ended, the last first, each with its plan as it was kept."""
    rows = learner.read(
        "SELECT session, said FROM session_event WHERE event = 'begun' AND session NOT IN"
        " (SELECT session FROM session_event WHERE event = 'ended') ORDER BY id DESC"
    )
    return tuple((str(uid), str(said)) for uid, said in rows)


def events(learner: Learner, session: str = "") -> tuple[SessionEvent, ...]:
    """What happened in one session or in all, the first first."""
    rows = learner.read(
        "SELECT session, event, said, happened_at FROM session_event"
        " WHERE ?1 IN ('', session) ORDER BY id",
        session,
    )
    return tuple(
        SessionEvent(session=one, event=event, said=said, happened_at=at)
        for one, event, said, at in rows
    )
