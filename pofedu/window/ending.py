"""What the system asks for while the window is open: to end, as a shutdown or Ctrl+C does."""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Ending(QObject):
    """Hears SIGINT, SIGTERM and SIGHUP, also while no Python runs, and lets the window close.

    Where there are no such signals (Windows), Ctrl+C ends the program at once.
    """

    asked = Signal()
    """The program is to end; a window that holds back may stay."""

    def __init__(self) -> None:
        super().__init__()
        self.code = 0
        """The exit code of what was heard, 128 and the number of the signal; 0 for nothing."""

    def watch(self) -> None:
        """Hear them from now on; needs an application."""
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if sys.platform != "win32":
            self._reading, writing = os.pipe()
            for end in (self._reading, writing):
                os.set_blocking(end, False)
            signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._take)
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:
                    signal.signal(number, _hear)  # what nohup has switched off stays so

    def forget(self) -> None:
        """The window stayed: what is heard later, if anything, is what ends it."""
        self.code = 0

    def _take(self) -> None:
        self.code = 128 + os.read(self._reading, 64)[0]
        self.asked.emit()


def _hear(number: int, frame: object) -> None:
    """Python writes the number where `Ending` reads it."""
