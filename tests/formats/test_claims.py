"""The claim table as JSON: whole, stable, and nothing in it is surer than it is."""

import json
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from pofedu.content.address import parse_address
from pofedu.content.grade import how_sure
from pofedu.content.library import Library
from pofedu.content.verbs import VERBS
from pofedu.formats.claims import claim_table, claims_json
from pofedu.formats.nanopub import ClaimTable
from tests.formats.golden import FOLDER, expected, settled

AGAIN = "it changed; if that is meant, run: python -m tests.formats.golden"


@pytest.fixture(scope="module")
def read(garden: Library) -> dict[str, Any]:
    """What a program reads from the file."""
    table: dict[str, Any] = json.loads(claims_json(claim_table(garden)))
    return table


@pytest.fixture(scope="module")
def claims(read: dict[str, Any]) -> dict[str, Any]:
    return {claim["id"]: claim for claim in read["claims"]}


def test_every_claim_is_there_in_order(garden: Library, read: dict[str, Any]) -> None:
    assert (read["format"], read["format_version"]) == ("pofedu-claims", 1)
    assert read["notice"]["en"] == garden.pack.notice.en
    assert [claim["id"] for claim in read["claims"]] == list(garden.claims)


def test_it_reads_back_as_it_was(garden: Library) -> None:
    table = claim_table(garden)
    assert msgspec.json.decode(claims_json(table), type=ClaimTable, strict=True) == table


@pytest.mark.parametrize(
    "name",
    [
        "claims.json",
        "claims.csv",
        "notes.json",
        "notes-zh.md",
        "notes-en.md",
        "notes-both.md",
        "keys-1.txt",
    ],
)
def test_files_are_as_expected(garden: Library, name: str) -> None:
    found = expected(garden)
    assert name in found, "the version of the format rose: commit its list of keys, keep the old"
    assert found[name] == settled((FOLDER / name).read_bytes()), f"{name}: {AGAIN}"


def test_what_is_asserted(garden: Library, claims: dict[str, Any]) -> None:
    said = claims["drought-heat-dry-soil"]["assertion"]
    assert said["subject"] == {"id": "drought", "kind": "factor", "zh": "干旱", "en": "drought"}
    assert [entity["id"] for entity in said["jointly_with"]] == ["heat"]
    assert said["verb"]["sbgn"] == VERBS["increases"].sbgn
    assert said["statement"]["en"] == "Drought and heat together dry the soil."
    via = claims["drought-bee"]["assertion"]["via"]
    assert [[entity["id"] for entity in step] for step in via] == [["dry-soil"], ["flower"]]
    quantity = claims["drought-bee"]["assertion"]["quantity"]
    assert (quantity["low"], quantity["unit"]["en"], quantity["per"]) == (44, "per cent", None)
    context = claims["watering-flower"]["assertion"]["context"]
    assert (context["species"], context["route"]) == ("mouse", None)


def test_where_it_comes_from(garden: Library, claims: dict[str, Any]) -> None:
    for id_, claim in garden.claims.items():
        provenance = claims[id_]["provenance"]
        assert [p["locator"] for p in provenance["passages"]] == list(claim.passages)
        assert [r["number"] for r in provenance["references"]] == list(claim.references)
        assert [m["study"] for m in provenance["measured_by"]] == [
            m.study for m in claim.measured_by
        ]
        sure = how_sure(claim, garden.studies, garden.references)
        assert provenance["how_sure"]["line"] == {"zh": sure.reading.zh, "en": sure.reading.en}
        assert provenance["boundary"]["basis"].keys() == {"passages", "references", "background"}


def test_a_study_counts_with_the_outcomes_that_the_claim_names(
    garden: Library, claims: dict[str, Any]
) -> None:
    for id_, claim in garden.claims.items():
        for measurement, told in zip(
            claim.measured_by, claims[id_]["provenance"]["measured_by"], strict=True
        ):
            assert {o["id"] for o in told["outcomes"]} == set(measurement.outcomes)


def bare(value: Any, path: str = "") -> list[str]:
    """Where a value from a paper or study stands without its origin."""
    if isinstance(value, list):
        return [found for item in value for found in bare(item, path)]
    if not isinstance(value, dict):
        return []
    needs = path.rpartition(".")[2] in ("saw", "numerator", "denominator") and "basis" not in value
    lacks = (needs or "value" in value) and not value.get("origin")
    inner = [found for key, item in value.items() for found in bare(item, f"{path}.{key}")]
    return [path, *inner] if lacks else inner


def test_no_value_is_bare(read: dict[str, Any], claims: dict[str, Any]) -> None:
    assert bare({"a": {"value": "x"}}) == [".a"]
    assert bare(read) == []
    known = ("title", "authors", "journal", "year", "volume", "pages", "doi", "pmid", "url")
    for claim in claims.values():
        for reference in claim["provenance"]["references"]:
            values = [reference[name] for name in known if reference[name]]
            assert {value["origin"] for value in values} <= {"page-read", "unverified"}


def test_discrepancies_say_what_they_touch(garden: Library, claims: dict[str, Any]) -> None:
    claim = next(c for c in garden.claims.values() if c.references and c.measured_by)
    study, number = claim.measured_by[0].study, claim.references[0]
    first, *_ = garden.discrepancies.values()
    about = {
        "a": msgspec.structs.replace(first, id="a", claims=(claim.id,), studies=(), references=()),
        "b": msgspec.structs.replace(first, id="b", claims=(), studies=(study,), references=()),
        "c": msgspec.structs.replace(first, id="c", claims=(), studies=(), references=(number,)),
        "d": msgspec.structs.replace(first, id="d", claims=(), studies=(), references=()),
    }
    table = claim_table(replace(garden, discrepancies=about))
    told = next(c for c in table.claims if c.id == claim.id).provenance.discrepancies
    assert [(d.id, d.touches) for d in told] == [
        ("a", (f"claim:{claim.id}",)), ("b", (f"study:{study}",)), ("c", (f"reference:{number}",)),
    ]  # fmt: skip
    for discrepancy in garden.discrepancies.values():
        is_certain = discrepancy.certainty == "certain"
        for claim_id in discrepancy.claims:
            found = claims[claim_id]["provenance"]["discrepancies"]
            (same,) = [d for d in found if d["id"] == discrepancy.id]
            assert same["certainty"] == discrepancy.certainty
            assert (same["question"] is None) == is_certain


def test_who_publishes_it(garden: Library, claims: dict[str, Any]) -> None:
    for id_, claim in claims.items():
        publication = claim["publication"]
        assert publication["pack"]["content_hash"] == garden.content_hash
        assert publication["pack"]["version"] == garden.pack.version
        assert publication["notice"]["zh"] == garden.pack.notice.zh
        assert publication["wording"]["en"] == garden.pack.wording.en
        assert garden.source.title.en in publication["source"]["citation"]["en"]
        home = parse_address(publication["address"])
        assert (home.pack, home.page, home.part) == (garden.pack.id, "sources", id_)
        for drawn in map(parse_address, publication["drawn_at"]):
            arrows = garden.diagrams[drawn.id].arrows
            assert any(id_ in arrow.claims for arrow in arrows)
