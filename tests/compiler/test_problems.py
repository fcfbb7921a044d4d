"""Every kind of problem, planted into a good pack and found where it stands."""

import re
from pathlib import Path

import pytest

from pofedu.compiler.claims import check_claims
from pofedu.compiler.names import check_names
from pofedu.compiler.problems import MOST
from pofedu.compiler.sources import gather
from pofedu.compiler.writer import build_pack, check_pack
from pofedu.content.library import open_library
from tests.compiler.garden import IN_CLAIMS, SMALL, Plant, copy
from tests.compiler.plants import ALL, SHAPE
from tests.compiler.plants_of_records import CLAIM, VALUES, against
from tests.compiler.plants_of_texts import TEXTS


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
    old = "printed: {zh: 44 %, en: 44 %}, low: 44, high: 44"
    new = "printed: {zh: (44～46)×10⁶, en: (44–46) × 10⁶}, low: 44000000, high: 4.6e7"
    Plant("", IN_CLAIMS, old, new, "").spoil(folder)
    assert check_pack(folder) == []


def test_folded_chinese_gets_no_space(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    Plant("", IN_CLAIMS, "zh: 未说明需要多少天。", "zh: 未说明需要\n      多少天。", "").spoil(
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
    Plant("", IN_CLAIMS, CLAIM, again + CLAIM, "").spoil(folder)
    Plant("", "diagrams/garden.yaml", "[bee-fruit]", "[bee-fruit, bee-fruit-changes]", "").spoil(
        folder
    )
    (problem,) = check_pack(folder)
    assert "claims that end with this arrow differ: changes, increases" in problem.what


@pytest.mark.parametrize(
    ("verb", "effect", "field"),
    [
        ("damages", "decreases", "differs_because: {zh: 另一花园。, en: Elsewhere.}"),
        ("damages", "decreases", "jointly_with: [heat]"),
        ("damages", "decreases", "context: {species: rat}"),
        ("affects", "changes", "references: []"),
        ("contributes-to", "increases", "references: []"),
    ],
)
def test_another_verb_contradicts_only_where_both_cannot_be(
    verb: str, effect: str, field: str, tmp_path: Path
) -> None:
    folder = copy(tmp_path)
    both = against(verb, effect).replace(
        "  passages: [1.1-s1]\n", f"  passages: [1.1-s1]\n  {field}\n"
    )
    Plant("", IN_CLAIMS, CLAIM, both, "").spoil(folder)
    assert check_pack(folder) == []


def test_every_place_in_a_scene_has_a_limit(tmp_path: Path) -> None:
    """Each number of a lane, a box, a joint and a corner, made huge or negative."""
    folder = copy(tmp_path)
    path = folder / "diagrams" / "garden.yaml"
    text = path.read_text("utf-8")
    lines = re.findall(r".*id: (?:plants|bee|together),.*|.*through:.*", text)
    assert len(lines) == 4
    places = [
        text.index(line) + number.start()
        for line in lines
        for number in re.finditer(r"(?<=[ \[])\d+(?=[,\]}])", line)
    ]
    assert len(places) == 4 + 4 + 2 + 4
    for place in places:
        for value in ("1e300", "-1"):
            rest = text[place:].lstrip("0123456789")
            path.write_text(text[:place] + value + rest, "utf-8")
            assert check_pack(folder), f"{value} at {text[place - 20 : place]}"


def test_recommended_links_are_good(tmp_path: Path) -> None:
    plant = next(plant for plant in TEXTS if plant.name == "selection without a page")
    folder = copy(tmp_path)
    plant.spoil(folder)
    (problem,) = check_pack(folder)
    forms = re.findall(r"[a-z/#:]+ID[a-zID/#:]*", problem.todo)
    assert len(forms) == 4
    for number, form in enumerate(forms):
        link = form.replace("diagram/ID", "diagram/garden")
        link = link.replace("walkthrough/ID", "walkthrough/why-bees-leave/soil-dries")
        link = link.replace("ID", "bee-fruit")
        (tmp_path / str(number)).mkdir()
        folder = copy(tmp_path / str(number))
        Plant("", plant.file, plant.old, f"({link})。", "").spoil(folder)
        assert check_pack(folder) == [], form


def test_claims_that_all_say_the_same_are_counted(tmp_path: Path) -> None:
    """600 of them make 179 700 pairs; what nobody reads is not told."""
    folder = copy(tmp_path)
    claims = folder / IN_CLAIMS
    text = claims.read_text("utf-8")
    one = "- id: bee-fruit" + text.split("- id: bee-fruit", 1)[1].split("\n- id: ")[0] + "\n"
    again = "".join(one.replace("bee-fruit", f"bee-fruit-{n}", 1) for n in range(600))
    claims.write_text(text.rstrip("\n") + "\n" + again, "utf-8")
    sources = gather(folder)
    told = [p for p in check_claims(sources) if "says the same as" in p.what]
    assert MOST < len(told) < 2 * MOST
    assert sources.cut == {claims.as_posix()}


def test_only_names_that_are_told_get_a_suggestion(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    doubts = "".join(
        f"- {{id: d{n}, point: {{zh: 甲, en: a}}, verdict: taken, discrepancy: share-of-bed,"
        " reason: {zh: 乙, en: b}}\n"
        for n in range(300)
    )
    (folder / "doubts.yaml").write_text(doubts, "utf-8")
    told = [p for p in check_names(gather(folder)) if "no discrepancy" in p.what]
    assert ["did you mean" in p.todo for p in told] == [True] * MOST + [False] * 100


def test_every_entity_of_a_circle_is_told_and_no_other(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    wider = {"a": "b", "b": "c", "c": "d", "d": "b", "e": "c", "f": "g", "g": "g"}
    entities = "".join(
        f"- {{id: {name}, kind: factor, is_a: {to}, name: {{zh: 甲, en: a}},"
        " basis: {passages: [1-s1]}}\n"
        for name, to in wider.items()
    )
    (folder / "entities" / "3-circles.yaml").write_text(entities, "utf-8")
    told = [p for p in check_names(gather(folder)) if "back to itself" in p.what]
    assert [p.line for p in told] == [2, 3, 4, 7]
