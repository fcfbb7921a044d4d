"""What a step asks before it shows its answers: the answers offered, and which one is right."""

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import get_args

from msgspec import Struct

from pofedu.content.diagram import Diagram, Node
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Effect, Text
from pofedu.content.walkthrough import Asked, Step, Walkthrough

OFFERED = 4
"""How many entities are offered where the next one or the cell is asked for."""
SIGNS: tuple[Effect, ...] = tuple(e for e in get_args(Effect) if e != "none")


class Answer(Struct, frozen=True):
    """One answer offered; what it says is a text, the name of an entity, or an effect."""

    id: str
    """As an address keeps it."""
    is_right: bool
    text: Text | None = None
    entity: str = ""
    effect: Effect | None = None
    because: Text | None = None


class Question(Struct, frozen=True):
    """What is asked, what is offered, and why the right one is right."""

    kind: Asked
    prompt: Text
    claim: Claim
    answers: tuple[Answer, ...]
    because: Text

    @property
    def right(self) -> Answer:
        """The right answer."""
        return next(answer for answer in self.answers if answer.is_right)

    def answer(self, id_: str) -> Answer | None:
        """The answer that an address names; None where it names none, as after "skip"."""
        return next((answer for answer in self.answers if answer.id == id_), None)

    def because_of(self, answer: Answer) -> Text:
        """Why an answer is right, or is not."""
        return answer.because or self.because


def question_of(route: Walkthrough, step: Step, library: Library) -> Question:
    """What a step asks; always the same answers in the same order."""
    asked = step.prediction
    claim = library.claims[asked.claim or step.claims[0]]
    seed = f"{route.id}/{step.id}"
    answers = {
        "sign": lambda: _signs(claim),
        "option": lambda: _options(step, seed),
        "next": lambda: _entities(asked.answer or "", _beside(step, claim, seed, library), seed),
        "cell": lambda: _entities(asked.answer or "", _cells(step, claim, seed, library), seed),
    }[asked.kind]()
    right = next(answer for answer in answers if answer.is_right)
    because = asked.because or right.because
    assert because is not None, "the compiler checks that there is a reason"
    return Question(asked.kind, asked.prompt, claim, answers, because)


def mixed(things: Iterable[str], seed: str) -> list[str]:
    """An order that looks like chance and is always the same."""
    return sorted(things, key=lambda thing: blake2b(f"{seed}/{thing}".encode()).digest())


def _signs(claim: Claim) -> tuple[Answer, ...]:
    return tuple(Answer(effect, effect == claim.effect, effect=effect) for effect in SIGNS)


def _options(step: Step, seed: str) -> tuple[Answer, ...]:
    by_id = {str(n): option for n, option in enumerate(step.prediction.options, 1)}
    return tuple(
        Answer(id_, by_id[id_].is_right, text=by_id[id_].text, because=by_id[id_].because)
        for id_ in mixed(by_id, seed)
    )


def _entities(right: str, others: Iterator[str], seed: str) -> tuple[Answer, ...]:
    wrong = [id_ for id_, _ in zip(others, range(OFFERED - 1), strict=False)]
    return tuple(Answer(id_, id_ == right, entity=id_) for id_ in mixed([right, *wrong], seed))


def _beside(step: Step, claim: Claim, seed: str, library: Library) -> Iterator[str]:
    """Entities that no claim of the same subject names: those of the same kind first, of the
    answer's lane, of its map, of the pack; then others."""
    answer = step.prediction.answer or ""
    taken = _stated(step, claim, library) | _kin(answer, library)
    kind = library.entities[answer].kind
    pool = dict.fromkeys(_pool(library.diagrams.get(step.diagram or ""), answer, seed, library))
    free = [library.entities[id_] for id_ in pool if id_ not in taken]
    # What sums up much could nearly always be meant by "what comes next".
    free = [entity for entity in free if not entity.is_summary]
    yield from (entity.id for entity in sorted(free, key=lambda e: e.kind != kind))


def _pool(diagram: Diagram | None, answer: str, seed: str, library: Library) -> Iterator[str]:
    """The entities of the answer's lane and of its map, the nearest first, then of the pack."""
    nodes = [n for n in diagram.nodes if len(n.entities) == 1] if diagram else []
    here = next((n for n in nodes if answer in n.entities), None)
    if here is not None:
        nodes.sort(key=lambda n: (n.lane != here.lane, _apart(n, here)))
    yield from (node.entities[0] for node in nodes)
    yield from mixed(library.entities, seed)


def _apart(node: Node, other: Node) -> float:
    across = node.x + node.width / 2 - other.x - other.width / 2
    down = node.y + node.height / 2 - other.y - other.height / 2
    return across**2 + down**2


def _stated(step: Step, claim: Claim, library: Library) -> set[str]:
    """All that the step's claims name, and any claim of the same subject or one akin to it."""
    starts = (claim.subject, *claim.jointly_with)
    subjects = {kin for id_ in starts for kin in _kin(id_, library)}
    of_subject = (c for c in library.claims.values() if subjects & {c.subject, *c.jointly_with})
    of_step = (library.claims[id_] for id_ in step.claims)
    return {entity for c in (*of_subject, *of_step) for entity in entities_of(c)}


def _kin(id_: str, library: Library) -> set[str]:
    """An entity, what is wider and what is narrower than it."""
    wider = {id_}
    while (parent := library.entities[id_].is_a) is not None and parent not in wider:
        wider.add(parent)
        id_ = parent
    narrower = {e.id for e in library.entities.values() if e.is_a in wider}
    return wider | narrower


def _cells(step: Step, claim: Claim, seed: str, library: Library) -> Iterator[str]:
    """Cells of the pack in which nothing of the step is placed."""
    answer = step.prediction.answer or ""
    named = _stated(step, claim, library)
    places = {library.entities[id_].located_in for id_ in named}
    taken = {*places, *_kin(answer, library), *entities_of(claim)}
    cells = (e.id for e in library.entities.values() if e.kind == "cell")
    yield from (id_ for id_ in mixed(cells, seed) if id_ not in taken)
