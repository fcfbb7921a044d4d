"""The map beside the words of a step: masks what is asked for, numbers what may be answered."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look
from pofedu.walkthrough.widgets.flowing import STILL, paint_flow
from pofedu.walkthrough.widgets.focus import Focus

FLOW_MS = 2600
"""How long it flows before it stops by itself."""


class RouteMap(MapView):
    """Sees what a step focuses, whole, however far away the eye must stand."""

    def __init__(self, drawing: Drawing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(drawing, look, parent)
        self.focus_shown = Focus(Emphasis(), drawing.bounds)
        self._share = -1.0
        self._flow = QVariantAnimation(self, duration=FLOW_MS)
        self._flow.setStartValue(0.0)
        self._flow.setEndValue(1.0)
        self._flow.valueChanged.connect(self._flow_to)
        self._flow.finished.connect(lambda: self._flow_to(-1.0))

    def show_step(self, drawing: Drawing, focus: Focus, is_animated: bool) -> None:
        """Another step, or more of the same one; the camera eases where it may."""
        is_same = drawing is self.drawing
        self._flow.stop()
        self._share, self.focus_shown, self.at = -1.0, focus, None
        if not is_same:
            self.emphasis = focus.emphasis
            self.show_drawing(drawing)
        self.show_emphasis(focus.emphasis)
        self.frame(focus.area, is_animated and is_same)
        self.update()

    def flow(self) -> None:
        """Let it run along the arrows once; where motion is reduced it stands still there."""
        if self.look.is_motion_reduced:
            self._flow_to(STILL)
        else:
            self._flow.start()

    @property
    def is_flowing(self) -> bool:
        """Whether anything moves along the arrows."""
        return self._flow.state() == QVariantAnimation.State.Running

    def _flow_to(self, share: float) -> None:
        self._share = share
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._flow.stop()
        super().hideEvent(event)

    def _farthest(self, rect: QRectF) -> float:
        """What is focused is always whole in view; the words beside it say what is too small."""
        return 0.0

    def order(self) -> tuple[Choice, ...]:
        """What is masked, or would tell what is, is no place to be at."""
        return tuple(choice for choice in super().order() if self._is_open(choice))

    def choose(self, choice: Choice | None) -> None:
        if choice is None or self._is_open(choice):
            super().choose(choice)

    def _is_open(self, choice: Choice) -> bool:
        if choice.kind == "route":
            return int(choice.id) not in self.focus_shown.silent
        return choice.id not in self.focus_shown.masked

    def paint_over(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for id_ in self.focus_shown.masked:
            self._paint_mask(painter, self._in_view(id_), id_ == self.focus_shown.asked)
        if self.focus_shown.asked_end is not None:
            self._paint_asked_end(painter, self.focus_shown.asked_end)
        for id_, number in self.focus_shown.numbers.items():
            self._paint_number(painter, id_, number)
        if self._share >= 0:
            flowing = self.focus_shown.flowing
            paint_flow(painter, self.drawing, flowing, self._share, self.camera, self.look)
        super().paint_over(painter)

    def _in_view(self, id_: str) -> QRectF:
        rect = self.drawing.boxes[id_].rect
        return QRectF(self.camera.to_view(rect.topLeft()), rect.size() * self.camera.scale)

    def _paint_mask(self, painter: QPainter, area: QRectF, is_asked: bool) -> None:
        """What cannot be read: with a question mark where it is what is asked for."""
        theme = self.look.theme
        painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 6, 6)
        if is_asked:
            painter.setPen(theme.color("accent"))
            painter.setFont(self.look.font(18, bold=True))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "?")

    def _paint_asked_end(self, painter: QPainter, index: int) -> None:
        """A question mark where the arrow will end."""
        side = self.look.px(18) * 1.5
        course = QLineF(*map(self.camera.to_view, self.drawing.routes[index].points[-2:]))
        # Before the end, or it would lie on the first letters of the box.
        course.setLength(course.length() - side / 2)
        corner = course.p2() - QPointF(side / 2, side / 2)
        self._paint_mask(painter, QRectF(corner, QSizeF(side, side)), is_asked=True)

    def _paint_number(self, painter: QPainter, id_: str, number: int) -> None:
        theme, box = self.look.theme, self._in_view(id_)
        corner, least = box.topLeft(), 13 * 1.5
        side = max(least, min(self.look.px(least), box.height()))
        # Off the corner, or it would lie on the first letters of a small box.
        disc = QRectF(corner.x() - side * 0.8, corner.y() - side * 0.8, side, side)
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(disc)
        painter.setPen(theme.color("surface"))
        painter.setFont(self.look.font(side / 1.5 / self.look.factor, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
