"""What lies over the page: one at a time, and nothing stays where the reader goes on."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pofedu.content.address import Address
from pofedu.window.hall import MainWindow

PANELS = ("find", "open-address", "keys")
SHIFT = Qt.KeyboardModifier.ShiftModifier
ELSEWHERE = Address("sources", "claim")


def shown(hall: MainWindow) -> list[str]:
    """The panels that are seen now, by the keys that open them."""
    panels: dict[str, QWidget | None] = {
        "find": hall.finding.palette,
        "open-address": hall.opener,
        "keys": hall.panels.key_help,
    }
    return [name for name, panel in panels.items() if panel is not None and panel.isVisible()]


@pytest.mark.parametrize("second", PANELS)
@pytest.mark.parametrize("first", PANELS)
def test_one_at_a_time(hall: MainWindow, page: Any, first: str, second: str) -> None:
    page.field.setFocus()
    hall.do(first)
    assert shown(hall) == [first]
    hall.do(second)
    assert shown(hall) == [second]
    assert hall.panels.close()
    assert shown(hall) == []
    assert page.field.hasFocus(), "it goes back to where it was before the first"
    assert not hall.panels.close()


@pytest.mark.parametrize("name", PANELS)
def test_they_close_where_the_place_changes(hall: MainWindow, page: Any, name: str) -> None:
    page.field.setFocus()
    hall.do(name)
    hall.places.go(ELSEWHERE)
    assert shown(hall) == []
    focus = QApplication.focusWidget()
    assert focus is not None
    assert hall.pages.page is not None
    assert hall.pages.page.isAncestorOf(focus)
    hall.do(name)
    hall.do("back")
    assert shown(hall) == []


@pytest.mark.parametrize("name", PANELS)
def test_they_stay_where_only_the_view_moves(hall: MainWindow, page: Any, name: str) -> None:
    hall.do(name)
    page.move_to(page.address.with_view(x="0.5"))
    hall.places.go(Address("diagram", "gone"))
    assert shown(hall) == [name]


def test_the_address_panel_leaves_a_focus_that_is_elsewhere(hall: MainWindow, page: Any) -> None:
    page.button.setFocus()
    hall.do("open-address")
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert shown(hall) == []
    assert page.field.hasFocus()


def test_an_address_that_is_typed_brings_the_focus_to_its_page(hall: MainWindow) -> None:
    hall.rail.buttons["sources"].setFocus()
    hall.do("open-address")
    hall.opener.field.setText(str(ELSEWHERE))
    QTest.keyClick(hall.opener.field, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert hall.pages.isAncestorOf(focus)


def test_the_keys_follow_the_language(hall: MainWindow) -> None:
    hall.do("keys")
    hall.do("language")
    assert hall.panels.key_help is not None
    assert hall.panels.key_help.accessibleName() != "快捷键"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_tab_stays_in_what_covers_the_window(
    hall: MainWindow, modifier: Qt.KeyboardModifier
) -> None:
    key = Qt.Key.Key_Backtab if modifier == SHIFT else Qt.Key.Key_Tab
    for name in ("keys", "find", "blank"):
        hall.do(name)
        cover = {
            "keys": hall.panels.key_help,
            "find": hall.finding.palette,
            "blank": hall.presenting.blank,
        }[name]
        assert cover is not None
        for _ in range(3):
            focus = QApplication.focusWidget()
            assert focus is not None
            assert focus is cover or cover.isAncestorOf(focus), (name, focus)
            QTest.keyClick(focus, key, modifier)
        hall.panels.close()
        hall.presenting.wake()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_tab_goes_round_in_the_address_panel(
    hall: MainWindow, page: Any, modifier: Qt.KeyboardModifier
) -> None:
    page.field.setFocus()
    key = Qt.Key.Key_Backtab if modifier == SHIFT else Qt.Key.Key_Tab
    hall.do("open-address")
    QTest.keyClick(hall.opener.field, Qt.Key.Key_Return)
    assert hall.opener.trouble.isVisible()
    field, go = hall.opener.field, hall.opener.go
    for before, after in ((field, go), (go, field)) * 2:
        QTest.keyClick(before, key, modifier)
        assert after.hasFocus()
    QTest.keyClick(hall.opener.field, Qt.Key.Key_Escape)
    assert shown(hall) == []
    assert page.field.hasFocus()


def test_enter_in_the_address_reaches_no_button_of_the_page(hall: MainWindow, page: Any) -> None:
    pressed: list[bool] = []
    page.button.clicked.connect(lambda: pressed.append(True))
    hall.do("open-address")
    hall.opener.address_typed.connect(lambda _: page.button.setFocus())
    QTest.keyClick(hall.opener.field, Qt.Key.Key_Return)
    assert not pressed
