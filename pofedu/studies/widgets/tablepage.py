"""The table of studies as a part of the HTML file: the columns, order and filters of the view."""

from collections import defaultdict
from dataclasses import replace
from itertools import product

from pofedu.content.address import Address
from pofedu.content.listing import Group, Row
from pofedu.content.model import Text
from pofedu.formats.studytable import StudyGroup, StudyRow, StudyTable, Value
from pofedu.studies.columns import NAME
from pofedu.studies.gaps import GapMap
from pofedu.studies.logic import in_view
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.gapwords import place_words
from pofedu.studies.widgets.tablecolumns import WIDTHS, columns_at
from pofedu.studies.widgets.tablewords import (
    columns_named,
    group_heading,
    hidden_words,
    order_label,
    order_words,
    reading_words,
)
from pofedu.studies.widgets.words import summary
from pofedu.ui.language import Language, labelled, translate
from pofedu.ui.table.columns import Column

Cells = dict[str, list[tuple[str, Text]]]
"""By study, cells of the map by their place in the file and their name."""


def study_table(
    selection: Selection, found: GapMap, address: Address, language: Language
) -> StudyTable:
    """The studies that an address leaves in; the language decides on the order by name."""
    columns, wanted, empty = columns_at(address, selection)
    hidden = tuple(name for name in empty if name not in wanted.columns)
    left_out = (labelled(hidden_words(len(hidden)), columns_named(hidden)),) if hidden else ()
    cells = _cells_of(found)
    return StudyTable(
        title=translate("GapMap", "The studies"),
        caption=translate("Studies", "The studies as a table"),
        about=(
            summary(selection),
            labelled(order_label(), order_words(selection.view.sorts)),
            *reading_words(),
            *left_out,
        ),
        headings=tuple(column.heading for column in columns),
        widths=tuple(WIDTHS[column.id] for column in columns),
        names=wanted.columns.index(NAME),
        groups=tuple(_group(group, columns, cells) for group in selection.groups(language)),
        address=str(replace(in_view(address, "table"), pack=selection.library.pack.id)),
    )


def _cells_of(found: GapMap) -> Cells:
    """By study, the cells it stands in: where the file has what is read on them, and their name."""
    cells: Cells = defaultdict(list)
    for (y, row), (x, column) in product(enumerate(found.rows), enumerate(found.columns)):
        for id_ in found.held.get((row, column), ()):
            cells[id_].append((f"{y}-{x}", place_words(found, (row, column))))
    return cells


def _group(group: Group, columns: tuple[Column, ...], cells: Cells) -> StudyGroup:
    heading = group_heading(group.id, len(group.rows)) if group.id else None
    return StudyGroup(heading, tuple(_row(r, columns, cells.get(r.id, [])) for r in group.rows))


def _row(row: Row, columns: tuple[Column, ...], cells: list[tuple[str, Text]]) -> StudyRow:
    made = (column.cell(row) for column in columns)
    return StudyRow(
        row.id,
        tuple(Value(cell.text, cell.mark, cell.is_faint) for cell in made),
        tuple(cells),
        translate("GapMap", "In %n cells of the map", n=len(cells)) if cells else None,
    )
