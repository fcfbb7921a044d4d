"""Folding lanes: by mouse, key and address; what is folded is not walked, and opens at need."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QVariantAnimation
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram import folding
from pofedu.diagram.page import DiagramPage
from pofedu.ui.language import LANGUAGES, Language, follow, lead
from pofedu.ui.map.drawing import draw
from pofedu.ui.map.folded import Row
from pofedu.ui.map.spoken import give_maps_a_voice, sentence_of
from pofedu.ui.map.summary import summaries
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look
from tests.diagram.conftest import settle

LEFT = Qt.MouseButton.LeftButton
MAPS = ("injury", "repair", "correspondence", "signalling", "clinic")
LANES = "overview,direct-injury,vessels-and-fibrosis,immune,oxidative-stress"


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    return make_page("en")


def enter(page: DiagramPage, place: str) -> MapView:
    """The map, at rest at an address."""
    page.enter(parse_address(place))
    return settled(page)


def settled(page: DiagramPage) -> MapView:
    settle()
    view = page._stage.view
    if view._motion.state() == QVariantAnimation.State.Running:
        view._motion.setCurrentTime(view._motion.duration())
    QApplication.processEvents()
    return view


def control(view: MapView, lane: str) -> QPoint:
    """Where the control of a lane lies in the view."""
    return view.control_at(view.shown.lane(lane)).toPoint()


def words_together(rows: tuple[Row, ...]) -> list[list[str]]:
    """The words of each run."""
    return [[text for text, _ in run.parts] for row in rows for run in row.runs]


def words_of(rows: tuple[Row, ...]) -> str:
    """All that a folded lane shows, lines joined."""
    return " ".join(text for run in words_together(rows) for text in run)


def test_an_address_tells_its_folds_and_unknown_ones_are_harmless(library: Library) -> None:
    injury = library.diagrams["injury"]
    assert folding.folded_in(parse_address("diagram/injury?fold=immune,moon"), injury) == {"immune"}
    assert folding.folded_in(parse_address("diagram/injury?fold=none"), injury) == frozenset()
    assert not folding.is_by_scale(parse_address("diagram/injury?fold=none"))
    folded = folding.folding(Address("diagram", "injury"), {"immune", "overview"}, injury)
    assert str(folded) == "diagram/injury?fold=overview,immune"
    assert str(folding.unfolding(folded, {"overview", "immune"}, injury)) == "diagram/injury"


def test_the_control_folds_and_unfolds_and_nothing_moves(
    page: DiagramPage, places: list[str]
) -> None:
    view = enter(page, "diagram/injury?lane=all")
    before = view.camera
    QTest.mouseClick(view, LEFT, pos=control(view, "immune"))
    assert places[-1] == "diagram/injury?fold=immune&lane=all"
    assert view.emphasis.folded == {"immune"}
    QTest.mouseClick(view, LEFT, pos=control(view, "immune"))
    assert places[-1] == "diagram/injury?lane=all"
    assert settled(page).camera == before


def test_what_is_folded_is_neither_walked_nor_spoken_nor_chosen(page: DiagramPage) -> None:
    view = enter(page, "diagram/injury?fold=immune&lane=all")
    order = view.order()
    assert order.count(Choice("lane", "immune")) == 1
    boxes = {c.id for c in order if c.kind == "box"}
    assert "gvhd" not in boxes
    assert "ros" in boxes
    lanes = {view.drawing.routes[int(c.id)].lane for c in order if c.kind == "route"}
    assert "immune" not in lanes
    at = view.camera.to_view(view.drawing.boxes["gvhd"].rect.center())
    assert view.choice_at(at) == Choice("lane", "immune")
    give_maps_a_voice()
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken is not None
    assert spoken.childCount() == len(order)


def test_a_folded_lane_says_what_it_holds(page: DiagramPage) -> None:
    view = enter(page, "diagram/injury?fold=immune&lane=all")
    said = sentence_of(view, Choice("lane", "immune"))
    assert said.startswith("Disturbed immune microenvironment, folded: 13 claims, 20 boxes; ")
    assert "Increases 8" in said
    assert "; Measured in animals 1; Only the review says so 12. " in said
    assert said.endswith("Enter unfolds it")


def test_enter_unfolds_and_a_key_folds_the_lane_of_the_place(
    page: DiagramPage, places: list[str]
) -> None:
    view = enter(page, "diagram/injury?fold=immune&lane=all")
    view.stand_on(Choice("lane", "immune"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert places[-1] == "diagram/injury?lane=all"
    assert view.at is not None
    assert view.drawing.boxes[view.at.id].lane == "immune"
    page.handle_key("fold")
    assert places[-1] == "diagram/injury?fold=immune&lane=all"
    assert view.at == Choice("lane", "immune")


def test_what_is_out_of_sight_is_not_folded_by_a_key(page: DiagramPage, places: list[str]) -> None:
    view = enter(page, "diagram/injury?lane=overview")
    place = Choice("box", "gvhd")
    view.stand_on(place)
    assert not view.goal().seen(view.size().toSizeF()).intersects(view.rect_of(place))
    page.handle_key("fold")
    assert places[-1] == "diagram/injury?fold=overview&lane=overview"


def test_walking_to_a_folded_lane_larger_than_the_view_shows_its_title(page: DiagramPage) -> None:
    page.setFixedSize(700, 420)
    view = enter(page, "diagram/injury?fold=immune&lane=overview")
    view.zoom_by(4.0)
    view.choose(Choice("lane", "immune"))
    seen = view.goal().seen(view.size().toSizeF())
    lane = view.rect_of(Choice("lane", "immune"))
    assert lane.width() > seen.width()
    assert seen.contains(lane.topLeft())


def test_a_lane_folded_from_its_middle_shows_its_title(page: DiagramPage) -> None:
    page.setFixedSize(700, 420)
    view = enter(page, "diagram/injury?lane=choice#claim:ros-autophagy")
    for deed in ("fold", "fold-all"):
        view.zoom_by(1.5)
        page.handle_key(deed)
        settled(page)
        assert view.rect().contains(control(view, "oxidative-stress"))


def test_arrow_keys_lead_over_folded_lanes(page: DiagramPage) -> None:
    rest = "direct-injury,vessels-and-fibrosis,immune,oxidative-stress"
    view = enter(page, f"diagram/injury?fold={rest}&lane=all")
    view.stand_on(Choice("lane", "direct-injury"))
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
        assert view.at is not None
        walked.append(view.at.id)
    assert walked == ["oxidative-stress", "immune"]
    view.stand_on(Choice("box", "ovarian-failure"))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.at == Choice("lane", "direct-injury")


def test_all_fold_and_unfold_at_once(page: DiagramPage, places: list[str]) -> None:
    said: list[Text] = []
    page.message_posted.connect(said.append)
    view = enter(page, "diagram/injury?lane=all#claim:ros-autophagy")
    page.handle_key("fold-all")
    assert places[-1] == f"diagram/injury?fold={LANES}&lane=all"
    assert [c.kind for c in view.order()] == ["lane"] * 5
    page.handle_key("fold-all")
    assert places[-1] == "diagram/injury?lane=all"
    assert [words.en for words in said] == ["All parts are folded.", "All parts are unfolded."]


def test_folding_lets_go_of_what_no_longer_shows(page: DiagramPage, places: list[str]) -> None:
    enter(page, "diagram/injury?lane=all#claim:ros-autophagy")
    page.handle_key("fold")
    assert places[-1] == "diagram/injury?fold=oxidative-stress&lane=all"
    assert not page._stage.panel.isVisible()
    enter(page, "diagram/injury?fold=immune&lane=all#entity:pof")
    assert places[-1] == "diagram/injury?fold=immune&lane=all#entity:pof"  # it stands elsewhere too


@pytest.mark.parametrize("target", ["claim:gvhd-follicle-structure", "entity:infection"])
def test_going_to_what_is_folded_unfolds_it(
    page: DiagramPage, places: list[str], target: str
) -> None:
    enter(page, f"diagram/injury?fold=immune,overview&lane=all#{target}")
    assert places[-1] == f"diagram/injury?fold=overview&lane=all#{target}"


@pytest.mark.parametrize("map_", MAPS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_projector_folds_what_could_not_be_read_and_unfolds_it_from_near(
    page: DiagramPage, look: Callable[..., Look], map_: str, language: Language
) -> None:
    page.setFixedSize(1776, 900)
    page.show_look(look(theme="projector", language=language))
    view = enter(page, f"diagram/{map_}?lane=all")
    lanes = {lane.id for lane in view.drawing.lanes}
    assert view.emphasis.folded == lanes
    rows = view.folded.rows
    assert len({said[0].size for said in rows.values()}) == 1, "titles of one size"
    assert len({said[-1].size for said in rows.values()}) == 1
    for lane in view.shown.lanes:
        words = words_of(rows[lane.id])
        assert lane.section in words
        for level, count in view.summaries[lane.id].levels:
            told = [lead(level, language), follow(level, language), str(count)]
            assert [part for part in told if part] in words_together(rows[lane.id])
        assert follow(lane.title, language) in words
        assert min(row.size for row in rows[lane.id]) * view.camera.scale >= 1080 / 45 - 0.01
        assert sum(row.above + row.height for row in rows[lane.id]) <= lane.rect.height()
        assert max(row.width() for row in rows[lane.id]) <= lane.rect.width()
        assert view.seen().contains(lane.rect)
    first = view.drawing.lanes[0].id
    QTest.mouseClick(view, LEFT, pos=control(view, first))
    view = settled(page)
    assert view.emphasis.folded == frozenset()
    assert page._stage.lane_in_view() == first


def test_on_the_projector_a_claim_is_seen_from_near(
    page: DiagramPage, look: Callable[..., Look], places: list[str]
) -> None:
    page.show_look(look(theme="projector", language="zh"))
    view = enter(page, "diagram/injury?lane=all")
    assert view.emphasis.folded
    view = enter(page, "diagram/injury?lane=all#claim:ros-autophagy")
    assert not view.emphasis.folded
    route = view.drawing.routes_of_claim("ros-autophagy")[0]
    assert view.seen().contains(route.points[-1])


def test_on_the_projector_all_can_be_unfolded_all_the_same(
    page: DiagramPage, look: Callable[..., Look], places: list[str]
) -> None:
    page.show_look(look(theme="projector", language="zh"))
    view = enter(page, "diagram/injury?lane=all")
    page.handle_key("fold-all")
    assert places[-1] == "diagram/injury?fold=none&lane=all"
    assert not view.emphasis.folded


def test_at_a_desk_nothing_folds_by_itself(page: DiagramPage) -> None:
    assert not enter(page, "diagram/clinic?lane=all").emphasis.folded


def test_a_summary_counts_what_the_map_draws(library: Library, qapp: QApplication) -> None:
    drawing = draw(library.diagrams["injury"], library.entities, library.claims)
    told = summaries(drawing, library)
    claims = {c for r in drawing.routes if r.lane == "overview" for c in r.claims}
    boxes = [b for b in drawing.boxes.values() if b.lane == "overview"]
    assert told["overview"].claims.en == f"{len(claims)} claims"
    assert told["overview"].boxes.en == f"{len(boxes)} boxes"
    assert sum(count for *_, count in told["overview"].effects) == len(claims)
    assert sum(count for _, count in told["overview"].levels) == len(claims)


def test_what_only_the_review_says_of_people_is_not_called_measured(
    library: Library, qapp: QApplication
) -> None:
    drawing = draw(library.diagrams["injury"], library.entities, library.claims)
    levels = [(words.en, n) for words, n in summaries(drawing, library)["overview"].levels]
    assert levels == [("In people, so the review says", 1), ("Only the review says so", 9)]


def test_a_folded_map_that_could_be_read_stays_where_it_is(page: DiagramPage) -> None:
    page.setFixedSize(1776, 900)
    view = enter(page, f"diagram/injury?fold={LANES}")
    assert view.emphasis.folded
    assert view.shown is view.drawing
    view = enter(page, f"diagram/injury?fold={LANES}&lane=all")
    view.zoom_by(0.5)
    view.sharpen()
    assert view.shown is not view.drawing
    lanes = view.shown.lanes
    for one, other in itertools.combinations(lanes, 2):
        assert not one.rect.intersects(other.rect)
        before = view.drawing.lane(one.id).rect, view.drawing.lane(other.id).rect
        is_left = before[0].right() < before[1].left()
        assert is_left == (one.rect.right() < other.rect.left())


def test_the_saved_picture_is_folded_too(page: DiagramPage, tmp_path: Path) -> None:
    enter(page, "diagram/injury")
    page.export_to(tmp_path / "open.svg")
    enter(page, f"diagram/injury?fold={LANES}")
    page.export_to(tmp_path / "folded.svg")
    assert (tmp_path / "folded.svg").stat().st_size < (tmp_path / "open.svg").stat().st_size


def test_a_search_marks_folded_lanes_and_unfolds_where_one_goes(
    page: DiagramPage, places: list[str]
) -> None:
    enter(page, f"diagram/injury?fold={LANES}&lane=all")
    page.handle_key("filter")
    search = page._explorer.search
    search.bar.field.setText("theca")
    QTest.keyClick(search.bar.field, Qt.Key.Key_Return)
    assert "oxidative-stress" not in places[-1].split("#")[0]
    assert "fold=overview" in places[-1]


def test_a_summary_counts_only_what_the_filter_shows(page: DiagramPage) -> None:
    view = enter(page, "diagram/signalling?fold=granulosa")
    before = view.summaries["granulosa"].claims.en
    view = enter(page, "diagram/signalling?fold=granulosa&hide=decreases")
    after = view.summaries["granulosa"]
    assert after.claims.en != before
    assert "decreases" not in {effect for effect, *_ in after.effects}
    view = enter(page, "diagram/signalling?fold=granulosa")
    assert view.summaries["granulosa"].claims.en == before
