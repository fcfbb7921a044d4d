"""What is drawn for a row of effects: intervals as lines, shares as points, printed ones apart."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from pofedu.studies.effects import Known
from pofedu.studies.widgets.effectlines import Mark
from pofedu.ui.theme import Look

COLORS: dict[Known, str] = {
    "page-read": "hormone",
    "review": "accent",
    "inferred": "repair",
    "unverified": "outline",
}
"""A shape goes with each, see `_point`."""


def paint_mark(painter: QPainter, axis: QRectF, mark: Mark, look: Look) -> None:
    """Intervals as lines, the share as a point, a printed one as a triangle over them."""
    color, y = look.theme.color(COLORS[mark.known]), axis.center().y()

    def at(place: float) -> QPointF:
        return QPointF(axis.left() + place * axis.width(), y)

    if mark.thin:
        painter.setPen(QPen(color, look.px(1.4)))
        painter.drawLine(at(mark.thin[0]), at(mark.thin[1]))
        half = QPointF(0, look.px(6))
        for end in mark.thin:
            painter.drawLine(at(end) - half, at(end) + half)
    if mark.thick:
        painter.setPen(QPen(color, look.px(4.5), c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(at(mark.thick[0]), at(mark.thick[1]))
    if mark.point is not None:
        _point(painter, at(mark.point), mark.known, look)
    if mark.printed is not None:
        side = look.px(5.5)
        tip = at(mark.printed) - QPointF(0, look.px(8))
        corners = [tip, tip + QPointF(-side, -1.5 * side), tip + QPointF(side, -1.5 * side)]
        painter.setPen(QPen(look.theme.color("surface"), 1))
        painter.setBrush(look.theme.color("caution"))
        painter.drawPolygon(QPolygonF(corners))


def _point(painter: QPainter, at: QPointF, known: Known, look: Look) -> None:
    """Disc: the review; square: read in the paper; open diamond: inferred; open ring: neither."""
    color, surface = look.theme.color(COLORS[known]), look.theme.color("surface")
    half = look.px(6)
    is_open = known in ("inferred", "unverified")
    painter.setPen(QPen(color if is_open else surface, look.px(2 if is_open else 1)))
    painter.setBrush(surface if is_open else color)
    if known == "page-read":
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))
    elif known == "inferred":
        wide = half * 1.3
        steps = ((0, -wide), (wide, 0), (0, wide), (-wide, 0))
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in steps]))
    else:
        painter.drawEllipse(at, half, half)
