"""Whose a file is: the pack and the source it comes from, its licence, the teaching-only notice."""

from typing import TypeVar

from msgspec import Struct

from pofedu import __version__
from pofedu.content.citation import source_line
from pofedu.content.library import Library
from pofedu.content.model import Text


class Shape(Struct, frozen=True, kw_only=True):
    """A part of a file: each of its keys is always there, null where nothing is stated."""


S = TypeVar("S", bound=Shape)


class PackShape(Shape, frozen=True, kw_only=True):
    """The pack, so that exactly this content can be found again."""

    id: str
    title: Text
    version: str
    date: str
    content_hash: str
    schema_version: int


class SourceShape(Shape, frozen=True, kw_only=True):
    """The review the pack is made from."""

    title: Text
    journal: Text
    issue: Text
    pages: str
    authors: str | None
    licence: str | None
    citation: Text


class Publication(Shape, frozen=True, kw_only=True):
    """What must go with the content wherever it goes."""

    made_by: str
    pack: PackShape
    source: SourceShape
    wording: Text
    notice: Text


def like(shape: type[S], record: object, **others: object) -> S:
    """A part of a file whose keys are the fields of a record, some of them given otherwise."""
    same = (name for name in shape.__struct_fields__ if name not in others)
    return shape(**{name: getattr(record, name) for name in same}, **others)


def publication_of(library: Library) -> Publication:
    """The publication information of everything in a pack."""
    return Publication(
        made_by=f"pofedu {__version__}",
        pack=like(PackShape, library.pack, content_hash=library.content_hash),
        source=like(SourceShape, library.source, citation=source_line(library.source)),
        wording=library.pack.wording,
        notice=library.pack.notice,
    )
