"""The diagram page in use: choosing, filtering, lanes, the card, copying."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from pofedu import __version__
from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram.page import DiagramPage
from pofedu.diagram.widgets.headline import PADDING
from pofedu.diagram.widgets.legend import LegendButton
from pofedu.ui.language import LANGUAGES, Language
from pofedu.ui.map.walk import Choice
from pofedu.ui.names import claim_title
from pofedu.ui.row import Row
from pofedu.ui.theme import Look
from tests.diagram.conftest import settle, stage_of


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    return make_page("both")


def card_words(page: DiagramPage) -> str:
    """All words of the card, those of its links too."""
    panel = stage_of(page).panel
    rows = panel.findChildren(Row)
    said = [label.text() for label in panel.findChildren(QLabel)]
    said += [row.accessibleName() + " " + row.accessibleDescription() for row in rows]
    return unescape(" ".join(said)).replace("\u2060", "").replace("\u00a0", " ")


def link(page: DiagramPage, words: str) -> Row:
    """The link of the card that is called so."""
    rows = stage_of(page).panel.findChildren(Row)
    return next(row for row in rows if words in row.accessibleName())


def test_without_an_id_the_first_map_opens(page: DiagramPage) -> None:
    assert [str(address) for _, address in page.crumbs()] == ["diagram", "diagram/injury"]
    assert not stage_of(page).panel.isVisible()


def test_an_arrow_opens_its_card(page: DiagramPage, library: Library, places: list[str]) -> None:
    route = stage_of(page).view.drawing.routes_of_claim("ros-autophagy")[0]
    stage_of(page).view.chosen.emit(Choice("route", str(route.index)))
    assert places == ["diagram/injury#claim:ros-autophagy"]
    words = card_words(page)
    said = library.claims["ros-autophagy"].statement
    for expected in (said.zh, said.en, "1.4-s2", "[12]"):
        assert expected in words


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_every_claim_and_entity_has_a_whole_card(
    page: DiagramPage, library: Library, look: Callable[..., Look], language: str
) -> None:
    page.show_look(look(language=language))
    drawing = stage_of(page).view.drawing
    for claim in {c for r in drawing.routes for c in r.claims}:
        page.enter(Address("diagram", "injury", kind="claim", target=claim))
        words = card_words(page)
        record = library.claims[claim]
        for locator in record.passages:
            assert locator in words
        for number in record.references:
            assert f"[{number}]" in words
        shown = {"zh": ["zh"], "en": ["en"], "both": ["zh", "en"]}[language]
        for part in shown:
            assert getattr(record.boundary, part).split("[")[0][:20] in words
    for entity in {e for b in drawing.boxes.values() for e in b.entities}:
        page.enter(Address("diagram", "injury", kind="entity", target=entity))
        assert stage_of(page).panel.isVisible()


def test_the_card_of_hormone_secretion_names_the_hormones(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury#entity:hormone-secretion"))
    words = card_words(page)
    for term in ("E2", "FSH", "LH", "oestradiol"):
        assert term in words


def test_links_lead_to_neighbours_by_keyboard(
    page: DiagramPage, library: Library, places: list[str]
) -> None:
    page.enter(parse_address("diagram/injury#claim:ecm-fibrosis"))
    title = claim_title(library.claims["stroma-ecm"], library).zh
    QTest.keyClick(link(page, title), Qt.Key.Key_Return)
    assert places[-1] == "diagram/injury#claim:stroma-ecm"


def test_escape_closes_the_card_once(page: DiagramPage, places: list[str]) -> None:
    page.enter(parse_address("diagram/injury#claim:ros-autophagy"))
    assert page.handle_key("close")
    assert places[-1] == "diagram/injury"
    assert not stage_of(page).panel.isVisible()
    assert not page.handle_key("close")


def test_the_table_of_grades_opens_over_the_card_and_closes_to_it(
    page: DiagramPage, library: Library
) -> None:
    page.enter(parse_address("diagram/injury#claim:ros-autophagy"))
    button = next(
        b
        for b in stage_of(page).panel.findChildren(QToolButton)
        if b.property("action") == "grades"
    )
    button.click()
    assert "Measured in animals, with a control" in card_words(page)
    assert page.handle_key("close")
    assert library.claims["ros-autophagy"].statement.en in card_words(page)


def test_copy_with_citation(page: DiagramPage, library: Library) -> None:
    page.enter(parse_address("diagram/injury?lane=immune#claim:gvhd-follicle-structure"))
    said: list[Text] = []
    page.message_posted.connect(said.append)
    assert page.handle_key("cite")
    text = QGuiApplication.clipboard().text()
    for expected in (
        library.claims["gvhd-follicle-structure"].statement.en,
        "1.3-s4",
        "Graft-versus-host disease targets ovary",
        "diagram/injury#claim:gvhd-follicle-structure",
        f"pof-hsct {library.pack.version}",
        "For teaching only",
    ):
        assert expected in text
    assert said


def test_nothing_chosen_means_nothing_to_copy(page: DiagramPage) -> None:
    assert not page.handle_key("cite")
    assert not page.handle_key("report")


def test_a_report_holds_address_version_and_sentence(page: DiagramPage, library: Library) -> None:
    page.enter(parse_address("diagram/injury#claim:ros-autophagy"))
    assert page.handle_key("report")
    text = QGuiApplication.clipboard().text()
    statement = library.claims["ros-autophagy"].statement.zh
    for expected in ("diagram/injury#claim:ros-autophagy", __version__, statement):
        assert expected in text


def test_the_legend_filters_and_says_how_many(page: DiagramPage, places: list[str]) -> None:
    said: list[Text] = []
    page.message_posted.connect(said.append)
    buttons = stage_of(page).legend.findChildren(LegendButton)
    immune = next(b for b in buttons if "Immune" in b.accessibleName())
    immune.click()
    assert places[-1] == "diagram/injury?hide=immune"
    assert stage_of(page).view.emphasis.hidden
    assert said[-1].en.startswith("18 of 77 arrows hidden (13 of 52 claims).")


def test_lanes_step_and_stop_at_the_ends(page: DiagramPage, places: list[str]) -> None:
    for _ in range(8):
        page.handle_key("next")
    assert places[-1] == "diagram/injury?lane=oxidative-stress"
    for _ in range(8):
        page.handle_key("previous")
    assert places[-1] == "diagram/injury?lane=all"


def test_an_address_shows_the_same_again(page: DiagramPage) -> None:
    place = "diagram/injury?hide=hormone&lane=immune#claim:gvhd-follicle-structure"
    page.enter(parse_address(place))
    settle()
    view = stage_of(page).view
    before = (view.goal(), view.emphasis)
    page.enter(parse_address("diagram/injury?lane=all"))
    assert view.goal() != before[0]
    page.enter(parse_address(place))
    settle()
    assert (view.goal(), view.emphasis) == before


@pytest.mark.parametrize(
    "place",
    [
        "diagram/nowhere",
        "diagram/injury#claim:nothing",
        "diagram/injury#reference:07",
        "diagram/injury#list:birds",
        "diagram/injury#about:me",
        "diagram/injury#bird:uc-mscs",
    ],
)
def test_what_is_not_there_is_refused_in_both_languages(page: DiagramPage, place: str) -> None:
    with pytest.raises(LookupError) as refusal:
        page.enter(parse_address(place))
    assert isinstance(refusal.value.args[0], Text)


def test_an_unknown_key_of_the_view_is_kept(page: DiagramPage, places: list[str]) -> None:
    page.enter(parse_address("diagram/injury?depth=2"))
    assert places[-1] == "diagram/injury?depth=2"


def test_language_moves_nothing_and_keeps_the_card(
    page: DiagramPage, look: Callable[..., Look]
) -> None:
    page.enter(parse_address("diagram/injury?lane=immune#claim:gvhd-follicle-structure"))
    QApplication.processEvents()
    view = stage_of(page).view
    view._motion.setCurrentTime(view._motion.duration())
    camera = view.camera
    for language in ("zh", "en", "both"):
        page.show_look(look(language=language))
        QApplication.processEvents()
        assert stage_of(page).panel.isVisible()
        assert view.camera == camera


def test_the_projector_frames_the_lane_at_its_own_size(
    page: DiagramPage, look: Callable[..., Look]
) -> None:
    page.enter(parse_address("diagram/injury?lane=immune"))
    page.show_look(look(language="both", theme="projector"))
    QApplication.processEvents()
    view = stage_of(page).view
    smallest = min(li.size for la in view.labels(view.detail()).values() for li in la.lines)
    assert smallest * view.goal().scale >= 1080 / 45 - 0.01


def test_bare_leaves_map_and_card(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury#claim:ros-autophagy"))
    page.set_bare(True)
    stage = stage_of(page)
    assert [stage.strip.isVisible(), stage.legend.isVisible(), stage.panel.isVisible()] == [
        False,
        False,
        True,
    ]
    page.set_bare(False)
    assert stage.strip.isVisible()


def test_the_next_lane_leaves_the_chosen_claim_behind(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury?lane=overview#claim:gonadal-injury-pof"))
    page.handle_key("next")
    stage = stage_of(page)
    rect = next(la.rect for la in stage.view.drawing.lanes if la.id == "direct-injury")
    assert stage.view.goal().seen(stage.view.size().toSizeF()).intersects(rect)
    assert stage.lane_in_view() == "direct-injury"
    assert not stage.panel.isVisible()
    page.enter(parse_address("diagram/injury?lane=all#claim:gonadal-injury-pof"))
    page.handle_key("next")
    assert stage.panel.isVisible()  # the claim is drawn in the lane now framed


def test_a_large_legend_waits_to_be_asked_for(page: DiagramPage, look: Callable[..., Look]) -> None:
    page.setFixedSize(900, 600)
    page.show_look(look(language="both", text_scale=2.0))
    QApplication.processEvents()
    stage = stage_of(page)
    assert not stage.legend.isVisible()
    assert page.handle_key("legend")
    assert stage.legend.isVisible()
    assert page.handle_key("legend")
    assert not stage.legend.isVisible()


def test_the_map_is_saved_as_it_is_filtered(page: DiagramPage, tmp_path: Path) -> None:
    said: list[Text] = []
    page.message_posted.connect(said.append)
    page.enter(parse_address("diagram/injury"))
    page.export_to(tmp_path / "all.svg")
    page.enter(parse_address("diagram/injury?hide=immune"))
    page.export_to(tmp_path / "less.svg")
    whole, less = ((tmp_path / name).read_text("utf-8") for name in ("all.svg", "less.svg"))
    assert "arrows hidden" not in whole
    assert "18 of 77 arrows hidden (13 of 52 claims)" in less
    assert len(re.findall("<path", less)) < len(re.findall("<path", whole))
    page.export_to(tmp_path / "missing" / "x.svg")
    assert "less.svg" in said[-2].en
    assert said[-1].en.startswith("x.svg was not saved: there is no folder ")


def test_every_claim_is_whole_in_view_at_a_desk(
    page: DiagramPage, look: Callable[..., Look], library: Library
) -> None:
    """With its card open, on a common screen, nothing of a chosen claim is hidden."""
    page.setFixedSize(1520, 800)
    page.show_look(look(language="both"))
    stage = stage_of(page)
    drawing = stage.view.drawing
    for claim in dict.fromkeys(c for r in drawing.routes for c in r.claims):
        page.enter(Address("diagram", "injury", kind="claim", target=claim))
        QApplication.processEvents()
        seen = stage.view.goal().seen(stage.view.size().toSizeF())
        routes = drawing.routes_of_claim(claim)
        ends = {e for r in routes for e in (r.start, r.end) if e in drawing.boxes}
        for end in ends:
            assert seen.contains(drawing.boxes[end].rect), claim


def test_an_address_names_no_lane_that_does_not_show_the_choice(
    page: DiagramPage, places: list[str]
) -> None:
    page.enter(parse_address("diagram/injury?lane=immune"))
    view = stage_of(page).view
    view.chosen.emit(Choice("box", "gonadal-injury"))
    assert places[-1] == "diagram/injury#entity:gonadal-injury"


def test_a_claim_opened_first_shows_its_own_lane(
    library: Library, look: Callable[..., Look], qtbot: QtBot
) -> None:
    page = DiagramPage(library)
    qtbot.addWidget(page)
    page.setFixedSize(1360, 760)
    page.show_look(look(language="en"))
    page.show()
    page.enter(parse_address("diagram/injury#claim:chemotherapy-ros"))
    QApplication.processEvents()
    assert stage_of(page).lane_in_view() == "oxidative-stress"


def test_closing_the_card_frames_the_lane_again(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury?lane=vessels-and-fibrosis"))
    QApplication.processEvents()
    view = stage_of(page).view
    view._motion.setCurrentTime(view._motion.duration())
    before = view.goal()
    page.enter(parse_address("diagram/injury?lane=vessels-and-fibrosis#claim:ecm-fibrosis"))
    QApplication.processEvents()
    page.handle_key("close")
    QApplication.processEvents()
    assert view.goal().scale == pytest.approx(before.scale)


def test_the_next_step_shows_the_rest_of_a_lane_too_large(
    page: DiagramPage, look: Callable[..., Look], places: list[str]
) -> None:
    page.setFixedSize(700, 500)
    page.show_look(look(language="en", theme="projector"))
    page.enter(parse_address("diagram/injury?lane=overview"))
    settle()
    view, came = stage_of(page).view, len(places)
    unseen = {id_: box.rect.center() for id_, box in view.drawing.boxes.items()}
    unseen = {i: at for i, at in unseen.items() if view.drawing.boxes[i].lane == "overview"}
    for _ in range(12):
        seen = view.goal().seen(view.size().toSizeF())
        unseen = {id_: at for id_, at in unseen.items() if not seen.contains(at)}
        page.handle_key("next")
        if len(places) > came:
            break
    assert not unseen
    assert places[-1].startswith("diagram/injury?lane=direct-injury")


def test_before_an_audience_the_legend_gives_way_to_a_lane_it_would_cut(
    page: DiagramPage, look: Callable[..., Look]
) -> None:
    page.setFixedSize(1180, 600)
    page.show_look(look(language="both", theme="projector", screen_height=720))
    stage = stage_of(page)
    for lane, is_shown in (("overview", False), ("oxidative-stress", True), ("overview", False)):
        page.enter(parse_address(f"diagram/injury?lane={lane}"))
        settle()
        assert stage.legend.isVisible() is is_shown, lane
    page.handle_key("legend")
    settle()
    assert stage.legend.isVisible(), "it can be asked for"


def test_before_an_audience_the_legend_gives_way_to_the_rows_of_a_table(
    page: DiagramPage, look: Callable[..., Look]
) -> None:
    page.setFixedSize(1180, 600)
    page.show_look(look(theme="projector", screen_height=720))
    page.enter(parse_address("diagram/clinic?as=table"))
    settle()
    assert page._stage.halves.is_alone
    assert not page._stage.legend.isVisible()
    page.handle_key("legend")
    settle()
    assert page._stage.legend.isVisible(), "it can be asked for"


@pytest.mark.parametrize("map_", ["correspondence", "clinic", "injury"])
def test_the_legend_keeps_both_languages_where_two_lines_hold_them(
    page: DiagramPage, map_: str
) -> None:
    page.setFixedSize(1186, 600)
    page.enter(Address("diagram", map_))
    settle()
    legend = page._stage.legend
    buttons = legend.findChildren(LegendButton)
    assert legend.isVisible()
    for button in (b for b in buttons if b.isVisible()):
        said = [text for row in button.rows() for text, _ in row]
        assert button._follow in said
        assert legend.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()


def test_a_screen_reader_meets_the_parts_in_the_order_of_the_page(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury?holds=animal&hide=decreases"))
    QApplication.processEvents()
    stage = stage_of(page)
    spoken = QAccessible.queryAccessibleInterface(stage)
    parts = [spoken.child(i).object() for i in range(spoken.childCount())]
    note = page._filtering.note
    wanted = [stage.strip, note, stage.halves, stage.foot]
    assert [part for part in parts if part in wanted] == wanted
    for part in (stage.legend, stage.minimap, stage.halves, stage.view):
        said = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        assert said, part


def test_a_card_on_another_map_is_as_wide_as_on_the_first(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury#entity:ros"))
    settle()
    wide = stage_of(page).panel.width()
    page.enter(parse_address("diagram/repair#entity:ros"))
    settle()
    assert page._stage.panel.width() == wide


def test_a_map_opens_with_its_legend_where_there_is_room(
    page: DiagramPage, look: Callable[..., Look]
) -> None:
    page.show_look(look(language="en", theme="projector"))
    page.setFixedSize(1780, 920)
    settle()
    page.enter(parse_address("diagram/signalling"))
    settle()
    assert page._stage.foot.isVisible()


def test_the_strip_names_the_lane_of_what_is_chosen(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury?lane=direct-injury"))
    page.enter(parse_address("diagram/injury#entity:ros"))
    settle()
    view, stage = page._stage.view, page._stage
    box = view.rect_of(Choice("box", "ros"))
    while view.goal().seen(view.size().toSizeF()).bottom() > box.bottom():
        view.move_by(QPointF(0, -20))
    assert stage.lane_in_view() == "oxidative-stress"
    page.handle_key("close")
    assert stage.lane_in_view() != "oxidative-stress"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_is_never_cut(
    page: DiagramPage, look: Callable[..., Look], language: Language
) -> None:
    page.show_look(look(language=language, theme="projector", screen_height=720.0))
    page.enter(parse_address("diagram/clinic"))
    page.setFixedSize(860, 560)
    settle()
    headline = page._stage.headline
    room = headline.fontMetrics().size(0, headline.text())
    assert room.width() + 2 * PADDING <= headline.width()
    assert room.height() <= headline.height()
