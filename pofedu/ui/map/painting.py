"""A drawing as it is painted: in one look, at one scale, with what stands out over it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.paint import MapPainter
from pofedu.ui.map.tiles import Tiles


class Painting:
    """Pictures of a drawing; scale is device pixels per scene unit."""

    def __init__(self, painter_of: MapPainter, base: Emphasis, scale: float) -> None:
        self.painter_of = painter_of
        self._base, self._over = base, base
        self.tiles = Tiles(self._paint, painter_of.look.theme.color("paper"), scale)

    def _paint(self, painter: QPainter, exposed: QRectF) -> None:
        self.painter_of.paint_all(painter, exposed, self._base)

    def show_over(self, emphasis: Emphasis) -> None:
        """Let something stand out, or nothing; what stands out already stays as it is painted."""
        if emphasis == self._over:
            return
        self._over = emphasis

        def over(painter: QPainter, exposed: QRectF) -> None:
            self.painter_of.paint_chosen(painter, exposed, emphasis)

        self.tiles.set_over(over if emphasis.is_any else None)

    def is_like(self, other: "Painting") -> bool:
        """Whether it looks the same but for what stands out."""
        one, two = self.painter_of, other.painter_of
        is_same_drawing = one.drawing is two.drawing and one.labels is two.labels
        is_same_look = one.look is two.look and one.detail == two.detail
        is_at_scale = abs(self.tiles.scale - other.tiles.scale) <= 1e-9
        is_same_state = self._base == other._base and one.states == two.states
        return is_same_drawing and is_same_look and is_at_scale and is_same_state
