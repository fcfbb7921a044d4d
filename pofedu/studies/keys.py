"""By what columns of studies are put in order; what no page confirmed is no known value."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import get_args

from msgspec import Struct

from pofedu.content.grade import papers_of
from pofedu.content.gradetable import DESIGNS
from pofedu.content.library import Library
from pofedu.content.listing import Part
from pofedu.content.model import Population, Species, Text
from pofedu.content.rowparts import pair_of, place_on
from pofedu.content.source import Status
from pofedu.content.study import Outcome, Route, Stated, StatedQuantity, Study
from pofedu.content.topic import Topic, carriers_of, topics_of

Keys = Mapping[str, tuple[Part, ...]]
POPULATIONS: tuple[Population, ...] = get_args(Population)
IN_WORDS = {
    "participants": "participants",
    "strain": "strain",
    "model": "model",
    "comparison": "comparison",
    "given": "intervention",
    "preparation": "preparation",
    "registration": "registration",
}
"""By column, the field that is put in order by its words."""
_FIELDS = {
    **IN_WORDS,
    "species": "species",
    "route": "route",
    "dose": "dose",
    "n": "n",
    "time": "time",
    "agent": "model",
    "scaffold": "intervention",
}
"""By column, the field whose origin is that of its value."""


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


def headings(outcomes: Iterable[Outcome], topics: Iterable[Topic]) -> tuple[str, ...]:
    """The topics of these outcomes, in the order of the topics."""
    topics = tuple(topics)
    under = {topic for outcome in outcomes for topic in topics_of(outcome, topics)}
    return tuple(topic.id for topic in topics if topic.id in under)


def mechanisms(library: Library) -> tuple[Topic, ...]:
    """The topics of mechanism, in their order."""
    return tuple(topic for topic in library.topics.values() if topic.axis == "mechanism")


def counted_claims(library: Library) -> Counter[str]:
    """By study, how many claims count it."""
    counting = ({m.study for m in claim.measured_by} for claim in library.claims.values())
    return Counter(study for studies in counting for study in studies)


def touching(library: Library) -> Counter[str]:
    """By study, how many discrepancies and questions touch it."""
    return Counter(study for d in library.discrepancies.values() for study in {*d.studies})


def doubtful(study: Study, library: Library) -> frozenset[str]:
    """The columns whose value no page and no passage confirmed."""
    year = year_of(study, library)
    found = {"year"} if year and not year.is_confirmed else set()
    for column, name in _FIELDS.items():
        field = getattr(study, name)
        if field is not None and not field.is_confirmed:
            found.add(column)
    if study.time is None and any(not event.is_confirmed for event in study.timed):
        found.add("time")
    if study.outcomes and not study.confirmed:
        found |= {"outcomes", "direction", "mechanism"}
    return frozenset(found)


def keys_of(study: Study, library: Library, claims: int, doubts: int) -> Keys:
    """By what each column puts a study in order; None where there is nothing to order by."""
    year, topics = year_of(study, library), mechanisms(library)
    under = headings(study.confirmed or study.outcomes, topics)
    carriers = carriers_of(study, library.topics.values())
    statuses = [library.references[n].status for n in papers_of(study)]
    return {
        "study": (pair_of(study.name),),
        "whom": (place_on(POPULATIONS, study.population),),
        "design": (place_on(DESIGNS, study.design),),
        "species": (place_on(get_args(Species), study.species.of if study.species else None),),
        "agent": (_first(library.entities[id_].name for id_ in study.model_agents),),
        "scaffold": (_first(topic.name for topic in carriers),),
        "route": (place_on(get_args(Route), study.route.by if study.route else None),),
        "dose": _dose(study.dose),
        "n": (study.n.total if study.n else None,),
        "year": (year.value if year else None,),
        "outcomes": (-len(study.confirmed or study.outcomes) or None,),
        "mechanism": (_place(under, [topic.id for topic in topics]),),
        "references": (min((link.number for link in study.references), default=None),),
        "status": (min((get_args(Status).index(s) for s in statuses), default=None),),
        "doubts": (-doubts or None,),
        "claims": (-claims or None,),
        **{column: _words(getattr(study, name)) for column, name in IN_WORDS.items()},
    }


def _first(names: Iterable[Text]) -> Part:
    return next((pair_of(name) for name in names), None)


def _place(values: tuple[str, ...], scale: list[str]) -> int | None:
    return scale.index(values[0]) if values else None


def _words(field: Stated | None) -> tuple[Part, ...]:
    return ((field.zh, field.en) if field is not None else None,)


def _dose(dose: StatedQuantity | None) -> tuple[Part, ...]:
    """Amounts of one unit stand together, for those of different units have no order."""
    if dose is None:
        return None, None
    quantity = dose.quantity
    parts = [part for part in (quantity.unit, quantity.per) if part is not None]
    unit = " / ".join(part.zh for part in parts), " / ".join(part.en for part in parts)
    low = None if quantity.low is None else round(quantity.low * 1000)
    return unit, low
