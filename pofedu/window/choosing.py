"""A question over the whole window that must be answered before anything else."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.theme import Look
from pofedu.window.buttons import ROUND, FlatButton

WIDEST = 36
"""Chinese characters on a line."""
INSIDE = 16
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Choice:
    """One answer: what it is called by the program, what by people, and what it means."""

    def __init__(self, id_: str, words: Text, note: Text | None = None) -> None:
        self.id, self.words, self.note = id_, words, note


class Question:
    """What is asked: a title, what there is to know, where it is about, and the answers."""

    def __init__(
        self, title: Text, said: tuple[Text, ...], place: str, choices: tuple[Choice, ...]
    ) -> None:
        self.title, self.said, self.place, self.choices = title, said, place, choices


class ChoiceButton(FlatButton):
    """An answer as wide as the column, with what it means beneath; its words break into lines."""

    def __init__(self, look: Look, choice: Choice) -> None:
        self.choice = choice
        super().__init__(look, choice.words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_look(self, look: Look) -> None:
        super().show_look(look)
        note = self.choice.note
        self.setAccessibleDescription(line(note, look.language) if note else "")
        self.setToolTip("")

    def _lines(self) -> list[tuple[str, float, bool, str]]:
        """Words, size, weight and colour of each part, from the top."""
        language, words, note = self.look.language, self.choice.words, self.choice.note
        parts = [(lead(words, language), 15.0, True, "accent")]
        parts.append((follow(words, language), 13.0, False, "accent"))
        if note is not None:
            parts.append((lead(note, language), 13.0, False, "ink"))
            parts.append((follow(note, language), 13.0, False, "soft"))
        return [part for part in parts if part[0]]

    def _areas(self, width: int) -> list[QRect]:
        areas, top = [], round(INSIDE * 0.75)
        for words, size, bold, _ in self._lines():
            metrics = QFontMetrics(self.look.font(size, bold))
            room = QRect(0, 0, width - 2 * INSIDE, 10_000)
            height = metrics.boundingRect(room, WRAP, words).height()
            areas.append(QRect(INSIDE, top, room.width(), height))
            top += height + 2
        return areas

    def heightForWidth(self, width: int) -> int:
        return self._areas(width)[-1].bottom() + 1 + round(INSIDE * 0.75)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = round(self.look.px(15) * WIDEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.look.px(15) * 8), self.heightForWidth(max(self.width(), 160)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        self.paint_ground(painter, self.rect())
        areas = self._areas(self.width())
        for (words, size, bold, color), area in zip(self._lines(), areas, strict=True):
            painter.setFont(self.look.font(size, bold))
            painter.setPen(theme.color(color))
            painter.drawText(area, WRAP, words)


class Said(QWidget):
    """Words above the answers: what leads, and in `both` the English beneath; both wrap."""

    def __init__(self, text: Text, size: float, bold: bool = False, color: str = "ink") -> None:
        super().__init__()
        self._text, self._size, self._bold, self._color = text, size, bold, color
        self._labels = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)

    @property
    def labels(self) -> tuple[QLabel, QLabel]:
        """What leads, and what follows."""
        return self._labels

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        first, second = self._labels
        self._dress(first, look, lead(self._text, look.language), self._size, self._color)
        self._dress(second, look, follow(self._text, look.language), 13.0, "soft")
        second.setVisible(bool(second.text()))

    def _dress(self, label: QLabel, look: Look, words: str, size: float, color: str) -> None:
        label.setText(words)
        label.setFont(look.font(size, self._bold and label is self._labels[0]))
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look.theme.color(color))
        label.setPalette(palette)


class Choosing(QScrollArea):
    """Covers the window until an answer is chosen; keys of the window do nothing meanwhile."""

    chosen = Signal(str)
    """The id of the answer."""

    def __init__(self, window: QWidget, look: Look, question: Question) -> None:
        super().__init__(window)
        self._window, self.look, self.question = window, look, question
        self.buttons = {c.id: ChoiceButton(look, c) for c in question.choices}
        self._words = [Said(question.title, 24, bold=True)]
        self._words += [Said(text, 15) for text in question.said]
        if question.place:
            self._words.append(Said(Text(zh=question.place, en=question.place), 13, color="soft"))
        for id_, button in self.buttons.items():
            button.clicked.connect(lambda _=False, id_=id_: self.chosen.emit(id_))
        self._sheet, self._column = QWidget(), QWidget()
        self._covered = [
            part
            for part in window.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if not isinstance(part, Choosing) and part.isEnabled()
        ]
        self._lay_out()
        self.show_look(look)
        window.installEventFilter(self)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for words in self._words:
            column.addWidget(words)
        column.addSpacing(8)
        for button in self.buttons.values():
            column.addWidget(button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        outer = QVBoxLayout(self._sheet)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)
        self.setWidget(self._sheet)
        take_no_text(self, self._sheet, self._column, *self.buttons.values())

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self.look = look
        self._column.setMaximumWidth(round(look.px(15) * WIDEST))
        self.setAccessibleName(line(self.question.title, look.language))
        for words in self._words:
            words.show_look(look)
        for button in self.buttons.values():
            button.show_look(look)

    def labels(self) -> tuple[QLabel, ...]:
        """Everything that is said above the answers."""
        return tuple(label for words in self._words for label in words.labels)

    def cover(self) -> None:
        """Cover the window and take the keys; the first answer is in focus."""
        for part in self._covered:
            part.setEnabled(False)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._first().setFocus()

    def _first(self) -> QAbstractButton:
        return next(iter(self.buttons.values()))

    def uncover(self) -> None:
        """Give the window back."""
        self._window.removeEventFilter(self)
        for part in filter(isValid, self._covered):
            part.setEnabled(True)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QResizeEvent):
            self.setGeometry(QRect(0, 0, event.size().width(), event.size().height()))
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons = list(self.buttons.values())
        here = next((at for at, button in enumerate(buttons) if button.hasFocus()), 0)
        if by:
            buttons[(here + by) % len(buttons)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buttons[here].click()

    def focusInEvent(self, event: object) -> None:
        self._first().setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(self.viewport().rect(), self.look.theme.color("paper"))
