"""Pictures of a scaled drawing: painted once where the eye is, moved while the hand moves."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

SIDE = 256
"""Device pixels of the grid to which pictures are cut."""

Paint = Callable[[QPainter, QRectF], None]
"""Paints what lies in a rectangle of the scene onto a painter in scene coordinates."""


class Tiles:
    """Pictures of one drawing at one scale; scale is device pixels per scene unit."""

    def __init__(self) -> None:
        self.scale = 1.0
        self._paint: Paint = lambda _painter, _exposed: None
        self._paper = QColor()
        self._pictures: list[tuple[QRect, QPixmap]] = []
        """Each with where it lies on the scaled scene; they do not overlap."""
        self._seen = QRect()

    def set_source(self, paint: Paint, paper: QColor, scale: float) -> None:
        """Start anew: another drawing, look, emphasis or scale."""
        self._paint, self._paper, self.scale = paint, paper, scale
        self._pictures.clear()
        self._seen = QRect()

    def draw(self, painter: QPainter, origin: QPoint, size: QSize, ratio: float) -> None:
        """Fill a view of `size` device pixels whose corner lies at `origin` of the scaled scene."""
        view = QRect(origin, size)
        self._seen = _on_grid(view) if self._pictures else view
        for area in self._missing(self._seen):
            self._add(area)
        for area, picture in self._pictures:
            if area.intersects(view):
                picture.setDevicePixelRatio(ratio)
                at = area.topLeft() - origin
                painter.drawPixmap(QRectF(at.x() / ratio, at.y() / ratio, 0, 0).topLeft(), picture)

    def prepare(self) -> bool:
        """Paint a little of what lies around the view, and forget what lies far from it.

        False where nothing is left to do.
        """
        if self._seen.isEmpty():
            return False
        around = self._seen.adjusted(-SIDE, -SIDE, SIDE, SIDE)
        self._pictures = [p for p in self._pictures if p[0].intersects(around)]
        area = next(iter(self._missing(around)), None)
        if area is None:
            return False
        self._add(area.intersected(QRect(area.topLeft(), QSize(SIDE, SIDE))))
        return True

    def _missing(self, area: QRect) -> Iterable[QRect]:
        region = QRegion(area)
        for there, _picture in self._pictures:
            region -= QRegion(there)
        return region  # type: ignore[return-value]  # a region is its rectangles

    def _add(self, area: QRect) -> None:
        picture = QPixmap(area.size())
        picture.fill(self._paper)
        painter = QPainter(picture)
        painter.translate(-area.topLeft())
        painter.scale(self.scale, self.scale)
        exposed = QRectF(QPointF(area.topLeft()) / self.scale, QSizeF(area.size()) / self.scale)
        self._paint(painter, exposed)
        painter.end()
        self._pictures.append((area, picture))


def _on_grid(area: QRect) -> QRect:
    """The least rectangle of whole grid squares around an area."""
    left, top = area.left() // SIDE, area.top() // SIDE
    right, bottom = area.right() // SIDE + 1, area.bottom() // SIDE + 1
    return QRect(left * SIDE, top * SIDE, (right - left) * SIDE, (bottom - top) * SIDE)
