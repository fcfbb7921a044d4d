"""What is seen of claims: a map where they can be read on it, else the claims by themselves."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from pofedu.content.diagram import Diagram
from pofedu.content.model import Claim, Text
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.labels import Detail
from pofedu.walkthrough.widgets.drawings import Drawings, Room
from pofedu.walkthrough.widgets.focus import Focus

FocusOn = Callable[[Drawing], Focus]


class Sight(Struct, frozen=True):
    """A drawing, what of it is focused, and how much its boxes say."""

    drawing: Drawing
    focus: Focus
    detail: Detail
    name: Text
    """What it is called for ears."""
    farthest: float = 0.0
    """The smallest scale at which it can be read, where it cannot be seen whole at that."""


class Picture(Struct, frozen=True):
    """Claims to be seen, wherever there is room for them."""

    id: str
    """Of the place."""
    of: str
    """Of the claims."""
    claims: tuple[Claim, ...]
    name: Text
    """What they are called where they are drawn by themselves."""
    diagram: Diagram | None
    """The map on which they are followed, if any."""
    focus_on: FocusOn
    drawings: Drawings

    def sight(self, room: Room) -> Sight:
        """What can be read and seen whole, if not on its map, then off it.

        Where neither can, being read wins, and one goes on through the picture.
        """
        on_map = self._on_map(self.diagram, room) if self.diagram is not None else None
        if on_map is not None:
            return on_map
        drawing, detail = self.drawings.of_claims(self.of, self.claims, room)
        boxes = frozenset(drawing.boxes)
        words = self.drawings.smallest(drawing, boxes, room.look.language, detail)
        least, focus = room.least / max(words, 1.0), self.focus_on(drawing)
        is_whole = room.scale(focus.area) >= least
        return Sight(drawing, focus, detail, self.name, 0.0 if is_whole else least)

    def foresee(self, room: Room) -> Iterator[None]:
        """Do in small pieces what takes time in `sight`."""
        if self.diagram is not None:
            self.drawings.of_map(self.diagram)
            yield
            if self._on_map(self.diagram, room) is not None:
                return
            yield
        yield from self.drawings.foresee_claims(self.of, self.claims, room)
        yield
        self.sight(room)

    def _on_map(self, diagram: Diagram, room: Room) -> Sight | None:
        drawing = self.drawings.of_map(diagram)
        focus = self.focus_on(drawing)
        boxes = focus.emphasis.all_boxes - focus.masked
        scale, language = room.scale(focus.area), room.look.language
        details: tuple[Detail, ...] = ("full", "thin") if language == "both" else ("full",)
        for detail in details:
            if scale * self.drawings.smallest(drawing, boxes, language, detail) >= room.least:
                return Sight(drawing, focus, detail, diagram.title)
        return None
