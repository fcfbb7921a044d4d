"""How far a learner has come in the walkthroughs, as the places seen tell."""

from collections.abc import Iterable
from dataclasses import replace

from pofedu.content.address import Address
from pofedu.content.walkthrough import Walkthrough
from pofedu.learner.records import Seen

ROOM, ANSWER = "walkthrough", "answer"
DONE = "done"
"""What an address selects that only says: the answers of this step were shown."""

Steps = frozenset[tuple[str, str]]
"""Steps by the ids of their walkthrough and their own."""


def done_mark(route: str, step: str, view: tuple[tuple[str, str], ...] = ()) -> Address:
    """The address that is kept once the answers of a step were shown; its view is that of the step.

    Older marks have none: they do not say what was answered.
    """
    return Address(ROOM, route, step, view=view, kind=DONE, target="shown")


def is_mark(address: Address) -> bool:
    """Whether an address is such a mark, and no place to go to."""
    return address.page == ROOM and address.kind == DONE


def as_place(address: Address) -> Address | None:
    """Where to go on: the step of a mark as it was shown; None for one without its answer."""
    if not is_mark(address):
        return address
    return replace(address, kind="", target="") if address.value(ANSWER) else None


def steps_done(seen: Iterable[Seen]) -> Steps:
    """The steps whose answers were shown."""
    return frozenset((s.address.id, s.address.part) for s in seen if is_mark(s.address))


def answers_kept(seen: Iterable[Seen]) -> dict[tuple[str, str], str]:
    """What was answered, by walkthrough and step; "skip" where a step was shown without."""
    marks = (s.address for s in seen if is_mark(s.address))
    return {(m.id, m.part): answer for m in marks if (answer := m.value(ANSWER))}


def is_through(route: Walkthrough, done: Steps) -> bool:
    """Whether the answers of all its core steps were shown."""
    return all((route.id, step.id) in done for step in route.steps if step.depth == "core")


def stopped_at(seen: Iterable[Seen], route: str = "") -> Address | None:
    """The step at which a learner, in this walkthrough or any, was last; `seen` as it is kept.

    A mark is kept at once, its step only once one stays there.
    """
    for place in seen:
        address = as_place(place.address)
        is_step = address is not None and address.page == ROOM and address.part
        if is_step and route in ("", place.address.id):
            return address
    return None


def came_after(place: Address, seen: Iterable[Seen]) -> Address:
    """Where a learner was last; `place` was kept, but a step may have been shown since."""
    last = next((s.address for s in seen), place)
    return as_place(last) or place if is_mark(last) else place
