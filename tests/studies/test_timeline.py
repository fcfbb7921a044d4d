"""Studies in lanes over years: the lanes, the counts, and where marks and names stand."""

from itertools import combinations

import pytest

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.content.topic import topics_of_study
from pofedu.studies import timelayout, timeline
from pofedu.studies.rows import study_rows, year_of
from pofedu.studies.selection import RECIPIENTS, select
from pofedu.studies.timelayout import MOST_LABELS, Grain, Seen, Spot, labels, spots
from pofedu.studies.timeline import BY, Mark, Span, Timeline, in_lanes
from pofedu.studies.years import EVERY_YEAR, Years

GRAIN = Grain(mark=14, several=22, line=19, per_year=60, strip=120, lane=46)


def lanes_of(library: Library, by: str = "measured", address: str = "studies") -> Timeline:
    return timeline.timeline(select(parse_address(address), study_rows(library), library), by)


def made(*marks: Mark) -> Timeline:
    return Timeline("measured", in_lanes(marks, "ab"), Span(2010, 2024), EVERY_YEAR)


def mark(study: str, year: int | None = 2020, lane: str = "a", is_confirmed: bool = True) -> Mark:
    return Mark(study, lane, year, is_confirmed and year is not None)


def test_a_study_stands_in_each_lane_that_it_measured(library: Library) -> None:
    found = lanes_of(library)
    for study in library.studies.values():
        measured = {
            topic
            for topic in topics_of_study(study, library.topics.values())
            if library.topics[topic].axis == "measured"
        }
        there = {m.lane for m in found.marks if m.study == study.id}
        assert there == (measured or {"not-stated"}), study.id


def test_what_is_not_confirmed_has_a_lane_of_its_own(doubted: Library) -> None:
    found = lanes_of(doubted)
    assert found.lanes[-2:] == ("not-confirmed", "not-stated")
    confirmed = {id_ for id_, study in doubted.studies.items() if study.confirmed}
    others = {m.study for m in found.marks if m.lane not in found.lanes[-2:]}
    assert others <= confirmed
    assert {m.study for m in found.marks if m.lane == "not-confirmed"}


def test_the_counts_are_those_of_the_records(library: Library) -> None:
    found = lanes_of(library)
    years = [year_of(study, library) for study in library.studies.values()]
    assert found.confirmed == sum(year is not None and year.is_confirmed for year in years)
    assert found.unknown == sum(year is None for year in years)
    assert found.confirmed + found.doubtful + found.unknown == len(library.studies)
    few = lanes_of(library, address="studies?whom=women-with-pof")
    assert len(few.studies) == 3
    assert few.confirmed == 1


def test_a_mark_says_in_what_that_was_measured(library: Library) -> None:
    by_lane = {m.lane: m for m in lanes_of(library).marks if m.study == "ding"}
    assert by_lane["pregnancy"].system == "human"
    assert by_lane["molecules"].systems == ("cell",)


@pytest.mark.parametrize("by", BY)
def test_lanes_stay_when_studies_go(library: Library, by: str) -> None:
    whole, few = lanes_of(library, by), lanes_of(library, by, "studies?whom=cultured-cells")
    assert few.lanes == whole.lanes
    assert few.span == whole.span == Span(2007, 2024)
    assert {m.study for m in few.marks} == {"markov"}
    if by == "whom":
        assert whole.lanes[0] == RECIPIENTS, "that nothing is there must be seen"
        assert not whole.lane(RECIPIENTS)


def test_as_many_as_fit_stand_in_a_year_and_more_are_one() -> None:
    four = made(*(mark(f"s{i}") for i in range(4)))
    found = spots(four, GRAIN)
    assert [len(spot.marks) for spot in found] == [1] * 4
    for one, other in combinations(found, 2):
        apart = max(abs(one.x - other.x) * GRAIN.per_year, abs(one.y - other.y))
        assert apart >= GRAIN.mark
    several = spots(made(*(mark(f"s{i}") for i in range(9))), GRAIN)
    assert [len(spot.marks) for spot in several] == [9]


def test_years_that_lie_too_near_are_one() -> None:
    found = made(*(mark(f"s{i}", 2010 + i // 3) for i in range(9)), mark("far", 2024))
    narrow = Grain(mark=14, several=22, line=19, per_year=12, strip=120, lane=46)
    for one, other in combinations(spots(found, narrow), 2):
        reach = sum(11 if spot.is_several else 7 for spot in (one, other))
        assert abs(one.x - other.x) * 12 >= reach - timelayout.PAD or one.y != other.y
    assert sum(len(spot.marks) for spot in spots(found, narrow)) == 10


def test_unknown_years_stand_at_the_side_and_are_walked_last() -> None:
    found = spots(made(mark("u", None), mark("l", 2024), mark("e", 2012)), GRAIN)
    first, second, last = timelayout.lane_of(found, 0)
    assert [s.marks[0].study for s in (first, second, last)] == ["e", "l", "u"]
    assert not last.is_dated
    assert timelayout.stepped(found, first, 1) is second
    assert timelayout.stepped(found, first, -1) is first
    assert timelayout.edge(found, first, is_first=False) is last


def test_down_leads_to_the_nearest_in_time() -> None:
    found = spots(
        made(mark("a1", 2012), mark("b1", 2010, "b"), mark("b2", 2013, "b")),
        GRAIN,
    )
    at = timelayout.holding(found, "a1")
    assert at is not None
    below = timelayout.across(found, at, 1)
    assert below.marks[0].study == "b2"
    assert timelayout.across(found, below, 1) is below
    assert timelayout.across(found, below, -1) is at


def test_no_name_lies_on_a_mark_or_another_name() -> None:
    found = spots(made(*(mark(f"s{i}", 2010 + i % 12) for i in range(24))), GRAIN)
    seen = [_seen(spot) for spot in found]
    named = labels(seen, lambda words: 5.0 * len(words), GRAIN.line)
    places = {id(one.spot): one for one in seen}
    boxes = []
    for label in named:
        one = places[id(label.spot)]
        left, top = one.x + label.dx, one.y - GRAIN.line / 2
        boxes.append((left, top, left + 5.0 * len(label.words), top + GRAIN.line))
    assert len(named) > 5
    for one_box, other_box in combinations(boxes, 2):
        assert not _meet(one_box, other_box)
    for box in boxes:
        for one in seen:
            own = (one.x - one.reach, one.y - 6, one.x + one.reach, one.y + 6)
            assert not _meet(box, own)


def test_names_are_few_and_the_chosen_one_is_among_them() -> None:
    many = [mark(f"s{i}", 2010 + i, "a") for i in range(15)]
    seen = [_seen(spot) for spot in spots(made(*many), GRAIN)]
    spread = [
        Seen(one.spot, one.x + 2000 * shift, one.y, one.reach, one.words, -1e6, 1e6)
        for shift in range(9)
        for one in seen
    ]
    named = labels(spread, len, GRAIN.line, ["s14"])
    assert len(named) == MOST_LABELS
    assert named[0].spot.marks[0].study == "s14"


def _seen(spot: Spot) -> Seen:
    x = (spot.x - 2010) * GRAIN.per_year
    return Seen(spot, x, spot.y, 7.0, spot.marks[0].study * 3, -1e6, 1e6)


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return (
        one[0] < other[2] and other[0] < one[2] and one[1] + 1 < other[3] and other[1] + 1 < one[3]
    )


def test_the_brush_is_open_where_it_reaches_the_end() -> None:
    span = Span(2007, 2024)
    assert timeline.years_from(2007, 2024, span) == EVERY_YEAR
    assert timeline.years_from(2024, 2019, span) == Years(2019, None)
    assert timeline.within_span(Years(1990, 2010), span) == (2007, 2010)
    assert timeline.by_of(parse_address("studies?lanes=colour")) == "measured"
