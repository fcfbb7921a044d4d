"""The window itself: where everything that the other files of this room draw is wired up."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.settings import logic
from pofedu.settings.logic import Preferences
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look
from pofedu.window.bar import Bar
from pofedu.window.desk import Desk, Hall
from pofedu.window.failure import FaultStrip
from pofedu.window.focus import focus_next_region, focus_page, scroll_page
from pofedu.window.keyboard import Shortcuts, press_by_enter, scroll_to_edge
from pofedu.window.pages import Factories, Pages
from pofedu.window.panels import Panels
from pofedu.window.places import Places
from pofedu.window.presenting import Presenting
from pofedu.window.rail import Feature, Rail
from pofedu.window.said import changed, needed, unchanged_text
from pofedu.window.status import Status

if TYPE_CHECKING:
    from pofedu.ui.commands import Command

Dress = Callable[[Preferences, float], Look]
"""Makes the look of some preferences on a screen of some height, and dresses the application."""
SMALLEST = (640, 480)


class MainWindow(QWidget):
    """The hall: navigation, pages, back and forward; nothing else."""

    preferences_changed = Signal(object)
    failed = Signal(object)
    held_back = Signal()
    """The window was to close and does not, for a note would be lost."""

    def __init__(
        self,
        features: tuple[Feature, ...],
        factories: Factories,
        preferences: Preferences,
        dress: Dress,
        pack: Text,
        pack_id: str = "",
    ) -> None:
        super().__init__()
        self.setMinimumSize(*SMALLEST)
        self.preferences = preferences
        self._dress = dress
        self._screen_height = float(self.screen().size().height())
        self.look = dress(preferences, self._screen_height)
        self.rail = Rail(self.look, features)
        self.bar = Bar(self.look, preferences)
        self.pages = Pages(self.look, factories)
        self.places = Places(self.pages, pack_id)
        self.status = Status(self.look, pack)
        self.faults = FaultStrip(self.look)
        self.panels = Panels(self, self.look, features, self.places)
        self.opener, self.finding = self.panels.opener, self.panels.finding
        self.desk: Desk | None = None
        """Where notes and bookmarks are made, once there is a learner."""
        self.presenting = Presenting(self)
        self.presenting.left_nowhere.connect(self.focus_page)
        self._shortcuts = Shortcuts(self)
        self._deeds = self._all_deeds()
        take_no_text(self)
        self._lay_out()
        self._wire()
        self._show_look()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.faults)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _wire(self) -> None:
        self.rail.feature_chosen.connect(self.places.go_to_feature)
        self.bar.breadcrumb.address_chosen.connect(self.places.go)
        self.bar.asked.connect(self.do)
        self.bar.language_chosen.connect(lambda language: self._prefer(language=language))
        self.bar.theme_chosen.connect(lambda theme: self._prefer(theme=theme))
        self.bar.text_scale_chosen.connect(lambda scale: self._prefer(text_scale=scale))
        self.places.shown.connect(self._show_place)
        self.places.refused.connect(self.status.post)
        self.places.leaving.connect(self.status.clear)
        self.pages.message_posted.connect(self.status.post)
        self.pages.note_wanted.connect(lambda words: self._at_desk(lambda desk: desk.write(words)))
        self.pages.failed.connect(self.failed)
        self.pages.details_copied.connect(self._on_details_copied)
        self.faults.copied.connect(self._on_details_copied)
        self.presenting.bare_changed.connect(self._show_bare)
        self.panels.left.connect(self.focus_page)
        self.panels.arrived.connect(self._come_to_page)
        self.finding.asked.connect(self.do)
        self.finding.ran.connect(self._run)
        self._shortcuts.pressed.connect(self.do)
        self._shortcuts.make(self.preferences.letter_keys)

    def _all_deeds(self) -> dict[str, Callable[[], object]]:
        """What the hall itself does at a key of `ui/keys.py`; the others are the page's."""
        show, presenting = self.choose, self.presenting
        return {
            "find": lambda: self.panels.find(self.look, self.preferences.letter_keys),
            "language": lambda: show(logic.next_language(self.preferences)),
            "theme": lambda: show(
                logic.next_theme(self.preferences, self.look.theme.name == "dark")
            ),
            "text-larger": lambda: self._size_text(logic.larger(self.preferences)),
            "text-smaller": lambda: self._size_text(logic.smaller(self.preferences)),
            "text-reset": lambda: self._size_text(logic.text_reset(self.preferences)),
            "back": lambda: self.places.step(-1),
            "forward": lambda: self.places.step(1),
            "open-address": self._ask_address,
            "copy-address": self._copy_address,
            "note": lambda: self._at_desk(Desk.write),
            "bookmark": lambda: self._at_desk(Desk.turn_bookmark),
            "next-region": lambda: self._focus_next_region(1),
            "previous-region": lambda: self._focus_next_region(-1),
            "full-screen": lambda: presenting.set_full_screen(not presenting.is_bare),
            "close": lambda: presenting.close_one(self._close_in_page),
            "keys": lambda: self.panels.show_keys(self.look, self.preferences.letter_keys),
            "start": self._start,
            "blank": presenting.go_blank,
            "spotlight": presenting.toggle_spotlight,
            "quit": self.close,
        }

    def meet(self, learner: Learner, library: Library) -> None:
        """Let notes and bookmarks be made from now on, on what the library holds."""
        if self.desk is not None:
            self.desk.leave()
        hall = Hall(self.places, self.pages, self.bar, self.status)
        self.desk = Desk(self, hall, self.look, learner, library)
        self.desk.held_back.connect(self.held_back)

    def _at_desk(self, deed: Callable[[Desk], None]) -> None:
        if self.desk is not None:
            deed(self.desk)

    def do(self, key_id: str) -> None:
        """Do what a key means: what the hall knows itself, or else what the page makes of it."""
        deed = self._deeds.get(key_id)
        if deed is not None:
            deed()
        elif not self.pages.handle_key(key_id, self.places.lodged):
            scroll_page(self.pages.page, {"next": 1, "previous": -1}.get(key_id, 0))
            if (words := needed(key_id, self.places.current)) is not None:
                self.status.post(words)

    def _run(self, command: "Command") -> None:
        from pofedu.window.commands import run

        run(command, self.places, self.pages, self.status.post, self._prefer)
        if command.is_place:
            self._come_to_page()

    # Places

    def _show_place(self) -> None:
        address, way = self.places.lodged, self.places.way()
        self.bar.show_way(way)
        self.bar.show_steps(*(self.places.history.can_step(by) for by in (-1, 1)))
        self.rail.show_feature(address.page if address else "")
        parts = [line(words, self.look.language) for words, _ in reversed(way[1:] or way)]
        self.setWindowTitle(" · ".join([*parts, "pofedu"]))
        self._keep_focus_in_sight()

    def _keep_focus_in_sight(self) -> None:
        """A page may have hidden or taken away what had the focus."""
        focus = self.focusWidget()
        if self.isVisible() and (focus is None or not focus.isVisible()):
            self.focus_page()

    def _copy_address(self) -> None:
        if self.places.current is not None:
            QGuiApplication.clipboard().setText(str(self.places.current))
            self.status.post(translate("Window", "Address copied."))

    def _ask_address(self) -> None:
        self.panels.ask_address(self.bar.height() if self.bar.isVisible() else 16)

    def _focus_next_region(self, by: Literal[1, -1]) -> None:
        page = self.pages.page
        inside = page.regions() if page is not None else (self.pages,)
        focus_next_region([self.rail, self.bar, *inside, self.faults], self.focusWidget(), by)

    def _come_to_page(self) -> None:
        """Put the keyboard on the page, unless it is somewhere there."""
        focus = self.focusWidget()
        if focus is None or not self.pages.isAncestorOf(focus):
            self.focus_page()

    def focus_page(self) -> None:
        """Put the keyboard on the page."""
        focus_page(self.pages.page or self.pages.failure)

    def _on_details_copied(self) -> None:
        self.status.post(translate("Window", "Details copied."))

    def show_fault(self, error: BaseException) -> None:
        """Say that something failed that no page caught."""
        self.faults.show_fault(error, str(self.places.current))

    # Look

    def _prefer(self, **changes: object) -> None:
        self.choose(replace(self.preferences, **changes))  # type: ignore[arg-type]

    def _size_text(self, preferences: Preferences) -> None:
        if preferences == self.preferences:
            self.status.post(unchanged_text(preferences))
        else:
            self.choose(preferences)

    def choose(self, preferences: Preferences) -> None:
        """Show what the reader prefers from now on, say so, and let it be kept."""
        before = self.preferences
        self.show_preferences(preferences)
        for words in changed(before, preferences):
            self.status.post(words)
        self.preferences_changed.emit(preferences)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show everything the way the reader prefers it now."""
        letters_changed = preferences.letter_keys != self.preferences.letter_keys
        self.preferences = preferences
        if letters_changed:
            self._shortcuts.make(preferences.letter_keys)
        self.refresh_look()

    def refresh_look(self) -> None:
        """Make the look anew, for the system or the screen may have changed."""
        look = self._dress(self.preferences, self._screen_height)
        if look != self.look:
            self.look = look
            self._show_look()

    def set_screen_height(self, height: float) -> None:
        """Size the projector's text for a screen of this many device-independent pixels."""
        self._screen_height = height
        self.refresh_look()

    def _show_look(self) -> None:
        self.rail.show_look(self.look, self.size())
        self.bar.show_look(self.look, self.preferences)
        self.status.show_look(self.look)
        self.faults.show_look(self.look)
        if self.desk is not None:
            self.desk.show_look(self.look)
        self.presenting.show_look(self.look)
        self.pages.show_look(self.look, self.places.lodged)
        self.panels.show_look(self.look, self.preferences.letter_keys)
        self._show_place()
        self.update()

    # Presenting

    def _show_bare(self, is_bare: bool) -> None:
        for part in (self.rail, self.bar, self.status):
            part.setVisible(not is_bare)
        self.pages.set_bare(is_bare)

    def _start(self) -> None:
        if not self.pages.handle_key("start", self.places.lodged):
            self.presenting.set_full_screen(True)

    def _close_in_page(self) -> bool:
        if self.panels.close():
            return True
        if self.desk is not None and self.desk.close():
            return True
        return self.pages.handle_key("close", self.places.lodged)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit(self.size())
        self.presenting.fit()
        self.panels.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if not (press_by_enter(event, focus) or scroll_to_edge(event, focus, self.pages.page)):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None and not event.spontaneous():
            unique = Qt.ConnectionType.UniqueConnection
            handle.screenChanged.connect(self._follow_screen, unique)
        if self.focusWidget() is None:
            self.focus_page()

    def _follow_screen(self) -> None:
        self.set_screen_height(float(self.screen().size().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.look.theme.color("paper"))
