"""A learner at the window: from the question what to open to the last thing that is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pofedu.content.model import Text
from pofedu.learner import opening as files
from pofedu.learner.naming import name_of
from pofedu.learner.opening import Opening, Trouble
from pofedu.learner.profile import (
    FILE,
    Profile,
    without_file,
)
from pofedu.learner.profiles import list_profiles, profile_folder
from pofedu.learner.records import LearnerError
from pofedu.settings.logic import Preferences
from pofedu.ui.language import same, translate
from pofedu.window import asking
from pofedu.window.choosing import Choosing, Question
from pofedu.window.faults import LOG, told
from pofedu.window.hall import MainWindow
from pofedu.window.kept import (
    Keeper,
    first_preferences,
    first_profile,
    old_preferences_file,
    preferences_in,
    preferences_of,
)
from pofedu.window.start import StartError

BACKUP_MS = 4_000
"""By when the start is surely over, so that the daily backup may be made."""
HOUR_MS = 3_600_000
"""How often is asked whether another day has begun."""


def open_for_window(folder: Path, is_named: bool = False) -> Opening:
    """Open a profile; raises `StartError` where a folder that was named can hold none."""
    opening = files.open_profile(folder)
    if is_named and isinstance(opening, Profile) and opening.state == "nowhere":
        raise StartError(
            f"{folder} cannot hold a profile ({opening.detail}); name a folder that can be written"
        )
    return opening


def look_at(folder: Path) -> Profile:
    """A profile to look at, which nothing is written to; raises `StartError` without a file."""
    opening = files.open_read_only(folder)
    if isinstance(opening, Trouble):
        why = told(opening.why, opening.detail)
        raise StartError(f"{opening.file} cannot be opened ({why})")
    if opening.state == "nowhere":
        raise StartError(f"{folder} holds no profile; name the folder of one")
    return opening


def profile_preferences(profile: Profile | None) -> Preferences:
    """How a profile wants to be shown; the first one takes over what an older pofedu kept."""
    if profile is None:
        return first_preferences()
    is_first = profile.folder == first_profile()
    return preferences_of(profile.learner, old_preferences_file() if is_first else None)


def asking_preferences(opening: Opening | None, root: Path) -> Preferences:
    """How the window looks while it asks: as in the file it asks about, else as on a first start.

    Where it asks whose profile to open, as in the one that was written in last.
    """
    if isinstance(opening, Profile):
        return profile_preferences(opening)
    if opening is None:
        found = (profile.folder / FILE for profile in list_profiles(root))
        places = sorted(found, key=_written_at)[::-1]
    else:
        places = [opening.file, *([opening.backup.path] if opening.backup else [])]
    is_alone = isinstance(opening, Trouble) and opening.why != "locked"
    kept = (preferences_in(file, is_alone) for file in places)
    return next((wanted for wanted in kept if wanted is not None), first_preferences())


def _written_at(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


class Visit(QObject):
    """Opens a profile for a window, keeps what happens there, and closes it."""

    opened = Signal(object)
    """The `Profile` that is there now; nothing of it has been shown yet."""
    left = Signal()
    """The learner wants no answer, or another profile: the window is to close."""
    _backup_failed = Signal(str)

    def __init__(self, window: MainWindow, root: Path) -> None:
        super().__init__(window)
        self._window, self._root = window, root
        self._question: Choosing | None = None
        self._keeper: Keeper | None = None
        self._backup: Thread | None = None
        self.profile: Profile | None = None
        self.next_folder: Path | None = None
        """The profile that the learner wants instead, or anew."""
        self.next_words: Text | None = None
        """What to say then."""
        self._hourly = QTimer(self, interval=HOUR_MS)
        self._hourly.timeout.connect(self.back_up_daily)
        window.held_back.connect(self._stay)
        self._backup_failed.connect(self._tell_backup, Qt.ConnectionType.QueuedConnection)

    # From the question to the profile

    def begin(self, opening: Opening) -> None:
        """Take what was opened, or ask what to do."""
        if isinstance(opening, Profile):
            self._take(opening)
            return
        LOG.warning(told("profile", opening.why, opening.file, opening.detail))
        self._ask(asking.about_trouble(opening), lambda answer: self._answer(opening, answer))

    def ask_whose(self) -> None:
        """Ask which of the profiles to open."""
        self._ask(asking.whose(self._root, list_profiles(self._root)), self._answer_whose)

    def _answer_whose(self, answer: str) -> None:
        """Open a profile, unless another window has deleted it meanwhile: then ask again."""
        folder = profile_folder(self._root, answer)
        if folder in [profile.folder for profile in list_profiles(self._root)]:
            self.begin(files.open_profile(folder))
        else:
            self.ask_whose()

    def _ask(self, question: Question, then: Callable[[str], None]) -> None:
        self._question = Choosing(self._window, self._window.look, question)
        self._question.chosen.connect(partial(self._take_answer, then))
        self._question.cover()

    def _take_answer(self, then: Callable[[str], None], answer: str) -> None:
        """Give the window back, or ask on; the keyboard goes to the page."""
        if self._question is not None:
            self._question.uncover()
            self._question = None
        then(answer)
        if self._question is None:
            self._window.focus_page()

    def _answer(self, trouble: Trouble, answer: str) -> None:
        folder = trouble.folder
        if answer == asking.QUIT:
            self.left.emit()
        elif answer == asking.BACKUP and trouble.backup is not None:
            self._begin_instead(trouble, answer, files.open_backup(folder, trouble.backup.path))
        elif answer == asking.EMPTY:
            self._begin_instead(trouble, answer, files.start_empty(folder))
        elif answer == asking.READ:
            self.begin(files.open_read_only(folder))
        elif answer == asking.WITHOUT:
            self.begin(without_file(folder))
        else:
            self.begin(files.open_profile(folder))

    def _begin_instead(self, trouble: Trouble, answer: str, opening: Opening) -> None:
        """Begin with another file, and say where the one from before is now."""
        self.begin(opening)
        if isinstance(opening, Profile) and opening.kept is not None:
            LOG.warning(told("profile", "set aside", opening.kept))
            self._ask(asking.about_kept(trouble, answer, opening), lambda _: None)

    def _take(self, profile: Profile) -> None:
        self.profile = profile
        self.show_state()
        self.opened.emit(profile)
        self._keeper = Keeper(profile.learner, self._window)
        self._keeper.failed.connect(self._tell_failure)
        self._keeper.recovered.connect(self.show_state)
        self._window.preferences_changed.connect(self._keeper.prefer)
        self._window.places.leaving.connect(self._keeper.flush)
        self._window.places.shown.connect(self._follow)
        self._follow()
        QTimer.singleShot(BACKUP_MS, self, self.back_up_daily)
        self._hourly.start()

    def _follow(self) -> None:
        if self._keeper is not None:
            self._keeper.be_at(self._window.places.current)

    # While it is open

    def show_state(self) -> None:
        """Say in the status line whose profile this is, or that nothing is kept."""
        if self.profile is not None:
            self._window.status.show_state(self._state(self.profile))

    def _state(self, profile: Profile) -> Text:
        if profile.state == "read-only":
            return translate("Profile", "Read-only: nothing new is saved")
        if profile.state == "nowhere":
            return translate("Profile", "Nothing is saved")
        return same(name_of(self._root, profile.folder))

    def back_up_daily(self) -> None:
        """Make today's backup, unless it is there, beside the window's own work."""
        is_busy = self._backup is not None and self._backup.is_alive()
        if self.profile is not None and not is_busy:
            self._backup = Thread(target=self._back_up, args=(self.profile,), name="backup")
            self._backup.start()

    def _back_up(self, profile: Profile) -> None:
        try:
            profile.back_up_daily()
        except LearnerError as error:
            self._backup_failed.emit(str(error))

    def _tell_backup(self, detail: str) -> None:
        LOG.error(told("backup", detail))
        self._window.status.post(
            translate(
                "Profile",
                "Today's backup could not be made; the earlier ones are still there. See Settings.",
            )
        )

    def _tell_failure(self, error: LearnerError) -> None:
        LOG.error(told("profile", error))
        words = {
            "disk-full": translate("Profile", "The disk is full: nothing new can be saved now."),
        }.get(error.trouble)
        self._window.status.show_state(
            words
            or translate("Profile", "Your learning record cannot be written: nothing is saved.")
        )

    def switch(self, folder: Path, words: Text | None = None) -> None:
        """Close the window and open it for another profile, or for this one anew.

        Whoever comes back to this one is where they were before they went to the settings.
        """
        if self._keeper is not None and self.profile is not None:
            before = self._window.places.history.last_outside("settings")
            if folder == self.profile.folder:
                self._keeper.forget()
            elif before is not None:
                self._keeper.come_back_to(before)
        self.next_folder, self.next_words = folder, words
        self.left.emit()

    def _stay(self) -> None:
        """The window stays: whoever closes it later wants no other profile."""
        self.next_folder = self.next_words = None

    def end(self) -> None:
        """Keep what is not kept yet, and let the file go; a second time does nothing."""
        if self._backup is not None:
            self._backup.join()
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None
        self._hourly.stop()
        if self.profile is not None:
            self._back_up_at_last(self.profile)
            self.profile.close()
            self.profile = None

    def _back_up_at_last(self, profile: Profile) -> None:
        """Make the backup that the window was closed too soon for."""
        try:
            profile.back_up_daily()
        except LearnerError as error:
            LOG.error(told("backup", error))
