"""What filters leave in is what SQL finds in the pack itself."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.studies.columns import SORTABLE
from pofedu.studies.rows import study_rows
from pofedu.studies.selection import select

LISTED = "EXISTS (SELECT 1 FROM json_each(s.record, '$.{field}') WHERE value IN ({marks}))"
GIVEN = " AND coalesce(json_extract(s.record, '$.{words}.origin'), '') <> 'unverified'"
STATED = (
    "json_extract(s.record, '$.{field}.{part}') IN ({marks})"
    " AND json_extract(s.record, '$.{field}.origin') <> 'unverified'"
)
SEEN = (
    "SELECT t.id FROM json_each(s.record, '$.outcomes') o, json_each(o.value, '$.about') a,"
    " topic t, json_each(t.record, '$.entities') e WHERE e.value = a.value"
    " AND json_extract(o.value, '$.is_baseline') IS NULL"
    " AND json_extract(t.record, '$.axis') = '{facet}'"
    " AND json_extract(o.value, '$.saw.origin') {sure} 'unverified'"
)
"""The headings of what a study saw, confirmed or not."""
TOPIC = f"EXISTS ({SEEN.replace('{sure}', '<>')} AND t.id IN ({{marks}}))"
ONLY_DOUBTFUL = (
    f"EXISTS ({SEEN.replace('{sure}', '=')} AND t.id NOT IN ({SEEN.replace('{sure}', '<>')}))"
)
DOUBTFUL = {
    "measured": ONLY_DOUBTFUL.replace("{facet}", "measured"),
    "mechanism": ONLY_DOUBTFUL.replace("{facet}", "mechanism"),
    **{
        facet: f"json_extract(s.record, '$.{field}.origin') = 'unverified'"
        for facet, field in (("species", "species"), ("route", "route"))
    },
    "given": (
        "json_extract(s.record, '$.intervention.origin') = 'unverified'"
        " AND json_array_length(s.record, '$.given') > 0"
    ),
    "agent": (
        "json_extract(s.record, '$.model.origin') = 'unverified'"
        " AND json_array_length(s.record, '$.model_agents') > 0"
    ),
}
"""By filter, what SQL asks of a study that stands under "not confirmed"."""
WHERE = {
    "whom": "json_extract(s.record, '$.population') IN ({marks})",
    "design": "json_extract(s.record, '$.design') IN ({marks})",
    "kind": "json_extract(s.record, '$.kind') IN ({marks})",
    "system": LISTED.replace("{field}", "systems"),
    "given": LISTED.replace("{field}", "given") + GIVEN.replace("{words}", "intervention"),
    "agent": LISTED.replace("{field}", "model_agents") + GIVEN.replace("{words}", "model"),
    "species": STATED.replace("{field}", "species").replace("{part}", "of"),
    "route": STATED.replace("{field}", "route").replace("{part}", "by"),
    "measured": TOPIC.replace("{facet}", "measured"),
    "mechanism": TOPIC.replace("{facet}", "mechanism"),
    "scaffold": (
        "EXISTS (SELECT 1 FROM topic t, json_each(t.record, '$.entities') e,"
        " json_each(s.record, '$.given') g WHERE t.id IN ({marks}) AND g.value = e.value"
        " AND json_extract(t.record, '$.axis') = 'carrier')"
        + GIVEN.replace("{words}", "intervention")
    ),
}
"""By filter, what SQL asks of a study s."""
TOUCHED = "EXISTS (SELECT 1 FROM discrepancy_study d WHERE d.study = s.id)"
COMBINATIONS = (
    {"whom": "women-with-pof"},
    {"whom": "women-with-pof,animals-with-pof"},
    {"whom": "animals-with-pof", "species": "rat"},
    {"whom": "animals-with-pof", "species": "mouse", "route": "ovary"},
    {"species": "rat,mouse", "route": "vein"},
    {"system": "animal", "design": "controlled"},
    {"system": "cell"},
    {"system": "human", "kind": "primary-study"},
    {"kind": "recommendation"},
    {"given": "uc-mscs"},
    {"given": "uc-mscs", "agent": "cyclophosphamide"},
    {"agent": "cisplatin,busulfan"},
    {"measured": "follicles"},
    {"measured": "hormones,pregnancy", "whom": "women-with-pof"},
    {"mechanism": "autophagy"},
    {"mechanism": "apoptosis", "measured": "ovarian-function"},
    {"mechanism": "vessels,fibrosis", "species": "rat"},
    {"scaffold": "collagen"},
    {"scaffold": "collagen,hyaluronic-acid,spheroids", "whom": "animals-with-pof"},
    {"doubts": "some", "route": "ovary"},
    {"doubts": "none", "system": "animal"},
    {"measured": "safety", "mechanism": "immunity", "doubts": "some"},
)


def by_sql(library: Library, filters: dict[str, str]) -> set[str]:
    """The studies that the pack itself finds."""
    conditions, values = [], []
    for facet, said in filters.items():
        if facet == "doubts":
            conditions.append(TOUCHED if said == "some" else f"NOT {TOUCHED}")
            continue
        if said == "not-confirmed":
            conditions.append(DOUBTFUL[facet])
            continue
        chosen = said.split(",")
        conditions.append(WHERE[facet].format(marks=", ".join("?" * len(chosen))))
        values += chosen
    statement = f"SELECT s.id FROM study s WHERE {' AND '.join(conditions)}"
    with closing(sqlite3.connect(f"file:{library.path}?mode=ro", uri=True)) as pack:
        return {id_ for (id_,) in pack.execute(statement, values)}


@pytest.mark.parametrize("filters", COMBINATIONS, ids=lambda f: "&".join(map("=".join, f.items())))
def test_filters_leave_in_what_sql_finds(
    library: Library, doubted: Library, filters: dict[str, str]
) -> None:
    address = Address("studies").with_view(**filters)
    for pack in (library, doubted):
        selection = select(address, study_rows(pack), pack, SORTABLE)
        assert selection.ids == by_sql(pack, filters)


def test_the_combinations_tell_something_apart(library: Library) -> None:
    found = [by_sql(library, filters) for filters in COMBINATIONS]
    assert sum(bool(ids) for ids in found) >= 20
    assert all(len(ids) < len(library.studies) for ids in found)


def counted(library: Library) -> Iterator[tuple[str, str, int]]:
    """By topic of an axis, how many studies the pack counts."""
    statement = (
        "SELECT json_extract(t.record, '$.axis'), t.id, count(*) FROM study_topic st"
        " JOIN topic t ON t.id = st.topic GROUP BY t.id"
    )
    with closing(sqlite3.connect(f"file:{library.path}?mode=ro", uri=True)) as pack:
        yield from pack.execute(statement)


def test_counts_are_those_of_a_group_by(library: Library) -> None:
    selection = select(Address("studies"), study_rows(library), library)
    counts = {
        (facet, value.ids[0]): value.count
        for facet in ("measured", "mechanism")
        for value in selection.values(facet)
    }
    for axis, topic, count in counted(library):
        assert counts[axis, topic] == count


@pytest.mark.parametrize("facet", DOUBTFUL)
def test_what_is_not_confirmed_counts_nowhere_else_and_is_found(
    facet: str, library: Library, doubted: Library
) -> None:
    values = {
        value.ids[0]: value.count
        for value in select(Address("studies"), study_rows(doubted), doubted).values(facet)
    }
    assert values["not-confirmed"] == len(by_sql(doubted, {facet: "not-confirmed"})) > 0
    for value in values.keys() - {"not-stated", "not-confirmed"}:
        assert values[value] == len(by_sql(doubted, {facet: value}))
    before = select(Address("studies"), study_rows(library), library).values(facet)
    assert "not-confirmed" not in {value.ids[0] for value in before}
    assert any(value.count > values.get(value.ids[0], 0) for value in before)


def test_counts_beside_other_filters_are_those_of_sql(library: Library) -> None:
    address = Address("studies").with_view(whom="animals-with-pof", species="rat")
    selection = select(address, study_rows(library), library)
    for value in selection.values("species"):
        if value.ids[0] == "not-stated":
            continue
        wanted = by_sql(library, {"whom": "animals-with-pof", "species": value.ids[0]})
        assert value.left == len(wanted)
        assert value.shown == ("all" if value.ids == ("rat",) else "none")
    for value in selection.values("route"):
        if value.ids[0] != "not-stated":
            filters = {"whom": "animals-with-pof", "species": "rat", "route": value.ids[0]}
            assert value.left == len(by_sql(library, filters))
