"""The page of the walkthroughs: the list of all of them, or one at a place."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.walkthrough import Depth
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.learner.walked import ANSWER, ROOM
from pofedu.ui.answerrow import digit_of
from pofedu.ui.language import line, translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.spoken import give_maps_a_voice
from pofedu.ui.names import claim_sentence
from pofedu.ui.page import Page
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look
from pofedu.walkthrough import logic, saying, sentences
from pofedu.walkthrough.asking import Question
from pofedu.walkthrough.logic import SKIPPED, Standing
from pofedu.walkthrough.memory import Memory
from pofedu.walkthrough.widgets.autoplay import Autoplay
from pofedu.walkthrough.widgets.barwords import WayOn, bar_words
from pofedu.walkthrough.widgets.keyboard import (
    has_keyboard,
    is_covered,
    keyboard_to_answer,
    spot_of,
)
from pofedu.walkthrough.widgets.later import Later
from pofedu.walkthrough.widgets.listing import list_title, list_words, listed_routes
from pofedu.walkthrough.widgets.player import Player
from pofedu.walkthrough.widgets.routes import RouteList
from pofedu.walkthrough.widgets.scene import Director, Scene
from pofedu.walkthrough.widgets.strip import END, OPENING

PLAYING = ("next", "previous", "on", "back", "skip", "play", "speed", "close")
"""What leaves going on by itself as it is, or ends it itself."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WalkthroughPage(Page):
    """Shows a place of a walkthrough; step, answer and depth are part of the address."""

    def __init__(self, library: Library, learner: Learner | None = None) -> None:
        super().__init__()
        self._library, self._memory = library, Memory(learner or passing_learner())
        self._look: Look | None = None
        self._address = Address(ROOM)
        self._place: Standing | None = None
        """Where in a walkthrough; None for the list."""
        self._question: Question | None = None
        self._chosen = 0
        """The answer that will be given, by its place from 1."""
        self._is_urged = False
        """Whether a presenter's key asked for an answer first."""
        self._depth = ""
        """The depth that one goes from route to route in."""
        give_maps_a_voice()
        self._director = Director(library)
        self.routes, self.player = RouteList(), Player(self._speak)
        self.autoplay = Autoplay(self, self.player.holds, partial(is_covered, self.player.pane))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.routes)
        self._stack.addWidget(self.player)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._later = Later(self, self.player.is_moving)
        self._deeds = self._all_deeds()
        self._wire()

    def _wire(self) -> None:
        self.routes.followed.connect(lambda address: self.open_requested.emit(self._deep(address)))
        self.player.chosen.connect(self._choose)
        self.player.strip.chosen.connect(self._go_to_stop)
        self.player.pane.link_activated.connect(self._follow)
        self.player.bar.asked.connect(self.handle_key)
        self.autoplay.due.connect(self._play_on)
        self.autoplay.changed.connect(self._show_play)
        self.autoplay.disturbed.connect(self._pause)

    def _all_deeds(self) -> dict[str, Callable[[], bool]]:
        return {
            "next": self._next,
            "previous": lambda: self._scroll(-1) or self._go_back(),
            "on": self._go_on,
            "back": lambda: self._go_back() or self._go(Address(ROOM)),
            "skip": self._skip,
            "again": self._ask_again,
            "close": self._close,
            "depth": self._turn_depth,
            "play": self.autoplay.turn,
            "speed": self.autoplay.next_speed,
            "export": self._ask_handout,
        }

    # What the hall asks

    def enter(self, address: Address) -> None:
        self._memory.recall()
        self._go(self._deep(address))

    def _enter(self, address: Address, place: Standing | None) -> None:
        before, self._place, self._address, self._chosen = self._place, place, address, 0
        self._question, self._is_urged = self._director.asked_at(place), False
        is_here = has_keyboard(self)
        self._stack.setCurrentIndex(0 if place is None else 1)
        self._show(is_animated=before is not None and place is not None)
        self.starts_at = self.player.pane if place is not None else self._row_of(before)
        if is_here and spot_of(place) != spot_of(before) and self.starts_at is not None:
            self.starts_at.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(before)
        self.place_changed.emit(address)

    def show_look(self, look: Look) -> None:
        self._look = look
        self._show(is_animated=False)
        self.player.show_chosen(self._chosen)

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        return sentences.way_to(self._place, self._address)

    def handle_key(self, key: str) -> bool:
        deed = self._deeds.get(key) if self._place is not None else None
        if deed is not None and key not in PLAYING:
            self._pause()
        return deed() if deed else False

    def regions(self) -> tuple[QWidget, ...]:
        if self._place is None:
            return (self,)
        return self.player.regions()

    def set_bare(self, is_bare: bool) -> None:
        self.player.set_bare(is_bare)

    # What is shown

    def _row_of(self, before: Standing | None) -> QWidget | None:
        """The row in the list of the route where one was, else the first."""
        rows = self.routes.rows
        route = before.route.id if before is not None else ""
        return next(
            (row for row in rows if row.listed.address.id == route), rows[0] if rows else None
        )

    def _show(self, is_animated: bool) -> None:
        look = self._look
        if look is None:
            return
        if self._place is None:
            words = list_words(self._library, self._memory.done)
            listed = listed_routes(self._library, self._memory.done)
            self.routes.show_routes(list_title(), words, listed, look)
            return
        self.player.show_scene(self._scene_at(self._address), look, is_animated)
        self._show_bar(self._place)
        self.autoplay.wait(self._place.is_shown)
        self._later.may(self._foresee(self._place, self._address))

    def _foresee(self, place: Standing, address: Address, answer: str = SKIPPED) -> Iterator[None]:
        """Make ready what may be seen next, in small pieces; where it goes on before the rest."""
        there = self._memory.ahead(place, address, answer)
        if there is not None:
            yield from self.player.foresee(self._scene_at(there))
        for picture in self._director.next_pictures(place):
            yield from self.player.foresee_picture(picture)

    def _scene_at(self, address: Address) -> Scene:
        return self._director.scene_at(address, self._memory.given, self._memory.done)

    def _show_bar(self, place: Standing) -> None:
        is_core = self._address.value(logic.DEPTH) == logic.CORE
        speed = self.autoplay.speed if self.autoplay.is_on else None
        bar = self.player.bar
        bar.say(**bar_words(place, is_core, self._way_on(place), speed))
        bar.enable("on", not self._is_asking or bool(self._chosen))

    def _way_on(self, place: Standing) -> WayOn:
        """What going on means at the opening and at the end of a route."""
        if self._memory.is_finished(place):
            return "again"
        return "resume" if self._memory.stopped(place) is not None else "begin"

    def _speak(self, drawing: Drawing, route: int) -> Text:
        return claim_sentence(self._library.claims[drawing.routes[route].lead], self._library)

    def _tell(self, before: Standing | None) -> None:
        """Say what shows now, where anyone listens."""
        place, question, view = self._place, self._question, self.player.map
        if place is None or place.part == "opening" or view is None or place == before:
            return
        assert self._look is not None, "there is a look once a picture is shown"
        if question is not None:
            words = saying.spoken_step(place, question, self._library)
        else:
            words = saying.spoken_end(place)
        say(view, line(words, self._look.language))

    # What is taken away

    def _ask_handout(self) -> bool:
        from pofedu.walkthrough.widgets.taking import ask_for_handout, save_handout

        assert self._look is not None
        assert self._place is not None
        id_ = self._place.route.id
        found = ask_for_handout(self, id_, self._look)
        if found is not None:
            self.message_posted.emit(save_handout(self._library, id_, *found))
        return True

    # Going

    def _go(self, address: Address) -> bool:
        self._later.settle()
        address = logic.settled(address, self._library)
        self._depth = address.value(logic.DEPTH) or self._depth
        self._enter(address, sentences.standing_at(address, self._library) if address.id else None)
        return True

    def _follow(self, address: Address) -> None:
        if address.page == ROOM and address.id:
            self._go(self._deep(address))
        else:
            self.open_requested.emit(address)

    def _deep(self, address: Address) -> Address:
        """The opening of another route, in the depth of the one where one comes from."""
        is_other = address.id and (self._place is None or address.id != self._place.route.id)
        if is_other and not address.part and not address.view:
            return address.with_view(**{logic.DEPTH: self._depth})
        return address

    def _go_to_stop(self, stop: str) -> None:
        if stop == OPENING:
            self._go(logic.at_opening(self._address))
        elif stop == END:
            self._go(logic.at_end(self._address))
        else:
            self._go(self._memory.step(self._address, stop))

    def _go_on(self) -> bool:
        if self._place is None:
            return False
        if self._is_asking:
            return self._confirm() if self._chosen else self._skip()
        if self._place.part == "opening" and self._memory.is_finished(self._place):
            return self._ask_again()
        return self._go(self._memory.after(self._place, self._address))

    def _next(self) -> bool:
        """As a presenter means it: to the rest of what is here, then on; not beyond the end."""
        if self._place is not None and self._place.part == "end":
            return self._scroll(1) or self.autoplay.stop() or True
        if self._is_asking and not self._chosen:
            return self._urge()
        return self._scroll(1) or self._go_on()

    def _play_on(self) -> None:
        """As `_next`, but whoever lets it play asks for no answer."""
        self._is_urged = True
        self._next()

    def _urge(self) -> bool:
        """To the end of the words, where an answer is asked for; only then show it without."""
        if self._scroll(1):
            is_end = self.player.pane.is_at_end()
        elif self._is_urged:
            return self._skip()
        else:
            is_end = True
        if is_end and not self._is_urged:
            self._is_urged = True
            self.message_posted.emit(saying.urge_words())
            self.player.urge(saying.urge_words())
        return True

    def _scroll(self, by: int) -> bool:
        """Go a screenful on or back in what is here, which then stands for its while."""
        if self._place is None or not self.player.scroll_on(by):
            return False
        self.autoplay.wait(self._place.is_shown)
        return True

    def _go_back(self) -> bool:
        before = self._memory.before(self._place, self._address) if self._place else None
        return before is not None and self._go(before)

    # Answering

    @property
    def _is_asking(self) -> bool:
        return self._question is not None and self._place is not None and not self._place.is_shown

    def _choose(self, number: int) -> None:
        """Choose an answer; chosen again, it is given."""
        if not self._is_asking or self._question is None:
            return
        self._pause()
        if number and number == self._chosen:
            self._confirm()
        elif number <= len(self._question.answers):
            self._chosen = number
            self.player.show_chosen(number)
            self.player.bar.enable("on", bool(number))
            keyboard_to_answer(self.player, number)
            if number and self._place is not None:
                answer = self._question.answers[number - 1].id
                self._later.may(self._foresee(self._place, self._address, answer))

    def _confirm(self) -> bool:
        assert self._question is not None, "only where something is asked"
        answer = self._question.answers[self._chosen - 1]
        return self._give(answer.id)

    def _skip(self) -> bool:
        if not self._is_asking:
            return False
        return self._give(SKIPPED)

    def _give(self, answer: str) -> bool:
        """Only what is answered here is kept: an address that says so may be anyone's."""
        assert self._place is not None, "only where something is asked"
        there = self._address.with_view(**{ANSWER: answer})
        self._memory.remember(self._place, answer)
        is_there = self._go(there)
        self._later.must(partial(self._memory.keep, there))
        return is_there

    def _ask_again(self) -> bool:
        """The step, or from outside of one all steps."""
        self._later.settle()
        if self._place is None:
            return False
        if self._place.part == "step":
            self._memory.forget(self._address.id, self._address.part)
            return self._go(self._address.with_view(**{ANSWER: ""}))
        if not self._memory.is_finished(self._place):
            return False
        return self._go(self._memory.begin(self._place, self._address))

    def _close(self) -> bool:
        """Let go of the chosen answer, else end going on by itself."""
        if self._is_asking and self._chosen:
            self._chosen = 0
            self.player.show_chosen(0)
            self.player.bar.enable("on", False)
            return True
        return self.autoplay.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, 0 skips, Enter answers or goes on."""
        digit = digit_of(event) if self._is_asking else None
        is_on_button = isinstance(self.window().focusWidget(), QAbstractButton)
        if digit == 0:
            self._skip()
        elif digit is not None:
            if digit != self._chosen:
                self._choose(digit)
        elif event.key() in _ENTER and self._place is not None and not is_on_button:
            if not self._is_asking or self._chosen:
                self._go_on()
        else:
            super().keyPressEvent(event)

    # Depth and going on by itself

    def _turn_depth(self) -> bool:
        is_core = self._address.value(logic.DEPTH) == logic.CORE
        depth: Depth = "detail" if is_core else "core"
        self._depth = "" if is_core else logic.CORE
        return self._go(logic.in_depth(self._address, depth, self._library))

    def _show_play(self) -> None:
        if self._place is not None:
            self._show_bar(self._place)
            self.autoplay.wait(self._place.is_shown)

    def _pause(self) -> None:
        """Whoever does something else than going on wants to stay."""
        if self.autoplay.stop():
            self.message_posted.emit(translate("Walkthrough", "Paused. Play goes on by itself."))

    def hideEvent(self, event: QHideEvent) -> None:
        self.autoplay.stop()
        self._later.stop()
        super().hideEvent(event)
