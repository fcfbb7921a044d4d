"""What a column of a list is, and cells that many columns share."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.ui.language import same, translate

EMPTY = same("–")


class Cell(Struct, frozen=True):
    """What stands in a cell; `mark` beneath it says how it is known."""

    text: Text
    mark: Text | None = None
    is_faint: bool = False
    is_bold: bool = False
    is_small: bool = False


class Column(Struct, frozen=True):
    """A column: its name in addresses, its heading, how wide it is in characters of its text."""

    id: str
    heading: Text
    width: float
    cell: Callable[[Row], Cell]
    mark: Text | None = None
    """The mark that may stand in it, for which there must be room."""
    least: float = 0.0
    """How narrow it may become where there is no room for all; 0 where it keeps its width."""


def not_stated() -> Cell:
    """What is not known, said faintly."""
    return Cell(translate("Table", "not stated"), is_faint=True)


def cell_of(text: Text | None) -> Cell:
    """A text, or that it is not stated."""
    return Cell(text) if text is not None else not_stated()


def number_of(count: int) -> Cell:
    """A count; none stands back."""
    return Cell(same(str(count)) if count else EMPTY, is_faint=not count)


def numbers_of(numbers: Iterable[int]) -> Cell:
    """Numbers of references."""
    said = " ".join(f"[{n}]" for n in numbers)
    return Cell(same(said)) if said else Cell(EMPTY, is_faint=True)


def places_of(locators: Iterable[str]) -> Cell:
    """Locators of passages."""
    said = ", ".join(locators)
    return Cell(same(said)) if said else Cell(EMPTY, is_faint=True)


def doubts_of(parts: tuple[Text, ...]) -> Cell:
    """How much is doubted, as links say it."""
    return Cell(parts[0]) if parts else Cell(EMPTY, is_faint=True)
