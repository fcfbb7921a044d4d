"""The shapes of the steps of a protocol: which is what must be told without colour too."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from pofedu.content.protocol import Step
from pofedu.ui.theme import Look

COLORS = {"modelling": "direct_injury", "treatment": "repair", "measurement": "accent"}
SIDE = 6.5
"""Half of a shape, in px of the type scale."""
DASHES = [4.0, 4.0]


def beside_line(look: Look) -> float:
    """How far beneath the top of a line of small words the middle of its letters lies."""
    return QFontMetricsF(look.font(13)).height() * 0.56


def paint_shape(painter: QPainter, at: QPointF, step: Step, look: Look) -> None:
    """Square: modelling; triangle: treatment; disc: measurement; hollow where it is not sure."""
    paint_kind(painter, at, step.event.kind, step.is_sure, look)


def paint_kind(painter: QPainter, at: QPointF, kind: str, is_sure: bool, look: Look) -> None:
    """The shape of a kind of step around a point."""
    theme, half = look.theme, look.px(SIDE)
    color = theme.color(COLORS[kind])
    painter.setPen(QPen(color, look.px(2.0)))
    painter.setBrush(color if is_sure else theme.color("surface"))
    if kind == "measurement":
        painter.drawEllipse(at, half, half)
    elif kind == "modelling":
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))
    else:
        corners = [QPointF(-1.15, -1), QPointF(1.15, -1), QPointF(0, 1.2)]
        painter.drawPolygon(QPolygonF([at + corner * half for corner in corners]))


def paint_span(painter: QPainter, start: QPointF, end: QPointF, step: Step, look: Look) -> None:
    """How long a step lasted: a bar between its beginning and its end."""
    color, half = look.theme.color(COLORS[step.event.kind]), look.px(3.0)
    painter.setPen(QPen(color, look.px(1.4)))
    painter.setBrush(color if step.is_sure else look.theme.color("surface"))
    painter.drawRect(QRectF(start.x(), start.y() - half, end.x() - start.x(), 2 * half))


def paint_open(painter: QPainter, start: QPointF, end: QPointF, look: Look) -> None:
    """A span that has no known length: dashes from one place to another."""
    pen = QPen(look.theme.color("outline"), look.px(1.6))
    pen.setDashPattern(DASHES)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(start, end)


def paint_break(painter: QPainter, left: QPointF, right: QPointF, look: Look) -> None:
    """Two slanting strokes where a part of an axis is left out."""
    middle, high = (left + right) / 2, look.px(6)
    painter.setPen(QPen(look.theme.color("ink"), look.px(1.6)))
    for shift in (-look.px(3), look.px(3)):
        at = middle + QPointF(shift, 0)
        painter.drawLine(at + QPointF(-high / 2, high), at + QPointF(high / 2, -high))
