"""Small painted things of a card; painting is faster to build than a style sheet for each."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pofedu.ui.theme import Look


class Rule(QWidget):
    """A hairline."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._color = look.theme.color("line")
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._color)
        painter.end()


class Framed(QLabel):
    """A word or two in a rounded frame, in two lines where they hold a break."""

    def __init__(
        self, text: str, look: Look, color: str, edge: str, ground: str, is_round: bool, bold: bool
    ) -> None:
        super().__init__(text)
        self._edge = look.theme.color(edge)
        self._ground = look.theme.color(ground)
        self._color = look.theme.color(color)
        self._is_round = is_round
        self._pad = QSize(
            round(look.px(24 if is_round else 14)), round(look.px(8 if is_round else 4))
        )
        self.setFont(look.font(13, bold=bold))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.fontMetrics().size(0, self.text()) + self._pad

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._edge, 1))
        painter.setBrush(self._ground)
        one_line = self.fontMetrics().height() + self._pad.height()
        radius = one_line / 2 if self._is_round else 6.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.setPen(self._color)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Barred(QFrame):
    """A paragraph with a bar of the caution colour at its side."""

    def __init__(self, inner: QWidget, look: Look) -> None:
        super().__init__()
        self._color = look.theme.color("caution")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 0, 0)
        column.addWidget(inner)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 2, 3, self.height() - 4), self._color)
        painter.end()
