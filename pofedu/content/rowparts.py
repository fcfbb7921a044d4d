"""Parts that the rows of all lists share."""

from collections.abc import Iterable, Iterator

from pofedu.content.model import Text
from pofedu.content.source import Known
from pofedu.content.study import Stated

NOT_STATED, NOT_CONFIRMED = "not-stated", "not-confirmed"
UNKNOWN = (NOT_CONFIRMED, NOT_STATED)
"""The values of a filter that say that nothing is known."""


def words_of(*parts: object) -> str:
    """Everything that is said, in both languages."""
    return "\n".join(_said(parts))


def _said(parts: Iterable[object]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Text | Stated):
            yield f"{part.zh}\n{part.en}"
        elif isinstance(part, Known):
            yield part.value
        elif isinstance(part, str | int):
            yield str(part)
        elif part is not None:
            assert isinstance(part, Iterable)
            yield from _said(part)


def place_on(scale: tuple[str, ...], value: str | None) -> int | None:
    """The place on a scale; not stated is no place."""
    return scale.index(value) if value in scale and value != NOT_STATED else None


def pair_of(text: Text) -> tuple[str, str]:
    """A text as a list is sorted by it."""
    return text.zh, text.en
