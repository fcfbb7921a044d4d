"""What a study asked, as far as its record says: what was given, to whom, and what was measured.

Nothing that nobody confirmed goes into it, nor where a study started from. What was measured in
cells stands apart from what was measured in the living; what may be either stands in neither.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from msgspec import Struct

from pofedu.content.model import Population, Species, System, Text
from pofedu.content.study import Origin, Outcome, Route, Stated, Study
from pofedu.content.topic import Topic, topic_of

FieldT = TypeVar("FieldT", bound=Stated)


class Asked(Struct, frozen=True):
    """The parts of a question; at least one thing was measured."""

    in_living: tuple[Topic, ...]
    in_cells: tuple[Topic, ...]
    origins: tuple[Origin, ...]
    """Where the parts come from, each once."""
    population: Population | None = None
    """In whom; None where all was measured in cells, or it is not known where."""
    species: Species | None = None
    given: tuple[str, ...] = ()
    """Entities, where something was measured in the living."""
    intervention: Text | None = None
    """What was given in the words of the record, which tell more than the entities."""
    route: Route | None = None
    is_controlled: bool = False
    has_model: bool = False
    """Whether it is recorded how animals that were given nothing came to be as they were."""


def asked(study: Study, topics: Iterable[Topic]) -> Asked | None:
    """What a study asked; None where too little is recorded, and for advice and reviews."""
    measured = tuple(topic for topic in topics if topic.axis == "measured")
    living, cells = list(_measured(study, ("human", "animal"))), list(_measured(study, ("cell",)))
    in_living, in_cells = _under(living, measured), _under(cells, measured)
    if study.kind not in (None, "primary-study") or not (in_living or in_cells):
        return None
    if not in_living:
        return Asked((), in_cells, _origins(study, [o.saw for o in cells]))
    given = _sure(study.intervention) if study.given else None
    species, route = _sure(study.species), _sure(study.route) if given else None
    model = None if given else _sure(study.model)
    fields = (given, species, route, model, *(o.saw for o in (*living, *cells)))
    return Asked(
        in_living,
        in_cells,
        _origins(study, fields),
        population=study.population,
        species=species.of if species else None,
        given=study.given if given else (),
        intervention=Text(zh=given.zh, en=given.en) if given else None,
        route=route.by if route else None,
        is_controlled=study.design == "controlled",
        has_model=model is not None,
    )


def _measured(study: Study, systems: tuple[System, ...]) -> Iterator[Outcome]:
    """Confirmed results in these systems; in the living only where it is known in whom."""
    if "cell" not in systems and study.population in (None, "cultured-cells"):
        return
    only = study.systems[0] if len(study.systems) == 1 else None
    for outcome in study.outcomes:
        is_result = outcome.saw.origin != "unverified" and not outcome.is_baseline
        if is_result and (outcome.measured_in or only) in systems:
            yield outcome


def _under(outcomes: list[Outcome], topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    found = [topic_of(outcome, topics) for outcome in outcomes]
    return tuple(topic for topic in topics if topic in found)


def _sure(field: FieldT | None) -> FieldT | None:
    return field if field is not None and field.origin != "unverified" else None


def _origins(study: Study, fields: Iterable[Stated | None]) -> tuple[Origin, ...]:
    found = {field.origin for field in fields if field is not None}
    found |= {"review"} if study.grounds.passages else set()
    found |= {"page-read"} if study.grounds.references else set()
    known: tuple[Origin, ...] = ("review", "page-read")
    return tuple(origin for origin in known if origin in found)
