"""Folding the lanes of a map: by a press, by key, all at once; going into one unfolds it."""

from PySide6.QtCore import QObject, Signal

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram import folding, logic
from pofedu.diagram.widgets.stage import Stage
from pofedu.ui.language import labelled, translate
from pofedu.ui.map.spoken import announce
from pofedu.ui.map.summary import summaries
from pofedu.ui.map.walk import Choice


class Folds(QObject):
    """Keeps the map folded as the address says; where folding leads, the page is told."""

    going = Signal(object)
    message_posted = Signal(object)

    def __init__(self, diagram: Diagram, library: Library, stage: Stage) -> None:
        super().__init__(stage)
        self._diagram, self._stage = diagram, stage
        self._address = Address("diagram", diagram.id)
        self._library, self._hidden = library, frozenset[str]()
        self._tell()
        stage.view.fold_asked.connect(self.turn)
        stage.view.chosen.connect(self._announce)

    def entering(self, address: Address) -> Address:
        """The address without a fold over what it chooses."""
        self._address = address = self._opened(address)
        folded = folding.folded_in(address, self._diagram)
        hidden = logic.hidden_claims(self._diagram, self._library, logic.hidden_in(address))
        if hidden != self._hidden:
            self._hidden = hidden
            self._tell()
        self._stage.view.show_folded(folded, folding.is_by_scale(address))
        return address

    def _tell(self) -> None:
        """Let folded lanes count what is shown now."""
        view, library, hidden = self._stage.view, self._library, self._hidden
        view.show_summaries(lambda: summaries(view.drawing, library, hidden))

    def _announce(self, choice: Choice | None) -> None:
        if choice is not None and choice.kind == "lane":
            announce(self._stage.view, choice)

    def _opened(self, address: Address) -> Address:
        """Only where what is chosen shows nowhere else is a lane unfolded for it."""
        lanes = self._stage.lanes_of(address.kind, address.target)
        folded = folding.folded_in(address, self._diagram)
        if not lanes or not lanes <= folded:
            return address
        asked = address.value(logic.LANE)
        first = next(lane.id for lane in self._diagram.lanes if lane.id in lanes)
        return folding.unfolding(address, {asked if asked in lanes else first}, self._diagram)

    def turn(self, lane: str) -> None:
        """Fold a lane, or unfold it; one that the scale folds is gone to."""
        view, address = self._stage.view, self._address
        if lane not in view.emphasis.folded:
            self._fold(lane)
            return
        address = folding.unfolding(address, {lane}, self._diagram)
        is_far = view.is_too_small(view.goal().scale)
        self.going.emit(address.with_view(**{logic.LANE: lane}) if is_far else address)
        view.stand_on(self._first_in(lane))
        self._say(translate("Explore", "Unfolded"), lane)

    def _fold(self, lane: str) -> None:
        folded = folding.folded_in(self._address, self._diagram) | {lane}
        address = folding.folding(self._address, folded, self._diagram)
        lanes = self._stage.lanes_of(address.kind, address.target)
        if lanes and lanes <= folded:
            address = address.selecting("", "")
        self.going.emit(address)
        self._stand_on_fold(lane)
        self._say(translate("Explore", "Folded"), lane)

    def _stand_on_fold(self, lane: str) -> None:
        view = self._stage.view
        if view.at is None or self._stage.lane_of_place() == lane:
            self._stand_on(lane)
            announce(view, Choice("lane", lane))

    def _stand_on(self, lane: str) -> None:
        """Put the reader's place on a folded lane, and its title into view if it is not."""
        view, place = self._stage.view, Choice("lane", lane)
        view.stand_on(place)
        if not view.rect().contains(view.control_at(view.shown.lane(lane)).toPoint()):
            view.show_place(view.rect_of(place))

    def _first_in(self, lane: str) -> Choice | None:
        boxes = self._stage.view.drawing.boxes
        places = self._stage.view.order()
        return next((c for c in places if c.kind == "box" and boxes[c.id].lane == lane), None)

    def _say(self, words: Text, lane: str) -> None:
        title = self._stage.view.drawing.lane(lane).title
        self.message_posted.emit(labelled(words, title))

    def turn_here(self) -> bool:
        """Fold or unfold the lane of the reader's place if that is seen, else the one in view."""
        lane = self._stage.lane_of_place_in_view() or self._stage.lane_in_view()
        if lane == logic.ALL:
            words = translate("Explore", "Choose a box or one part of the map first.")
            self.message_posted.emit(words)
        else:
            self.turn(lane)
        return True

    def turn_all(self) -> bool:
        """Fold every lane; unfold all where nothing else is left."""
        view, lanes = self._stage.view, {lane.id for lane in self._diagram.lanes}
        address = self._address
        if lanes <= view.emphasis.folded:
            is_far = view.is_too_small(view.goal().scale)
            opened = folding.unfolding(address, lanes, self._diagram)
            self.going.emit(folding.folding_none(address) if is_far else opened)
            view.stand_on(None)
            self.message_posted.emit(translate("Explore", "All parts are unfolded."))
            return True
        address = folding.folding(address, lanes, self._diagram)
        if self._stage.lanes_of(address.kind, address.target):
            address = address.selecting("", "")
        self.going.emit(address)
        self._stand_on(self._stage.lane_of_place() or self._diagram.lanes[0].id)
        self.message_posted.emit(translate("Explore", "All parts are folded."))
        return True
