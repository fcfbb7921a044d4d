"""Claims drawn by themselves: a small diagram, laid out for the room that it will have."""

import math
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from pofedu.content.diagram import Arrow, Diagram, Lane, Meaning, Node
from pofedu.content.library import Library
from pofedu.content.model import Basis, Claim, Text, Theme
from pofedu.ui.language import Language
from pofedu.ui.map.labels import height_for

EDGE = 16.0
"""Around the boxes; in scene units."""
GAP_SHARE, LEAST_GAP = 0.4, 48.0
"""How far apart boxes stand beside each other on a screen, of their width; at least, anywhere."""
GAP_Y, DROP = 20.0, 38.0
"""Between rows, and where an arrow leads down."""
BETWEEN = 40.0
"""Between two blocks of rows."""
STEM, APART, INDENT = 28.0, 13.0, 36.0
"""Where arrows go down beneath a box: from its edge, from each other, and to what they lead to."""
ALONE = "claims"
"""The id of the one lane that such a drawing has."""
NAMELESS = Text(zh="", en="")
MEANINGS: dict[Theme, Meaning] = {
    "injury": "direct-injury",
    "hormone-therapy": "hormone",
    "repair": "repair",
    "enhancement": "repair",
}
"""What the line of an arrow means; everything else is `other`."""


class Setting(NamedTuple):
    """How claims are laid out."""

    width: float = 236.0
    """Of a box, in scene units."""
    columns: int = 9
    """At most; from the last one on all leads down."""
    blocks: int = 1
    """So many parts stand beside each other."""
    language: Language = "both"
    """What is written in the boxes."""
    share: float = GAP_SHARE
    """How far apart boxes stand beside each other, of their width."""


ON_PAPER = Setting(share=0.22)
"""Closer together, for paper is narrower than a screen."""


def sketch(
    id_: str,
    title: Text,
    claims: tuple[Claim, ...],
    library: Library,
    setting: Setting = ON_PAPER,
) -> Diagram:
    """The claims from subject to object, in rows or downwards."""
    basis = Basis(passages=tuple(dict.fromkeys(p for claim in claims for p in claim.passages)))
    nodes: list[Node] = []
    arrows: list[Arrow] = []
    left, height = EDGE, 0.0
    for claims_in_block in _blocks(claims, setting.blocks):
        block = _Block(len(nodes), left, claims_in_block, setting, library, basis)
        nodes += block.nodes
        arrows += block.arrows
        left = block.right + BETWEEN
        height = max(height, block.bottom + EDGE)
    width = left - BETWEEN + EDGE
    lane = Lane(id=ALONE, title=NAMELESS, x=0, y=0, width=width, height=height, basis=basis)
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


def _blocks(claims: tuple[Claim, ...], count: int) -> Iterator[tuple[Claim, ...]]:
    """About so many claims beneath each other; those of one subject stay together."""
    most = math.ceil(len(claims) / count)
    block: list[Claim] = []
    for _, group in groupby(claims, key=_start):
        block += group
        if len(block) >= most:
            yield tuple(block)
            block = []
    if block:
        yield tuple(block)


class _Branch:
    """Entities of a claim and what they lead to; what several claims pass through stands once."""

    def __init__(self, entities: tuple[str, ...], claim: Claim) -> None:
        self.entities, self.claims = entities, [claim]
        self.is_passed = False
        self.kids: list[_Branch] = []

    def grow(self, claim: Claim) -> None:
        """Let a claim lead on from here."""
        at = self
        for entities in claim.via:
            at = at._passed(entities, claim)
        at.kids.append(_Branch((claim.object,), claim))

    def _passed(self, entities: tuple[str, ...], claim: Claim) -> "_Branch":
        for kid in self.kids:
            if kid.is_passed and kid.entities == entities and _look(kid.claims[0]) == _look(claim):
                kid.claims.append(claim)
                return kid
        self.kids.append(_Branch(entities, claim))
        self.kids[-1].is_passed = True
        return self.kids[-1]

    def inset(self, levels: int) -> float:
        """How far in the innermost stands of what leads down; the next levels lead to the right."""
        beyond = max((kid.inset(levels - 1) for kid in self.kids), default=0.0)
        return beyond + (_inset(len(self.kids)) if levels < 1 else 0.0)


class _Spot:
    """A box before it has its place."""

    def __init__(self, branch: _Branch, left: float, width: float, height: float) -> None:
        self.branch, self.left, self.width, self.height = branch, left, width, height
        self.middle = 0.0
        self.kids: list[_Spot] = []


class _Block:
    """Claims beneath each other; those of one subject lead away from one box."""

    def __init__(
        self,
        first: int,
        left: float,
        claims: tuple[Claim, ...],
        setting: Setting,
        library: Library,
        basis: Basis,
    ) -> None:
        self._setting, self._library = setting, library
        self._last = min(setting.columns, max(len(claim.via) for claim in claims) + 2) - 1
        self._pace = setting.width + max(LEAST_GAP, setting.share * setting.width)
        self._spots: list[_Spot] = []
        self.bottom = EDGE - GAP_Y
        roots = [_tree(tuple(group)) for _, group in groupby(claims, key=_start)]
        self._spare = max(root.inset(self._last) for root in roots)
        for root in roots:
            self._place(root, 0, left, self._spare, GAP_Y)
        ids = {id(spot): f"box-{first + n}" for n, spot in enumerate(self._spots)}
        self.right = max(spot.left + spot.width for spot in self._spots)
        self.nodes = [_node(spot, ids[id(spot)], basis) for spot in self._spots]
        self.arrows = [
            _arrow(spot, number, ids) for spot in self._spots for number in range(len(spot.kids))
        ]

    def _place(self, branch: _Branch, column: int, left: float, spare: float, gap: float) -> _Spot:
        """Give a branch its place, and all beyond it; beneath what has its place already."""
        first, top = len(self._spots), self.bottom + gap
        spot = self._spot(branch, left, spare if column == self._last else 0.0)
        if branch.kids and column < self._last:
            beside = left + self._pace
            gaps = (gap, *(GAP_Y for _ in branch.kids[1:]))
            pairs = zip(branch.kids, gaps, strict=True)
            spot.kids = [self._place(kid, column + 1, beside, spare, g) for kid, g in pairs]
            spot.middle = (spot.kids[0].middle + spot.kids[-1].middle) / 2
            self._lower(first, top - spot.middle + spot.height / 2)
        else:
            spot.middle = top + spot.height / 2
            self.bottom = top + spot.height
            inset = _inset(len(branch.kids))
            gap = GAP_Y if inset else DROP
            spot.kids = [
                self._place(kid, column, left + inset, spare - inset, gap) for kid in branch.kids
            ]
        self.bottom = max(self.bottom, spot.middle + spot.height / 2)
        return spot

    def _lower(self, first: int, by: float) -> None:
        """A box that is higher than all it leads to needs its room too."""
        if by > 0:
            for spot in self._spots[first:]:
                spot.middle += by
            self.bottom += by

    def _spot(self, branch: _Branch, left: float, spare: float) -> _Spot:
        width = self._setting.width + spare
        names = [self._library.entities[id_].name for id_ in branch.entities]
        first, second = (" + ".join(getattr(n, part) for n in names) for part in ("zh", "en"))
        height = height_for(Text(zh=first, en=second), width, self._setting.language)
        self._spots.append(_Spot(branch, left, width, height))
        return self._spots[-1]


def _tree(claims: tuple[Claim, ...]) -> _Branch:
    root = _Branch(_start(claims[0]), claims[0])
    for claim in claims:
        root.grow(claim)
    return root


def _inset(kids: int) -> float:
    return STEM + APART * (kids - 1) + INDENT if kids > 1 else 0.0


def _node(spot: _Spot, id_: str, basis: Basis) -> Node:
    return Node(
        id=id_,
        lane=ALONE,
        entities=spot.branch.entities,
        x=spot.left,
        y=spot.middle - spot.height / 2,
        width=spot.width,
        height=spot.height,
        basis=basis,
    )


def _arrow(spot: _Spot, number: int, ids: dict[int, str]) -> Arrow:
    """To the right, straight down, or down and then to the right."""
    kid, count = spot.kids[number], len(spot.kids)
    is_right = kid.left >= spot.left + spot.width
    is_down = not is_right and count == 1
    leave_at = (number + 1) / (count + 1)
    if not is_right and not is_down:
        leave_at = (STEM + APART * (count - 1 - number)) / spot.width
    corner = (spot.left + leave_at * spot.width, kid.middle)
    return Arrow(
        start=ids[id(spot)],
        end=ids[id(kid)],
        claims=tuple(claim.id for claim in kid.branch.claims),
        convention=_look(kid.branch.claims[0])[0],
        leave="right" if is_right else "bottom",
        leave_at=leave_at,
        enter="top" if is_down else "left",
        through=() if is_right or is_down else (corner,),
    )


def _look(claim: Claim) -> tuple[Meaning, str]:
    """What the line of a claim looks like, wherever it does not end."""
    return MEANINGS.get(claim.theme, "other"), claim.directness


def _start(claim: Claim) -> tuple[str, ...]:
    return (claim.subject, *claim.jointly_with)
