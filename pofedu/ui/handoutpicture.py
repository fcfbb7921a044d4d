"""The part of a map that a step of a walkthrough speaks of, drawn for paper."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.walkthrough import Step
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.labels import lay_out
from pofedu.ui.map.paint import MapPainter
from pofedu.ui.map.parts import Route
from pofedu.ui.theme import Look

AROUND = 7.0
"""Scene units shown around what stands out."""
LARGEST, LEGIBLE = 1.1, 0.9
"""How large and how small a scene unit of a map may be on paper."""
RECEDED = 0.4
"""How much is left of what does not stand out; a copy of a copy should still show it."""
HIGHEST = 520.0
"""How high a part of a map may be, in units of the page."""


class StepPicture:
    """A rectangle of a map, in units of the page."""

    def __init__(self, painter: MapPainter, emphasis: Emphasis, area: QRectF, room: float) -> None:
        self._painter = painter
        self._emphasis = emphasis
        self.drawing = painter.drawing
        self.area = area
        """What is shown, in scene units."""
        self.scale = min(room / area.width(), LARGEST)
        self.height = area.height() * self.scale

    @property
    def shown(self) -> frozenset[str]:
        """The claims whose arrows are in it, at least in part."""
        near = self.drawing.routes_near(self.area, self._emphasis.routes)
        return frozenset(claim for route in near for claim in route.claims)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint it from its upper left corner, with nothing beyond its edge."""
        theme = self._painter.look.theme
        painter.save()
        painter.translate(at)
        painter.scale(self.scale, self.scale)
        painter.translate(-self.area.topLeft())
        painter.setClipRect(self.area)
        painter.fillRect(self.area, theme.color("paper"))
        self._painter.paint(painter, self.area, self._emphasis)
        painter.setBrush(theme.color("paper", 0.0))
        painter.setPen(QPen(theme.color("line"), 2))
        painter.drawRect(self.area.adjusted(1, 1, -1, -1))
        painter.restore()


def picture_of(
    step: Step, sketch: Diagram, library: Library, look: Look, room: float
) -> StepPicture:
    """The claims of a step on its map, or on a sketch where that is easier to read."""
    sketched = _picture(step, sketch, library, look, room)
    if step.diagram is None:
        return sketched
    found = _picture(step, library.diagrams[step.diagram], library, look, room)
    is_legible = found.scale >= min(LEGIBLE, sketched.scale)
    return found if is_legible and found.height <= HIGHEST else sketched


def _picture(
    step: Step, diagram: Diagram, library: Library, look: Look, room: float
) -> StepPicture:
    drawing = draw(diagram, library.entities, library.claims)
    routes = [r for r in drawing.routes if set(r.claims) & set(step.claims)]
    emphasis = Emphasis(
        routes=frozenset(r.index for r in routes),
        near_boxes=frozenset(id_ for r in routes for id_ in (r.start, r.end)),
    )
    labels = lay_out(drawing.boxes, look.language, "full")
    painter = MapPainter(drawing, labels, look, "full", receded=RECEDED)
    area = QRectF()
    for route in routes:
        area = area.united(_area_of(route, drawing))
    area = _without_cuts(area, drawing).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return StepPicture(painter, emphasis, area & drawing.bounds, room)


def _area_of(route: Route, drawing: Drawing) -> QRectF:
    """An arrow with what it joins."""
    area = route.bounds()
    for end in (route.start, route.end):
        if end in drawing.boxes:
            area = area.united(drawing.boxes[end].rect)
    return area


def _without_cuts(area: QRectF, drawing: Drawing) -> QRectF:
    """The area, as large as it must be for no box to be cut by its edge."""
    whole = area
    for box in drawing.boxes_near(area):
        whole = whole.united(box.rect)
    return whole if whole == area else _without_cuts(whole, drawing)
