"""The protocols by mouse and keyboard, spoken, as a table and as a picture."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.studies.page import StudiesPage
from pofedu.studies.protocols import protocols_of
from pofedu.studies.widgets.protocolbody import ProtocolBody
from pofedu.studies.widgets.protocolview import PICTURE, ProtocolView
from pofedu.ui.theme import Look

Show = Callable[..., tuple[StudiesPage, ProtocolView]]
HE = ("he", 2)


@pytest.fixture
def show(library: Library, look: Callable[..., Look], qtbot: QtBot) -> Show:
    """Shows the room at an address, as large and in the look that is asked for."""

    def make(
        address: str = "studies?view=protocols", **looks: object
    ) -> tuple[StudiesPage, ProtocolView]:
        page = StudiesPage(library)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show_look(look(**{"language": "en", **looks}))
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.enter(parse_address(address))
        QApplication.processEvents()
        view = page.findChild(ProtocolView)
        assert isinstance(view, ProtocolView)
        return page, view

    return make


def places_of(page: StudiesPage) -> list[Address]:
    seen: list[Address] = []
    page.place_changed.connect(seen.append)
    return seen


def body_of(view: ProtocolView) -> ProtocolBody:
    assert view.plot.body is not None
    return view.plot.body


def press(view: ProtocolView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view.plot, key)


# Walking


def test_keys_walk_through_studies_and_their_steps(show: Show) -> None:
    page, view = show()
    view.plot.setFocus()
    went = places_of(page)
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert [(a.id, a.value("event")) for a in went] == [
        ("he", "1"),
        ("he", "2"),
        ("he", "3"),
        ("he", "2"),
    ]
    press(view, Qt.Key.Key_Down)
    assert went[-1].id == "ovary-gvhd-mice"
    press(view, Qt.Key.Key_Up)
    assert went[-1].id == "he"


def test_home_and_end_reach_the_first_and_last_study(show: Show) -> None:
    page, view = show()
    went = places_of(page)
    press(view, Qt.Key.Key_End)
    assert went[-1].id == view.plot.order()[-1][0]
    count = len(went)
    press(view, Qt.Key.Key_Down)
    assert len(went) == count
    press(view, Qt.Key.Key_Home)
    assert went[-1].id == "he"


def test_every_step_of_every_study_can_be_reached_by_keys(show: Show, library: Library) -> None:
    page, view = show()
    press(view, Qt.Key.Key_Home)
    reached = set()
    went = places_of(page)
    for _ in library.studies:
        at = view.plot.at
        assert at is not None
        reached.add(at)
        while True:
            before = len(went)
            press(view, Qt.Key.Key_Right)
            if len(went) == before:
                break
            assert view.plot.at is not None
            reached.add(view.plot.at)
        press(view, Qt.Key.Key_Down)
    wanted = {(s.id, n) for s in library.studies.values() for n in range(1, len(s.events) + 1)}
    wanted |= {(s.id, 0) for s in library.studies.values() if not s.events}
    assert reached == wanted


def test_enter_goes_into_the_card(show: Show) -> None:
    page, view = show("studies/he?view=protocols")
    view.plot.setFocus()
    press(view, Qt.Key.Key_Return)
    assert page._desk is not None
    assert page._desk.panel.has_focus_within


def test_a_chosen_step_is_brought_into_sight(show: Show) -> None:
    _, view = show("studies/zhao?view=protocols")
    assert view.plot.verticalScrollBar().value() > 0
    area = view.plot.rect_of(("zhao", 0))
    seen = view.plot.viewport().rect()
    seen.moveTopLeft(view.plot.viewport().mapToGlobal(QPoint()))
    assert seen.intersects(area)


def test_a_click_on_a_mark_chooses_its_step(show: Show) -> None:
    page, view = show()
    went = places_of(page)
    middle = body_of(view).spots[HE].center().toPoint()
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert (went[-1].id, went[-1].value("event")) == ("he", "2")


def test_a_click_beside_a_mark_chooses_the_study_alone(show: Show) -> None:
    page, view = show()
    went = places_of(page)
    area = next(area for study, area in body_of(view).strips if study == "he")
    place = area.topRight().toPoint() + QPoint(-30, 6)
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (went[-1].id, went[-1].value("event")) == ("he", "")


def test_the_menu_aligns_at_treatment_and_keeps_the_choice(show: Show) -> None:
    page, view = show("studies/he?view=protocols&event=2")
    went = places_of(page)
    menu = QMenu()
    view.align.fill(menu)
    other = next(action for action in menu.actions() if not action.isChecked())
    other.trigger()
    assert str(went[-1]) == "studies/he?align=treatment&event=2&view=protocols"
    assert body_of(view).protocols.groups[0].zero == "treatment"
    assert "treatment" in view.align.text()


# The table


def test_the_key_shows_a_row_for_every_step(show: Show, library: Library) -> None:
    page, view = show("studies/he?view=protocols&event=3")
    view.plot.setFocus()
    assert page.handle_key("table")
    ids = [row.id for row in view.table.rows()]
    wanted = sum(max(len(study.events), 1) for study in library.studies.values())
    assert len(ids) == len(set(ids)) == wanted
    assert [row.id for row in view.table.chosen_rows()] == ["he,3"]
    assert view.table.hasFocus()
    assert page.handle_key("table")
    assert view.plot.isVisible()


def test_a_row_chooses_its_step(show: Show) -> None:
    page, view = show("studies?as=list&view=protocols")
    went = places_of(page)
    QTest.keyClick(view.table, Qt.Key.Key_Home)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert (went[-1].id, went[-1].value("event")) == ("he", "2")


def test_filters_leave_out_strips_and_rows(show: Show) -> None:
    _, view = show("studies?view=protocols&whom=women-with-pof")
    assert {study for study, _ in view.plot.order()} == {"yan", "igboeli", "ding"}
    assert {row.id.split(",")[0] for row in view.table.rows()} == {"yan", "igboeli", "ding"}


def test_nothing_left_is_shown_as_nothing(show: Show) -> None:
    _, view = show("studies?view=protocols&whom=hsct-recipients")
    assert view.plot.order() == ()
    press(view, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return)


def test_what_was_seen_stands_beneath_its_step(show: Show) -> None:
    _, view = show()
    written = [
        " ".join(run.words for paragraph in runs for run in paragraph)
        for runs, _ in body_of(view)._kept._known
    ]
    for step, seen in (
        ("month 7: ", "menses: 2 of 2"),
        ("day 150: ", "number of newborns: "),
    ):
        assert [words for words in written if words.startswith(step) and seen in words]


# Spoken


def test_every_step_is_spoken_with_its_time_and_origin(show: Show) -> None:
    _, view = show()
    spoken = QAccessible.queryAccessibleInterface(view.plot)
    said = [spoken.child(i) for i in range(spoken.childCount())]
    words = [child.text(QAccessible.Text.Name) for child in said if child is not None]
    assert len(words) == len(view.plot.order())
    he = words[view.plot.order().index(HE)]
    for part in ("He et al.", "Treatment", "day 6 of modelling", "step 2 of 4", "review 3.3.1-s3"):
        assert part in he
    yan = next(w for w in words if "third injection" in w)
    assert "time not stated" in yan
    assert "4 of 30" in yan


def test_a_spoken_step_can_be_pressed(show: Show) -> None:
    page, view = show()
    went = places_of(page)
    spoken = QAccessible.queryAccessibleInterface(view.plot)
    child = spoken.child(view.plot.order().index(HE))
    assert child is not None
    deeds = child.actionInterface()
    deeds.doAction(deeds.pressAction())
    assert (went[-1].id, went[-1].value("event")) == ("he", "2")
    assert child.state().focused
    assert spoken.indexOfChild(child) == view.plot.order().index(HE)


# Looks


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("width", [330.0, 700.0, 1800.0])
@pytest.mark.parametrize("scale", [0.8, 2.0])
def test_marks_and_words_stay_within_the_width(
    library: Library,
    look: Callable[..., Look],
    qapp: QApplication,
    language: str,
    width: float,
    scale: float,
) -> None:
    found = protocols_of(library.studies.values(), library, "modelling")
    dressed = look(language=language, text_scale=scale)
    body = ProtocolBody(found, len(library.studies), library, dressed, width)
    for key, area in body.spots.items():
        assert area.left() >= 0, key
        assert area.right() <= width + 0.5, key
    areas = [area for _, area in body.strips]
    for above, below in pairwise(areas):
        assert above.bottom() <= below.top() + 0.01


def test_the_head_of_a_part_stays_in_sight(show: Show) -> None:
    _, view = show()
    body = body_of(view)
    for section in body.sections:
        head = body.head_at(section.top + 1)
        assert head is not None
        assert head[0] is section.head
        last = body.head_at(section.bottom - 1)
        assert last is not None
        assert last[1] <= 0
    assert body.head_at(0) is None


def test_a_picture_has_words_as_outlines_too(show: Show) -> None:
    _, view = show(theme="projector", text_scale=2.0)
    body = view.body()
    assert body is not None
    assert body.size.width() == pytest.approx(PICTURE)
    images = []
    for is_outlined in (False, True):
        image = QImage(body.size.toSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        body.paint(painter, is_outlined)
        painter.end()
        images.append(image)
    ink = [_ink(image) for image in images]
    assert ink[0] > 4_000
    assert ink[1] == pytest.approx(ink[0], rel=0.25)


def _ink(image: QImage) -> int:
    """How many pixels of a picture are dark, of every seventh."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(value < 100 for value in bytes(gray.constBits())[::7])


def test_marks_of_unsure_steps_are_hollow(show: Show, look: Callable[..., Look]) -> None:
    _, view = show()
    body = body_of(view)
    image = QImage(body.size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    body.paint(painter, False)
    painter.end()
    surface = look().theme.color("surface").rgb()

    def middle(key: tuple[str, int]) -> int:
        place: QPointF = body.spots[key].center()
        return image.pixel(place.toPoint())

    assert middle(HE) == look().theme.color("repair").rgb()
    assert middle(("ageing-rats", 2)) == surface


def test_it_is_told_how_to_read_the_view(show: Show) -> None:
    page, view = show()
    assert len(view.about()) > 3
    assert page.handle_key("about")
    assert "times stated in 7 of 26 studies" in view.title().en
