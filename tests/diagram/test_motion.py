"""Where motion is reduced nothing glides: the map is at once where it was going."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import parse_address
from pofedu.diagram.page import DiagramPage
from pofedu.ui.map.walk import Choice
from tests.diagram.conftest import stage_of


def find(page: DiagramPage) -> None:
    page.handle_key("filter")
    page._explorer.search.bar.field.setText("follicle")
    page.handle_key("next-found")
    page.handle_key("next-found")


def press_minimap(page: DiagramPage) -> None:
    minimap = stage_of(page).minimap
    QTest.mousePress(minimap, Qt.MouseButton.LeftButton, pos=QPoint(minimap.width() - 6, 6))
    QTest.mouseRelease(minimap, Qt.MouseButton.LeftButton, pos=QPoint(minimap.width() - 6, 6))


def choose_far_away(page: DiagramPage) -> None:
    view = stage_of(page).view
    view.choose(Choice("box", list(view.drawing.boxes)[-1]))


DEEDS: dict[str, Callable[[DiagramPage], object]] = {
    "lane": lambda page: stage_of(page).strip.lane_chosen.emit("immune"),
    "next lane": lambda page: page.handle_key("next"),
    "whole map": lambda page: page.handle_key("fit"),
    "choice": choose_far_away,
    "zoom to choice": lambda page: page.handle_key("zoom-choice"),
    "find": find,
    "fold": lambda page: page.handle_key("fold"),
    "fold all": lambda page: page.handle_key("fold-all"),
    "tour": lambda page: page.handle_key("tour"),
    "next stop": lambda page: page.handle_key("next"),
    "minimap": press_minimap,
}


def glides(page: DiagramPage) -> list[str]:
    """The deeds after which the map glides."""
    view, found = stage_of(page).view, []
    for name, deed in DEEDS.items():
        deed(page)
        if view._motion.state() == view._motion.State.Running:
            found.append(name)
            view._motion.setCurrentTime(view._motion.duration())
        QApplication.processEvents()
    return found


@pytest.mark.parametrize("is_reduced", [True, False])
def test_nothing_glides_where_motion_is_reduced(
    make_page: Callable[[str], DiagramPage], is_reduced: bool
) -> None:
    page = make_page("en")
    page.enter(parse_address("diagram/injury?lane=overview"))
    assert page._look is not None
    page.show_look(replace(page._look, is_motion_reduced=is_reduced))
    found = glides(page)
    if is_reduced:
        assert found == []
    else:
        assert {"next lane", "whole map", "choice", "zoom to choice", "find", "tour"} <= {*found}
