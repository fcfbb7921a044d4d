"""What is done once a place is painted, so that nobody waits for it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

REST_MS = 10
"""So long after a place is shown; a timer that is due at once may come before the painting."""


class Later(QObject):
    """Does what must be done, then what may be done, a little at a time."""

    def __init__(self, parent: QObject, is_moving: Callable[[], bool]) -> None:
        """`is_moving`: whether something moves on the screen, which what may be done would jerk."""
        super().__init__(parent)
        self._is_moving = is_moving
        self._deeds: list[Callable[[], object]] = []
        self._pieces: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    def must(self, deed: Callable[[], object]) -> None:
        """Do this soon, and before anyone goes on or leaves."""
        self._deeds.append(deed)
        self._timer.start(REST_MS)

    def may(self, pieces: Iterator[None]) -> None:
        """Do this piece by piece, instead of what is left of the last."""
        self._pieces = pieces
        self._timer.start(REST_MS)

    def settle(self) -> None:
        """Do what must be done now."""
        while self._deeds:
            self._deeds.pop(0)()

    def stop(self) -> None:
        """Do what must be done, and nothing more."""
        self._timer.stop()
        self._pieces = iter(())
        self.settle()

    def _work(self) -> None:
        self._timer.setInterval(0)
        if self._deeds:
            self.settle()
        elif self._is_moving():
            self._timer.setInterval(REST_MS)
        elif next(self._pieces, self) is self:
            self._timer.stop()
