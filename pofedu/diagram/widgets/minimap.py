"""The whole map, small, beside the legend."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from pofedu.ui.keys import take_no_text
from pofedu.ui.map.view import MapView


class Minimap(QWidget):
    """The whole map small, with the part in view framed; press or drag to go there."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self._picture = QPixmap()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        take_no_text(self)
        view.camera_moved.connect(self.update)

    def fit(self, width: int, height: int) -> None:
        """Take as much of a room in pixels as the shape of the map allows."""
        bounds = self._view.drawing.bounds
        scale = min(width / bounds.width(), height / bounds.height())
        self.setFixedSize(round(bounds.width() * scale), round(bounds.height() * scale))
        self.renew()

    def renew(self) -> None:
        """Another look, filter or size: painted again when it is next seen."""
        self._picture = QPixmap()
        self.update()

    def _painted(self) -> QPixmap:
        bounds, ratio = self._view.drawing.bounds, self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._view.look.theme.color("surface"))
        painter = QPainter(picture)
        painter.scale(self.width() / bounds.width(), self.height() / bounds.height())
        self._view.paint_plan(painter)
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            self._picture = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        theme = self._view.look.theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        share = self.width() / self._view.drawing.bounds.width()
        seen = self._view.seen()
        frame = QRectF(seen.topLeft() * share, seen.size() * share)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("accent", 0.1))
        painter.drawRect(frame.intersected(QRectF(self.rect())).adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def _go(self, at: QPointF) -> None:
        self._view.look_at(at * (self._view.drawing.bounds.width() / self.width()))
