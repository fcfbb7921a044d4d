"""A map on which each box shows whether its questions are mastered."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.progress import Mastery
from pofedu.quiz.widgets import masterywords
from pofedu.quiz.widgets.progressbars import Legend
from pofedu.quiz.widgets.progressbodies import question_at
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import labelled, line, same, translate
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.spoken import give_maps_a_voice
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice
from pofedu.ui.names import claim_title
from pofedu.ui.ring import Ring
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look


class MasteryMap(QWidget):
    """The map, and beneath it what is known of the box that is chosen."""

    question_asked = Signal(object)
    """The Address of a question that the reader wants to be asked."""

    def __init__(
        self, diagram: Diagram, library: Library, found: Mapping[str, Mastery], look: Look
    ) -> None:
        super().__init__()
        give_maps_a_voice()
        self._library, self._found, self._look = library, found, look
        self.box = ""
        """The box of which the foot tells; empty where it tells how to choose one."""
        self.drawing: Drawing = draw(diagram, library.entities, library.claims)
        self.view = MapView(self.drawing, look)
        self.view.speak = self._speak
        self.view.setAccessibleName(line(diagram.title, look.language))
        self.view.show_states({id_: masterywords.box_state(here) for id_, here in found.items()})
        self.view.chosen.connect(self._choose)
        self.view.entered.connect(self._ask)
        self.ask = QPushButton(line(translate("Progress", "Ask me the next"), look.language))
        self.ask.setFont(look.font(15))
        self.ask.clicked.connect(self._ask)
        take_no_text(self.ask)
        self._said = Words(same(""), 13)
        self.legend = Legend(masterywords.box_legend(found.values()), look, is_tint=True)
        """What the signs mean; it stands beside what chooses the map."""
        self._lay_out()
        self._choose(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(6)
        column.addWidget(Ring(self.view), 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.ask)
        column.addLayout(foot)

    def _speak(self, route: int) -> Text:
        claim = self.drawing.routes[route].lead
        return claim_title(self._library.claims[claim], self._library)

    def _choose(self, choice: Choice | None) -> None:
        """Tell of a box; arrows lead to no questions of their own."""
        self.box = choice.id if choice is not None and choice.kind == "box" else ""
        said, told = self._said, self._told()
        said.text, said.size_px, said.color = told, 15 if self.box else 13, "ink"
        said.show_look(self._look)
        self.ask.setEnabled(self.box in self._found)
        if self.box:
            say(self.view, line(told, self._look.language))

    def _told(self) -> Text:
        if not self.box:
            return translate(
                "Progress",
                "Choose a box to see what became of its questions. Without a sign: no question"
                " tests it.",
            )
        name = self.drawing.boxes[self.box].label
        here = self._found.get(self.box)
        if here is None:
            return labelled(name, translate("Progress", "no question tests it"))
        return labelled(name, masterywords.spoken_counts(here))

    def _ask(self) -> None:
        if here := self._found.get(self.box):
            self.question_asked.emit(question_at(here.next))

    def sizeHint(self) -> QSize:
        return QSize(600, 400)
