"""How long somebody was at a question; time away from it does not count."""

import time
from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds from some moment on, which no change of the time of day touches."""


class Watch:
    """A stop watch."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._spent_s = 0.0
        self._since: float | None = None

    def clear(self) -> None:
        """To nothing, and standing still."""
        self._spent_s, self._since = 0.0, None

    def go_on(self) -> None:
        """Run, from where it stopped."""
        if self._since is None:
            self._since = self._clock()

    def stop(self) -> None:
        """Stand still until it goes on."""
        if self._since is not None:
            self._spent_s += self._clock() - self._since
            self._since = None

    @property
    def ms(self) -> int:
        """What was counted so far."""
        running = self._clock() - self._since if self._since is not None else 0.0
        return round((self._spent_s + running) * 1000)
