"""The marks of studies through time: shape by system, filling by how the year is known."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainterPath,
    QPainterPathStroker,
    QPolygonF,
    QTransform,
)

from pofedu.content.model import System

COLORS: dict[System | None, str] = {
    "human": "accent",
    "animal": "hormone",
    "cell": "repair",
    None: "soft",
}
MARK = 14.0
"""The size of a mark at 100 %."""
SEVERAL = 1.5
"""How much larger a mark is that stands for several."""
FINE = 100.0
"""Outlines are cut out at so many times their size, or curves would come out as corners."""
LARGE, SMALL = QTransform.fromScale(FINE, FINE), QTransform.fromScale(1 / FINE, 1 / FINE)
_EDGE, _THIN = 0.13, 0.06
"""The width of an outline and of a ring, of the size of a mark."""
_STEP, _BAND, _APART = 0.3, 0.06, 0.08
"""Between the lines of a hatching, how wide they are, and how far they keep from the outline."""


@cache
def glyph(system: System | None, filling: str) -> QPainterPath:
    """A mark of size 1 around the origin, to be filled with its colour.

    `filling` is full, hollow, hatched, or several (a ring for a number).
    """
    outline = LARGE.map(_ring() if filling == "several" else _outline(system))
    if filling == "full":
        return SMALL.map(outline)
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * FINE * (_THIN if filling == "several" else _EDGE))
    stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    edge = stroker.createStroke(outline).intersected(outline)
    if filling == "hatched":
        stroker.setWidth(2 * FINE * (_EDGE + _APART))
        inside = outline.subtracted(stroker.createStroke(outline))
        edge.addPath(LARGE.map(_bands()).intersected(inside))
        edge.setFillRule(Qt.FillRule.WindingFill)
    return SMALL.map(edge)


def numbered(number: int, font: QFont, diameter: float) -> QPainterPath:
    """A ring of size 1 with a number in it, whose font is meant for a diameter in pixels."""
    return _numbered(number, font.toString(), diameter)


@lru_cache(2_000)
def _numbered(number: int, said: str, diameter: float) -> QPainterPath:
    font, words = QFont(), QPainterPath()
    font.fromString(said)
    words.addText(0, 0, font, str(number))
    middle = words.boundingRect().center()
    path = QPainterPath(glyph(None, "several"))
    path.addPath(QTransform.fromScale(1 / diameter, 1 / diameter).map(words.translated(-middle)))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


@cache
def filled(color: str) -> QBrush:
    """The one brush of a colour, for the plot keeps other pictures of all marks for another."""
    return QBrush(QColor(color))


def _outline(system: System | None) -> QPainterPath:
    path = QPainterPath()
    if system == "human":
        path.addEllipse(QPointF(0, 0), 0.48, 0.48)
    elif system == "animal":
        path.addPolygon(_polygon((0, -0.52), (0.54, 0.44), (-0.54, 0.44)))
    elif system == "cell":
        path.addRect(QRectF(-0.43, -0.43, 0.86, 0.86))
    else:
        path.addPolygon(_polygon((0, -0.58), (0.58, 0), (0, 0.58), (-0.58, 0)))
    path.closeSubpath()
    return path


def _ring() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.5, 0.5)
    return path


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in points])


def _bands() -> QPainterPath:
    """Parallel bands from lower left to upper right."""
    path = QPainterPath()
    for place in range(-4, 5):
        x = place * _STEP
        band = _polygon(
            (x - 1, 1), (x - 1 + _BAND * 1.4, 1), (x + 1 + _BAND * 1.4, -1), (x + 1, -1)
        )
        path.addPolygon(band)
        path.closeSubpath()
    return path
