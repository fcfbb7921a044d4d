"""Points by certainty, on the published scale; nobody gains by stating another certainty."""

from itertools import product

import pytest

from pofedu.quiz.marking import LEVELS, WORTH_FROM, most_points, points
from pofedu.quiz.widgets.words import points_words


@pytest.mark.parametrize(
    ("certainty", "right", "wrong"), [(1, 1, 0), (2, 2, -2), (3, 3, -6), (0, 1, 0)]
)
def test_right_and_wrong_score_by_certainty(certainty: int, right: int, wrong: int) -> None:
    assert points("best", 1, 1, certainty) == right
    assert points("best", 0, 1, certainty) == wrong


def test_a_share_counts_and_nothing_is_lost() -> None:
    assert points("several", 1, 2, 3) == points("several", 1, 2, 0) == 0.5
    assert points("ordering", 0, 3, 3) == 0
    assert (most_points("matching"), most_points("best")) == (1, 3)


def test_honesty_pays_at_every_chance() -> None:
    for percent, stated in product(range(101), LEVELS):
        chance = percent / 100
        gains = {
            level: chance * points("best", 1, 1, level) + (1 - chance) * points("best", 0, 1, level)
            for level in LEVELS
        }
        honest = max(level for level in LEVELS if chance >= WORTH_FROM[level] - 1e-9)
        assert gains[stated] <= gains[honest] + 1e-9


def test_one_point_is_no_points() -> None:
    said = [points_words(points).en for points in (1.0, -2.0, 0.5, 0.0)]
    assert said == ["+1 point", "\u22122 points", "+0.5 points", "0 points"]
