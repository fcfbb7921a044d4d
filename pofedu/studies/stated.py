"""In which columns of the table a study states anything, told without making its cells."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from operator import attrgetter

from pofedu.content.grade import papers_of
from pofedu.content.library import Library
from pofedu.content.study import Study
from pofedu.studies.columns import COLUMNS, NAME
from pofedu.studies.keys import headings, mechanisms, year_of
from pofedu.studies.selection import Selection

STATED = {
    "participants": "participants",
    "species": "species",
    "strain": "strain",
    "model": "model",
    "comparison": "comparison",
    "given": "intervention",
    "preparation": "preparation",
    "route": "route",
    "dose": "dose",
    "n": "n",
    "time": "time",
    "registration": "registration",
}
"""By column, the field that it shows in its own words."""
_FIELDS = {
    **STATED,
    "design": "design",
    "whom": "population",
    "agent": "model_agents",
    "outcomes": "outcomes",
    "references": "references",
}
"""By column, the field that it needs."""

Holds = Callable[[Study], bool]


def stating(library: Library) -> Mapping[str, Holds]:
    """By column, whether a study has a value in it."""
    carriers = {e for t in library.topics.values() if t.axis == "carrier" for e in t.entities}
    doubted = {study for d in library.discrepancies.values() for study in d.studies}
    topics = mechanisms(library)

    def names_mechanism(study: Study) -> bool:
        about = {id_ for outcome in study.outcomes for id_ in outcome.about}
        is_pathway = any(library.entities[id_].kind == "pathway" for id_ in about)
        return is_pathway or bool(headings(study.outcomes, topics))

    return {
        **{column: _holding(field) for column, field in _FIELDS.items()},
        "time": lambda study: study.time is not None or bool(study.timed),
        NAME: lambda study: True,
        "scaffold": lambda study: not carriers.isdisjoint(study.given),
        "year": lambda study: year_of(study, library) is not None,
        "direction": lambda study: any(not outcome.is_baseline for outcome in study.outcomes),
        "mechanism": names_mechanism,
        "status": lambda study: bool(papers_of(study)),
        "doubts": lambda study: study.id in doubted,
        "claims": lambda study: bool(library.claims_counting(study.id)),
    }


def _holding(field: str) -> Holds:
    value = attrgetter(field)
    return lambda study: value(study) not in (None, ())


def empty_columns(selection: Selection) -> tuple[str, ...]:
    """The columns in which no row that is left in has a value; where none is left, no row at all.

    What is known of a row is kept, for with every letter of a search other rows are left in.
    """
    library = selection.library
    known = selection.rows.once("stated", lambda: defaultdict[str, dict[str, bool]](dict))
    holds = selection.rows.once("stating", lambda: stating(library))
    rows = selection.left or selection.rows

    def states(column: str, id_: str) -> bool:
        found = known[column]
        if id_ not in found:
            found[id_] = holds[column](library.studies[id_])
        return found[id_]

    return tuple(c for c in COLUMNS if not any(states(c, row.id) for row in rows))
