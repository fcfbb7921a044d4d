"""A map of which some boxes cannot be read until what they name has been answered."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from pofedu.ui.map.view import MapView
from pofedu.ui.map.walk import Choice


class MaskedMap(MapView):
    """Covers what cannot be read; what is closed is seen, but is no place to be at."""

    @property
    def masked(self) -> frozenset[str]:
        """The boxes that are covered; none here."""
        return frozenset()

    @property
    def asked(self) -> frozenset[str]:
        """Those of them that are asked for, with a question mark; none here."""
        return frozenset()

    def is_open(self, choice: Choice) -> bool:
        """Whether one can be at a place; not where it is covered."""
        return choice.id not in self.masked

    def order(self) -> tuple[Choice, ...]:
        """What is closed is no place to be at."""
        return tuple(choice for choice in super().order() if self.is_open(choice))

    def choose(self, choice: Choice | None) -> None:
        if choice is None or self.is_open(choice):
            super().choose(choice)

    def paint_over(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for id_ in self.masked:
            if self.drawing.boxes[id_].lane not in self.emphasis.folded:
                self.paint_mask(painter, self.in_view(id_), id_ in self.asked)
        super().paint_over(painter)

    def in_view(self, id_: str) -> QRectF:
        """Where a box lies in view pixels."""
        rect = self.drawing.boxes[id_].rect
        return QRectF(self.camera.to_view(rect.topLeft()), rect.size() * self.camera.scale)

    def paint_mask(self, painter: QPainter, area: QRectF, is_asked: bool) -> None:
        """What cannot be read: with a question mark where it is what is asked for."""
        theme = self.look.theme
        painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 6, 6)
        if is_asked:
            painter.setPen(theme.color("accent"))
            painter.setFont(self.look.font(18, bold=True))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "?")
