"""One key for the language, one for the theme; text of any size."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.settings.logic import Preferences
from pofedu.window.hall import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(hall: MainWindow, page: Any) -> list[str]:
    return [
        page.words.text(),
        hall.status.pack.accessibleName(),
        hall.windowTitle(),
        hall.bar.breadcrumb._place.accessibleName(),
    ]


def language(hall: MainWindow) -> str:
    return hall.preferences.language


def test_one_key_switches_everything(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    chinese = shown(hall, page)
    QTest.keyClick(hall, Qt.Key.Key_L)
    english = shown(hall, page)
    assert language(hall) == "en"
    QTest.keyClick(hall, Qt.Key.Key_L, CONTROL)
    both = shown(hall, page)
    assert language(hall) == "both"
    for zh, en, two in zip(chinese, english, both, strict=True):
        assert zh != en
        assert zh.split(" · ")[0] in two
        assert en.split(" · ")[0] in two


def test_a_page_not_shown_follows_when_entered(hall: MainWindow, page: Any) -> None:
    hall.places.go(Address("settings"))
    hall.bar.languages.segments[2].click()
    hall.places.step(-1)
    assert page.words.text() == "Diagrams"


def test_the_switch_obeys_the_arrow_keys(hall: MainWindow, qtbot: QtBot) -> None:
    hall.bar.languages.setFocus()
    QTest.keyClick(hall.bar.languages, Qt.Key.Key_Right)
    assert language(hall) == "both"
    assert hall.bar.languages.segments[1].isChecked()
    QTest.keyClick(hall.bar.languages, Qt.Key.Key_Left)
    QTest.keyClick(hall.bar.languages, Qt.Key.Key_Left)
    assert language(hall) == "zh"


def test_letters_type_in_a_field(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    page.field.setFocus()
    QTest.keyClicks(page.field, "lbt.")
    assert page.field.text() == "lbt."
    assert language(hall) == "zh"


def test_letters_can_be_switched_off(make_hall: Callable[..., MainWindow], qtbot: QtBot) -> None:
    hall = make_hall(letter_keys=False)
    QTest.keyClick(hall, Qt.Key.Key_L)
    assert language(hall) == "zh"
    QTest.keyClick(hall, Qt.Key.Key_L, CONTROL)
    assert language(hall) == "en"
    hall.choose(Preferences(language="zh", theme="light", letter_keys=True))
    QTest.keyClick(hall, Qt.Key.Key_L)
    assert language(hall) == "en"


def test_themes_and_sizes(hall: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(hall, Qt.Key.Key_T)
    assert hall.look.theme.name == "dark"
    for _ in range(15):
        QTest.keyClick(hall, Qt.Key.Key_Equal, CONTROL)
    assert hall.look.text_scale == 2.0
    QTest.keyClick(hall, Qt.Key.Key_0, CONTROL)
    assert hall.look.text_scale == 1.0
    for _ in range(15):
        QTest.keyClick(hall, Qt.Key.Key_Minus, CONTROL)
    assert hall.look.text_scale == 0.8


def test_choices_are_reported_to_be_kept(hall: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hall.preferences_changed) as kept:
        hall.bar.theme_chosen.emit("projector")
    assert kept.args[0].theme == "projector"


def test_the_projector_knows_its_screen(hall: MainWindow) -> None:
    hall.bar.theme_chosen.emit("projector")
    hall.set_screen_height(1440)
    assert hall.look.legible_px == pytest.approx(1440 / 45)


def said_at(hall: MainWindow, key: Qt.Key) -> str:
    """What the status line says of the size of text after a key."""
    hall.status.clear()
    QTest.keyClick(hall, key, CONTROL)
    return hall.status.message.words.en


def test_a_hundred_per_cent_is_that_of_the_theme(make_hall: Callable[..., MainWindow]) -> None:
    for theme in ("light", "projector"):
        hall = make_hall((1280, 720), theme=theme, text_scale=1.2)
        assert said_at(hall, Qt.Key.Key_0) == "Text size 100 %"
        assert said_at(hall, Qt.Key.Key_Equal) == "Text size 110 %"


def test_the_smallest_and_the_largest_text_are_said(make_hall: Callable[..., MainWindow]) -> None:
    hall = make_hall(text_scale=0.8)
    assert said_at(hall, Qt.Key.Key_Minus) == "Text size 80 %: this is the smallest."
    hall.bar.text_scale_chosen.emit(2.0)
    assert said_at(hall, Qt.Key.Key_Equal) == "Text size 200 %: this is the largest."
    hall.bar.text_scale_chosen.emit(1.0)
    assert said_at(hall, Qt.Key.Key_0) == "Text size 100 %"


def test_the_projector_has_a_smallest_text_of_its_own(make_hall: Callable[..., MainWindow]) -> None:
    hall = make_hall(text_scale=0.8, theme="projector")
    words = "Text size 100 %: this is the smallest in the projector theme."
    assert said_at(hall, Qt.Key.Key_Minus) == words
    assert hall.preferences.text_scale == 0.8, "what was chosen for other themes stays"
    assert said_at(hall, Qt.Key.Key_Equal) == "Text size 110 %"
    menu = QMenu(hall)
    hall.bar._fill_sizes(menu)
    assert menu.actions()[0].text() == "100 %"
