"""Paints the cells of a list: two lines each, or as many as their words need."""

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pofedu.ui.language import follow, lead, line
from pofedu.ui.map.marks import SIDE, paint_mark
from pofedu.ui.marks import Mark
from pofedu.ui.runs import unbroken
from pofedu.ui.style import mix
from pofedu.ui.table.columns import Cell
from pofedu.ui.table.lines import SetLine, paint_line, set_lines
from pofedu.ui.table.model import CELL, HEADING, MARK
from pofedu.ui.theme import Look

PAD_X, PAD_Y = 8, 6
LINES, ROOMY = 2, 3
"""Lines of text in a cell; in both languages, where rows have room for them, so many."""
UNCUT = 1_000
"""More lines than the words of any cell need."""
MOST_KEPT, MOST_PICTURES = 2_000, 400
Index = QModelIndex | QPersistentModelIndex


class CellPainter(QStyledItemDelegate):
    """Paints a cell in the look's language; in `both` one line in each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.is_roomy = False
        """Whether rows have room for two lines in the second of two languages."""
        self.is_whole = False
        """Whether rows are as high as the words of their cells, which then begin at the top."""
        self._kept: dict[tuple[Cell, float, int], tuple[SetLine, ...]] = {}
        """Cells by width and lines as they were set before, for most of them come again."""
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        """Cells as they were painted last, the oldest first."""
        self.heading_room = 0
        """How wide headings are, from the left edge of what is seen; 0 for that of their cell."""

    @property
    def look(self) -> Look:
        """In which cells are painted."""
        return self._look

    @look.setter
    def look(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._kept.clear()
            self._pictures.clear()

    @property
    def _usual(self) -> int:
        return ROOMY if self.is_roomy and self.look.language == "both" else LINES

    @property
    def _most(self) -> int:
        return UNCUT if self.is_whole else self._usual

    def row_height(self) -> int:
        """As high as its lines of text usually are."""
        one = QFontMetricsF(self.look.font(15)).lineSpacing()
        other = QFontMetricsF(self.look.font(13 if self.look.language == "both" else 15))
        return round(one + (self._usual - 1) * other.lineSpacing() + 2 * PAD_Y)

    def whole_height(self, cells: Iterable[tuple[Cell, int]]) -> int:
        """How high a row is in which cells of these widths are not cut."""
        rows = (self._lines(cell, wide - 2 * PAD_X) for cell, wide in cells)
        high = max((sum(one.height for one in lines) for lines in rows), default=0.0)
        return ceil(high) + 2 * PAD_Y

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        cell, ratio = index.data(CELL), painter.device().devicePixelRatioF()
        if cell is None:
            painter.save()
            self._ground(painter, rect, is_chosen)
            if (heading := index.data(HEADING)) is not None:
                self._heading(painter, QRectF(rect), line(heading, self.look.language))
            painter.restore()
            return
        mark = index.data(MARK) if index.column() == 0 else None
        if ratio.is_integer():
            picture = self._picture(cell, mark, rect.size(), is_chosen, ratio)
            painter.drawPixmap(rect.topLeft(), picture)
        else:  # a picture would not lie on whole pixels, and blur
            painter.save()
            self._whole(painter, rect, cell, mark, is_chosen)
            painter.restore()

    def _picture(
        self, cell: Cell, mark: Mark | None, size: QSize, is_chosen: bool, ratio: float
    ) -> QPixmap:
        key = cell, mark, size.width(), size.height(), self._most, is_chosen, ratio
        if key not in self._pictures:
            if len(self._pictures) >= MOST_PICTURES:
                del self._pictures[next(iter(self._pictures))]
            picture = self._pictures[key] = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self.look.theme.color("surface"))
            painter = QPainter(picture)
            self._whole(painter, QRect(QPoint(), size), cell, mark, is_chosen)
            painter.end()
        return self._pictures[key]

    def _whole(
        self, painter: QPainter, rect: QRect, cell: Cell, mark: Mark | None, is_chosen: bool
    ) -> None:
        self._ground(painter, rect, is_chosen)
        inside = QRectF(rect).adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        inside.setRight(inside.right() - self._mark(painter, inside, mark))
        self._cell(painter, inside, cell)

    def _ground(self, painter: QPainter, rect: QRect, is_chosen: bool) -> None:
        theme = self.look.theme
        if is_chosen:
            painter.fillRect(rect, mix(theme.color("surface"), theme.color("accent"), 0.16))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _heading(self, painter: QPainter, area: QRectF, words: str) -> None:
        theme = self.look.theme
        painter.fillRect(area, theme.color("paper"))
        painter.setPen(theme.color("ink"))
        painter.setFont(self.look.font(15, bold=True))
        if self.heading_room:  # it stays in sight while the columns scroll
            area = QRectF(0, area.top(), self.heading_room, area.height())
        inside = area.adjusted(PAD_X, 0, -PAD_X, -PAD_Y)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        elided = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, round(inside.width())
        )
        painter.drawText(inside, flags, elided)

    def _mark(self, painter: QPainter, area: QRectF, mark: Mark | None) -> float:
        """A ribbon, and the number of notes in a small frame, at the right; gives their room."""
        if mark is None:
            return 0.0
        taken = self._notes(painter, area, mark.notes) if mark.notes else 0.0
        if mark.is_bookmarked:
            side = self.look.px(SIDE)
            at = QPointF(area.right() - taken - side / 2, area.top() + side / 2)
            paint_mark(painter, at, Mark(is_bookmarked=True), self.look, side / SIDE)
            taken += side + 4
        return taken

    def _notes(self, painter: QPainter, area: QRectF, count: int) -> float:
        theme, font = self.look.theme, self.look.font(13, bold=True)
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(str(count)) + 12, metrics.height()
        frame = QRectF(area.right() - wide, area.top(), wide, high)
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)
        painter.setFont(font)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, str(count))
        return wide + 4

    def _cell(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        rows = self._lines(cell, area.width())
        at = area.topLeft()
        spare = 0.0 if self.is_whole else area.height() - sum(row.height for row in rows)
        at.setY(at.y() + max(0.0, spare) / 2)
        for row in rows:
            paint_line(painter, at, row)
            at.setY(at.y() + row.height)

    def _lines(self, cell: Cell, wide: float) -> tuple[SetLine, ...]:
        key = cell, wide, self._most
        if key not in self._kept:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = self._set(cell, wide)
        return self._kept[key]

    def _set(self, cell: Cell, wide: float) -> tuple[SetLine, ...]:
        """The words of a cell as they are painted."""
        look = self.look
        first, second = lead(cell.text, look.language), follow(cell.text, look.language)
        beneath = [line(cell.mark, look.language)] if cell.mark else []
        beneath += [second] if second else []
        color = look.theme.color("soft" if cell.is_faint else "ink")
        font, small = look.font(13 if cell.is_small else 15, cell.is_bold), look.font(13)
        said = " · ".join(beneath)
        lines = set_lines(unbroken(first), font, color, wide, self._most - bool(said))
        if said:
            soft = look.theme.color("soft")
            lines += set_lines(unbroken(said), small, soft, wide, self._most - len(lines))
        return tuple(lines)
