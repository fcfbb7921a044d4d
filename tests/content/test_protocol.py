"""A protocol on axes: each step has one place or none, and no distance is false."""

from collections import Counter

import pytest

from pofedu.content.library import Library
from pofedu.content.model import Basis, Text
from pofedu.content.protocol import (
    ZEROS,
    Axis,
    Lane,
    Mark,
    Step,
    Strip,
    Zero,
    axis_of,
    distance,
    placed,
)
from pofedu.content.study import Event, Moment, Origin, Study, StudyReference


@pytest.mark.parametrize("zero", ZEROS)
def test_every_step_has_one_place_or_none(library: Library, zero: Zero) -> None:
    for study in library.studies.values():
        found = placed(study, library, zero)
        there = [
            {mark.step.number for lane in one.strip.lanes for mark in lane.marks} for one in found
        ]
        open_ = [step.number for one in found for step in one.strip.unplaced]
        counts = Counter([*(number for numbers in there for number in numbers), *open_])
        numbers = range(1, len(study.events) + 1)
        timed = [n for n in numbers if study.events[n - 1].moment is not None]
        assert counts == dict.fromkeys(numbers if timed else [], 1), study.id
        assert not set(open_) & set(timed)


def test_a_study_without_any_time_stands_on_no_axis(library: Library) -> None:
    assert library.studies["yan"].events
    assert placed(library.studies["yan"], library, "modelling") == ()


def test_an_axis_without_a_long_gap_is_whole() -> None:
    axis = axis_of([Strip(_study(), (Lane(None, (_mark(0), _mark(7), _mark(21))),))])
    assert axis.gap is None
    assert axis.place(7) == pytest.approx(axis.place(0) + (axis.place(21) - axis.place(0)) / 3)


def test_an_axis_with_one_time_has_room_on_both_sides() -> None:
    axis = axis_of([Strip(_study(), (Lane(None, (_mark(0),)),))])
    assert axis.place(0) == pytest.approx(0.5)


@pytest.mark.parametrize("most", [3, 6, 12])
def test_ticks_are_round_and_no_more_than_asked_for(most: int) -> None:
    ticks = Axis(((-1.2, 29.0),)).ticks(most)
    assert len(ticks) <= most + 1
    assert 0 in ticks
    assert all(-1.2 <= tick <= 29 for tick in ticks)


def test_a_treatment_without_a_time_hides_when_the_first_one_was() -> None:
    known = _step("treatment", Moment(at=6, unit="days", after="modelling"))
    assert distance([known]) == 6
    assert distance([known, _step("treatment", None)]) is None
    assert distance([_step("measurement", None)]) is None
    months = _step("treatment", Moment(at=2, unit="months", after="modelling"))
    assert distance([months]) is None


def _step(kind: str, moment: Moment | None, origin: Origin = "review") -> Step:
    words = Text(zh="步骤", en="step")
    event = Event(zh=words.zh, en=words.en, origin=origin, kind=kind, moment=moment)  # type: ignore[arg-type]  # of three
    return Step(1, event, True)


def _mark(at: float) -> Mark:
    return Mark(_step("measurement", Moment(at=at, unit="days", after="modelling")), at)


def _study() -> Study:
    references = (StudyReference(number=1, role="printed-as"),)
    return Study(id="s", name=Text(zh="研究", en="study"), references=references, grounds=Basis())
