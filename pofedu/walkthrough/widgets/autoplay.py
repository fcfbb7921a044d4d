"""Going on by itself, for a lecturer who talks: a while for each question and each answer."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

Speed = Literal["slow", "normal", "fast"]
SPEEDS: tuple[Speed, ...] = ("normal", "fast", "slow")
SECONDS = {"asked": 12.0, "shown": 18.0}
"""How long a question stands, and each screenful of answers, at the normal speed."""
COVERED_MS = 1_000
"""How long until it is looked again whether a dialog is gone."""
FACTORS: dict[Speed, float] = {"slow": 1.75, "normal": 1.0, "fast": 0.5}
BY_HAND = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin)


class Autoplay(QObject):
    """Asks for the next thing after a while, as long as it is on."""

    due = Signal()
    changed = Signal()
    """It is on or off now, or goes at another speed."""
    disturbed = Signal()
    """Somebody laid a hand on what it plays."""

    def __init__(
        self,
        parent: QObject,
        is_played: Callable[[QObject], bool],
        is_covered: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._is_played, self._is_covered = is_played, is_covered
        self.speed: Speed = "normal"
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._come_due)
        self.is_on = False

    def _come_due(self) -> None:
        """Now, or once nothing lies over what is played."""
        if self._is_covered():
            self._timer.start(COVERED_MS)
        else:
            self.due.emit()

    def turn(self) -> bool:
        """On, or off."""
        self.is_on = not self.is_on
        program = QCoreApplication.instance()
        assert program is not None, "what is shown needs a program"
        if self.is_on:
            program.installEventFilter(self)
        else:
            program.removeEventFilter(self)
            self._timer.stop()
        self.changed.emit()
        return True

    def stop(self) -> bool:
        """Off; False where it was not on."""
        return self.is_on and self.turn()

    def next_speed(self) -> bool:
        """Another speed."""
        self.speed = SPEEDS[(SPEEDS.index(self.speed) + 1) % len(SPEEDS)]
        self.changed.emit()
        return True

    def wait(self, is_shown: bool) -> None:
        """Let what shows now stand for its while, from now on."""
        if self.is_on:
            seconds = SECONDS["shown" if is_shown else "asked"] * FACTORS[self.speed]
            self._timer.start(round(seconds * 1000))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only looks on."""
        if event.type() in BY_HAND and self._is_played(watched):
            self.disturbed.emit()
        return False
