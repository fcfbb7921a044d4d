"""The README tells the shape of the data as it is."""

import re

import pytest

from pofedu.content.library import Library
from pofedu.formats import ledger, nanopub
from pofedu.formats.columns import COLUMNS
from pofedu.formats.publication import Shape
from pofedu.paths import ROOT

README = (ROOT / "README.md").read_text("utf-8")
DATA = README.partition("\n## Data\n")[2].partition("\n## ")[0]
SHAPES = (
    nanopub.Nanopub,
    nanopub.Assertion,
    nanopub.Provenance,
    nanopub.ClaimPublication,
    ledger.Account,
)


def test_every_column_is_named_with_its_languages() -> None:
    names = [column.name for column in COLUMNS]
    twice = {name.removesuffix("_zh") for name in names if name.endswith("_zh")}
    once = {name for name in names if not name.endswith(("_zh", "_en"))}
    table = DATA.partition("| | columns |")[2].partition("\n\n")[0]
    assert set(re.findall(r"`([a-z_]+)`†", table)) == twice
    assert set(re.findall(r"`([a-z_]+)`(?!†)", table)) == once


@pytest.mark.parametrize("shape", SHAPES)
def test_every_key_is_named(shape: type[Shape]) -> None:
    named = set(re.findall(r"`([a-z_]+)`", DATA)) | {"id"}
    assert set(shape.__struct_fields__) <= named


def test_formats_are_named_with_their_versions() -> None:
    assert f'"format": "{nanopub.FORMAT}"' in DATA
    assert f'"format_version": {nanopub.FORMAT_VERSION}`' in DATA
    assert f'"format": "{ledger.FORMAT}"' in DATA


def test_it_tells_how_much_is_accounted_for(library: Library) -> None:
    coverage = ledger.ledger_of(library).coverage
    said = re.findall(r"(\d+) of (\d+) places", README)
    assert said == [(str(coverage.accounted_for), str(coverage.places))]
