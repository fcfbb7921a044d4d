"""One question on the screen: how far the session is, the words, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.quiz.widgets.parts import AnswerPart
from pofedu.quiz.widgets.progressstrip import ProgressStrip, Stop
from pofedu.ui.blocks import Blocks
from pofedu.ui.buttonbar import ButtonBar
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.pane import Pane
from pofedu.ui.ring import Ring
from pofedu.ui.theme import Look

BUTTONS = ("back", "answer", "unsure", "fairly", "sure", "next", "undo", "flag", "pause", "end")
CERTAINTIES = ("unsure", "fairly", "sure")
"""The buttons that answer, by the certainty that they state."""


class Stage(QWidget):
    """Shows questions; what they mean is the page's business."""

    changed = Signal()
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strip, self.pane, self.bar = ProgressStrip(), Pane(), ButtonBar(BUTTONS, "next")
        self.part: AnswerPart | None = None
        self.hint: Words | None = None
        self._frame = QFrame()
        self._frame.setProperty("card", "true")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.addWidget(Ring(self.pane))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 0)
        column.setSpacing(4)
        column.addWidget(self.strip)
        column.addWidget(self._frame, 1)
        self._hints = QVBoxLayout()
        self._hints.setContentsMargins(8, 4, 8, 0)
        column.addLayout(self._hints)
        column.addWidget(self.bar)
        take_no_text(self, self._frame)

    def show_question(self, blocks: Blocks, part: AnswerPart | None, look: Look) -> None:
        """Words, and beneath them what they are answered with."""
        self.part = part
        if part is not None:
            part.changed.connect(self.changed)
            part.confirmed.connect(self.confirmed)
        self.pane.show_words(blocks, part, look)
        self.bar.show_look(look)

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

    def regions(self) -> tuple[QWidget, ...]:
        return self.pane, self.bar
