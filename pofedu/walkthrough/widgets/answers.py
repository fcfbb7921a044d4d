"""The answers offered before a step is shown: rows with a digit, chosen by mouse or key."""

from itertools import zip_longest

from msgspec import Struct
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.answerrow import AnswerRow
from pofedu.ui.paragraphs import stacked
from pofedu.ui.theme import Look

MOST_BENEATH = 4
"""With more than these there are two columns."""


class Offer(Struct, frozen=True):
    """What there is to answer."""

    answers: tuple[Text, ...]
    meanings: tuple[Text, ...]
    """What each answer means, where that is no matter of course."""
    hint: Text
    """How to answer."""
    look: Look


class Answers(QWidget):
    """The answers beneath each other, many short ones in two columns, and how to answer."""

    chosen = Signal(int)
    """The place of an answer, from 1."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self.hint = stacked(offer.hint, offer.look, 13, "soft")
        every = enumerate(zip_longest(offer.answers, offer.meanings), 1)
        self.rows = [AnswerRow(n, words, offer.look, said) for n, (words, said) in every]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 10, 0, 4)
        grid.setSpacing(8)
        high = len(self.rows) if len(self.rows) <= MOST_BENEATH else (len(self.rows) + 1) // 2
        for place, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, n=place + 1: self.chosen.emit(n))
            grid.addWidget(row, place % high, place // high)
        for place in range(grid.columnCount()):
            grid.setColumnStretch(place, 1)
        grid.addWidget(self.hint, high, 0, 1, grid.columnCount())

    def show_chosen(self, number: int) -> None:
        """Mark one answer, by its place from 1; 0 for none."""
        for place, row in enumerate(self.rows, 1):
            row.show_chosen(place == number)

    def urge(self, words: Text) -> None:
        """Say that an answer is asked for."""
        before, self.hint = self.hint, stacked(words, self.offer.look, 13, "ink", bold=True)
        column = self.layout()
        assert column is not None, "it is laid out when it is made"
        column.replaceWidget(before, self.hint)
        before.hide()
        before.deleteLater()

    def sizeHint(self) -> QSize:
        return QSize(240, 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 16)
