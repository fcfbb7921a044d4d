"""The right to write: one copy has it, and whoever lost it writes no more."""

import sys
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from pofedu.learner.files import Lock, LockedError, MovedError
from pofedu.learner.opening import Trouble, open_profile, open_read_only
from pofedu.learner.profile import FILE, LOCK, Profile
from pofedu.learner.records import LearnerError
from tests.learner.conftest import CLAIM, opened, texts

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="there, what is open can be neither deleted nor renamed"
)


def refused(profile: Profile) -> str:
    """Why a note is not kept."""
    with pytest.raises(LearnerError) as caught:
        profile.learner.write_note(CLAIM, "lost?")
    return caught.value.trouble


def test_a_lock_that_was_deleted_is_taken_again(profile: Profile, folder: Path) -> None:
    (folder / LOCK).unlink()
    profile.learner.write_note(CLAIM, "still mine")
    other = open_profile(folder)
    assert isinstance(other, Trouble)
    assert other.why == "locked"
    assert texts(profile)[0] == "still mine"


def test_of_two_copies_only_that_writes_which_holds_the_new_lock(
    profile: Profile, folder: Path, tmp_path: Path
) -> None:
    profile.save_copy(tmp_path / "copy.db")
    profile.back_up()
    said = texts(profile)
    (folder / LOCK).unlink()
    with closing(opened(folder)) as other:
        assert other.state == "open"
        other.learner.write_note(CLAIM, "theirs")
        assert refused(profile) == "taken"
        for deed in (profile.back_up, profile.back_up_daily):
            with pytest.raises(LearnerError, match="taken"):
                deed()
        for bring_in in (profile.restore, profile.merge):
            with pytest.raises(LearnerError, match="taken"):
                bring_in(tmp_path / "copy.db")
        assert texts(other) == ["theirs", *said]
    profile.learner.write_note(CLAIM, "mine again")
    assert texts(profile) == ["mine again", "theirs", *said]


def test_a_file_that_was_moved_is_written_no_more(profile: Profile, folder: Path) -> None:
    said = texts(profile)
    (folder / FILE).rename(folder / "elsewhere.db")
    assert refused(profile) == "moved"
    (folder / FILE).write_bytes(b"another file")
    assert refused(profile) == "moved"
    (folder / "elsewhere.db").rename(folder / FILE)
    profile.learner.write_note(CLAIM, "back")
    assert texts(profile) == ["back", *said]


def test_a_folder_that_is_gone_is_told(profile: Profile, folder: Path) -> None:
    folder.rename(folder.with_name("gone"))
    assert refused(profile) == "moved"
    assert not folder.exists()


def test_a_lock_of_sqlite_would_keep_out_backups_and_whoever_looks(
    profile: Profile, folder: Path
) -> None:
    """Why the lock lies on a file beside."""
    profile._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    profile.learner.write_note(CLAIM, "held")
    with pytest.raises(LearnerError, match="locked"):
        profile.back_up()
    looking = open_read_only(folder)
    assert isinstance(looking, Trouble)
    assert looking.why == "unreadable"


def test_many_threads_confirm_one_lock(tmp_path: Path) -> None:
    lock, path = Lock(tmp_path / LOCK), tmp_path / LOCK
    failed: list[Exception] = []

    def confirm() -> None:
        for _ in range(200):
            path.unlink(missing_ok=True)
            try:
                lock.confirm()
            except Exception as error:  # a thread's own would be lost
                failed.append(error)

    threads = [Thread(target=confirm) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lock.confirm()
    assert failed == []
    with pytest.raises(LockedError):
        Lock(path)
    lock.release()
    Lock(path).release()


def test_what_the_lock_is_for_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("")
    (tmp_path / "file").symlink_to(tmp_path / "there")
    lock = Lock(tmp_path / LOCK)
    lock.keep(tmp_path / "file")
    lock.confirm()
    (tmp_path / "there").unlink()
    with pytest.raises(MovedError):
        lock.confirm()
    lock.release()
