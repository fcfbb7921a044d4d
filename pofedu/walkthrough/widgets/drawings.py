"""The drawings of a walkthrough: the maps, and claims by themselves, laid out for a room."""

from collections.abc import Generator, Iterator
from itertools import groupby, product
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF

from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Claim
from pofedu.ui.language import Language
from pofedu.ui.map.camera import fitting
from pofedu.ui.map.drawing import Drawing, draw
from pofedu.ui.map.eye import MARGIN
from pofedu.ui.map.labels import LEAD_SIZE, SMALLEST, Detail, Label, lay_out
from pofedu.ui.map.legible import DESK_SLACK
from pofedu.ui.theme import Look
from pofedu.walkthrough.sketch import NAMELESS, Setting, sketch

WIDTHS = (236.0, 190.0, 152.0, 122.0)
"""How wide the boxes of claims by themselves may be; the calmest first."""
MOST_COLUMNS, MOST_BLOCKS = 5, 2
CALM = 1.2
"""So much larger than just legible, the first of the ways to lay out claims is taken."""
TRIED = 6
"""So many ways are measured word for word; the others promise less."""


Sized = tuple[float, Drawing]
"""The size of the smallest words of a drawing, in view pixels, and the drawing."""


class Room(NamedTuple):
    """Where a drawing is to be read."""

    size: QSizeF
    look: Look

    @property
    def least(self) -> float:
        """The smallest size of words, in view pixels."""
        return self.look.legible_px * (1 if self.look.theme.name == "projector" else DESK_SLACK)

    def scale(self, area: QRectF) -> float:
        """That at which an area just fits."""
        return fitting(area, self.size, MARGIN).scale


class Drawings:
    """Makes each drawing once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._drawn: dict[str, Drawing] = {}
        self._labels: dict[tuple[str, Language, Detail], dict[str, Label]] = {}
        self._best: dict[tuple[object, ...], tuple[Drawing, Detail]] = {}
        self._begun: dict[tuple[object, ...], Iterator[None]] = {}
        """What is laid out in part, to be gone on with."""

    def of_map(self, diagram: Diagram) -> Drawing:
        """A map."""
        return self._made(diagram)

    def of_claims(self, id_: str, claims: tuple[Claim, ...], room: Room) -> tuple[Drawing, Detail]:
        """Claims by themselves; only the leading language where both could not be read.

        Where not even that can be read, they are laid out to be gone through from top to bottom.
        """
        for _ in self.foresee_claims(id_, claims, room):
            pass
        return self._best[_key(id_, room)]

    def foresee_claims(self, id_: str, claims: tuple[Claim, ...], room: Room) -> Iterator[None]:
        """Lay claims out in small pieces of work, which may be left and gone on with later."""
        key = _key(id_, room)
        if key in self._best:
            return
        for _ in self._begun.setdefault(key, self._find_best(id_, claims, room)):
            yield
        del self._begun[key]

    def _find_best(self, id_: str, claims: tuple[Claim, ...], room: Room) -> Iterator[None]:
        language = room.look.language
        size, drawing = yield from self._largest(id_, claims, room, language, "full")
        detail: Detail = "full"
        if size < room.least:
            if language == "both":
                language, detail = "zh", "thin"
                size, drawing = yield from self._largest(id_, claims, room, language, detail)
            if size < room.least:
                drawing = yield from self._lowest(id_, claims, room, language, detail)
        self._best[_key(id_, room)] = drawing, detail

    def labels(self, drawing: Drawing, language: Language, detail: Detail) -> dict[str, Label]:
        """The labels of a drawing, laid out once."""
        key = drawing.id, language, detail
        if key not in self._labels:
            self._labels[key] = lay_out(drawing.boxes, language, detail)
        return self._labels[key]

    def smallest(
        self, drawing: Drawing, boxes: frozenset[str], language: Language, detail: Detail
    ) -> float:
        """The smallest words of some boxes, in scene units; 0 where any are cut."""
        made = self.labels(drawing, language, detail)
        labels = [made[id_] for id_ in boxes & drawing.boxes.keys()]
        if not all(label.fits for label in labels):
            return 0.0
        return min((line.size for label in labels for line in label.lines), default=SMALLEST)

    def _largest(
        self, id_: str, claims: tuple[Claim, ...], room: Room, language: Language, detail: Detail
    ) -> Generator[None, None, Sized]:
        """The first calm way to lay out claims, else the one with the largest words; their size."""
        usual = SMALLEST if language == "both" else LEAD_SIZE
        enough, ways = CALM * room.least, list[tuple[float, Diagram]]()
        for scale, diagram in self._ways(id_, claims, room, language):
            yield
            if scale * usual >= enough:
                size, drawing = self._sized(scale, diagram, room, detail)
                if size >= enough:
                    return size, drawing
            ways.append((scale, diagram))
        best = sorted(ways, key=lambda way: -way[0])[:TRIED]
        sized = list[Sized]()
        for scale, diagram in best:
            yield
            sized.append(self._sized(scale, diagram, room, detail))
        return max(sized, key=lambda one: one[0])

    def _sized(self, scale: float, diagram: Diagram, room: Room, detail: Detail) -> Sized:
        drawing = self._made(diagram)
        boxes = frozenset(drawing.boxes)
        return scale * self.smallest(drawing, boxes, room.look.language, detail), drawing

    def _lowest(
        self, id_: str, claims: tuple[Claim, ...], room: Room, language: Language, detail: Detail
    ) -> Generator[None, None, Drawing]:
        """The way of the least height that is no wider than the room where it can be read."""
        ways = list[Diagram]()
        for _, way in self._ways(id_, claims, room, language):
            yield
            ways.append(way)
        for diagram in sorted(ways, key=lambda way: way.height):
            yield
            scale = room.scale(QRectF(0, 0, diagram.width, 1))
            size, drawing = self._sized(scale, diagram, room, detail)
            if size >= room.least:
                return drawing
        return self._made(min(ways, key=lambda way: way.width))

    def _ways(
        self, id_: str, claims: tuple[Claim, ...], room: Room, language: Language
    ) -> Iterator[tuple[float, Diagram]]:
        """All ways to lay out claims with their scale, the calmest first."""
        for setting in _settings(claims, language):
            name = f"walkthrough/{id_}@{setting.width:g}-{setting.columns}-{setting.blocks}"
            made = sketch(f"{name}-{language}", NAMELESS, claims, self._library, setting)
            yield room.scale(QRectF(0, 0, made.width, made.height)), made

    def _made(self, diagram: Diagram) -> Drawing:
        if diagram.id not in self._drawn:
            made = draw(diagram, self._library.entities, self._library.claims)
            self._drawn[diagram.id] = made
        return self._drawn[diagram.id]


def _key(id_: str, room: Room) -> tuple[object, ...]:
    return id_, room.size.width(), room.size.height(), room.look.language, room.least


def _settings(claims: tuple[Claim, ...], language: Language) -> Iterator[Setting]:
    """The calmest first: one block rather than two, rows rather than what leads down."""
    groups = sum(1 for _ in groupby(claims, key=lambda c: (c.subject, c.jointly_with)))
    longest = min(MOST_COLUMNS, max(len(claim.via) for claim in claims) + 2)
    columns = dict.fromkeys((longest, 2, 1))
    blocks = range(1, min(MOST_BLOCKS, groups) + 1)
    for count, most, width in product(blocks, columns, WIDTHS):
        yield Setting(width, most, count, language)
