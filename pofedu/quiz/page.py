"""The page of the questions: what can be asked about, and one question after the other."""

import logging
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.room import Room
from pofedu.quiz.standing import RESULT, ROOM
from pofedu.quiz.watch import Clock
from pofedu.quiz.widgets import doubting, examwords, hall, offers
from pofedu.quiz.widgets.chooser import Chooser
from pofedu.quiz.widgets.generatedwords import with_generated
from pofedu.quiz.widgets.player import Player
from pofedu.quiz.widgets.progressroom import ProgressRoom
from pofedu.quiz.widgets.stage import CERTAINTIES
from pofedu.ui.page import Page
from pofedu.ui.progresswords import ID as PROGRESS
from pofedu.ui.savewords import cause_words
from pofedu.ui.theme import Look

LOG = logging.getLogger(__name__)


class QuizPage(Page):
    """Shows the list of what can be asked about, or a place in a session."""

    def __init__(
        self, library: Library, learner: Learner | None = None, clock: Clock = time.monotonic
    ) -> None:
        super().__init__()
        library = with_generated(library)
        self.room = Room(library, learner or passing_learner(), clock)
        self._look: Look | None = None
        self.list, self.stage = Chooser(self.room, self._told), Player(self.room)
        self.progress = ProgressRoom(library, self.room.reading, self.room.catalogue)
        self._stack = QStackedWidget()
        for part in (self.list, self.stage, self.progress):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._deeds = self._all_deeds()
        self._wire()

    def _wire(self) -> None:
        self.list.arrived.connect(self._arrive)
        self.list.progress_asked.connect(lambda: self.enter(Address(ROOM, PROGRESS)))
        self.list.message_posted.connect(self.message_posted)
        self.progress.going.connect(self._follow)
        self.stage.answered.connect(self._answer)
        self.stage.gone_on.connect(lambda: self._press("next"))
        self.stage.message_posted.connect(self.message_posted)
        self.stage.bar.asked.connect(self._press)
        self.stage.strip.chosen.connect(lambda place: self._go_to(str(place + 1)))
        self.stage.clock.warned.connect(self.message_posted)
        self.stage.clock.over.connect(partial(self._hand_in, True))
        self.stage.pane.link_activated.connect(self._follow)
        self.stage.pane.action_requested.connect(self._press)

    def _all_deeds(self) -> dict[str, Callable[[], bool]]:
        """What keys and buttons do at a place that is not covered."""
        return {
            "next": self._next,
            "previous": self._previous,
            "again": lambda: self._undo() or self.list.repeat(),
            "undo": self._undo,
            "flag": self._flag,
            "close": self.stage.leave_stake,
            "back": self._go_back,
            "answer": partial(self._answer, 0),
            **{name: partial(self._answer, n) for n, name in enumerate(CERTAINTIES, 1)},
            "end": self._hand_in,
            "repeat": self.list.repeat,
            "result": partial(self._go_to, RESULT),
            "show": self.stage.show_answer,
            "hide": partial(self.stage.show_answer, False),
            "skip": self._go_on,
            "report": self._doubt,
            doubting.DOUBT: self._doubt,
            examwords.UNDERSTOOD: self._understand,
        }

    # What the hall asks

    def enter(self, address: Address) -> None:
        if address.id == PROGRESS:
            self.room.leave(address)
            self.progress.enter(address)
        else:
            self.room.enter(address)
        self._arrive()

    def _arrive(self) -> None:
        """Show where one is now; the keyboard goes along or waits, which Qt would put anywhere."""
        focus, place = self.window().focusWidget(), self.room.place
        was_here = any(part.isAncestorOf(focus) for part in (self.list, self.stage) if focus)
        elsewhere = self.progress if self._is_progress else self.list
        self._stack.setCurrentWidget(elsewhere if place is None else self.stage)
        self._show()
        if place is None and (scope := self.room.address.value("scope")):
            self.list.begin(scope)
        self.starts_at = self._start()
        if self.starts_at is not None and (was_here or not self.isVisible()):
            self.starts_at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_changed.emit(self.room.address)

    @property
    def _is_progress(self) -> bool:
        return self.room.address.id == PROGRESS

    def _start(self) -> QWidget | None:
        if self._is_progress:
            return self.progress.starts_at()
        if self.room.place is None:
            return self.list.row_of(self.room.address.value("scope"))
        return self.stage.starts_at()

    def show_look(self, look: Look) -> None:
        self._look = look
        self.room.be_projected(look.theme.name == "projector", self.isVisible())
        self.progress.show_look(look)
        self._show()
        self.starts_at = self._start()

    def show_marks(self) -> None:
        if self.room.place is not None:
            self.stage.show_notes(self.room.place)

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        title = offers.list_title()
        if self._is_progress:
            return (title, Address(ROOM)), *self.progress.crumbs()
        if self.room.place is None:
            return ((title, None),)
        return (title, Address(ROOM)), (hall.crumb(self.room.place, self.room.is_hall), None)

    def handle_key(self, key: str) -> bool:
        if self._is_progress:
            return key == "table" and self.progress.turn()
        if self.room.place is None:
            return False
        if key in ("pause", "play"):
            return self._pause()
        if self.room.is_covered:
            return True
        return self._deeds[key]() if key in self._deeds else self.stage.handle_key(key)

    def regions(self) -> tuple[QWidget, ...]:
        if self._is_progress:
            return self.progress.regions()
        return (self,) if self.room.place is None else self.stage.regions()

    # What is shown

    def _show(self) -> None:
        if self._look is None or self._is_progress:
            return
        if self.room.place is None:
            self.list.show_offers(self._look)
        else:
            self.stage.show_place(self.room.place, self._look)

    def _told(self, deed: Callable[[], object]) -> bool:
        """Do something that is kept; False, and the status line says why, where it is refused."""
        try:
            deed()
        except LearnerError as error:
            LOG.error("quiz: %s", error)
            self.message_posted.emit(cause_words(error.trouble))
            return False
        return True

    # Answering

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.room.place is None or not self.stage.take_key(event):
            super().keyPressEvent(event)

    def _answer(self, certainty: int) -> bool:
        part, place = self.stage.part, self.room.place
        if part is None or place is None:
            return False
        given = part.given()
        if self._told(lambda: self.room.answer(given, certainty)):
            if place.is_explained_later:
                self._go_on()
            else:
                self._go_to(str(place.number))
        return True

    # Doing

    def _press(self, name: str) -> None:
        """What a button says; the one that goes on never scrolls."""
        if name == "pause" or self.room.is_covered:
            self._pause()
        elif name == "next":
            self._go_on()
        elif name in self._deeds:
            self._deeds[name]()

    def _undo(self) -> bool:
        place = self.room.place
        can_undo = place is not None and place.can_undo
        if place is not None and can_undo and self._told(self.room.undo):
            self.enter(place.asked_anew)
        return can_undo

    def _flag(self) -> bool:
        place = self.room.place
        can_flag = place is not None and place.can_flag
        if place is not None and can_flag and self._told(self.room.flag):
            self.stage.show_marks(place)
        return can_flag

    def _hand_in(self, is_late: bool = False) -> bool:
        if self._told(self.room.end):
            self._go_to(RESULT)
            if is_late:
                self.message_posted.emit(examwords.over_words())
        return True

    def _doubt(self) -> bool:
        place = self.room.place
        if place is not None and place.is_explained:
            self.note_wanted.emit(doubting.doubt_note(place, self.room.library))
        return True

    def _understand(self) -> bool:
        self._told(self.room.understand)
        self._show()
        return True

    def _pause(self) -> bool:
        """Cover the question, or go on."""
        can_rest = self.room.place is not None and self.room.place.can_rest
        if can_rest and self._told(self.room.turn_pause):
            self._arrive()
            self.stage.tell()
        return can_rest

    # Going

    def _go_on(self) -> bool:
        after = self.room.after()
        if self.room.is_review:
            self.stage.bar.buttons["end"].setFocus()  # for another Enter
            return True
        if self.room.ends_with(after):
            self._told(self.room.end)
        self.enter(after)
        self.stage.tell()
        return True

    def _go_back(self) -> bool:
        if (before := self.room.before()) is not None:
            self.enter(before)
            self.stage.tell()
        return before is not None

    def _go_to(self, at: str) -> bool:
        if self.room.place is not None:
            self.enter(self.room.place.at(at))
            self.stage.tell()
        return True

    def _next(self) -> bool:
        """As a presenter means it: to the rest of what is here, then on."""
        place = self.room.place
        if place is None or self.stage.scroll_on(1) or self.stage.show_answer():
            return place is not None
        return (place.can_go_on or self.stage.is_hall) and self._go_on()

    def _previous(self) -> bool:
        return self.stage.scroll_on(-1) or self._go_back()

    def _follow(self, address: Address) -> None:
        if address.page == ROOM:
            self.enter(address)
        else:
            self.open_requested.emit(address)

    def hideEvent(self, event: QHideEvent) -> None:
        self.room.sitting.leave()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.room.be_seen()
        super().showEvent(event)
