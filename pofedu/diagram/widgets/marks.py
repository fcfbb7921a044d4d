"""Where on the map the learner's marks belong."""

from collections.abc import Mapping

from pofedu.content.address import record_home
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.walk import Choice
from pofedu.ui.marks import Mark

Kept = Mapping[str, tuple[int, bool]]
"""By home, as text: how many notes there are, and whether there is a bookmark."""


def map_marks(drawing: Drawing, kept: Kept) -> dict[Choice, Mark]:
    """A mark on each box of a marked entity, and on the last hop of each marked claim."""
    places = [(Choice("box", box.id), "entity", box.entities) for box in drawing.boxes.values()]
    for route in drawing.routes:
        ends = tuple(c for c in route.claims if drawing.routes_of_claim(c)[-1] is route)
        places.append((Choice("route", str(route.index)), "claim", ends))
    marks = {place: _mark(kind, ids, kept) for place, kind, ids in places} if kept else {}
    return {place: mark for place, mark in marks.items() if mark.is_any}


def _mark(kind: str, ids: tuple[str, ...], kept: Kept) -> Mark:
    found = [kept.get(str(record_home(kind, id_)), (0, False)) for id_ in ids]
    return Mark(sum(notes for notes, _ in found), any(is_marked for _, is_marked in found))
