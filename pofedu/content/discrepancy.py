"""Where the source disagrees with itself or with others, and what became of each doubt about it."""

from typing import Annotated, Literal

from msgspec import Meta

from pofedu.content.model import Id, Locator, Note, Record, Text

Certainty = Literal["certain", "depends-on-reference", "to-be-checked"]
"""`depends-on-reference`: it holds if [n] is the paper it is taken to be; shown as a question."""


class Sum(Record, frozen=True, kw_only=True):
    """A printed percentage to be calculated again."""

    numerator: Annotated[int, Meta(ge=0)]
    denominator: Annotated[int, Meta(ge=1)]
    printed_percent: float


class Discrepancy(Record, frozen=True, kw_only=True):
    """A place where the review disagrees with itself, with arithmetic or with another source."""

    id: Id
    title: Text
    printed: Text
    """What the review prints, in pofedu's words."""
    checked: Text
    """What arithmetic, another sentence or the other source gives."""
    kind: Literal["arithmetic", "internal", "terminology", "primary-paper", "other-source"]
    certainty: Certainty
    question: Text | None = None
    """How it is put where it is not certain; needed there, only there."""
    explanation: Note
    """Why it matters to a reader; its core in one or two sentences."""
    sum: Sum | None = None
    """Needed where the kind is arithmetic; the compiler calculates it again."""
    passages: Annotated[tuple[Locator, ...], Meta(min_length=1)]
    references: tuple[int, ...] = ()
    claims: tuple[Id, ...] = ()
    """The claims it touches: it shows wherever they show."""
    studies: tuple[Id, ...] = ()
    """The studies it touches."""


class Doubt(Record, frozen=True, kw_only=True):
    """A point on which the review was questioned, and what became of it."""

    id: Id
    point: Text
    references: tuple[int, ...] = ()
    """The references it was raised about."""
    verdict: Literal["taken", "refused"]
    discrepancy: Id | None = None
    """What it became; needed where it was taken."""
    reason: Text
    """Why it was taken or refused."""
