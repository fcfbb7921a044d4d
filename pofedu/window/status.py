"""The status line: what just happened, whose file and which content is open."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.language import lead
from pofedu.ui.theme import Look
from pofedu.window.crumbs import Elided

SHOWN_MS = 8_000
NOTHING = Text(zh="", en="")


def announce(widget: QWidget, text: Text, look: Look) -> None:
    """Let a screen reader say something."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, lead(text, look.language))
        QAccessible.updateAccessibility(event)


class Status(QFrame):
    """Messages on the left; on the right the learner's file, the pack and its version."""

    def __init__(self, look: Look, pack: Text) -> None:
        super().__init__()
        self.look = look
        self.message = Elided(look, 13, bold=False)
        self.state = Elided(look, 13, bold=False)
        self.state.hide()
        self.pack = Elided(look, 13, bold=False)
        self.pack.color = "soft"
        self._pack_words = pack
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(24)
        row.addWidget(self.message, 1)
        row.addWidget(self.state)
        row.addWidget(self.pack)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self.look = look
        self.message.show_words(self.message.words, look)
        self.state.show_words(self.state.words, look)
        self.pack.show_words(self._pack_words, look)

    def show_state(self, text: Text) -> None:
        """Say all the time how the learner's file is; an empty text says nothing."""
        self.state.show_words(text, self.look)
        self.state.setVisible(text != NOTHING)

    def post(self, text: Text) -> None:
        """Show a message for a while, and have it spoken."""
        self.message.show_words(text, self.look)
        self._timer.start()
        announce(self, text, self.look)

    def clear(self) -> None:
        """Take the message away."""
        self.message.show_words(NOTHING, self.look)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self.look.theme.color("line"))
