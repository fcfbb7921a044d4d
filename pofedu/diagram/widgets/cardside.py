"""The card beside a map: what it shows, the ways out of it, and what is taken away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Claim
from pofedu.diagram import logic
from pofedu.diagram.widgets.stage import Stage
from pofedu.learner.learner import Learner
from pofedu.ui import takeaway
from pofedu.ui.blocks import Blocks
from pofedu.ui.names import ABOUT, has_card, name_of
from pofedu.ui.theme import Look


class CardSide(QObject):
    """Shows what an address chooses; where its links and keys lead, the page is told."""

    going = Signal(object)
    """An Address on this page."""
    choosing = Signal(str, str)
    """Kind and target of another card."""
    open_requested = Signal(object)
    """An Address on another page."""
    asked = Signal(str)
    """The id of a key."""
    message_posted = Signal(object)

    def __init__(
        self, diagram: Diagram, library: Library, learner: Learner, stage: Stage, look: Look
    ) -> None:
        super().__init__(stage)
        self._diagram, self._library, self._learner = diagram, library, learner
        self._stage, self._look = stage, look
        self._address = Address("diagram", diagram.id)
        self.aside = ""
        """What the panel shows instead of the card: `grades`, `report` or nothing."""
        self.is_toured: Callable[[Address], bool] = lambda _: False
        """Whether a stop of a tour says all there is to say of an address."""
        self.close_over: Callable[[], bool] = lambda: False
        """Closes what stands over the card; False where nothing does."""
        stage.panel.closed.connect(self.close)
        stage.panel.card.link_activated.connect(self._open_link)
        stage.panel.card.action_requested.connect(self._on_action)

    # What it shows

    def show_place(self, address: Address, is_return: bool) -> None:
        """The card of what an address chooses."""
        self._address, self.aside = address, ""
        self.show(is_return)

    def show_look(self, look: Look) -> None:
        """The card in another look."""
        self._look = look
        self.show()

    def show(self, is_return: bool = False) -> None:
        """The card anew, for what it tells may have changed."""
        self._stage.beside.show_card(self._blocks(), is_return)

    def _blocks(self) -> Blocks:
        """What the panel shows; nothing, and no card is loaded, where nothing is chosen."""
        if not self.aside and (self.is_toured(self._address) or not self._address.kind):
            return ()
        from pofedu.diagram import cards

        library = self._library
        if self.aside == "grades":
            return cards.table_blocks(self._claim(), library)
        record = self._citable()
        if self.aside == "report" and record is not None:
            report = takeaway.report_text(record, library, self._address)
            return takeaway.report_blocks(name_of(record, library), report)
        marks = self._learner.note_counts()
        return cards.choice_blocks(self._diagram, library, self._address, marks)

    def _claim(self) -> Claim | None:
        is_claim = self._address.kind == "claim"
        return self._library.claims[self._address.target] if is_claim else None

    def _show_aside(self, aside: str) -> bool:
        self.aside = "" if self.aside == aside else aside
        self.show(is_return=not self.aside)
        return True

    # Into it and out of it

    def turn_about(self) -> bool:
        """Open the card of the map itself and go into it, or close it."""
        is_open = self._address.kind == "about"
        self.going.emit(self._address.selecting(*(("", "") if is_open else ("about", ABOUT))))
        self._stage.panel.enter()
        return True

    def escape(self) -> bool:
        """Close what stands over the card; else go back from the card to the map; else close it."""
        if self.close_over():
            return True
        return (not self.aside and self._stage.beside.leave_card()) or self.close()

    def close(self) -> bool:
        """Go back from what is aside to the card, or let go what is chosen; False without any."""
        if self.aside:
            return self._show_aside(self.aside)
        if not self._address.kind:
            return False
        self.going.emit(self._address.selecting("", ""))
        return True

    def _open_link(self, address: Address) -> None:
        """Follow a link of a card; what has its home in the sources has its card here."""
        kind, target = logic.card_at(address, self._address)
        if has_card(kind, target, self._library):
            self.choosing.emit(kind, target)
        else:
            self.open_requested.emit(address)

    def _on_action(self, action: str) -> None:
        if action == "grades":
            self._show_aside(action)
        else:
            self.asked.emit(action)

    # What is taken away

    def _citable(self) -> takeaway.Citable | None:
        return takeaway.citable(self._address.kind, self._address.target, self._library)

    def cite(self) -> bool:
        """Copy what is chosen with its citation; False where there is nothing to cite."""
        at, record = self._address, self._citable()
        if record is None:
            return False
        place = Address(at.page, at.id, kind=at.kind, target=at.target)
        words = takeaway.copy_citation(record, self._library, place, self._look)
        self.message_posted.emit(words)
        return True

    def report(self) -> bool:
        """Copy and show what a reader would report; False where there is nothing to report on."""
        record = self._citable()
        if record is None:
            return False
        self.message_posted.emit(takeaway.copy_report(record, self._library, self._address))
        self.aside = "report"
        self.close_over()
        self.show()
        return True

    def ask_export(self) -> bool:
        """Ask where to save the map as a picture, and save it there."""
        from pofedu.diagram.widgets import saving

        path = saving.ask_for_picture(self._stage, self._address.id, self._look)
        if path is not None:
            self.export_to(path)
        return True

    def ask_print(self) -> bool:
        """Ask how to print the map as it is filtered and marked now, and print it."""
        from pofedu.diagram.widgets.saving import map_sheet
        from pofedu.ui.printing import ask_to_print
        from pofedu.ui.sheet import paper_look

        sheet = map_sheet(self._library, self._address, paper_look(self._look))
        if (said := ask_to_print(self._stage, sheet, self._look)) is not None:
            self.message_posted.emit(said)
        return True

    def export_to(self, path: Path) -> None:
        """Save the map as it is filtered and marked now, and say how that went."""
        from pofedu.diagram.widgets import saving

        words = saving.save_picture(self._library, self._address, path, self._look)
        self.message_posted.emit(words)
