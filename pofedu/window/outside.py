"""What is said where there can be no window: in the log, and by a program that the desktop has.

Knows no Qt, for it speaks where Qt does not load.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from textwrap import fill

from pofedu.content.model import Text
from pofedu.window.surroundings import free_loader, has_display

NOT_STARTED = (126, 127)
"""What a shell and the loader answer for a program that cannot run."""


def tell(sentence: Text) -> None:
    """Write a sentence into the log; where nobody reads stderr, show it on the desktop too."""
    _write(sentence.en)
    is_read = sys.stderr is not None and sys.stderr.isatty()
    if sys.platform == "linux" and not is_read and has_display(os.environ):
        _show(sentence)


def log_file(environment: Mapping[str, str]) -> Path | None:
    """The log on Linux, as `kept.log_folder` has it from Qt; None where there is no home folder."""
    data, home = environment.get("XDG_DATA_HOME", ""), environment.get("HOME")
    if not data.startswith("/"):
        data = f"{home}/.local/share" if home else ""
    return Path(data, "pofedu", "log", "pofedu.log") if data else None


def _write(words: str) -> None:
    path = log_file(os.environ)
    if path is None:
        return
    now = datetime.now().isoformat(" ", "milliseconds").replace(".", ",")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{now} ERROR {words}\n")
    except OSError:
        pass  # a disk that takes no line must not hide the sentence itself


def _show(sentence: Text) -> None:
    """Let the first program that is there and runs show it; waits until it is closed."""
    both = f"{sentence.zh}\n\n{sentence.en}"
    commands = (
        ("zenity", "--error", "--title=pofedu", "--width=560", f"--text={both}"),
        ("kdialog", "--title", "pofedu", "--error", both),
        (
            "xmessage",
            "-center",
            fill(f"pofedu: {sentence.en}"),
        ),  # its letters are Latin, its lines endless
        ("notify-send", "--urgency=critical", "pofedu", both),
    )
    environment = dict(os.environ)
    free_loader(environment)
    for name, *arguments in commands:
        program = shutil.which(name)
        if program and _has_run([program, *arguments], environment):
            return


def _has_run(command: list[str], environment: Mapping[str, str]) -> bool:
    none = subprocess.DEVNULL
    try:
        done = subprocess.run(command, env=environment, stdin=none, stdout=none, stderr=none)
    except OSError:
        return False
    return done.returncode >= 0 and done.returncode not in NOT_STARTED
