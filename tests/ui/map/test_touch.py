"""Fingers on the map: a tap chooses, one finger moves it, two zoom about the point between them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.summary import summaries
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


def test_a_tap_with_two_fingers_chooses_nothing(view: MapView, screen: QPointingDevice) -> None:
    chosen: list[Choice | None] = []
    view.chosen.connect(chosen.append)
    one, other = QPoint(400, 300), QPoint(500, 300)
    QTest.touchEvent(view, screen).press(0, one, view).commit()
    QTest.touchEvent(view, screen).move(0, one, view).press(1, other, view).commit()
    QTest.touchEvent(view, screen).release(0, one, view).release(1, other, view).commit()
    assert chosen == []


def test_a_second_finger_that_comes_later_pinches_without_a_jump(
    view: MapView, screen: QPointingDevice
) -> None:
    one, other = QPoint(400, 300), QPoint(500, 300)
    QTest.touchEvent(view, screen).press(0, one, view).commit()
    one += QPoint(30, 0)
    QTest.touchEvent(view, screen).move(0, one, view).commit()
    before = view.camera
    QTest.touchEvent(view, screen).move(0, one, view).press(1, other, view).commit()
    assert view.camera == before
    other += QPoint(70, 0)
    QTest.touchEvent(view, screen).move(0, one, view).move(1, other, view).commit()
    assert view.camera.scale == pytest.approx(2 * before.scale)
    drag(view, screen, (one, one), (other, other))


@pytest.mark.parametrize("apart", [2, 800])
def test_pinching_beyond_the_limits_stops_at_them(
    view: MapView, screen: QPointingDevice, apart: int
) -> None:
    ends = QPoint(450 - apart // 2, 300), QPoint(450 + apart // 2, 300)
    for _ in range(12):
        drag(view, screen, (QPoint(400, 300), ends[0]), (QPoint(500, 300), ends[1]))
    scale = view.camera.scale
    drag(view, screen, (QPoint(400, 300), ends[0]), (QPoint(500, 300), ends[1]))
    assert view.camera.scale == pytest.approx(scale)
    seen = view.camera.seen(view.size().toSizeF())
    assert seen.intersects(view.drawing.bounds)
    assert (scale > 2) == (apart == 800)


def test_a_tap_on_a_title_folds_its_lane(
    view: MapView, screen: QPointingDevice, library: Library
) -> None:
    view.show_summaries(lambda: summaries(view.drawing, library))
    view.frame(view.drawing.bounds)
    asked: list[str] = []
    view.fold_asked.connect(asked.append)
    lane = view.drawing.lanes[1]
    at = view.camera.to_view(lane.rect.topLeft() + QPointF(30, 20)).toPoint()
    drag(view, screen, (at, at))
    assert asked == [lane.id]
    view.show_folded(frozenset({lane.id}), is_by_scale=False)
    at = view.camera.to_view(view.rect_of(Choice("lane", lane.id)).center()).toPoint()
    drag(view, screen, (at, at))
    assert asked == [lane.id, lane.id]


def test_a_tap_on_an_arrow_chooses_it(view: MapView, screen: QPointingDevice) -> None:
    chosen: list[Choice | None] = []
    view.chosen.connect(chosen.append)
    route = view.drawing.routes_of_claim("ros-autophagy")[0]
    view.look_at(route.whole.pointAtPercent(0.5))
    at = view.camera.to_view(route.whole.pointAtPercent(0.5)).toPoint()
    drag(view, screen, (at, at))
    assert chosen == [Choice("route", str(route.index))]


def test_a_finger_or_the_wheel_ends_a_glide(view: MapView, screen: QPointingDevice) -> None:
    assert not view.look.is_motion_reduced
    view.frame(view.drawing.lanes[-1].rect, is_animated=True)
    assert view._motion.state() == view._motion.State.Running
    QTest.touchEvent(view, screen).press(0, QPoint(400, 300), view).commit()
    held = view.camera
    QTest.qWait(60)
    assert view.camera == held
    QTest.touchEvent(view, screen).release(0, QPoint(400, 300), view).commit()
    view.frame(view.drawing.lanes[0].rect, is_animated=True)
    view.zoom_by(1.2)
    held = view.camera
    QTest.qWait(60)
    assert view.camera == held
