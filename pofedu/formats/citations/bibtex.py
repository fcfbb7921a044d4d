"""Items as BibTeX: one entry each, special characters escaped, capitals kept by braces."""

from collections.abc import Iterable, Iterator

from pofedu.formats.citations.items import Item
from pofedu.formats.citations.names import Name
from pofedu.formats.citations.notes import note_of

ESCAPES = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "&": "\\&",
    "%": "\\%",
    "$": "\\$",
    "#": "\\#",
    "_": "\\_",
}
"""Braces by name, for BibTeX counts even those behind a backslash."""
_VERBATIM = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}
"""Within an address, which is not escaped."""
_TYPES = {"article": "article", "software": "misc", "unidentified": "misc"}


def escaped(words: str) -> str:
    """Words as TeX sets them again."""
    return "".join(ESCAPES.get(letter, letter) for letter in " ".join(words.split()))


def bibtex(items: Iterable[Item], foot: str = "") -> str:
    """A whole file; the foot goes into a comment."""
    head = f"@comment{{{escaped(foot)}}}\n\n" if foot else ""
    return head + "\n".join(_entry(item) for item in items)


def _entry(item: Item) -> str:
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(item) if value)
    return f"@{_TYPES[item.kind]}{{{item.key},\n{lines}}}\n"


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    title = escaped(item.title)
    yield "author", _authors(item)
    yield "title", f"{{{title}}}" if title else ""
    yield "journal", escaped(item.journal)
    yield "year", escaped(item.year)
    yield "volume", escaped(item.volume)
    yield "number", escaped(item.issue)
    yield "pages", escaped(item.pages).replace("–", "--").replace("-", "--").replace("----", "--")
    yield "doi", verbatim(item.doi)
    yield "pmid", escaped(item.pmid)
    yield "pmcid", escaped(item.pmcid)
    yield "url", verbatim(item.url)
    yield "version", escaped(item.version)
    if item.kind != "unidentified":
        yield "language", "chinese" if item.is_chinese else "english"
    yield "note", escaped(note_of(item))


def verbatim(words: str) -> str:
    """An address, in which only what would end the field is written otherwise."""
    return "".join(_VERBATIM.get(letter, letter) for letter in words)


def _authors(item: Item) -> str:
    names = [_name(name) for name in item.authors.names]
    return " and ".join(names if item.authors.is_whole else [*names, "others"])


def _name(name: Name) -> str:
    """Family, given; braces keep a name that was not parted, or has several words, together."""
    family = escaped(name.family)
    if not name.given:
        return f"{{{family}}}"
    return (
        f"{{{family}}}, {escaped(name.given)}"
        if " " in family
        else (f"{family}, {escaped(name.given)}")
    )
