"""One key for the language, one for the theme; text of any size."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.settings.logic import Preferences
from pofedu.window.hall import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(hall: MainWindow) -> list[str]:
    return [
        hall.pages.page.words.text(),
        hall.status.pack.accessibleName(),
        hall.windowTitle(),
        hall.bar.breadcrumb._place.accessibleName(),
    ]


def test_one_key_switches_everything(hall: MainWindow, qtbot: QtBot) -> None:
    chinese = shown(hall)
    qtbot.keyClick(hall, Qt.Key.Key_L)
    english = shown(hall)
    assert hall.preferences.language == "en"
    qtbot.keyClick(hall, Qt.Key.Key_L, CONTROL)
    both = shown(hall)
    assert hall.preferences.language == "both"
    for zh, en, two in zip(chinese, english, both, strict=True):
        assert zh != en
        assert zh.split(" · ")[0] in two
        assert en.split(" · ")[0] in two


def test_a_page_not_shown_follows_when_entered(hall: MainWindow) -> None:
    hall.places.go(Address("settings"))
    hall.bar.languages.segments[2].click()
    hall.places.step(-1)
    assert hall.pages.page.words.text() == "Diagrams"


def test_the_switch_obeys_the_arrow_keys(hall: MainWindow, qtbot: QtBot) -> None:
    hall.bar.languages.setFocus()
    qtbot.keyClick(hall.bar.languages, Qt.Key.Key_Right)
    assert hall.preferences.language == "both"
    assert hall.bar.languages.segments[1].isChecked()
    qtbot.keyClick(hall.bar.languages, Qt.Key.Key_Left)
    qtbot.keyClick(hall.bar.languages, Qt.Key.Key_Left)
    assert hall.preferences.language == "zh"


def test_letters_type_in_a_field(hall: MainWindow, qtbot: QtBot) -> None:
    hall.pages.page.field.setFocus()
    qtbot.keyClicks(hall.pages.page.field, "lbt.")
    assert hall.pages.page.field.text() == "lbt."
    assert hall.preferences.language == "zh"


def test_letters_can_be_switched_off(make_hall: Callable[..., MainWindow], qtbot: QtBot) -> None:
    hall = make_hall(letter_keys=False)
    qtbot.keyClick(hall, Qt.Key.Key_L)
    assert hall.preferences.language == "zh"
    qtbot.keyClick(hall, Qt.Key.Key_L, CONTROL)
    assert hall.preferences.language == "en"
    hall.choose(Preferences(language="zh", theme="light", letter_keys=True))
    qtbot.keyClick(hall, Qt.Key.Key_L)
    assert hall.preferences.language == "en"


def test_themes_and_sizes(hall: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(hall, Qt.Key.Key_T)
    assert hall.look.theme.name == "dark"
    for _ in range(15):
        qtbot.keyClick(hall, Qt.Key.Key_Equal, CONTROL)
    assert hall.look.text_scale == 2.0
    qtbot.keyClick(hall, Qt.Key.Key_0, CONTROL)
    assert hall.look.text_scale == 1.0
    for _ in range(15):
        qtbot.keyClick(hall, Qt.Key.Key_Minus, CONTROL)
    assert hall.look.text_scale == 0.8


def test_choices_are_reported_to_be_kept(hall: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hall.preferences_changed) as kept:
        hall.bar.theme_chosen.emit("projector")
    assert kept.args[0].theme == "projector"


def test_the_projector_knows_its_screen(hall: MainWindow) -> None:
    hall.bar.theme_chosen.emit("projector")
    hall.set_screen_height(1440)
    assert hall.look.legible_px == pytest.approx(1440 / 45)
