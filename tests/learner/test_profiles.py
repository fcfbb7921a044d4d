"""The list of profiles: made, deleted, brought back; halfway through, nothing is lost."""

import errno
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pofedu.learner.backups import Content, list_backups
from pofedu.learner.files import LockedError
from pofedu.learner.naming import NAME, rename
from pofedu.learner.profile import FILE, LOCK
from pofedu.learner.profiles import (
    DELETED,
    Holding,
    bring_back,
    delete_profile,
    holding,
    is_open,
    list_deleted,
    list_profiles,
    make_profile,
    profile_folder,
)
from pofedu.paths import ROOT
from tests.learner.conftest import fill, opened, texts
from tests.learner.test_opening import unwritable

Listing = list[tuple[str, list[str], int]]
CALLS = ("mkdir", "rename", "rmdir", "unlink", "fsync", "flock")
FAULTS = (
    "signal=SIGKILL:when={at}",
    *(f"error={error}:when={{at}}{then}" for error in ("ENOSPC", "EIO") for then in ("", "+")),
)
"""A kill; a disk that fails once, or from then on."""


def filled(folder: Path, count: int = 2) -> Path:
    """A profile with notes and a backup, closed."""
    with closing(opened(folder)) as profile:
        fill(profile, count)
        profile.back_up()
    return folder


def names(root: Path) -> list[str]:
    return [listed.name for listed in list_profiles(root)]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Three profiles: the first one, and two others."""
    root = tmp_path / "学生 目录"
    for name in ("", "李华", "王芳"):
        filled(profile_folder(root, name))
    return root


def all_that_is_there(root: Path) -> Listing:
    """Each profile that opens, with its notes and how many backups it has."""
    found = []
    for listed in list_profiles(root):
        with closing(opened(listed.folder)) as profile:
            found.append((listed.name, texts(profile), len(list_backups(listed.folder))))
    return found


# The list


def test_the_first_one_is_always_there_until_it_is_deleted(tmp_path: Path) -> None:
    assert names(tmp_path / "none") == [""]
    make_profile(tmp_path, "李华")
    assert names(tmp_path) == ["李华"], "nobody ever used the first one"
    filled(tmp_path)
    assert names(tmp_path) == ["", "李华"]
    (tmp_path / FILE).unlink()
    assert names(tmp_path) == ["", "李华"], "its backups are there"


def test_what_else_lies_there_is_no_profile(root: Path) -> None:
    (root / "profiles" / ".git").mkdir()
    (root / "profiles" / "a file").write_text("")
    assert names(root) == ["", "李华", "王芳"]


def test_a_new_profile_takes_the_name_that_another_one_left(root: Path) -> None:
    rename(profile_folder(root, "李华"), "Li Hua")
    made = make_profile(root, "李华")
    assert made.name == "李华-2"
    assert names(root) == ["", "Li Hua", "李华", "王芳"]
    with closing(opened(made)) as profile:
        assert texts(profile) == []
        assert profile.learner.setting("profile") == "李华"


def test_folders_differ_by_more_than_their_case(tmp_path: Path) -> None:
    rename(make_profile(tmp_path, "Anna"), "Bea")
    assert make_profile(tmp_path, "ANNA").name == "ANNA-2"
    assert sorted(names(tmp_path)) == ["ANNA", "Bea"]
    long = "x" * 40
    rename(make_profile(tmp_path, long), "y")
    made = make_profile(tmp_path, long)
    assert len(made.name) == 40
    assert long in names(tmp_path)


# Deleting


def test_a_deleted_profile_is_whole_where_it_is_kept_and_comes_back(root: Path) -> None:
    before, folder = all_that_is_there(root), profile_folder(root, "李华")
    files = sorted(path.name for path in folder.rglob("*"))
    place = delete_profile(root, folder)
    assert re.fullmatch(r"李华-\d{4}-\d\d-\d\d-\d{6}", place.name)
    assert place.parent == root / DELETED
    assert sorted(path.name for path in place.rglob("*")) == files
    assert names(root) == ["", "王芳"]
    (deleted,) = list_deleted(root)
    assert (deleted.name, deleted.folder) == ("李华", place)
    assert bring_back(root, deleted, deleted.name) == folder
    assert all_that_is_there(root) == before
    assert list_deleted(root) == ()


def test_one_name_can_be_deleted_twice_at_once(root: Path) -> None:
    for _ in range(3):
        delete_profile(root, filled(profile_folder(root, "李华")))
    assert [deleted.name for deleted in list_deleted(root)] == ["李华"] * 3
    for number, deleted in enumerate(list_deleted(root)):
        bring_back(root, deleted, f"李华 {number}")
    assert names(root) == ["", "李华 0", "李华 1", "李华 2", "王芳"]
    assert sorted(len(said) for _, said, _ in all_that_is_there(root)) == [2, 2, 2, 2, 4]


def test_the_first_one_leaves_the_others_and_comes_back_as_one_of_them(root: Path) -> None:
    before = all_that_is_there(root)
    (root / "log").mkdir()
    (root / "learner-damaged-2026-01-01-000000.db").write_bytes(b"kept")
    place = delete_profile(root, root)
    there = sorted(path.name for path in place.iterdir())
    kept = "learner-damaged-2026-01-01-000000.db"
    assert there == ["backups", kept, FILE, f"{FILE}-journal"]
    assert sorted(path.name for path in root.iterdir()) == sorted(
        [DELETED, LOCK, "log", "profiles"]
    )
    assert names(root) == ["李华", "王芳"]
    (deleted,) = list_deleted(root)
    assert deleted.name == ""
    bring_back(root, deleted, "默认档案")
    assert names(root) == ["李华", "王芳", "默认档案"]
    assert all_that_is_there(root) == [*before[1:], ("默认档案", *before[0][1:])]


def test_the_first_one_takes_its_name_along(root: Path) -> None:
    rename(root, "张三")
    delete_profile(root, root)
    opened(root).close()
    assert names(root) == ["", "李华", "王芳"], "a new one would have no name"
    (deleted,) = list_deleted(root)
    assert deleted.name == "张三"


@pytest.mark.parametrize("name", ["", "李华"])
def test_a_profile_that_is_open_stays(root: Path, name: str) -> None:
    folder = profile_folder(root, name)
    with closing(opened(folder)) as profile:
        assert is_open(folder)
        said = texts(profile)
        with pytest.raises(LockedError):
            delete_profile(root, folder)
        profile.learner.write_note(profile.learner.notes()[0].address, "still here")
        assert texts(profile) == ["still here", *said]
    assert not is_open(folder)
    assert list_deleted(root) == ()


def test_what_a_profile_holds_is_counted(root: Path) -> None:
    folder = profile_folder(root, "李华")
    assert holding(folder) == Holding(Content(2, 1), 1)
    (folder / FILE).write_bytes(b"no database")
    assert holding(folder) == Holding(None, 1)
    assert holding(make_profile(root, "new")) == Holding(Content(0, 0), 0)


def test_a_damaged_profile_can_be_deleted_too(root: Path) -> None:
    folder = profile_folder(root, "李华")
    (folder / FILE).write_bytes(b"no database")
    place = delete_profile(root, folder)
    assert (place / FILE).read_bytes() == b"no database"
    assert len(list_backups(place)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_folder_that_is_linked_to_is_not_moved_but_its_name(root: Path, tmp_path: Path) -> None:
    before = all_that_is_there(root)
    profile_folder(root, "李华").rename(tmp_path / "stick")
    profile_folder(root, "李华").symlink_to(Path("..", "..", "stick"))
    assert all_that_is_there(root) == before
    place = delete_profile(root, profile_folder(root, "李华"))
    assert (place / FILE).samefile(tmp_path / "stick" / FILE)
    bring_back(root, list_deleted(root)[0], "李华")
    assert all_that_is_there(root) == before


# Halfway


@pytest.mark.parametrize("name", ["", "李华"])
def test_what_cannot_be_moved_to_another_disk_stays(
    root: Path, other_disk: Path, name: str
) -> None:
    before = all_that_is_there(root)
    (root / DELETED).symlink_to(other_disk)
    with pytest.raises(OSError) as caught:  # noqa: PT011 (its number is looked at)
        delete_profile(root, profile_folder(root, name))
    assert caught.value.errno == errno.EXDEV
    assert list(other_disk.iterdir()) == []
    assert all_that_is_there(root) == before


def test_where_nothing_can_be_moved_nothing_is(root: Path) -> None:
    before = all_that_is_there(root)
    (root / DELETED).write_text("in the way")
    for name in ("", "李华"):
        with pytest.raises(OSError, match="exist"):
            delete_profile(root, profile_folder(root, name))
    assert all_that_is_there(root) == before


@pytest.mark.parametrize("name", ["", "李华"])
def test_where_nobody_may_write_nothing_is_moved(root: Path, name: str) -> None:
    folder = profile_folder(root, name)
    before = all_that_is_there(root)
    with unwritable(folder if name == "" else folder.parent), pytest.raises(OSError, match="Errno"):
        delete_profile(root, folder)
    with unwritable(folder), pytest.raises(OSError, match="Errno"):
        rename(folder, "张三")
    assert all_that_is_there(root) == before
    assert list_deleted(root) == ()


def test_what_came_meanwhile_is_not_written_over(root: Path) -> None:
    """Only by hand can a file be there again before the rest was put back."""
    begun = root / DELETED / ".begun-2026-01-01-000000"
    begun.mkdir(parents=True)
    (begun / FILE).write_bytes((root / FILE).read_bytes())
    (begun / NAME).write_text("张三")
    opened(root).close()
    assert names(root)[0] == "张三"
    (deleted,) = list_deleted(root)
    assert (deleted.folder / FILE).is_file()


# Killed, or refused by the disk, at each step in turn

DEEDS = {
    "rename": ("rename(root / 'profiles' / '李华', '张三')", ["", "张三", "王芳"]),
    "rename the first": ("rename(root, '张三')", ["张三", "李华", "王芳"]),
    "delete": ("delete_profile(root, root / 'profiles' / '李华')", ["", "王芳"]),
    "delete the first": ("delete_profile(root, root)", ["李华", "王芳"]),
    "bring back": (
        "bring_back(root, list_deleted(root)[0], '王芳 2')",
        ["", "李华", "王芳", "王芳 2"],
    ),
}
"""Each deed, and the names of all profiles after it."""
SCRIPT = """
import sys
from pathlib import Path
from pofedu.learner.files import LockedError
from pofedu.learner.naming import rename
from pofedu.learner.profiles import bring_back, delete_profile, list_deleted
root = Path(sys.argv[1])
try:
    {deed}
    print("done")
except OSError as error:
    print(error.errno)
except LockedError:
    print("locked")
"""


def counted(root: Path) -> list[int]:
    """How many notes each profile has, deleted or not, with all that belongs to it."""
    listed, deleted = list_profiles(root), list_deleted(root)
    held = [holding(f) for f in (*(p.folder for p in listed), *(d.folder for d in deleted))]
    assert all(h.content is not None and h.content.bookmarks == h.backups == 1 for h in held)
    return sorted(h.content.notes for h in held if h.content is not None)


@pytest.fixture
def four(tmp_path: Path) -> Path:
    """Three profiles, and one that was deleted; each has another number of notes."""
    root = tmp_path / "four"
    for count, name in enumerate(("王五", "", "李华", "王芳"), 1):
        filled(profile_folder(root, name), count)
    delete_profile(root, profile_folder(root, "王五"))
    return root


def do(root: Path, deed: str, log: Path, inject: str = "") -> str:
    """Do a deed under strace, with a fault where one is injected; what it printed."""
    command = ["strace", "-f", "-o", str(log), "-e", f"trace={','.join(CALLS)}"]
    command += ["-e", f"inject={inject}"] if inject else []
    command += [sys.executable, "-B", "-c", SCRIPT.format(deed=DEEDS[deed][0]), str(root)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment)
    if "Operation not permitted" in done.stderr:
        pytest.skip("this system does not let strace look")
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.strip()


def steps(log: Path) -> Iterator[tuple[str, int]]:
    """Each call that was made, and which of its kind it was."""
    for call in CALLS:
        for at in range(len(re.findall(rf"^\d+ +{call}\(", log.read_text("utf-8"), re.MULTILINE))):
            yield call, at + 1


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("deed", DEEDS)
def test_whenever_it_is_cut_off_a_deed_is_done_or_not_and_nothing_is_lost(
    four: Path, tmp_path: Path, deed: str
) -> None:
    before, after = names(four), DEEDS[deed][1]
    shutil.copytree(four, tmp_path / "tried")
    assert do(tmp_path / "tried", deed, tmp_path / "log") == "done"
    assert names(tmp_path / "tried") == after
    found: Counter[str] = Counter()
    for call, at in steps(tmp_path / "log"):
        for fault in FAULTS:
            root = Path(shutil.copytree(four, tmp_path / "cut"))
            inject = f"{call}:{fault.format(at=at)}"
            said = do(root, deed, tmp_path / "cut.log", inject)
            for listed in list_profiles(root):
                opened(listed.folder).close()
            allowed = {"done": [after], "": [before, after]}.get(said, [before])
            assert names(root) in allowed, f"{inject}: {said}"
            assert counted(root) == [1, 2, 3, 4], inject
            found[said] += 1
            shutil.rmtree(root)
    assert found[""] >= 2, "some were killed"
    assert found[str(errno.ENOSPC)] >= 1, "some were told that the disk is full"
