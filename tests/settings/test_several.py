"""Profiles are renamed, deleted and brought back on the settings page; what cannot be is said."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pofedu.learner.naming import NAME, name_of
from pofedu.learner.opening import open_read_only
from pofedu.learner.profile import FILE, Profile, without_file
from pofedu.learner.profiles import DELETED, Listed, list_deleted, list_profiles, profile_folder
from pofedu.settings.data import Data
from pofedu.settings.logic import Preferences
from pofedu.settings.page import SettingsPage
from pofedu.settings.several import Several
from pofedu.settings.widgets.changing import Changing
from pofedu.settings.widgets.parts import Lines
from pofedu.ui.language import Language, same
from pofedu.ui.style import apply_look
from pofedu.ui.theme import Look, ThemeName
from tests.learner.conftest import fill, opened, texts
from tests.learner.test_opening import unwritable


@pytest.fixture
def root(profile: Profile) -> Path:
    """The first profile is open; two others are there."""
    for name in ("李华", "王芳"):
        with closing(opened(profile_folder(profile.folder, name))) as other:
            fill(other, 3)
            other.back_up()
    return profile.folder


@pytest.fixture
def several(profile: Profile, root: Path) -> Several:
    return Several(profile, root)


def listed(root: Path, name: str) -> Listed:
    """The profile of a name."""
    (found,) = (p for p in list_profiles(root) if p.name == name)
    return found


def names(root: Path) -> list[str]:
    return [profile.name for profile in list_profiles(root)]


# Names


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("  ", "Type a name first."),
        ("x" * 41, "at most 40 characters; this one has 41"),
        ("a/b", "may not contain"),
        ("x.", "may not begin or end with a full stop"),
        ("nul", 'Windows keeps "nul" for itself'),
        ("王芳", 'There is already a profile "王芳"'),
        ("王芳 ", 'There is already a profile "王芳"'),
        ("anna", 'There is already a profile "Anna"'),
        ("默认档案", 'There is already a profile "Default profile"'),
        ("default PROFILE", 'There is already a profile "Default profile"'),
    ],
)
def test_a_name_that_cannot_be_is_refused_for_a_new_and_for_an_old_profile(
    several: Several, root: Path, typed: str, said: str
) -> None:
    assert several.make("Anna").is_done
    before = names(root)
    answer = several.rename(listed(root, "李华"), typed)
    assert not answer.is_done
    assert said in answer.words.en
    assert not several.make(typed).is_done
    assert names(root) == before


def test_another_case_of_its_own_name_is_no_other_profile(several: Several, root: Path) -> None:
    several.make("anna")
    assert several.rename(listed(root, "anna"), "Anna").is_done
    assert several.rename(listed(root, "Anna"), "Anna").is_done
    assert names(root) == ["", "Anna", "李华", "王芳"]


def test_the_open_profile_is_renamed_and_says_so(
    several: Several, profile: Profile, root: Path
) -> None:
    said = texts(profile)
    answer = several.rename(listed(root, ""), "张三")
    assert answer.words.zh == "档案已改名为“张三”。"
    assert several.name == "张三"
    assert names(root) == ["张三", "李华", "王芳"]
    assert profile.learner.setting("profile") == "张三"
    assert several.make("默认档案").is_done, "nobody is called so any more"
    assert texts(profile) == said


def test_a_profile_that_another_window_writes_to_is_renamed_under_it(
    several: Several, root: Path
) -> None:
    with closing(opened(profile_folder(root, "李华"))) as other:
        assert several.rename(listed(root, "李华"), "Li Hua").is_done
        other.learner.write_note(other.learner.notes()[0].address, "on")
        assert len(texts(other)) == 4
    assert names(root) == ["", "Li Hua", "王芳"]


def test_where_nobody_may_write_the_name_stays(several: Several, root: Path) -> None:
    folder = profile_folder(root, "李华")
    with unwritable(folder):
        answer = several.rename(listed(root, "李华"), "Li Hua")
    assert not answer.is_done
    assert "The system does not let pofedu change this folder" in answer.words.en
    assert answer.folder == folder
    assert names(root) == ["", "李华", "王芳"]


def test_a_profile_that_is_gone_by_now_is_said(several: Several, root: Path) -> None:
    gone = listed(root, "李华")
    shutil.rmtree(gone.folder)
    for answer in (several.rename(gone, "Li Hua"), several.delete(gone)):
        assert "is not there any more" in answer.words.en
        assert not answer.is_done


# Deleting


def test_what_goes_is_named_and_kept(several: Several, root: Path) -> None:
    title, held, way, place = several.question(listed(root, "李华"))
    assert title.zh == "要删除档案“李华”吗？"
    assert title.en == 'Delete the profile "李华"?'
    assert held.en == "Notes: 3, bookmarks: 1, answers: 0, backups: 1."
    assert way.en.startswith("Nothing is destroyed")
    assert place.zh == str(root / DELETED)
    answer = several.delete(listed(root, "李华"))
    (deleted,) = several.deleted()
    assert answer.is_done
    assert answer.folder == deleted.folder
    assert names(root) == ["", "王芳"]
    assert several.bring_back(deleted, "李华").words.en == 'Profile "李华" is back in the list.'
    with closing(opened(profile_folder(root, "李华"))) as again:
        assert len(texts(again)) == 3


def test_a_name_that_is_taken_by_now_is_counted_on(several: Several, root: Path) -> None:
    several.delete(listed(root, "李华"))
    several.make("李华")
    (deleted,) = several.deleted()
    assert several.bring_back(deleted, "李华").words.zh == "档案“李华 2”已放回列表。"
    assert names(root) == ["", "李华", "李华 2", "王芳"]


def test_the_open_profile_is_not_deleted(several: Several, root: Path) -> None:
    answer = several.delete(listed(root, ""))
    assert not answer.is_done
    assert answer.words.en.startswith('"Default profile" is open in this window. Switch to another')
    assert several.deleted() == ()


def test_a_profile_that_another_window_writes_to_is_not_deleted(
    several: Several, root: Path
) -> None:
    with closing(opened(profile_folder(root, "李华"))):
        answer = several.delete(listed(root, "李华"))
    assert not answer.is_done
    assert answer.words.zh == "“李华”正在另一个窗口中打开。请关闭那个窗口，再试一次。"
    assert several.delete(listed(root, "李华")).is_done


def test_the_only_profile_is_not_deleted(profile: Profile, tmp_path: Path) -> None:
    several = Several(profile, profile.folder)
    answer = several.delete(listed(profile.folder, ""))
    assert '"Default profile" is the only profile here' in answer.words.en
    with closing(opened(tmp_path / "stick")) as stick:
        apart = Several(stick, profile.folder)
        assert "the only profile" in apart.delete(listed(profile.folder, "")).words.en
    assert (profile.folder / FILE).is_file()


def test_a_profile_of_a_folder_of_its_own_is_renamed_but_not_deleted(
    root: Path, tmp_path: Path
) -> None:
    """As `--profile DIR` opens it."""
    with closing(opened(tmp_path / "U 盘")) as stick:
        several = Several(stick, root)
        own = several.every()[0]
        assert own == Listed(stick.folder, str(stick.folder))
        assert several.others() == list_profiles(root)
        answer = several.delete(own)
        assert not answer.is_done
        assert "its folder is not among those that pofedu lists" in answer.words.en
        assert answer.folder == stick.folder
        assert several.rename(own, "张三").is_done
        assert name_of(root, stick.folder) == "张三"
        assert several.delete(listed(root, "李华")).is_done
    assert names(root) == ["", "王芳"]


def test_the_list_knows_its_own_folder_by_whichever_path(root: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(profile_folder(root, "李华"))
    with closing(opened(tmp_path / "link")) as profile:
        several = Several(profile, root)
        assert [p.name for p in several.others()] == ["", "王芳"]
        assert [p.name for p in several.every()] == ["", "李华", "王芳"]
        assert "open in this window" in several.delete(listed(root, "李华")).words.en


def test_without_a_file_there_is_no_profile_to_list(root: Path) -> None:
    nowhere = Several(without_file(Path()), root)
    assert nowhere.every() == nowhere.others() == list_profiles(root)


def test_where_nothing_can_be_moved_all_stays_and_is_said(several: Several, root: Path) -> None:
    folder = profile_folder(root, "李华")
    with unwritable(folder.parent):
        answer = several.delete(listed(root, "李华"))
    assert not answer.is_done
    assert answer.folder == folder
    assert "Nothing was changed." in answer.words.en
    assert names(root) == ["", "李华", "王芳"]


def test_what_lies_on_another_disk_is_said(several: Several, root: Path, other_disk: Path) -> None:
    (root / DELETED).symlink_to(other_disk)
    answer = several.delete(listed(root, "李华"))
    assert "This folder lies on another disk" in answer.words.en
    assert names(root) == ["", "李华", "王芳"]


# The page


@pytest.fixture
def page(qtbot: QtBot, look: Callable[..., Look], profile: Profile, root: Path) -> SettingsPage:
    page = SettingsPage(Preferences(), data=Data(profile, root, root / "log"))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_look(look(language="en"))
    page.show()
    page.activateWindow()
    page.setFocus()
    return page


def changing(page: SettingsPage) -> Changing:
    """The part that changes the list."""
    assert page.data_card is not None
    return page.data_card.profiles.changing


def said(page: SettingsPage) -> str:
    assert page.data_card is not None
    return page.data_card.profiles.answer.text()


def pick(menu: QMenu, words: str) -> None:
    """Choose what stands in a menu."""
    (action,) = (action for action in menu.actions() if words in action.text())
    action.trigger()


def test_a_profile_is_renamed_with_the_keyboard(
    qtbot: QtBot, page: SettingsPage, root: Path
) -> None:
    part = changing(page)
    pick(part.rename_menu(), "Default profile")
    assert part.asked.text() == 'What shall "Default profile" be called?'
    assert part.name.hasFocus()
    QTest.keyClicks(part.name, "nul")
    QTest.keyClick(part.name, Qt.Key.Key_Return)
    assert "Windows keeps" in said(page)
    assert part.name.isVisible(), "one can go on typing"
    part.name.setText("张三")
    with qtbot.waitSignal(page.name_changed):
        QTest.keyClick(part.name, Qt.Key.Key_Return)
    assert said(page) == 'The profile is now called "张三".'
    assert not part.name.isVisible()
    assert part.rename.hasFocus()
    assert page.data_card is not None
    assert page.data_card.place.text().startswith("张三")
    assert names(root)[0] == "张三"


def test_a_deletion_is_asked_first_and_can_be_called_off(page: SettingsPage, root: Path) -> None:
    part = changing(page)
    pick(part.delete_menu(), "李华")
    assert "Notes: 3, bookmarks: 1, answers: 0, backups: 1." in part.asked.text()
    assert part.cancel.hasFocus(), "Enter does no harm"
    QTest.keyClick(part.cancel, Qt.Key.Key_Space)
    assert not part.asked.isVisible()
    assert part.delete.hasFocus()
    pick(part.delete_menu(), "李华")
    assert page.handle_key("close"), "Esc, as the window hands it on"
    assert not part.asked.isVisible()
    assert not page.handle_key("close")
    pick(part.rename_menu(), "李华")
    QTest.keyClick(part.name, Qt.Key.Key_Escape)
    assert not part.name.isVisible()
    assert names(root) == ["", "李华", "王芳"]


def test_a_profile_is_deleted_and_brought_back(page: SettingsPage, root: Path) -> None:
    part = changing(page)
    assert not part.bring_back.isEnabled()
    pick(part.delete_menu(), "李华")
    part.go_on.click()
    assert said(page).startswith("Profile deleted. ")
    assert str(list_deleted(root)[0].folder) in said(page)
    assert names(root) == ["", "王芳"]
    assert part.bring_back.isEnabled()
    pick(part.bring_back_menu(), "李华, deleted ")
    assert said(page) == 'Profile "李华" is back in the list.'
    assert not part.bring_back.isEnabled()
    assert names(root) == ["", "李华", "王芳"]


def test_what_must_stay_says_why_when_it_is_chosen(page: SettingsPage) -> None:
    part = changing(page)
    pick(part.delete_menu(), "王芳")
    pick(part.delete_menu(), "Default profile")
    assert "open in this window" in said(page)
    assert not part.asked.isVisible()
    assert not part.go_on.isVisible()


def test_the_first_one_comes_back_under_the_name_it_had_on_the_screen(
    qtbot: QtBot, look: Callable[..., Look], root: Path, profile: Profile
) -> None:
    profile.close()
    with closing(opened(profile_folder(root, "李华"))) as open_now:
        page = SettingsPage(Preferences(), data=Data(open_now, root, root / "log"))
        qtbot.addWidget(page)
        page.show_look(look(language="both"))
        part = changing(page)
        pick(part.delete_menu(), "默认档案")
        part.go_on.click()
        assert names(root) == ["李华", "王芳"]
        pick(part.bring_back_menu(), "默认档案")
        assert names(root) == ["李华", "王芳", "默认档案"]
        with closing(opened(profile_folder(root, "默认档案"))) as again:
            assert len(texts(again)) == 12


def test_a_name_with_an_ampersand_is_shown_whole(page: SettingsPage, root: Path) -> None:
    (profile_folder(root, "李华") / NAME).write_text("A & B", "utf-8")
    part = changing(page)
    assert page.data_card is not None
    for menu in (part.rename_menu(), part.delete_menu(), page.data_card.profiles.menu()):
        assert "A && B" in [action.text() for action in menu.actions()]


def test_where_one_only_looks_no_profile_is_changed(
    qtbot: QtBot, look: Callable[..., Look], root: Path
) -> None:
    shown = open_read_only(root)
    assert isinstance(shown, Profile)
    page = SettingsPage(Preferences(), data=Data(shown, root, root / "log"))
    qtbot.addWidget(page)
    page.show_look(look(language="en"))
    part = changing(page)
    assert not any(b.isEnabled() for b in (part.rename, part.delete, part.bring_back))
    shown.close()


@pytest.mark.parametrize("size", [(760, 560), (1840, 990)])
@pytest.mark.parametrize("text_scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("theme", ["dark", "projector"])
def test_nothing_is_cut_while_something_is_asked(
    qapp: QApplication,
    page: SettingsPage,
    look: Callable[..., Look],
    size: tuple[int, int],
    text_scale: float,
    language: Language,
    theme: ThemeName,
) -> None:
    worn = look(theme=theme, language=language, text_scale=text_scale, screen_height=size[1] + 90)
    apply_look(qapp, worn)
    page.resize(*size)
    page.show_look(worn)
    part = changing(page)
    for menu in (part.delete_menu(), part.rename_menu()):
        pick(menu, "李华")
        for _ in range(6):
            qapp.processEvents()
        shown: list[QWidget] = [*part.findChildren(QLabel), *part.findChildren(QPushButton)]
        for widget in (w for w in (*shown, part.name) if w.isVisible()):
            corner = widget.mapTo(part, widget.rect().topLeft())
            assert corner.x() >= 0
            assert corner.x() + widget.width() <= part.width()
            assert corner.y() + widget.height() <= part.height()
            if isinstance(widget, QLabel):
                assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
            elif isinstance(widget, QPushButton):
                assert widget.width() >= widget.minimumSizeHint().width(), widget.text()


def test_a_long_path_breaks_on_every_system(qtbot: QtBot, look: Callable[..., Look]) -> None:
    for path in ("/media/stick/profiles/deleted", r"E:\stick\profiles\deleted"):
        lines = Lines()
        qtbot.addWidget(lines)
        lines.show_look(look())
        lines.say(same(path))
        (label,) = lines.findChildren(QLabel)
        assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(path) / 2
