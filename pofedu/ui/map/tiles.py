"""Pictures of a scaled drawing: painted once where the eye is, moved while the hand moves.

What stands out lies over them in pictures of its own, made of theirs, so that choosing is cheap.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

SIDE = 256
"""Device pixels of the grid to which pictures are cut."""

Paint = Callable[[QPainter, QRectF], None]
"""Paints what lies in a rectangle of the scene onto a painter in scene coordinates."""


class Tiles:
    """Pictures of one drawing at one scale; scale is device pixels per scene unit."""

    def __init__(self, paint: Paint, paper: QColor, scale: float) -> None:
        self._paint, self._paper, self.scale = paint, paper, scale
        self._pictures: list[tuple[QRect, QPixmap]] = []
        """Each with where it lies on the scaled scene; they do not overlap."""
        self._over: Paint | None = None
        self._overlaid: dict[tuple[int, int], QPixmap] = {}
        """By the corner of a picture, the same with what lies over it."""
        self._seen = QRect()

    def set_over(self, over: Paint | None) -> None:
        """What lies over the drawing from now on; the drawing itself stays."""
        self._over = over
        self._overlaid.clear()

    def draw(self, painter: QPainter, view: QRect, ratio: float) -> None:
        """Fill a view, in device pixels of the scaled scene, so many to a pixel of the painter."""
        for area, picture in self.ready(view):
            picture.setDevicePixelRatio(ratio)
            painter.drawPixmap(QPointF(area.topLeft() - view.topLeft()) / ratio, picture)

    def ready(self, view: QRect) -> list[tuple[QRect, QPixmap]]:
        """The pictures that fill a view, each with its place; painted where they are missing."""
        self._seen = _on_grid(view) if self._pictures else view
        if self._is_missing(view):
            for area in self._missing(self._seen):
                self._add(area)
        return [
            (area, self._with_over(area, picture))
            for area, picture in self._pictures
            if area.intersects(view)
        ]

    def _with_over(self, area: QRect, picture: QPixmap) -> QPixmap:
        if self._over is None:
            return picture
        corner = area.left(), area.top()
        if corner not in self._overlaid:
            overlaid = picture.copy()
            overlaid.setDevicePixelRatio(1.0)
            painter = self._painter_on(overlaid, area)
            self._over(painter, self._exposed(area))
            painter.end()
            self._overlaid[corner] = overlaid
        return self._overlaid[corner]

    def prepare(self) -> bool:
        """Paint a little of what lies around the view, and forget what lies far from it.

        False where nothing is left to do.
        """
        if self._seen.isEmpty():
            return False
        around = self._seen.adjusted(-SIDE, -SIDE, SIDE, SIDE)
        self._pictures = [p for p in self._pictures if p[0].intersects(around)]
        kept = {(area.left(), area.top()) for area, _picture in self._pictures}
        for corner in self._overlaid.keys() - kept:
            del self._overlaid[corner]
        area = next(iter(self._missing(around)), None)
        if area is None:
            return False
        self._add(area.intersected(QRect(area.topLeft(), QSize(SIDE, SIDE))))
        return True

    def _is_missing(self, area: QRect) -> bool:
        """Whether anything there has yet to be painted."""
        return any(True for _ in self._missing(area))

    def _missing(self, area: QRect) -> Iterable[QRect]:
        region = QRegion(area)
        for there, _picture in self._pictures:
            region -= QRegion(there)
        return region  # type: ignore[return-value]  # a region is its rectangles

    def _add(self, area: QRect) -> None:
        picture = QPixmap(area.size())
        picture.fill(self._paper)
        painter = self._painter_on(picture, area)
        self._paint(painter, self._exposed(area))
        painter.end()
        self._pictures.append((area, picture))

    def _painter_on(self, picture: QPixmap, area: QRect) -> QPainter:
        painter = QPainter(picture)
        painter.translate(-area.topLeft())
        painter.scale(self.scale, self.scale)
        return painter

    def _exposed(self, area: QRect) -> QRectF:
        return QRectF(QPointF(area.topLeft()) / self.scale, QSizeF(area.size()) / self.scale)


def _on_grid(area: QRect) -> QRect:
    """The least rectangle of whole grid squares around an area."""
    left, top = area.left() // SIDE, area.top() // SIDE
    right, bottom = area.right() // SIDE + 1, area.bottom() // SIDE + 1
    return QRect(left * SIDE, top * SIDE, (right - left) * SIDE, (bottom - top) * SIDE)
