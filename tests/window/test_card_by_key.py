"""The card beside the map by keyboard alone: into it, through it, out of it, and around by F6."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.diagram.widgets.stage import Stage
from pofedu.ui.blocks import Title
from pofedu.window.focus import stops
from pofedu.window.hall import MainWindow

CLAIM = "diagram/injury#claim:gvhd-follicle-structure"
BOX = "diagram/injury#entity:gonadal-injury"


@pytest.fixture
def hall(make_real_hall: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    hall = make_real_hall((1280, 720), language="en")
    hall.places.go(parse_address(CLAIM))
    with qtbot.waitActive(hall):
        hall.activateWindow()
    stage_of(hall).view.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return hall


def stage_of(hall: MainWindow) -> Stage:
    stage = hall.findChild(Stage)
    assert isinstance(stage, Stage)
    return stage


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:
    """Press a key where the focus is; where it is then."""
    QTest.keyClick(focused(), key, modifier)
    QApplication.processEvents()
    return focused()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("place", [CLAIM, BOX])
def test_a_key_on_an_arrow_or_a_box_goes_into_its_card(
    hall: MainWindow, key: Qt.Key, place: str
) -> None:
    hall.places.go(parse_address(place))
    stage = stage_of(hall)
    blocks, shown, tiles = stage.panel.card._blocks, stage.view.emphasis, stage.view.painter_of
    assert press(key) is stage.panel.card
    assert str(hall.places.current) == place
    assert stage.panel.card._blocks is blocks, "the card was set anew"
    assert stage.view.emphasis is shown, "the map was marked anew"
    assert stage.view.painter_of is tiles, "the map was painted anew"


def test_a_key_where_nothing_is_chosen_does_nothing(hall: MainWindow) -> None:
    hall.places.go(parse_address("diagram/injury"))
    stage = stage_of(hall)
    stage.view.setFocus()
    assert press(Qt.Key.Key_Return) is stage.view
    assert str(hall.places.current) == "diagram/injury"


def test_escape_goes_from_the_card_to_the_map_and_then_closes_it(hall: MainWindow) -> None:
    stage = stage_of(hall)
    press(Qt.Key.Key_Return)
    assert press(Qt.Key.Key_Escape) is stage.view
    assert str(hall.places.current) == CLAIM
    assert stage.panel.isVisible()
    assert press(Qt.Key.Key_Escape) is stage.view
    assert str(hall.places.current) == "diagram/injury"
    assert not stage.panel.isVisible()


def test_escape_from_elsewhere_closes_the_card(hall: MainWindow) -> None:
    press(Qt.Key.Key_Return)
    hall.bar.theme.setFocus()
    press(Qt.Key.Key_Escape)
    assert not stage_of(hall).panel.isVisible()


def test_escape_closes_what_stands_over_a_card_before_it_leaves_it(hall: MainWindow) -> None:
    stage = stage_of(hall)
    press(Qt.Key.Key_Return)
    title = stage.panel.card._blocks[1]
    stage.panel.card.action_requested.emit("grades")
    assert stage.panel.card._blocks[1] != title
    assert press(Qt.Key.Key_Escape) is stage.panel.card
    assert stage.panel.card._blocks[1] == title


def test_the_card_of_the_map_takes_the_focus(hall: MainWindow) -> None:
    hall.places.go(parse_address("diagram/injury"))
    stage = stage_of(hall)
    stage.view.setFocus()
    assert press(Qt.Key.Key_I) is stage.panel.card
    assert str(hall.places.current) == "diagram/injury#about:map"
    spoken = QAccessible.queryAccessibleInterface(stage.panel.card)
    assert spoken is not None
    title = next(b.text.en for b in stage.panel.card._blocks if isinstance(b, Title))
    assert spoken.text(QAccessible.Text.Name) == title
    assert press(Qt.Key.Key_I) is stage.view
    assert not stage.panel.isVisible()


def test_tab_goes_through_the_card_in_order_and_on_out_of_it(hall: MainWindow) -> None:
    stage = stage_of(hall)
    press(Qt.Key.Key_Return)
    expected = stops(stage.panel)
    seen = [focused()]
    while stage.panel.isAncestorOf(here := press(Qt.Key.Key_Tab)):
        if here is not seen[-1]:  # words with several links stay where they are
            assert here not in seen
            seen.append(here)
    assert seen[0] is stage.panel.card
    assert seen[: len(expected)] == expected
    inner = stage.panel.card.widget()
    assert inner is not None
    within = [w for w in seen[1:] if inner.isAncestorOf(w)]
    tops = [w.mapTo(inner, w.rect().topLeft()).y() for w in within]
    assert len(within) > 10
    assert tops == sorted(tops)
    assert not stage.isAncestorOf(here), "the next part of the window comes after the card"
    assert str(hall.places.current) == CLAIM
    assert stage.panel.isAncestorOf(press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier))
    assert str(hall.places.current) == CLAIM


@pytest.mark.parametrize("inside", [False, True], ids=["card", "link"])
def test_keys_scroll_the_card_that_is_read(hall: MainWindow, inside: bool) -> None:
    stage = stage_of(hall)
    press(Qt.Key.Key_Return)
    if inside:
        press(Qt.Key.Key_Tab)
    bar = stage.panel.card.verticalScrollBar()
    bar.setValue(0)
    for key, way in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageUp, -1),
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_Up, -1),
    ):
        before, place = bar.value(), focused()
        assert press(key) is place
        assert (bar.value() - before) * way > 0, key
    assert str(hall.places.current) == CLAIM
    press(Qt.Key.Key_Escape)
    before_goal = stage.view.goal()
    press(Qt.Key.Key_PageDown)
    assert stage.view.goal() != before_goal, "on the map the same key goes to the next part"


def region_of(hall: MainWindow, widget: QWidget) -> str:
    regions = {"card": stage_of(hall).panel, "map": hall.pages, "rail": hall.rail, "bar": hall.bar}
    return next(name for name, region in regions.items() if region.isAncestorOf(widget))


@pytest.mark.parametrize(
    ("modifier", "order"),
    [
        (Qt.KeyboardModifier.NoModifier, ["card", "rail", "bar", "map", "card"]),
        (Qt.KeyboardModifier.ShiftModifier, ["bar", "rail", "card", "map", "bar"]),
    ],
    ids=["forwards", "backwards"],
)
def test_f6_goes_around_with_the_card(
    hall: MainWindow, modifier: Qt.KeyboardModifier, order: list[str]
) -> None:
    assert [region_of(hall, press(Qt.Key.Key_F6, modifier)) for _ in order] == order
    assert str(hall.places.current) == CLAIM
    hall.places.go(parse_address("diagram/injury"))
    for _ in range(4):
        assert region_of(hall, press(Qt.Key.Key_F6, modifier)) != "card"


def test_f6_comes_back_to_the_same_link_and_to_a_new_card_itself(hall: MainWindow) -> None:
    stage = stage_of(hall)
    press(Qt.Key.Key_Return)
    link = press(Qt.Key.Key_Tab)
    for _ in range(3):
        press(Qt.Key.Key_F6)
    assert focused() is stage.view
    assert press(Qt.Key.Key_F6) is link
    press(Qt.Key.Key_F6)
    hall.places.go(parse_address(BOX))
    QApplication.sendPostedEvents(None, 52)  # deletes what was only marked for deletion
    assert press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier) is stage.panel.card


def test_the_help_on_keys_gives_the_focus_back(hall: MainWindow) -> None:
    press(Qt.Key.Key_Return)
    link = press(Qt.Key.Key_Tab)
    assert press(Qt.Key.Key_F1) is not link
    assert press(Qt.Key.Key_Escape) is link


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_the_focus_of_the_card_is_seen(
    make_real_hall: Callable[..., MainWindow], qtbot: QtBot, theme: str
) -> None:
    hall = make_real_hall((1280, 720), theme=theme)
    hall.places.go(parse_address(CLAIM))
    with qtbot.waitActive(hall):
        hall.activateWindow()
    stage = stage_of(hall)
    stage.view.setFocus()
    before = stage.panel.grab().toImage()
    press(Qt.Key.Key_Return)
    assert stage.panel.grab().toImage() != before
    press(Qt.Key.Key_Escape)
    assert stage.panel.grab().toImage() == before
