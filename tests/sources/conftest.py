"""The sources page as its tests have it: shown, entered, and asked where it went."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.sources.page import SourcesPage
from pofedu.sources.widgets.desk import Desk
from pofedu.ui.theme import Look

MARKS = {"sources/claim/ros-autophagy": 2, "studies/yan": 1}


@pytest.fixture
def make_page(
    library: Library, look: Callable[..., Look], qtbot: QtBot
) -> Callable[..., SourcesPage]:
    """Shows the sources at an address: `make_page("sources/claim", "en", width=1200)`."""

    def make(
        address: str = "sources",
        language: str = "zh",
        width: int = 1200,
        height: int = 700,
        text_scale: float = 1.0,
    ) -> SourcesPage:
        page = SourcesPage(library, lambda: MARKS)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show_look(look(language=language, text_scale=text_scale))
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.enter(parse_address(address))
        QApplication.processEvents()
        return page

    return make


def desk_of(page: SourcesPage) -> Desk:
    """What the page shows its list on."""
    desk = page.findChild(Desk)
    assert isinstance(desk, Desk)
    return desk


def places_of(page: SourcesPage) -> list[str]:
    """Where the page goes from now on, as addresses."""
    seen: list[str] = []

    def note(address: Address) -> None:
        seen.append(str(address))

    page.place_changed.connect(note)
    return seen


def ids(page: SourcesPage) -> list[str]:
    """The records that the list shows, from top to bottom."""
    return [row.id for row in desk_of(page).table.rows()]
