"""One list made ready: its rows, columns and filters, and the lines that a view of it shows."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from pofedu.content import listing
from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import Row, View
from pofedu.content.model import Text
from pofedu.sources import logic
from pofedu.sources.logic import Kind
from pofedu.sources.rows import rows_of
from pofedu.sources.widgets.papercolumns import (
    discrepancy_columns,
    reference_columns,
)
from pofedu.sources.widgets.recordcolumns import (
    claim_columns,
    entity_columns,
    passage_columns,
    term_columns,
)
from pofedu.sources.widgets.words import Around, facets_of
from pofedu.ui.marks import Mark
from pofedu.ui.table.columns import Column
from pofedu.ui.table.model import Heading, Line, Marked
from pofedu.ui.theme import Look


def columns_of(kind: Kind, library: Library) -> tuple[Column, ...]:
    """The columns of a list, the most telling ones first."""
    makers: dict[Kind, Callable[[Library], tuple[Column, ...]]] = {
        "passage": passage_columns,
        "claim": claim_columns,
        "entity": entity_columns,
        "term": term_columns,
        "reference": reference_columns,
        "discrepancy": discrepancy_columns,
    }
    return makers[kind](library)


class Shelf:
    """All records of a kind, as a list shows them."""

    def __init__(self, kind: Kind, library: Library, around: Around) -> None:
        self.kind = kind
        self._around = around
        self.rows = rows_of(kind, library)
        self.columns = columns_of(kind, library)
        self._facets = [facet.id for facet in facets_of(kind)]
        keys = {key for row in self.rows for key in row.keys}
        self.sortable = tuple(column for column in self.columns if column.id in keys)

    def can_sort(self, column: str) -> bool:
        """Whether the list can be sorted by a column."""
        return any(c.id == column for c in self.sortable)

    def view(self, address: Address) -> View:
        """How an address wants the list to be shown."""
        return listing.view_of(address, [c.id for c in self.sortable], self._facets)

    def is_shown(self, id_: str, view: View) -> bool:
        """Whether a view shows a record."""
        return any(row.id == id_ for row in listing.shown(self.rows, view))

    def lines(self, view: View, look: Look) -> tuple[Line, ...]:
        """The rows that a view shows, in its order, under their headings."""
        return tuple(self._lines(view, look))

    def _lines(self, view: View, look: Look) -> Iterator[Line]:
        groups = listing.listing(self.rows, view, look.language)
        for group in groups:
            heading = self._around.heading(self.kind, group.id, len(group.rows))
            if heading is not None:
                yield Heading(heading)
            yield from group.rows

    def summary(self, lines: tuple[Line, ...]) -> Text:
        """What the list says of itself."""
        shown = sum(isinstance(entry, Row) for entry in lines)
        return self._around.summary(self.kind, shown, len(self.rows))

    def marked(self, marks: Mapping[str, int]) -> Marked:
        """What notes there are on its records, by kind and id."""
        keys = {home: self._homes[home] for home in marks if home in self._homes} if marks else {}
        return {key: Mark(marks[home]) for home, key in keys.items()}

    @cached_property
    def _homes(self) -> dict[str, tuple[str, str]]:
        """By the canonical home of each record, its kind and id."""
        return {str(logic.choosing(Address(""), r.kind, r.id)): (r.kind, r.id) for r in self.rows}
