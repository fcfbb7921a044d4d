"""A place in the questions, and how it is answered: choose, then say how sure one is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pofedu.quiz.hands import Hands
from pofedu.quiz.room import Room
from pofedu.quiz.standing import Standing
from pofedu.quiz.task import is_complete
from pofedu.quiz.widgets import saying
from pofedu.quiz.widgets.answerpart import AnswerPart
from pofedu.quiz.widgets.buttons import bar_words
from pofedu.quiz.widgets.doubting import notes_of, with_notes
from pofedu.quiz.widgets.explained import TYPED
from pofedu.quiz.widgets.hall import Hall
from pofedu.quiz.widgets.handspart import HandsPart
from pofedu.quiz.widgets.parts import answer_part
from pofedu.quiz.widgets.roomy import roomy
from pofedu.quiz.widgets.shown import shown_blocks, spoken_words
from pofedu.quiz.widgets.stage import CERTAINTIES, Stage
from pofedu.ui.answerrow import digit_of
from pofedu.ui.blocks import Blocks
from pofedu.ui.language import line
from pofedu.ui.rows import LinkRow
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look

Spot = tuple[str, int, bool]
"""The question, else the session; which it is; whether it is explained, or the session ended."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Player(Stage):
    """Shows where one is in a room; what keys and buttons mean beyond answering is the page's."""

    answered = Signal(int)
    """What is chosen shall count, with this certainty; 0 where none is asked for."""
    gone_on = Signal()
    """Enter, where nothing is to be answered."""
    message_posted = Signal(object)

    def __init__(self, room: Room) -> None:
        super().__init__(lambda: room.sitting.left_ms)
        self._room = room
        self._look: Look | None = None
        self._wide: Look | None = None
        """The look of the words, which may be larger."""
        self.is_staking = False
        """Whether the next digit says how sure one is."""
        self.hall, self.is_hall = Hall(), False
        self._notes: Blocks = ()
        """The line of the notes on the question shown."""
        self._spot: Spot = ("", 0, False)
        self._left: dict[Spot, tuple[int, int]] = {}
        """Where a link was followed: how far it was scrolled, and which link it was."""
        self._link = -1
        """The link by which one comes back; -1 where one does not."""
        self.pane.link_activated.connect(self._leave)
        self.changed.connect(self._on_changed)
        self.pointed_again.connect(self._confirm_alone)

    @property
    def _place(self) -> Standing | None:
        return self._room.place

    def show_place(self, place: Standing, look: Look) -> None:
        """Show it, with what was chosen there; the same again where it was left."""
        was_answering, before = self._is_answering(), self._spot
        self._look, self.is_staking = look, False
        self._wide = wide = roomy(look, self.height())
        self.is_hall = self._room.is_hall and not self._room.is_covered
        hands = self.hall.told(place) if self.is_hall else None
        scrolled = self._scrolled(place, place.is_explained or hands is not None)
        part = self._part_at(place, wide) if hands is None else None
        given = self.hall.given(place) if self.is_hall else self._room.given()
        blocks = self._blocks_at(place, hands)
        if not self._room.is_covered:
            self._notes = self._notes_at(place)
            blocks = with_notes(blocks, place, self._notes)
        self.show_question(blocks, part, wide)
        if not self._room.is_covered:
            is_explained = place.is_explained or hands is not None
            on_map = given if hands is not None else place.given
            self.show_map(place, self._room.library, look, on_map, is_explained)
        elif self.side is not None:
            self.side.hide()
        if part is not None and given:
            part.show_given(given)
        self.show_marks(place)
        self.clock.show_look(look)
        self.pane.verticalScrollBar().setValue(scrolled)
        if part is not None and was_answering and before == self._spot:
            self.starts_at().setFocus()  # in another look it is another field

    def _is_answering(self) -> bool:
        """Whether the keyboard is in what is answered with, such as a field."""
        focus = self.window().focusWidget()
        return self.part is not None and focus is not None and self.part.isAncestorOf(focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place, look = self._place, self._look
        if place is not None and look is not None and roomy(look, self.height()) != self._wide:
            self.show_place(place, look)

    def _scrolled(self, place: Standing, is_explained: bool) -> int:
        """How far down a place was read when it was last shown, or left by a link."""
        name = place.task.question.id if place.task is not None else place.session.uid
        is_told = is_explained or place.session.state == "ended"
        spot = (name, place.number, is_told and not self._room.is_covered)
        here = self.pane.verticalScrollBar().value(), self._link
        before, self._spot = self._spot, spot
        scrolled, self._link = self._left.pop(spot, here if spot == before else (0, -1))
        return scrolled

    def _leave(self) -> None:
        focus, rows = self.window().focusWidget(), self._links()
        link = rows.index(focus) if isinstance(focus, LinkRow) and focus in rows else -1
        self._left[self._spot] = (self.pane.verticalScrollBar().value(), link)

    def _links(self) -> list[LinkRow]:
        page = self.pane.widget()
        return page.findChildren(LinkRow) if page is not None else []

    def starts_at(self) -> QWidget:
        """At the link by which one left, if one comes back."""
        rows = self._links()
        return rows[self._link] if 0 <= self._link < len(rows) else super().starts_at()

    def _blocks_at(self, place: Standing, hands: Hands | None) -> Blocks:
        if self.is_hall and place.task is None:
            return self.hall.end_blocks(place, self._room.library)
        return shown_blocks(place, self._room, self.is_hall, hands, self.hall.given(place))

    def _part_at(self, place: Standing, look: Look) -> AnswerPart | None:
        """What is answered with, where something is asked."""
        if place.task is None or not place.is_asked or self._room.is_covered:
            return None
        if self.is_hall:
            return self._hall_part(place, look)
        return answer_part(place.task, look, self._room.library)

    def _hall_part(self, place: Standing, look: Look) -> AnswerPart:
        part = self.hall.part(place, look, self._room.library)
        if isinstance(part, HandsPart):
            part.reached.connect(self.pane.bring_into_view)
            part.left.connect(self.pane.setFocus)
        return part

    def show_answer(self, is_shown: bool = True) -> bool:
        """In the hall, let the answer be seen or hide it again; False elsewhere, or where it is."""
        place, look = self._place, self._look
        if place is None or place.task is None or look is None or not self.is_hall:
            return False
        if self.hall.is_shown(place.session, place.task) is is_shown:
            return False
        self.hall.show(place, is_shown)
        self.show_place(place, look)
        self.pane.setFocus()
        self.tell()
        return True

    def _notes_at(self, place: Standing) -> Blocks:
        return notes_of(place.task, self._room.learner.note_counts())

    def show_notes(self, place: Standing) -> None:
        """Show how many notes there are on the question, where that is another number now."""
        if self._look is not None and self._notes_at(place) != self._notes:
            self.show_place(place, self._look)

    def show_marks(self, place: Standing) -> None:
        """How far the session is, and what can be done here; the question stays as it is."""
        if self._look is not None:
            of = self.hall if self._room.is_hall else saying
            stops, summary = of.stops_of(place.session), of.strip_words(place.session)
            self.show_stops(stops, place.number - 1, summary, self._look)
        self._show_bar()

    def tell(self) -> None:
        """Say what shows now, where anyone listens."""
        place = self._place
        if place is not None and self._look is not None:
            is_told = self.is_hall and self.hall.is_shown(place.session, place.task)
            words = spoken_words(place, self._room, is_told)
            if words is not None:
                say(self.pane, line(words, self._look.language))

    def _on_changed(self) -> None:
        if self.is_hall and self._place is not None:
            self.hall.keep(self._place, self.part)
        elif self.part is not None:
            self._room.sitting.keep(self.part.task.question.id, self.part.given())
        self._show_bar()
        if self.part is not None and self.part.task.question.kind in TYPED and self._is_answering():
            self._see(self.part)  # above all what is typed

    def _show_bar(self) -> None:
        place, look = self._place, self._wide
        if place is None or look is None:
            return
        words = bar_words(place, self._room.is_covered)
        self.bar.say(**(self.hall.words(place, words) if self.is_hall else words))
        is_ready = self.is_ready()
        for name in ("answer", *CERTAINTIES):
            self.bar.enable(name, is_ready)
        if not is_ready:
            self.is_staking = False
        given = self.part.given() if self.part is not None else ()
        hint = saying.hint_words(place, given) if is_ready and not self.is_hall else None
        self.say_hint(hint, look, self.is_staking)

    def is_ready(self) -> bool:
        """Whether what is chosen can count."""
        return self.part is not None and is_complete(self.part.task, self.part.given())

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits choose; Enter answers or goes on, and where certainty counts asks for it first."""
        digit = digit_of(event)
        is_on_button = isinstance(self.window().focusWidget(), QAbstractButton)
        if digit and self.is_staking:
            if digit <= len(CERTAINTIES):
                self.answered.emit(digit)
        elif (digit or (digit == 0 and self.is_hall)) and self.part is not None:
            self._press(self.part, digit)
        elif event.key() in _ENTER and not is_on_button:
            self.confirm()
        else:
            return False
        return True

    def _press(self, part: AnswerPart, digit: int) -> None:
        part.press(digit)
        if (row := part.row_of(digit)) is not None:
            self._see(row)

    def _see(self, what: QWidget) -> None:
        if (column := self.layout()) is not None:
            column.activate()  # the hint takes its room first
        self.pane.ensureWidgetVisible(what)

    def _confirm_alone(self) -> None:
        """In the hall a second click shows no answer: one may point at the same place twice."""
        if not self.is_hall:
            self.confirm()

    def confirm(self) -> None:
        """Answer, ask how sure one is, or go on."""
        if self.show_answer():
            return
        if self.part is None:
            self.gone_on.emit()
        elif not self.is_ready():
            self.message_posted.emit(saying.lacking_hint(self.part.task))
        elif self._place is not None and not self._place.is_staked:
            self.answered.emit(0)
        else:
            assert self._wide is not None
            self.is_staking = True
            self.pane.setFocus()
            self.say_hint(saying.digit_hint(), self._wide, is_urging=True)
            say(self.pane, line(saying.digit_hint(), self._wide.language))

    def leave_stake(self) -> bool:
        """Choose again; False where nobody was asked how sure they are."""
        was_staking, self.is_staking = self.is_staking, False
        self._show_bar()
        return was_staking
