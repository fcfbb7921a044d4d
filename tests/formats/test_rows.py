"""The claim table as CSV: flat, safe to open, and it reads back."""

import csv
import io
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.source import Known
from pofedu.formats.claims import claim_table
from pofedu.formats.columns import COLUMNS
from pofedu.formats.rows import cell, claims_csv, plain


def rows_of(library: Library) -> dict[str, dict[str, str]]:
    """The rows by claim, as a program reads them."""
    text = claims_csv(claim_table(library)).decode("utf-8-sig")
    return {row["claim"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


def with_claim(library: Library, id_: str, **changes: object) -> Library:
    changed = msgspec.structs.replace(library.claims[id_], **changes)
    return replace(library, claims={**library.claims, id_: changed})


def test_one_row_for_each_claim(garden: Library) -> None:
    rows = rows_of(garden)
    assert list(rows) == list(garden.claims)
    assert len(COLUMNS) == len({column.name for column in COLUMNS})
    for id_, row in rows.items():
        claim = garden.claims[id_]
        assert list(row) == [column.name for column in COLUMNS]
        assert row["statement_zh"] == claim.statement.zh
        assert row["passages"].split("; ") == list(claim.passages)
        assert row["boundary_en"] == claim.boundary.en


def test_a_spreadsheet_knows_the_encoding(garden: Library) -> None:
    raw = claims_csv(claim_table(garden))
    assert raw.startswith(b"\xef\xbb\xbfclaim,")
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\r\n") == len(garden.claims) + 1


def test_every_row_says_whose_it_is(garden: Library) -> None:
    for row in rows_of(garden).values():
        assert row["notice_zh"] == garden.pack.notice.zh
        assert row["notice_en"] == garden.pack.notice.en
        assert row["wording_en"] == garden.pack.wording.en
        assert row["content_hash"] == garden.content_hash
        assert (row["pack"], row["pack_version"]) == (garden.pack.id, garden.pack.version)


def test_lists_are_joined(garden: Library) -> None:
    rows = rows_of(garden)
    assert rows["drought-bee"]["via"] == "dry-soil; flower"
    assert rows["drought-bee"]["via_zh"] == "干土; 花"
    assert rows["drought-heat-dry-soil"]["jointly_with"] == "heat"
    together = with_claim(garden, "drought-bee", via=(("dry-soil", "heat"), ("flower",)))
    assert rows_of(together)["drought-bee"]["via"] == "dry-soil + heat; flower"
    assert rows["watering-flower"]["passages"] == "0-s2; 1.1-s2"
    assert rows["watering-flower"]["outcomes"] == "watering-trial/more-flowers: increases (review)"


def test_amounts_are_numbers(garden: Library) -> None:
    row = rows_of(garden)["drought-bee"]
    assert (row["quantity_low"], row["quantity_high"]) == ("44", "44")
    assert row["quantity_approximately"] == "false"
    assert rows_of(garden)["bee-fruit"]["quantity_low"] == ""


def test_a_value_that_no_page_confirmed_says_so(garden: Library) -> None:
    reference = msgspec.structs.replace(
        garden.references[1],
        year=Known(value="2021", origin="unverified"),
        doi=Known(value="10.1/x", origin="page-read"),
    )
    library = replace(garden, references={**garden.references, 1: reference})
    told = rows_of(library)["watering-flower"]["bibliography"]
    assert told == "[1] confirmed: A made-up watering trial. 2021 (unverified). doi 10.1/x"


def test_a_discrepancy_that_is_not_certain_is_a_question(garden: Library) -> None:
    by_certainty = {d.certainty: d for d in garden.discrepancies.values()}
    open_one, certain = by_certainty["depends-on-reference"], by_certainty["certain"]
    touching = {
        d.id: msgspec.structs.replace(d, claims=("bee-fruit",), references=(), studies=())
        for d in (open_one, certain)
    }
    told = rows_of(replace(garden, discrepancies=touching))["bee-fruit"]["discrepancies_en"]
    assert open_one.question is not None
    assert told == (
        f"[depends-on-reference, claim:bee-fruit] {open_one.question.en}; "
        f"[certain, claim:bee-fruit] {certain.title.en}"
    )
    assert open_one.printed.en not in told


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "'"])
def test_no_cell_is_a_formula(garden: Library, start: str) -> None:
    text = f'{start}cmd|"/c calc"!A1, x'
    library = with_claim(garden, "bee-fruit", statement=Text(zh=text, en="Fine = fine."))
    row = rows_of(library)["bee-fruit"]
    assert row["statement_zh"] == f"'{text}"
    assert plain(row["statement_zh"]) == text
    assert row["statement_en"] == "Fine = fine."


def test_numbers_below_zero_stay_numbers() -> None:
    assert (cell(-3.5), cell(6_000_000.0), cell(3e6), cell(0.1)) == (
        "-3.5", "6000000", "3000000", "0.1",
    )  # fmt: skip
    assert (cell(None), cell(True), cell(7)) == ("", "true", "7")


@given(text=st.text(st.characters(codec="utf-8")))
def test_any_text_reads_back(text: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\r\n").writerow([cell(text), "end"])
    ((read, _),) = csv.reader(io.StringIO(stream.getvalue(), newline=""))
    assert plain(read) == text
    assert not read.startswith(("=", "+", "-", "@", "\t", "\r"))
