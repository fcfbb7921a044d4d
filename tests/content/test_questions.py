"""The questions of the pack: how many, of which kinds, and what they leave untested."""

from collections import Counter
from collections.abc import Iterable
from typing import get_args

import pytest

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.content.question import Difficulty, Level, Question, QuestionKind

FEWEST = 160
FEWEST_THAT_COMBINE = 50
FEWEST_ON_BOUNDARIES = 20
FEWEST_ON_DISCREPANCIES = 15
UNTESTED_SECTIONS: dict[str, str] = {}
"""Sections with claims of which no question tests any, each with its reason."""


@pytest.fixture(scope="module")
def questions(library: Library) -> list[Question]:
    return [*library.questions.values()]


def claims_of(questions: Iterable[Question]) -> set[str]:
    """The claims that some question tests."""
    return {claim for question in questions for claim in question.claims}


def sections(locators: Iterable[str]) -> set[str]:
    return {locator.rpartition("-")[0] for locator in locators}


def test_there_are_questions_enough(questions: list[Question]) -> None:
    assert len(questions) >= FEWEST


@pytest.mark.parametrize("kind", get_args(QuestionKind))
def test_each_kind_is_used(kind: QuestionKind, questions: list[Question]) -> None:
    assert any(question.kind == kind for question in questions)


def test_options_are_shared_and_cases_are_followed(library: Library) -> None:
    assert {group.kind for group in library.groups.values()} == {"shared-options", "case"}


@pytest.mark.parametrize("difficulty", get_args(Difficulty))
def test_each_difficulty_is_used(difficulty: Difficulty, questions: list[Question]) -> None:
    assert sum(question.difficulty == difficulty for question in questions) >= 10


@pytest.mark.parametrize("level", get_args(Level))
def test_each_level_is_used(level: Level, questions: list[Question]) -> None:
    assert sum(question.level == level for question in questions) >= 10


def test_many_questions_combine_claims_or_need_a_study_or_a_figure(
    questions: list[Question],
) -> None:
    combining = [
        q.id
        for q in questions
        if len(q.claims) >= 2 or q.studies or q.kind in ("point", "label", "number")
    ]
    assert len(combining) >= FEWEST_THAT_COMBINE


def test_many_questions_ask_where_a_claim_stops(questions: list[Question]) -> None:
    about = Counter(question.about for question in questions)
    assert about["boundary"] >= FEWEST_ON_BOUNDARIES
    assert about["discrepancy"] >= FEWEST_ON_DISCREPANCIES


def test_each_section_with_claims_is_tested(library: Library, questions: list[Question]) -> None:
    wanted = sections(at for claim in library.claims.values() for at in claim.passages)
    assert len(wanted) > 10
    found = sections(at for id_ in claims_of(questions) for at in library.claims[id_].passages)
    found |= sections(
        at for q in questions for id_ in q.studies for at in library.studies[id_].grounds.passages
    )
    found |= sections(
        at for q in questions for id_ in q.discrepancies
        for at in library.discrepancies[id_].passages
    )  # fmt: skip
    assert wanted - found == UNTESTED_SECTIONS.keys()


def test_each_walkthrough_is_tested(library: Library, questions: list[Question]) -> None:
    claims = claims_of(questions)
    untested = [
        route.id
        for route in library.walkthroughs.values()
        if claims.isdisjoint(claim for step in route.steps for claim in step.claims)
    ]
    assert untested == []


def test_each_study_is_tested(library: Library, questions: list[Question]) -> None:
    named = {study for question in questions for study in question.studies}
    measured = {
        measurement.study
        for id_ in claims_of(questions)
        for measurement in library.claims[id_].measured_by
    }
    assert library.studies.keys() - named - measured == set()


def test_each_discrepancy_is_tested(library: Library, questions: list[Question]) -> None:
    found = {id_ for question in questions for id_ in question.discrepancies}
    assert library.discrepancies.keys() - found == set()


def test_each_wrong_option_opens_a_place_that_is_there(
    library: Library, questions: list[Question]
) -> None:
    for question in questions:
        for option in question.options:
            is_spare = question.kind == "matching" and option.text is None
            if option.is_right or (is_spare and option.opens is None):
                continue
            assert option.opens is not None, f"{question.id}/{option.id}"
            assert is_there(option.opens, library), f"{question.id}/{option.id}: {option.opens}"


def is_there(text: str, library: Library) -> bool:
    """Whether an address leads to a record, a map, or a step of a walkthrough."""
    address = parse_address(text)
    selected = not address.kind or library.record(address.kind, address.target) is not None
    match address.page:
        case "sources":
            return selected and library.record(address.id, address.part) is not None
        case "studies":
            return selected and address.id in library.studies
        case "diagram":
            return selected and address.id in library.diagrams
        case "walkthrough":
            route = library.walkthroughs.get(address.id)
            steps = [step.id for step in route.steps] if route else []
            return selected and route is not None and address.part in ("", *steps)
    return False


def test_true_and_false_are_balanced(questions: list[Question]) -> None:
    verdicts = Counter(q.is_true for q in questions if q.kind == "true-false")
    assert min(verdicts[True], verdicts[False]) >= verdicts.total() / 4
