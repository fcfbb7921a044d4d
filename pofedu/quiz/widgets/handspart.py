"""In the hall: what is asked, and beside each option a field for the hands that were counted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QVBoxLayout

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.hands import Hands
from pofedu.quiz.task import Given, Task
from pofedu.quiz.widgets.answerpart import AnswerPart
from pofedu.quiz.widgets.parts import GAP
from pofedu.quiz.widgets.words import LETTERS, VERDICTS, choice_words, verdict_words
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import joined, line, same, translate
from pofedu.ui.theme import Look

MOST_HANDS = 999


def choices_of(task: Task, library: Library) -> dict[str, Text]:
    """What hands can be raised for, by the name under which they are counted."""
    words: dict[str, Text] = {}
    if task.question.kind == "true-false":
        words = dict(zip(VERDICTS, verdict_words(), strict=True))
    return words | {option.id: choice_words(option, task, library) for option in task.options}


class HandsPart(AnswerPart):
    """The options by letter, each with a field; nothing tells what is right."""

    def __init__(self, task: Task, look: Look, library: Library, hands: Hands) -> None:
        super().__init__(task, look)
        self.fields: dict[str, QSpinBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 4)
        column.setSpacing(GAP)
        for place, (name, words) in enumerate(choices_of(task, library).items()):
            row = QHBoxLayout()
            row.setSpacing(2 * GAP)
            letter, said = Words(same(LETTERS[place]), 18, bold=True), Words(words, 18)
            for part in (letter, said):
                part.show_look(look)
            letter.setFixedWidth(round(look.px(18) * 1.2))
            row.addWidget(letter, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(said, 1)
            self.fields[name] = field = self._field(words, hands.of(name))
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(row)

    def _field(self, words: Text, count: int | None) -> QSpinBox:
        field = QSpinBox()
        field.setRange(-1, MOST_HANDS)
        field.setSpecialValueText("–")
        field.setValue(-1 if count is None else count)
        field.setFont(self.look.font(18))
        field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(round(self.look.px(18) * 4))
        name = joined((translate("Hands", "Hands for"), words), "：", ": ")
        field.setAccessibleName(line(name, self.look.language))
        field.valueChanged.connect(lambda _: self.changed.emit())
        take_no_text(field)
        return field

    def hands(self) -> Hands:
        """What was counted so far."""
        counts = {name: field.value() for name, field in self.fields.items()}
        return Hands({name: count for name, count in counts.items() if count >= 0})

    def press(self, digit: int) -> bool:
        """A digit begins the count of the first option without one; its field takes the rest."""
        for field in self.fields.values():
            if field.value() < 0:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.setValue(digit)
                return True
        return False

    def show_given(self, given: Given) -> None:
        """Nobody answers here but the hall."""

    def given(self) -> Given:
        return ()
