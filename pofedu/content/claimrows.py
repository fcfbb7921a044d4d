"""The rows of claims: what of each is compared, filtered and looked through."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from pofedu.content.grade import HowSure, how_sure, rank
from pofedu.content.gradetable import DESIGNS, MEASURED, TRACES
from pofedu.content.library import Library, entities_of
from pofedu.content.listing import Part, Row
from pofedu.content.model import Claim, Effect, Population, Theme
from pofedu.content.rowparts import NOT_STATED, pair_of, place_on, words_of

THEMES, EFFECTS, POPULATIONS = get_args(Theme), get_args(Effect), get_args(Population)


def claim_rows(library: Library, claims: Iterable[Claim] | None = None) -> Iterator[Row]:
    """A row for each of some claims, in their order; for every claim where none are named."""
    doubted = Counter(id_ for d in library.discrepancies.values() for id_ in d.claims)
    listed = tuple(library.claims.values() if claims is None else claims)
    named = {id_ for claim in listed for id_ in entities_of(claim)}
    entities = {id_: library.entities[id_] for id_ in named}
    names = {id_: words_of(e.name, e.abbreviations) for id_, e in entities.items()}
    for claim in listed:
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
            "sure": rank(sure),
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
