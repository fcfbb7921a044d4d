"""The legend of the gap map: only the marks that it uses."""

from collections.abc import Iterable
from itertools import islice
from typing import get_args

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pofedu.content.model import System, Text
from pofedu.studies.directions import DIRECTIONS, Direction
from pofedu.studies.gaps import Cell, side_of
from pofedu.studies.widgets.gapmarks import CENTER, GLYPH, MOST, ONE, SMALL, Ink
from pofedu.studies.widgets.gapwords import count_words, short_words
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look
from pofedu.ui.words import measured_words

GAP, BETWEEN = 6.0, 18.0
LINE = 24.0
EDGE = 10
DISC = 30.0
"""How wide a disc may be here: one for more studies would take the map's room."""
COUNTS = (50, 20, 10, 5, 4, 3, 2)
"""Of how many studies the other disc tells: the most that have room."""
FEW, MORE = 2, 1.25
"""So few lines may be so much higher than others."""


class Item(Struct, frozen=True):
    """A mark and what it means; which of the marks, the others are empty."""

    words: Text
    direction: Direction | None = None
    system: System | None = None
    count: int = 0
    is_hatch: bool = False
    is_empty: bool = False


def legend_of(
    cells: Iterable[Cell], largest: int, has_empty: bool, has_hatch: bool
) -> tuple[Item, ...]:
    """What the cells use: directions, in whom, how many studies two of the discs mean."""
    cells = tuple(cells)
    used = {cell.direction for cell in cells if cell.seen}
    systems = {system for cell in cells for system in cell.systems}
    items = [Item(short_words(d), direction=d) for d in DIRECTIONS if d in used]
    items += [Item(measured_words(s), system=s) for s in get_args(System) if s in systems]
    items += [Item(count_words(count), count=count) for count in _counts(largest)]
    if has_empty:
        items.append(Item(translate("GapMap", "Empty: choose it to read why"), is_empty=True))
    if has_hatch:
        items.append(Item(translate("GapMap", "No study can stand here"), is_hatch=True))
    return tuple(items)


def _counts(largest: int) -> tuple[int, ...]:
    """One study, and as many as a disc of the map tells that has room here."""
    more = (c for c in COUNTS if c <= largest and side_of(c, largest, MOST, ONE) <= DISC)
    return (1, *islice(more, 1)) if largest else ()


class Legend:
    """Items in lines no wider than there is room for, each as high as its marks."""

    def __init__(self, items: tuple[Item, ...], largest: int, look: Look, width: float) -> None:
        self._items, self._largest, self._look = items, largest, look
        self._areas: list[QRectF] = []
        """Mark and words of each item."""
        line_of: list[int] = []
        x, row = 0.0, 0
        for item in items:
            wide = self._width(item)
            if x and x + wide > width:
                x, row = 0.0, row + 1
            self._areas.append(QRectF(x, 0, wide, 0))
            line_of.append(row)
            x += wide + look.px(BETWEEN)
        top = 0.0
        row_count = max(line_of, default=-1) + 1
        for row in range(row_count):
            there = [place for place, at in enumerate(line_of) if at == row]
            high = max(look.px(LINE), *(self._disc(items[place]) for place in there))
            for place in there:
                self._areas[place].setRect(
                    self._areas[place].x(), top, self._areas[place].width(), high
                )
            top += high
        self.height, self.rows = top, row_count

    def _said(self, item: Item) -> str:
        return line(item.words, self._look.language)

    def _disc(self, item: Item) -> float:
        side = side_of(item.count, self._largest, MOST, ONE) if item.count else 0.0
        return self._look.px(side)

    def _width(self, item: Item) -> float:
        metrics = QFontMetricsF(self._look.font(13))
        words = metrics.horizontalAdvance(self._said(item))
        return self._mark_width(item) + self._look.px(GAP) + words

    def _mark_width(self, item: Item) -> float:
        px = self._look.px
        if item.count:
            return self._disc(item)
        return px(20) if item.is_hatch else px(SMALL if item.system else GLYPH)

    def paint(self, ink: Ink, origin: QPointF) -> None:
        """All of it, from its upper left corner."""
        for item, whole in zip(self._items, self._areas, strict=True):
            area = whole.translated(origin)
            area.setWidth(self._mark_width(item))
            self._mark(ink, item, area)
            words = QRectF(area.right() + self._look.px(GAP), area.top(), 1, area.height())
            ink.line(words, self._said(item), 13, "ink")

    def _mark(self, ink: Ink, item: Item, area: QRectF) -> None:
        square = QRectF(0, 0, area.width(), area.width())
        square.moveCenter(area.center())
        if item.count:
            ink.disc(area.center(), item.count, None, self._largest)
        elif item.is_empty:
            ink.line(area, "0", 13, "soft", align=CENTER)
        elif item.is_hatch:
            ink.hatch(square)
        elif item.system:
            ink.system(square, item.system)
        elif item.direction:
            ink.glyph(square, item.direction)


class LegendView(QWidget):
    """The legend beneath the map: in both languages, in one, or not at all, as there is room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._items, self._largest = look, tuple[Item, ...](), 0
        self._legend = Legend((), 0, look, 1)
        self._most = MOST
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        take_no_text(self)

    def show_items(self, items: tuple[Item, ...], largest: int, look: Look) -> None:
        """Other marks, in a look."""
        self._look, self._items, self._largest = look, items, largest
        said = (line(item.words, look.language) for item in items)
        self.setAccessibleName(line(translate("GapMap", "Legend"), look.language))
        self.setAccessibleDescription("; ".join(said))

    def fit(self, width: int, most: float) -> bool:
        """Take no more than so much height; False where even the short form has no room."""
        short = "en" if self._look.language == "en" else "zh"
        for look in (self._look, replace(self._look, language=short)):
            legend = Legend(self._items, self._largest, look, width - 2 * EDGE)
            if legend.height <= most * (MORE if legend.rows <= FEW else 1):
                self._legend = legend
                self.setFixedHeight(round(legend.height))
                self.update()
                return True
        return False

    def show_scale(self, most: float) -> None:
        """How wide the largest disc of the map is, in px of the type scale: here it is as wide."""
        self._most = most
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._legend.paint(Ink(painter, self._look, most=self._most), QPointF(EDGE, 0))
        painter.end()
