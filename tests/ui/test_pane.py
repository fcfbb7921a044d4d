"""Going on by the page through words and the part beneath them."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.model import Text
from pofedu.ui.blocks import Prose
from pofedu.ui.pane import Pane
from pofedu.ui.theme import Look
from pofedu.ui.wordcolumn import PADDING

LINES = tuple(Prose(Text(zh=f"第 {n} 行", en=f"line {n}")) for n in range(12))


def test_the_margin_beneath_the_last_words_is_no_page_of_its_own(
    look: Callable[..., Look], qtbot: QtBot
) -> None:
    pane = Pane()
    qtbot.addWidget(pane)
    pane.resize(600, 2000)
    pane.show()
    pane.show_words(LINES, None, look())
    QApplication.processEvents()
    high = pane.needed_height()
    for missing, is_more in ((PADDING - 1, False), (PADDING + 30, True)):
        pane.resize(600, high - missing)
        QApplication.processEvents()
        assert pane.verticalScrollBar().maximum() > 0
        assert pane.is_at_end() is not is_more
        assert pane.scroll_on(1) is is_more
    assert pane.is_at_end()
    assert pane.scroll_on(-1)
