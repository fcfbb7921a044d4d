"""How often and how long each question was answered, counted where the answers are kept.

Long logs are counted by SQLite: 100,000 answers would take a second as records of their own.
"""

from collections.abc import Mapping

from msgspec import Struct

from pofedu.learner.answering import NOT_TAKEN_BACK
from pofedu.learner.learner import Learner


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


class Tally(Struct, frozen=True, kw_only=True):
    """All answers to a question by one key, those taken back left out."""

    question: str
    key: str
    by_certainty: Mapping[int, Count]
    """Only levels that were stated; 0 where none was asked for."""
    took_ms: tuple[int, ...]
    """Of each answer, in no order."""
    last: Outcome
    last_id: int
    """Its place in the log, which is the order in time."""

    @property
    def count(self) -> Count:
        """At all levels of certainty together."""
        counts = self.by_certainty.values()
        return Count(sum(c.answers for c in counts), sum(c.right for c in counts))


class Day(Struct, frozen=True):
    """What was answered on a day of the clock here, answers taken back included."""

    date: str
    """As `2026-11-27`."""
    answers: int
    took_ms: int


def tallies(learner: Learner) -> tuple[Tally, ...]:
    """Each question and key that was answered, the one answered last at the end."""
    rows = learner.read(  # beside a lone max() SQLite gives the columns of the row that has it
        "SELECT question, key, certainty, count(*), sum(hits = parts), group_concat(took_ms),"
        f" max(id), hits, parts FROM answer WHERE {NOT_TAKEN_BACK} GROUP BY question, key,"
        " certainty"
    )
    found: dict[tuple[str, str], Tally] = {}
    for question, key, certainty, count, right, took, id_, hits, parts in rows:
        one = Tally(
            question=question,
            key=key,
            by_certainty={certainty: Count(count, right)},
            took_ms=tuple(map(int, took.split(","))),
            last=Outcome(hits, parts, certainty),
            last_id=id_,
        )
        other = found.get((question, key))
        found[question, key] = one if other is None else _both(one, other)
    return tuple(sorted(found.values(), key=lambda tally: tally.last_id))


def _both(one: Tally, other: Tally) -> Tally:
    """Answers to the same question by the same key at other levels of certainty."""
    later = max(one, other, key=lambda tally: tally.last_id)
    return Tally(
        question=one.question,
        key=one.key,
        by_certainty={**one.by_certainty, **other.by_certainty},
        took_ms=one.took_ms + other.took_ms,
        last=later.last,
        last_id=later.last_id,
    )


def days(learner: Learner) -> tuple[Day, ...]:
    """The days on which something was answered, the last one first."""
    rows = learner.read(
        "SELECT date(answered_at, 'localtime') AS day, count(*), sum(took_ms) FROM answer"
        " WHERE cancels = '' GROUP BY day ORDER BY day DESC"
    )
    return tuple(Day(*row) for row in rows)
