"""How often and how long each question was answered, counted where the answers are kept.

Long logs are counted by SQLite: 100,000 answers would take a second as records of their own.
"""

from collections.abc import Mapping

from msgspec import Struct

from pofedu.learner.answerlog import NOT_TAKEN_BACK
from pofedu.learner.learner import Learner

RECENT = 20_000
"""How many rows of the log tell how long somebody takes now; more would only take longer."""


class Outcome(Struct, frozen=True):
    """What an answer came to; fields as in `Answer`."""

    hits: int
    parts: int
    certainty: int

    @property
    def is_right(self) -> bool:
        return self.hits == self.parts


class Count(Struct, frozen=True):
    """How many answers there are, and how many of them were wholly right."""

    answers: int
    right: int


class Answered(Struct, frozen=True, kw_only=True):
    """All answers to a question by one key, those taken back left out."""

    question: str
    key: str
    by_certainty: Mapping[int, Count]
    """Only levels that were stated; 0 where none was asked for."""
    took_ms: int
    """All answers together."""
    last: Outcome
    last_id: int
    """Its place in the log, which is the order in time."""

    @property
    def count(self) -> Count:
        """At all levels of certainty together."""
        counts = self.by_certainty.values()
        return Count(sum(c.answers for c in counts), sum(c.right for c in counts))


class Took(Struct, frozen=True):
    """How long each answer to a question by one key took, in no order; none that was taken back."""

    question: str
    key: str
    each_ms: tuple[int, ...]


class Day(Struct, frozen=True):
    """What was answered on a day of the clock here, answers taken back included."""

    date: str
    """As `2026-11-27`."""
    answers: int
    took_ms: int


def answered(learner: Learner) -> tuple[Answered, ...]:
    """Each question and key that was answered, the one answered last at the end."""
    rows = learner.read(  # beside a lone max() SQLite gives the columns of the row that has it
        "SELECT question, key, certainty, count(*), sum(hits = parts), sum(took_ms),"
        f" max(id), hits, parts FROM answer WHERE {NOT_TAKEN_BACK} GROUP BY question, key,"
        " certainty"
    )
    found: dict[tuple[str, str], Answered] = {}
    for question, key, certainty, count, right, took_ms, id_, hits, parts in rows:
        one = Answered(
            question=question,
            key=key,
            by_certainty={certainty: Count(count, right)},
            took_ms=took_ms,
            last=Outcome(hits, parts, certainty),
            last_id=id_,
        )
        other = found.get((question, key))
        found[question, key] = one if other is None else _both(one, other)
    return tuple(sorted(found.values(), key=lambda one: one.last_id))


def _both(one: Answered, other: Answered) -> Answered:
    """Answers to the same question by the same key at other levels of certainty."""
    later = max((one, other), key=lambda each: each.last_id)
    return Answered(
        question=one.question,
        key=one.key,
        by_certainty={**one.by_certainty, **other.by_certainty},
        took_ms=one.took_ms + other.took_ms,
        last=later.last,
        last_id=later.last_id,
    )


def times(learner: Learner, most: int = RECENT) -> tuple[Took, ...]:
    """Each question and key among the last rows of the log, so many at most."""
    since = newest(learner) - most  # a row that cancels stands after its answer
    rows = learner.read(
        "SELECT question, key, group_concat(took_ms) FROM answer WHERE id > ?1 AND cancels = ''"
        " AND uid NOT IN (SELECT cancels FROM answer WHERE id > ?1) GROUP BY question, key",
        since,
    )
    return tuple(
        Took(question, key, tuple(map(int, each.split(",")))) for question, key, each in rows
    )


def newest(learner: Learner) -> int:
    """The place of the last row in the log; where it is the same, nothing was answered since."""
    return int(learner.read("SELECT coalesce(max(id), 0) FROM answer")[0][0])


def days(learner: Learner) -> tuple[Day, ...]:
    """The days on which something was answered, the last one first."""
    rows = learner.read(
        "SELECT date(answered_at, 'localtime') AS day, count(*), sum(took_ms) FROM answer"
        " WHERE cancels = '' GROUP BY day ORDER BY day DESC"
    )
    return tuple(Day(*row) for row in rows)
