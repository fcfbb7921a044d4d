"""What can be cited: a reference of the review, the review itself, pofedu."""

import re
from typing import Literal

from msgspec import Struct

from pofedu import __version__
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.content.source import BIBLIOGRAPHY, Known, Reference
from pofedu.formats.citations.names import Authors, is_chinese, read_authors

Kind = Literal["article", "software", "unidentified"]
_VOLUME = re.compile(r"^\s*([^()\s]+)\s*\(([^()]+)\)\s*$")
_ISSUE = re.compile(r"(\d{4})年(?:\d{1,2}月)?第(\d+)卷第(\d+)期")
TITLE = "pofedu: how transplantation injures the ovary and how cells may repair it"


class Item(Struct, frozen=True, kw_only=True):
    """Everything that is known of something citable; an empty field is not known."""

    key: str
    """The same for ever: `pofedu-pof-hsct-12`."""
    kind: Kind
    number: int = 0
    """In the review's list; 0 for the review and pofedu."""
    authors: Authors = Authors()
    title: str = ""
    journal: str = ""
    year: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    url: str = ""
    version: str = ""
    unverified: tuple[str, ...] = ()
    """The names of the fields that no page confirmed."""
    status: str = "confirmed"
    """How sure it is that the paper is the one that the review cites."""
    named: str = ""
    """The surname by which the review names its first author."""

    @property
    def is_chinese(self) -> bool:
        """Whether it is a Chinese work: its own title decides, else its authors."""
        return is_chinese(self.title or "".join(n.family for n in self.authors.names))


def reference_item(reference: Reference, pack_id: str) -> Item:
    """A reference of the review; one that is not identified has nothing but its number and name."""
    key = f"pofedu-{pack_id}-{reference.number}"
    named = reference.named or ""
    if reference.title is None:
        return Item(
            key=key,
            kind="unidentified",
            number=reference.number,
            status=reference.status,
            named=named,
        )
    known = {name: _value(getattr(reference, name)) for name in BIBLIOGRAPHY if name != "authors"}
    volume, issue = _volume(known.pop("volume"))
    return Item(
        key=key,
        kind="article",
        number=reference.number,
        authors=read_authors(
            _value(reference.authors), reference.name_order, reference.family_names
        ),
        volume=volume,
        issue=issue,
        unverified=tuple(n for n in BIBLIOGRAPHY if _is_unverified(getattr(reference, n))),
        status=reference.status,
        named=named,
        **known,
    )


def _value(field: Known | None) -> str:
    return " ".join(field.value.split()) if field else ""


def _is_unverified(field: Known | None) -> bool:
    return field is not None and not field.is_confirmed


def _volume(said: str) -> tuple[str, str]:
    """Volume and issue; records hold them as "43(5)"."""
    found = _VOLUME.match(said)
    return (found[1], found[2]) if found else (said, "")


def review_item(library: Library) -> Item:
    """The review that the pack teaches from, by its own title and journal."""
    source = library.source
    found = _ISSUE.search(source.issue.zh)
    year, volume, issue = found.groups() if found else ("", "", "")
    return Item(
        key=f"pofedu-{library.pack.id}-{source.id}",
        kind="article",
        authors=read_authors(source.authors or ""),
        title=source.title.zh,
        journal=source.journal.zh,
        year=year,
        volume=volume,
        issue=issue,
        pages=source.pages,
    )


def program_item(library: Library) -> Item:
    """pofedu itself; its year is that of the content."""
    return Item(
        key=f"pofedu-{library.pack.id}",
        kind="software",
        title=TITLE,
        version=__version__,
        year=library.pack.date[:4],
    )


def unverified_words(item: Item) -> Text | None:
    """Which fields no page confirmed, in a few words; None where there are none."""
    if not item.unverified:
        return None
    named = [_FIELD_WORDS[name] for name in item.unverified]
    return Text(
        zh="未核实：" + "、".join(n.zh for n in named),
        en="unverified: " + ", ".join(n.en for n in named),
    )


def match_words(item: Item) -> Text | None:
    """How sure it is that this is the paper cited; None where it is, or where none is said."""
    if item.kind != "article" or not item.number or item.status == "confirmed":
        return None
    number = item.number
    if item.status == "probable":
        return Text(
            zh=f"与综述的文献 {number} 相符但未确证",
            en=f"matches reference {number} of the review, not certain",
        )
    return Text(
        zh=f"据信是综述的文献 {number}，未读到页面",
        en=f"believed to be reference {number} of the review, no page read",
    )


def unidentified_words(item: Item) -> Text:
    """What the review says of a paper that could not be identified."""
    zh = f"，综述中署名 {item.named}" if item.named else ""
    en = f", named {item.named} there" if item.named else ""
    return Text(
        zh=f"文献 [{item.number}]{zh}，论文未查明",
        en=f"reference [{item.number}] of the review{en}; paper not identified",
    )


def pack_words(library: Library) -> str:
    """Whose a file is, and the teaching-only notice, on one line."""
    pack = library.pack
    made = f"pofedu {__version__}, {pack.id} {pack.version}, {library.content_hash[:12]}"
    return f"{made}. {pack.notice.zh} {pack.notice.en}"


_FIELD_WORDS = {
    "authors": Text(zh="作者", en="authors"),
    "title": Text(zh="题名", en="title"),
    "journal": Text(zh="期刊", en="journal"),
    "year": Text(zh="年份", en="year"),
    "volume": Text(zh="卷", en="volume"),
    "pages": Text(zh="页码", en="pages"),
    "doi": Text(zh="DOI", en="DOI"),
    "pmid": Text(zh="PMID", en="PMID"),
    "pmcid": Text(zh="PMCID", en="PMCID"),
    "url": Text(zh="网址", en="address"),
}
