"""How questions are put, and what each kind of answer is worth."""

import pytest
from msgspec.structs import replace

from pofedu.content.library import Library
from pofedu.quiz.task import (
    Given,
    foreseen,
    is_complete,
    judge,
    mistaken_for,
    option_text,
    task_of,
)
from pofedu.quiz.widgets.words import kicker
from tests.quiz.conftest import MakeTask
from tests.quiz.rightanswers import right_answer

WORTH: tuple[tuple[str, Given, tuple[int, int]], ...] = (
    ("dry-and-hot", ("both",), (1, 1)),
    ("dry-and-hot", ("lime",), (0, 1)),
    ("what-may-help", ("night", "water"), (2, 2)),
    ("what-may-help", ("water",), (1, 2)),
    ("what-may-help", ("water", "lime"), (0, 2)),
    ("what-may-help", ("lime", "heat"), (0, 2)),
    ("is-it-sure", ("false", "one"), (1, 1)),
    ("is-it-sure", ("true", "one"), (0, 1)),
    ("is-it-sure", ("false", "ten"), (0, 1)),
    ("what-belongs", ("dry=dry", "bee=bee", "water=water"), (3, 3)),
    ("what-belongs", ("dry=bee", "bee=dry", "water=water"), (1, 3)),
    ("what-belongs", ("dry=spare", "bee=bee", "water=water"), (2, 3)),
    ("one-after-the-other", ("rain", "soil", "flower", "bee"), (3, 3)),
    ("one-after-the-other", ("bee", "rain", "soil", "flower"), (2, 3)),
    ("one-after-the-other", ("bee", "flower", "soil", "rain"), (0, 3)),
    ("point-at-it", ("claim:watering-flower",), (1, 1)),
    ("point-at-it", ("claim:dry-soil-flower",), (0, 1)),
    ("point-at-it", ("entity:heat",), (0, 1)),
    ("what-is-hidden", ("BEE",), (1, 1)),
    ("what-is-hidden", (" Bees ",), (1, 1)),
    ("what-is-hidden", ("蜂",), (1, 1)),
    ("what-is-hidden", ("wasp",), (0, 1)),
    ("which-way", ("down",), (1, 1)),
    ("which-way", ("up",), (0, 1)),
    ("how-many-bees", ("44 %",), (1, 1)),
    ("how-many-bees", ("44.5",), (1, 1)),
    ("how-many-bees", ("４４％",), (1, 1)),
    ("how-many-bees", ("44.6",), (0, 1)),
    ("how-many-bees", ("-44",), (0, 1)),
    ("fill-the-gap", ("Soil",), (1, 1)),
    ("fill-the-gap", ("泥土",), (1, 1)),
    ("fill-the-gap", ("leaves",), (0, 1)),
)


@pytest.mark.parametrize(("question", "given", "worth"), WORTH)
def test_an_answer_is_worth_its_share(
    question: str, given: Given, worth: tuple[int, int], task: MakeTask, garden: Library
) -> None:
    found = judge(task(question), given, garden)
    assert (found.hits, found.parts) == worth
    assert found.is_right is (worth[0] == worth[1])


def test_the_right_answer_of_every_question_is_right(garden: Library, library: Library) -> None:
    for source in (garden, library):
        for question in source.questions.values():
            put = task_of(question, source, "any")
            right = right_answer(put, source)
            assert is_complete(put, right), question.id
            assert judge(put, right, source).is_right, question.id
            assert not is_complete(put, ()), question.id


def test_what_is_shown_holds_every_option_once(garden: Library, library: Library) -> None:
    for source in (garden, library):
        for question in source.questions.values():
            put = task_of(question, source, "any")
            if question.kind == "matching":
                assert {o.id for o in put.matches} == {o.id for o in question.options}
                assert all(o.text is not None for o in put.options)
            else:
                assert sorted(o.id for o in put.options) == sorted(o.id for o in question.options)


def test_the_order_is_that_of_the_session(garden: Library) -> None:
    question = garden.questions["dry-and-hot"]
    orders = {
        tuple(o.id for o in task_of(question, garden, str(seed)).options) for seed in range(40)
    }
    assert len(orders) > 10
    assert len({task_of(question, garden, "one").options for _ in range(3)}) == 1


def test_shared_options_and_signs_keep_their_order(task: MakeTask, garden: Library) -> None:
    shared = task("who-waters")
    assert [o.id for o in shared.options] == ["water", "dryness", "warmth", "lime"]
    text = option_text(shared.options[0], shared.group)
    assert text is not None
    assert text.en == "Watering"
    assert [o.id for o in task("which-way").options] == ["down", "up", "some"]


def test_what_is_to_be_put_in_order_is_never_shown_in_order(garden: Library) -> None:
    question = garden.questions["one-after-the-other"]
    for seed in range(60):
        shown = task_of(question, garden, str(seed)).options
        assert shown != question.options


def test_what_was_meant_is_found(task: MakeTask, garden: Library) -> None:
    half = foreseen(task("how-many-bees"), ("50",), garden)
    assert half is not None
    assert half.id == "half"
    assert foreseen(task("how-many-bees"), ("51",), garden) is None
    assert foreseen(task("fill-the-gap"), ("Leaves",), garden) is not None


def test_what_is_written_so_is_meant_before_what_is_alike(library: Library) -> None:
    axis = task_of(library.questions["axis-of-homing"], library, "seed")
    for typed, meant in (("SDF-1/CXCR4", "printed"), ("sdf1/cxcr4", "no-hyphen")):
        fates = judge(axis, (typed,), library).fates
        assert [id_ for id_, fate in fates.items() if fate == "right"] == [meant]


def test_a_name_with_another_in_brackets_is_what_both_mean(
    task: MakeTask, garden: Library, library: Library
) -> None:
    hidden = task_of(library.questions["hidden-source-of-two-fates"], library, "seed")
    assert judge(hidden, ("活性氧（ROS）",), library).is_right
    assert not judge(hidden, ("活性氧（自噬）",), library).is_right
    gap = task("fill-the-gap")
    assert judge(gap, ("土壤（ground）",), garden).is_right, "two ways to be right"
    assert not judge(gap, ("土壤（叶子）",), garden).is_right
    assert not judge(gap, ("土壤（石头）",), garden).is_right


def test_a_power_of_ten_that_stands_after_the_field_may_be_typed(library: Library) -> None:
    density = task_of(library.questions["density-in-the-largest-study"], library, "seed")
    assert judge(density, ("5×10⁷",), library).is_right
    assert not judge(density, ("5×10⁶",), library).is_right


def test_what_it_was_mistaken_for_is_found(task: MakeTask, garden: Library) -> None:
    hidden, pointed = task("what-is-hidden"), task("point-at-it")
    assert mistaken_for(hidden, ("干旱",), garden) == "drought"
    assert mistaken_for(hidden, ("heat",), garden) == "", "it was foreseen"
    assert mistaken_for(hidden, ("wasp",), garden) == ""
    assert mistaken_for(pointed, ("entity:bee",), garden) == "bee"
    assert mistaken_for(pointed, ("claim:dry-soil-flower",), garden) == ""


def test_fates_tell_of_each_option(task: MakeTask, garden: Library) -> None:
    fates = judge(task("what-may-help"), ("water", "lime"), garden).fates
    assert fates == {"water": "right", "night": "missed", "lime": "wrong", "heat": "left"}


@pytest.mark.parametrize(
    ("id_", "zh", "en"),
    [
        ("dry-and-hot", "最佳选择题（A1 型）", "Single best answer (type A1)"),
        ("who-waters", "最佳选择题（B1 型）", "Single best answer (type B1)"),
        ("what-may-help", "多项选择题（X 型）", "Several right answers (type X)"),
        ("is-it-sure", "判断题（附理由）", "True or false, and why"),
    ],
)
def test_a_question_has_the_name_that_examinations_give_it(
    id_: str, zh: str, en: str, task: MakeTask
) -> None:
    said = kicker(task(id_))
    assert (said.zh, said.en) == (zh, en)


def test_what_follows_a_case_has_a_name_of_its_own(garden: Library) -> None:
    follows = replace(garden.questions["dry-and-hot"], group="a-dry-summer")
    assert kicker(task_of(follows, garden, "")).zh == "最佳选择题（A3/A4 型）"
    told = replace(follows, group=None, case=follows.stem)
    assert kicker(task_of(told, garden, "")).zh == "最佳选择题（A2 型）"
