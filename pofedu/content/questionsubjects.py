"""What questions are about: sections of the source, mechanisms, walkthroughs and their steps."""

from collections.abc import Iterable, Iterator

from pofedu.content.library import Library, entities_of
from pofedu.content.question import Question, is_generated
from pofedu.content.topic import topics_of_study
from pofedu.content.walkthrough import Step, Walkthrough

Place = tuple[str, str]
"""A kind and an id: "section" and 1.2, "mechanism" and its id, "step" and ROUTE/STEP."""
COVERED = ("section", "mechanism", "route", "study", "discrepancy")
"""The kinds of place each of which should have a question."""


def questions_by_subject(library: Library) -> dict[Place, tuple[Question, ...]]:
    """The questions on each section, mechanism, walkthrough and step, in authored order.

    Those on a record are at hand in the library itself.
    """
    found: dict[Place, list[Question]] = {}
    for question in library.questions.values():
        sections = (("section", id_) for id_ in sections_of(question, library))
        mechanisms = (("mechanism", id_) for id_ in mechanisms_of(question, library))
        for place in (*sections, *mechanisms):
            found.setdefault(place, []).append(question)
    of_routes = {
        place: questions
        for route in library.walkthroughs.values()
        for place, questions in _by_step(route, library)
    }
    return {place: tuple(questions) for place, questions in found.items()} | of_routes


def _by_step(route: Walkthrough, library: Library) -> Iterator[tuple[Place, tuple[Question, ...]]]:
    yield ("route", route.id), questions_on_steps(route.steps, library)
    for step in route.steps:
        yield ("step", f"{route.id}/{step.id}"), questions_on_steps((step,), library)


def questions_on_steps(steps: Iterable[Step], library: Library) -> tuple[Question, ...]:
    """The questions on claims that steps focus, each once, in authored order."""
    claims = (id_ for step in steps for id_ in step.claims)
    found = {q.id for id_ in claims for q in library.questions_on("claim", id_)}
    return tuple(library.questions[id_] for id_ in library.questions if id_ in found)


def sections_of(question: Question, library: Library) -> tuple[str, ...]:
    """The ids of the sections whose sentences a question rests on, in the source's order.

    Those of its claims and its passages; where it tests none, those that tell of its studies and
    discrepancies.
    """
    of_claims = {p for id_ in question.claims for p in library.claims[id_].passages}
    found = of_claims | {*question.passages} or {*_behind(question, library)}
    there = {locator.rpartition("-")[0] for locator in found}
    return tuple(section.id for section in library.source.sections if section.id in there)


def _behind(question: Question, library: Library) -> Iterator[str]:
    for id_ in question.studies:
        study = library.studies[id_]
        cited = (c for link in study.references for c in library.claims_citing(link.number))
        telling = library.claims_counting(id_) or cited
        told = (locator for claim in telling for locator in claim.passages)
        yield from study.grounds.passages or told
    for id_ in question.discrepancies:
        yield from library.discrepancies[id_].passages


def mechanisms_of(question: Question, library: Library) -> tuple[str, ...]:
    """The topics of mechanism that the claims or studies of a question belong to."""
    about = {e for id_ in question.claims for e in entities_of(library.claims[id_])}
    topics = [topic for topic in library.topics.values() if topic.axis == "mechanism"]
    studies = (library.studies[id_] for id_ in question.studies)
    of_studies = {id_ for study in studies for id_ in topics_of_study(study, topics)}
    return tuple(t.id for t in topics if t.id in of_studies or not about.isdisjoint(t.entities))


def covered(library: Library) -> dict[str, dict[str, int]]:
    """By kind of place and its id how many authored questions are on it, 0 where none is.

    A section whose sentences nothing rests on has nothing to ask about, and is left out.
    """
    by_subject = questions_by_subject(library)
    became = {locator.rpartition("-")[0] for locator in library.became_of}
    all_of: dict[str, Iterable[str]] = {
        "section": (s.id for s in library.source.sections if s.id in became),
        "mechanism": (t.id for t in library.topics.values() if t.axis == "mechanism"),
        "route": library.walkthroughs,
        "study": library.studies,
        "discrepancy": library.discrepancies,
    }
    return {
        kind: {
            id_: sum(
                not is_generated(question.id)
                for question in library.questions_on(kind, id_) or by_subject.get((kind, id_), ())
            )
            for id_ in all_of[kind]
        }
        for kind in COVERED
    }
