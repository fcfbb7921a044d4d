"""Full disk, a profile to read only, two windows, a clock set back: told, and nothing is lost."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.answercounts import answered
from pofedu.learner.answerlog import Answer, add_answer, add_event, answers, events
from pofedu.learner.learner import Learner
from pofedu.learner.opening import Trouble, open_profile, open_read_only
from pofedu.learner.profile import LOCK, Profile
from pofedu.learner.records import LearnerError
from pofedu.quiz.plan import Past
from tests.learner.conftest import opened
from tests.quiz.hall import Hall

FILLER = "filler"
FULL = "Not saved: the disk is full. Free some space first."
READ_ONLY = "Not saved: this profile is open read-only, or in use in another window."
TAKEN = "Not saved: another window writes to your learning record now. Close one."


@pytest.fixture
def hall(qtbot: QtBot, garden: Library, learner: Learner) -> Hall:
    return Hall(qtbot, garden, learner)


def fill(profile: Profile) -> None:
    """Let no page be added to the file, and use up the room in those that there are."""
    pages = profile._connection.execute("PRAGMA page_count").fetchone()[0]
    profile._connection.execute(f"PRAGMA max_page_count = {pages}")
    learner = profile.learner
    for deed in (partial(add_event, learner, FILLER, "resumed"), partial(add_filler, learner)):
        with pytest.raises(LearnerError, match="disk-full"):
            repeat(deed)


def repeat(deed: Callable[[], object]) -> None:
    """Without end."""
    while True:
        deed()


def add_filler(learner: Learner) -> None:
    """The shortest answer there can be."""
    add_answer(
        learner, session=FILLER, question="", key="", wording="", given=(), hits=0, parts=1,
        certainty=0, took_ms=0,
    )  # fmt: skip


def happened(learner: Learner) -> list[str]:
    """What the log says, but for what fills it."""
    return [event.event for event in events(learner) if event.session != FILLER]


def given_in(learner: Learner) -> list[Answer]:
    """The answers, but for those that fill the file."""
    return [answer for answer in answers(learner) if answer.session != FILLER]


def make_room(profile: Profile) -> None:
    profile._connection.execute("PRAGMA max_page_count = 1000000")


def try_to_answer(hall: Hall) -> None:
    """Choose the second option, and be as sure as one can."""
    for key in (Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_3):
        hall.press(key)


def test_on_a_full_disk_the_answer_stays_to_be_given_again(hall: Hall, student: Profile) -> None:
    hall.begin("practice")
    fill(student)
    try_to_answer(hall)
    assert hall.said[-1] == FULL
    assert hall.given()
    assert hall.page.stage.is_staking, "it is still asked how sure one is"
    assert not given_in(hall.learner)
    hall.press(Qt.Key.Key_3)
    assert hall.said[-1] == FULL
    make_room(student)
    hall.press(Qt.Key.Key_2)
    (kept,) = given_in(hall.learner)
    assert kept.certainty == 2
    assert not hall.given()


def test_on_a_full_disk_another_answer_leaves_the_first(hall: Hall, student: Profile) -> None:
    hall.begin("exam", seconds=600)
    try_to_answer(hall)
    (first,) = given_in(hall.learner)
    hall.page._press("back")
    fill(student)
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_1):
        hall.press(key)
    assert hall.said[-1] == FULL
    assert given_in(hall.learner) == [first], "neither taken back nor replaced"
    make_room(student)
    hall.press(Qt.Key.Key_1)
    (kept,) = given_in(hall.learner)
    assert kept.given != first.given


def test_on_a_full_disk_an_exam_is_still_paused(hall: Hall, student: Profile) -> None:
    hall.begin("exam", seconds=600)
    hall.pass_by(10)
    fill(student)
    hall.press(Qt.Key.Key_P)
    assert "Paused" in hall.shown()
    hall.pass_by(100)
    assert hall.page.stage.clock.shown_s == 590
    hall.press(Qt.Key.Key_P)
    hall.pass_by(5)
    assert hall.page.stage.clock.shown_s == 585


def test_an_exam_that_cannot_be_handed_in_waits_for_it(hall: Hall, student: Profile) -> None:
    hall.begin("exam", seconds=60)
    fill(student)
    hall.pass_by(61)
    assert hall.said[-1] == FULL
    assert happened(hall.learner) == ["begun"]
    make_room(student)
    hall.page._press("next")
    assert happened(hall.learner)[-1] == "ended"
    assert hall.page.room.place is not None
    assert hall.page.room.place.task is None


def test_nothing_begins_on_a_full_disk(hall: Hall, student: Profile) -> None:
    fill(student)
    hall.page.list.take("all")
    assert hall.said == [FULL]
    assert hall.page.room.place is None
    assert not happened(hall.learner)


@pytest.fixture
def looking(qtbot: QtBot, garden: Library, student: Profile) -> Iterator[Hall]:
    """A second window, which may only look, while the first one writes."""
    second = open_profile(student.folder)
    assert isinstance(second, Trouble)
    assert second.why == "locked"
    shown = open_read_only(student.folder)
    assert isinstance(shown, Profile)
    with closing(shown):
        yield Hall(qtbot, garden, shown.learner)


def test_a_window_that_only_looks_begins_nothing(looking: Hall, learner: Learner) -> None:
    looking.page.list.take("all")
    assert looking.said == [READ_ONLY]
    assert not events(learner)


def test_one_question_in_a_window_that_only_looks_stays_as_chosen(
    looking: Hall, learner: Learner
) -> None:
    looking.go("quiz/question/dry-and-hot")
    try_to_answer(looking)
    assert looking.said[-1] == READ_ONLY
    assert looking.given()
    assert not answers(learner)


@pytest.mark.skipif(sys.platform == "win32", reason="there, what is open cannot be deleted")
def test_of_two_windows_the_one_without_the_right_to_write_says_so(
    hall: Hall, student: Profile
) -> None:
    hall.begin("practice")
    (student.folder / LOCK).unlink()
    with closing(opened(student.folder)) as other:
        assert other.state == "open"
        try_to_answer(hall)
        assert hall.said[-1] == TAKEN
        assert hall.given()
        assert not answers(other.learner)
    hall.press(Qt.Key.Key_3)
    assert len(answers(hall.learner)) == 1, "once the other window is closed"


def test_a_folder_that_may_only_be_read_is_told(
    qtbot: QtBot, garden: Library, tmp_path: Path
) -> None:
    opened(tmp_path / "shared").close()
    shown = open_read_only(tmp_path / "shared")
    assert isinstance(shown, Profile)
    with closing(shown):
        hall = Hall(qtbot, garden, shown.learner)
        hall.page.list.take("section:1.1")
        hall.page.list.take("all")
        assert set(hall.said) == {READ_ONLY}


def test_after_a_clock_was_set_back_the_last_answer_is_the_last(
    hall: Hall, garden: Library
) -> None:
    hall.begin("practice")
    try_to_answer(hall)
    ahead = "2999-01-01T00:00:00.000000+00:00"
    for table, column in (("answer", "answered_at"), ("session_event", "happened_at")):
        hall.learner.write(f"UPDATE {table} SET {column} = ?", ahead)
    hall.begin("practice")
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_1):
        hall.press(key)
    *_, last = answers(hall.learner)
    assert last.answered_at < ahead
    assert last.certainty == 1
    outcome = Past(garden, answered(hall.learner)).last("dry-and-hot")
    assert outcome is not None
    assert outcome.certainty == 1
    again = hall.page.room.place
    assert again is not None
    assert again.given == last.given
