"""The rows of each list: what of a record is compared, filtered and looked through."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, get_args

from pofedu.content.grade import DESIGNS, MEASURED, TRACES, HowSure, how_sure
from pofedu.content.library import Library, entities_of
from pofedu.content.model import (
    Certainty,
    Claim,
    Directness,
    Discrepancy,
    Doubt,
    Effect,
    Entity,
    EntityKind,
    Known,
    Population,
    Reference,
    Stated,
    Status,
    Study,
    Term,
    Text,
    Theme,
)
from pofedu.formats.ledger import Account, Ledger, ledger_of
from pofedu.sources.logic import Kind, Part, Row, folded

THEMES, EFFECTS = get_args(Theme), get_args(Effect)
DIRECTNESSES, CERTAINTIES = get_args(Directness), get_args(Certainty)
STATUSES, POPULATIONS = get_args(Status), get_args(Population)
ENTITY_KINDS = get_args(EntityKind)
NOT_STATED = "not-stated"
REFUSED = "refused"
"""The group of the doubts that were considered and not taken."""
FIELDS = ("title", "authors", "journal", "year", "volume", "pages", "doi", "pmid", "pmcid", "url")
PAPERS = ("recommendation", "review")


def rows_of(kind: Kind, library: Library) -> tuple[Row, ...]:
    """All rows of a list, in its own order."""
    makers: dict[Kind, Callable[[Library], Iterable[Row]]] = {
        "passage": _passages,
        "claim": _claims,
        "entity": _entities,
        "term": _terms,
        "reference": _references,
        "discrepancy": _discrepancies,
        "study": _studies,
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
        "study": library.studies,
    }
    return len(counts[kind])


def _words(*parts: object) -> str:
    """Everything that is said, in both languages, folded."""
    return folded(" ".join(_said(parts)))


def _said(parts: Iterable[object]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Text | Stated):
            yield f"{part.zh} {part.en}"
        elif isinstance(part, Known):
            yield part.value
        elif isinstance(part, str | int):
            yield str(part)
        elif part is not None:
            assert isinstance(part, Iterable)
            yield from _said(part)


def _on(scale: tuple[str, ...], value: str | None) -> int | None:
    """The place on a scale; not stated is no place."""
    return scale.index(value) if value in scale and value != NOT_STATED else None


def _pair(text: Text) -> tuple[str, str]:
    return text.zh, text.en


# Passages


def _passages(library: Library) -> Iterator[Row]:
    for section in ledger_of(library).sections:
        for account in section.passages:
            yield _passage(account, section.id, section.title)


def _passage(account: Account, section: str, title: Text) -> Row:
    what = "record" if account.became else "nothing" if account.is_accounted_for else "missing"
    return Row(
        kind="passage",
        id=account.locator,
        group=section,
        words=_words(account.locator, account.topic, title),
        keys={"records": (-len(account.became),)},
        facets={"became": (*{r.kind for r in account.became}, what)},
    )


def coverage_of(ledger: Ledger) -> dict[str, tuple[int, int]]:
    """By section, how many of its places are accounted for, and how many there are."""
    return {
        section.id: (sum(a.is_accounted_for for a in section.passages), len(section.passages))
        for section in ledger.sections
    }


# Claims


def _claims(library: Library) -> Iterator[Row]:
    doubted = Counter(id_ for d in library.discrepancies.values() for id_ in d.claims)
    names = {id_: _words(e.name, e.abbreviations) for id_, e in library.entities.items()}
    for claim in library.claims.values():
        sure = how_sure(claim, library.studies, library.references)
        yield _claim(claim, sure, library, names, doubted[claim.id])


def _claim(
    claim: Claim, sure: HowSure, library: Library, names: Mapping[str, str], doubted: int
) -> Row:
    measured = _on(MEASURED, sure.measured)
    design, traced = _on(DESIGNS, sure.design), TRACES.index(sure.traced)
    effect = None if claim.effect == "none" else EFFECTS.index(claim.effect)
    numbers = (f"[{n}]" for n in claim.references)
    said = _words(claim.id, claim.statement, claim.boundary, claim.passages, numbers)
    return Row(
        kind="claim",
        id=claim.id,
        words=f"{' '.join(names[e] for e in entities_of(claim))} {said}",
        keys={
            "subject": (_pair(library.entities[claim.subject].name),),
            "object": (_pair(library.entities[claim.object].name),),
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
    population = _on(POPULATIONS, context.population)
    if population is None and context.species:
        population = len(POPULATIONS)
    return population, context.species


# Entities and terms


def _entities(library: Library) -> Iterator[Row]:
    counts = Counter(e for c in library.claims.values() for e in set(entities_of(c)))
    order = sorted(library.entities.values(), key=lambda e: ENTITY_KINDS.index(e.kind))
    yield from (_entity(entity, counts[entity.id]) for entity in order)


def _entity(entity: Entity, count: int) -> Row:
    return Row(
        kind="entity",
        id=entity.id,
        group=entity.kind,
        words=_words(entity.name, entity.abbreviations, (s.text for s in entity.synonyms)),
        keys={
            "name": (_pair(entity.name),),
            "kind": (ENTITY_KINDS.index(entity.kind),),
            "abbreviation": (entity.abbreviations[0].casefold() if entity.abbreviations else None,),
            "claims": (-count or None,),
        },
        facets={"kind": (entity.kind,)},
    )


def _terms(library: Library) -> Iterator[Row]:
    terms = sorted(library.terms.values(), key=lambda t: t.abbreviation.casefold())
    yield from (_term(term) for term in terms)


def _term(term: Term) -> Row:
    return Row(
        kind="term",
        id=term.id,
        words=_words(term.abbreviation, term.zh, term.en, term.definition),
        keys={
            "abbreviation": (term.abbreviation.casefold(),),
            "zh": ((term.zh, term.zh),),
            "en": (term.en.casefold() if term.en else None,),
        },
    )


# References


def _references(library: Library) -> Iterator[Row]:
    yield from (_reference(reference) for reference in library.references.values())


def _reference(reference: Reference) -> Row:
    fields: dict[str, Known | None] = {name: getattr(reference, name) for name in FIELDS}
    known = {n: f.value for n, f in fields.items() if f and f.origin == "page-read"}
    year = known.get("year", "")
    return Row(
        kind="reference",
        id=str(reference.number),
        words=_words(f"[{reference.number}]", reference.named, list(fields.values())),
        keys={
            "number": (reference.number,),
            "title": (known["title"].casefold() if "title" in known else None,),
            "authors": (known["authors"].casefold() if "authors" in known else None,),
            "journal": (known["journal"].casefold() if "journal" in known else None,),
            "year": (int(year) if year.isdigit() else None,),
            "status": (STATUSES.index(reference.status),),
        },
        unverified=frozenset(n for n, f in fields.items() if f and f.origin == "unverified"),
        facets={"status": (reference.status,)},
    )


def confirmed(field: str, library: Library) -> int:
    """Of how many references a page confirmed a field."""
    fields = (getattr(reference, field) for reference in library.references.values())
    return sum(f is not None and f.origin == "page-read" for f in fields)


# Discrepancies and doubts


def _discrepancies(library: Library) -> Iterator[Row]:
    order = sorted(library.discrepancies.values(), key=lambda d: CERTAINTIES.index(d.certainty))
    yield from (_discrepancy(discrepancy) for discrepancy in order)
    yield from (_doubt(d) for d in library.doubts.values() if d.verdict == "refused")


def _discrepancy(found: Discrepancy) -> Row:
    texts = (found.title, found.question, found.printed, found.checked, found.explanation)
    return Row(
        kind="discrepancy",
        id=found.id,
        group=found.certainty,
        words=_words(texts, found.passages, (f"[{n}]" for n in found.references)),
        keys={
            "certainty": (CERTAINTIES.index(found.certainty),),
            "against": (found.kind,),
            "claims": (-len(found.claims) or None,),
            "studies": (-len(found.studies) or None,),
        },
        facets={"certainty": (found.certainty,)},
    )


def _doubt(doubt: Doubt) -> Row:
    return Row(
        kind="doubt",
        id=doubt.id,
        group=REFUSED,
        words=_words(doubt.point, doubt.reason, (f"[{n}]" for n in doubt.references)),
        facets={"certainty": (REFUSED,)},
    )


# Studies


def _studies(library: Library) -> Iterator[Row]:
    rows = [_study(study) for study in library.studies.values()]
    groups = (*POPULATIONS, *PAPERS, NOT_STATED)
    yield from sorted(rows, key=lambda row: groups.index(row.group))


def _study(study: Study) -> Row:
    population = study.population or (study.kind if study.kind in PAPERS else NOT_STATED)
    numbers = (f"[{link.number}]" for link in study.references)
    return Row(
        kind="study",
        id=study.id,
        group=population,
        words=_words(study.name, study.intervention, study.model, study.passages, numbers),
        keys={
            "study": (_pair(study.name),),
            "whom": (_on(POPULATIONS, study.population),),
            "design": (_on(DESIGNS, study.design),),
            "outcomes": (-len(study.outcomes) or None,),
        },
        facets={"whom": (study.population or NOT_STATED,), "design": (study.design or NOT_STATED,)},
    )
