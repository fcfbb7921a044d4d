"""Whose a file is: the pack and the source it comes from, its licence, the teaching-only notice."""

from msgspec import Struct

from pofedu import __version__
from pofedu.content.citation import source_line
from pofedu.content.library import Library
from pofedu.content.model import Text


class Shape(Struct, frozen=True, kw_only=True):
    """A part of a file: each of its keys is always there, null where nothing is stated."""


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


def publication_of(library: Library) -> Publication:
    """The publication information of everything in a pack."""
    pack, source = library.pack, library.source
    return Publication(
        made_by=f"pofedu {__version__}",
        pack=PackShape(
            id=pack.id,
            title=pack.title,
            version=pack.version,
            date=pack.date,
            content_hash=library.content_hash,
            schema_version=pack.schema_version,
        ),
        source=SourceShape(
            title=source.title,
            journal=source.journal,
            issue=source.issue,
            pages=source.pages,
            authors=source.authors,
            licence=source.licence,
            citation=source_line(source),
        ),
        wording=pack.wording,
        notice=pack.notice,
    )
