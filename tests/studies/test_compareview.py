"""The comparison by mouse and keyboard: choosing, moving, removing, reading."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.studies.page import StudiesPage
from pofedu.studies.widgets.comparebody import CompareBody
from pofedu.studies.widgets.comparepaper import Cell, Chunk, _level
from pofedu.studies.widgets.compareview import CompareView
from pofedu.ui.blocks import Entry, Title, addresses
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here
from pofedu.ui.theme import Look

Show = Callable[..., tuple[StudiesPage, CompareView]]
TWO = "studies/yan?view=compare&with=he"
THREE = "studies/yan?view=compare&with=he,igboeli"


@pytest.fixture
def show(library: Library, look: Callable[..., Look], qtbot: QtBot) -> Show:
    """Shows the room at an address, as large and in the look that is asked for."""

    def make(
        address: str = TWO, width: int = 1200, **looks: object
    ) -> tuple[StudiesPage, CompareView]:
        page = StudiesPage(library)
        qtbot.addWidget(page)
        page.resize(width, 800)
        page.show_look(look(**{"language": "en", **looks}))
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.enter(parse_address(address))
        QApplication.processEvents()
        view = page.findChild(CompareView)
        assert isinstance(view, CompareView)
        return page, view

    return make


def places_of(page: StudiesPage) -> list[Address]:
    seen: list[Address] = []
    page.place_changed.connect(seen.append)
    return seen


def body_of(view: CompareView) -> CompareBody:
    assert view.table.body is not None
    return view.table.body


def row_of(view: CompareView, field: str) -> int:
    return [f.id for f in body_of(view).fields].index(field)


def said_in(view: CompareView, field: str, column: int) -> str:
    model = view.table.model()
    return str(model.data(model.index(row_of(view, field), column)))


def deed(view: CompareView, column: int, name: str) -> None:
    menu = QMenu()
    view.fill_deeds(menu, column)
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_two_studies_stand_side_by_side(show: Show) -> None:
    _, view = show()
    assert [study.id for study in body_of(view).studies] == ["yan", "he"]
    assert said_in(view, "design", 0).startswith("Single arm\n")
    assert said_in(view, "design", 1) == "not stated"
    assert "review 3.2-s2" in said_in(view, "dose", 0)
    assert "third injection" in said_in(view, "protocol", 0)
    assert "cited by the review for this study" in said_in(view, "references", 1)


def test_what_is_known_of_a_whole_study_says_where_from(show: Show) -> None:
    _, view = show(TWO)
    for field in ("kind", "design", "population", "systems"):
        assert "\nreview 3.2-s2; from a page read for [33]" in said_in(view, field, 0), field
    assert said_in(view, "design", 1) == "not stated", "nothing needs no origin"
    assert "\nour terms; review 3.3.1-s3" in said_in(view, "agents", 1)
    assert "our terms" in said_in(view, "given", 0)
    assert "\nread in a matching paper, not certain" in said_in(view, "protocol", 0)


def test_hollow_marks_have_their_legend_beneath_the_name_of_the_field(show: Show) -> None:
    _, view = show("studies/he?view=compare&with=igboeli")
    sure = body_of(view)
    assert sure._legend is None, "none of their marks is hollow"
    view.place_wanted.emit(parse_address(TWO))
    unsure = body_of(view)
    place = row_of(view, "protocol")
    assert unsure._legend is not None
    assert unsure.heights[place] > unsure.name_height(place) > unsure._legend.height
    image = QImage(unsure.names, unsure.heights[place], QImage.Format.Format_RGB32)
    painter = QPainter(image)
    unsure.paint_name(painter, QRectF(image.rect()), place)
    painter.end()
    accent = unsure.look.theme.color("accent")
    below = range(int(unsure._names[place].height(unsure.names)), image.height())
    assert any(image.pixelColor(x, y) == accent for y in below for x in range(40))


def test_beside_the_highest_part_the_others_go_on() -> None:
    def cell(*heights: float) -> Cell:
        return Cell(len(heights), lambda s, e: Chunk(sum(heights[s:e]), lambda *_: None))

    cells = (cell(300, 100), cell(100, 100, 100, 100), cell())
    chunks, ends = _level(cells, (0, 0, 0))
    assert [chunk and chunk.height for chunk in chunks] == [300, 300, None]
    assert ends == [1, 3, 0]
    chunks, ends = _level(cells, ends)
    assert [chunk and chunk.height for chunk in chunks] == [100, 100, None]
    assert ends == [2, 4, 0]


def test_the_names_of_fields_say_whether_they_differ(show: Show) -> None:
    _, view = show()
    model = view.table.model()

    def said(field: str) -> str:
        place = row_of(view, field)
        return str(model.headerData(place, Qt.Orientation.Vertical))

    assert "≠ differs" in said("population")
    assert "not comparable: not stated for He et al." in said("design")
    assert "= the same" in said("kind")
    assert "differs in" in view.summary.text()
    assert view.summary.isVisible()


def test_a_tick_in_the_list_adds_a_study(show: Show) -> None:
    page, view = show("studies?view=compare")
    assert view.list.isVisible()
    assert not view.table.isVisible()
    view.list.setFocus()
    went = places_of(page)
    QTest.keyClick(view.list, Qt.Key.Key_Space)
    assert went[-1].id == "yan"
    assert view.list.isVisible()
    assert view.list.item(0).checkState() == Qt.CheckState.Checked
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert str(went[-1]) == "studies/yan?view=compare&with=igboeli"
    assert view.table.isVisible()
    assert view.table.hasFocus()


def test_the_menu_offers_what_the_filters_leave_in(show: Show, library: Library) -> None:
    page, view = show("studies/yan?view=compare&with=he&whom=women-with-pof")
    menu = QMenu()
    view.fill_studies(menu)
    assert [action.isChecked() for action in menu.actions()] == [True, True, False, False]
    went = places_of(page)
    menu.actions()[-1].trigger()
    assert went[-1].value("with") == "he,ding"
    assert went[-1].value("whom") == "women-with-pof"


def test_with_four_studies_no_other_is_offered(show: Show) -> None:
    _, view = show("studies/yan?view=compare&with=he,igboeli,ding")
    menu = QMenu()
    view.fill_studies(menu)
    offered = [action for action in menu.actions() if action.isEnabled()]
    assert len(offered) == 4
    assert all(action.isChecked() for action in offered)


def test_studies_change_places_and_leave(show: Show) -> None:
    page, view = show(THREE)
    went = places_of(page)
    deed(view, 0, "To the right")
    assert str(went[-1]) == "studies/he?view=compare&with=yan,igboeli"
    deed(view, 2, "To the left")
    assert went[-1].value("with") == "igboeli,yan"
    deed(view, 0, "Remove from the comparison")
    assert str(went[-1]) == "studies/igboeli?view=compare&with=yan"


def test_keys_open_the_menu_and_remove(show: Show) -> None:
    page, view = show(THREE)
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.model().index(1, 1))
    asked: list[int] = []
    view.table.menu_asked.disconnect()
    view.table.menu_asked.connect(lambda column, at: asked.append(column))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert asked == [1]
    went = places_of(page)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert str(went[-1]) == "studies/yan?view=compare&with=igboeli"
    assert view.table.currentIndex().row() == 1


def test_a_click_on_a_name_asks_for_its_menu(show: Show) -> None:
    _, view = show()
    asked: list[int] = []
    view.table.menu_asked.disconnect()
    view.table.menu_asked.connect(lambda column, at: asked.append(column))
    place = QPoint(view.table.across.sectionViewportPosition(1) + 20, 10)
    QTest.mouseClick(view.table.across.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [1]


def test_the_card_of_a_column_opens_beside(show: Show, library: Library) -> None:
    page, view = show()
    assert page._desk is not None
    assert not page._desk.right.isVisible()
    deed(view, 1, "Its card")
    assert page._desk.right.isVisible()
    assert page._desk.panel.has_focus_within


def test_a_card_leads_to_the_comparison_and_keeps_what_is_there(
    show: Show, library: Library
) -> None:
    page, _ = show("studies/yan?view=compare&with=he&whom=women-with-pof")
    blocks = card_of("study", "igboeli", library, Here(Address("sources")))
    entry = next(b for b in blocks if isinstance(b, Entry) and b.text.en.startswith("Compare it"))
    assert entry.address is not None
    assert str(entry.address) == "studies/igboeli?view=compare"
    went = places_of(page)
    page._open_link(entry.address)
    assert str(went[-1]) == "studies/igboeli?view=compare&whom=women-with-pof&with=he"


def test_advice_is_not_offered_for_comparison(library: Library) -> None:
    blocks = card_of("study", "tian", library, Here(Address("sources")))
    assert "compare" not in {a.value("view") for a in addresses(blocks)}
    assert any(isinstance(block, Title) for block in blocks)


def test_escape_closes_the_card_and_never_the_comparison(show: Show) -> None:
    page, view = show()
    deed(view, 0, "Its card")
    went = places_of(page)
    assert page.handle_key("close")
    assert page.handle_key("close")
    assert not page.handle_key("close")
    assert not went
    assert len(body_of(view).studies) == 2


def test_columns_keep_their_width_and_scroll_together(show: Show) -> None:
    _, view = show("studies/yan?view=compare&with=he,igboeli,ding", width=700)
    bar = view.table.horizontalScrollBar()
    assert bar.maximum() > 0
    body = body_of(view)
    assert all(view.table.columnWidth(place) == body.widths[place] for place in range(4))
    names = view.table.down.geometry()
    bar.setValue(bar.maximum())
    assert view.table.down.geometry() == names


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_every_cell_has_room_for_its_words(show: Show, language: str, scale: float) -> None:
    _, view = show(THREE, language=language, text_scale=scale)
    body = body_of(view)
    for row, high in enumerate(body.heights):
        assert view.table.rowHeight(row) == high
        for wide, cell in zip(body.widths, body._cells[row], strict=True):
            inner = cell.height(wide - 20) if not hasattr(cell, "size") else cell.size.height()
            assert inner <= high, (row, inner, high)
    assert view.table.across.height() == body.head


def test_the_cells_are_spoken(show: Show) -> None:
    _, view = show()
    spoken = QAccessible.queryAccessibleInterface(view.table)
    assert spoken is not None
    children = (spoken.child(place) for place in range(spoken.childCount()))
    said = {child.text(QAccessible.Text.Name) for child in children if child is not None}
    assert any("Single arm" in words for words in said)
    assert any("≠ differs" in words for words in said)


def test_a_picture_shows_the_whole_comparison(show: Show) -> None:
    _, view = show(THREE, theme="dark", text_scale=2.0)
    body = view.body()
    assert body is not None
    image = QImage(body.size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    body.paint(painter, True)
    painter.end()
    ground = image.pixel(2, 2)
    line = [image.pixel(x, image.height() - 60) for x in range(0, image.width(), 3)]
    assert any(pixel != ground for pixel in line)
    assert view.title().en.startswith("Studies side by side; Yan et al.")


def test_without_studies_there_is_no_picture_but_a_hint(show: Show) -> None:
    page, view = show("studies?view=compare")
    assert view.body() is None
    assert "two to four" in view.hint.text()
    assert page.handle_key("about")
    said: list[object] = []
    page.message_posted.connect(said.append)
    assert page.handle_key("table")
    assert said


@pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True)
def test_ticks_leave_the_menu_open(show: Show) -> None:
    page, view = show(THREE)
    went = places_of(page)
    assert view.pick.text().startswith("Add or remove studies")
    menu = view.pick.new_menu()
    view.pick.fill(menu)
    menu.popup(QPoint(0, 0))
    free = next(action for action in menu.actions() if not action.isChecked())
    menu.setActiveAction(free)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert len(went) == 1
    assert free.isChecked()
    assert menu.isVisible()
    others = [action for action in menu.actions() if not action.isChecked()]
    assert others
    assert not any(action.isEnabled() for action in others)
    place = menu.actionGeometry(free).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    assert len(went) == 2
    assert menu.isVisible()
    assert all(action.isEnabled() for action in others)
    menu.close()
