"""What runs along the arrows of a claim: the way tells the direction, the size the sign."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from pofedu.content.model import Effect
from pofedu.ui.map.camera import Camera
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.theme import Look

BEADS = 4
APART = 0.16
"""Between two beads, as a share of the way."""
SMALL, LARGE, EVEN = 2.2, 6.2, 4.0
"""Radii in scene units."""
STILL = 0.78
"""How far the first bead is where nothing may move."""


def way_of(effect: Effect, share: float) -> tuple[float, float]:
    """How far along its way a bead is, and its radius: it grows, or is braked and shrinks."""
    if effect == "increases":
        return share, SMALL + (LARGE - SMALL) * share
    if effect == "decreases":
        return 1 - (1 - share) ** 2, LARGE - (LARGE - SMALL) * share
    return share, EVEN


def beads(drawing: Drawing, hops: tuple[int, ...], share: float) -> Iterator[tuple[QPointF, float]]:
    """The beads on the way of a claim at a moment, 0 to 1: scene point and radius."""
    routes = [drawing.routes[index] for index in hops]
    if not routes:
        return
    effect = routes[-1].effect
    if effect == "not-observed":
        return  # Nothing was seen to come of it: nothing runs there.
    for bead in range(BEADS):
        moment = share * (1 + BEADS * APART) - bead * APART
        if 0 <= moment <= 1:
            along, radius = way_of(effect, moment)
            place = min(along * len(routes), len(routes) - 1e-6)
            route = routes[int(place)]
            yield route.whole.pointAtPercent(place - int(place)), radius


def paint_flow(
    painter: QPainter,
    drawing: Drawing,
    claims: tuple[tuple[int, ...], ...],
    share: float,
    camera: Camera,
    look: Look,
) -> None:
    """The beads of all claims, in the view."""
    theme = look.theme
    painter.setPen(QPen(theme.color("surface"), 1.5))
    painter.setBrush(theme.color("accent"))
    for hops in claims:
        for at, radius in beads(drawing, hops, share):
            side = max(radius * camera.scale, 2.0)
            painter.drawEllipse(camera.to_view(at), side, side)
    painter.setBrush(Qt.BrushStyle.NoBrush)
