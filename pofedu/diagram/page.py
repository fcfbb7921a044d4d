"""The diagram page: the map, its lanes and legend, and the card of what is chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram import filters, logic
from pofedu.diagram.widgets import sentences
from pofedu.diagram.widgets.cardside import CardSide
from pofedu.diagram.widgets.explorer import Explorer
from pofedu.diagram.widgets.filtering import Filtering
from pofedu.diagram.widgets.marks import map_marks
from pofedu.diagram.widgets.stage import Stage
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.ui.headline import headline_of
from pofedu.ui.language import line, translate
from pofedu.ui.map.drawing import draw
from pofedu.ui.map.spoken import give_maps_a_voice
from pofedu.ui.map.walk import Choice
from pofedu.ui.page import Page
from pofedu.ui.theme import Look

ZOOM_STEP = 1.25


class DiagramPage(Page):
    """Shows a diagram at an address; selection, lane and filter are part of the address."""

    def __init__(self, library: Library, learner: Learner | None = None) -> None:
        super().__init__()
        self._library, self._learner = library, learner or passing_learner()
        self._look: Look | None = None
        self._address = Address("diagram")
        self._built: tuple[Diagram, Stage, Filtering, Explorer, CardSide] | None = None
        """What is shown, on what, and what sifts and explores it, from the first entry on."""
        self._is_bare = False
        give_maps_a_voice()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def _diagram(self) -> Diagram:
        assert self._built is not None, "nothing is shown before a page is entered"
        return self._built[0]

    @property
    def _stage(self) -> Stage:
        assert self._built is not None, "nothing is shown before a page is entered"
        return self._built[1]

    @property
    def _filtering(self) -> Filtering:
        assert self._built is not None, "nothing is shown before a page is entered"
        return self._built[2]

    @property
    def _explorer(self) -> Explorer:
        assert self._built is not None, "nothing is shown before a page is entered"
        return self._built[3]

    @property
    def _card(self) -> CardSide:
        assert self._built is not None, "nothing is shown before a page is entered"
        return self._built[4]

    # What the hall asks

    def enter(self, address: Address) -> None:
        self._enter(address, is_return=True)

    def _enter(self, address: Address, is_return: bool) -> None:
        diagram = sentences.diagram_at(self._library, address)
        address = Address("diagram", diagram.id, "", "", address.view, address.kind, address.target)
        is_new = self._built is None or diagram is not self._diagram
        if is_new:
            self._set_stage(diagram)
        before = Address("") if is_new else self._address
        address = self._explorer.entering(address)
        self._address = address
        self._show_choice(is_return)
        self._show_filters()
        self._mark_map()
        if logic.is_framing(address, before):
            self._show_lane(is_animated=not is_new)
        if address.kind and (address.kind, address.target) != (before.kind, before.target):
            self._filtering.close()
        self._explorer.entered()
        if logic.is_showing(address, before):
            self._stage.reveal(address.kind, address.target)
        self.place_changed.emit(address)

    def show_look(self, look: Look) -> None:
        self._look = look
        if self._built is not None:
            self._stage.show_look(look)
            self._show_filters()
            self._mark_map()
            self._explorer.show_look(look)
            self._card.show_look(look)

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        way: list[tuple[Text, Address | None]] = [
            (translate("Diagram", "Diagrams"), Address("diagram"))
        ]
        if self._built is not None:
            way.append((self._diagram.title, Address("diagram", self._diagram.id)))
            chosen = sentences.chosen_name(self._library, self._address)
            if chosen is not None:
                way.append((chosen, None))
        return tuple(way)

    def handle_key(self, key: str) -> bool:
        if self._built is None or self._explorer.handle_key(key):
            return self._built is not None
        deeds: dict[str, Callable[[], bool]] = {
            "fit": lambda: self._go_to_lane(logic.ALL),
            "zoom-in": lambda: self._zoom(ZOOM_STEP),
            "zoom-out": lambda: self._zoom(1 / ZOOM_STEP),
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "start": self._start,
            "legend": self._stage.toggle_legend,
            "filters": self._filtering.toggle,
            "table": self._turn_table,
            "cite": self._card.cite,
            "report": self._card.report,
            "export": self._card.ask_export,
            "print": self._card.ask_print,
            "about": self._card.turn_about,
            "close": lambda: (
                self._filtering.close() or self._explorer.tour.end() or self._card.escape()
            ),
        }
        deed = deeds.get(key)
        return deed() if deed else False

    def regions(self) -> tuple[QWidget, ...]:
        if self._built is None:
            return (self,)
        return self, *self._stage.halves.regions(), self._stage.beside.aside or self._stage.panel

    def set_bare(self, is_bare: bool) -> None:
        self._is_bare = is_bare
        if self._built is not None:
            self._stage.set_bare(is_bare)
            self._explorer.tour.follow_bare()

    def show_marks(self) -> None:
        if self._built is not None:
            self._mark_map()
            self._card.show(is_return=True)

    def _mark_map(self) -> None:
        """Show at boxes, arrows and rows what the learner has there."""
        kept, halves = logic.kept_at(self._learner), self._stage.halves
        self._stage.view.show_marks(map_marks(self._stage.view.drawing, kept))
        halves.show_place(self._address, kept)
        self.starts_at = halves.place()

    def _set_stage(self, diagram: Diagram) -> None:
        assert self._look is not None, "the hall gives a page its look before it enters"
        if self._built is not None:
            self._column.removeWidget(self._stage)
            self._stage.deleteLater()
        drawing = draw(diagram, self._library.entities, self._library.claims)

        def speak(route: int) -> Text:
            drawn = self._stage.view.drawing
            return sentences.spoken_arrow(drawn, route, self._library, self._address)

        stage = Stage(drawing, self._library.diagrams.values(), self._look, speak)
        headline = headline_of(diagram, self._library)
        if headline is not None:
            listed = Address("diagram", diagram.id, kind="list", target="studies")
            stage.headline.show_words(headline, listed)
        stage.headline.chosen.connect(self._go)
        stage.halves.show_claims_of(diagram, self._library)
        stage.halves.claim_chosen.connect(lambda id_: self._choose("claim", id_))
        stage.halves.moved.connect(self._go)
        stage.halves.copied.connect(self.message_posted)
        stage.view.setAccessibleName(line(diagram.title, self._look.language))
        stage.view.chosen.connect(self._on_chosen)
        stage.strip.map_chosen.connect(self._change_map)
        stage.strip.lane_chosen.connect(self._go_to_lane)
        stage.strip.asked.connect(self.handle_key)
        stage.set_bare(self._is_bare)
        stage.fit(self.width())
        self._column.addWidget(stage)
        filtering = Filtering(stage, diagram, self._library, self._look)
        filtering.place_wanted.connect(self._sift)
        explorer = Explorer(diagram, self._library, self._learner, stage, self._look)
        explorer.going.connect(self._go)
        explorer.message_posted.connect(self.message_posted)
        card = CardSide(diagram, self._library, self._learner, stage, self._look)
        card.is_toured, card.close_over = explorer.tour.is_showing, filtering.close
        card.going.connect(self._go)
        card.choosing.connect(self._choose)
        card.asked.connect(self.handle_key)
        card.open_requested.connect(self.open_requested)
        card.message_posted.connect(self.message_posted)
        self._built = (diagram, stage, filtering, explorer, card)

    def _go(self, address: Address) -> None:
        """Move within the page and say so."""
        if address != self._address or self._card.aside:
            self._enter(address, is_return=False)

    # What is chosen

    def _on_chosen(self, choice: Choice | None) -> None:
        if choice is None or choice.kind == "lane":
            self._card.close()
            self._stage.view.stand_on(choice)
        elif choice.kind == "box":
            self._choose("entity", self._stage.view.drawing.boxes[choice.id].entities[0])
        else:
            self._choose("claim", self._stage.view.drawing.routes[int(choice.id)].lead)

    def _choose(self, kind: str, target: str) -> None:
        """Go to a card."""
        self._go(self._explorer.choosing(kind, target))

    def _show_choice(self, is_return: bool) -> None:
        self._filtering.redraw(self._address)
        sifted = filters.sift(self._address, self._library)
        self._stage.mark(self._address.kind, self._address.target, sifted.hidden, sifted.faded)
        self._card.show_place(self._address, is_return)

    def export_to(self, path: Path) -> None:
        """Save the map as it is filtered and marked now, and say how that went."""
        self._card.export_to(path)

    # Lanes, zoom, filter

    def _show_lane(self, is_animated: bool) -> None:
        place = self._address
        self._stage.frame_choice(place.value(logic.LANE), place.kind, place.target, is_animated)

    def _go_to_lane(self, lane: str) -> bool:
        """Frame a lane; what is chosen elsewhere is let go, or it would leave the lane faded."""
        place = self._address.with_view(**{logic.LANE: lane})
        if self._stage.is_elsewhere(lane, place.kind, place.target):
            place = place.selecting("", "")
        if place == self._address:
            self._show_lane(is_animated=True)
        self._go(place)
        return True

    def _step(self, by: int) -> bool:
        """On in the table, to the rest of a lane that is not in view whole, or to the next lane."""
        if self._stage.halves.page(by) or self._stage.show_rest_of_lane(by):
            return True
        if lane := self._stage.lane_beside(by):
            self._go_to_lane(lane)
        return True

    def _start(self) -> bool:
        """Frame the first lane, unless a tour is under way; full screen is left to the hall."""
        if not self._explorer.tour.is_under_way:
            self._go_to_lane(self._stage.view.drawing.lanes[0].id)
        return False

    def _zoom(self, factor: float) -> bool:
        if not self._stage.halves.is_alone:
            self._stage.view.zoom_by(factor)
        return True

    def _turn_table(self) -> bool:
        self._go(logic.turning_table(self._address))
        return True

    def _show_filters(self) -> None:
        assert self._look is not None
        self._filtering.show_place(self._address, self._look)

    def _sift(self, place: Address) -> None:
        self._go(place)
        self.message_posted.emit(self._filtering.words())

    def _change_map(self, id_: str) -> None:
        """Another map, sifted alike as far as it can be; an open panel is open there too."""
        was_open = self._filtering.is_open
        place = filters.on_map(self._address, self._library.diagrams[id_], self._library)
        is_sifted = logic.hidden_in(place) or filters.holds_at(place)
        (self._sift if is_sifted else self._go)(place)
        if was_open and not self._filtering.is_open:
            self._filtering.toggle()
