"""Everything is built once, in order, from the real content; and what is missing is said."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pofedu import paths
from pofedu.app import program as app
from pofedu.compiler.writer import build_pack
from pofedu.content.address import WELCOME, Address, parse_address
from pofedu.learner.opening import open_profile
from pofedu.learner.profile import Profile, without_file
from pofedu.learner.records import LearnerError
from pofedu.learner.walked import done_mark
from pofedu.settings.logic import Preferences
from pofedu.window import surroundings
from pofedu.window.faults import LOG, Faults, told
from pofedu.window.kept import Keeper, first_preferences, preferences_of, read_preferences

HEAVY = ("numpy", "pyqtgraph", "sqlite_utils", "yaml", "markdown_it", "pofedu.compiler")
PLACES = (
    Address("diagram", "injury"),
    Address("sources"),
    Address("sources", "claim", "ros-autophagy"),
    Address("studies", "yan"),
    Address("home"),
    Address("home", "welcome"),
    Address("notes"),
    Address("settings"),
)
TAKE_TEXT = (QLineEdit, QTextEdit, QPlainTextEdit)


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the core pack, built from its sources."""
    folder = tmp_path_factory.mktemp("packs")
    assert build_pack(paths.CONTENT / "pof-hsct", folder / paths.CORE_PACK).is_built
    return folder


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, packs: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., app.Program]:
    """Builds the program, with the real pack unless told otherwise."""

    def build(folder: Path = packs, **preferences: object) -> app.Program:
        monkeypatch.setattr(paths, "PACKS", folder)
        chosen = {"theme": "light", "motion": "less"} | preferences
        program = app.Program(qapp, Preferences(**chosen))  # type: ignore[arg-type]
        qtbot.addWidget(program.window)
        program.window.resize(1280, 720)
        with qtbot.waitActive(program.window):
            program.window.show()
            program.window.activateWindow()
        return program

    return build


def python(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run some Python in a home of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=paths.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


QUIT_SOON = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pofedu.app import stay as app
show = app.open_window
def open_window(program):
    show(program)
    begin(program)
    QTimer.singleShot(300, QApplication.instance().quit)
def begin(program): pass
app.open_window = open_window
"""


def test_pages_open(start: Callable[..., app.Program]) -> None:
    window = start().window
    for address in PLACES:
        window.places.enter(address)
        assert window.pages.page is not None, window.pages.failure.details


def test_no_input_method_without_text(start: Callable[..., app.Program]) -> None:
    window = start().window
    for address in PLACES:
        window.places.enter(address)
        for widget in window.findChildren(QWidget):
            takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            if takes_focus and not isinstance(widget, TAKE_TEXT):
                has_method = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
                assert not has_method, f"{widget} at {address}"


def test_the_settings_page_and_the_window_agree(start: Callable[..., app.Program]) -> None:
    window = start().window
    window.places.enter(Address("settings"))
    page: Any = window.pages.page
    page.preferences_changed.emit(Preferences(language="both", theme="dark"))
    assert window.look.language == "both"
    assert window.look.theme.name == "dark"
    window.do("language")
    assert page._preferences == window.preferences


def test_the_welcome_comes_once_and_only_when_nothing_else_is_asked(
    start: Callable[..., app.Program], tmp_path: Path
) -> None:
    program = start()
    profile = open_profile(tmp_path / "profile")
    assert isinstance(profile, Profile)
    program.take(profile)
    assert program.first_place() == WELCOME
    assert program.first_place() == app.FIRST_PLACE
    program.window.places.enter(WELCOME)
    page: Any = program.window.pages.page
    page.welcome.language.buttons["both"].click()
    page.welcome.theme.buttons["dark"].click()
    assert program.window.look.language == "both"
    assert program.window.look.theme.name == "dark"
    page.welcome.begin.click()
    assert program.window.places.current == app.FIRST_PLACE
    program.window.places.enter(Address("settings"))
    settings: Any = program.window.pages.page
    settings.welcome.click()
    assert program.window.places.current == WELCOME
    profile.close()


def test_a_start_after_a_crash_is_at_the_step_that_was_shown(
    start: Callable[..., app.Program], tmp_path: Path
) -> None:
    program = start()
    profile = open_profile(tmp_path / "profile")
    assert isinstance(profile, Profile)
    program.take(profile)
    learner = program.learner
    learner.keep_setting(app.WELCOMED, "yes")
    learner.see(parse_address("walkthrough/ovary-scars/too-much-matrix?answer=2"))
    learner.keep_setting("place", "walkthrough/ovary-scars/too-much-matrix?answer=2")
    view = (("answer", "skip"),)
    learner.see(done_mark("ovary-scars", "tgf-beta-drives-it", view), is_still=True)
    assert str(program.first_place()) == "walkthrough/ovary-scars/tgf-beta-drives-it?answer=skip"
    profile.close()


@pytest.mark.parametrize("harm", ["missing", "damaged", "no database"])
def test_without_content_the_window_says_so(
    start: Callable[..., app.Program], packs: Path, tmp_path: Path, harm: str
) -> None:
    if harm == "damaged":
        content = bytearray((packs / paths.CORE_PACK).read_bytes())
        content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
        (tmp_path / paths.CORE_PACK).write_bytes(content)
    if harm == "no database":
        (tmp_path / paths.CORE_PACK).write_text("this is no pack")
    window = start(tmp_path, language="en").window
    window.places.enter(Address("diagram"))
    assert window.pages.failure.isVisible()
    assert "content could not be opened" in window.pages.failure.first.text()
    assert paths.CORE_PACK in window.pages.failure.details
    shutil.copy(packs / paths.CORE_PACK, tmp_path)
    window.pages.failure.retry.click()
    assert window.pages.page is not None, "the pack is there now"
    window.places.enter(Address("settings"))
    assert window.pages.page is not None


def test_start_stays_light(tmp_path: Path) -> None:
    code = (
        QUIT_SOON
        + f"""
app.run(None)
print([name for name in {HEAVY} if name in sys.modules])
"""
    )
    done = python(code, tmp_path)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_the_window_bears_the_icon_once_it_is_painted(tmp_path: Path) -> None:
    code = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pofedu.app import stay as app
opened = app.open_window
def open_window(program):
    opened(program)
    print(program.window.windowIcon().isNull(), QApplication.desktopFileName())
    QTimer.singleShot(app.SHOWN_MS + 50, leave)
def leave():
    print([window.windowIcon().isNull() for window in QApplication.topLevelWidgets()])
    QApplication.quit()
app.open_window = open_window
app.run(None)
"""
    done = python(code, tmp_path)
    assert done.stdout.split("\n")[:2] == ["True pofedu", "[False]"], done.stderr


def test_a_log_that_cannot_be_kept_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    code = (
        QUIT_SOON
        + """
said = []
def begin(program):
    post = program.window.status.post
    program.window.status.post = lambda words: (said.append(words.en), post(words))
print(app.run(None), said)
"""
    )
    done = python(code, tmp_path, XDG_DATA_HOME=str(tmp_path / "taken"))
    assert done.stdout.startswith("0 ['No log can be written in "), done.stderr
    assert done.stdout.count("No log") == 1


def test_faults_reach_the_log(tmp_path: Path) -> None:
    code = (
        QUIT_SOON
        + """
import threading
def fail(): raise ValueError("from a slot")
def fail_there(): raise ValueError("from a thread")
def begin(program):
    QTimer.singleShot(50, fail)
    QTimer.singleShot(100, lambda: threading.Thread(target=fail_there).start())
sys.exit(app.run(None))
"""
    )
    done = python(code, tmp_path, XDG_DATA_HOME=str(tmp_path))
    assert done.returncode == 0, done.stderr
    log = (tmp_path / "pofedu/log/pofedu.log").read_text("utf-8")
    assert "from a slot" in log
    assert "from a thread" in log
    assert (tmp_path / "pofedu/log/crash.log").exists()


def test_two_copies_start(tmp_path: Path) -> None:
    command = [sys.executable, "-c", QUIT_SOON + "sys.exit(app.run(None))"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    copies = [
        subprocess.Popen(command, cwd=paths.ROOT, env=environment, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    for copy in copies:
        _, said = copy.communicate(timeout=60)
        assert (copy.returncode, said) == (0, b"")


def test_fcitx_is_reached_as_ibus() -> None:
    for name in surroundings.ASKED_FOR_FCITX:
        environment = {name: "@im=fcitx"}
        surroundings.choose_input_method(environment)
        assert environment["QT_IM_MODULE"] == "ibus"
    environment = {"XMODIFIERS": "@im=ibus"}
    surroundings.choose_input_method(environment)
    assert "QT_IM_MODULE" not in environment


def test_only_the_characters_of_the_locale_change() -> None:
    environment = {"LC_ALL": "zh_CN.GB18030"}
    surroundings.choose_utf8(environment)
    assert environment == {"LANG": "zh_CN.GB18030", "LC_CTYPE": "C.UTF-8"}


def test_a_missing_home_folder_is_made_for_now() -> None:
    environment: dict[str, str] = {}
    home = surroundings.give_home(environment, "linux")
    assert home is not None
    assert home.is_dir()
    assert environment == {"HOME": str(home)}
    surroundings.leave_home(home)
    assert not home.exists()
    assert surroundings.give_home({"HOME": "somewhere"}, "linux") is None
    assert surroundings.give_home({}, "win32") is None, "there the system tells the folder"


@pytest.mark.parametrize(
    ("file", "is_kept"),
    [
        (".local/share/pofedu/log/pofedu.log", False),
        (".cache/fontconfig/x", False),
        (".local/share/pofedu/learner.db", True),
        ("a copy.md", True),
        ("log/mine.txt", True),
    ],
)
def test_a_temporary_home_folder_goes_unless_something_of_the_learner_lies_there(
    tmp_path: Path, file: str, is_kept: bool
) -> None:
    home = tmp_path / "home"
    (home / file).parent.mkdir(parents=True)
    (home / file).write_text("x")
    surroundings.leave_home(home)
    assert (home / file).exists() is is_kept
    assert home.exists() is is_kept


@pytest.mark.parametrize("wanted", ["None", "PROFILE"])
def test_a_window_without_a_home_folder_leaves_only_what_was_kept_there(
    tmp_path: Path, wanted: str
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    code = f"""{QUIT_SOON}
from pathlib import Path
PROFILE = Path({str(tmp_path / "profile")!r})
sys.exit(app.run(None, {wanted}))
"""
    nowhere = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), "")
    done = python(code, tmp_path, TMPDIR=str(temporary), **nowhere)
    assert (done.returncode, done.stderr) == (0, "")
    kept = temporary if wanted == "None" else tmp_path / "profile"
    assert len(list(kept.rglob("learner.db"))) == 1
    assert bool(list(temporary.iterdir())) is (wanted == "None")


def test_a_display_is_looked_for() -> None:
    assert not surroundings.has_display({}, "linux")
    assert surroundings.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert surroundings.has_display({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert surroundings.has_display({}, "win32")


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    opening = open_profile(tmp_path / "profile")
    assert isinstance(opening, Profile)
    yield opening
    opening.close()


def test_preferences_are_kept(qapp: QApplication, profile: Profile) -> None:
    chosen = Preferences(language="both", theme="projector", text_scale=1.3)
    Keeper(profile.learner, QWidget()).prefer(chosen)
    assert preferences_of(profile.learner) == chosen


def test_what_an_older_pofedu_kept_is_taken_over_once(tmp_path: Path, profile: Profile) -> None:
    old = tmp_path / "preferences.json"
    chosen = Preferences(language="both", theme="projector", text_scale=1.3)
    old.write_bytes(msgspec.json.encode(chosen))
    assert preferences_of(profile.learner, old) == chosen
    old.write_bytes(msgspec.json.encode(Preferences()))
    assert preferences_of(profile.learner, old) == chosen


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", json.dumps({"language": "fr"}).encode()])
def test_unreadable_preferences_are_those_of_a_first_start(
    tmp_path: Path, profile: Profile, content: bytes
) -> None:
    old = tmp_path / "preferences.json"
    old.write_bytes(content)
    assert read_preferences(old) is None
    assert preferences_of(profile.learner, old) == first_preferences()
    profile.learner.keep_setting("preferences", content.decode("latin-1"))
    assert preferences_of(profile.learner, old) == first_preferences()


def test_preferences_that_cannot_be_kept_stop_nothing(qapp: QApplication, tmp_path: Path) -> None:
    learner = without_file(tmp_path).learner
    keeper = Keeper(learner, QWidget())
    keeper.prefer(Preferences(theme="dark"))
    learner.is_read_only = False
    learner.close()
    said: list[LearnerError] = []
    keeper.failed.connect(said.append)
    keeper.prefer(Preferences(theme="dark"))
    assert [error.trouble for error in said] == ["closed"]


def test_the_log_closes(tmp_path: Path) -> None:
    faults = Faults()
    assert faults.open_log(tmp_path) == tmp_path / "pofedu.log"
    faults.keep(ValueError("once"))
    faults.keep(ValueError("once"))
    faults.close()
    assert LOG.handlers == []
    assert (tmp_path / "pofedu.log").read_text("utf-8").count("ERROR") == 1


def test_a_line_of_the_log_ends_where_there_is_no_more_to_say(tmp_path: Path) -> None:
    faults = Faults()
    faults.open_log(tmp_path)
    faults.keep(ValueError())
    faults.close()
    first = (tmp_path / "pofedu.log").read_text("utf-8").splitlines()[0]
    assert first.endswith("ERROR ValueError")
    assert told("profile", "locked", Path("x"), "") == "profile: locked: x"


def test_a_full_log_makes_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pofedu.window.faults.LARGEST_BYTES", 200)
    faults = Faults()
    faults.open_log(tmp_path)
    for number in range(20):
        faults.keep(ValueError(f"fault number {number}"))
    faults.close()
    kept = sorted(path.name for path in tmp_path.glob("pofedu.log*"))
    assert kept == ["pofedu.log", "pofedu.log.1", "pofedu.log.2", "pofedu.log.3"]
    assert "fault number 19" in (tmp_path / "pofedu.log").read_text("utf-8")
