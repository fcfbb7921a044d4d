"""Enter presses what Space presses, keys scroll, and a key quits."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.ui.reading import Reading
from pofedu.window.hall import MainWindow

PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@pytest.mark.parametrize("key", PRESSING)
def test_a_key_presses_a_button_of_the_rail(hall: MainWindow, key: Qt.Key) -> None:
    hall.rail.buttons["sources"].setFocus()
    QTest.keyClick(hall.rail.buttons["sources"], key)
    assert hall.places.current is not None
    assert hall.places.current.page == "sources"


@pytest.mark.parametrize("key", PRESSING)
def test_a_key_presses_a_button_of_the_bar(hall: MainWindow, key: Qt.Key) -> None:
    hall.bar.open_address.setFocus()
    QTest.keyClick(hall.bar.open_address, key)
    assert hall.opener.isVisible()


@pytest.mark.parametrize("key", PRESSING)
def test_a_key_presses_a_button_of_the_page_once(
    hall: MainWindow, page: Any, qtbot: QtBot, key: Qt.Key
) -> None:
    pressed: list[bool] = []
    page.button.clicked.connect(lambda: pressed.append(True))
    page.button.setFocus()
    QTest.keyClick(page.button, key)
    assert len(pressed) == 1


def test_a_key_that_is_held_presses_once(hall: MainWindow, page: Any) -> None:
    pressed: list[bool] = []
    page.button.clicked.connect(lambda: pressed.append(True))
    page.button.setFocus()
    for is_again in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            is_again,
        )
        QApplication.sendEvent(page.button, event)
    assert len(pressed) == 1


def test_enter_in_a_field_presses_nothing(hall: MainWindow, page: Any) -> None:
    pressed: list[bool] = []
    page.button.clicked.connect(lambda: pressed.append(True))
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert pressed == []


def test_enter_closes_the_keys_from_their_button(hall: MainWindow) -> None:
    hall.do("keys")
    shown = hall.panels.key_help
    assert shown is not None
    for key in (Qt.Key.Key_Backtab, Qt.Key.Key_Return):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
    assert not shown.isVisible()


def test_a_key_quits(hall: MainWindow, page: Any) -> None:
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not hall.isVisible()


def test_keys_scroll_a_long_page_wherever_on_it_the_focus_is(
    make_real_hall: Callable[..., MainWindow],
) -> None:
    hall = make_real_hall((1280, 720))
    hall.places.go(Address("settings"))
    QApplication.processEvents()
    page = hall.pages.page
    assert page is not None
    (area,) = page.findChildren(QScrollArea)
    bar, reading = area.verticalScrollBar(), page.findChildren(Reading)[0]
    assert bar.maximum() > 0
    for widget in (area, reading, *page.findChildren(QPushButton)[:3], hall.bar.open_address):
        widget.setFocus()
        for key, place in (
            (Qt.Key.Key_End, bar.maximum()),
            (Qt.Key.Key_Home, 0),
            (Qt.Key.Key_PageDown, min(bar.pageStep(), bar.maximum())),
            (Qt.Key.Key_PageUp, 0),
        ):
            QTest.keyClick(widget, key)
            assert bar.value() == place, (widget, key)
    for widget in (area, reading):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Down)
        assert bar.value() == bar.singleStep()
        QTest.keyClick(widget, Qt.Key.Key_Up)
        assert bar.value() == 0


def test_a_field_keeps_home_and_end(hall: MainWindow, page: Any) -> None:
    page.field.setText("abc")
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Home)
    assert page.field.cursorPosition() == 0
    QTest.keyClick(page.field, Qt.Key.Key_End)
    assert page.field.cursorPosition() == 3
