"""The table that the view of effects is: rows by mouse, keyboard and ear, the intervals painted."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from pofedu.studies.widgets.effectbody import EffectsBody
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.scrolling import keep_bar
from pofedu.ui.table.model import NOTHING, Index
from pofedu.ui.table.painted import QuietTable, set_heights, set_up

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class EffectsModel(QAbstractTableModel):
    """The lines of a body as words: what was seen, how many of how many, what is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.body: EffectsBody | None = None

    def show_body(self, body: EffectsBody) -> None:
        """Other lines."""
        self.beginResetModel()
        self.body = body
        self.endResetModel()

    def rowCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 (Qt's name)
        return len(self.body.lines) if self.body and not parent.isValid() else 0

    def columnCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.body is None or self.body.lines[index.row()].kind != "row":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in SAID or self.body is None:
            return None
        entry, language = self.body.lines[index.row()], self.body.look.language
        if index.column() == 0:
            return line(entry.said, language)
        if index.column() == 1:
            return "\n".join(piece.words for piece in entry.second)
        return line(entry.told, language) if entry.told else ""

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_said = orientation == Qt.Orientation.Horizontal and role in SAID
        if not is_said or self.body is None:
            return None
        return line(self.body.headings[section], self.body.look.language)


class _Cells(QStyledItemDelegate):
    """Paints cells as the body does."""

    def __init__(self, table: "EffectsTable") -> None:
        super().__init__()
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        body = self._table.body
        if body is None:
            return
        rect: QRect = option.rect
        painter.save()
        painter.setClipRect(rect)
        if body.lines[index.row()].kind != "row":
            body.paint_over(painter, QRectF(rect), index.row())
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            body.paint_cell(painter, QRectF(rect), index.row(), index.column(), is_chosen)
        painter.restore()


class _Heads(QHeaderView):
    """Paints the headings of the columns as the body does, with the scale of the last one."""

    def __init__(self, table: "EffectsTable") -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._table = table

    def sizeHint(self) -> QSize:
        high = self._table.body.head if self._table.body else 0
        return QSize(100, round(high))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        body = self._table.body
        if body is not None:
            painter.save()
            body.paint_heading(painter, QRectF(rect), section)
            painter.restore()


class EffectsTable(QuietTable):
    """Shows a body; tells which row the reader chose, and of which one all should be told."""

    row_chosen = Signal(str)
    """The id of the row on which the reader is now."""
    entered = Signal(str)
    """Enter, or two clicks: all about a row, by its id."""

    def __init__(self) -> None:
        super().__init__()
        self.body: EffectsBody | None = None
        self._words = EffectsModel()
        self._cells = _Cells(self)
        self.setModel(self._words)
        self.setItemDelegate(self._cells)
        self._heads = _Heads(self)
        self.setHorizontalHeader(self._heads)
        set_up(self)
        self._heads.setMinimumSectionSize(10)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        keep_bar(self)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.clicked.connect(self._on_clicked)
        take_no_text(self, self._heads, self.verticalHeader())

    # What is shown

    def show_body(self, body: EffectsBody) -> None:
        """Other lines; nothing is chosen, and what was on top stays there if it can."""
        top = self._top()
        self.body = body
        self._is_quiet = True
        self.clearSpans()
        self._words.show_body(body)
        self._is_quiet = False
        theme = body.look.theme
        style = f"QTableView {{ background: {theme.paper}; border: none; }}"
        if style != self.styleSheet():  # it costs as much as painting
            self.setStyleSheet(style)
        for place, entry in enumerate(body.lines):
            if entry.is_whole:
                self.setSpan(place, 0, 1, 3)
        self._fit()
        self.executeDelayedItemsLayout()  # in the middle of painting, all would be painted twice
        if top:
            self.show_on_top(top)

    def _fit(self) -> None:
        if self.body is None:
            return
        self.body.lay_out(self.viewport().width())
        for place, wide in enumerate(self.body.widths):
            self.setColumnWidth(place, round(wide))
        set_heights(self, {place: round(high) for place, high in enumerate(self.body.heights)})
        self._heads.setFixedHeight(round(self.body.head))
        self.updateGeometries()

    def _top(self) -> str:
        """The first row in view, where the table is not at its top."""
        if self.body is None or not self.verticalScrollBar().value():
            return ""
        seen = max(self.rowAt(0), 0)
        return next((entry.id for entry in self.body.lines[seen:] if entry.id), "")

    def show_on_top(self, id_: str) -> None:
        """Scroll until a row is the first one, if that can be."""
        place = self._place(id_)
        if place >= 0:
            hint = QAbstractItemView.ScrollHint.PositionAtTop
            self.scrollTo(self._words.index(place, 0), hint)

    def show_choice(self, id_: str) -> None:
        """Stand on a row; on none where there is none."""
        place = self._place(id_)
        index = self._words.index(place, 0) if place >= 0 else QModelIndex()
        self._is_quiet = True
        if place < 0 or self.chosen != id_:
            self.selectionModel().clearSelection()
            self.selectionModel().setCurrentIndex(index, CHOOSE)
        self._is_quiet = False
        if place >= 0:
            self.scrollTo(index)

    @property
    def chosen(self) -> str:
        """The id of the row that is chosen; empty for none."""
        rows = self.selectionModel().selectedRows()
        return self.body.lines[rows[0].row()].id if rows and self.body else ""

    def _place(self, id_: str) -> int:
        lines = self.body.lines if self.body and id_ else ()
        return next((place for place, entry in enumerate(lines) if entry.id == id_), -1)

    # What the reader does

    def _on_current(self, current: QModelIndex) -> None:
        if not self._is_quiet:
            self._on_clicked(current)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.body is not None and index.isValid() and self.body.lines[index.row()].id:
            self.row_chosen.emit(self.body.lines[index.row()].id)

    def _on_selected(self) -> None:
        """A row that a screen reader selects is pressed: Qt does not go there by itself."""
        rows = self.selectionModel().selectedRows()
        if rows and not self._is_quiet and rows[0].row() != self.currentIndex().row():
            self.selectionModel().setCurrentIndex(rows[0], CHOOSE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.chosen:
            self.entered.emit(self.chosen)

    def moveCursor(  # noqa: N802 (Qt's name)
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where nothing is chosen yet, any move begins at the first row."""
        if self.selectionModel().hasSelection():
            return super().moveCursor(action, modifiers)
        self.selectionModel().clearCurrentIndex()
        return self._edge(is_first=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not self.chosen:
                self._go_to_edge(is_first=True)
            if self.chosen:
                self.entered.emit(self.chosen)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_edge(event.key() == Qt.Key.Key_Home)
            if event.key() == Qt.Key.Key_Home:
                self.scrollToTop()
        else:
            super().keyPressEvent(event)

    def _go_to_edge(self, is_first: bool) -> None:
        if not self.selectionModel().hasSelection():
            self.selectionModel().clearCurrentIndex()  # so that going there is a change
        self.selectionModel().setCurrentIndex(self._edge(is_first), CHOOSE)

    def _edge(self, is_first: bool) -> QModelIndex:
        lines = self.body.lines if self.body else ()
        places = [place for place, entry in enumerate(lines) if entry.id]
        return self._words.index(places[0 if is_first else -1], 0) if places else QModelIndex()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are keys of pofedu here, not a search."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        if self.chosen:
            self.scrollTo(self.currentIndex())
