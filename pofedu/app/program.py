"""The parts of the program, put together."""

from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from pofedu import paths
from pofedu.content.address import WELCOME, Address, lodged
from pofedu.content.citation import source_line
from pofedu.content.library import Library, PackError, open_library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.profile import Profile, without_file
from pofedu.learner.records import Edition, LearnerError
from pofedu.learner.walked import ROOM, came_after
from pofedu.settings.logic import Preferences, is_motion_reduced, theme_shown
from pofedu.ui.language import Language, translate
from pofedu.ui.page import Page
from pofedu.ui.qtwords import speak
from pofedu.ui.style import apply_look
from pofedu.ui.system import is_system_dark, system_reduces_motion
from pofedu.ui.theme import Look, read_theme
from pofedu.window.failure import UnavailableError
from pofedu.window.hall import MainWindow
from pofedu.window.kept import first_profile, kept_place, log_folder
from pofedu.window.pages import NotFoundError
from pofedu.window.rail import Feature
from pofedu.window.start import (
    StartError,
)
from pofedu.window.surroundings import remedy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pofedu.content.find import Finder, Hit
    from pofedu.settings.data import Data
    from pofedu.ui.commands import Command
    from pofedu.window.palette import FoundRows

FIRST_PLACE = Address("home")
WELCOMED = "welcomed"
"""The learner's setting that says that the welcome was shown."""


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
    speak(look.language)
    return look


def features() -> tuple[Feature, ...]:
    """What the rail offers."""
    return (
        Feature("home", translate("Window", "Home"), "house"),
        Feature("diagram", translate("Window", "Diagrams"), "workflow"),
        Feature(
            "walkthrough",
            translate("Window", "Walkthroughs"),
            "route",
            short=translate("Window", "Walks"),
        ),
        Feature("studies", translate("Window", "Studies"), "flask"),
        Feature(
            "quiz",
            translate("Window", "Questions"),
            "circle-question-mark",
            short=translate("Window", "Quiz"),
        ),
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


class Program(QObject):
    """Everything that is built, held together while the program runs.

    Without a profile nothing of the learner is kept.
    """

    profile_wanted = Signal(object, object)
    """The folder of a profile that is to be opened anew, and a Text to say then, or None."""
    name_changed = Signal()
    """The profile may be called something else now."""

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
                "walkthrough": self._walkthrough_page,
                "studies": self._studies_page,
                "quiz": self._quiz_page,
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
        self.window.places.lodging = lodged
        self.window.finding.find_rows = self._find_rows
        self.window.finding.offered = self._commands
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
            if place is not None and place.page == ROOM:
                return came_after(place, self.learner.seen())
            if place is not None and place.page == "quiz":
                from pofedu.quiz.standing import came_back

                return came_back(place, self.learner)
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

    def _walkthrough_page(self) -> Page:
        library = self._content()
        from pofedu.walkthrough.page import WalkthroughPage

        return WalkthroughPage(library, self.learner)

    def _studies_page(self) -> Page:
        library = self._content()
        from pofedu.studies.page import StudiesPage

        return StudiesPage(library, self.learner.note_counts, self.learner)

    def _quiz_page(self) -> Page:
        library = self._content()
        from pofedu.quiz.page import QuizPage

        return QuizPage(library, self.learner)

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

    def _data(self) -> "Data":
        from pofedu.settings.data import Data

        return Data(self.profile, first_profile(), log_folder())

    def _commands(self) -> "Iterator[Command]":
        """What the features offer by name at this moment."""
        from pofedu.diagram import commands as of_maps
        from pofedu.notes import commands as of_notes
        from pofedu.quiz import commands as of_questions
        from pofedu.settings import commands as of_settings
        from pofedu.studies import commands as of_studies
        from pofedu.walkthrough import commands as of_walkthroughs

        yield from of_settings.commands(self._data())
        if isinstance(self.library, Library):
            yield from of_notes.commands(self.learner)
            yield from of_maps.commands(self.library)
            yield from of_studies.commands()
            yield from of_walkthroughs.commands(self.library, self.learner)
            yield from of_questions.commands(self.library, self.learner)

    def _settings_page(self) -> Page:
        from pofedu.settings.page import SettingsPage

        page = SettingsPage(self.window.preferences, *about(self.library), self._data())
        page.preferences_changed.connect(self.window.choose)
        page.data_about_to_change.connect(self._keep_drafts)
        page.data_replaced.connect(partial(self.profile_wanted.emit, self.profile.folder))
        page.profile_wanted.connect(lambda folder: self.profile_wanted.emit(folder, None))
        page.name_changed.connect(self.name_changed)
        self.window.preferences_changed.connect(page.show_preferences)
        return page


def enter(window: MainWindow, address: Address) -> None:
    """Go to an address; raises `StartError` where there is nothing."""
    try:
        window.places.enter(address)
    except NotFoundError as error:
        raise refused(address, error.sentence) from error


def refused(address: Address, why: Text) -> StartError:
    """That an address names nothing, for the command line."""
    return StartError(Text(zh=f"{address}：{why.zh}", en=f"{address}: {why.en}"))
