"""The map beside a question, its list for keys and ears, and the buttons beneath."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.task import Given, Task, pointed_at
from pofedu.quiz.widgets.maplist import PlaceList
from pofedu.quiz.widgets.mapview import ZOOM_STEP, QuizMap
from pofedu.quiz.widgets.mapwords import arrow_words, button_words, how_words
from pofedu.quiz.widgets.sights import Sight, asked_sight, chosen_sign, explained_sight
from pofedu.ui.buttonbar import ButtonBar
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.spoken import give_maps_a_voice
from pofedu.ui.map.walk import Choice
from pofedu.ui.names import claim_sentence
from pofedu.ui.theme import Look

BUTTONS = ("table", "fit", "ask", "zoom-in", "zoom-out")
Shown = tuple[str, str, bool, Given]


class MapSide(QWidget):
    """Shows where a question is on its map; what an answer means is the page's business."""

    pointed = Signal(object)
    """What is given by pointing where one did."""
    confirmed = Signal()
    """Enter was pressed once more on what is chosen: it is meant to count."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        give_maps_a_voice()
        self._library = library
        self._drawings: dict[str, Drawing] = {}
        self._task: Task | None = None
        self._shown: Shown | None = None
        self._given: Given = ()
        self._besides: tuple[str, ...] = ()
        self.map: QuizMap | None = None
        """From the first sight on."""
        self.list, self.bar = PlaceList(), ButtonBar(BUTTONS)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        self.list.pointed.connect(self._point)
        self.bar.asked.connect(self.handle_key)
        take_no_text(self, self._stack)

    @property
    def is_list(self) -> bool:
        """Whether the list shows in the stead of the map."""
        return self._stack.currentWidget() is self.list

    @property
    def _can_point(self) -> bool:
        return self.map is not None and self.map.sight.is_asking and not self.map.sight.asked

    def show_task(
        self,
        session: str,
        task: Task,
        given: Given,
        is_explained: bool,
        look: Look,
        besides: tuple[str, ...] = (),
    ) -> None:
        """A question of a session, asked or explained; nothing moves where it is shown already.

        `besides` are the entities that other questions ask for, which must not show.
        """
        self._besides = besides
        shown = (session, task.question.id, is_explained, given if is_explained else ())
        is_same, self._shown, self._task = shown == self._shown, shown, task
        if self.map is None:
            self.map = self._made_map(self._sight(task, given, is_explained), look)
            self._stack.insertWidget(0, self.map)
        elif self.map.look is not look:
            self.map.show_look(look)
        if not is_same:
            self.map.show_sight(self._sight(task, given, is_explained), is_animated=True)
            self._stack.setCurrentWidget(self.map)
        self.map.setAccessibleName(line(self.map.sight.title, look.language))
        self.map.setAccessibleDescription(
            line(how_words(), look.language) if self._can_point else ""
        )
        if self.is_list:
            self.list.show_places(self.map.drawing, look)
        self._show_bar(look)

    def show_given(self, given: Given) -> None:
        """What is chosen so far."""
        self._given = given
        if self.map is None or not self._can_point:
            return
        signs = chosen_sign(self.map.drawing, given)
        self.map.show_signs(signs)
        self.list.show_signs(signs)

    def starts_at(self) -> QWidget | None:
        """Where the keyboard belongs to first: what is answered with; None where that is none."""
        return self._stack.currentWidget() if self._can_point else None

    def handle_key(self, key: str) -> bool:
        """Do what a key or a button means here; False where it means nothing."""
        view = self.map
        if view is None:
            return False
        deeds: dict[str, Callable[[], object]] = {
            "fit": view.see_all,
            "ask": lambda: view.see(is_animated=True),
            "zoom-in": lambda: view.zoom_by(ZOOM_STEP),
            "zoom-out": lambda: view.zoom_by(1 / ZOOM_STEP),
        }
        if self._can_point:
            deeds["table"] = self._turn
        if key not in deeds or (self.is_list and key != "table"):
            return False
        deeds[key]()
        return True

    def scroll_on(self, by: int) -> bool:
        """Through a part of the map that is too large to be seen whole."""
        return self.map is not None and not self.is_list and self.map.go_on(by)

    def _turn(self) -> None:
        """The list in the stead of the map, or the map again."""
        assert self.map is not None, "there is no button before there is a map"
        if not self.is_list:
            self.list.show_places(self.map.drawing, self.map.look)
            self.list.show_signs(chosen_sign(self.map.drawing, self._given))
        shown: QWidget = self.map if self.is_list else self.list
        self._stack.setCurrentWidget(shown)
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_bar(self.map.look)

    def _show_bar(self, look: Look) -> None:
        is_part = self.map is not None and len(self.map.sight.areas) > 1
        self.bar.say(**button_words(self.is_list, self._can_point, is_part))
        self.bar.show_look(look)

    def _made_map(self, sight: Sight, look: Look) -> QuizMap:
        made = QuizMap(sight, look)
        made.speak = self._speak
        made.pointed.connect(self._point)
        return made

    def _sight(self, task: Task, given: Given, is_explained: bool) -> Sight:
        diagram = self._library.diagrams[task.question.diagram or ""]
        if diagram.id not in self._drawings:
            made = draw(diagram, self._library.entities, self._library.claims)
            self._drawings[diagram.id] = made
        drawing = self._drawings[diagram.id]
        if is_explained:
            return explained_sight(drawing, diagram.title, task, given, self._library)
        return asked_sight(drawing, diagram.title, task, self._library, self._besides)

    def _speak(self, index: int) -> Text:
        """An arrow as it is seen; once all is explained, as it is told."""
        assert self.map is not None, "it is the map that speaks"
        drawing = self.map.drawing
        if self.map.sight.is_asking:
            return arrow_words(drawing, index)
        return claim_sentence(self._library.claims[drawing.routes[index].lead], self._library)

    def _point(self, choice: Choice) -> None:
        if self.map is None or self._task is None or not self._can_point:
            return
        drawing = self.map.drawing
        kind: Literal["entity", "claim"] = "entity" if choice.kind == "box" else "claim"
        if choice.kind == "box":
            ids = drawing.boxes[choice.id].entities
        else:
            ids = drawing.routes[int(choice.id)].claims
        given = pointed_at(self._task, kind, ids)
        if given == self._given:
            self.confirmed.emit()
        else:
            self.pointed.emit(given)
