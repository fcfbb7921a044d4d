"""What a file for reference managers says beside the fields: what is not sure, and whose it is."""

import re

from pofedu.formats.citations.items import Item, match_words, unidentified_words, unverified_words

_OPEN = re.compile(r"(?:\bff?\.?|\+|起)$")
"""How a range of pages ends that has no last one."""


def note_of(item: Item, foot: str = "") -> str:
    """Which reference it is, which fields no page confirmed, whose the file is; in English."""
    said = [_which(item)]
    if (match := match_words(item)) is not None:
        said = [match.en]
    if not item.authors.is_whole:
        said.append("the record does not name all authors")
    if (unverified := unverified_words(item)) is not None:
        said.append(unverified.en)
    words = "; ".join(part for part in said if part)
    words = f"{words[0].upper()}{words[1:]}." if words else ""
    return f"{words} {foot}".strip()


def _which(item: Item) -> str:
    if item.kind == "unidentified":
        return unidentified_words(item).en
    return f"reference {item.number} of the review" if item.number else ""


def first_and_last(pages: str) -> tuple[str, str]:
    """First and last page; the last one is empty where there is no range, or one without end."""
    for dash in ("–", "—", "-"):
        first, found, last = pages.partition(dash)
        if found:
            return first.strip(), "" if is_open(pages) else last.strip()
    return pages, ""


def is_open(pages: str) -> bool:
    """Whether a range goes on behind the last page that is named: `245-249 ff.`"""
    return bool(_OPEN.search(pages))
