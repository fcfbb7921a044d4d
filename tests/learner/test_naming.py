"""Names of profiles: what can be one, where it is kept, and that renaming moves nothing."""

from contextlib import closing
from pathlib import Path

import pytest

from pofedu.learner.backups import list_backups
from pofedu.learner.naming import (
    NAME,
    NEW_NAME,
    Fault,
    fault_of,
    is_name,
    kept_name,
    name_of,
    rename,
    tidy,
)
from pofedu.learner.profile import Profile
from pofedu.learner.profiles import list_profiles, profile_folder
from tests.learner.conftest import CLAIM, fill, opened, texts


def test_profiles_have_names(tmp_path: Path) -> None:
    for name in ("李华", "Wang Fang 2026"):
        with closing(opened(profile_folder(tmp_path, name))) as profile:
            fill(profile, 1)
            assert profile.learner.setting("profile") == name
            assert name_of(tmp_path, profile.folder) == name
    assert [listed.name for listed in list_profiles(tmp_path)] == ["Wang Fang 2026", "李华"]
    assert profile_folder(tmp_path, "") == tmp_path
    assert name_of(tmp_path, tmp_path) == ""
    assert name_of(tmp_path, tmp_path / "stick") == str(tmp_path / "stick")


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "empty"),
        (" ", "empty"),
        ("x" * 41, "long"),
        ("a/b", "characters"),
        ("a\\b", "characters"),
        ("a:b", "characters"),
        ("a\nb", "characters"),
        ("a\u202eb", "characters"),
        ("..", "edges"),
        (".x", "edges"),
        ("x.", "edges"),
        ("x ", "edges"),
        ("con", "device"),
        ("COM1", "device"),
        ("LPT9.txt", "device"),
        ("Nul .x", "device"),
        ("conin$", "device"),
    ],
)
def test_what_no_profile_can_be_called(name: str, fault: Fault) -> None:
    assert fault_of(name) == fault
    assert not is_name(name)


@pytest.mark.parametrize("name", ["李华", "Ana María", "x" * 40, "Con Way", "王芳（二班）", "50%"])
def test_what_a_profile_can_be_called(name: str) -> None:
    assert fault_of(name) is None


def test_one_name_is_typed_in_two_ways() -> None:
    assert tidy("  Ana Mari\u0301a\u3000") == "Ana María"


def test_a_profile_is_renamed_while_it_is_open_and_keeps_all(
    profile: Profile, folder: Path, tmp_path: Path
) -> None:
    """As in this window, or in another one that holds the lock."""
    profile.back_up()
    said, files = texts(profile), {path for path in folder.rglob("*") if path.is_file()}
    rename(folder, "李华")
    assert {path for path in folder.rglob("*") if path.is_file()} - files == {folder / NAME}
    assert name_of(tmp_path, folder) == "李华"
    profile.learner.write_note(CLAIM, "after it")
    assert len(list_backups(folder)) == 1
    profile.close()
    with closing(opened(folder)) as again:
        assert texts(again) == ["after it", *said]
        assert again.learner.setting("profile") == "李华"


def test_a_copy_bears_the_new_name(profile: Profile, folder: Path, tmp_path: Path) -> None:
    rename(folder, "王芳")
    profile.keep_name()
    profile.save_copy(tmp_path / "copy.db")
    assert profile.preview_merge(tmp_path / "copy.db").profile == "王芳"


def test_a_name_that_the_file_bears_already_is_not_lost_elsewhere(tmp_path: Path) -> None:
    """A folder that was moved to a stick has no name of its own there."""
    with closing(opened(profile_folder(tmp_path, "李华"))) as profile:
        fill(profile, 1)
    profile.folder.rename(tmp_path / "stick")
    with closing(opened(tmp_path / "stick")) as moved:
        assert moved.learner.setting("profile") == "李华"


@pytest.mark.parametrize("content", [b"", b"a/b", b"\xff\xfe", b"x" * 41, b"CON\n"])
def test_a_file_that_holds_no_name_is_none(tmp_path: Path, content: bytes) -> None:
    folder = profile_folder(tmp_path, "李华")
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(content)
    assert kept_name(folder) == ""
    assert name_of(tmp_path, folder) == "李华"


def test_a_name_that_was_typed_with_an_editor_counts(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes("\ufeff王芳\r\n".encode())
    assert name_of(tmp_path, tmp_path) == "王芳"


def test_a_name_that_cannot_be_kept_leaves_the_old_one(tmp_path: Path) -> None:
    rename(tmp_path, "李华")
    (tmp_path / NAME).rename(tmp_path / "kept")
    (tmp_path / NAME).mkdir()
    with pytest.raises(OSError, match="directory"):
        rename(tmp_path, "王芳")
    assert not (tmp_path / NEW_NAME).exists()
    (tmp_path / NAME).rmdir()
    (tmp_path / "kept").rename(tmp_path / NAME)
    assert kept_name(tmp_path) == "李华"
