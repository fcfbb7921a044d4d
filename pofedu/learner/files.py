"""Files that must survive: how they are synced, moved aside and held by one copy alone."""

import errno
import os
import sys
from datetime import datetime
from pathlib import Path
from threading import Lock as Turn

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

SIDECARS = ("-journal", "-wal")
"""What SQLite keeps beside a file while it is being changed."""
HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
"""What a system says where another copy holds the lock."""
WITHOUT_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EBADF)
"""What a file system says that cannot sync a folder."""


class LockedError(Exception):
    """Another copy of the program holds the lock."""


class MovedError(Exception):
    """What the lock is for has another name now, or none."""


class Lock:
    """The right of one copy to write; the system frees it when the process ends, however it ends.

    It lies on a file beside the learner's. SQLite's own lock (`locking_mode = EXCLUSIVE`) would
    need none, but keeps out whoever only looks, and each backup, which reads over a connection of
    its own; a test shows both. A file beside can be deleted by hand, though, and then another copy
    makes a new one and holds that. So `confirm` looks before every change whether both names still
    lead to what is held; SQLite's lock, which each change takes, keeps the moment between whole.

    Raises `LockedError` where another copy has it, OSError where none can be had.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._file = path, _locked(path)
        self._kept: tuple[Path, os.stat_result] | None = None
        self._turn = Turn()

    def keep(self, file: Path) -> None:
        """Say which file the lock is for, now that it is open."""
        self._kept = file, file.stat()

    def confirm(self) -> None:
        """Make sure of the right before a change; from any thread.

        A lock that was deleted is taken again. Raises `LockedError` where another copy did so
        first, `MovedError` where the folder or the file that it is for is no longer there,
        OSError else.
        """
        if sys.platform == "win32":
            return  # what is open there can be neither deleted nor renamed
        with self._turn:
            if self._file >= 0 and not _leads_to(self._path, os.fstat(self._file)):
                self._take_again()
        if self._kept is not None and not _leads_to(*self._kept):
            raise MovedError(str(self._kept[0]))

    def _take_again(self) -> None:
        try:
            taken = _locked(self._path)
        except FileNotFoundError as error:
            raise MovedError(str(self._path.parent)) from error
        os.close(self._file)
        self._file = taken

    def release(self) -> None:
        """Let another copy write; once is enough, twice does no harm."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _locked(path: Path) -> int:
    """A lock's file, held; one that is deleted before it is held is none."""
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _hold(file)
            if sys.platform == "win32" or _leads_to(path, os.fstat(file)):
                return file
        except OSError as error:
            os.close(file)
            if error.errno in HELD:
                raise LockedError(str(path)) from error
            raise
        os.close(file)


def _hold(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _leads_to(path: Path, file: os.stat_result) -> bool:
    """Whether a name leads to a file; False where it leads nowhere."""
    try:
        return os.path.samestat(path.stat(), file)
    except FileNotFoundError:
        return False


def sync_file(path: Path) -> None:
    """Have what was written reach the disk; raises OSError where it does not."""
    file = os.open(path, os.O_RDWR)
    try:
        if sys.platform == "darwin":
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)
        else:
            os.fsync(file)
    finally:
        os.close(file)


def sync_folder(folder: Path) -> None:
    """Have names that came, went or changed reach the disk; raises OSError where they do not."""
    if sys.platform == "win32":
        return  # it writes names through, and opens no folders
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    except OSError as error:
        if error.errno not in WITHOUT_SYNC:
            raise
    finally:
        os.close(file)


def sidecars(path: Path) -> list[Path]:
    """What lies beside a file and belongs to it, unless it is empty."""
    found = (path.with_name(path.name + ending) for ending in SIDECARS)
    return [beside for beside in found if beside.is_file() and beside.stat().st_size]


def stamp(moment: datetime) -> str:
    """A moment as it stands in names of files."""
    return moment.strftime("%Y-%m-%d-%H%M%S")


def set_aside(path: Path, why: str) -> Path | None:
    """Give a file, with what belongs to it, a dated name that nothing has; its bytes stay.

    The answer is its new name; None where there was no such file.
    """
    is_there = os.path.lexists(path)
    dated = path.with_name(f"{path.stem}-{why}-{stamp(datetime.now())}{path.suffix}")
    target, number = dated, 1
    while any(os.path.lexists(f"{target}{ending}") for ending in ("", *SIDECARS)):
        number += 1
        target = dated.with_name(f"{dated.stem}-{number}{path.suffix}")
    for ending in ("", *SIDECARS):
        if os.path.lexists(f"{path}{ending}"):
            os.rename(f"{path}{ending}", f"{target}{ending}")
    sync_folder(path.parent)
    return target if is_there else None
