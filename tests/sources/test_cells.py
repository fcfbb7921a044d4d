"""Cells of a list: broken into lines, elided at the end, painted in every language."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from pofedu.content.model import Text
from pofedu.sources.page import SourcesPage
from pofedu.sources.widgets.cells import CellPainter, broken
from pofedu.sources.widgets.columns import Cell
from pofedu.sources.widgets.model import CELL, ListModel
from pofedu.ui.theme import Look
from tests.sources.conftest import desk_of

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


@given(st.text(max_size=80), st.floats(20, 400))
def test_any_words_break_into_few_lines(words: str, width: float) -> None:
    assert len(broken(words, QFont(), width, 2)) <= 2


def test_a_row_is_two_lines_high_in_every_language(qtbot: QtBot, look: Callable[..., Look]) -> None:
    for language in ("zh", "en", "both"):
        dressed = look(language=language)
        line = QFontMetricsF(dressed.font(13)).lineSpacing()
        assert CellPainter(dressed).row_height() >= 2 * line


def test_a_cell_tells_all_it_holds_to_who_points_at_it(
    make_page: Callable[..., SourcesPage],
) -> None:
    page = make_page("sources/reference", "both")
    model = desk_of(page).table.model()
    assert isinstance(model, ListModel)
    place = model.row_of("reference", "18")
    cell = model.data(model.index(place, 2), CELL)
    assert isinstance(cell, Cell)
    assert cell.text == Text(zh="2019", en="2019")
    assert model.data(model.index(place, 2)) == "2019\n未核实  not confirmed"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "年份\nYear"
