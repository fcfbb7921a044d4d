"""The gap map counts what SQL counts, and never says more of a direction than the outcomes do."""

import sqlite3
from contextlib import closing
from itertools import permutations

import pytest
from msgspec.structs import replace

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Effect, Text
from pofedu.content.study import Outcome, Stated
from pofedu.studies import gapplaces, gaps
from pofedu.studies.directions import also_not_observed, direction_of
from pofedu.studies.gapplaces import AXES, Axis
from pofedu.studies.gaps import GapMap, gap_map
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import Selection, select

SEEN = (
    "SELECT s.id AS study, t.id AS topic, coalesce(json_extract(o.value, '$.measured_in'),"
    " CASE json_array_length(s.record, '$.systems') WHEN 1"
    " THEN json_extract(s.record, '$.systems[0]') END, 'not-stated') AS system,"
    " json_extract(o.value, '$.saw.origin') <> 'unverified' AS sure"
    " FROM study s, json_each(s.record, '$.outcomes') o,"
    " json_each(o.value, '$.about') a, topic t, json_each(t.record, '$.entities') e"
    " WHERE e.value = a.value AND json_extract(o.value, '$.is_baseline') IS NULL"
    " AND json_extract(t.record, '$.axis') = '{axis}'"
)
"""Each result of each study under each heading, and whether it is confirmed."""
TOPICS = (
    f"WITH seen AS ({SEEN}), known AS (SELECT study, topic FROM seen WHERE sure), found AS ("
    " SELECT study, topic AS value FROM known UNION"
    " SELECT study, 'not-confirmed' FROM seen WHERE (study, topic) NOT IN known)"
    " SELECT s.id AS study, coalesce(f.value, 'not-stated') AS value FROM study s"
    " LEFT JOIN found f ON f.study = s.id"
)
ONE = (
    "SELECT id AS study, coalesce(json_extract(record, '$.{field}'), 'not-stated') AS value"
    " FROM study"
)
SEVERAL = (
    "SELECT DISTINCT s.id AS study, CASE WHEN e.value IS NULL THEN 'not-stated'"
    " WHEN json_extract(s.record, '$.{words}.origin') = 'unverified' THEN 'not-confirmed'"
    " ELSE e.value END AS value FROM study s LEFT JOIN json_each(s.record, '$.{field}') e"
)
KNOWN = (
    "SELECT id AS study, CASE WHEN json_extract(record, '$.{field}.origin') = 'unverified'"
    " THEN 'not-confirmed' ELSE coalesce(json_extract(record, '$.{field}.{of}'), 'not-stated') END"
    " AS value FROM study"
)
SQL: dict[Axis, str] = {
    "mechanism": TOPICS.format(axis="mechanism"),
    "measured": TOPICS.format(axis="measured"),
    "whom": ONE.format(field="population"),
    "system": SEVERAL.format(field="systems", words="nothing"),
    "species": KNOWN.format(field="species", of="of"),
    "design": ONE.format(field="design"),
    "route": KNOWN.format(field="route", of="by"),
    "given": SEVERAL.format(field="given", words="intervention"),
}
PAIRS = tuple(permutations(AXES, 2))
MEASURED_IN = (
    f"WITH seen AS ({SEEN}), known AS (SELECT study, topic, system FROM seen WHERE sure)"
    " SELECT topic, system, count(DISTINCT study) FROM known GROUP BY 1, 2 UNION"
    " SELECT 'not-confirmed', system, count(DISTINCT study) FROM seen"
    " WHERE (study, topic, system) NOT IN known GROUP BY 1, 2"
)


@pytest.fixture
def everything(library: Library) -> Selection:
    return at(library, "studies")


def at(library: Library, address: str) -> Selection:
    return select(parse_address(address), study_rows(library), library)


def asked(library: Library, statement: str) -> dict[tuple[str, str], int]:
    with closing(sqlite3.connect(library.path)) as connection:
        rows = connection.execute(statement).fetchall()
    return {(row, column): count for row, column, count in rows}


def counts(found: GapMap) -> dict[tuple[str, str], int]:
    return {place: found.cell(place).count for place in found.held}


@pytest.mark.parametrize(("rows", "columns"), PAIRS)
def test_every_pair_of_axes_counts_what_sql_counts(
    rows: Axis, columns: Axis, library: Library, doubted: Library
) -> None:
    for pack in (library, doubted):
        counts_what_sql_counts(rows, columns, pack)


def counts_what_sql_counts(rows: Axis, columns: Axis, library: Library) -> None:
    found = gap_map(at(library, "studies"), rows, columns)
    if "system" in (rows, columns) and {"mechanism", "measured"} & {rows, columns}:
        topic = rows if columns == "system" else columns
        expected = asked(library, MEASURED_IN.format(axis=topic))
        known = {place: n for place, n in counts(found).items() if "not-stated" not in place}
        turned = {p if columns == "system" else (p[1], p[0]): n for p, n in expected.items()}
        assert known == {p: n for p, n in turned.items() if "not-stated" not in p}
        return
    statement = (
        f"SELECT r.value, c.value, count(DISTINCT r.study) FROM ({SQL[rows]}) r"
        f" JOIN ({SQL[columns]}) c ON r.study = c.study GROUP BY 1, 2"
    )
    assert counts(found) == asked(library, statement)


@pytest.mark.parametrize(("rows", "columns"), PAIRS)
def test_totals_count_each_study_once(
    rows: Axis, columns: Axis, library: Library, everything: Selection
) -> None:
    found = gap_map(everything, rows, columns)
    assert found.total == len(library.studies)
    if "system" in (rows, columns) and {"mechanism", "measured"} & {rows, columns}:
        return  # an outcome that does not say in what it was measured adds a heading there
    statement = f"SELECT 'x', value, count(DISTINCT study) FROM ({SQL[rows]}) GROUP BY 2"
    assert found.of_row == {v: n for (_, v), n in asked(library, statement).items()}


@pytest.mark.parametrize(
    ("address", "where"),
    [
        (
            "studies?whom=women-with-pof",
            "json_extract(s.record, '$.population') = 'women-with-pof'",
        ),
        ("studies?route=vein", "json_extract(s.record, '$.route.by') = 'vein'"),
        ("studies?design=controlled", "json_extract(s.record, '$.design') = 'controlled'"),
    ],
)
def test_filters_count_what_sql_counts(address: str, where: str, library: Library) -> None:
    found = gap_map(at(library, address), "mechanism", "measured")
    statement = (
        f"SELECT r.value, c.value, count(DISTINCT r.study) FROM ({SQL['mechanism']}) r"
        f" JOIN ({SQL['measured']}) c ON r.study = c.study JOIN study s ON s.id = r.study"
        f" WHERE {where} GROUP BY 1, 2"
    )
    assert counts(found) == asked(library, statement)
    assert counts(found)


def test_a_filter_on_an_axis_leaves_only_the_headings_it_shows(library: Library) -> None:
    found = gap_map(at(library, "studies?mechanism=fibrosis,vessels"), "mechanism", "measured")
    assert found.rows == ("fibrosis", "vessels")
    assert {row for row, _ in found.held} <= {"fibrosis", "vessels"}


@pytest.mark.parametrize("address", ["studies", "studies?whom=animals-with-pof"])
def test_recipients_of_hsct_are_always_there_with_none(library: Library, address: str) -> None:
    found = gap_map(at(library, address), "whom", "measured")
    assert "hsct-recipients" in found.rows
    assert all(found.cell(("hsct-recipients", c)).count == 0 for c in found.columns)


def outcome(*effects: Effect) -> tuple[Outcome, ...]:
    saw = Stated(zh="见", en="seen", origin="review")
    measure = Text(zh="量", en="amount")
    return tuple(
        Outcome(id=f"o-{i}", measure=measure, about=("amh",), saw=saw, direction=effect)
        for i, effect in enumerate(effects)
    )


@pytest.mark.parametrize(
    ("effects", "expected"),
    [
        (["increases"], "increases"),
        (["increases", "increases"], "increases"),
        (["increases", "decreases"], "mixed"),
        (["increases", "no-difference"], "mixed"),
        (["increases", "changes"], "increases"),
        (["none", "changes"], "not-stated"),
        ([], "not-stated"),
        (["not-observed"], "not-observed"),
        (["not-observed", "changes"], "not-observed"),
        (["not-observed", "increases"], "increases"),
        (["not-observed", "increases", "decreases"], "mixed"),
    ],
)
def test_only_stated_directions_count_and_all_must_agree(
    effects: list[Effect], expected: str
) -> None:
    assert direction_of(outcome(*effects)) == expected


def test_what_was_not_observed_is_told_beside_a_direction() -> None:
    assert also_not_observed(outcome("not-observed", "increases"))
    assert not also_not_observed(outcome("not-observed", "none"))
    assert not also_not_observed(outcome("increases", "decreases"))


def test_a_direction_is_that_of_what_was_measured(everything: Selection) -> None:
    found = gap_map(everything, "mechanism", "measured")
    pregnancy = set(everything.library.topics["pregnancy"].entities)
    cell = found.cell(("dna-damage", "pregnancy"))
    assert cell.direction == "decreases"
    assert all(pregnancy & {*o.about} for seen in cell.seen for o in seen.outcomes)
    assert (
        gap_map(everything, "whom", "species").cell(("women-with-pof", "human")).direction is None
    )


def test_a_study_in_two_systems_is_only_where_the_outcome_was_measured(
    everything: Selection,
) -> None:
    """Its follicles were counted in animals; that it also grew cells counts nothing there."""
    found = gap_map(everything, "measured", "system")
    for seen in found.cell(("follicles", "cell")).seen:
        assert all(seen.study.system_of(o) == "cell" for o in seen.outcomes)
    assert found.cell(("follicles", "animal")).count > found.cell(("follicles", "cell")).count


def test_two_axes_are_never_the_same() -> None:
    assert gapplaces.axes_at(parse_address("studies?rows=route&across=route")) == (
        "route",
        "mechanism",
    )
    assert gapplaces.axes_at(parse_address("studies?rows=measured")) == ("measured", "mechanism")
    assert gapplaces.axes_at(parse_address("studies?rows=nothing")) == ("mechanism", "measured")


def test_choosing_what_the_other_side_shows_exchanges_them() -> None:
    place = gapplaces.with_rows(Address("studies"), "measured")
    assert gapplaces.axes_at(place) == ("measured", "mechanism")
    assert gapplaces.axes_at(gapplaces.with_columns(place, "measured")) == ("mechanism", "measured")


def test_exchanging_keeps_the_chosen_cell_and_twice_is_once(library: Library) -> None:
    place = gapplaces.choosing(Address("studies"), ("fibrosis", "follicles"))
    there = gapplaces.turned(place)
    assert gapplaces.axes_at(there) == ("measured", "mechanism")
    assert there.value("cell") == "follicles,fibrosis"
    assert gapplaces.turned(there) == place
    assert parse_address(str(there)) == there


def test_an_address_of_a_cell_that_is_not_there_chooses_none(everything: Selection) -> None:
    found = gap_map(everything, "mechanism", "measured")
    assert found.place_at(parse_address("studies?cell=fibrosis,follicles")) is not None
    assert found.place_at(parse_address("studies?cell=fibrosis,nothing")) is None
    assert found.place_at(parse_address("studies")) is None


def test_area_not_width_tells_the_number() -> None:
    one, four = (gaps.side_of(n, 4, most=40, one=20) for n in (1, 4))
    assert four == pytest.approx(2 * one)
    assert gaps.side_of(100, 100, most=40, one=20) == pytest.approx(40)


def test_no_direction_and_no_cell_rests_on_what_is_not_confirmed(doubted: Library) -> None:
    found = gap_map(at(doubted, "studies"), "mechanism", "measured")
    told = [(place, seen) for place in found.held for seen in found.cell(place).seen]
    assert all(outcome.is_confirmed for _, seen in told for outcome in seen.outcomes)
    assert found.cell(("not-confirmed", "not-confirmed")).count > 0
    assert found.cell(("not-confirmed", "not-confirmed")).direction == "not-stated"
    assert found.rows[-2:] == ("not-confirmed", "not-stated")


def test_changing_a_record_changes_its_cell(library: Library) -> None:
    study = library.studies["ovarian-fibrosis-rats"]
    outcomes = tuple(replace(o, direction="not-observed") for o in study.outcomes)
    seen = gaps.Seen(study, outcomes, ())
    assert seen.direction == "not-observed"
