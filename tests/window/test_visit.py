"""A learner at the window: what is asked, what is kept, and what the next start finds."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu import paths
from pofedu.content.address import Address
from pofedu.learner.naming import rename
from pofedu.learner.opening import Trouble, Why, open_profile
from pofedu.learner.profile import FILE
from pofedu.learner.profiles import delete_profile, list_profiles, profile_folder
from pofedu.learner.proof import Verdict
from pofedu.settings.logic import Preferences
from pofedu.ui.theme import ThemeName
from pofedu.window import asking
from pofedu.window.choosing import Choosing
from pofedu.window.hall import MainWindow
from pofedu.window.kept import Keeper, first_preferences, kept_place, put_window_back
from pofedu.window.visit import Visit, asking_preferences
from tests.learner.conftest import CLAIM, fill, opened, texts

SECOND = Address("diagram", "second")
MOVED = SECOND.with_view(x="0.5")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Where the first profile is."""
    return tmp_path / "档案"


@pytest.fixture
def visit(hall: MainWindow, root: Path) -> Iterator[Visit]:
    """A visit that has not begun."""
    made = Visit(hall, root)
    yield made
    made.end()


def damage(root: Path) -> bytes:
    """A profile with a backup, whose file is damaged."""
    with closing(opened(root)) as profile:
        fill(profile)
        profile.back_up()
    content = bytearray((root / FILE).read_bytes())
    content[8192:12288] = bytes(4096)
    (root / FILE).write_bytes(content)
    return bytes(content)


def question(hall: MainWindow) -> Choosing:
    """What the window asks."""
    (asked,) = (found for found in hall.findChildren(Choosing) if not found.isHidden())
    return asked


def words(asked: Choosing) -> str:
    """All that it says above the answers."""
    return "\n".join(label.text() for label in asked.labels())


# Questions


def test_a_damaged_file_is_asked_about_and_the_backup_opened(
    qtbot: QtBot, hall: MainWindow, visit: Visit, root: Path
) -> None:
    content = damage(root)
    visit.begin(open_profile(root))
    asked = question(hall)
    assert list(asked.buttons) == ["backup", "empty", "without", "quit"]
    assert "12" in asked.buttons["backup"].accessibleDescription()
    assert not hall.bar.isEnabled()
    with qtbot.waitSignal(visit.opened) as told:
        QTest.keyClick(asked.buttons["backup"], Qt.Key.Key_Return)
    assert isinstance(told.args, list)
    assert len(texts(told.args[0])) == 12
    (kept,) = root.glob("learner-damaged-*.db")
    assert kept.read_bytes() == content
    said = question(hall)
    assert str(kept) in words(said)
    assert "的备份已打开" in words(said)
    said.buttons["go-on"].click()
    assert hall.bar.isEnabled()


@pytest.mark.parametrize(
    ("left", "word"),
    [(0, "0 字节"), (50, "开头几个字节"), (-1, "不是数据库"), (-2, "其他程序")],
)
def test_what_is_wrong_with_a_file_is_said_in_words(
    hall: MainWindow, visit: Visit, root: Path, left: int, word: str
) -> None:
    opened(root).close()
    content = bytearray((root / FILE).read_bytes())
    if left == -1:
        content[:16] = b"another program."
    elif left == -2:
        content[68:72] = b"NONE"
    else:
        del content[left:]
    (root / FILE).write_bytes(content)
    visit.begin(open_profile(root))
    asked = question(hall)
    assert word in words(asked)
    assert str(root / FILE) in words(asked).splitlines()
    assert "the file" not in words(asked)
    asked.buttons["empty"].click()
    assert "空" in words(question(hall))
    question(hall).buttons["go-on"].click()
    assert visit.profile is not None
    assert visit.profile.kept is not None
    assert visit.profile.kept.read_bytes() == bytes(content)


def test_arrows_go_from_answer_to_answer_and_letters_do_nothing(
    qtbot: QtBot, hall: MainWindow, visit: Visit, root: Path
) -> None:
    damage(root)
    visit.begin(open_profile(root))
    asked, before = question(hall), hall.preferences
    assert asked.buttons["backup"].hasFocus()
    QTest.keyClick(hall.focusWidget(), Qt.Key.Key_Down)
    assert asked.buttons["empty"].hasFocus()
    for _ in range(2):
        QTest.keyClick(hall.focusWidget(), Qt.Key.Key_Up)
    assert asked.buttons["quit"].hasFocus()
    QTest.keyClick(hall.focusWidget(), Qt.Key.Key_L)
    QTest.keyClick(hall.focusWidget(), Qt.Key.Key_G)
    assert hall.preferences == before
    assert not hall.opener.isVisible()
    with qtbot.waitSignal(visit.left):
        QTest.keyClick(hall.focusWidget(), Qt.Key.Key_Space)
    assert visit.profile is None


def test_an_answer_in_focus_is_in_sight(
    qapp: QApplication, make_hall: Callable[..., MainWindow], root: Path
) -> None:
    hall = make_hall((640, 480), language="both", text_scale=2.0)
    damage(root)
    visit = Visit(hall, root)
    visit.begin(open_profile(root))
    asked = question(hall)
    QTest.keyClick(hall.focusWidget(), Qt.Key.Key_Up)
    qapp.processEvents()
    last = asked.buttons["quit"]
    assert last.hasFocus()
    assert last.mapTo(asked, last.rect().bottomLeft()).y() <= asked.height()


def test_the_second_copy_may_look_or_try_again(
    qtbot: QtBot, hall: MainWindow, visit: Visit, root: Path
) -> None:
    first = opened(root)
    fill(first)
    visit.begin(open_profile(root))
    question(hall).buttons["again"].click()
    qtbot.waitUntil(lambda: len(hall.findChildren(Choosing)) == 1)
    with qtbot.waitSignal(visit.opened):
        question(hall).buttons["read"].click()
    assert visit.profile is not None
    assert visit.profile.state == "read-only"
    assert hall.status.state.isVisible()
    assert hall.status.state.words.en == "Read-only: nothing new is saved"
    first.close()


def test_going_on_without_a_file_says_so_all_the_time(
    hall: MainWindow, visit: Visit, root: Path
) -> None:
    content = damage(root)
    visit.begin(open_profile(root))
    question(hall).buttons["without"].click()
    assert hall.status.state.words.en == "Nothing is saved"
    visit.end()
    assert (root / FILE).read_bytes() == content


KEPT = Preferences(language="both", theme="projector", text_scale=1.4)


def prefer(folder: Path, preferences: Preferences = KEPT) -> None:
    """A profile that is shown in a way of its own, and has a backup."""
    with closing(opened(folder)) as profile:
        fill(profile, 1)
        wanted = msgspec.json.encode(preferences).decode()
        profile.learner.keep_setting("preferences", wanted)
        profile.back_up()


@pytest.mark.parametrize("why", ["locked", "damaged", "newer", "missing"])
def test_what_is_asked_speaks_as_the_profile_does(root: Path, why: Why) -> None:
    prefer(root)
    file, held = root / FILE, None
    if why == "locked":
        held = opened(root)
    elif why == "damaged":
        file.write_bytes(file.read_bytes()[:4096])
    elif why == "newer":
        content = bytearray(file.read_bytes())
        content[60:64] = (99).to_bytes(4, "big")
        file.write_bytes(content)
        shutil.rmtree(root / "backups")
    else:
        file.unlink()
    before = sorted((path, path.stat().st_mtime_ns) for path in root.rglob("*"))
    opening = open_profile(root)
    assert isinstance(opening, Trouble)
    assert opening.why == why
    assert asking_preferences(opening, root) == KEPT
    assert sorted((path, path.stat().st_mtime_ns) for path in root.rglob("*")) == before
    if held is not None:
        held.close()


def test_whose_is_asked_as_the_one_that_was_here_last_reads(root: Path) -> None:
    assert asking_preferences(None, root) == first_preferences()
    prefer(root, Preferences(language="en"))
    prefer(profile_folder(root, "李华"))
    os.utime(root / FILE, (1, 1))
    assert asking_preferences(None, root) == KEPT
    os.utime(profile_folder(root, "李华") / FILE, (0, 0))
    assert asking_preferences(None, root).language == "en"


def test_what_holds_no_preferences_is_asked_about_as_on_a_first_start(root: Path) -> None:
    root.mkdir()
    (root / FILE).write_text("not a database at all" * 99)
    opening = open_profile(root)
    assert asking_preferences(opening, root) == first_preferences()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, None])
def test_after_the_answer_the_focus_is_on_the_page(
    hall: MainWindow, visit: Visit, root: Path, key: Qt.Key | None
) -> None:
    damage(root)
    visit.begin(open_profile(root))
    button = question(hall).buttons["backup"]
    if key is None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(button, key)
    QTest.keyClick(question(hall).buttons["go-on"], Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert hall.pages.isAncestorOf(focus)


def test_whose_profile_is_asked(qtbot: QtBot, hall: MainWindow, visit: Visit, root: Path) -> None:
    for name in ("李华", "王芳"):
        opened(profile_folder(root, name)).close()
    visit.ask_whose()
    with qtbot.waitSignal(visit.opened):
        question(hall).buttons["李华"].click()
    assert visit.profile is not None
    assert visit.profile.folder == root / "profiles" / "李华"
    assert hall.status.state.words.zh == "李华"


def test_a_profile_that_another_window_deleted_meanwhile_is_asked_for_no_more(
    hall: MainWindow, visit: Visit, root: Path
) -> None:
    for name in ("李华", "王芳", "张三"):
        opened(profile_folder(root, name)).close()
    visit.ask_whose()
    delete_profile(root, profile_folder(root, "李华"))
    question(hall).buttons["李华"].click()
    asked = hall.findChildren(Choosing)[-1]
    assert set(asked.buttons) == {"王芳", "张三"}
    assert not profile_folder(root, "李华").exists()
    asked.buttons["王芳"].click()
    assert visit.profile is not None


def test_a_new_name_is_said_at_once(hall: MainWindow, visit: Visit, root: Path) -> None:
    visit.show_state()
    visit.begin(open_profile(root))
    assert hall.status.state.words.zh == ""
    rename(root, "张三")
    visit.show_state()
    assert hall.status.state.words.zh == "张三"


def test_a_renamed_profile_is_asked_for_by_its_name(
    hall: MainWindow, visit: Visit, root: Path
) -> None:
    for name in ("", "李华"):
        opened(profile_folder(root, name)).close()
    rename(root, "张三")
    rename(profile_folder(root, "李华"), "Li Hua")
    visit.ask_whose()
    asked = question(hall)
    assert [button.choice.words.en for button in asked.buttons.values()] == ["张三", "Li Hua"]
    asked.buttons["李华"].click()
    assert hall.status.state.words.zh == "Li Hua"


@pytest.mark.parametrize("size", [(640, 480), (1024, 768), (1920, 1080)])
@pytest.mark.parametrize("text_scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("theme", ["light", "projector"])
@pytest.mark.parametrize("why", ["damaged", "locked"])
def test_no_word_of_a_question_is_cut(
    qapp: QApplication,
    make_hall: Callable[..., MainWindow],
    root: Path,
    size: tuple[int, int],
    text_scale: float,
    theme: ThemeName,
    why: Why,
) -> None:
    hall = make_hall(size, language="both", text_scale=text_scale, theme=theme)
    found = Verdict("damaged", detail="x" * 30)
    asked = Choosing(
        hall, hall.look, asking.about_trouble(Trouble(why=why, folder=root, found=found))
    )
    asked.cover()
    for _ in range(4):
        qapp.processEvents()
    sheet = asked.widget()
    assert sheet is not None
    assert sheet.width() <= asked.viewport().width()
    for button in asked.buttons.values():
        assert button.height() >= button.heightForWidth(button.width())
        assert button.mapTo(sheet, QPoint(button.width(), 0)).x() <= sheet.width()
    for label in asked.labels():
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    asked.uncover()


# What is kept


def test_a_place_is_kept_once_one_stays_there(
    qtbot: QtBot, hall: MainWindow, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pofedu.window.kept.RESTING_MS", 20)
    with closing(opened(root)) as profile:
        keeper = Keeper(profile.learner, hall)
        keeper.be_at(SECOND)
        assert kept_place(profile.learner) is None
        qtbot.waitUntil(lambda: kept_place(profile.learner) == SECOND)
        for step in range(50):
            keeper.be_at(SECOND.with_view(x=str(step)))
        assert kept_place(profile.learner) == SECOND
        keeper.be_at(CLAIM)
        assert kept_place(profile.learner) == SECOND.with_view(x="49")
        keeper.close()
        assert kept_place(profile.learner) == CLAIM
        seen = {s.address.page: s.times for s in profile.learner.seen()}
        assert seen == {"diagram": 1, "sources": 1}, "moving about in one place counts once"


def test_a_full_disk_is_said_and_taken_back(hall: MainWindow, visit: Visit, root: Path) -> None:
    visit.begin(open_profile(root))
    assert visit.profile is not None
    connection = visit.profile._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    for number in range(40):
        hall.places.enter(Address("diagram", f"place-{number}"))
    assert hall.status.state.words.en == "The disk is full: nothing new can be saved now."
    connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    hall.places.enter(Address("diagram", "last"))
    hall.places.enter(SECOND)
    assert not hall.status.state.isVisible()


def test_nothing_is_written_where_there_is_only_to_look(hall: MainWindow, root: Path) -> None:
    with closing(opened(root)) as profile:
        profile.learner.is_read_only = True
        keeper = Keeper(profile.learner, hall)
        said: list[object] = []
        keeper.failed.connect(said.append)
        keeper.be_at(CLAIM)
        keeper.prefer(Preferences())
        keeper.close()
        assert not said
        assert profile.learner.seen() == ()


def test_the_window_comes_back_on_a_screen(
    make_hall: Callable[..., MainWindow], root: Path
) -> None:
    with closing(opened(root)) as profile:
        first = make_hall((700, 500))
        assert not put_window_back(first, profile.learner)
        first.move(40, 30)
        Keeper(profile.learner, first).close()
        again = make_hall((900, 600))
        assert put_window_back(again, profile.learner)
        assert again.size() == first.size()
        first.move(-5000, 9000)
        Keeper(profile.learner, first).close()
        assert put_window_back(again, profile.learner)
        assert again.screen().availableGeometry().intersects(again.frameGeometry())
        for nonsense in ("", "AAAA", "图", "x" * 500):
            profile.learner.keep_setting("window", nonsense)
            assert not put_window_back(again, profile.learner)


def test_a_full_screen_is_not_begun_with(make_hall: Callable[..., MainWindow], root: Path) -> None:
    with closing(opened(root)) as profile:
        hall = make_hall()
        hall.presenting.set_full_screen(True)
        Keeper(profile.learner, hall).close()
        again = make_hall()
        assert put_window_back(again, profile.learner)
        assert not again.isFullScreen()


def test_today_is_backed_up_beside_the_window(qtbot: QtBot, visit: Visit, root: Path) -> None:
    with closing(opened(root)) as profile:
        fill(profile)
    visit.begin(open_profile(root))
    visit.back_up_daily()
    visit.end()
    assert len(list((root / "backups").glob("*-daily.db"))) == 1


def test_a_backup_that_fails_is_said(
    qtbot: QtBot, hall: MainWindow, visit: Visit, root: Path
) -> None:
    with closing(opened(root)) as profile:
        fill(profile)
    (root / "backups").write_text("in the way")
    visit.begin(open_profile(root))
    visit.back_up_daily()
    qtbot.waitUntil(lambda: "backup" in hall.status.message.words.en)


def daily(root: Path) -> list[Path]:
    """The daily backups there are."""
    return list((root / "backups").glob("*-daily.db"))


def test_another_day_is_backed_up_too(qtbot: QtBot, visit: Visit, root: Path) -> None:
    with closing(opened(root)) as profile:
        fill(profile)
    visit.begin(open_profile(root))
    visit.back_up_daily()
    qtbot.waitUntil(lambda: len(daily(root)) == 1)
    (first,) = daily(root)
    first.unlink()  # as on a day that has none yet

    def is_made_again() -> bool:
        visit.back_up_daily()
        return bool(daily(root))

    qtbot.waitUntil(is_made_again)


def test_a_window_that_closes_soon_is_backed_up(visit: Visit, root: Path) -> None:
    with closing(opened(root)) as profile:
        fill(profile)
    visit.begin(open_profile(root))
    visit.end()
    assert len(daily(root)) == 1


def test_who_is_held_back_opens_no_other_profile_later(
    make_real_hall: Callable[..., MainWindow], root: Path, tmp_path: Path
) -> None:
    hall = make_real_hall((1280, 720), language="en")
    visit = Visit(hall, root)
    visit.left.connect(hall.close)
    hall.places.go(Address("diagram", "injury"))
    hall.do("note")
    desk = hall.desk
    assert desk is not None
    assert desk.panel is not None
    desk.panel.editor.field.setPlainText("not kept")
    desk.learner.is_read_only = True
    visit.switch(tmp_path / "other")
    assert hall.isVisible()
    assert visit.next_folder is None
    visit.switch(tmp_path / "other")
    assert not hall.isVisible()
    assert visit.next_folder == tmp_path / "other"


# From start to start


START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pofedu import cli
from pofedu.app import stay as app
from pofedu.content.address import parse_address
from pofedu.window.choosing import Choosing
show = app.open_window
starts = []
def open_window(program):
    show(program)
    starts.append(program)
    QTimer.singleShot(50, lambda: begin(program))
    QTimer.singleShot(400, program.window, QApplication.instance().quit)
def begin(program): pass
app.open_window = open_window
"""
SAY_PLACE = """
def begin(program):
    print(program.window.places.current, program.window.status.message.words.en)
"""


def started(code: str, home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Start the program in a home of its own; it ends by itself."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-c", START + code + "\nsys.exit(cli.main(sys.argv[1:]))"]
        + [str(argument) for argument in arguments],
        cwd=paths.ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done


def first_folder(home: Path) -> Path:
    return home / ".local/share/pofedu"


@pytest.mark.slow
def test_the_next_start_is_where_the_last_one_ended(tmp_path: Path) -> None:
    go = """
def begin(program):
    program.window.places.go(parse_address("settings"))
"""
    assert started(go, tmp_path).returncode == 0
    assert started(SAY_PLACE, tmp_path).stdout == "settings \n"
    assert started(SAY_PLACE, tmp_path, "search").stdout.startswith("search")
    with closing(opened(first_folder(tmp_path))) as profile:
        assert profile.learner.seen()[0].address.page == "search"
        profile.learner.keep_setting("place", "diagram/gone")
    said = started(SAY_PLACE, tmp_path).stdout
    assert said == "home The place you were at last is no longer there.\n"
    with closing(opened(first_folder(tmp_path))) as profile:
        profile.learner.keep_setting("place", "no place at all")
    assert started(SAY_PLACE, tmp_path).stdout == "home \n"


@pytest.mark.slow
def test_another_profile_opens_in_the_same_window(tmp_path: Path) -> None:
    first = first_folder(tmp_path)
    opened(first).close()
    with closing(opened(profile_folder(first, "李华"))) as profile:
        profile.learner.keep_setting("welcomed", "yes")
        profile.learner.keep_setting("place", "settings")
    code = """
def begin(program):
    asked = program.window.findChildren(Choosing)
    if len(starts) == 1:
        asked[0].buttons[""].click()
        program.learner.write_note(parse_address("notes"), "mine")
        program.profile_wanted.emit(program.profile.folder / "profiles" / "李华", None)
    else:
        print(asked, program.profile.folder.name, program.window.places.current)
"""
    assert started(code, tmp_path).stdout == "[] 李华 settings\n"
    with closing(opened(first)) as profile:
        assert texts(profile) == ["mine"]
    assert [listed.name for listed in list_profiles(first)] == ["", "李华"]


@pytest.mark.slow
def test_whoever_comes_back_to_a_profile_is_where_they_learned(tmp_path: Path) -> None:
    first = first_folder(tmp_path)
    for name in ("", "李华"):
        with closing(opened(profile_folder(first, name))) as profile:
            profile.learner.keep_setting("welcomed", "yes")
    code = """
def begin(program):
    if len(starts) == 1:
        program.window.findChildren(Choosing)[0].buttons[""].click()
        program.window.places.go(parse_address("sources/entity"))
    print(program.profile.folder.name, program.window.places.current)
    if len(starts) < 3:
        program.window.places.go(parse_address("settings"))
        other = program.profile.folder
        other = other.parents[1] if len(starts) == 2 else other / "profiles" / "李华"
        program.profile_wanted.emit(other, None)
"""
    said = started(code, tmp_path).stdout.splitlines()
    assert said == ["pofedu sources/entity", "李华 home", "pofedu sources/entity"]


@pytest.mark.slow
def test_a_restored_place_is_not_that_where_it_was_restored(tmp_path: Path) -> None:
    first = first_folder(tmp_path)
    with closing(opened(first)) as profile:
        profile.learner.keep_setting("welcomed", "yes")
        profile.learner.keep_setting("place", "search")
        profile.save_copy(tmp_path / "copy.db")
    code = f"""
from pathlib import Path
def begin(program):
    print(program.window.places.current)
    if len(starts) == 1:
        program.window.places.go(parse_address("settings"))
        card = program.window.pages.page.data_card
        card.look_at(Path({str(tmp_path / "copy.db")!r}), is_merge=False)
        card.go_on.click()
"""
    assert started(code, tmp_path, "home").stdout == "home\nsearch\n"


@pytest.mark.slow
def test_where_one_profile_is_left_nobody_is_asked(tmp_path: Path) -> None:
    first = first_folder(tmp_path)
    for name in ("", "李华"):
        opened(profile_folder(first, name)).close()
    delete_profile(first, first)
    code = """
def begin(program):
    print(program.window.findChildren(Choosing), program.profile.folder.name)
"""
    assert started(code, tmp_path).stdout == "[] 李华\n"


@pytest.mark.slow
def test_the_status_line_tells_a_new_name(tmp_path: Path) -> None:
    code = """
def begin(program):
    program.window.places.enter(parse_address("settings"))
    page = program.window.pages.page
    part = page.data_card.profiles.changing
    part.rename_menu().actions()[0].trigger()
    part.name.setText("张三")
    part.go_on.click()
    print(program.window.status.state.words.zh)
"""
    assert started(code, tmp_path).stdout == "张三\n"


@pytest.mark.slow
@pytest.mark.parametrize("name", ["测试 目录", "a#b?c%20d"])
def test_a_profile_is_named_on_the_command_line(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    assert started("", tmp_path, "--profile", folder).returncode == 0
    assert (folder / FILE).is_file()
    assert not (first_folder(tmp_path) / FILE).exists()
    relative = os.path.relpath(folder, paths.ROOT)
    assert started("", tmp_path, "--profile", relative).returncode == 0


def test_what_can_be_no_profile_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    for wrong in (tmp_path / "taken", tmp_path / "taken" / "x"):
        done = started("", tmp_path, "--profile", wrong)
        assert done.returncode == 1
        assert done.stderr.startswith(f"pofedu: {wrong} cannot hold a profile (")
        assert done.stderr.count("\n") == 1
    assert started("", tmp_path, "--profile", "").returncode == 2


def test_a_picture_is_drawn_of_a_profile_and_changes_nothing(tmp_path: Path) -> None:
    folder, target = tmp_path / "profile", tmp_path / "x.png"
    with closing(opened(folder)) as profile:
        fill(profile)
    before = (folder / FILE).read_bytes()
    done = started("", tmp_path, "shot", "notes", "-o", target, "--profile", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert target.is_file()
    assert (folder / FILE).read_bytes() == before
    done = started("", tmp_path, "shot", "notes", "-o", target, "--profile", tmp_path / "none")
    assert done.stderr == f"pofedu: {tmp_path / 'none'} holds no profile; name the folder of one\n"
    assert not first_folder(tmp_path).exists()


@pytest.mark.slow
def test_checks_and_pictures_touch_no_profile(tmp_path: Path) -> None:
    for command in ("shot settings -o", "export diagram/injury -o"):
        target = [str(tmp_path / "x.png")] if command.endswith("-o") else []
        assert started("", tmp_path, *command.split(), *target).returncode == 0
        assert not list(tmp_path.rglob(FILE))
