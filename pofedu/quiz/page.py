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
from pofedu.quiz.plan import Scope
from pofedu.quiz.room import Room
from pofedu.quiz.session import open_sessions
from pofedu.quiz.standing import RESULT, ROOM
from pofedu.quiz.watch import Clock
from pofedu.quiz.widgets import examwords, offers, saying
from pofedu.quiz.widgets.player import Player
from pofedu.quiz.widgets.scopes import ScopeList
from pofedu.quiz.widgets.stage import CERTAINTIES
from pofedu.ui.page import Page
from pofedu.ui.savewords import cause_words
from pofedu.ui.theme import Look

LOG = logging.getLogger(__name__)


class QuizPage(Page):
    """Shows the list of what can be asked about, or a place in a session."""

    def __init__(
        self, library: Library, learner: Learner | None = None, clock: Clock = time.monotonic
    ) -> None:
        super().__init__()
        self.room = Room(library, learner or passing_learner(), clock)
        self._look: Look | None = None
        self.list, self.stage = ScopeList(), Player(self.room)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._deeds = self._all_deeds()
        self._wire()

    def _wire(self) -> None:
        self.list.chosen.connect(self._begin)
        self.list.mode_chosen.connect(self._set_mode)
        self.stage.answered.connect(self._answer)
        self.stage.gone_on.connect(lambda: self._press("next"))
        self.stage.message_posted.connect(self.message_posted)
        self.stage.bar.asked.connect(self._press)
        self.stage.strip.chosen.connect(lambda place: self._go_to(str(place + 1)))
        self.stage.clock.warned.connect(self.message_posted)
        self.stage.clock.over.connect(self._hand_in_late)
        self.stage.pane.link_activated.connect(self._follow)
        self.stage.pane.action_requested.connect(self._press)

    def _all_deeds(self) -> dict[str, Callable[[], bool]]:
        """What keys and buttons do at a place that is not covered."""
        return {
            "next": self._next,
            "previous": self._previous,
            "again": self._undo,
            "undo": self._undo,
            "flag": self._flag,
            "close": self.stage.leave_stake,
            "back": self._go_back,
            "answer": partial(self._answer, 0),
            **{name: partial(self._answer, n) for n, name in enumerate(CERTAINTIES, 1)},
            "end": self._hand_in,
            examwords.UNDERSTOOD: self._understand,
        }

    # What the hall asks

    def enter(self, address: Address) -> None:
        self.room.enter(address)
        self._arrive()

    def _arrive(self) -> None:
        """Show where one is now; the keyboard goes along where it is on the page."""
        focus = self.window().focusWidget()
        is_here = focus is not None and self.isAncestorOf(focus)
        self._stack.setCurrentIndex(0 if self.room.place is None else 1)
        self._show()
        self.starts_at = self._start()
        if is_here and self.starts_at is not None:
            self.starts_at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_changed.emit(self.room.address)

    def _start(self) -> QWidget | None:
        if self.room.place is None:
            return self.list.rows[0] if self.list.rows else None
        return self.stage.starts_at()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._show()
        self.starts_at = self._start()

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        title = offers.list_title()
        if self.room.place is None:
            return ((title, None),)
        return (title, Address(ROOM)), (saying.crumb_of(self.room.place), None)

    def handle_key(self, key: str) -> bool:
        if self.room.place is None:
            return False
        if key in ("pause", "play"):
            return self._pause()
        if self.room.is_covered:
            return True
        return self._deeds[key]() if key in self._deeds else self.stage.handle_key(key)

    def regions(self) -> tuple[QWidget, ...]:
        return (self,) if self.room.place is None else self.stage.regions()

    # What is shown

    def _show(self) -> None:
        if self._look is None:
            return
        if self.room.place is None:
            self._show_list(self._look)
        else:
            self.stage.show_place(self.room.place, self._look)

    def _show_list(self, look: Look) -> None:
        room = self.room
        scope = offers.questions_at(room.address)
        sessions = open_sessions(room.library, room.learner)
        sections = offers.sections_of(room.library, room.past, room.catalogue, sessions, scope)
        title, words = offers.list_title(), offers.list_words(room.library, room.past)
        self.list.show_sections(title, words, room.mode, sections, examwords.scale_fold(), look)

    # Beginning

    def _set_mode(self, mode: str) -> None:
        self.room.mode = "exam" if mode == "exam" else "practice"

    def _begin(self, name: str) -> None:
        if name.startswith(offers.ON):
            self._told(lambda: self.room.resume(name.removeprefix(offers.ON)))
            self._arrive()
        elif (scope := offers.read_scope(name)) is not None:
            self._told(lambda: self._begin_scope(scope))

    def _begin_scope(self, scope: Scope) -> None:
        ended = self.room.begin(scope)
        self._arrive()
        if ended is not None:
            self.message_posted.emit(examwords.ended_words(ended))

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
        if place is None or not place.can_undo:
            return False
        if self._told(self.room.undo):
            self.enter(place.address)
        return True

    def _flag(self) -> bool:
        place = self.room.place
        if place is None or not place.can_flag:
            return False
        if self._told(self.room.flag):
            self.stage.show_marks(place)
        return True

    def _hand_in(self) -> bool:
        if self._told(self.room.end):
            self._go_to(RESULT)
        return True

    def _hand_in_late(self) -> None:
        if self._told(self.room.end):
            self._go_to(RESULT)
            self.message_posted.emit(examwords.over_words())

    def _understand(self) -> bool:
        self._told(self.room.understand)
        self._show()
        return True

    def _pause(self) -> bool:
        """Cover the question, or go on."""
        place = self.room.place
        if place is None or not place.can_rest:
            return False
        if self._told(self.room.turn_pause):
            self._arrive()
            self.stage.tell()
        return True

    # Going

    def _go_on(self) -> bool:
        place, after = self.room.place, self.room.after()
        if place is not None and place.is_review:
            self.stage.bar.buttons[
                "end"
            ].setFocus()  # which another Enter presses, and no first one
            return True
        if place is not None and place.ends_with(after):
            self._told(self.room.end)
        self.enter(after)
        self.stage.tell()
        return True

    def _go_back(self) -> bool:
        before = self.room.before()
        if before is not None:
            self.enter(before)
            self.stage.tell()
        return before is not None

    def _go_to(self, at: str) -> None:
        if self.room.place is not None:
            self.enter(self.room.place.at(at))
            self.stage.tell()

    def _next(self) -> bool:
        """As a presenter means it: to the rest of what is here, then on."""
        place = self.room.place
        if place is None or self.stage.scroll_on(1):
            return place is not None
        return place.can_go_on and self._go_on()

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
