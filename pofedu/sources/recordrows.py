"""The rows of passages, claims, entities and terms."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import get_args

from pofedu.content.grade import DESIGNS, MEASURED, TRACES, HowSure, how_sure
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Effect, Entity, EntityKind, Population, Term, Text, Theme
from pofedu.formats.ledger import Account, ledger_of
from pofedu.sources.logic import Part, Row
from pofedu.sources.rowparts import NOT_STATED, pair_of, place_on, words_of

THEMES, EFFECTS = get_args(Theme), get_args(Effect)
POPULATIONS, ENTITY_KINDS = get_args(Population), get_args(EntityKind)


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


# Claims


def claim_rows(library: Library) -> Iterator[Row]:
    """Every claim, in authored order."""
    doubted = Counter(id_ for d in library.discrepancies.values() for id_ in d.claims)
    names = {id_: words_of(e.name, e.abbreviations) for id_, e in library.entities.items()}
    for claim in library.claims.values():
        sure = how_sure(claim, library.studies, library.references)
        yield _claim(claim, sure, library, names, doubted[claim.id])


def _claim(
    claim: Claim, sure: HowSure, library: Library, names: Mapping[str, str], doubted: int
) -> Row:
    measured = place_on(MEASURED, sure.measured)
    design, traced = place_on(DESIGNS, sure.design), TRACES.index(sure.traced)
    effect = None if claim.effect == "none" else EFFECTS.index(claim.effect)
    numbers = (f"[{n}]" for n in claim.references)
    said = words_of(claim.id, claim.statement, claim.boundary, claim.passages, numbers)
    return Row(
        kind="claim",
        id=claim.id,
        words="\n".join((*(names[e] for e in entities_of(claim)), said)),
        keys={
            "subject": (pair_of(library.entities[claim.subject].name),),
            "object": (pair_of(library.entities[claim.object].name),),
            "sure": (measured, design, traced, int(not sure.has_study)),
            "measured": (measured,),
            "design": (design,),
            "traced": (traced,),
            "theme": (THEMES.index(claim.theme),),
            "effect": (effect,),
            "whom": _context(claim),
            "passages": (-len(claim.passages),),
            "references": (-len(claim.references) or None,),
            "doubts": (-doubted or None,),
        },
        facets={
            "theme": (claim.theme,),
            "measured": sure.systems or (NOT_STATED,),
            "directness": (claim.directness,),
        },
    )


def _context(claim: Claim) -> tuple[Part, ...]:
    context = claim.context
    population = place_on(POPULATIONS, context.population)
    if population is None and context.species:
        population = len(POPULATIONS)
    return population, context.species


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
