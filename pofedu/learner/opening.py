"""Opening a profile: its file, or why not, as a value; nothing in doubt is ever written to.

The one boundary around everything that a file, a folder or a disk may raise.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from msgspec import Struct

from pofedu.learner.backups import Backup, Content, copy_whole, make_backup, newest_good
from pofedu.learner.files import Lock, LockedError, set_aside, sidecars, sync_file, sync_folder
from pofedu.learner.learner import Learner
from pofedu.learner.naming import own_name
from pofedu.learner.profile import FILE, LOCK, Profile, without_file
from pofedu.learner.profiles import put_back
from pofedu.learner.proof import Verdict, examine, reading, snapshot
from pofedu.learner.records import LearnerError
from pofedu.learner.schema import OWN, VERSION, create, migrate

NEW = "learner-new.db"
"""A file that is not yet in its place; its like, left by a killed start, is replaced."""

Why = Literal["locked", "damaged", "foreign", "newer", "missing", "unreadable"]


class Trouble(Struct, frozen=True, kw_only=True):
    """Why a profile was not opened, and what there is to choose from; nothing was changed."""

    why: Why
    folder: Path
    found: Verdict | None = None
    """What was found in the place of the file."""
    backup: Backup | None = None
    """The newest backup that is whole and holds something."""
    content: Content | None = None
    """What that holds."""

    @property
    def file(self) -> Path:
        """The file that it is about."""
        return self.folder / FILE

    @property
    def detail(self) -> str:
        """What is wrong with it in technical words."""
        return self.found.detail if self.found else ""


Opening = Profile | Trouble


def open_profile(folder: Path) -> Opening:
    """Open the file of a profile, made where none is yet; without the right to write, to read."""
    return _guarded(folder, lambda: _open(folder))


def open_read_only(folder: Path) -> Opening:
    """Open what another copy may be writing, as it is now; what was cut off is left out."""
    opening = _guarded(folder, lambda: _look(folder, is_alone=False))
    if isinstance(opening, Trouble) and sidecars(opening.file):
        return _guarded(folder, lambda: _look(folder, is_alone=True))
    return opening


def start_empty(folder: Path) -> Opening:
    """Set aside what cannot be opened, under a dated name, and begin a new file."""
    return _guarded(folder, lambda: _replace(folder, _create))


def open_backup(folder: Path, backup: Path) -> Opening:
    """Set aside what cannot be opened, under a dated name, and go on from a backup."""

    def bring(new: Path, _: str) -> None:
        copy_whole(backup, new)

    return _guarded(folder, lambda: _replace(folder, bring))


def peek(file: Path, name: str, is_alone: bool = True) -> str | None:
    """A setting of a file that may be damaged, newer or in use; None where none can be read."""
    try:
        with reading(file, is_alone) as connection:
            found = connection.execute("SELECT value FROM setting WHERE name = ?", (name,))
            return next((str(value) for (value,) in found), None)
    except Exception:  # such a file raises nearly anything
        return None


def _guarded(folder: Path, deed: Callable[[], Opening]) -> Opening:
    try:
        return deed()
    except LockedError:
        return Trouble(why="locked", folder=folder)
    except Exception as error:  # whatever it was, the learner is told and chooses
        found = Verdict("unreadable", detail=f"{type(error).__name__}: {error}")
        return _troubled(folder, "unreadable", found)


def _troubled(folder: Path, why: Why, found: Verdict | None = None) -> Trouble:
    backup, content = newest_good(folder) or (None, None)
    return Trouble(why=why, folder=folder, found=found, backup=backup, content=content)


def _open(folder: Path) -> Opening:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = Lock(folder / LOCK)
    except OSError as error:
        return _look(folder, is_alone=True, detail=str(error))
    try:
        opening = _open_held(folder, lock)
    except BaseException:
        lock.release()
        raise
    if not (isinstance(opening, Profile) and opening.state == "open"):
        lock.release()
    return opening


def _open_held(folder: Path, lock: Lock) -> Opening:
    file = folder / FILE
    put_back(folder)
    if not os.path.lexists(file):
        trouble = _troubled(folder, "missing")
        if trouble.backup is not None:
            return trouble
        try:
            _place(folder, _create)
        except (OSError, sqlite3.Error) as error:
            return without_file(folder, str(error))
    verdict = examine(file)
    if verdict.kind != "whole":
        return _troubled(folder, verdict.kind, verdict)
    if not os.access(file, os.W_OK):
        return _look(folder, is_alone=True)
    try:
        connection = connect(file)
        lock.keep(file)
        if verdict.version < VERSION:
            _bring_up_to_date(folder, connection)
    except Exception as error:  # what cannot be brought up to date is shown as it is
        return _look(folder, is_alone=True, detail=str(error))
    profile = Profile(folder, connection, "open", lock)
    with suppress(LearnerError):  # the next time, then
        profile.keep_name()
    return profile


def _bring_up_to_date(folder: Path, connection: sqlite3.Connection) -> None:
    """Copy a file first, then change its layout."""
    try:
        make_backup(folder, folder / FILE, "migration")
        migrate(connection)
    except BaseException:
        connection.close()  # the lock is let go too, and then another copy may write
        raise


def connect(file: Path) -> sqlite3.Connection:
    """The one connection that writes: what is committed is on the disk.

    It takes back a change that was cut off, which those that only read cannot.
    """
    uri = f"{Path(os.path.abspath(file)).as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True)
    for setting in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "journal_mode = TRUNCATE",
        "synchronous = FULL",
        "fullfsync = ON",  # macOS: down to the platter, not only to the drive
    ):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return connection


def _look(folder: Path, is_alone: bool, detail: str = "") -> Opening:
    """All that a file holds, in memory; nothing can be added."""
    file = folder / FILE
    if not os.path.lexists(file):
        return without_file(folder, detail)
    verdict = examine(file, is_alone)
    if verdict.kind != "whole":
        return _troubled(folder, verdict.kind, verdict)
    return Profile(folder, snapshot(file, is_alone), "read-only", detail=detail)


def _replace(folder: Path, make: Callable[[Path, str], object]) -> Opening:
    """Put another file in the place of one that cannot be opened; one that can is only opened."""
    lock, kept = Lock(folder / LOCK), None
    try:
        verdict = examine(folder / FILE)
        if verdict.kind != "whole":
            kept = _place(folder, make, verdict.kind)
    finally:
        lock.release()
    opening = open_profile(folder)
    if isinstance(opening, Profile):
        opening.kept = kept
    return opening


def _place(folder: Path, make: Callable[[Path, str], object], why: str = "damaged") -> Path | None:
    """Make a file, whole and synced, and give it the name; what had the name is set aside."""
    new, file = folder / NEW, folder / FILE
    for left in (new, new.with_name(f"{NEW}-journal")):
        left.unlink(missing_ok=True)
    make(new, own_name(folder))
    sync_file(new)
    kept = set_aside(file, why)
    os.rename(new, file)
    sync_folder(folder)
    return kept


def _create(new: Path, name: str) -> None:
    connection = sqlite3.connect(new)
    try:
        create(connection)
        Learner(connection).keep_setting(OWN, name)
    finally:
        connection.close()
