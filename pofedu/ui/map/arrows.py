"""How an arrow looks: its line tells what is meant, dashes how direct it is, its end the effect.

Colour never carries meaning alone: meanings of one map differ by line too.
"""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from pofedu.content.diagram import Meaning
from pofedu.ui.map.course import End
from pofedu.ui.map.parts import Route
from pofedu.ui.theme import Look

Line = Literal["heavy", "double", "beaded", "thin"]
COLORS: dict[Meaning, str] = {
    "direct-injury": "direct_injury",
    "immune": "immune",
    "hormone": "hormone",
    "other": "other_injury",
    "repair": "repair",
    "answered-injury": "direct_injury",
    "answering-repair": "repair",
    "in-women": "repair",
    "in-animals": "immune",
    "in-culture": "hormone",
    "word-alone": "other_injury",
}
LINES: dict[Meaning, Line] = {
    "direct-injury": "heavy",
    "immune": "double",
    "hormone": "beaded",
    "other": "thin",
    "repair": "heavy",
    "answered-injury": "thin",
    "answering-repair": "double",
    "in-women": "heavy",
    "in-animals": "double",
    "in-culture": "beaded",
    "word-alone": "thin",
}
WIDTHS: dict[Line, float] = {"heavy": 2.6, "double": 4.2, "beaded": 1.6, "thin": 1.6}
END_WIDTH, END_WIDTHS = 1.6, {"bar": 3.2}


def paint_route(painter: QPainter, route: Route, look: Look, ground: QColor) -> None:
    """One arrow, shaft and end; `ground` is the colour beneath it, which opens double lines."""
    color = look.theme.color(COLORS[route.convention])
    _shaft(painter, route, color, ground)
    _end(painter, route, color, look.theme.color("surface"))


def _pen(route: Route, color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if route.is_dashed:
        pen.setDashPattern([8 / width, 5 / width])
    return pen


def _shaft(painter: QPainter, route: Route, color: QColor, ground: QColor) -> None:
    drawn = LINES[route.convention]
    painter.strokePath(route.shaft, _pen(route, color, WIDTHS[drawn]))
    if drawn == "double":
        painter.strokePath(route.shaft, _pen(route, ground, 1.6))
    if drawn == "beaded":
        beads = QPen(color, 5.5)
        beads.setCapStyle(Qt.PenCapStyle.RoundCap)
        beads.setDashPattern([0.01, 2.2])
        painter.strokePath(route.shaft, beads)


def _end(painter: QPainter, route: Route, color: QColor, inside: QColor) -> None:
    shape: End = route.end_shape
    pen = QPen(color, END_WIDTHS.get(shape, END_WIDTH))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    if shape in ("open", "cross"):
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(inside if shape in ("diamond", "ring") else color)
    painter.drawPath(route.head)
