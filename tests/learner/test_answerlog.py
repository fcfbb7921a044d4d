"""Answers and sessions: kept in their order, taken back by a row, joined with those of a backup."""

from contextlib import closing
from pathlib import Path

import pytest

from pofedu.learner.answerlog import (
    Answer,
    add_answer,
    add_event,
    answers,
    cancel_answer,
    events,
)
from pofedu.learner.learner import Learner
from pofedu.learner.merging import Tally
from pofedu.learner.profile import Profile
from pofedu.learner.proof import check
from pofedu.learner.records import LearnerError
from pofedu.learner.schema import VERSION
from tests.learner.conftest import opened
from tests.learner.test_merging import carried


def give(learner: Learner, question: str, hits: int = 1, session: str = "one") -> Answer:
    return add_answer(
        learner,
        session=session,
        question=question,
        key="k",
        wording="w",
        given=("right",) if hits else ("wrong", "另一项"),
        hits=hits,
        parts=1,
        certainty=3,
        took_ms=4200,
    )


def test_answers_come_back_as_they_were_given(profile: Profile, folder: Path) -> None:
    given = [give(profile.learner, "b"), give(profile.learner, "a", 0)]
    give(profile.learner, "c", session="two")
    assert answers(profile.learner, "one") == tuple(given)
    assert [a.is_right for a in given] == [True, False]
    profile.close()
    with closing(opened(folder)) as again:
        assert [a.question for a in answers(again.learner)] == ["b", "a", "c"]
        check(again._connection, VERSION)


def test_taking_an_answer_back_adds_a_row(profile: Profile) -> None:
    first, second = give(profile.learner, "a"), give(profile.learner, "b")
    cancel_answer(profile.learner, first)
    assert answers(profile.learner) == (second,)
    assert profile.learner.read("SELECT count(*) FROM answer")[0][0] == 3


def test_events_are_kept_by_session(profile: Profile) -> None:
    add_event(profile.learner, "one", "begun", '{"mode":"exam"}')
    add_event(profile.learner, "two", "begun")
    add_event(profile.learner, "one", "flagged", "a")
    assert [(e.event, e.said) for e in events(profile.learner, "one")] == [
        ("begun", '{"mode":"exam"}'),
        ("flagged", "a"),
    ]
    assert len(events(profile.learner)) == 3


def test_nothing_is_kept_where_nothing_may_be_written(profile: Profile) -> None:
    profile.learner.is_read_only = True
    with pytest.raises(LearnerError, match="read-only"):
        give(profile.learner, "a")
    with pytest.raises(LearnerError, match="read-only"):
        add_event(profile.learner, "one", "begun")
    assert answers(profile.learner) == ()


def test_a_merge_joins_answers_and_sessions(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    give(profile.learner, "here")
    taken = give(other.learner, "back", session="two")
    cancel_answer(other.learner, taken)
    give(other.learner, "there", session="two")
    add_event(other.learner, "two", "begun")
    stick = carried(other, tmp_path)
    preview = profile.preview_merge(stick)
    assert preview.answers == Tally(here=1, there=1)
    assert not preview.is_nothing
    profile.merge(stick)
    assert [a.question for a in answers(profile.learner)] == ["here", "there"]
    assert len(events(profile.learner, "two")) == 1
    assert profile.preview_merge(stick).is_nothing


def test_a_restore_brings_answers_back(profile: Profile, tmp_path: Path) -> None:
    kept = give(profile.learner, "a")
    stick = carried(profile, tmp_path)
    cancel_answer(profile.learner, kept)
    profile.restore(stick)
    assert answers(profile.learner) == (kept,)
