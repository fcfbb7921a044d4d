"""Studies through time as a table: a row for each study, in the order of time."""

from collections.abc import Iterator

from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import timewords as words
from pofedu.studies.years import confirmed_year, printed_year
from pofedu.ui.language import joined, same, translate
from pofedu.ui.studywords import facet_words, value_words
from pofedu.ui.table.columns import Cell, Column, cell_of
from pofedu.ui.table.model import Heading, Line
from pofedu.ui.words import systems_words


def columns(by: str, library: Library) -> tuple[Column, ...]:
    """What the table tells of a study; the last column names its lanes."""

    def year(row: Row) -> Cell:
        printed = printed_year(row)
        if printed is None:
            return Cell(words.unknown_words(), is_faint=True)
        is_known = confirmed_year(row) is not None
        mark = None if is_known else translate("Through time", "Not confirmed")
        return Cell(same(str(printed)), mark, is_faint=not is_known)

    def lanes(row: Row) -> Cell:
        named = [value_words(by, value, library) for value in row.facets[by]]
        return Cell(joined(named, "、", ", "))

    def systems(row: Row) -> Cell:
        found = library.studies[row.id].systems
        return cell_of(systems_words(found) if found else None)

    def study(row: Row) -> Cell:
        return Cell(library.studies[row.id].name, is_bold=True)

    return (
        Column("year", translate("Through time", "Year"), 11, year),
        Column("study", translate("Through time", "Study"), 20, study),
        Column("system", translate("Through time", "Measured in"), 9, systems),
        Column(by, facet_words(by), 20, lanes),
    )


def lines(selection: Selection) -> Iterator[Line]:
    """The studies in the order of time, under how well their years are known."""
    for heading, rows in _groups(selection).items():
        if rows:
            name = _headings()[heading]
            yield Heading(joined((name, same(str(len(rows)))), "　", "  "))
            yield from rows


def _groups(selection: Selection) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {"confirmed": [], "doubtful": [], "unknown": []}
    for row in sorted(selection.left, key=lambda row: printed_year(row) or 0):
        if printed_year(row) is None:
            groups["unknown"].append(row)
        else:
            groups["doubtful" if confirmed_year(row) is None else "confirmed"].append(row)
    return groups


def _headings() -> dict[str, Text]:
    return {
        "confirmed": words.filling_words("full"),
        "doubtful": words.filling_words("hollow"),
        "unknown": words.unknown_words(),
    }
