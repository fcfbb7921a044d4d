"""Where the times of an axis stand between two edges, and the lines between them."""

from pofedu.content.protocol import Axis


class Ruler:
    """Where the times of an axis stand between two edges."""

    def __init__(self, axis: Axis, left: float, right: float) -> None:
        self.axis, self.left, self.right = axis, left, right

    def x(self, time: float) -> float:
        """Where a time stands."""
        return self.left + self.axis.place(time) * (self.right - self.left)

    @property
    def gap(self) -> tuple[float, float] | None:
        """Between which places the axis is broken."""
        if self.axis.gap is None:
            return None
        start, end = self.axis.gap
        return self.x(start), self.x(end)

    def stretches(self, start: float, end: float) -> tuple[tuple[float, float], ...]:
        """A line from place to place, without what lies in the gap."""
        if self.gap is None or end <= self.gap[0] or start >= self.gap[1]:
            return ((start, end),)
        return ((start, self.gap[0]), (self.gap[1], end))
