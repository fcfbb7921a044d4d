"""Every kind of problem, planted into a good pack and found where it stands."""

from pathlib import Path

import pytest

from pofedu.compiler.writer import build_pack, check_pack
from pofedu.content.library import open_library
from tests.compiler.garden import SMALL, Plant, copy
from tests.compiler.plants import ALL, CLAIM, SHAPE, TEXTS, VALUES


def test_small_pack_is_good() -> None:
    assert check_pack(SMALL) == []


@pytest.mark.parametrize("plant", ALL, ids=lambda plant: plant.name)
def test_planted_problem_is_found(plant: Plant, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    plant.spoil(folder)
    problems = check_pack(folder)
    file = (folder / (plant.where or plant.file)).as_posix()
    told = "\n".join(map(str, problems))
    found = [p for p in problems if plant.expected in str(p)]
    assert found, told
    assert (found[0].file, found[0].line) == (file, plant.line(folder)), told
    assert len(problems) == 1 + plant.others, told


def test_names_of_plants_are_unique() -> None:
    assert len({plant.name for plant in ALL}) == len(ALL)


def test_ten_problems_are_reported_at_once(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    chosen = [
        "unknown field", "choice", "alias", "unknown reference", "year", "dead address",
        "placeholder", "overlapping nodes", "arrow to nowhere", "unknown verb",
    ]  # fmt: skip
    plants = [plant for plant in ALL if plant.name in chosen]
    for plant in plants:
        plant.spoil(folder)
    told = [str(problem) for problem in check_pack(folder)]
    assert [p.name for p in plants if not any(p.expected in t for t in told)] == []
    assert len(plants) == 10


def test_problems_are_sorted_and_say_where(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    for plant in (VALUES[5], TEXTS[0], SHAPE[0]):
        plant.spoil(folder)
    problems = check_pack(folder)
    assert problems == sorted(problems)
    first = problems[0]
    assert str(first).startswith(f"{first.file}:{first.line}:{first.column}: {first.what}; ")


def test_printed_powers_of_ten_count_as_printed(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    amount = Plant("", "claims.yaml", 'printed: 44 %, low: 44, high: 44, unit: "%"',
                   'printed: (4～6)×10⁶, low: 4000000, high: 6.0e6', "")  # fmt: skip
    amount.spoil(folder)
    assert check_pack(folder) == []


def test_folded_chinese_gets_no_space(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    Plant("", "claims.yaml", "zh: 未说明需要多少天。", "zh: 未说明需要\n      多少天。", "").spoil(
        folder
    )
    report = build_pack(folder, tmp_path / "pack.db")
    claim = open_library(report.target).claims["drought-heat-dry-soil"]
    assert claim.boundary.zh == "未说明需要多少天。"


def test_two_claims_ending_with_other_effects_need_two_boxes(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    again = CLAIM.replace("bee-fruit", "bee-fruit-changes").replace("increases", "affects")
    again += (
        "  effect: changes\n  directness: direct\n  passages: [1.1-s1]\n"
        "  differs_because: {zh: 另一花园。, en: Another garden.}\n"
        "  statement: {zh: 蜜蜂影响果实。, en: Bees affect fruit.}\n"
        "  boundary: {zh: 无。, en: None., basis: {background: true}}\n"
    )
    Plant("", "claims.yaml", CLAIM, again + CLAIM, "").spoil(folder)
    Plant("", "diagrams/garden.yaml", "[bee-fruit]", "[bee-fruit, bee-fruit-changes]", "").spoil(
        folder
    )
    (problem,) = check_pack(folder)
    assert "claims that end with this arrow differ: changes, increases" in problem.what
