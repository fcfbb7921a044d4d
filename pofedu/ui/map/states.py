"""What became of a box, by a tint and by a sign at its corner: no meaning is by colour alone."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pofedu.content.model import Text
from pofedu.ui.theme import Look

AROUND = 1.35
"""How wide the disc is against the height of its sign."""


class BoxState(Struct, frozen=True):
    """How a box is tinted and signed, and what that says."""

    sign: str
    color: str
    """Its name in the theme; `surface` leaves the box as it is."""
    words: Text


def paint_state(painter: QPainter, at: QPointF, state: BoxState, look: Look) -> None:
    """Paint the sign of a state around a point of the view, never below the smallest text."""
    font = look.font(13, bold=True)
    side = QFontMetricsF(font).ascent() * AROUND
    area = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    ink = look.theme.color("outline" if state.color == "surface" else state.color)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(look.theme.color("surface"))
    painter.drawEllipse(area)
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, state.sign)
