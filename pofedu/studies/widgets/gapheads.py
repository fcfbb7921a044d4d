"""The headings of the gap map: names in lines, and how many different studies stand under them."""

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView

from pofedu.studies.gaps import GapMap
from pofedu.studies.widgets.gapmarks import CENTER, LEFT, RIGHT, Ink
from pofedu.studies.widgets.gapwords import heading_words
from pofedu.ui.language import follow, lead
from pofedu.ui.runs import unbroken
from pofedu.ui.table.lines import broken
from pofedu.ui.theme import Look

BROAD = {"zh": 184.0, "en": 236.0, "both": 256.0}
"""How wide the headings of rows are, in px of the type scale."""
SHARE = 0.36
"""They take no more of the width than this."""
MOST_LINES = 4
NUMBER, HIGH = 26.0, 22.0
"""How wide the number of a row is, and how high that of a column."""
PAD = 6.0
CLOSE = 2.0
"""Above and beneath the words of a row."""
SPACING = 1.3
"""From line to line, in sizes of the letters: headings are no text to read at length."""


class Line(Struct, frozen=True):
    """A line of a heading."""

    words: str
    color: str
    bold: bool


def lines_of(found: GapMap, side: int, value: str, look: Look, width: float) -> list[Line]:
    """The name of a row (side 0) or column (1) in lines of a width, the second language softer."""
    name = heading_words(found.axes[side], value, found.library)
    first, second = lead(name, look.language), follow(name, look.language)
    bold = side == 0
    parts = [
        Line(part, "ink", bold)
        for part in broken(unbroken(first), look.font(13, bold), width, MOST_LINES)
    ]
    if second:
        below = broken(unbroken(second), look.font(13), width, MOST_LINES)
        parts += [Line(part, "soft", False) for part in below]
    return parts


def spacing(look: Look) -> float:
    """From line to line."""
    return look.font(13).pixelSize() * SPACING


def depth_of(found: GapMap, look: Look, width: float) -> float:
    """How high the headings of columns are that are so wide."""
    inside = width - 2 * PAD
    lines = [len(lines_of(found, 1, value, look, inside)) for value in found.columns]
    return max(lines, default=1) * spacing(look) + look.px(HIGH) + 2 * CLOSE


def height_of(found: GapMap, look: Look, width: float) -> float:
    """How high a row must be for its heading."""
    inside = width - look.px(NUMBER) - 2 * PAD
    lines = [len(lines_of(found, 0, value, look, inside)) for value in found.rows]
    return max(lines, default=1) * spacing(look) + 2 * CLOSE


def paint_column(ink: Ink, area: QRectF, found: GapMap, value: str) -> None:
    """A heading over its column: the name, beneath it the number of studies."""
    look = ink.look
    inside = area.adjusted(PAD, CLOSE, -PAD, -CLOSE)
    high = look.px(HIGH)
    number = QRectF(inside.left(), inside.bottom() - high, inside.width(), high)
    lines = lines_of(found, 1, value, look, inside.width())
    _lines(ink, lines, QRectF(inside.topLeft(), number.topRight()), CENTER, is_low=True)
    ink.line(number, str(found.of_column.get(value, 0)), 15, "accent", bold=True, align=CENTER)
    ink.painter.setPen(QPen(ink.color("outline"), 1))
    ink.painter.drawLine(area.bottomLeft(), area.bottomRight())


def paint_row(ink: Ink, area: QRectF, found: GapMap, value: str) -> None:
    """A heading before its row: the name, behind it the number of studies."""
    look = ink.look
    inside = area.adjusted(PAD, CLOSE, -PAD, -CLOSE)
    number = QRectF(
        inside.right() - look.px(NUMBER), inside.top(), look.px(NUMBER), inside.height()
    )
    names = QRectF(inside.topLeft(), number.bottomLeft())
    _lines(ink, lines_of(found, 0, value, look, names.width()), names, LEFT, is_low=False)
    ink.line(number, str(found.of_row.get(value, 0)), 15, "accent", bold=True, align=RIGHT)
    ink.painter.setPen(QPen(ink.color("line"), 1))
    ink.painter.drawLine(area.bottomLeft(), area.bottomRight())
    ink.painter.setPen(QPen(ink.color("outline"), 1))
    ink.painter.drawLine(area.topRight(), area.bottomRight())


def _lines(
    ink: Ink, lines: list[Line], area: QRectF, align: Qt.AlignmentFlag, is_low: bool
) -> None:
    high = spacing(ink.look)
    spare = area.height() - len(lines) * high
    top = area.top() + (spare if is_low else spare / 2)
    for place, said in enumerate(lines):
        row = QRectF(area.left(), top + place * high, area.width(), high)
        ink.line(row, said.words, 13, said.color, said.bold, align)


class Heads(QHeaderView):
    """Stays in place while the cells scroll."""

    def __init__(self, orientation: Qt.Orientation, look: Look) -> None:
        super().__init__(orientation)
        self._look = look
        self._found: GapMap | None = None
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(10)

    def show_map(self, found: GapMap, look: Look) -> None:
        """The headings of another map."""
        self._found, self._look = found, look
        self.viewport().update()

    def sectionSizeFromContents(self, logical: int) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self.sectionSize(logical), self.height())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        if self._found is None:
            return
        painter.save()
        painter.fillRect(rect, self._look.theme.color("paper"))
        ink = Ink(painter, self._look)
        if self.orientation() == Qt.Orientation.Vertical:
            paint_row(ink, QRectF(rect), self._found, self._found.rows[logical])
        else:
            paint_column(ink, QRectF(rect), self._found, self._found.columns[logical])
        painter.restore()
