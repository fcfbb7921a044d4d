"""The card "Your data" does what it says, and says what it did."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.learner.backups import list_backups
from pofedu.learner.merging import Preview
from pofedu.learner.opening import open_read_only
from pofedu.learner.profile import Profile, without_file
from pofedu.settings.data import Data
from pofedu.settings.logic import Preferences
from pofedu.settings.page import SettingsPage
from pofedu.settings.sentences import preview_words
from pofedu.settings.widgets.data import DataCard
from pofedu.ui.asksave import documents_folder
from pofedu.ui.language import Language
from pofedu.ui.reading import Reading
from pofedu.ui.style import apply_look
from pofedu.ui.theme import Look, ThemeName
from tests.learner.conftest import fill, opened, texts
from tests.learner.test_opening import SAMPLES


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """What another machine saved."""
    with closing(opened(tmp_path / "other" / "profiles" / "李华")) as other:
        fill(other, 3)
        other.save_copy(tmp_path / "pofedu.db")
    return tmp_path / "pofedu.db"


@pytest.fixture
def make_page(
    qtbot: QtBot, look: Callable[..., Look], tmp_path: Path
) -> Callable[..., SettingsPage]:
    """Makes the settings page with the data of a profile."""

    def make(profile: Profile) -> SettingsPage:
        data = Data(profile, profile.folder, tmp_path / "log")
        page = SettingsPage(Preferences(), data=data)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show_look(look(language="en"))
        page.show()
        return page

    return make


@pytest.fixture
def page(make_page: Callable[..., SettingsPage], profile: Profile) -> SettingsPage:
    return make_page(profile)


def test_about_says_where_the_profile_lies(
    page: SettingsPage, make_page: Callable[..., SettingsPage], profile: Profile
) -> None:
    def said(page: SettingsPage) -> str:
        return " ".join(reading.toPlainText() for reading in page.findChildren(Reading))

    assert f"Your notes and settings lie in {profile.folder}." in said(page)
    assert "settings lie in" not in said(make_page(without_file(profile.folder)))


def card_of(page: SettingsPage) -> DataCard:
    """The card "Your data"."""
    assert page.data_card is not None
    return page.data_card


def test_a_backup_is_made_and_named(page: SettingsPage, profile: Profile) -> None:
    card = card_of(page)
    assert card.last.text().startswith("None yet")
    card.back_up.click()
    assert "made and verified" in card.answer.text()
    (made,) = list_backups(profile.folder)
    assert card.last.text() == f"1 in all; the latest: {made.made_at:%Y-%m-%d %H:%M}, manual"
    assert str(profile.file) in card.place.text()
    card.back_up.click()
    assert "Nothing has changed since the last backup" in card.answer.text()
    assert list_backups(profile.folder) == (made,)


def test_where_there_is_nothing_to_back_up_yet_two_sentences_agree(
    make_page: Callable[..., SettingsPage], tmp_path: Path
) -> None:
    with closing(opened(tmp_path / "new")) as empty:
        card = card_of(make_page(empty))
        card.back_up.click()
        assert "no notes or bookmarks yet, so no backup was made" in card.answer.text()
        assert card.last.text().startswith(
            "None yet. As soon as you have notes, bookmarks or answers"
        )


def test_a_merge_is_shown_first_and_done_when_asked(
    qtbot: QtBot, page: SettingsPage, profile: Profile, stick: Path
) -> None:
    card, before = card_of(page), texts(profile)
    card.look_at(stick, is_merge=True)
    assert "Notes: 12 only here, 3 only in the file, 0 the same, 0 different" in card.preview.text()
    assert "profile 李华" in card.preview.text()
    assert texts(profile) == before
    card.cancel.click()
    assert not card.preview.isVisible()
    card.look_at(stick, is_merge=True)
    assert page.handle_key("close"), "Esc, as the window hands it on"
    assert not card.preview.isVisible()
    assert not page.handle_key("close")
    assert texts(profile) == before
    card.look_at(stick, is_merge=True)
    with qtbot.waitSignals([page.data_about_to_change, page.message_posted]):
        card.go_on.click()
    assert card.focusWidget() is card.merge
    assert len(texts(profile)) == 15
    card.look_at(stick, is_merge=True)
    assert "Everything in it is already here" in card.preview.text()


def test_a_preview_says_what_goes(profile: Profile, tmp_path: Path) -> None:
    data = Data(profile, profile.folder, tmp_path / "log")
    with closing(opened(tmp_path / "other")) as other:
        profile.save_copy(tmp_path / "x.db")
        other.restore(tmp_path / "x.db")
        other.learner.delete_note(other.learner.notes()[0].uid)
        other.save_copy(tmp_path / "y.db")
    found = data.preview(tmp_path / "y.db", is_merge=True)
    assert isinstance(found, Preview)
    said = [words.en for words in preview_words(found, is_merge=True)]
    assert "Notes: 0 only here, 0 only in the file, 11 the same, 1 different" in said
    assert not any(words.startswith("Deleted notes") for words in said), "it is told above"
    assert said[-1].startswith("Deleted or removed on the other computer")
    assert "1 of the notes, 0 of the bookmarks" in said[-1]


def test_a_restored_backup_asks_for_the_window_anew(
    qtbot: QtBot, page: SettingsPage, profile: Profile, stick: Path
) -> None:
    card = card_of(page)
    card.look_at(stick, is_merge=False)
    assert "Notes: 12 only here, 3 only in the file, 0 the same, 0 different" in card.preview.text()
    with qtbot.waitSignal(page.data_replaced) as told:
        card.go_on.click()
    assert isinstance(told.args, list)
    assert told.args[0].en.startswith("Backup restored")
    assert len(texts(profile)) == 3


def test_where_nothing_was_before_no_backup_is_said_to_be_kept(tmp_path: Path, stick: Path) -> None:
    for is_merge, said in (
        (True, "Merged. There was nothing"),
        (False, "Backup restored. There was n"),
    ):
        with closing(opened(tmp_path / f"new {is_merge}")) as profile:
            data = Data(profile, profile.folder, tmp_path / "log")
            assert data.bring_in(stick, is_merge).words.en.startswith(said)
            assert data.backups() == ()
            assert data.bring_in(stick, is_merge).words.en.endswith("is kept.")
            assert len(data.backups()) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is damaged"),
        (b"%PDF-1.7" * 99, "is not a pofedu backup"),
        (None, "cannot be read now"),
    ],
)
def test_what_cannot_be_brought_in_is_said(
    page: SettingsPage, profile: Profile, stick: Path, content: bytes | None, said: str
) -> None:
    if content is None:
        stick.unlink()
    else:
        stick.write_bytes(content)
    card, before = card_of(page), texts(profile)
    for is_merge in (True, False):
        card.look_at(stick, is_merge)
        assert said in card.answer.text()
        assert not card.go_on.isVisible()
    assert texts(profile) == before


def test_the_backups_are_offered(qtbot: QtBot, page: SettingsPage, profile: Profile) -> None:
    card = card_of(page)
    profile.back_up()
    profile.learner.write_note(Address("home"), "more")
    profile.back_up()
    profile.learner.delete_note(profile.learner.notes()[0].uid)
    menu = card.backup_menu()
    offered = [action for action in menu.actions() if action.text()]
    assert len(offered) == 3
    offered[0].trigger()
    assert "12 the same" in card.preview.text()


def test_a_profile_is_made_and_switched_to(
    qtbot: QtBot, page: SettingsPage, profile: Profile
) -> None:
    card = card_of(page)
    assert not card.profiles.switch.isEnabled()
    card.profiles.name.setText("a/b")
    card.profiles.make.click()
    assert "A name may not contain" in card.profiles.answer.text()
    card.profiles.name.setText(" 李华 ")
    card.profiles.make.click()
    assert card.profiles.answer.text() == 'Profile "李华" created.'
    card.profiles.name.setText("李华")
    card.profiles.make.click()
    assert "There is already a profile of that name" in card.profiles.answer.text()
    assert card.profiles.switch.isEnabled()
    with qtbot.waitSignal(page.profile_wanted) as told:
        card.profiles.menu().actions()[0].trigger()
    assert told.args == [profile.folder / "profiles" / "李华"]


def test_where_nothing_can_be_kept_nothing_can_be_pressed(
    make_page: Callable[..., SettingsPage], profile: Profile
) -> None:
    looking = open_read_only(profile.folder)
    assert isinstance(looking, Profile)
    card = card_of(make_page(looking))
    for button in (card.back_up, card.restore, card.merge, card.profiles.make, card.profiles.name):
        assert not button.isEnabled()
    assert card.save_copy.isEnabled()
    assert "open read-only" in card.data.back_up().words.en
    assert card.last.text() == "None, and none is made in this window."
    looking.close()


def test_a_copy_is_offered_under_the_day_and_saved_where_one_says(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    offered: list[Path] = []

    def choose(dialog: QFileDialog) -> int:
        offered.extend(map(Path, dialog.selectedFiles()))
        dialog.selectFile(str(tmp_path / "copy.db"))
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    card_of(page).save_copy.click()
    assert [path.name for path in offered] == [f"pofedu-{date.today():%Y-%m-%d}.db"]
    assert offered[0].parent == documents_folder()
    assert card_of(page).answer.text() == "Copy saved as copy.db."
    assert (tmp_path / "copy.db").is_file()


def test_a_deed_that_fails_is_said(page: SettingsPage, profile: Profile, tmp_path: Path) -> None:
    (profile.folder / "backups").write_text("in the way")
    card = card_of(page)
    card.back_up.click()
    assert card.answer.text().startswith("That could not be done, and nothing was changed: ")
    answer = card.data.save_copy(tmp_path / "none" / "x.db")
    assert not answer.is_done
    assert card.data.save_copy(tmp_path / "x.db").is_done


def test_an_older_backup_says_its_layout(page: SettingsPage) -> None:
    card = card_of(page)
    card.look_at(SAMPLES / "learner-v1.db", is_merge=True)
    assert "file format 1" in card.preview.text()


@pytest.mark.parametrize("size", [(760, 560), (1840, 990)])
@pytest.mark.parametrize("text_scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("theme", ["light", "projector"])
def test_nothing_is_cut_while_a_preview_is_shown(
    qapp: QApplication,
    page: SettingsPage,
    look: Callable[..., Look],
    stick: Path,
    size: tuple[int, int],
    text_scale: float,
    language: Language,
    theme: ThemeName,
) -> None:
    worn = look(theme=theme, language=language, text_scale=text_scale, screen_height=size[1] + 90)
    apply_look(qapp, worn)
    page.resize(*size)
    page.show_look(worn)
    card = card_of(page)
    card.look_at(stick, is_merge=True)
    card.answer.say(Text(zh="这是一条较长的说明，" * 5, en="This is a longer sentence. " * 5))
    for _ in range(6):
        qapp.processEvents()
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    sheet = scroll.widget()
    assert sheet is not None
    assert sheet.width() == scroll.viewport().width()
    bottom = 0
    for shown in (*card.findChildren(QLabel), *card.findChildren(QPushButton), card.profiles.name):
        if not shown.isVisible():
            continue
        corner = shown.mapTo(card, shown.rect().topLeft())
        assert corner.x() >= 0
        assert corner.x() + shown.width() <= card.width()
        assert corner.y() + shown.height() <= card.height()
        bottom = max(bottom, corner.y() + shown.height())
        if isinstance(shown, QPushButton):
            assert shown.width() >= shown.minimumSizeHint().width(), shown.text()
        elif isinstance(shown, QLabel) and shown.wordWrap():
            assert shown.height() >= shown.heightForWidth(shown.width()), shown.text()
    assert card.height() - bottom < 60, "the card is as high as what stands in it"
    page.enter(Address("settings"))


@pytest.mark.parametrize("text_scale", [1.0, 1.3, 1.8])
@pytest.mark.parametrize("is_merge", [True, False])
def test_what_is_asked_and_answered_comes_in_sight(
    make_page: Callable[..., SettingsPage],
    profile: Profile,
    stick: Path,
    look: Callable[..., Look],
    text_scale: float,
    is_merge: bool,
) -> None:
    page = make_page(profile)
    page.resize(1180, 560)
    page.show_look(look(language="both", text_scale=text_scale))
    card = page.data_card
    assert card is not None
    (area,) = page.findChildren(QScrollArea)

    def is_in_sight(part: QWidget) -> bool:
        for _ in range(8):
            QApplication.processEvents()
        place = QRect(part.mapTo(area.viewport(), QPoint(0, 0)), part.size())
        return part.isVisible() and area.viewport().rect().contains(place)

    card.look_at(stick, is_merge=is_merge)
    assert is_in_sight(card.go_on)
    assert is_in_sight(card.cancel)
    area.verticalScrollBar().setValue(0)
    card.go_on.click()
    assert is_in_sight(card.answer)
