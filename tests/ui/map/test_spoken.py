"""The map as screen readers meet it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.spoken import give_maps_a_voice, sentence_of
from pofedu.ui.map.summary import summaries
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice, reading_order
from pofedu.ui.marks import Mark
from pofedu.ui.names import claim_sentence
from pofedu.ui.spoken import PlacesSpoken
from pofedu.ui.theme import Look


@pytest.fixture
def view(injury: Drawing, library: Library, look: Callable[..., Look], qtbot: QtBot) -> MapView:
    def speak(route: int) -> Text:
        return claim_sentence(library.claims[injury.routes[route].lead], library)

    widget = MapView(injury, look(language="en"))
    widget.speak = speak
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


def test_an_arrow_says_its_claim_and_how_sure(view: MapView) -> None:
    route = view.drawing.routes_of_claim("ros-autophagy")[0]
    said = sentence_of(view, Choice("route", str(route.index)))
    assert said == "reactive oxygen species, increases, autophagy; only the review says so"


def test_in_both_languages_chinese_leads(view: MapView, look: Callable[..., Look]) -> None:
    view.show_look(look(language="both"))
    said = sentence_of(view, Choice("box", "ros"))
    assert said == "活性氧（ROS）. reactive oxygen species"


def test_every_place_is_a_child_in_reading_order(view: MapView) -> None:
    give_maps_a_voice()
    spoken = QAccessible.queryAccessibleInterface(view)
    assert isinstance(spoken, PlacesSpoken)
    order = reading_order(view.drawing)
    assert spoken.childCount() == len(order)
    for index in (0, 1, len(order) - 1):
        child = spoken.child(index)
        assert child is not None
        assert child.text(QAccessible.Text.Name) == sentence_of(view, order[index])
        assert spoken.indexOfChild(child) == index
        assert child.parent() is spoken
        assert child.rect().isValid()
    assert spoken.child(len(order)) is None


def test_the_place_of_the_reader_is_the_focused_child(view: MapView) -> None:
    give_maps_a_voice()
    spoken = QAccessible.queryAccessibleInterface(view)
    assert isinstance(spoken, PlacesSpoken)
    assert spoken.focusChild() is None
    view.stand_on(Choice("box", "ros"))
    child = spoken.focusChild()
    assert child is not None
    assert child.state().focused
    assert child.text(QAccessible.Text.Name) == "reactive oxygen species"


def test_a_mark_is_spoken(injury: Drawing, look: Callable[..., Look], qtbot: QtBot) -> None:
    view = MapView(injury, look(language="both"))
    qtbot.addWidget(view)
    choice = Choice("box", next(iter(injury.boxes)))
    plain = sentence_of(view, choice)
    view.show_marks({choice: Mark(notes=1, is_bookmarked=True)})
    said = sentence_of(view, choice)
    assert said.startswith(plain.split(". ")[0])
    assert "1 条笔记，已加书签" in said
    assert "1 note, bookmarked" in said


def test_a_place_is_chosen_by_whoever_cannot_click(view: MapView) -> None:
    give_maps_a_voice()
    spoken = QAccessible.queryAccessibleInterface(view)
    chosen: list[Choice | None] = []
    view.chosen.connect(chosen.append)
    for choice in (Choice("box", "ros"), view.order()[1]):
        place = spoken.child(view.order().index(choice))
        assert place.textInterface() is None
        assert place.valueInterface() is None
        deeds = place.actionInterface()
        assert set(deeds.actionNames()) == {deeds.pressAction(), deeds.setFocusAction()}
        deeds.doAction(deeds.pressAction())
        assert chosen[-1] == view.at == choice
        assert place.state().focused


def test_a_press_unfolds_a_folded_lane_and_focus_alone_does_not(
    view: MapView, library: Library
) -> None:
    lane = view.drawing.lanes[1].id
    view.show_summaries(lambda: summaries(view.drawing, library))
    view.show_folded(frozenset({lane}), is_by_scale=False)
    asked: list[str] = []
    view.fold_asked.connect(asked.append)
    give_maps_a_voice()
    spoken = QAccessible.queryAccessibleInterface(view)
    place = spoken.child(view.order().index(Choice("lane", lane)))
    deeds = place.actionInterface()
    deeds.doAction(deeds.setFocusAction())
    assert (view.at, asked) == (Choice("lane", lane), [])
    deeds.doAction(deeds.pressAction())
    assert asked == [lane]
