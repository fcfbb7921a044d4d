"""Words as they are broken into lines."""

from collections.abc import Callable

import pytest

from pofedu.ui.runs import Paragraphs, Run, unbroken
from pofedu.ui.theme import Look


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("1 × 10⁶ ~ 1 × 10⁷ 个细胞 /kg", "1_×_10⁶ ~ 1_×_10⁷_个细胞_/|kg"),
        ("1 × 10⁶ to 1 × 10⁷ cells/kg", "1_×_10⁶ to 1_×_10⁷_cells/|kg"),
        ("0.5 × 10⁷ cells / 100 μL", "0.5_×_10⁷_cells / 100_μL"),
        ("第 6 天, 61 例, 31 %", "第_6_天, 61_例, 31_%"),
        ("7.5 Gy on day 6 and 9 mice", "7.5_Gy on day 6 and 9 mice"),
        ("PI3K/Akt/mTOR, IL-6 and/or LIF", "PI3K/Akt/mTOR, IL-6 and/or LIF"),
    ],
)
def test_a_number_keeps_its_unit(words: str, kept: str) -> None:
    shown = unbroken(words)
    assert shown.replace("\u00a0", "_").replace("\u2060", "|") == kept
    assert unbroken(shown) == shown


@pytest.mark.usefixtures("qapp")
def test_no_width_parts_a_dose_from_its_kilogram(look: Callable[..., Look]) -> None:
    words = Paragraphs([(Run("推荐 1 × 10⁷ 个细胞 /kg", 15, "ink"),)], look())
    (layout,) = words._layouts
    assert layout is not None
    said = layout.text()
    for width in range(60, 260, 10):
        words.height(float(width))
        lines = (layout.lineAt(n) for n in range(layout.lineCount()))
        starts = [said[row.textStart() :] for row in lines]
        assert not any(rest.startswith(("\u2060", "kg", "/", "×", "10")) for rest in starts), width
