"""The table of studies: a row for each, a column for each thing that is known of them."""

from collections.abc import Iterator

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import ABSENT, UNVERIFIED, Group, Row, sorting_by
from pofedu.content.model import Text
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.pane import Body, Pane, alone
from pofedu.studies.widgets.tablecolumns import SORTABLE, study_columns
from pofedu.studies.widgets.tablewords import group_heading
from pofedu.ui.language import line, translate
from pofedu.ui.ring import Ring
from pofedu.ui.table.columns import Column
from pofedu.ui.table.model import Heading, Line
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look

_SORTED = ("", UNVERIFIED, ABSENT)


class TableView(Pane):
    """Shows the selection as rows; the order is part of the address."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._address, self._look = Address("studies"), look
        self._columns: tuple[Column, ...] = ()
        self._library: Library | None = None
        self._selection: Selection | None = None
        self.table = ListTable(look)
        self.table.row_chosen.connect(lambda row: self.study_chosen.emit(row.id))
        self.table.sort_asked.connect(self._sort_by)
        self.starts_at = self.table
        alone(self, Ring(self.table))

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        if selection.library is not self._library:
            self._library, self._columns = selection.library, study_columns(selection.library)
        self._selection, self._address, self._look = selection, address, look
        lines = tuple(self._lines(selection, look))
        self.table.show_lines(self._columns, lines, {}, look)
        self.table.show_sort(selection.view.sort, selection.view.is_descending)
        self.table.setAccessibleName(line(self.title(), look.language))

    def _lines(self, selection: Selection, look: Look) -> Iterator[Line]:
        for group in selection.groups(look.language):
            if heading := self._heading(group):
                yield Heading(heading)
            yield from group.rows

    def _heading(self, group: Group) -> Text | None:
        return group_heading(group.id, len(group.rows)) if group.id else None

    def show_choice(self, study: str) -> None:
        self.table.show_choice("study", study)

    def title(self) -> Text:
        return translate("Studies", "The studies as a table")

    def body(self) -> Body | None:
        from pofedu.studies.widgets.tablebody import TableBody

        if self._selection is None or not self._selection.left:
            return None
        lines = tuple(self._lines(self._selection, self._look))
        return TableBody(self._columns, lines, self._look)

    def _sort_by(self, column: str) -> None:
        if self._selection is not None and column in SORTABLE:
            self.place_wanted.emit(sorting_by(self._address, column, self._selection.view))

    def rows(self) -> list[Row]:
        """The rows as they are shown."""
        return self.table.rows()
