"""What a verb of a claim is: how it is said, what it means and how a diagram may draw it."""

from typing import Literal

from pofedu.content.model import Effect, Record, Text

SbgnClass = Literal["positive influence", "negative influence", "unknown influence", "no influence"]


class Verb(Record, frozen=True, kw_only=True):
    """A verb, how it is read aloud between subject and object, and what it means."""

    words: Text
    meaning: Text
    sbgn: SbgnClass
    effect: Effect
