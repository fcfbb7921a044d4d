"""The columns of the table of studies; each value says where it comes from."""

from collections.abc import Callable

from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.content.study import Stated
from pofedu.ui.cardlinks import doubt_count, origin_mark
from pofedu.ui.language import translate
from pofedu.ui.studycard import is_paper_sure
from pofedu.ui.table.columns import (
    Cell,
    Column,
    cell_of,
    doubts_of,
    not_stated,
    number_of,
    numbers_of,
)
from pofedu.ui.words import design_words, population_words

SORTABLE = ("study", "whom", "design", "species", "route", "n", "year", "outcomes", "doubts")
"""The columns by which rows can be put in order."""


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
            translate("Studies", "Study"),
            15,
            lambda row: Cell(studies[row.id].name, is_bold=True),
        ),
        Column("whom", translate("Card", "In whom"), 8, whom),
        Column("design", translate("Studies", "Design"), 6, design),
        Column("n", translate("Card", "n"), 12, stated("n")),
        Column("given", translate("Card", "Given"), 15, stated("intervention")),
        Column("model", translate("Card", "Model"), 15, stated("model")),
        Column(
            "outcomes",
            translate("Studies", "Outcomes"),
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
