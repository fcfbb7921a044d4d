"""Filters and orders of lists: what is not known is never sorted as known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pofedu.content.address import Address, parse_address
from pofedu.content.listing import (
    ABSENT,
    UNVERIFIED,
    Row,
    View,
    listing,
    matcher,
    shown,
    sorting_by,
    view_of,
)


def row(id_: str, *value: int | str | tuple[str, str] | None, unverified: bool = False) -> Row:
    """A row with a value in the column "a"."""
    return Row("claim", id_, keys={"a": value}, unverified=frozenset("a" if unverified else ""))


def order(rows: list[Row], view: View, language: str = "zh") -> dict[str, list[str]]:
    return {g.id: [r.id for r in g.rows] for g in listing(rows, view, language)}


MIXED = [row("three", 3), row("none", None), row("one", 1), row("said", 2, unverified=True)]


@pytest.mark.parametrize(
    ("is_descending", "known"), [(False, ["one", "three"]), (True, ["three", "one"])]
)
def test_what_is_not_known_stands_last_either_way(is_descending: bool, known: list[str]) -> None:
    found = order(MIXED, View("a", is_descending))
    assert found == {"": known, UNVERIFIED: ["said"], ABSENT: ["none"]}
    assert list(found) == ["", UNVERIFIED, ABSENT]


def test_later_parts_decide_between_equals_and_not_known_stays_last() -> None:
    rows = [row("b", 0, None), row("a", 0, 2), row("c", 0, 1), row("d", 1, 0)]
    assert order(rows, View("a"))[""] == ["c", "a", "b", "d"]
    assert order(rows, View("a", True))[""] == ["d", "a", "c", "b"]


def test_names_go_by_sound_in_chinese_and_by_letters_in_english() -> None:
    rows = [
        row("follicle", ("卵泡", "follicle")),
        row("chemo", ("化疗", "Chemotherapy")),
        row("zeta", ("阿霉素", "zeta")),
    ]
    assert order(rows, View("a"), "zh")[""] == ["zeta", "chemo", "follicle"]
    assert order(rows, View("a"), "both")[""] == ["zeta", "chemo", "follicle"]
    assert order(rows, View("a"), "en")[""] == ["chemo", "follicle", "zeta"]


def test_in_its_own_order_a_list_keeps_its_groups() -> None:
    rows = [Row("claim", "a", "one"), Row("claim", "b", "two"), Row("claim", "c", "one")]
    assert order(rows, View()) == {"one": ["a", "c"], "two": ["b"]}


@given(st.lists(st.tuples(st.integers(0, 5) | st.none(), st.booleans())), st.booleans())
def test_no_row_is_lost_by_sorting(
    values: list[tuple[int | None, bool]], is_descending: bool
) -> None:
    rows = [row(str(i), v, unverified=u) for i, (v, u) in enumerate(values)]
    found = order(rows, View("a", is_descending))
    assert sorted(id_ for group in found.values() for id_ in group) == sorted(r.id for r in rows)


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("tgf-beta1", True),
        ("ＴＧＦ-β１", True),
        ("TGF beta", True),
        ("[13]", True),
        ("[3]", False),
        ("2013", False),
        ("granulosa", True),
        ("Smad4", False),
        ("granul", True),
        ("ranulosa", False),
        ("ROS", False),
        ("纤维", True),
        ("维化", True),
        ("1.4", True),
    ],
)
def test_a_word_is_found_in_any_spelling(query: str, is_found: bool) -> None:
    words = "TGF-β1/Smad3 in granulosa cells [13] 1.4-s2\n卵巢纤维化\novarian fibrosis"
    assert matcher(query)(words) is is_found


@pytest.mark.parametrize(
    ("query", "is_found"),
    [("", True), ("ros", True), ("ＲＯＳ", True), ("自噬 ros", True), ("ros 凋亡", False)],
)
def test_every_word_must_be_there(query: str, is_found: bool) -> None:
    assert matcher(query)("ros 活性氧 细胞自噬") is is_found
    rows = [Row("claim", "a", words="ros 活性氧 细胞自噬")]
    assert bool(shown(rows, View(find=query))) is is_found


def test_filters_hold_together() -> None:
    rows = [
        Row("claim", "a", facets={"theme": ("injury",), "measured": ("human", "animal")}),
        Row("claim", "b", facets={"theme": ("injury",), "measured": ("cell",)}),
    ]
    view = View(facets=(("theme", "injury"), ("measured", "animal")))
    assert [r.id for r in shown(rows, view)] == ["a"]


def test_a_view_is_read_from_an_address_and_nonsense_means_nothing() -> None:
    address = parse_address("sources/claim?sort=-sure&find=%E8%87%AA%E5%99%AC&theme=repair&x=1")
    view = view_of(address, ["sure"], ["theme", "measured"])
    assert view == View("sure", True, "自噬", (("theme", "repair"),))
    assert view_of(address, ["other"], []) == View(find="自噬")


def test_a_heading_sorts_turns_round_and_lets_go() -> None:
    address, columns = Address("sources", "claim"), ["sure"]
    seen = []
    for _ in range(3):
        address = sorting_by(address, "sure", view_of(address, columns, []))
        seen.append(str(address))
    assert seen == ["sources/claim?sort=sure", "sources/claim?sort=-sure", "sources/claim"]
