"""Lines, ends and outlines in scene units: plain geometry without records or colours."""

import math
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from pofedu.content.diagram import Side

Shape = Literal["perturbation", "activity", "cell", "phenotype"]
End = Literal["triangle", "bar", "diamond", "ring", "open", "cross", "plain", "joint"]

NOTCH = 10.0
CORNER = 8.0
BEND = 12.0
TIP_GAP = 3.0
JOINT_RADIUS = 4.5
OPEN_LENGTH = 9.0
CROSS_AT = 9.0
"""How far from the tip a cross lies on its line."""
END_LENGTH: dict[End, float] = {
    "triangle": 11.0,
    "bar": 2.0,
    "diamond": 14.0,
    "ring": 11.0,
    "open": 1.0,
    "cross": 0.0,
    "plain": 0.0,
    "joint": 0.0,
}
END_HALF_WIDTH: dict[End, float] = {
    "triangle": 5.5,
    "bar": 8.0,
    "diamond": 6.0,
    "ring": 5.5,
    "open": 5.5,
    "cross": 5.0,
    "plain": 0.0,
    "joint": 0.0,
}

OUTWARD: dict[Side, QPointF] = {
    "left": QPointF(-1, 0),
    "right": QPointF(1, 0),
    "top": QPointF(0, -1),
    "bottom": QPointF(0, 1),
}


def outline(shape: Shape, rect: QRectF) -> QPainterPath:
    """The outline of a box."""
    path = QPainterPath()
    if shape in ("activity", "cell"):
        radius = CORNER if shape == "activity" else rect.height() / 2
        path.addRoundedRect(rect, radius, radius)
        return path
    tip = NOTCH if shape == "perturbation" else 0.0
    shoulder = NOTCH - tip
    middle = rect.center().y()
    points = [
        QPointF(rect.left() + shoulder, rect.top()),
        QPointF(rect.right() - shoulder, rect.top()),
        QPointF(rect.right() - tip, middle),
        QPointF(rect.right() - shoulder, rect.bottom()),
        QPointF(rect.left() + shoulder, rect.bottom()),
        QPointF(rect.left() + tip, middle),
    ]
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def anchor(shape: Shape, rect: QRectF, side: Side, at: float) -> QPointF:
    """The point on a box's outline at a share (0 to 1) of one of its sides."""
    if side in ("top", "bottom"):
        return QPointF(rect.left() + at * rect.width(), getattr(rect, side)())
    inset = _inset(shape, rect, at)
    x = rect.left() + inset if side == "left" else rect.right() - inset
    return QPointF(x, rect.top() + at * rect.height())


def _inset(shape: Shape, rect: QRectF, at: float) -> float:
    off_middle = abs(2 * at - 1)
    if shape == "perturbation":
        return NOTCH * (1 - off_middle)
    if shape == "phenotype":
        return NOTCH * off_middle
    if shape == "cell":
        radius = rect.height() / 2
        return radius - math.sqrt(max(0.0, 1 - off_middle**2)) * radius
    return 0.0


def course(
    start: QPointF, out: QPointF, end: QPointF, back: QPointF, through: Sequence[QPointF] = ()
) -> QPainterPath:
    """A line between two points whose outward directions are given.

    Straight where they face each other, else one smooth curve, else bent at the corner points.
    """
    if through:
        return _bent([start, *through, end])
    path = QPainterPath(start)
    if _is_straight(start, end, out):
        path.lineTo(end)
        return path
    span = end - start
    reach = max(18.0, abs(span.x() * out.x() + span.y() * out.y()) * 0.5)
    path.cubicTo(start + out * reach, end + back * reach, end)
    return path


def _is_straight(start: QPointF, end: QPointF, out: QPointF) -> bool:
    span = end - start
    across = span.x() * out.y() - span.y() * out.x()
    return abs(across) < 0.6


def _bent(points: list[QPointF]) -> QPainterPath:
    """A line through corner points, each corner rounded."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        toward, onward = corner - before, after - corner
        bend = min(BEND, _length(toward) / 2, _length(onward) / 2)
        path.lineTo(corner - _unit(toward) * bend)
        path.quadTo(corner, corner + _unit(onward) * bend)
    path.lineTo(points[-1])
    return path


def without_end(whole: QPainterPath, length: float) -> QPainterPath:
    """A line cut short by a length in scene units, to leave room for its end."""
    share = max(0.0, 1 - length / whole.length())
    return whole.trimmed(0.0, share) if share < 1 else whole


def samples(whole: QPainterPath) -> tuple[QPointF, ...]:
    """Points along a line, about three scene units apart, both ends among them."""
    steps = max(2, int(whole.length() / 3))
    return tuple(whole.pointAtPercent(i / steps) for i in range(steps + 1))


def head(end: End, tip: QPointF, along: QPointF) -> QPainterPath:
    """The end of an arrow whose tip lies at a point, looking along a unit vector."""
    path = QPainterPath()
    length, half = END_LENGTH[end], END_HALF_WIDTH[end]
    across = QPointF(-along.y(), along.x()) * half
    back = tip - along * length
    if end == "bar":
        path.moveTo(tip + across)
        path.lineTo(tip - across)
    elif end == "open":
        wings = tip - along * OPEN_LENGTH
        path.moveTo(wings + across)
        path.lineTo(tip)
        path.lineTo(wings - across)
    elif end == "triangle":
        path.addPolygon(QPolygonF([tip, back + across, back - across]))
        path.closeSubpath()
    elif end == "ring":
        path.addEllipse(tip - along * half, half, half)
    elif end == "cross":
        middle, ahead = tip - along * CROSS_AT, along * half
        for one in (ahead + across, ahead - across):
            path.moveTo(middle - one)
            path.lineTo(middle + one)
    elif end == "diamond":
        middle = tip - along * (length / 2)
        path.addPolygon(QPolygonF([tip, middle + across, back, middle - across]))
        path.closeSubpath()
    return path


def _length(vector: QPointF) -> float:
    return math.hypot(vector.x(), vector.y())


def _unit(vector: QPointF) -> QPointF:
    length = _length(vector)
    return vector / length if length else QPointF(1, 0)
