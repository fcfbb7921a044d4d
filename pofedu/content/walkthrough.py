"""A route through what the review says: a question, and steps that focus claims."""

from typing import Annotated, Literal

from msgspec import Meta

from pofedu.content.model import Basis, Id, Note, Record, Text

Asked = Literal["next", "sign", "cell", "option"]
"""What is to be foretold: the entity that comes next, the effect of the claim, the cell in which it
was seen, or one of three options."""
Teaches = Literal["link", "boundary", "discrepancy", "missing-study"]
Depth = Literal["core", "detail"]


class Choice(Record, frozen=True, kw_only=True):
    """One of three answers, and why it is right or wrong."""

    text: Text
    is_right: bool = False
    because: Text


class Prediction(Record, frozen=True, kw_only=True):
    """What is asked before a step shows its answers; whoever skips sees them all the same."""

    kind: Asked
    prompt: Text
    """One clear question that can be answered from what the steps before have shown."""
    claim: Id | None = None
    """The claim of the step that is asked about, where that is not its first one."""
    answer: Id | None = None
    """The entity that comes next, or the cell; needed there, only there."""
    options: tuple[Choice, ...] = ()
    """Three, one of them right; needed where one of them is asked for, only there."""
    because: Text | None = None
    """Why the right answer is right; needed where there are no options."""


class Step(Record, frozen=True, kw_only=True):
    """One to three claims and what they answer; what no record supports is left out, and shows as
    "not stated in the review"."""

    id: Id
    title: Text
    claims: Annotated[tuple[Id, ...], Meta(min_length=1)]
    diagram: Id | None = None
    """The map on which it is followed; without one the claims are drawn by themselves."""
    teaches: Teaches = "link"
    discrepancy: Id | None = None
    """The one it is about; needed where it teaches a discrepancy, only there."""
    depth: Depth = "core"
    happens: Text
    why: Text | None = None
    changed: Text | None = None
    """What is different afterwards, and by how much where that is stated."""
    consequence: Text | None = None
    matters: Text | None = None
    """What it could matter for."""
    unknown: Text | None = None
    """What is not known in patients."""
    prediction: Prediction
    basis: Basis | None = None
    """What its texts rest on beside the passages of its claims and of its discrepancy."""


class Walkthrough(Record, frozen=True, kw_only=True):
    """A question, and the steps that answer it as far as the claims carry."""

    id: Id
    question: Text
    opening: Note
    """Why the question is worth asking; it gives nothing away."""
    steps: Annotated[tuple[Step, ...], Meta(min_length=3)]
    chain: Note
    """What the steps say together, in one sentence."""
    next: tuple[Id, ...] = ()
    """The walkthroughs that lead on from here."""
