"""What questions are about: records, sections of the source, mechanisms, walkthroughs and steps."""

from collections.abc import Callable, Iterable, Iterator

from pofedu.content.library import Library, entities_of
from pofedu.content.question import Question
from pofedu.content.topic import topics_of_study
from pofedu.content.walkthrough import Step

Place = tuple[str, str]
"""A kind and an id: "claim" and its id, "section" and 1.2, "step" and ROUTE/STEP."""
COVERED = ("section", "mechanism", "route", "study", "discrepancy")
"""The kinds of place each of which should have a question."""


def questions_on_records(library: Library) -> dict[Place, tuple[Question, ...]]:
    """The questions on each record that has any, in authored order; every card asks for them."""
    return _by_place(library, records_of)


def questions_on_subjects(library: Library) -> dict[Place, tuple[Question, ...]]:
    """The questions on each section, mechanism, walkthrough and step that has any."""
    return _by_place(library, subjects_of) | dict(_on_steps(library))


def _by_place(
    library: Library, places_of: Callable[[Question, Library], Iterable[Place]]
) -> dict[Place, tuple[Question, ...]]:
    found: dict[Place, list[Question]] = {}
    for question in library.questions.values():
        for place in places_of(question, library):
            found.setdefault(place, []).append(question)
    return {place: tuple(questions) for place, questions in found.items()}


def records_of(question: Question, library: Library) -> Iterator[Place]:
    """What a question tests, and the entities that have a part in the claims it tests."""
    yield from (("claim", id_) for id_ in question.claims)
    yield from (("study", id_) for id_ in question.studies)
    yield from (("discrepancy", id_) for id_ in question.discrepancies)
    parts = {e: None for id_ in question.claims for e in entities_of(library.claims[id_])}
    yield from (("entity", id_) for id_ in parts)


def subjects_of(question: Question, library: Library) -> Iterator[Place]:
    """The sections and mechanisms that a question belongs to."""
    yield from (("section", id_) for id_ in sections_of(question, library))
    yield from (("mechanism", id_) for id_ in mechanisms_of(question, library))


def sections_of(question: Question, library: Library) -> tuple[str, ...]:
    """The ids of the sections whose sentences a question rests on, in the source's order.

    Those of its claims; where it tests none, those of its studies and discrepancies.
    """
    found = {p for id_ in question.claims for p in library.claims[id_].passages}
    if not question.claims:
        found.update(p for s in question.studies for p in library.studies[s].grounds.passages)
        found.update(p for d in question.discrepancies for p in library.discrepancies[d].passages)
    there = {locator.rpartition("-")[0] for locator in found}
    return tuple(section.id for section in library.source.sections if section.id in there)


def mechanisms_of(question: Question, library: Library) -> tuple[str, ...]:
    """The topics of mechanism that the claims or studies of a question belong to."""
    about = {e for id_ in question.claims for e in entities_of(library.claims[id_])}
    topics = [topic for topic in library.topics.values() if topic.axis == "mechanism"]
    studies = (library.studies[id_] for id_ in question.studies)
    of_studies = {id_ for study in studies for id_ in topics_of_study(study, topics)}
    return tuple(t.id for t in topics if t.id in of_studies or not about.isdisjoint(t.entities))


def _on_steps(library: Library) -> Iterator[tuple[Place, tuple[Question, ...]]]:
    """The questions on claims that a step focuses, by step and by walkthrough."""
    order = {id_: place for place, id_ in enumerate(library.questions)}

    def on(steps: Iterable[Step]) -> tuple[Question, ...]:
        claims = (id_ for step in steps for id_ in step.claims)
        found = {q.id: q for id_ in claims for q in library.questions_on("claim", id_)}
        return tuple(sorted(found.values(), key=lambda question: order[question.id]))

    for route in library.walkthroughs.values():
        yield ("route", route.id), on(route.steps)
        yield from ((("step", f"{route.id}/{step.id}"), on([step])) for step in route.steps)


def covered(library: Library) -> dict[str, dict[str, int]]:
    """By kind of place and its id how many questions are on it, 0 where there are none.

    A section whose sentences nothing rests on has nothing to ask about, and is left out.
    """
    became = {locator.rpartition("-")[0] for locator in library.became_of}
    all_of: dict[str, Iterable[str]] = {
        "section": (s.id for s in library.source.sections if s.id in became),
        "mechanism": (t.id for t in library.topics.values() if t.axis == "mechanism"),
        "route": library.walkthroughs,
        "study": library.studies,
        "discrepancy": library.discrepancies,
    }
    return {
        kind: {id_: len(library.questions_on(kind, id_)) for id_ in all_of[kind]}
        for kind in COVERED
    }
