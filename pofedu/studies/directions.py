"""Which way results went: what a direction is, what several come to, and when they agree."""

from collections.abc import Iterable
from typing import Literal, get_args

from pofedu.content.model import Effect
from pofedu.content.study import Outcome

Direction = Literal[
    "increases",
    "decreases",
    "towards-normal",
    "no-difference",
    "not-observed",
    "mixed",
    "not-stated",
]
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
_STATED: dict[Effect, Direction] = {
    "increases": "increases",
    "decreases": "decreases",
    "towards-normal": "towards-normal",
    "no-difference": "no-difference",
    "not-observed": "not-observed",
}
"""The effects that say in which direction something went, or that it did not."""
Agreement = Literal["alike", "differ", "open"]
"""Whether studies of the same thing saw the same; `open` where one says "towards normal" and
another a direction, which need not differ."""


def directions(outcomes: Iterable[Outcome]) -> frozenset[Direction]:
    """The directions that confirmed outcomes state; those that name none say nothing."""
    return frozenset(
        _STATED[o.direction] for o in outcomes if o.is_confirmed and o.direction in _STATED
    )


def direction_of(outcomes: Iterable[Outcome]) -> Direction:
    """Which way outcomes went; those that name a direction must agree.

    That something was not observed contradicts no direction of something else: it is told on its
    own, see `also_not_observed`.
    """
    known = directions(outcomes)
    went = {*known - {"not-observed"}}
    if len(went) > 1:
        return "mixed"
    if went:
        return went.pop()
    return "not-observed" if known else "not-stated"


def also_not_observed(outcomes: Iterable[Outcome]) -> bool:
    """Whether something was not observed, beside outcomes that went some way."""
    known = directions(outcomes)
    return "not-observed" in known and len(known) > 1


def agreement(found: Iterable[Direction]) -> Agreement:
    """Whether these directions are one, differ, or need not differ."""
    known = {*found}
    if len(known) == 1:
        return "alike"
    return "open" if len(known - {"towards-normal"}) == 1 else "differ"
