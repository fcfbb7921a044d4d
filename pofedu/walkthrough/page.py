"""The page of the walkthroughs: the list of all of them, or one at a place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.learner.walked import ROOM
from pofedu.ui.answerrow import digit_of
from pofedu.ui.language import translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.spoken import give_maps_a_voice
from pofedu.ui.names import claim_sentence
from pofedu.ui.page import Page
from pofedu.ui.theme import Look
from pofedu.walkthrough import logic, saying, sentences
from pofedu.walkthrough.logic import SKIPPED, Standing
from pofedu.walkthrough.walk import Walk
from pofedu.walkthrough.widgets.autoplay import Autoplay
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
from pofedu.walkthrough.widgets.scene import Director
from pofedu.walkthrough.widgets.showing import Showing
from pofedu.walkthrough.widgets.strip import END, OPENING

PLAYING = ("next", "previous", "on", "back", "skip", "play", "speed", "close")
"""What leaves going on by itself as it is, or ends it itself."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WalkthroughPage(Page):
    """Shows a place of a walkthrough; step, answer and depth are part of the address."""

    def __init__(self, library: Library, learner: Learner | None = None) -> None:
        super().__init__()
        self._library, director = library, Director(library)
        self.walk = Walk(library, learner or passing_learner(), director.asked_at)
        self._look: Look | None = None
        self._is_urged = False
        """Whether a presenter's key asked for an answer first."""
        give_maps_a_voice()
        self.routes, self.player = RouteList(), Player(self._speak)
        self.autoplay = Autoplay(self, self.player.holds, partial(is_covered, self.player.pane))
        self.later = Later(self, self.player.is_moving)
        self._showing = Showing(
            library, self.walk, director, self.player, self.autoplay, self.later
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.routes)
        self._stack.addWidget(self.player)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._deeds = self._all_deeds()
        self._wire()

    def _wire(self) -> None:
        self.routes.followed.connect(lambda at: self.open_requested.emit(self.walk.deep(at)))
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
            "depth": lambda: self._go(self.walk.in_other_depth()),
            "play": self.autoplay.turn,
            "speed": self.autoplay.next_speed,
            "export": self._ask_handout,
        }

    # What the hall asks

    def enter(self, address: Address) -> None:
        self.walk.memory.recall()
        self._go(self.walk.deep(address))

    def show_look(self, look: Look) -> None:
        self._look = look
        self._show(is_animated=False)
        self.player.show_chosen(self.walk.chosen)

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        return sentences.way_to(self.walk.place, self.walk.address)

    def handle_key(self, key: str) -> bool:
        deed = self._deeds.get(key) if self.walk.place is not None else None
        if deed is not None and key not in PLAYING:
            self._pause()
        return deed() if deed else False

    def regions(self) -> tuple[QWidget, ...]:
        return self.player.regions() if self.walk.place is not None else (self,)

    def set_bare(self, is_bare: bool) -> None:
        self.player.set_bare(is_bare)

    # What is shown

    def _show(self, is_animated: bool) -> None:
        look, done = self._look, self.walk.memory.done
        if look is None:
            return
        if self.walk.place is None:
            words, listed = list_words(self._library, done), listed_routes(self._library, done)
            self.routes.show_routes(list_title(), words, listed, look)
        else:
            self._showing.show(look, is_animated)

    def _start(self, before: Standing | None) -> QWidget | None:
        if self.walk.place is not None:
            return self.player.pane
        return self.routes.row_of(before.route.id if before is not None else "")

    def _speak(self, drawing: Drawing, route: int) -> Text:
        return claim_sentence(self._library.claims[drawing.routes[route].lead], self._library)

    # What is taken away

    def _ask_handout(self) -> bool:
        from pofedu.walkthrough.widgets.taking import ask_for_handout, save_handout

        assert self._look is not None
        assert self.walk.place is not None
        id_ = self.walk.place.route.id
        found = ask_for_handout(self, id_, self._look)
        if found is not None:
            self.message_posted.emit(save_handout(self._library, id_, *found))
        return True

    # Going

    def _go(self, address: Address) -> bool:
        self.later.settle()
        before = self.walk.place
        self.walk.arrive(address)
        place, self._is_urged = self.walk.place, False
        is_here = has_keyboard(self)
        self._stack.setCurrentIndex(0 if place is None else 1)
        self._show(is_animated=before is not None and place is not None)
        self.starts_at = self._start(before)
        if is_here and spot_of(place) != spot_of(before) and self.starts_at is not None:
            self.starts_at.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._look is not None:
            self._showing.tell(before, self._look)
        self.place_changed.emit(self.walk.address)
        return True

    def _follow(self, address: Address) -> None:
        if address.page == ROOM and address.id:
            self._go(self.walk.deep(address))
        else:
            self.open_requested.emit(address)

    def _go_to_stop(self, stop: str) -> None:
        if stop == OPENING:
            self._go(logic.at_opening(self.walk.address))
        elif stop == END:
            self._go(logic.at_end(self.walk.address))
        else:
            self._go(self.walk.memory.step(self.walk.address, stop))

    def _go_on(self) -> bool:
        if self.walk.place is None:
            return False
        if self.walk.is_asking:
            return self._give(self.walk.answer)
        self.later.settle()
        return self._go(self.walk.after())

    def _next(self) -> bool:
        """As a presenter means it: to the rest of what is here, then on; not beyond the end."""
        if self.walk.place is not None and self.walk.place.part == "end":
            return self._scroll(1) or self.autoplay.stop() or True
        if self.walk.is_asking and not self.walk.chosen:
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
        if self.walk.place is None or not self.player.scroll_on(by):
            return False
        self.autoplay.wait(self.walk.place.is_shown)
        return True

    def _go_back(self) -> bool:
        before = self.walk.before()
        return before is not None and self._go(before)

    def _ask_again(self) -> bool:
        self.later.settle()
        there = self.walk.again()
        return there is not None and self._go(there)

    # Answering

    def _choose(self, number: int) -> None:
        """Choose an answer; chosen again, it is given."""
        if not self.walk.is_asking:
            return
        self._pause()
        if number and number == self.walk.chosen:
            self._give(self.walk.answer)
        elif self.walk.choose(number):
            self._showing.show_chosen()
            keyboard_to_answer(self.player, number)
            if number:
                self._showing.foresee(self.walk.answer)

    def _skip(self) -> bool:
        return self.walk.is_asking and self._give(SKIPPED)

    def _give(self, answer: str) -> bool:
        there = self.walk.give(answer)
        is_there = self._go(there)
        self.later.must(partial(self.walk.memory.keep, there))
        return is_there

    def _close(self) -> bool:
        """Let go of the chosen answer, else end going on by itself."""
        if self.walk.chosen and self.walk.choose(0):
            self._showing.show_chosen()
            return True
        return self.autoplay.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, 0 skips, Enter answers or goes on."""
        digit = digit_of(event) if self.walk.is_asking else None
        is_on_button = isinstance(self.window().focusWidget(), QAbstractButton)
        if digit == 0:
            self._skip()
        elif digit is not None:
            if digit != self.walk.chosen:
                self._choose(digit)
        elif event.key() in _ENTER and self.walk.place is not None and not is_on_button:
            if not self.walk.is_asking or self.walk.chosen:
                self._go_on()
        else:
            super().keyPressEvent(event)

    # Going on by itself

    def _show_play(self) -> None:
        if self.walk.place is not None:
            self._showing.show_bar()

    def _pause(self) -> None:
        """Whoever does something else than going on wants to stay."""
        if self.autoplay.stop():
            self.message_posted.emit(translate("Walkthrough", "Paused. Play goes on by itself."))

    def hideEvent(self, event: QHideEvent) -> None:
        self.autoplay.stop()
        self.later.stop()
        super().hideEvent(event)
