"""The table of a map by keyboard alone, in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.diagram.widgets.stage import Stage
from pofedu.diagram.widgets.twin import Twin
from pofedu.window.hall import MainWindow

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SIZES = [(1280, 720), (1600, 1080)]


@pytest.fixture(params=SIZES, ids=["table alone", "map and table"])
def hall(
    make_real_hall: Callable[..., MainWindow], qtbot: QtBot, request: pytest.FixtureRequest
) -> MainWindow:
    hall = make_real_hall(request.param, language="en")
    hall.places.go(parse_address("diagram/injury"))
    with qtbot.waitActive(hall):
        hall.activateWindow()
    stage_of(hall).view.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return hall


def stage_of(hall: MainWindow) -> Stage:
    stage = hall.findChild(Stage)
    assert isinstance(stage, Stage)
    return stage


def twin_of(hall: MainWindow) -> Twin:
    found = stage_of(hall).halves.twin
    assert found is not None
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> QWidget:
    """Press a key where the focus is; where it is then."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_J, NONE), (Qt.Key.Key_J, CTRL)])
def test_the_focus_goes_along_to_the_table_and_back(
    hall: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    assert press(key, modifier) is twin_of(hall).table
    assert str(hall.places.current) == "diagram/injury?as=table"
    assert press(key, modifier) is stage_of(hall).view
    assert str(hall.places.current) == "diagram/injury"


def test_rows_cards_and_the_way_back(hall: MainWindow) -> None:
    table, card = press(Qt.Key.Key_J), stage_of(hall).panel.card
    press(Qt.Key.Key_Down)
    assert press(Qt.Key.Key_Down) is table
    chosen = hall.places.current
    assert chosen is not None
    assert chosen.kind == "claim"
    assert press(Qt.Key.Key_Return) is card
    assert hall.places.current == chosen
    assert press(Qt.Key.Key_Escape) is table
    assert stage_of(hall).panel.isVisible()
    assert press(Qt.Key.Key_Escape) is table
    assert not stage_of(hall).panel.isVisible()
    assert str(hall.places.current) == "diagram/injury?as=table"


def test_copying_means_what_it_means_on_the_map(hall: MainWindow) -> None:
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_Down)
    claim = hall.places.current
    assert claim is not None
    press(Qt.Key.Key_C, CTRL)
    words = QGuiApplication.clipboard().text()
    assert claim.target in words
    assert "as=table" not in words


def test_f6_goes_around_with_the_table(hall: MainWindow) -> None:
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_Down)
    twin, stage = twin_of(hall), stage_of(hall)
    parts = {"card": stage.panel, "table": twin, "map": stage, "rail": hall.rail, "bar": hall.bar}

    def part() -> str:
        focus = press(Qt.Key.Key_F6)
        return next(name for name, widget in parts.items() if widget.isAncestorOf(focus))

    assert [part() for _ in range(5)] == ["card", "rail", "bar", "map", "table"]
    assert QApplication.focusWidget() is twin.table


def test_tab_passes_order_and_copy_on_the_way(hall: MainWindow) -> None:
    press(Qt.Key.Key_J)
    twin = twin_of(hall)
    assert press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) is twin.copy_button
    assert press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) is twin.order
    assert press(Qt.Key.Key_Tab) is twin.copy_button
    assert press(Qt.Key.Key_Tab) is twin.table
    assert press(Qt.Key.Key_Tab) is not twin.table


def test_back_and_forward_keep_the_table(hall: MainWindow) -> None:
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_Down)
    claim = hall.places.current
    hall.places.go(parse_address("sources/claim"))
    hall.do("back")
    QApplication.processEvents()
    assert hall.places.current == claim
    assert [row.id for row in twin_of(hall).table.chosen_rows()] == [claim and claim.target]
    assert twin_of(hall).isVisible()
    hall.do("back")
    assert str(hall.places.current) == "diagram/injury?as=table"


def test_letters_on_the_table_stay_keys(hall: MainWindow) -> None:
    table = press(Qt.Key.Key_J)
    before = hall.look.language
    press(Qt.Key.Key_L)
    assert hall.look.language != before
    assert QApplication.focusWidget() is table
    assert not table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_the_focus_of_the_table_is_seen(hall: MainWindow, theme: str) -> None:
    press(Qt.Key.Key_J)
    twin = twin_of(hall)
    with_focus = twin.grab().toImage()
    hall.bar.theme.setFocus()
    QApplication.processEvents()
    assert twin.grab().toImage() != with_focus
