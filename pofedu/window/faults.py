"""Where faults go: into the log, and, as a sentence, onto the window."""

import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

LOG = logging.getLogger("pofedu")
LARGEST_BYTES = 512 * 1024
KEPT = 3
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def told(*parts: object) -> str:
    """What is known of a fault, on one line; what says nothing is left out."""
    return ": ".join(said for part in parts if (said := str(part)))


class RotatingLog(logging.FileHandler):
    """A log that begins a new file when one is full; lighter to load than the one of `logging`."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if Path(self.baseFilename).stat().st_size > LARGEST_BYTES:
                self._begin_anew()
        except OSError:
            pass  # another copy of the program is writing or moving the file: go on in this one
        super().emit(record)

    def _begin_anew(self) -> None:
        self.close()
        path = Path(self.baseFilename)
        for number in range(KEPT, 0, -1):
            older = path.with_name(f"{path.name}.{number}")
            newer = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
            if newer.exists():
                newer.replace(older)
        self.stream = self._open()


class Faults(QObject):
    """Keeps what went wrong, whichever thread it was in, and tells the window."""

    happened = Signal(object)
    """The exception, in the thread of the window."""
    _caught = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._caught.connect(self.happened, Qt.ConnectionType.QueuedConnection)
        self._last = ""
        self._crashes: TextIOWrapper | None = None

    def keep(self, error: BaseException) -> None:
        """Write a fault that was dealt with where it happened."""
        said = told(type(error).__name__, error)
        if said != self._last:
            LOG.error(said, exc_info=error)
        self._last = said

    def _take(self, error: BaseException) -> None:
        self.keep(error)
        self._caught.emit(error)

    def watch(self) -> None:
        """Catch what nothing else catches."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._take(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._take(args.exc_value)

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self.keep(args.exc_value)

    def open_log(self, folder: Path) -> Path | None:
        """Keep the log in a folder; None where that cannot be written, and nothing is kept."""
        LOG.setLevel(logging.INFO)
        LOG.propagate = False
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / "pofedu.log"
            handler = RotatingLog(path, encoding="utf-8")
            self._crashes = (folder / "crash.log").open("a", encoding="utf-8")
            faulthandler.enable(self._crashes)
        except (OSError, ValueError, RuntimeError):
            LOG.addHandler(logging.NullHandler())
            return None
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        LOG.addHandler(handler)
        return path

    def take_crash(self) -> str:
        """What an earlier crash left, or nothing; moves into the log, so that it is told once."""
        try:
            if self._crashes is None or not os.fstat(self._crashes.fileno()).st_size:
                return ""
            said = Path(self._crashes.name).read_text("utf-8", "replace").strip()
            self._crashes.truncate(0)
        except OSError:
            return ""
        LOG.error("crash.log: %s", said)
        return said

    def close(self) -> None:
        """Let go of the log's files."""
        if self._crashes is not None:
            faulthandler.disable()
            if sys.platform == "win32":  # there also what the program survived is written down
                self.take_crash()
            self._crashes.close()
        for handler in list(LOG.handlers):
            LOG.removeHandler(handler)
            handler.close()


def log_qt(stop: Callable[[str], None]) -> None:
    """Send what Qt says into the log; `stop` hears the last words before Qt ends the program."""

    def take(kind: QtMsgType, context: QMessageLogContext, said: str) -> None:
        LOG.log(LEVELS.get(kind, logging.WARNING), "Qt: %s", said)
        if kind == QtMsgType.QtFatalMsg:
            stop(said)

    qInstallMessageHandler(take)
