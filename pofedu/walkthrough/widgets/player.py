"""One place of a walkthrough on the screen: strip, picture and words, and what can be done."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.answerrow import AnswerRow
from pofedu.ui.buttonbar import ButtonBar
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import DOWN, RIGHT
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.walk import Choice
from pofedu.ui.pane import Pane
from pofedu.ui.ring import Ring
from pofedu.ui.theme import Look
from pofedu.walkthrough.widgets.answers import Answers, Offer
from pofedu.walkthrough.widgets.drawings import Room
from pofedu.walkthrough.widgets.routemap import RouteMap
from pofedu.walkthrough.widgets.scene import Scene
from pofedu.walkthrough.widgets.sight import Picture
from pofedu.walkthrough.widgets.strip import StepStrip

SIDE_BY_SIDE = 42
"""So many characters of the size 15 must stand beside each other for picture and words to, unless
there is no room for them beneath each other."""
FLAT = 1.2
"""So much wider than high, there is none."""
BUTTONS = ("back", "skip", "on", "again", "depth", "play", "speed", "export")
Speak = Callable[[Drawing, int], Text]
"""Says an arrow of a drawing in a sentence."""


class Player(QWidget):
    """Shows scenes; what they mean is the page's business."""

    chosen = Signal(int)
    """An answer, by its place from 1."""

    def __init__(self, speak: Speak) -> None:
        super().__init__()
        self._speak = speak
        self._look: Look | None = None
        self._scene: Scene | None = None
        self.strip, self.pane, self.bar = StepStrip(), Pane(), ButtonBar(BUTTONS, primary="on")
        self.map: RouteMap | None = None
        """From the first picture on."""
        self.answers: Answers | None = None
        self._ahead: Answers | None = None
        """Those of what may come next."""
        self._frame = QFrame()
        self._frame.setProperty("card", "true")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.addWidget(Ring(self.pane))
        self._body = QBoxLayout(RIGHT)
        self._body.setContentsMargins(8, 0, 8, 0)
        self._body.setSpacing(8)
        self._body.addWidget(self._frame, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addLayout(self._body, 1)
        column.addWidget(self.bar)
        take_no_text(self, self._frame)

    def show_scene(self, scene: Scene, look: Look, is_animated: bool) -> None:
        """Show a place; the camera eases only between pictures of one drawing."""
        is_new = self._scene is None or not _is_same(scene.picture, self._scene.picture)
        is_same_look, self._look, self._scene = self._look is look, look, scene
        self.strip.show_stops(scene.stops, look)
        self._show_picture(scene, look, is_animated, is_new, is_same_look)
        is_numbered = self.map is not None and bool(self.map.focus_shown.numbers)
        self.answers = self._made_answers(scene, look, is_numbered)
        if self.answers is not None:
            self.answers.chosen.connect(self.chosen)
        self.pane.show_words(scene.blocks, self.answers, look)
        self._order_stops()
        self._arrange()

    def is_moving(self) -> bool:
        """Whether the eye moves over the picture."""
        return self.map is not None and self.map.is_gliding

    def foresee(self, scene: Scene) -> Iterator[None]:
        """Make ready what may come next, in small pieces, out of sight."""
        if self.map is None or self._look is None:
            return
        is_numbered = False
        if scene.picture is not None:
            yield from self.map.foresee(scene.picture)
            is_numbered = self.map.is_numbering(scene.picture)
        yield
        self._ahead = self._made_answers(scene, self._look, is_numbered)
        yield
        self.pane.foresee_words(scene.blocks, self._look, self._ahead)

    def foresee_picture(self, picture: Picture) -> Iterator[None]:
        """Lay out a picture that may come later, in small pieces, once it is known how large."""
        if self.map is not None:
            yield from picture.foresee(Room(QSizeF(self.map.size()), self.map.look))

    def _made_answers(self, scene: Scene, look: Look, is_numbered: bool) -> Answers | None:
        """Those made ready, if they are what is offered."""
        if scene.hint is None:
            return None
        offer = Offer(scene.answers, scene.meanings, scene.hint(is_numbered), look)
        ready, self._ahead = self._ahead, None
        return ready if ready is not None and ready.offer == offer else Answers(offer)

    def _show_picture(
        self, scene: Scene, look: Look, is_animated: bool, is_new: bool, is_same_look: bool
    ) -> None:
        if self.map is not None:
            self.map.setVisible(scene.picture is not None)
        if scene.picture is None:
            return
        if self.map is None:
            self.map = self._made_map(scene.picture, look)
        elif self.map.look is not look:
            self.map.show_look(look)
        if is_new or not is_same_look:
            self.map.show_picture(scene.picture, is_animated)
        if is_new and scene.is_flowing:
            self.map.flow()

    def _made_map(self, picture: Picture, look: Look) -> RouteMap:
        made = RouteMap(picture, look)
        made.speak = lambda route: self._speak(made.drawing, route)
        made.chosen.connect(self._on_place)
        made.entered.connect(self.pane.setFocus)
        self._body.insertWidget(0, made, 11)
        return made

    def _on_place(self, choice: Choice | None) -> None:
        """A box that stands for an answer chooses it."""
        if self.map is not None and choice is not None and choice.kind == "box":
            number = self.map.focus_shown.numbers.get(choice.id, 0)
            if number:
                self.chosen.emit(number)

    def show_chosen(self, number: int) -> None:
        """Mark the answer that will be given; 0 for none."""
        if self.answers is not None:
            self.answers.show_chosen(number)

    def urge(self, words: Text) -> None:
        """Ask for an answer, beside the answers."""
        if self.answers is not None:
            self.answers.urge(words)
            self.pane.bring_into_view(self.answers.hint)

    @property
    def rows(self) -> list[AnswerRow]:
        """The answers offered."""
        return self.answers.rows if self.answers is not None else []

    def holds(self, thing: QObject) -> bool:
        """Whether something is the picture or the words, or within them."""
        parts = (self.map, self.pane)
        return isinstance(thing, QWidget) and any(
            part is not None and (part is thing or part.isAncestorOf(thing)) for part in parts
        )

    def scroll_on(self, by: int) -> bool:
        """Through the words, then through a picture that is too large; False at the end of both."""
        picture = self.map if self._scene is not None and self._scene.picture else None
        return self.pane.scroll_on(by) or (picture is not None and picture.go_on(by))

    def regions(self) -> tuple[QWidget, ...]:
        """The parts among which F6 goes."""
        parts = (self.strip, self.map, self.pane, self.bar)
        return tuple(part for part in parts if part is not None and part.isVisible())

    def set_bare(self, is_bare: bool) -> None:
        """Hide the buttons; the keys and the strip stay."""
        self.bar.setVisible(not is_bare)

    def _order_stops(self) -> None:
        """Tab goes through strip, picture, words and buttons as they stand."""
        parts: list[QWidget] = [*self.strip.buttons, *([self.map] if self.map else [])]
        inside = [self.pane, *self.rows]
        order = [*parts, *inside]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _arrange(self) -> None:
        if self._look is None:
            return
        is_wide = self.width() >= min(self._look.px(15) * SIDE_BY_SIDE, self.height() * FLAT)
        self._body.setDirection(RIGHT if is_wide else DOWN)
        if self.map is not None:
            for part, share in (
                (self.map, 11 if is_wide else 1),
                (self._frame, 9 if is_wide else 1),
            ):
                self._body.setStretchFactor(part, share)
        self.bar.show_look(self._look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _is_same(one: Picture | None, other: Picture | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.id == other.id
