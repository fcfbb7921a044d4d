"""Opening a profile: every state that a folder can be in, and that nothing is lost in any."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import get_args

import pytest

from pofedu import paths
from pofedu.learner import opening as files
from pofedu.learner.answerlog import answers
from pofedu.learner.files import set_aside
from pofedu.learner.learner import Learner
from pofedu.learner.opening import Trouble, open_profile, open_read_only
from pofedu.learner.profile import FILE, Profile
from pofedu.learner.proof import Kind, examine
from pofedu.learner.records import LearnerError
from pofedu.learner.schema import VERSION, create, migrate
from tests.bench.kills import OLD_NOTES, old_file
from tests.learner.conftest import CLAIM, ON_MAP, opened, texts

SAMPLES = Path(__file__).parent / "files"


def trouble(folder: Path) -> Trouble:
    """What keeps a profile from opening."""
    opening = open_profile(folder)
    assert isinstance(opening, Trouble), opening
    return opening


def test_a_new_profile_is_made_and_found_again(folder: Path) -> None:
    with closing(opened(folder)) as profile:
        assert profile.state == "open"
        profile.learner.write_note(CLAIM, "first")
    with closing(opened(folder)) as profile:
        assert texts(profile) == ["first"]


def test_what_is_committed_is_synced(profile: Profile) -> None:
    connection = profile._connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)


def test_a_new_file_is_laid_out_as_by_all_steps() -> None:
    made, stepped = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    create(made)
    migrate(stepped)
    layout = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    assert made.execute(layout).fetchall() == stepped.execute(layout).fetchall()
    steps = "SELECT migration_set, name, length(applied_at) FROM _sqlite_migrations ORDER BY id"
    assert [row[:2] for row in made.execute(steps)] == [row[:2] for row in stepped.execute(steps)]
    migrate(made)
    for connection in (made, stepped):
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_opening_what_is_there_loads_no_heavy_library(profile: Profile, folder: Path) -> None:
    profile.close()
    code = (
        "import sys; from pathlib import Path; from pofedu.learner.opening import open_profile\n"
        f"print(open_profile(Path({str(folder)!r})).state)\n"
        "print([n for n in ('sqlite_utils', 'pofedu.compiler', 'PySide6') if n in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=paths.ROOT, capture_output=True, encoding="utf-8")
    assert done.stdout.split("\n") == ["open", "[]", ""], done.stderr


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_file_of_every_version_opens_with_all_it_held(folder: Path, version: int) -> None:
    folder.mkdir()
    shutil.copyfile(SAMPLES / f"learner-v{version}.db", folder / FILE)
    with closing(opened(folder)) as profile:
        learner = profile.learner
        assert texts(profile) == ["Ω β 卵巢 😀 \u202e", "白消安：剂量？\n\n**Asked.**"]
        assert [n.text for n in learner.deleted_notes()] == ["POF = POI"]
        note = learner.notes_at(CLAIM)[0]
        assert learner.versions(note.uid)[0].text.startswith("白消安：为什么？")
        assert note.last.edition.pack == "pof-hsct"
        assert [str(b.address) for b in learner.bookmarks()] == [str(CLAIM)]
        seen = [(str(s.address), s.times) for s in learner.seen()]
        assert seen == [("home", 2), ("diagram/injury?lane=immune", 1)]
        assert learner.setting("place") == "diagram/injury?lane=immune"
        assert len(answers(learner)) == (version > 2)
        learner.write_note(CLAIM, "still writable")
    assert examine(folder / FILE).version == VERSION
    copies = (folder / "backups").glob("*.db")
    assert [examine(copy).version for copy in copies] == [version] * (version < VERSION)


def test_an_old_file_is_only_shown_where_it_cannot_be_copied_first(folder: Path) -> None:
    folder.mkdir()
    shutil.copyfile(SAMPLES / "learner-v1.db", folder / FILE)
    (folder / "backups").write_text("a file where the folder should be")
    before = (folder / FILE).read_bytes()
    with closing(opened(folder)) as profile:
        assert profile.state == "read-only"
        assert len(texts(profile)) == 2
    assert (folder / FILE).read_bytes() == before


def test_an_update_that_was_cut_off_is_made_anew(folder: Path) -> None:
    folder.mkdir()
    old_file(folder / FILE)
    with closing(files.connect(folder / FILE)) as connection:
        left = left_in_the_middle(connection, folder)
    for name, content in left.items():
        (folder / name).write_bytes(content)
    with closing(opened(folder)) as profile:
        assert profile.state == "open", profile.detail
        assert len(texts(profile)) == 2 + OLD_NOTES
    (copy,) = (folder / "backups").glob("*-migration.db")
    assert examine(copy).version == 1


def test_a_newer_file_is_refused_and_left_alone(profile: Profile, folder: Path) -> None:
    profile.back_up()
    profile.close()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = (folder / FILE).read_bytes()
    found = trouble(folder)
    assert found.why == "newer"
    assert found.content is not None
    assert found.content.notes == 12
    assert (folder / FILE).read_bytes() == before


def test_a_newer_file_is_set_aside_as_what_it_is(profile: Profile, folder: Path) -> None:
    profile.close()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = (folder / FILE).read_bytes()
    with closing(files.start_empty(folder)) as chosen:  # type: ignore[type-var]
        assert isinstance(chosen, Profile)
    assert [p.read_bytes() for p in folder.glob("learner-newer-*.db")] == [before]
    assert not list(folder.glob("learner-damaged-*"))


def test_a_file_that_cannot_be_brought_up_to_date_is_let_go(folder: Path) -> None:
    folder.mkdir()
    shutil.copyfile(SAMPLES / "learner-v1.db", folder / FILE)
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute(
            "CREATE TRIGGER no BEFORE UPDATE ON note_version BEGIN SELECT raise(ABORT, 'no'); END"
        )
    connection = files.connect(folder / FILE)
    with pytest.raises(sqlite3.IntegrityError):
        files._bring_up_to_date(folder, connection)
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")
    assert "IntegrityError" in trouble(folder).detail


def test_a_file_that_another_holds_is_not_called_damaged(profile: Profile, folder: Path) -> None:
    profile.close()
    with closing(sqlite3.connect(folder / FILE)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert examine(folder / FILE, is_alone=False).kind == "unreadable"
        held = open_read_only(folder)
        assert isinstance(held, Trouble)
        assert held.why == "unreadable"
    assert examine(folder / FILE, is_alone=False).kind == "whole"


@pytest.mark.parametrize("answer", ["backup", "empty"])
def test_what_cannot_be_opened_is_kept_under_another_name(
    profile: Profile, folder: Path, answer: str
) -> None:
    said = texts(profile)
    profile.back_up()
    profile.learner.write_note(CLAIM, "after the backup")
    profile.close()
    damaged = bytearray((folder / FILE).read_bytes())
    damaged[8192:12288] = bytes(4096)
    (folder / FILE).write_bytes(damaged)
    found = trouble(folder)
    assert found.why == "damaged"
    assert found.backup is not None
    assert (folder / FILE).read_bytes() == damaged
    chosen = (
        files.open_backup(folder, found.backup.path)
        if answer == "backup"
        else files.start_empty(folder)
    )
    assert isinstance(chosen, Profile)
    assert texts(chosen) == (said if answer == "backup" else [])
    chosen.close()
    (kept,) = folder.glob("learner-damaged-*.db")
    assert kept.read_bytes() == damaged


def test_nothing_is_set_aside_that_opens(profile: Profile, folder: Path) -> None:
    said = texts(profile)
    profile.close()
    for _ in range(2):
        chosen = files.start_empty(folder)
        assert isinstance(chosen, Profile)
        assert texts(chosen) == said
        chosen.close()
    assert not list(folder.glob("learner-damaged-*"))


def test_names_of_kept_files_never_meet(folder: Path) -> None:
    folder.mkdir()
    for number in range(5):
        (folder / FILE).write_text(f"{number}")
        (folder / f"{FILE}-journal").write_text(f"journal {number}")
        set_aside(folder / FILE, "damaged")
    kept = sorted(p.read_text() for p in folder.glob("learner-damaged-*.db"))
    assert kept == ["0", "1", "2", "3", "4"]
    for path in folder.glob("learner-damaged-*.db"):
        assert Path(f"{path}-journal").read_text() == f"journal {path.read_text()}"


def test_the_readme_names_every_kind_of_kept_file(folder: Path) -> None:
    folder.mkdir()
    readme = (paths.ROOT / "README.md").read_text("utf-8")
    for kind in get_args(Kind):
        name = f"learner-{kind}-DATE.db"
        assert (f"`{name}`" in readme) == (kind != "whole")
        (folder / FILE).write_text(kind)
        kept = set_aside(folder / FILE, kind)
        assert kept is not None
        assert re.sub(r"[0-9]{4}(-[0-9]{2}){2}-[0-9]{6}", "DATE", kept.name) == name


def test_a_lost_file_is_no_new_beginning_while_there_are_backups(
    profile: Profile, folder: Path
) -> None:
    said = texts(profile)
    profile.back_up()
    profile.close()
    (folder / FILE).unlink()
    found = trouble(folder)
    assert found.why == "missing"
    assert found.backup is not None
    assert not (folder / FILE).exists()
    chosen = files.open_backup(folder, found.backup.path)
    assert isinstance(chosen, Profile)
    assert texts(chosen) == said
    chosen.close()


def test_a_journal_left_behind_does_not_spoil_the_next_file(profile: Profile, folder: Path) -> None:
    profile.close()
    (folder / FILE).unlink()
    (folder / f"{FILE}-journal").write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + bytes(5000))
    with closing(opened(folder)) as made:
        made.learner.write_note(CLAIM, "fresh")
    with closing(opened(folder)) as made:
        assert texts(made) == ["fresh"]
    assert list(folder.glob("learner-damaged-*.db-journal"))


# Two copies, and no right to write


def test_two_copies_do_not_both_write(profile: Profile, folder: Path) -> None:
    assert trouble(folder).why == "locked"
    looking = open_read_only(folder)
    assert isinstance(looking, Profile)
    assert looking.state == "read-only"
    assert texts(looking) == texts(profile)
    with pytest.raises(LearnerError, match="read-only"):
        looking.learner.write_note(CLAIM, "lost?")
    with pytest.raises(LearnerError, match="read-only"):
        looking.back_up()
    looking.close()
    profile.learner.write_note(CLAIM, "still mine")
    profile.close()
    opened(folder).close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_killed_copy_holds_no_lock(folder: Path) -> None:
    code = (
        "from pathlib import Path; from pofedu.learner.opening import open_profile\n"
        f"print(open_profile(Path({str(folder)!r})).state, flush=True); import time; time.sleep(60)"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, cwd=paths.ROOT, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert trouble(folder).why == "locked"
        other.send_signal(signal.SIGKILL)
    opened(folder).close()


@contextmanager
def unwritable(folder: Path) -> Iterator[None]:
    """A folder in which nobody may write, not even root."""
    if os.name == "nt":
        pytest.skip("folders are closed otherwise there")
    if os.geteuid():
        folder.chmod(0o555)
        yield
        folder.chmod(0o755)
        return
    bound = subprocess.run(["mount", "--bind", folder, folder], capture_output=True)
    again = subprocess.run(["mount", "-o", "remount,bind,ro", folder, folder], capture_output=True)
    if bound.returncode or again.returncode:
        subprocess.run(["umount", folder], capture_output=True)
        pytest.skip("root may write anywhere here, and may not mount")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("version", [1, VERSION])
def test_a_read_only_folder_shows_everything(folder: Path, version: int) -> None:
    folder.mkdir()
    shutil.copyfile(SAMPLES / f"learner-v{version}.db", folder / FILE)
    with unwritable(folder), closing(opened(folder)) as profile:
        assert profile.state == "read-only"
        assert len(texts(profile)) == 2
        with pytest.raises(LearnerError, match="read-only"):
            profile.learner.set_bookmark(CLAIM, True)
    assert os.listdir(folder) == [FILE]


def test_a_read_only_folder_shows_what_a_cut_off_change_leaves(
    profile: Profile, folder: Path
) -> None:
    said = texts(profile)
    cut_off(profile, folder)
    before = {name: (folder / name).read_bytes() for name in os.listdir(folder)}
    with unwritable(folder), closing(opened(folder)) as looking:
        assert looking.state == "read-only"
        assert texts(looking) == said
    assert {name: (folder / name).read_bytes() for name in os.listdir(folder)} == before


def cut_off(profile: Profile, folder: Path) -> None:
    """Leave the folder as a killed writer does in the middle of a change."""
    left = left_in_the_middle(profile._connection, folder)
    profile.close()
    for name, content in left.items():
        (folder / name).write_bytes(content)


def left_in_the_middle(connection: sqlite3.Connection, folder: Path) -> dict[str, bytes]:
    """What lies in the folder in the middle of a change, which is then taken back."""
    connection.execute("PRAGMA cache_spill = 1")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("UPDATE note_version SET text = 'half'")
    left = {n: (folder / n).read_bytes() for n in (FILE, f"{FILE}-journal")}
    connection.rollback()
    assert left[f"{FILE}-journal"]
    return left


def test_what_was_cut_off_is_left_out_where_one_only_looks(profile: Profile, folder: Path) -> None:
    said = texts(profile)
    cut_off(profile, folder)
    before = {name: (folder / name).read_bytes() for name in os.listdir(folder)}
    looking = open_read_only(folder)
    assert isinstance(looking, Profile), looking
    assert texts(looking) == said
    looking.close()
    assert {name: (folder / name).read_bytes() for name in os.listdir(folder)} == before


def test_a_cut_off_change_is_taken_back(profile: Profile, folder: Path) -> None:
    said = texts(profile)
    cut_off(profile, folder)
    with closing(opened(folder)) as again:
        assert texts(again) == said


def test_where_no_folder_can_be_the_program_still_runs(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with closing(opened(tmp_path / "taken")) as profile:
        assert profile.state == "nowhere"
        assert profile.learner.notes() == ()
    with unwritable(tmp_path), closing(opened(tmp_path / "new")) as profile:
        assert profile.state == "nowhere"


@pytest.mark.parametrize("thing", ["a folder", "a dangling link", "a link"])
def test_what_is_no_plain_file(profile: Profile, folder: Path, thing: str) -> None:
    profile.close()
    (folder / FILE).rename(folder / "elsewhere.db")
    if thing == "a folder":
        (folder / FILE).mkdir()
        assert trouble(folder).why == "unreadable"
    elif thing == "a dangling link":
        (folder / FILE).symlink_to(folder / "nowhere.db")
        assert trouble(folder).why == "unreadable"
    else:
        (folder / FILE).symlink_to(folder / "elsewhere.db")
        with closing(opened(folder)) as again:
            assert len(texts(again)) == 12


def test_reading_needs_no_more_than_the_columns_of_version_1() -> None:
    with closing(sqlite3.connect(SAMPLES / "learner-v1.db")) as connection:
        assert Learner(connection, is_read_only=True).notes_at(ON_MAP)
