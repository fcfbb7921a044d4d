"""What of a drawing stands out, what recedes, and what is not shown at all."""

from msgspec import Struct

RECEDED = 0.22
"""How much of what does not stand out is left, where anything does."""
FADED = 0.3
"""How much of a route is left that does not hold where the reader asks."""


class Emphasis(Struct, frozen=True):
    """What stands out: the rest recedes where anything is chosen; hidden routes are not painted."""

    boxes: frozenset[str] = frozenset()
    routes: frozenset[int] = frozenset()
    near_boxes: frozenset[str] = frozenset()
    near_routes: frozenset[int] = frozenset()
    hidden: frozenset[int] = frozenset()
    faded: frozenset[int] = frozenset()
    """Routes that do not hold where the reader asks; fainter than the rest, chosen or not."""
    quiet: frozenset[str] = frozenset()
    """Boxes all of whose routes are hidden or faded; as faint as these."""
    found_boxes: frozenset[str] = frozenset()
    found_routes: frozenset[int] = frozenset()
    """What was searched for; marked whether or not it is chosen."""
    folded: frozenset[str] = frozenset()
    """Lanes of which only the summary shows."""

    @property
    def is_any(self) -> bool:
        """Whether anything is chosen or found."""
        return bool(self.boxes or self.routes or self.found_boxes or self.found_routes)

    @property
    def base(self) -> "Emphasis":
        """What of it changes the drawing itself, rather than lie over it."""
        return Emphasis(hidden=self.hidden, faded=self.faded, quiet=self.quiet, folded=self.folded)

    @property
    def all_boxes(self) -> frozenset[str]:
        """What is chosen, next to it or found."""
        return self.boxes | self.near_boxes | self.found_boxes

    @property
    def all_routes(self) -> frozenset[int]:
        """What is chosen, next to it or found, and not hidden."""
        return (self.routes | self.near_routes | self.found_routes) - self.hidden

    def box_opacity(self, id_: str) -> float:
        """1 for what stands out, or where nothing does and one of its routes is clear."""
        if id_ in self.all_boxes:
            return 1.0
        opacity = RECEDED if self.is_any else 1.0
        return min(opacity, FADED) if id_ in self.quiet else opacity

    def route_opacity(self, index: int) -> float:
        """The same for a route."""
        opacity = 1.0 if not self.is_any or index in self.all_routes else RECEDED
        return min(opacity, FADED) if index in self.faded else opacity
