"""The table of studies as it is seen, to be taken along: its columns, order, filters, language."""

from collections.abc import Iterable, Iterator, Sequence

from pofedu import __version__
from pofedu.content.address import Address
from pofedu.content.citation import source_line
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.formats.notes import said
from pofedu.formats.sheet import Sheet, Value
from pofedu.studies.columns import SORTABLE
from pofedu.studies.logic import standing
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import Selection, select
from pofedu.studies.widgets.tablecolumns import WIDTHS, columns_at
from pofedu.studies.widgets.tablewords import order_label, order_words
from pofedu.studies.widgets.words import heading, summary
from pofedu.ui.language import Language, same, translate
from pofedu.ui.table.columns import Cell, Column

LATIN = 2.0
"""A spreadsheet counts its widths in Latin characters, half as wide as Chinese ones."""


def sheet_of(
    columns: Sequence[Column],
    rows: Iterable[Row],
    selection: Selection,
    address: Address,
    frozen: int,
    language: Language,
) -> Sheet:
    """These rows in these columns; what stands beneath a value follows it in brackets."""
    return Sheet(
        title=said(translate("Studies", "Studies"), language),
        headings=tuple(said(column.heading, language) for column in columns),
        rows=tuple(tuple(_value(c.cell(row), language) for c in columns) for row in rows),
        widths=tuple(WIDTHS[column.id] * LATIN for column in columns),
        frozen=frozen,
        about_title=said(translate("StudyTable", "About this table"), language),
        about=tuple(
            (said(label, language), said(text, language))
            for label, text in _about(selection, address)
        ),
        date=selection.library.pack.date,
    )


def sheet_at(library: Library, address: Address, language: Language) -> Sheet:
    """The table that an address of the studies shows, without a window; LookupError for no such."""
    standing(address, library)
    selection = select(address, study_rows(library), library, SORTABLE)
    shown, wanted, _ = columns_at(address, selection)
    rows = (row for group in selection.groups(language) for row in group.rows)
    return sheet_of(shown, rows, selection, address, wanted.frozen, language)


def _value(cell: Cell, language: Language) -> Value:
    words = said(cell.text, language)
    if cell.mark is None:
        return int(words) if words.isdecimal() else words
    mark = said(cell.mark, language)
    return f"{words} ({mark})" if language == "en" else f"{words}（{mark}）"


def _about(selection: Selection, address: Address) -> Iterator[tuple[Text, Text]]:
    library, view = selection.library, selection.view
    yield translate("StudyTable", "What it shows"), summary(selection)
    yield translate("StudyTable", "In recipients"), heading(library)
    yield order_label(), order_words(view.sorts)
    yield (
        translate("StudyTable", "In brackets"),
        translate(
            "StudyTable",
            "where a value comes from: the review, the paper itself, or nowhere that was confirmed",
        ),
    )
    yield translate("StudyTable", "The review"), source_line(library.source)
    yield translate("StudyTable", "Wording"), library.pack.wording
    yield translate("StudyTable", "Notice"), library.pack.notice
    yield translate("StudyTable", "Made with"), same(_version(library))
    yield translate("StudyTable", "Address in pofedu"), same(str(address))


def _version(library: Library) -> str:
    pack = library.pack
    return f"pofedu {__version__}; {pack.id} {pack.version}, {pack.date}, {library.content_hash}"
