"""The whole gap map as a picture: headings, cells and legend, nothing scrolled away."""

from itertools import product

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from pofedu.studies.gapreading import excludes
from pofedu.studies.gaps import GapMap
from pofedu.studies.widgets.gapcells import paint_cell
from pofedu.studies.widgets.gapheads import BROAD, depth_of, height_of, paint_column, paint_row
from pofedu.studies.widgets.gaplegend import Item, Legend, legend_of
from pofedu.studies.widgets.gapmarks import RIGHT, Ink
from pofedu.studies.widgets.gaptable import HIGH, WIDE
from pofedu.studies.widgets.gapwords import count_words
from pofedu.ui.language import line
from pofedu.ui.theme import PROJECTOR_LINES, SMALLEST, Look

GAP = 16.0


def items_of(found: GapMap, is_picture: bool = False) -> tuple[Item, ...]:
    """What the legend of a map must explain; in a picture no cell can be chosen."""
    places = tuple(product(found.rows, found.columns))
    is_excluded = {excludes(found.axes, p) for p in places if p not in found.held}
    items = legend_of(
        found.cells.values(), found.largest, False in is_excluded, True in is_excluded
    )
    return tuple(
        replace(i, words=count_words(0)) if i.is_empty and is_picture else i for i in items
    )


class GapBody:
    """A map in units of one pixel at 100 %."""

    def __init__(self, found: GapMap, look: Look) -> None:
        self._found = found
        look = self._look = replace(look, text_scale=1.0, screen_height=PROJECTOR_LINES * SMALLEST)
        self._left = BROAD[look.language]
        self._top = depth_of(found, look, WIDE)
        self._high = max(HIGH, height_of(found, look, self._left))
        width = self._left + WIDE * len(found.columns)
        self._legend = Legend(items_of(found, is_picture=True), found.largest, look, width)
        height = self._top + self._high * len(found.rows)
        self._legend_top = height + GAP
        self.size = QSizeF(width, self._legend_top + self._legend.height)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        found, ink = self._found, Ink(painter, self._look, is_outlined)
        corner = QRectF(0, self._top - 26, self._left - 8, 22)
        ink.line(
            corner, line(count_words(found.total), self._look.language), 13, "soft", align=RIGHT
        )
        for place, value in enumerate(found.columns):
            paint_column(ink, QRectF(self._x(place), 0, WIDE, self._top), found, value)
        for place, value in enumerate(found.rows):
            paint_row(ink, QRectF(0, self._y(place), self._left, self._high), found, value)
        for y, row in enumerate(found.rows):
            for x, column in enumerate(found.columns):
                area = QRectF(self._x(x), self._y(y), WIDE, self._high)
                painter.fillRect(area, ink.color("surface"))
                paint_cell(ink, area, found, found.cell((row, column)))
        self._legend.paint(ink, QPointF(0, self._legend_top))

    def _x(self, place: int) -> float:
        return self._left + WIDE * place

    def _y(self, place: int) -> float:
        return self._top + self._high * place
