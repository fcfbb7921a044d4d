"""What is true of walkthroughs: where an address stands, the steps of a depth, how sure each is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from msgspec import Struct

from pofedu.content.address import Address
from pofedu.content.grade import HowSure, how_sure, weakness
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.content.walkthrough import Depth, Step, Walkthrough
from pofedu.learner.walked import ANSWER, ROOM, Steps, is_through

DEPTH, SHOWN = "depth", "shown"
"""Keys of an address, beside what was answered: the depth, and `end` for the end of the route."""
SKIPPED, END, CORE = "skip", "end", "core"
BARS = 4
"""How many bars say how sure a step is."""

Part = Literal["opening", "step", "end"]
Verdict = Literal["right", "wrong", "skipped", "seen"]
"""How a step was answered; `seen` where that was not kept."""
Given = Mapping[tuple[str, str], str]
"""What was answered, by route and step."""


class Standing(Struct, frozen=True):
    """Where in a walkthrough an address stands."""

    route: Walkthrough
    part: Part
    steps: tuple[Step, ...]
    """Those of the depth asked for."""
    number: int = 0
    """Of the step, from 1; 0 before the first one, and at the end."""
    answer: str = ""
    """What was answered; empty where that is still to be done."""

    @property
    def step(self) -> Step:
        """The step shown; IndexError where none is."""
        if not self.number:
            raise IndexError(self.part)
        return self.steps[self.number - 1]

    @property
    def is_shown(self) -> bool:
        """Whether a step shows its answers."""
        return bool(self.answer)


def steps_of(route: Walkthrough, depth: Depth) -> tuple[Step, ...]:
    """All steps, or only those of the core."""
    return tuple(s for s in route.steps if depth == "detail" or s.depth == "core")


def settled(address: Address, library: Library) -> Address:
    """An address that can be shown: a step that is a detail is not left out; unknown keys stay."""
    route = library.walkthroughs.get(address.id)
    step = next((s for s in route.steps if s.id == address.part), None) if route else None
    if step is not None and step.depth == "detail":
        address = address.with_view(**{DEPTH: ""})
    return replace(address, pack="", kind="", target="")


def standing(address: Address, library: Library) -> Standing | None:
    """Where a settled address stands; None where it names no walkthrough or no step of it."""
    route = library.walkthroughs.get(address.id)
    if route is None:
        return None
    steps = steps_of(route, "core" if address.value(DEPTH) == CORE else "detail")
    if not address.part:
        return Standing(route, "end" if address.value(SHOWN) == END else "opening", steps)
    number = next((n for n, s in enumerate(steps, 1) if s.id == address.part), 0)
    if not number:
        return None
    return Standing(route, "step", steps, number, address.value(ANSWER))


def at_step(address: Address, step: str, answer: str = "") -> Address:
    """The place of a step of the same route in the same depth."""
    return replace(address, part=step).with_view(**{SHOWN: "", ANSWER: answer})


def at_opening(address: Address) -> Address:
    """The place before the first step."""
    return replace(address, part="").with_view(**{SHOWN: "", ANSWER: ""})


def at_end(address: Address) -> Address:
    """The place after the last step."""
    return replace(address, part="").with_view(**{SHOWN: END, ANSWER: ""})


def in_depth(address: Address, depth: Depth, library: Library) -> Address:
    """The same place in another depth; from a step that is left out, the nearest before it."""
    route = library.walkthroughs[address.id]
    there = address.with_view(**{DEPTH: CORE if depth == "core" else ""})
    kept = steps_of(route, depth)
    if not address.part or any(s.id == address.part for s in kept):
        return there
    ids = [s.id for s in route.steps]
    before = [s for s in kept if ids.index(s.id) < ids.index(address.part)]
    return at_step(there, before[-1].id) if before else at_opening(there)


def route_place(route: str) -> Address:
    """The opening of a walkthrough."""
    return Address(ROOM, route)


# How sure


class Sure(Struct, frozen=True):
    """How sure a step or a route is: as sure as its weakest claim."""

    claim: Claim
    sure: HowSure
    step: Step

    @property
    def reading(self) -> Text:
        """The line that the table of grades gives."""
        return self.sure.reading

    @property
    def bars(self) -> int:
        """0 to `BARS`: the review's word alone, its word on what it was seen in, cells, animals,
        people."""
        return bars_of(self.sure)


def bars_of(sure: HowSure) -> int:
    """How many bars say how sure something is."""
    if not sure.has_study:
        return 0 if sure.measured == "not-stated" else 1
    return {"human": 4, "animal": 3, "cell": 2, "not-stated": 1}[sure.measured]


def sure_of(step: Step, library: Library) -> Sure:
    """How sure a step is: the first of its weakest claims."""
    claims = (library.claims[id_] for id_ in step.claims)
    sures = [
        Sure(claim, how_sure(claim, library.studies, library.references), step) for claim in claims
    ]
    return max(sures, key=lambda found: weakness(found.sure))


# Maps and progress


def claims_of(steps: Iterable[Step], library: Library) -> tuple[Claim, ...]:
    """The claims of some steps, each once."""
    ids = dict.fromkeys(id_ for step in steps for id_ in step.claims)
    return tuple(library.claims[id_] for id_ in ids)


def chain_of(route: Walkthrough, library: Library) -> tuple[Claim, ...]:
    """What the end of a route draws: the first claim of each core step."""
    ids = dict.fromkeys(step.claims[0] for step in steps_of(route, "core"))
    return tuple(library.claims[id_] for id_ in ids)


class Progress(Struct, frozen=True):
    """How far a learner has come in a route."""

    done: int
    total: int
    is_through: bool
    """Whether all core steps were shown."""


def progress(route: Walkthrough, done: Steps) -> Progress:
    """How many steps of a route have shown their answers."""
    count = sum((route.id, step.id) in done for step in route.steps)
    return Progress(count, len(route.steps), is_through(route, done))


def unseen(place: Standing, done: Steps) -> tuple[Step, ...]:
    """The steps that have not shown their answers."""
    return tuple(step for step in place.steps if (place.route.id, step.id) not in done)


def is_finished(place: Standing, done: Steps, given: Given) -> bool:
    """Whether all steps have shown their answers, and it was not begun again since."""
    answered = sum((place.route.id, step.id) in given for step in place.steps)
    return not unseen(place, done) and answered in (0, len(place.steps))
