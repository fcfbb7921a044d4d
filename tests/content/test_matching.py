"""Where a query stands in a text as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pofedu.content.folding import fold
from pofedu.content.matching import Spans, holds, marks_of_any, other_number, wanted


def marks_in(text: str, query: str) -> Spans:
    """Where a query stands in a text; nothing unless all its words do."""
    spans, count = marks_of_any(text, query)
    return spans if count == len(wanted(query)) else ()


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("卵巢早衰与卵巢", "卵巢", ["卵巢", "卵巢"]),
        ("TGF-β1/Smad3 信号通路", "tgf-b1", ["TGF-β1"]),
        ("TGF-β1/Smad3", "TGF beta 1", ["TGF-β1"]),
        ("TGF-β1/Smad3", "smad tgf", ["TGF", "Smad"]),
        ("剂量为 10⁷ 个", "107", ["10⁷"]),
        ("ＲＯＳ 增多", "ros", ["ＲＯＳ"]),
        ("HSCT 后卵巢", "hsct后", ["HSCT 后"]),
        ("ovarian function", "ovar fun", ["ovar", "fun"]),
        ("premature ovarian failure", "premature failure", ["premature", "failure"]),
        ("heart", "art", []),
        ("not even a note", "note", ["note"]),
        ("not even a noté", "note", ["noté"]),
        ("it was not e.g. seen", "note", []),
        ("do (not) even", "note", []),
        ("γ rays do not end", "note", []),
        ("UC MSCs", "ucmscs", []),
        ("UC-MSCs", "ucmscs", ["UC-MSCs"]),
        ("UC MSCs", "uc-mscs", ["UC MSCs"]),
        ("卵 巢\n早衰", "卵巢早衰", ["卵 巢\n早衰"]),
        ("HSCT\n后", "hsct后", ["HSCT\n后"]),
        ("ovarian function", "ovarian xyzzy", []),
        ("[13] and 3", "3", ["3"]),
        ("1.1-s31", "1.1-s3", []),
        ("section 11", "1.1", []),
        ("the ovary", "", []),
        ("the ovary", "，", []),
    ],
)
def test_marks(text: str, query: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in marks_in(text, query)] == marked


@pytest.mark.parametrize("text", ["TGF β1", "TGF-β1", "TGFβ1"])
@pytest.mark.parametrize("query", ["tgf β1", "TGF-β1", "tgfβ1", "TGF b1", "TGF-b1", "tgfb1"])
def test_greek_is_found_however_it_is_joined(text: str, query: str) -> None:
    marked = [text[start:end] for start, end in marks_in(text, query)]
    assert marked in ([text], ["TGF", "β1"])


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("ovary", "ovaries"), ("Ovaries", "Ovary"), ("pathway", "pathways"), ("UC-MSCs ", "UC-MSC"),
        ("theca cell", "theca cells"), ("卵巢", ""), ("Bcl-2", ""), ("GC", ""), ("  ", ""),
        ("GCs", "GC"), ("ros", ""), ("ROS", ""),
    ],
)  # fmt: skip
def test_a_name_in_the_other_number(name: str, other: str) -> None:
    assert other_number(name) == other


@given(st.text(max_size=60))
def test_a_text_is_found_in_itself(text: str) -> None:
    assert bool(marks_in(text, text)) == bool(fold(text))


@given(st.text("ab1 -β\n卵.", max_size=20), st.text("ab1 -β卵.", max_size=6))
def test_a_text_holds_what_is_marked_in_it(text: str, query: str) -> None:
    assert holds(text, query) == bool(marks_in(text, query))


@given(st.text(max_size=60), st.text(min_size=1, max_size=6))
def test_marks_lie_in_the_text_in_order(text: str, query: str) -> None:
    last = 0
    for start, end in marks_in(text, query):
        assert last <= start < end <= len(text)
        last = end
