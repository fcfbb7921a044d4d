"""The table of a list: whole rows, under headings, by mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from pofedu.content.listing import Row
from pofedu.ui.language import line
from pofedu.ui.table.cells import PAD_X, CellPainter
from pofedu.ui.table.columns import Column
from pofedu.ui.table.frozen import Frozen
from pofedu.ui.table.model import Heading, Line, Marked
from pofedu.ui.table.painted import set_heights
from pofedu.ui.table.walked import WalkedTable
from pofedu.ui.table.widths import shared
from pofedu.ui.theme import Look

HEADING_HEIGHT = 2.6
"""Of the size of its text, so that some room is left above it."""
WIDER = {"zh": 1.0, "en": 1.35, "both": 1.15}
"""How much more room than Chinese its words take in a language."""


class ListTable(WalkedTable):
    """Shows lines in a look; some of its first columns may stay in sight."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._painter = CellPainter(look)
        self._headed: list[int] = []
        """The rows that are headings, lower than the others."""
        self._frozen: Frozen | None = None
        self._asked_frozen = 0
        self.setItemDelegate(self._painter)
        self.horizontalScrollBar().valueChanged.connect(self._on_sideways)

    # What is shown

    def set_roomy(self) -> None:
        """Let rows have room for two lines in the second of two languages."""
        self._painter.is_roomy = True

    def set_whole(self) -> None:
        """Let every row be as high as its words need, for a table of few rows; none is frozen."""
        self._painter.is_whole = True

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
        if not is_other and self._list.shows(lines, marks):
            self._choose_none()  # anew, they would be lost to whoever listens
            return
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
        set_heights(self, heights | self._whole_heights())
        for place in self._headed if len(columns) > 1 else ():
            self.setSpan(place, 0, 1, len(columns))
        self._match_frozen()
        self.executeDelayedItemsLayout()  # in the middle of painting, all would be painted twice
        self._stay(top, before)

    def _whole_heights(self) -> dict[int, int]:
        """The heights of the rows by the widths of the columns, if no words may be cut."""
        if not self._painter.is_whole:
            return {}
        widths = [self.columnWidth(place) for place in range(len(self._list.columns))]
        return {
            place: self._painter.whole_height(
                (self._list.cell(entry, at), wide) for at, wide in enumerate(widths)
            )
            for place, entry in enumerate(self._list.lines)
            if isinstance(entry, Row)
        }

    def _choose_none(self) -> None:
        self._is_quiet = True
        self.selectionModel().clear()
        self._is_quiet = False

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
        style = (
            f"QTableView {{ background: {theme.surface}; color: {theme.ink}; }}"
            f"QAbstractScrollArea::corner {{ background: {theme.paper}; border: none; }}"
            f"QHeaderView {{ background: {theme.paper}; border: none; }}"
            f"QHeaderView::section {{ background: {theme.paper}; color: {theme.ink};"
            f" font-size: {look.font(13).pixelSize()}px; font-weight: bold;"
            f" border: none; border-bottom: 1px solid {theme.outline}; padding: 4px {PAD_X}px; }}"
        )
        if style != self.styleSheet():  # it costs as much as painting
            self.setStyleSheet(style)
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
        with QSignalBlocker(self.horizontalHeader()):  # or Qt would paint all once more, later
            for place, width in enumerate(widths):
                self.setColumnWidth(place, width)
            self.horizontalHeader().setStretchLastSection(not can_share)
        set_heights(self, self._whole_heights())
        self.updateGeometries()
        self.viewport().update()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.set_widths()
        elif self._frozen is not None:
            self._frozen.fit()
        if self.selectionModel().hasSelection():
            self.scrollTo(self._list.index(self.currentIndex().row(), 0))
