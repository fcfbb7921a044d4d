"""Items as RIS: one tag a line, ends of lines CRLF, as reference managers read it."""

from collections.abc import Iterable, Iterator

from pofedu.formats.citations.items import Item
from pofedu.formats.citations.notes import first_and_last, is_open, note_of

_TYPES = {"article": "JOUR", "software": "COMP", "unidentified": "GEN"}
END = "\r\n"


def ris(items: Iterable[Item], foot: str = "") -> str:
    """A whole file; the foot stands in the note of each record, for RIS knows no comments."""
    return END.join(_record(item, foot) for item in items)


def _record(item: Item, foot: str) -> str:
    lines = [f"TY  - {_TYPES[item.kind]}"]
    lines += [f"{tag}  - {' '.join(value.split())}" for tag, value in _tags(item, foot) if value]
    return END.join([*lines, "ER  - ", ""])


def _tags(item: Item, foot: str) -> Iterator[tuple[str, str]]:
    first, last = first_and_last(item.pages)
    yield "ID", item.key
    for name in item.authors.names:
        yield "AU", f"{name.family}, {name.given}" if name.given else name.family
    yield "TI", item.title
    yield "JO", item.journal
    yield "PY", item.year
    yield "VL", item.volume
    yield "IS", item.issue
    yield "SP", first
    yield "EP", last
    yield "DO", item.doi
    yield "AN", item.pmid
    yield "C2", item.pmcid
    yield "UR", item.url
    yield "ET", item.version
    yield "LA", "" if item.kind == "unidentified" else "zh" if item.is_chinese else "en"
    yield "N1", f"Pages {item.pages}" if is_open(item.pages) else ""
    yield "N1", note_of(item, foot)
