"""The gap map by mouse and keyboard, spoken, as a list, as a picture and as a file."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.studies.page import StudiesPage
from pofedu.studies.widgets.gapmarks import MOST
from pofedu.studies.widgets.gapview import GapView
from pofedu.ui.theme import SMALLEST, Look

Show = Callable[..., tuple[StudiesPage, GapView]]


@pytest.fixture
def show(library: Library, look: Callable[..., Look], qtbot: QtBot) -> Show:
    """Shows the room at an address, as large and in the look that is asked for."""

    def make(
        address: str = "studies?view=gaps", width: int = 1200, height: int = 800, **looks: object
    ) -> tuple[StudiesPage, GapView]:
        page = StudiesPage(library)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show_look(look(**{"language": "en", **looks}))
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.enter(parse_address(address))
        QApplication.processEvents()
        view = page.findChild(GapView)
        assert isinstance(view, GapView)
        view.table.setFocus()
        return page, view

    return make


def places_of(page: StudiesPage) -> list[Address]:
    seen: list[Address] = []
    page.place_changed.connect(seen.append)
    return seen


def index_of(view: GapView, row: str, column: str) -> QModelIndex:
    found = view.table.cells.found
    assert found is not None
    return view.table.cells.index(found.rows.index(row), found.columns.index(column))


def click(view: GapView, row: str, column: str) -> None:
    index = index_of(view, row, column)
    view.table.scrollTo(index)
    middle: QPoint = view.table.visualRect(index).center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.table.viewport(), left, Qt.KeyboardModifier.NoModifier, middle)


def test_arrows_go_over_cells_and_enter_chooses(show: Show) -> None:
    page, view = show()
    view.table.setCurrentIndex(index_of(view, "apoptosis", "ovarian-function"))
    went = places_of(page)
    QTest.keyClick(view.table, Qt.Key.Key_Right)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.table.cells.place(view.table.currentIndex()) == ("dna-damage", "follicles")
    assert not went
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert [address.value("cell") for address in went] == ["dna-damage,follicles"]


def test_home_and_end_go_to_the_edges_of_a_row(show: Show) -> None:
    _, view = show()
    view.table.setCurrentIndex(index_of(view, "fibrosis", "hormones"))
    QTest.keyClick(view.table, Qt.Key.Key_End)
    assert view.table.currentIndex().column() == view.table.cells.columnCount() - 1
    QTest.keyClick(view.table, Qt.Key.Key_Home)
    assert view.table.currentIndex().column() == 0


def test_a_click_on_an_empty_cell_says_why(show: Show) -> None:
    _, view = show()
    told: list[object] = []
    view.aside_wanted.connect(told.append)
    click(view, "fibrosis", "follicles")
    (blocks,) = told
    said = str(blocks)
    assert (
        "A controlled study that looks at fibrosis and measures follicles would fill this cell."
    ) in said
    assert "fibrosis-follicle-development" in said
    assert "pofedu's own reading of 26 records" in said


def test_the_same_cell_again_closes_and_opens_what_it_says(show: Show) -> None:
    page, view = show("studies?view=gaps&cell=fibrosis,follicles")
    assert page.regions()[-1].isVisible()
    click(view, "fibrosis", "follicles")
    assert not page.regions()[-1].isVisible()
    click(view, "fibrosis", "follicles")
    assert page.regions()[-1].isVisible()


def test_another_look_keeps_the_cell_open(show: Show, look: Callable[..., Look]) -> None:
    page, _ = show("studies?view=gaps&cell=fibrosis,follicles")
    page.show_look(look("dark", "zh"))
    assert page.regions()[-1].isVisible()


def test_a_filter_does_not_open_the_cell_over_the_filters(show: Show) -> None:
    page, view = show("studies?view=gaps&cell=fibrosis,follicles")
    told: list[object] = []
    view.aside_wanted.connect(told.append)
    page.enter(parse_address("studies?view=gaps&cell=fibrosis,follicles&route=vein"))
    assert not told


def test_a_chosen_study_marks_its_cells(show: Show, library: Library) -> None:
    _, view = show("studies/ovarian-fibrosis-rats?view=gaps")
    found = view.table.cells.found
    assert found is not None
    held = found.holding("ovarian-fibrosis-rats")
    assert ("fibrosis", "ovarian-tissue") in held
    assert held == {p for p, ids in found.held.items() if "ovarian-fibrosis-rats" in ids}


def test_the_cells_of_a_chosen_study_come_into_sight(show: Show) -> None:
    page, view = show("studies?view=gaps", width=700, height=600)
    page.enter(parse_address("studies/igboeli?view=gaps"))
    QApplication.processEvents()
    view.table.resize(360, 300)
    place = view.table.cells.place(view.table.currentIndex())
    found = view.table.cells.found
    assert found is not None
    assert place in found.holding("igboeli")
    seen = view.table.viewport().rect()
    assert seen.contains(view.table.visualRect(view.table.currentIndex()).center())
    QTest.keyClick(view.table, Qt.Key.Key_Up)
    here = view.table.currentIndex()
    view.table.resize(380, 320)
    assert view.table.currentIndex() == here, "who walks on is not taken back"


def test_every_cell_has_a_name_that_says_all(show: Show) -> None:
    _, view = show()
    spoken = QAccessible.queryAccessibleInterface(view.table)
    found = view.table.cells.found
    assert spoken is not None
    assert found is not None
    children = [spoken.child(place) for place in range(spoken.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children if child is not None]
    assert "DNA damage × Pregnancy and fertility: 1 study; decreases; animals" in names
    assert "Fibrosis × Follicles: no study" in names
    assert (
        "Apoptosis × Cells of the ovary: 6 studies; various directions, measures may differ;"
        " animals, cells"
    ) in names
    assert "Apoptosis: 7 studies" in names
    cells = len(found.rows) * len(found.columns)
    assert len([name for name in names if " × " in name]) == cells


def test_a_cell_can_be_pressed_by_whoever_cannot_click(show: Show) -> None:
    page, view = show()
    went = places_of(page)
    spoken = QAccessible.queryAccessibleInterface(view.table)
    assert spoken is not None
    children = [spoken.child(place) for place in range(spoken.childCount())]
    name = "Fibrosis × Follicles: no study"
    cell = next(c for c in children if c is not None and c.text(QAccessible.Text.Name) == name)
    assert cell.rect().isValid()
    deeds = cell.actionInterface()
    (press,) = deeds.actionNames()
    told: list[object] = []
    view.aside_wanted.connect(told.append)
    for count in (1, 2):
        deeds.doAction(press)
        assert went[-1].value("cell") == "fibrosis,follicles"
        assert len(told) == count
        assert cell.text(QAccessible.Text.Name) == name
    QTest.keyClick(view.table, Qt.Key.Key_Right)
    assert len(told) == 2


def test_the_list_says_what_the_map_shows(show: Show) -> None:
    page, view = show()
    went = places_of(page)
    assert page.handle_key("table")
    assert went[-1].value("as") == "list"
    found = view.table.cells.found
    assert found is not None
    assert view.twin.isVisible()
    assert not view.table.isVisible()
    assert len(view.twin.rows()) == len(found.rows) * len(found.columns)
    lines = view.twin.as_text().splitlines()
    assert "Pregnancy and fertility\t1\tDecreases\tAnimals\t" in "\n".join(lines)
    assert page.handle_key("table")
    assert view.table.isVisible()


def test_a_row_of_the_list_chooses_its_cell(show: Show) -> None:
    page, view = show("studies?view=gaps&as=list")
    went = places_of(page)
    view.twin.setFocus()
    QTest.keyClick(view.twin, Qt.Key.Key_Down)
    assert went[-1].value("cell") == "apoptosis,ovarian-function"
    assert page.regions()[-1].isVisible()


def test_choosers_and_exchange_lead_to_other_axes(show: Show) -> None:
    page, view = show()
    went = places_of(page)
    _, rows, _, turn, _ = view.tools()
    rows.chosen.emit("whom")  # type: ignore[attr-defined]
    assert (went[-1].value("rows"), went[-1].value("across")) == ("whom", "")
    QTest.mouseClick(turn, Qt.MouseButton.LeftButton)
    assert (went[-1].value("rows"), went[-1].value("across")) == ("measured", "whom")
    assert "Rows: What was measured" in rows.accessibleName()


def test_one_press_shows_in_whom_by_what_was_measured_and_the_next_the_usual(show: Show) -> None:
    page, view = show("studies?view=gaps&rows=route&cell=vein,follicles")
    went = places_of(page)
    whom = view.tools()[0]
    assert whom.accessibleName() == "In whom × What was measured"
    assert whom.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(whom, Qt.Key.Key_Space)
    assert str(went[-1]) == "studies?rows=whom&view=gaps"
    page.enter(went[-1])
    found = view.table.cells.found
    assert found is not None
    assert found.rows[0] == "hsct-recipients"
    assert whom.isChecked()  # type: ignore[attr-defined]
    QTest.keyClick(whom, Qt.Key.Key_Space)
    assert str(went[-1]) == "studies?view=gaps"


@pytest.mark.parametrize("width", [1300, 1500])
def test_the_legend_keeps_both_languages_where_two_lines_hold_them(show: Show, width: int) -> None:
    _, view = show(width=width, height=430, language="both")
    said = [view.legend._legend._said(item) for item in view.legend._items]
    assert "减少  Decreases" in said
    assert view.legend._legend.rows == 2
    assert view.legend.isVisible()


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
def test_nothing_gets_too_small_or_is_crowded_out(
    show: Show, language: str, size: tuple[int, int], look: Callable[..., Look]
) -> None:
    """Before an audience and in a small window some cells are seen whole beneath their headings."""
    _, view = show(
        width=size[0] - 110,
        height=size[1] - 110,
        theme="projector",
        language=language,
        screen_height=float(size[1]),
    )
    table = view.table
    scale = look("projector", screen_height=float(size[1])).factor
    assert table.columnWidth(0) >= 44 * scale
    assert table.rowHeight(0) >= max(44, 36 * scale)
    assert table.viewport().height() >= 2 * table.rowHeight(0)
    assert table.viewport().width() >= 3 * table.columnWidth(0)
    assert table.horizontalHeader().height() + table.viewport().height() <= table.height()
    assert look("projector").legible_px >= SMALLEST


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_six_rows_and_the_whole_legend_have_room_at_1280_by_720(
    show: Show, look: Callable[..., Look], language: str
) -> None:
    page, view = show(width=1172, height=628, language=language)
    assert view.legend._legend.rows <= 2, "at a desk"
    page.show_look(look("projector", language, screen_height=720.0))
    QApplication.processEvents()
    assert view.table.viewport().height() >= 6 * view.table.rowHeight(0)
    assert view.legend.isVisible()
    both = [view.legend._legend._said(item) for item in view.legend._items]
    assert ("减少  Decreases" in both) == (language == "both")
    edge = view.legend.width()
    assert all(area.right() <= edge for area in view.legend._legend._areas)


def test_the_discs_of_the_legend_are_as_large_as_those_of_the_map(show: Show) -> None:
    _, view = show(width=1172, height=500)
    assert view.legend._most == view.table._painter.most < MOST
    assert [item.count for item in view.legend._items if item.count] == [1, 3]


def test_the_legend_gives_way_to_the_map_and_is_then_read_beside_it(show: Show) -> None:
    page, view = show(width=620, height=420, text_scale=1.6)
    assert not view.legend.isVisible()
    told: list[object] = []
    view.aside_wanted.connect(told.append)
    assert page.handle_key("legend")
    assert "a triangle pointing up, blue" in str(told)


def test_the_legend_can_be_put_away(show: Show) -> None:
    page, view = show()
    assert view.legend.isVisible()
    page.handle_key("legend")
    assert not view.legend.isVisible()
    page.handle_key("legend")
    assert view.legend.isVisible()


def test_the_picture_holds_the_whole_map(show: Show) -> None:
    _, view = show(width=700, height=400)
    body = view.body()
    found = view.table.cells.found
    assert body is not None
    assert found is not None
    assert body.size.width() >= 96 * len(found.columns)
    image = QImage(body.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    body.paint(painter, is_outlined=True)
    painter.end()
    right = [image.pixel(image.width() - 60, y) for y in range(image.height())]
    assert len(set(right)) > 3, "the last column is drawn too"


def test_the_file_is_of_what_is_shown(show: Show, library: Library) -> None:
    _, view = show("studies?view=gaps&rows=whom&across=species&species=human")
    text = view.html().decode()
    assert library.pack.notice.zh in text
    assert "studies?across=species" in text
    assert 'id="show-en" checked>' in text, "it opens in the language of the window"
    assert "HSCT 受者" in text
    assert "大鼠</span>" not in text.split("</thead>")[0]
    recipients, others = text.split("<tbody>")[1].split("</tr>")[:2]
    assert '<span class="boundary" aria-hidden="true">0</span>' in recipients
    assert "boundary" not in others
    assert "5: 2 studies of injury" in text, "the file says what the 21 are"


def test_the_file_has_a_row_for_each_study_that_is_left_and_links_to_no_other(show: Show) -> None:
    page, view = show("studies?view=gaps&species=rat&cols=study,year,dose&sort=-year")
    text = view.html().decode()
    table = text.split('<table class="studies')[1].partition("</table>")[0]
    rows = re.findall('<tr id="study-([^"]*)"', table)
    order = [row.id for group in page.selection.groups("zh") for row in group.rows]
    assert rows == order
    assert {*rows} == page.selection.ids
    assert view._found is not None
    named = {*re.findall('href="#study-([^"]*)"', text)}
    assert named == {seen.study.id for cell in view._found.cells.values() for seen in cell.seen}
    assert table.count('scope="col"') == 3
    outside = re.findall(r"<code>\S*:studies/([^<]*)</code>", text)
    assert {*outside} - {*rows}, "studies that filters leave out are named, without a link"


def test_a_row_leads_to_the_cells_that_its_study_stands_in(show: Show) -> None:
    _, view = show("studies?view=gaps")
    text, found = view.html().decode(), view._found
    assert found is not None
    row = text.split('<tr id="study-ding">')[1].partition("</tr>")[0]
    cells = [f"{found.rows.index(y)}-{found.columns.index(x)}" for y, x in found.holding("ding")]
    assert sorted(re.findall('href="#c-([^"]*)"', row)) == sorted(cells)
    for at in cells:
        assert (
            'href="#study-ding"' in text.split(f'<div id="c-{at}">')[1].partition("</details>")[0]
        )
