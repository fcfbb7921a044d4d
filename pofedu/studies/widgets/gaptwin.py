"""The gap map as a list: a row for each cell, under the heading of its row."""

from collections.abc import Iterator

from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.studies.gapplaces import Place
from pofedu.studies.gaps import Cell, GapMap
from pofedu.studies.widgets.gapwords import (
    axis_words,
    count_words,
    heading_words,
    systems_in_words,
    went_words,
)
from pofedu.ui.language import joined, same, translate
from pofedu.ui.table.columns import EMPTY, Column
from pofedu.ui.table.columns import Cell as ListCell
from pofedu.ui.table.model import Heading, Line

KIND = "gap"


def place_of(row: Row) -> Place:
    """The cell that a row of the list stands for."""
    value, _, column = row.id.partition(",")
    return value, column


def id_of(place: Place) -> str:
    """The id of the row of a cell."""
    return ",".join(place)


def twin_columns(found: GapMap) -> tuple[Column, ...]:
    """The columns of the list; those on direction only where one is asked."""

    def cell(row: Row) -> Cell:
        return found.cell(place_of(row))

    def heading(row: Row) -> ListCell:
        return ListCell(heading_words(found.axes[1], place_of(row)[1], found.library), is_bold=True)

    def direction(row: Row) -> ListCell:
        known = cell(row)
        if not known.seen:
            return ListCell(EMPTY, is_faint=True)
        return ListCell(went_words(known))

    def systems(row: Row) -> ListCell:
        known = cell(row)
        if not known.seen:
            return ListCell(EMPTY, is_faint=True)
        return ListCell(systems_in_words(known.systems))

    def names(row: Row) -> ListCell:
        known = [seen.study.name for seen in cell(row).seen]
        return ListCell(joined(known, "；", "; ") if known else EMPTY, is_faint=not known)

    return (
        Column("column", axis_words(found.axes[1]), 14, heading),
        Column(
            "count",
            translate("GapMap", "Studies"),
            5,
            lambda row: ListCell(same(str(cell(row).count))),
        ),
        Column("direction", translate("GapMap", "Direction"), 9, direction),
        Column("systems", translate("Card", "Measured in"), 9, systems),
        Column("names", translate("GapMap", "Which"), 34, names, least=12),
    )


def twin_lines(found: GapMap) -> Iterator[Line]:
    """A heading for each row of the map, then its cells, the empty ones too."""
    for value in found.rows:
        count = count_words(found.of_row.get(value, 0))
        yield Heading(joined((_named(found, value), count), "　", "  "))
        for column in found.columns:
            yield Row(kind=KIND, id=id_of((value, column)))


def _named(found: GapMap, value: str) -> Text:
    return heading_words(found.axes[0], value, found.library)
