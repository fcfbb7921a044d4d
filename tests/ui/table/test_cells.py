"""Cells of a list: broken into lines, elided at the end, painted in every language."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from pofedu.ui.table.cells import CellPainter
from pofedu.ui.table.lines import broken
from pofedu.ui.theme import Look

LONG = "umbilical cord mesenchymal stem cells bring ovarian function towards normal in mice"


@pytest.mark.parametrize(
    "words", [LONG, "脐带间充质干细胞使小鼠的卵巢功能趋于正常，并减少细胞凋亡" * 2, "𝛽" * 60]
)
@pytest.mark.parametrize("most", [1, 2, 3])
def test_only_the_last_line_is_elided(
    qtbot: QtBot, look: Callable[..., Look], words: str, most: int
) -> None:
    font = look().font(15)
    lines = broken(words, font, 200.0, most)
    assert len(lines) == most
    assert all(QFontMetricsF(font).horizontalAdvance(part) <= 201 for part in lines)
    assert lines[-1].endswith("…")
    said = "".join(lines).removesuffix("…").replace(" ", "")
    assert words.replace(" ", "").startswith(said)


def test_what_fits_stays_whole(qtbot: QtBot, look: Callable[..., Look]) -> None:
    assert broken("ROS", look().font(15), 200.0, 2) == ["ROS"]
    assert "".join(broken(LONG, look().font(15), 330.0, 3)).replace(" ", "") == LONG.replace(
        " ", ""
    )


@pytest.mark.usefixtures("qapp")
@given(st.text(max_size=80), st.floats(20, 400))
def test_any_words_break_into_few_lines(words: str, width: float) -> None:
    assert len(broken(words, QFont(), width, 2)) <= 2


def test_a_row_is_two_lines_high_in_every_language(qtbot: QtBot, look: Callable[..., Look]) -> None:
    for language in ("zh", "en", "both"):
        dressed = look(language=language)
        line = QFontMetricsF(dressed.font(13)).lineSpacing()
        assert CellPainter(dressed).row_height() >= 2 * line
