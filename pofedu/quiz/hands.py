"""A show of hands: how many in the hall are for each option, as the lecturer types it."""

from collections.abc import Mapping

from msgspec import Struct

from pofedu.content.question import QuestionKind

COUNTED: frozenset[QuestionKind] = frozenset({"best", "several", "true-false", "sign"})
"""Kinds whose options hands can be raised for."""


class Hands(Struct, frozen=True):
    """How many hands were counted for each option."""

    counts: Mapping[str, int] = {}
    """By id of an option, or "true" and "false"; what was not counted is not there."""

    def of(self, option: str) -> int | None:
        """How many hands an option has; None where they were not counted."""
        return self.counts.get(option)

    def share(self, option: str, among: tuple[str, ...]) -> float | None:
        """An option's part of the hands for these options; None where there are none."""
        total = sum(self.counts.get(id_, 0) for id_ in among)
        count = self.counts.get(option)
        return count / total if count is not None and total else None
