"""Which questions are asked: by section, mechanism, route or weakness, or for ten minutes."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import zip_longest
from typing import Literal

import msgspec
from msgspec import Struct

from pofedu.content.candidates import mixed
from pofedu.content.library import Library
from pofedu.content.question import Question, QuestionKind, is_generated, key_of
from pofedu.content.topic import topics_of_study
from pofedu.learner.answered import Answered, Outcome
from pofedu.quiz.draft import records_of

Mode = Literal["practice", "exam"]
ScopeKind = Literal[
    "all",
    "section",
    "mechanism",
    "route",
    "study",
    "claim",
    "question",
    "weak",
    "minutes",
    "records",
]
MINUTES_S = 600
MOST = 20
"""Questions of one session, unless all of a scope are asked for."""
SECONDS: Mapping[QuestionKind, int] = {
    "best": 45, "several": 60, "true-false": 45, "matching": 80, "ordering": 70, "point": 40,
    "label": 35, "sign": 30, "number": 45, "cloze": 40,
}  # fmt: skip
"""How long a question takes, reading included, as long as nobody's own times are known."""


class Scope(Struct, frozen=True):
    """What questions are about: `section` and 1.2, `weak` and nothing."""

    kind: ScopeKind
    id: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}" if self.id else self.kind


class Plan(Struct, frozen=True):
    """What a session asks, kept in the log when it begins."""

    mode: Mode
    scope: Scope
    questions: tuple[str, ...]
    seconds: int = 0
    """How long an exam may take; 0 where nobody counts."""


def written(plan: Plan) -> str:
    """A plan as it is kept."""
    return msgspec.json.encode(plan).decode()


def read_plan(said: str) -> Plan | None:
    """A plan that was kept; None where a newer program wrote it otherwise."""
    try:
        return msgspec.json.decode(said, type=Plan)
    except msgspec.DecodeError:
        return None


class Catalogue:
    """The questions of a library by what they are about.

    Those made from records are asked where they are asked for; elsewhere only if they are wanted.
    """

    def __init__(self, library: Library, with_generated: bool = False) -> None:
        self._library, self.with_generated = library, with_generated

    def may_ask(self, id_: str) -> bool:
        """Whether a question is asked where nobody asks for those made from records."""
        return self.with_generated or not is_generated(id_)

    def sections_of(self, question: Question) -> tuple[str, ...]:
        """The ids of the sections whose sentences a question rests on, in the source's order."""
        library = self._library
        claims = [library.claims[id_] for id_ in question.claims]
        found = {locator for claim in claims for locator in claim.passages}
        if not claims:
            found = {*self._behind(question)}
        there = {locator.rpartition("-")[0] for locator in found}
        return tuple(section.id for section in library.source.sections if section.id in there)

    def _behind(self, question: Question) -> Iterator[str]:
        """The sentences that tell of the studies and discrepancies of a question."""
        library = self._library
        for id_ in question.studies:
            study = library.studies[id_]
            cited = (c for link in study.references for c in library.claims_citing(link.number))
            telling = library.claims_counting(id_) or cited
            told = (locator for claim in telling for locator in claim.passages)
            yield from study.grounds.passages or told
        for id_ in question.discrepancies:
            yield from library.discrepancies[id_].passages

    def mechanisms_of(self, question: Question) -> tuple[str, ...]:
        """The topics of mechanism that the claims or studies of a question belong to."""
        library = self._library
        about = {
            entity
            for id_ in question.claims
            for claim in [library.claims[id_]]
            for entity in (claim.subject, claim.object, *(e for step in claim.via for e in step))
        }
        studies = [library.studies[id_] for id_ in question.studies]
        topics = [t for t in library.topics.values() if t.axis == "mechanism"]
        of_studies = {id_ for study in studies for id_ in topics_of_study(study, topics)}
        return tuple(t.id for t in topics if t.id in of_studies or not about.isdisjoint(t.entities))

    def routes_of(self, question: Question) -> tuple[str, ...]:
        """The walkthroughs that focus a claim of a question."""
        claims = {*question.claims}
        return tuple(
            route.id
            for route in self._library.walkthroughs.values()
            if any(not claims.isdisjoint(step.claims) for step in route.steps)
        )

    @cached_property
    def _by(self) -> Mapping[ScopeKind, Mapping[str, tuple[str, ...]]]:
        sorting: dict[ScopeKind, Callable[[Question], Iterable[str]]] = {
            "section": self.sections_of,
            "mechanism": self.mechanisms_of,
            "route": self.routes_of,
            "study": lambda question: question.studies,
            "claim": lambda question: question.claims,
            "records": lambda question: records_of(question.id),
        }
        found: dict[ScopeKind, dict[str, list[str]]] = {kind: {} for kind in sorting}
        for question in self._library.questions.values():
            for kind, places in sorting.items():
                for place in places(question):
                    found[kind].setdefault(place, []).append(question.id)
        return {k: {p: tuple(ids) for p, ids in by.items()} for k, by in found.items()}

    def asked_about(self, scope: Scope) -> tuple[str, ...]:
        """The questions of a scope that has a subject, in authored order, then those made."""
        if scope.kind == "all":
            return tuple(filter(self.may_ask, self._library.questions))
        asked = self._by.get(scope.kind, {}).get(scope.id, ())
        return asked if scope.kind == "records" else tuple(filter(self.may_ask, asked))

    def together(self, ids: Iterable[str]) -> list[tuple[str, ...]]:
        """Questions with those of their group, in authored order; what asks the same twice last."""
        questions, found = self._library.questions, dict[tuple[str, ...], None]()
        for id_ in ids:
            group = questions[id_].group
            members = [q.id for q in questions.values() if group and q.group == group]
            found[tuple(members) or (id_,)] = None
        return self._varied(found)

    def _varied(self, groups: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """The same, but those last that ask about exactly what one before them asks about.

        Whatever the order, what was made from records follows what was written.
        """
        asked: set[frozenset[str]] = set()
        first, later = list[tuple[str, ...]](), list[tuple[str, ...]]()
        for group in groups:
            about = {_subject(self._library.questions[id_]) for id_ in group}
            (later if about & asked else first).append(group)
            asked |= about
        return sorted(first + later, key=lambda group: is_generated(group[0]))


def _subject(question: Question) -> frozenset[str]:
    """Exactly what a question asks about: its discrepancies, else its claims and studies."""
    if question.about == "discrepancy":
        return frozenset(question.discrepancies)
    return frozenset((*question.claims, *question.studies))


def keys_of(library: Library) -> dict[str, str]:
    """By question, the fingerprint of what counts as right now."""
    return {id_: key_of(question) for id_, question in library.questions.items()}


class Past:
    """What the answers of a learner tell of the questions as they are now."""

    def __init__(self, library: Library, log: Iterable[Answered]) -> None:
        self._questions, keys = library.questions, keys_of(library)
        self._valid: dict[str, Answered] = {}
        self._old: set[str] = set()
        for one in log:
            if one.question not in keys:
                continue
            if one.key == keys[one.question]:
                self._valid[one.question] = one
            else:
                self._old.add(one.question)

    def all(self) -> Collection[Answered]:
        """What was answered by the present keys, the question answered last at the end."""
        return self._valid.values()

    def of(self, question: str) -> Answered | None:
        """The answers to a question by its present key; None where there are none."""
        return self._valid.get(question)

    def last(self, question: str) -> Outcome | None:
        """What the last of them came to."""
        return self._valid[question].last if question in self._valid else None

    def is_reset(self, question: str) -> bool:
        """Whether all answers to a question were given under another key."""
        return question in self._old and question not in self._valid

    def weak(self) -> list[str]:
        """Questions answered badly the last time, those of which one was surest first."""
        found = [(_weakness(one.last), one.last_id, one.question) for one in self.all()]
        return [id_ for weakness, _, id_ in sorted(found) if weakness < 0]

    def seconds(self, question: str) -> float:
        """How long a question takes this learner, else anybody."""
        if one := self._valid.get(question):
            return one.took_ms / one.count.answers / 1000
        return float(SECONDS[self._questions[question].kind])


def _weakness(last: Outcome) -> float:
    """Below 0 where something is to be learned: more so the surer one was."""
    if not last.is_right:
        return -1.0 - last.certainty - (1 - last.hits / last.parts)
    return -0.5 if last.certainty == 1 else 0.0


def choose(
    library: Library,
    past: Past,
    scope: Scope,
    seed: str,
    most: int = MOST,
    with_generated: bool = False,
) -> tuple[str, ...]:
    """The questions of a session, in the order in which they are asked; the authored ones first."""
    catalogue = Catalogue(library, with_generated)
    if scope.kind == "weak":
        return _first(catalogue.together(filter(catalogue.may_ask, past.weak())), most)
    if scope.kind == "minutes":
        return _for(MINUTES_S, _spread(catalogue, past, seed), past)
    asked = catalogue.asked_about(scope)
    new = sorted((i for i in mixed(asked, seed) if past.last(i) is None), key=is_generated)
    weak = [id_ for id_ in past.weak() if id_ in asked]
    done = {*new, *weak}
    rest = sorted((id_ for id_ in mixed(asked, seed) if id_ not in done), key=is_generated)
    return _first(catalogue.together((*weak, *new, *rest)), most)


def exam_seconds(ids: Iterable[str], library: Library) -> int:
    """How long an exam of these questions may take, in whole minutes."""
    needed = sum(SECONDS[library.questions[id_].kind] for id_ in ids)
    return 60 * max(1, -(-needed // 60))


def _first(groups: Iterable[tuple[str, ...]], most: int) -> tuple[str, ...]:
    """Whole groups as long as they fit, but one at least."""
    found: list[str] = []
    for group in groups:
        if not found or len(found) + len(group) <= most:
            found += group
    return tuple(found)


def _for(seconds: float, groups: Iterable[tuple[str, ...]], past: Past) -> tuple[str, ...]:
    found: list[str] = []
    left = seconds
    for group in groups:
        needed = sum(past.seconds(id_) for id_ in group)
        if needed <= left or not found:
            found += group
            left -= needed
    return tuple(found)


def _spread(catalogue: Catalogue, past: Past, seed: str) -> Iterator[tuple[str, ...]]:
    """What was weak and what is new in turn, the new from one section after the other."""
    library = catalogue.asked_about(Scope("all"))
    new = [id_ for id_ in mixed(library, seed) if past.last(id_) is None]
    by_section: dict[str, list[str]] = {}
    for id_ in new:
        question = catalogue._library.questions[id_]
        by_section.setdefault((*catalogue.sections_of(question), "")[0], []).append(id_)
    turns = zip_longest(*by_section.values())
    fresh = sorted((i for turn in turns for i in turn if i is not None), key=is_generated)
    rest = [id_ for id_ in mixed(library, seed) if id_ not in {*new}]
    weak = filter(catalogue.may_ask, past.weak())
    woven = [i for pair in zip_longest(weak, fresh) for i in pair if i is not None]
    yield from catalogue.together((*woven, *rest))
