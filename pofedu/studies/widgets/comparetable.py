"""The comparison on the screen: names of fields and studies stay in sight, columns scroll."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from pofedu.studies.widgets.comparebody import CompareBody
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.table.model import NOTHING, SAID, Index
from pofedu.ui.table.painted import set_up

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu)
REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class CompareModel(QAbstractTableModel):
    """The words of a comparison, as Qt's tables want them."""

    def __init__(self) -> None:
        super().__init__()
        self.body: CompareBody | None = None

    def show_body(self, body: CompareBody) -> None:
        """Another comparison."""
        self.beginResetModel()
        self.body = body
        self.endResetModel()

    def rowCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() or self.body is None else len(self.body.fields)

    def columnCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() or self.body is None else len(self.body.studies)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.body is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        said = self.body.cell_words(index.row(), index.column())
        return "\n".join(line(text, self.body.look.language) for text in said)

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self.body is None or role not in SAID:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return line(self.body.studies[section].name, self.body.look.language)
        return line(self.body.name_words(section), self.body.look.language)


class Cells(QStyledItemDelegate):
    """Paints the cells with the body."""

    body: CompareBody | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.body is not None:
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            area = QRectF(option.rect)
            self.body.paint_cell(painter, area, index.row(), index.column(), is_current)


class Names(QHeaderView):
    """The names of fields or studies, broken into lines."""

    body: CompareBody | None = None

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 (Qt's names)
        if self.body is None:
            return
        painter.save()
        if self.orientation() == Qt.Orientation.Horizontal:
            self.body.paint_head(painter, QRectF(rect), logicalIndex)
        else:
            self.body.paint_name(painter, QRectF(rect), logicalIndex)
        painter.restore()

    def sizeHint(self) -> QSize:
        if self.body is None:
            return super().sizeHint()
        return QSize(round(self.body.names), round(self.body.head))


class CompareTable(QTableView):
    """Shows a body; asks for what can be done with the study of a column."""

    menu_asked = Signal(int, QPoint)
    """The column, and where on the screen a menu is to open."""
    removal_asked = Signal(int)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model, self._cells = CompareModel(), Cells()
        self.across, self.down = Names(Qt.Orientation.Horizontal), Names(Qt.Orientation.Vertical)
        self.setModel(self._model)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        set_up(self)
        for header in (self.across, self.down):
            header.setMinimumSectionSize(10)
        self.across.setSectionsClickable(True)
        self.across.sectionClicked.connect(self._on_head)
        take_no_text(self, self.across, self.down)

    @property
    def body(self) -> CompareBody | None:
        """What is shown."""
        return self._model.body

    def show_body(self, body: CompareBody) -> None:
        """Another comparison; the reader stays on the same field and column where they are."""
        at, top = self.currentIndex(), self.verticalScrollBar().value()
        row, column = at.row(), at.column()
        for part in (self._cells, self.across, self.down):
            part.body = body
        theme = body.look.theme
        self.setStyleSheet(
            f"QTableView {{ background: {theme.paper}; }}"
            f"QHeaderView {{ background: {theme.paper}; border: none; }}"
            f"QTableCornerButton::section {{ background: {theme.paper}; border: none; }}"
            f"QAbstractScrollArea::corner {{ background: {theme.paper}; border: none; }}"
        )
        self._model.show_body(body)
        for place in range(len(body.studies)):
            self.setColumnWidth(place, body.widths[place])
        for place, high in enumerate(body.heights):
            self.setRowHeight(place, high)
        self.down.setFixedWidth(round(body.names))
        self.across.setFixedHeight(round(body.head))
        self.updateGeometries()
        self.verticalScrollBar().setValue(top)
        if row >= 0 and body.fields and body.studies:
            kept = min(row, len(body.fields) - 1), min(column, len(body.studies) - 1)
            self.setCurrentIndex(self._model.index(*kept))

    def _on_head(self, section: int) -> None:
        x = self.across.sectionViewportPosition(section)
        corner = self.across.viewport().mapToGlobal(QPoint(x, self.across.height()))
        self.menu_asked.emit(section, corner)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self.menu_asked.emit(index.column(), event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in ENTER and index.isValid():
            self._on_head(index.column())
        elif event.key() in REMOVE and index.isValid():
            self.removal_asked.emit(index.column())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._model.rowCount():
            row = 0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1
            self.setCurrentIndex(self._model.index(row, max(index.column(), 0)))
        else:
            super().keyPressEvent(event)

    def scrollTo(  # noqa: N802 (Qt's name)
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """A cell higher than the view is shown from its top."""
        if self.rowHeight(index.row()) > self.viewport().height():
            hint = QAbstractItemView.ScrollHint.PositionAtTop
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are keys of pofedu here, not a search."""
