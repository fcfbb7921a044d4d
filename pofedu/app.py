"""The composition root: builds everything, once, in order."""

import os
import signal
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEvent, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from pofedu import paths
from pofedu.content.address import Address
from pofedu.content.citation import source_line
from pofedu.content.library import Library, PackError, open_library
from pofedu.content.model import Text
from pofedu.settings.logic import Preferences, is_motion_reduced, theme_shown
from pofedu.ui.language import Language, translate
from pofedu.ui.page import Page
from pofedu.ui.style import apply_look
from pofedu.ui.system import is_system_dark, system_reduces_motion, when_system_changes
from pofedu.ui.theme import Look, read_theme
from pofedu.window.failure import UnavailableError
from pofedu.window.faults import Faults, log_qt
from pofedu.window.hall import MainWindow
from pofedu.window.kept import (
    log_folder,
    preferences_file,
    read_preferences,
    write_preferences,
)
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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pofedu.content.find import Finder, Hit
    from pofedu.window.palette import FoundRows
    from pofedu.window.selftest import Finding

FIRST_PLACE = Address("diagram")
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
        Feature("diagram", translate("Window", "Diagrams"), "workflow"),
        Feature("search", translate("Window", "Search"), "search"),
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
    """Where an address is shown: a record of the sources has its card beside the first diagram."""
    from pofedu.diagram.logic import card_at

    kind, target = card_at(address, Address(""))
    return Address("diagram", pack=address.pack, kind=kind, target=target) if kind else address


class Program:
    """Everything that is built, held together while the program runs."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        self.app = app
        self.library = open_core()
        self._reduces: bool | None = None
        self.window = MainWindow(
            features(),
            {
                "diagram": self._diagram_page,
                "search": self._search_page,
                "settings": self._settings_page,
            },
            preferences,
            self._dress,
            pack_line(self.library),
            self.library.pack.id if isinstance(self.library, Library) else "",
        )
        self.window.places.lodging = lodging
        self.window.finding.find_rows = self._find_rows

    def _dress(self, preferences: Preferences, screen_height: float) -> Look:
        return dress(self.app, self._reduces, preferences, screen_height)

    def heed_motion(self) -> None:
        """Ask the desktop whether things should stand still; its answer may take a while."""
        self._reduces = system_reduces_motion()
        self.window.refresh_look()

    def _open_library(self) -> Library:
        """The content, tried once more where it was not there; a page that has none says so."""
        if isinstance(self.library, PackError):
            self.library = open_core()
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

    def _diagram_page(self) -> Page:
        from pofedu.diagram.page import DiagramPage

        return DiagramPage(self._open_library())

    @cached_property
    def finder(self) -> "Finder":
        """The search in the content, opened when it is first asked."""
        from pofedu.content.find import Finder

        return Finder(self._open_library())

    def _find_rows(self, query: str, language: Language) -> "FoundRows":
        """What the palette lists of the content and the notes."""
        from pofedu.search.logic import Asked, Results
        from pofedu.ui.hits import row_of

        library = self._open_library()
        results = Results(self.finder, self.find_notes, Asked(query))
        return len(results), lambda place: row_of(results.hit(place), library, language)

    def _search_page(self) -> Page:
        from pofedu.search.page import SearchPage

        return SearchPage(self._open_library(), self.finder, self.find_notes)

    def find_notes(self, query: str) -> "Sequence[Hit]":
        """The learner's notes that hold a query."""
        return ()

    def _settings_page(self) -> Page:
        from pofedu.settings.page import SettingsPage

        page = SettingsPage(self.window.preferences, *about(self.library))
        page.preferences_changed.connect(self.window.choose)
        self.window.preferences_changed.connect(page.show_preferences)
        return page


def open_window(program: Program) -> None:
    """Show the window at a size that suits the screen."""
    window = program.window
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


def run(address: Address | None) -> int:
    """Open the window and stay until it is closed; the answer is the exit code."""
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
    kept = preferences_file()
    program = Program(app, read_preferences(kept))
    window = program.window
    window.failed.connect(faults.keep)
    faults.happened.connect(window.show_fault)
    window.preferences_changed.connect(partial(write_preferences, kept))
    when_system_changes(window.refresh_look)
    _enter(window, address or FIRST_PLACE)
    open_window(program)
    QTimer.singleShot(SHOWN_MS, program.heed_motion)
    if log is None:
        window.status.post(
            translate("Window", "No log can be kept in {folder}.", folder=str(log_folder()))
        )
    code = app.exec()
    faults.close()
    return code


# Without a screen


def _settle(program: Program) -> None:
    for _ in range(8):
        program.app.processEvents()
        program.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shoot(
    address: Address, target: Path, size: tuple[int, int], preferences: Preferences, is_bare: bool
) -> None:
    """Draw the whole window at an address; raises `StartError` where that cannot be done."""
    program = Program(start_application(), preferences)
    window = program.window
    if isinstance(program.library, PackError):
        raise StartError(str(program.library))
    window.resize(*size)
    window.set_screen_height(size[1])
    window.presenting.set_bare(is_bare)
    _enter(window, address)
    window.show()
    _settle(program)
    if window.pages.page is None:
        raise StartError(f"{address}: {window.pages.failure.details.strip().splitlines()[-1]}")
    _write(target, window.grab())


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
    pages = check_pages(program.window, library)
    index = check_index(library)
    content = (Finding(pack), *check_ledger(library), *index, *check_glyphs(library))
    return [*findings, *content, *pages]
