"""Notes and bookmarks on the map, on a folded lane, and in the rows of the table."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.diagram.page import DiagramPage
from pofedu.learner.passing import passing_learner
from pofedu.ui.map.spoken import sentence_of
from pofedu.ui.map.walk import Choice
from pofedu.ui.marks import Mark
from pofedu.ui.table.model import MARK
from pofedu.ui.theme import Look
from tests.diagram.conftest import stage_of

PLACES = {
    "injury": "ros-autophagy",
    "repair": "uc-mscs-ngf-granulosa-cell-apoptosis",
    "signalling": "uc-mscs-ngf-granulosa-cell-apoptosis",
    "clinic": "amenorrhoea-treatment-response",
}


@pytest.fixture
def page(library: Library, look: Callable[..., Look], qtbot: QtBot) -> DiagramPage:
    """Its reader wrote a note at each claim, and put a bookmark at that of the clinical map."""
    learner = passing_learner()
    for map_id, claim in PLACES.items():
        place = parse_address(f"diagram/{map_id}#claim:{claim}")
        learner.see(place)
        if map_id != "signalling":
            learner.write_note(place, "?")
        if map_id == "clinic":
            learner.set_bookmark(place, True)
    made = DiagramPage(library, learner)
    qtbot.addWidget(made)
    made.setFixedSize(1200, 700)
    made.show_look(look(language="en"))
    made.show()
    return made


@pytest.mark.parametrize(("map_id", "claim"), PLACES.items())
def test_each_map_marks_the_arrow_and_only_a_folded_lane(
    page: DiagramPage, map_id: str, claim: str
) -> None:
    page.enter(parse_address(f"diagram/{map_id}?lane=all"))
    QApplication.processEvents()
    view = stage_of(page).view
    route = view.drawing.routes_of_claim(claim)[-1]
    wanted = Mark(1, is_bookmarked=map_id == "clinic")
    assert view.marks[Choice("route", str(route.index))] == wanted
    lane = Choice("lane", route.lane)
    assert view.marks[lane] == wanted
    assert not view._is_shown(lane, view.gone())
    page.enter(parse_address(f"diagram/{map_id}?lane=all&fold={route.lane}"))
    QApplication.processEvents()
    view = stage_of(page).view
    assert view._is_shown(lane, view.gone())
    assert view.rect_of(lane).contains(view._mark_place(lane))
    assert "1 note" in sentence_of(view, lane)


def test_a_row_shows_and_says_note_and_bookmark(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/clinic?as=table"))
    QApplication.processEvents()
    shown = stage_of(page).halves.twin
    assert shown is not None
    model = shown.table._list
    index = model.index(model.row_of("claim", PLACES["clinic"]), 0)
    assert index.data(MARK) == Mark(1, is_bookmarked=True)
    assert index.siblingAtColumn(1).data(MARK) is None
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith("1 note, bookmarked")
    assert "note" not in index.data()
    spoken = QAccessible.queryAccessibleInterface(shown.table)
    names = [spoken.child(i).text(QAccessible.Text.Name) for i in range(spoken.childCount())]
    assert [name for name in names if "1 note, bookmarked" in name] == [
        f"{index.data()}\n1 note, bookmarked"
    ]
