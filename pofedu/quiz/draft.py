"""A question that follows from the records, by ids and before it has words."""

from hashlib import blake2b
from typing import Literal

from msgspec import Struct

from pofedu.content.model import Effect, Text
from pofedu.content.question import GENERATED, is_generated

Blueprint = Literal["sign", "object", "mediator", "slot", "study", "sequence", "label", "box"]

Steps = tuple[tuple[str, ...], ...]
"""The entities of each step, in order."""


class Offer(Struct, frozen=True):
    """An option: an effect, an entity, or what a study states; and the record that states it."""

    id: str
    opens: str
    """The address of the record that states it."""
    is_right: bool = False
    effect: Effect | None = None
    entity: str = ""
    study: str = ""
    slot: str = ""
    value: str = ""
    """What the study states for a slot, to be compared."""
    text: Text | None = None
    """The same in words, where it is of no closed list."""
    claim: str = ""
    """The claim that states a wrong option of something else."""


class Draft(Struct, frozen=True):
    """A question before it has words."""

    blueprint: Blueprint
    of: str
    """The id of the record from which it is made."""
    offers: tuple[Offer, ...]
    claims: tuple[str, ...] = ()
    studies: tuple[str, ...] = ()
    slot: str = ""
    """What of a study is asked."""
    measured: Text | None = None
    """By what a study is known beside its author, where its name tells what is asked."""
    facts: tuple[tuple[str, str, Text | None], ...] = ()
    """What is told of a study: slot, value, and its words where it is of no closed list."""
    shown: tuple[str, ...] = ()
    """The claims of the steps before, in the order of the route."""
    route: str = ""
    course: Steps = ()
    """By way of what the answer is reached, where the question names that."""
    diagram: str = ""
    """The map on which a name is hidden."""
    boxes: tuple[str, ...] = ()
    """The entities before it along the arrows, in order."""

    @property
    def id(self) -> str:
        """Always the same for the same record and blueprint."""
        kind = "-".join(part for part in (self.blueprint, self.slot) if part)
        return short_id(f"{GENERATED}{kind}-{self.of}")

    @property
    def right(self) -> Offer:
        """The right option."""
        return next(offer for offer in self.offers if offer.is_right)


RECORDS: dict[str, tuple[Blueprint, ...]] = {
    "studies": ("slot", "study"),
    "effects": ("sign", "object", "mediator"),
    "sequences": ("sequence",),
    "maps": ("label", "box"),
}
"""Under what name questions of some blueprints are offered together."""


def records_of(id_: str) -> tuple[str, ...]:
    """The name under which a question is offered, by its id; none where it was authored."""
    blueprint = id_.removeprefix(GENERATED).partition("-")[0] if is_generated(id_) else ""
    return tuple(name for name, blueprints in RECORDS.items() if blueprint in blueprints)


def address_of(claim: str) -> str:
    """Where a claim is at home."""
    return f"sources/claim/{claim}"


def short_id(id_: str, most: int = 64) -> str:
    """An id that is not too long: its beginning and a fingerprint."""
    if len(id_) <= most:
        return id_
    mark = blake2b(id_.encode(), digest_size=5).hexdigest()
    return f"{id_[: most - len(mark) - 1].rstrip('-')}-{mark}"
