"""A value that can be ticked in a filter, with how much falls under it."""

from typing import Literal

from msgspec import Struct

Shown = Literal["all", "some", "none"]


class Value(Struct, frozen=True):
    """A value of a filter as it can be ticked; several ids are values named together."""

    ids: tuple[str, ...]
    count: int
    """How many records fall under it."""
    left: int
    """How many of them the other filters leave."""
    shown: Shown
    is_part: bool = False
    """Whether it is one of several values named together before it."""
