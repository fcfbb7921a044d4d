"""The claims of a map as a table that can be sorted, read row by row, and copied."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pofedu.content import listing
from pofedu.content.address import Address, record_home
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.listing import SORT, Group, Row, View
from pofedu.content.model import Text
from pofedu.diagram import twin
from pofedu.diagram.filters import holds_at
from pofedu.diagram.logic import LANE
from pofedu.diagram.widgets.filterwords import holding_words
from pofedu.diagram.widgets.marks import Kept
from pofedu.diagram.widgets.twincolumns import absent_words, twin_columns
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import joined, labelled, line, same, translate
from pofedu.ui.map.drawing import section_of
from pofedu.ui.marks import Mark
from pofedu.ui.ring import Ring
from pofedu.ui.table.model import Heading, Line
from pofedu.ui.table.order import order_chooser, order_options, sort_value
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look


class Summary(QLabel):
    """Words on one line where there is room; Qt by itself would break them sooner."""

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(wide, self.heightForWidth(wide))


class Twin(QWidget):
    """Shows the claims that the map shows; knows its order from the address."""

    claim_chosen = Signal(str)
    moved = Signal(object)
    """The Address of the same rows in another order."""
    copied = Signal(object)
    """A Text that says so."""

    def __init__(self, diagram: Diagram, library: Library, look: Look) -> None:
        super().__init__()
        self._diagram, self._library, self._look = diagram, library, look
        self._rows = twin.twin_rows(diagram, library)
        self._holds = ""
        """In what the columns tell whether a claim holds."""
        self._columns = twin_columns(diagram, library)
        self._lanes = {lane.id: lane for lane in diagram.lanes}
        self._address = Address("diagram")
        self._listed: object = None
        """What the lines were made from, so that another choice makes them not anew."""
        self.table = ListTable(look)
        self.table.set_many(False)
        self.table.set_roomy()
        self.order = order_chooser(self._columns)
        self.copy_button = QToolButton()
        self._summary = Summary()
        self._lay_out()
        self.table.row_chosen.connect(lambda row: self.claim_chosen.emit(row.id))
        self.table.sort_asked.connect(self._sort_by)
        self.order.chosen.connect(self._sort)
        self.copy_button.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        self._head = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._head.setSizePolicy(policy)
        flow = FlowLayout(self._head, 8)
        self._summary.setWordWrap(True)
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copy_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for part in (self.order, self.copy_button, self._summary):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(Ring(self.table), 1)
        self.setFocusProxy(self.table)
        take_no_text(self, self._head, self.copy_button)

    # What is shown

    def show_place(self, address: Address, kept: Kept, look: Look) -> None:
        """The claims that an address does not hide, in its order, on the one it chooses."""
        view, marks = twin.view_of(address), self._marks(kept)
        rows = twin.rows_at(self._rows, address, self._library)
        is_other = any(address.value(key) != self._address.value(key) for key in (LANE, SORT))
        self._address = address
        wanted = view, rows, marks, look
        if wanted != self._listed:
            self._listed = wanted
            self._show_columns(holds_at(address))
            self._show_lines(view, rows, marks, look)
        is_there = self.table.show_choice(address.kind, address.target)
        if is_other and not is_there:
            self.show_lane(address.value(LANE))

    def _marks(self, kept: Kept) -> dict[tuple[str, str], Mark]:
        homes = {row.id: kept.get(str(record_home("claim", row.id))) for row in self._rows}
        return {("claim", id_): Mark(*found) for id_, found in homes.items() if found}

    def _show_columns(self, holds: str) -> None:
        """With one that says whether a claim was measured in what is asked, or without."""
        if holds != self._holds:
            self._holds = holds
            self._columns = twin_columns(self._diagram, self._library, holds)
            self.order.options = order_options(self._columns)

    def _show_lines(
        self,
        view: View,
        rows: tuple[Row, ...],
        marks: dict[tuple[str, str], Mark],
        look: Look,
    ) -> None:
        self._look = look
        lines = tuple(self._lines(view, rows))
        self.table.show_lines(self._columns, lines, marks, look)
        self.table.show_sort(view.sort, view.is_descending)
        self.order.show_value(sort_value(view), look)
        self._say(rows)

    def _lines(self, view: View, rows: tuple[Row, ...]) -> Iterator[Line]:
        for group in listing.listing(rows, view, self._look.language):
            if group.id:
                yield Heading(self._heading(group, view))
            yield from group.rows

    def _heading(self, group: Group, view: View) -> Text:
        """What rows have in common, and how many they are; numbers once in `both` too."""
        lane = self._lanes[group.id] if not view.sort else None
        title, section = (lane.title, section_of(lane)) if lane else (absent_words(view.sort), "")
        words = line(title, self._look.language)
        return same(f"{section} {words}  {len(group.rows)}".lstrip())

    def _say(self, rows: tuple[Row, ...]) -> None:
        """Name the parts, and say how many claims are left out, or hold where it is asked."""
        look, gone = self._look, len(self._rows) - len(rows)
        words = self._summary_words(gone)
        if self._holds:
            words = joined((words, _holding_words(rows)), "；", "; ")
        self._summary.setText(line(words, look.language))
        self._summary.setFont(look.font(13))
        palette = self._summary.palette()
        color = look.theme.color("caution" if gone else "soft")
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self._summary.setPalette(palette)
        where = [holding_words(self._holds, self._library)] if self._holds else []
        told = labelled(self._diagram.title, joined((*where, words), "；", "; "))
        self.table.setAccessibleName(line(told, look.language))
        self._dress_copy()
        high = max(self.order.sizeHint().height(), self.copy_button.sizeHint().height())
        for part in (self.order, self.copy_button, self._summary):
            part.setMinimumHeight(high)
        self._head.updateGeometry()

    def _summary_words(self, gone: int) -> Text:
        total = len(self._rows)
        if not gone:
            return translate("Twin", "%n claims on this map", n=total)
        return translate(
            "Twin",
            "{shown} of {total} claims; {gone} hidden, as on the map",
            shown=total - gone,
            total=total,
            gone=gone,
        )

    def _dress_copy(self) -> None:
        button, look = self.copy_button, self._look
        words = line(translate("Twin", "Copy the table"), look.language)
        size = round(look.px(15))
        button.setFont(look.font(13))
        button.setText(words)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIcon(icon("copy", look.theme.color("ink"), size))
        button.setIconSize(QSize(size, size))

    def show_lane(self, lane: str) -> None:
        """Begin with the first row of a lane where the rows go by lanes, else with the first.

        A row that is chosen stays in view instead.
        """
        rows = [] if self.table.chosen_rows() else self.table.rows()
        is_by_lane = not twin.view_of(self._address).sort
        there = [row for row in rows if is_by_lane and row.group == lane]
        for row in (there or rows)[:1]:
            self.table.show_top(row)

    # What the reader does

    def _sort_by(self, column: str) -> None:
        view = twin.view_of(self._address)
        self.moved.emit(listing.sorting_by(self._address, column, view))

    def _sort(self, order: str) -> None:
        self.moved.emit(self._address.with_view(**{SORT: order}))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.table.as_text())
        self.copied.emit(translate("Twin", "Table copied: %n rows.", n=len(self.table.rows())))


def _holding_words(rows: tuple[Row, ...]) -> Text:
    """How many of the rows hold where it is asked."""
    count = sum(map(twin.is_there, rows))
    return translate("Twin", "{count} of those shown were measured there", count=count)
