"""Everything can be reached by keyboard, and no letter opens an input method."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.ui.row import HANG
from pofedu.ui.rows import LinkRow
from pofedu.window.focus import stops
from pofedu.window.hall import MainWindow

NO = Qt.KeyboardModifier.NoModifier
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


# The real pages


PLACES = ("home", "home/welcome", "sources", "notes", "settings")


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> QWidget:
    """Press a key where the focus is; where it is then."""
    QTest.keyClick(focused(), key, modifier)
    return focused()


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


@pytest.fixture
def real(make_real_hall: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    made = make_real_hall((1280, 720))
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


@pytest.mark.parametrize("place", PLACES)
def test_tab_leaves_nothing_out_on_a_real_page(real: MainWindow, qtbot: QtBot, place: str) -> None:
    real.places.go(parse_address(place))
    real.focus_page()
    forwards = walk(real, qtbot)
    assert {_whole(widget) for widget in forwards} == {_whole(stop) for stop in stops(real)}
    back = [forwards[0]]
    while (before := press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)) not in back:
        back.append(before)
    assert back == [forwards[0], *reversed(forwards[1:])]


def _whole(widget: QWidget) -> QObject:
    """Of buttons that exclude each other, Tab stops at one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group or widget


@pytest.mark.parametrize("place", PLACES)
def test_focus_is_seen_on_a_real_page(real: MainWindow, qapp: QApplication, place: str) -> None:
    real.places.go(parse_address(place))
    page = real.pages.page
    assert page is not None
    for stop in stops(page):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        area = QRect(stop.mapTo(real, QPoint(0, 0)), stop.size()).adjusted(-8, -8, 8, 8)
        seen = real.grab(area).toImage()
        real.bar.more.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        assert real.grab(area).toImage() != seen, (stop, stop.accessibleName())


def test_the_ring_of_a_link_stands_off_from_its_words(real: MainWindow) -> None:
    real.places.go(Address("home"))
    assert real.pages.page is not None
    rows = [row for row in real.pages.page.findChildren(LinkRow) if row.isVisible()]
    titles = real.pages.page.findChildren(QLabel)
    lefts = {label.mapTo(real, QPoint(0, 0)).x() for label in titles if label.text()}
    for row in rows:
        assert row._words_area().left() == HANG
        assert row.mapTo(real, QPoint(HANG, 0)).x() in lefts, "its words line up with the titles"


def test_the_steps_of_the_breadcrumb_come_after_back_and_forward(real: MainWindow) -> None:
    for place in ("home", "sources/claim", "sources/reference"):
        real.places.go(parse_address(place))
    real.do("back")
    bar = real.bar
    order = stops(bar)
    assert order[:3] == [bar.back, bar.forward, *bar.breadcrumb.stops()]
    assert order[3] is bar.finder


@pytest.mark.parametrize("way", ["enter", "space", "mouse", "rail"])
def test_the_welcome_hands_the_focus_to_the_page(real: MainWindow, way: str) -> None:
    real.places.go(Address("home", "welcome"))
    real.focus_page()
    page: Any = real.pages.page
    assert page.welcome.begin.hasFocus()
    if way == "mouse":
        QTest.mouseClick(page.welcome.begin, Qt.MouseButton.LeftButton)
    elif way == "rail":
        QTest.mouseClick(real.rail.buttons["home"], Qt.MouseButton.LeftButton)
    else:
        press(Qt.Key.Key_Return if way == "enter" else Qt.Key.Key_Space)
    assert page.headline.button.hasFocus()


def test_the_focus_never_stays_where_nothing_is_seen(real: MainWindow) -> None:
    real.places.go(Address("home"))
    page: Any = real.pages.page
    page.headline.button.setFocus()
    real.places.go(Address("settings"))
    real.places.go(Address("home", "welcome"))
    assert focused().isVisible()
    assert page.isAncestorOf(focused())


def test_a_link_hands_the_focus_to_where_the_next_page_begins(real: MainWindow) -> None:
    real.places.go(Address("home"))
    real.focus_page()
    real.places.go(parse_address("sources/claim/ecm-fibrosis"))
    assert real.pages.page is not None
    assert focused() is real.pages.page.starts_at
