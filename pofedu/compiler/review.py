"""The numbered review and the list of fixed terms, as a maintainer has them at hand.

Neither is part of a pack. The review is Markdown with one line for each place: "- `1.1-s3` text",
or a row of a table, "| `tab1-r1` | text | … |". Any other line counts as text of the review too.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from pofedu.compiler.problems import Problem
from pofedu.compiler.tree import MAX_BYTES

_PLACE = re.compile(r"^(?:- |\| *)`([a-z0-9][a-z0-9.-]*-[a-z][0-9]+)`(.*)$")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_WORD = re.compile(r"[a-z0-9-]*[a-z][a-z0-9-]*")
_DASHES = str.maketrans("‐‑–—−", "-----")
_TARGET = re.compile(r"\]\([^()\s]*\)")

SHORTEST_HAN, LONGEST_HAN = 4, 30
SHORTEST_WORDS, LONGEST_WORDS = 2, 12
"""A shorter term would hide half of the field, a longer one would be a sentence."""


class ReviewError(Exception):
    """What is at hand is no numbered review; the message says why and what to do."""


@dataclass(frozen=True)
class Place:
    """A line of the review: a numbered one by its locator, any other by its number in the file."""

    name: str
    text: str
    is_numbered: bool


@dataclass(frozen=True)
class Terms:
    """Names and fixed terms that nobody can say in other words; longest first."""

    han: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.han) + len(self.words)

    def han_of(self, text: str) -> str:
        """The Chinese characters of a text, without those of fixed terms."""
        return _without(han(text), self.han)

    def words_of(self, text: str) -> tuple[str, ...]:
        """The English words of a text, without those of fixed terms."""
        return tuple(_without(_spaced(text), self.words).split())


def _without(text: str, terms: tuple[str, ...]) -> str:
    for term in terms:
        text = text.replace(term, "")
    return text


def _spaced(text: str) -> str:
    """The English words, each with its own space on both sides."""
    return "".join(f" {word} " for word in words(text))


def han(text: str) -> str:
    """The Chinese characters alone: letters, digits, punctuation and spaces do not count."""
    return "".join(_HAN.findall(unicodedata.normalize("NFKC", text)))


def words(text: str) -> list[str]:
    """The English words in small letters, without numbers and the targets of links."""
    plain = unicodedata.normalize("NFKC", _TARGET.sub(" ", text)).translate(_DASHES).lower()
    return [word for found in _WORD.findall(plain) if (word := found.strip("-"))]


def read_review(path: Path) -> list[Place]:
    """The lines of a numbered review; raises `ReviewError` where it is none."""
    places = [_place(number, line) for number, line in enumerate(_lines(path), 1) if line.strip()]
    if not places:
        raise ReviewError(f"{path} is empty; name the numbered review")
    if not any(place.is_numbered for place in places):
        raise ReviewError(
            f"{path} is no numbered review: no line begins with a place, such as - `1.1-s3`"
        )
    return places


def _place(number: int, line: str) -> Place:
    if found := _PLACE.match(line):
        return Place(found[1], found[2], True)
    return Place(f"line {number}", line, False)


def _lines(path: Path) -> list[str]:
    if path.exists() and not path.is_file():  # a pipe would be waited for without end
        kind = "a folder" if path.is_dir() else "no regular file"
        raise ReviewError(f"{path} cannot be read (it is {kind}); name another file")
    try:
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ReviewError(f"{path} cannot be read ({error.strerror}); name another file") from error
    if len(raw) > MAX_BYTES:
        raise ReviewError(f"{path} has more than {MAX_BYTES:,} bytes; name the numbered review")
    try:
        return raw.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise ReviewError(f"{path} is not a text in UTF-8; name another file") from error


def read_terms(path: Path) -> Terms:
    """The list of fixed terms: one a line, each with the reason behind a #."""
    found: list[str] = []
    problems: list[Problem] = []
    for number, line in enumerate(_lines(path), 1):
        term, _, why = (part.strip() for part in line.partition("#"))
        if not term:
            continue
        found.append(term)
        wrong = "the term gives no reason" if not why else _wrong_size(term)
        if wrong:
            todo = "say behind a # why it is a fixed term" if not why else "list the name alone"
            problems.append(Problem(path.as_posix(), number, 1, wrong, todo))
    by_length = sorted(found, key=len, reverse=True)
    return Terms(
        tuple(han(term) for term in by_length if han(term)),
        tuple(_spaced(term) for term in by_length if words(term) and not han(term)),
        tuple(problems),
    )


def _wrong_size(term: str) -> str:
    """Why a term is none by its length, or an empty text."""
    if characters := len(han(term)):
        kind, count, least, most = "characters", characters, SHORTEST_HAN, LONGEST_HAN
    else:
        kind, count, least, most = "words", len(words(term)), SHORTEST_WORDS, LONGEST_WORDS
    return "" if least <= count <= most else f"the term has {count} {kind}, not {least} to {most}"
