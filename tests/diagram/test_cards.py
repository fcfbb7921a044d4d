"""The panel beside the map: any record of the pack, whether the map draws it or not."""

import ast
import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.diagram.cards import choice_blocks, here_at
from pofedu.diagram.page import DiagramPage
from pofedu.paths import ROOT
from pofedu.ui.blocks import Blocks, Entry, Figure, Prose, addresses
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.row import Row
from pofedu.ui.theme import Look
from tests.diagram.conftest import stage_of
from tests.window.test_fit import cut

UNDRAWN = (
    "entity:uc-mscs",
    "study:theca-autophagy-rats",
    "reference:13",
    "term:hsct",
    "passage:1.4-s2",
    "list:studies",
    "about:map",
)


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    return make_page("en")


def card(library: Library, place: str) -> Blocks:
    return choice_blocks(
        library.diagrams["injury"], library, parse_address(f"diagram/injury#{place}")
    )


@pytest.mark.parametrize("place", UNDRAWN)
def test_what_the_map_does_not_draw_has_a_card_and_leaves_the_map_alone(
    page: DiagramPage, place: str
) -> None:
    page.enter(parse_address("diagram/injury?lane=immune"))
    QApplication.processEvents()
    view = stage_of(page).view
    before = (view.goal().scale, view.goal().corner)
    tiles = view.painter_of
    page.enter(parse_address(f"diagram/injury?lane=immune#{place}"))
    QApplication.processEvents()
    assert stage_of(page).panel.isVisible()
    assert view.emphasis == Emphasis()
    assert view.painter_of is tiles, "the map was painted anew"
    assert (view.goal().scale, view.goal().corner) == before


def test_a_term_of_the_same_name_marks_no_box(page: DiagramPage) -> None:
    page.enter(parse_address("diagram/injury#entity:hsct"))
    assert stage_of(page).view.emphasis.boxes
    page.enter(parse_address("diagram/injury#term:hsct"))
    assert not stage_of(page).view.emphasis.boxes


def test_only_what_the_map_does_not_draw_is_said_not_to_be_drawn(library: Library) -> None:
    def is_said(place: str) -> bool:
        prose = (b for b in card(library, place) if isinstance(b, Prose))
        return any(b.text.en == "Not drawn on this map." for b in prose)

    drawn = here_at(library.diagrams["injury"], library, parse_address("diagram/injury"))
    for claim in library.claims.values():
        assert is_said(f"claim:{claim.id}") == (claim not in drawn.claims)
    for entity in library.entities.values():
        assert is_said(f"entity:{entity.id}") == (entity.id not in drawn.entities)


def test_an_undrawn_claim_is_joined_to_nothing_on_the_map(library: Library) -> None:
    drawn = here_at(library.diagrams["injury"], library, parse_address("diagram/injury")).claims
    for claim in library.claims.values():
        if claim not in drawn:
            place = parse_address(f"diagram/injury#claim:{claim.id}")
            here = here_at(library.diagrams["injury"], library, place)
            assert (here.same_arrow, here.neighbours) == ((), ())


def test_links_keep_lane_and_filter_of_the_map(page: DiagramPage, places: list[str]) -> None:
    page.enter(parse_address("diagram/injury?hide=hormone&lane=immune#study:ovary-gvhd-mice"))
    rows = stage_of(page).panel.findChildren(Row)
    QTest.keyClick(
        next(r for r in rows if r.accessibleName().startswith("[10]")), Qt.Key.Key_Return
    )
    assert places[-1] == "diagram/injury?hide=hormone&lane=immune#reference:10"


def test_words_that_link_to_the_home_of_a_record_open_its_card(
    page: DiagramPage, places: list[str]
) -> None:
    page.enter(parse_address("diagram/injury#study:ovary-gvhd-mice"))
    labels = stage_of(page).panel.findChildren(QLabel)
    label = next(la for la in labels if "sources/" in la.text())
    label.linkActivated.emit("sources/passage/1.4-s2")
    assert places[-1] == "diagram/injury#passage:1.4-s2"
    stage_of(page).panel.card.link_activated.emit(parse_address("sources/claim/ros-autophagy"))
    assert places[-1] == "diagram/injury#claim:ros-autophagy"
    stage_of(page).panel.card.link_activated.emit(parse_address("studies/ovary-gvhd-mice"))
    assert places[-1] == "diagram/injury#study:ovary-gvhd-mice"


def test_a_link_to_another_page_leaves_this_one(page: DiagramPage) -> None:
    asked: list[str] = []
    page.open_requested.connect(lambda address: asked.append(str(address)))
    for place in ("settings", "sources/claim/nothing", "diagram/elsewhere#claim:ros-autophagy"):
        stage_of(page).panel.card.link_activated.emit(parse_address(place))
    assert asked == ["settings", "sources/claim/nothing", "diagram/elsewhere#claim:ros-autophagy"]


def test_the_map_tells_of_itself_by_key_and_goes_again(
    page: DiagramPage, places: list[str]
) -> None:
    assert page.handle_key("about")
    assert places[-1] == "diagram/injury#about:map"
    assert page.crumbs()[-1][0].en == "About this map"
    assert page.handle_key("about")
    assert places[-1] == "diagram/injury"
    assert not stage_of(page).panel.isVisible()


def test_the_card_of_the_map_counts_the_recipients_and_opens_every_list(library: Library) -> None:
    blocks = card(library, "about:map")
    figure = next(b for b in blocks if isinstance(b, Figure))
    after = [s for s in library.studies.values() if s.population == "hsct-recipients"]
    assert figure.number.startswith(f"{len(after)} / ")
    assert figure.address.target == "studies"
    lists = {a.target for a in addresses(blocks) if a.kind == "list"}
    assert lists >= {"studies", "discrepancies", "references", "terms", "claims", "passages"}
    coverage = [d.en for b in blocks if isinstance(b, Entry) for d in b.details]
    assert (
        f"{library.source.locators} of {library.source.locators} passages accounted for" in coverage
    )


@pytest.mark.parametrize("kind", ["study", "discrepancy"])
def test_studies_and_discrepancies_are_copied_with_their_citation(
    page: DiagramPage, library: Library, kind: str
) -> None:
    records = {"study": library.studies, "discrepancy": library.discrepancies}[kind]
    for id_ in list(records)[:5]:
        page.enter(parse_address(f"diagram/injury#{kind}:{id_}"))
        assert page.handle_key("cite")
        text = QGuiApplication.clipboard().text()
        assert f"diagram/injury#{kind}:{id_}" in text
        assert library.pack.notice.en in text
        assert "](" not in text
        assert page.handle_key("report")
        assert f"#{kind}:{id_}" in QGuiApplication.clipboard().text()


def test_the_place_says_what_is_chosen(page: DiagramPage, library: Library) -> None:
    names = {
        "study:ovary-gvhd-mice": library.studies["ovary-gvhd-mice"].name.en,
        "reference:10": "Reference [10]",
        "term:hsct": "HSCT",
        "list:studies": "Studies",
    }
    for place, name in names.items():
        page.enter(parse_address(f"diagram/injury#{place}"))
        assert page.crumbs()[-1][0].en == name


def test_tab_goes_from_a_new_card_through_its_links(page: DiagramPage) -> None:
    page.activateWindow()
    page.enter(parse_address("diagram/injury#about:map"))
    rows = stage_of(page).panel.findChildren(Row)
    row = next(r for r in rows if r.accessibleName().endswith("Studies"))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    QApplication.processEvents()
    view = stage_of(page).panel.card
    assert QApplication.focusWidget() is view
    here: QWidget = view
    for expected in view.findChildren(Row)[:3]:
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = expected
        assert QApplication.focusWidget() is expected


@pytest.mark.parametrize("size", [(932, 640), (1188, 592), (1828, 952)], ids=str)
@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("reading", [{}, {"text_scale": 2.0}, {"theme": "projector"}], ids=str)
def test_no_card_is_cut(
    page: DiagramPage,
    look: Callable[..., Look],
    size: tuple[int, int],
    language: str,
    reading: dict[str, object],
) -> None:
    page.setFixedSize(*size)
    page.show_look(look(language=language, **reading))
    for place in (*UNDRAWN, "claim:ros-autophagy", "list:discrepancies"):
        page.enter(parse_address(f"diagram/injury#{place}"))
        for _ in range(3):
            QApplication.processEvents()
        assert list(cut(page)) == [], place
        view = stage_of(page).panel.card
        inner = view.widget()
        assert inner is not None
        assert inner.width() <= view.viewport().width(), place
        for row in inner.findChildren(Row):
            assert row.width() <= inner.width(), place
            assert row.height() >= row.heightForWidth(row.width()) - 1, place


LAZY = """
import sys
from pathlib import Path
from pofedu.content.address import Address
from pofedu.content.library import open_library
from pofedu.diagram.page import DiagramPage
from pofedu.ui.fonts import load_fonts
from pofedu.ui.theme import Look, read_theme
from PySide6.QtWidgets import QApplication

app = QApplication([])
load_fonts()
page = DiagramPage(open_library(Path(sys.argv[1])))
page.show_look(Look(read_theme("light")))
page.enter(Address("diagram"))
print([name for name in sys.modules if name.startswith("pofedu.ui") and "card" in name])
"""


def test_no_card_is_loaded_before_one_is_asked_for(library: Library) -> None:
    command = [sys.executable, "-c", LAZY, str(library.path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment
    )
    loaded = set(ast.literal_eval(done.stdout))
    assert loaded == {"pofedu.ui.cardview", "pofedu.ui.cardparts"}
