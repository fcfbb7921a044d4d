"""Every study as a row: what it is found by, filtered by and put in order by.

A value that no page and no passage confirmed is never filtered or put in order as known.
"""

from collections.abc import Iterable, Iterator
from typing import get_args

from msgspec import Struct

from pofedu.content.grade import DESIGNS, papers_of
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Population, Species, System
from pofedu.content.rowparts import NOT_STATED, pair_of, place_on, words_of
from pofedu.content.source import Status
from pofedu.content.study import Route, Stated, Study
from pofedu.content.topic import topics_of_study

FACETS = (
    "whom",
    "system",
    "species",
    "design",
    "route",
    "given",
    "agent",
    "measured",
    "mechanism",
    "status",
    "doubts",
    "kind",
)
"""The filters, in the order in which they are offered."""
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
POPULATIONS: tuple[Population, ...] = get_args(Population)


class Year(Struct, frozen=True):
    """When a study was published, as far as that is known."""

    value: int
    is_confirmed: bool
    """Whether a page of a paper that is surely the one meant says so."""


def year_of(study: Study, library: Library) -> Year | None:
    """The year of the first paper of a study that has one; a confirmed one comes before others."""
    found = []
    for number in papers_of(study):
        reference = library.references[number]
        if reference.year is not None and reference.year.value.isdigit():
            is_sure = reference.year.origin == "page-read" and reference.status == "confirmed"
            found.append(Year(int(reference.year.value), is_sure))
    return min(found, key=lambda year: not year.is_confirmed, default=None)


def study_rows(library: Library) -> tuple[Row, ...]:
    """Every study, by in whom it was done; advice and reviews after the studies."""
    rows = [_row(study, library) for study in library.studies.values()]
    groups = (*POPULATIONS, *PAPERS, NOT_STATED)
    return tuple(sorted(rows, key=lambda row: groups.index(row.group)))


def _row(study: Study, library: Library) -> Row:
    population = study.population or (study.kind if study.kind in PAPERS else NOT_STATED)
    year = year_of(study, library)
    doubtful = {"year"} if year and not year.is_confirmed else set()
    doubtful |= {f for f in ("species", "n", "route", "dose") if _is_doubtful(getattr(study, f))}
    return Row(
        kind="study",
        id=study.id,
        group=population,
        words=words_of(*_words(study, library)),
        keys={
            "study": (pair_of(study.name),),
            "whom": (place_on(POPULATIONS, study.population),),
            "design": (place_on(DESIGNS, study.design),),
            "species": (place_on(get_args(Species), study.species.of if study.species else None),),
            "route": (place_on(get_args(Route), study.route.by if study.route else None),),
            "n": (study.n.total if study.n else None,),
            "year": (year.value if year else None,),
            "outcomes": (-len(study.outcomes) or None,),
            "doubts": (-len(library.discrepancies_of(study=study.id)) or None,),
        },
        unverified=frozenset(doubtful),
        facets={name: values or (NOT_STATED,) for name, values in _facets(study, library)},
    )


def _is_doubtful(field: Stated | None) -> bool:
    return field is not None and field.origin == "unverified"


def _words(study: Study, library: Library) -> Iterator[object]:
    yield from (study.name, study.passages, study.note)
    yield (getattr(study, name) for name in STATED)
    yield (f"[{link.number}]" for link in study.references)
    yield ((event.zh, event.en) for event in study.events)
    yield ((outcome.measure, outcome.saw) for outcome in study.outcomes)
    named = (*study.given, *study.model_agents, *(e for o in study.outcomes for e in o.about))
    yield (library.entities[e].name for e in dict.fromkeys(named))


def _facets(study: Study, library: Library) -> Iterator[tuple[str, tuple[str, ...]]]:
    topics = library.topics
    under = topics_of_study(study, topics.values())
    yield "whom", _one(study.population)
    yield "system", study.systems
    yield "species", _one(study.species.of) if _known(study.species) and study.species else ()
    yield "design", _one(study.design)
    yield "route", _one(study.route.by) if _known(study.route) and study.route else ()
    yield "given", study.given
    yield "agent", study.model_agents
    yield "measured", tuple(t for t in under if topics[t].axis == "measured")
    yield "mechanism", tuple(t for t in under if topics[t].axis == "mechanism")
    yield "status", _statuses(study, library)
    yield "doubts", (SOME if library.discrepancies_of(study=study.id) else NONE,)
    yield "kind", _one(study.kind)


def _one(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()


def _known(field: Stated | None) -> bool:
    return field is not None and field.origin != "unverified"


def _statuses(study: Study, library: Library) -> tuple[Status, ...]:
    """Of the papers that it is taken to be, or is printed as."""
    return tuple(dict.fromkeys(library.references[n].status for n in papers_of(study)))


def order_of(facet: str, library: Library) -> tuple[str, ...]:
    """All values that a filter can have, in their order; what is not stated comes last."""
    axes = {"measured": "measured", "mechanism": "mechanism"}
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
        case "measured" | "mechanism":
            known = (t.id for t in library.topics.values() if t.axis == axes[facet])
        case "status":
            known = get_args(Status)
        case "doubts":
            known = (SOME, NONE)
        case _:
            known = KINDS
    return (*known, NOT_STATED)
