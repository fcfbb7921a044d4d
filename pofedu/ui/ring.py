"""The ring of focus around a part that draws none itself: a list, a page to scroll, a text."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pofedu.ui.keys import take_no_text

WIDE = 2
_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_STAYING = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class Ring(QWidget):
    """Stands around the part, and is seen while the keys are used; `off` keeps it off the words.

    Who comes by the mouse sees it at the first key.
    """

    def __init__(self, inside: QWidget, off: int = 0) -> None:
        super().__init__()
        self._inside = inside
        self._is_by_key = False
        column = QVBoxLayout(self)
        column.setContentsMargins(*[WIDE + off] * 4)
        column.addWidget(inside)
        inside.installEventFilter(self)
        self.setSizePolicy(inside.sizePolicy())
        take_no_text(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() not in _STAYING:
                self._is_by_key = event.reason() in _BY_KEY
            self.update()
        elif event.type() == QEvent.Type.KeyPress and not self._is_by_key:
            self._is_by_key = True
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_by_key and self._inside.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), WIDE))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.end()
