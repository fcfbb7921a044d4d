"""How far a share can be trusted that was counted in few: confidence intervals of a proportion.

Two of them: Wilson's score interval, which holds the true share in about as many of all samples as
its level says, and that of Clopper and Pearson, which holds it in at least as many and is wider.
Both are of two sides at every count. Where nothing or everything was counted one limit is the edge
itself, 0 or 1, and the other stays that of half the error: of 0 in n at 95 % the upper exact limit
is `1 - 0.025 ** (1 / n)`, not the "rule of three", which puts the whole error on one side.
"""

import math
from functools import cache
from statistics import NormalDist

from msgspec import Struct

LEVEL = 0.95
_TINY = 1e-300
_MOST_STEPS = 1_000_000
"""More than the continued fraction takes at counts of 10¹⁰; it ends where it stands still."""


class Interval(Struct, frozen=True):
    """From a lower to an upper limit, as shares from 0 to 1."""

    low: float
    high: float


def wilson(count: int, of: int, level: float = LEVEL) -> Interval:
    """Wilson's score interval without correction for continuity; ValueError for no such share."""
    _check(count, of, level)
    z = NormalDist().inv_cdf(0.5 + level / 2)
    share, square = count / of, z * z / of
    middle = (share + square / 2) / (1 + square)
    reach = math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square)
    low = 0.0 if count == 0 else max(0.0, middle - reach)
    high = 1.0 if count == of else min(1.0, middle + reach)
    return Interval(low, high)


@cache
def clopper_pearson(count: int, of: int, level: float = LEVEL) -> Interval:
    """The exact interval of Clopper and Pearson; ValueError for no such share.

    Half the error on each side: outside it the count would be one of the rarest `(1 - level) / 2`.
    """
    _check(count, of, level)
    low = _lower(count, of, (1 - level) / 2)
    high = 1.0 - _lower(of - count, of, (1 - level) / 2)
    return Interval(low, high)


def _check(count: int, of: int, level: float) -> None:
    if of < 1:
        raise ValueError("a share of none is no share")
    if not 0 <= count <= of:
        raise ValueError(f"{count} of {of} is no share")
    if not 0 < level < 1:
        raise ValueError(f"{level} is no level between 0 and 1")


def _lower(count: int, of: int, error: float) -> float:
    """The share at which so many or more would be counted just as rarely as the error allows."""
    if count == 0:
        return 0.0
    low, high = 0.0, count / of
    while low < (middle := (low + high) / 2) < high:
        if _at_least(count, of, middle) < error:
            low = middle
        else:
            high = middle
    return high


def _at_least(count: int, of: int, share: float) -> float:
    """How likely so many or more are: the regularised incomplete beta function."""
    a, b = float(count), float(of - count + 1)
    if share < (a + 1) / (a + b + 2):
        return _front(a, b, share) * _fraction(a, b, share) / a
    return 1.0 - _front(b, a, 1 - share) * _fraction(b, a, 1 - share) / b


def _front(a: float, b: float, x: float) -> float:
    logarithm = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    return math.exp(logarithm + a * math.log(x) + b * math.log1p(-x))


def _fraction(a: float, b: float, x: float) -> float:
    """Its continued fraction, by Lentz's method."""
    c, d = 1.0, 1.0 / _apart(1.0 - (a + b) * x / (a + 1))
    result = d
    for m in range(1, _MOST_STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        change = 1.0
        for term in (even, odd):
            d, c = 1.0 / _apart(1.0 + term * d), _apart(1.0 + term / c)
            change *= c * d
        result *= change
        if abs(change - 1.0) < 1e-15:
            break
    return result


def _apart(value: float) -> float:
    """A value that can be divided by."""
    return value if abs(value) > _TINY else _TINY
