"""Items as lines of a list of references: GB/T 7714-2015, Vancouver (ICMJE) and APA 7.

Journals stand as the record has them, for an abbreviation would be invented; a field that is not
known is left out, but for the date where a style wants it said.
"""

import re
from collections.abc import Callable

from pofedu.formats.citations.items import (
    Item,
    match_words,
    unidentified_words,
    unverified_words,
)
from pofedu.formats.citations.names import Name

GBT_MOST, VANCOUVER_MOST, APA_MOST = 3, 6, 20
"""As many authors are named; of more, the first ones, and by APA the last one too."""
_RANGE = re.compile(r"^([A-Za-z]*)(\d+)\s*[-–—]\s*([A-Za-z]*)(\d+)$")


def gbt7714(item: Item) -> str:
    """GB/T 7714-2015, in the order of citation: `LU X, BAO H, CUI L, et al. Title[J]. …`."""
    return _line(item, _gbt)


def vancouver(item: Item) -> str:
    """As ICMJE recommends: `Lu X, Bao H. Title. Journal. 2020;11:268.`"""
    return _line(item, _vancouver)


def apa(item: Item) -> str:
    """APA 7, without its italics: `Lu, X., & Bao, H. (2020). Title. Journal, 11, 268.`"""
    return _line(item, _apa)


def _line(item: Item, write: Callable[[Item], str]) -> str:
    if item.kind == "unidentified":
        words = unidentified_words(item)
        return f"{words.zh} ({words.en})"
    said = [words for words in (unverified_words(item), match_words(item)) if words]
    if not said:
        return write(item)
    if item.is_chinese:
        return f"{write(item)} [{'；'.join(words.zh for words in said)}]"
    return f"{write(item)} [{'; '.join(words.en for words in said)}]"


def _sentence(words: str) -> str:
    """Words that end in a full stop, a question mark or the like, once."""
    return words if words.endswith((".", "?", "!", "。", "？", "！")) else f"{words}."


def _joined(parts: list[str]) -> str:
    return " ".join(_sentence(part) for part in parts if part)


def _rest(item: Item) -> str:
    """Who else: in the language of the work itself."""
    return "等" if item.is_chinese else "et al."


def _first(item: Item, most: int, write: Callable[[Name], str]) -> str:
    """The first authors, and that there are more."""
    authors = item.authors
    shown = authors.names[: authors.gap_at or None][:most]
    parts = [write(name) for name in shown]
    if len(shown) < len(authors.names) or authors.has_more:
        parts.append(_rest(item))
    return ", ".join(parts)


def _dashed(pages: str, dash: str) -> str:
    return re.sub(r"(?<=\w)\s*[-–—]\s*(?=\w)", dash, pages)


# GB/T 7714-2015


def _gbt(item: Item) -> str:
    authors = _first(item, GBT_MOST, _gbt_name)
    if item.kind == "software":
        return _joined([authors, f"{item.title}[CP]", f"Version {item.version}", item.year])
    where = ", ".join(part for part in (item.journal, item.year, _volume(item)) if part)
    pages = _dashed(item.pages, "-")
    place = f"{where}: {pages}" if where and pages else where or pages
    doi = f"DOI: {item.doi}" if item.doi else ""
    return _joined([authors, f"{item.title}[J]", place, doi])


def _volume(item: Item) -> str:
    return f"{item.volume}({item.issue})" if item.issue else item.volume


def _gbt_name(name: Name) -> str:
    """The family name in capitals, initials apart; a name that was not parted stays as it is."""
    if not name.given:
        return name.family
    initials = " ".join(name.initials.replace("-", ""))
    return f"{name.family.upper()} {initials}"


# Vancouver


def _vancouver(item: Item) -> str:
    authors = _first(item, VANCOUVER_MOST, _vancouver_name)
    if item.kind == "software":
        return _joined([authors, item.title, f"Version {item.version}", item.year])
    when = item.year or "[date unknown]"
    place = f"{when};{_volume(item)}" if item.volume else when
    pages = _short_range(item.pages)
    place = f"{place}:{pages}" if pages else place
    ids = [f"PMID: {item.pmid}" if item.pmid else "", f"PMCID: {item.pmcid}" if item.pmcid else ""]
    known = "; ".join(part for part in ids if part)
    doi = f"doi: {item.doi}" if item.doi else ""
    return _joined([authors, item.title, item.journal, place, doi, known])


def _vancouver_name(name: Name) -> str:
    initials = name.initials.replace("-", "")
    return f"{name.family} {initials}" if initials else name.family


def _short_range(pages: str) -> str:
    """A range without the digits that it repeats: 1216-1225 as 1216-25."""
    found = _RANGE.match(pages)
    if found is None:
        return _dashed(pages, "-")
    letters, first, more_letters, last = found.groups()
    if len(first) == len(last):
        same = next((i for i, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), 0)
        last = last[same:]
    return f"{letters}{first}-{more_letters if more_letters != letters else ''}{last}"


# APA 7


def _apa(item: Item) -> str:
    authors, when = _apa_authors(item), f"({item.year or 'n.d.'})"
    if item.kind == "software":
        title = f"{item.title} (Version {item.version}) [Computer software]"
        return _joined([authors, when, title] if authors else [title, when])
    journal = ", ".join(
        part for part in (item.journal, _volume(item), _dashed(item.pages, "–")) if part
    )
    begin = [authors, when, item.title] if authors else [item.title, when]
    doi = f" https://doi.org/{item.doi}" if item.doi else ""
    return _joined([*begin, journal]) + doi


def _apa_authors(item: Item) -> str:
    authors = item.authors
    names = [_apa_name(name) for name in authors.names]
    if authors.gap_at:
        return f"{', '.join(names[: authors.gap_at])}, . . . {', '.join(names[authors.gap_at :])}"
    if authors.has_more:
        return ", ".join([*names, _rest(item)])
    if len(names) > APA_MOST:
        return f"{', '.join(names[: APA_MOST - 1])}, . . . {names[-1]}"
    *first, last = names or [""]
    return f"{', '.join(first)}, & {last}" if first else last


def _apa_name(name: Name) -> str:
    if not name.initials:
        return name.family
    parts = name.initials.split("-")
    initials = "-".join(" ".join(f"{letter}." for letter in part) for part in parts)
    return f"{name.family}, {initials}"
