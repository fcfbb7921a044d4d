"""The whole map, small, over a corner of the map."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from pofedu.ui.keys import take_no_text
from pofedu.ui.map.view import MapView

GAP = 12


class Minimap(QWidget):
    """The whole map small, with the part in view framed; press or drag to go there."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._view = view
        self._picture = QPixmap()
        self.is_wanted = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        take_no_text(self)
        view.camera_moved.connect(self._follow)

    def renew(self) -> None:
        """Another look, filter or size: painted again when it is next seen."""
        bounds = self._view.drawing.bounds
        width = min(220.0, self._view.width() * 0.24)
        self._picture = QPixmap()
        self.resize(round(width), round(width * bounds.height() / bounds.width()))
        self._follow()

    def _painted(self) -> QPixmap:
        bounds, ratio = self._view.drawing.bounds, self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._view.look.theme.color("surface"))
        painter = QPainter(picture)
        painter.scale(self.width() / bounds.width(), self.height() / bounds.height())
        self._view.painter_of.paint_plan(painter, self._view.emphasis)
        painter.end()
        return picture

    def _follow(self) -> None:
        corner = self._free_corner()
        is_needed = not self._view.seen().contains(self._view.drawing.bounds)
        self.setVisible(self.is_wanted and is_needed and corner is not None)
        self.move(corner or QPoint(0, 0))
        self.update()

    def _free_corner(self) -> QPoint | None:
        """A corner of the view, bottom right first, where it covers nothing that is chosen."""
        right = self._view.width() - self.width() - GAP
        low = self._view.height() - self.height() - GAP
        chosen = self._view.chosen_area()
        for corner in (QPoint(right, low), QPoint(GAP, low), QPoint(right, GAP)):
            if not chosen.intersects(QRectF(QPointF(corner), QSizeF(self.size()))):
                return corner
        return None

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
