"""Which questions are asked, and what older answers tell."""

import pytest
from msgspec.structs import replace

from pofedu.content.library import Library
from pofedu.content.question import key_of
from pofedu.learner.answerlog import Answer
from pofedu.learner.records import Edition
from pofedu.quiz.plan import (
    MINUTES_S,
    MOST,
    SECONDS,
    Catalogue,
    Past,
    Scope,
    choose,
    exam_seconds,
)
from tests.quiz.conftest import counted


def answer(library: Library, question: str, hits: int = 1, certainty: int = 2) -> Answer:
    return Answer(
        uid=f"{question}-{hits}-{certainty}",
        session="s",
        question=question,
        key=key_of(library.questions[question]),
        wording="",
        edition=Edition(),
        given=(),
        hits=hits,
        parts=1,
        certainty=certainty,
        took_ms=30_000,
        answered_at="2026-11-27T10:00:00+00:00",
    )


def groups_are_whole(ids: tuple[str, ...], library: Library) -> bool:
    asked = {library.questions[id_].group for id_ in ids} - {None}
    return all(
        [id_ for id_ in ids if library.questions[id_].group == group]
        == [q.id for q in library.questions.values() if q.group == group]
        for group in asked
    )


def test_every_question_has_a_section(library: Library) -> None:
    catalogue = Catalogue(library)
    for question in library.questions.values():
        assert catalogue.sections_of(question), question.id


def test_scopes_hold_what_they_name(library: Library) -> None:
    catalogue = Catalogue(library)
    for id_ in catalogue.asked_about(Scope("section", "1.2")):
        question = library.questions[id_]
        assert any(
            locator.startswith("1.2-")
            for claim in question.claims
            for locator in library.claims[claim].passages
        ) or any(
            locator.startswith("1.2-")
            for discrepancy in question.discrepancies
            for locator in library.discrepancies[discrepancy].passages
        )
    about_yan = catalogue.asked_about(Scope("study", "yan"))
    assert about_yan
    assert all("yan" in library.questions[id_].studies for id_ in about_yan)
    route = library.walkthroughs["ovary-scars"]
    focused = {claim for step in route.steps for claim in step.claims}
    on_route = catalogue.asked_about(Scope("route", "ovary-scars"))
    assert on_route
    assert all(focused & {*library.questions[id_].claims} for id_ in on_route)
    assert catalogue.asked_about(Scope("section", "none")) == ()


def test_a_session_is_not_longer_than_it_may_be_and_keeps_groups_together(
    library: Library,
) -> None:
    past = Past(library, ())
    for seed in map(str, range(20)):
        chosen = choose(library, past, Scope("all"), seed)
        assert MOST - 4 <= len(chosen) <= MOST
        assert len({*chosen}) == len(chosen)
        assert groups_are_whole(chosen, library)
    assert choose(library, past, Scope("all"), "a") == choose(library, past, Scope("all"), "a")
    assert choose(library, past, Scope("all"), "a") != choose(library, past, Scope("all"), "b")


def test_no_session_asks_the_same_twice(library: Library) -> None:
    past = Past(library, ())
    for seed in map(str, range(30)):
        for scope in (Scope("minutes"), Scope("all")):
            chosen = [library.questions[id_] for id_ in choose(library, past, scope, seed)]
            subjects = [
                frozenset(q.discrepancies if q.about == "discrepancy" else (*q.claims, *q.studies))
                for q in chosen
            ]
            for subject in {s for s in subjects if subjects.count(s) > 1}:
                asked = [q for q, s in zip(chosen, subjects, strict=True) if s == subject]
                assert len({q.group for q in asked}) == 1
                assert asked[0].group is not None, [q.id for q in asked]


def test_ten_minutes_are_ten_minutes_from_many_sections(library: Library) -> None:
    past = Past(library, ())
    chosen = choose(library, past, Scope("minutes"), "seed")
    seconds = sum(SECONDS[library.questions[id_].kind] for id_ in chosen)
    assert MINUTES_S - max(SECONDS.values()) < seconds <= MINUTES_S
    catalogue = Catalogue(library)
    assert len({catalogue.sections_of(library.questions[id_])[0] for id_ in chosen}) >= 6


def test_what_one_was_surely_wrong_about_comes_first(garden: Library) -> None:
    answers = [
        answer(garden, "dry-and-hot", certainty=3),
        answer(garden, "which-way", hits=0, certainty=1),
        answer(garden, "how-many-bees", hits=0, certainty=3),
        answer(garden, "fill-the-gap", certainty=1),
    ]
    past = Past(garden, counted(answers))
    assert past.weak() == ["how-many-bees", "which-way", "fill-the-gap"]
    asked = choose(garden, past, Scope("weak"), "s")
    assert asked == tuple(past.weak())
    better = Past(garden, counted([*answers, answer(garden, "how-many-bees", certainty=2)]))
    assert better.weak() == ["which-way", "fill-the-gap"]
    first = choose(garden, past, Scope("all"), "s")
    assert first[:2] == asked[:2]
    assert first.index("dry-and-hot") > first.index("point-at-it"), "what is known comes last"


def test_a_corrected_key_starts_anew_and_says_so(garden: Library) -> None:
    old = replace(answer(garden, "dry-and-hot", hits=0), key="another")
    past = Past(garden, counted([old]))
    assert past.last("dry-and-hot") is None
    assert past.is_reset("dry-and-hot")
    assert past.weak() == []
    again = Past(garden, counted([old, answer(garden, "dry-and-hot")]))
    assert not again.is_reset("dry-and-hot")
    found = again.of("dry-and-hot")
    assert found is not None
    assert found.count.answers == 1


def test_answers_to_questions_that_are_gone_are_passed_over(garden: Library) -> None:
    gone = replace(answer(garden, "dry-and-hot"), question="withdrawn")
    assert Past(garden, counted([gone])).weak() == []


def test_one_s_own_time_counts_for_ten_minutes(garden: Library) -> None:
    past = Past(garden, counted([answer(garden, "dry-and-hot")]))
    assert past.seconds("dry-and-hot") == 30
    assert past.seconds("which-way") == SECONDS["sign"]


@pytest.mark.parametrize(
    ("ids", "seconds"), [(("which-way",), 60), (("which-way", "what-belongs"), 120)]
)
def test_an_exam_takes_whole_minutes(garden: Library, ids: tuple[str, ...], seconds: int) -> None:
    assert exam_seconds(ids, garden) == seconds


def test_enemy_items_are_never_in_one_exam_and_late_in_a_practice(library: Library) -> None:
    sets: dict[str, list[str]] = {}
    for question in library.questions.values():
        if question.enemies is not None:
            sets.setdefault(question.enemies, []).append(question.id)
    assert sets
    past = Past(library, ())
    for seed in ("a", "b", "c"):
        exam = choose(library, past, Scope("all"), seed, most=500, is_exam=True)
        short = choose(library, past, Scope("all"), seed)
        for enemies in sets.values():
            assert len(set(exam) & set(enemies)) == 1
            assert len(set(short) & set(enemies)) <= 1
        practice = choose(library, past, Scope("all"), seed, most=500)
        assert set(practice) == set(library.questions), "to practise, nothing is left out"
