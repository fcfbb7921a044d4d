"""The marks of the gap map: a disc as large as its number, which way, and in whom."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from pofedu.content.model import System
from pofedu.studies.directions import Direction
from pofedu.studies.gaps import Cell, side_of
from pofedu.ui.style import mix
from pofedu.ui.theme import Look

COLORS: dict[Direction | None, str] = {
    None: "accent",
    "increases": "immune",
    "decreases": "direct_injury",
    "towards-normal": "hormone",
    "no-difference": "other_injury",
    "not-observed": "soft",
    "mixed": "repair",
    "not-stated": "soft",
}
HOLLOW = ("no-difference", "not-observed", "not-stated")
"""Where nothing was seen to change, or it is not known which way: a ring instead of a disc."""
MOST, ONE = 46.0, 17.0
"""How wide the largest disc is, and one for a single study where there is room for it."""
GLYPH, SMALL = 15.0, 13.0
PAD = 6.0
TALL = 44.0
"""Cells that are lower have their two lines closer together."""
LEFT, CENTER, RIGHT = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignRight,
)


class Ink:
    """Paints words and marks in a look; words as outlines where no font may be at hand."""

    def __init__(
        self, painter: QPainter, look: Look, is_outlined: bool = False, most: float = MOST
    ) -> None:
        self.painter, self.look, self._is_outlined = painter, look, is_outlined
        self._most = most
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def color(self, name: str) -> QColor:
        """A colour of the theme."""
        return self.look.theme.color(name)

    def line(
        self,
        area: QRectF,
        words: str,
        size: float,
        color: str,
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """One line of words in the middle of an area's height."""
        font = self.look.font(size, bold)
        metrics = QFontMetricsF(font)
        spare = area.width() - metrics.horizontalAdvance(words)
        x = area.left() + {LEFT: 0.0, CENTER: spare / 2, RIGHT: spare}[align]
        y = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
        if self._is_outlined:
            path = QPainterPath()
            path.addText(QPointF(x, y), font, words)
            self.painter.fillPath(path, self.color(color))
            return
        self.painter.setFont(font)
        self.painter.setPen(self.color(color))
        self.painter.drawText(QPointF(x, y), words)

    def cell(self, area: QRectF, cell: Cell, largest: int, is_of_recipients: bool) -> None:
        """What stands in a cell that is not empty; a 0 in one that is."""
        px = self.look.px
        if not cell.count:
            color = "caution" if is_of_recipients else "soft"
            self.line(area, "0", 15 if is_of_recipients else 13, color, is_of_recipients, CENTER)
            return
        pad, most, glyph = px(PAD), px(self._most), px(GLYPH)
        first, second = (18, 22) if area.height() >= px(TALL) else (17, 20)
        left = area.left() + max(pad, (area.width() - most - pad - px(36)) / 2)
        self.disc(QPointF(left + most / 2, area.center().y()), cell.count, cell.direction, largest)
        left += most + pad
        top = area.center().y() - px(first)
        if cell.direction is not None:
            self.glyph(QRectF(left, top + px(10) - glyph / 2, glyph, glyph), cell.direction)
            left += glyph + px(3)
        self.line(QRectF(left, top, px(24), px(20)), str(cell.count), 15, "ink", bold=True)
        at = QRectF(area.left(), top + px(second), px(SMALL), px(SMALL))
        at.moveLeft(left - (glyph + px(3) if cell.direction is not None else 0))
        for system in cell.systems:
            self.system(at, system)
            at.translate(px(SMALL + 2), 0)

    def disc(self, center: QPointF, count: int, direction: Direction | None, largest: int) -> None:
        """A disc whose area tells the number; a ring where nothing was seen to change."""
        radius = self.look.px(side_of(count, largest, self._most, ONE)) / 2
        color = self.color(COLORS[direction])
        width = min(self.look.px(2), radius / 2)
        pen = QPen(color, width)
        if direction == "not-stated":
            pen.setStyle(Qt.PenStyle.DotLine)
        self.painter.setPen(pen)
        is_hollow = direction in HOLLOW
        ground = self.color("surface")
        self.painter.setBrush(mix(ground, color, 0.12) if is_hollow else color)
        radius -= width / 2
        self.painter.drawEllipse(center, radius, radius)

    def glyph(self, area: QRectF, direction: Direction) -> None:
        """Which way: triangles, bars, a struck ring, a question mark."""
        color = self.color(COLORS[direction])
        side = area.width()
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        half = QRectF(area.left(), area.top(), side / 2 - side * 0.04, side)
        other = half.translated(side / 2 + side * 0.04, 0)
        if direction in ("increases", "decreases"):
            self._triangle(area, is_up=direction == "increases")
        elif direction == "mixed":
            self._triangle(half.adjusted(0, side * 0.1, 0, -side * 0.1), is_up=True)
            self._triangle(other.adjusted(0, side * 0.1, 0, -side * 0.1), is_up=False)
        elif direction == "towards-normal":
            self._inwards(area)
        elif direction == "no-difference":
            self.painter.drawRect(QRectF(area.left(), area.top() + side * 0.22, side, side * 0.18))
            self.painter.drawRect(QRectF(area.left(), area.top() + side * 0.60, side, side * 0.18))
        elif direction == "not-observed":
            self._struck_ring(area, color)
        else:
            self.line(area, "?", 15, COLORS[direction], bold=True, align=CENTER)

    def _triangle(self, area: QRectF, is_up: bool) -> None:
        tip, base = (area.top(), area.bottom()) if is_up else (area.bottom(), area.top())
        corners = [
            QPointF(area.center().x(), tip),
            QPointF(area.right(), base),
            QPointF(area.left(), base),
        ]
        self.painter.drawPolygon(QPolygonF(corners))

    def _inwards(self, area: QRectF) -> None:
        """Two triangles that point at a line between them."""
        middle, reach = area.center(), area.width() * 0.08
        for edge, sign in ((area.left(), -1), (area.right(), 1)):
            tip = QPointF(middle.x() + sign * reach * 1.4, middle.y())
            top, low = area.top() + area.height() * 0.14, area.bottom() - area.height() * 0.14
            self.painter.drawPolygon(QPolygonF([tip, QPointF(edge, top), QPointF(edge, low)]))
        line = QRectF(middle.x() - reach / 2, area.top(), reach, area.height())
        self.painter.drawRect(line)

    def _struck_ring(self, area: QRectF, color: QColor) -> None:
        width = area.width() * 0.14
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(color, width))
        inside = area.adjusted(width, width, -width, -width)
        self.painter.drawEllipse(inside)
        self.painter.drawLine(area.bottomLeft(), area.topRight())

    def system(self, area: QRectF, system: System) -> None:
        """In whom: a head over shoulders, a paw, a cell with its nucleus."""
        color = self.color("ink")
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        side = area.width()

        def dot(x: float, y: float, wide: float, high: float) -> None:
            at = area.topLeft() + QPointF(x * side, y * side)
            self.painter.drawEllipse(at, wide * side, high * side)

        if system == "human":
            dot(0.5, 0.25, 0.22, 0.22)
            low = QRectF(
                area.left() + side * 0.12, area.top() + side * 0.54, side * 0.76, side * 0.9
            )
            self.painter.drawChord(low, 0, 180 * 16)
        elif system == "animal":
            for x, y in ((0.14, 0.42), (0.37, 0.18), (0.63, 0.18), (0.86, 0.42)):
                dot(x, y, 0.115, 0.15)
            dot(0.5, 0.72, 0.29, 0.23)
        else:
            dot(0.5, 0.5, 0.16, 0.16)
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.setPen(QPen(color, side * 0.12))
            dot(0.5, 0.5, 0.42, 0.42)

    def hatch(self, area: QRectF) -> None:
        """A cell in which no study can stand."""
        self.painter.save()
        self.painter.setClipRect(area)
        self.painter.setPen(QPen(self.color("line"), self.look.px(1.5)))
        step, x = self.look.px(9), area.left() - area.height()
        while x < area.right():
            self.painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
            x += step
        self.painter.restore()
