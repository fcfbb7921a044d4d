"""What the studies counted, with intervals: nothing is pooled, no row is made of others.

A row is one outcome of one study that names a number of women, animals or events; whatever else is
said of it is computed from its record.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal, get_args

from msgspec import Struct

from pofedu.content.discrepancy import Discrepancy
from pofedu.content.intervals import Interval, clopper_pearson, wilson
from pofedu.content.library import Library
from pofedu.content.model import Claim
from pofedu.content.study import Count, Outcome, Study
from pofedu.content.topic import topics_of

PartName = Literal["sequence", "inferred", "results", "safety", "baseline"]
PARTS: tuple[PartName, ...] = get_args(PartName)
"""Under what the rows of a study stand, in this order."""
SAFETY = "safety"
"""The topic whose outcomes are harms; they never stand among what is hoped for."""
Known = Literal["page-read", "review", "inferred", "unverified"]
KNOWN: tuple[Known, ...] = get_args(Known)
"""How a count is known, the surest first."""
Hindrance = Literal["no-denominator", "not-confirmed", "no-share", "single-cases"]
Telling = Literal["table", "text", "cited"]
TELLINGS: tuple[Telling, ...] = get_args(Telling)
"""How the review speaks of a study: in a row of a table, in its text, or by a number alone."""
FEWEST = 3
"""Of fewer than so many an interval would say nothing."""


class Effect(Struct, frozen=True, dict=True):
    """One outcome of one study that says in how many."""

    study: Study
    outcome: Outcome
    numerator: Count
    discrepancy: Discrepancy | None = None
    """The record of a printed share that arithmetic does not give."""
    doubts: tuple[Discrepancy, ...] = ()
    """Whatever else touches the claims that rest on this outcome."""
    claims: tuple[Claim, ...] = ()
    """The claims that rest on this outcome."""

    @property
    def id(self) -> str:
        """The same for ever, among all outcomes of all studies."""
        return f"{self.study.id}.{self.outcome.id}"

    @cached_property
    def known(self) -> Known:
        """How both counts are known: as the less sure of them is."""
        counts = (self.numerator, self.outcome.denominator)
        return max((c.origin for c in counts if c is not None), key=KNOWN.index)

    @cached_property
    def hindrance(self) -> Hindrance | None:
        """Why nothing can be computed; None where it can."""
        of = self.outcome.denominator
        if of is None or of.value == 0:
            return "no-denominator"
        if self.known == "unverified":
            return "not-confirmed"
        if self.numerator.value > of.value:
            return "no-share"
        is_single = self.study.design == "case-report" or of.value < FEWEST
        return "single-cases" if is_single else None

    @property
    def count(self) -> int:
        """In how many."""
        return self.numerator.value

    @property
    def of(self) -> int:
        """Of how many; 0 where that is not stated."""
        return self.outcome.denominator.value if self.outcome.denominator else 0

    @cached_property
    def share(self) -> float | None:
        """From 0 to 1, computed; None where something stands in the way."""
        return None if self.hindrance else self.count / self.of

    @cached_property
    def wilson(self) -> Interval | None:
        """Wilson's interval at 95 %."""
        return None if self.hindrance else wilson(self.count, self.of)

    @cached_property
    def exact(self) -> Interval | None:
        """The interval of Clopper and Pearson at 95 %."""
        return None if self.hindrance else clopper_pearson(self.count, self.of)

    @cached_property
    def printed(self) -> float | None:
        """The share as printed, from 0 to 1, where the counts give another one."""
        if self.share is None or self.outcome.share is None or self.outcome.share.low is None:
            return None
        printed = self.outcome.share.low
        return None if differs_by_nothing(self.share * 100, printed) else printed / 100

    @property
    def part(self) -> PartName | None:
        """Under what it stands; safety is told by the topics, see `effects_of`."""
        if self.outcome.is_baseline:
            return "baseline"
        if self.outcome.place is not None:
            return "sequence"
        return "inferred" if self.numerator.origin == "inferred" else None


class Part(Struct, frozen=True):
    """Rows of a study that belong together."""

    name: PartName
    effects: tuple[Effect, ...]


class Group(Struct, frozen=True):
    """A study that counted something, and its rows."""

    study: Study
    parts: tuple[Part, ...]

    @property
    def effects(self) -> tuple[Effect, ...]:
        """All its rows, in their order."""
        return tuple(effect for part in self.parts for effect in part.effects)


class Effects(Struct, frozen=True):
    """All of a selection: what was counted, and the studies that counted nothing."""

    groups: tuple[Group, ...]
    animals: tuple[Study, ...]
    """Primary studies in animals of which no number of what they saw is on record."""
    others: tuple[Study, ...]
    """What else is selected and counted nothing: cells alone, advice, kinds that are not stated."""

    @property
    def untold(self) -> tuple[tuple[Telling, tuple[Study, ...]], ...]:
        """The studies in animals without a number, by how the review speaks of them."""
        parted = ((how, tuple(s for s in self.animals if telling(s) == how)) for how in TELLINGS)
        return tuple((how, studies) for how, studies in parted if studies)

    def find(self, id_: str) -> Effect | None:
        """The row of an id."""
        every = (effect for group in self.groups for effect in group.effects)
        return next((effect for effect in every if effect.id == id_), None)


def differs_by_nothing(percent: float, printed: float) -> bool:
    """Whether a printed percentage is the computed one, rounded to as many digits."""
    digits = len(f"{printed:g}".partition(".")[2])
    return abs(round(percent, max(digits, 1)) - printed) < 1e-9


def effects_of(
    studies: Iterable[Study], library: Library, known: dict[str, Group] | None = None
) -> Effects:
    """What these studies counted; every study stands in exactly one place.

    `known`: the groups that were made before of studies of this library; new ones are added.
    """
    known = {} if known is None else known
    groups, animals, others = [], [], []
    for study in studies:
        if study.id not in known:
            known[study.id] = Group(study, tuple(_parts(study, library)))
        group = known[study.id]
        if group.parts:
            groups.append(group)
        elif _saw_without_numbers(study):
            animals.append(study)
        else:
            others.append(study)
    return Effects(tuple(groups), tuple(animals), tuple(others))


def telling(study: Study) -> Telling:
    """How the review speaks of a study, by the places at which it does."""
    if not study.passages:
        return "cited"
    is_row = any(locator.rpartition("-")[2].startswith("r") for locator in study.passages)
    return "table" if is_row else "text"


def _saw_without_numbers(study: Study) -> bool:
    """Whether a study in animals has results, and none with a count or a share."""
    results = [outcome for outcome in study.outcomes if not outcome.is_baseline]
    is_counted = any(o.numerator or o.denominator or o.share for o in results)
    is_in_animals = study.kind == "primary-study" and "animal" in study.systems
    return is_in_animals and bool(results) and not is_counted


def _parts(study: Study, library: Library) -> Iterator[Part]:
    found: dict[PartName, list[Effect]] = {}
    for outcome in study.outcomes:
        if outcome.numerator is not None:
            effect = _effect(study, outcome, outcome.numerator, library)
            is_harm = SAFETY in topics_of(outcome, library.topics.values())
            name = effect.part or ("safety" if is_harm else "results")
            found.setdefault(name, []).append(effect)
    for name in PARTS:
        if name in found:
            yield Part(name, tuple(sorted(found[name], key=_step)))


def _step(effect: Effect) -> tuple[str, int]:
    place = effect.outcome.place
    return (place.sequence, place.step) if place else ("", 0)


def _effect(study: Study, outcome: Outcome, numerator: Count, library: Library) -> Effect:
    touching = library.discrepancies_of(study=study.id)
    own = next((d for d in touching if _says(d, outcome)), None)
    claims = tuple(
        claim
        for claim in library.claims_counting(study.id)
        if any(m.study == study.id and outcome.id in m.outcomes for m in claim.measured_by)
    )
    about = {claim.id for claim in claims}
    doubts = tuple(d for d in touching if d is not own and not about.isdisjoint(d.claims))
    return Effect(study, outcome, numerator, own, doubts, claims)


def _says(discrepancy: Discrepancy, outcome: Outcome) -> bool:
    """Whether a discrepancy is about the printed share of an outcome."""
    sum_, some, whole, share = (
        discrepancy.sum,
        outcome.numerator,
        outcome.denominator,
        outcome.share,
    )
    if sum_ is None or some is None or whole is None or share is None:
        return False
    counts = (sum_.numerator, sum_.denominator, sum_.printed_percent)
    return counts == (some.value, whole.value, share.low)
