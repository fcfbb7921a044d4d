"""What stands in the columns of each list."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import cast

from msgspec import Struct

from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.model import Claim, Known, Stated, Text
from pofedu.sources.logic import Kind, Row
from pofedu.ui.cardlinks import doubt_count, origin_mark
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import discrepancy_name, list_name, reference_name, relation_words
from pofedu.ui.passagecard import nothing_words
from pofedu.ui.studycard import is_paper_sure
from pofedu.ui.words import (
    certainty_words,
    design_words,
    discrepancy_kind_words,
    kind_words,
    population_words,
    species_words,
    status_words,
    synonym_words,
    systems_words,
    theme_words,
    traced_words,
)

EMPTY = same("–")


class Cell(Struct, frozen=True):
    """What stands in a cell; `mark` beneath it says how it is known."""

    text: Text
    mark: Text | None = None
    is_faint: bool = False
    is_bold: bool = False


class Column(Struct, frozen=True):
    """A column: its name in addresses, its heading, how wide it is in characters of its text."""

    id: str
    heading: Text
    width: float
    cell: Callable[[Row], Cell]


def columns_of(kind: Kind, library: Library) -> tuple[Column, ...]:
    """The columns of a list, the most telling ones first."""
    makers: dict[Kind, Callable[[Library], tuple[Column, ...]]] = {
        "passage": _passage_columns,
        "claim": _claim_columns,
        "entity": _entity_columns,
        "term": _term_columns,
        "reference": _reference_columns,
        "discrepancy": _discrepancy_columns,
        "study": _study_columns,
    }
    return makers[kind](library)


def not_stated() -> Cell:
    """What is not known, said faintly."""
    return Cell(translate("Sources", "not stated"), is_faint=True)


def _cell(text: Text | None) -> Cell:
    return Cell(text) if text is not None else not_stated()


def _number(count: int) -> Cell:
    return Cell(same(str(count)) if count else EMPTY, is_faint=not count)


def _numbers(numbers: Iterable[int]) -> Cell:
    said = " ".join(f"[{n}]" for n in numbers)
    return Cell(same(said)) if said else Cell(EMPTY, is_faint=True)


def _places(locators: Iterable[str]) -> Cell:
    said = ", ".join(locators)
    return Cell(same(said)) if said else Cell(EMPTY, is_faint=True)


def _doubts(parts: tuple[Text, ...]) -> Cell:
    return Cell(parts[0]) if parts else Cell(EMPTY, is_faint=True)


# Passages


def _passage_columns(library: Library) -> tuple[Column, ...]:
    def topic(row: Row) -> Cell:
        passage = library.passages.get(row.id)
        return Cell(passage.topic if passage else translate("Sources", "Not in the ledger"))

    def became(row: Row) -> Cell:
        counts = Counter(name.partition(":")[0] for name in library.became(row.id))
        if counts:
            parts = (_counted(kind, count) for kind, count in counts.items())
            return Cell(joined(parts, " · ", " · "))
        passage = library.passages.get(row.id)
        if passage is None or passage.nothing is None:
            return Cell(translate("Sources", "Not accounted for"), is_bold=True)
        again = ", ".join(passage.restates)
        words = nothing_words(passage)
        return Cell(labelled(words, same(again)) if again else words, is_faint=True)

    return (
        Column("locator", translate("Card", "Locator"), 6, lambda row: Cell(same(row.id))),
        Column("topic", translate("Sources", "Topic"), 18, topic),
        Column("records", translate("Sources", "What it became"), 26, became),
    )


def _counted(kind: str, count: int) -> Text:
    names = {
        "claim": "claims",
        "entity": "entities",
        "term": "terms",
        "study": "studies",
        "discrepancy": "discrepancies",
    }
    name = list_name(names[kind]) if kind in names else translate("Sources", "Diagrams")
    return Text(zh=f"{name.zh} {count}", en=f"{name.en} {count}")


# Claims


def _claim_columns(library: Library) -> tuple[Column, ...]:
    def of(cell: Callable[[Claim], Cell]) -> Callable[[Row], Cell]:
        return lambda row: cell(library.claims[row.id])

    def names(*ids: str) -> Text:
        return joined((library.entities[id_].name for id_ in ids), " + ", " + ")

    def graded(claim: Claim) -> tuple[Text, Text, Text, Text]:
        sure = how_sure(claim, library.studies, library.references)
        parts = systems_words(sure.systems), design_words(sure.design), traced_words(sure.traced)
        return sure.reading, *parts

    return (
        Column(
            "subject",
            translate("Sources", "What"),
            9.5,
            of(lambda c: Cell(names(c.subject, *c.jointly_with), is_bold=True)),
        ),
        Column("effect", translate("Sources", "Does"), 7, of(lambda c: Cell(relation_words(c)))),
        Column(
            "object",
            translate("Sources", "To what"),
            9.5,
            of(lambda c: Cell(names(c.object), is_bold=True)),
        ),
        Column("sure", translate("Card", "How sure"), 18, of(lambda c: Cell(graded(c)[0]))),
        Column("measured", translate("Card", "Measured in"), 6, of(lambda c: Cell(graded(c)[1]))),
        Column("design", translate("Card", "By what design"), 7, of(lambda c: Cell(graded(c)[2]))),
        Column("traced", translate("Card", "How far traced"), 12, of(lambda c: Cell(graded(c)[3]))),
        Column("whom", translate("Card", "In whom"), 9, of(_whom)),
        Column("theme", translate("Sources", "Theme"), 9, of(lambda c: Cell(theme_words(c.theme)))),
        Column("statement", translate("Sources", "Statement"), 24, of(lambda c: Cell(c.statement))),
        Column("boundary", translate("Card", "Where it stops"), 24, of(_boundary)),
        Column("passages", translate("Card", "Passages"), 9, of(lambda c: _places(c.passages))),
        Column(
            "references", translate("Card", "References"), 7, of(lambda c: _numbers(c.references))
        ),
        Column(
            "doubts",
            translate("Card", "Discrepancies and questions"),
            9,
            of(lambda c: _doubts(doubt_count(library.discrepancies_of(claim=c.id)))),
        ),
    )


def _whom(claim: Claim) -> Cell:
    context = claim.context
    parts = [population_words(context.population)] if context.population else []
    parts += [species_words(context.species)] if context.species else []
    return Cell(joined(parts)) if parts else not_stated()


def _boundary(claim: Claim) -> Cell:
    return Cell(Text(zh=claim.boundary.zh, en=claim.boundary.en))


# Entities and terms


def _entity_columns(library: Library) -> tuple[Column, ...]:
    entities = library.entities

    def also(row: Row) -> Cell:
        parts = [
            Text(zh=f"{s.text}（{w.zh}）", en=f"{s.text} ({w.en.lower()})")
            for s in entities[row.id].synonyms
            if (w := synonym_words(s))
        ]
        return Cell(joined(parts, "；", "; ")) if parts else Cell(EMPTY, is_faint=True)

    def short(row: Row) -> Cell:
        said = ", ".join(entities[row.id].abbreviations)
        return Cell(same(said)) if said else Cell(EMPTY, is_faint=True)

    return (
        Column(
            "name",
            translate("Sources", "Name"),
            16,
            lambda row: Cell(entities[row.id].name, is_bold=True),
        ),
        Column("abbreviation", translate("Card", "Abbreviation"), 8, short),
        Column("also", translate("Card", "Also called"), 20, also),
        Column("claims", translate("Card", "Claims"), 5, lambda row: _number(-_key(row, "claims"))),
        Column(
            "kind",
            translate("Sources", "Kind"),
            7,
            lambda r: Cell(kind_words(entities[r.id].kind)),
        ),
    )


def _key(row: Row, column: str) -> int:
    return cast("int", row.keys[column][0] or 0)


def _term_columns(library: Library) -> tuple[Column, ...]:
    terms = library.terms
    return (
        Column(
            "abbreviation",
            translate("Card", "Abbreviation"),
            9,
            lambda row: Cell(same(terms[row.id].abbreviation), is_bold=True),
        ),
        Column("zh", translate("Sources", "In Chinese"), 16, lambda r: Cell(same(terms[r.id].zh))),
        Column(
            "en",
            translate("Sources", "In English"),
            26,
            lambda row: _cell(same(name) if (name := terms[row.id].en) else None),
        ),
    )


# References


def _reference_columns(library: Library) -> tuple[Column, ...]:
    references = library.references

    def known(name: str) -> Callable[[Row], Cell]:
        return lambda row: _known(getattr(references[int(row.id)], name))

    def title(row: Row) -> Cell:
        reference = references[int(row.id)]
        if reference.title is None:
            return Cell(reference_name(reference), is_faint=True)
        return _known(reference.title)

    def status(row: Row) -> Cell:
        return Cell(status_words(references[int(row.id)].status))

    return (
        Column("number", translate("Sources", "No."), 3, lambda r: Cell(same(f"[{r.id}]"))),
        Column("title", translate("Card", "Title"), 26, title),
        Column("year", translate("Card", "Year"), 6, known("year")),
        Column("status", translate("Sources", "Status"), 7, status),
        Column("authors", translate("Card", "Authors"), 15, known("authors")),
        Column("journal", translate("Card", "Journal"), 13, known("journal")),
        Column("volume", translate("Card", "Volume"), 6, known("volume")),
        Column("pages", translate("Card", "Pages"), 8, known("pages")),
        Column("doi", same("DOI"), 13, known("doi")),
        Column("pmid", same("PMID"), 7, known("pmid")),
        Column("pmcid", same("PMCID"), 8, known("pmcid")),
        Column("url", translate("Card", "Address"), 13, known("url")),
    )


def _known(field: Known | None) -> Cell:
    """A value that a page confirmed plainly; any other faintly, and that is said."""
    if field is None:
        return not_stated()
    is_read = field.origin == "page-read"
    mark = None if is_read else translate("Card", "not confirmed")
    return Cell(same(field.value), mark, is_faint=not is_read)


# Discrepancies and doubts


def _discrepancy_columns(library: Library) -> tuple[Column, ...]:
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
        return lambda r: _number(0 if r.kind == "doubt" else len(getattr(found[r.id], name)))

    def passages(row: Row) -> Cell:
        return _places(() if row.kind == "doubt" else found[row.id].passages)

    return (
        Column("what", translate("Sources", "What"), 28, what),
        Column("certainty", translate("Sources", "How certain"), 10, certainty),
        Column("against", translate("Sources", "Against what"), 9, against),
        Column("passages", translate("Card", "Passages"), 9, passages),
        Column("claims", translate("Card", "Claims"), 5, touched("claims")),
        Column("studies", translate("Card", "Studies"), 5, touched("studies")),
    )


# Studies


def _study_columns(library: Library) -> tuple[Column, ...]:
    studies = library.studies

    def stated(name: str) -> Callable[[Row], Cell]:
        def cell(row: Row) -> Cell:
            study = studies[row.id]
            return _stated(getattr(study, name), is_paper_sure(study, library))

        return cell

    def whom(row: Row) -> Cell:
        population = studies[row.id].population
        return _cell(population_words(population) if population else None)

    def design(row: Row) -> Cell:
        found = studies[row.id].design
        return _cell(design_words(found) if found else None)

    def numbers(row: Row) -> Cell:
        return _numbers(dict.fromkeys(link.number for link in studies[row.id].references))

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
            lambda row: _number(len(studies[row.id].outcomes)),
        ),
        Column("references", translate("Card", "References"), 6, numbers),
        Column(
            "doubts",
            translate("Card", "Discrepancies and questions"),
            9,
            lambda row: _doubts(doubt_count(library.discrepancies_of(study=row.id))),
        ),
    )


def _stated(field: Stated | None, is_sure: bool) -> Cell:
    if field is None:
        return not_stated()
    words = Text(zh=field.zh, en=field.en)
    mark = origin_mark(field.origin, (), is_sure)
    return Cell(words, mark, is_faint=field.origin == "unverified")
