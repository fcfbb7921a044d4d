"""Places in the room: views by name, and what goes along from one view to another."""

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.studies.effects import FEWEST, effects_of
from pofedu.studies.gapplaces import CELL
from pofedu.studies.logic import MARKED, VIEWS, in_view, named, standing
from pofedu.studies.page import StudiesPage
from pofedu.studies.protocols import EVENT
from pofedu.studies.widgets.effectsview import ROW
from pofedu.ui.theme import Look


def test_the_name_of_a_view_is_a_place(library: Library) -> None:
    for view in VIEWS:
        place = named(parse_address(f"studies/{view}?find=rat"), library)
        assert place == in_view(parse_address("studies?find=rat"), view)
        assert standing(place, library).view == view


def test_the_page_takes_the_name_of_a_view(
    library: Library, look: Callable[..., Look], qtbot: QtBot
) -> None:
    page = StudiesPage(library)
    qtbot.addWidget(page)
    page.show_look(look())
    went: list[Address] = []
    page.place_changed.connect(went.append)
    page.enter(parse_address("studies/gaps"))
    assert went == [parse_address("studies?view=gaps")]


def test_a_study_keeps_its_name_whatever_views_are_called(library: Library) -> None:
    for text in ("studies/yan?view=gaps", "studies/nonsense", "studies"):
        assert named(parse_address(text), library) == parse_address(text)
    called = replace(library, studies={**library.studies, "gaps": library.studies["yan"]})
    assert named(parse_address("studies/gaps"), called) == parse_address("studies/gaps")


def test_the_mark_one_was_on_stays_behind_in_its_view() -> None:
    assert MARKED == {"gaps": CELL, "effects": ROW, "protocols": EVENT}
    here = parse_address("studies/yan?view=gaps&cell=a,b&rows=species&find=rat&with=he")
    assert in_view(here, "gaps") == here
    there = parse_address("studies/yan?view=effects&rows=species&find=rat&with=he")
    assert in_view(here, "effects") == there


def test_single_cases_have_no_interval(library: Library) -> None:
    found = effects_of(library.studies.values(), library)
    every = [effect for group in found.groups for effect in group.effects]
    single = [e for e in every if e.hindrance == "single-cases"]
    assert {e.study.id for e in single} == {"igboeli", "ding"}
    assert all(e.wilson is None and e.exact is None and e.share is None for e in single)
    drawn = [e for e in every if e.wilson is not None]
    assert drawn
    assert all(e.of >= FEWEST and e.study.design != "case-report" for e in drawn)
