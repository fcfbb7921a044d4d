"""The steps in a row: which one this is, which were seen, how sure each is."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.flow import FlowLayout
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import lead, line
from pofedu.ui.theme import Look
from pofedu.walkthrough.logic import Verdict

EDGE = 8
OPENING, END = "opening", "end"


class Stop(Struct, frozen=True):
    """One place of the strip."""

    id: str
    """Of the step; `OPENING` and `END` for what stands before and after them."""
    label: Text
    """What is written on it."""
    name: Text
    """What it is called for ears and tool tips."""
    legend: Text = Text(zh="", en="")
    """What its marks mean, in a tool tip."""
    bars: int = -1
    """How sure the step is; -1 for what is no step."""
    verdict: Verdict | None = None
    """How it was answered, once it was shown."""
    is_detail: bool = False
    is_here: bool = False


MARKS: Mapping[Verdict, tuple[str, tuple[tuple[tuple[float, float], ...], ...]]] = {
    "right": ("repair", (((0, 0.5), (0.4, 0.9), (1, 0)),)),
    "wrong": ("caution", (((0.1, 0.1), (0.9, 0.9)), ((0.9, 0.1), (0.1, 0.9)))),
    "skipped": ("soft", (((0, 0.5), (1, 0.5)),)),
    "seen": ("soft", (((0.5, 0.5), (0.51, 0.5)),)),
}
"""The colour and the strokes of a mark, in shares of its side."""


class StopButton(QAbstractButton):
    """A number over bars, a mark once it was shown; heavy frame: here, dashed frame: a detail."""

    def __init__(self, stop: Stop, look: Look) -> None:
        super().__init__()
        self.setCheckable(True)
        self.show_stop(stop, look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        take_no_text(self)

    def show_stop(self, stop: Stop, look: Look) -> None:
        """Be this stop from now on."""
        self.stop, self._look = stop, look
        name = line(stop.name, look.language)
        self.setAccessibleName(name)
        legend = line(stop.legend, look.language)
        self.setToolTip("\n".join(filter(None, (name, legend))))
        self.setChecked(stop.is_here)
        self.update()

    def nextCheckState(self) -> None:
        """The page decides where one is."""

    def sizeHint(self) -> QSize:
        look = self._look
        wide = QFontMetricsF(look.font(13, bold=True)).horizontalAdvance(self._label)
        return QSize(round(max(look.px(13) * 3.1, wide + look.px(18))), round(look.px(13) * 2.5))

    @property
    def _label(self) -> str:
        return lead(self.stop.label, self._look.language)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, stop = self._look.theme, self.stop
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        is_marked = stop.is_here or self.hasFocus()
        pen = QPen(theme.color("accent" if is_marked else "outline"), 2.5 if is_marked else 1)
        if stop.is_detail and not is_marked:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent", 0.14 if stop.is_here else 0.0))
        painter.drawRoundedRect(frame, 7, 7)
        painter.setPen(theme.color("ink"))
        painter.setFont(self._look.font(13, bold=stop.is_here))
        words = frame.adjusted(0, 0, 0, -self._look.px(7) if stop.bars >= 0 else 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._label)
        if stop.bars >= 0:
            self._paint_bars(painter, frame)
        if stop.verdict is not None:
            self._paint_verdict(painter, frame, stop.verdict)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("ink"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 5, 5)
        painter.end()

    def _paint_bars(self, painter: QPainter, frame: QRectF) -> None:
        look = self._look
        wide, gap, high = look.px(6), look.px(2), look.px(4)
        left = frame.center().x() - (4 * wide + 3 * gap) / 2
        for bar in range(4):
            is_full = bar < self.stop.bars
            color = look.theme.color("accent" if is_full else "outline")
            painter.setPen(QPen(color, 1))
            painter.setBrush(color if is_full else Qt.BrushStyle.NoBrush)
            top = frame.bottom() - high - look.px(4)
            painter.drawRect(QRectF(left + bar * (wide + gap), top, wide, high))

    def _paint_verdict(self, painter: QPainter, frame: QRectF, verdict: Verdict) -> None:
        side = self._look.px(6)
        at = frame.topRight() + QPointF(-side - 4, 5)
        color, strokes = MARKS[verdict]
        pen = QPen(self._look.theme.color(color), 1.8 if verdict != "seen" else 3.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for stroke in strokes:
            painter.drawPolyline(QPolygonF([at + QPointF(x, y) * side for x, y in stroke]))


class StepStrip(QWidget):
    """All places of a route, in lines where one is not enough."""

    chosen = Signal(str)
    """The id of a stop."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[StopButton] = []
        self._look: Look | None = None
        self._flow = FlowLayout(self, 4)
        self._flow.setContentsMargins(EDGE, 6, EDGE, 6)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        take_no_text(self)

    def show_stops(self, stops: Iterable[Stop], look: Look) -> None:
        """Show these; the focus stays at its step, or goes to the one that shows."""
        stops = tuple(stops)
        if look is self._look and [s.id for s in stops] == [b.stop.id for b in self.buttons]:
            for button, stop in zip(self.buttons, stops, strict=True):
                button.show_stop(stop, look)
            return
        self._look = look
        self._make(stops, look)

    def _make(self, stops: tuple[Stop, ...], look: Look) -> None:
        held = next((b.stop.id for b in self.buttons if b.hasFocus()), "")
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = [StopButton(stop, look) for stop in stops]
        for button in self.buttons:
            button.clicked.connect(lambda _=False, at=button: self.chosen.emit(at.stop.id))
            self._flow.addWidget(button)
        if held:
            kept = [b for b in self.buttons if b.stop.id == held]
            here = [b for b in self.buttons if b.stop.is_here]
            (*kept, *here)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()
