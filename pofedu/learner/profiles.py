"""The profiles of one computer: listed, made, moved out of the list and back into it.

The first one lies in the folder that holds the others; each of these is a folder of its own. What
is deleted is only moved aside, whole, so that a kill leaves it in the one place or in the other.
"""

import os
import re
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from pofedu.learner.backups import FOLDER as BACKUPS
from pofedu.learner.backups import Content, content_of, list_backups
from pofedu.learner.files import Lock, LockedError, stamp, sync_folder
from pofedu.learner.naming import (
    LONGEST_NAME,
    NAME,
    NEW_NAME,
    PROFILES,
    alike,
    is_name,
    kept_name,
    name_of,
    rename,
)
from pofedu.learner.profile import FILE, LOCK

DELETED = "deleted-profiles"
"""The folder beside the first profile that holds those that were deleted."""
DATED = re.compile(r"(?:(.+)-)?(\d{4}-\d\d-\d\d-\d{6})(?:-\d+)?")
BEGUN = ".begun-"
"""How the name of a deleted profile begins while not all of it is there."""


class Listed(Struct, frozen=True):
    """A profile that one can open."""

    folder: Path
    name: str
    """As it is shown; empty for the first one without a name."""


class Deleted(Struct, frozen=True):
    """A profile that was moved out of the list."""

    folder: Path
    name: str
    """What it was called; empty for the first one without a name."""
    deleted_at: datetime
    """By the clock of the wall."""


class Holding(Struct, frozen=True):
    """How much is in the folder of a profile."""

    content: Content | None
    """None where the file cannot be read."""
    backups: int


# The list


def list_profiles(root: Path) -> tuple[Listed, ...]:
    """All profiles of a computer, the first one first.

    Where it was deleted it is left out, unless there is no other.
    """
    named = [Listed(folder, name_of(root, folder)) for folder in _folders(root)]
    named.sort(key=lambda profile: alike(profile.name))
    has_first = not named or _is_there(root)
    return (*([Listed(root, kept_name(root))] if has_first else []), *named)


def _folders(root: Path) -> list[Path]:
    return [f for f in _folders_in(root / PROFILES) if is_name(f.name)]


def _folders_in(folder: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(folder) if entry.is_dir()]
    except OSError:
        return []


def _is_there(root: Path) -> bool:
    """Whether there is a first profile, be it that its deletion was cut off."""
    is_whole = os.path.lexists(root / FILE) or bool(list_backups(root))
    return is_whole or bool(_begun(root))


def profile_folder(root: Path, name: str) -> Path:
    """The folder of a profile that is called like it; an empty name is the first one."""
    return root / PROFILES / name if name else root


def numbered(name: str, ending: str) -> str:
    """A name with an ending, no longer than a name may be."""
    return name[: LONGEST_NAME - len(ending)].rstrip(" .") + ending


def _free_folder(root: Path, name: str) -> Path:
    """A folder for a profile, called like it unless there is such a folder."""
    there = {alike(folder.name) for folder in _folders_in(root / PROFILES)}
    number, free = 1, name
    while alike(free) in there:
        number += 1
        free = numbered(name, f"-{number}")
    return profile_folder(root, free)


def make_profile(root: Path, name: str) -> Path:
    """Make the folder of another profile; raises OSError where it cannot be made."""
    folder = _free_folder(root, name)
    folder.mkdir(parents=True)
    if folder.name != name:
        try:
            rename(folder, name)
        except OSError:
            folder.rmdir()
            raise
    return folder


# What is in one


def is_open(folder: Path) -> bool:
    """Whether a window writes to a profile; raises OSError where that cannot be told."""
    try:
        Lock(folder / LOCK).release()
    except LockedError:
        return True
    return False


def holding(folder: Path) -> Holding:
    """How much is in the folder of a profile that no window has open."""
    backups = len(list_backups(folder))
    if not os.path.lexists(folder / FILE):
        return Holding(Content(0, 0), backups)
    try:
        return Holding(content_of(folder / FILE), backups)
    except Exception:  # a damaged file raises nearly anything
        return Holding(None, backups)


# Out of the list and back


def delete_profile(root: Path, folder: Path) -> Path:
    """Move a profile out of the list, whole or not at all; where it lies then.

    Raises `LockedError` where a window has it open, OSError where it cannot be moved.
    """
    lock = Lock(folder / LOCK)
    try:
        (root / DELETED).mkdir(exist_ok=True)
        target = _dated(root, name_of(root, folder))
        if folder == root:
            _move_first(root, target)
        else:
            if sys.platform == "win32":
                lock.release()  # a folder moves only while nothing in it is open
            os.rename(folder, target)
    finally:
        lock.release()
    _sync(root / PROFILES, root / DELETED, root)
    return target


def _dated(root: Path, name: str) -> Path:
    moment = stamp(datetime.now())
    base = f"{name}-{moment}" if name else moment
    number, free = 1, base
    while any(os.path.lexists(root / DELETED / f"{begun}{free}") for begun in ("", BEGUN)):
        number += 1
        free = f"{base}-{number}"
    return root / DELETED / free


def _sync(*folders: Path) -> None:
    """Have a move reach the disk; until then either place is as good."""
    for folder in folders:
        with suppress(OSError):
            sync_folder(folder)


def _move_first(root: Path, target: Path) -> None:
    """Move all that belongs to the first profile; until the last step it can be put back."""
    begun = target.with_name(BEGUN + target.name)
    begun.mkdir()
    try:
        for name in sorted(os.listdir(root), key=lambda name: name == FILE):
            if _is_of_first(name):
                os.rename(root / name, begun / name)
        os.rename(begun, target)
    except OSError:
        with suppress(OSError):  # whoever opens it puts back the rest
            put_back(root)
        raise


def _is_of_first(name: str) -> bool:
    """Whether something belongs to the first profile, in the folder that holds the others too."""
    is_file = name.startswith(Path(FILE).stem) and name != LOCK
    return is_file or name in (BACKUPS, NAME, NEW_NAME)


def _begun(root: Path) -> list[Path]:
    return [f for f in _folders_in(root / DELETED) if f.name.startswith(BEGUN)]


def put_back(root: Path) -> None:
    """Undo a deletion of the first profile that was cut off; whoever calls this holds its lock.

    Raises OSError where something cannot be put back. Nothing is ever written over.
    """
    for begun in _begun(root):
        for name in os.listdir(begun):
            if not os.path.lexists(root / name):
                os.rename(begun / name, root / name)
        if os.listdir(begun):
            os.rename(begun, begun.with_name(begun.name.removeprefix(BEGUN)))
        else:
            begun.rmdir()


def list_deleted(root: Path) -> tuple[Deleted, ...]:
    """The profiles that can be brought back, the one deleted last first."""
    found = [deleted for f in _folders_in(root / DELETED) if (deleted := _deleted(f))]
    return tuple(sorted(found, key=lambda deleted: deleted.deleted_at, reverse=True))


def _deleted(folder: Path) -> Deleted | None:
    match = DATED.fullmatch(folder.name)
    if match is None or folder.name.startswith(BEGUN):
        return None
    try:
        deleted_at = datetime.strptime(match[2], "%Y-%m-%d-%H%M%S")
    except ValueError:
        return None
    return Deleted(folder, kept_name(folder) or match[1] or "", deleted_at)


def bring_back(root: Path, deleted: Deleted, name: str) -> Path:
    """Put a deleted profile back into the list, under a name that is free; where it lies then.

    The first one comes back as one of the others. Raises OSError where it cannot be moved.
    """
    folder = _free_folder(root, name)
    (root / PROFILES).mkdir(exist_ok=True)
    if (kept_name(deleted.folder) or folder.name) != name:
        rename(deleted.folder, name)
    os.rename(deleted.folder, folder)
    _sync(root / PROFILES, root / DELETED)
    return folder
