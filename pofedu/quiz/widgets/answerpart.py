"""What every part is that a question is answered with."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from pofedu.quiz.task import Given, Task
from pofedu.ui.theme import Look


class AnswerPart(QWidget):
    """Something to answer with."""

    changed = Signal()
    """What is given is another now."""

    def __init__(self, task: Task, look: Look) -> None:
        super().__init__()
        self.task, self.look = task, look

    def given(self) -> Given:
        """What is given so far."""
        raise NotImplementedError

    def show_given(self, given: Given) -> None:
        """Show again what was given before."""
        raise NotImplementedError

    def press(self, digit: int) -> bool:
        """Do what a digit from 1 means; False where it means nothing."""
        return False

    def row_of(self, digit: int) -> QWidget | None:
        """What a digit presses, if that is to be seen."""
        return None

    def starts_at(self) -> QWidget | None:
        """The field that the keyboard belongs to at first; None where that is the words."""
        return None

    def sizeHint(self) -> QSize:
        return QSize(240, 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 16)
