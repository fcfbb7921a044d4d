"""Checks of outcomes: what a study measured, in how many, and in which order."""

import re
from collections.abc import Iterator

from pofedu.compiler.problems import Path, Placed, Problem, overclaim
from pofedu.compiler.shape import said
from pofedu.compiler.sources import Sources
from pofedu.content.model import Quantity
from pofedu.content.study import Count, Outcome, Study

_DECIMALS = re.compile(r"\d+(?:\.(\d+))?")


def check_outcomes(sources: Sources, placed: Placed[Study]) -> Iterator[Problem]:
    """Everything that the outcomes of a study can get wrong."""
    yield from _twice(placed)
    yield from _sequences(placed)
    for place, outcome in enumerate(placed.record.outcomes):
        at = ("outcomes", place)
        yield from _system(placed, outcome, at)
        yield from _baseline(placed, outcome, at)
        for name in ("numerator", "denominator"):
            yield from _count(placed, getattr(outcome, name), (*at, name))
        yield from _fraction(placed, outcome, at)
        yield from _share(sources, placed, outcome, at)


def _twice(placed: Placed[Study]) -> Iterator[Problem]:
    seen: set[str] = set()
    for place, outcome in enumerate(placed.record.outcomes):
        if outcome.id in seen:
            what = f"the outcome {outcome.id!r} stands twice in this study"
            yield placed.problem(what, "rename one", "outcomes", place, "id")
        seen.add(outcome.id)


def _sequences(placed: Placed[Study]) -> Iterator[Problem]:
    """The steps of each sequence are 1, 2, 3 … without a gap, each taken once."""
    steps: dict[str, set[int]] = {}
    for place, outcome in enumerate(placed.record.outcomes):
        if outcome.place:
            taken = steps.setdefault(outcome.place.sequence, set())
            if outcome.place.step in taken:
                what = f"step {outcome.place.step} of {outcome.place.sequence!r} is taken twice"
                yield placed.problem(what, "number the steps 1, 2, 3 …", *_step(place))
            taken.add(outcome.place.step)
    if not placed.is_whole("outcomes"):
        return
    for place, outcome in enumerate(placed.record.outcomes):
        if outcome.place:
            step, taken = outcome.place.step, steps[outcome.place.sequence]
            if step > 1 and step - 1 not in taken:
                what = f"{outcome.place.sequence!r} has a step {step}, but no step {step - 1}"
                yield placed.problem(what, "number the steps 1, 2, 3 …", *_step(place))


def _step(place: int) -> Path:
    return "outcomes", place, "place", "step"


def _system(placed: Placed[Study], outcome: Outcome, at: Path) -> Iterator[Problem]:
    systems = placed.record.systems
    if outcome.measured_in and outcome.measured_in not in systems and placed.is_whole("systems"):
        what = f"the outcome was measured in {outcome.measured_in}, the study's systems lack it"
        yield placed.problem(what, "add it to systems or correct one", *at, "measured_in")


def _baseline(placed: Placed[Study], outcome: Outcome, at: Path) -> Iterator[Problem]:
    """What was so before anything was given went in no direction."""
    if outcome.is_baseline and outcome.direction != "none":
        what = f"what was seen before the treatment cannot have the direction {outcome.direction}"
        yield placed.problem(what, "write none, or remove is_baseline", *at, "direction")


def _count(placed: Placed[Study], count: Count | None, at: Path) -> Iterator[Problem]:
    if count is None:
        return
    if count.origin == "inferred" and not count.how and placed.is_whole(*at):
        what = f"{said(at)} was inferred, but not how"
        yield placed.problem(what, "say it in 'how'", *at)
    if count.how and count.origin != "inferred":
        what = f"{said(at)} says how it was inferred, but its origin is {count.origin}"
        yield placed.problem(what, "remove 'how' or correct the origin", *at, "how")


def _fraction(placed: Placed[Study], outcome: Outcome, at: Path) -> Iterator[Problem]:
    above, below = outcome.numerator, outcome.denominator
    if above and below and above.value > below.value:
        what = overclaim("count", f"{above.value} of {below.value} cannot be")
        yield placed.problem(what, "correct one of the two", *at, "numerator")
    is_alone = below and not (above or outcome.share)
    if is_alone and placed.is_whole(*at):
        what = "a denominator stands alone: how many of them is not said"
        yield placed.problem(what, "add the numerator or the share", *at, "denominator")


def _share(
    sources: Sources, placed: Placed[Study], outcome: Outcome, at: Path
) -> Iterator[Problem]:
    """A printed percentage that the counts do not give needs a discrepancy."""
    above, below, share = outcome.numerator, outcome.denominator, outcome.share
    if not (above and below and below.value and share) or above.value > below.value:
        return
    percent = 100 * above.value / below.value
    if _is_near(percent, share) or _is_told(sources, placed.record.id, above, below):
        return
    what = (
        f"{above.value} of {below.value} is {percent:.1f} %, printed is {share.printed.en!r}, and"
        " no discrepancy tells"
    )
    todo = "correct the counts, or add an arithmetic discrepancy with this sum and study"
    yield placed.problem(what, todo, *at, "share")


def _is_near(percent: float, share: Quantity) -> bool:
    """Whether rounding to the printed decimals gives the printed percentage."""
    low = share.low if share.low is not None else share.high
    high = share.high if share.high is not None else share.low
    if low is None or high is None:
        return True
    decimals = max((len(d) for d in _DECIMALS.findall(share.printed.zh)), default=0)
    half = 0.5 * 10.0**-decimals + 1e-9
    return low - half <= percent <= high + half


def _is_told(sources: Sources, study: str, above: Count, below: Count) -> bool:
    if "discrepancies" in sources.unread or sources.broken.get("discrepancies"):
        return True
    sums = [
        placed.record.sum
        for placed in sources.discrepancies
        if placed.record.kind == "arithmetic" and study in placed.record.studies
    ]
    return any(s and (s.numerator, s.denominator) == (above.value, below.value) for s in sums)
