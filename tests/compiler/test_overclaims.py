"""More said than known: each planted overclaim is caught by its rule, and by no other."""

from pathlib import Path

import pytest

from pofedu.compiler.overwords import CAUSE, DIRECT, EQUAL, EVERYWHERE, PEOPLE, TREATMENT
from pofedu.compiler.writer import check_pack
from pofedu.content.library import Library
from pofedu.paths import CONTENT
from tests.compiler.garden import IN_CLAIMS, IN_STUDIES, copy
from tests.compiler.overclaims import (
    CARE,
    CHINESE,
    ENGLISH,
    FAIR,
    OVERCLAIMS,
    SURVEY,
    UNFAIR,
    Overclaim,
)

LISTS = (*EVERYWHERE, PEOPLE, DIRECT, CAUSE, EQUAL, TREATMENT)


@pytest.mark.parametrize("plant", OVERCLAIMS, ids=lambda plant: plant.name)
def test_overclaim_is_caught(plant: Overclaim, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    plant.spoil(folder)
    problems = check_pack(folder)
    told = "\n".join(map(str, problems))
    assert len(problems) == 1, told
    (problem,) = problems
    assert problem.what.startswith(f"{plant.expected}: "), told
    assert problem.todo
    assert problem.file == (folder / plant.file).as_posix()
    assert problem.line == plant.line(folder), told


def test_a_figure_of_another_outcome_is_no_source(tmp_path: Path) -> None:
    """The second count does not stand for the first, though one study gives both."""
    folder = copy(tmp_path)
    _change(folder / CARE, "outcomes: [first-fruit, second-fruit]", "outcomes: [first-fruit]")
    assert check_pack(folder) == []
    _change(folder / CARE, "苗床里有 10 个结果", "苗床里有 6 个结果")
    _change(folder / CARE, "watering 1, 10 of", "watering 1, 6 of")
    told = [problem.what for problem in check_pack(folder)]
    assert told == ["overclaim (figure): the figure 6 in the statement has no source"] * 2


def test_what_only_came_after_is_no_effect(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    _change(folder / IN_STUDIES, "direction: increases", "direction: none")
    (problem,) = check_pack(folder)
    assert problem.what.startswith("overclaim (cause): the claim has increases")
    assert problem.file.endswith(IN_CLAIMS)


def test_a_study_that_cannot_be_read_makes_no_overclaim(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / SURVEY).write_text("- [", "utf-8")
    told = [problem.what for problem in check_pack(folder)]
    assert told
    assert not [what for what in told if what.startswith("overclaim")]


def _change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8", newline="\n")


def test_there_are_enough_overclaims() -> None:
    """At least 30 in all; in each language alone at least 15, hitting at least 10 rules."""
    assert len(OVERCLAIMS) >= 34
    assert len({plant.name for plant in OVERCLAIMS}) == len(OVERCLAIMS)
    for language, plants in (("zh", CHINESE), ("en", ENGLISH)):
        assert {plant.language for plant in plants} == {language}
        assert len(plants) >= 17
        assert len({plant.rule for plant in plants}) >= 10
    assert len({plant.rule for plant in OVERCLAIMS}) >= 14


def test_a_fault_in_one_language_leaves_the_other_alone() -> None:
    for plant in (*CHINESE, *ENGLISH):
        other = "en: " if plant.language == "zh" else "zh: "
        if plant.rule != "figure":  # a figure stands in both, as digits or as a word
            assert (other in plant.old) == (other in plant.new)


@pytest.mark.parametrize(("zh", "en"), FAIR)
def test_fair_words_are_left_alone(zh: str, en: str) -> None:
    for words in LISTS:
        assert words.found(zh, "zh") == words.found(en, "en") == ""


@pytest.mark.parametrize(("zh", "en"), UNFAIR)
def test_a_denial_of_something_else_excuses_nothing(zh: str, en: str) -> None:
    assert any(words.found(zh, "zh") for words in LISTS)
    assert any(words.found(en, "en") for words in LISTS)


def test_all_overclaims_at_once(tmp_path: Path) -> None:
    """Faults in different places do not hide each other."""
    folder = copy(tmp_path)
    seen: set[tuple[str, str]] = set()
    planted = []
    for plant in OVERCLAIMS:
        text = (folder / plant.file).read_text("utf-8")
        if text.count(plant.old) == 1 and (plant.file, plant.old) not in seen:
            plant.spoil(folder)
            seen.add((plant.file, plant.old))
            planted.append(plant.rule)
    told = [str(problem) for problem in check_pack(folder)]
    assert len(planted) > 25
    for rule in set(planted):
        assert any(f"overclaim ({rule})" in line for line in told), rule


@pytest.mark.usefixtures("library")
def test_the_real_pack_claims_nothing_it_does_not_know(library: Library) -> None:
    assert library.claims
    told = [str(p) for p in check_pack(CONTENT / "pof-hsct")]
    assert [line for line in told if "overclaim" in line] == []
