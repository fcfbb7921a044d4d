"""The doses that studies state and claims name, each on the scale of its own unit, never mixed."""

from collections.abc import Iterable

from msgspec import Struct

from pofedu.content.library import Library
from pofedu.content.model import Claim, Quantity
from pofedu.content.study import Study


class Dose(Struct, frozen=True):
    """An amount that was given or is advised: a study's own, or one that only a claim holds."""

    quantity: Quantity
    study: Study | None = None
    claim: Claim | None = None

    @property
    def id(self) -> str:
        """The same for ever."""
        owner = self.study or self.claim
        assert owner is not None, "a dose is a study's or a claim's"
        return f"{owner.id}.dose"

    @property
    def low(self) -> float | None:
        """Where it begins, or all of it."""
        low, high = self.quantity.low, self.quantity.high
        return low if low is not None else high

    @property
    def high(self) -> float | None:
        """Where it ends, or all of it."""
        low, high = self.quantity.low, self.quantity.high
        return high if high is not None else low

    @property
    def is_drawn(self) -> bool:
        """Whether it has a place on a logarithmic axis."""
        return self.low is not None and self.low > 0


class Scale(Struct, frozen=True):
    """Doses of one unit per one thing: they alone stand on one axis."""

    unit: str
    per: str
    doses: tuple[Dose, ...]

    @property
    def decades(self) -> tuple[int, int]:
        """The powers of ten between which all of them lie; at least two steps apart."""
        drawn = [d for d in self.doses if d.is_drawn]
        low = min((_decade(d.low or 1) for d in drawn), default=0)
        high = max((-_decade(1 / (d.high or 1)) for d in drawn), default=2)
        return (low, high) if high - low >= 2 else (low - (high == low), low - (high == low) + 2)


class Doses(Struct, frozen=True):
    """The doses of a selection, and the studies that gave something without stating one."""

    scales: tuple[Scale, ...]
    without: tuple[Study, ...]
    giving: int
    """How many of the selection gave something at all."""


def _decade(value: float) -> int:
    """The power of ten at or under a value."""
    return int(f"{value:.12e}".partition("e")[2])


def doses_of(studies: Iterable[Study], library: Library) -> Doses:
    """The doses of these studies, and beside them those in the same unit that a claim alone holds.

    A claim that repeats the dose of a study is not listed again, whether that study is selected
    or not.
    """
    listed = tuple(studies)
    stated = [s.dose.quantity for s in library.studies.values() if s.dose is not None]
    units = {q.unit.en for q in stated if q.unit is not None}
    found = [Dose(s.dose.quantity, study=s) for s in listed if s.dose is not None]
    for claim in library.claims.values():
        amount = claim.quantity
        if amount is None or amount.per is None or amount in stated:
            continue
        if amount.unit is not None and amount.unit.en in units:
            found.append(Dose(amount, claim=claim))
    scales: dict[tuple[str, str], list[Dose]] = {}
    for dose in found:
        unit, per = dose.quantity.unit, dose.quantity.per
        scales.setdefault((unit.en if unit else "", per.en if per else ""), []).append(dose)
    giving = [s for s in listed if s.kind == "primary-study" and s.given]
    return Doses(
        tuple(Scale(unit, per, tuple(doses)) for (unit, per), doses in scales.items()),
        tuple(s for s in giving if s.dose is None),
        len(giving),
    )
