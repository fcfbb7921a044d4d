"""The table of studies: a row for each, a column for each thing that is known of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import Row, View, sorting_also, sorting_by
from pofedu.content.model import Text
from pofedu.formats.sheet import Sheet, sheet_file, sheet_text
from pofedu.studies import columns as layouts
from pofedu.studies.columns import SORTABLE, Layout
from pofedu.studies.selection import Selection
from pofedu.studies.stated import empty_columns
from pofedu.studies.widgets.pane import Body, Pane, alone
from pofedu.studies.widgets.tablebuttons import ColumnsButton, OrderButton
from pofedu.studies.widgets.tablecolumns import study_columns
from pofedu.studies.widgets.tablesheet import sheet_of
from pofedu.studies.widgets.tablewords import about_table, group_heading
from pofedu.ui.blocks import Blocks
from pofedu.ui.language import line, translate
from pofedu.ui.ring import Ring
from pofedu.ui.table.columns import Column
from pofedu.ui.table.model import Heading, Line
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look

KINDS = (".xlsx", ".csv", ".md")


class TableView(Pane):
    """Shows the selection as rows; columns and order are part of the address."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._address, self._look = Address("studies"), look
        self._known: dict[str, Column] = {}
        self._columns: tuple[Column, ...] = ()
        self._empty: tuple[str, ...] = ()
        self._layout = Layout(())
        self._library: Library | None = None
        self._selection: Selection | None = None
        self.table = ListTable(look)
        self.table.set_roomy()
        self.table.row_chosen.connect(lambda row: self.study_chosen.emit(row.id))
        self.table.entered.connect(self.entered)
        self.table.sort_asked.connect(self._sort_by)
        self.table.sort_added.connect(self._sort_also)
        self.columns, self.order = ColumnsButton(), OrderButton()
        self.columns.place_wanted.connect(self.place_wanted)
        self.order.place_wanted.connect(self.place_wanted)
        self.starts_at = self.table
        alone(self, Ring(self.table))

    def tools(self) -> tuple[QWidget, ...]:
        return self.columns, self.order

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        self._selection, self._address, self._look = selection, address, look
        if selection.library is not self._library:
            self._library, self._known = selection.library, study_columns(selection.library)
        self._empty = empty_columns(selection)
        layout = layouts.layout(address, self._empty)
        if not self._columns or layout.columns != self._layout.columns:
            self._columns = tuple(self._known[name] for name in layout.columns)
        self._layout = layout
        self._show_rows(selection, look)
        self.columns.show_layout(address, layout, self._empty, look)
        self.order.show_order(address, selection.view, layout.columns, look)

    def _show_rows(self, selection: Selection, look: Look) -> None:
        view = selection.view
        self.table.freeze(self._layout.frozen)
        self.table.show_lines(self._columns, tuple(self._lines(selection, look)), {}, look)
        is_one = len(view.sorts) == 1
        self.table.show_sort(view.sort if is_one else "", view.is_descending)
        self.table.show_sorts(() if is_one else view.sorts)
        self.table.setAccessibleName(line(self.title(), look.language))

    def _lines(self, selection: Selection, look: Look) -> Iterator[Line]:
        for group in selection.groups(look.language):
            if group.id:
                yield Heading(group_heading(group.id, len(group.rows)))
            yield from group.rows

    def show_choice(self, study: str) -> None:
        self.table.show_choice("study", study)

    def title(self) -> Text:
        return translate("Studies", "The studies as a table")

    def about(self) -> Blocks:
        return about_table()

    def rows(self) -> list[Row]:
        """The rows as they are shown."""
        return self.table.rows()

    # Order

    def _sort_by(self, column: str) -> None:
        if self._can_sort(column):
            self.place_wanted.emit(sorting_by(self._address, column, self._view))

    def _sort_also(self, column: str) -> None:
        if self._can_sort(column):
            self.place_wanted.emit(sorting_also(self._address, column, self._view))

    def _can_sort(self, column: str) -> bool:
        if column not in SORTABLE:
            words = translate("StudyTable", "This column has no order of its own.")
            self.message_posted.emit(words)
        return column in SORTABLE

    @property
    def _view(self) -> View:
        return self._selection.view if self._selection is not None else View()

    # What is taken along

    def body(self) -> Body | None:
        from pofedu.studies.widgets.tablebody import TableBody

        if self._selection is None or not self._selection.left:
            return None
        lines = tuple(self._lines(self._selection, self._look))
        return TableBody(self._columns, lines, self._look, self._layout.frozen)

    def files(self) -> Mapping[str, Callable[[], bytes]]:
        sheets = {ending: partial(self._file, ending) for ending in KINDS}
        return {**sheets, ".html": self.html}

    def html(self) -> bytes:
        """The HTML file that the gap map gives too, of these studies in these columns."""
        from pofedu.studies.widgets.gappage import gap_html

        assert self._selection is not None, "a table is shown before it is taken along"
        return gap_html(self._selection, self._address, self._look.language)

    def _file(self, ending: str) -> bytes:
        return sheet_file(self.sheet(), ending)

    def deeds(self) -> Sequence[tuple[Text, Callable[[], None]]]:
        return ((translate("StudyTable", "Copy the table"), self.copy),)

    def sheet(self) -> Sheet:
        """The table as it is seen."""
        assert self._selection is not None, "a table is shown before it is taken along"
        return sheet_of(
            self._columns,
            self.rows(),
            self._selection,
            self._address,
            self._layout.frozen,
            self._look.language,
        )

    def copy(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(sheet_text(self.sheet()))
        count = len(self.rows())
        self.message_posted.emit(translate("StudyTable", "%n rows copied.", n=count))
