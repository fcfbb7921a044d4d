"""Where the reader was, and the way back."""

from dataclasses import replace

from pofedu.content.address import Address

LONGEST = 500


def is_same_place(one: Address, other: Address) -> bool:
    """Whether two addresses differ at most in the state of the view (panned, zoomed, filtered)."""
    return replace(one, view=()) == replace(other, view=())


class History:
    """The places visited, in order, each with the view it was left with."""

    def __init__(self) -> None:
        self._places: list[Address] = []
        self._index = -1

    @property
    def current(self) -> Address | None:
        """Where the reader is; None before the first visit."""
        return self._places[self._index] if self._places else None

    def last_outside(self, page: str) -> Address | None:
        """The last place until now that is not on a page; None where there is none."""
        before = reversed(self._places[: self._index + 1])
        return next((place for place in before if place.page != page), None)

    def visit(self, address: Address) -> None:
        """Come to a place: a new one is added, the same one with another view is replaced."""
        if self.current is not None and is_same_place(self.current, address):
            self.settle(address)
            return
        self._places = [*self._places[: self._index + 1], address][-LONGEST:]
        self._index = len(self._places) - 1

    def settle(self, address: Address) -> None:
        """Put the full address of the place reached in the stead of the one asked for."""
        if self._places:
            self._places[self._index] = address
        else:
            self.visit(address)

    def can_step(self, by: int) -> bool:
        """Whether there is a place so many steps back (negative) or forward."""
        return 0 <= self._index + by < len(self._places)

    def step(self, by: int) -> Address | None:
        """Move back (negative) or forward; None where there is nothing."""
        if not self.can_step(by):
            return None
        self._index += by
        return self.current
