"""The protocols of a selection, each on its own axis of time, studies alike in it together."""

from collections.abc import Iterable

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.protocol import (
    BANDS,
    ZEROS,
    Axis,
    Band,
    Strip,
    Zero,
    axis_of,
    placed,
    steps_of,
)
from pofedu.content.study import Study

ALIGN, EVENT = "align", "event"
"""Keys of the address: what day 0 is, and the number of the chosen step of the chosen study."""


class Group(Struct, frozen=True):
    """Studies that share an axis."""

    zero: Zero
    band: Band
    axis: Axis
    strips: tuple[Strip, ...]


class Protocols(Struct, frozen=True):
    """All studies of a selection, each where its times allow."""

    groups: tuple[Group, ...]
    """Those on an axis of the wanted day 0 first."""
    orders: tuple[Strip, ...]
    """Studies whose steps have no times at all: only the order in which they are written."""
    silent: tuple[Study, ...]
    """Studies of whose steps nothing is recorded."""

    @property
    def strips(self) -> tuple[Strip, ...]:
        """All strips from top to bottom; a study may have one on each of two axes."""
        return (*(strip for group in self.groups for strip in group.strips), *self.orders)


def zero_of(address: Address) -> Zero:
    """By what the address wants strips to be aligned."""
    return "treatment" if address.value(ALIGN) == "treatment" else "modelling"


def event_of(address: Address) -> int:
    """The number of the step that the address chooses; 0 for none."""
    said = address.value(EVENT)
    return int(said) if said.isascii() and said.isdigit() else 0


def protocols_of(studies: Iterable[Study], library: Library, zero: Zero) -> Protocols:
    """Every study on the axes that its times allow, the wanted day 0 first."""
    studies = tuple(studies)
    order = (zero, *(other for other in ZEROS if other != zero))
    strips: dict[tuple[Zero, Band], list[Strip]] = {(z, b): [] for z in order for b in BANDS}
    orders = []
    for study in studies:
        found = placed(study, library, zero)
        for one in found:
            strips[one.zero, one.band].append(one.strip)
        if study.events and not found:
            orders.append(Strip(study, (), steps_of(study, library)))
    groups = [
        Group(*at, axis_of(there), tuple(sorted(there, key=_richness)))
        for at, there in strips.items()
        if there
    ]
    silent = tuple(study for study in studies if not study.events)
    return Protocols(tuple(groups), tuple(orders), silent)


def _richness(strip: Strip) -> tuple[int, int]:
    """Most groups, then most times first: that is where an axis tells most."""
    return -len(strip.lanes), -sum(len(lane.marks) for lane in strip.lanes)
