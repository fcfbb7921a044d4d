"""What the system asks to end closes as by hand."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pofedu import paths
from tests.learner.conftest import fill, opened, texts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

START = """
import sys
from PySide6.QtCore import QTimer
from pofedu import cli
from pofedu.app import stay as app
from pofedu.content.address import parse_address
show = app.open_window
def open_window(program):
    show(program)
    QTimer.singleShot(50, lambda: begin(program))
app.open_window = open_window
def begin(program):
    QTimer.singleShot(100, lambda: print("ready", flush=True))
    act(program)
"""
TYPE = """
def act(program):
    program.window.places.go(parse_address("sources/reference/10"))
    program.window.do("note")
    program.window.desk.panel.editor.field.setPlainText("typed last")
"""
ASK_FILE = """
def act(program):
    from PySide6.QtWidgets import QFileDialog
    program.window.places.go(parse_address("sources/reference/10"))
    QTimer.singleShot(0, lambda: QFileDialog(program.window).exec())
"""
SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


def hear_signals() -> None:
    """Hear all of them, also where the tests run under nohup or in the background of a shell."""
    for name in SIGNALS:
        signal.signal(getattr(signal, name), signal.SIG_DFL)


def start(code: str, folder: Path, *before: str) -> subprocess.Popen[str]:
    """Start the program with a profile, and wait until it has nothing to do."""
    code = START + code + "\nsys.exit(cli.main(sys.argv[1:]))"
    command = [*before, sys.executable, "-c", code, "--profile", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder.parent)}
    begun = subprocess.Popen(
        command, cwd=paths.ROOT, env=environment, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=hear_signals,
    )  # fmt: skip
    assert begun.stdout is not None
    while (said := begun.stdout.readline()) and said != "ready\n":
        pass
    assert said, begun.communicate()[1]
    return begun


def ended(begun: subprocess.Popen[str], number: int) -> int:
    """The exit code after a signal; nothing may be said."""
    begun.send_signal(number)
    _, said = begun.communicate(timeout=20)
    assert said == ""
    return begun.returncode


@pytest.mark.parametrize("name", SIGNALS)
def test_what_was_typed_and_the_place_are_kept(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "profile"
    begun = start(TYPE, folder)
    number = getattr(signal, name)
    assert ended(begun, number) == 128 + number
    with closing(opened(folder)) as profile:
        assert texts(profile) == ["typed last"]
        assert profile.learner.setting("place") == "sources/reference/10"
        assert profile.learner.setting("window")


def test_a_dialog_does_not_keep_it_open(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    assert ended(start(ASK_FILE, folder), signal.SIGTERM) == 128 + signal.SIGTERM
    with closing(opened(folder)) as profile:
        assert profile.learner.setting("place") == "sources/reference/10"


def test_a_question_does_not_keep_it_open(tmp_path: Path) -> None:
    with closing(opened(tmp_path / "profile")) as profile:
        fill(profile)
        begun = start("def act(program): pass", tmp_path / "profile")
        assert ended(begun, signal.SIGTERM) == 128 + signal.SIGTERM


def test_a_note_that_cannot_be_kept_holds_it_open_once(tmp_path: Path) -> None:
    lose = TYPE + "    program.learner.is_read_only = True\n"
    begun = start(lose, tmp_path / "profile")
    begun.send_signal(signal.SIGTERM)
    with pytest.raises(subprocess.TimeoutExpired):
        begun.wait(1)
    assert ended(begun, signal.SIGTERM) == 128 + signal.SIGTERM


def test_a_signal_that_was_held_back_is_not_what_ended_it(tmp_path: Path) -> None:
    close = TYPE + (
        "    program.learner.is_read_only = True\n"
        "    QTimer.singleShot(2000, program.window.close)\n"
    )
    begun = start(close, tmp_path / "profile")
    begun.send_signal(signal.SIGTERM)
    _, said = begun.communicate(timeout=20)
    assert said == ""
    assert begun.returncode == 0


def test_what_nohup_switched_off_stays_off(tmp_path: Path) -> None:
    begun = start(TYPE, tmp_path / "profile", "sh", "-c", 'trap "" HUP; exec "$@"', "sh")
    begun.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        begun.wait(1)
    assert ended(begun, signal.SIGTERM) == 128 + signal.SIGTERM
