"""The tour of a map: where an address stands on it, and of which maps it is still offered."""

from contextlib import suppress

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram, Stop
from pofedu.diagram.folding import folded_in, unfolding
from pofedu.diagram.logic import CHOICE, LANE
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError

TOUR = "tour"
"""The key of an address that holds the number of a stop, from 1."""
ANSWERED = "tours"
"""The learner's setting that lists the maps whose tour was started or declined."""


def stop_number(address: Address, diagram: Diagram) -> int:
    """At which stop of the tour an address stands; 0 for none."""
    numbers = [str(number) for number in range(1, len(diagram.tour) + 1)]
    value = address.value(TOUR)
    return int(value) if value in numbers else 0


def at_stop(address: Address, diagram: Diagram, number: int) -> Address:
    """The place of a stop: its lane, or its claim seen from near."""
    stop, place = diagram.tour[number - 1], address.with_view(**{TOUR: str(number)})
    if stop.claim is not None:
        return place.with_view(**{LANE: CHOICE}).selecting("claim", stop.claim)
    lane = stop.lane or ""
    return unfolding(place.with_view(**{LANE: lane}).selecting("", ""), {lane}, diagram)


def settled(address: Address, diagram: Diagram) -> Address:
    """An address that names only a stop, at its place; off the tour where it is at another."""
    number = stop_number(address, diagram)
    if not number or address.kind:
        return address
    if not address.value(LANE):
        return at_stop(address, diagram, number)
    stop = diagram.tour[number - 1]
    return address if address.value(LANE) == (stop.lane or CHOICE) else ended(address)


def is_at(address: Address, stop: Stop) -> bool:
    """Whether what is chosen is just what the stop shows."""
    return (address.kind, address.target) == ("claim", stop.claim)


def is_left(address: Address, diagram: Diagram) -> bool:
    """Whether an address is still on the tour, but shows another thing than its stop."""
    number = stop_number(address, diagram)
    if not number:
        return False
    stop = diagram.tour[number - 1]
    if stop.claim is not None:
        return not is_at(address, stop)
    return address.value(LANE) != stop.lane or stop.lane in folded_in(address, diagram)


def ended(address: Address) -> Address:
    """The same place, off the tour."""
    return address.with_view(**{TOUR: ""})


def left(address: Address, diagram: Diagram, lane: str) -> Address:
    """The place off the tour with a lane in view, with nothing chosen that only the stop chose."""
    number = stop_number(address, diagram)
    if not (number and is_at(address, diagram.tour[number - 1])):
        return ended(address)
    return ended(address).with_view(**{LANE: lane}).selecting("", "")


def is_to_offer(diagram: Diagram, learner: Learner) -> bool:
    """Whether the tour of a map was neither started nor declined yet."""
    return bool(diagram.tour) and diagram.id not in _answered(learner)


def answer(diagram: Diagram, learner: Learner) -> None:
    """Never offer the tour of this map again; where nothing can be kept, not for now."""
    answered = _answered(learner)
    if diagram.id not in answered:
        with suppress(LearnerError):
            learner.keep_setting(ANSWERED, ",".join(sorted({*answered, diagram.id})))


def _answered(learner: Learner) -> list[str]:
    return [id_ for id_ in (learner.setting(ANSWERED) or "").split(",") if id_]
