"""How a text that somebody typed begins, for a list."""

import re

LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
MARKS = re.compile(r"^[\s#>*+|-]+|\*\*|__|`|\|")


def first_words(text: str, most: int = 80) -> str:
    """As much as fits of a text on one line, without the marks of Markdown."""
    lines = (MARKS.sub(" ", LINK.sub(r"\1", line)) for line in text.splitlines())
    said = " ".join(" ".join(lines).split())
    return said if len(said) <= most else said[:most].rstrip() + "…"
