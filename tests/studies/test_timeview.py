"""Studies through time on the page: keys, mouse, brush, table, picture, and what is loaded when."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from pofedu import paths
from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import System, Text
from pofedu.studies.page import StudiesPage
from pofedu.studies.timelayout import Label
from pofedu.studies.widgets.timeglyphs import COLORS, glyph
from pofedu.studies.widgets.timelegend import GAP
from pofedu.studies.widgets.timeplot import TimePlot
from pofedu.studies.widgets.timesheet import Sheet
from pofedu.studies.widgets.timeview import TimeView
from pofedu.studies.widgets.timewords import staying_words
from pofedu.ui.language import lead
from pofedu.ui.spoken import PlacesSpoken
from pofedu.ui.table.lines import broken
from pofedu.ui.theme import Look

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Walked(StudiesPage):
    """Knows where it is."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self.at = Address("studies")
        self.place_changed.connect(self._note)

    def _note(self, address: Address) -> None:
        self.at = address


Enter = Callable[..., Walked]


@pytest.fixture
def enter(library: Library, look: Callable[..., Look], qtbot: QtBot) -> Enter:
    """Shows the page at an address: `enter("studies?view=time", language="en")`."""

    def make(address: str = "studies?view=time", wide: int = 1200, **looks: object) -> Walked:
        page = Walked(library)
        qtbot.addWidget(page)
        page.setFixedSize(wide, 760)
        page.show_look(look(**looks))
        page.show()
        page.enter(parse_address(address))
        for _ in range(5):
            QApplication.processEvents()
        return page

    return make


def view_of(page: StudiesPage) -> TimeView:
    view = page.findChild(TimeView)
    assert isinstance(view, TimeView)
    return view


def sheet_of(page: StudiesPage) -> Sheet:
    sheet = view_of(page).plot.sheet
    assert sheet is not None
    return sheet


def where(page: StudiesPage, study: str, lane: str) -> QPoint:
    """Where a mark stands."""
    plot = view_of(page).plot
    place = sheet_of(page).timeline.lanes.index(lane)
    spot = next(
        s for s in plot.spots() if s.lane == place and any(m.study == study for m in s.marks)
    )
    return sheet_of(page).place(spot, plot.seen_window).toPoint()


def test_every_mark_is_reached_by_keys_and_told(enter: Enter) -> None:
    page = enter(language="en")
    plot = view_of(page).plot
    reached: set[int] = set()
    told = []
    QTest.keyClick(plot, Qt.Key.Key_Right)
    for _ in sheet_of(page).timeline.lanes:
        QTest.keyClick(plot, Qt.Key.Key_Home)
        before = None
        while plot.emphasis.at is not before:
            before = plot.emphasis.at
            assert before is not None
            reached.add(id(before))
            told.append(plot.accessibleDescription())
            assert plot.is_seen(before), "what one stands on is in view"
            QTest.keyClick(plot, Qt.Key.Key_Right)
        QTest.keyClick(plot, Qt.Key.Key_Down)
    assert reached == {id(spot) for spot in plot.spots()}
    assert any(said.startswith("Igboeli et al.: ") and "2020, confirmed" in said for said in told)


def test_enter_opens_the_card_and_the_choice_is_ringed_in_all_lanes(enter: Enter) -> None:
    page = enter()
    plot = view_of(page).plot
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert page.at.id == ""
    at = plot.emphasis.at
    assert at is not None
    QTest.keyClick(plot, Qt.Key.Key_Return)
    study = at.marks[0].study
    assert page.at.id == study
    lanes = {m.lane for m in sheet_of(page).timeline.marks if m.study == study}
    ringed = {s.lane for s in plot.layer.ringed if any(m.study == study for m in s.marks)}
    assert len(ringed) == len(lanes) > 1


def test_a_click_on_several_lists_them(enter: Enter) -> None:
    page = enter(wide=700, language="en")
    plot = view_of(page).plot
    several = next(spot for spot in plot.layer.seen if spot.is_several)
    at = sheet_of(page).place(several, plot.seen_window).toPoint()
    said: list[object] = []
    view_of(page).aside_wanted.connect(said.append)
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    text = repr(said)
    library = page.selection.library
    assert all(library.studies[mark.study].name.en in text for mark in several.marks)


def test_where_no_study_is_left_the_lanes_stay_and_the_plot_says_so(enter: Enter) -> None:
    page = enter("studies?view=time&find=xyzzy", language="en")
    view = view_of(page)
    assert page.selection.left == ()
    assert view.plot.spots() == ()
    assert sheet_of(page).timeline.lanes
    assert "No study is left" in view._heard.en
    QTest.keyClick(view.plot, Qt.Key.Key_Right)
    assert view.plot.emphasis.at is None
    assert not view.grab().isNull()
    body = view.body()
    assert body is not None
    image = QImage(body.size.toSize(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        body.paint(painter, is_outlined=False)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("view", ["table", "time", "gaps", "effects"])
def test_with_other_filters_everything_is_painted_once(enter: Enter, view: str) -> None:
    page = enter(f"studies?view={view}&system=animal")
    assert page.starts_at is not None
    assert isinstance(page.starts_at, QAbstractScrollArea)
    paints = Paints(page.starts_at.viewport())
    page.enter(parse_address(f"studies?view={view}&system=human"))
    for _ in range(5):
        QApplication.processEvents()
    assert paints.count == 1


def test_keys_and_fields_filter_by_years(enter: Enter) -> None:
    page = enter()
    view = view_of(page)
    QTest.keyClick(view.plot, Qt.Key.Key_Left, SHIFT)
    assert page.at.value("to") == "2023"
    QTest.keyClick(view.plot, Qt.Key.Key_Right, SHIFT | CTRL)
    assert page.at.value("from") == "2008"
    assert (view.first.value(), view.last.value()) == (2008, 2023)
    view.last.setValue(2024)
    assert page.at.value("to") == ""
    view.first.setValue(2019)
    assert str(page.at) == "studies?from=2019&view=time"
    assert view.first.text().endswith("2019"), "without a separator of thousands"


def test_the_handles_filter_by_whole_years(enter: Enter) -> None:
    page = enter()
    plot, sheet = view_of(page).plot, sheet_of(page)
    y = sheet.band.center().y()
    start = QPointF(sheet.across(2024.5, plot.seen_window), y).toPoint()
    end = QPointF(sheet.across(2020.7, plot.seen_window), y).toPoint()
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(plot.viewport(), start + (end - start) * share)
        QApplication.processEvents()
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QApplication.processEvents()
    assert str(page.at) == "studies?to=2020&view=time"
    assert page.selection.staying == 21


@pytest.mark.parametrize(
    ("years", "veiled"), [("from=2015", (True, False)), ("to=2020", (False, True))]
)
def test_an_open_end_of_the_years_is_under_no_veil(
    enter: Enter, years: str, veiled: tuple[bool, bool]
) -> None:
    page = enter(f"studies?{years}&view=time")
    plot, sheet = view_of(page).plot, sheet_of(page)
    picture = QImage(plot.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        sheet._paint_outside(painter, plot.seen_window)
    area = sheet.area.adjusted(2, 2, -2, -2)
    corners = (picture.pixelColor(p.toPoint()) for p in (area.topLeft(), area.topRight()))
    assert tuple(color.alpha() > 0 for color in corners) == veiled


@pytest.mark.parametrize(("years", "doubtful"), [("", "hollow"), ("&to=2020", "hatched")])
def test_unconfirmed_marks_are_hollow_and_hatched_once_years_filter(
    enter: Enter, years: str, doubtful: str
) -> None:
    page = enter(f"studies?view=time{years}")
    sheet, fillings = sheet_of(page), dict[bool, set[str]]()
    for spot in view_of(page).plot.spots():
        if not spot.is_several:
            fillings.setdefault(spot.marks[0].is_confirmed, set()).add(sheet.filling(spot))
    assert fillings == {False: {doubtful}, True: {"full"}}


def test_beside_the_brush_stands_how_many_stay_whatever_it_does(enter: Enter) -> None:
    page = enter("studies?view=time")
    assert staying_words(sheet_of(page).timeline) is None
    page.enter(parse_address("studies?view=time&from=2020&lanes=species"))
    sheet = sheet_of(page)
    said = staying_words(sheet.timeline)
    assert said is not None
    assert said.en == f"{page.selection.staying} stay: their year is not confirmed"
    text = lead(said, sheet.look.language)
    parts = broken(text, sheet.small, sheet.area.left() - 2 * GAP, 2)
    assert not parts[-1].endswith("…"), "short names of lanes leave it its room"


@pytest.mark.parametrize("system", ["human", "animal", "cell", None])
def test_a_hatched_mark_keeps_a_clear_outline(system: System | None) -> None:
    hollow, hatched = glyph(system, "hollow"), glyph(system, "hatched")
    bands = hatched.subtracted(hollow)
    assert not bands.isEmpty()
    outer, inner = hollow.boundingRect(), bands.boundingRect()
    assert inner.left() - outer.left() > 0.2
    assert outer.right() - inner.right() > 0.2


def test_the_picture_says_its_counts_once(enter: Enter) -> None:
    view = view_of(enter("studies?view=time"))
    assert view.title() == Text(zh="各年代的研究", en="Studies through time")


def test_the_table_holds_every_study_once_in_the_order_of_time(enter: Enter) -> None:
    page = enter(language="en")
    assert page.handle_key("table")
    assert page.at.value("as") == "table"
    view = view_of(page)
    rows = view.table.rows()
    assert {row.id for row in rows} == page.selection.ids
    assert len(rows) == len(page.selection.left)
    text = view.table.as_text()
    assert "2020; Not confirmed\tYan et al." in text
    view.table.row_chosen.emit(rows[3])
    assert page.at.id == rows[3].id
    assert page.handle_key("table")
    assert page.at.value("as") == ""


def test_lanes_by_something_else(enter: Enter) -> None:
    page = enter()
    view_of(page).lanes.chosen.emit("whom")
    assert str(page.at) == "studies?lanes=whom&view=time"
    assert sheet_of(page).timeline.by == "whom"


def test_zoom_and_pan_stay_within_limits(enter: Enter) -> None:
    page = enter()
    plot, whole = view_of(page).plot, sheet_of(page).whole
    for _ in range(30):
        page.handle_key("zoom-in")
    near = plot.seen_window
    assert near.end - near.start == pytest.approx(3.0)
    plot.pan_by(QPointF(1e6, 0))
    assert plot.seen_window.start == whole.start
    plot.pan_by(QPointF(-1e6, -1e6))
    assert plot.seen_window.end == pytest.approx(whole.end)
    page.handle_key("fit")
    assert (plot.seen_window.start, plot.seen_window.end) == (whole.start, whole.end)


def test_the_mouse_tells_what_it_points_at(enter: Enter) -> None:
    page = enter()
    plot = view_of(page).plot
    QTest.mouseMove(plot.viewport(), where(page, "yan", "safety"))
    QApplication.processEvents()
    assert plot.emphasis.pointed is not None
    assert plot.emphasis.pointed.marks[0].study == "yan"


def is_telling(page: StudiesPage) -> bool:
    return view_of(page).plot.is_telling


def test_the_slip_goes_where_the_card_tells_or_the_view_is_left(enter: Enter) -> None:
    page = enter()
    plot = view_of(page).plot
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert is_telling(page)
    spot = plot.emphasis.at
    assert spot is not None
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert not is_telling(page)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    plot._point_at(spot)
    assert plot.emphasis.pointed is spot
    page.enter(parse_address("studies"))
    assert not is_telling(page)
    assert plot.emphasis.pointed is None


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize(
    ("theme", "text_scale"), [("light", 0.8), ("dark", 2.0), ("projector", 1.0)]
)
@pytest.mark.parametrize("wide", [600, 1800])
def test_nothing_lies_on_anything(
    enter: Enter, language: str, theme: str, text_scale: float, wide: int
) -> None:
    page = enter(wide=wide, language=language, theme=theme, text_scale=text_scale)
    plot, sheet = view_of(page).plot, sheet_of(page)
    parts = [sheet.head, sheet.area, sheet.strip, sheet.axis, sheet.band]
    whole = QRectF(plot.rect()).adjusted(-1, -1, 1, 1)
    for place, part in enumerate(parts):
        assert part.width() > 0
        assert not any(
            part.adjusted(1, 1, -1, -1).intersects(other) for other in parts[place + 1 :]
        )
    if plot.height() > sheet.head.height() + 4 * sheet.line + sheet.band.height():
        assert all(whole.contains(part) for part in parts)
    boxes = [_box(label, plot) for label in plot.layer.named]
    for place, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[place + 1 :])


def _box(label: Label, plot: TimePlot) -> QRectF:
    assert plot.sheet is not None
    at, line = plot.sheet.place(label.spot, plot.seen_window), plot.sheet.line
    wide = QFontMetricsF(plot.sheet.small).horizontalAdvance(label.words)
    return QRectF(at.x() + label.dx, at.y() - line / 2 + 1, wide, line - 2)


def test_the_picture_shows_every_mark_as_the_screen_does(
    enter: Enter, look: Callable[..., Look]
) -> None:
    body = view_of(enter("studies?view=time&from=2019")).body()
    assert body is not None
    pictures = []
    for is_outlined in (False, True):
        image = QImage(body.size.toSize(), QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            body.paint(painter, is_outlined)
        pictures.append(image)
    seen = {*memoryview(pictures[0].constBits()).cast("I")}
    colors = {f"#{value & 0xFFFFFF:06x}" for value in seen}
    theme = look().theme
    assert {theme.color(name).name() for name in COLORS.values()} <= colors
    assert pictures[0] != pictures[1]


def test_pyqtgraph_is_loaded_when_the_view_is_entered_and_not_before() -> None:
    code = (
        "import sys; from pofedu.studies import page; from pofedu.studies.widgets import views;"
        "heavy = {'pyqtgraph', 'numpy'}; assert not heavy & {*sys.modules}, sys.modules;"
        "from pofedu.studies.widgets import timeview; assert heavy <= {*sys.modules};"
        "assert 'pyqtgraph.parametertree' not in sys.modules, 'what no plot here uses';"
        "from pyqtgraph.graphicsItems.ROI import ROI; ROI.getState;"
        "from PySide6 import QtTest, QtOpenGL; QtTest.QTest.qWait; QtOpenGL.QOpenGLWindow.event"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=paths.ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


# Spoken


def test_every_mark_is_spoken_and_can_be_pressed(enter: Enter) -> None:
    page = enter("studies?view=time", language="en")
    plot = view_of(page).plot
    spoken = QAccessible.queryAccessibleInterface(plot)
    assert isinstance(spoken, PlacesSpoken)
    assert spoken.role() == QAccessible.Role.List
    found = plot.spots()
    children = [spoken.child(place) for place in range(spoken.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children if child is not None]
    assert names == [plot.spoken(spot) for spot in found]
    screen = QRect(plot.mapToGlobal(QPoint(0, 0)), plot.size())
    assert all(screen.contains(child.rect().center()) for child in children if child is not None)
    alone = next(n for n, spot in enumerate(found) if not spot.is_several and spot.lane > 0)
    child = children[alone]
    assert child is not None
    deeds = child.actionInterface()
    deeds.doAction(deeds.setFocusAction())
    assert plot.emphasis.at == found[alone]
    assert (page.at.id, child.state().focused) == ("", True)
    assert spoken.focusChild() is child
    assert spoken.indexOfChild(child) == alone
    deeds.doAction(deeds.pressAction())
    assert page.at.id == found[alone].marks[0].study


def test_marks_that_join_are_no_places_any_more(enter: Enter) -> None:
    page = enter("studies?view=time", language="en")
    plot = view_of(page).plot
    spoken = QAccessible.queryAccessibleInterface(plot)
    assert isinstance(spoken, PlacesSpoken)
    before = [spoken.child(place) for place in range(spoken.childCount())]
    page.setFixedSize(420, 760)
    QApplication.processEvents()
    assert spoken.childCount() == len(plot.spots()) < len(before)
    stale = [child for child in before if child is not None and not child.isValid()]
    assert len(stale) == len(before) - spoken.childCount()
    assert all(child.text(QAccessible.Text.Name) == "" for child in stale)
    assert spoken.child(0) is before[0]
