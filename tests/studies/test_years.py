"""Years as a filter: only what is confirmed can be left out, and everything says so."""

import pytest

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.studies import selection as sifted
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.words import summary
from pofedu.studies.years import (
    EVERY_YEAR,
    Years,
    confirmed_year,
    holds_no_year,
    printed_year,
    within,
    years_of,
)


def selected(library: Library, address: str) -> Selection:
    return sifted.select(parse_address(address), study_rows(library), library)


@pytest.mark.parametrize(
    ("address", "years"),
    [
        ("studies", EVERY_YEAR),
        ("studies?from=2019", Years(2019)),
        ("studies?to=2022", Years(None, 2022)),
        ("studies?from=2019&to=2022", Years(2019, 2022)),
        ("studies?from=2022&to=2019", Years(2019, 2022)),
        ("studies?from=soon&to=20222", EVERY_YEAR),
    ],
)
def test_an_address_names_years(address: str, years: Years) -> None:
    assert years_of(parse_address(address)) == years


def test_only_confirmed_years_are_left_out(library: Library) -> None:
    found = selected(library, "studies?from=2021&to=2022")
    gone = [row for row in found.rows if row not in found.left]
    assert {row.id for row in gone} == {
        row.id for row in found.rows if confirmed_year(row) in (2020, 2024)
    }
    unsure = [row for row in found.rows if holds_no_year(row)]
    assert {row.id for row in unsure} <= found.ids
    assert any(printed_year(row) == 2007 for row in unsure), "one that is printed as outside"
    assert found.staying == len(unsure)


def test_years_count_with_the_other_filters(library: Library) -> None:
    plain, found = selected(library, "studies"), selected(library, "studies?from=2024")
    before = {v.ids: v.left for v in plain.values("system")}
    after = {v.ids: v.left for v in found.values("system")}
    assert after[("human",)] == before[("human",)] - 1, "Igboeli's year is confirmed as 2020"
    rows = [row for group in found.groups("en") for row in group.rows]
    assert {row.id for row in rows} == found.ids
    assert found.is_any
    assert not plain.is_any


def test_the_head_says_the_years_and_who_stays(library: Library) -> None:
    said = summary(selected(library, "studies?from=2021&to=2022"))
    assert said.en.startswith("21 of 26 shown · Years: 2021–2022 · 21 without a confirmed year")
    assert "年份：2021–2022" in said.zh
    assert "21 项年份未核实" in said.zh
    assert summary(selected(library, "studies?to=2019")).en.count("to 2019") == 1


def test_everything_can_be_shown_again(library: Library) -> None:
    address = parse_address("studies?from=2019&to=2022&view=time&lanes=whom")
    again = sifted.reset(address)
    assert str(again) == "studies?lanes=whom&view=time"
    assert str(within(again, Years(2020))) == "studies?from=2020&lanes=whom&view=time"
