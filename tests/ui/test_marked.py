"""A line with marks is cut so that the first match is seen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from pofedu.content.matching import marks_of_any
from pofedu.ui.marked import CUT, Pen
from pofedu.ui.theme import Look

LONG = (
    "句中只说修复作用强大，没有程度，也没有标注文献；" * 4 + "其余见自噬一节，" + "以及后文。" * 30
)


@pytest.fixture
def pen(qapp: QApplication, look: Callable[..., Look]) -> Pen:
    return Pen(look(), 13)


def test_what_fits_stays(pen: Pen) -> None:
    assert pen.fitted("卵巢早衰", ((0, 2),), 400) == ("卵巢早衰", ((0, 2),))


def test_the_end_is_cut(pen: Pen) -> None:
    text, spans = pen.fitted(LONG, ((0, 2),), 300)
    assert text.endswith(CUT)
    assert pen.width(text) <= 300
    assert spans == ((0, 2),)


@pytest.mark.parametrize("width", [120, 300, 600])
def test_the_match_is_seen(pen: Pen, width: int) -> None:
    text, spans = pen.fitted(LONG, marks_of_any(LONG, "自噬")[0], width)
    assert text.startswith(CUT)
    assert pen.width(text) <= width
    assert [text[start:end] for start, end in spans] == ["自噬"]
