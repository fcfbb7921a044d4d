"""What is kept for this person from one start to the next, and where."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec
from PySide6.QtCore import QLocale, QStandardPaths

from pofedu.settings.logic import Preferences, for_locale


def _folder_of(kind: QStandardPaths.StandardLocation) -> Path:
    """A folder of this person's for the program; it need not exist yet."""
    return Path(QStandardPaths.writableLocation(kind))


def log_folder() -> Path:
    """Where the log is kept."""
    return _folder_of(QStandardPaths.StandardLocation.AppLocalDataLocation) / "log"


def preferences_file() -> Path:
    """Where the preferences are kept from one start to the next."""
    return _folder_of(QStandardPaths.StandardLocation.AppConfigLocation) / "preferences.json"


def read_preferences(path: Path) -> Preferences:
    """What the reader chose last; the first start's where nothing readable is there."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Preferences)
    except (OSError, msgspec.MsgspecError):
        return for_locale(QLocale.system().name())


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the preferences, whole or not at all; a folder that refuses is no reason to stop."""
    new = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(msgspec.json.encode(preferences))
        new.replace(path)
