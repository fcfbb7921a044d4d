"""The table of studies by mouse and keyboard: columns, order, what stays in sight, files."""

import csv
import io
import re
from collections.abc import Callable
from dataclasses import replace as replaced
from html import unescape
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.listing import UNVERIFIED
from pofedu.content.model import Text
from pofedu.formats.notes import said
from pofedu.learner.profile import Profile
from pofedu.studies.columns import COLUMNS
from pofedu.studies.page import StudiesPage
from pofedu.studies.rows import study_rows
from pofedu.studies.stated import empty_columns, stating
from pofedu.studies.widgets.savedviews import SavedViews
from pofedu.studies.widgets.tablecolumns import Cells, study_columns
from pofedu.studies.widgets.tableview import TableView
from pofedu.studies.widgets.tablewords import group_heading
from pofedu.ui.blocks import Entry
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here
from pofedu.ui.table.columns import EMPTY, not_stated
from pofedu.ui.table.frozen import Frozen
from pofedu.ui.theme import Look
from tests.formats.xlsx import read_xlsx

MakePage = Callable[..., StudiesPage]


@pytest.fixture
def make_page(
    library: Library, look: Callable[..., Look], qtbot: QtBot, profile: Profile
) -> MakePage:
    """Shows the studies at an address: `make_page("studies?sort=year", "en", width=1200)`."""

    def make(address: str = "studies", language: str = "zh", width: int = 1200) -> StudiesPage:
        page = StudiesPage(library, learner=profile.learner)
        qtbot.addWidget(page)
        page.resize(width, 700)
        page.show_look(look(language=language))
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.enter(parse_address(address))
        QApplication.processEvents()
        return page

    return make


def view_of(page: StudiesPage) -> TableView:
    view = page.findChild(TableView)
    assert isinstance(view, TableView)
    return view


def places(page: StudiesPage) -> list[str]:
    seen: list[str] = []
    page.place_changed.connect(lambda address: seen.append(str(address)))
    return seen


def headings(page: StudiesPage) -> list[str]:
    model = view_of(page).table.model()
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(c, across)) for c in range(model.columnCount())]


def click_heading(page: StudiesPage, column: int, with_shift: bool = False) -> None:
    header = view_of(page).table.horizontalHeader()
    x = header.sectionViewportPosition(column) + 12
    modifier = Qt.KeyboardModifier.ShiftModifier if with_shift else Qt.KeyboardModifier.NoModifier
    at = QPoint(x, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, at)


# Columns


def test_every_value_that_is_known_stands_in_a_column(library: Library) -> None:
    columns = study_columns(library)
    assert tuple(columns) == COLUMNS
    for row in study_rows(library):
        study = library.studies[row.id]
        for name in ("strain", "model", "comparison", "dose", "n", "time", "registration"):
            field, cell = getattr(study, name), columns[name].cell(row)
            if field is None and name == "time" and study.timed:
                assert cell != not_stated(), "the steps tell it"
            elif field is None:
                assert cell == not_stated()
            else:
                assert cell.text == Text(zh=field.zh, en=field.en)
                assert cell.mark is not None, "each value says where it comes from"
                assert cell.is_faint == (field.origin == "unverified")


def test_a_time_is_told_by_the_steps_where_no_words_tell_it(
    library: Library, tmp_path: Path, make_page: MakePage
) -> None:
    row = {row.id: row for row in study_rows(library)}
    cell = study_columns(library)["time"].cell
    assert cell(row["he"]).text == Text(
        zh="治疗：造模第 6、9、12 天，各为一组",
        en="Treatment: day 6, 9, 12 of modelling, a group each",
    )
    assert cell(row["he"]).mark == Text(zh="综述；据其步骤", en="review; from its steps")
    assert cell(row["amnion-cell-homing-rats"]).text.en == "Modelling: 24 h before treatment"
    assert cell(row["pei"]) == not_stated(), "its step has no time"
    he = library.studies["he"]
    unsure = replace(he, events=tuple(replace(e, origin="unverified") for e in he.events))
    other = replaced(library, studies={**library.studies, "he": unsure})
    doubt = next(row for row in study_rows(other) if row.id == "he")
    assert "time" in doubt.unverified
    assert study_columns(other)["time"].cell(doubt).is_faint
    page = make_page("studies?cols=study,time&find=BU/CTX", "en")
    for ending in (".csv", ".xlsx"):
        page._take.save(tmp_path / f"t{ending}")
    table, _ = read_xlsx((tmp_path / "t.xlsx").read_bytes())
    assert any("day 6, 9, 12 of modelling" in str(line[1]) for line in table.rows[1:])
    assert "day 6, 9, 12 of modelling" in (tmp_path / "t.csv").read_text("utf-8-sig")


def test_a_scaffold_is_named_only_where_it_is_recorded(library: Library) -> None:
    column, rows = study_columns(library)["scaffold"], study_rows(library)
    named = {row.id: column.cell(row).text.en for row in rows if column.cell(row) != not_stated()}
    assert named == {
        "collagen-scaffold-mice": "Collagen scaffold",
        "hyaluronic-acid-mice": "Hyaluronic acid gel",
        "spheroids-rats": "3D spheroids",
        "ding": "Collagen scaffold",
    }


def test_columns_without_any_value_start_hidden_and_are_told(
    make_page: MakePage, library: Library
) -> None:
    page = make_page("studies?whom=women-with-pof")
    view, seen = view_of(page), places(page)
    gone = empty_columns(page.selection)
    assert gone == ("strain", "agent", "model")
    assert "品系" not in headings(page)
    assert view.columns.text() == "3 列在任何一行中都没有写明"
    assert "品系" in view.columns.toolTip()
    view.columns._choose(COLUMNS)
    assert "品系" in headings(page), "who wants to see an empty column does"
    assert "cols=" in seen[-1]


def test_what_a_study_states_is_what_its_cells_show(library: Library) -> None:
    columns, holds = study_columns(library), stating(library)
    assert {*columns} == {*holds}
    for row in study_rows(library):
        shown = {c for c in columns if columns[c].cell(row).text not in (not_stated().text, EMPTY)}
        assert shown == {c for c in holds if holds[c](library.studies[row.id])}, row.id


def test_columns_are_hidden_by_the_rows_that_are_shown(make_page: MakePage) -> None:
    page = make_page("studies?cols=study,strain,year&whom=women-with-pof")
    assert len(headings(page)) == 3, "chosen columns stay where they are empty"
    page.enter(parse_address("studies"))
    assert "品系" in headings(page)
    page.enter(parse_address("studies?find=zzzz"))
    assert "品系" in headings(page), "where no row is left, every row counts"


@pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True)
def test_columns_are_chosen_and_moved_by_keyboard(make_page: MakePage) -> None:
    page = make_page("studies?cols=study,dose,n,year")
    view, seen = view_of(page), places(page)
    view.columns.click()
    panel = view.columns.panel
    assert panel is not None
    assert panel.isVisible()
    items = [panel.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(4)]
    assert items == ["study", "dose", "n", "year"]
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert seen[-1] == "studies?cols=study,n,dose,year"
    assert panel.chosen == "dose", "the reader stays on the column"
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert seen[-1] == "studies?cols=study,n,year"
    panel.frozen.setValue(2)
    assert seen[-1] == "studies?cols=study,n,year&frozen=2"
    assert headings(page) == ["研究", "样本量", "年份"]
    panel.usual.click()
    assert seen[-1] == "studies?frozen=2"
    panel.close()


# What stays in sight


def test_the_first_columns_stay_while_the_others_scroll(make_page: MakePage) -> None:
    page = make_page(width=900)
    table = view_of(page).table
    frozen = table.findChild(Frozen)
    assert frozen is not None
    assert frozen.isVisible()
    assert table.frozen == 1
    bar = table.horizontalScrollBar()
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert bar.value() > 0
    assert table.columnViewportPosition(0) < 0
    assert frozen.columnViewportPosition(0) == 0
    assert frozen.width() == table.columnWidth(0)
    assert table.columnViewportPosition(4) == table.columnWidth(0), "a whole column is next to it"
    before = bar.value()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert bar.value() == before, "choosing a row does not scroll sideways"
    assert frozen.verticalScrollBar().value() == table.verticalScrollBar().value()
    rows = range(table.model().rowCount())
    assert [frozen.rowHeight(r) for r in rows] == [table.rowHeight(r) for r in rows]


def test_a_click_on_a_frozen_row_chooses_it(make_page: MakePage) -> None:
    page = make_page()
    table, seen = view_of(page).table, places(page)
    frozen = table.findChild(Frozen)
    assert frozen is not None
    row = next(i for i in range(9) if table._list.row_at(table._list.index(i, 0)) is not None)
    at = frozen.visualRect(frozen.model().index(row, 0)).center()
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=at)
    chosen = table._list.row_at(table._list.index(row, 0))
    assert chosen is not None
    assert seen[-1] == f"studies/{chosen.id}"
    assert table.hasFocus()


def test_a_row_can_be_pressed_by_whoever_cannot_click(
    make_page: MakePage, library: Library
) -> None:
    page = make_page(language="en")
    went = places(page)
    table = view_of(page).table
    spoken = QAccessible.queryAccessibleInterface(table)
    children = [spoken.child(n) for n in range(spoken.childCount())]
    for row in table.rows()[1:3]:
        name = library.studies[row.id].name.en
        cell = next(c for c in children if name in c.text(QAccessible.Text.Name))
        deeds = cell.actionInterface()
        deeds.doAction(deeds.actionNames()[0])
        assert went[-1].startswith(f"studies/{row.id}")
    assert len(went) == 2


def test_no_more_columns_stay_than_leave_room(make_page: MakePage) -> None:
    page = make_page("studies?frozen=4", width=700)
    table = view_of(page).table
    assert 1 <= table.frozen < 4
    assert sum(table.columnWidth(c) for c in range(table.frozen)) <= table.viewport().width() * 0.6
    page.enter(parse_address("studies?frozen=0"))
    assert table.frozen == 0


# Order


def test_shift_and_a_click_sort_further(make_page: MakePage) -> None:
    page = make_page("studies?cols=study,whom,n,claims&frozen=0")
    seen = places(page)
    click_heading(page, 1)
    click_heading(page, 3, with_shift=True)
    click_heading(page, 2, with_shift=True)
    click_heading(page, 2, with_shift=True)
    assert [place.rpartition("sort=")[2] for place in seen] == [
        "whom",
        "whom,claims",
        "whom,claims,n",
        "whom,claims,-n",
    ]
    assert headings(page) == ["研究", "1↑ 对象", "3↓ 样本量", "2↑ 主张"]
    keys = [row.keys["whom"][0] for row in view_of(page).rows()]
    known = [key for key in keys if isinstance(key, int)]
    assert known == sorted(known)
    click_heading(page, 0)
    assert seen[-1].endswith("sort=study")
    assert headings(page)[0] == "研究", "of one column the arrow of the heading tells"


def test_directions_are_counted_by_kind_without_the_baseline(library: Library) -> None:
    cells = Cells(library)
    yan, exosomes = (library.studies[id_] for id_ in ("yan", "hypoxic-exosomes-rats"))
    said = cells.direction(yan).text.en
    assert "counts only: " in said
    parts = dict(part.split(": ") for part in said.split(" · "))
    assert sum(map(int, parts.values())) == sum(not o.is_baseline for o in yan.outcomes)
    assert cells.direction(exosomes).text.en == "increases: 2 · not confirmed: 2"


def test_a_column_without_an_order_says_so(make_page: MakePage) -> None:
    page = make_page("studies?cols=study,direction&frozen=0", "en")
    told: list[Text] = []
    page.message_posted.connect(told.append)
    seen = places(page)
    click_heading(page, 1)
    assert not seen
    assert "no order" in told[-1].en


def test_the_menu_sorts_by_keyboard_alone(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page("studies?cols=study,n,claims", "en")
    seen = places(page)
    for wanted in (("Claims",), ("Then by", "n"), ("Turn round: Claims",)):
        whole = menu = QMenu()
        qtbot.addWidget(whole)
        view_of(page).order.fill(whole)
        for words in wanted[:-1]:
            menu = next(m for m in menu.findChildren(QMenu) if m.title() == words)
        next(a for a in menu.actions() if a.text() == wanted[-1]).trigger()
    assert [place.rpartition("sort=")[2] for place in seen] == ["claims", "claims,n", "-claims,n"]
    assert "Claims ↓, then n ↑" in view_of(page).order.text()


# What is taken along


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_files_hold_what_is_seen(make_page: MakePage, tmp_path: Path, language: str) -> None:
    page = make_page("studies?cols=study,n,year,claims&sort=-claims&species=rat", language)
    view = view_of(page)
    told: list[Text] = []
    page.message_posted.connect(told.append)
    for ending in (".csv", ".xlsx", ".md"):
        page._take.save(tmp_path / f"t{ending}")
        assert f"t{ending}" in told[-1].en
    table, about = read_xlsx((tmp_path / "t.xlsx").read_bytes())
    text = (tmp_path / "t.csv").read_bytes().decode("utf-8-sig")
    lines = [*csv.reader(io.StringIO(text, newline=""))]
    count = len(view.rows())
    assert count == len(page.selection.left) > 3
    assert lines[: count + 1] == [[str(v) for v in row] for row in table.rows]
    assert lines[count + 2 :] == about.rows
    names = [page.selection.library.studies[row.id].name for row in view.rows()]
    shown = [str(row[0]) for row in table.rows[1:]]
    assert shown == [said(name, page._shown[1].language) for name in names]
    assert all(isinstance(row[3], int) or row[3] == "–" for row in table.rows[1:])
    whole = "\n".join(str(value) for row in about.rows for value in row)
    library = page.selection.library
    for must in (library.content_hash, "studies?cols=study,n,year,claims&sort=-claims&species=rat"):
        assert must in whole
    notice = library.pack.notice
    assert (notice.en if language == "en" else notice.zh) in whole
    page._take.save(tmp_path / "t.txt")
    assert ".xlsx" in told[-1].en
    assert not (tmp_path / "t.txt").exists()
    page._take.save(tmp_path / "no" / "t.csv")
    assert "was not saved: there is no folder" in told[-1].en


def test_the_html_file_has_map_and_table_with_where_each_value_comes_from(
    make_page: MakePage, library: Library
) -> None:
    place = "studies?cols=dose,study,year,direction&sort=year&species=rat&rows=whom&across=species"
    page, gaps = make_page(place), make_page(f"{place}&view=gaps")._desk
    assert gaps is not None
    file = view_of(page).html()
    assert file == gaps.pane.files()[".html"](), "it is the same from either view"
    text = unescape(file.decode())
    assert "HSCT 受者" in text.split("</thead>")[1]
    table = text.split('<table class="studies')[1].partition("</table>")[0]
    rows = re.split('<tr id="study-', table)[1:]
    names = ("dose", "year", "direction")
    columns = [study_columns(library)[name] for name in names]
    for row, html in zip(view_of(page).rows(), rows, strict=True):
        assert html.startswith(f'{row.id}"')
        cells = re.findall("<td(.*?)</td>", html, re.DOTALL)
        for cell, made in zip((column.cell(row) for column in columns), cells, strict=True):
            words = (cell.text, cell.mark) if cell.mark else (cell.text,)
            assert all(text.zh in made and text.en in made for text in words)
            assert made.startswith(' class="faint"') == cell.is_faint
    unsure = [html for html in rows if "未核实</span>" in html.split("<td")[2]]
    assert 0 < len(unsure) < len(rows)
    assert rows[-len(unsure) :] == unsure, "unverified years are never put in order"
    assert group_heading(UNVERIFIED, len(unsure)).en in table


def test_the_table_is_copied(make_page: MakePage) -> None:
    page = make_page("studies?cols=study,n&whom=women-with-pof", "en")
    view_of(page).copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Study\tn"
    assert len(lines) == 4


# From a row to its arrows, and back


def test_a_study_leads_to_its_arrows_and_its_claims(library: Library) -> None:
    here = Here(Address("studies"))
    links = {str(b.address) for b in card_of("study", "yan", library, here) if isinstance(b, Entry)}
    assert "diagram/clinic#study:yan" in links
    for claim in library.claims_counting("yan"):
        assert f"sources/claim/{claim.id}" in links
    on_map = Here(parse_address("diagram/clinic#study:yan"))
    back = [b.address for b in card_of("study", "yan", library, on_map) if isinstance(b, Entry)]
    assert Address("studies", "yan", view=(("view", "table"),)) in back


def test_the_links_of_a_card_lead_out_of_the_room_or_to_a_row(make_page: MakePage) -> None:
    page = make_page("studies/yan?sort=n")
    seen, left = places(page), []
    page.open_requested.connect(lambda address: left.append(str(address)))
    page._open_link(Address("sources", "claim", "uc-mscs-births"))
    page._open_link(parse_address("diagram/clinic#study:yan"))
    page._open_link(Address("studies", "he"))
    assert left == ["sources/claim/uc-mscs-births", "diagram/clinic#study:yan"]
    assert seen == ["studies/he?sort=n"]


def test_enter_goes_into_the_card_and_escape_back(make_page: MakePage) -> None:
    page = make_page()
    view, seen = view_of(page), places(page)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert seen[-1] == f"studies/{view.rows()[0].id}"
    desk = page._desk
    assert desk is not None
    assert desk.has_focus_beside
    assert page.handle_key("close")
    assert view.table.hasFocus()
    assert page.handle_key("about")
    assert desk.right.isVisible()


# Saved views


def test_a_view_is_saved_opened_and_deleted(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page("studies/yan?cols=study,dose&whom=women-with-pof", "en")
    button, seen, told = page.findChild(SavedViews), places(page), []
    assert button is not None
    page.message_posted.connect(lambda text: told.append(text.en))
    button.save("  Women &  doses ")
    button.save("")
    assert told == ['Saved as "Women & doses".', "Not saved: it needs a name."]
    page.enter(Address("studies"))

    def menu() -> QMenu:
        made = QMenu()
        qtbot.addWidget(made)
        button.fill(made)
        return made

    opening = menu()
    assert [a.text() for a in opening.actions() if a.text()] == [
        "Women && doses",
        "Save under a name…",
        "Delete",
    ]
    opening.actions()[0].trigger()
    assert seen[-1] == "studies?cols=study,dose&whom=women-with-pof"
    again = menu()
    assert again.actions()[0].isChecked()
    deleting = again.actions()[-1].menu()
    assert isinstance(deleting, QMenu)
    deleting.actions()[0].trigger()
    assert told[-1] == '"Women & doses" is deleted.'
    last = menu()
    assert [a.text() for a in last.actions()] == ["Save under a name…"]
