"""The map as a table: one row for each claim, sorted, hidden and chosen like the map itself."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, format_address, parse_address
from pofedu.content.library import Library
from pofedu.content.listing import Row, View, listing
from pofedu.content.model import Text
from pofedu.diagram import filters, logic, twin
from pofedu.diagram.page import DiagramPage
from pofedu.diagram.widgets.filterwords import measured_words
from pofedu.diagram.widgets.stage import Stage
from pofedu.diagram.widgets.twin import Twin
from pofedu.diagram.widgets.twincolumns import twin_columns
from pofedu.paths import ROOT
from pofedu.ui.language import LANGUAGES
from pofedu.ui.map.walk import Choice
from pofedu.ui.table.cells import PAD_X
from pofedu.ui.table.model import Heading
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import THEMES, Look

TABLE = "diagram/injury?as=table"
MAPS = ("injury", "repair", "correspondence", "signalling", "clinic")


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    return make_page("both")


def go(page: DiagramPage, address: str) -> Twin:
    """Enter an address; the table there."""
    page.enter(parse_address(address))
    QApplication.processEvents()
    return twin_of(page)


def stage_of(page: DiagramPage) -> Stage:
    """What the map is on now; one left behind may still be there."""
    return page.findChildren(Stage)[-1]


def twin_of(page: DiagramPage) -> Twin:
    found = stage_of(page).halves.twin
    assert found is not None
    return found


def ids(table: ListTable) -> list[str]:
    return [row.id for row in table.rows()]


def said(table: ListTable, column: str) -> list[str]:
    """What stands in a column, heading left out, from top to bottom."""
    lines = [line.split("\t") for line in table.as_text().splitlines()]
    return [cells[twin.COLUMNS.index(column)] for cells in lines[1:]]


# What the rows are


@pytest.mark.parametrize("map_id", MAPS)
def test_each_claim_on_a_map_has_one_row_in_the_order_of_the_lanes(
    library: Library, map_id: str
) -> None:
    diagram = library.diagrams[map_id]
    rows = twin.twin_rows(diagram, library)
    drawn = {claim.id for claim in logic.drawn_claims(diagram, library)}
    assert {row.id for row in rows} == drawn
    assert len(rows) == len(drawn)
    lanes = [lane.id for lane in diagram.lanes]
    order = [lanes.index(row.group) for row in rows]
    assert order == sorted(order)
    ends = twin.lanes_of(diagram)
    assert all(row.group == ends[row.id][0] for row in rows)


@pytest.mark.parametrize("map_id", MAPS)
@pytest.mark.parametrize("column", twin.COLUMNS)
def test_every_column_sorts_and_loses_no_row(library: Library, map_id: str, column: str) -> None:
    rows = twin.twin_rows(library.diagrams[map_id], library)
    for is_descending in (False, True):
        groups = listing(rows, View(column, is_descending), "zh")
        assert sorted(r.id for g in groups for r in g.rows) == sorted(r.id for r in rows)
        assert groups[0].id == "" or len(groups) == 1


def test_equal_rows_keep_their_order(library: Library) -> None:
    rows = twin.twin_rows(library.diagrams["injury"], library)
    (group,) = listing(rows, View("lane"), "zh")
    assert group.rows == rows


@pytest.mark.parametrize("map_id", MAPS)
def test_cells_say_what_the_card_says(library: Library, map_id: str) -> None:
    diagram = library.diagrams[map_id]
    columns = {column.id: column for column in twin_columns(diagram, library)}
    for row in twin.twin_rows(diagram, library):
        claim = library.claims[row.id]
        start = columns["subject"].cell(row).text
        for entity in (claim.subject, *claim.jointly_with):
            assert library.entities[entity].name.zh in start.zh
        assert columns["object"].cell(row).text == library.entities[claim.object].name
        for entity in (entity for step in claim.via for entity in step):
            assert library.entities[entity].name.en in columns["via"].cell(row).text.en
        assert all(place in columns["passages"].cell(row).text.zh for place in claim.passages)
        count = columns["references"].cell(row)
        assert count.text.zh == (str(len(claim.references)) if claim.references else "–")
        is_potential = columns["arrow"].cell(row).mark is not None
        assert is_potential == (claim.directness == "potential")


def test_where_nothing_was_measured_no_system_is_named(library: Library) -> None:
    diagram = library.diagrams["clinic"]
    columns = {column.id: column for column in twin_columns(diagram, library)}
    words = {}
    for row in twin.twin_rows(diagram, library):
        claim = library.claims[row.id]
        cell = columns["measured"].cell(row)
        if not claim.measured_by and not claim.said_to_be_measured_in:
            assert cell.is_faint
            words["none"] = cell.text.en
        elif not claim.measured_by:
            assert cell.mark is not None
            words["said"] = cell.mark.en
    assert words == {"none": "no study known", "said": "so the review says"}


def test_a_species_that_no_page_confirmed_is_not_shown(library: Library) -> None:
    claim = next(c for c in library.claims.values() if twin.species_of(c, library))
    known = twin.species_of(claim, library)
    assert all(stated.origin != "unverified" for stated in known)
    from dataclasses import replace

    from msgspec.structs import replace as changed

    doubted = {
        id_: changed(s, species=changed(s.species, origin="unverified")) if s.species else s
        for id_, s in library.studies.items()
    }
    assert twin.species_of(claim, replace(library, studies=doubted)) == ()


# On the page


def test_the_table_is_made_only_when_it_is_asked_for(page: DiagramPage) -> None:
    assert stage_of(page).halves.twin is None
    assert stage_of(page).halves.regions() == ()
    code = "import sys, pofedu.diagram.page; print([m for m in sys.modules if 'ui.table' in m])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_key_and_a_button_turn_to_the_table_and_back(
    page: DiagramPage, places: list[str]
) -> None:
    assert page.handle_key("table")
    assert places[-1] == TABLE
    stage = stage_of(page)
    assert twin_of(page).isVisible()
    assert not stage.view.isVisible()
    tools = stage.strip.tools
    table_button, *zoom = (tools[tool] for tool in ("table", "zoom-in", "zoom-out"))
    assert table_button.isChecked()
    assert not any(button.isEnabled() for button in zoom)
    QTest.mouseClick(table_button, Qt.MouseButton.LeftButton)
    assert places[-1] == "diagram/injury"
    assert stage.view.isVisible()
    assert not twin_of(page).isVisible()
    assert not table_button.isChecked()
    assert all(button.isEnabled() for button in zoom)


def test_an_address_keeps_table_order_and_choice(page: DiagramPage, places: list[str]) -> None:
    text = "diagram/injury?as=table&hide=decreases&sort=-object#claim:ros-autophagy"
    table = go(page, text).table
    assert places[-1] == text
    assert format_address(parse_address(text)) == text
    assert [row.id for row in table.chosen_rows()] == ["ros-autophagy"]
    objects = said(table, "object")
    page.enter(parse_address("diagram/injury"))
    assert said(go(page, text).table, "object") == objects


@pytest.mark.parametrize("view", ["as=list", "as=table&sort=nonsense", "as=table&lane=nowhere"])
def test_what_an_address_says_in_vain_does_no_harm(page: DiagramPage, view: str) -> None:
    page.enter(parse_address(f"diagram/injury?{view}"))
    stage = stage_of(page)
    assert stage.view.isVisible() is (view == "as=list")
    if view != "as=list":
        assert len(ids(twin_of(page).table)) == 52


def test_another_map_is_a_table_too(page: DiagramPage, places: list[str]) -> None:
    go(page, TABLE)
    stage_of(page).strip.map_chosen.emit("repair")
    assert places[-1] == "diagram/repair?as=table"
    assert len(ids(twin_of(page).table)) == 48


def test_a_row_chooses_its_claim(page: DiagramPage, places: list[str], library: Library) -> None:
    table = go(page, TABLE).table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    first, second = ids(table)[:2]
    assert places[-1] == f"{TABLE}#claim:{first}"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert places[-1] == f"{TABLE}#claim:{second}"
    stage = stage_of(page)
    assert stage.panel.isVisible()
    page.handle_key("table")
    assert places[-1] == f"diagram/injury#claim:{second}"
    drawing = stage.view.drawing
    routes = {route.index for route in drawing.routes_of_claim(second)}
    assert stage.view.emphasis.routes == routes
    assert stage.view.at is not None
    QApplication.processEvents()
    assert (
        stage.view.goal()
        .seen(stage.view.size().toSizeF())
        .intersects(stage.view.rect_of(stage.view.at))
    )


def test_an_arrow_is_the_row_in_view(page: DiagramPage, places: list[str]) -> None:
    stage = stage_of(page)
    route = stage.view.drawing.routes_of_claim("autophagy-ovary")
    route = route or stage.view.drawing.routes[-1:]
    stage.view.chosen.emit(Choice("route", str(route[-1].index)))
    page.handle_key("table")
    QApplication.processEvents()
    table = twin_of(page).table
    (row,) = table.chosen_rows()
    assert row.id == parse_address(places[-1]).target
    there = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(QPoint(5, there.top()))
    assert table.viewport().rect().contains(QPoint(5, there.bottom()))


def test_a_box_chooses_no_row(page: DiagramPage) -> None:
    table = go(page, f"{TABLE}#entity:autophagy").table
    assert table.chosen_rows() == []
    assert stage_of(page).panel.isVisible()


def test_what_the_filter_hides_is_left_out_and_counted(page: DiagramPage, library: Library) -> None:
    table = go(page, "diagram/injury?as=table&hide=decreases,potential").table
    diagram = library.diagrams["injury"]
    hidden = logic.hidden_claims(diagram, library, frozenset({"decreases", "potential"}))
    assert hidden
    assert not hidden & set(ids(table))
    assert len(ids(table)) == 52 - len(hidden)
    words = " ".join(label.text() for label in twin_of(page).findChildren(QLabel))
    assert f"{len(hidden)} hidden" in words
    assert f"{52 - len(hidden)} of 52" in table.accessibleName()


def test_a_heading_sorts_turns_round_and_lets_go(page: DiagramPage, places: list[str]) -> None:
    table = go(page, TABLE).table
    own = ids(table)
    header = table.horizontalHeader()
    section = twin.COLUMNS.index("object")
    at = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    for sort in ("object", "-object"):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert parse_address(places[-1]).value("sort") == sort
        words = [zh.split("  ")[0].encode("gb18030") for zh in said(table, "object")]
        assert words == sorted(words, reverse=sort.startswith("-"))
        assert header.sortIndicatorSection() == section
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert places[-1] == TABLE
    assert ids(table) == own


def test_the_order_is_chosen_without_a_mouse(page: DiagramPage, places: list[str]) -> None:
    order, menu = go(page, TABLE).order, QMenu()
    assert order.focusPolicy() & Qt.FocusPolicy.TabFocus
    order.fill(menu)
    assert len(menu.actions()) == 2 * len(twin.COLUMNS) + 1
    next(action for action in menu.actions() if action.text() == "终点  To").trigger()
    assert places[-1] == "diagram/injury?as=table&sort=object"
    assert "To" in order.text()


def test_in_english_names_go_by_letters(make_page: Callable[[str], DiagramPage]) -> None:
    table = go(make_page("en"), f"{TABLE}&sort=subject").table
    library_order = [words.split(" + ")[0].casefold() for words in said(table, "subject")]
    assert library_order == sorted(library_order)


def test_a_lane_of_the_strip_leads_to_its_rows(page: DiagramPage, places: list[str]) -> None:
    table = go(page, TABLE).table
    stage_of(page).strip.lane_chosen.emit("immune")
    assert "lane=immune" in places[-1]
    QApplication.processEvents()
    top = table.rowAt(table.rowHeight(0) + 4)
    first = next(row for row in table.rows() if row.group == "immune")
    lines = table.model()
    assert lines.row_of("claim", first.id) == top  # type: ignore[attr-defined]
    stage_of(page).strip.lane_chosen.emit("all")
    assert table.verticalScrollBar().value() == 0


def test_presenters_turn_the_pages_of_the_table(page: DiagramPage, places: list[str]) -> None:
    table = go(page, TABLE).table
    seen = len(places)
    assert page.handle_key("next")
    assert table.verticalScrollBar().value() > 0
    assert page.handle_key("previous")
    assert table.verticalScrollBar().value() == 0
    assert len(places) == seen, "nothing is chosen by turning pages"
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert page.handle_key("next")
    assert parse_address(places[-1]).target in ids(table)[3:]


def test_notes_are_counted_at_their_row(
    library: Library, look: Callable[..., Look], qtbot: QtBot
) -> None:
    from pofedu.learner.passing import passing_learner
    from pofedu.ui.marks import Mark
    from pofedu.ui.table.model import MARK

    learner = passing_learner()
    place = parse_address("diagram/injury#claim:ros-autophagy")
    learner.see(place)
    learner.write_note(place, "?")
    page = DiagramPage(library, learner)
    qtbot.addWidget(page)
    page.show_look(look())
    page.enter(parse_address(TABLE))
    model = twin_of(page).table.model()
    row = model.row_of("claim", "ros-autophagy")  # type: ignore[attr-defined]
    assert model.data(model.index(row, 0), MARK) == Mark(notes=1)


def test_the_table_is_copied_with_its_headings(page: DiagramPage) -> None:
    posted: list[Text] = []
    page.message_posted.connect(posted.append)
    shown = go(page, "diagram/injury?as=table&hide=decreases&sort=via")
    shown.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["起点  From", "效应  Effect", "终点  To"]
    assert len(lines) == len(ids(shown.table)) + 1
    assert {line.count("\t") for line in lines} == {len(twin.COLUMNS) - 1}
    assert str(len(lines) - 1) in posted[-1].en


# Seen, heard, reached


def test_screen_readers_read_headings_and_cells(make_page: Callable[[str], DiagramPage]) -> None:
    table = go(make_page("en"), f"{TABLE}#claim:ros-autophagy").table
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken is not None
    assert spoken.role() == QAccessible.Role.Table
    assert spoken.text(QAccessible.Text.Name).startswith("How HSCT injures the ovary: 52 claims")
    names = [spoken.child(i).text(QAccessible.Text.Name) for i in range(spoken.childCount())]
    assert [name for name in names if name][:3] == ["From", "Effect", "To"]
    for words in ("reactive oxygen species", "Only the review says so", "1.4-s2"):
        assert words in names


@pytest.mark.parametrize("height", [700, 1000])
def test_the_map_stays_beside_the_table_where_there_is_room(page: DiagramPage, height: int) -> None:
    page.setFixedSize(1600, height)
    go(page, f"{TABLE}#claim:ros-autophagy")
    stage = stage_of(page)
    assert stage.view.isVisible() is (height == 1000)
    if height == 1000:
        whole, table = stage.view.height(), twin_of(page).height()
        assert abs(whole - table) <= 2
    assert stage.panel.width() >= 300
    assert page.starts_at is twin_of(page).table


def test_less_room_puts_the_table_in_the_place_of_the_map(page: DiagramPage) -> None:
    page.setFixedSize(1600, 1000)
    go(page, TABLE)
    stage = stage_of(page)
    page.activateWindow()
    stage.view.setFocus()
    page.setFixedSize(1600, 600)
    QApplication.processEvents()
    assert not stage.view.isVisible()
    assert twin_of(page).table.hasFocus()
    page.setFixedSize(1600, 1000)
    QApplication.processEvents()
    assert stage.view.isVisible()


def test_both_are_as_high_as_the_reader_drew_them(page: DiagramPage) -> None:
    page.setFixedSize(1600, 1000)
    go(page, TABLE)
    halves = stage_of(page).halves
    halves.moveSplitter(250, 1)
    drawn = halves.sizes()
    assert drawn[0] < drawn[1]
    page.handle_key("table")
    page.handle_key("table")
    QApplication.processEvents()
    assert halves.sizes() == drawn


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_no_heading_or_button_is_cut(
    page: DiagramPage, look: Callable[..., Look], theme: str, language: str, scale: float
) -> None:
    page.show_look(look(theme=theme, language=language, text_scale=scale, screen_height=720.0))
    shown = go(page, "diagram/clinic?as=table&sort=-references&hide=increases")
    header = shown.table.horizontalHeader()
    metrics = QFontMetricsF(page._look.font(13, bold=True))  # type: ignore[union-attr]
    model = shown.table.model()
    for section in range(model.columnCount()):
        words = str(model.headerData(section, Qt.Orientation.Horizontal)).split("\n")
        widest = max(metrics.horizontalAdvance(part) for part in words)
        assert header.sectionSize(section) >= widest + 2 * PAD_X, words
    assert header.height() >= len(words) * metrics.lineSpacing()
    for button in (shown.order, shown.copy_button):
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= button.sizeHint().height()
        assert button.geometry().right() <= shown.width()
    label = next(part for part in shown.findChildren(QLabel) if part.text())
    assert label.height() >= label.heightForWidth(label.width())
    assert label.geometry().right() <= shown.width()


def test_what_is_elided_is_told_to_who_points_at_it(page: DiagramPage) -> None:
    model = go(page, "diagram/clinic?as=table&sort=sure").table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if model.flags(index) != Qt.ItemFlag.NoItemFlags:
                tip = index.data(Qt.ItemDataRole.ToolTipRole)
                assert tip
                assert tip == index.data()


# In what claims hold


def test_rows_say_and_show_whether_a_counted_study_measured_them_there(
    make_page: Callable[[str], DiagramPage], library: Library
) -> None:
    shown = go(make_page("en"), "diagram/clinic?as=table&holds=human")
    column = twin.COLUMNS.index("object") + 1
    model = shown.table._list
    assert model.headerData(column, Qt.Orientation.Horizontal) == "Holds in: Women"
    said = {True: "measured", False: "not by a counted study"}
    there = 0
    for row in shown.table.rows():
        is_there = filters.holds_there(library, row.id, "human")
        there += is_there
        cells = [model.cell(row, place) for place in range(model.columnCount())]
        assert cells[column].text.en == said[is_there]
        assert cells[0].is_bold is is_there
        assert is_there or all(cell.is_faint and not cell.is_bold for cell in cells)
    assert 0 < there < len(shown.table.rows())
    name = shown.table.accessibleName()
    total = len(shown.table.rows())
    said_of_all = (
        f"Holds in: Women; {total} claims on this map; {there} of those shown were measured"
    )
    assert said_of_all in name
    spoken = QAccessible.queryAccessibleInterface(shown.table)
    names = [spoken.child(i).text(QAccessible.Text.Name) for i in range(spoken.childCount())]
    assert names.count("not by a counted study") == total - there


def test_rows_are_sorted_by_whether_they_hold(page: DiagramPage, places: list[str]) -> None:
    shown = go(page, "diagram/clinic?as=table&holds=animal&sort=holds")
    lines = shown.table._list.lines
    heading = next(i for i, entry in enumerate(lines) if isinstance(entry, Heading))
    rows = [entry for entry in lines if not isinstance(entry, Heading)]
    assert heading == sum(map(twin.is_there, rows)) > 0
    assert "No counted study measured these there" in lines[heading].text.en  # type: ignore[union-attr]
    menu = QMenu()
    shown.order.fill(menu)
    assert "成立范围：动物  Holds in: Animals" in [action.text() for action in menu.actions()]
    shown = go(page, "diagram/clinic?as=table&sort=holds")
    assert len(shown.table._list.columns) == len(twin.COLUMNS)
    assert isinstance(shown.table._list.lines[0], Heading), "what is not asked sorts nothing"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_women_are_called_women_in_table_filter_and_legend(
    make_page: Callable[[str], DiagramPage], library: Library, language: str
) -> None:
    word = {"zh": "女性", "en": "women"}[language]
    table = go(make_page(language), "diagram/clinic?as=table&sort=measured").table
    measured = dict(zip(ids(table), said(table, "measured"), strict=True))
    sure = dict(zip(ids(table), said(table, "sure"), strict=True))
    found = 0
    for claim in logic.drawn_claims(library.diagrams["clinic"], library):
        if not claim.measured_by or not filters.holds_there(library, claim.id, "human"):
            continue
        found += 1
        assert word in measured[claim.id].casefold()
        assert word in sure[claim.id].casefold()
    assert found
    assert word in "".join((names := measured_words("human", library)).zh + names.en.casefold())
    assert "People" not in {measured[c] for c in measured if library.claims[c].measured_by}


def test_of_people_who_need_not_be_women_it_is_not_said(library: Library) -> None:
    from pofedu.content.grade import how_sure

    claim = library.claims["uc-mscs-tumour-formation"]
    sure = how_sure(claim, library.studies, library.references)
    assert "human" in sure.systems
    assert not sure.are_women
    assert "In people" in sure.reading.en


# Where it begins, and stays


def first_in_view(table: ListTable) -> Row:
    seen = table.rowAt(0)
    lines = table._list.lines
    assert lines
    return next(entry for entry in lines[seen:] if not isinstance(entry, Heading))


def test_the_table_begins_with_the_lane_that_the_map_shows(page: DiagramPage) -> None:
    go_ = page.enter
    go_(parse_address("diagram/clinic?lane=safety"))
    QApplication.processEvents()
    page.handle_key("table")
    QApplication.processEvents()
    assert first_in_view(twin_of(page).table).group == "safety"
    page.handle_key("table")
    go_(parse_address("diagram/clinic?lane=women"))
    QApplication.processEvents()
    page.handle_key("table")
    QApplication.processEvents()
    assert first_in_view(twin_of(page).table).group == "women"


@pytest.mark.parametrize("change", [{"text_scale": 1.5}, {"language": "zh"}, {"theme": "dark"}])
def test_the_table_keeps_its_place_in_another_look(
    page: DiagramPage, look: Callable[..., Look], change: dict[str, str]
) -> None:
    table = go(page, "diagram/clinic?as=table&lane=safety").table
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 400)
    before = first_in_view(table)
    page.show_look(look(**{"language": "both", **change}))
    QApplication.processEvents()
    assert first_in_view(table).id == before.id
    page.enter(parse_address("diagram/clinic?as=table&lane=safety&hide=no-difference"))
    QApplication.processEvents()
    assert first_in_view(table).id == before.id


def test_an_order_starts_at_the_top_and_goes_back_to_the_lane(page: DiagramPage) -> None:
    table = go(page, "diagram/clinic?as=table&lane=safety").table
    go(page, "diagram/clinic?as=table&lane=safety&sort=object")
    assert table.verticalScrollBar().value() == 0
    go(page, "diagram/clinic?as=table&lane=safety")
    assert first_in_view(table).group == "safety"


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_share_the_room_whatever_it_is(
    make_page: Callable[[str], DiagramPage], language: str
) -> None:
    page = make_page(language)
    table = go(page, "diagram/clinic?as=table").table
    for width in (700, 1030, 1200, 1760):
        page.setFixedSize(width, 700)
        QApplication.processEvents()
        ends = [
            table.columnViewportPosition(place) + table.columnWidth(place)
            for place in range(len(twin.COLUMNS))
        ]
        assert table.viewport().width() in ends
        if width >= 1200:
            assert ends[twin.COLUMNS.index("measured")] <= table.viewport().width()


def test_an_address_of_the_map_stays_as_short_as_it_was(page: DiagramPage) -> None:
    assert str(logic.turning_table(parse_address(TABLE))) == "diagram/injury"
    assert logic.turning_table(Address("diagram", "injury")) == parse_address(TABLE)


def test_what_is_left_out_is_told_on_one_line_where_there_is_room(
    make_page: Callable[[str], DiagramPage],
) -> None:
    twin = go(make_page("zh"), "diagram/clinic?as=table&holds=animal")
    words = twin._summary
    assert words.width() >= words.fontMetrics().horizontalAdvance(words.text())
