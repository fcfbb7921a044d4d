"""Everything can be reached by keyboard, and no letter opens an input method."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.window.focus import stops
from pofedu.window.hall import MainWindow

TAKE_TEXT = (QLineEdit, QTextEdit)


def walk(hall: QWidget, qtbot: QtBot) -> list[QWidget]:
    """Where Tab leads, once around."""
    seen: list[QWidget] = []
    while True:
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            return seen
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)


def test_tab_reaches_everything(hall: MainWindow, qtbot: QtBot) -> None:
    hall.places.go(Address("diagram", "injury", kind="claim", target="ros"))
    reached = walk(hall, qtbot)
    bar = [hall.bar.back, hall.bar.copy_address, hall.bar.languages, hall.bar.theme, hall.bar.more]
    for widget in [*hall.rail.buttons.values(), *bar, *stops(hall.pages)]:
        assert widget in reached


def test_focus_is_seen(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    for widget in stops(hall.rail) + stops(hall.bar):
        page.button.setFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.grab().toImage() != before, widget.accessibleName()


def test_every_stop_has_a_name(hall: MainWindow) -> None:
    hall.places.go(Address("diagram", "broken"))
    hall.show_fault(ValueError("a fault"))
    hall.do("open-address")
    reached = stops(hall)
    assert {hall.pages.failure.retry, hall.opener.field, hall.opener.go} <= set(reached)
    hall.do("keys")
    for widget in {*reached, *stops(hall)}:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Name), widget


def test_f6_goes_around_the_regions(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    page.button.setFocus()
    regions = []
    for _ in range(4):
        QTest.keyClick(hall, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        regions.append(next(r for r in (hall.rail, hall.bar, hall.pages) if r.isAncestorOf(focus)))
    assert regions == [hall.rail, hall.bar, hall.pages, hall.rail]


def test_f6_comes_back_to_the_same_widget(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    page.field.setFocus()
    for _ in range(3):
        QTest.keyClick(hall, Qt.Key.Key_F6)
    assert page.field.hasFocus()


def test_no_input_method_without_text(hall: MainWindow) -> None:
    hall.do("keys")
    for widget in hall.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, TAKE_TEXT):
            has_method = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            assert not has_method, widget
