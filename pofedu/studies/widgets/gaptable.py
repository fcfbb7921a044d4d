"""The gap map as a table of Qt: frozen headings, arrows over the cells, Enter to choose one."""

from itertools import product

from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from pofedu.studies.gapplaces import Place
from pofedu.studies.gapreading import excludes, is_boundary
from pofedu.studies.gaps import Cell, GapMap
from pofedu.studies.widgets.gapheads import BROAD, SHARE, Heads, depth_of, height_of
from pofedu.studies.widgets.gapmarks import Ink
from pofedu.studies.widgets.gapwords import cell_words, count_words, heading_words
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import Language, lead, line
from pofedu.ui.style import mix
from pofedu.ui.table.model import NOTHING, Index
from pofedu.ui.table.painted import set_up
from pofedu.ui.theme import Look

WIDE, HIGH = 104.0, 58.0
"""The least size of a cell, in px of the type scale."""
LOW = 48.0
"""How low it may be where few rows have room."""
WIDEST = 1.5
"""Where there is room, cells become so much wider."""
ROOM = 3
"""As many rows are in sight beneath the headings before these are in two languages."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
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
        self.chosen: Place | None = None
        self.holding: frozenset[Place] = frozenset()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = self._model.place(index)
        found = self._model.found
        if place is None or found is None:
            return
        area = QRectF(option.rect)
        painter.save()
        ink = Ink(painter, self.look)
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


class GapTable(QTableView):
    """Shows a map; tells which cell the reader chose."""

    cell_chosen = Signal(object)
    """The Place of the cell: by Enter, Space or a click."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.cells = GapModel()
        self._painter = GapPainter(self.cells, look)
        self.setModel(self.cells)
        self.setItemDelegate(self._painter)
        self._heads = tuple(
            Heads(orientation, look)
            for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
        )
        self.setHorizontalHeader(self._heads[0])
        self.setVerticalHeader(self._heads[1])
        set_up(self)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.clicked.connect(self._choose)
        self._brought: object = None
        """Of which study the cells were brought into sight last, and in which map."""
        self._corner = QLabel(self)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        self._corner.setWordWrap(True)
        take_no_text(self, *self._heads)

    def show_map(self, found: GapMap, look: Look) -> None:
        """Another map; the cell one stands on stays current where it is still there."""
        if found == self.cells.found and look == self._look:
            return  # or whoever listens would lose the cell that was pressed
        before = self.cells.place(self.currentIndex())
        is_other = self.cells.found is None or self.cells.found.axes != found.axes
        scrolled = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._look = self._painter.look = look
        self.cells.show_map(found, look)
        self._dress(found)
        if before is not None:
            self._stand_on(before)
        for bar, value in zip(
            (self.horizontalScrollBar(), self.verticalScrollBar()), scrolled, strict=True
        ):
            bar.setValue(0 if is_other else value)

    def show_choice(self, chosen: Place | None, study: str) -> None:
        """Mark a cell, and those in which a study stands."""
        found = self.cells.found
        is_new = chosen != self._painter.chosen
        self._painter.chosen = chosen
        self._painter.holding = found.holding(study) if found and study else frozenset()
        if chosen is not None and is_new:
            self._stand_on(chosen)
        now = (study, found.axes) if found and chosen is None else None
        if found and now is not None and now != self._brought:
            for place in product(reversed(found.rows), reversed(found.columns)):
                if place in self._painter.holding:
                    self._stand_on(place)  # at last on the first, for there may be no more room
        self._brought = now
        self.viewport().update()

    def _stand_on(self, place: Place) -> None:
        found = self.cells.found
        if found is None or place[0] not in found.rows or place[1] not in found.columns:
            return
        index = self.cells.index(found.rows.index(place[0]), found.columns.index(place[1]))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _dress(self, found: GapMap) -> None:
        theme, look = self._look.theme, self._look
        style = (
            f"QTableView {{ background: {theme.surface}; color: {theme.ink}; }}"
            f"QTableCornerButton::section, QAbstractScrollArea::corner, QHeaderView"
            f" {{ background: {theme.paper}; border: none; }}"
            f"QTableView > QLabel {{ color: {theme.soft}; padding: 0 6px 6px 0; }}"
        )
        if style != self.styleSheet():  # it costs as much as painting
            self.setStyleSheet(style)
        self._corner.setFont(look.font(13))
        self._corner.setText(lead(count_words(found.total), look.language))
        self.fit()

    def fit(self) -> None:
        """Cells no smaller than they can be read, wider where there is room.

        Headings leave room for some rows: where those in two languages would not, one is enough.
        """
        found, look = self.cells.found, self._look
        if found is None:
            return
        short: Language = "en" if look.language == "en" else "zh"
        brief = replace(look, language=short)
        for heads_look, tall in ((look, HIGH), (brief, HIGH), (brief, LOW)):
            rows = round(min(look.px(BROAD[heads_look.language]), max(self.width(), 200) * SHARE))
            room = self.width() - rows - self.verticalScrollBar().sizeHint().width()
            least = look.px(WIDE)
            wide = round(min(max(least, room / max(len(found.columns), 1)), least * WIDEST))
            high = round(max(look.px(tall), height_of(found, heads_look, rows)))
            deep = round(depth_of(found, heads_look, wide))
            if deep + ROOM * high <= self.height():
                break
        self._place_heads(heads_look, rows, deep)
        self.horizontalHeader().setDefaultSectionSize(wide)
        self.verticalHeader().setDefaultSectionSize(high)

    def _place_heads(self, look: Look, width: int, height: int) -> None:
        assert self.cells.found is not None, "headings are of a map"
        columns, rows = self._heads
        for heads in self._heads:
            heads.show_map(self.cells.found, look)
        rows.setFixedWidth(width)
        columns.setFixedHeight(height)
        self.updateGeometries()
        self._corner.setGeometry(QRect(0, 0, width, height))

    def _choose(self, index: Index) -> None:
        place = self.cells.place(index)
        if place is not None:
            self.cell_chosen.emit(place)

    def selectionCommand(  # noqa: N802 (Qt's name)
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Mouse and keys select nothing; only a screen reader does, as its way to press a cell."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _on_selected(self) -> None:
        pressed = self.selectionModel().selectedIndexes()
        self.selectionModel().clearSelection()
        for index in pressed:
            self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        is_any = self._painter.chosen is not None or self._painter.holding
        if is_any and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are keys of pofedu here, not a search."""
