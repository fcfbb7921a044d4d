"""One learner's folder, open: the file, its backups, and what is brought in from elsewhere."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock as Turn
from typing import Literal

from pofedu.learner.backups import Backup, Reason, copy_whole, is_daily_due, make_backup
from pofedu.learner.files import Lock, sync_folder
from pofedu.learner.learner import FULL, Learner
from pofedu.learner.merging import Preview, merge, preview_merge, preview_restore, restore
from pofedu.learner.naming import own_name
from pofedu.learner.proof import examine, snapshot
from pofedu.learner.records import LearnerError
from pofedu.learner.schema import OWN, create

FILE = "learner.db"
LOCK = "learner.lock"

State = Literal["open", "read-only", "nowhere"]


class Profile:
    """What is open: `open` keeps everything, `read-only` shows it, `nowhere` has no file.

    What brings in or copies files raises `LearnerError` where that fails; nothing is changed then.
    """

    def __init__(
        self,
        folder: Path,
        connection: sqlite3.Connection,
        state: State,
        lock: Lock | None = None,
        detail: str = "",
    ) -> None:
        self.folder, self.state, self.detail = folder, state, detail
        self.learner = Learner(connection, is_read_only=state != "open", lock=lock)
        self.kept: Path | None = None
        """What could not be opened, and was set aside for this."""
        self._connection = connection
        self._lock = lock
        self._turn = Turn()

    @property
    def file(self) -> Path:
        """The learner's file."""
        return self.folder / FILE

    def close(self) -> None:
        """Let the file go, and another copy write."""
        self.learner.close()
        if self._lock is not None:
            self._lock.release()

    def keep_name(self) -> None:
        """Let the file say what the profile is called, so that copies of it can be told apart."""
        name = own_name(self.folder)
        if name and self.learner.setting(OWN) != name:
            self.learner.keep_setting(OWN, name)

    # Backups

    def back_up(self, reason: Reason = "asked") -> Backup | None:
        """Make a backup, from any thread; None where nothing was written yet."""
        self.learner.confirm()
        with _told(), self._turn:
            return make_backup(self.folder, self.file, reason)

    def back_up_daily(self) -> Backup | None:
        """Make today's backup, from any thread, unless it is there."""
        if self.state == "open" and is_daily_due(self.folder, datetime.now()):
            return self.back_up("daily")
        return None

    def save_copy(self, target: Path) -> None:
        """Write a copy that another machine can bring in; it is whole or not there."""
        if os.path.realpath(target) == os.path.realpath(self.file):
            raise LearnerError("unwritable", str(target))
        begun = target.with_name(f"{target.name}.{os.getpid()}")
        with _told(), self._turn:
            try:
                copy_whole(self.file, begun)
                os.replace(begun, target)
                sync_folder(target.parent)
            finally:
                begun.unlink(missing_ok=True)

    # From elsewhere

    def preview_restore(self, path: Path) -> Preview:
        """What restoring a backup would change; raises `DamagedError` where it is not whole."""
        with closing(snapshot(path)) as theirs:
            return preview_restore(self._connection, theirs, path, examine(path).version)

    def preview_merge(self, path: Path) -> Preview:
        """What merging a backup would change; raises `DamagedError` where it is not whole."""
        with closing(snapshot(path)) as theirs:
            return preview_merge(self._connection, theirs, path, examine(path).version)

    def restore(self, path: Path) -> Backup | None:
        """Put a backup in the place of everything; the backup of what was there before, if any."""
        with closing(snapshot(path)) as theirs:
            before = self.back_up("restore")
            self.learner.confirm()
            with _told():
                restore(self._connection, theirs)
        return before

    def merge(self, path: Path) -> Backup | None:
        """Add what a backup from elsewhere holds; the backup of what was there before, if any."""
        with closing(snapshot(path)) as theirs:
            before = self.back_up("merge")
            self.learner.confirm()
            with _told():
                merge(self._connection, theirs)
        return before


@contextmanager
def _told() -> Iterator[None]:
    """Let what the system says become a `LearnerError`."""
    try:
        yield
    except LearnerError:
        raise
    except Exception as error:  # a copy may fail in any way, and nothing was changed then
        is_full = getattr(error, "errno", 0) == 28 or FULL in str(error)
        raise LearnerError("disk-full" if is_full else "unwritable", str(error)) from error


def without_file(folder: Path, detail: str = "") -> Profile:
    """A profile that keeps nothing: for pictures, tests, and where no file can be had."""
    memory = sqlite3.connect(":memory:")
    create(memory)
    return Profile(folder, memory, "nowhere", detail=detail)
