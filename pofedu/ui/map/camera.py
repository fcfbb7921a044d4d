"""Where the eye stands over a drawing: scale and corner, and how it gets elsewhere."""

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

CLOSEST = 6.0
FARTHEST = 0.1
PAGE = 0.9
"""How much of what is seen is left behind, at most, by a step through a rectangle too large."""


@dataclass(frozen=True)
class Camera:
    """Scale in view pixels per scene unit, and the scene point at the view's top left corner."""

    scale: float
    corner: QPointF

    def to_view(self, point: QPointF) -> QPointF:
        """A scene point in view pixels."""
        return (point - self.corner) * self.scale

    def to_scene(self, point: QPointF) -> QPointF:
        """A view point in scene units."""
        return self.corner + point / self.scale

    def seen(self, size: QSizeF) -> QRectF:
        """The part of the scene that a view of `size` pixels shows."""
        return QRectF(self.corner, size / self.scale)

    def panned(self, by: QPointF) -> "Camera":
        """Moved with the hand by view pixels."""
        return replace(self, corner=self.corner - by / self.scale)

    def zoomed(self, factor: float, at: QPointF) -> "Camera":
        """Nearer or farther with the scene point under `at` (view pixels) held still."""
        scale = min(CLOSEST, max(FARTHEST, self.scale * factor))
        return Camera(scale, self.to_scene(at) - at / scale)

    def toward(self, other: "Camera", share: float) -> "Camera":
        """Part of the way to another camera, 0 to 1, scale changing evenly to the eye."""
        scale = self.scale * (other.scale / self.scale) ** share
        return Camera(scale, self.corner + (other.corner - self.corner) * share)


def fitting(
    rect: QRectF,
    size: QSizeF,
    margin: float,
    closest: float = CLOSEST,
    farthest: float = 0.0,
    padding: float = 0.0,
) -> Camera:
    """See a rectangle whole and centred; where `farthest` forbids, its top left corner is kept.

    `padding` is what the rectangle holds of empty edge, in scene units, and may be cut.
    """
    room = QSizeF(max(1.0, size.width() - 2 * margin), max(1.0, size.height() - 2 * margin))
    fit = min(room.width() / rect.width(), room.height() / rect.height())
    scale = min(closest, max(fit, farthest))
    seen = size / scale
    x = _start(rect.left(), rect.width(), seen.width(), margin / scale, padding)
    y = _start(rect.top(), rect.height(), seen.height(), margin / scale, 0.0)
    return Camera(scale, QPointF(x, y))


def _start(start: float, length: float, seen: float, margin: float, padding: float) -> float:
    if length - 2 * padding <= seen + 0.01:
        return start - (seen - length) / 2
    return start - margin


def showing(camera: Camera, rect: QRectF, size: QSizeF, margin: float) -> Camera:
    """The least move that brings a rectangle into view, or the end of one that is larger."""
    seen = camera.seen(size)
    room = seen.adjusted(*(m / camera.scale for m in (margin, margin, -margin, -margin)))
    x = _least(room.left(), room.right(), rect.left(), rect.right())
    y = _least(room.top(), room.bottom(), rect.top(), rect.bottom())
    return replace(camera, corner=camera.corner + QPointF(x, y))


def _least(low: float, high: float, start: float, end: float) -> float:
    if end - start > high - low:
        return end - high
    return start - low if start < low else max(0.0, end - high)


def kept_over(camera: Camera, bounds: QRectF, size: QSizeF, margin: float) -> Camera:
    """Not farther off the drawing than a margin of view pixels; a small drawing stays centred."""
    seen = camera.seen(size)
    off = margin / camera.scale
    x = _kept(seen.left(), seen.width(), bounds.left(), bounds.width(), off)
    y = _kept(seen.top(), seen.height(), bounds.top(), bounds.height(), off)
    return replace(camera, corner=QPointF(x, y))


def _kept(start: float, seen: float, low: float, length: float, off: float) -> float:
    if seen >= length + 2 * off:
        return low - (seen - length) / 2
    return min(max(start, low - off), low + length + off - seen)


def turned(rect: QRectF, seen: QRectF, by: int, edge: float) -> QPointF | None:
    """The way on through a rectangle larger than what is seen of it, as one reads: along a row,
    then to the next; back for -1. None where its end, but for an `edge` of nothing, is in view.
    """
    left, right = seen.left() - rect.left(), rect.right() - seen.right()
    above, below = seen.top() - rect.top(), rect.bottom() - seen.bottom()
    if by > 0:
        if right > edge:
            return QPointF(_step(right, seen.width(), edge), 0)
        down = _step(below, seen.height(), edge)
        return QPointF(-max(left, 0.0), down) if below > edge else None
    if left > edge:
        return QPointF(-_step(left, seen.width(), edge), 0)
    up = _step(above, seen.height(), edge)
    return QPointF(max(right, 0.0), -up) if above > edge else None


def _step(rest: float, seen: float, edge: float) -> float:
    """One of the even steps in which a rest is gone through."""
    return min(seen, rest / max(1, math.ceil((rest - edge) / (PAGE * seen))))
