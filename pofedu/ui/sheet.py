"""What can be written into a file or onto paper, and who says so on each."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from pofedu.content.address import Address
from pofedu.content.citation import source_line
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.language import Language, follow, lead, same
from pofedu.ui.theme import PROJECTOR_LINES, SMALLEST, Look, read_theme


class Leaf(Protocol):
    """Something to be painted, in units of its own."""

    @property
    def size(self) -> QSizeF:
        """How wide and high it is."""

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from the paper up; words as outlines where no font may be at hand."""


class Sheet(Leaf, Protocol):
    """A picture with its words, as pages where it is too long for one."""

    @property
    def title(self) -> str:
        """What it shows."""

    @property
    def language(self) -> Language:
        """In which language its words are."""

    def foot(self) -> tuple[str, ...]:
        """What is told with the picture, line by line: what is left out, source, notice, origin."""

    @property
    def breadth(self) -> float:
        """How wide its pages are."""

    def pages(self, ratio: float) -> Sequence[Leaf]:
        """Pages so many times as high as wide; only itself where it is not to be cut."""


def credits_of(library: Library, address: Address) -> tuple[Text, Text, Text]:
    """Source, notice and ownership, version and address; a line each."""
    pack = library.pack
    owned = Text(zh=f"{pack.notice.zh}{pack.wording.zh}", en=f"{pack.notice.en} {pack.wording.en}")
    return source_line(library.source), owned, origin_of(library, address)


def origin_of(library: Library, address: Address) -> Text:
    """Program, pack and address, so that exactly this can be found again."""
    pack = library.pack
    return same(f"pofedu · {pack.id} {pack.version} · {pack.date} · {address}")


def lines_of(texts: Iterable[Text], language: Language) -> tuple[str, ...]:
    """Texts line by line; in both languages one beneath the other."""
    lines = (part(text, language) for text in texts for part in (lead, follow))
    return tuple(line for line in lines if line)


def plain_look(look: Look) -> Look:
    """The same colours and language in the size of a file, whatever the screen is."""
    return replace(look, text_scale=1.0, screen_height=SMALLEST * PROJECTOR_LINES)


def paper_look(look: Look) -> Look:
    """Black on white, whatever the window looks like."""
    return plain_look(replace(look, theme=replace(read_theme("light"), paper="#ffffff")))
