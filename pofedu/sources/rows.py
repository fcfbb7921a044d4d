"""The rows of each list: what of a record is compared, filtered and looked through."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pofedu.content.claimrows import claim_rows
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.formats.ledger import Ledger
from pofedu.sources.logic import Kind
from pofedu.sources.paperrows import discrepancy_rows, reference_rows
from pofedu.sources.recordrows import entity_rows, passage_rows, term_rows


def rows_of(kind: Kind, library: Library) -> tuple[Row, ...]:
    """All rows of a list, in its own order."""
    makers: dict[Kind, Callable[[Library], Iterable[Row]]] = {
        "passage": passage_rows,
        "claim": claim_rows,
        "entity": entity_rows,
        "term": term_rows,
        "reference": reference_rows,
        "discrepancy": discrepancy_rows,
    }
    return tuple(makers[kind](library))


def count_of(kind: Kind, library: Library) -> int:
    """How many records a list is of."""
    counts: dict[Kind, Mapping[Any, object]] = {
        "passage": library.passages,
        "claim": library.claims,
        "entity": library.entities,
        "term": library.terms,
        "reference": library.references,
        "discrepancy": library.discrepancies,
    }
    return len(counts[kind])


def coverage_of(ledger: Ledger) -> dict[str, tuple[int, int]]:
    """By section, how many of its places are accounted for, and how many there are."""
    return {
        section.id: (sum(a.is_accounted_for for a in section.passages), len(section.passages))
        for section in ledger.sections
    }
