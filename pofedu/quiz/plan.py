"""Which questions are asked: by section, mechanism, route or weakness, or for ten minutes."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import zip_longest
from typing import Literal

import msgspec
from msgspec import Struct

from pofedu.content.candidates import mixed
from pofedu.content.library import Library
from pofedu.content.question import Question, QuestionKind, is_generated
from pofedu.content.questionsubjects import covered, questions_by_subject, sections_of
from pofedu.learner.answercounts import Answered, Outcome
from pofedu.learner.questionstates import keys_of, weakness
from pofedu.quiz.apart import apart
from pofedu.quiz.draft import records_of

Mode = Literal["practice", "exam"]
ScopeKind = Literal[
    "all", "section", "mechanism", "route", "step", "study", "claim", "discrepancy", "entity",
    "passage", "question", "weak", "minutes", "records",
]  # fmt: skip
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

    def __init__(
        self, library: Library, with_generated: bool = False, is_exam: bool = False
    ) -> None:
        self._library, self.with_generated = library, with_generated
        self._is_exam = is_exam

    def may_ask(self, id_: str) -> bool:
        """Whether a question is asked where nobody asks for those made from records."""
        return self.with_generated or not is_generated(id_)

    def sections_of(self, question: Question) -> tuple[str, ...]:
        """The ids of the sections whose sentences a question rests on, in the source's order."""
        return sections_of(question, self._library)

    @cached_property
    def _by_subject(self) -> Mapping[tuple[str, str], tuple[Question, ...]]:
        made: dict[tuple[str, str], list[Question]] = {}
        for question in self._library.questions.values():
            for name in records_of(question.id):
                made.setdefault(("records", name), []).append(question)
        found = questions_by_subject(self._library)
        return found | {place: tuple(questions) for place, questions in made.items()}

    @cached_property
    def covered(self) -> Mapping[str, Mapping[str, int]]:
        """By kind of place and its id how many authored questions are on it."""
        return covered(self._library)

    def asked_about(self, scope: Scope) -> tuple[str, ...]:
        """The questions of a scope that has a subject, in authored order, then those made."""
        if scope.kind == "all":
            return tuple(filter(self.may_ask, self._library.questions))
        place = scope.kind, scope.id
        found = self._library.questions_on(*place) or self._by_subject.get(place, ())
        asked = tuple(question.id for question in found)
        return asked if scope.kind == "records" else tuple(filter(self.may_ask, asked))

    def together(self, ids: Iterable[str]) -> list[tuple[str, ...]]:
        """Questions with those of their group, in authored order; what asks the same twice last.

        In an exam none that shows what another asks; what was written comes before what was made.
        """
        questions, found = self._library.questions, dict[tuple[str, ...], None]()
        for id_ in ids:
            group = questions[id_].group
            members = [q.id for q in questions.values() if group and q.group == group]
            found[tuple(members) or (id_,)] = None
        if not self._is_exam:
            return self._varied(found)
        return self._varied(apart(sorted(found, key=lambda g: is_generated(g[0])), self._library))

    def _varied(self, groups: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """The same, but those last that ask about exactly what one before them asks about, and
        enemy items of one before them.

        Whatever the order, what was made from records follows what was written; at the end come
        the boxes along arrows, in the order of the arrows, for a later one shows those before it.
        """
        asked: set[frozenset[str]] = set()
        first, later = list[tuple[str, ...]](), list[tuple[str, ...]]()
        for group in groups:
            about = {one for id_ in group for one in _subjects(self._library.questions[id_])}
            (later if about & asked else first).append(group)
            asked |= about
        along = {id_: place for place, id_ in enumerate(self._along, 1)}
        return sorted(
            first + later, key=lambda group: (is_generated(group[0]), along.get(group[0], 0))
        )

    @property
    def _along(self) -> tuple[str, ...]:
        """The questions along the arrows of maps, in the order of the arrows."""
        return tuple(question.id for question in self._by_subject.get(("records", "maps"), ()))


def _subjects(question: Question) -> Iterator[frozenset[str]]:
    """Exactly what a question asks about: its discrepancies, else its claims and studies; and its
    enemies."""
    is_disagreement = question.about == "discrepancy"
    yield frozenset(
        question.discrepancies if is_disagreement else (*question.claims, *question.studies)
    )
    if question.enemies is not None:
        yield frozenset((f"enemies:{question.enemies}",))


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
        found = [(weakness(one.last), one.last_id, one.question) for one in self.all()]
        return [id_ for weak, _, id_ in sorted(found) if weak < 0]

    def seconds(self, question: str) -> float:
        """How long a question takes this learner, else anybody."""
        if one := self._valid.get(question):
            return one.took_ms / one.count.answers / 1000
        return float(SECONDS[self._questions[question].kind])


def choose(
    library: Library,
    past: Past,
    scope: Scope,
    seed: str,
    most: int = MOST,
    with_generated: bool = False,
    is_exam: bool = False,
) -> tuple[str, ...]:
    """The questions of a session, in the order in which they are asked; the authored ones first."""
    catalogue = Catalogue(library, with_generated, is_exam)
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
