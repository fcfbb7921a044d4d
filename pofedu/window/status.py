"""The status line: what just happened, whose file and which content is open."""

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import lead
from pofedu.ui.theme import Look
from pofedu.window.crumbs import Elided

SHOWN_MS = 8_000
NOTHING = Text(zh="", en="")
EDGE, HIGH = 20, 4
BETWEEN = 24


def announce(widget: QWidget, text: Text, look: Look) -> None:
    """Let a screen reader say something."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, lead(text, look.language))
        QAccessible.updateAccessibility(event)


class Whole(QFrame):
    """A message that is longer than the status line: all of it, over the line and just above."""

    pressed = Signal()

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self.look = look
        self.words = Words(NOTHING, 13)
        self.words.setParent(self)
        take_no_text(self)

    def show_words(self, words: Text, look: Look, line: QRect) -> None:
        """Show a message; its last line stands where the status line is in the window."""
        self.look, self.words.text = look, words
        self.words.resize(line.width() - 2 * EDGE, 0)
        self.words.show_look(look)
        self.words.move(EDGE, HIGH)
        high = max(self.words.height() + 2 * HIGH, line.height())
        self.setGeometry(line.adjusted(0, line.height() - high, 0, 0))
        self.show()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.look.theme
        painter.fillRect(self.rect(), theme.color("paper"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("outline"))


class Status(QFrame):
    """Messages on the left; on the right the learner's file, the pack and its version.

    What stands at the right makes room for a message that needs it.
    """

    def __init__(self, look: Look, pack: Text) -> None:
        super().__init__()
        self.look = look
        self.message = Elided(look, 13, bold=False)
        self.state = Elided(look, 13, bold=False)
        self.pack = Elided(look, 13, bold=False)
        self.pack.color = "soft"
        self.whole: Whole | None = None
        self._pack_words = pack
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, HIGH, EDGE, HIGH)
        row.setSpacing(BETWEEN)
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
        self._fit()

    def show_state(self, text: Text) -> None:
        """Say all the time how the learner's file is; an empty text says nothing."""
        self.state.show_words(text, self.look)
        self._fit()

    def post(self, text: Text) -> None:
        """Show a message for a while, and have it spoken."""
        self.message.show_words(text, self.look)
        self._timer.start()
        self._fit()
        announce(self, text, self.look)

    def clear(self) -> None:
        """Take the message away."""
        self.message.show_words(NOTHING, self.look)
        self._fit()

    def _fit(self) -> None:
        """The message in whole first, then the file, then the pack."""
        room = self.width() - 2 * EDGE + BETWEEN
        message, state, pack = map(self._width, (self.message, self.state, self.pack))
        self.state.setVisible(state > 0 and (not message or message + state <= room))
        self.pack.setVisible(not (message or state) or message + state + pack <= room)
        self._show_whole(message > room)

    def _width(self, part: Elided) -> int:
        return part.sizeHint().width() + BETWEEN if part.words != NOTHING else 0

    def _show_whole(self, is_long: bool) -> None:
        if not (is_long and self.isVisible()):
            if self.whole is not None:
                self.whole.hide()
            return
        if self.whole is None:
            self.whole = Whole(self.window(), self.look)
            self.whole.pressed.connect(self.clear)
        place = QRect(self.mapTo(self.window(), QPoint(0, 0)), self.size())
        self.whole.show_words(self.message.words, self.look, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self.look.theme.color("line"))
