"""The page of the questions: what can be asked about, and one question after the other."""

import logging
import uuid
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.learner.records import LearnerError
from pofedu.quiz.plan import Catalogue, Mode, Past, Plan, Scope, choose, exam_seconds
from pofedu.quiz.reading import Reading
from pofedu.quiz.session import begin, open_session
from pofedu.quiz.standing import RESULT, ROOM, SESSION, Standing, standing_at
from pofedu.quiz.task import is_complete
from pofedu.quiz.watch import Watch
from pofedu.quiz.widgets import doubting, offers, saying
from pofedu.quiz.widgets.buttons import bar_words
from pofedu.quiz.widgets.coverage import covered_words
from pofedu.quiz.widgets.explained import explained_blocks
from pofedu.quiz.widgets.generatedwords import with_generated
from pofedu.quiz.widgets.parts import answer_part
from pofedu.quiz.widgets.progressroom import ProgressRoom
from pofedu.quiz.widgets.scopes import ScopeList
from pofedu.quiz.widgets.stage import CERTAINTIES, Stage
from pofedu.quiz.widgets.words import asked_blocks, how_to_answer
from pofedu.ui.answerrow import digit_of
from pofedu.ui.blocks import Blocks
from pofedu.ui.language import line
from pofedu.ui.page import Page
from pofedu.ui.progresswords import ID as PROGRESS
from pofedu.ui.savewords import cause_words
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look

LOG = logging.getLogger(__name__)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuizPage(Page):
    """Shows the list of what can be asked about, or a place in a session."""

    def __init__(self, library: Library, learner: Learner | None = None) -> None:
        super().__init__()
        library = with_generated(library)
        self._library, self._learner = library, learner or passing_learner()
        self._catalogue, self._past = Catalogue(library), Past(library, ())
        self._reading = Reading(library, self._learner)
        self._look: Look | None = None
        self._address, self._mode = Address(ROOM), "practice"
        self._place: Standing | None = None
        """Where in a session; None for the list."""
        self._is_staking = False
        """Whether the next digit says how sure one is."""
        self._notes: Blocks = ()
        """The line of the notes on the question shown."""
        self._watch = Watch()
        self.list, self.stage = ScopeList(), Stage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.stage)
        self.progress = ProgressRoom(library, self._reading, self._catalogue)
        self._stack.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._wire()

    def _wire(self) -> None:
        self.list.chosen.connect(self._begin)
        self.list.mode_chosen.connect(self._set_mode)
        self.progress.going.connect(self._follow)
        self.list.choice_made.connect(self._set_generated)
        self.stage.changed.connect(self._show_bar)
        self.stage.confirmed.connect(self._confirm)
        self.stage.bar.asked.connect(self._press)
        self.stage.strip.chosen.connect(lambda place: self._go_to(str(place + 1)))
        self.stage.pane.link_activated.connect(self._follow)
        self.stage.pane.action_requested.connect(self._press)

    # What the hall asks

    def enter(self, address: Address) -> None:
        if address.id == PROGRESS:
            self._enter_progress(address)
            return
        before = self._place
        self._place = standing_at(address, self._library, self._learner, before)
        if self._place is None or before is None or self._place.session is not before.session:
            self._past = self._reading.past()
        self._address = address if self._place is None else self._place.address
        self._is_staking = False
        self._stack.setCurrentIndex(0 if self._place is None else 1)
        if self._place is not None and self._place.is_asked:
            self._watch.begin()
        self._show()
        if self._place is None and (scope := address.value("scope")):
            self.list.begin(scope)
        self.starts_at = self._start()
        self.place_changed.emit(self._address)

    def _enter_progress(self, address: Address) -> None:
        self._place, self._address = None, address
        focus = self.window().focusWidget()
        was_elsewhere = any(part.isAncestorOf(focus) for part in (self.list, self.stage) if focus)
        self.progress.enter(address)
        self._stack.setCurrentWidget(self.progress)
        self.starts_at = self.progress.starts_at()
        if was_elsewhere:  # Qt would go to the first button
            self.starts_at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_changed.emit(address)

    def _start(self) -> QWidget | None:
        if self._address.id == PROGRESS:
            return self.progress.starts_at()
        if self._place is None:
            return self.list.row_of(self._address.value("scope"))
        return self.stage.starts_at()

    def show_look(self, look: Look) -> None:
        given = self.stage.part.given() if self.stage.part is not None else ()
        self._look = look
        self.progress.show_look(look)
        self._show()
        if self.stage.part is not None and given:
            self.stage.part.show_given(given)
        self.starts_at = self._start()

    def show_marks(self) -> None:
        task = self._place.task if self._place is not None else None
        notes = doubting.notes_of(task, self._learner.note_counts())
        if self._look is not None and notes != self._notes:
            bar = self.stage.pane.verticalScrollBar()
            at = bar.value()
            self.show_look(self._look)
            bar.setValue(at)

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        room = offers.list_title()
        if self._address.id == PROGRESS:
            return (room, Address(ROOM)), *self.progress.crumbs()
        if self._place is None:
            return ((room, None),)
        return (room, Address(ROOM)), (saying.crumb_of(self._place), None)

    def handle_key(self, key: str) -> bool:
        if self._address.id == PROGRESS:
            return key == "table" and self.progress.turn()
        deeds: dict[str, Callable[[], bool]] = {
            "next": self._next,
            "previous": self._previous,
            "again": lambda: self._press("undo"),
            "report": lambda: self._press(doubting.DOUBT),
            "close": self._leave_stake,
        }
        if self._place is None:
            return False
        return deeds[key]() if key in deeds else self.stage.handle_key(key)

    def regions(self) -> tuple[QWidget, ...]:
        if self._address.id == PROGRESS:
            return self.progress.regions()
        return (self,) if self._place is None else self.stage.regions()

    # What is shown

    def _show(self) -> None:
        look = self._look
        if look is None:
            return
        if self._place is None:
            if self._address.id != PROGRESS:
                self._show_list(look)
            return
        place, session = self._place, self._place.session
        count = saying.place_words(place.number, len(session.tasks)) if place.is_many else None
        part = None
        if place.task is None:
            blocks = saying.result_blocks(session, self._library, place.at(""))
        elif not place.is_explained:
            how = how_to_answer(place.task.question.kind)
            part = answer_part(place.task, look, self._library)
            reset = self._past.is_reset(place.task.question.id)
            blocks = asked_blocks(place.task, count, how, saying.reset_words() if reset else None)
        else:
            blocks = explained_blocks(
                place.task, place.given, place.certainty, self._library, count
            )
        self._notes = doubting.notes_of(place.task, self._learner.note_counts())
        blocks = doubting.with_notes(blocks, place, self._notes)
        stops = saying.stops_of(session)
        self.stage.show_stops(stops, place.number - 1, saying.strip_words(session), look)
        self.stage.show_question(blocks, part, look)
        self.stage.show_map(place, self._library, look)
        if part is not None and place.given:
            part.show_given(place.given)
        self._show_bar()

    def _show_list(self, look: Look) -> None:
        scope = offers.questions_at(self._address)
        session = open_session(self._library, self._learner)
        sections = offers.sections_of(self._library, self._past, self._catalogue, session, scope)
        title, words = offers.list_title(), offers.list_words(self._library, self._past)
        foot = covered_words(self._catalogue.covered)
        self.list.show_sections(title, words, self._mode, sections, foot, look)

    def _show_bar(self) -> None:
        place, look = self._place, self._look
        if place is None or look is None:
            return
        self.stage.bar.say(**bar_words(place))
        is_ready = self._is_ready()
        for name in ("answer", *CERTAINTIES):
            self.stage.bar.enable(name, is_ready)
        if not is_ready:
            self._is_staking = False
        hint = saying.certainty_hint() if place.is_staked and is_ready else None
        self.stage.say_hint(hint, look, self._is_staking)

    def _is_ready(self) -> bool:
        part = self.stage.part
        return part is not None and is_complete(part.task, part.given())

    # Beginning

    def _set_mode(self, mode: str) -> None:
        self._mode = mode

    def _set_generated(self, choice: str) -> None:
        self._catalogue = Catalogue(self._library, with_generated=choice == "with")
        self._show()
        self.list.show_choice(choice)

    def _begin(self, name: str) -> None:
        if name == offers.PROGRESS:
            self.enter(Address(ROOM, PROGRESS))
        elif name == offers.ON:
            found = open_session(self._library, self._learner)
            if found is not None:
                self.enter(Address(ROOM, SESSION, found.uid))
        elif (scope := offers.read_scope(name)) is not None:
            self._told(lambda: self._begin_scope(scope))

    def _begin_scope(self, scope: Scope) -> None:
        ids = choose(
            self._library,
            self._past,
            scope,
            uuid.uuid4().hex,
            with_generated=self._catalogue.with_generated,
        )
        mode: Mode = "exam" if self._mode == "exam" else "practice"
        seconds = exam_seconds(ids, self._library) if mode == "exam" else 0
        if (before := open_session(self._library, self._learner)) is not None:
            before.end()
        session = begin(self._library, self._learner, Plan(mode, scope, ids, seconds))
        self.enter(Address(ROOM, SESSION, session.uid))

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
        """Digits choose; Enter answers or goes on, and where certainty counts asks for it first."""
        digit = digit_of(event) if self._place is not None else None
        is_on_button = isinstance(self.window().focusWidget(), QAbstractButton)
        if digit and self._is_staking:
            if digit <= len(CERTAINTIES):
                self._answer(digit)
        elif digit and self.stage.part is not None:
            self.stage.part.press(digit)
        elif event.key() in _ENTER and self._place is not None and not is_on_button:
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        place = self._place
        if place is None:
            return
        if self.stage.part is None:
            self._go_on()
        elif not self._is_ready():
            self.message_posted.emit(saying.lacking_hint())
        elif not place.is_staked:
            self._answer(0)
        else:
            assert self._look is not None
            self._is_staking = True
            self.stage.pane.setFocus()
            self.stage.say_hint(saying.certainty_hint(), self._look, is_urging=True)
            self.message_posted.emit(saying.certainty_hint())

    def _leave_stake(self) -> bool:
        was_staking, self._is_staking = self._is_staking, False
        self._show_bar()
        return was_staking

    def _answer(self, certainty: int) -> None:
        part, place = self.stage.part, self._place
        assert part is not None
        assert place is not None
        assert place.task is not None
        task, given, took_ms = place.task, part.given(), self._watch.ms
        if not self._told(lambda: place.answer(task, given, certainty, took_ms)):
            return
        if place.is_explained_later:
            self._go_on()
        else:
            self.enter(place.at(str(place.number)))
            self._tell()

    def _tell(self) -> None:
        place = self._place
        if place is not None and place.task is not None and self._look is not None:
            words = saying.spoken(place.task, place.judgement if place.is_explained else None)
            say(self.stage.pane, line(words, self._look.language))

    # Going

    def _press(self, name: str) -> bool:
        place = self._place
        if place is None:
            return False
        if name in CERTAINTIES:
            self._answer(CERTAINTIES.index(name) + 1)
        elif name == "answer":
            self._answer(0)
        elif name == "next":
            self._go_on()
        elif name == "back":
            self._go_to(str(place.number - 1) if place.task else str(len(place.session.tasks)))
        elif name == "undo" and place.task is not None:
            task = place.task
            if self._told(lambda: place.session.undo(task)):
                self.enter(place.address)
        elif name == "flag" and place.task is not None:
            task = place.task
            if self._told(lambda: place.session.flag(task)):
                self._show()
        elif name == doubting.DOUBT and place.is_explained:
            self.note_wanted.emit(doubting.doubt_note(place, self._library))
        elif name == "end" and self._told(place.session.end):
            self._go_to(RESULT)
        return True

    def _go_on(self) -> bool:
        place = self._place
        if place is None:
            return False
        if place.task is None:
            self.enter(Address(ROOM))
        elif place.number < len(place.session.tasks):
            self._go_to(str(place.number + 1))
        else:
            if place.session.plan.mode == "practice":
                self._told(place.session.end)
            self._go_to(RESULT)
        return True

    def _go_to(self, at: str) -> None:
        if self._place is not None:
            self.enter(self._place.at(at))
            self._tell()

    def _next(self) -> bool:
        """As a presenter means it: to the rest of what is here, then on."""
        if self.stage.scroll_on(1):
            return True
        return self.stage.part is None and self._go_on()

    def _previous(self) -> bool:
        if self.stage.scroll_on(-1):
            return True
        return self._place is not None and self._place.number > 1 and self._press("back")

    def _follow(self, address: Address) -> None:
        if address.page == ROOM:
            self.enter(address)
        else:
            self.open_requested.emit(address)

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._watch.go_on()
        super().showEvent(event)
