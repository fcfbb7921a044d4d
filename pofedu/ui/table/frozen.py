"""The first columns of a table, which stay in sight while the others scroll sideways beneath."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from pofedu.ui.keys import take_no_text
from pofedu.ui.table.cells import CellPainter
from pofedu.ui.table.painted import set_heights
from pofedu.ui.theme import Look

SHARE = 0.6
"""What the columns that stay may take of the width; more of them scroll with the others."""


class Frozen(QTableView):
    """Lies over the left of a table, with the same model and the same choice."""

    def __init__(self, table: QTableView, look: Look) -> None:
        super().__init__(table)
        self._table = table
        self._painter = CellPainter(look)
        self.count = 0
        """How many columns stay in sight now."""
        self._headed: list[int] = []
        """The rows that were headings last."""
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # all keys go to the table
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(10)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(False)
        ours, theirs = self.verticalScrollBar(), table.verticalScrollBar()
        theirs.valueChanged.connect(ours.setValue)
        ours.valueChanged.connect(theirs.setValue)
        theirs.rangeChanged.connect(self._stay)
        take_no_text(self, self.horizontalHeader(), self.verticalHeader())
        self.hide()

    def _stay(self) -> None:
        """Be scrolled as far as the table is, when there is more or less of it."""
        self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())

    def match(self, asked: int, headed: list[int], look: Look) -> None:
        """Show as many columns as are asked for and fit, just as the table shows them.

        `headed`: the rows that are headings.
        """
        table = self._table
        self._painter.look, self._painter.is_roomy = look, self._roomy
        columns = table.model().columnCount()
        widths = [table.columnWidth(place) for place in range(columns)]
        room = table.viewport().width()
        self.count = min(asked, columns - 1)
        while self.count > 0 and sum(widths[: self.count]) > room * SHARE:
            self.count -= 1
        self.setVisible(self.count > 0)
        if not self.count:
            return
        self.setFont(table.font())
        edge = f"border: none; border-right: 1px solid {look.theme.outline};"
        style = f"{table.styleSheet()} QTableView {{ {edge} }}"
        if style != self.styleSheet():  # it costs as much as painting
            self.setStyleSheet(style)
        for place, width in enumerate(widths):
            self.setColumnHidden(place, place >= self.count)
            self.setColumnWidth(place, width)
        self._match_rows(headed)
        self._painter.heading_room = room
        self.fit()

    @property
    def _roomy(self) -> bool:
        painter = self._table.itemDelegate()
        return isinstance(painter, CellPainter) and painter.is_roomy

    def _match_rows(self, headed: list[int]) -> None:
        table = self._table
        self.clearSpans()
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        set_heights(self, {place: table.rowHeight(place) for place in (*self._headed, *headed)})
        self._headed = headed
        for place in headed if self.count > 1 else ():
            self.setSpan(place, 0, 1, self.count)
        self.executeDelayedItemsLayout()

    def fit(self) -> None:
        """Lie where the first columns of the table are."""
        table = self._table
        high, edge = table.horizontalHeader().height(), table.frameWidth()
        wide = sum(table.columnWidth(place) for place in range(self.count))
        self.horizontalHeader().setFixedHeight(high)
        self.setGeometry(QRect(edge, edge, wide, high + table.viewport().height()))
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The table scrolls, and this with it."""
        self._table.wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)
