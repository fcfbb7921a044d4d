"""Fingers in a walkthrough: a tap on an answer or on its box chooses."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pofedu.content.address import parse_address
from tests.walkthrough.conftest import Make, page_of, spoken

STEP = "walkthrough/emptied-follicle-pool/drugs-reach-the-dna"


@pytest.fixture
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def tap(widget: QWidget, screen: QPointingDevice, at: QPoint) -> None:
    """A finger that comes down and leaves; sent to the window, for the screen may be smaller."""
    window = widget.window().windowHandle()
    place = widget.mapTo(widget.window(), at)
    for deed in ("press", "release"):
        touch = QTest.touchEvent(window, screen)
        getattr(touch, deed)(0, place, window)
        touch.commit()
    QApplication.processEvents()


def test_a_tap_on_an_answer_chooses_and_gives_it(make_hall: Make, screen: QPointingDevice) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    QApplication.processEvents()
    page = page_of(window)
    assert page.player.answers is not None
    row = page.player.answers.rows[2]
    tap(row, screen, row.rect().center())
    assert page.walk.chosen == 3
    tap(row, screen, row.rect().center())
    assert page.walk.place is not None
    assert page.walk.place.is_shown


def test_a_tap_on_a_numbered_box_chooses_and_gives_it(
    make_hall: Make, screen: QPointingDevice
) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address("walkthrough/ovary-scars/too-much-matrix"))
    QApplication.processEvents()
    page = page_of(window)
    view, question = page.player.map, page.walk.question
    assert view is not None
    assert question is not None
    right = question.answers.index(question.right) + 1
    box = next(id_ for id_, n in view.focus_shown.numbers.items() if n == right)
    for _ in range(2):
        at = view.camera.to_view(view.drawing.boxes[box].rect.center()).toPoint()
        tap(view, screen, at)
    assert "Right" in spoken(page.player.pane)
