"""The strip of a protocol on a card: it fits, tells every step, and puts no unknown on the axis."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.protocol import Mark, Step
from pofedu.content.study import Event, Moment
from pofedu.ui.blocks import Timeline
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here
from pofedu.ui.protocol.strip import ProtocolStrip, StripBody
from pofedu.ui.protocol.words import place_words, step_line
from pofedu.ui.theme import Look


def timelines(library: Library) -> dict[str, Timeline]:
    here = Here(Address("sources"))
    return {
        id_: block
        for id_ in library.studies
        for block in card_of("study", id_, library, here)
        if isinstance(block, Timeline)
    }


def test_each_study_with_steps_has_a_strip_with_all_of_them(library: Library) -> None:
    found = timelines(library)
    assert set(found) == {study.id for study in library.studies.values() if study.events}
    for id_, block in found.items():
        events = library.studies[id_].events
        assert {step.number for step in block.steps} == set(range(1, len(events) + 1))
        assert all(step_line(event).zh in block.detail.zh for event in events)
        assert all(step_line(event).en in block.detail.en for event in events)


def test_a_step_without_a_time_is_never_on_an_axis(library: Library) -> None:
    for block in timelines(library).values():
        lanes = (lane for there in block.placed for lane in there.strip.lanes)
        assert all(mark.step.event.moment for lane in lanes for mark in lane.marks)
        assert not any(step.event.moment for step in block.unplaced)
    assert len(timelines(library)["yan"].unplaced) == 5


@pytest.mark.parametrize(
    ("width", "look_of"),
    [
        (250, {"language": "both"}),
        (420, {"language": "both", "text_scale": 2.0}),
        (280, {"language": "en", "text_scale": 0.8, "theme": "dark"}),
        (440, {"language": "zh", "theme": "projector"}),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_it_fits_and_no_step_hides_another(
    library: Library, look: Callable[..., Look], width: int, look_of: dict[str, object]
) -> None:
    for id_, block in timelines(library).items():
        body = StripBody(block, look(**look_of), width)
        assert {step.number for _, step in body.spots} == {step.number for step in block.steps}
        for area, step in body.spots:
            assert area.left() >= 0, id_
            assert area.right() <= width, id_
            assert area.bottom() <= body.height, id_
            found = body.step_at(area.center())
            assert found is step or _near(found, step), id_


def _near(one: Step | None, other: Step) -> bool:
    """Two steps may touch only where they are close in time."""
    moments = one and one.event.moment, other.event.moment
    return all(moments) and abs(moments[0].at - moments[1].at) <= 1  # type: ignore[union-attr]


def test_it_is_spoken_and_points_at_its_steps(
    library: Library, look: Callable[..., Look], qtbot: QtBot
) -> None:
    strip = ProtocolStrip(timelines(library)["he"], look(language="en"))
    qtbot.addWidget(strip)
    assert strip.accessibleName() == "The protocol on an axis of time, 4 steps"
    assert "with UC-MSCs transplanted on day 9" in strip.accessibleDescription()
    spots = strip.body(320).spots
    assert [step.number for _, step in spots] == [1, 2, 1, 3, 1, 4]
    assert strip.heightForWidth(200) >= strip.heightForWidth(420) > 0


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (Moment(at=0, until=7, unit="days", after="modelling"), "0–7"),
        (Moment(at=-24, unit="hours", after="treatment"), "−1"),
        (Moment(at=7, unit="hours", after="treatment"), "7 h"),
        (Moment(at=36, unit="hours", after="treatment"), "1.5"),
    ],
)
def test_a_place_is_said_in_the_numbers_of_its_axis(moment: Moment, said: str) -> None:
    one = 1 / 24 if moment.unit == "hours" else 1.0
    event = Event(zh="步", en="step", origin="review", kind="treatment", moment=moment)
    until = None if moment.until is None else moment.until * one
    assert place_words(Mark(Step(1, event, True), moment.at * one, until)) == said
