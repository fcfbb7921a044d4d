"""Repair against injury: said by the review, or joined by pofedu and marked with what is unlike."""

from dataclasses import replace
from pathlib import Path

import pytest

from pofedu.compiler.writer import build_pack
from pofedu.content.answers import (
    SharedTarget,
    injuries_against,
    repairs_against,
    shared_targets,
    stated_answers,
)
from pofedu.content.library import Library, open_library
from tests.compiler.garden import IN_CLAIMS, Plant, copy


@pytest.fixture
def small(tmp_path: Path) -> Library:
    return garden(tmp_path)


def garden(tmp_path: Path, *plants: Plant) -> Library:
    """The small pack with some words replaced."""
    folder = copy(tmp_path)
    for plant in plants:
        plant.spoil(folder)
    report = build_pack(folder, tmp_path / "small.db")
    assert report.is_built, report.problems
    return open_library(report.target)


def joins(library: Library) -> list[tuple[str, str]]:
    return [(pair.injury.id, pair.repair.id) for pair in shared_targets(library)]


def test_what_the_review_itself_sets_against_each_other(small: Library) -> None:
    assert [claim.id for claim in stated_answers(small)] == ["watering-dry-soil"]


def test_what_pofedu_joins(small: Library) -> None:
    """One target with opposite effects; never the summary that drought and watering both move."""
    assert joins(small) == [
        ("dry-soil-flower", "watering-flower"),
        ("heat-fruit", "watering-fruit"),
        ("heat-fruit", "night-watering-fruit"),
    ]


def test_a_claim_has_the_joins_that_it_is_part_of(library: Library) -> None:
    """By the index of the library, and the same as by going through all pairs."""
    joined = shared_targets(library)
    assert joined
    for claim in library.claims.values():
        mine = [join for join in joined if claim in (join.injury, join.repair)]
        assert [*repairs_against(claim, library), *injuries_against(claim, library)] == mine


def test_claims_are_indexed_once(library: Library) -> None:
    index = library.claims_ending_at
    assert index is library.claims_ending_at
    assert sum(map(len, index.values())) == len(library.claims)
    assert all(c.object == entity for entity, claims in index.items() for c in claims)
    assert "claims_ending_at" not in vars(replace(library))


def test_a_join_says_what_is_unlike_and_what_is_not_known(small: Library) -> None:
    flower, fruit, night = shared_targets(small)
    assert (flower.entity, fruit.entity) == ("flower", "fruit")
    assert flower.species == (None, "mouse")
    assert (flower.differs, flower.unknown) == ((), ("species", "systems"))
    assert fruit.species == ("rat", "human")
    assert fruit.systems == (("animal",), ("human",))
    assert (fruit.differs, fruit.unknown) == (("species", "systems"), ())
    assert (night.differs, night.unknown) == (("systems",), ("species",))


def test_the_same_species_and_system_differ_in_nothing(small: Library) -> None:
    pair = shared_targets(small)[1]
    same = SharedTarget(
        injury=pair.injury,
        repair=pair.repair,
        entity=pair.entity,
        species=("rat", "rat"),
        systems=(("animal",), ("animal",)),
    )
    assert same.differs == same.unknown == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("object: flower\n  effect: decreases", "object: flower\n  effect: changes"),
        ("theme: repair", "theme: safety"),
        ("theme: repair", "theme: injury"),
    ],
)
def test_without_direction_or_theme_nothing_is_joined(old: str, new: str, tmp_path: Path) -> None:
    plants = [Plant("", IN_CLAIMS, old, new, "")]
    if "changes" in new:
        verb = "subject: dry-soil\n  verb: "
        plants.append(Plant("", IN_CLAIMS, f"{verb}decreases", f"{verb}affects", ""))
        signs = (("down, effect: decreases", "changes"), ("some, effect: changes", "decreases"))
        for sign, other in signs:  # the question about this claim asks for its effect
            planted = f"{sign.partition(':')[0]}: {other}"
            plants.append(Plant("", "questions.yaml", f"{{id: {sign},", f"{{id: {planted},", ""))
    if "injury" in new:
        because = "  differs_because: {zh: 另一花园。, en: Elsewhere.}\n"
        plants.append(Plant("", IN_CLAIMS, "- id: bee-fruit\n", f"- id: bee-fruit\n{because}", ""))
    assert ("dry-soil-flower", "watering-flower") not in joins(garden(tmp_path, *plants))


def test_towards_normal_answers_either_direction(tmp_path: Path) -> None:
    verb = "subject: watering\n  verb: "
    library = garden(
        tmp_path,
        Plant("", IN_CLAIMS, f"{verb}increases", f"{verb}normalises", ""),
        Plant("", IN_CLAIMS, "object: flower\n  effect: increases",
              "object: flower\n  effect: towards-normal", ""),
    )  # fmt: skip
    assert ("dry-soil-flower", "watering-flower") in joins(library)


def test_joins_of_the_real_pack(library: Library) -> None:
    stated = stated_answers(library)
    assert stated
    assert all(claim.effect == "none" for claim in stated)
    pairs = shared_targets(library)
    assert pairs
    for pair in pairs:
        assert pair.injury.object == pair.repair.object == pair.entity
        assert not library.entities[pair.entity].is_summary
        assert pair.injury.theme == "injury"
        assert pair.repair.theme in ("repair", "enhancement")
        assert pair.injury.effect != pair.repair.effect
        assert {pair.injury.effect, pair.repair.effect} <= {
            "increases", "decreases", "towards-normal",
        }  # fmt: skip
        assert pair.injury.effect != "towards-normal"
        assert not set(pair.differs) & set(pair.unknown)
