"""Pictures of a scaled drawing, cut into squares: painted once, moved while the hand moves."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

SIDE = 512
"""Device pixels along a square."""

Paint = Callable[[QPainter, QRectF], None]
"""Paints what lies in a rectangle of the scene onto a painter in scene coordinates."""


class Tiles:
    """Squares of one drawing at one scale; scale is device pixels per scene unit."""

    def __init__(self) -> None:
        self.scale = 1.0
        self._paint: Paint = lambda _painter, _exposed: None
        self._paper = QColor()
        self._squares: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()

    def set_source(self, paint: Paint, paper: QColor, scale: float) -> None:
        """Start anew: another drawing, look, emphasis or scale."""
        self._paint, self._paper, self.scale = paint, paper, scale
        self._squares.clear()

    def draw(self, painter: QPainter, origin: QPoint, size: QSize, ratio: float) -> None:
        """Fill a view of `size` device pixels whose corner lies at `origin` of the scaled scene."""
        columns = range(origin.x() // SIDE, (origin.x() + size.width() - 1) // SIDE + 1)
        rows = range(origin.y() // SIDE, (origin.y() + size.height() - 1) // SIDE + 1)
        for row in rows:
            for column in columns:
                square = self._square(column, row)
                square.setDevicePixelRatio(ratio)
                x, y = column * SIDE - origin.x(), row * SIDE - origin.y()
                painter.drawPixmap(QRectF(x / ratio, y / ratio, 0, 0).topLeft(), square)
        self._forget(2 * len(columns) * len(rows) + 8)

    def _square(self, column: int, row: int) -> QPixmap:
        key = (column, row)
        if key in self._squares:
            self._squares.move_to_end(key)
            return self._squares[key]
        square = QPixmap(SIDE, SIDE)
        square.fill(self._paper)
        painter = QPainter(square)
        painter.translate(-column * SIDE, -row * SIDE)
        painter.scale(self.scale, self.scale)
        side = SIDE / self.scale
        self._paint(painter, QRectF(column * side, row * side, side, side))
        painter.end()
        self._squares[key] = square
        return square

    def _forget(self, keep: int) -> None:
        while len(self._squares) > keep:
            self._squares.popitem(last=False)
