"""Where no window can be, the log and a program of the desktop say why."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

import pofedu.window.start  # noqa: F401 — loads Qt
from pofedu import paths
from pofedu.window import surroundings
from pofedu.window.outside import log_file

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries out")

LIBRARY = "libc.so.9"
"""What no system has."""
POFEDU = (sys.executable, "-m", "pofedu")
LOG = ".local/share/pofedu/log/pofedu.log"


def loaded(name: str) -> Path:
    """Where the loader found a library of this process."""
    lines = Path("/proc/self/maps").read_text("utf-8").splitlines()
    found = {line.split(maxsplit=5)[5] for line in lines if name in line}
    return Path(found.pop())


class Desk:
    """A desktop with some programs, which write down what they were started with."""

    def __init__(self, folder: Path) -> None:
        self.programs, self.home = folder / "bin", folder / "home"
        self.without = folder / "without"
        for made in (self.programs, self.home, self.without):
            made.mkdir()
        # One of Qt's libraries that asks for another that is not there.
        asking = loaded("libEGL.so.1").read_bytes().replace(b"libc.so.6\0", b"libc.so.9\0")
        (self.without / "libEGL.so.1").write_bytes(asking)

    def add(self, name: str, code: int = 0) -> None:
        """Install a program that ends with this code."""
        script = self.programs / name
        told = f'"$@" >"{self.programs / name}.told"'
        script.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$LD_LIBRARY_PATH\" {told}\nexit {code}\n")
        script.chmod(0o755)

    def told(self, name: str) -> list[str]:
        """What a program was started with, and before that where it would look for libraries."""
        told = self.programs / f"{name}.told"
        return told.read_text("utf-8").splitlines() if told.exists() else []

    def environment(self, **others: str) -> dict[str, str]:
        place = {"HOME": str(self.home), "PATH": str(self.programs), "DISPLAY": ":987"}
        return {**place, "LD_LIBRARY_PATH": str(self.without), **others}

    def start(self, *command: str, **others: str) -> subprocess.CompletedProcess[str]:
        """Start the window, or another command."""
        return subprocess.run(
            command or POFEDU,
            cwd=paths.ROOT,
            env=self.environment(**others),
            capture_output=True,
            encoding="utf-8",
        )


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.mark.parametrize("name", ["zenity", "kdialog", "xmessage", "notify-send"])
def test_a_missing_library_is_shown_and_written_down(desk: Desk, name: str) -> None:
    desk.add(name)
    done = desk.start()
    assert done.returncode == 1
    assert done.stderr.startswith(f"pofedu: this system lacks {LIBRARY}")
    assert done.stderr.count("\n") == 1
    shown = " ".join(desk.told(name))
    assert f"this system lacks {LIBRARY}" in shown
    assert (f"本系统缺少 {LIBRARY}" in shown) is (name != "xmessage")
    written = (desk.home / LOG).read_text("utf-8")
    assert f" ERROR this system lacks {LIBRARY}" in written
    assert written.count("\n") == 1


def test_the_next_is_asked_only_where_one_does_not_run(desk: Desk) -> None:
    desk.add("zenity", code=127)
    desk.add("kdialog", code=1)
    desk.add("xmessage")
    desk.start()
    assert desk.told("zenity")
    assert desk.told("kdialog"), "zenity did not run"
    assert not desk.told("xmessage"), "kdialog was closed by hand"


def test_nobody_is_disturbed_without_a_desktop_or_beside_a_terminal(desk: Desk) -> None:
    desk.add("zenity")
    desk.start(DISPLAY="")
    assert not desk.told("zenity")
    ours, theirs = pty.openpty()
    done = subprocess.run(POFEDU, cwd=paths.ROOT, env=desk.environment(), stderr=theirs)
    os.close(theirs)
    said = os.read(ours, 4096).decode()
    os.close(ours)
    assert done.returncode == 1
    assert LIBRARY in said
    assert not desk.told("zenity")
    assert (desk.home / LOG).read_text("utf-8").count("\n") == 2, "the log has it all the same"


def test_nothing_hinders_the_sentence(desk: Desk) -> None:
    for home in ("", "/dev/null"):
        done = desk.start(HOME=home)
        assert done.stderr.startswith(f"pofedu: this system lacks {LIBRARY}")


def test_a_command_line_disturbs_nobody(desk: Desk, tmp_path: Path) -> None:
    desk.add("zenity")
    done = desk.start(*POFEDU, "shot", "home", "-o", str(tmp_path / "x.png"))
    assert LIBRARY in done.stderr
    assert not desk.told("zenity")


def test_the_log_is_where_qt_has_it() -> None:
    place = Path("pofedu", "log", "pofedu.log")
    assert log_file({"HOME": "/h"}) == Path("/h/.local/share") / place
    assert log_file({"HOME": "/h", "XDG_DATA_HOME": "/d"}) == Path("/d") / place
    assert log_file({"HOME": "/h", "XDG_DATA_HOME": "d"}) == Path("/h/.local/share") / place
    assert log_file({}) is None


def test_other_programs_load_their_own_libraries() -> None:
    ours = str(paths.ROOT)
    for given, left in ((ours, None), (f"{ours}:/theirs", "/theirs"), ("/theirs", "/theirs")):
        environment = {"LD_LIBRARY_PATH": given}
        surroundings.free_loader(environment)
        assert environment.get("LD_LIBRARY_PATH") == left
