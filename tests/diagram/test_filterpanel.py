"""The filter in use: the panel, the sentence over the map, the legend, the keyboard, pictures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram import filters, logic
from pofedu.diagram.page import DiagramPage
from pofedu.diagram.widgets.filterpanel import FilterPanel, id_of
from pofedu.diagram.widgets.filterwords import sifted_words, value_words
from pofedu.diagram.widgets.legend import LegendButton
from pofedu.ui.map.emphasis import FADED, Emphasis
from pofedu.ui.map.spoken import sentence_of
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look
from pofedu.ui.ticks import FilterRow
from tests.diagram.conftest import settle, stage_of


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    made = make_page("en")
    made.activateWindow()
    return made


def go(page: DiagramPage, place: str) -> None:
    """Enter a place; what showed another map is gone then."""
    page.enter(parse_address(place))
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def open_panel(page: DiagramPage) -> FilterPanel:
    assert page.handle_key("filters")
    QApplication.processEvents()
    panel = page.findChild(FilterPanel)
    assert isinstance(panel, FilterPanel)
    return panel


def row(panel: FilterPanel, *ids: str) -> FilterRow:
    return next(row for key, row in panel.rows.items() if key[1:] == ids)


def note_of(page: DiagramPage) -> str:
    """The sentence over the map; empty where there is none."""
    note = page._filtering.note
    return note.words.text.en if note and note.isVisible() else ""


def test_the_panel_takes_the_place_of_the_card_and_gives_it_back(page: DiagramPage) -> None:
    go(page, "diagram/injury#claim:ros-autophagy")
    stage = stage_of(page)
    panel = open_panel(page)
    assert (panel.isVisible(), stage.panel.isVisible()) == (True, False)
    assert page.regions() == (page, panel)
    assert page.handle_key("close")
    assert (panel.isVisible(), stage.panel.isVisible()) == (False, True)
    assert page.regions() == (page, stage.panel)
    assert page.handle_key("close")
    assert not stage.panel.isVisible()


def test_what_is_framed_stays_whole_when_the_panel_opens(page: DiagramPage) -> None:
    go(page, "diagram/injury?lane=all")
    view = stage_of(page).view
    before = view.goal()
    open_panel(page)
    settle()
    assert view.goal().scale < before.scale
    assert view.goal().seen(view.size().toSizeF()).contains(view.drawing.bounds)
    page.handle_key("filters")
    settle()
    assert view.goal() == before


def test_a_card_that_was_open_leaves_the_map_where_it_is(page: DiagramPage) -> None:
    go(page, "diagram/injury?lane=immune#claim:gvhd-follicle-structure")
    view = stage_of(page).view
    before = view.goal()
    open_panel(page)
    page.handle_key("filters")
    settle()
    assert view.goal() == before


def test_choosing_an_arrow_shows_its_card_instead(page: DiagramPage) -> None:
    panel = open_panel(page)
    stage = stage_of(page)
    route = stage.view.drawing.routes_of_claim("ros-autophagy")[0]
    stage.view.chosen.emit(Choice("route", str(route.index)))
    assert (panel.isVisible(), stage.panel.isVisible()) == (False, True)


def test_a_tick_hides_and_says_so(page: DiagramPage, places: list[str]) -> None:
    said: list[Text] = []
    page.message_posted.connect(said.append)
    panel = open_panel(page)
    assert note_of(page) == ""
    row(panel, "potential").tick.click()
    assert places[-1] == "diagram/injury?hide=potential"
    assert not row(panel, "potential").tick.isChecked()
    assert panel.isVisible()
    words = '8 of 77 arrows hidden (5 of 52 claims). How direct: without "Potential or indirect".'
    assert said[-1].en == note_of(page) == words
    assert stage_of(page).view.accessibleDescription() == words
    row(panel, "potential").tick.click()
    assert places[-1] == "diagram/injury"
    assert note_of(page) == ""
    assert said[-1].en == "Everything is shown."


def test_only_shows_one_value_alone_until_pressed_again(
    page: DiagramPage, places: list[str]
) -> None:
    go(page, "diagram/clinic")
    panel = open_panel(page)
    animals = row(panel, "measured.mouse", "measured.rat")
    animals.only.click()
    assert places[-1] == "diagram/clinic?hide=measured.cell,measured.human,measured.none"
    assert animals.only.isChecked()
    assert note_of(page).startswith("85 of 106 arrows hidden (83 of 104 claims). Measured in: only")
    row(panel, "measured.rat").tick.click()
    assert animals.tick.checkState() == Qt.CheckState.PartiallyChecked
    assert not animals.only.isChecked()
    row(panel, "measured.rat").tick.click()
    animals.only.click()
    assert places[-1] == "diagram/clinic"


def test_a_filter_that_hides_all_says_so_and_how_to_undo_it(
    page: DiagramPage, places: list[str], look: Callable[..., Look]
) -> None:
    panel = open_panel(page)
    for ids in [ids for axis, *ids in panel.rows if axis == "discrepancy"]:
        row(panel, *ids).tick.click()
    stage = stage_of(page)
    assert len(stage.view.emphasis.hidden) == len(stage.view.drawing.routes)
    words = note_of(page)
    assert words.startswith("All 77 arrows hidden. Discrepancies: nothing ticked.")
    note = page._filtering.note
    assert note is not None
    reset = note.reset
    assert f'"{reset.text()}" brings them back.' in words
    reset.click()
    assert places[-1] == "diagram/injury"
    assert not stage.view.emphasis.hidden


def test_legend_and_panel_are_one(page: DiagramPage) -> None:
    panel = open_panel(page)
    legend = stage_of(page).legend

    def button(name: str) -> LegendButton:
        found = legend.findChildren(LegendButton)
        return next(b for b in found if b.isVisible() and name in b.accessibleName())

    button("Immune mechanism").click()
    assert not row(panel, "immune").tick.isChecked()
    row(panel, "decreases").tick.click()
    assert not button("Decreases").isChecked()
    left = row(panel, "increases").value
    assert button("Increases").accessibleName() == f"Increases {left.left}/{left.count}"
    assert f"{left.left} of {left.count} claims" in row(panel, "increases").tick.accessibleName()


def test_all_of_it_by_keyboard(page: DiagramPage, places: list[str]) -> None:
    panel = open_panel(page)
    assert panel.holds.hasFocus()
    rows = list(panel.rows.values())
    QTest.keyClick(panel.holds, Qt.Key.Key_Tab)
    assert rows[0].tick.hasFocus(), "nothing is hidden yet, so nothing can be reset"
    QTest.keyClick(rows[0].tick, Qt.Key.Key_Down)
    assert rows[1].tick.hasFocus()
    QTest.keyClick(rows[1].tick, Qt.Key.Key_Space)
    assert places[-1] == "diagram/injury?hide=theme.injury"
    assert rows[1].tick.hasFocus(), "the place of the keyboard is kept"
    QTest.keyClick(rows[1].tick, Qt.Key.Key_Right)
    assert rows[1].only.hasFocus()
    QTest.keyClick(rows[1].only, Qt.Key.Key_Space)
    assert places[-1] == "diagram/injury?hide=theme.burden"
    QTest.keyClick(rows[1].only, Qt.Key.Key_Left)
    QTest.keyClick(rows[1].tick, Qt.Key.Key_Up)
    assert rows[0].tick.hasFocus()
    page.handle_key("close")
    assert stage_of(page).view.hasFocus()


def test_the_walk_leaves_out_what_is_hidden(page: DiagramPage) -> None:
    go(page, "diagram/injury?hide=immune#claim:gvhd-follicle-structure")
    view = stage_of(page).view
    assert view.at is not None
    assert int(view.at.id) in view.emphasis.hidden, "chosen before it was hidden"
    assert note_of(page).endswith("What is chosen is among the hidden.")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right) * 3:
        QTest.keyClick(view, key)
    for _ in range(200):
        view.focusNextPrevChild(True)
        if view.at is not None and view.at.kind == "route":
            assert int(view.at.id) not in view.emphasis.hidden


# Holds in


def test_holds_in_fades_but_hides_nothing(page: DiagramPage, places: list[str]) -> None:
    go(page, "diagram/repair")
    panel = open_panel(page)
    panel.holds.menu().aboutToShow.emit()
    actions = panel.holds.menu().actions()
    offered = [" ".join(a.text().split()) for a in actions]
    assert offered == [
        "All claims 48",
        "Women 0",
        "Animals 7",
        "Mouse 3",
        "Rat 4",
        *(f"Pig {n}" for n in offered[5][4:] if offered[5].startswith("Pig")),
        "Cultured cells 5",
    ]
    actions[2].trigger()
    assert places[-1] == "diagram/repair?holds=animal"
    view = stage_of(page).view
    assert view.emphasis.faded
    assert not view.emphasis.hidden
    assert panel.holds.text() == "Holds in: Animals"
    assert panel.holds.accessibleDescription() == "Fades what no counted study measured there"
    assert note_of(page) == (
        "Holds in: Animals. 48 of the 64 arrows shown are faded: "
        "no counted study measured them there."
    )


def test_a_faded_arrow_says_so_and_can_be_chosen(page: DiagramPage) -> None:
    go(page, "diagram/repair?holds=animal")
    view = stage_of(page).view
    for route in view.drawing.routes:
        is_faded = route.index in view.emphasis.faded
        said = sentence_of(view, Choice("route", str(route.index)))
        assert ("No counted study measured this there: Animals" in said) == is_faded
    faded = view.drawing.routes[min(view.emphasis.faded)]
    view.chosen.emit(Choice("route", str(faded.index)))
    assert stage_of(page).panel.isVisible()
    assert faded.index in view.emphasis.faded


def test_what_fades_is_fainter_chosen_or_not() -> None:
    emphasis = Emphasis(routes=frozenset({1, 2}), faded=frozenset({2, 3}))
    shown = [emphasis.route_opacity(index) for index in (1, 2, 3, 4)]
    assert shown[0] == 1
    assert shown[1] == FADED
    assert shown[2] == shown[3] < FADED


def test_where_nothing_holds_that_is_said(page: DiagramPage) -> None:
    go(page, "diagram/injury?holds=human")
    assert note_of(page) == (
        "Holds in: Women. No counted study measured any of the 77 arrows there, so all are faded."
    )


# What it survives


def test_an_open_panel_follows_language_theme_and_map(
    page: DiagramPage, look: Callable[..., Look], places: list[str]
) -> None:
    open_panel(page)
    go(page, "diagram/injury?hide=measured.none,immune&holds=mouse")
    page.show_look(look(language="zh", theme="dark"))
    panel = page.findChild(FilterPanel)
    assert isinstance(panel, FilterPanel)
    assert row(panel, "measured.mouse").tick.accessibleName() == "小鼠  1 条主张中的 0 条"
    note = page._filtering.note
    assert note is not None
    assert "成立范围：小鼠" in note.words.text.zh
    stage_of(page).strip.map_chosen.emit("repair")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert places[-1] == "diagram/repair?hide=measured.none&holds=mouse"
    assert page._filtering.is_open
    page.handle_key("close")
    assert not page._filtering.is_open


def test_a_claim_that_is_shown_decides_how_its_arrow_looks(
    page: DiagramPage, library: Library
) -> None:
    go(page, "diagram/repair?hide=changes")
    view = stage_of(page).view
    for route in view.drawing.routes:
        if route.index not in view.emphasis.hidden:
            assert library.claims[route.lead].effect != "changes"
            assert route.end_shape != "diamond"
    go(page, "diagram/repair")
    assert any(route.end_shape == "diamond" for route in view.drawing.routes)


def test_a_picture_says_what_it_leaves_out(page: DiagramPage, tmp_path: Path) -> None:
    go(page, "diagram/repair?hide=potential&holds=rat")
    page.export_to(tmp_path / "rat.svg")
    written = (tmp_path / "rat.svg").read_text("utf-8")
    for part in ("arrows hidden", "How direct: without", "Holds in: Rat.", "are faded"):
        assert part in written
    go(page, "diagram/repair")
    page.export_to(tmp_path / "all.svg")
    assert "faded" not in (tmp_path / "all.svg").read_text("utf-8")


@pytest.mark.parametrize("map_", ["injury", "repair", "correspondence", "clinic"])
def test_every_value_of_every_map_has_words(library: Library, map_: str) -> None:
    diagram = library.diagrams[map_]
    for group in filters.groups(diagram, library, frozenset()):
        for value in group.values:
            named = value_words(group.axis, id_of(value), diagram, library)
            assert named.zh != named.en, value.ids
            place = filters.only(Address("diagram", map_), group, value)
            words = sifted_words(filters.sift(place, library), diagram, library)
            is_told = value.count < len(logic.drawn_claims(diagram, library))
            assert (f'"{named.en}"' in words.en) == is_told
            assert (f"“{named.zh}”" in words.zh) == is_told


def test_a_lane_stays_framed_after_another_language_too(
    page: DiagramPage, look: Callable[..., Look]
) -> None:
    page.setFixedSize(1280, 640)
    go(page, "diagram/injury?lane=vessels-and-fibrosis")
    view = stage_of(page).view
    page.show_look(look(language="en"))
    settle()
    open_panel(page)
    settle()
    lane = view.drawing.lane("vessels-and-fibrosis").rect.adjusted(24, 0, -24, 0)
    assert view.goal().seen(view.size().toSizeF()).contains(lane)
