"""Which lanes of a map an address folds, and the address with others folded.

A folded lane keeps its place: lanes stand in columns of their own length, so that moving up those
below would show nothing more, and a learner finds again what stays where it was. Only where all of
a map is folded, and too small to be read otherwise, its lanes share the view (`ui/map/spread.py`).
"""

from collections.abc import Collection

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library

FOLD = "fold"
NONE = "none"
"""The value of an address in which nothing folds by itself either."""


def folded_in(address: Address, diagram: Diagram) -> frozenset[str]:
    """The lanes that an address folds; ids of no lane fold nothing."""
    return frozenset(address.value(FOLD).split(",")) & {lane.id for lane in diagram.lanes}


def folded_at(address: Address, library: Library) -> frozenset[str]:
    """The lanes that an address folds on its diagram; none where there is no such diagram."""
    diagram = library.diagrams.get(address.id)
    return folded_in(address, diagram) if diagram else frozenset()


def is_by_scale(address: Address) -> bool:
    """Whether lanes may fold by themselves where they could not be read."""
    return address.value(FOLD) != NONE


def folding(address: Address, lanes: Collection[str], diagram: Diagram) -> Address:
    """The same place with just these lanes folded."""
    named = ",".join(lane.id for lane in diagram.lanes if lane.id in lanes)
    return address.with_view(**{FOLD: named})


def folding_none(address: Address) -> Address:
    """The same place with nothing folded, nor folding by itself."""
    return address.with_view(**{FOLD: NONE})


def unfolding(address: Address, lanes: Collection[str], diagram: Diagram) -> Address:
    """The same place with these lanes open; as it is where they are."""
    folded = folded_in(address, diagram)
    return folding(address, folded - set(lanes), diagram) if folded & set(lanes) else address
