"""Enter presses what Space presses, and a key quits."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
