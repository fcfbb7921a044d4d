"""Confidence intervals of a proportion against stored reference values, and what must hold."""

import csv
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pofedu.content.intervals import Interval, clopper_pearson, wilson

REFERENCE = Path(__file__).with_name("intervals.csv")
LINES = [line for line in REFERENCE.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
VALUES = list(csv.DictReader(LINES))
METHODS = (wilson, clopper_pearson)
unhurried = settings(deadline=None)


@st.composite
def shares(draw: st.DrawFn) -> tuple[int, int]:
    of = draw(st.integers(1, 400))
    return draw(st.integers(0, of)), of


def test_there_are_fifty_reference_values_with_their_edges() -> None:
    assert len(VALUES) == 50
    assert sum(row["count"] == "0" for row in VALUES) >= 5
    assert sum(row["count"] == row["of"] for row in VALUES) >= 5
    assert any(int(row["of"]) >= 1_000_000 for row in VALUES)


@pytest.mark.parametrize(
    "row", VALUES, ids=lambda row: f"{row['count']}/{row['of']}@{row['level']}"
)
def test_intervals_equal_the_reference(row: dict[str, str]) -> None:
    count, of, level = int(row["count"]), int(row["of"]), float(row["level"])
    for found, name in (
        (wilson(count, of, level), "wilson"),
        (clopper_pearson(count, of, level), "exact"),
    ):
        assert found.low == pytest.approx(float(row[f"{name}_low"]), abs=1e-9, rel=0)
        assert found.high == pytest.approx(float(row[f"{name}_high"]), abs=1e-9, rel=0)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("count", "of"), [(0, 0), (-1, 5), (6, 5), (0, -1)])
def test_no_share_is_refused(method: object, count: int, of: int) -> None:
    assert callable(method)
    with pytest.raises(ValueError, match="no share"):
        method(count, of)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("level", [0.0, 1.0, -0.5, 1.5])
def test_no_level_is_refused(method: object, level: float) -> None:
    assert callable(method)
    with pytest.raises(ValueError, match="no level"):
        method(1, 2, level)


@pytest.mark.parametrize("of", [1, 3, 61, 5000])
def test_of_none_or_all_one_limit_is_the_edge_and_the_other_that_of_half_the_error(of: int) -> None:
    none, every = clopper_pearson(0, of), clopper_pearson(of, of)
    assert (none.low, every.high) == (0.0, 1.0)
    assert none.high == pytest.approx(1 - 0.025 ** (1 / of), abs=1e-12)
    assert every.low == pytest.approx(0.025 ** (1 / of), abs=1e-12)
    assert (wilson(0, of).low, wilson(of, of).high) == (0.0, 1.0)


@unhurried
@given(shares(), st.floats(0.5, 0.999))
def test_they_hold_the_share_that_was_counted(share: tuple[int, int], level: float) -> None:
    count, of = share
    for method in METHODS:
        found = method(count, of, level)
        assert 0.0 <= found.low <= count / of <= found.high <= 1.0


@unhurried
@given(shares())
def test_a_share_and_what_is_left_of_it_are_mirrored(share: tuple[int, int]) -> None:
    count, of = share
    for method in METHODS:
        one, other = method(count, of), method(of - count, of)
        assert one.low == pytest.approx(1 - other.high, abs=1e-12)
        assert one.high == pytest.approx(1 - other.low, abs=1e-12)


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 120))
def test_limits_rise_with_the_count(of: int) -> None:
    for method in METHODS:
        found = [method(count, of) for count in range(of + 1)]
        assert all(a.low < b.low and a.high < b.high for a, b in pairwise(found[1:-1]))
        assert all(a.low <= b.low and a.high <= b.high for a, b in pairwise(found))


@unhurried
@given(shares())
def test_a_higher_level_and_the_exact_method_are_wider(share: tuple[int, int]) -> None:
    count, of = share
    for method in METHODS:
        assert _width(method(count, of, 0.99)) > _width(method(count, of, 0.95))
    if 0 < count < of:
        assert _width(clopper_pearson(count, of)) > _width(wilson(count, of))


def _width(interval: Interval) -> float:
    return interval.high - interval.low
