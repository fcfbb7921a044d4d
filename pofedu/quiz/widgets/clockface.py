"""The time that is left of an exam, as minutes and seconds."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pofedu.quiz.widgets.examwords import digits, minutes_words, warning_words
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.theme import Look

TICK_MS = 250
WARNINGS_S = (60, 300)
"""With so much left something is said, the last one first."""
NOT_YET_S = 301
EDGE = 10


class ClockFace(QWidget):
    """Counts down while it is shown; framed in the last five minutes, filled in the last."""

    over = Signal()
    warned = Signal(object)
    """A Text, once at each of the warnings."""

    def __init__(self, left_ms: Callable[[], int | None]) -> None:
        super().__init__()
        self._left_ms = left_ms
        self._look: Look | None = None
        self.shown_s = 0
        self._warned_s = NOT_YET_S
        self.timer = QTimer(self)
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self.tick)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        take_no_text(self)
        self.hide()

    def show_look(self, look: Look) -> None:
        """Show what is left now, in a look; be hidden where nobody counts."""
        self._look = look
        left_ms = self._left_ms()
        self.setVisible(left_ms is not None)
        if left_ms is not None:
            self.updateGeometry()
            self._show(_seconds(left_ms))

    def tick(self) -> None:
        """Show what is left by now, and say where it is little."""
        left_ms = self._left_ms()
        if left_ms is not None and _seconds(left_ms) != self.shown_s:
            self._show(_seconds(left_ms))

    def _show(self, left_s: int) -> None:
        self.shown_s = left_s
        self._say()
        self.update()
        reached = min((s for s in WARNINGS_S if left_s <= s), default=NOT_YET_S)
        is_less, self._warned_s = reached < self._warned_s, reached
        if not left_s:
            self.over.emit()
        elif is_less:
            self.warned.emit(warning_words(_minutes(left_s)))

    def _say(self) -> None:
        assert self._look is not None
        said = line(minutes_words(_minutes(self.shown_s)), self._look.language)
        if said != self.accessibleName():
            self.setAccessibleName(said)

    def showEvent(self, event: QShowEvent) -> None:
        self.timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.timer.stop()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        if self._look is None:
            return QSize(60, 24)
        metrics = QFontMetricsF(self._look.font(15, bold=True))
        wide = metrics.horizontalAdvance(digits(max(self.shown_s, 5999)))
        return QSize(round(wide + 2 * EDGE), round(metrics.height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        theme, left_s = self._look.theme, self.shown_s
        is_last, is_short = left_s <= WARNINGS_S[0], left_s <= WARNINGS_S[1]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_short:
            painter.setPen(QPen(theme.color("caution"), 2))
            painter.setBrush(theme.color("caution") if is_last else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        ink = "surface" if is_last else ("caution" if is_short else "ink")
        painter.setPen(theme.color(ink))
        painter.setFont(self._look.font(15, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, digits(left_s))
        painter.end()


def _seconds(left_ms: int) -> int:
    """Whole seconds that have begun: 0 only at the end."""
    return -(-left_ms // 1000)


def _minutes(left_s: int) -> int:
    return -(-left_s // 60)
