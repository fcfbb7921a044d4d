"""One spelling for many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pofedu.content.folding import compounds, fold, joined_forms, words_of

ALIKE = [
    ("ＲＯＳ", "ros"),
    ("TGF-β1", "tgf beta1"),
    ("TGF‑Β1", "TGF - β１"),
    ("10⁷", "107"),
    ("É, ﬁbrosis", "e fibrosis"),
    ("µm", "μM"),
    ("雌二醇（E２）", "雌二醇 e2"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_one_spelling(one: str, other: str) -> None:
    assert fold(one).split() == fold(other).split()


def test_words() -> None:
    assert words_of("TGF-β1/Smad3 信号通路") == ["tgf", "beta1", "smad3", "信", "号", "通", "路"]
    assert words_of("，。 —") == []
    assert joined_forms("NF-κB") == ("nfkappab", "nfkb")
    assert joined_forms("1.1-s3")[0] != joined_forms("11-s3")[0]
    assert compounds("UC-MSCs and Bcl-2") == ["ucmscs", "bcl2"]


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
