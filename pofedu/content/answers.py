"""Repair set against injury: what the review itself says answers what, and what pofedu joins.

A join is no finding: it says only that an injury and a repair were reported to move one and the
same thing in opposite directions, each in its own species and systems. It never runs through an
entity that sums up much at once, and never rests on an effect without a direction.
"""

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
    injuries = library.claims.values()
    return tuple(join for injury in injuries for join in repairs_against(injury, library))


def repairs_against(injury: Claim, library: Library) -> tuple[SharedTarget, ...]:
    """The repairs that move what an injury moves, against it; none where it is no injury."""
    others = library.claims_ending_at[injury.object]
    found = (repair for repair in others if _is_against(injury, repair, library))
    return tuple(_joined(library, injury, repair) for repair in found)


def injuries_against(repair: Claim, library: Library) -> tuple[SharedTarget, ...]:
    """The injuries that move what a repair moves, against it; none where it is no repair."""
    others = library.claims_ending_at[repair.object]
    found = (injury for injury in others if _is_against(injury, repair, library))
    return tuple(_joined(library, injury, repair) for injury in found)


def _is_against(injury: Claim, repair: Claim, library: Library) -> bool:
    """Of two claims that end at one entity."""
    is_pair = injury.theme == "injury" and repair.theme in _REPAIRS
    is_opposite = repair.effect in _OPPOSITE.get(injury.effect, ())
    return is_pair and is_opposite and not library.entities[injury.object].is_summary


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
