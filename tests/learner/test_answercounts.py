"""What SQLite counts of the log is what one counts by hand."""

import sys
import time
from collections import Counter
from random import Random

import pytest

from pofedu.learner.answercounts import Count, Outcome, answered, days, newest, times
from pofedu.learner.answerlog import Answer, add_answer, answers, cancel_answer
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner

ROWS = 2_000


def give(
    learner: Learner, question: str, hits: int, certainty: int, took_ms: int, key: str = "now"
) -> Answer:
    return add_answer(
        learner,
        session="one",
        question=question,
        key=key,
        wording="w",
        given=("x",),
        hits=hits,
        parts=3,
        certainty=certainty,
        took_ms=took_ms,
    )


@pytest.fixture(scope="module")
def busy() -> Learner:
    """Somebody who answered at random, by two keys, and took some back, at once or later."""
    learner, chance = passing_learner(), Random(4)
    given: list[Answer] = []
    while newest(learner) < ROWS:
        question, key = f"q{chance.randint(1, 40)}", chance.choice(("now", "now", "old"))
        took_ms = chance.randint(100, 9_000)
        hits, certainty = chance.randint(0, 3), chance.randint(0, 3)
        given.append(give(learner, question, hits, certainty, took_ms, key))
        if chance.random() < 0.1:
            cancel_answer(learner, given.pop(chance.randrange(max(0, len(given) - 30), len(given))))
    return learner


def test_the_sums_are_those_of_the_plain_answers(busy: Learner) -> None:
    plain: dict[tuple[str, str], list[Answer]] = {}
    for answer in answers(busy):
        plain.setdefault((answer.question, answer.key), []).append(answer)
    found = {(one.question, one.key): one for one in answered(busy)}
    assert set(found) == set(plain)
    for place, one in found.items():
        here = plain[place]
        assert one.took_ms == sum(answer.took_ms for answer in here)
        assert one.count == Count(len(here), sum(a.is_right for a in here))
        by = Counter(a.certainty for a in here)
        assert {level: count.answers for level, count in one.by_certainty.items()} == by
        right = Counter(a.certainty for a in here if a.is_right)
        assert all(count.right == right[level] for level, count in one.by_certainty.items())
        last = here[-1]
        assert one.last == Outcome(last.hits, last.parts, last.certainty)


def test_they_stand_in_the_order_of_the_last_answer(busy: Learner) -> None:
    order = list(dict.fromkeys((a.question, a.key) for a in reversed(answers(busy))))
    assert [(one.question, one.key) for one in answered(busy)] == order[::-1]


def test_the_times_are_those_of_the_plain_answers(busy: Learner) -> None:
    plain: dict[tuple[str, str], list[int]] = {}
    for answer in answers(busy):
        plain.setdefault((answer.question, answer.key), []).append(answer.took_ms)
    found = {(one.question, one.key): sorted(one.each_ms) for one in times(busy)}
    assert found == {place: sorted(each) for place, each in plain.items()}


def test_of_a_long_log_the_last_rows_tell_how_long_one_takes() -> None:
    learner = passing_learner()
    for took_ms in (1, 2, 3, 4):
        last = give(learner, "a", 1, 1, took_ms)
    assert [one.each_ms for one in times(learner, most=3)] == [(2, 3, 4)]
    cancel_answer(learner, last)
    assert [one.each_ms for one in times(learner, most=3)] == [(3,)]


def test_an_answer_taken_back_uncovers_the_one_before() -> None:
    learner = passing_learner()
    give(learner, "a", 3, 2, 10)
    cancel_answer(learner, give(learner, "a", 0, 3, 20))
    (one,) = answered(learner)
    assert (one.last, one.took_ms, one.count) == (Outcome(3, 3, 2), 10, Count(1, 1))


@pytest.mark.skipif(sys.platform == "win32", reason="the time zone of a process cannot be set")
def test_days_are_those_of_the_clock_here(monkeypatch: pytest.MonkeyPatch) -> None:
    learner = passing_learner()
    for _ in range(3):
        back = give(learner, "a", 1, 1, 60_000)
    cancel_answer(learner, back)
    moments = "2026-03-01T15:59:59", "2026-03-01T16:00:00", "2026-03-02T03:00:00"
    for id_, moment in enumerate(moments, 1):
        at = f"{moment}.000000+00:00"
        learner.write("UPDATE answer SET answered_at = ?2 WHERE id = ?1", id_, at)
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    try:
        found = [(day.date, day.answers, day.took_ms) for day in days(learner)]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found == [("2026-03-02", 2, 120_000), ("2026-03-01", 1, 60_000)]
