"""How a drawing looks: the only place that paints lanes, boxes, routes and labels."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from pofedu.ui.language import follow, lead
from pofedu.ui.map.arrows import COLORS, paint_route
from pofedu.ui.map.course import JOINT_RADIUS
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import FADED, RECEDED, Emphasis
from pofedu.ui.map.labels import Detail, Label, scene_font
from pofedu.ui.map.parts import Box, Dot, LaneArea, Route
from pofedu.ui.map.states import BoxState
from pofedu.ui.theme import Look

OUTLINE = 1.2
TINT, FOUND_TINT, STATE_TINT = 0.06, 0.16, 0.2
NO_ROUTES: frozenset[int] = frozenset()
NO_STATES: Mapping[str, BoxState] = {}
TITLE_AT = QPointF(24, 30)


PaintFolded = Callable[[QPainter, LaneArea], None]


class MapPainter:
    """Paints one drawing in one look; cheap to make anew when the look changes."""

    def __init__(
        self,
        drawing: Drawing,
        labels: Mapping[str, Label],
        look: Look,
        detail: Detail,
        is_outlined: bool = False,
        paint_folded: PaintFolded | None = None,
        receded: float = RECEDED,
        states: Mapping[str, BoxState] = NO_STATES,
    ) -> None:
        self.drawing = drawing
        self.labels = labels
        self.look = look
        self.detail = detail
        self.is_outlined = is_outlined
        """Words as outlines, for files that are opened where the font is not installed."""
        self.paint_folded = paint_folded
        """Paints what a folded lane says; needed where the emphasis folds any."""
        self.receded = receded
        """How much is left of what does not stand out."""
        self.states = states
        """By box, what became of it."""
        self._grounds: dict[tuple[str, float], QColor] = {}

    def paint(self, painter: QPainter, exposed: QRectF, emphasis: Emphasis) -> None:
        """Paint what lies in `exposed` (scene units) onto a painter in scene coordinates."""
        self.paint_all(painter, exposed, emphasis.base)
        if emphasis.is_any:
            self.paint_chosen(painter, exposed, emphasis)

    def paint_all(self, painter: QPainter, exposed: QRectF, base: Emphasis) -> None:
        """The drawing before anything stands out."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for lane in self.drawing.lanes:
            if lane.rect.intersects(exposed):
                self._lane(painter, lane, base)
        gone = base.hidden | routes_in(self.drawing, base.folded)
        for route in self.drawing.routes_near(exposed):
            if route.index not in gone:
                self._route(painter, route, base)
        shown = frozenset(range(len(self.drawing.routes))) - gone
        for dot in self.drawing.dots.values():
            self._dot(painter, dot, shown, base)
        for box in self.drawing.boxes_near(exposed):
            if box.lane not in base.folded:
                painter.setOpacity(base.box_opacity(box.id))
                self._box(painter, box, base)
        painter.setOpacity(1.0)

    def paint_chosen(self, painter: QPainter, exposed: QRectF, emphasis: Emphasis) -> None:
        """Over the drawing: a veil, and above it what stands out."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(exposed, self.look.theme.color("paper", 1 - self.receded))
        for lane in self.drawing.lanes:
            if lane.id in emphasis.folded and lane.rect.intersects(exposed):
                self._found_lane(painter, lane, emphasis)
        routes = emphasis.all_routes - routes_in(self.drawing, emphasis.folded)
        for route in self.drawing.routes_near(exposed, routes):
            self._route(painter, route, emphasis)
        for dot in self.drawing.dots.values():
            self._dot(painter, dot, routes, emphasis.base)
        for box in self.drawing.boxes_near(exposed, emphasis.all_boxes):
            if box.lane not in emphasis.folded:
                self._box(painter, box, emphasis)

    def paint_plan(self, painter: QPainter, emphasis: Emphasis) -> None:
        """Lanes, boxes and lines without words, for the minimap."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.look.theme
        for lane in self.drawing.lanes:
            painter.fillRect(lane.rect, theme.color(COLORS[lane.convention], 2 * TINT))
        gone = emphasis.hidden | routes_in(self.drawing, emphasis.folded)
        for route in self.drawing.routes:
            if route.index not in gone:
                color = theme.color(COLORS[route.convention], emphasis.route_opacity(route.index))
                painter.strokePath(route.shaft, QPen(color, 6))
        for box in boxes_out_of(self.drawing, emphasis.folded):
            is_marked = box.id in emphasis.boxes | emphasis.found_boxes
            color = theme.color("accent" if is_marked else "outline")
            color.setAlphaF(emphasis.box_opacity(box.id))
            painter.fillPath(box.outline, color)

    def _lane(self, painter: QPainter, lane: LaneArea, emphasis: Emphasis) -> None:
        theme = self.look.theme
        name = COLORS[lane.convention]
        painter.setPen(QPen(theme.color(name, 0.22), 1))
        painter.setBrush(theme.color(name, TINT))
        painter.drawRoundedRect(lane.rect.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        if lane.id in emphasis.folded and self.paint_folded is not None:
            self.paint_folded(painter, lane)
            return
        at = lane.rect.topLeft() + TITLE_AT
        for text, size, bold, color in title_parts(lane, self.look, self.detail):
            write(painter, at, text, size, bold, theme.color(color), self.is_outlined)
            at += QPointF(QFontMetricsF(scene_font(size, bold)).horizontalAdvance(text) + 10, 0)

    def _found_lane(self, painter: QPainter, lane: LaneArea, emphasis: Emphasis) -> None:
        """A folded lane that holds what was searched for stands out like it."""
        boxes = (self.drawing.boxes[id_] for id_ in emphasis.found_boxes)
        routes = (self.drawing.routes[index] for index in emphasis.found_routes)
        if lane.id in {thing.lane for found in (boxes, routes) for thing in found}:
            self._lane(painter, lane, emphasis)
            painter.setPen(QPen(self.look.theme.color("accent"), 4))
            painter.setBrush(self.look.theme.color("accent", FOUND_TINT / 2))
            painter.drawRoundedRect(lane.rect.adjusted(3, 3, -3, -3), 12, 12)

    def _route(self, painter: QPainter, route: Route, emphasis: Emphasis) -> None:
        if route.index in emphasis.routes or route.index in emphasis.found_routes:
            self._halo(painter, route)
        tint = TINT * self.receded if emphasis.is_any else TINT
        painter.setOpacity(FADED if route.index in emphasis.faded else 1.0)
        paint_route(painter, route, self.look, self._ground(route, tint))
        painter.setOpacity(1.0)

    def _halo(self, painter: QPainter, route: Route) -> None:
        pen = QPen(self.look.theme.color("accent", 0.28), 12)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(route.shaft, pen)

    def _ground(self, route: Route, share: float) -> QColor:
        """The paper as tinted by the lane, to open the double line."""
        if (route.lane, share) not in self._grounds:
            theme, lane = self.look.theme, self.drawing.lane(route.lane)
            tint = theme.color(COLORS[lane.convention])
            self._grounds[route.lane, share] = _mixed(theme.color("paper"), tint, share)
        return self._grounds[route.lane, share]

    def _dot(self, painter: QPainter, dot: Dot, routes: frozenset[int], base: Emphasis) -> None:
        """Of a joint, as clear as the clearest of the routes that meet there."""
        met = [index for index in self.drawing.routes_at(dot.id) if index in routes]
        if not met:
            return
        painter.setOpacity(FADED if base.faded.issuperset(met) else 1.0)
        last = self.drawing.routes[met[-1]]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.theme.color(COLORS[last.convention]))
        painter.drawEllipse(dot.center, JOINT_RADIUS, JOINT_RADIUS)
        painter.setOpacity(1.0)

    def _box(self, painter: QPainter, box: Box, emphasis: Emphasis) -> None:
        theme = self.look.theme
        is_found = box.id in emphasis.found_boxes
        is_marked = is_found or box.id in emphasis.boxes
        surface = theme.color("surface")
        if (state := self.states.get(box.id)) is not None:
            surface = _mixed(surface, theme.color(state.color), STATE_TINT)
        if is_found:
            surface = _mixed(surface, theme.color("accent"), FOUND_TINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(surface)
        painter.drawPath(box.outline)
        if box.is_clone:
            _clone_band(painter, box, theme.color("outline"))
        pen = QPen(theme.color("accent" if is_marked else "outline"), 3 if is_marked else OUTLINE)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(box.outline)
        self._label(painter, self.labels[box.id])

    def _label(self, painter: QPainter, label: Label) -> None:
        for line in label.lines:
            color = self.look.theme.color(line.tone)
            write(painter, line.at, line.text, line.size, line.is_bold, color, self.is_outlined)


def routes_in(drawing: Drawing, lanes: frozenset[str]) -> frozenset[int]:
    """The arrows of some lanes, by index."""
    return frozenset(r.index for r in drawing.routes if r.lane in lanes) if lanes else NO_ROUTES


def boxes_out_of(drawing: Drawing, lanes: frozenset[str]) -> Iterable[Box]:
    """The boxes that stand in other lanes."""
    if not lanes:
        return drawing.boxes.values()
    return [box for box in drawing.boxes.values() if box.lane not in lanes]


def title_parts(lane: LaneArea, look: Look, detail: Detail) -> list[tuple[str, float, bool, str]]:
    """A lane's title as runs of (text, size, is bold, colour name), left to right."""
    parts = [
        (lane.section, 15.0, False, "soft"),
        (lead(lane.title, look.language), 18.0 if detail == "full" else 22.0, True, "ink"),
    ]
    second = follow(lane.title, look.language) if detail == "full" else ""
    parts += [(second, 15.0, False, "soft")]
    return [part for part in parts if part[0]]


def write(
    painter: QPainter,
    at: QPointF,
    text: str,
    size: float,
    is_bold: bool,
    color: QColor,
    is_outlined: bool,
) -> None:
    """Words from a baseline point, in scene pixels."""
    font = scene_font(size, is_bold)
    if is_outlined:
        path = QPainterPath()
        path.addText(at, font, text)
        painter.fillPath(path, color)
        return
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(at, text)


def _mixed(under: QColor, tint: QColor, share: float) -> QColor:
    """A colour with a share of another laid over it."""
    return QColor.fromRgbF(
        under.redF() + (tint.redF() - under.redF()) * share,
        under.greenF() + (tint.greenF() - under.greenF()) * share,
        under.blueF() + (tint.blueF() - under.blueF()) * share,
    )


def _clone_band(painter: QPainter, box: Box, color: QColor) -> None:
    """SBGN's clone marker: the foot of the box filled."""
    band = QPainterPath()
    band.addRect(box.rect.adjusted(0, box.rect.height() - 5, 0, 0))
    painter.fillPath(box.outline.intersected(band), color)
