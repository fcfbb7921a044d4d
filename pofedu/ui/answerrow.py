"""An answer that can be chosen, by mouse or by its digit."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen

from pofedu.content.model import Text
from pofedu.ui.language import joined, line, translate
from pofedu.ui.row import Row
from pofedu.ui.runs import runs_of
from pofedu.ui.theme import Look

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
MOST = 9


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
        self._place = 0
        """In which place it was put, from 1; 0 for none, or where nothing is put in order."""
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self._side = QFontMetricsF(look.font(15, bold=True)).height() * 1.15
        self.show_chosen(False)

    def show_chosen(self, is_chosen: bool) -> None:
        """Mark it as the answer that will be given, or not."""
        self.setChecked(is_chosen)
        parts = [Text(zh=str(self._number), en=str(self._number)), self._said]
        if is_chosen:
            parts.append(translate("Answers", "chosen; Enter answers"))
        self.setAccessibleName(line(joined(parts, "，", ", "), self.look.language))
        self.update()

    def show_place(self, place: int) -> None:
        """Show in which place it was put; 0 for none."""
        self._place = place
        self.show_chosen(bool(place))
        if place:
            said = translate("Answers", "put in place {place}", place=place)
            self.setAccessibleName(line(joined((self._said, said)), self.look.language))

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
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._sign())

    def _sign(self) -> str:
        """The digit that chooses it, or beside it the place in which it was put."""
        return f"{self._place}." if self._place else str(self._number)
