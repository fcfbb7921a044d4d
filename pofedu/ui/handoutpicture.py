"""The part of a map that a step of a walkthrough speaks of, drawn for paper."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from pofedu.content.library import Library
from pofedu.content.walkthrough import Step
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.labels import lay_out
from pofedu.ui.map.paint import MapPainter
from pofedu.ui.map.parts import Route
from pofedu.ui.theme import Look

AROUND = 24.0
"""Scene units shown around what stands out."""
LARGEST, LEGIBLE = 1.1, 0.8
"""How large a scene unit may be on paper, and how small where it can be helped."""
HIGHEST = 600.0
"""Units of the page."""


class StepPicture:
    """A rectangle of a map, in units of the page."""

    def __init__(self, painter: MapPainter, emphasis: Emphasis, area: QRectF, room: float) -> None:
        self._painter = painter
        self._emphasis = emphasis
        self._area = area
        self.scale = _scale(area, room)
        self.height = area.height() * self.scale

    @property
    def shown(self) -> frozenset[str]:
        """The claims whose arrows are in it, at least in part."""
        drawing = self._painter.drawing
        near = drawing.routes_near(self._area, self._emphasis.routes)
        return frozenset(claim for route in near for claim in route.claims)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint it from its upper left corner, with nothing beyond its edge."""
        theme = self._painter.look.theme
        painter.save()
        painter.translate(at)
        painter.scale(self.scale, self.scale)
        painter.translate(-self._area.topLeft())
        painter.setClipRect(self._area)
        painter.fillRect(self._area, theme.color("paper"))
        self._painter.paint(painter, self._area, self._emphasis)
        painter.setBrush(theme.color("paper", 0.0))
        painter.setPen(QPen(theme.color("line"), 2))
        painter.drawRect(self._area)
        painter.restore()


def pictures_of(step: Step, library: Library, look: Look, room: float) -> tuple[StepPicture, ...]:
    """The claims of a step on its map; several pictures where they lie too far apart for one."""
    diagram = library.diagrams[step.diagram or ""]
    drawing = draw(diagram, library.entities, library.claims)
    routes = [r for r in drawing.routes if set(r.claims) & set(step.claims)]
    emphasis = Emphasis(
        routes=frozenset(r.index for r in routes),
        near_boxes=frozenset(id_ for r in routes for id_ in (r.start, r.end)),
    )
    labels = lay_out(drawing.boxes, look.language, "full")
    painter = MapPainter(drawing, labels, look, "full")
    areas = _areas([_area_of(route, drawing) for route in routes], room)
    return tuple(StepPicture(painter, emphasis, area & drawing.bounds, room) for area in areas)


def _area_of(route: Route, drawing: Drawing) -> QRectF:
    """An arrow with what it joins."""
    area = route.bounds()
    for end in (route.start, route.end):
        if end in drawing.boxes:
            area = area.united(drawing.boxes[end].rect)
    return area.adjusted(-AROUND, -AROUND, AROUND, AROUND)


def _areas(single: Iterable[QRectF], room: float) -> list[QRectF]:
    """Areas taken together as long as what stands in them can still be read."""
    areas: list[QRectF] = []
    for area in single:
        for place, other in enumerate(areas):
            if _scale(area.united(other), room) >= LEGIBLE:
                areas[place] = area.united(other)
                break
        else:
            areas.append(area)
    return areas


def _scale(area: QRectF, room: float) -> float:
    return min(room / area.width(), HIGHEST / area.height(), LARGEST)
