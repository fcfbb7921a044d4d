"""What is brought in from another machine: all of it, once, and in one go."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pofedu.content.address import Address
from pofedu.learner.learner import Learner
from pofedu.learner.merging import Tally, merge
from pofedu.learner.profile import FILE, Profile
from pofedu.learner.proof import DamagedError, check, fingerprint
from pofedu.learner.schema import VERSION, create
from tests.learner.conftest import CLAIM, ON_MAP, fill, texts
from tests.learner.test_opening import SAMPLES

PLACES = tuple(Address("diagram", name) for name in ("a", "b", "c"))


def carried(profile: Profile, tmp_path: Path) -> Path:
    """A copy on a stick."""
    target = tmp_path / f"{len(list(tmp_path.iterdir()))}.db"
    profile.save_copy(target)
    return target


def test_a_merge_takes_nothing_away(profile: Profile, other: Profile, tmp_path: Path) -> None:
    fill(other, 3)
    other.learner.keep_setting("place", "settings")
    other.learner.set_bookmark(Address("diagram", "injury"), True)
    before = texts(profile)
    stick = carried(other, tmp_path)
    preview = profile.preview_merge(stick)
    assert preview.notes == Tally(here=12, there=3)
    assert preview.bookmarks.there == 1
    assert (preview.gone_notes, preview.gone_bookmarks) == (0, 0)
    profile.merge(stick)
    assert set(texts(profile)) == set(before) | set(texts(other))
    assert profile.learner.setting("place") == str(ON_MAP)
    assert profile.preview_merge(stick).is_nothing
    check(profile._connection, VERSION)


def test_merging_twice_changes_nothing_more(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    fill(other, 3)
    stick = carried(other, tmp_path)
    profile.merge(stick)
    once = fingerprint(profile._connection)
    profile.merge(stick)
    assert fingerprint(profile._connection) == once


def test_a_note_changed_on_two_machines_keeps_both(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    note = profile.learner.notes()[0]
    other.restore(carried(profile, tmp_path))
    profile.learner.write_note(CLAIM, "here", note.uid)
    other.learner.write_note(CLAIM, "there, later", note.uid)
    stick, back = carried(other, tmp_path), carried(profile, tmp_path)
    preview = profile.preview_merge(stick)
    assert (preview.doubled, preview.notes) == (1, Tally(same=11, differ=1))
    profile.merge(stick)
    other.merge(back)
    for machine in (profile, other):
        (found,) = [n for n in machine.learner.notes() if n.uid == note.uid]
        assert found.text == "there, later"
        assert [version.text for version in found.others] == ["here"]


def test_what_was_written_last_is_first_after_a_merge(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    note = other.learner.write_note(CLAIM, "before")
    other.learner.set_bookmark(Address("diagram", "injury"), True)
    profile.learner.write_note(CLAIM, "last")
    profile.learner.set_bookmark(Address("settings"), True)
    profile.merge(carried(other, tmp_path))
    for learner in (profile.learner, Learner(profile._connection)):
        assert [n.text for n in learner.notes()[:2]] == ["last", "before"]
        times = [n.last.written_at for n in learner.notes()]
        assert times == sorted(times, reverse=True)
        marks = [b.set_at for b in learner.bookmarks()]
        assert len(marks) == 3
        assert marks == sorted(marks, reverse=True)
    profile.learner.write_note(CLAIM, "after", note.uid)
    assert texts(profile)[0] == "after"


def test_the_later_mark_holds(profile: Profile, other: Profile, tmp_path: Path) -> None:
    other.restore(carried(profile, tmp_path))
    other.learner.set_bookmark(CLAIM, False)
    profile.learner.set_bookmark(CLAIM, False)
    profile.learner.set_bookmark(CLAIM, True)
    stick, back = carried(other, tmp_path), carried(profile, tmp_path)
    profile.merge(stick)
    other.merge(back)
    assert profile.learner.is_bookmarked(CLAIM)
    assert other.learner.is_bookmarked(CLAIM)


def test_places_are_joined(profile: Profile, other: Profile, tmp_path: Path) -> None:
    first = profile.learner.seen()
    for _ in range(7):
        other.learner.see(CLAIM)
    other.learner.see(Address("settings"))
    profile.merge(carried(other, tmp_path))
    assert Address("settings") in [s.address for s in profile.learner.seen()]
    joined = next(s for s in profile.learner.seen() if s.times == 7)
    assert joined.first_at == min(s.first_at for s in first)


def test_restoring_puts_the_backup_in_the_place_of_all(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    fill(other, 3)
    before = texts(profile)
    stick = carried(other, tmp_path)
    preview = profile.preview_restore(stick)
    assert preview.notes == Tally(here=12, there=3)
    assert preview.gone_notes == 12
    profile.restore(stick)
    assert texts(profile) == texts(other)
    (kept,) = (profile.folder / "backups").glob("*-restore.db")
    profile.restore(kept)
    assert texts(profile) == before
    check(profile._connection, VERSION)


def test_a_preview_counts_live_and_deleted_notes_apart(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    other.restore(carried(profile, tmp_path))
    other.learner.delete_note(other.learner.notes()[0].uid)
    other.learner.delete_note(other.learner.write_note(CLAIM, "thrown away").uid)
    other.learner.set_bookmark(CLAIM, False)
    stick = carried(other, tmp_path)
    for look in (profile.preview_merge, profile.preview_restore):
        preview = look(stick)
        assert preview.notes == Tally(same=11, differ=1)
        assert preview.deleted == Tally(there=1)
        assert preview.bookmarks == Tally(here=1)
        assert (preview.gone_notes, preview.gone_bookmarks) == (1, 1)
        assert not preview.is_nothing
    back = other.preview_restore(carried(profile, tmp_path))
    assert (back.notes, back.deleted) == (Tally(same=11, differ=1), Tally(here=1))
    assert (back.gone_notes, back.is_nothing) == (0, False)
    assert other.preview_merge(carried(profile, tmp_path)).is_nothing
    profile.merge(stick)
    assert len(profile.learner.notes()) == 11
    assert len(profile.learner.deleted_notes()) == 2


def test_an_older_backup_is_brought_up_to_date_first(profile: Profile) -> None:
    old = SAMPLES / "learner-v1.db"
    before = old.read_bytes()
    preview = profile.preview_merge(old)
    assert (preview.version, preview.notes.there, preview.deleted.there) == (1, 2, 1)
    profile.merge(old)
    assert "白消安：剂量？\n\n**Asked.**" in texts(profile)
    assert old.read_bytes() == before


@pytest.mark.parametrize("wrong", ["newer", "damaged", "foreign", "empty", "missing"])
def test_what_cannot_be_brought_in_changes_nothing(
    profile: Profile, other: Profile, tmp_path: Path, wrong: str
) -> None:
    fill(other, 3)
    stick = carried(other, tmp_path)
    if wrong == "newer":
        with closing(sqlite3.connect(stick)) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    elif wrong == "damaged":
        content = bytearray(stick.read_bytes())
        content[12288:16384] = bytes(4096)
        stick.write_bytes(content)
    elif wrong == "missing":
        stick.unlink()
    else:
        stick.write_bytes(b"" if wrong == "empty" else b"%PDF-1.7")
    before = fingerprint(profile._connection)
    for deed in (profile.preview_merge, profile.preview_restore, profile.merge, profile.restore):
        with pytest.raises(DamagedError):
            deed(stick)
    assert fingerprint(profile._connection) == before
    assert not (profile.folder / "backups").exists()


def test_a_restore_without_a_backup_before_it_does_not_happen(
    profile: Profile, other: Profile, tmp_path: Path
) -> None:
    fill(other, 3)
    stick = carried(other, tmp_path)
    (profile.folder / "backups").write_text("in the way")
    before = fingerprint(profile._connection)
    for deed in (profile.merge, profile.restore):
        with pytest.raises(Exception, match="unwritable"):
            deed(stick)
    assert fingerprint(profile._connection) == before


def test_ones_own_file_can_be_brought_in(profile: Profile) -> None:
    before = texts(profile)
    profile.merge(profile.folder / FILE)
    assert texts(profile) == before


DEEDS = st.lists(
    st.tuples(st.sampled_from(["write", "change", "delete", "mark", "unmark", "see"]),
              st.sampled_from(PLACES)),
    max_size=8,
)  # fmt: skip


def do(learner: Learner, deeds: list[tuple[str, Address]]) -> None:
    """What a learner does at a machine."""
    for deed, place in deeds:
        notes = learner.notes()
        if deed == "write" or (deed in ("change", "delete") and not notes):
            learner.write_note(place, f"note at {place}")
        elif deed == "change":
            learner.write_note(place, notes[0].text + "!", notes[0].uid)
        elif deed == "delete":
            learner.delete_note(notes[0].uid)
        elif deed == "see":
            learner.see(place)
        else:
            learner.set_bookmark(place, deed == "mark")


def state(connection: sqlite3.Connection) -> tuple[object, ...]:
    """All that a learner sees, whatever the order in which it came."""
    learner = Learner(connection)
    notes = {n.uid: (n.last, frozenset(n.others)) for n in learner.notes()}
    gone = {n.uid: n.last for n in learner.deleted_notes()}
    marks = {b.address for b in learner.bookmarks()}
    return notes, gone, marks, frozenset(learner.seen())


@settings(max_examples=40, deadline=None)
@given(DEEDS, DEEDS, DEEDS)
def test_two_machines_agree_after_merging(
    first: list[tuple[str, Address]],
    here: list[tuple[str, Address]],
    there: list[tuple[str, Address]],
) -> None:
    one, two = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    create(one)
    do(Learner(one), first)
    one.backup(two)
    do(Learner(one), here)
    do(Learner(two), there)
    before = sqlite3.connect(":memory:")
    one.backup(before)
    merge(one, two)
    merge(two, before)
    assert state(one) == state(two)
    again = state(one)
    merge(one, two)
    assert state(one) == again
    for connection in (one, two, before):
        connection.close()
