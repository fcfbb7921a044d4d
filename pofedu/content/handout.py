"""A text on paper: its parts in order, whatever the file that they are written into."""

from typing import Literal

from pofedu.content.model import Record, Text

PartKind = Literal["title", "lead", "heading", "subheading", "picture", "answer", "item", "fine"]


class Part(Record, frozen=True, kw_only=True):
    """A part of a handout, with its words in both languages."""

    kind: PartKind
    text: Text
    label: Text | None = None
    """What an answer answers; of an item, what is known about it."""
    step: str = ""
    """Id of the step that is drawn; a picture has one, and its text says what it shows."""


class Handout(Record, frozen=True, kw_only=True):
    """Everything that a handout says, and what stands on each of its pages."""

    walkthrough: str = ""
    """Id of the walkthrough that it is of; empty for another text."""
    parts: tuple[Part, ...]
    origin: str
    """Program, pack and address, so that exactly this can be found again."""
    notice: Text
