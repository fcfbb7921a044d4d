"""A line of the legend, painted as the map paints it."""

from typing import get_args

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from pofedu.content.diagram import Meaning
from pofedu.content.model import Effect
from pofedu.ui.map.arrows import COLORS, paint_route
from pofedu.ui.map.drawing import straight_route
from pofedu.ui.theme import Look


def paint_sample(painter: QPainter, area: QRectF, class_: str, look: Look) -> None:
    """A short arrow of one class across an area: a convention, `potential`, or an effect."""
    convention: Meaning = class_ if class_ in COLORS else "other"
    effect: Effect = next((e for e in get_args(Effect) if e == class_), "increases")
    is_plain_class = class_ in COLORS or class_ == "potential"
    route = straight_route(
        QPointF(area.left(), area.center().y()),
        QPointF(area.right(), area.center().y()),
        convention,
        effect,
        "potential" if class_ == "potential" else "direct",
        has_end=not is_plain_class,
    )
    paint_route(painter, route, look, look.theme.color("paper"))
