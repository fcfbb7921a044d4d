"""A page that fails is replaced by a sentence; everything else goes on."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.window.hall import MainWindow

BROKEN = Address("diagram", "broken")


def test_a_page_that_fails_says_so(hall: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hall.failed) as told:
        assert hall.places.go(BROKEN)
    assert isinstance(told.args[0], KeyError)
    panel = hall.pages.failure
    assert panel.isVisible()
    assert panel.first.text()
    panel.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "a fault of ours" in copied
    assert "diagram/broken" in copied
    assert "Traceback" in copied


def test_the_rest_goes_on(hall: MainWindow) -> None:
    hall.places.go(BROKEN)
    hall.do("language")
    hall.do("next")
    assert hall.places.go(Address("settings"))
    assert hall.places.go(Address("diagram", "injury"))
    assert hall.pages.page is not None, "the page is built anew"


def test_it_can_be_tried_again(hall: MainWindow) -> None:
    hall.places.go(BROKEN)
    hall.pages.failure.retry.click()
    assert hall.pages.failure.isVisible()
    assert hall.places.current == BROKEN


def test_a_fault_elsewhere_shows_a_strip(hall: MainWindow) -> None:
    hall.show_fault(ValueError("out of nowhere"))
    assert hall.faults.isVisible()
    hall.faults.copy.click()
    assert "out of nowhere" in QGuiApplication.clipboard().text()
    hall.faults.dismiss.click()
    assert not hall.faults.isVisible()
