"""The marks that a learner left at places, as values: how many notes, and whether bookmarked."""

from collections.abc import Mapping

from msgspec import Struct

from pofedu.content.model import Text
from pofedu.ui.language import joined, translate


class Mark(Struct, frozen=True):
    """What the learner has at one place."""

    notes: int = 0
    is_bookmarked: bool = False

    @property
    def is_any(self) -> bool:
        """Whether there is anything."""
        return self.notes > 0 or self.is_bookmarked


Marks = Mapping[str, Mark]
"""By the home of the place, as text."""


def note_count(count: int) -> Text:
    """So many notes."""
    return translate("Notes", "%n notes", n=count)


def mark_words(mark: Mark) -> Text:
    """A mark as it is spoken; there must be one."""
    parts = [note_count(mark.notes)] if mark.notes else []
    parts += [translate("Notes", "bookmarked")] if mark.is_bookmarked else []
    return joined(parts, "，", ", ")
