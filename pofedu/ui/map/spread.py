"""Folded lanes over the whole view: a map of summaries needs no room for arrows, but for words."""

import math
from collections.abc import Iterator, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QRectF

from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.parts import LaneArea

GAP = 24.0
"""Scene units between two lanes; never more than a share of the room."""
MOST_GAP = 0.02


def spread(drawing: Drawing, room: QRectF, shares: Mapping[str, int]) -> Drawing:
    """A drawing whose lanes share a room by how much each says, in their columns and order.

    Only for where all of them are folded: their boxes and arrows stay where they were.
    """
    lanes = {lane.id: lane for lane in _lanes(drawing, room, shares)}
    in_order = tuple(lanes[lane.id] for lane in drawing.lanes)
    return replace(drawing, bounds=room, lanes=in_order)


def _lanes(drawing: Drawing, room: QRectF, shares: Mapping[str, int]) -> Iterator[LaneArea]:
    """A column of many lanes, each of them low, is wider for it."""
    gap = min(GAP, room.width() * MOST_GAP, room.height() * MOST_GAP)
    columns: dict[float, list[LaneArea]] = {}
    for lane in sorted(drawing.lanes, key=lambda lane: (lane.rect.left(), lane.rect.top())):
        columns.setdefault(lane.rect.left(), []).append(lane)
    widths = [math.sqrt(len(lanes)) for lanes in columns.values()]
    across = _parts(room.left(), room.width(), widths, gap)
    for (x, width), lanes in zip(across, columns.values(), strict=True):
        heights = [float(shares[lane.id]) for lane in lanes]
        down = _parts(room.top(), room.height(), heights, gap)
        for (y, height), lane in zip(down, lanes, strict=True):
            yield replace(lane, rect=QRectF(x, y, width, height))


def _parts(
    start: float, length: float, shares: list[float], gap: float
) -> Iterator[tuple[float, float]]:
    """Where each part of a length starts, and how long it is."""
    unit = (length - gap * (len(shares) - 1)) / sum(shares)
    for share in shares:
        yield start, share * unit
        start += share * unit + gap
