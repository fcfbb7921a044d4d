"""How long somebody was at a question; time away from it does not count."""

import time


class Watch:
    """A stop watch that no change of the clock touches."""

    def __init__(self) -> None:
        self._spent_s = 0.0
        self._since: float | None = None

    def begin(self) -> None:
        """From nothing, and running."""
        self._spent_s, self._since = 0.0, time.monotonic()

    def go_on(self) -> None:
        """Run again after a stop."""
        if self._since is None:
            self._since = time.monotonic()

    def stop(self) -> None:
        """Stand still until it goes on."""
        if self._since is not None:
            self._spent_s += time.monotonic() - self._since
            self._since = None

    @property
    def ms(self) -> int:
        """What was counted so far."""
        running = time.monotonic() - self._since if self._since is not None else 0.0
        return round((self._spent_s + running) * 1000)
