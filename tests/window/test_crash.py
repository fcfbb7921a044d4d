"""A crash is told once, at the next start, and kept in the log."""

import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from pofedu.window.faults import Faults
from pofedu.window.hall import MainWindow
from tests.window.test_ending import start

IDLE = "def act(program): pass"
LOOK = """
def act(program):
    from PySide6.QtGui import QGuiApplication
    def look():
        strip = program.window.faults
        if strip.isVisible():
            strip.copy.click()
            print(strip.words.text(), QGuiApplication.clipboard().text(), sep="|")
        program.app.quit()
    QTimer.singleShot(3 * app.SHOWN_MS, look)
"""


def said(folder: Path) -> str:
    """What a start says of a crash: the sentence, and the details to copy."""
    begun = start(LOOK, folder)
    told, wrong = begun.communicate(timeout=30)
    assert (begun.returncode, wrong) == (0, "")
    return told


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_crash_is_told_once_and_stays_in_the_log(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    log = tmp_path / ".local/share/pofedu/log"
    begun = start(IDLE, folder)
    begun.send_signal(signal.SIGSEGV)
    begun.communicate(timeout=30)
    assert begun.returncode == -signal.SIGSEGV
    assert (log / "crash.log").stat().st_size > 0
    told = said(folder)
    assert told.startswith(("pofedu 上次意外退出", "pofedu ended unexpectedly"))
    assert "Segmentation fault" in told
    assert "Qt 6." in told
    assert (log / "crash.log").stat().st_size == 0
    assert "Segmentation fault" in (log / "pofedu.log").read_text("utf-8")
    assert said(folder) == ""


def test_nothing_is_told_where_nothing_was_written(tmp_path: Path) -> None:
    faults = Faults()
    assert faults.take_crash() == "", "no log, no crash"
    faults.open_log(tmp_path)
    assert faults.take_crash() == ""
    (tmp_path / "crash.log").write_text("Fatal Python error: Aborted\n", "utf-8")
    assert faults.take_crash() == "Fatal Python error: Aborted"
    assert faults.take_crash() == ""
    faults.close()


def test_on_windows_what_was_survived_is_no_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    faults = Faults()
    faults.open_log(tmp_path)
    (tmp_path / "crash.log").write_text("Windows fatal exception: code 0x8001010d\n", "utf-8")
    faults.close()
    assert (tmp_path / "crash.log").read_text("utf-8") == ""
    assert "0x8001010d" in (tmp_path / "pofedu.log").read_text("utf-8")


def test_the_strip_shows_the_log_of_a_crash_and_goes(
    hall: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    strip = hall.faults
    strip.show_crash("Fatal Python error: Segmentation fault", tmp_path)
    assert strip.isVisible()
    assert strip.show_log.isVisible()
    strip.show_log.click()
    assert shown == [str(tmp_path)]
    strip.copy.click()
    assert QGuiApplication.clipboard().text().endswith("Segmentation fault")
    words = strip.words.text()
    hall.show_fault(ValueError("something newer"))
    assert strip.words.text() != words
    assert not strip.show_log.isVisible()
    strip.dismiss.click()
    assert not strip.isVisible()
