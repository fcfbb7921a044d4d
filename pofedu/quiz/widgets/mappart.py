"""What a question is answered with whose answer is a place on its map."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.task import Given, Task
from pofedu.quiz.widgets.answerpart import AnswerPart
from pofedu.quiz.widgets.mapwords import choice_said
from pofedu.ui.names import claim_title
from pofedu.ui.paragraphs import stacked
from pofedu.ui.theme import Look


class PointPart(AnswerPart):
    """Says which place is chosen; it is chosen on the map, or in its list."""

    def __init__(self, task: Task, look: Look, library: Library) -> None:
        super().__init__(task, look)
        self._library, self._given = library, Given()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 4)
        self.words = self._said()
        column.addWidget(self.words)

    def given(self) -> Given:
        return self._given

    def show_given(self, given: Given) -> None:
        self._given = given[:1]
        self._show()
        self.changed.emit()

    def _said(self) -> QWidget:
        return stacked(choice_said(self._name()), self.look, 15, "ink", bold=True)

    def _show(self) -> None:
        before, self.words = self.words, self._said()
        column = self.layout()
        assert column is not None, "it is laid out when it is made"
        column.replaceWidget(before, self.words)
        before.hide()
        before.deleteLater()

    def _name(self) -> Text | None:
        """What the chosen place is called, without how sure it is."""
        kind, _, id_ = (*self._given, "")[0].partition(":")
        if kind == "entity":
            return self._library.entities[id_].name
        return claim_title(self._library.claims[id_], self._library) if kind == "claim" else None
