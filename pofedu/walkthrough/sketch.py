"""Claims drawn by themselves: a small diagram in rows, made where no map draws them."""

import math
import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise

from pofedu.content.diagram import Arrow, Diagram, Lane, Meaning, Node
from pofedu.content.library import Library
from pofedu.content.model import Basis, Claim, Text, Theme

WIDTH, GAP_X, GAP_Y = 236.0, 96.0, 22.0
"""How wide a box is, and how far apart boxes stand; in scene units."""
EDGE, HEAD = 24.0, 52.0
"""Around the boxes, and above them, where the title stands."""
ROOM = WIDTH - 40.0
"""How wide the words of a box may be."""
WIDE, NARROW = 15.6, 7.9
"""About how wide a Chinese and a Latin character is where both languages show."""
LINE, SECOND = 19.6, 15.8
BETWEEN = 64.0
"""Between two blocks of rows."""
MOST_ROWS = 8
ALONE = "claims"
"""The id of the one lane that such a drawing has."""
MEANINGS: dict[Theme, Meaning] = {
    "injury": "direct-injury",
    "hormone-therapy": "hormone",
    "repair": "repair",
    "enhancement": "repair",
}
"""What the line of an arrow means; everything else is `other`."""


def sketch(
    id_: str,
    title: Text,
    claims: tuple[Claim, ...],
    library: Library,
    gap: float = GAP_X,
) -> Diagram:
    """The claims in rows, from subject to object; many of them in blocks beside each other."""
    basis = Basis(passages=tuple(dict.fromkeys(p for claim in claims for p in claim.passages)))
    nodes: list[Node] = []
    arrows: list[Arrow] = []
    left, height = EDGE, 0.0
    for claims_in_block in _blocks(claims):
        block = _Block(len(nodes), left, claims_in_block, library, basis, gap)
        nodes += block.nodes
        arrows += block.arrows
        left = block.right + BETWEEN
        height = max(height, block.bottom + EDGE)
    width = left - BETWEEN + EDGE
    lane = Lane(id=ALONE, title=title, x=0, y=0, width=width, height=height, basis=basis)
    return Diagram(
        id=id_,
        title=title,
        question=title,
        conventions=(),
        width=width,
        height=height,
        lanes=(lane,),
        nodes=tuple(nodes),
        arrows=tuple(arrows),
        basis=basis,
    )


def _blocks(claims: tuple[Claim, ...]) -> Iterator[tuple[Claim, ...]]:
    """About so many claims beneath each other; those of one subject stay together."""
    most = len(claims) / math.ceil(len(claims) / MOST_ROWS)
    block: list[Claim] = []
    for _, group in groupby(claims, key=_start):
        block += group
        if len(block) >= most:
            yield tuple(block)
            block = []
    if block:
        yield tuple(block)


class _Block:
    """Rows of claims beneath each other; those of one subject lead away from one box."""

    def __init__(
        self,
        first: int,
        left: float,
        claims: tuple[Claim, ...],
        library: Library,
        basis: Basis,
        gap: float,
    ) -> None:
        self._first, self._left, self._library, self._basis = first, left, library, basis
        self._apart = WIDTH + gap
        self._columns = max(len(claim.via) for claim in claims) + 2
        self.nodes: list[Node] = []
        self.arrows: list[Arrow] = []
        self.right = left + (self._columns - 1) * self._apart + WIDTH
        self.bottom = HEAD - GAP_Y
        for _, group in groupby(claims, key=_start):
            self._add_group(list(group))

    def _add_group(self, claims: list[Claim]) -> None:
        top = self.bottom + GAP_Y
        rows = [self._add_row(claim) for claim in claims]
        start = self._add_node(_start(claims[0]), 0, (top + self.bottom) / 2)
        for place, (claim, after) in enumerate(zip(claims, rows, strict=True), 1):
            self.arrows += _arrows(claim, (start, *after), place / (len(claims) + 1))

    def _add_row(self, claim: Claim) -> list[Node]:
        """Mediators, and the object in the last column; as high as the highest of all."""
        cells = [*enumerate(claim.via, 1), (self._columns - 1, (claim.object,))]
        high = max(_height(e, self._library) for e in (_start(claim), *(e for _, e in cells)))
        middle = self.bottom + GAP_Y + high / 2
        self.bottom += GAP_Y + high
        return [self._add_node(entities, column, middle) for column, entities in cells]

    def _add_node(self, entities: tuple[str, ...], column: int, middle: float) -> Node:
        height = _height(entities, self._library)
        made = Node(
            id=f"box-{self._first + len(self.nodes)}",
            lane=ALONE,
            entities=entities,
            x=self._left + column * self._apart,
            y=middle - height / 2,
            width=WIDTH,
            height=height,
            basis=self._basis,
        )
        self.nodes.append(made)
        return made


def _start(claim: Claim) -> tuple[str, ...]:
    return (claim.subject, *claim.jointly_with)


def _arrows(claim: Claim, nodes: tuple[Node, ...], leave: float) -> Iterator[Arrow]:
    for place, (start, end) in enumerate(pairwise(nodes)):
        yield Arrow(
            start=start.id,
            end=end.id,
            claims=(claim.id,),
            convention=MEANINGS.get(claim.theme, "other"),
            leave_at=leave if place == 0 else 0.5,
        )


def _height(entities: tuple[str, ...], library: Library) -> float:
    """High enough for the names in both languages."""
    names = [library.entities[id_].name for id_ in entities]
    first, second = (" + ".join(getattr(n, part) for n in names) for part in ("zh", "en"))
    high = _lines(first) * LINE + (_lines(second, 0.88) * SECOND if second != first else 0)
    return max(56.0, high + 22.0, _lines(second) * 21.0 + 22.0)


def _lines(words: str, share: float = 1.0) -> int:
    """About how many lines words take; a little is left over, for words break as a whole."""
    wide = sum(WIDE if unicodedata.east_asian_width(c) in "WF" else NARROW for c in words)
    lines = math.ceil(share * wide / ROOM)
    return lines if lines == 1 else math.ceil(share * wide * 1.12 / ROOM)
