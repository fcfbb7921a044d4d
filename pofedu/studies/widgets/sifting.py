"""The panel of filters beside the view: made when it is first asked for, then kept in step."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from pofedu.content.address import Address
from pofedu.content.sifting import Value
from pofedu.studies import selection as sifted
from pofedu.studies.rows import FACETS
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import words
from pofedu.studies.widgets.desk import Desk
from pofedu.ui.sieve import Sieve, Sift
from pofedu.ui.studywords import facet_words, value_words
from pofedu.ui.theme import Look


class Sifting(QObject):
    """Emits the places to which presses in the panel lead."""

    place_wanted = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__(desk)
        self._desk, self._look = desk, look
        self._selection: Selection | None = None
        self._address = Address("studies")
        self.panel: Sieve | None = None
        """Made when it is first asked for."""

    @property
    def is_open(self) -> bool:
        """Whether the panel stands where the card does."""
        is_there = self.panel is not None and self._desk.right.currentWidget() is self.panel
        return is_there and self._desk.right.isVisibleTo(self._desk)

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        """The states and counts now, where the panel is there to show them."""
        self._selection, self._address, self._look = selection, address, look
        if self.panel is not None:
            self.panel.show_sifts(tuple(_sifts(selection)), selection.is_any, look)

    def toggle(self, selection: Selection, address: Address, has_card: bool) -> bool:
        """Open the panel and go into it, or close it."""
        if not self.close(has_card):
            if self.panel is None:
                self.panel = self._made(selection)
            self.show_selection(selection, address, self._look)
            self._desk.show_aside(self.panel, has_card)
            self._desk.head.show_filters_on(True)
            self.panel.enter()
        return True

    def close(self, has_card: bool) -> bool:
        """Let the card come back; False where the panel was not open."""
        is_open = self.is_open
        if is_open:
            self._desk.show_aside(None, has_card)
        self._desk.head.show_filters_on(False)
        return is_open

    def _made(self, selection: Selection) -> Sieve:
        made = Sieve(tuple(_sifts(selection)), words.explanation(), words.counted, self._look)
        made.ticked.connect(self._tick)
        made.only_asked.connect(self._show_only)
        made.reset_asked.connect(lambda: self.place_wanted.emit(sifted.reset(self._address)))
        made.closed.connect(self.closed)
        return made

    def _tick(self, facet: str, value: Value) -> None:
        assert self._selection is not None, "what is ticked is shown"
        self.place_wanted.emit(sifted.ticking(self._address, self._selection, facet, value))

    def _show_only(self, facet: str, value: Value) -> None:
        assert self._selection is not None, "what is ticked is shown"
        self.place_wanted.emit(sifted.only(self._address, self._selection, facet, value))


def _sifts(selection: Selection) -> Iterator[Sift]:
    for facet in FACETS:
        values = selection.values(facet)
        named = ((v, value_words(facet, v.ids[0], selection.library)) for v in values)
        if values:
            yield Sift(facet, facet_words(facet), tuple(named))
