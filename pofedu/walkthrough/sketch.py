"""Claims drawn by themselves: a small diagram in rows, made where no map draws them."""

import math
import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise

from msgspec import Struct

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
ALONE = "claims"
"""The id of the one lane that such a drawing has."""
MEANINGS: dict[Theme, Meaning] = {
    "injury": "direct-injury",
    "hormone-therapy": "hormone",
    "repair": "repair",
    "enhancement": "repair",
}
"""What the line of an arrow means; everything else is `other`."""


class Cell(Struct, frozen=True):
    """A box to be: its entities, and where it stands."""

    entities: tuple[str, ...]
    row: int
    column: int


def sketch(
    id_: str,
    title: Text,
    claims: tuple[Claim, ...],
    library: Library,
) -> Diagram:
    """The claims in rows, from subject to object."""
    columns = max(len(claim.via) for claim in claims) + 2
    rows = list(_rows(claims, columns))
    heights = [max(_height(cell, library) for cell in row) for row in rows]
    tops = [HEAD + sum(heights[:n]) + n * GAP_Y for n in range(len(rows))]
    width = 2 * EDGE + columns * WIDTH + (columns - 1) * GAP_X
    height = tops[-1] + heights[-1] + EDGE
    basis = Basis(passages=tuple(dict.fromkeys(p for claim in claims for p in claim.passages)))
    nodes: list[Node] = []
    arrows: list[Arrow] = []
    for _, group in groupby(range(len(claims)), key=lambda n: _start(claims[n])):
        members = list(group)
        first, last = members[0], members[-1]
        middle = (tops[first] + tops[last] + heights[last]) / 2
        start = _node(rows[first][0], middle, library, basis)
        nodes.append(start)
        for place, n in enumerate(members):
            at = tops[n] + heights[n] / 2
            after = [_node(cell, at, library, basis) for cell in rows[n][1:]]
            nodes += after
            leave = (place + 1) / (len(members) + 1)
            arrows += _arrows(claims[n], (start, *after), leave)
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


def _start(claim: Claim) -> tuple[str, ...]:
    return (claim.subject, *claim.jointly_with)


def _rows(claims: tuple[Claim, ...], columns: int) -> Iterator[list[Cell]]:
    """Subject first, mediators after it, the object in the last column."""
    for row, claim in enumerate(claims):
        yield [
            Cell(_start(claim), row, 0),
            *(Cell(step, row, column) for column, step in enumerate(claim.via, 1)),
            Cell((claim.object,), row, columns - 1),
        ]


def _arrows(claim: Claim, nodes: tuple[Node, ...], leave: float) -> Iterator[Arrow]:
    for place, (start, end) in enumerate(pairwise(nodes)):
        yield Arrow(
            start=start.id,
            end=end.id,
            claims=(claim.id,),
            convention=MEANINGS.get(claim.theme, "other"),
            leave_at=leave if place == 0 else 0.5,
        )


def _node(cell: Cell, middle: float, library: Library, basis: Basis) -> Node:
    height = _height(cell, library)
    return Node(
        id=f"row-{cell.row}-{cell.column}",
        lane=ALONE,
        entities=cell.entities,
        x=EDGE + cell.column * (WIDTH + GAP_X),
        y=middle - height / 2,
        width=WIDTH,
        height=height,
        basis=basis,
    )


def _height(cell: Cell, library: Library) -> float:
    """High enough for the names in both languages."""
    names = [library.entities[id_].name for id_ in cell.entities]
    first, second = (" + ".join(getattr(n, part) for n in names) for part in ("zh", "en"))
    high = _lines(first) * LINE + (_lines(second, 0.88) * SECOND if second != first else 0)
    return max(56.0, high + 22.0, _lines(second) * 21.0 + 22.0)


def _lines(words: str, share: float = 1.0) -> int:
    """About how many lines words take; a little is left over, for words break as a whole."""
    wide = sum(WIDE if unicodedata.east_asian_width(c) in "WF" else NARROW for c in words)
    lines = math.ceil(share * wide / ROOM)
    return lines if lines == 1 else math.ceil(share * wide * 1.12 / ROOM)
