"""What is to be printed, cut into pages where a reader would cut it."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

SCANT = 0.3
"""The share of a page below which it is nearly empty."""
CLOSER = 0.6


class Piece(Struct, frozen=True):
    """A line or a picture: never cut itself, and perhaps not to be parted from the next."""

    height: float
    paint: Callable[[QPainter, QPointF], None]
    """Paints it from its upper left corner."""
    above: float = 0.0
    """Room above it, wherever it does not begin a page."""
    is_held: bool = False
    """Whether the next piece must stand on the same page."""
    on_top: float = 0.0
    """Room over it where it begins a page, for what is repeated there."""


def paged(pieces: Iterable[Piece], height: float) -> list[tuple[Piece, ...]]:
    """Pieces page by page; what holds together is parted only where no page could take it."""
    pages: list[tuple[Piece, ...]] = []
    page: list[Piece] = []
    for group in _groups(pieces):
        if page and length_of([*page, *group]) > height:
            pages.append(tuple(page))
            page = []
        for piece in group:
            if page and length_of([*page, piece]) > height:
                pages.append(tuple(page))
                page = []
            page.append(piece)
    return [*pages, tuple(page)] if page else pages


def closed_up(pieces: Iterable[Piece], height: float) -> list[tuple[Piece, ...]]:
    """The same, with less room between pieces where that saves a last page nearly empty."""
    pieces = tuple(pieces)
    pages = paged(pieces, height)
    if not pages or length_of(pages[-1]) > SCANT * height:
        return pages
    closer = paged((replace(piece, above=piece.above * CLOSER) for piece in pieces), height)
    return closer if len(closer) < len(pages) else pages


def length_of(pieces: Sequence[Piece]) -> float:
    """How much of a page some pieces take from its top."""
    within = sum(piece.height for piece in pieces) + sum(piece.above for piece in pieces[1:])
    return within + (pieces[0].on_top if pieces else 0.0)


def _groups(pieces: Iterable[Piece]) -> Iterable[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.is_held:
            yield group
            group = []
    if group:
        yield group
