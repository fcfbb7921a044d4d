"""Columns that share their room."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from pofedu.ui.table.widths import shared

COLUMNS = st.lists(st.tuples(st.integers(20, 200), st.integers(0, 200)), min_size=1, max_size=10)


@given(COLUMNS, st.integers(20, 2500))
def test_no_column_is_cut_by_the_edge(columns: list[tuple[int, int]], room: int) -> None:
    least = [few for few, _ in columns]
    usual = [few + more for few, more in columns]
    widths = shared(usual, least, room)
    assert all(width >= few for width, few in zip(widths, least, strict=True))
    ends = list(accumulate(widths))
    assert room in ends or least[0] > room


def test_what_all_fit_in_is_filled_evenly() -> None:
    assert shared([100, 200], [50, 50], 600) == [200, 400]


def test_the_first_become_narrow_before_the_last_are_left_out() -> None:
    assert shared([100, 100, 100], [60, 60, 60], 210) == [70, 70, 70]
    assert shared([100, 100, 100], [60, 60, 60], 150) == [75, 75, 100]
