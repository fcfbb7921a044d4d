"""What a search is asked and what it answers: hits of the pack, then notes of the learner."""

from collections.abc import Callable, Sequence
from functools import cached_property

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.find import Finder, Hit
from pofedu.content.findable import KINDS, Kind

PAGE = "search"
QUERY, KIND = "q", "kind"
Notes = Callable[[str], Sequence[Hit]]
"""Finds notes of the learner."""
EXAMPLES = ("卵巢早衰", "POI", "TGF-β1", "autophagy", "1.1-s3", "lczs")
"""Queries that show what can be found: a name, an abbreviation, Greek, English, a place, pinyin."""


class Asked(Struct, frozen=True):
    """What is looked for; an empty kind means all."""

    query: str = ""
    kind: Kind | None = None


def asked_at(address: Address) -> Asked:
    """What an address asks; a kind that is not known counts as none."""
    kind = next((kind for kind in KINDS if kind == address.value(KIND)), None)
    return Asked(address.value(QUERY), kind)


def address_of(asked: Asked) -> Address:
    """The address that asks this."""
    return Address(PAGE).with_view(**{QUERY: asked.query.strip(), KIND: asked.kind or ""})


class Results:
    """What was found, best first; a hit is made when it is asked for."""

    def __init__(self, finder: Finder, notes: Notes, asked: Asked) -> None:
        self._finder, self._asked = finder, asked
        everything = finder.find(asked.query)
        own = notes(asked.query) if asked.query.strip() else ()
        self.is_cut = everything.is_cut
        """Whether more was found than is given; then no kind is counted."""
        self.counts: dict[Kind, int] = dict(everything.counts)
        if own and not self.is_cut:
            self.counts["note"] = len(own)
        shown = everything
        if asked.kind is not None:
            shown = finder.find(asked.query, asked.kind)
        self._numbers = () if asked.kind == "note" else shown.numbers
        self._own = own if asked.kind in (None, "note") else ()
        self.is_shown_cut = shown.is_cut
        """Whether more was found of the kind that is shown."""

    def __len__(self) -> int:
        return len(self._numbers) + len(self._own)

    @cached_property
    def unverified(self) -> int:
        """How many of these were found by a value that no page confirmed."""
        return self._finder.count_unverified(self._numbers, self._asked.query)

    def hit(self, place: int) -> Hit:
        """The hit at a place, from 0."""
        if place < len(self._numbers):
            return self._finder.hit(self._numbers[place], self._asked.query)
        return self._own[place - len(self._numbers)]
