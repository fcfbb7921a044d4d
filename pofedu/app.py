"""The composition root: builds everything, once, in order."""

import os
import signal
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from pofedu import paths
from pofedu.content.address import Address
from pofedu.content.citation import source_line
from pofedu.content.library import Library, PackError, open_library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.opening import Opening, Trouble, open_profile
from pofedu.learner.profile import Profile, list_profiles, without_file
from pofedu.learner.records import Edition, LearnerError
from pofedu.settings.logic import Preferences, is_motion_reduced, theme_shown
from pofedu.ui.language import Language, translate
from pofedu.ui.page import Page
from pofedu.ui.style import apply_look
from pofedu.ui.system import is_system_dark, system_reduces_motion, when_system_changes
from pofedu.ui.theme import Look, read_theme
from pofedu.window.failure import UnavailableError
from pofedu.window.faults import Faults, log_qt
from pofedu.window.hall import MainWindow
from pofedu.window.kept import first_profile, kept_place, log_folder, put_window_back
from pofedu.window.pages import NotFoundError, refusal_of
from pofedu.window.rail import Feature
from pofedu.window.start import (
    StartError,
    name_application,
    no_display,
    start_application,
    stop_without_screen,
)
from pofedu.window.surroundings import has_display, remedy
from pofedu.window.visit import Visit, look_at, open_for_window, profile_preferences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pofedu.content.find import Finder, Hit
    from pofedu.window.palette import FoundRows
    from pofedu.window.selftest import Finding

FIRST_PLACE, WELCOME = Address("home"), Address("home", "welcome")
WELCOMED = "welcomed"
"""The learner's setting that says that the welcome was shown."""
SHOWN_MS = 300
"""By when the window has surely been painted, so that other work may begin."""


def dress(
    app: QApplication, reduces: bool | None, preferences: Preferences, screen_height: float
) -> Look:
    """The look that the preferences mean on this system; the application takes it on."""
    look = Look(
        theme=read_theme(theme_shown(preferences, is_system_dark())),
        language=preferences.language,
        text_scale=preferences.text_scale,
        screen_height=screen_height,
        is_motion_reduced=is_motion_reduced(preferences, reduces),
    )
    apply_look(app, look)
    return look


def features() -> tuple[Feature, ...]:
    """What the rail offers."""
    return (
        Feature("home", translate("Window", "Home"), "house"),
        Feature("diagram", translate("Window", "Diagrams"), "workflow"),
        Feature("sources", translate("Window", "Sources"), "library"),
        Feature("search", translate("Window", "Search"), "search"),
        Feature("notes", translate("Window", "Notes"), "sticky-note"),
        Feature("settings", translate("Window", "Settings"), "settings", is_last=True),
    )


def open_core() -> Library | PackError:
    """The pack that comes with the program, or why it cannot be opened."""
    try:
        return open_library(paths.PACKS / paths.CORE_PACK)
    except PackError as error:
        return PackError(f"{error}{remedy()}")


def pack_line(library: Library | PackError) -> Text:
    """What the status line says of the content."""
    if isinstance(library, PackError):
        return translate("Window", "no content")
    title, version = library.pack.title, library.pack.version
    return Text(zh=f"{title.zh} {version}", en=f"{title.en} {version}")


def about(library: Library | PackError) -> tuple[Text | None, Text | None]:
    """The pack and the review it teaches from, each on one line; None where there is no pack."""
    if isinstance(library, PackError):
        return None, None
    return pack_line(library), source_line(library.source)


# The window


def lodging(address: Address) -> Address:
    """Where an address is shown: a study among the sources, until the studies have their room."""
    if address.page != "studies":
        return address
    return replace(address, page="sources", id="study", part=address.id)


class Program(QObject):
    """Everything that is built, held together while the program runs.

    Without a profile nothing of the learner is kept.
    """

    profile_wanted = Signal(object, object)
    """The folder of a profile that is to be opened anew, and a Text to say then, or None."""

    def __init__(
        self, app: QApplication, preferences: Preferences, profile: Profile | None = None
    ) -> None:
        super().__init__()
        self.app = app
        self.library = open_core()
        self._reduces: bool | None = None
        self.window = MainWindow(
            features(),
            {
                "home": self._home_page,
                "diagram": self._diagram_page,
                "sources": self._sources_page,
                "search": self._search_page,
                "notes": self._notes_page,
                "settings": self._settings_page,
            },
            preferences,
            self._dress,
            pack_line(self.library),
            self.library.pack.id if isinstance(self.library, Library) else "",
        )
        self.window.places.lodging = lodging
        self.window.finding.find_rows = self._find_rows
        self.take(profile or without_file(Path()))

    @property
    def learner(self) -> Learner:
        """Whose notes and places these are."""
        return self.profile.learner

    def take(self, profile: Profile) -> None:
        """Keep what is done from now on in this profile; before any page is entered."""
        self.profile = profile
        if isinstance(self.library, Library):
            self._meet_learner(self.library)

    def _dress(self, preferences: Preferences, screen_height: float) -> Look:
        return dress(self.app, self._reduces, preferences, screen_height)

    def heed_motion(self) -> None:
        """Ask the desktop whether things should stand still; its answer may take a while."""
        self._reduces = system_reduces_motion()
        self.window.refresh_look()

    def _meet_learner(self, library: Library) -> None:
        """What is kept from now on is kept with this content; the window may keep notes."""
        self.learner.edition = Edition(library.pack.id, library.content_hash)
        self.window.meet(self.learner, library)

    def first_place(self) -> Address:
        """Where a start goes that no address was given: the welcome, once; then the last place."""
        if self.learner.setting(WELCOMED):
            place = kept_place(self.learner)
            return FIRST_PLACE if place in (None, WELCOME) else place
        with suppress(LearnerError):
            self.learner.keep_setting(WELCOMED, "yes")
        return WELCOME

    def _content(self) -> Library:
        """The pack, opened again where it could not be; raises `UnavailableError` without it."""
        if isinstance(self.library, PackError):
            self.library = open_core()
            if isinstance(self.library, Library):
                self._meet_learner(self.library)
        if isinstance(self.library, PackError):
            raise UnavailableError(
                translate(
                    "Window",
                    "The content could not be opened, so there is nothing to show here. Get a"
                    " fresh copy of pofedu, or build the content again with dev.py setup; the"
                    " details say which file is at fault.",
                )
            ) from self.library
        return self.library

    def _home_page(self) -> Page:
        from pofedu.home.page import HomePage
        from pofedu.ui.blocks import Link

        rooms = [Link(f.words, Address(f.id)) for f in features() if f.id != FIRST_PLACE.page]
        page = HomePage(self._content(), self.learner, tuple(rooms))
        page.language_chosen.connect(self.window.bar.language_chosen)
        page.theme_chosen.connect(self.window.bar.theme_chosen)

        def show(chosen: Preferences) -> None:
            page.show_choices(chosen.language, chosen.theme)

        show(self.window.preferences)
        self.window.preferences_changed.connect(show)
        return page

    def _diagram_page(self) -> Page:
        library = self._content()
        from pofedu.diagram.page import DiagramPage

        return DiagramPage(library, self.learner)

    def _sources_page(self) -> Page:
        library = self._content()
        from pofedu.sources.page import SourcesPage

        return SourcesPage(library, self.learner.note_counts)

    @cached_property
    def finder(self) -> "Finder":
        """The search in the content, opened when it is first asked."""
        from pofedu.content.find import Finder

        return Finder(self._content())

    def _find_rows(self, query: str, language: Language) -> "FoundRows":
        """What the palette lists of the content and the notes."""
        from pofedu.search.logic import Asked, Results
        from pofedu.ui.hits import row_of

        library = self._content()
        results = Results(self.finder, self._find_notes, Asked(query))
        return len(results), lambda place: row_of(results.hit(place), library, language)

    def _search_page(self) -> Page:
        from pofedu.search.page import SearchPage

        return SearchPage(self._content(), self.finder, self._find_notes)

    def _find_notes(self, query: str) -> "Sequence[Hit]":
        """The learner's notes that hold a query."""
        from pofedu.notes.logic import NoteHits
        from pofedu.ui.titles import place_of

        library = self._content()
        return NoteHits(query, self.learner, lambda address: place_of(address, library).title)

    def _notes_page(self) -> Page:
        from pofedu.notes.page import NotesPage

        library = self._content()
        assert self.window.desk is not None, "there is a desk where there is content"
        return NotesPage(library, self.window.desk.drafts, self.window.look)

    def _keep_drafts(self) -> None:
        if self.window.desk is not None:
            self.window.desk.drafts.keep_all()

    def _settings_page(self) -> Page:
        from pofedu.settings.data import Data
        from pofedu.settings.page import SettingsPage

        data = Data(self.profile, first_profile(), log_folder())
        page = SettingsPage(self.window.preferences, *about(self.library), data)
        page.preferences_changed.connect(self.window.choose)
        page.data_about_to_change.connect(self._keep_drafts)
        page.data_replaced.connect(partial(self.profile_wanted.emit, self.profile.folder))
        page.profile_wanted.connect(lambda folder: self.profile_wanted.emit(folder, None))
        self.window.preferences_changed.connect(page.show_preferences)
        return page


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


def _enter(window: MainWindow, address: Address) -> None:
    try:
        window.places.enter(address)
    except NotFoundError as error:
        raise _refused(address, error.sentence) from error


def _refused(address: Address, why: Text) -> StartError:
    return StartError(Text(zh=f"{address}：{why.zh}", en=f"{address}: {why.en}"))


def _check_address(address: Address) -> None:
    """Go to an address without a screen; raises `StartError` where there is nothing."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _enter(Program(start_application(), Preferences()).window, address)


def run(address: Address | None, folder: Path | None = None) -> int:
    """Open the window and stay until it is closed; the answer is the exit code.

    `folder` is the profile's; raises `StartError` where that can be none.
    """
    name_application()
    faults = Faults()
    log = faults.open_log(log_folder())
    log_qt(stop_without_screen)
    if not has_display(os.environ):
        if address is not None:
            _check_address(address)
        raise no_display()
    app = start_application()
    faults.watch()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    root = first_profile()
    is_asked = folder is None and bool(list_profiles(root))
    opening = None if is_asked else open_for_window(folder or root, is_named=folder is not None)
    first = None if log is not None else _no_log()
    code, visit = _stay(app, faults, opening, address, first)
    while (wanted := visit.next_folder) is not None:
        code, visit = _stay(app, faults, open_profile(wanted), said=visit.next_words)
    faults.close()
    return code


def _stay(
    app: QApplication,
    faults: Faults,
    opening: Opening | None,
    address: Address | None = None,
    said: Text | None = None,
) -> tuple[int, Visit]:
    """Have the window open for one profile; the exit code, and what was wanted after it.

    Where nothing was opened yet, the window asks whose profile it shall be.
    """
    profile = opening if isinstance(opening, Profile) else None
    program = Program(app, profile_preferences(profile), profile)
    window = program.window
    visit = Visit(window, first_profile())
    window.failed.connect(faults.keep)
    faults.happened.connect(window.show_fault)
    stop_following = when_system_changes(window.refresh_look)
    visit.opened.connect(partial(_take_up, program, address))
    visit.left.connect(app.quit)
    program.profile_wanted.connect(visit.switch)
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
    if said is not None:
        window.status.post(said)
    code = app.exec()
    visit.end()
    stop_following()
    window.hide()
    window.deleteLater()
    return code, visit


def _no_log() -> Text:
    return translate("Window", "No log can be kept in {folder}.", folder=str(log_folder()))


def _take_up(program: Program, address: Address | None, profile: Profile) -> None:
    """Show a profile that was opened only after a question: its look, and its place."""
    if profile is not program.profile:
        program.take(profile)
        program.window.show_preferences(profile_preferences(profile))
        if address is None or not program.window.places.go(address):
            _arrive(program, None)


def _arrive(program: Program, address: Address | None) -> None:
    """Go where the command line says, else where the learner was last, else to the first place."""
    window = program.window
    if address is not None:
        _enter(window, address)
        return
    try:
        window.places.enter(program.first_place())
    except NotFoundError:
        _enter(window, FIRST_PLACE)
        window.status.post(
            translate("Profile", "The place where you were last is no longer there.")
        )


# Without a screen


def _settle(program: Program) -> None:
    for _ in range(8):
        program.app.processEvents()
        program.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shoot(
    address: Address,
    target: Path,
    size: tuple[int, int],
    preferences: Preferences,
    is_bare: bool,
    folder: Path | None = None,
) -> None:
    """Draw the whole window at an address; raises `StartError` where that cannot be done."""
    profile = look_at(folder) if folder else None
    program = Program(start_application(), preferences, profile)
    window = program.window
    if isinstance(program.library, PackError):
        raise StartError(str(program.library))
    window.resize(*size)
    window.set_screen_height(size[1])
    window.presenting.set_bare(is_bare)
    _enter(window, address)
    window.show()
    _settle(program)
    picture = window.grab()
    window.hide()  # what is still open when Python ends is closed while it falls apart
    if window.pages.page is None:
        raise StartError(f"{address}: {window.pages.failure.details.strip().splitlines()[-1]}")
    _write(target, picture)


def _write(target: Path, picture: QPixmap) -> None:
    """Write a PNG through Python, for Qt stumbles over names that are not of the locale."""
    buffer = QBuffer()
    picture.save(buffer, "PNG")
    try:
        target.write_bytes(buffer.data().data())
    except OSError as error:
        raise _not_written(target, error) from error


def _not_written(target: Path, error: OSError) -> StartError:
    why = error.strerror or error
    return StartError(f"{target} cannot be written ({why}); choose another place")


def export(address: Address, target: Path, preferences: Preferences) -> None:
    """Draw a diagram alone; raises `StartError` where that cannot be done."""
    app = start_application()
    library = open_core()
    if isinstance(library, PackError):
        raise StartError(str(library))
    from pofedu.diagram.logic import hidden_arrows_at
    from pofedu.ui.picture import export_map

    look = dress(app, True, preferences, 1080.0)
    try:
        export_map(library, address, target, look, hidden_arrows_at(address, library))
    except LookupError as error:
        raise _refused(address, refusal_of(error)) from error
    except OSError as error:
        raise _not_written(target, error) from error


def self_test() -> "list[Finding]":
    """Check that this copy is whole."""
    from pofedu.window.selftest import (
        Finding,
        check_glyphs,
        check_index,
        check_ledger,
        check_pages,
        check_resources,
    )

    try:
        program = Program(start_application(), Preferences(motion="less"))
    except Exception as error:
        return [Finding(f"start: {type(error).__name__}: {error}", False)]
    findings = list(check_resources())
    library = program.library
    if isinstance(library, PackError):
        return [*findings, Finding(f"content: {library}", False)]
    pack = f"content {library.pack.id} {library.pack.version}, hash {library.content_hash[:12]}"
    program.window.resize(1280, 800)
    program.window.show()
    pages = tuple(check_pages(program.window, library))
    program.window.hide()
    index = check_index(library)
    content = (Finding(pack), *check_ledger(library), *index, *check_glyphs(library))
    return [*findings, *content, *pages]
