"""Hits of the search, for people to read in a terminal and for programs."""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from pofedu.content.find import Hit, Marks
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.formats.publication import Publication, Shape, publication_of

FORMAT, FORMAT_VERSION = "pofedu-hits", 1
Language = Literal["zh", "en", "both"]


class HitShape(Shape, frozen=True, kw_only=True):
    """One hit, in the order of the search page."""

    kind: str
    id: str
    address: str
    title: Text
    title_marks: Marks
    """Start and end of what matched, counted in characters, in each language."""
    role: str
    """What the text that matched is to the record: name, abbreviation, boundary, pinyin …"""
    found: Text | None
    found_marks: Marks
    languages: tuple[str, ...]
    caution: str | None
    """`background`, or `unverified` where no page confirmed the text."""


class Hits(Shape, frozen=True, kw_only=True):
    """The whole file."""

    format: str
    format_version: int
    publication: Publication
    query: str
    hits: tuple[HitShape, ...]


def hits_json(library: Library, query: str, hits: Sequence[Hit]) -> bytes:
    """The hits as JSON."""
    shaped = Hits(
        format=FORMAT,
        format_version=FORMAT_VERSION,
        publication=publication_of(library),
        query=query,
        hits=tuple(map(_shaped, hits)),
    )
    return msgspec.json.format(msgspec.json.encode(shaped), indent=1) + b"\n"


def _shaped(hit: Hit) -> HitShape:
    return HitShape(
        kind=hit.kind,
        id=hit.id,
        address=str(hit.address),
        title=hit.title,
        title_marks=hit.title_marks,
        role=hit.role,
        found=hit.found,
        found_marks=hit.found_marks,
        languages=hit.languages,
        caution=hit.caution or None,
    )


def hit_lines(hits: Sequence[Hit], language: Language = "both") -> Iterator[str]:
    """The hits for people to read: kind, address and title, then which of its texts matched."""
    for hit in hits:
        yield f"{hit.kind:<12}{hit.address}"
        yield f"{'':12}{_said(hit.title, language)}"
        if hit.found is not None and _said(hit.found, language) != _said(hit.title, language):
            role = f"{hit.role} ({hit.caution})" if hit.caution else hit.role
            yield f"{'':12}{role}: {_said(_matching(hit), language)}"


def _matching(hit: Hit) -> Text:
    """The text that matched, in both languages where it matched in both or in none."""
    assert hit.found is not None
    if len(hit.languages) != 1:
        return hit.found
    matched = hit.found.zh if hit.languages == ("zh",) else hit.found.en
    return Text(zh=matched, en=matched)


def _said(text: Text, language: Language) -> str:
    if language == "both":
        return text.zh if text.zh == text.en else f"{text.zh} / {text.en}"
    return text.en if language == "en" else text.zh
