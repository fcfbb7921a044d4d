"""What is kept for this person from one start to the next, and where."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QEvent, QLocale, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from pofedu.content.address import Address, AddressError, home, parse_address
from pofedu.learner.learner import Learner
from pofedu.learner.opening import peek
from pofedu.learner.records import LearnerError
from pofedu.settings.logic import Preferences, for_locale

RESTING_MS = 1_500
"""How long one must stay at a place, or leave a view as it is, before that is kept."""
PREFERENCES, WINDOW, PLACE = "preferences", "window", "place"


def _folder_of(kind: QStandardPaths.StandardLocation) -> Path:
    """A folder of this person's for the program; it need not exist yet."""
    return Path(QStandardPaths.writableLocation(kind))


def first_profile() -> Path:
    """Where the learner's file is kept unless told otherwise; named profiles lie within."""
    return _folder_of(QStandardPaths.StandardLocation.AppLocalDataLocation)


def log_folder() -> Path:
    """Where the log is kept."""
    return first_profile() / "log"


def old_preferences_file() -> Path:
    """Where preferences were kept before there was a learner's file."""
    return _folder_of(QStandardPaths.StandardLocation.AppConfigLocation) / "preferences.json"


def first_preferences() -> Preferences:
    """What a first start shows."""
    return for_locale(QLocale.system().name())


def read_preferences(path: Path) -> Preferences | None:
    """What an older pofedu kept; None where nothing readable is there."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Preferences)
    except (OSError, msgspec.MsgspecError):
        return None


def kept_preferences(learner: Learner) -> Preferences | None:
    """What the learner chose last; None where nothing readable is kept."""
    try:
        return msgspec.json.decode(learner.setting(PREFERENCES) or "", type=Preferences)
    except (LearnerError, msgspec.MsgspecError):
        return None


def preferences_in(file: Path, is_alone: bool = True) -> Preferences | None:
    """What was chosen last in a file that is not open; None where nothing readable is kept."""
    try:
        return msgspec.json.decode(peek(file, PREFERENCES, is_alone) or "", type=Preferences)
    except msgspec.MsgspecError:
        return None


def preferences_of(learner: Learner, old: Path | None = None) -> Preferences:
    """What the learner chose last; what an older pofedu kept is taken over once."""
    kept = kept_preferences(learner)
    if kept is not None:
        return kept
    found = read_preferences(old) if old is not None else None
    if found is not None and not learner.is_read_only:
        with suppress(LearnerError):  # the next start tries again
            learner.keep_setting(PREFERENCES, _written(found))
    return found or first_preferences()


def _written(preferences: Preferences) -> str:
    return msgspec.json.encode(preferences).decode()


def kept_place(learner: Learner) -> Address | None:
    """Where the learner was last."""
    try:
        text = learner.setting(PLACE)
        return parse_address(text) if text else None
    except (LearnerError, AddressError):
        return None


def put_window_back(window: QWidget, learner: Learner) -> bool:
    """Give the window the place it had, on a screen that is there; False where none is kept."""
    try:
        kept = learner.setting(WINDOW) or ""
    except LearnerError:
        return False
    if not window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace"))):
        return False
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
    return True


class Keeper(QObject):
    """Keeps where the learner is and what is preferred, without a write at every move.

    Nothing is kept, and nothing said, where the learner's file is only shown.
    """

    failed = Signal(object)
    """The `LearnerError` of what could not be kept."""
    recovered = Signal()
    """Something could be kept again."""

    def __init__(self, learner: Learner, window: QWidget) -> None:
        super().__init__(window)
        self._learner, self._window = learner, window
        self._now: Address | None = None
        self._kept: Address | None = None
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=RESTING_MS)
        self._timer.timeout.connect(self.flush)
        self._resting = QTimer(self, singleShot=True, interval=RESTING_MS)
        self._resting.timeout.connect(self._keep_window)
        window.installEventFilter(self)

    def prefer(self, preferences: Preferences) -> None:
        """Keep the preferences, at once."""
        self._keep(PREFERENCES, _written(preferences))

    def be_at(self, address: Address | None) -> None:
        """Keep a place as soon as the learner stays there, or goes on from it."""
        if address is None or address == self._now:
            return
        if self._now is not None and home(address) != home(self._now):
            self.flush()
        self._now = address
        self._timer.start()

    def flush(self) -> None:
        """Keep now what waits to be kept."""
        self._timer.stop()
        place, before = self._now, self._kept
        if place is None or place == before or self._learner.is_read_only:
            return
        self._kept = place
        is_still = before is not None and home(before) == home(place)
        self._try(
            lambda: self._learner.see(place, is_still=is_still),
            lambda: self._learner.keep_setting(PLACE, str(place)),
        )

    def come_back_to(self, place: Address) -> None:
        """Let the next start be at a place, wherever the learner is now."""
        self.flush()
        self._keep(PLACE, str(place))

    def forget(self) -> None:
        """Keep nothing that waits: the file holds another place now."""
        self._timer.stop()
        self._now = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep how the window stands once it rests, for not every end is a closing."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._resting.start()
        return False

    def close(self) -> None:
        """Keep what waits, and how the window stands; this was the last."""
        self.flush()
        self._window.removeEventFilter(self)
        self._resting.stop()
        self._keep_window()

    def _keep_window(self) -> None:
        self._keep(WINDOW, self._window.saveGeometry().toBase64().toStdString())

    def _keep(self, name: str, value: str) -> None:
        if not self._learner.is_read_only:
            self._try(lambda: self._learner.keep_setting(name, value))

    def _try(self, *deeds: Callable[[], None]) -> None:
        """Do all that can be done; say when that begins to fail, and when it no longer does."""
        had_failed, self._has_failed = self._has_failed, False
        for deed in deeds:
            try:
                deed()
            except LearnerError as error:
                self._has_failed = True
                self.failed.emit(error)
        if had_failed and not self._has_failed:
            self.recovered.emit()
