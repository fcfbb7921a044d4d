"""Checks of arrows: each is a hop of its claims, and each claim is drawn whole.

A claim is a chain of steps: subject (with what acts jointly), mediators, object. An arrow is right
where it leads from one step to the next. Joints are transparent: what leads into a joint leads to
everything that the same claim reaches from it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pofedu.compiler.problems import Placed, Problem
from pofedu.compiler.sources import Sources
from pofedu.content.diagram import Arrow, Diagram
from pofedu.content.model import Claim

Step = frozenset[str]


@dataclass(frozen=True)
class Hop:
    """An arrow as part of one claim's chain; `number` is None where it is no part of it."""

    starts: tuple[Step, ...]
    ends: tuple[Step, ...]
    number: int | None


def steps_of(claim: Claim) -> list[Step]:
    """The chain of a claim, from subject to object."""
    first = frozenset((claim.subject, *claim.jointly_with))
    return [first, *(frozenset(step) for step in claim.via), frozenset((claim.object,))]


def check_arrows(sources: Sources, placed: Placed[Diagram]) -> Iterator[Problem]:
    """Everything that the arrows of a diagram can get wrong."""
    yield from _ends(placed)
    yield from _circles(placed)
    yield from _looks(placed)
    ends = _end_ids(placed.record)
    arrows = placed.record.arrows
    if all(a.start in ends and a.end in ends for a in arrows) and placed.is_whole():
        claims = {c.record.id: c.record for c in sources.claims if c.is_whole()}
        drawing = _Drawing(placed, claims)
        yield from drawing.problems()


def _end_ids(diagram: Diagram) -> set[str]:
    return {node.id for node in diagram.nodes} | {joint.id for joint in diagram.joints}


def _ends(placed: Placed[Diagram]) -> Iterator[Problem]:
    known = _end_ids(placed.record)
    is_whole = placed.is_whole("nodes") and placed.is_whole("joints")
    seen: dict[tuple[str, str], int] = {}
    for place, arrow in enumerate(placed.record.arrows):
        for name in ("start", "end"):
            if getattr(arrow, name) not in known and is_whole:
                what = f"there is no node or joint {getattr(arrow, name)!r}"
                yield placed.problem(what, "name one of this diagram", "arrows", place, name)
        if arrow.start == arrow.end:
            what = f"the arrow leads from {arrow.start!r} to itself"
            yield placed.problem(what, "name another end", "arrows", place, "end")
        first = seen.setdefault((arrow.start, arrow.end), place)
        if first != place:
            line = placed.mark("arrows", first)[0]
            what = f"an arrow from {arrow.start!r} to {arrow.end!r} is already there, line {line}"
            yield placed.problem(what, "put the claims on one arrow", "arrows", place)
    for place, joint in enumerate(placed.record.joints):
        leads_in = any(a.end == joint.id for a in placed.record.arrows)
        leads_out = any(a.start == joint.id for a in placed.record.arrows)
        if not (leads_in and leads_out) and placed.is_whole("arrows"):
            what = f"no arrow {'leaves' if leads_in else 'enters'} the joint {joint.id!r}"
            yield placed.problem(what, "draw it or remove the joint", "joints", place)


def _circles(placed: Placed[Diagram]) -> Iterator[Problem]:
    """Joints that lead back to each other: no box tells what is meant between them."""
    diagram = placed.record
    names = dict.fromkeys(joint.id for joint in diagram.joints)
    onward = {
        name: {a.end for a in diagram.arrows if a.start == name != a.end and a.end in names}
        for name in names
    }
    reached = {name: _reached(name, onward) for name in names}
    told: set[str] = set()
    for place, joint in enumerate(diagram.joints):
        circle = [n for n in names if n in reached[joint.id] and joint.id in reached[n]]
        if circle and joint.id not in told:
            *others, last = map(repr, circle)
            what = f"the joints {', '.join(others)} and {last} lead back to each other"
            yield placed.problem(what, "let one lead to a box instead", "joints", place)
        told.update(circle)


def _reached(start: str, onward: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        new = onward[waiting.pop()] - seen
        seen |= new
        waiting += new
    return seen


def _looks(placed: Placed[Diagram]) -> Iterator[Problem]:
    diagram = placed.record
    explained = {convention.id for convention in diagram.conventions}
    for place, arrow in enumerate(diagram.arrows):
        if arrow.convention not in explained:
            what = f"the convention {arrow.convention!r} is not explained in this diagram"
            yield placed.problem(what, "add it to conventions", "arrows", place, "convention")
        for name in ("leave_at", "enter_at"):
            if not 0 <= getattr(arrow, name) <= 1:
                what = f"{name} is {getattr(arrow, name):g}"
                yield placed.problem(what, "give a value from 0 to 1", "arrows", place, name)
        for number, (x, y) in enumerate(arrow.through):
            if not (0 <= x <= diagram.width and 0 <= y <= diagram.height):
                what = f"the corner ({x:g}, {y:g}) lies outside the diagram"
                yield placed.problem(what, "move it inside", "arrows", place, "through", number)
        for number, claim in enumerate(arrow.claims):
            if claim in arrow.claims[:number]:
                what = f"the arrow names the claim {claim!r} twice"
                yield placed.problem(what, "keep one", "arrows", place, "claims", number)


class _Drawing:
    """The arrows of one diagram as hops of their claims."""

    def __init__(self, placed: Placed[Diagram], claims: dict[str, Claim]) -> None:
        self.placed = placed
        self.claims = claims
        self.arrows = placed.record.arrows
        self.boxes = {node.id: frozenset(node.entities) for node in placed.record.nodes}

    def problems(self) -> Iterator[Problem]:
        hops = {
            (place, name): self._hop(arrow, self.claims[name])
            for place, arrow in enumerate(self.arrows)
            for name in arrow.claims
            if name in self.claims
        }
        for (place, name), hop in hops.items():
            if hop.number is None:
                yield self._no_hop(place, name)
        for name in dict.fromkeys(name for _, name in hops):
            yield from self._whole(name, [hop for (_, n), hop in hops.items() if n == name])
        for place, arrow in enumerate(self.arrows):
            yield from self._leading(place, arrow, hops)

    def _hop(self, arrow: Arrow, claim: Claim) -> Hop:
        starts = tuple(self._beyond(arrow.start, claim.id, "end", "start"))
        ends = tuple(self._beyond(arrow.end, claim.id, "start", "end"))
        steps = steps_of(claim)
        for number, (here, there) in enumerate(pairwise(steps)):
            leaves = bool(starts) and all(box <= here for box in starts)
            if leaves and ends and all(box <= there for box in ends):
                return Hop(starts, ends, number)
        return Hop(starts, ends, None)

    def _beyond(self, end: str, claim: str, near: str, far: str) -> Iterator[Step]:
        """The boxes at an end, or those that this claim's arrows join to it through joints."""
        seen, waiting = {end}, [end]
        while waiting:
            here = waiting.pop()
            if here in self.boxes:
                yield self.boxes[here]
                continue
            joined = [a for a in self.arrows if getattr(a, near) == here and claim in a.claims]
            waiting += [there for a in joined if (there := getattr(a, far)) not in seen]
            seen.update(waiting)

    def _no_hop(self, place: int, name: str) -> Problem:
        arrow = self.arrows[place]
        chain = " → ".join(" + ".join(sorted(step)) for step in steps_of(self.claims[name]))
        what = f"the arrow from {arrow.start!r} to {arrow.end!r} is no hop of {name!r} ({chain})"
        todo = "correct its ends or take the claim off it"
        at = arrow.claims.index(name)
        return self.placed.problem(what, todo, "arrows", place, "claims", at)

    def _whole(self, name: str, hops: list[Hop]) -> Iterator[Problem]:
        """Every pair of steps has an arrow and every member of a step is on one."""
        if any(hop.number is None for hop in hops):
            return
        steps = steps_of(self.claims[name])
        drawn: list[set[str]] = [set() for _ in steps]
        for hop in hops:
            assert hop.number is not None
            drawn[hop.number].update(*hop.starts)
            drawn[hop.number + 1].update(*hop.ends)
        place, at = self._first(name)
        for number in range(len(steps) - 1):
            if not any(hop.number == number for hop in hops):
                here, there = (" + ".join(sorted(s)) for s in steps[number : number + 2])
                what = f"the claim {name!r} is not drawn whole: no arrow from {here} to {there}"
                yield self.placed.problem(what, "draw the rest", "arrows", place, "claims", at)
        missing = sorted(
            {entity for step, on in zip(steps, drawn, strict=True) for entity in step - on}
        )
        if missing and all(any(h.number == n for h in hops) for n in range(len(steps) - 1)):
            what = f"the claim {name!r} is drawn without {', '.join(missing)}"
            yield self.placed.problem(what, "draw its arrow too", "arrows", place, "claims", at)

    def _first(self, name: str) -> tuple[int, int]:
        for place, arrow in enumerate(self.arrows):
            if name in arrow.claims:
                return place, arrow.claims.index(name)
        raise KeyError(name)

    def _leading(
        self, place: int, arrow: Arrow, hops: dict[tuple[int, str], Hop]
    ) -> Iterator[Problem]:
        """What the head of an arrow says: claims that end in one box agree, one of them leads."""
        if arrow.end not in self.boxes or not arrow.claims:
            return
        ending = [
            name
            for name in arrow.claims
            if (hop := hops.get((place, name))) is not None
            and hop.number == len(self.claims[name].via)
        ]
        effects = {self.claims[name].effect for name in ending}
        if len(effects) > 1:
            what = f"claims that end with this arrow differ: {', '.join(sorted(effects))}"
            todo = "draw them to two boxes of the same entity"
            yield self.placed.problem(what, todo, "arrows", place, "claims")
        lead = hops.get((place, arrow.claims[0]))
        if ending and arrow.claims[0] not in ending and lead and lead.number is not None:
            what = f"the leading claim {arrow.claims[0]!r} goes on after this arrow"
            todo = f"list {ending[0]!r} first, which ends here"
            yield self.placed.problem(what, todo, "arrows", place, "claims", 0)
