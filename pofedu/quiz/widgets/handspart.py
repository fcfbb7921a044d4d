"""In the hall: what is asked, and beside each option a field for the hands that were counted."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.hands import Hands
from pofedu.quiz.task import Given, Task
from pofedu.quiz.widgets.answerpart import AnswerPart
from pofedu.quiz.widgets.handswords import choices_of
from pofedu.quiz.widgets.parts import GAP, because_line
from pofedu.quiz.widgets.words import LETTERS, VERDICTS
from pofedu.ui.answerrow import digit_of
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import joined, line, same, translate
from pofedu.ui.paragraphs import stacked
from pofedu.ui.theme import Look

MOST_HANDS = 999
_EDITS = (
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
)


class CountField(QSpinBox):
    """Takes digits alone: letters, page keys and the wheel mean the same as elsewhere."""

    entered = Signal()
    """Enter was pressed: the count is typed."""

    def __init__(self, count: int | None, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setRange(-1, MOST_HANDS)
        self.setSpecialValueText("–")
        self.setValue(-1 if count is None else count)
        self.setFont(look.font(18))
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(round(look.px(18) * 4))
        take_no_text(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of every other field, which a style sheet cannot give to this one."""
        wide, theme = 2 if self.hasFocus() else 1, self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "outline"), wide))
        painter.setBrush(theme.color("surface"))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.end()

    def begin(self, digit: int) -> None:
        """Begin a count with its first digit; the next ones go on with it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setValue(digit)
        self.lineEdit().end(False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(_is_edit(event))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif not _is_edit(event):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and len(self.text()) < 2:
            self.setValue(-1)  # nothing is counted any more
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _is_edit(event: QKeyEvent) -> bool:
    return digit_of(event) is not None or event.key() in _EDITS


class HandsPart(AnswerPart):
    """The options by letter, each with a field; nothing tells what is right."""

    reached = Signal(QWidget)
    """A field that has the keyboard now."""
    left = Signal()
    """All is counted: Enter in the last field."""

    def __init__(self, task: Task, look: Look, library: Library, hands: Hands) -> None:
        super().__init__(task, look)
        self.fields: dict[str, CountField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 4)
        column.setSpacing(GAP)
        for place, (name, words) in enumerate(choices_of(task, library).items()):
            if task.question.kind == "true-false" and place == len(VERDICTS):
                column.addWidget(because_line(look))
            row = QHBoxLayout()
            row.setSpacing(2 * GAP)
            letter, said = Words(same(LETTERS[place]), 18, bold=True), stacked(words, look, 18)
            letter.show_look(look)
            letter.setFixedWidth(round(look.px(18) * 1.2))
            self.fields[name] = field = self._field(words, hands.of(name))
            row.addWidget(letter)
            row.addWidget(field)
            row.addWidget(said, 1)
            column.addLayout(row)

    def _field(self, words: Text, count: int | None) -> CountField:
        field = CountField(count, self.look)
        name = joined((translate("Hands", "Hands for"), words), "：", ": ")
        field.setAccessibleName(line(name, self.look.language))
        field.valueChanged.connect(lambda _: self.changed.emit())
        field.entered.connect(lambda: self._go_on_from(field))
        return field

    def _go_on_from(self, field: CountField) -> None:
        """The next field; behind the last one the words, where Enter asks for the answer."""
        fields = list(self.fields.values())
        after = fields[fields.index(field) + 1 :]
        if not after:
            self.left.emit()
            return
        after[0].setFocus(Qt.FocusReason.TabFocusReason)
        after[0].selectAll()
        self.reached.emit(after[0])

    def hands(self) -> Hands:
        """What was counted so far."""
        counts = {name: field.value() for name, field in self.fields.items()}
        return Hands({name: count for name, count in counts.items() if count >= 0})

    def press(self, digit: int) -> bool:
        """A digit begins the count of the first option without one; its field takes the rest."""
        for field in self.fields.values():
            if field.value() < 0:
                field.begin(digit)
                self.reached.emit(field)
                return True
        return False

    def show_given(self, given: Given) -> None:
        """Nobody answers here but the hall."""

    def given(self) -> Given:
        return ()
