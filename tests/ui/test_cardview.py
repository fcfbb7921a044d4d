"""A card: links in its words, its height, its name."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.blocks import Blocks, Entry, Fact, Heading, Kicker, Prose, Title
from pofedu.ui.cardview import CardView
from pofedu.ui.theme import Look

LINKED = Text(
    zh="见[这张图](diagram/injury#claim:ros-autophagy)。", en="See [the map](diagram/injury)."
)
NAME = Text(zh="活性氧", en="reactive oxygen species")
BLOCKS: Blocks = (
    Kicker(NAME),
    Title(NAME),
    Prose(LINKED),
    Heading(NAME),
    Fact(NAME, NAME, (NAME,), 1, 3),
    *(Entry(NAME, chip="1.4-s2", details=(NAME,)) for _ in range(4)),
)


@pytest.fixture
def card(look: Callable[..., Look], qtbot: QtBot) -> CardView:
    card = CardView(look(language="zh"))
    qtbot.addWidget(card)
    card.resize(400, 600)
    card.show()
    card.show_blocks(BLOCKS)
    QApplication.processEvents()
    return card


def test_a_link_in_the_words_leads_to_its_address(card: CardView) -> None:
    asked: list[Address] = []
    card.link_activated.connect(asked.append)
    label = next(la for la in card.findChildren(QLabel) if "<a " in la.text())
    label.linkActivated.emit("diagram/injury#claim:ros-autophagy")
    assert [str(a) for a in asked] == ["diagram/injury#claim:ros-autophagy"]
    assert "](" not in label.text()


def test_a_card_ends_where_its_words_end(card: CardView) -> None:
    page = card.widget()
    assert page is not None
    assert page.height() == card.viewport().height()
    card.resize(400, 200)
    QApplication.processEvents()
    lowest = max(la.mapTo(page, la.rect().bottomLeft()).y() for la in page.findChildren(QLabel))
    assert 0 < page.height() - lowest < 60


def test_a_card_is_called_after_its_title(card: CardView, look: Callable[..., Look]) -> None:
    assert card.accessibleName() == NAME.zh
    card.show_look(look(language="en"))
    assert card.accessibleName() == NAME.en
