"""Links and folds of a card: by key and by mouse, named, as high as their words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.blocks import Blocks, Callout, Entry, Figure, Fold, Link, Links, Prose, Title
from pofedu.ui.cardview import CardView
from pofedu.ui.row import Row
from pofedu.ui.rows import ChipLink, FoldRow, chip_width_of
from pofedu.ui.shapes import Framed
from pofedu.ui.theme import Look

NAME = Text(zh="脐带间充质干细胞", en="umbilical cord mesenchymal stem cells")
WORD = Text(zh="出入", en="Discrepancy")


def place(id_: str) -> Address:
    return Address("diagram", "injury", kind="claim", target=id_)


INSIDE = (Entry(NAME, address=place("inside")), Prose(Text(zh="见[这里](sources/term/x)", en="x")))
BLOCKS: Blocks = (
    Title(NAME),
    Entry(NAME, chip="3.2-s3", details=(NAME,), address=place("entry"), tail=WORD),
    Links((Link(NAME, place("chip")),), WORD),
    Callout(WORD, NAME, place("callout"), (NAME,)),
    Figure("0 / 17", NAME, NAME, place("figure")),
    Fold(WORD, INSIDE, count=2),
)


@pytest.fixture
def card(look: Callable[..., Look], qtbot: QtBot) -> CardView:
    card = CardView(look(language="both"))
    qtbot.addWidget(card)
    card.resize(400, 300)
    card.show()
    card.show_blocks(BLOCKS)
    QApplication.processEvents()
    return card


@pytest.fixture
def asked(card: CardView) -> list[str]:
    seen: list[str] = []
    card.link_activated.connect(lambda address: seen.append(address.target))
    return seen


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_kind_of_link_is_followed_by_key(
    card: CardView, asked: list[str], key: Qt.Key
) -> None:
    for row in card.findChildren(Row):
        if not isinstance(row, FoldRow):
            QTest.keyClick(row, key)
    assert asked == ["entry", "chip", "callout", "figure"]


def test_every_link_has_a_name_and_takes_the_keyboard(card: CardView) -> None:
    for row in card.findChildren(Row):
        assert row.accessibleName()
        assert row.focusPolicy() == Qt.FocusPolicy.StrongFocus
        assert not row.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    first = card.findChildren(Row)[0]
    assert first.accessibleName().startswith("3.2-s3 脐带间充质干细胞")
    assert "Discrepancy" in first.accessibleDescription()


def test_rows_are_as_high_as_their_words(card: CardView) -> None:
    for width in (300, 400, 700):
        card.resize(width, 300)
        QApplication.processEvents()
        for row in card.findChildren(Row):
            assert row.height() >= row.heightForWidth(row.width()) - 1
    narrow = card.findChildren(Row)[0]
    assert narrow.heightForWidth(150) > narrow.heightForWidth(600)


def test_a_chip_breaks_its_words_rather_than_widen_the_card(card: CardView) -> None:
    card.resize(260, 300)
    QApplication.processEvents()
    page = card.widget()
    assert page is not None
    assert page.width() <= card.viewport().width()
    chip = card.findChild(ChipLink)
    assert isinstance(chip, ChipLink)
    assert chip.height() > chip.sizeHint().height()


def test_a_fold_opens_by_key_and_stays_open_in_another_look(
    card: CardView, asked: list[str], look: Callable[..., Look]
) -> None:
    def fold() -> FoldRow:
        found = card.findChild(FoldRow)
        assert isinstance(found, FoldRow)
        return found

    closed = len(card.findChildren(Row))
    before = card.widget()
    assert before is not None
    height = before.height()
    QTest.keyClick(fold(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert fold().isChecked()
    assert len(card.findChildren(Row)) == closed + 1
    assert before.height() > height
    label = next(la for la in card.findChildren(QLabel) if "<a " in la.text())
    label.linkActivated.emit("sources/term/x")
    card.show_look(look(language="zh"))
    QApplication.processEvents()
    assert fold().isChecked()
    assert card.findChildren(Row)[-1].isVisible()
    QTest.keyClick(fold(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not card.findChildren(Row)[-1].isVisible()
    assert asked == [""]


def test_another_card_starts_at_its_top_and_the_way_back_where_it_was_left(card: CardView) -> None:
    other: Blocks = (Title(WORD), *(Entry(NAME, address=place(f"e{n}")) for n in range(40)))
    bar = card.verticalScrollBar()
    card.show_blocks(other)
    QApplication.processEvents()
    bar.setValue(300)
    card.show_blocks(BLOCKS)
    QApplication.processEvents()
    assert bar.value() == 0
    card.show_blocks(other, is_return=True)
    QApplication.processEvents()
    assert bar.value() == 300
    card.show_blocks(BLOCKS)
    card.show_blocks(other)
    QApplication.processEvents()
    assert bar.value() == 0


def test_the_keyboard_stays_in_the_card_when_a_link_is_followed(card: CardView) -> None:
    card.activateWindow()
    row = card.findChildren(Row)[0]
    row.setFocus()
    assert QApplication.focusWidget() is row
    card.show_blocks((Title(WORD), Entry(NAME, address=place("next"))))
    QApplication.processEvents()
    assert QApplication.focusWidget() is card
    QTest.keyClick(card, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.findChildren(Row)[-1]


def test_words_after_chips_line_up_whether_they_lead_somewhere_or_not(card: CardView) -> None:
    chips = ("1", "10")
    card.show_blocks(
        tuple(Entry(NAME, chip=chip, address=to) for chip in chips for to in (None, place("x")))
    )
    QApplication.processEvents()
    wide = {chip.width() for chip in card.findChildren(Framed)}
    assert len(wide) == 1
    assert chip_width_of("10", card._look) == pytest.approx(wide.pop(), abs=1)


def test_a_row_that_has_the_keyboard_before_it_is_laid_out_scrolls_nothing_away(
    look: Callable[..., Look], qtbot: QtBot
) -> None:
    window, stack, area, page = QWidget(), QStackedWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(window)
    words, row = QLabel("words " * 200), FoldRow(NAME, 0, False, look())
    words.setWordWrap(True)
    column = QVBoxLayout(page)
    for part in (words, row, QLabel("\n" * 200)):
        column.addWidget(part)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(200, 150)
    stack.addWidget(QLabel("elsewhere"))
    stack.addWidget(area)
    QVBoxLayout(window).addWidget(stack)
    window.resize(1200, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    row.setFocus()
    stack.setCurrentWidget(area)
    qtbot.waitUntil(row.hasFocus)
    QApplication.processEvents()
    assert area.verticalScrollBar().value() == 0
    assert row.visibleRegion().boundingRect().height() == row.height()
