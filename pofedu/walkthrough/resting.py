"""On what the steps of a route rest, and where its chain breaks first."""

from collections.abc import Iterable
from typing import Literal, get_args

from msgspec import Struct

from pofedu.content.grade import weakness
from pofedu.content.library import Library
from pofedu.content.walkthrough import Step
from pofedu.walkthrough.logic import Sure, sure_of

Ground = Literal["women", "people", "animals", "cells", "unknown", "word"]
"""In whom or what a step was measured, or that only the review's word is known."""
GROUNDS: tuple[Ground, ...] = get_args(Ground)


class Resting(Struct, frozen=True):
    """On what each step rests: what its weakest claim rests on."""

    sures: tuple[Sure, ...]

    def count(self, ground: Ground) -> int:
        """How many steps rest on it."""
        return sum(ground_of(sure) == ground for sure in self.sures)

    @property
    def surest(self) -> tuple[int, ...]:
        """The numbers of the steps of which none is surer, from 1."""
        best = min(weakness(sure.sure) for sure in self.sures)
        return tuple(n for n, s in enumerate(self.sures, 1) if weakness(s.sure) == best)

    @property
    def breaks_at(self) -> int:
        """The number of the step where the chain breaks first.

        Of the weakest the first that teaches a limit or a missing study; else the first that does;
        the first of the weakest where no step does.
        """
        worst = max(weakness(sure.sure) for sure in self.sures)
        weak = [n for n, s in enumerate(self.sures, 1) if weakness(s.sure) == worst]
        open_ = [n for n, s in enumerate(self.sures, 1) if is_open(s.step)]
        return next((n for n in open_ if n in weak), (*open_, *weak)[0])


def resting(steps: Iterable[Step], library: Library) -> Resting:
    """On what some steps rest."""
    return Resting(tuple(sure_of(step, library) for step in steps))


def ground_of(sure: Sure) -> Ground:
    """On what a step rests: what was measured, or the review's word alone."""
    if not sure.sure.has_study:
        return "word"
    found: dict[str, Ground] = {"animal": "animals", "cell": "cells", "not-stated": "unknown"}
    in_people: Ground = "women" if sure.sure.are_women else "people"
    return found.get(sure.sure.measured, in_people)


def is_open(step: Step) -> bool:
    """Whether the records of a step say where the chain stops."""
    return step.teaches in ("boundary", "missing-study")
