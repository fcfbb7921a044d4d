"""How far a session is: a mark for each question, which says what became of it."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.theme import Look

Became = Literal["open", "answered", "right", "partly", "wrong"]
SIGNS: dict[Became, str] = {"open": "", "answered": "•", "right": "✓", "partly": "◐", "wrong": "×"}
EDGE, GAP, NARROWEST, WIDEST = 8, 4, 6, 68.0


class Stop(Struct, frozen=True):
    """A question of the session on the strip."""

    words: Text
    became: Became
    is_flagged: bool = False


class ProgressStrip(QWidget):
    """A mark for each question of a session, the present one in a frame; a click goes there."""

    chosen = Signal(int)
    """The place of a question, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.stops: tuple[Stop, ...] = ()
        self.current = -1
        self._look: Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        take_no_text(self)

    def show_stops(self, stops: tuple[Stop, ...], current: int, summary: Text, look: Look) -> None:
        """Show these; who listens hears the summary."""
        self.stops, self.current, self._look = stops, current, look
        self.setAccessibleName(line(summary, look.language))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._look is None:
            return QSize(100, 24)
        return QSize(100, round(QFontMetricsF(self._look.font(13, bold=True)).height() + 10))

    def _area(self, place: int) -> QRectF:
        room = min((self.width() - 2 * EDGE) / max(1, len(self.stops)), WIDEST)
        wide = room - min(GAP, room / 4)
        return QRectF(EDGE + place * room, 3, max(wide, min(room, NARROWEST)), self.height() - 6)

    def _at(self, x: float) -> int:
        areas = map(self._area, range(len(self.stops)))
        places = (n for n, area in enumerate(areas) if area.left() <= x <= area.right() + GAP)
        return max(places, default=-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (place := self._at(event.position().x())) >= 0:
            self.chosen.emit(place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._look is not None:
            place = self._at(event.pos().x())
            words = line(self.stops[place].words, self._look.language) if place >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(13, bold=True))
        for place, stop in enumerate(self.stops):
            self._paint(painter, self._area(place), stop, place == self.current)
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF, stop: Stop, is_current: bool) -> None:
        assert self._look is not None
        theme = self._look.theme
        colors = {"right": "hormone", "wrong": "direct_injury", "partly": "caution"}
        color = theme.color(colors.get(stop.became, "outline"))
        painter.setPen(QPen(theme.color("accent") if is_current else color, 2 if is_current else 1))
        is_empty = stop.became == "open"
        painter.setBrush(Qt.BrushStyle.NoBrush if is_empty else theme.color("surface"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
        sign = SIGNS[stop.became] + ("★" if stop.is_flagged else "")
        painter.setPen(color if not is_empty else theme.color("ink"))
        if painter.fontMetrics().horizontalAdvance(sign) <= area.width():
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)
