"""The filter panel of a map: every axis with its values, and in what a claim must hold."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.sifting import Value
from pofedu.diagram import filters
from pofedu.diagram.logic import hidden_in
from pofedu.diagram.widgets.filterwords import axis_words, holding_words, place_words, value_words
from pofedu.diagram.widgets.holds import HoldsButton, Option
from pofedu.ui.language import translate
from pofedu.ui.sieve import Sieve, Sift
from pofedu.ui.theme import Look


class FilterPanel(Sieve):
    """Stands where the card stands; emits the place to which a press leads."""

    place_wanted = Signal(object)
    """An Address: the same map, sifted otherwise."""

    def __init__(self, diagram: Diagram, library: Library, look: Look) -> None:
        self._diagram, self._library = diagram, library
        self._address = Address("diagram", diagram.id)
        self._shown: object = None
        """The state of the rows now: hidden values, place and look."""
        self.holds = HoldsButton()
        self.holds.options = self._options
        super().__init__(self._sifts(frozenset()), _explanation(), _counted, look, self.holds)
        self.reset_asked.connect(lambda: self.place_wanted.emit(filters.reset(self._address)))
        self.holds.chosen.connect(
            lambda place: self.place_wanted.emit(filters.holding(self._address, place))
        )
        self.ticked.connect(self._tick)
        self.only_asked.connect(self._show_only)

    def _sifts(self, hidden: frozenset[str]) -> tuple[Sift, ...]:
        groups = filters.groups(self._diagram, self._library, hidden)
        return tuple(self._sift(group) for group in groups)

    def _sift(self, group: filters.Group) -> Sift:
        named = (
            (v, value_words(group.axis, id_of(v), self._diagram, self._library))
            for v in group.values
        )
        return Sift(group.axis, axis_words(group.axis), tuple(named), _excess(group.excess))

    # What it shows

    def show_place(self, address: Address, look: Look) -> None:
        """The states and counts at an address."""
        self._address = address
        hidden, place = hidden_in(address), filters.holds_at(address)
        if (hidden, place, look) == self._shown:
            return
        self._shown = (hidden, place, look)
        self.show_sifts(self._sifts(hidden), filters.reset(address) != address, look)
        self.holds.show_value(place, holding_words(place, self._library), look)

    def _options(self) -> tuple[Option, ...]:
        every = ("", place_words("", self._library), filters.claims_of(self._diagram), False)
        named = (
            (p.id, place_words(p.id, self._library), p.count, p.is_part)
            for p in filters.places(self._diagram, self._library)
        )
        return (every, *named)

    # What a press does

    def _tick(self, _: str, value: Value) -> None:
        self.place_wanted.emit(filters.ticking(self._address, value))

    def _show_only(self, axis: str, value: Value) -> None:
        group = next(g for g in self._groups() if g.axis == axis)
        self.place_wanted.emit(filters.only(self._address, group, value))

    def _groups(self) -> Sequence[filters.Group]:
        return filters.groups(self._diagram, self._library, hidden_in(self._address))

    def enter(self) -> None:
        """Put the focus on what stands first."""
        self.holds.setFocus(Qt.FocusReason.ShortcutFocusReason)


def id_of(value: Value) -> str:
    """The id by which a value has its words."""
    return value.ids[0] if len(value.ids) == 1 else "measured.animals"


def _excess(more: int) -> Text | None:
    if not more:
        return None
    return translate(
        "Filter", "%n more than there are claims: some were measured in several.", n=more
    )


def _counted(value: Value) -> Text:
    if value.left == value.count:
        return translate("Filter", "%n claims", n=value.count)
    return translate("Filter", "{left} of {count} claims", left=value.left, count=value.count)


def _explanation() -> Text:
    return translate(
        "Filter",
        "Numbers count the claims of this map; 3/12 means that the other groups leave 3 of 12. "
        'Space shows or hides a value; the right arrow key leads to "only".',
    )
