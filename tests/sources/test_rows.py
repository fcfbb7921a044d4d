"""The rows of the real pack: complete, counted rightly, quick with many."""

import time
from collections import Counter

import msgspec
import pytest

from pofedu.content.grade import how_sure, level_of
from pofedu.content.gradetable import DESIGNS, LEVELS
from pofedu.content.library import Library
from pofedu.content.listing import ABSENT, UNVERIFIED, View, listing, shown
from pofedu.formats.ledger import ledger_of
from pofedu.sources.logic import KINDS, Kind
from pofedu.sources.paperrows import REFUSED, confirmed
from pofedu.sources.rows import count_of, coverage_of, rows_of


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_has_its_row(library: Library, kind: Kind) -> None:
    rows = rows_of(kind, library)
    own = [row for row in rows if row.kind == kind]
    assert len(own) == count_of(kind, library)
    assert len({(row.kind, row.id) for row in rows}) == len(rows)
    assert all(library.record(kind, row.id) is not None for row in own)
    assert all(row.words for row in rows)


def test_doubts_that_were_not_taken_stand_after_the_discrepancies(library: Library) -> None:
    rows = rows_of("discrepancy", library)
    refused = [row for row in rows if row.kind == "doubt"]
    assert len(refused) == sum(d.verdict == "refused" for d in library.doubts.values())
    assert rows[-len(refused) :] == tuple(refused)
    groups = [g.id for g in listing(rows, View(), "zh")]
    assert groups == ["certain", "depends-on-reference", "to-be-checked", REFUSED]


def test_coverage_adds_up(library: Library) -> None:
    ledger = ledger_of(library)
    parts = coverage_of(ledger)
    assert sum(done for done, _ in parts.values()) == ledger.coverage.accounted_for == 128
    assert sum(due for _, due in parts.values()) == ledger.coverage.places == 128
    assert parts["1.1"] == (3, 3)


def test_a_place_that_is_not_accounted_for_is_counted_so(library: Library) -> None:
    became = {k: v for k, v in library.became_of.items() if k != "1.1-s1"}
    from dataclasses import replace

    poorer = replace(library, became_of=became)
    assert coverage_of(ledger_of(poorer))["1.1"] == (2, 3)
    row = next(r for r in rows_of("passage", poorer) if r.id == "1.1-s1")
    assert row.facets["became"] == ("missing",)


@pytest.mark.parametrize("is_descending", [False, True])
def test_how_sure_follows_the_scales(library: Library, is_descending: bool) -> None:
    groups = {
        g.id: g.rows for g in listing(rows_of("claim", library), View("sure", is_descending), "zh")
    }
    sures = [
        how_sure(library.claims[r.id], library.studies, library.references) for r in groups[""]
    ]
    places = [LEVELS.index(level_of(s)) for s in sures]
    assert places == sorted(places, reverse=is_descending)
    assert all(s.measured != "not-stated" for s in sures)
    for level in LEVELS:
        designs = [DESIGNS.index(s.design) for s in sures if level_of(s) == level]
        known = [d for d in designs if DESIGNS[d] != "not-stated"]
        assert known == sorted(known, reverse=is_descending)
        assert designs[: len(known)] == known, "not stated stands last"
    assert len(groups[""]) + len(groups[ABSENT]) == len(library.claims)


@pytest.mark.parametrize("field", ["year", "title", "authors", "journal"])
def test_only_what_a_page_confirmed_is_sorted_and_counted(library: Library, field: str) -> None:
    groups = {g.id: g.rows for g in listing(rows_of("reference", library), View(field), "zh")}
    origins = {
        id_: Counter(
            known.origin if (known := getattr(library.references[int(r.id)], field)) else "absent"
            for r in rows
        )
        for id_, rows in groups.items()
    }
    assert set(origins[""]) == {"page-read"}
    assert set(origins[UNVERIFIED]) == {"unverified"}
    assert set(origins[ABSENT]) == {"absent"}
    assert confirmed(field, library) == len(groups[""])


def test_years_go_up(library: Library) -> None:
    known = listing(rows_of("reference", library), View("year"), "zh")[0]
    years = [library.references[int(row.id)].year for row in known.rows]
    assert [y.value for y in years if y] == sorted(y.value for y in years if y)


def test_claims_are_found_by_either_language_abbreviation_and_locator(library: Library) -> None:
    rows = rows_of("claim", library)
    for query in ("自噬", "autophagy", "ＲＯＳ", "1.4-s2", "[13]"):
        found = shown(rows, View(find=query))
        assert 0 < len(found) < len(rows), query
    assert not shown(rows, View(find="青霉素"))


@pytest.mark.slow
def test_ten_thousand_claims_are_sorted_and_filtered_in_a_moment(library: Library) -> None:
    """Many more rows cost no more than so many times as much."""
    rows = rows_of("claim", library)
    many = tuple(msgspec.structs.replace(r, id=f"{r.id}-{i}") for i in range(31) for r in rows)
    assert len(many) > 10_000
    one = min(_seconds(rows) for _ in range(5))
    assert min(_seconds(many) for _ in range(3)) < one * 31 * 4


def _seconds(rows: tuple[object, ...]) -> float:
    start = time.perf_counter()
    listing(rows, View("sure", find="autophagy"), "zh")  # type: ignore[arg-type]  # rows
    listing(rows, View("subject"), "zh")  # type: ignore[arg-type]
    return time.perf_counter() - start
