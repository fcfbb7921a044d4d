"""Where the words of a query stand in a text as it was written, whatever its spelling."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from pofedu.content.folding import (
    CHINESE,
    FULL,
    JOINT,
    OTHER,
    SHORT,
    SPACE,
    has_greek,
    is_chinese,
    join,
    letters_of,
    short_letters_of,
    spell,
    words_of,
)

Spans = tuple[tuple[int, int], ...]
"""Where something stands in a text: start and end of each place, in order, none overlapping."""

_LATIN = re.compile(f"[^ {CHINESE}]+")
_LAST = re.compile(r"[A-Za-z]{3}$")
_PLURAL = re.compile(r"[A-Za-z]{3}[sS]$|[A-Z]s$")
"""GCs, but not ROS, of which "ro" would be left, with which many words begin."""
VOWELS = "aeiou"


class Wanted(Struct, frozen=True):
    """A word of a query: its parts in order, and all of them together."""

    parts: tuple[str, ...]
    together: str

    @property
    def seams(self) -> frozenset[int]:
        """Where a part begins in all of them together; there a text may have a space."""
        seams, at = set(), 0
        for part in self.parts:
            seams.add(at)
            at += self.together.startswith(JOINT, at)
            seams.add(at)
            at += len(part)
        return frozenset(seams)

    @property
    def is_whole(self) -> bool:
        """Whether it is found only as a whole word, not from its beginning."""
        return self.together[-1].isdigit() or bool(is_chinese(self.together[-1]))

    @property
    def is_plain(self) -> bool:
        """Whether it is written without any Chinese."""
        return all(_LATIN.fullmatch(part) for part in self.parts)


@lru_cache(maxsize=64)
def wanted(query: str) -> tuple[Wanted, ...]:
    """The words of a query, as spaces part them."""
    parts = (tuple(words_of(word)) for word in query.split())
    return tuple(Wanted(p, join(" ".join(p))) for p in parts if p)


@lru_cache(maxsize=64)
def wanted_together(query: str) -> Wanted | None:
    """All words of a query as one, where they are Latin and more than one: "HO 1" is HO-1."""
    words = wanted(query)
    if len(words) < 2 or not all(word.is_plain for word in words):
        return None
    parts = tuple(part for word in words for part in word.parts)
    return Wanted(parts, join(" ".join(parts)))


def other_number(query: str) -> str:
    """An English name in the plural where it is in the singular, or the other way round."""
    name = query.strip()
    last = _LAST.search(name)
    if last is None:
        return ""
    ending = last[0].lower()
    if ending == "ies":
        return f"{name[:-3]}y"
    if ending[-1] == "y" and ending[-2] not in VOWELS:
        return f"{name[:-1]}ies"
    if ending[-1] != "s":
        return f"{name}s"
    return name[:-1] if _PLURAL.search(name) else ""


def holds(text: str, query: str) -> bool:
    """Whether all words of a query stand in a text; told sooner than where."""
    words, whole = wanted(query), wanted_together(query)
    if words and all(_stands(text, word) for word in words):
        return True
    return whole is not None and _stands(text, whole)


def _stands(text: str, word: Wanted) -> bool:
    if not _may_hold(text, word):
        return False
    if FULL.uneven.isdisjoint(text):
        return any(_in_place(spell(text), word))
    return bool(_spans(text, word))


@lru_cache(maxsize=2000)
def marks_of_any(text: str, query: str) -> tuple[Spans, int]:
    """Where any word of a query stands in a text, and how many of its words do."""
    words = wanted(query)
    spans = [found for word in words if (found := _spans(text, word))]
    whole = wanted_together(query) if len(spans) < len(words) else None
    if whole and (together := _spans(text, whole)):
        return _merged([together]), len(words)
    return _merged(spans), len(spans)


def _merged(spans: list[list[tuple[int, int]]]) -> Spans:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(span for found in spans for span in found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _may_hold(text: str, word: Wanted) -> bool:
    """Whether the letters of a word stand in a text, be it in the middle of others."""
    is_there = word.together in letters_of(text)
    return is_there or bool(has_greek(text) and word.together in short_letters_of(text))


def _spans(text: str, word: Wanted) -> list[tuple[int, int]]:
    spelled = spell(text)
    if FULL.uneven.isdisjoint(text):
        return list(_in_place(spelled, word))
    found = _placed(text, word) if word.together in letters_of(text) else []
    if found or not has_greek(text):
        return found
    return _placed(text, word, is_short=True) if word.together in short_letters_of(text) else []


@lru_cache(maxsize=64)
def _pattern(word: Wanted) -> re.Pattern[str]:
    """Finds a word in a spelled text in which every character stands where it was written."""
    seams, between = word.seams, [""]
    for place, two in enumerate(map("".join, pairwise(word.together)), 1):
        gap = f"[{SPACE}{OTHER}]*" if place in seams else f"{OTHER}*"
        between.append("" if two.isdigit() or JOINT in two else gap)
    letters = (f"[{SPACE}{OTHER}]+" if c == JOINT else re.escape(c) for c in word.together)
    return re.compile("".join(gap + c for gap, c in zip(between, letters, strict=True)))


def _in_place(spelled: str, word: Wanted) -> Iterator[tuple[int, int]]:
    """Where a word stands from the beginning of another, or as a whole where it ends in a digit."""
    at, pattern = 0, _pattern(word)
    while found := pattern.search(spelled, at):
        start, end = found.span()
        is_start = bool(is_chinese(spelled, start)) or not _is_letter(spelled, start - 1)
        is_end = not word.together[-1].isdigit() or not _is_letter(spelled, end)
        if is_start and is_end:
            yield start, end
        at = end if is_start and is_end else start + 1


def _is_letter(spelled: str, place: int) -> bool:
    """Whether a letter or digit that is not Chinese stands at a place of a spelled text."""
    if not 0 <= place < len(spelled) or spelled[place] in (SPACE, OTHER):
        return False
    return not is_chinese(spelled, place)


def _placed(text: str, word: Wanted, is_short: bool = False) -> list[tuple[int, int]]:
    """Where a word stands in a text that holds its letters, never in the middle of a word."""
    letters, places, starts = _letters(text, is_short)
    inside = [place for place in range(1, len(word.together)) if place not in word.seams]
    found, at = [], letters.find(word.together)
    while at >= 0:
        end = at + len(word.together)
        is_end = not word.is_whole or end in starts
        if at in starts and is_end and not any(_is_apart(text, places, at + p) for p in inside):
            found.append((places[at], places[end - 1] + 1))
        at = letters.find(word.together, at + 1)
    return found


def _is_apart(text: str, places: list[int], letter: int) -> bool:
    """Whether a space stands before a letter; one before a Greek letter means as little as none."""
    before, place = places[letter - 1] + 1, places[letter]
    return any(map(str.isspace, text[before:place])) and not has_greek(text[place])


@lru_cache(maxsize=2000)
def _letters(text: str, is_short: bool) -> tuple[str, list[int], set[int]]:
    """All letters, where each stands in the text, and where words begin, or end as a whole."""
    spelling = SHORT if is_short else FULL
    letters: list[str] = []
    places: list[int] = []
    starts: set[int] = set()
    is_start = True
    for place, character in enumerate(text):
        for letter in spelling[ord(character)]:
            if letter in (SPACE, OTHER):
                is_start = True
                continue
            stands_alone = bool(is_chinese(letter))
            if is_start and letters and letters[-1].isdigit() and letter.isdigit():
                starts.add(len(letters))
                letters.append(JOINT)
                places.append(place)
            if is_start or stands_alone:
                starts.add(len(letters))
            letters.append(letter)
            places.append(place)
            is_start = stands_alone
    return "".join(letters), places, starts | {len(letters)}
