"""How Qt is brought up, and the sentence for people where that cannot be."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import PySide6
from PySide6.QtWidgets import QApplication

from pofedu import __version__
from pofedu.content.model import Text
from pofedu.ui.fonts import FontError, load_fonts
from pofedu.ui.style import FUSION
from pofedu.window.surroundings import (
    PYTHON,
    has_display,
    is_from_source,
    leave_home,
    prepare,
)
from pofedu.window.toolkit import lacking_library, library_sentence

ADVICE = "Start pofedu from a desktop session."
PLATFORMS = {"WAYLAND_DISPLAY": "libqwayland.so", "DISPLAY": "libqxcb.so"}


class StartError(Exception):
    """What was asked for cannot be shown; the sentence says why and what to do."""

    def __init__(self, sentence: Text | str) -> None:
        self.sentence = Text(zh=sentence, en=sentence) if isinstance(sentence, str) else sentence
        super().__init__(self.sentence.en)


def no_display() -> StartError:
    """What to say where there is no screen."""
    pofedu = f"{PYTHON} dev.py run" if is_from_source() else "pofedu"
    return StartError(
        "There is no display to open a window on. Start pofedu from a desktop session, or draw a"
        f" picture without one: {pofedu} shot diagram/injury -o picture.png"
    )


def stop_without_screen(home: Path | None, said: str) -> None:
    """Say why Qt gives up, instead of leaving a core dump and a temporary home folder."""
    why = said.splitlines()[0]
    if "platform plugin" in said:
        why = "The display cannot be reached. " + ADVICE
        if lacking := missing_for_screen(os.environ):
            from pofedu.window.outside import tell

            sentence = library_sentence(lacking)
            why = sentence.en
            tell(sentence)
    if sys.stderr is not None:
        print(f"pofedu: {why}", file=sys.stderr)
    leave_home(home)
    os._exit(1)


def missing_for_screen(environment: Mapping[str, str]) -> str:
    """The library of the system that Qt needs to reach the screen and does not find, or nothing."""
    import ctypes

    folder = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    for name, plugin in PLATFORMS.items():
        if environment.get(name) and (path := folder / plugin).is_file():
            try:
                ctypes.CDLL(str(path))
            except OSError as error:
                # Frozen, the loader's own words stand behind those of PyInstaller.
                return lacking_library(str(error.__cause__ or error))
    return ""


def name_application() -> None:
    """Say who we are: for the folders that the system gives us, and for a desktop's own entry."""
    QApplication.setApplicationName("pofedu")
    QApplication.setApplicationVersion(__version__)
    if sys.platform == "linux":
        QApplication.setDesktopFileName("pofedu")


def start_application() -> QApplication:
    """Qt with its fonts and input method; raises `StartError` without a screen."""
    if not has_display(os.environ):
        raise no_display()
    if sys.platform == "linux":
        prepare(os.environ)
    name_application()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["pofedu", *FUSION])
    try:
        load_fonts()
    except FontError as error:
        raise StartError(str(error)) from error
    return app
