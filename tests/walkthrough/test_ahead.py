"""What comes next is made ready out of sight, and looks and reads as if it had not been."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.walkthrough.page import WalkthroughPage
from pofedu.window.hall import MainWindow
from tests.walkthrough.conftest import Make, page_of, press, spoken

ROUTE = "walkthrough/emptied-follicle-pool"
STEP = f"{ROUTE}/drugs-reach-the-dna"


def get_ready(page: WalkthroughPage, qtbot: QtBot) -> None:
    """Wait until nothing is left to be made ready."""
    qtbot.waitUntil(lambda: not page.later._timer.isActive())


def picture(window: MainWindow) -> QImage:
    QApplication.processEvents()
    return window.pages.grab().toImage()


@pytest.mark.parametrize(
    ("look", "here", "keys"),
    [
        ({"language": "both"}, STEP, (Qt.Key.Key_0,)),
        ({"language": "en"}, STEP, (Qt.Key.Key_2, Qt.Key.Key_Return)),
        ({"theme": "projector"}, f"{STEP}?answer=skip", (Qt.Key.Key_Return,)),
        ({"text_scale": 2.0}, f"{ROUTE}/not-fully-understood?answer=skip", (Qt.Key.Key_Return,)),
    ],
    ids=["skipped", "answered", "gone on", "to the end"],
)
def test_it_looks_as_if_made_when_asked_for(
    make_hall: Make, qtbot: QtBot, look: dict[str, object], here: str, keys: tuple[Qt.Key, ...]
) -> None:
    window = make_hall(**look)
    page = page_of(window)
    window.places.go(parse_address(f"{STEP}?answer=skip"))  # so that there is a picture
    window.places.go(parse_address(here))
    for key in keys:
        get_ready(page, qtbot)
        ahead = page.player.pane._ahead
        press(window, key)
    assert ahead is not None
    assert page.player.pane.widget() is ahead.widget, "made ready, and not used"
    view = page.player.map
    assert view is not None
    assert view._painting is view._ahead, "painted ahead, and not used"
    seen, there = picture(window), window.places.current
    assert there is not None
    page.later.stop()
    page.player.pane._ahead = view._ahead = page.player._ahead = None
    window.places.go(parse_address(f"{ROUTE}?shown=end"))
    page.later.stop()
    window.places.go(there)
    page.later.stop()
    window.focus_page()
    assert page.player.pane.widget() is not ahead.widget
    assert picture(window) == seen


def test_nobody_hears_or_finds_it_before(make_hall: Make, qtbot: QtBot) -> None:
    window = make_hall(language="en")
    page = page_of(window)
    window.places.go(parse_address(f"{STEP}?answer=skip"))
    window.places.go(parse_address(STEP))
    QApplication.processEvents()
    before = spoken(window)
    get_ready(page, qtbot)
    ahead = page.player.pane._ahead
    assert ahead is not None
    hidden = set(ahead.widget.findChildren(QLabel))
    assert any("What happens" in label.text() for label in hidden), "the answers are not ready"
    assert spoken(window) == before
    assert not hidden & set(window.findChildren(QLabel))
    assert ahead.widget not in [w for w in QApplication.topLevelWidgets() if w.isVisible()]
