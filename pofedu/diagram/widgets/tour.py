"""The tour of a map under way: offered once, gone through stop by stop, said aloud."""

from PySide6.QtCore import QObject, Qt, Signal

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram, Stop
from pofedu.content.model import Text
from pofedu.diagram import touring
from pofedu.diagram.widgets.stage import Stage
from pofedu.diagram.widgets.tourbar import TourBar, TourOffer
from pofedu.learner.learner import Learner
from pofedu.ui.language import joined, line, translate
from pofedu.ui.spoken import say
from pofedu.ui.theme import Look


class Tour(QObject):
    """Shows what an address says of the tour; where the tour leads, the page is told."""

    going = Signal(object)

    def __init__(self, diagram: Diagram, learner: Learner, stage: Stage, look: Look) -> None:
        super().__init__(stage)
        self._diagram, self._learner, self._stage = diagram, learner, stage
        self._look = look
        self._address = Address("diagram", diagram.id)
        self._number = 0
        self._is_left = False
        """Whether the reader has gone elsewhere from the stop."""
        self._has_answer = False
        """Whether the offer was answered here, be that kept or not."""
        self.bar: TourBar | None = None
        self.offer: TourOffer | None = None
        stage.halves.parted.connect(self._show_offer)

    @property
    def _stop(self) -> Stop | None:
        return self._diagram.tour[self._number - 1] if self._number else None

    @property
    def is_under_way(self) -> bool:
        """Whether a stop shows."""
        return bool(self._number)

    def is_showing(self, address: Address) -> bool:
        """Whether an address shows a stop and nothing else, so that no card is needed."""
        number = touring.stop_number(address, self._diagram)
        return bool(number) and touring.is_at(address, self._diagram.tour[number - 1])

    def enter(self, address: Address) -> None:
        """Show the stop of an address, or else the offer where it was not answered yet."""
        before, self._address = (self._number, self._is_left), address
        self._number = touring.stop_number(address, self._diagram)
        self._is_left = touring.is_left(address, self._diagram)
        if self._number:
            self._has_answer = True
            touring.answer(self._diagram, self._learner)
            self._show_stop(is_said=(self._number, self._is_left) != before)
        elif self.bar is not None:
            self._hide_bar()
        self._show_offer()

    def start(self) -> bool:
        """Go to the first stop; False where the map has no tour."""
        return bool(self._diagram.tour) and self._go_to(1)

    def page(self, by: int) -> bool:
        """To the rest of the lane that is the stop, else on or back by a stop."""
        is_of_lane = self._stop is not None and self._stop.lane and not self._is_left
        is_moved = is_of_lane and self._stage.show_rest_of_lane(by)
        return bool(is_moved) or self.step(by)

    def step(self, by: int) -> bool:
        """Go on or back by a stop, from elsewhere back to it; from the last one on, end.

        False where no tour is under way.
        """
        there = self._number if self._is_left and by < 0 else self._number + by
        if not self._number:
            return False
        if there > len(self._diagram.tour):
            return self.end()
        return self._go_to(max(1, there))

    def end(self) -> bool:
        """Leave the tour and stay here; False where none is under way."""
        if not self._number:
            return False
        place = touring.left(self._address, self._diagram, self._stage.lane_in_view())
        eye = self._stage.view.goal()
        self.going.emit(place)
        self._stage.view.stay_at(eye)
        return True

    def _go_to(self, number: int) -> bool:
        self.going.emit(touring.at_stop(self._address, self._diagram, number))
        return True

    # The offer

    def _show_offer(self) -> None:
        """Only to who looks at the map and nothing else, and never to an audience."""
        is_projected = self._look.theme.name == "projector"
        stage = self._stage
        is_taken = stage.is_bare or stage.halves.regions() or self._address.kind
        is_free = not (is_projected or is_taken or self._is_answered)
        if is_free and self.offer is None:
            self.offer = self._made_offer()
        offer = self.offer
        if offer is not None and offer.isHidden() is is_free:
            self._stage.change_below(lambda: offer.setVisible(is_free))

    @property
    def _is_answered(self) -> bool:
        return self._has_answer or not touring.is_to_offer(self._diagram, self._learner)

    def _made_offer(self) -> TourOffer:
        offer = TourOffer(len(self._diagram.tour))
        offer.started.connect(self._accept)
        offer.declined.connect(self._decline)
        offer.show_look(self._look)
        self._stage.add_below_map(offer)
        return offer

    def _accept(self) -> None:
        self.start()
        if self.bar is not None:
            self.bar.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decline(self) -> None:
        self._has_answer = True
        touring.answer(self._diagram, self._learner)
        self._show_offer()
        self._stage.halves.place().setFocus()

    def follow_bare(self) -> None:
        """Offer nothing while only the map is shown."""
        self._show_offer()

    # A stop

    def _show_stop(self, is_said: bool) -> None:
        stop, number, count = self._stop, self._number, len(self._diagram.tour)
        assert stop is not None, "only shown at a stop"
        if self.bar is None:
            self.bar = TourBar()
            self.bar.stepped.connect(self.step)
            self.bar.ended.connect(self.end)
            self._stage.add_below_map(self.bar)
        at = translate("Explore", "Stop {number} of {count}", number=number, count=count)
        words, passages = Text(zh=stop.note.zh, en=stop.note.en), stop.note.basis.passages
        if self._is_left:
            words, passages = translate("Explore", "You have left this stop."), ()
        is_first = number == 1 and not self._is_left
        self.bar.show_stop(at, passages, words, is_first, number == count)
        self.bar.show_return(self._is_left)
        self.bar.show()
        self.bar.show_look(self._look)
        self._stage.make_room(is_taken=True)
        if is_said:
            said = joined((at, words), "。", ". ")
            say(self._stage.view, line(said, self._look.language))

    def _hide_bar(self) -> None:
        assert self.bar is not None, "there is a bar once a stop was shown"
        if self.bar.isAncestorOf(self.bar.window().focusWidget() or self._stage):
            self._stage.halves.place().setFocus()
        self.bar.hide()
        self._stage.make_room(is_taken=False)

    def show_look(self, look: Look) -> None:
        """Bar and offer in another look."""
        self._look = look
        self._show_offer()
        for part in (self.bar, self.offer):
            if part is not None:
                part.show_look(look)
