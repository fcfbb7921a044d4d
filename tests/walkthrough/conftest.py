"""The walkthroughs in a real window, walked by keys and read as a screen reader does."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pofedu.app.program import dress, features
from pofedu.content.address import Address, lodged
from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.settings.logic import Preferences
from pofedu.ui.page import Page
from pofedu.walkthrough.page import WalkthroughPage
from pofedu.window.hall import MainWindow


class Elsewhere(Page):
    """Any other room."""

    def enter(self, address: Address) -> None:
        self.place_changed.emit(address)

    def show_look(self, look: object) -> None:
        """Nothing to show."""

    def crumbs(self) -> tuple[()]:
        return ()


@pytest.fixture
def learner() -> Learner:
    """Nobody yet."""
    return passing_learner()


Make = Callable[..., MainWindow]


@pytest.fixture
def make_hall(qapp: QApplication, qtbot: QtBot, library: Library, learner: Learner) -> Make:
    """Makes the window at the list: `make_hall((1024, 768), language="en", text_scale=2.0)`."""

    def make(size: tuple[int, int] = (1280, 720), **chosen: object) -> MainWindow:
        preferences = Preferences(**({"theme": "light", "motion": "less"} | chosen))  # type: ignore[arg-type]
        pages: dict[str, Callable[[], Page]] = {
            "walkthrough": partial(WalkthroughPage, library, learner),
            "sources": Elsewhere,
            "diagram": Elsewhere,
        }
        window = MainWindow(
            features(),
            pages,
            preferences,
            partial(dress, qapp, True),
            library.pack.title,
            library.pack.id,
        )
        window.places.lodging = lodged
        qtbot.addWidget(window)
        window.resize(*size)
        window.set_screen_height(float(size[1]))
        window.places.enter(Address("walkthrough"))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.focus_page()
        return window

    return make


def page_of(window: MainWindow) -> WalkthroughPage:
    """The page of the walkthroughs."""
    page = window.pages.page
    assert isinstance(page, WalkthroughPage)
    return page


def press(window: MainWindow, key: Qt.Key) -> None:
    """A key where the focus is."""
    QTest.keyClick(window.focusWidget() or window, key)
    QApplication.processEvents()


def spoken(widget: QWidget) -> list[str]:
    """All names in the accessible tree beneath a widget, in order."""
    return [name for name in _names(QAccessible.queryAccessibleInterface(widget)) if name]


def _names(thing: QAccessibleInterface | None) -> Iterator[str]:
    if thing is None or thing.state().invisible:
        return
    yield thing.text(QAccessible.Text.Name)
    for place in range(thing.childCount()):
        yield from _names(thing.child(place))
