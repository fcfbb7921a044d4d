"""The columns of passages, claims, entities and terms."""

from collections import Counter
from collections.abc import Callable
from typing import cast

from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Claim, Text
from pofedu.ui.cardlinks import doubt_count
from pofedu.ui.language import joined, labelled, same, translate
from pofedu.ui.names import list_name, relation_words, subject_words
from pofedu.ui.passagecard import nothing_words
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
    design_words,
    kind_words,
    population_words,
    species_words,
    synonym_words,
    systems_words,
    theme_words,
    traced_words,
)

# Passages


def passage_columns(library: Library) -> tuple[Column, ...]:
    """The columns of places of the review."""

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


def claim_columns(library: Library) -> tuple[Column, ...]:
    """The columns of claims."""

    def of(cell: Callable[[Claim], Cell]) -> Callable[[Row], Cell]:
        return lambda row: cell(library.claims[row.id])

    def graded(claim: Claim) -> tuple[Cell, Cell, Cell, Cell]:
        sure = how_sure(claim, library.studies, library.references)
        return (
            Cell(sure.reading),
            Cell(systems_words(sure.systems, sure.are_women), is_faint=not sure.systems),
            Cell(design_words(sure.design), is_faint=sure.design == "not-stated"),
            Cell(traced_words(sure.traced)),
        )

    return (
        Column(
            "subject",
            translate("Sources", "What"),
            9.5,
            of(lambda c: Cell(subject_words(c, library), is_bold=True)),
        ),
        Column("effect", translate("Sources", "Does"), 7, of(lambda c: Cell(relation_words(c)))),
        Column(
            "object",
            translate("Sources", "To what"),
            9.5,
            of(lambda c: Cell(library.entities[c.object].name, is_bold=True)),
        ),
        Column("sure", translate("Card", "How sure"), 18, of(lambda c: graded(c)[0])),
        Column("measured", translate("Card", "Measured in"), 6, of(lambda c: graded(c)[1])),
        Column("design", translate("Card", "By what design"), 7, of(lambda c: graded(c)[2])),
        Column("traced", translate("Card", "How far traced"), 12, of(lambda c: graded(c)[3])),
        Column("whom", translate("Card", "In whom"), 9, of(_whom)),
        Column("theme", translate("Sources", "Theme"), 9, of(lambda c: Cell(theme_words(c.theme)))),
        Column("statement", translate("Sources", "Statement"), 24, of(lambda c: Cell(c.statement))),
        Column("boundary", translate("Card", "Where it stops"), 24, of(_boundary)),
        Column("passages", translate("Card", "Passages"), 9, of(lambda c: places_of(c.passages))),
        Column(
            "references", translate("Card", "References"), 7, of(lambda c: numbers_of(c.references))
        ),
        Column(
            "doubts",
            translate("Card", "Discrepancies and questions"),
            9,
            of(lambda c: doubts_of(doubt_count(library.discrepancies_of(claim=c.id)))),
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


def entity_columns(library: Library) -> tuple[Column, ...]:
    """The columns of entities."""

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
        Column(
            "claims", translate("Card", "Claims"), 5, lambda row: number_of(-_key(row, "claims"))
        ),
        Column(
            "kind",
            translate("Sources", "Kind"),
            7,
            lambda r: Cell(kind_words(entities[r.id].kind)),
        ),
    )


def _key(row: Row, column: str) -> int:
    return cast("int", row.keys[column][0] or 0)


def term_columns(library: Library) -> tuple[Column, ...]:
    """The columns of terms."""

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
            lambda row: cell_of(same(name) if (name := terms[row.id].en) else None),
        ),
    )
