"""Fingers on a map: one moves it or chooses, two zoom about the point between them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QInputDevice, QTouchEvent

STILL = 10.0
"""View pixels that a finger may wander and still mean a tap."""


class Movable(Protocol):
    """What fingers do to a map."""

    def halt(self) -> None:
        """End a glide where it is."""

    def pan_by(self, by: QPointF) -> None:
        """Move by view pixels."""

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther around a view point."""


class Touch:
    """Follows the fingers from the first that comes down to the last that leaves."""

    def __init__(self, view: Movable, tap: Callable[[QPointF], None]) -> None:
        self._view, self._tap = view, tap
        self._is_tap = False
        self._fingers: dict[int, QPointF] = {}

    def hear(self, event: QTouchEvent) -> bool:
        """Whether the event was meant for the map; those of a touch pad are not."""
        if event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        points = event.points()
        if event.type() == QEvent.Type.TouchBegin:
            self._view.halt()
            self._is_tap, self._fingers = True, {}
        self._is_tap = self._is_tap and len(points) == 1
        if event.type() == QEvent.Type.TouchUpdate:
            self._move(points)
        elif event.type() == QEvent.Type.TouchEnd and self._is_tap:
            self._tap(points[0].position())
        self._fingers = {
            p.id(): p.position() for p in points if p.state() != QEventPoint.State.Released
        }
        event.accept()
        return True

    def _move(self, points: list[QEventPoint]) -> None:
        both = [(self._fingers[p.id()], p.position()) for p in points if p.id() in self._fingers]
        if len(both) > 1:
            self._is_tap = False
            self._pinch(*both[0], *both[1])
        elif both:
            point = next(p for p in points if p.id() in self._fingers)
            way = point.position() - point.pressPosition()
            if self._is_tap and way.manhattanLength() <= STILL:
                return
            start, end = both[0]
            self._view.pan_by(way if self._is_tap else end - start)
            self._is_tap = False

    def _pinch(self, one: QPointF, one_now: QPointF, other: QPointF, other_now: QPointF) -> None:
        before, now = (one + other) / 2, (one_now + other_now) / 2
        self._view.pan_by(now - before)
        apart, apart_now = _length(other - one), _length(other_now - one_now)
        if apart > 1 and apart_now > 1:
            self._view.zoom_by(apart_now / apart, now)


def _length(way: QPointF) -> float:
    return float((way.x() ** 2 + way.y() ** 2) ** 0.5)
