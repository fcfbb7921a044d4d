"""The list of what can be asked about, for one room, and what is begun from it."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from pofedu.quiz.room import Room
from pofedu.quiz.session import Session, open_sessions
from pofedu.quiz.widgets import offers
from pofedu.quiz.widgets.coverage import covered_words
from pofedu.quiz.widgets.examwords import ended_words, scale_fold
from pofedu.quiz.widgets.scopes import ScopeList
from pofedu.ui.theme import Look


class Chooser(ScopeList):
    """Begins sessions and goes on with them; whether that is kept the page tells by `told`."""

    arrived = Signal()
    """The room is at another place now."""
    progress_asked = Signal()
    message_posted = Signal(object)

    def __init__(self, room: Room, told: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._room, self._told = room, told
        self._look: Look | None = None
        self.chosen.connect(self.take)
        self.mode_chosen.connect(self.set_mode)
        self.choice_made.connect(self._set_generated)

    def show_offers(self, look: Look) -> None:
        """Show all that can be begun now."""
        self._look, room = look, self._room
        scope = offers.questions_at(room.address)
        sessions = open_sessions(room.library, room.learner)
        sections = offers.sections_of(room.library, room.past, room.catalogue, sessions, scope)
        title, words = offers.list_title(), offers.list_words(room.library, room.past)
        foot = covered_words(room.catalogue.covered)
        self.show_sections(title, words, room.mode, sections, scale_fold(), foot, look)

    def set_mode(self, mode: str) -> None:
        """What is begun next is a practice or an exam."""
        self._room.mode = "exam" if mode == "exam" else "practice"

    def _set_generated(self, choice: str) -> None:
        self._told(lambda: self._room.ask_generated(choice == "with"))
        if self._look is not None:
            self.show_offers(self._look)
        self.show_choice(choice)

    def take(self, name: str) -> None:
        """Do what an offer of this name says."""
        if name == offers.PROGRESS:
            self.progress_asked.emit()
        elif name.startswith(offers.ON):
            self._told(lambda: self._room.resume(name.removeprefix(offers.ON)))
            self.arrived.emit()
        elif (scope := offers.read_scope(name)) is not None:
            self._told(lambda: self._arrive(self._room.begin(scope)))

    def repeat(self) -> bool:
        """Ask once more what the session that ended here missed; False where there is nothing."""
        place = self._room.place
        can_repeat = place is not None and place.can_repeat
        return can_repeat and self._told(lambda: self._arrive(self._room.begin_missed()))

    def _arrive(self, ended: Session | None) -> None:
        self.arrived.emit()
        if ended is not None:
            self.message_posted.emit(ended_words(ended))
