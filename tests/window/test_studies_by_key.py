"""Around the room of studies by keyboard alone, in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.studies.logic import VIEWS
from pofedu.studies.page import StudiesPage
from pofedu.studies.widgets.desk import Desk
from pofedu.window.focus import stops
from pofedu.window.hall import MainWindow

FORWARDS = ["filters", "views", "view", "card", "rail", "bar"]


@pytest.fixture
def hall(make_real_hall: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    hall = make_real_hall((1280, 720), language="en")
    hall.places.go(parse_address("studies"))
    with qtbot.waitActive(hall):
        hall.activateWindow()
    return hall


def desk_of(hall: MainWindow) -> Desk:
    desk = hall.findChild(Desk)
    assert isinstance(desk, Desk)
    return desk


def region_of(hall: MainWindow) -> str:
    page, focus = hall.pages.page, QApplication.focusWidget()
    assert isinstance(page, StudiesPage)
    regions = dict(zip(("filters", "views", "view", "card"), page.regions(), strict=True))
    regions |= {"rail": hall.rail, "bar": hall.bar}
    assert focus is not None
    return next(name for name, region in regions.items() if region.isAncestorOf(focus))


def around(hall: MainWindow, modifier: Qt.KeyboardModifier, steps: int) -> list[str]:
    passed = []
    for _ in range(steps):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_F6, modifier)
        QApplication.processEvents()
        passed.append(region_of(hall))
    return passed


def test_f6_goes_around_every_view_as_its_parts_stand(hall: MainWindow) -> None:
    for view in VIEWS:
        place = parse_address("studies/yan").with_view(view="" if view == VIEWS[0] else view)
        hall.places.go(place)
        desk_of(hall).enter_view()
        order = [region for region in FORWARDS if region != "card" or view != "compare"]
        start = order.index("view") + 1
        wanted = [*order[start:], *order[:start]]
        assert around(hall, Qt.KeyboardModifier.NoModifier, len(order)) == wanted, view


def test_f6_comes_to_the_button_of_the_view_that_is_shown(hall: MainWindow) -> None:
    hall.places.go(parse_address("studies?view=gaps"))
    desk = desk_of(hall)
    desk.enter_view()
    assert around(hall, Qt.KeyboardModifier.ShiftModifier, 1) == ["views"]
    assert QApplication.focusWidget() is desk.head.tabs.buttons["gaps"]
    assert around(hall, Qt.KeyboardModifier.ShiftModifier, 4) == ["filters", "bar", "rail", "view"]


def test_tab_goes_through_what_stands_over_a_view_as_it_stands(hall: MainWindow) -> None:
    for view in VIEWS:
        hall.places.go(parse_address("studies").with_view(view="" if view == VIEWS[0] else view))
        desk = desk_of(hall)
        QApplication.processEvents()
        found = [stop for stop in stops(desk.head) if isinstance(stop, QPushButton)]
        assert len(found) > len(VIEWS)
        places = [place_in(stop, desk) for stop in found]
        assert places == sorted(places), view


def place_in(widget: QWidget, desk: Desk) -> tuple[int, int]:
    """Its line, and how far to the right it stands there."""
    at = widget.mapTo(desk, QPoint(0, widget.height() // 2))
    return round(at.y() / 10), at.x()
