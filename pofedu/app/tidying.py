"""Garbage of old objects is collected while nobody does anything, not in the midst of a change.

Looking through all that a large pack and its pages hold takes 100 ms and more, which is seen as a
jerk where it comes between a key and what it shows. Young objects are collected as ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

CHECK_MS = 1000
NEVER = 2**30
ENOUGH = 10
"""After so many collections of the middle generation Python would look through the oldest one."""
STILL = 200
"""So few objects more or less between two checks: nothing was done in Python meanwhile."""


class Tidying(QObject):
    """Collects the oldest generation of objects in moments of rest, from its making to `end`."""

    def __init__(self) -> None:
        super().__init__()
        self._usual = gc.get_threshold()
        self._before = (0, 0, 0)
        gc.set_threshold(*self._usual[:2], NEVER)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._check)
        self._timer.start(CHECK_MS)

    def _check(self) -> None:
        before, now = self._before, gc.get_count()
        is_still = now[1:] == before[1:] and abs(now[0] - before[0]) < STILL
        if is_still and now[2] >= ENOUGH:
            gc.collect()
        self._before = now

    def end(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._usual)
