"""What is kept, as the learner sees it."""

import sqlite3

import pytest

from pofedu.content.address import parse_address
from pofedu.learner.learner import Learner
from pofedu.learner.records import Edition, LearnerError
from pofedu.learner.schema import migrate

CLAIM = parse_address("sources/claim/busulfan-injures-ovary")
ON_MAP = parse_address("diagram/injury?lane=direct#claim:busulfan-injures-ovary")


@pytest.fixture
def learner() -> Learner:
    connection = sqlite3.connect(":memory:")
    migrate(connection)
    return Learner(connection, Edition("pof-hsct", "0" * 64))


def test_a_note_is_found_wherever_its_record_shows(learner: Learner) -> None:
    note = learner.write_note(ON_MAP, "**why**")
    assert learner.notes_at(CLAIM) == (note,)
    assert learner.notes() == (note,)
    assert note.address == ON_MAP
    assert learner.note_counts() == {str(CLAIM): 1}
    assert note.last.edition == Edition("pof-hsct", "0" * 64)


def test_a_changed_note_keeps_what_it_said_before(learner: Learner) -> None:
    note = learner.write_note(CLAIM, "first")
    changed = learner.write_note(CLAIM, "second", note.uid)
    assert (changed.uid, changed.text) == (note.uid, "second")
    assert [v.text for v in learner.versions(note.uid)] == ["first", "second"]
    assert len(learner.notes()) == 1


def test_a_note_that_is_not_here_is_a_new_one(learner: Learner) -> None:
    note = learner.write_note(CLAIM, "typed on", "0" * 32)
    assert (note.uid, note.last.follows) == ("0" * 32, "")
    assert learner.notes() == Learner(learner._connection).notes() == (note,)


def test_a_clock_that_was_set_back_lets_no_older_version_lead(learner: Learner) -> None:
    first, second = learner.write_note(CLAIM, "first"), learner.write_note(CLAIM, "second")
    with learner._connection as connection:
        connection.execute("UPDATE note_version SET written_at = '2099' WHERE text = 'first'")
    changed = learner.write_note(CLAIM, "changed", first.uid)
    assert (changed.text, changed.begun_at) == ("changed", changed.last.written_at)
    assert learner.notes() == Learner(learner._connection).notes() == (changed, second)
    learner.set_bookmark(CLAIM, True)
    with learner._connection as connection:
        connection.execute("UPDATE bookmark_change SET changed_at = '2099'")
    learner.set_bookmark(CLAIM, False)
    assert not learner.bookmarks()


def test_a_deleted_note_can_come_back(learner: Learner) -> None:
    note = learner.write_note(CLAIM, "kept")
    learner.delete_note(note.uid)
    assert not learner.notes()
    assert [n.text for n in learner.deleted_notes()] == ["kept"]
    learner.restore_note(note.uid)
    assert [n.text for n in learner.notes()] == ["kept"]


def test_a_bookmark_is_on_what_is_shown(learner: Learner) -> None:
    learner.set_bookmark(ON_MAP, True)
    assert learner.is_bookmarked(CLAIM)
    assert [b.address for b in learner.bookmarks()] == [ON_MAP]
    learner.set_bookmark(CLAIM, False)
    assert not learner.is_bookmarked(ON_MAP)
    assert not learner.bookmarks()


def test_places_come_back_last_first(learner: Learner) -> None:
    for text in ("home", str(CLAIM), "home"):
        learner.see(parse_address(text))
    assert [(str(s.address), s.times) for s in learner.seen()] == [("home", 2), (str(CLAIM), 1)]


def test_settings_replace_each_other(learner: Learner) -> None:
    assert learner.setting("place") is None
    learner.keep_setting("place", "home")
    learner.keep_setting("place", "diagram/injury")
    assert learner.setting("place") == "diagram/injury"


def test_nothing_is_written_read_only(learner: Learner) -> None:
    learner.is_read_only = True
    with pytest.raises(LearnerError, match="read-only"):
        learner.write_note(CLAIM, "lost?")
    assert not learner.notes()


def test_a_closed_file_says_so(learner: Learner) -> None:
    learner.close()
    with pytest.raises(LearnerError) as caught:
        learner.write_note(CLAIM, "lost?")
    assert caught.value.trouble == "closed"


def fork(learner: Learner, note: str) -> None:
    """Another first version of a note, as it comes from another machine."""
    with learner._connection as connection:
        connection.execute(
            "INSERT INTO note_version (uid, note, follows, address, pack, content_hash, text,"
            " is_deleted, written_at, digest) SELECT 'other', note, '', address, pack,"
            " content_hash, 'there', 0, written_at, '' FROM note_version WHERE note = ? LIMIT 1",
            (note,),
        )


@pytest.mark.parametrize("stays", ["here", "there"])
def test_of_two_ends_one_stays(learner: Learner, stays: str) -> None:
    note = learner.write_note(CLAIM, "here")
    fork(learner, note.uid)
    (both,) = learner.notes()
    ends = {v.text: v.uid for v in (both.last, *both.others)}
    assert set(ends) == {"here", "there"}
    learner.settle(note.uid, ends[stays])
    (now,) = learner.notes()
    assert (now.text, now.others) == (stays, ())
    assert {v.text for v in learner.versions(note.uid)} == {"here", "there"}


def test_a_note_with_two_ends_is_deleted_and_comes_back(learner: Learner) -> None:
    note = learner.write_note(CLAIM, "here")
    fork(learner, note.uid)
    learner.delete_note(note.uid)
    assert not learner.notes()
    assert len(learner.deleted_notes()) == 1
    learner.restore_note(note.uid)
    assert len(learner.notes()) == 1
