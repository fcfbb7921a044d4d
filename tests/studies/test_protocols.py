"""Protocols on their axes: what is placed, what never is, and that no distance is false."""

import pytest

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.content.protocol import (
    ZEROS,
    Strip,
    Zero,
)
from pofedu.studies.protocols import Protocols, event_of, protocols_of, zero_of


def protocols(library: Library, zero: Zero = "modelling", *ids: str) -> Protocols:
    studies = [library.studies[id_] for id_ in ids] if ids else library.studies.values()
    return protocols_of(studies, library, zero)


def strip(library: Library, study: str, zero: Zero = "modelling") -> Strip:
    return next(s for s in protocols(library, zero).strips if s.study.id == study)


def times(strip: Strip) -> list[list[float]]:
    return [[mark.at for mark in lane.marks] for lane in strip.lanes]


def test_three_groups_of_one_study_are_three_lines(library: Library) -> None:
    found = strip(library, "he")
    assert times(found) == [[0, 6], [0, 9], [0, 12]]
    assert [lane.arm.en for lane in found.lanes if lane.arm] == [
        "transplantation on day 6",
        "transplantation on day 9",
        "transplantation on day 12",
    ]


def test_aligned_at_treatment_modelling_lies_before_it(library: Library) -> None:
    assert times(strip(library, "he", "treatment")) == [[-6, 0], [-9, 0], [-12, 0]]


def test_what_is_seen_in_a_group_is_its_own(library: Library) -> None:
    seen = [lane.marks[-1].step.event.outcomes for lane in strip(library, "he").lanes]
    assert "ovarian-function-day-6" in seen[0]
    assert seen[1] == seen[2] == ("efficacy-day-9-or-12",)


def test_three_injections_without_times_are_never_placed(library: Library) -> None:
    for zero in ZEROS:
        found = protocols(library, zero)
        assert not any(s.study.id == "yan" for group in found.groups for s in group.strips)
        yan = next(s for s in found.orders if s.study.id == "yan")
        assert [step.event.kind for step in yan.unplaced].count("treatment") == 3
        assert "6 months" in yan.unplaced[-1].event.en


def test_hours_and_days_share_an_axis_and_months_have_another(library: Library) -> None:
    found = protocols(library, "treatment")
    assert [(g.zero, g.band) for g in found.groups] == [
        ("treatment", "days"),
        ("treatment", "months"),
        ("modelling", "days"),
    ]
    assert times(strip(library, "amnion-cell-homing-rats"))[0] == [-1, 0]
    months = next(g for g in found.groups if g.band == "months")
    assert [s.study.id for s in months.strips] == ["igboeli"]


def test_a_study_counted_from_treatment_is_not_aligned_at_modelling(library: Library) -> None:
    first, *others = protocols(library).groups
    assert (first.zero, first.band) == ("modelling", "days")
    assert {s.study.id for s in first.strips} == {"he", "ovarian-fibrosis-rats", "ovary-gvhd-mice"}
    assert "ageing-rats" in {s.study.id for group in others for s in group.strips}


def test_every_study_is_shown_once_and_every_step_of_it(library: Library) -> None:
    for zero in ZEROS:
        found = protocols(library, zero)
        shown = [s.study.id for s in found.strips] + [study.id for study in found.silent]
        assert sorted(shown) == sorted(library.studies)
        for each in found.strips:
            numbers = {step.number for step in each.steps}
            assert numbers == set(range(1, len(each.study.events) + 1)), each.study.id


def test_what_is_placed_is_what_the_record_says(library: Library) -> None:
    for zero in ZEROS:
        for group in protocols(library, zero).groups:
            for each in group.strips:
                for mark in (m for lane in each.lanes for m in lane.marks):
                    moment = mark.step.event.moment
                    assert moment is not None
                    if moment.after == zero == group.zero and moment.unit != "hours":
                        assert (mark.at, mark.until) == (moment.at, moment.until)


def test_unconfirmed_steps_are_not_sure(library: Library) -> None:
    assert all(step.is_sure for step in strip(library, "he").steps)
    assert not any(step.is_sure for step in strip(library, "ageing-rats").steps)


def test_a_long_gap_is_left_out_and_the_scale_stays_the_same(library: Library) -> None:
    axis = protocols(library).groups[0].axis
    assert axis.gap is not None
    start, end = axis.gap
    assert 21 < start < end < 150
    one = axis.place(1) - axis.place(0)
    assert axis.place(21) - axis.place(9) == pytest.approx(12 * one)
    assert axis.place(150) - axis.place(149) == pytest.approx(one)
    assert axis.place(150) < 1


def test_a_bar_reaches_from_its_beginning_to_its_end(library: Library) -> None:
    (mark,) = strip(library, "ovarian-fibrosis-rats").lanes[0].marks
    assert (mark.at, mark.until) == (0, 7)


def test_both_parts_of_a_broken_axis_have_a_tick(library: Library) -> None:
    axis = protocols(library).groups[0].axis
    start, end = axis.gap or (0, 0)
    ticks = axis.ticks(4)
    assert any(tick <= start for tick in ticks)
    assert any(tick >= end for tick in ticks)


def test_the_address_says_alignment_and_step() -> None:
    assert zero_of(parse_address("studies?view=protocols")) == "modelling"
    assert zero_of(parse_address("studies?align=treatment&view=protocols")) == "treatment"
    assert event_of(parse_address("studies/he?event=3")) == 3
    assert event_of(parse_address("studies/he?event=three")) == 0
