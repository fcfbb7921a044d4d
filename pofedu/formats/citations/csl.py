"""Items as CSL-JSON, which citation processors and Zotero read."""

from collections.abc import Iterable, Iterator

import msgspec

from pofedu.formats.citations.items import Item
from pofedu.formats.citations.names import Name
from pofedu.formats.citations.notes import note_of

_TYPES = {"article": "article-journal", "software": "software", "unidentified": "document"}


def csl(items: Iterable[Item], foot: str = "") -> str:
    """A whole file; the foot stands in the note of each item, for JSON knows no comments."""
    listed = [dict(_fields(item, foot)) for item in items]
    return msgspec.json.format(msgspec.json.encode(listed), indent=1).decode() + "\n"


def _fields(item: Item, foot: str) -> Iterator[tuple[str, object]]:
    yield "id", item.key
    yield "type", _TYPES[item.kind]
    if item.authors.names:
        yield "author", [_name(name) for name in item.authors.names]
    known = {
        "title": item.title,
        "container-title": item.journal,
        "volume": item.volume,
        "issue": item.issue,
        "page": item.pages,
        "version": item.version,
        "DOI": item.doi,
        "PMID": item.pmid,
        "PMCID": item.pmcid,
        "URL": item.url,
    }
    yield from ((name, value) for name, value in known.items() if value)
    if item.year.isdigit():
        yield "issued", {"date-parts": [[int(item.year)]]}
    elif item.year:
        yield "issued", {"literal": item.year}
    if item.kind != "unidentified":
        yield "language", "zh" if item.is_chinese else "en"
    if note := note_of(item, foot):
        yield "note", note


def _name(name: Name) -> dict[str, str]:
    if not name.given:
        return {"literal": name.family}
    return {"family": name.family, "given": name.given}
