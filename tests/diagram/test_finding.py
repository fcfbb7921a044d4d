"""Finding on the map: what matches, what is marked, and the way from one to the next."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import parse_address
from pofedu.content.library import Library, open_library
from pofedu.diagram.finding import MapIndex, Match
from pofedu.diagram.logic import ALL, CHOICE
from pofedu.diagram.page import DiagramPage
from pofedu.diagram.widgets.findbar import FindBar
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look
from tests.diagram.conftest import settle, stage_of


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    return make_page("en")


def bar_of(page: DiagramPage) -> FindBar:
    bar = page.findChild(FindBar)
    assert isinstance(bar, FindBar)
    return bar


def typed(page: DiagramPage, words: str) -> FindBar:
    """The field after somebody typed into it."""
    page.handle_key("filter")
    bar = bar_of(page)
    bar.field.setText(words)
    return bar


def boxes(found: tuple[Match, ...]) -> list[str]:
    return [match.id for match in found if match.kind == "box"]


@pytest.mark.parametrize(
    ("query", "box"),
    [
        ("活性氧", "ros"),
        ("ros", "ros"),
        ("REACTIVE oxygen", "ros"),
        ("bax", "bax-bcl-2-pathway"),
        ("Bax/Bcl2", "bax-bcl-2-pathway"),
        ("γ射线", "gamma-and-x-rays"),
        ("fsh", "hormone-secretion"),
        ("luanchaozaoshuai", "pof"),
        ("LCZS", "pof"),
        ("luan chao zao", "pof"),
        ("huoxingyang", "ros"),
    ],
)
def test_boxes_are_found_in_both_languages_and_any_spelling(
    library: Library, query: str, box: str
) -> None:
    assert box in boxes(MapIndex(library.diagrams["injury"], library).find(query))


def test_claims_are_found_by_what_they_say(library: Library) -> None:
    index = MapIndex(library.diagrams["injury"], library)
    assert Match("claim", "ros-autophagy") in index.find("1.4-s2")
    assert index.find("ros")[0] == Match("box", "ros")  # boxes first
    assert index.find("") == index.find("  ") == index.find("zebra") == ()


def names_of(library: Library) -> list[tuple[str, str]]:
    """Every abbreviation and every other name of what stands on a map, with where it stands."""
    drawn = [
        (f"{diagram.id}/{node.id}", library.entities[id_])
        for diagram in library.diagrams.values()
        for node in diagram.nodes
        for id_ in node.entities
    ]
    return [
        (place, name)
        for place, entity in drawn
        for name in (*entity.abbreviations, *(synonym.text for synonym in entity.synonyms))
    ]


def test_boxes_are_found_by_every_abbreviation_and_older_name(library: Library) -> None:
    indexes = {id_: MapIndex(diagram, library) for id_, diagram in library.diagrams.items()}
    names = names_of(library)
    assert len(names) > 50
    for place, name in names:
        diagram, _, box = place.partition("/")
        assert box in boxes(indexes[diagram].find(name)), (place, name)


def test_what_only_sounds_so_comes_after_what_holds_it(library: Library) -> None:
    index = MapIndex(library.diagrams["injury"], library)
    found = index.find("lc")  # 卵巢 …, and no name has these letters
    assert "pof" in boxes(found)
    assert boxes(index.find("l")) == boxes(index.find("L"))  # one letter sounds like nothing
    kinds = [match.kind for match in index.find("os")]
    assert kinds == sorted(kinds)
    assert len(set(boxes(found))) == len(boxes(found))
    index.close()
    assert index.find("lc") == found  # opened again


def test_without_its_index_a_map_is_searched_by_what_is_written(
    library: Library, tmp_path: Path
) -> None:
    pack = tmp_path / "pack.db"
    shutil.copy(library.path, pack)
    copy = open_library(pack)
    with closing(sqlite3.connect(pack)) as connection:
        connection.execute("UPDATE find_name_data SET block = x'00'")
        connection.commit()
    index = MapIndex(copy.diagrams["injury"], copy)
    assert boxes(index.find("ros"))
    assert index.find("luanchaozaoshuai") == ()


def test_what_is_typed_is_marked_and_counted(page: DiagramPage) -> None:
    bar = typed(page, "autophagy")
    emphasis = stage_of(page).view.emphasis
    assert {"autophagy", "tic-autophagy"} <= emphasis.found_boxes
    assert emphasis.found_routes
    assert emphasis.box_opacity("autophagy") == 1.0
    assert emphasis.box_opacity("hsct") < 1.0
    assert "places found" in bar.words.text()


def test_enter_goes_through_all_and_the_choice_follows(
    page: DiagramPage, places: list[str]
) -> None:
    bar = typed(page, "autophagy")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.words.text().startswith("1 of ")
    first = places[-1]
    assert first.startswith("diagram/injury#entity:")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.words.text().startswith("2 of ")
    page.handle_key("next-found")
    assert bar.words.text().startswith("3 of ")
    page.handle_key("previous-found")
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.words.text().startswith("1 of ")
    assert places[-1] == first
    assert "autophagy" in stage_of(page).view.emphasis.found_boxes
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    count = int(bar.words.text().split(" of ")[1])
    assert bar.words.text() == f"{count} of {count}"
    assert "#claim:" in places[-1]


def test_escape_takes_the_marks_away_and_shows_the_map_as_before(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury?lane=overview"))
    QApplication.processEvents()
    view = stage_of(page).view
    before = view.goal()
    typed(page, "theca")
    assert view.goal() != before  # the first place found was out of view
    assert page.handle_key("close")
    assert not bar_of(page).isVisible()
    assert view.goal() == before
    assert not view.emphasis.is_any
    assert not page.handle_key("close")


def test_where_one_went_stays_chosen_after_escape(page: DiagramPage, places: list[str]) -> None:
    bar = typed(page, "theca")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert page.handle_key("close")
    assert "#" in places[-1]
    assert stage_of(page).panel.isVisible()
    assert page.handle_key("close")
    assert not stage_of(page).panel.isVisible()


def test_nothing_found_says_so_and_hides_nothing(page: DiagramPage) -> None:
    bar = typed(page, "zebra")
    assert bar.words.text().startswith("Nothing found")
    assert stage_of(page).view.emphasis.box_opacity("hsct") == 1.0
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.words.text().startswith("Nothing found")


def test_what_lies_in_folded_parts_is_counted_and_unfolded_when_gone_to(
    page: DiagramPage, places: list[str]
) -> None:
    page.enter(parse_address("diagram/injury?lane=all&fold=direct-injury"))
    bar = typed(page, "radiotherapy")
    count, folded = (word.strip(".") for word in bar.words.text().split() if word[0].isdigit())
    assert 0 < int(folded) < int(count)
    stage, view = stage_of(page), stage_of(page).view
    lane = view.drawing.boxes["radiotherapy-rays"].lane
    assert lane in view.emphasis.folded
    for box in ("radiotherapy", "radiotherapy-rays"):
        before = len(places)
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        assert view.at == Choice("box", box)
        assert len(places) <= before + 1
    assert lane not in view.emphasis.folded
    assert stage.lane_of_place() == lane


@pytest.mark.parametrize("words", ["extracellular matrix", "1.3-s4", "γ"])
def test_what_is_typed_leads_to_the_title_of_the_part_folded_over_it(
    page: DiagramPage, words: str
) -> None:
    page.enter(parse_address("diagram/injury"))
    page._explorer.folds.turn_all()
    view = stage_of(page).view
    view.zoom_by(3 * view.legible_scale() / view.camera.scale)
    for corner in (view.drawing.bounds.topLeft(), view.drawing.bounds.bottomRight()):
        bar = typed(page, "")
        view.look_at(corner)
        bar.field.setText(words)
        settle()
        found = page._explorer.search._matches
        assert found
        over = (page._explorer.search._folded_over(match) for match in found)
        lanes = [view.shown.lane(lane) for lanes in over for lane in lanes]
        titles = [view.camera.to_scene(view.control_at(lane)) for lane in lanes]
        seen = view.goal().seen(view.size().toSizeF())
        assert any(map(seen.contains, titles)), corner


@pytest.mark.parametrize("words", ["autophagy", "1.3-s4"])
def test_who_goes_to_a_place_found_can_read_it_and_comes_back_to_all(
    page: DiagramPage, words: str
) -> None:
    page.enter(parse_address("diagram/injury?lane=all"))
    view = stage_of(page).view
    assert view.goal().scale < 0.7 * view.legible_scale("thin")
    typed(page, words)
    assert page.handle_key("next-found")
    settle()
    assert view.goal().scale >= 0.8 * view.legible_scale("thin")
    assert view.at is not None
    seen = view.goal().seen(view.size().toSizeF())
    assert seen.intersects(view.rect_of(view.at))
    scale = view.goal().scale
    page.handle_key("next-found")
    settle()
    assert view.goal().scale == pytest.approx(scale, rel=0.25)
    page.handle_key("fit")
    settle()
    assert stage_of(page).lane_in_view() == ALL


def test_what_a_filter_hides_is_not_found(page: DiagramPage) -> None:
    bar = typed(page, "1.3-s4")
    assert bar.words.text() == "1 place found."
    page.enter(parse_address("diagram/injury?hide=immune"))
    assert bar.words.text().startswith("Nothing found")


def test_only_the_field_takes_chinese(page: DiagramPage) -> None:
    bar = typed(page, "")
    enabled = Qt.WidgetAttribute.WA_InputMethodEnabled
    assert bar.field.testAttribute(enabled)
    assert not stage_of(page).view.testAttribute(enabled)


def test_zooming_to_the_choice_and_back(page: DiagramPage, places: list[str]) -> None:
    view = stage_of(page).view
    assert page.handle_key("zoom-choice")
    assert places == []  # nothing is chosen yet
    page.enter(parse_address("diagram/injury?lane=all#claim:ecm-fibrosis"))
    settle()
    far = view.goal().scale
    page.handle_key("zoom-choice")
    assert f"lane={CHOICE}" in places[-1]
    assert view.goal().scale > far
    seen = view.goal().seen(view.size().toSizeF())
    assert all(seen.contains(r.bounds()) for r in view.drawing.routes_of_claim("ecm-fibrosis"))
    page.handle_key("zoom-choice")
    assert f"lane={ALL}" in places[-1]
    assert view.goal().scale == pytest.approx(far)


def test_two_clicks_zoom_to_a_box_and_two_more_back(page: DiagramPage, places: list[str]) -> None:
    page.enter(parse_address("diagram/injury?lane=all"))
    view = stage_of(page).view
    for lane in (CHOICE, ALL):
        view._motion.setCurrentTime(view._motion.duration())
        at = view.camera.to_view(view.drawing.boxes["gonadal-injury"].rect.center()).toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()
        assert places[-1] == f"diagram/injury?lane={lane}#entity:gonadal-injury"


def test_another_choice_is_not_seen_from_near_by_itself(
    page: DiagramPage, places: list[str]
) -> None:
    page.enter(parse_address(f"diagram/injury?lane={CHOICE}#claim:ecm-fibrosis"))
    stage_of(page).view.chosen.emit(Choice("box", "ros"))
    assert places[-1] == "diagram/injury#entity:ros"
    page.enter(parse_address(f"diagram/injury?lane={CHOICE}"))  # harmless without a choice
    assert stage_of(page).view.drawing.lanes


@pytest.mark.parametrize("width", [800, 1200, 1800])
def test_the_field_covers_nothing_of_the_map(page: DiagramPage, width: int) -> None:
    page.setFixedSize(width, 700)
    settle()
    stage = stage_of(page)
    lane, eye = stage.view.drawing.lanes[0].rect.adjusted(24, 0, -24, 0), stage.view.goal()
    was_whole = eye.seen(stage.view.size().toSizeF()).contains(lane)
    bar = typed(page, "")
    QApplication.processEvents()
    assert stage.view.goal().seen(stage.view.size().toSizeF()).contains(lane) == was_whole
    page.handle_key("close")
    assert stage.view.goal() == eye, "as before, where nobody went anywhere"
    bar = typed(page, "vascular endothelial")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    settle()
    view = stage.view
    area = QRect(view.mapTo(stage, QPoint(0, 0)), view.size())
    assert not bar.geometry().intersects(area)
    assert bar.height() >= bar.minimumSizeHint().height()
    rect = view.drawing.boxes["endothelial-apoptosis"].rect
    assert view.goal().seen(view.size().toSizeF()).contains(rect)


def test_no_words_of_the_field_are_cut(page: DiagramPage, look: Callable[..., Look]) -> None:
    for width, scale in ((800, 1.0), (800, 2.0), (1200, 1.5), (1800, 1.0)):
        page.setFixedSize(width, 700)
        page.show_look(look(language="both", text_scale=scale))
        bar = typed(page, "nothing is called so")
        settle()
        words = bar.words
        assert words.height() >= words.heightForWidth(words.width()), (width, scale)
        assert bar.field.width() >= 120
        assert bar.rect().contains(words.geometry())
