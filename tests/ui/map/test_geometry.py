"""No label, title, arrow or head of a shipped map touches another; each lane fits the projector."""

import itertools
from collections.abc import Callable, Iterable, Sequence

import msgspec
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.app.program import features
from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.diagram.page import DiagramPage
from pofedu.diagram.widgets.stage import Stage
from pofedu.ui.language import LANGUAGES, Language
from pofedu.ui.map.arrows import END_WIDTH, END_WIDTHS, LINES, WIDTHS
from pofedu.ui.map.course import JOINT_RADIUS
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.eye import LANE_EDGE
from pofedu.ui.map.labels import Detail, lay_out, scene_font
from pofedu.ui.map.paint import OUTLINE, TITLE_AT, title_parts
from pofedu.ui.map.parts import Route
from pofedu.ui.map.view import MapView
from pofedu.ui.theme import Look
from pofedu.window.rail import Rail

CLEAR = 4.0
"""Scene units that lines keep from each other and from boxes."""
JOINT_REACH = 30.0
"""Around a joint, arrows that meet there may be close."""


def titles(drawing: Drawing, look: Look, detail: Detail) -> list[QRectF]:
    rects = []
    for lane in drawing.lanes:
        at = lane.rect.topLeft() + TITLE_AT
        for text, size, bold, _color in title_parts(lane, look, detail):
            metrics = QFontMetricsF(scene_font(size, bold))
            width = metrics.horizontalAdvance(text)
            rects.append(QRectF(at.x(), at.y() - metrics.ascent(), width, metrics.height()))
            at += QPointF(width + 10, 0)
    return rects


def near(points: Iterable[QPointF], others: Sequence[QPointF]) -> float:
    return min((p - q).manhattanLength() for p in points for q in others)


def apart(drawing: Drawing, one: Route, other: Route) -> float:
    """The least distance of two arrows, what lies around a joint they share left out."""
    shared = {one.start, one.end} & {other.start, other.end} & set(drawing.dots)
    if one.end == other.end and one.end in drawing.dots:
        return float("inf")  # arrows into one joint are one tree
    centers = [drawing.dots[id_].center for id_ in shared]
    first, second = (
        [p for p in r.points if all((p - c).manhattanLength() > JOINT_REACH for c in centers)]
        for r in (one, other)
    )
    return near(first, second) if first and second else float("inf")


@pytest.fixture(params=[(la, "full") for la in LANGUAGES] + [("both", "thin")], ids=str)
def setting(request: pytest.FixtureRequest) -> tuple[Language, Detail]:
    chosen: tuple[Language, Detail] = request.param
    return chosen


MAPS = ("injury", "repair", "correspondence", "signalling", "clinic")


@pytest.fixture(params=MAPS)
def drawing(request: pytest.FixtureRequest, library: Library, qapp: QApplication) -> Drawing:
    return draw(library.diagrams[request.param], library.entities, library.claims)


def test_every_shipped_map_is_tested(library: Library) -> None:
    assert tuple(library.diagrams) == MAPS


def test_no_two_meanings_of_a_map_have_the_same_line(drawing: Drawing) -> None:
    used = {route.convention for route in drawing.routes}
    assert len({LINES[meaning] for meaning in used}) == len(used)


def test_every_label_fits_its_box(drawing: Drawing, setting: tuple[Language, Detail]) -> None:
    labels = lay_out(drawing.boxes, *setting)
    misfits = {
        id_: [line.text for line in label.lines]
        for id_, label in labels.items()
        if not label.fits
        or not all(drawing.boxes[id_].outline.contains(line.rect) for line in label.lines)
    }
    assert misfits == {}


def test_titles_keep_clear(
    drawing: Drawing, setting: tuple[Language, Detail], look: Callable[..., Look]
) -> None:
    rects = titles(drawing, look(language=setting[0]), setting[1])
    lanes = [lane.rect for lane in drawing.lanes]
    boxes = [box.rect.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR) for box in drawing.boxes.values()]
    lines = [p for route in drawing.routes for p in route.points]
    for title in rects:
        assert any(lane.contains(title) for lane in lanes)
        assert not any(title.intersects(box) for box in boxes)
        assert not any(title.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR).contains(p) for p in lines)
    for one, other in itertools.combinations(rects, 2):
        assert not one.intersects(other)


def test_arrows_keep_clear_of_boxes(drawing: Drawing) -> None:
    touching = []
    for route, box in itertools.product(drawing.routes, drawing.boxes.values()):
        room = box.rect.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR)
        if box.id in (route.start, route.end):
            inside = [p for p in route.points if box.outline.contains(p)]
        else:
            inside = [p for p in route.points if room.contains(p)]
        if inside:
            touching.append((route.start, route.end, box.id))
    assert touching == []


def test_arrows_keep_clear_of_each_other(drawing: Drawing) -> None:
    touching = [
        (one.start, one.end, other.start, other.end)
        for one, other in itertools.combinations(drawing.routes, 2)
        if one.bounds().intersects(other.bounds()) and apart(drawing, one, other) < CLEAR
    ]
    assert touching == []


def ink(route: Route) -> QPainterPath:
    """Everything an arrow paints, its line and its end with their real widths."""
    shaft, head = QPainterPathStroker(), QPainterPathStroker()
    shaft.setWidth(WIDTHS[LINES[route.convention]])
    shaft.setCapStyle(Qt.PenCapStyle.FlatCap)
    head.setWidth(END_WIDTHS.get(route.end_shape, END_WIDTH))
    return shaft.createStroke(route.shaft) + head.createStroke(route.head) + route.head


def test_no_ink_touches_other_ink_or_a_box(drawing: Drawing) -> None:
    assert touching(drawing) == []


def touching(drawing: Drawing) -> list[tuple[str, ...]]:
    """Pairs of arrows, or an arrow and a box, whose ink meets; around joints arrows may."""
    inks = {route.index: ink(route) for route in drawing.routes}
    found: list[tuple[str, ...]] = []
    for one, other in itertools.combinations(drawing.routes, 2):
        shares = {one.start, one.end} & {other.start, other.end} & set(drawing.dots)
        if not shares and inks[one.index].intersects(inks[other.index]):
            found.append((one.start, one.end, other.start, other.end))
    for route, box in itertools.product(drawing.routes, drawing.boxes.values()):
        grown = QPainterPathStroker()
        grown.setWidth(OUTLINE)
        outline = (
            box.outline if box.id == route.start else box.outline + grown.createStroke(box.outline)
        )
        if outline.intersects(inks[route.index]):
            found.append((route.start, route.end, box.id))
    return found


@pytest.fixture(params=LANGUAGES)
def projected(
    request: pytest.FixtureRequest, library: Library, look: Callable[..., Look], qtbot: QtBot
) -> DiagramPage:
    """The page of the maps as a projector of 1280 × 720 shows it, beside the rail."""
    window = QSize(1280, 720)
    chosen = look(theme="projector", language=request.param, screen_height=720.0)
    rail = Rail(chosen, features())
    qtbot.addWidget(rail)
    rail.show_look(chosen, window)
    page = DiagramPage(library)
    qtbot.addWidget(page)
    page.setFixedSize(window.width() - rail.width(), window.height())
    page.show_look(chosen)
    page.show()
    return page


def seen_of(page: DiagramPage, map_: str) -> MapView:
    page.enter(Address("diagram", map_))
    QApplication.processEvents()
    stages = page.findChildren(Stage)
    return next(s.view for s in stages if s.view.drawing.id == map_)


@pytest.mark.parametrize("map_", MAPS)
def test_each_lane_fits_the_projector(projected: DiagramPage, map_: str) -> None:
    """Beside the rail a lane is seen in its width, in full screen whole, at the legible scale."""
    view = seen_of(projected, map_)
    scale = view.legible_scale("thin")
    lanes = [(lane.id, lane.rect.size() * scale) for lane in view.drawing.lanes]
    edge = 2 * LANE_EDGE * scale
    assert [id_ for id_, size in lanes if size.width() - edge > view.width()] == []
    projected.setFixedSize(1280, 720)
    projected.set_bare(True)
    QApplication.processEvents()
    assert [id_ for id_, size in lanes if size.height() > view.height()] == []


@pytest.mark.parametrize("change", [0.15, 0.25])
def test_two_bars_side_by_side_are_caught(
    library: Library, qapp: QApplication, change: float
) -> None:
    """The test can fail: two ends put too close on one side are found."""
    diagram = library.diagrams["injury"]
    arrows = tuple(
        msgspec.structs.replace(a, enter_at=change)
        if a.end == "immune-imbalance" and a.start in ("gvhd-factor", "donor-source")
        else a
        for a in diagram.arrows
    )
    moved = msgspec.structs.replace(diagram, arrows=arrows)
    assert touching(draw(moved, library.entities, library.claims))


def test_dots_lie_free(drawing: Drawing) -> None:
    for dot in drawing.dots.values():
        room = QRectF(0, 0, 4 * JOINT_RADIUS, 4 * JOINT_RADIUS)
        room.moveCenter(dot.center)
        assert not any(box.rect.intersects(room) for box in drawing.boxes.values())


def test_a_moved_box_is_caught(library: Library, qapp: QApplication) -> None:
    """The test can fail: a box put across an arrow is found."""
    diagram = library.diagrams["injury"]
    nodes = tuple(
        msgspec.structs.replace(n, x=300.0, y=380.0) if n.id == "ovarian-failure" else n
        for n in diagram.nodes
    )
    moved = msgspec.structs.replace(diagram, nodes=nodes)
    with pytest.raises(AssertionError):
        test_arrows_keep_clear_of_boxes(draw(moved, library.entities, library.claims))
