"""Questions whose words only look flawed, and flaws that show only across several edits."""

from pathlib import Path

import pytest

from pofedu.compiler.writer import check_pack
from tests.compiler.garden import Plant, copy
from tests.compiler.plants_of_flaws import FILE, NO_FLAWS

CASE = "  case: {zh: 一位园丁在夏天看到土壤变干，想知道怎么办。, en: It was dry.}\n"


@pytest.mark.parametrize("name", NO_FLAWS)
def test_what_only_looks_like_a_flaw_is_none(name: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    for old, new in NO_FLAWS[name]:
        Plant("", FILE, old, new, "").spoil(folder)
    assert check_pack(folder) == []


def test_stems_are_alike_with_what_is_told_before_them(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    for stem in ("  stem: {zh: 土壤", "  stem: {zh: 带来"):
        Plant("", FILE, stem, CASE + stem, "").spoil(folder)
    (problem,) = check_pack(folder)
    assert "of the stem is that of 'dry-and-hot' in zh" in problem.what


def test_unread_claims_are_not_missed(tmp_path: Path) -> None:
    """A sign is not compared with a claim that could not be read."""
    folder = copy(tmp_path)
    claims = folder / "claims" / "1-weather.yaml"
    claims.write_text("- [", "utf-8")
    assert [p for p in check_pack(folder) if p.file.endswith(FILE)] == []
