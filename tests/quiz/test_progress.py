"""How one stands, against small logs counted by hand."""

import pytest

from pofedu.content.intervals import wilson
from pofedu.content.library import Library
from pofedu.content.question import is_generated
from pofedu.learner.answercounts import answered, days, times
from pofedu.learner.answerlog import Answer, add_answer, cancel_answer
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.learner.questionstates import keys_of
from pofedu.quiz.plan import Catalogue, Past
from pofedu.quiz.progress import (
    ENOUGH,
    Ground,
    Level,
    boxes,
    calibration,
    hardest,
    mark_of,
    mastery,
    on_map,
    spent_by_kind,
    spent_by_question,
    telling,
)
from pofedu.quiz.reading import Reading
from pofedu.quiz.widgets.generatedwords import with_generated

PARTS = {"what-may-help": 2, "what-belongs": 3, "one-after-the-other": 3}
"""Of the questions of the small pack that can be right in part."""


class Pupil:
    """Answers questions of a library without fuss."""

    def __init__(self, library: Library) -> None:
        self.library, self.learner = library, passing_learner()

    def give(
        self,
        question: str,
        hits: int,
        certainty: int = 0,
        took_ms: int = 1_000,
        key: str = "",
    ) -> Answer:
        return add_answer(
            self.learner,
            session="one",
            question=question,
            key=key or keys_of(self.library)[question],
            wording="w",
            given=("x",),
            hits=hits,
            parts=PARTS.get(question, 1),
            certainty=certainty,
            took_ms=took_ms,
        )

    @property
    def past(self) -> Past:
        return Past(self.library, answered(self.learner))


@pytest.fixture
def pupil(garden: Library) -> Pupil:
    return Pupil(garden)


def test_levels_count_what_was_staked_by_the_present_key(pupil: Pupil) -> None:
    for hits in (1, 1, 0):
        pupil.give("dry-and-hot", hits, 3)
    pupil.give("who-waters", 1, 3)
    pupil.give("who-waters", 0, 1)
    pupil.give("who-waters", 1, 2, key="old")
    pupil.give("what-belongs", 3)
    cancel_answer(pupil.learner, pupil.give("dry-and-hot", 1, 2))
    pupil.give("left-the-pack", 1, 2, key="k")
    assert calibration(pupil.past) == (Level(1, 1, 0), Level(2, 0, 0), Level(3, 4, 3))
    assert Level(3, 4, 3).share == 0.75
    assert Level(3, 4, 3).interval == wilson(3, 4)
    assert Level(2, 0, 0).interval is None


@pytest.mark.parametrize(
    ("level", "leaning"),
    [
        (Level(3, ENOUGH - 1, 0), "few"),
        (Level(3, 10, 4), "over"),  # 17-69 % lies below 80 %
        (Level(3, 10, 7), "unsettled"),  # 40-89 %
        (Level(3, 40, 40), "unsettled"),  # nothing is more than very sure
        (Level(2, 30, 12), "over"),  # 25-58 % lies below 67 %
        (Level(2, 30, 30), "under"),  # 89-100 % lies above 80 %
        (Level(2, 30, 24), "unsettled"),
        (Level(1, 20, 19), "under"),  # 76-99 % lies above 67 %
        (Level(1, 20, 0), "unsettled"),  # who is unsure and wrong is not too sure
    ],
)
def test_only_what_the_interval_excludes_is_said(level: Level, leaning: str) -> None:
    assert level.leaning == leaning


def test_what_costs_most_is_told_first() -> None:
    under, over, more = Level(1, 20, 19), Level(2, 30, 12), Level(3, 30, 12)
    assert telling((under, over, more)) == more
    assert telling((under, over, Level(3, 9, 0))) == over
    assert telling((under, Level(2, 0, 0), Level(3, 40, 40))) == under
    assert telling((Level(1, 9, 0), Level(2, 9, 9), Level(3, 0, 0))) is None


def test_the_last_answer_says_what_is_mastered(pupil: Pupil) -> None:
    for question, hits, certainty in (
        ("dry-and-hot", 1, 2),
        ("who-waters", 1, 1),
        ("who-dries", 0, 3),
        ("what-may-help", 1, 0),
        ("what-belongs", 3, 0),
        ("one-after-the-other", 0, 0),
    ):
        pupil.give(question, hits, certainty)
    past = pupil.past
    marks = {q: mark_of(past.last(q)) for q in pupil.library.questions}
    assert marks["dry-and-hot"] == marks["what-belongs"] == "mastered"
    assert marks["who-waters"] == marks["what-may-help"] == "partly"
    assert marks["who-dries"] == marks["one-after-the-other"] == "wrong"
    assert marks["which-way"] == "open"
    pupil.give("dry-and-hot", 0, 1)
    assert mark_of(pupil.past.last("dry-and-hot")) == "wrong"


def test_sections_count_their_questions(pupil: Pupil) -> None:
    pupil.give("dry-and-hot", 1, 3)
    catalogue = Catalogue(pupil.library)
    for found in mastery("section", pupil.past, catalogue, pupil.library):
        here = found.marks
        assert found.total == len(here) == sum(map(found.count, set(here.values())))
        assert found.share == ("dry-and-hot" in here) / found.total
        assert found.count("open") == found.total - ("dry-and-hot" in here)


def test_a_map_has_the_questions_of_its_claims_and_its_own(pupil: Pupil) -> None:
    garden = pupil.library.diagrams["garden"]
    drawn = {claim for arrow in garden.arrows for claim in arrow.claims}
    asked = {*on_map(garden, pupil.library)}
    assert "point-at-it" in asked
    for question in pupil.library.questions.values():
        assert (question.id in asked) == (
            question.diagram == "garden" or bool(drawn & {*question.claims})
        )


def test_a_box_has_the_questions_of_the_claims_drawn_at_it(pupil: Pupil) -> None:
    garden = pupil.library.diagrams["garden"]
    arrow = next(a for a in garden.arrows if "watering-flower" in a.claims)
    ends = {arrow.start, arrow.end} & {node.id for node in garden.nodes}
    before = boxes(garden, pupil.library, pupil.past)
    assert ends
    assert all("who-waters" in before[box].marks for box in ends)
    assert {place.mark for place in before.values()} == {"open"}
    pupil.give("who-waters", 0, 2)
    after = boxes(garden, pupil.library, pupil.past)
    assert all(after[box].mark == "wrong" for box in ends)
    assert all(after[box].next == "who-waters" for box in ends)
    for question in after[arrow.start].marks if arrow.start in after else ():
        pupil.give(question, PARTS.get(question, 1), 3 if question not in PARTS else 0)
    last = boxes(garden, pupil.library, pupil.past)
    assert last[arrow.start].mark == "mastered"
    assert last[arrow.start].share == 1


def test_questions_made_from_records_are_no_part_of_what_is_mastered(garden: Library) -> None:
    pool = with_generated(garden)
    drawn = {c for arrow in garden.diagrams["garden"].arrows for c in arrow.claims}
    assert any(is_generated(q.id) and drawn & {*q.claims} for q in pool.questions.values())
    diagram, past = garden.diagrams["garden"], Past(garden, ())
    assert boxes(diagram, pool, past) == boxes(diagram, garden, past)
    assert on_map(diagram, pool) == on_map(diagram, garden)
    grounds: tuple[Ground, ...] = ("section", "mechanism")
    for ground in grounds:
        plain = mastery(ground, past, Catalogue(garden), garden)
        assert mastery(ground, past, Catalogue(pool), pool) == plain


def test_one_open_question_makes_a_box_partly(pupil: Pupil) -> None:
    garden = pupil.library.diagrams["garden"]
    many = next(p for p in boxes(garden, pupil.library, pupil.past).values() if p.total > 1)
    first = next(iter(many.marks))
    pupil.give(first, PARTS.get(first, 1), 0 if first in PARTS else 2)
    assert boxes(garden, pupil.library, pupil.past)[many.id].mark == "partly"


def test_the_hardest_come_by_share_and_then_as_they_are_meant(pupil: Pupil) -> None:
    for question, hits in (
        ("who-waters", 0),  # easy, 0 of 1
        ("is-it-sure", 0),  # hard, 0 of 1
        ("dry-and-hot", 1),
        ("dry-and-hot", 0),  # 1 of 2
        ("which-way", 1),  # always right
        ("what-belongs", 2),  # in part
    ):
        pupil.give(question, hits, 0 if question in PARTS else 2)
    found = hardest(pupil.past, pupil.library)
    ids = [hard.question.id for hard in found]
    assert ids == ["is-it-sure", "what-belongs", "who-waters", "dry-and-hot"]
    assert [hard.share for hard in found] == [0, 0, 0, 0.5]


def test_times_are_medians(pupil: Pupil) -> None:
    for question, took_ms in (
        ("who-waters", 1_000),
        ("who-waters", 9_000),
        ("dry-and-hot", 2_000),
        ("which-way", 30_000),
    ):
        pupil.give(question, 1, 1, took_ms)
    took = times(pupil.learner)
    by_kind = spent_by_kind(took, pupil.library)
    assert [(s.kind, s.count, s.median_s) for s in by_kind] == [("sign", 1, 30), ("best", 3, 2)]
    by_question = spent_by_question(took, pupil.library)
    assert [(s.question, s.median_s) for s in by_question] == [
        ("which-way", 30),
        ("who-waters", 5),
        ("dry-and-hot", 2),
    ]
    assert sum(day.took_ms for day in days(pupil.learner)) == 42_000


def test_it_is_read_again_only_once_more_was_answered(garden: Library) -> None:
    pupil = Pupil(garden)
    reading = Reading(garden, pupil.learner)
    pupil.give("who-waters", 1, 3)
    first = reading.past()
    assert reading.past() is first
    taken = pupil.give("who-dries", 0, 3)
    pupil.give("who-dries", 0, 3, key="old")
    second = reading.past()
    assert second is not first
    assert second.last("who-dries") is not None
    assert {t.question for t in reading.times()[0]} == {"who-waters", "who-dries"}
    assert [len(t.each_ms) for t in reading.times()[0]] == [1, 1], "old keys are left out"
    cancel_answer(pupil.learner, taken)
    assert reading.past().last("who-dries") is None
    assert reading.past().is_reset("who-dries")


def test_weakness_tells_the_surest_first(pupil: Pupil) -> None:
    for question, hits, certainty in (
        ("who-waters", 0, 1),
        ("which-way", 1, 1),
        ("dry-and-hot", 0, 3),
        ("who-dries", 1, 3),
    ):
        pupil.give(question, hits, certainty, 5_000)
    past = pupil.past
    assert past.weak() == ["dry-and-hot", "who-waters", "which-way"]
    assert past.seconds("who-dries") == 5
    assert past.seconds("point-at-it") == 40


def test_a_learner_of_whom_nothing_is_kept_has_nothing(garden: Library, learner: Learner) -> None:
    past = Past(garden, answered(learner))
    assert not past.all()
    assert hardest(past, garden) == []
    assert all(level.share is None for level in calibration(past))
