"""Fingers on the map: a tap chooses, one finger moves it, two zoom about the point between them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="module")
def pad() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)


@pytest.fixture
def view(injury: Drawing, look: Callable[..., Look], qtbot: QtBot) -> MapView:
    widget = MapView(injury, look(language="both"))
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.frame(injury.bounds)
    widget.zoom_by(2.0)
    return widget


def drag(view: MapView, device: QPointingDevice, *ways: tuple[QPoint, ...]) -> None:
    """Each finger from point to point of its way, all at the same time."""
    for step, places in enumerate(zip(*ways, strict=True)):
        touch = QTest.touchEvent(view, device)
        for finger, place in enumerate(places):
            (touch.press if step == 0 else touch.move)(finger, place, view)
        touch.commit()
    touch = QTest.touchEvent(view, device)
    for finger, way in enumerate(ways):
        touch.release(finger, way[-1], view)
    touch.commit()


def test_a_tap_chooses(view: MapView, screen: QPointingDevice) -> None:
    chosen: list[Choice | None] = []
    view.chosen.connect(chosen.append)
    box = view.drawing.boxes["gonadal-injury"]
    view.look_at(box.rect.center())
    at = view.camera.to_view(box.rect.center()).toPoint()
    drag(view, screen, (at, at + QPoint(3, 2)))
    assert chosen == [Choice("box", "gonadal-injury")]
    assert view.hasFocus()


def test_one_finger_moves_the_map_and_chooses_nothing(
    view: MapView, screen: QPointingDevice
) -> None:
    chosen: list[Choice | None] = []
    view.chosen.connect(chosen.append)
    before = view.camera.corner
    drag(view, screen, (QPoint(400, 300), QPoint(370, 290), QPoint(300, 250)))
    moved = (view.camera.corner - before) * view.camera.scale
    assert (round(moved.x()), round(moved.y())) == (100, 50)
    assert chosen == []


def test_two_fingers_zoom_about_the_point_between_them(
    view: MapView, screen: QPointingDevice
) -> None:
    scale, between = view.camera.scale, QPointF(450, 300)
    before = view.camera.to_scene(between)
    drag(
        view,
        screen,
        (QPoint(400, 300), QPoint(375, 300), QPoint(350, 300)),
        (QPoint(500, 300), QPoint(525, 300), QPoint(550, 300)),
    )
    assert view.camera.scale == pytest.approx(2 * scale)
    assert (view.camera.to_scene(between) - before).manhattanLength() < 0.5


def test_two_fingers_that_move_together_move_the_map(
    view: MapView, screen: QPointingDevice
) -> None:
    scale, before = view.camera.scale, view.camera.corner
    drag(
        view,
        screen,
        (QPoint(400, 300), QPoint(380, 290), QPoint(360, 280)),
        (QPoint(500, 300), QPoint(480, 290), QPoint(460, 280)),
    )
    moved = (view.camera.corner - before) * view.camera.scale
    assert view.camera.scale == pytest.approx(scale)
    assert (round(moved.x()), round(moved.y())) == (40, 20)


def test_a_finger_that_stays_after_pinching_neither_jumps_nor_chooses(
    view: MapView, screen: QPointingDevice
) -> None:
    chosen: list[Choice | None] = []
    view.chosen.connect(chosen.append)
    one, other = QPoint(400, 300), QPoint(500, 300)
    QTest.touchEvent(view, screen).press(0, one, view).press(1, other, view).commit()
    gone = one - QPoint(40, 0)
    QTest.touchEvent(view, screen).move(0, gone, view).move(1, other, view).commit()
    QTest.touchEvent(view, screen).release(0, gone, view).move(1, other, view).commit()
    before = view.camera
    QTest.touchEvent(view, screen).move(1, other + QPoint(20, 0), view).commit()
    moved = (view.camera.corner - before.corner) * view.camera.scale
    QTest.touchEvent(view, screen).release(1, other + QPoint(20, 0), view).commit()
    assert round(moved.x()) == -20
    assert chosen == []


def test_fingers_on_a_touch_pad_are_not_meant(view: MapView, pad: QPointingDevice) -> None:
    scale = view.camera.scale
    drag(view, pad, (QPoint(400, 300), QPoint(350, 300)), (QPoint(500, 300), QPoint(550, 300)))
    assert view.camera.scale == scale
