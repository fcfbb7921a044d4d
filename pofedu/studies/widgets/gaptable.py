"""The gap map as a table of Qt: frozen headings, arrows over the cells, Enter to choose one."""

import math
from itertools import product

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QTableView

from pofedu.studies.gapplaces import Place
from pofedu.studies.gaps import GapMap
from pofedu.studies.widgets.gapcells import GapModel, GapPainter
from pofedu.studies.widgets.gapheads import BROAD, SHARE, Heads, depth_of, height_of
from pofedu.studies.widgets.gapmarks import MOST
from pofedu.studies.widgets.gapwords import count_words
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import Language, lead
from pofedu.ui.table.model import Index
from pofedu.ui.table.painted import set_up
from pofedu.ui.theme import Look

WIDE, HIGH = 104.0, 58.0
"""The least size of a cell, in px of the type scale."""
LOW = 36.0
"""How low it may be where few rows have room: two lines of marks."""
TARGET = 44
"""What is pressed is no lower than this on any screen."""
MARGIN = 4.0
"""Above and beneath the largest disc."""
WIDEST = 1.5
"""Where there is room, cells become so much wider."""
MANY, ROOM = 6, 3
"""So many rows are in sight before cells are higher than need be, and so many before there is a
second language in the headings."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class GapTable(QTableView):
    """Shows a map; tells which cell the reader chose."""

    cell_chosen = Signal(object)
    """The Place of the cell: by Enter, Space or a click."""
    fitted = Signal(float)
    """How wide the largest disc is, in px of the type scale."""

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
        """Cells no smaller than they can be read, higher and wider where there is room.

        Headings leave room for some rows: where those in two languages would not, one is enough.
        """
        found, look = self.cells.found, self._look
        if found is None:
            return
        short: Language = "en" if look.language == "en" else "zh"
        brief = replace(look, language=short)
        bar = self.horizontalScrollBar().sizeHint().height()
        many = min(MANY, max(len(found.rows), 1))
        for heads_look in (look, brief):
            rows = round(min(look.px(BROAD[heads_look.language]), max(self.width(), 200) * SHARE))
            room = self.width() - rows - self.verticalScrollBar().sizeHint().width()
            narrow = look.px(WIDE)
            wide = round(min(max(narrow, room / max(len(found.columns), 1)), narrow * WIDEST))
            deep = round(depth_of(found, heads_look, wide))
            left = self.height() - deep - bar
            least = max(TARGET, look.px(LOW), height_of(found, heads_look, rows))
            high = max(math.ceil(least), math.floor(min(look.px(HIGH), left / many)))
            if ROOM * high <= left:
                break
        self._painter.most = min(MOST, high / look.factor - MARGIN)
        self._place_heads(heads_look, rows, deep)
        self.horizontalHeader().setDefaultSectionSize(wide)
        self.verticalHeader().setDefaultSectionSize(high)
        self.fitted.emit(self._painter.most)

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
