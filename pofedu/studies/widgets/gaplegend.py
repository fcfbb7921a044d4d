"""The legend of the gap map: only the marks that it uses."""

from collections.abc import Iterable
from typing import get_args

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pofedu.content.model import System, Text
from pofedu.studies.gaps import DIRECTIONS, Cell, Direction, side_of
from pofedu.studies.widgets.gapmarks import GLYPH, MOST, ONE, SMALL, Ink
from pofedu.studies.widgets.gapwords import count_words, direction_words
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look
from pofedu.ui.words import measured_words

GAP, BETWEEN = 6.0, 18.0
LINE = 24.0


class Item(Struct, frozen=True):
    """A mark and what it means; which of the marks, the others are empty."""

    words: Text
    direction: Direction | None = None
    system: System | None = None
    count: int = 0
    is_hatch: bool = False


def legend_of(cells: Iterable[Cell], largest: int, has_hatch: bool) -> tuple[Item, ...]:
    """What the cells use: directions, in whom, how many the smallest and largest discs mean."""
    cells = tuple(cells)
    used = {cell.direction for cell in cells if cell.seen}
    systems = {system for cell in cells for system in cell.systems}
    items = [Item(direction_words(d), direction=d) for d in DIRECTIONS if d in used]
    items += [Item(measured_words(s), system=s) for s in get_args(System) if s in systems]
    counts = sorted({1, largest} - {0}) if largest else []
    items += [Item(count_words(count), count=count) for count in counts]
    if has_hatch:
        items.append(Item(translate("GapMap", "No study can stand here"), is_hatch=True))
    return tuple(items)


class Legend:
    """Items in lines no wider than there is room for."""

    def __init__(self, items: tuple[Item, ...], largest: int, look: Look, width: float) -> None:
        self._items, self._largest, self._look = items, largest, look
        self._places: list[QPointF] = []
        px, metrics = look.px, QFontMetricsF(look.font(13))
        at, high = QPointF(0, 0), self._line_height()
        for item in items:
            wide = self._mark_width(item) + px(GAP) + metrics.horizontalAdvance(self._said(item))
            if at.x() and at.x() + wide > width:
                at = QPointF(0, at.y() + high)
            self._places.append(QPointF(at))
            at += QPointF(wide + px(BETWEEN), 0)
        self.height = self._places[-1].y() + high if items else 0.0

    def _said(self, item: Item) -> str:
        return line(item.words, self._look.language)

    def _line_height(self) -> float:
        discs = [self._disc(item) for item in self._items if item.count]
        return max(self._look.px(LINE), *discs) if discs else self._look.px(LINE)

    def _disc(self, item: Item) -> float:
        return self._look.px(side_of(item.count, self._largest, MOST, ONE))

    def _mark_width(self, item: Item) -> float:
        px = self._look.px
        if item.count:
            return self._disc(item)
        return px(20) if item.is_hatch else px(SMALL if item.system else GLYPH)

    def paint(self, ink: Ink, origin: QPointF) -> None:
        """All of it, from its upper left corner."""
        high = self._line_height()
        for item, place in zip(self._items, self._places, strict=True):
            wide = self._mark_width(item)
            area = QRectF(origin + place, origin + place + QPointF(wide, high))
            self._mark(ink, item, area)
            words = QRectF(area.right() + self._look.px(GAP), area.top(), 1, high)
            ink.line(words, self._said(item), 13, "ink")

    def _mark(self, ink: Ink, item: Item, area: QRectF) -> None:
        square = QRectF(0, 0, area.width(), area.width())
        square.moveCenter(area.center())
        if item.count:
            ink.disc(area.center(), item.count, None, self._largest)
        elif item.is_hatch:
            ink.hatch(square)
        elif item.system:
            ink.system(square, item.system)
        elif item.direction:
            ink.glyph(square, item.direction)


class LegendView(QWidget):
    """The legend beneath the map; as high as its lines."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._items, self._largest = look, tuple[Item, ...](), 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        take_no_text(self)

    def show_items(self, items: tuple[Item, ...], largest: int, look: Look) -> None:
        """Other marks, in a look."""
        self._look, self._items, self._largest = look, items, largest
        said = (line(item.words, look.language) for item in items)
        self.setAccessibleName(line(translate("GapMap", "Legend"), look.language))
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(Legend(self._items, self._largest, self._look, width).height)

    def sizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(max(self.width(), 100)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        legend = Legend(self._items, self._largest, self._look, self.width())
        legend.paint(Ink(painter, self._look), QPointF(0, 0))
        painter.end()
