"""The small mark at a box or arrow where the learner has notes or a bookmark."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from pofedu.ui.marks import Mark
from pofedu.ui.theme import Look

SIDE = 16.0
"""In px of the scene; never smaller on the screen than half of it."""
LEAST, MOST = 0.6, 1.6


def paint_mark(painter: QPainter, at: QPointF, mark: Mark, look: Look, scale: float) -> None:
    """Paint a mark around a point of the view: a leaf for notes, a ribbon for a bookmark."""
    side = SIDE * min(max(scale, LEAST), MOST)
    parts = [_paint_leaf] if mark.notes else []
    parts += [_paint_ribbon] if mark.is_bookmarked else []
    left = at.x() - side * len(parts) / 2
    for place, paint in enumerate(parts):
        area = QRectF(left + place * side, at.y() - side / 2, side, side).adjusted(1, 1, -1, -1)
        paint(painter, area, look)


def _paint_leaf(painter: QPainter, area: QRectF, look: Look) -> None:
    """A sheet with a turned corner and two lines of writing."""
    _dress(painter, look, area.width())
    fold = area.width() * 0.36
    corner = [
        area.topLeft(),
        area.topRight() - QPointF(fold, 0),
        area.topRight() + QPointF(0, fold),
        area.bottomRight(),
        area.bottomLeft(),
    ]
    painter.drawPolygon(QPolygonF(corner))
    painter.setPen(look.theme.color("surface"))
    for share in (0.55, 0.76):
        y = area.top() + area.height() * share
        painter.drawLine(QPointF(area.left() + 3, y), QPointF(area.right() - 3, y))


def _paint_ribbon(painter: QPainter, area: QRectF, look: Look) -> None:
    """A ribbon with a notch at its foot."""
    _dress(painter, look, area.width())
    ribbon = area.adjusted(area.width() * 0.14, 0, -area.width() * 0.14, 0)
    notch = QPointF(ribbon.center().x(), ribbon.bottom() - ribbon.height() * 0.3)
    ends = [ribbon.topLeft(), ribbon.topRight(), ribbon.bottomRight(), notch, ribbon.bottomLeft()]
    painter.drawPolygon(QPolygonF(ends))


def _dress(painter: QPainter, look: Look, side: float) -> None:
    """In the accent, edged by the surface, so that it stands off from what it lies on."""
    pen = QPen(look.theme.color("surface"), max(side / 12, 1.0))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(look.theme.color("accent"))
