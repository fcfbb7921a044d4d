"""What the system brings: a display, an input method, a locale, a way to mend what is missing."""

import sys
from collections.abc import MutableMapping
from locale import getencoding
from pathlib import Path

from pofedu import paths

PYTHON = "py" if sys.platform == "win32" else "python3"
ASKED_FOR_FCITX = ("XMODIFIERS", "GTK_IM_MODULE", "QT_IM_MODULE")
NOT_WORTH_KEEPING = (".cache", ".local/share/pofedu/log")
"""What lies in a temporary home folder though nobody wrote anything."""


def prepare(environment: MutableMapping[str, str]) -> None:
    """Set what Qt reads when it starts on Linux, and what it starts itself."""
    free_loader(environment)
    choose_input_method(environment)
    if getencoding().upper() != "UTF-8":
        choose_utf8(environment)


def free_loader(environment: MutableMapping[str, str]) -> None:
    """Let other programs, such as a file manager, load their own libraries, not a bundle's."""
    given = environment.get("LD_LIBRARY_PATH", "").split(":")
    left = [path for path in given if path and Path(path).resolve() != paths.ROOT]
    environment.pop("LD_LIBRARY_PATH", None)
    if left:
        environment["LD_LIBRARY_PATH"] = ":".join(left)


def choose_input_method(environment: MutableMapping[str, str]) -> None:
    """Reach fcitx through the protocol of ibus, which it answers: Qt's own wheel has no other."""
    if any("fcitx" in environment.get(name, "") for name in ASKED_FOR_FCITX):
        environment["QT_IM_MODULE"] = "ibus"


def choose_utf8(environment: MutableMapping[str, str]) -> None:
    """Use UTF-8 for characters, as Qt must; everything else the locale says stays."""
    if everything := environment.pop("LC_ALL", ""):
        environment["LANG"] = everything
    environment["LC_CTYPE"] = "C.UTF-8"


def give_home(environment: MutableMapping[str, str], platform: str = sys.platform) -> Path | None:
    """Make a temporary home folder where there is none, and tell it; Qt would use the root."""
    if platform != "linux" or environment.get("HOME"):
        return None
    from tempfile import mkdtemp

    home = mkdtemp(prefix="pofedu-home-")
    environment["HOME"] = home
    return Path(home)


def leave_home(home: Path | None) -> None:
    """Remove a temporary home folder in which nothing of the learner's lies."""
    if home is None or any(_is_worth_keeping(path, home) for path in home.rglob("*")):
        return
    from shutil import rmtree

    rmtree(home, ignore_errors=True)


def _is_worth_keeping(path: Path, home: Path) -> bool:
    inside = path.relative_to(home)
    return not path.is_dir() and not any(inside.is_relative_to(it) for it in NOT_WORTH_KEEPING)


def has_display(environment: MutableMapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window has a screen to appear on."""
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def is_from_source() -> bool:
    """Whether dev.py is at hand, which mends what is missing or damaged."""
    return (paths.ROOT / "dev.py").is_file()


def remedy() -> str:
    """What to add to a sentence about a bundled pack that cannot be opened."""
    return f" Here: {PYTHON} dev.py setup" if is_from_source() else ""
