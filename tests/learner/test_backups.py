"""Backups: made whole, rotated in order, never pushed out by something worse."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pofedu.learner.backups import (
    Backup,
    Reason,
    content_of,
    is_daily_due,
    list_backups,
    make_backup,
    newest_good,
    to_keep,
)
from pofedu.learner.profile import FILE, Profile
from pofedu.learner.proof import DamagedError, examine, fingerprint, reading
from pofedu.learner.records import LearnerError
from tests.learner.conftest import CLAIM, opened, texts

NOON = datetime(2026, 11, 27, 12)


def backups(*moments: datetime, reason: Reason = "daily") -> list[Backup]:
    """Backups made at these moments, in this order; the newest first."""
    made = [Backup(Path(f"{n}.db"), n, at, reason) for n, at in enumerate(moments, 1)]
    return made[::-1]


def test_a_backup_is_the_same(profile: Profile) -> None:
    made = profile.back_up()
    assert made is not None
    with reading(made.path, is_alone=True) as copy:
        assert fingerprint(copy) == fingerprint(profile._connection)
    assert content_of(made.path).notes == 12
    assert os.listdir(made.path.parent) == [made.path.name]


def test_an_empty_file_pushes_out_nothing(folder: Path) -> None:
    with closing(opened(folder)) as profile:
        profile.learner.see(CLAIM)
        for _ in range(10):
            assert profile.back_up() is None
            assert profile.back_up_daily() is None
        assert list_backups(folder) == ()
        profile.learner.write_note(CLAIM, "one")
        assert profile.back_up() is not None


def test_a_damaged_file_pushes_out_nothing(profile: Profile, folder: Path) -> None:
    good = profile.back_up()
    assert good is not None
    profile.close()
    content = bytearray((folder / FILE).read_bytes())
    content[12288:16384] = bytes(4096)
    (folder / FILE).write_bytes(content)
    for _ in range(10):
        with pytest.raises((sqlite3.Error, DamagedError)):
            make_backup(folder, folder / FILE, "asked")
    assert [b.number for b in list_backups(folder)] == [good.number]
    assert os.listdir(folder / "backups") == [good.path.name]


def test_what_a_killed_backup_left_is_swept(profile: Profile, folder: Path) -> None:
    (folder / "backups").mkdir()
    for name in ("begun-1.db", "begun-1.db-journal"):
        (folder / "backups" / name).write_text("half")
    (folder / "backups" / "mine.txt").write_text("not pofedu's")
    made = profile.back_up()
    assert made is not None
    assert sorted(os.listdir(folder / "backups")) == sorted([made.path.name, "mine.txt"])


def test_days_then_weeks_stay() -> None:
    made = backups(*(NOON - timedelta(days=n) for n in range(100, -1, -1)))
    kept = to_keep(made, NOON)
    assert [b.made_at for b in kept[:7]] == [NOON - timedelta(days=n) for n in range(7)]
    weeks = [b.made_at.isocalendar()[:2] for b in kept[7:]]
    assert len(kept) == 11
    assert len(set(weeks)) == 4


def test_a_copy_before_each_migration_stays() -> None:
    later = NOON + timedelta(days=400)
    assert len(to_keep(backups(*[NOON] * 9, reason="migration"), later)) == 9


def test_what_was_before_a_restore_stays_a_month() -> None:
    made = backups(*[NOON] * 9, reason="restore")
    assert len(to_keep(made, NOON + timedelta(days=29))) == 9
    assert [b.number for b in to_keep(made, NOON + timedelta(days=31))] == [9, 8, 7]
    assert len(to_keep(made, NOON - timedelta(days=400))) == 9


def test_restoring_again_and_again_keeps_what_was_mine(profile: Profile, tmp_path: Path) -> None:
    for number in range(4):
        with closing(opened(tmp_path / f"other {number}")) as other:
            other.learner.write_note(CLAIM, f"theirs {number}")
            other.save_copy(tmp_path / f"{number}.db")
    profile.learner.write_note(CLAIM, "mine")
    for number in (0, 1, 2, 3, 3, 3):
        profile.restore(tmp_path / f"{number}.db")
    assert texts(profile) == ["theirs 3"]
    kept = list_backups(profile.folder)
    assert [content_of(b.path).notes for b in kept] == [1, 1, 1, 1, 13]
    profile.restore(kept[-1].path)
    assert texts(profile)[0] == "mine"


def test_restoring_back_and_forth_keeps_each_state_once(profile: Profile, tmp_path: Path) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    profile.save_copy(one)
    profile.learner.write_note(CLAIM, "two")
    profile.save_copy(two)
    profile.learner.write_note(CLAIM, "mine")
    for path in (one, two) * 4:
        before = profile.restore(path)
        assert before is not None
        assert before.path.is_file()
    kept = list_backups(profile.folder)
    assert [content_of(b.path).notes for b in kept] == [12, 13, 14]
    assert [b.number for b in kept] == [8, 7, 1]


def test_what_is_repeated_goes_only_where_it_is_whole(profile: Profile, tmp_path: Path) -> None:
    one = tmp_path / "one.db"
    profile.save_copy(one)
    profile.restore(one)
    (older,) = list_backups(profile.folder)
    content = bytearray(older.path.read_bytes())
    content[12288:16384] = bytes(4096)
    older.path.write_bytes(content)
    newer = profile.merge(one)
    assert newer is not None
    assert [b.number for b in list_backups(profile.folder)] == [newer.number, older.number]
    assert examine(newer.path).kind == "whole"


def test_what_stays_longer_does_not_go_for_what_goes_sooner(
    profile: Profile, folder: Path, tmp_path: Path
) -> None:
    one = tmp_path / "one.db"
    profile.save_copy(one)
    before = profile.restore(one)
    assert before is not None
    later = before.path.with_name("0001-2031-01-01-120000-restore.db")
    before.path.rename(later)
    profile.learner.write_note(CLAIM, "more")
    profile.restore(one)
    profile.learner.set_bookmark(CLAIM, False)
    profile.back_up()
    profile.restore(one)
    profile.restore(one)
    names = [b.path.name for b in list_backups(folder)]
    assert later.name in names, "the clock was set back: it stays longer than the same one made now"
    assert sum("asked" in name for name in names) == 1


def test_a_backup_that_says_nothing_new_is_not_made(profile: Profile, folder: Path) -> None:
    first = profile.back_up()
    assert profile.back_up() == profile.back_up_daily() == first
    before = profile.restore(profile.file)
    assert before is not None
    assert before != first, "what stays for longer is made even so"
    assert profile.restore(profile.file) == before
    assert len(list_backups(folder)) == 2


def test_places_and_settings_are_backed_up_before_they_are_replaced(
    folder: Path, tmp_path: Path
) -> None:
    with closing(opened(tmp_path / "other")) as other:
        other.learner.write_note(CLAIM, "theirs")
        other.save_copy(tmp_path / "x.db")
    with closing(opened(folder)) as profile:
        assert profile.merge(profile.file) is None, "nothing is there yet"
        profile.learner.keep_setting("preferences", "mine")
        assert profile.back_up_daily() is None
        before = profile.restore(tmp_path / "x.db")
        assert before is not None
        assert newest_good(folder) is None, "it is no choice where notes are missing"
        profile.restore(before.path)
        assert profile.learner.setting("preferences") == "mine"


def test_a_clock_that_was_set_back_changes_no_order() -> None:
    before = [NOON + timedelta(days=n) for n in range(8)]
    after = [NOON - timedelta(days=400 - n) for n in range(3)]
    kept = to_keep(backups(*before, *after), NOON)
    assert [b.number for b in kept[:7]] == [11, 10, 9, 8, 7, 6, 5]
    assert kept[0].made_at == after[-1]


def test_a_clock_that_was_set_back_makes_a_daily_backup_due(profile: Profile, folder: Path) -> None:
    assert profile.back_up_daily() is not None
    assert profile.back_up_daily() is None
    (made,) = list_backups(folder)
    future = made.path.with_name("0001-2031-01-01-120000-daily.db")
    made.path.rename(future)
    profile.learner.write_note(CLAIM, "more")
    again = profile.back_up_daily()
    assert again is not None
    assert again.number == 2
    assert not is_daily_due(folder, datetime.now())
    found = newest_good(folder)
    assert found is not None
    assert found[0].number == 2


def test_seconds_do_not_run_out(profile: Profile, folder: Path) -> None:
    for number in range(6):
        profile.learner.write_note(CLAIM, f"{number}")
        profile.back_up()
    numbers = [b.number for b in list_backups(folder)]
    assert numbers == [6, 5, 4]
    assert all(examine(b.path).kind == "whole" for b in list_backups(folder))


def test_names_that_are_not_ours_are_left_alone(folder: Path) -> None:
    (folder / "backups").mkdir(parents=True)
    for name in ("0001-2026-99-99-999999-daily.db", "x.db", "0002-2026-11-27-101500-daily.db.txt"):
        (folder / "backups" / name).write_text("")
    assert list_backups(folder) == ()
    assert newest_good(folder) is None


def test_a_copy_is_saved_elsewhere(profile: Profile, tmp_path: Path) -> None:
    target = tmp_path / "副本.db"
    profile.save_copy(target)
    assert content_of(target).notes == 12
    with pytest.raises(LearnerError):
        profile.save_copy(profile.file)
    with pytest.raises(LearnerError):
        profile.save_copy(tmp_path / "none" / "x.db")
    assert examine(profile.file).kind == "whole"
