"""The rows of passages, entities and terms."""

from collections import Counter
from collections.abc import Iterator
from typing import get_args

from pofedu.content.library import Library, entities_of
from pofedu.content.listing import Row
from pofedu.content.model import Entity, EntityKind, Term, Text
from pofedu.content.rowparts import pair_of, words_of
from pofedu.formats.ledger import Account, ledger_of

ENTITY_KINDS = get_args(EntityKind)


# Passages


def passage_rows(library: Library) -> Iterator[Row]:
    """Every place of the review, by section, also one that no passage is of."""
    for section in ledger_of(library).sections:
        for account in section.passages:
            yield _passage(account, section.id, section.title)


def _passage(account: Account, section: str, title: Text) -> Row:
    what = "record" if account.became else "nothing" if account.is_accounted_for else "missing"
    return Row(
        kind="passage",
        id=account.locator,
        group=section,
        words=words_of(account.locator, account.topic, title),
        keys={"records": (-len(account.became),)},
        facets={"became": (*{r.kind for r in account.became}, what)},
    )


# Entities and terms


def entity_rows(library: Library) -> Iterator[Row]:
    """Every entity, by kind."""
    counts = Counter(e for c in library.claims.values() for e in set(entities_of(c)))
    order = sorted(library.entities.values(), key=lambda e: ENTITY_KINDS.index(e.kind))
    yield from (_entity(entity, counts[entity.id]) for entity in order)


def _entity(entity: Entity, count: int) -> Row:
    return Row(
        kind="entity",
        id=entity.id,
        group=entity.kind,
        words=words_of(entity.name, entity.abbreviations, (s.text for s in entity.synonyms)),
        keys={
            "name": (pair_of(entity.name),),
            "kind": (ENTITY_KINDS.index(entity.kind),),
            "abbreviation": (entity.abbreviations[0].casefold() if entity.abbreviations else None,),
            "claims": (-count or None,),
        },
        facets={"kind": (entity.kind,)},
    )


def term_rows(library: Library) -> Iterator[Row]:
    """Every term, by its abbreviation."""
    terms = sorted(library.terms.values(), key=lambda t: t.abbreviation.casefold())
    yield from (_term(term) for term in terms)


def _term(term: Term) -> Row:
    return Row(
        kind="term",
        id=term.id,
        words=words_of(term.abbreviation, term.zh, term.en, term.definition),
        keys={
            "abbreviation": (term.abbreviation.casefold(),),
            "zh": ((term.zh, term.zh),),
            "en": (term.en.casefold() if term.en else None,),
        },
    )
