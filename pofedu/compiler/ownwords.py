"""Own words: proves, with the review at hand, that no text of a folder is taken from it.

No text shares a run of 12 Chinese characters or 8 English words with the review, and none covers
more than 35 % of a numbered place, counted in groups of 6 characters. Characters are Chinese ones
alone, so figures, names in Latin letters and punctuation neither count nor interrupt. Fixed terms
are taken out of both sides first.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

from pofedu.compiler import problems
from pofedu.compiler.problems import Placed, Problem
from pofedu.compiler.review import Place, Terms
from pofedu.compiler.shape import said
from pofedu.compiler.sources import Sources, gather
from pofedu.compiler.walk import parts
from pofedu.content.library import section_locators

RUN_HAN = 12
RUN_WORDS = 8
SHARE = 0.35
GROUP = 6
LONGEST = 200
"""Of a run; what is longer is not measured to its end."""
TERMS = "own-words.txt"
"""The list of fixed terms, beside the folders of content."""

S = TypeVar("S", str, tuple[str, ...])


@dataclass(frozen=True)
class Shared:
    """What a text has in common with a place of the review."""

    value: float
    place: str = ""
    words: str = ""


@dataclass(frozen=True)
class Worst:
    """The highest value of one measure, and where it stands."""

    measure: str
    form: str
    """How its values are written."""
    shared: Shared = Shared(0)
    where: str = ""

    def __str__(self) -> str:
        """One line for people."""
        if not self.shared.value:
            return f"{self.measure}: none"
        value = format(self.shared.value, self.form)
        quoted = f": {self.shared.words}" if self.shared.words else ""
        return f"{self.measure}: {value}, {self.where} with {self.shared.place}{quoted}"


@dataclass(frozen=True)
class Proof:
    """What came of a comparison: problems, or the proof that there are none."""

    problems: tuple[Problem, ...]
    worst: tuple[Worst, ...]
    texts: int
    """How many different texts were compared."""
    places: int
    """How many numbered places of the review."""


class Runs(Generic[S]):
    """The longest run that a text shares with the review, found among its sorted endings."""

    def __init__(self, places: Mapping[str, S]) -> None:
        self._endings: list[tuple[S, str]] = sorted(
            (text[start : start + LONGEST], name)
            for name, text in places.items()
            for start in range(len(text))
        )

    def longest(self, own: S) -> Shared:
        """The longest common run, and the first place in order that has it."""
        best = Shared(0)
        for start in range(len(own)):
            rest = own[start : start + LONGEST]
            if len(rest) <= best.value:
                break
            at = bisect_left(self._endings, (rest,))
            for ending, name in self._endings[max(at - 1, 0) : at + 1]:
                length = _common(rest, ending)
                if length > best.value:
                    joiner = "" if isinstance(rest, str) else " "
                    best = Shared(length, name, joiner.join(rest[:length]))
        return best


def _common(one: S, other: S) -> int:
    """How many items two sequences have in common from the start."""
    for place, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return place
    return min(len(one), len(other))


class Shares:
    """The largest part of a numbered place that a text covers."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._sizes = {name: len(_groups(text)) for name, text in places.items()}
        self._places: dict[str, list[str]] = {}
        for name, text in places.items():
            for group in _groups(text):
                self._places.setdefault(group, []).append(name)

    def largest(self, own: str) -> Shared:
        """The largest share, from 0 to 1."""
        shared = Counter(name for group in _groups(own) for name in self._places.get(group, ()))
        found = ((count / self._sizes[name], name) for name, count in shared.items())
        return Shared(*max(found, default=(0.0, "")))


def _groups(text: str) -> set[str]:
    return {text[start : start + GROUP] for start in range(len(text) - GROUP + 1)}


class _Measures:
    """The review prepared for the three measures, each text measured once."""

    def __init__(self, places: list[Place], terms: Terms) -> None:
        numbered = [place for place in places if place.is_numbered]
        self.terms = terms
        self.han = Runs({place.name: terms.han_of(place.text) for place in places})
        self.words = Runs({place.name: terms.words_of(place.text) for place in places})
        self.shares = Shares({place.name: terms.han_of(place.text) for place in numbered})
        self.of = cache(self._of)

    def _of(self, text: str) -> tuple[Shared, Shared, Shared]:
        han, words = self.terms.han_of(text), self.terms.words_of(text)
        return self.han.longest(han), self.words.longest(words), self.shares.largest(han)


MEASURES = (
    (f"longest run of Chinese characters, {RUN_HAN} are too many", ".0f"),
    (f"longest run of English words, {RUN_WORDS} are too many", ".0f"),
    (f"largest share of a place, {SHARE:.0%} at most", ".0%"),
)


def prove(folder: Path, review: Path, places: list[Place], terms: Terms) -> Proof:
    """Compare every text of a folder with the review."""
    sources, measures = gather(folder), _Measures(places, terms)
    worst = [Worst(*measure) for measure in MEASURES]
    found = [*terms.problems, *_unread(folder, sources), *_lacking(review, sources, places)]
    texts: set[str] = set()
    for placed, path, text in _texts(sources):
        texts.add(text)
        shared = measures.of(text)
        found += _violations(placed, path, *shared)
        where = f"{placed.file}:{placed.mark(*path)[0]}"
        for number, new in enumerate(shared):
            if new.value > worst[number].shared.value:
                worst[number] = replace(worst[number], shared=new, where=where)
    numbered = sum(place.is_numbered for place in places)
    return Proof(tuple(found), tuple(worst), len(texts), numbered)


def _texts(sources: Sources) -> Iterator[tuple[Placed[Any], problems.Path, str]]:
    """Every text of every record: whatever is written in it, in either language."""
    for _, placed in sources.everything():
        for path, part in parts(placed.record):
            if isinstance(part, str):
                yield placed, path, part


def _violations(
    placed: Placed[Any], path: problems.Path, han: Shared, words: Shared, share: Shared
) -> Iterator[Problem]:
    todo = "say it in your own words"
    for shared, limit, kind in ((han, RUN_HAN, "Chinese characters"), (words, RUN_WORDS, "words")):
        if shared.value >= limit:
            what = f"{said(path)} shares {shared.value} {kind} in a row with {shared.place}"
            yield placed.problem(f"{what} ({shared.words})", todo, *path)
    if share.value > SHARE:
        what = f"{said(path)} covers {share.value:.0%} of {share.place}, at most {SHARE:.0%} may be"
        yield placed.problem(what, todo, *path)


def _unread(folder: Path, sources: Sources) -> Iterator[Problem]:
    """What could not be read cannot be proved."""
    if count := len(sources.problems):
        what = f"the folder cannot be read whole (problems: {count})"
        yield Problem(folder.as_posix(), 1, 1, what, "mend what `pack check` tells")


def _lacking(review: Path, sources: Sources, places: list[Place]) -> Iterator[Problem]:
    """A review that is not whole proves nothing."""
    have = {place.name for place in places}
    due = [
        locator
        for source in sources.source
        for section in source.record.sections
        for locator in section_locators(section)
    ]
    if lacking := [locator for locator in due if locator not in have]:
        what = f"{len(lacking)} of {len(due)} places are not in it, the first is {lacking[0]}"
        yield Problem(review.as_posix(), 1, 1, what, "name the whole numbered review")
