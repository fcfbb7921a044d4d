"""The ring of focus around a part that draws none itself: a list, a page to scroll, a text."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pofedu.ui.keys import take_no_text

WIDE = 2


class Ring(QWidget):
    """Stands around the part, and is seen while the keys go there; `off` keeps it off the words."""

    def __init__(self, inside: QWidget, off: int = 0) -> None:
        super().__init__()
        self._inside = inside
        column = QVBoxLayout(self)
        column.setContentsMargins(*[WIDE + off] * 4)
        column.addWidget(inside)
        inside.installEventFilter(self)
        self.setSizePolicy(inside.sizePolicy())
        take_no_text(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._inside.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), WIDE))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.end()
