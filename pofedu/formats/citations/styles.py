"""The door to all styles: one item, some or all, for the clipboard or as a file."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, get_args

from pofedu.content.library import Library
from pofedu.formats.citations.bibtex import bibtex
from pofedu.formats.citations.csl import csl
from pofedu.formats.citations.items import Item, pack_words, reference_item
from pofedu.formats.citations.ris import ris
from pofedu.formats.citations.text import apa, gbt7714, vancouver

Style = Literal["gbt7714", "vancouver", "apa", "bibtex", "ris", "csl"]
STYLES: tuple[Style, ...] = get_args(Style)
ENDINGS: dict[Style, str] = {
    "gbt7714": ".txt",
    "vancouver": ".txt",
    "apa": ".txt",
    "bibtex": ".bib",
    "ris": ".ris",
    "csl": ".json",
}
NAMES: dict[Style, str] = {
    "gbt7714": "GB/T 7714-2015",
    "vancouver": "Vancouver",
    "apa": "APA 7",
    "bibtex": "BibTeX",
    "ris": "RIS",
    "csl": "CSL-JSON",
}
"""What the styles are called, in any language."""


def items_of(library: Library, numbers: Iterable[int]) -> tuple[Item, ...]:
    """The references of these numbers; KeyError where there is none of a number."""
    return tuple(reference_item(library.references[n], library.pack.id) for n in numbers)


def written(items: Sequence[Item], style: Style, foot: str = "") -> str:
    """Items in a style, one line or record each; the foot goes where the style has room for it."""
    in_files = {"bibtex": bibtex, "ris": ris, "csl": csl}
    if style in in_files:
        return in_files[style](items, foot)
    line = {"gbt7714": gbt7714, "vancouver": vancouver, "apa": apa}[style]
    lines = [line(item) for item in items]
    return "\n".join([*lines, "", foot] if foot else lines) + "\n"


def citation_file(items: Sequence[Item], style: Style, library: Library) -> bytes:
    """A file of these items with pack, version and teaching-only notice; UTF-8."""
    return written(items, style, pack_words(library)).encode()


class Citations:
    """Every style for one who copies and saves and need not know them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.names: Mapping[str, str] = {style: NAMES[style] for style in STYLES}
        self.endings: Mapping[str, str] = {style: ENDINGS[style] for style in STYLES}

    def text(self, items: Sequence[Item], style: str) -> str:
        """Items as they are copied; KeyError for an unknown style."""
        return written(items, _style(style))

    def file(self, items: Sequence[Item], style: str) -> bytes:
        """A file of items with pack, version and notice; KeyError for an unknown style."""
        return citation_file(items, _style(style), self._library)

    def stem(self, items: Sequence[Item]) -> str:
        """What a file of them is called, without its ending."""
        return "references" if len(items) != 1 else items[0].key


def _style(id_: str) -> Style:
    return {str(style): style for style in STYLES}[id_]
