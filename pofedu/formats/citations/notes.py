"""What a file for reference managers says beside the fields: what is not sure, and whose it is."""

from pofedu.formats.citations.items import Item, match_words, unidentified_words, unverified_words


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


def name_order(pages: str) -> tuple[str, str]:
    """First and last page; the last one is empty where there is no range."""
    for dash in ("–", "—", "-"):
        first, found, last = pages.partition(dash)
        if found:
            return first.strip(), last.strip()
    return pages, ""
