"""The columns of references, discrepancies with doubts, and studies."""

from collections.abc import Callable

from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.content.source import Known
from pofedu.content.study import Stated
from pofedu.ui.cardlinks import doubt_count, origin_mark
from pofedu.ui.language import same, translate
from pofedu.ui.names import discrepancy_name, reference_name
from pofedu.ui.studycard import is_paper_sure
from pofedu.ui.table.columns import (
    EMPTY,
    Cell,
    Column,
    cell_of,
    doubts_of,
    not_stated,
    number_of,
    numbers_of,
    places_of,
)
from pofedu.ui.words import (
    certainty_words,
    design_words,
    discrepancy_kind_words,
    population_words,
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


# Studies


def study_columns(library: Library) -> tuple[Column, ...]:
    """The columns of studies; each value says where it comes from."""

    studies = library.studies

    def stated(name: str) -> Callable[[Row], Cell]:
        def cell(row: Row) -> Cell:
            study = studies[row.id]
            return _stated(getattr(study, name), is_paper_sure(study, library))

        return cell

    def whom(row: Row) -> Cell:
        population = studies[row.id].population
        return cell_of(population_words(population) if population else None)

    def design(row: Row) -> Cell:
        found = studies[row.id].design
        return cell_of(design_words(found) if found else None)

    def numbers(row: Row) -> Cell:
        return numbers_of(dict.fromkeys(link.number for link in studies[row.id].references))

    return (
        Column(
            "study",
            translate("Sources", "Study"),
            15,
            lambda row: Cell(studies[row.id].name, is_bold=True),
        ),
        Column("whom", translate("Card", "In whom"), 8, whom),
        Column("design", translate("Sources", "Design"), 6, design),
        Column("n", translate("Card", "n"), 12, stated("n")),
        Column("given", translate("Card", "Given"), 15, stated("intervention")),
        Column("model", translate("Card", "Model"), 15, stated("model")),
        Column(
            "outcomes",
            translate("Sources", "Outcomes"),
            5,
            lambda row: number_of(len(studies[row.id].outcomes)),
        ),
        Column("references", translate("Card", "References"), 6, numbers),
        Column(
            "doubts",
            translate("Card", "Discrepancies and questions"),
            9,
            lambda row: doubts_of(doubt_count(library.discrepancies_of(study=row.id))),
        ),
    )


def _stated(field: Stated | None, is_sure: bool) -> Cell:
    if field is None:
        return not_stated()
    words = Text(zh=field.zh, en=field.en)
    mark = origin_mark(field.origin, (), is_sure)
    return Cell(words, mark, is_faint=field.origin == "unverified")
