"""The answers offered before a step is shown: rows with a digit, chosen by mouse or key."""

from itertools import zip_longest

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.language import joined, line, translate
from pofedu.ui.paragraphs import stacked
from pofedu.ui.row import Row
from pofedu.ui.runs import runs_of
from pofedu.ui.theme import Look

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
MOST = 6
MOST_BENEATH = 4
"""With more than these there are two columns."""


def digit_of(event: QKeyEvent) -> int | None:
    """The digit that was pressed, 0 to `MOST`, without anything held down; None for others."""
    digit = event.key() - Qt.Key.Key_0.value
    return digit if event.modifiers() in PLAIN and 0 <= digit <= MOST else None


class AnswerRow(Row):
    """One answer, with the digit that chooses it."""

    pad_x, pad_y = 12.0, 9.0

    def __init__(self, number: int, words: Text, look: Look, meaning: Text | None = None) -> None:
        super().__init__(runs_of(words, look, 15, "ink"), look)
        if meaning is not None:
            self.setToolTip(line(meaning, look.language))
            self.setAccessibleDescription(line(meaning, look.language))
        self._number, self._said = number, words
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self._side = QFontMetricsF(look.font(15, bold=True)).height() * 1.15
        self.show_chosen(False)

    def show_chosen(self, is_chosen: bool) -> None:
        """Mark it as the answer that will be given, or not."""
        self.setChecked(is_chosen)
        parts = [Text(zh=str(self._number), en=str(self._number)), self._said]
        if is_chosen:
            parts.append(translate("Walkthrough", "chosen; Enter answers"))
        self.setAccessibleName(line(joined(parts, "，", ", "), self.look.language))
        self.update()

    def nextCheckState(self) -> None:
        """The page decides what is chosen."""

    def indent(self) -> float:
        return self.pad_x + self._side + self.look.px(10)

    def least_height(self) -> float:
        return self._side

    def _words_area(self) -> QRectF:
        """In the middle: the answer beside it may be higher."""
        area = super()._words_area()
        area.moveTop((self.height() - area.height()) / 2)
        return area

    def paint_beside(self, painter: QPainter) -> None:
        theme, is_chosen = self.look.theme, self.isChecked()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(
            QPen(theme.color("accent" if is_chosen else "outline"), 2 if is_chosen else 1)
        )
        painter.setBrush(theme.color("accent", 0.12) if is_chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 8, 8)
        disc = QRectF(self.pad_x, (self.height() - self._side) / 2, self._side, self._side)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(theme.color("accent") if is_chosen else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setPen(theme.color("surface" if is_chosen else "accent"))
        painter.setFont(self.look.font(15, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


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
