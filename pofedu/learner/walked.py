"""How far a learner has come in the walkthroughs, as the places seen tell."""

from collections.abc import Iterable

from pofedu.content.address import Address
from pofedu.content.walkthrough import Walkthrough
from pofedu.learner.records import Seen

ROOM = "walkthrough"
DONE = "done"
"""What an address selects that only says: the answers of this step were shown."""

Steps = frozenset[tuple[str, str]]
"""Steps by the ids of their walkthrough and their own."""


def done_mark(route: str, step: str) -> Address:
    """The address that is kept once the answers of a step were shown."""
    return Address(ROOM, route, step, kind=DONE, target="shown")


def is_mark(address: Address) -> bool:
    """Whether an address is such a mark, and no place to go to."""
    return address.page == ROOM and address.kind == DONE


def steps_done(seen: Iterable[Seen]) -> Steps:
    """The steps whose answers were shown."""
    return frozenset((s.address.id, s.address.part) for s in seen if is_mark(s.address))


def is_through(route: Walkthrough, done: Steps) -> bool:
    """Whether the answers of all its core steps were shown."""
    return all((route.id, step.id) in done for step in route.steps if step.depth == "core")


def stopped_at(seen: Iterable[Seen], route: str = "") -> Address | None:
    """The step at which a learner, in this walkthrough or any, was last; `seen` as it is kept."""
    for place in seen:
        address = place.address
        is_step = address.page == ROOM and address.part and not is_mark(address)
        if is_step and route in ("", address.id):
            return address
    return None
