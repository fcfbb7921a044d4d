"""Two parts side by side: the card takes its share, until the reader draws the border."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pofedu.ui.beside import LEAST, SHARE, Beside, is_narrow
from pofedu.ui.theme import Look


def test_the_card_takes_its_share_and_later_what_the_reader_gave_it(
    qtbot: QtBot, look: Callable[..., Look]
) -> None:
    card = QWidget()
    both = Beside(QWidget(), card)
    qtbot.addWidget(both)
    both.resize(1000, 400)
    both.show()
    both.share(look())
    assert LEAST <= card.width() <= SHARE * 1000
    both.moveSplitter(700, 1)
    drawn = card.width()
    assert drawn < LEAST
    both.setSizes([500, 500])
    both.share(look())
    assert card.width() == drawn


def test_a_narrow_page_has_no_room_for_both(qtbot: QtBot, look: Callable[..., Look]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 400)
    assert not is_narrow(page, look())
    assert is_narrow(page, look(text_scale=1.5))
