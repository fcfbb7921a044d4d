"""The columns of references, and of discrepancies with doubts."""

from collections.abc import Callable

from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.source import Known
from pofedu.ui.language import same, translate
from pofedu.ui.names import discrepancy_name, reference_name
from pofedu.ui.table.columns import (
    EMPTY,
    Cell,
    Column,
    not_stated,
    number_of,
    places_of,
)
from pofedu.ui.words import (
    certainty_words,
    discrepancy_kind_words,
    status_words,
)

# References


def reference_columns(library: Library) -> tuple[Column, ...]:
    """The columns of references; each value says how it is known."""

    references = library.references

    def known(name: str) -> Callable[[Row], Cell]:
        return lambda row: _known(getattr(references[int(row.id)], name))

    def title(row: Row) -> Cell:
        reference = references[int(row.id)]
        if reference.title is None:
            return Cell(reference_name(reference), is_faint=True)
        return _known(reference.title)

    unsure = translate("Card", "not confirmed")

    def status(row: Row) -> Cell:
        return Cell(status_words(references[int(row.id)].status))

    return (
        Column("number", translate("Sources", "No."), 3, lambda r: Cell(same(f"[{r.id}]"))),
        Column("title", translate("Card", "Title"), 26, title, unsure),
        Column("year", translate("Card", "Year"), 6, known("year"), unsure),
        Column("status", translate("Sources", "Status"), 7, status),
        Column("authors", translate("Card", "Authors"), 15, known("authors"), unsure),
        Column("journal", translate("Card", "Journal"), 13, known("journal"), unsure),
        Column("volume", translate("Card", "Volume"), 6, known("volume"), unsure),
        Column("pages", translate("Card", "Pages"), 8, known("pages"), unsure),
        Column("doi", same("DOI"), 13, known("doi"), unsure),
        Column("pmid", same("PMID"), 7, known("pmid"), unsure),
        Column("pmcid", same("PMCID"), 8, known("pmcid"), unsure),
        Column("url", translate("Card", "Address"), 13, known("url"), unsure),
    )


def _known(field: Known | None) -> Cell:
    """A value that a page confirmed plainly; any other faintly, and that is said."""
    if field is None:
        return not_stated()
    is_read = field.origin == "page-read"
    mark = None if is_read else translate("Card", "not confirmed")
    return Cell(same(field.value), mark, is_faint=not is_read)


# Discrepancies and doubts


def discrepancy_columns(library: Library) -> tuple[Column, ...]:
    """The columns of discrepancies and doubts."""

    found, doubts = library.discrepancies, library.doubts

    def what(row: Row) -> Cell:
        if row.kind == "doubt":
            return Cell(doubts[row.id].point)
        return Cell(discrepancy_name(found[row.id]))

    def certainty(row: Row) -> Cell:
        if row.kind == "doubt":
            return Cell(translate("Sources", "Not taken"), is_faint=True)
        return Cell(certainty_words(found[row.id].certainty))

    def against(row: Row) -> Cell:
        empty = Cell(EMPTY, is_faint=True)
        return empty if row.kind == "doubt" else Cell(discrepancy_kind_words(found[row.id]))

    def touched(name: str) -> Callable[[Row], Cell]:
        return lambda r: number_of(0 if r.kind == "doubt" else len(getattr(found[r.id], name)))

    def passages(row: Row) -> Cell:
        return places_of(() if row.kind == "doubt" else found[row.id].passages)

    return (
        Column("what", translate("Sources", "What"), 28, what),
        Column("certainty", translate("Sources", "How certain"), 10, certainty),
        Column("against", translate("Sources", "Against what"), 9, against),
        Column("passages", translate("Card", "Passages"), 9, passages),
        Column("claims", translate("Card", "Claims"), 5, touched("claims")),
        Column("studies", translate("Card", "Studies"), 5, touched("studies")),
    )
