"""What the learner does at the place shown, whatever page it is: writes a note, marks the place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.records import LearnerError
from pofedu.notes.drafts import Draft, Drafts
from pofedu.ui.language import lead, translate
from pofedu.ui.theme import Look
from pofedu.window.bar import Bar
from pofedu.window.faults import LOG, told
from pofedu.window.focus import focus_page
from pofedu.window.pages import Pages
from pofedu.window.places import Places
from pofedu.window.status import Status

if TYPE_CHECKING:
    from pofedu.notes.widgets.panel import Panel

LEAST_BESIDE = 600
"""The panel stands beside the page where that leaves it so many pixels, else over it."""
MOST_SHARE = 0.6
GAP = 8
OWN_ROOM = "notes"


@dataclass(frozen=True)
class Hall:
    """The parts of the window that a desk works with."""

    places: Places
    pages: Pages
    bar: Bar
    status: Status


class Desk(QObject):
    """Writes down and marks; the panel is built when it is first asked for."""

    held_back = Signal()
    """The window was to close and does not, for something would be lost."""

    def __init__(
        self, window: QWidget, hall: Hall, look: Look, learner: Learner, library: Library
    ) -> None:
        super().__init__(window)
        self._window, self._hall, self._look = window, hall, look
        self._library = library
        self.learner = learner
        self.drafts = Drafts(learner)
        self.panel: Panel | None = None
        self._focus_before: QWidget | None = None
        self._warned: list[tuple[Draft, str]] = []
        """What was said to be lost when the window was last to close."""
        hall.places.shown.connect(self.follow)
        hall.pages.installEventFilter(self)
        window.installEventFilter(self)

    @property
    def _place(self) -> Address | None:
        return self._hall.places.current

    # What is asked

    def write(self, words: Text | None = None) -> None:
        """Open the panel on the place shown, ready for typing; on the notes page, go on there.

        A note that is to begin with certain words has them already.
        """
        window, place = self._window, self._place
        if place is None:
            return
        if place.page == OWN_ROOM:
            if not self._hall.pages.handle_key("note", place):
                self._hall.status.post(translate("Notes", "Choose a note, or go to a place first."))
            return
        if not self.is_open:
            self._focus_before = window.focusWidget()
        panel = self._show_panel(place)
        if words is not None:
            panel.begin_with(lead(words, self._look.language))
        panel.editor.setFocus()

    def turn_bookmark(self) -> None:
        """Mark the place shown, or take its mark away."""
        place = self._place
        if place is None:
            return
        is_set = not self.learner.is_bookmarked(place)
        try:
            self.learner.set_bookmark(place, is_set)
        except LearnerError as error:
            from pofedu.ui.savewords import cause_words

            LOG.error(told("bookmark", error))
            self._hall.status.post(cause_words(error.trouble))
            return
        done, undone = translate("Notes", "Bookmarked."), translate("Notes", "Bookmark removed.")
        self._hall.status.post(done if is_set else undone)
        self._show_kept()

    def close(self) -> bool:
        """Close the panel and put the focus back; False where it is not open."""
        if self.panel is None or not self.is_open:
            return False
        self.panel.hide()
        self._fit()
        before = self._focus_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            focus_page(self._hall.pages.page or self._hall.pages.failure)
        return True

    @property
    def is_open(self) -> bool:
        """Whether the panel is shown."""
        return self.panel is not None and self.panel.isVisibleTo(self._window)

    def _show_panel(self, place: Address) -> "Panel":
        from pofedu.ui.titles import place_of

        panel = self.panel or self._build()
        panel.show_look(self._look)
        panel.show_place(place, place_of(place, self._library))
        panel.show()
        panel.raise_()
        self._fit()
        return panel

    def _build(self) -> "Panel":
        from pofedu.notes.widgets.panel import Panel

        panel = self.panel = Panel(self.drafts, self._look, self._window)
        panel.closed.connect(self.close)
        panel.kept.connect(self._show_kept)
        panel.open_requested.connect(self._hall.places.go)
        panel.copied.connect(lambda: self._hall.status.post(translate("Notes", "Text copied.")))
        return panel

    # What follows

    def follow(self) -> None:
        """Keep what was typed, and show what there is at the place shown now."""
        self.drafts.keep_all()
        place = self._place
        if place is not None and self.is_open:
            if place.page == OWN_ROOM:
                self.close()
            else:
                self._show_panel(place)
        self._show_counts()

    def _show_counts(self) -> None:
        if (place := self._place) is not None:
            notes = len(self.learner.notes_at(place))
            self._hall.bar.show_kept(notes, self.learner.is_bookmarked(place))

    def _show_kept(self) -> None:
        """Something was kept at the place shown: the bar and the page say so."""
        self._show_counts()
        if (page := self._hall.pages.page) is not None:
            page.show_marks()

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self._look = look
        if self.panel is not None:
            self.panel.show_look(self._look)
            self._fit()

    def _fit(self) -> None:
        """Beside the page where there is room for both, else over it."""
        pages, panel = self._hall.pages, self.panel
        if panel is None:
            return
        room = QRect(pages.mapTo(self._window, QPoint(0, 0)), pages.size())
        width = min(panel.wanted_width(), round(room.width() * MOST_SHARE))
        is_beside = self.is_open and room.width() - width >= LEAST_BESIDE
        pages.setContentsMargins(0, 0, width if is_beside else 0, 0)
        panel.setGeometry(room.adjusted(room.width() - width, 0, -GAP, -GAP))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Close:
            return self._hold_back(event)
        if watched is self._hall.pages and event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.Move,
        ):
            self._fit()
        return False

    def _hold_back(self, event: QEvent) -> bool:
        """Let the window close only once all is kept, or the reader closes it again."""
        self.drafts.keep_all()
        warned, unkept = self._warned, [(d, d.text) for d in self.drafts.unkept()]
        self._warned = unkept
        if all(one in warned for one in unkept):
            return False
        event.ignore()
        self._hall.places.go(unkept[0][0].address)
        self.write()
        self._hall.status.post(
            translate(
                "Notes", "A note could not be saved. Copy it first, or close again to discard it."
            )
        )
        self.held_back.emit()
        return True

    def leave(self) -> None:
        """Make room for another desk; the panel goes too."""
        if self.panel is not None:
            self.close()
            self.panel.deleteLater()
            self.panel = None
        self.deleteLater()
