"""The tour of a map: offered once, five stops, by button and key, kept in the address."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.diagram import touring
from pofedu.diagram.cards import choice_blocks
from pofedu.diagram.commands import commands
from pofedu.diagram.page import DiagramPage
from pofedu.diagram.widgets.tour import Tour
from pofedu.diagram.widgets.tourbar import TourBar, TourOffer
from pofedu.learner.profile import Profile
from pofedu.learner.records import LearnerError
from pofedu.ui.blocks import Entry
from pofedu.ui.theme import Look
from tests.diagram.conftest import settle

MAPS = ("injury", "repair", "correspondence", "signalling", "clinic")
STOPS = range(1, 6)


@pytest.fixture
def page(make_page: Callable[[str], DiagramPage]) -> DiagramPage:
    return make_page("both")


def tour_of(page: DiagramPage) -> Tour:
    return page._explorer.tour


def bar_of(page: DiagramPage) -> TourBar:
    bar = tour_of(page).bar
    assert bar is not None
    return bar


def offer_of(page: DiagramPage) -> TourOffer:
    offer = tour_of(page).offer
    assert offer is not None
    return offer


def said(page: DiagramPage) -> str:
    return " ".join(label.text() for label in bar_of(page).findChildren(QLabel))


@pytest.mark.parametrize("map_", MAPS)
def test_every_map_has_a_tour_of_five_stops_that_leads_somewhere(
    page: DiagramPage, library: Library, map_: str
) -> None:
    diagram = library.diagrams[map_]
    assert len(diagram.tour) == 5
    for number, stop in zip(STOPS, diagram.tour, strict=True):
        page.enter(touring.at_stop(Address("diagram", map_), diagram, number))
        QApplication.processEvents()
        view = page._stage.view
        assert stop.note.zh in said(page)
        assert stop.note.en in said(page)
        assert stop.note.basis.passages[0] in said(page)
        assert not page._stage.panel.isVisible()
        if stop.claim:
            seen = view.goal().seen(view.size().toSizeF())
            ends = view.drawing.routes_of_claim(stop.claim)[-1].points
            assert seen.contains(ends[-1])
        else:
            assert page._stage.lane_in_view() == stop.lane


def test_the_offer_starts_the_tour_and_never_comes_again(
    page: DiagramPage, library: Library, places: list[str]
) -> None:
    assert offer_of(page).isVisible()
    offer_of(page).start.click()
    assert places[-1] == "diagram/injury?lane=overview&tour=1"
    assert not offer_of(page).isVisible()
    assert not touring.is_to_offer(library.diagrams["injury"], page._learner)
    assert touring.is_to_offer(library.diagrams["repair"], page._learner)


def test_who_declines_is_not_asked_again_but_can_ask(
    library: Library, profile: Profile, look: Callable[..., Look], qtbot: QtBot
) -> None:
    for visit in (1, 2):
        page = DiagramPage(library, profile.learner)
        qtbot.addWidget(page)
        page.setFixedSize(1200, 700)
        page.show_look(look())
        page.show()
        page.enter(Address("diagram", "repair"))
        if visit == 1:
            offer_of(page).decline.click()
            assert not offer_of(page).isVisible()
        else:
            assert tour_of(page).offer is None
            assert page.handle_key("tour")
            QApplication.processEvents()
            assert bar_of(page).isVisible()
    assert profile.learner.setting(touring.ANSWERED) == "repair"


def test_an_answer_that_cannot_be_kept_troubles_nobody(page: DiagramPage) -> None:
    page._learner.is_read_only = True
    with pytest.raises(LearnerError):
        page._learner.keep_setting("a", "b")
    offer_of(page).decline.click()
    assert not offer_of(page).isVisible()


def test_keys_lead_on_and_back_and_escape_ends(page: DiagramPage, places: list[str]) -> None:
    page.handle_key("tour")
    page.handle_key("next")
    assert "tour=2" in places[-1]
    assert "#claim:" in places[-1]
    page.handle_key("previous")
    page.handle_key("previous")
    assert "tour=1" in places[-1]
    for _ in range(4):
        page.handle_key("next")
    assert "tour=5" in places[-1]
    page.handle_key("next")  # from the last stop on the tour ends
    assert "tour" not in places[-1]
    assert not bar_of(page).isVisible()
    page.handle_key("tour")
    page.handle_key("next")
    eye = page._stage.view.goal()
    assert page.handle_key("close")
    QApplication.processEvents()
    assert ("tour" in places[-1], "#" in places[-1]) == (False, False)
    assert not page._stage.panel.isVisible()
    assert page._stage.view.goal() == eye, "the map stands as it stood"
    assert not page.handle_key("close")
    page.handle_key("tour")
    assert places[-1].endswith("tour=1")


def test_escape_closes_the_filters_and_leaves_the_tour_under_them(
    page: DiagramPage, places: list[str]
) -> None:
    page.handle_key("tour")
    page.handle_key("filters")
    assert page.handle_key("close")
    assert not page._filtering.is_open
    assert "tour=1" in places[-1]
    assert page.handle_key("close")
    assert "tour" not in places[-1]


def test_buttons_lead_on_by_keyboard_too(page: DiagramPage, places: list[str]) -> None:
    page.handle_key("tour")
    bar = bar_of(page)
    assert not bar._back.isEnabled()
    QTest.keyClick(bar.next, Qt.Key.Key_Space)
    assert "tour=2" in places[-1]
    bar._back.click()
    assert "tour=1" in places[-1]
    bar._end.click()
    assert "tour" not in places[-1]


def test_what_else_is_chosen_on_the_way_has_its_card(page: DiagramPage, places: list[str]) -> None:
    page.handle_key("tour")
    page._choose("entity", "pof")
    assert page._stage.panel.isVisible()
    assert bar_of(page).isVisible()
    page.handle_key("next")
    assert not page._stage.panel.isVisible()
    assert "tour=2" in places[-1]


@pytest.mark.parametrize("way", ["fold-all", "search", "ground"])
def test_the_bar_says_that_a_stop_was_left_and_leads_back_to_it(
    page: DiagramPage, library: Library, places: list[str], way: str
) -> None:
    stop = library.diagrams["injury"].tour[1]
    page.handle_key("tour")
    page.handle_key("next")
    place = places[-1]
    assert stop.note.en in said(page)
    if way == "fold-all":
        page.handle_key("fold-all")
    elif way == "search":
        page.handle_key("filter")
        page._explorer.search.bar.field.setText("ROS")
        page.handle_key("next-found")
    else:
        page._on_chosen(None)
    assert places[-1] != place
    assert stop.note.en not in said(page)
    assert "You have left this stop." in said(page)
    bar_of(page)._back.click()
    assert places[-1].endswith(place.partition("?")[2])  # other parts stay folded
    assert stop.note.en in said(page)


def test_a_folded_part_is_no_longer_the_stop_that_shows_it(page: DiagramPage) -> None:
    page.handle_key("tour")
    page.handle_key("fold-all")
    assert "You have left this stop." in said(page)
    page.handle_key("previous")
    assert "You have left this stop." not in said(page)


def test_unknown_stops_are_harmless(page: DiagramPage) -> None:
    for value in ("0", "6", "two", "-1", "01"):
        page.enter(parse_address(f"diagram/injury?tour={value}"))
        assert tour_of(page).bar is None or not bar_of(page).isVisible()


def test_the_stop_unfolds_its_lane(page: DiagramPage, places: list[str]) -> None:
    page.enter(parse_address("diagram/injury?fold=overview,immune"))
    page.handle_key("tour")
    assert places[-1] == "diagram/injury?fold=immune&lane=overview&tour=1"


def test_card_and_palette_start_it(library: Library) -> None:
    diagram = library.diagrams["injury"]
    about = choice_blocks(diagram, library, parse_address("diagram/injury#about:map"))
    first = touring.at_stop(Address("diagram", "injury"), diagram, 1)
    assert first in [block.address for block in about if isinstance(block, Entry)]
    offered = {command.place: command for command in commands(library)}
    assert len(offered) == sum(bool(d.tour) for d in library.diagrams.values())
    assert offered[first].is_place


def test_nothing_is_offered_in_full_screen(page: DiagramPage) -> None:
    page.set_bare(True)
    assert not offer_of(page).isVisible()
    page.set_bare(False)
    assert offer_of(page).isVisible()
    page.handle_key("tour")
    page.set_bare(True)
    assert bar_of(page).isVisible()
    page.set_bare(False)
    assert not offer_of(page).isVisible()


def test_from_claim_to_claim_each_is_seen_from_near(page: DiagramPage, library: Library) -> None:
    page.enter(touring.at_stop(Address("diagram", "clinic"), library.diagrams["clinic"], 2))
    QApplication.processEvents()
    first = page._stage.view.goal()
    page.handle_key("next")
    QApplication.processEvents()
    view = page._stage.view
    claim = library.diagrams["clinic"].tour[2].claim
    assert claim is not None
    assert view.goal() != first
    middle = view.drawing.routes_of_claim(claim)[0].whole.pointAtPercent(0.5)
    at = view.goal().to_view(middle)
    assert abs(at.x() - view.width() / 2) < view.width() / 5
    assert abs(at.y() - view.height() / 2) < view.height() / 5


def test_a_stop_alone_shows_its_place_and_another_lane_ends_the_tour(
    page: DiagramPage, places: list[str]
) -> None:
    page.enter(parse_address("diagram/correspondence?tour=5"))
    assert places[-1] == "diagram/correspondence?lane=oxidative-stress&tour=5"
    assert tour_of(page).is_under_way
    page.handle_key("start")
    assert tour_of(page).is_under_way, "a presentation begins where the tour is"
    page._go_to_lane("stated")
    assert places[-1] == "diagram/correspondence?lane=stated"
    assert not tour_of(page).is_under_way


@pytest.mark.parametrize("map_", MAPS)
@pytest.mark.parametrize("width", [900, 1200, 1840])
def test_the_offer_covers_nothing_and_nothing_moves_when_it_goes(
    page: DiagramPage, map_: str, width: int
) -> None:
    page.setFixedSize(width, 640)
    page.enter(Address("diagram", map_))
    settle()
    offer, view = offer_of(page), page._stage.view
    assert offer.isVisible()
    top = view.mapTo(page, QPoint(0, 0))
    assert offer.mapTo(page, QPoint(0, 0)).y() >= top.y() + view.height()
    eye = view.goal()
    offer.decline.click()
    settle()
    assert not offer.isVisible()
    assert (view.goal(), view.mapTo(page, QPoint(0, 0))) == (eye, top)


def test_before_an_audience_a_stop_can_be_read_in_every_language(
    page: DiagramPage, library: Library, look: Callable[..., Look]
) -> None:
    page.setFixedSize(930, 650)
    page.show_look(look("projector", "zh", 1.0, 768.0))
    page.enter(touring.at_stop(Address("diagram", "clinic"), library.diagrams["clinic"], 2))
    settle()
    view = page._stage.view
    for language in ("en", "both", "zh"):
        page.show_look(look("projector", language, 1.0, 768.0))
        settle()
        assert not view.emphasis.folded, language
        assert bar_of(page).rect().contains(bar_of(page).next.geometry())
        assert bar_of(page).next.width() >= bar_of(page).next.sizeHint().width()
    for route in view.emphasis.routes:
        assert (
            view.goal().seen(view.size().toSizeF()).contains(view.drawing.routes[route].points[-1])
        )


@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("width", [700, 930, 1700])
def test_the_buttons_of_a_stop_take_no_rows_of_their_own(
    page: DiagramPage, look: Callable[..., Look], language: str, width: int
) -> None:
    page.setFixedSize(width, 560)
    page.show_look(look("projector", language, 1.0, 768.0))
    page.handle_key("tour")
    page.handle_key("next")
    settle()
    bar = bar_of(page)
    least = bar._words.heightForWidth(bar.contentsRect().width() - 24)
    assert bar.height() <= least + bar.next.sizeHint().height() + 2 * 6 + 4
    for button in (bar._back, bar.next, bar._end):
        place = QRect(button.mapTo(bar, QPoint(0, 0)), button.size())
        assert bar.rect().contains(place)
        assert button.width() >= button.sizeHint().width()
        assert not place.intersects(bar._words.geometry())


def test_page_down_shows_the_rest_of_a_stop_before_it_goes_on(
    page: DiagramPage, places: list[str], look: Callable[..., Look]
) -> None:
    page.setFixedSize(704, 480)
    page.show_look(look("projector", "both", 1.0, 600.0))
    page.handle_key("tour")
    settle()
    view = page._stage.view
    lane, eyes = view.drawing.lanes[0].rect, [view.goal()]
    while "tour=1" in places[-1]:
        page.handle_key("next")
        settle()
        eyes.append(view.goal())
        assert len(eyes) < 20
    assert len(eyes) > 3
    last = eyes[-2].seen(view.size().toSizeF())
    assert last.bottom() > lane.bottom() - 24
    assert "tour=2" in places[-1]
    QTest.mouseClick(bar_of(page)._back, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar_of(page).next, Qt.MouseButton.LeftButton)
    assert "tour=2" in places[-1]  # the button leads on at once
