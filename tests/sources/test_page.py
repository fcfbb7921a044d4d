"""The sources page by mouse and keyboard: lists, filters, orders, cards, places."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from pofedu.content.address import Address, parse_address, record_home
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.sources.logic import KINDS, Kind
from pofedu.sources.page import SourcesPage
from pofedu.sources.rows import rows_of
from pofedu.sources.widgets.citing import CiteButton
from pofedu.sources.widgets.shelf import columns_of
from pofedu.ui.blocks import Actions, Entry, Title
from pofedu.ui.choosers import Chooser
from pofedu.ui.marks import Mark, note_count
from pofedu.ui.rows import LinkRow
from pofedu.ui.table.columns import Cell, not_stated
from pofedu.ui.table.model import CELL, Heading, ListModel
from pofedu.ui.theme import Look
from tests.sources.conftest import MARKS, desk_of, ids, places_of

MakePage = Callable[..., SourcesPage]


def said(page: SourcesPage) -> list[Text]:
    """What the page says in the status line from now on."""
    found: list[Text] = []
    page.message_posted.connect(found.append)
    return found


# Places


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_opens(make_page: MakePage, library: Library, kind: Kind) -> None:
    page = make_page(f"sources/{kind}")
    assert len(ids(page)) == len(rows_of(kind, library))
    assert not desk_of(page).panel.isVisible()
    assert len(page.crumbs()) == 2


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_every_record_opens_at_its_home(make_page: MakePage, library: Library, kind: Kind) -> None:
    page = make_page()
    seen = places_of(page)
    for row in rows_of(kind, library):
        if row.kind != kind:
            continue
        home = record_home(kind, row.id)
        page.enter(home)
        assert seen[-1] == str(home)
        assert desk_of(page).panel.isVisible()
        assert [r.id for r in desk_of(page).table.chosen_rows()] == [row.id]
        assert len(page.crumbs()) == 3


def test_the_room_opens_with_the_passages(make_page: MakePage) -> None:
    page = make_page()
    assert page.crumbs()[-1][1] == Address("sources", "passage")
    seen = places_of(page)
    page.enter(Address("sources"))
    assert seen == ["sources/passage"]


@pytest.mark.parametrize(
    "address",
    ["sources/nonsense", "sources/claim/nothing", "sources/claim#doubt:x", "studies/nobody"],
)
def test_what_is_not_there_is_refused_with_a_sentence(make_page: MakePage, address: str) -> None:
    page = make_page()
    with pytest.raises(LookupError) as refusal:
        page.enter(parse_address(address))
    assert isinstance(refusal.value.args[0], Text)
    assert not isinstance(refusal.value, KeyError)


def test_a_doubt_has_a_card_that_leads_to_its_references(
    make_page: MakePage, library: Library
) -> None:
    doubt = next(d for d in library.doubts.values() if d.verdict == "refused" and d.references)
    page = make_page(f"sources/discrepancy#doubt:{doubt.id}")
    blocks = page._blocks()
    assert Title(doubt.point) in blocks
    places = {str(b.address) for b in blocks if isinstance(b, Entry)}
    assert f"sources/reference/{doubt.references[0]}" in places


def test_a_discrepancy_has_one_address(make_page: MakePage, library: Library) -> None:
    page = make_page("sources/discrepancy")
    seen = places_of(page)
    taken = next(d for d in library.doubts.values() if d.verdict == "taken")
    home = f"sources/discrepancy/{taken.discrepancy}"
    for address in (
        home,
        f"sources/discrepancy#doubt:{taken.id}",
        f"sources/discrepancy#discrepancy:{taken.discrepancy}",
    ):
        page.enter(parse_address(address))
    assert seen == [home] * 3
    said = {b.text for b in page._blocks() if isinstance(b, Entry)}
    assert taken.point in said, "the doubt itself stands on the card of what it became"


def test_an_unknown_list_is_refused_with_the_names_of_all(make_page: MakePage) -> None:
    with pytest.raises(LookupError) as refusal:
        make_page().enter(parse_address("sources/claims"))
    words = refusal.value.args[0]
    for said in (words.zh, words.en):
        assert "claims" in said
        assert all(kind in said for kind in KINDS)


# Order and filter


def test_order_and_filter_come_back_with_the_address(make_page: MakePage) -> None:
    address = "sources/claim?find=%E8%87%AA%E5%99%AC&sort=-sure&theme=repair"
    page = make_page(address)
    first = ids(page)
    assert 0 < len(first) < 100
    page.enter(parse_address("sources/term"))
    assert desk_of(page).head.field.text() == ""
    page.enter(parse_address(address))
    assert ids(page) == first
    assert desk_of(page).head.field.text() == "自噬"
    header = desk_of(page).table.horizontalHeader()
    assert header.isSortIndicatorShown()
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_typing_filters_and_is_part_of_the_place(make_page: MakePage) -> None:
    page = make_page("sources/claim")
    seen = places_of(page)
    assert page.handle_key("filter")
    field = desk_of(page).head.field
    assert field.hasFocus()
    QTest.keyClicks(field, "ros autophagy")
    assert seen[-1] == "sources/claim?find=ros%20autophagy"
    assert "ros-autophagy" in ids(page)
    assert len(ids(page)) < 30
    assert field.hasFocus()
    assert page.handle_key("close")
    assert desk_of(page).table.hasFocus()


def test_a_click_on_a_heading_sorts(make_page: MakePage) -> None:
    page = make_page("sources/reference")
    seen = places_of(page)
    header = desk_of(page).table.horizontalHeader()
    for _ in range(3):
        header.sectionClicked.emit(2)
    assert seen == [
        "sources/reference?sort=year",
        "sources/reference?sort=-year",
        "sources/reference",
    ]
    header.sectionClicked.emit(6)
    assert len(seen) == 3, "volumes are in no order"


def test_menus_choose_filter_and_order(make_page: MakePage) -> None:
    page = make_page("sources/reference")
    seen = places_of(page)
    choosers = {c.accessibleName(): c for c in desk_of(page).findChildren(Chooser)}
    menu = QMenu()
    choosers["核实情况：全部"].fill(menu)
    next(a for a in menu.actions() if a.text() == "已核实").trigger()
    assert seen == ["sources/reference?status=confirmed"]
    assert ids(page) == ["13", "21", "29", "34", "38"]
    menu = QMenu()
    choosers["排序：原有顺序"].fill(menu)
    next(a for a in menu.actions() if a.text() == "年份（反序）").trigger()
    assert seen[-1] == "sources/reference?sort=-year&status=confirmed"
    assert ids(page)[0] in ("29", "38")


def test_unconfirmed_years_stand_under_their_own_heading(make_page: MakePage) -> None:
    page = make_page("sources/reference?sort=year", "en")
    lines = desk_of(page).table._list.lines
    headings = [entry.text.en for entry in lines if isinstance(entry, Heading)]
    assert headings == [
        "Not confirmed by any page, so not put in order  11",
        "Not stated  19",
    ]


def test_cells_say_where_a_value_comes_from(library: Library) -> None:
    columns = {c.id: c for c in columns_of("reference", library)}
    rows = {row.id: row for row in rows_of("reference", library)}
    assert columns["year"].cell(rows["13"]).mark is None
    unsure = columns["year"].cell(rows["18"])
    assert unsure.is_faint
    assert unsure.mark is not None
    assert unsure.mark.en == "not confirmed"
    assert columns["year"].cell(rows["26"]) == not_stated()


# Keyboard


def test_a_list_is_walked_by_keys(make_page: MakePage) -> None:
    page = make_page("sources/claim")
    seen = places_of(page)
    desk = desk_of(page)
    desk.table.setFocus()
    assert not desk.panel.isVisible(), "to come to a list chooses nothing"
    first, second, *_, last = ids(page)
    QTest.keyClick(desk.table, Qt.Key.Key_Down)
    QTest.keyClick(desk.table, Qt.Key.Key_Down)
    QTest.keyClick(desk.table, Qt.Key.Key_End)
    QTest.keyClick(desk.table, Qt.Key.Key_Home)
    assert seen == [f"sources/claim/{id_}" for id_ in (first, second, last, first)]
    QTest.keyClick(desk.table, Qt.Key.Key_Return)
    assert desk.panel.card.hasFocus()
    assert page.handle_key("close")
    assert desk.table.hasFocus()
    assert desk.panel.isVisible()
    assert page.handle_key("close")
    assert not desk.panel.isVisible()
    assert not page.handle_key("close")


def test_headings_are_passed_over(make_page: MakePage) -> None:
    page = make_page("sources/passage/abs-s6")
    seen = places_of(page)
    QTest.keyClick(desk_of(page).table, Qt.Key.Key_Down)
    assert seen == ["sources/passage/abs-en-s1"]


def test_enter_opens_the_first_record(make_page: MakePage) -> None:
    page = make_page("sources/term")
    QTest.keyClick(desk_of(page).table, Qt.Key.Key_Return)
    assert desk_of(page).panel.card.hasFocus()


def test_a_narrow_window_shows_one_at_a_time(make_page: MakePage) -> None:
    page = make_page("sources/claim", width=600)
    desk = desk_of(page)
    desk.table.setFocus()
    QTest.keyClick(desk.table, Qt.Key.Key_Down)
    assert not desk.left.isVisible()
    assert desk.panel.card.hasFocus()
    assert page.handle_key("close")
    assert desk.left.isVisible()
    assert desk.head.isVisible()
    assert desk.table.hasFocus()


def test_tabs_change_the_list(make_page: MakePage) -> None:
    page = make_page("sources/claim?find=ros")
    seen = places_of(page)
    tabs = desk_of(page).head.kinds.buttons
    assert tabs["term"].text() == "术语 53"
    QTest.mouseClick(tabs["term"], Qt.MouseButton.LeftButton)
    QTest.keyClick(tabs["term"], Qt.Key.Key_Right)
    assert seen == ["sources/term", "sources/reference"]


# Links


def follow(page: SourcesPage, address: str) -> None:
    desk_of(page).panel.card.link_activated.emit(parse_address(address))


def test_links_of_a_card_lead_to_homes_in_this_room(make_page: MakePage) -> None:
    page = make_page("sources/claim/ros-autophagy")
    leads = [b.address for b in page._blocks() if isinstance(b, Entry) and b.address]
    assert {a.page for a in leads} == {"sources", "diagram", "notes", "quiz"}
    assert Address("diagram", "injury", kind="claim", target="ros-autophagy") in leads
    seen = places_of(page)
    follow(page, "sources/entity/ros")
    assert seen == ["sources/entity/ros"]
    asked: list[str] = []
    page.open_requested.connect(lambda address: asked.append(str(address)))
    follow(page, "studies/yan")
    assert asked == ["studies/yan"]


def test_a_link_to_the_map_leaves_the_room(make_page: MakePage) -> None:
    page = make_page("sources/entity/ros", "en")
    asked: list[str] = []
    page.open_requested.connect(lambda address: asked.append(str(address)))
    rows = desk_of(page).panel.findChildren(LinkRow)
    next(r for r in rows if r.accessibleName().startswith("On the map")).click()
    assert asked == ["diagram/injury#entity:ros"]


def test_a_filter_stays_only_where_it_shows_what_a_link_leads_to(make_page: MakePage) -> None:
    page = make_page("sources/claim/ros-autophagy?theme=injury")
    seen = places_of(page)
    injury, repair = (
        next(r.id for r in rows_of("claim", page._library) if r.facets["theme"] == (theme,))
        for theme in ("injury", "repair")
    )
    follow(page, f"sources/claim/{injury}")
    follow(page, f"sources/claim/{repair}")
    assert seen == [f"sources/claim/{injury}?theme=injury", f"sources/claim/{repair}"]


def test_marks_stand_in_list_and_card(make_page: MakePage) -> None:
    page = make_page("sources/claim/ros-autophagy", "en")
    table = desk_of(page).table
    assert table._list._marks == {("claim", "ros-autophagy"): Mark(notes=2)}
    assert note_count(2) in [b.text for b in page._blocks() if isinstance(b, Entry)]
    page.enter(parse_address("sources/entity"))
    assert table._list._marks == {}


def test_a_new_note_is_marked_at_once(make_page: MakePage, monkeypatch: pytest.MonkeyPatch) -> None:
    page = make_page("sources/reference/13", "en")
    assert desk_of(page).table._list._marks == {}
    monkeypatch.setitem(MARKS, "sources/reference/13", 1)
    page.show_marks()
    assert desk_of(page).table._list._marks == {("reference", "13"): Mark(notes=1)}
    assert note_count(1) in [b.text for b in page._blocks() if isinstance(b, Entry)]


def test_how_sure_is_computed_opens_over_the_card(make_page: MakePage) -> None:
    page = make_page("sources/claim/ros-autophagy")
    card = page._blocks()
    desk_of(page).panel.card.action_requested.emit("grades")
    assert page._blocks() != card
    assert page.handle_key("close")
    assert page._blocks() == card


# To take away


def test_a_claim_is_copied_with_its_home(make_page: MakePage) -> None:
    page = make_page("sources/claim/ros-autophagy?sort=sure")
    heard = said(page)
    assert page.handle_key("cite")
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[-2].endswith(" · sources/claim/ros-autophagy")
    assert page.handle_key("report")
    assert "sources/claim/ros-autophagy" in QGuiApplication.clipboard().text()
    assert len(heard) == 2


def test_what_cannot_be_copied_says_so(make_page: MakePage) -> None:
    page = make_page("sources/term")
    heard = said(page)
    assert page.handle_key("cite")
    assert page.handle_key("report")
    assert [words.en[:6] for words in heard] == ["Choose", "Choose"]


def test_several_references_are_copied_in_the_style_used_last(make_page: MakePage) -> None:
    page = make_page("sources/reference/13", "en")
    heard = said(page)
    table = desk_of(page).table
    table.selectAll()
    assert len(page._chosen_items()) == 43
    page.enter(Address("sources", "reference", "21"))
    assert page.handle_key("cite")
    assert QGuiApplication.clipboard().text().startswith("CUI L, BAO H, LIU Z, et al. hUMSCs")
    page._citing.copy(page._chosen_items(), "csl")
    assert json.loads(QGuiApplication.clipboard().text())[0]["id"] == "pofedu-pof-hsct-21"
    assert heard[-1].en == "1 citation copied as CSL-JSON."
    assert page.handle_key("cite")
    assert QGuiApplication.clipboard().text().startswith("[")


def test_the_menu_offers_chosen_shown_review_and_pofedu(make_page: MakePage) -> None:
    page = make_page("sources/reference?status=confirmed", "en")
    button = desk_of(page).findChild(CiteButton)
    assert isinstance(button, CiteButton)
    menu = QMenu()
    button.fill(menu)
    entries = menu.actions()
    assert [e.text() for e in entries] == [
        "Selected (0)", "All shown (5)", "The review itself", "pofedu",
    ]  # fmt: skip
    assert [e.isEnabled() for e in entries] == [False, True, True, True]
    inner = menu.findChildren(QMenu)[1]
    inner.aboutToShow.emit()
    next(a for a in inner.actions() if a.text() == "Copy as BibTeX").trigger()
    assert QGuiApplication.clipboard().text().count("@article") == 5


def test_citations_are_saved_whole_or_the_reason_is_said(
    make_page: MakePage, tmp_path: Path
) -> None:
    page = make_page("sources/reference/13", "en")
    heard = said(page)
    target = tmp_path / "文献.bib"
    page._citing.save(page._all_items(), target, "bibtex")
    content = target.read_text("utf-8")
    assert content.count("\n@") == 43
    assert "仅供教学" in content
    page._citing.save(page._all_items(), tmp_path, "ris")
    assert heard[0].en == "43 citations saved as 文献.bib."
    assert "was not saved: there is a folder of that name" in heard[1].en


def test_the_card_of_a_reference_offers_the_styles(
    make_page: MakePage, look: Callable[..., Look]
) -> None:
    page = make_page("sources/reference/26", "en")
    offered = [a.id for b in page._blocks() if isinstance(b, Actions) for a in b.items]
    assert "cite-as" in offered
    menu = QMenu()
    page._citing.fill(menu, page._items(["26"]), look(language="en"))
    next(a for a in menu.actions() if a.text() == "Copy as APA 7").trigger()
    assert QGuiApplication.clipboard().text().startswith("文献 [26]，综述中署名 He，论文未查明")


# Look


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_a_change_of_look_loses_no_place(
    make_page: MakePage, look: Callable[..., Look], language: str, theme: str
) -> None:
    page = make_page("sources/claim/ros-autophagy?sort=sure")
    before = ids(page)
    page.show_look(look(theme=theme, language=language))
    assert [r.id for r in desk_of(page).table.chosen_rows()] == ["ros-autophagy"]
    assert sorted(ids(page)) == sorted(before)
    assert not page.grab().isNull()


def test_full_screen_leaves_list_and_card(make_page: MakePage) -> None:
    page = make_page("sources/claim/ros-autophagy")
    page.set_bare(True)
    assert not desk_of(page).head.isVisible()
    assert desk_of(page).left.isVisible()
    assert page.handle_key("filter")
    assert desk_of(page).head.field.isVisible()
    page.set_bare(False)
    assert desk_of(page).head.isVisible()


def test_rows_are_as_high_as_each_other_after_a_list_with_headings(make_page: MakePage) -> None:
    page = make_page("sources/passage")
    page.enter(parse_address("sources/claim"))
    table = desk_of(page).table
    assert len({table.rowHeight(place) for place in range(40)}) == 1


def test_a_cell_tells_all_it_holds_to_who_points_at_it(
    make_page: Callable[..., SourcesPage],
) -> None:
    page = make_page("sources/reference", "both")
    model = desk_of(page).table.model()
    assert isinstance(model, ListModel)
    place = model.row_of("reference", "18")
    cell = model.data(model.index(place, 2), CELL)
    assert isinstance(cell, Cell)
    assert cell.text == Text(zh="2019", en="2019")
    assert model.data(model.index(place, 2)) == "2019\n未核实  not confirmed"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "年份\nYear"
