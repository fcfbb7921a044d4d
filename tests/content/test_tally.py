"""Who was given anything: counted by population, animals never as recipients."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from pofedu.compiler.writer import build_pack
from pofedu.content.library import Library, open_library
from pofedu.content.model import Basis, Population, Text
from pofedu.content.study import Study, StudyReference
from pofedu.content.tally import recipients, uncounted
from pofedu.paths import ROOT

SMALL = ROOT / "tests" / "packs" / "small"


@pytest.fixture
def study() -> Callable[..., Study]:
    """Makes a primary study that gave something: `study(population="other-animals")`."""

    def make(id_: str = "study", **fields: Any) -> Study:
        known: dict[str, Any] = {"kind": "primary-study", "given": ("cells",)} | fields
        return Study(
            id=id_,
            name=Text(zh="文", en="text"),
            references=(StudyReference(number=1, role="printed-as"),),
            grounds=Basis(references=(1,)),
            **known,
        )

    return make


def test_recipients_among_all(study: Callable[..., Study]) -> None:
    tally = recipients(
        [
            study("after-hsct", population="hsct-recipients"),
            study("women", population="women-with-pof"),
            study("mice", population="animals-with-gvhd"),
            study("somebody"),
        ]
    )
    assert (tally.n, tally.m, tally.not_stated) == (1, 4, 1)
    assert tally.counted == ("after-hsct", "women", "mice", "somebody")
    assert tally.recipients == ("after-hsct",)
    assert tally.unstated == ("somebody",)
    assert tally.women == ("women",)


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "recommendation"}, {"kind": "review"}, {"kind": None}, {"given": ()},
        {"population": "cultured-cells"}, {"systems": ("cell",)},
        {"population": "cultured-cells", "systems": ("cell",)},
    ],
)  # fmt: skip
def test_what_is_not_counted(fields: dict[str, Any], study: Callable[..., Study]) -> None:
    assert recipients([study(**fields)]).m == 0


@pytest.mark.parametrize("population", get_args(Population))
def test_only_people_after_transplantation_are_recipients(
    population: Population, study: Callable[..., Study]
) -> None:
    tally = recipients([study(population=population)])
    assert tally.n == (population == "hsct-recipients")
    assert tally.not_stated == 0


def test_nothing_at_all() -> None:
    assert (recipients([]).n, recipients([]).m, recipients([]).not_stated) == (0, 0, 0)


def test_the_small_pack(tmp_path: Path) -> None:
    library = open_library(build_pack(SMALL, tmp_path / "small.db").target)
    tally = recipients(library)
    assert tally.counted == ("watering-trial", "bed-survey")
    assert tally.n == 0
    assert tally == recipients(library.studies.values())


def test_the_real_pack(library: Library) -> None:
    tally = recipients(library)
    assert tally.m > 0
    assert set(tally.recipients) | set(tally.unstated) <= set(tally.counted) <= set(library.studies)
    for name in tally.counted:
        assert library.studies[name].given
        assert library.studies[name].kind == "primary-study"
    for name in tally.recipients:
        assert "human" in library.studies[name].systems


def test_each_that_is_not_counted_has_one_reason(library: Library) -> None:
    reasons = uncounted(library)
    assert reasons == {"nothing-given": 2, "cells": 1, "paper": 1, "no-kind": 1}
    assert recipients(library).m + sum(reasons.values()) == len(library.studies)
