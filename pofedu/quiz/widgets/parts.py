"""What is answered with: rows to choose from or to put in order, matches, a field to type in.

Each part says what was given so far in the form in which answers are kept (`quiz/task.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.task import PAIR, Given, Task
from pofedu.quiz.widgets.answerpart import AnswerPart
from pofedu.quiz.widgets.words import LETTERS, VERDICTS, choice_words, verdict_words
from pofedu.ui.answerrow import AnswerRow
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import labelled, line, translate
from pofedu.ui.paragraphs import stacked
from pofedu.ui.theme import Look

GAP = 8


class RowPart(AnswerPart):
    """Rows beneath each other, each with its digit."""

    def __init__(self, task: Task, look: Look, words: Sequence[Text]) -> None:
        super().__init__(task, look)
        self.rows = [AnswerRow(n, said, look) for n, said in enumerate(words, 1)]
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 10, 0, 4)
        self.column.setSpacing(GAP)
        for number, row in enumerate(self.rows, 1):
            row.clicked.connect(lambda _=False, n=number: self.press(n))
            self.column.addWidget(row)

    def row_of(self, digit: int) -> QWidget | None:
        return self.rows[digit - 1] if 1 <= digit <= len(self.rows) else None

    def show_given(self, given: Given) -> None:
        places = {option.id: n for n, option in enumerate(self.task.options, 1)}
        for id_ in given:
            if id_ in places:  # an option of a question made from records can be another by now
                self.press(places[id_])


class ChoicePart(RowPart):
    """One option, or several."""

    def __init__(self, task: Task, look: Look, library: Library) -> None:
        super().__init__(task, look, [choice_words(o, task, library) for o in task.options])
        self._chosen: set[int] = set()

    def press(self, digit: int) -> bool:
        if not 1 <= digit <= len(self.rows):
            return False
        if self.task.question.kind == "several":
            self._chosen ^= {digit}
        else:
            self._chosen = {digit}
        for number, row in enumerate(self.rows, 1):
            row.show_chosen(number in self._chosen)
        self.changed.emit()
        return True

    def given(self) -> Given:
        return tuple(self.task.options[number - 1].id for number in sorted(self._chosen))


def because_line(look: Look) -> Words:
    """What stands between whether a statement holds and the reasons for it."""
    because = Words(translate("Quiz", "because"), 13, color="soft")
    because.show_look(look)
    return because


class VerdictPart(RowPart):
    """Whether a statement holds, and one reason for it."""

    def __init__(self, task: Task, look: Look, library: Library) -> None:
        reasons = [choice_words(option, task, library) for option in task.options]
        super().__init__(task, look, [*verdict_words(), *reasons])
        self._verdict, self._reason = 0, 0
        self.column.insertWidget(len(VERDICTS), because_line(look))

    def press(self, digit: int) -> bool:
        if not 1 <= digit <= len(self.rows):
            return False
        if digit <= len(VERDICTS):
            self._verdict = digit
        else:
            self._reason = digit
        for number, row in enumerate(self.rows, 1):
            row.show_chosen(number in (self._verdict, self._reason))
        self.changed.emit()
        return True

    def show_given(self, given: Given) -> None:
        places = {o.id: n + len(VERDICTS) for n, o in enumerate(self.task.options, 1)}
        places |= {verdict: n for n, verdict in enumerate(VERDICTS, 1)}
        for said in given:
            self.press(places.get(said, 0))

    def given(self) -> Given:
        verdict = (VERDICTS[self._verdict - 1],) if self._verdict else ()
        place = self._reason - len(VERDICTS) - 1
        return (*verdict, *((self.task.options[place].id,) if self._reason else ()))


class OrderPart(RowPart):
    """Rows that are chosen one after the other; chosen again, a row and all after it are free."""

    def __init__(self, task: Task, look: Look, library: Library) -> None:
        super().__init__(task, look, [choice_words(o, task, library) for o in task.options])
        self._order: list[int] = []

    def press(self, digit: int) -> bool:
        if not 1 <= digit <= len(self.rows):
            return False
        if digit in self._order:
            del self._order[self._order.index(digit) :]
        else:
            self._order.append(digit)
        for number, row in enumerate(self.rows, 1):
            row.show_place(self._order.index(number) + 1 if number in self._order else 0)
        self.changed.emit()
        return True

    def given(self) -> Given:
        return tuple(self.task.options[number - 1].id for number in self._order)


class MatchList(QComboBox):
    """A list to choose a match from."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._side = round(look.px(15))
        self._mark = icon("chevron-down", look.theme.color("soft"), self._side)
        self.setFont(look.font(15))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - self._side) // 2
        self._mark.paint(painter, self.width() - self._side - 8, top, self._side, self._side)
        painter.end()


class MatchPart(AnswerPart):
    """All matches to be read, also by a hall, then what is to be matched, with a list for each."""

    def __init__(self, task: Task, look: Look, library: Library) -> None:
        super().__init__(task, look)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 10, 0, 4)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        self.lists: list[QComboBox] = []
        matches = [o.match for o in task.matches if o.match is not None]
        for place, (letter, match) in enumerate(zip(LETTERS, matches, strict=False)):
            said = Text(zh=f"{letter}  {match.zh}", en=f"{letter}  {match.en}")
            self._add(grid, said, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        above = -(-len(matches) // 2)
        grid.setRowMinimumHeight(above, GAP)
        for row, option in enumerate(task.options, above + 1):
            words = choice_words(option, task, library)
            self._add(grid, words, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._list(words, matches), row, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def _add(
        self, grid: QGridLayout, said: Text, row: int, column: int, where: Qt.AlignmentFlag
    ) -> None:
        grid.addWidget(stacked(said, self.look, 15), row, column, where)

    def _list(self, of: Text, matches: Sequence[Text]) -> QComboBox:
        found = MatchList(self.look)
        found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        found.setMinimumContentsLength(8)
        found.addItem(line(translate("Quiz", "Choose"), self.look.language), "")
        for letter, match, option in zip(LETTERS, matches, self.task.matches, strict=False):
            said = line(match, self.look.language)
            found.addItem(f"{letter}  {said}", option.id)
            found.setItemData(found.count() - 1, said, Qt.ItemDataRole.ToolTipRole)
        found.setAccessibleName(line(of, self.look.language))
        found.currentIndexChanged.connect(self._show)
        take_no_text(found)
        self.lists.append(found)
        return found

    def _show(self) -> None:
        for found in self.lists:
            found.setToolTip(found.currentText())
        self.changed.emit()

    def show_given(self, given: Given) -> None:
        pairs = dict(pair.partition(PAIR)[::2] for pair in given)
        for option, found in zip(self.task.options, self.lists, strict=True):
            found.setCurrentIndex(max(0, found.findData(pairs.get(option.id, ""))))

    def starts_at(self) -> QWidget | None:
        return self.lists[0]

    def given(self) -> Given:
        pairs = zip(self.task.options, self.lists, strict=True)
        return tuple(
            f"{o.id}{PAIR}{found.currentData()}" for o, found in pairs if found.currentData()
        )


class TypedPart(AnswerPart):
    """A field to type in, before the unit of a number."""

    def __init__(self, task: Task, look: Look) -> None:
        super().__init__(task, look)
        self.field = QLineEdit()
        self.field.setFont(look.font(18))
        self.field.setMaxLength(80)
        self.field.setMaximumWidth(round(look.px(18) * 22))
        name = translate("Quiz", "Your answer")
        unit = task.question.unit
        self.field.setAccessibleName(line(labelled(name, unit) if unit else name, look.language))
        self.field.textChanged.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 4)
        row.setSpacing(GAP)
        row.addWidget(self.field, 1)
        if unit is not None:
            words = Words(unit, 15, is_beside=True)
            words.show_look(look)
            row.addWidget(words)
        row.addStretch(1)

    def show_given(self, given: Given) -> None:
        self.field.setText(given[0])

    def starts_at(self) -> QWidget | None:
        return self.field

    def given(self) -> Given:
        typed = self.field.text().strip()
        return (typed,) if typed else ()

    def sizeHint(self) -> QSize:
        """As high as the field, however little room the words leave."""
        return QSize(240, self.field.sizeHint().height() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def answer_part(task: Task, look: Look, library: Library) -> AnswerPart:
    """What a question is answered with."""
    match task.question.kind:
        case "true-false":
            return VerdictPart(task, look, library)
        case "ordering":
            return OrderPart(task, look, library)
        case "matching":
            return MatchPart(task, look, library)
        case "label" | "number" | "cloze":
            return TypedPart(task, look)
        case "point":
            from pofedu.quiz.widgets.mappart import PointPart

            return PointPart(task, look, library)
    return ChoicePart(task, look, library)
