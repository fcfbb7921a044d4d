"""A question by which a learner finds out what they only believe they know."""

import hashlib
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from pofedu.content.model import Basis, Effect, Id, Locator, Record, Text

QuestionKind = Literal[
    "best",
    "several",
    "true-false",
    "matching",
    "ordering",
    "point",
    "label",
    "sign",
    "number",
    "cloze",
]
"""`best`: the single best answer, which may be the one of several hidden boxes of a map. `several`:
every right option is to be chosen. `true-false`: a verdict and its reason. `matching`: each option
belongs to its match. `ordering`: the options in order. `point`: the node or arrow on a map.
`label`: the name that is hidden on a map. `sign`: the effect of a claim. `number`: a value within a
tolerance. `cloze`: the words for a gap."""
Level = Literal["remember", "understand", "apply", "analyse", "evaluate"]
"""The cognitive process that it asks for, by the revised taxonomy of Bloom."""
GENERATED = "g-"
"""With this begin the ids of questions that are made from records; no authored one does."""
Difficulty = Literal["easy", "medium", "hard"]
About = Literal["finding", "boundary", "discrepancy", "method"]
"""What it asks about: what was stated, where a claim stops, where the source disagrees, or how a
study was done."""
ALL_OR_NOTHING: frozenset[QuestionKind] = frozenset(
    {"best", "true-false", "point", "label", "sign", "number", "cloze"}
)
"""Kinds that are right or wrong as a whole; of the others a share may be right."""


class Option(Record, frozen=True, kw_only=True):
    """One possible answer, and why it is right or wrong.

    What it offers is exactly one of `text`, `shared`, `entity`, `claim`, `effect` and `number`, as
    the kind of the question needs it.
    """

    id: Id
    """Lives for ever within its question: answers are kept by it."""
    text: Text | None = None
    shared: Id | None = None
    """The option of the group, where its questions share their options."""
    entity: Id | None = None
    claim: Id | None = None
    effect: Effect | None = None
    number: float | None = None
    match: Text | None = None
    """What belongs to `text`; only in a matching question, where one without `text` is a spare."""
    is_right: bool = False
    """Whether it is right to choose it; not given where options are matched or put in order."""
    because: Text
    """Why it is right or wrong; of an option to be ordered, why it stands there."""
    opens: str | None = None
    """The address of what it contradicts; needed where it is wrong, and for each that is matched
    or ordered the place that shows it."""


class Shared(Record, frozen=True, kw_only=True):
    """An option that several questions share."""

    id: Id
    text: Text


class QuestionGroup(Record, frozen=True, kw_only=True):
    """Questions that belong together: they share their options, or follow one case."""

    id: Id
    kind: Literal["shared-options", "case"]
    text: Text
    """What is said once for all of them: the heading of the options, or the case."""
    options: tuple[Shared, ...] = ()
    """Needed where options are shared, only there."""
    basis: Basis | None = None
    """What the text of a case rests on, where it is not invented for teaching."""


class Question(Record, frozen=True, kw_only=True):
    """One clear task, its answers, and what they rest on."""

    id: Id
    kind: QuestionKind
    group: Id | None = None
    enemies: Id | None = None
    """The name of a set of enemy items: who has answered one of them has the others half solved, so
    that no exam asks two of a set."""
    case: Text | None = None
    """A situation told before the stem; in a group, what has become known since."""
    stem: Text
    options: Annotated[tuple[Option, ...], Meta(min_length=1)]
    is_true: bool | None = None
    """Whether the statement holds; needed in a question of true or false, only there."""
    diagram: Id | None = None
    """The map on which something is pointed at or hidden; needed there, only there. Where one of
    its boxes is chosen from several, all of them are hidden."""
    tolerance: float | None = None
    """How far a number may be off and still be right; needed where a number is asked for."""
    unit: Text | None = None
    """Of the number, where it has one."""
    because: Text
    """Why the answer is right, as the records have it."""
    claims: tuple[Id, ...] = ()
    """The claims it tests."""
    studies: tuple[Id, ...] = ()
    discrepancies: tuple[Id, ...] = ()
    passages: tuple[Locator, ...] = ()
    """The places that it tests where no claim holds what they say, as of a legend."""
    about: About = "finding"
    difficulty: Difficulty
    level: Level
    basis: Basis | None = None
    """What its texts rest on beside what it tests."""

    @property
    def right(self) -> tuple[Option, ...]:
        """The options that are right to choose."""
        return tuple(option for option in self.options if option.is_right)


def is_generated(id_: str) -> bool:
    """Whether the question of that id was made from records and not authored."""
    return id_.startswith(GENERATED)


def key_of(question: Question) -> str:
    """A fingerprint of what counts as right: another one means that old answers are no answers.

    Wording is no part of it, except where words are what is typed.
    """
    key: list[object] = [question.kind, question.is_true]
    if question.kind == "number":
        key += [question.tolerance, [option.number for option in question.right]]
    elif question.kind == "ordering":
        key += [option.id for option in question.options]
    elif question.kind == "matching":
        key += sorted([o.id, o.text is not None] for o in question.options)
    else:
        key += sorted(_told(option, question.kind) for option in question.right)
    return _fingerprint(key)


def _told(option: Option, kind: QuestionKind) -> list[str]:
    """What an option is, but for its words; of a gap these too."""
    offered = (option.id, option.shared, option.entity, option.claim, option.effect)
    typed = (option.text.zh, option.text.en) if kind == "cloze" and option.text else ()
    return [value or "" for value in (*offered, *typed)]


def wording_of(question: Question) -> str:
    """A fingerprint of the whole question, by which a changed text is noticed."""
    return _fingerprint(question)


def _fingerprint(value: object) -> str:
    return hashlib.blake2b(msgspec.json.encode(value), digest_size=8).hexdigest()
