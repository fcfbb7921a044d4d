"""The table of a list: whole rows, under headings, by mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QFrame,
    QHeaderView,
    QTableView,
)

from pofedu.content.listing import Row
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.table.cells import PAD_X, CellPainter
from pofedu.ui.table.columns import Column
from pofedu.ui.table.frozen import Frozen, set_heights
from pofedu.ui.table.model import Heading, Index, Line, ListModel, Marked
from pofedu.ui.table.widths import shared
from pofedu.ui.theme import Look

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
HEADING_HEIGHT = 2.6
"""Of the size of its text, so that some room is left above it."""
WIDER = {"zh": 1.0, "en": 1.35, "both": 1.15}
"""How much more room than Chinese its words take in a language."""
ROWS = QItemSelectionModel.SelectionFlag.Rows
CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | ROWS


class ListTable(QTableView):
    """Shows lines; tells which row the reader chose, and wants to go into."""

    row_chosen = Signal(object)
    """The Row on which the reader is now."""
    entered = Signal()
    """Enter: into the card."""
    sort_asked = Signal(str)
    """The id of the column whose heading was clicked."""
    sort_added = Signal(str)
    """The id of the column whose heading was clicked with Shift."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._list = ListModel()
        self._painter = CellPainter(look)
        self._headed: list[int] = []
        """The rows that are headings, lower than the others."""
        self._is_quiet = False
        """While the page itself sets what is chosen."""
        self._frozen: Frozen | None = None
        self._asked_frozen = 0
        self.setModel(self._list)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionClicked.connect(self._on_heading)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)
        self.horizontalScrollBar().valueChanged.connect(self._on_sideways)
        take_no_text(self, self.horizontalHeader(), self.verticalHeader())

    # What is shown

    def set_roomy(self) -> None:
        """Let rows have room for two lines in the second of two languages."""
        self._painter.is_roomy = True

    def set_many(self, is_many: bool) -> None:
        """Whether several rows can be chosen at once."""
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if is_many else mode.SingleSelection)

    def show_lines(
        self,
        columns: tuple[Column, ...],
        lines: Sequence[Line],
        marks: Marked,
        look: Look,
    ) -> None:
        """Other lines; nothing is chosen. Where the rows stand as before, they stay in place."""
        is_other = columns is not self._list.columns or look != self._look
        top, before = self._top(), self.rows()
        self._look = self._painter.look = look
        self._is_quiet = True
        self.clearSpans()
        self._list.show_lines(columns, lines, look.language, marks)
        self._is_quiet = False
        if is_other:
            self._dress()
        # Qt keeps the height of a row for whatever stands there next.
        heights = dict.fromkeys(self._headed, self._painter.row_height())
        self._headed = [place for place, entry in enumerate(lines) if isinstance(entry, Heading)]
        heights |= dict.fromkeys(self._headed, round(look.px(15) * HEADING_HEIGHT))
        set_heights(self, heights)
        for place in self._headed if len(columns) > 1 else ():
            self.setSpan(place, 0, 1, len(columns))
        self._match_frozen()
        self.executeDelayedItemsLayout()  # in the middle of painting, all would be painted twice
        self._stay(top, before)

    def freeze(self, count: int) -> None:
        """Let so many of the first columns stay in sight while the others scroll sideways."""
        if count == self._asked_frozen:
            return
        if self._frozen is None:
            self._frozen = Frozen(self, self._look)
            self._frozen.clicked.connect(self._on_clicked)
            self._frozen.horizontalHeader().sectionClicked.connect(self._on_heading)
        self._asked_frozen = count
        self._match_frozen()

    @property
    def frozen(self) -> int:
        """How many columns stay in sight now: no more than fit."""
        return self._frozen.count if self._frozen is not None else 0

    def _match_frozen(self) -> None:
        if self._frozen is not None:
            self._painter.heading_room = self.viewport().width() if self._asked_frozen else 0
            self._frozen.match(self._asked_frozen, self._headed, self._look)

    def _on_sideways(self) -> None:
        """Headings that stay in place are painted whole, not only what comes into sight."""
        if self._painter.heading_room and self._headed:
            self.viewport().update()

    def _top(self) -> Row | None:
        """The first row in view, where the list is not at its top."""
        if not self.verticalScrollBar().value():
            return None
        seen = self.rowAt(0)
        below = self._list.lines[seen:] if seen >= 0 else ()
        return next((entry for entry in below if isinstance(entry, Row)), None)

    def _stay(self, top: Row | None, before: Sequence[Row]) -> None:
        """Begin with a row again, if its list goes on as it went."""
        ids = {row.id for row in before}
        now = [row.id for row in self.rows() if row.id in ids]
        left = {*now}
        if now != [row.id for row in before if row.id in left]:
            self.verticalScrollBar().setValue(0)
        elif top is not None and top.id in left:
            self.show_top(top)

    def _dress(self) -> None:
        theme, look = self._look.theme, self._look
        self.setFont(look.font(15))
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height())
        self.setStyleSheet(
            f"QTableView {{ background: {theme.surface}; color: {theme.ink}; }}"
            f"QAbstractScrollArea::corner {{ background: {theme.paper}; border: none; }}"
            f"QHeaderView {{ background: {theme.paper}; border: none; }}"
            f"QHeaderView::section {{ background: {theme.paper}; color: {theme.ink};"
            f" font-size: {look.font(13).pixelSize()}px; font-weight: bold;"
            f" border: none; border-bottom: 1px solid {theme.outline}; padding: 4px {PAD_X}px; }}"
        )
        self.set_widths()

    def height_of(self, rows: int) -> int:
        """How high it must be to show the headings of the columns and so many rows."""
        around = self.horizontalHeader().sizeHint() + self.horizontalScrollBar().sizeHint()
        return around.height() + rows * self._painter.row_height()

    def set_widths(self) -> None:
        """Every column as wide as its texts usually are, and the last one to the edge.

        Columns that may become narrower share the room instead, the first ones before the last.
        """
        usual = [self._width(column, column.width) for column in self._list.columns]
        widths, can_share = usual, any(column.least for column in self._list.columns)
        if can_share:
            least = [self._width(c, c.least or c.width) for c in self._list.columns]
            widths = shared(usual, least, self.viewport().width())
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
        self.horizontalHeader().setStretchLastSection(not can_share)
        self._match_frozen()

    def _width(self, column: Column, characters: float) -> int:
        """Of a column with room for so many characters, and for its heading and mark."""
        look = self._look
        em = look.px(15) * WIDER[look.language]
        metrics = QFontMetricsF(look.font(13, bold=True))
        words = (column.heading.zh, column.heading.en)
        shown = {"zh": words[:1], "en": words[1:], "both": words}[look.language]
        heading = max(metrics.horizontalAdvance(part) for part in shown) + 22
        heading += metrics.horizontalAdvance(self._list.place_in_order(column.id))
        mark = metrics.horizontalAdvance(line(column.mark, look.language)) if column.mark else 0
        return round(max(characters * em, heading, mark) + 2 * PAD_X)

    def show_sort(self, column: str, is_descending: bool) -> None:
        """Mark the column by which the list is sorted; an empty one marks none."""
        header = self.horizontalHeader()
        ids = [c.id for c in self._list.columns]
        with QSignalBlocker(header):
            header.setSortIndicatorShown(column in ids)
            if column in ids:
                order = (
                    Qt.SortOrder.DescendingOrder if is_descending else (Qt.SortOrder.AscendingOrder)
                )
                header.setSortIndicator(ids.index(column), order)

    def show_sorts(self, sorts: tuple[tuple[str, bool], ...]) -> None:
        """Number the headings of the columns by which the list is sorted, each with its way."""
        if sorts == self._list.sorts:
            return
        self._list.sorts = sorts
        self.set_widths()
        last = len(self._list.columns) - 1
        self._list.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

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

    def as_text(self) -> str:
        """Headings and rows as they are shown, parted by tabs, for a spreadsheet."""
        return self._list.as_text()

    def show_top(self, row: Row) -> None:
        """Scroll until a row, with the heading over it, is the first one, if that can be."""
        place = self._list.row_of(row.kind, row.id)
        above = place - 1 in self._headed
        self.executeDelayedItemsLayout()
        hint = QAbstractItemView.ScrollHint.PositionAtTop
        self.scrollTo(self._list.index(place - above, 0), hint)

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

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the row one is on already, whose card may have been closed."""
        row = self._list.row_at(index)
        if row is not None:
            self.row_chosen.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would stand on the first row; coming here chooses nothing."""
        self._is_quiet = True
        super().focusInEvent(event)
        self._is_quiet = False

    def moveCursor(  # noqa: N802 (Qt's name)
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where nothing is chosen yet, any move begins at the first row."""
        if self.selectionModel().hasSelection() or not self.rows():
            return super().moveCursor(action, modifiers)
        first = next(i for i, entry in enumerate(self._list.lines) if isinstance(entry, Row))
        self.selectionModel().clearCurrentIndex()
        return self._list.index(first, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.set_widths()
        elif self._frozen is not None:
            self._frozen.fit()
        if self.selectionModel().hasSelection():
            self.scrollTo(self._list.index(self.currentIndex().row(), 0))

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
