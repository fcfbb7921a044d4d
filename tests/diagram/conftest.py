"""The diagram page as its tests have it: shown, entered, and asked where it went."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.diagram.page import DiagramPage
from pofedu.diagram.widgets.stage import Stage
from pofedu.ui.theme import Look


@pytest.fixture
def make_page(
    library: Library, look: Callable[..., Look], qtbot: QtBot
) -> Callable[[str], DiagramPage]:
    """Shows the first map in a language: `make_page("en")`."""

    def make(language: str) -> DiagramPage:
        page = DiagramPage(library)
        qtbot.addWidget(page)
        page.setFixedSize(1200, 700)
        page.show_look(look(language=language))
        page.show()
        page.enter(Address("diagram"))
        return page

    return make


@pytest.fixture
def places(page: DiagramPage) -> list[str]:
    """Where the page went, as addresses."""
    seen: list[str] = []
    page.place_changed.connect(lambda address: seen.append(str(address)))
    return seen


def settle() -> None:
    """Let the layout of a page come to rest, which takes it several turns."""
    for _ in range(5):
        QApplication.processEvents()


def stage_of(page: DiagramPage) -> Stage:
    """What the page shows its map on."""
    stage = page.findChild(Stage)
    assert isinstance(stage, Stage)
    return stage
