"""What a drawing is made of: boxes, routes, lanes and joints, in scene units."""

from functools import cached_property

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from pofedu.content.diagram import Meaning
from pofedu.content.model import Directness, Effect, Text
from pofedu.ui.map.course import NOTCH, End, Shape, samples


class Box(Struct, frozen=True):
    """A node as drawn."""

    id: str
    lane: str
    entities: tuple[str, ...]
    label: Text
    shape: Shape
    rect: QRectF
    outline: QPainterPath
    is_clone: bool
    """Whether its entity stands elsewhere on the map too."""

    def text_rect(self) -> QRectF:
        """The part of the box that a label may fill."""
        side = 7.0 if self.shape == "activity" else NOTCH + 5.0
        foot = 8.0 if self.is_clone else 4.0
        return self.rect.adjusted(side, 4.0, -side, -foot)


class Route(Struct, frozen=True, dict=True):
    """An arrow as drawn: a shaft that stops where its end begins, and the end."""

    index: int
    start: str
    end: str
    lane: str
    claims: tuple[str, ...]
    convention: Meaning
    effect: Effect
    directness: Directness
    shaft: QPainterPath
    head: QPainterPath
    end_shape: End
    whole: QPainterPath
    """The course from box to box, shaft and end."""
    studies: frozenset[str] = frozenset()
    """The studies that measured a claim of it."""

    @cached_property
    def points(self) -> tuple[QPointF, ...]:
        """The whole course as a fine polyline."""
        return samples(self.whole)

    @cached_property
    def _bounds(self) -> QRectF:
        path = self.shaft.boundingRect().united(self.head.boundingRect())
        return path.adjusted(-8, -8, 8, 8)

    @property
    def is_dashed(self) -> bool:
        """Potential or indirect, as the legend of the figure has it."""
        return self.directness == "potential"

    @property
    def lead(self) -> str:
        """The claim that decides how the arrow looks."""
        return self.claims[0]

    def bounds(self) -> QRectF:
        """Everything it may paint on, halo included."""
        return self._bounds


class LaneArea(Struct, frozen=True):
    """A compartment as drawn."""

    id: str
    title: Text
    section: str
    """The numbered sections of the source it rests on, for the eye: `1.1`; empty without any."""
    rect: QRectF
    convention: Meaning
    """The commonest meaning of its arrows: decides the tint."""


class Dot(Struct, frozen=True):
    """A joint as drawn."""

    id: str
    lane: str
    center: QPointF
