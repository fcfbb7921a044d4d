"""The cells of the gap map: what they say to Qt, and how they are painted."""

from PySide6.QtCore import QAbstractTableModel, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pofedu.studies.gapplaces import Place
from pofedu.studies.gapreading import excludes, is_boundary
from pofedu.studies.gaps import Cell, GapMap
from pofedu.studies.widgets.gapmarks import MOST, Ink
from pofedu.studies.widgets.gapwords import cell_words, count_words, heading_words
from pofedu.ui.language import line
from pofedu.ui.style import mix
from pofedu.ui.table.model import NOTHING, Index
from pofedu.ui.theme import Look

SAID = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class GapModel(QAbstractTableModel):
    """The cells of a map."""

    def __init__(self) -> None:
        super().__init__()
        self.found: GapMap | None = None
        self._look: Look | None = None

    def show_map(self, found: GapMap, look: Look) -> None:
        """Another map, or the same in another look."""
        self.beginResetModel()
        self.found, self._look = found, look
        self.endResetModel()

    def place(self, index: Index) -> Place | None:
        """The headings of a cell."""
        if self.found is None or not index.isValid():
            return None
        return self.found.rows[index.row()], self.found.columns[index.column()]

    def rowCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() or self.found is None else len(self.found.rows)

    def columnCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() or self.found is None else len(self.found.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place(index)
        if self.found is None or self._look is None or place is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.found.cell(place).count)
        if role in SAID:
            return line(cell_words(self.found, place, self.found.cell(place)), self._look.language)
        return None

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        found, look = self.found, self._look
        if found is None or look is None or role not in (Qt.ItemDataRole.DisplayRole, *SAID):
            return None
        is_row = orientation == Qt.Orientation.Vertical
        value = (found.rows if is_row else found.columns)[section]
        name = heading_words(found.axes[0 if is_row else 1], value, found.library)
        count = (found.of_row if is_row else found.of_column).get(value, 0)
        return f"{line(name, look.language)}: {line(count_words(count), look.language)}"


class GapPainter(QStyledItemDelegate):
    """Paints a cell: its marks, the ring of focus, and whether the chosen study stands in it."""

    def __init__(self, model: GapModel, look: Look) -> None:
        super().__init__()
        self._model, self.look = model, look
        self.most = MOST
        """How wide the largest disc may be in cells of this height."""
        self.chosen: Place | None = None
        self.holding: frozenset[Place] = frozenset()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = self._model.place(index)
        found = self._model.found
        if place is None or found is None:
            return
        area = QRectF(option.rect)
        painter.save()
        ink = Ink(painter, self.look, most=self.most)
        if place == self.chosen:
            ground = mix(ink.color("surface"), ink.color("accent"), 0.16)
            painter.fillRect(area, ground)
        paint_cell(ink, area, found, found.cell(place))
        if place in self.holding:
            self._frame(painter, area.adjusted(4, 4, -5, -5), 2, is_dashed=True)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, area.adjusted(1.5, 1.5, -2.5, -2.5), 3, is_dashed=False)
        painter.restore()

    def _frame(self, painter: QPainter, area: QRectF, width: float, is_dashed: bool) -> None:
        pen = QPen(self.look.theme.color("accent"), width)
        if is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 5, 5)


def paint_cell(ink: Ink, area: QRectF, found: GapMap, cell: Cell) -> None:
    """A cell of a map with its hairlines; hatched where no study can stand."""
    place = (cell.row, cell.column)
    if not cell.count and excludes(found.axes, place):
        ink.hatch(area)
    else:
        ink.cell(area, cell, found.largest, is_boundary(place))
    ink.painter.setPen(QPen(ink.color("line"), 1))
    ink.painter.drawLine(area.bottomLeft(), area.bottomRight())
    ink.painter.drawLine(area.topRight(), area.bottomRight())
