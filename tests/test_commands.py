"""What features offer by name is found from any page in either language, and done there."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from pofedu.app.program import Program
from pofedu.content.address import Address
from pofedu.learner.backups import list_backups
from pofedu.learner.opening import open_read_only
from pofedu.learner.profile import Profile, without_file
from pofedu.learner.profiles import delete_profile, profile_folder
from pofedu.notes.commands import commands as of_notes
from pofedu.settings.commands import commands as of_settings
from pofedu.settings.data import Data
from pofedu.settings.logic import Preferences
from pofedu.settings.page import SettingsPage
from pofedu.ui.commands import Command
from pofedu.ui.keys import KEYS
from tests.learner.conftest import opened

Chosen = Callable[[str], None]


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, profile: Profile) -> Program:
    """The program at a diagram, in Chinese."""
    made = Program(qapp, Preferences(theme="light", motion="less", language="zh"), profile)
    qtbot.addWidget(made.window)
    made.window.resize(1280, 720)
    made.window.places.enter(Address("diagram", "injury"))
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    return made


@pytest.fixture
def choose(program: Program) -> Chosen:
    """Types a query into the palette and presses Enter."""

    def choose(query: str) -> None:
        program.window.do("find")
        palette = program.window.finding.palette
        assert palette is not None
        palette.field.setText(query)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    return choose


def settings_page(program: Program) -> SettingsPage:
    page = program.window.pages.page
    assert isinstance(page, SettingsPage)
    return page


@pytest.mark.parametrize("query", ["备份", "backup", "back up", "立即备份"])
def test_a_backup_is_made(
    qtbot: QtBot, program: Program, profile: Profile, choose: Chosen, query: str
) -> None:
    choose(query)
    qtbot.waitUntil(lambda: len(list_backups(profile.folder)) == 1)
    card = settings_page(program).data_card
    assert card is not None
    assert card.answer.isVisible()
    assert not card.back_up.visibleRegion().isEmpty()


@pytest.mark.qt_log_ignore(r"^This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize("query", ["恢复", "restore", "还原"])
def test_the_backups_are_offered(
    qtbot: QtBot, program: Program, profile: Profile, choose: Chosen, query: str
) -> None:
    profile.back_up()
    choose(query)
    page = settings_page(program)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in page.findChildren(QMenu)))
    (menu,) = (menu for menu in page.findChildren(QMenu) if menu.isVisible())
    assert len([action for action in menu.actions() if action.text()]) == 2
    menu.close()


@pytest.mark.parametrize("query", ["合并", "merge", "import"])
def test_a_file_to_merge_is_asked_for(
    qtbot: QtBot, choose: Chosen, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(dialog: QFileDialog) -> int:
        asked.append(dialog.windowTitle())
        return 0

    monkeypatch.setattr(QFileDialog, "exec", ask)
    choose(query)
    qtbot.waitUntil(lambda: len(asked) == 1)


@pytest.mark.parametrize(
    ("query", "end"),
    [("日志", "log"), ("open the log", "log"), ("文件夹", "档案"), ("profile folder", "档案")],
)
def test_log_and_folder_open(
    qtbot: QtBot, choose: Chosen, query: str, end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.fileName()))
    choose(query)
    qtbot.waitUntil(lambda: shown == [end])


@pytest.mark.parametrize("query", ["新建档案", "create a profile"])
def test_the_name_of_a_profile_can_be_typed(
    qtbot: QtBot, program: Program, choose: Chosen, query: str
) -> None:
    choose(query)
    card = settings_page(program).data_card
    assert card is not None
    qtbot.waitUntil(card.profiles.name.hasFocus)


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("欢迎", "home/welcome"),
        ("welcome", "home/welcome"),
        ("回收站", "notes?show=deleted"),
        ("deleted notes", "notes?show=deleted"),
        ("全部书签", "notes?show=bookmarks"),
        ("all bookmarks", "notes?show=bookmarks"),
        ("关于 pofedu", "settings"),
        ("about pofedu", "settings"),
    ],
)
def test_places_open(program: Program, choose: Chosen, query: str, place: str) -> None:
    program.window.places.enter(Address("sources"))
    choose(query)
    assert str(program.window.places.current) == place


def test_about_is_brought_in_sight(qtbot: QtBot, program: Program, choose: Chosen) -> None:
    program.window.resize(640, 480)
    choose("about pofedu")
    page = settings_page(program)
    qtbot.waitUntil(lambda: not page._about.visibleRegion().isEmpty())


def test_notes_are_saved(
    qtbot: QtBot, program: Program, choose: Chosen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "notes.md"
    monkeypatch.setattr("pofedu.notes.widgets.takeaway.ask_for_file", lambda *rest: target)
    choose("存为文件")
    assert target.exists()
    assert str(program.window.places.current) == "notes"


def test_every_command_is_known_to_its_page(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pofedu.notes.widgets.takeaway.ask_for_file", lambda *rest: None)
    monkeypatch.setattr(SettingsPage, "_press", lambda *rest: None)
    for command in program._commands():
        assert command.place is not None
        program.window.places.enter(command.place)
        page = program.window.pages.page
        assert page is not None
        assert command.is_place or page.handle_key(command.id)


def test_no_key_does_what_only_a_command_shall(program: Program) -> None:
    ids = {command.id for command in program._commands() if command.place != Address("notes")}
    assert not ids & {key.id for key in KEYS}


# What cannot be done now


def hindered(commands: Iterator[Command]) -> dict[str, str]:
    return {c.id: c.hindrance.en for c in commands if c.hindrance is not None}


def test_all_can_be_done_with_notes_and_another_profile(profile: Profile, tmp_path: Path) -> None:
    data = Data(profile, profile.folder, tmp_path)
    none_deleted = {"bring-back-profile": "Not now: no profile was deleted."}
    assert hindered(of_settings(data)) == {
        "switch": "Not now: there is no other profile.",
        **none_deleted,
    }
    for name in ("李华", "王芳"):
        opened(profile_folder(profile.folder, name)).close()
    assert hindered(of_settings(data)) == none_deleted
    delete_profile(profile.folder, profile_folder(profile.folder, "王芳"))
    assert hindered(of_settings(data)) == {}
    assert hindered(of_notes(profile.learner)) == {}


def test_only_to_look_at_nothing_can_be_written(profile: Profile, tmp_path: Path) -> None:
    with closing(open_read_only(profile.folder)) as shown:  # type: ignore[type-var]
        assert isinstance(shown, Profile)
        found = hindered(of_settings(Data(shown, shown.folder, tmp_path)))
    of_profiles = {"rename-profile", "delete-profile", "bring-back-profile"}
    assert set(found) == {"back-up", "restore", "merge", "make", "switch", *of_profiles}
    assert "read-only" in found["back-up"]


def test_without_a_file_there_is_nothing_to_copy_or_save(tmp_path: Path) -> None:
    nowhere = without_file(tmp_path)
    found = hindered(of_settings(Data(nowhere, tmp_path, tmp_path)))
    assert {"save-copy", "open-folder", "back-up"} <= set(found)
    assert "saved" in found["save-copy"]
    assert hindered(of_notes(nowhere.learner)) == {"export": "Not now: there are no notes yet."}


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_G])
def test_the_keys_of_the_window_act_while_the_name_of_a_profile_is_typed(
    qtbot: QtBot, program: Program, choose: Chosen, key: Qt.Key
) -> None:
    choose("新建档案")
    card = settings_page(program).data_card
    assert card is not None
    qtbot.waitUntil(card.profiles.name.hasFocus)
    QTest.keyClicks(card.profiles.name, "lt")
    assert card.profiles.name.text() == "lt", "letters are typed"
    QTest.keyClick(card.profiles.name, key, Qt.KeyboardModifier.ControlModifier)
    panels = program.window.panels
    palette = panels.finding.palette
    is_open = panels.opener.isVisible() or (palette is not None and palette.isVisible())
    assert is_open
