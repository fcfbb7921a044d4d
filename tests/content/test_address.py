"""Addresses: what is written is read back, and what is no address is refused."""

import contextlib
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pofedu.content.address import Address, AddressError, format_address, home, parse_address

IDS = st.from_regex(r"\A[a-z0-9]+(-[a-z0-9]+)*\Z")
STEPS = st.from_regex(r"\A[A-Za-z0-9][A-Za-z0-9.-]*\Z")
WORDS = st.text(st.characters(codec="utf-8"), min_size=1)


@st.composite
def addresses(draw: st.DrawFn) -> Address:
    """Any address that can be."""
    steps = [draw(STEPS) for _ in range(draw(st.integers(1, 3)))]
    page, id_, part = (*steps, "", "")[:3]
    kind = draw(st.one_of(st.just(""), st.text(string.ascii_lowercase, min_size=1)))
    view = draw(st.dictionaries(WORDS, WORDS))
    return Address(
        page,
        id_,
        part,
        draw(st.one_of(st.just(""), IDS)),
        tuple(sorted(view.items())),
        kind,
        draw(STEPS) if kind else "",
    )


@given(addresses())
def test_what_is_written_is_read_back(address: Address) -> None:
    text = format_address(address)
    assert text.isascii()
    assert parse_address(text) == address
    assert format_address(parse_address(text)) == text


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    with contextlib.suppress(AddressError):
        address = parse_address(text)
        assert parse_address(format_address(address)) == address


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "/", "diagram/", "/injury", "a/b/c/d", "diagram//x", "图/a", "diagram/a b",
        "diagram/a?x", "diagram/a?x=", "diagram/a?=1", "diagram/a?x=1&x=2",
        "diagram/a?x=%ff", "diagram/a#claim", "diagram/a#:x", "diagram/a#Claim:x", "diagram/a#c:",
        "https://example.org", "javascript:alert(1)", "file:///etc/passwd", "../secret", ":a",
        "-a", "diagram/.hidden", "PACK:diagram/a",
    ],
)  # fmt: skip
def test_refused(text: str) -> None:
    with pytest.raises(AddressError):
        parse_address(text)


def test_empty_query_and_fragment_are_left_out() -> None:
    assert str(parse_address("diagram/a?#")) == "diagram/a"


def test_keys_are_sorted_and_empty_ones_dropped() -> None:
    address = parse_address("pof-hsct:diagram/injury?z=1&a=2#claim:x")
    assert str(address) == "pof-hsct:diagram/injury?a=2&z=1#claim:x"
    assert str(address.with_view(z="", b="3")) == "pof-hsct:diagram/injury?a=2&b=3#claim:x"
    assert str(address.selecting("", "")) == "pof-hsct:diagram/injury?a=2&z=1"


@pytest.mark.parametrize(
    ("shown", "at_home"),
    [
        ("diagram/injury?lane=direct#claim:busulfan-x", "sources/claim/busulfan-x"),
        ("diagram/injury#study:yan", "studies/yan"),
        ("sources/study/yan", "studies/yan"),
        ("studies/yan?tab=outcomes", "studies/yan"),
        ("sources/passage/1.1-s3?find=x", "sources/passage/1.1-s3"),
        ("other:diagram/x#term:hsct", "other:sources/term/hsct"),
        ("diagram/injury?lane=direct", "diagram/injury"),
        ("search?q=pof", "search"),
    ],
)
def test_home_is_one_for_all_views_of_a_record(shown: str, at_home: str) -> None:
    assert str(home(parse_address(shown))) == at_home
