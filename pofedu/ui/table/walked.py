"""The rows of a table under hands and keys: whole rows are chosen, walked through, gone into."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QFrame, QHeaderView

from pofedu.content.listing import Row
from pofedu.ui.keys import take_no_text
from pofedu.ui.table.model import Index, ListModel
from pofedu.ui.table.painted import QuietTable

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ROWS = QItemSelectionModel.SelectionFlag.Rows
CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | ROWS


class WalkedTable(QuietTable):
    """Tells which row the reader chose, and wants to go into; what it shows is its heir's."""

    row_chosen = Signal(object)
    """The Row on which the reader is now."""
    entered = Signal()
    """Enter: into the card."""
    sort_asked = Signal(str)
    """The id of the column whose heading was clicked."""
    sort_added = Signal(str)
    """The id of the column whose heading was clicked with Shift."""

    def __init__(self) -> None:
        super().__init__()
        self._list = ListModel()
        self.setModel(self._list)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionClicked.connect(self._on_heading)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.clicked.connect(self._on_clicked)
        take_no_text(self, self.horizontalHeader(), self.verticalHeader())

    @property
    def frozen(self) -> int:
        """How many columns stay in sight while the others scroll sideways."""
        return 0

    def show_choice(self, kind: str, id_: str) -> bool:
        """Stand on a record; False where the list does not show it."""
        place = self._list.row_of(kind, id_)
        index = self._list.index(place, 0) if place >= 0 else QModelIndex()
        if place >= 0 and self.currentIndex().row() == place:
            return True
        self._is_quiet = True
        self.selectionModel().clearSelection()
        self.selectionModel().setCurrentIndex(index, CHOOSE)
        self._is_quiet = False
        if place >= 0:
            self.scrollTo(index)
        return place >= 0

    def chosen_rows(self) -> list[Row]:
        """The rows that are chosen, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self._list.row_at(self._list.index(place, 0)) for place in places)
        return [row for row in found if row is not None]

    def rows(self) -> list[Row]:
        """All rows that are shown, from top to bottom."""
        return [entry for entry in self._list.lines if isinstance(entry, Row)]

    # What the reader does

    def page(self, by: int) -> None:
        """Go on (1) or back (-1) by what is seen at once, with the choice where there is one."""
        if not self.selectionModel().hasSelection():
            step = QAbstractSlider.SliderAction.SliderPageStepAdd
            back = QAbstractSlider.SliderAction.SliderPageStepSub
            self.verticalScrollBar().triggerAction(step if by > 0 else back)
            return
        moves = QAbstractItemView.CursorAction
        move = moves.MovePageDown if by > 0 else moves.MovePageUp
        index = self.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        self.selectionModel().setCurrentIndex(index, CHOOSE)

    def _on_heading(self, section: int) -> None:
        is_added = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        signal = self.sort_added if is_added else self.sort_asked
        signal.emit(self._list.columns[section].id)

    def _on_current(self, current: QModelIndex) -> None:
        row = self._list.row_at(current)
        if row is not None and not self._is_quiet:
            self.row_chosen.emit(row)

    def _on_selected(self) -> None:
        """A row that a screen reader selects is pressed: Qt does not go there by itself."""
        rows = self.selectionModel().selectedRows()
        is_one = self.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection
        if is_one and rows and not self._is_quiet and rows[0].row() != self.currentIndex().row():
            self.selectionModel().setCurrentIndex(rows[0], CHOOSE)

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the row one is on already, whose card may have been closed."""
        row = self._list.row_at(index)
        if row is not None:
            self.row_chosen.emit(row)

    def moveCursor(  # noqa: N802 (Qt's name)
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where nothing is chosen yet, any move begins at the first row."""
        if self.selectionModel().hasSelection() or not self.rows():
            return super().moveCursor(action, modifiers)
        first = next(i for i, entry in enumerate(self._list.lines) if isinstance(entry, Row))
        self.selectionModel().clearCurrentIndex()
        return self._list.index(first, 0)

    def scrollTo(  # noqa: N802 (Qt's name)
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Up or down only: whole rows are chosen, so none of their columns is meant."""
        sideways = self.horizontalScrollBar()
        before = sideways.value()
        super().scrollTo(index, hint)
        sideways.setValue(before)

    def _scroll_sideways(self, by: int) -> None:
        """To the beginning of the next column (1), or of the one before (-1)."""
        bar, kept = self.horizontalScrollBar(), range(self.frozen, len(self._list.columns))
        first = self.columnViewportPosition(self.frozen) + bar.value() if kept else 0
        edges = [self.columnViewportPosition(place) + bar.value() - first for place in kept]
        beyond = [e for e in edges if (e > bar.value() if by > 0 else e < bar.value())]
        if beyond:
            bar.setValue(beyond[0] if by > 0 else beyond[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in SIDEWAYS and not event.modifiers():
            self._scroll_sideways(SIDEWAYS[Qt.Key(event.key())])
        elif event.key() in ENTER:
            if not self.selectionModel().hasSelection():
                self._go_to_edge(is_first=True)
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_edge(event.key() == Qt.Key.Key_Home)
        else:
            super().keyPressEvent(event)

    def _go_to_edge(self, is_first: bool) -> None:
        places = range(len(self._list.lines))
        if not self.selectionModel().hasSelection():  # or going where Qt stands would tell nobody
            self.selectionModel().clearCurrentIndex()
        for place in places if is_first else reversed(places):
            index = self._list.index(place, 0)
            if self._list.row_at(index) is not None:
                self.selectionModel().setCurrentIndex(index, CHOOSE)
                return

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are keys of pofedu here, not a search."""
