"""Ways to explore one map: searching it, zooming to what is chosen, folding lanes, the tour."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.diagram import folding, logic, touring
from pofedu.diagram.finding import MapIndex, Match
from pofedu.diagram.logic import ALL, CHOICE
from pofedu.diagram.widgets.folds import Folds
from pofedu.diagram.widgets.mapsearch import MapSearch
from pofedu.diagram.widgets.stage import Stage
from pofedu.diagram.widgets.tour import Tour
from pofedu.learner.learner import Learner
from pofedu.ui.language import translate
from pofedu.ui.map.walk import Choice
from pofedu.ui.theme import Look


class Explorer(QObject):
    """What the page asks for exploring; where that leads, the page is told."""

    going = Signal(object)
    """The Address on this page that the reader asked for."""
    message_posted = Signal(object)

    def __init__(
        self, diagram: Diagram, library: Library, learner: Learner, stage: Stage, look: Look
    ) -> None:
        super().__init__(stage)
        self._diagram, self._stage = diagram, stage
        self._address = Address("diagram", diagram.id)
        self.search = MapSearch(stage, MapIndex(diagram, library), look)
        self.search.gone_to.connect(self._go_to)
        self.folds = Folds(diagram, library, stage)
        self.folds.going.connect(self.going)
        self.folds.message_posted.connect(self.message_posted)
        self.tour = Tour(diagram, learner, stage, look)
        self.tour.going.connect(self.going)
        stage.view.zoom_asked.connect(lambda: self.zoom_to_choice())
        self._deeds: dict[str, Callable[[], bool]] = {
            "filter": self._open_search,
            "next-found": lambda: self.search.step(1),
            "previous-found": lambda: self.search.step(-1),
            "zoom-choice": self.zoom_to_choice,
            "fold": self.folds.turn_here,
            "fold-all": self.folds.turn_all,
            "tour": self.tour.start,
            "next": lambda: self.tour.page(1),
            "previous": lambda: self.tour.page(-1),
            "close": lambda: self.search.close(),
        }

    def entering(self, address: Address) -> Address:
        """Get ready for an address; gives it back as it can be shown."""
        self._address = self.folds.entering(touring.settled(address, self._diagram))
        return self._address

    def entered(self) -> None:
        """The map shows the address now."""
        self.search.refresh()
        self.tour.enter(self._address)

    def show_look(self, look: Look) -> None:
        """Everything in another look."""
        self.search.show_look(look)
        self.tour.show_look(look)

    def handle_key(self, key: str) -> bool:
        """Do what a key means for exploring; False where it means nothing."""
        deed = self._deeds.get(key)
        return deed is not None and deed()

    def choosing(self, kind: str, target: str) -> Address:
        """The place with something else chosen; it names no lane that does not show it."""
        if (kind, target) == (self._address.kind, self._address.target):
            return self._address
        place, lane = self._address.selecting(kind, target), self._address.value(logic.LANE)
        if lane == CHOICE or self._stage.is_elsewhere(lane, kind, target):
            place = place.with_view(**{logic.LANE: ""})
        return place

    # Searching

    def _open_search(self) -> bool:
        self.search.open()
        return True

    def _go_to(self, match: Match) -> None:
        """Choose what was found, near enough to be read."""
        if match.kind == "box":
            self._unfold_for(match.id)
            self._stage.view.approach(self.search.rect_of(match))
            self._stage.view.choose(Choice("box", match.id))
            return
        place = self.choosing("claim", match.id)
        self._stage.view.approach(self.search.rect_of(match))
        if place != self._address:
            self.going.emit(place)
        else:
            self._stage.reveal("claim", match.id)

    def _unfold_for(self, box: str) -> None:
        """Open the lane of a box that is gone to, though what it names may stand elsewhere too."""
        drawn = self._stage.view.drawing.boxes[box]
        place = self.choosing("entity", drawn.entities[0])
        unfolded = folding.unfolding(place, {drawn.lane}, self._diagram)
        if unfolded != place:
            self.going.emit(unfolded)

    # Zooming

    def zoom_to_choice(self) -> bool:
        """See what is chosen as large as is of use; where it is seen so, the whole map again."""
        if self._address.value(logic.LANE) == CHOICE:
            self.going.emit(self._address.with_view(**{logic.LANE: ALL}))
        elif self._stage.lanes_of(self._address.kind, self._address.target):
            self.going.emit(self._address.with_view(**{logic.LANE: CHOICE}))
        else:
            self.message_posted.emit(translate("Explore", "Choose a box or an arrow first."))
        return True
