"""Where on the map the learner's marks belong."""

from collections.abc import Mapping

from pofedu.content.address import record_home
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.walk import Choice
from pofedu.ui.marks import Mark

Kept = Mapping[str, tuple[int, bool]]
"""By home, as text: how many notes there are, and whether there is a bookmark."""


def map_marks(drawing: Drawing, kept: Kept) -> dict[Choice, Mark]:
    """A mark on each box of a marked entity, and on the last hop of each marked claim.

    A lane has all of them together, for when it is folded.
    """
    if not kept:
        return {}
    homes: dict[Choice, set[str]] = {}
    for box in drawing.boxes.values():
        found = {str(record_home("entity", id_)) for id_ in box.entities}
        homes[Choice("box", box.id)] = found
        homes.setdefault(Choice("lane", box.lane), set()).update(found)
    for route in drawing.routes:
        ends = (c for c in route.claims if drawing.routes_of_claim(c)[-1] is route)
        found = {str(record_home("claim", id_)) for id_ in ends}
        homes[Choice("route", str(route.index))] = found
        homes.setdefault(Choice("lane", route.lane), set()).update(found)
    marks = {place: _mark(there, kept) for place, there in homes.items()}
    return {place: mark for place, mark in marks.items() if mark.is_any}


def _mark(homes: set[str], kept: Kept) -> Mark:
    found = [kept[home] for home in homes if home in kept]
    return Mark(sum(notes for notes, _ in found), any(is_marked for _, is_marked in found))
