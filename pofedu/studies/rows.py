"""Every study as a row: what it is found by, filtered by and put in order by.

A value that no page and no passage confirmed is never filtered or put in order as known; what has
only such values is found under "not confirmed".
"""

from collections.abc import Iterable, Iterator
from typing import get_args

from pofedu.content.grade import papers_of
from pofedu.content.gradetable import DESIGNS
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Species, System
from pofedu.content.rowparts import NOT_CONFIRMED, NOT_STATED, words_of
from pofedu.content.source import Status
from pofedu.content.study import FACETS, Route, Stated, Study
from pofedu.content.topic import carriers_of, topics_of, topics_of_study
from pofedu.studies.keys import (
    POPULATIONS,
    Year,
    counted_claims,
    doubtful,
    keys_of,
    touching,
    year_of,
)

__all__ = ["FACETS", "POPULATIONS", "Year", "year_of"]
STATED = (
    "participants",
    "species",
    "strain",
    "model",
    "comparison",
    "intervention",
    "preparation",
    "route",
    "dose",
    "n",
    "time",
    "registration",
)
"""The fields of a study that are said in words, each with its origin."""
PAPERS = ("recommendation", "review")
KINDS = ("primary-study", *PAPERS)
SOME, NONE = "some", "none"


def study_rows(library: Library) -> tuple[Row, ...]:
    """Every study, by in whom it was done; advice and reviews after the studies."""
    claims, doubts = counted_claims(library), touching(library)
    rows = [_row(s, library, claims[s.id], doubts[s.id]) for s in library.studies.values()]
    groups = (*POPULATIONS, *PAPERS, NOT_STATED)
    return tuple(sorted(rows, key=lambda row: groups.index(row.group)))


def _row(study: Study, library: Library, claims: int, doubts: int) -> Row:
    population = study.population or (study.kind if study.kind in PAPERS else NOT_STATED)
    facets = _facets(study, library, bool(doubts))
    return Row(
        kind="study",
        id=study.id,
        group=population,
        words=words_of(*_words(study, library)),
        keys=keys_of(study, library, claims, doubts),
        unverified=doubtful(study, library),
        facets={name: values or (NOT_STATED,) for name, values in facets},
    )


def _words(study: Study, library: Library) -> Iterator[object]:
    yield from (study.name, study.passages, study.note)
    yield (getattr(study, name) for name in STATED)
    yield (f"[{link.number}]" for link in study.references)
    yield ((event.zh, event.en) for event in study.events)
    yield ((outcome.measure, outcome.saw) for outcome in study.outcomes)
    named = (*study.given, *study.model_agents, *(e for o in study.outcomes for e in o.about))
    yield (library.entities[e].name for e in dict.fromkeys(named))


def _facets(
    study: Study, library: Library, is_doubted: bool
) -> Iterator[tuple[str, tuple[str, ...]]]:
    topics = library.topics
    carriers = tuple(topic.id for topic in carriers_of(study, topics.values()))
    yield "whom", _one(study.population)
    yield "system", study.systems
    yield "species", _known(study.species, (study.species.of,)) if study.species else ()
    yield "design", _one(study.design)
    yield "route", _known(study.route, (study.route.by,)) if study.route else ()
    yield "given", _known(study.intervention, study.given)
    yield "scaffold", _known(study.intervention, carriers)
    yield "agent", _known(study.model, study.model_agents)
    yield "measured", _under("measured", study, library)
    yield "mechanism", _under("mechanism", study, library)
    yield "status", _statuses(study, library)
    yield "doubts", (SOME if is_doubted else NONE,)
    yield "kind", _one(study.kind)


def _one(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()


def _known(field: Stated | None, values: tuple[str, ...]) -> tuple[str, ...]:
    """What a field says; of one that is not confirmed only that it is not."""
    is_doubtful = bool(values) and field is not None and not field.is_confirmed
    return (NOT_CONFIRMED,) if is_doubtful else values


def _under(axis: str, study: Study, library: Library) -> tuple[str, ...]:
    """The headings of an axis under which a confirmed result stands.

    Where others stand only under further ones, that something is not confirmed.
    """
    topics = [topic for topic in library.topics.values() if topic.axis == axis]
    known = topics_of_study(study, topics)
    doubtful = {t for o in study.outcomes if not o.is_confirmed for t in topics_of(o, topics)}
    return (*known, NOT_CONFIRMED) if doubtful.difference(known) else known


def _statuses(study: Study, library: Library) -> tuple[Status, ...]:
    """Of the papers that it is taken to be, or is printed as."""
    return tuple(dict.fromkeys(library.references[n].status for n in papers_of(study)))


def order_of(facet: str, library: Library) -> tuple[str, ...]:
    """All values that a filter can have, in their order; what is not known comes last."""
    axes = {"measured": "measured", "mechanism": "mechanism", "scaffold": "carrier"}
    known: Iterable[str]
    match facet:
        case "whom":
            known = POPULATIONS
        case "system":
            known = get_args(System)
        case "species":
            known = get_args(Species)
        case "design":
            known = DESIGNS[:-1]
        case "route":
            known = get_args(Route)
        case "given" | "agent":
            known = library.entities
        case "measured" | "mechanism" | "scaffold":
            known = (t.id for t in library.topics.values() if t.axis == axes[facet])
        case "status":
            known = get_args(Status)
        case "doubts":
            known = (SOME, NONE)
        case _:
            known = KINDS
    return (*known, NOT_CONFIRMED, NOT_STATED)
