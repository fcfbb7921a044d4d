"""The window, from its opening to its closing, for one profile after the other."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pofedu.app.program import FIRST_PLACE, Program, enter
from pofedu.app.tidying import Tidying
from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.learner.opening import Opening, Trouble, open_profile
from pofedu.learner.profile import Profile
from pofedu.learner.profiles import list_profiles
from pofedu.settings.logic import Preferences
from pofedu.ui.icons import program_icon
from pofedu.ui.language import translate
from pofedu.ui.system import when_system_changes
from pofedu.window.ending import Ending
from pofedu.window.failure import FaultStrip
from pofedu.window.faults import Faults, log_qt
from pofedu.window.kept import first_profile, log_folder, put_window_back
from pofedu.window.pages import NotFoundError
from pofedu.window.start import (
    name_application,
    no_display,
    start_application,
    stop_without_screen,
)
from pofedu.window.surroundings import give_home, has_display, leave_home
from pofedu.window.visit import Visit, asking_preferences, open_for_window, profile_preferences

SHOWN_MS = 300
"""By when the window has surely been painted, so that other work may begin."""


def open_window(program: Program) -> None:
    """Show the window where it was last, else at a size that suits the screen."""
    window = program.window
    if put_window_back(window, program.profile.learner):
        window.show()
        return
    room = window.screen().availableSize()
    window.resize(min(1440, room.width()), min(900, room.height()))
    if room.width() <= 1440 or room.height() <= 900:
        window.showMaximized()
    else:
        window.show()


def _check_address(address: Address) -> None:
    """Go to an address without a screen; raises `StartError` where there is nothing."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    enter(Program(start_application(), Preferences()).window, address)


def run(address: Address | None, folder: Path | None = None) -> int:
    """Open the window and stay until it is closed; the answer is the exit code.

    Where a signal of the system closed it, that is 128 and the number of the signal.

    `folder` is the profile's; raises `StartError` where that can be none.
    """
    if not has_display(os.environ):
        if address is not None:
            _check_address(address)
        raise no_display()
    home = give_home(os.environ)
    try:
        return _run(address, folder, home)
    finally:
        leave_home(home)


def _run(address: Address | None, folder: Path | None, home: Path | None) -> int:
    name_application()
    faults = Faults()
    log = faults.open_log(log_folder())
    log_qt(partial(stop_without_screen, home))
    app = start_application()
    faults.watch()
    tidying = Tidying()
    ending = Ending()
    ending.watch()
    ending.asked.connect(app.quit)
    root = first_profile()
    first, *others = list_profiles(root)
    is_asked = folder is None and bool(others)
    opening = None if is_asked else open_for_window(folder or first.folder, folder is not None)
    said = None if log is not None else _no_log()
    if home is not None and (folder or root).is_relative_to(home):
        said = _no_home(home)
    code, visit = _stay(app, faults, ending, opening, address, said)
    while (wanted := visit.next_folder) is not None:
        code, visit = _stay(app, faults, ending, open_profile(wanted), said=visit.next_words)
    tidying.end()
    faults.close()
    return ending.code or code


def _stay(
    app: QApplication,
    faults: Faults,
    ending: Ending,
    opening: Opening | None,
    address: Address | None = None,
    said: Text | None = None,
) -> tuple[int, Visit]:
    """Have the window open for one profile; the exit code, and what was wanted after it.

    Where nothing was opened yet, the window asks whose profile it shall be.
    """
    profile = opening if isinstance(opening, Profile) else None
    program = Program(app, asking_preferences(opening, first_profile()), profile)
    window = program.window
    visit = Visit(window, first_profile())
    window.failed.connect(faults.keep)
    window.held_back.connect(ending.forget)
    faults.happened.connect(window.show_fault)
    stop_following = when_system_changes(window.refresh_look)
    visit.opened.connect(partial(_take_up, program, address))
    visit.left.connect(app.quit)
    program.profile_wanted.connect(visit.switch)
    program.name_changed.connect(visit.show_state)
    app.aboutToQuit.connect(visit.end)
    if profile is not None:
        _arrive(program, address)
        visit.begin(profile)
    open_window(program)
    if opening is None:
        visit.ask_whose()
    elif isinstance(opening, Trouble):
        visit.begin(opening)
    QTimer.singleShot(SHOWN_MS, window, program.heed_motion)
    QTimer.singleShot(SHOWN_MS, window, lambda: app.setWindowIcon(program_icon()))
    QTimer.singleShot(SHOWN_MS, window, partial(_tell_crash, faults, window.faults))
    if said is not None:
        window.status.post(said)
    code = app.exec()
    visit.end()
    stop_following()
    window.hide()
    window.deleteLater()
    return code, visit


def _tell_crash(faults: Faults, strip: FaultStrip) -> None:
    """Say once that pofedu crashed before, unless something newer is being said."""
    if not strip.isVisible() and (said := faults.take_crash()):
        strip.show_crash(said, log_folder())


def _no_home(home: Path) -> Text:
    return translate(
        "Window",
        "There is no home folder here: notes are kept in {folder} for now. Save a copy before you"
        " leave.",
        folder=str(home),
    )


def _no_log() -> Text:
    return translate("Window", "No log can be written in {folder}.", folder=str(log_folder()))


def _take_up(program: Program, address: Address | None, profile: Profile) -> None:
    """Show a profile that was opened only after a question: its look, and its place."""
    if profile is not program.profile:
        program.take(profile)
        if profile.state != "nowhere":  # else it goes on as it asked
            program.window.show_preferences(profile_preferences(profile))
        if address is None or not program.window.places.go(address):
            _arrive(program, None)


def _arrive(program: Program, address: Address | None) -> None:
    """Go where the command line says, else where the learner was last, else to the first place."""
    window = program.window
    if address is not None:
        enter(window, address)
        return
    try:
        window.places.enter(program.first_place())
    except NotFoundError:
        enter(window, FIRST_PLACE)
        window.status.post(translate("Profile", "The place you were at last is no longer there."))
