"""A note as it reads: no HTML of the writer's, no links but those of pofedu, nothing loaded."""

import pytest

from pofedu.content.address import Address, parse_address
from pofedu.notes.preview import address_in, rendered


def is_known(address: Address) -> bool:
    return address.page in ("sources", "diagram") and not address.pack


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("**so**", "<p><strong>so</strong></p>"),
        ("[1.1](sources/passage/1.1-s3)", '<a href="pofedu:sources/passage/1.1-s3">1.1</a>'),
        ("[map](pofedu:diagram/injury)", '<a href="pofedu:diagram/injury">map</a>'),
        ("<b onclick=x>hi</b>", "&lt;b onclick=x&gt;hi&lt;/b&gt;"),
        ("# 要点", "<h3>要点</h3>"),
        ("- a\n- b", "<li>a</li>"),
    ],
)
def test_markdown_is_read(typed: str, read: str) -> None:
    assert read in rendered(typed, is_known)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("[out](https://example.org/x)", "out (https://example.org/x)"),
        ("[mail](mailto:somebody)", "mail (mailto:somebody)"),
        ("[gone](nowhere/at-all)", "gone (nowhere/at-all)"),
        ("![alt](https://example.org/x.png)", "alt (https://example.org/x.png)"),
        ("![](file:///etc/passwd)", "(file:///etc/passwd)"),
        ("<https://example.org>", "https://example.org (https://example.org)"),
    ],
)
def test_everything_else_stands_as_its_words(typed: str, said: str) -> None:
    html = rendered(typed, is_known)
    assert said in html
    assert "<a" not in html
    assert "<img" not in html


def test_a_script_is_no_link() -> None:
    assert "<a" not in rendered("[x](javascript:alert(1))", is_known)


def test_an_address_is_one_that_names_something() -> None:
    assert address_in("diagram/injury", is_known) == parse_address("diagram/injury")
    assert address_in("notes", is_known) is None
    assert address_in("卵巢", is_known) is None
