"""The view: what moves, what stays, what a hand and a keyboard choose."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pofedu.ui.map.camera import Camera, fitting, kept_over, showing, turned
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.legible import SMALLEST_FOLLOW
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import (
    Choice,
    emphasis_of_entity,
    emphasis_of_routes,
    quiet_boxes,
    reading_order,
)
from pofedu.ui.marks import Mark
from pofedu.ui.theme import Look, ThemeName

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(injury: Drawing, look: Callable[..., Look], qtbot: QtBot) -> MapView:
    widget = MapView(injury, look(language="both"))
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    widget.show()
    widget.frame(injury.lanes[0].rect)
    return widget


def direct_picture(view: MapView) -> QImage:
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(view.look.theme.color("paper"))
    painter = QPainter(image)
    corner = view.camera.corner * view.camera.scale
    painter.translate(-round(corner.x()), -round(corner.y()))
    painter.scale(view.camera.scale, view.camera.scale)
    view.painter_of.paint(painter, view.seen(), view.emphasis)
    painter.end()
    return image


def differing(one: QImage, other: QImage) -> float:
    """Share of pixels that are not equal."""
    one = one.convertToFormat(QImage.Format.Format_RGB32)
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 2 for a, b in pairs) / (one.width() * one.height() * 4)


def test_tiles_show_what_direct_painting_shows(view: MapView) -> None:
    view.pan_by(QPointF(-133, -57))
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.clearFocus()
    assert differing(view.grab().toImage(), direct_picture(view)) < 0.01


def test_what_stands_out_shows_what_direct_painting_shows(view: MapView) -> None:
    plain = view.grab().toImage()
    view.show_emphasis(emphasis_of_entity(view.drawing, "pof", frozenset()))
    view.clearFocus()
    chosen = view.grab().toImage()
    assert differing(chosen, plain) > 0.02
    assert differing(chosen, direct_picture(view)) < 0.01
    view.pan_by(QPointF(-90, -40))
    while view._painting.tiles.prepare():
        pass
    assert differing(view.grab().toImage(), direct_picture(view)) < 0.01
    view.pan_by(QPointF(90, 40))
    view.show_emphasis(Emphasis())
    assert differing(view.grab().toImage(), plain) < 0.01


def test_what_is_prepared_ahead_shows_what_direct_painting_shows(view: MapView) -> None:
    view.zoom_by(2.0)
    view.sharpen()
    for step in (QPointF(-90, -40), QPointF(-310, 20), QPointF(35, -170)):
        view.pan_by(step)
        view.grab()
        while view._painting.tiles.prepare():
            pass
    view.clearFocus()
    assert differing(view.grab().toImage(), direct_picture(view)) < 0.01


def test_after_zooming_the_picture_is_sharp_again(view: MapView, qtbot: QtBot) -> None:
    view.clearFocus()
    view.zoom_by(1.5)
    view.sharpen()
    assert differing(view.grab().toImage(), direct_picture(view)) < 0.01


def test_what_was_only_moved_stays_as_it_was_painted(view: MapView) -> None:
    view.sharpen()
    view.grab()
    painter = view.painter_of
    view.pan_by(QPointF(-30, 0))
    view.sharpen()
    assert view.painter_of is painter
    view.zoom_by(1.5)
    view.sharpen()
    assert view.painter_of is not painter


@pytest.mark.parametrize("factor", [1.3, 0.9])
def test_while_zooming_the_picture_fills_the_view_with_paper_beside_it(
    view: MapView, factor: float
) -> None:
    view.look_at(view.drawing.bounds.center())
    view.clearFocus()
    sharp = view.grab().toImage()
    view.zoom_by(factor)
    moving = QImage(view.size(), QImage.Format.Format_RGB32)
    moving.fill(Qt.GlobalColor.magenta)
    view.render(moving, QPoint(), QRegion(), QWidget.RenderFlag(0))
    colors = {moving.pixelColor(x, y).name() for x in range(view.width()) for y in (0, 99)}
    assert "#ff00ff" not in colors
    assert differing(moving, sharp) > 0.02
    paper = view.look.theme.color("paper").name()
    assert (moving.pixelColor(2, view.height() // 2).name() == paper) or factor > 1


def test_zoom_keeps_the_point_under_the_cursor(view: MapView) -> None:
    view.look_at(view.drawing.bounds.center())
    at = QPointF(310, 220)
    before = view.camera.to_scene(at)
    view.zoom_by(1.4, at)
    after = view.camera.to_scene(at)
    assert (after - before).manhattanLength() < 0.01


def test_language_moves_nothing(view: MapView, look: Callable[..., Look]) -> None:
    camera = view.camera
    boxes = {id_: QRectF(box.rect) for id_, box in view.drawing.boxes.items()}
    for language in ("zh", "en", "both"):
        view.show_look(look(language=language))
        assert view.camera == camera
    assert {id_: box.rect for id_, box in view.drawing.boxes.items()} == boxes


def test_click_chooses_box_arrow_and_nothing(view: MapView, qtbot: QtBot) -> None:
    chosen: list[Choice | None] = []
    view.chosen.connect(chosen.append)
    box = view.drawing.boxes["gonadal-injury"]
    route = view.drawing.routes_of_claim("gonadal-injury-pof")[0]
    for scene in (box.rect.center(), route.points[len(route.points) // 2], QPointF(700, 570)):
        at = view.camera.to_view(scene).toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert chosen == [Choice("box", "gonadal-injury"), Choice("route", str(route.index)), None]


def test_dragging_moves_and_chooses_nothing(view: MapView, qtbot: QtBot) -> None:
    chosen: list[Choice | None] = []
    view.chosen.connect(chosen.append)
    view.zoom_by(2.0)
    before = view.camera.corner
    QTest.mousePress(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(400, 300)
    )
    QTest.mouseMove(view, QPoint(360, 280))
    QTest.mouseMove(view, QPoint(300, 250))
    QTest.mouseRelease(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 250)
    )
    moved = (view.camera.corner - before) * view.camera.scale
    assert chosen == []
    assert (round(moved.x()), round(moved.y())) == (100, 50)


def test_arrow_keys_walk_along_arrows(view: MapView) -> None:
    view.stand_on(Choice("box", "radiotherapy"))
    walked = []
    for key in (Qt.Key.Key_Right,) * 4 + (Qt.Key.Key_Left,) * 2:
        QTest.keyClick(view, key)
        assert view.at is not None
        walked.append(view.at)
    assert [at.kind for at in walked] == ["route", "box", "route", "box", "route", "box"]
    assert [walked[1].id, walked[3].id] == ["ovarian-toxic-injury", "pof"]


def test_walking_passes_through_joints(view: MapView, qtbot: QtBot) -> None:
    route = next(r for r in view.drawing.routes if r.end == "irradiation-and-chemotherapy")
    view.stand_on(Choice("route", str(route.index)))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.at is not None
    assert view.drawing.routes[int(view.at.id)].start == "irradiation-and-chemotherapy"
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.at == Choice("box", "gonadal-injury")


def test_tab_reads_every_place_once(view: MapView, injury: Drawing) -> None:
    order = reading_order(injury)
    assert len(set(order)) == len(order) == len(injury.boxes) + len(injury.routes)
    seen = []
    for _ in order:
        assert view.focusNextPrevChild(True)
        seen.append(view.at)
    assert tuple(seen) == order


def test_what_is_hidden_is_neither_painted_nor_walked(view: MapView, injury: Drawing) -> None:
    hidden = frozenset(r.index for r in injury.routes if r.convention == "immune")
    plain = view.grab().toImage()
    view.show_emphasis(emphasis_of_routes(injury.routes_of_claim("hsct-pof-share"), hidden))
    assert differing(view.grab().toImage(), plain) > 0.01
    assert not any(c.kind == "route" and int(c.id) in hidden for c in reading_order(injury, hidden))


def test_a_box_recedes_when_all_its_arrows_do(view: MapView) -> None:
    drawing = view.drawing
    box = next(b for b in drawing.boxes.values() if view.seen().contains(b.rect))
    touching = {r.index for r in drawing.routes if box.id in (r.start, r.end)}
    all_but_one = frozenset(sorted(touching)[1:])
    assert touching
    assert box.id not in quiet_boxes(drawing, all_but_one)
    quiet = quiet_boxes(drawing, frozenset(touching))
    assert box.id in quiet
    plain = painted(view)
    view.show_emphasis(Emphasis(quiet=frozenset({box.id})))
    label = view.labels(view.detail())[box.id].lines[0].rect
    corners = view.camera.to_view(label.topLeft()), view.camera.to_view(label.bottomRight())
    area = QRectF(*corners).toRect()
    darkest = [_darkest(image.copy(area)) for image in (plain, painted(view))]
    assert darkest[0] < 100 < darkest[1]
    view.show_emphasis(Emphasis(quiet=quiet, boxes=frozenset({box.id})))
    assert _darkest(painted(view).copy(area)) < 100, "what is chosen stands out all the same"
    assert differing(painted(view), direct_picture(view)) < 0.01


def _darkest(image: QImage) -> int:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return min(image.pixelColor(x, y).lightness() for x, y in points)


def test_the_chosen_place_comes_into_view(view: MapView) -> None:
    rect = view.drawing.boxes["pof-oxidative"].rect
    assert not view.seen().intersects(rect)
    view.reveal(rect)
    view._motion.setCurrentTime(view._motion.duration())
    assert view.seen().contains(rect)


@pytest.mark.parametrize("size", [(1204, 560), (1844, 870), (700, 500)])
@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("theme", ["light", "projector"])
def test_the_default_view_is_legible(
    injury: Drawing,
    look: Callable[..., Look],
    qtbot: QtBot,
    size: tuple[int, int],
    language: str,
    theme: str,
) -> None:
    wanted = look(language=language, theme=theme)
    widget = MapView(injury, wanted)
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    smallest = min(li.size for la in widget.labels(widget.detail()).values() for li in la.lines)
    least = wanted.legible_px if theme == "projector" else SMALLEST_FOLLOW
    assert smallest * widget.camera.scale >= least - 0.01


def test_fitting_centres_and_showing_moves_least() -> None:
    camera = fitting(QRectF(0, 0, 100, 50), QSizeF(220, 220), 10)
    assert camera.scale == 2
    assert camera.to_view(QPointF(50, 25)) == QPointF(110, 110)
    assert showing(camera, QRectF(10, 10, 5, 5), QSizeF(220, 220), 10) == camera
    moved = showing(camera, QRectF(120, 10, 5, 5), QSizeF(220, 220), 10)
    assert moved.corner.y() == camera.corner.y()
    assert moved.seen(QSizeF(220, 220)).right() == pytest.approx(130)


def test_a_lane_too_large_is_read_page_by_page_and_nothing_of_it_is_left_out() -> None:
    lane, eye, size = QRectF(100, 200, 2300, 900), QRectF(100, 200, 1000, 500), QSizeF(1000, 500)
    pages = [QRectF(eye)]
    while (way := turned(lane, pages[-1], 1, 24)) is not None:
        pages.append(QRectF(pages[-1].topLeft() + way, size))
    assert len(pages) == 6
    for x in range(124, 2376, 20):
        for y in range(224, 1076, 20):
            assert any(page.contains(QPointF(x, y)) for page in pages)
    back = [pages[-1]]
    while (way := turned(lane, back[-1], -1, 24)) is not None:
        back.append(QRectF(back[-1].topLeft() + way, size))
    assert len(back) == 6
    assert (back[-1].topLeft() - eye.topLeft()).manhattanLength() < 1


@pytest.mark.parametrize("text_scale", [1.5, 2.0])
def test_larger_text_enlarges_a_framed_lane_at_a_desk(
    view: MapView, look: Callable[..., Look], text_scale: float
) -> None:
    lane = view.drawing.lanes[1].rect
    view.frame(lane)
    before = view.camera.scale
    view.show_look(look(language="both", text_scale=text_scale))
    view.frame(lane)
    assert view.camera.scale >= before * text_scale * 0.85
    follow = view.camera.scale * 13
    assert follow >= SMALLEST_FOLLOW * text_scale - 0.01


def test_the_map_cannot_be_lost() -> None:
    far = Camera(1.0, QPointF(9000, -9000))
    kept = kept_over(far, QRectF(0, 0, 2000, 1000), QSizeF(800, 600), 48)
    assert kept.seen(QSizeF(800, 600)).intersects(QRectF(0, 0, 2000, 1000))


def test_the_frame_holds_when_the_size_changes(view: MapView) -> None:
    lane = view.drawing.lanes[0].rect
    view.frame(lane)
    for size in ((1300, 800), (1000, 640)):
        view.resize(*size)
        assert view.seen().contains(lane)
    view.hold()
    scale = view.camera.scale
    view.resize(700, 640)
    assert view.camera.scale == scale
    assert QRect(0, 0, 700, 640) == view.rect()


def painted(view: MapView) -> QImage:
    return view.grab().toImage()


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_a_mark_is_painted_where_the_learner_left_one(
    view: MapView, look: Callable[..., Look], theme: ThemeName
) -> None:
    view.show_look(look(theme=theme))
    box = next(b for b in view.drawing.boxes.values() if view.seen().contains(b.rect))
    before = painted(view)
    view.show_marks({Choice("box", box.id): Mark(notes=2, is_bookmarked=True)})
    corner = view.camera.to_view(box.rect.topRight())
    area = QRectF(corner - QPointF(24, 12), QSizeF(48, 24)).toRect()
    accent = view.look.theme.color("accent").rgb()
    marked = painted(view).copy(area)
    points = [marked.pixel(x, y) for x in range(area.width()) for y in range(area.height())]
    assert points.count(accent) > 40
    assert differing(before, painted(view)) < 0.01, "a small mark"
    view.show_marks({})
    assert differing(before, painted(view)) == 0


def test_a_mark_on_a_hidden_arrow_is_hidden(view: MapView) -> None:
    route = next(r for r in view.drawing.routes if view.seen().contains(r.bounds()))
    view.show_emphasis(Emphasis(hidden=frozenset({route.index})))
    before = painted(view)
    view.show_marks({Choice("route", str(route.index)): Mark(notes=1)})
    assert differing(before, painted(view)) == 0
    view.show_emphasis(Emphasis())
    unmarked = direct_picture(view)
    assert differing(unmarked, painted(view)) > 0
