"""What a learner's answers tell of the learner: how well they know what they know, and how much.

Only answers by the present key count, and none that was taken back (`Past`). Questions count as
mastered where the last answer was wholly right and no guess.
"""

from collections.abc import Iterable, Iterator, Mapping
from statistics import median
from typing import Literal

from msgspec import Struct

from pofedu.content.diagram import Diagram
from pofedu.content.intervals import Interval, wilson
from pofedu.content.library import Library
from pofedu.content.question import Difficulty, Question, QuestionKind, is_generated
from pofedu.learner.answercounts import Outcome, Took
from pofedu.quiz.marking import LEVELS, WORTH_FROM
from pofedu.quiz.plan import Catalogue, Past, Scope

ENOUGH = 10
"""So many answers at a level before anything is said of it."""
MARKS: tuple["Mark", ...] = ("mastered", "partly", "wrong", "open")
HARDEST: tuple[Difficulty, ...] = ("hard", "medium", "easy")

Leaning = Literal["few", "over", "under", "unsettled"]
"""Of a level of certainty: too few answers; surer than right; more right than sure; neither."""
Mark = Literal["mastered", "partly", "wrong", "open"]
"""Of a question by its last answer: wholly right and no guess; right in part or by guess; wrong;
not answered yet."""
Ground = Literal["section", "mechanism", "map"]


# How sure, and how right


class Level(Struct, frozen=True):
    """The answers that were given at one level of certainty."""

    certainty: int
    count: int
    right: int

    @property
    def share(self) -> float | None:
        """How much of it was right; None where there is nothing."""
        return self.right / self.count if self.count else None

    @property
    def interval(self) -> Interval | None:
        """Where the true share may lie (Wilson, 95 %)."""
        return wilson(self.right, self.count) if self.count else None

    @property
    def pays(self) -> Interval:
        """The shares for which stating this level gains most."""
        return Interval(WORTH_FROM[self.certainty], WORTH_FROM.get(self.certainty + 1, 1.0))

    @property
    def leaning(self) -> Leaning:
        """What may be said of it: only what the interval excludes."""
        if self.count < ENOUGH or self.interval is None:
            return "few"
        if self.interval.high < self.pays.low:
            return "over"
        return "under" if self.interval.low > self.pays.high else "unsettled"


def calibration(past: Past) -> tuple[Level, ...]:
    """Each level of certainty with its answers; kinds that ask for none are left out."""
    counts = [one.by_certainty for one in past.all()]
    return tuple(
        Level(
            level,
            sum(by[level].answers for by in counts if level in by),
            sum(by[level].right for by in counts if level in by),
        )
        for level in LEVELS
    )


def telling(levels: Iterable[Level]) -> Level | None:
    """The level of which most is to be said: what costs points first; None where all have few."""
    order: tuple[Leaning, ...] = ("over", "under", "unsettled")
    known = [level for level in levels if level.leaning != "few"]
    return min(
        known, key=lambda level: (order.index(level.leaning), -level.certainty), default=None
    )


# What is mastered


class Mastery(Struct, frozen=True):
    """The questions of one place by what became of them."""

    id: str
    marks: Mapping[str, Mark]
    """By question, in authored order."""

    @property
    def total(self) -> int:
        return len(self.marks)

    def count(self, mark: Mark) -> int:
        """How many questions have a mark."""
        return sum(found == mark for found in self.marks.values())

    @property
    def share(self) -> float:
        """How much is mastered, of all questions there."""
        return self.count("mastered") / self.total

    @property
    def mark(self) -> Mark:
        """Of the place: wrong where any is, mastered where all are, open where none is answered."""
        found = set(self.marks.values())
        if "wrong" in found:
            return "wrong"
        return next(iter(found)) if len(found) == 1 else "partly"

    @property
    def next(self) -> str:
        """The question to be asked next: a wrong one, else one not mastered, else the first."""
        order: tuple[Mark, ...] = ("wrong", "partly", "open", "mastered")
        return min(self.marks, key=lambda id_: order.index(self.marks[id_]))


def mark_of(last: Outcome | None) -> Mark:
    """What became of a question."""
    if last is None:
        return "open"
    if last.is_right:
        return "partly" if last.certainty == 1 else "mastered"
    return "partly" if last.hits else "wrong"


def mastery(ground: Ground, past: Past, catalogue: Catalogue, library: Library) -> list[Mastery]:
    """Each section, mechanism or map that has questions, in the order of the library."""
    if ground == "map":
        places = {d.id: on_map(d, library) for d in library.diagrams.values()}
    else:
        ids = library.topics if ground == "mechanism" else [s.id for s in library.source.sections]
        places = {id_: catalogue.asked_about(Scope(ground, id_)) for id_ in ids}
    return [_mastery(id_, questions, past) for id_, questions in places.items() if questions]


def _mastery(id_: str, questions: Iterable[str], past: Past) -> Mastery:
    return Mastery(id_, {question: mark_of(past.last(question)) for question in questions})


def on_map(diagram: Diagram, library: Library) -> tuple[str, ...]:
    """The questions that test a claim drawn on a map, or ask on it."""
    drawn = {claim for arrow in diagram.arrows for claim in arrow.claims}
    return tuple(
        q.id
        for q in _authored(library)
        if q.diagram == diagram.id or not drawn.isdisjoint(q.claims)
    )


def _authored(library: Library) -> Iterator[Question]:
    """Those made from records would outnumber them, and say the same once more."""
    return (q for q in library.questions.values() if not is_generated(q.id))


def boxes(diagram: Diagram, library: Library, past: Past) -> dict[str, Mastery]:
    """The boxes of a map at which a claim is drawn that questions test, by id."""
    testing: dict[str, list[Question]] = {}
    for question in _authored(library):
        for claim in question.claims:
            testing.setdefault(claim, []).append(question)
    found: dict[str, Mastery] = {}
    for node in diagram.nodes:
        claims = {c for a in diagram.arrows if node.id in (a.start, a.end) for c in a.claims}
        ids = {q.id for claim in claims for q in testing.get(claim, ())}
        if ids:
            found[node.id] = _mastery(node.id, (q for q in library.questions if q in ids), past)
    return found


# What is hard, and what takes long


class Hard(Struct, frozen=True):
    """A question that was answered wrongly, or only in part, at least once."""

    question: Question
    count: int
    right: int

    @property
    def share(self) -> float:
        return self.right / self.count


def hardest(past: Past, library: Library) -> list[Hard]:
    """Those with the smallest share right first, then those that are meant to be hard."""
    counted = ((library.questions[one.question], one.count) for one in past.all())
    found = [Hard(q, count.answers, count.right) for q, count in counted]
    return sorted(
        (hard for hard in found if hard.share < 1),
        key=lambda hard: (hard.share, HARDEST.index(hard.question.difficulty), -hard.count),
    )


class Spent(Struct, frozen=True):
    """How long the answers to a question, or to all questions of a kind, took."""

    kind: QuestionKind
    count: int
    median_s: float
    question: str = ""
    """Its id; empty where all of the kind are meant."""


def spent_by_kind(times: Iterable[Took], library: Library) -> list[Spent]:
    """Each kind of question that was answered, the slowest one first."""
    took: dict[QuestionKind, list[int]] = {}
    for one in times:
        took.setdefault(library.questions[one.question].kind, []).extend(one.each_ms)
    return _slowest_first(
        Spent(kind, len(each), median(each) / 1000) for kind, each in took.items()
    )


def spent_by_question(times: Iterable[Took], library: Library) -> list[Spent]:
    """Each question that was answered, the slowest one first."""
    return _slowest_first(
        Spent(
            library.questions[one.question].kind,
            len(one.each_ms),
            median(one.each_ms) / 1000,
            one.question,
        )
        for one in times
    )


def _slowest_first(found: Iterable[Spent]) -> list[Spent]:
    return sorted(found, key=lambda spent: -spent.median_s)
