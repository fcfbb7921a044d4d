"""How a text that somebody typed begins, for a list; and the text without marks of Markdown."""

import re

LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
LINE_START = re.compile(r"^\s*(?:>\s*)*(?:#{1,6}\s+|[*+-]\s+(?:\[[ xX]\]\s+)?)?")
NO_WORDS = re.compile(r"\s*(?:[-*_=|:\s]+|(?:```|~~~).*)")
"""A rule, the line under the head of a table, the fence of a piece of code."""
LITERAL = re.compile(r"\\([!-/:-@\[-`{-~])|(`+)(.+?)\2")
"""What marks nothing: a sign behind a backslash, a piece of code."""
EMPHASIS = (
    re.compile(r"(?<!\*)(\*{1,3})(?=[^\s*])(.*?[^\s*])\1(?!\*)"),
    re.compile(r"(?<!\w)(_{1,3})(?=[^\s_])(.*?[^\s_])\1(?!\w)"),
    re.compile(r"(~~)(?=\S)(.*?\S)\1"),
)
HIDDEN = {sign: 0xE000 + sign for sign in b"*_~[]()!|#>+-"}
SHOWN = {hidden: sign for sign, hidden in HIDDEN.items()}


def first_words(text: str, most: int = 80) -> str:
    """As much as fits of a text on one line, without the marks of Markdown."""
    said = plain_words(text)
    return said if len(said) <= most else said[:most].rstrip() + "…"


def plain_words(text: str) -> str:
    """A text on one line, without the marks of Markdown."""
    said = " ".join(_words_of(line) for line in text.splitlines() if not NO_WORDS.fullmatch(line))
    said = LITERAL.sub(lambda found: (found[1] or found[3]).translate(HIDDEN), said)
    said = LINK.sub(r"\1", said)
    for _ in range(2):  # one within another
        for marks in EMPHASIS:
            said = marks.sub(r"\2", said)
    return " ".join(said.translate(SHOWN).split())


def _words_of(line: str) -> str:
    said = LINE_START.sub("", line)
    return said.replace("|", " ") if said.startswith("|") else said
