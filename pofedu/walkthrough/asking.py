"""What a step asks before it shows its answers: the answers offered, and which one is right."""

from typing import get_args

from msgspec import Struct

from pofedu.content.candidates import Records, candidates, mixed
from pofedu.content.library import Library
from pofedu.content.model import Claim, Effect, Text
from pofedu.content.walkthrough import Asked, Step, Walkthrough

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
        "next": lambda: _entities(route, step, seed, library),
        "cell": lambda: _entities(route, step, seed, library),
    }[asked.kind]()
    right = next(answer for answer in answers if answer.is_right)
    because = asked.because or right.because
    assert because is not None, "the compiler checks that there is a reason"
    return Question(asked.kind, asked.prompt, claim, answers, because)


def _signs(claim: Claim) -> tuple[Answer, ...]:
    return tuple(Answer(effect, effect == claim.effect, effect=effect) for effect in SIGNS)


def _options(step: Step, seed: str) -> tuple[Answer, ...]:
    by_id = {str(n): option for n, option in enumerate(step.prediction.options, 1)}
    return tuple(
        Answer(id_, by_id[id_].is_right, text=by_id[id_].text, because=by_id[id_].because)
        for id_ in mixed(by_id, seed)
    )


def _entities(route: Walkthrough, step: Step, seed: str, library: Library) -> tuple[Answer, ...]:
    right = step.prediction.answer or ""
    records = Records(library.entities, library.claims, library.diagrams)
    offered = mixed([right, *candidates(route, step, records)], seed)
    return tuple(Answer(id_, id_ == right, entity=id_) for id_ in offered)
