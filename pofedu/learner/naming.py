"""What a profile is called: the rules for names, and the small file that holds one."""

import os
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Literal

from pofedu.learner.files import sync_file, sync_folder

PROFILES = "profiles"
"""The folder beside the first profile that holds the named ones."""
NAME = "name.txt"
"""Holds the name of a profile that is not called like its folder."""
NEW_NAME = "name-new.txt"
"""A name that is not yet in its place; its like, left by a kill, is replaced."""
LONGEST_NAME = 40
FORBIDDEN = set('/\\:*?"<>|')
PORTS = {f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"}
DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *PORTS}
"""What Windows takes for a device, whatever the ending."""

Fault = Literal["empty", "long", "characters", "edges", "device"]


def tidy(typed: str) -> str:
    """A name as it is kept: without spaces around it, and one character for what looks like one."""
    return unicodedata.normalize("NFC", typed).strip()


def fault_of(name: str) -> Fault | None:
    """Why no profile can be called so on some system; None where it can on every one."""
    if not name.strip():
        return "empty"
    if len(name) > LONGEST_NAME:
        return "long"
    if not name.isprintable() or FORBIDDEN & set(name):
        return "characters"
    if name != name.strip() or name.startswith(".") or name.endswith("."):
        return "edges"
    return "device" if name.partition(".")[0].rstrip().upper() in DEVICES else None


def is_name(name: str) -> bool:
    """Whether a profile can be called so on every system."""
    return fault_of(name) is None


def alike(name: str) -> str:
    """The same for names that some disk, or some reader, takes for one."""
    return unicodedata.normalize("NFC", name).casefold()


def kept_name(folder: Path) -> str:
    """The name that was given to a profile; empty where none was, or none that can be one."""
    try:
        name = tidy((folder / NAME).read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return ""
    return name if is_name(name) else ""


def own_name(folder: Path) -> str:
    """What a profile is called, wherever it lies; empty where it has no name."""
    return kept_name(folder) or (folder.name if folder.parent.name == PROFILES else "")


def name_of(root: Path, folder: Path) -> str:
    """What a profile is called; empty for the first one without a name, else where it lies."""
    if folder == root:
        return kept_name(folder)
    is_listed = folder.parent == root / PROFILES
    return kept_name(folder) or (folder.name if is_listed else str(folder))


def rename(folder: Path, name: str) -> None:
    """Call a profile something else; nothing of it moves, so it may be open.

    Its old name or the new one holds, whenever this ends. Raises OSError where it cannot be kept.
    """
    new = folder / NEW_NAME
    try:
        new.write_text(name, "utf-8")
        sync_file(new)
        os.replace(new, folder / NAME)
    except OSError:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # the old name is as good
        sync_folder(folder)
