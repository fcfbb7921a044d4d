"""What people type for a number or a name."""

import pytest

from pofedu.content.model import Text
from pofedu.quiz.typed import is_number, is_words, number_of


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("44", 44.0), ("44 %", 44.0), ("44％", 44.0), (" ４４ ", 44.0), ("31.1", 31.1),
        ("31,1", 31.1), ("1,000", 1000.0), ("约 61 例", 61.0), ("~61", 61.0), ("-3", -3.0),
        ("0.5×10⁷", 5e6), ("0.5 x 10^7", 5e6), ("0.5*10**7", 5e6), ("2×10⁻³", 2e-3),
        ("", None), ("eight", None), ("%", None), ("1e999", 1.0),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(typed: str, value: float | None) -> None:
    assert number_of(typed) == (pytest.approx(value) if value is not None else None)


@pytest.mark.parametrize("typed", ["1" * 400, "9×10^999999", "1.1.1"])
def test_what_is_no_number_is_no_answer(typed: str) -> None:
    assert not is_number(typed, 61.0, 0.0)


def test_words_are_the_same_but_for_case_width_and_hyphens() -> None:
    wanted = Text(zh="氧化应激", en="oxidative stress")
    assert all(
        is_words(typed, wanted)
        for typed in (
            "氧化 应激",
            "Oxidative-Stress",
            "ｏｘｉｄａｔｉｖｅ stress",
            "OXIDATIVE STRESS",
        )
    )
    assert not is_words("stress", wanted)
    assert not is_words("", wanted)
