"""One question on the screen: how far the session is, the words, and what can be done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.apart import hidden_by
from pofedu.quiz.pointing import is_on_map
from pofedu.quiz.standing import Standing
from pofedu.quiz.task import Given
from pofedu.quiz.widgets.answerpart import AnswerPart
from pofedu.quiz.widgets.clockface import ClockFace
from pofedu.quiz.widgets.progressstrip import ProgressStrip, Stop
from pofedu.quiz.widgets.sides import Sides
from pofedu.ui.blocks import Blocks
from pofedu.ui.buttonbar import ButtonBar
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.pane import Pane
from pofedu.ui.ring import WIDE, Ring
from pofedu.ui.theme import Look

if TYPE_CHECKING:
    from pofedu.quiz.widgets.mapside import MapSide

BUTTONS = (
    *("back", "show", "skip", "answer", "unsure", "fairly", "sure", "next"),
    *("result", "hide", "undo", "flag", "pause", "end", "repeat"),
)
CERTAINTIES = ("unsure", "fairly", "sure")
"""The buttons that answer, by the certainty that they state."""


class Stage(QWidget):
    """Shows questions; what they mean is the page's business."""

    changed = Signal()
    pointed_again = Signal()
    """The place on the map that is chosen was chosen once more."""

    def __init__(self, left_ms: Callable[[], int | None]) -> None:
        super().__init__()
        self.strip, self.pane, self.bar = ProgressStrip(), Pane(), ButtonBar(BUTTONS, "next")
        self.bar.buttons["show"].setProperty("primary", "true")
        self.clock = ClockFace(left_ms)
        self.part: AnswerPart | None = None
        self.hint: Words | None = None
        self.side: MapSide | None = None
        """From the first question on that is put on a map."""
        words = QWidget()
        under = QVBoxLayout(words)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(4)
        self._ring, self._hints = Ring(self.pane), QVBoxLayout()
        under.addWidget(self._ring, 1)
        under.addLayout(self._hints)
        under.addWidget(self.bar)
        under.addStretch()
        self.pane.fitted.connect(self._fit)
        self._sides = Sides(words)
        self._frame = QFrame()
        self._frame.setProperty("card", "true")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(*[3] * 4)
        inside.addWidget(self._sides)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 8, 0)
        top.setSpacing(8)
        top.addWidget(self.strip, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.clock)
        column.addLayout(top)
        column.addWidget(self._frame, 1)
        take_no_text(self, self._frame)

    def show_question(self, blocks: Blocks, part: AnswerPart | None, look: Look) -> None:
        """Words, and beneath them what they are answered with."""
        self.part = part
        if part is not None:
            part.changed.connect(self.changed)
        self.pane.show_words(blocks, part, look)
        self.bar.show_look(look)
        self._sides.show_look(look)

    def _fit(self) -> None:
        """The card is as high as its words, and what is pressed stands beneath them."""
        self._ring.setMaximumHeight(self.pane.needed_height() + 2 * WIDE)
        indent = self.pane.indent() + WIDE
        self.bar.set_indent(indent)
        self._hints.setContentsMargins(indent, 4, 8, 0)

    def show_map(
        self, place: Standing, library: Library, look: Look, given: Given, is_explained: bool
    ) -> None:
        """The map of the question, if it is put on one."""
        task = place.task
        if self.side is not None:
            self.side.setVisible(is_on_map(task))
        if task is None or not is_on_map(task):
            return
        if self.side is None:
            self.side = self._made_side(library)
        others = (other.question for other in place.session.tasks if place.is_explained_later)
        besides = tuple(id_ for question in others for id_ in hidden_by(question))
        self.side.show_task(place.session.uid, task, given, is_explained, look, besides)
        self._follow_part()

    def _made_side(self, library: Library) -> "MapSide":
        from pofedu.quiz.widgets.mapside import MapSide

        side = MapSide(library)
        side.pointed.connect(self._point)
        side.confirmed.connect(self.pointed_again)
        self.changed.connect(self._follow_part)
        self._sides.set_beside(side)
        return side

    def _point(self, given: Given) -> None:
        """What is pointed at is what is given."""
        if self.part is not None:
            self.part.show_given(given)
            self.pane.bring_into_view(self.part)

    def _follow_part(self) -> None:
        if self.side is not None and self.part is not None:
            self.side.show_given(self.part.given())

    def starts_at(self) -> QWidget:
        """Where the keyboard belongs to first."""
        beside = self.side.starts_at() if self.side is not None and self.part is not None else None
        return (self.part.starts_at() if self.part is not None else None) or beside or self.pane

    def scroll_on(self, by: int) -> bool:
        """Through the words, then through a map that is too large; False at the end of both."""
        beside = self.side if self.side is not None and self.side.isVisible() else None
        return self.pane.scroll_on(by) or (beside is not None and beside.scroll_on(by))

    def handle_key(self, key: str) -> bool:
        """What a key means to the map; False where it means nothing."""
        return self.side is not None and self.side.isVisible() and self.side.handle_key(key)

    def show_stops(self, stops: tuple[Stop, ...], current: int, summary: Text, look: Look) -> None:
        """How far the session is; nothing where only one question is asked."""
        self.strip.setVisible(len(stops) > 1)
        self.strip.show_stops(stops, current, summary, look)

    def say_hint(self, words: Text | None, look: Look, is_urging: bool = False) -> None:
        """What is to be done next, over the buttons; nothing where the buttons say it."""
        if self.hint is not None:
            self.hint.hide()
            self.hint.deleteLater()
            self.hint = None
        if words is not None:
            self.hint = Words(words, 15, bold=is_urging, color="ink" if is_urging else "soft")
            self.hint.show_look(look)
            self._hints.addWidget(self.hint)
            self.hint.show()  # at once: who scrolls now knows what room is left

    def regions(self) -> tuple[QWidget, ...]:
        beside = [self.side] if self.side is not None and self.side.isVisible() else []
        return self.pane, *beside, self.bar
