"""Repair set against injury: what the review itself says answers what, and what pofedu joins.

A join is no finding: it says only that an injury and a repair were reported to move one and the
same thing in opposite directions, each in its own species and systems. It never runs through an
entity that sums up much at once, and never rests on an effect without a direction.
"""

from collections.abc import Iterator
from typing import Literal

from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Effect, Record, System

Aspect = Literal["species", "systems"]

_OPPOSITE: dict[Effect, tuple[Effect, ...]] = {
    "increases": ("decreases", "towards-normal"),
    "decreases": ("increases", "towards-normal"),
}
"""An injury's effect → the effects of a repair that go against it."""
_REPAIRS = ("repair", "enhancement")


class SharedTarget(Record, frozen=True, kw_only=True):
    """An injury and a repair that move one entity against each other: joined by pofedu."""

    injury: Claim
    repair: Claim
    entity: str
    """The object of both."""
    species: tuple[str | None, str | None]
    """Of the injury and of the repair, where stated."""
    systems: tuple[tuple[System, ...], tuple[System, ...]]
    """In what each was measured or is said to be seen; empty where not stated."""

    @property
    def differs(self) -> tuple[Aspect, ...]:
        """In what the two are known to differ."""
        return tuple(
            aspect for aspect, one, other in self._both() if one and other and one != other
        )

    @property
    def unknown(self) -> tuple[Aspect, ...]:
        """What is not stated of one or both: whether they differ there, nobody knows."""
        return tuple(aspect for aspect, one, other in self._both() if not (one and other))

    def _both(self) -> tuple[tuple[Aspect, object, object], ...]:
        return ("species", *self.species), ("systems", *self.systems)


def stated_answers(library: Library) -> tuple[Claim, ...]:
    """The claims in which the review itself sets a repair against an injury."""
    return tuple(claim for claim in library.claims.values() if claim.verb == "answers")


def shared_targets(library: Library) -> tuple[SharedTarget, ...]:
    """Every injury and repair that end at one entity with opposite effects."""
    return tuple(_shared(library))


def _shared(library: Library) -> Iterator[SharedTarget]:
    claims = library.claims.values()
    repairs = [claim for claim in claims if claim.theme in _REPAIRS]
    for injury in claims:
        opposite = _OPPOSITE.get(injury.effect, ()) if injury.theme == "injury" else ()
        if not opposite or library.entities[injury.object].is_summary:
            continue
        for repair in repairs:
            if repair.object == injury.object and repair.effect in opposite:
                yield _joined(library, injury, repair)


def _joined(library: Library, injury: Claim, repair: Claim) -> SharedTarget:
    return SharedTarget(
        injury=injury,
        repair=repair,
        entity=injury.object,
        species=(injury.context.species, repair.context.species),
        systems=(_systems(library, injury), _systems(library, repair)),
    )


def _systems(library: Library, claim: Claim) -> tuple[System, ...]:
    return how_sure(claim, library.studies, library.references).systems
