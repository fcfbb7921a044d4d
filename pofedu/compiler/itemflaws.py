"""Flaws of item writing: what lets a test-wise reader guess, or trips one who knows.

Each problem begins with the name of its rule: `item flaw (longest): …`. The rules follow the lists
that examiners use: cues by length, by absolute words, by words shared between stem and key, by
grammar; `all of the above`; options that say the same; stems that ask the same twice.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from pofedu.compiler.problems import Path, Placed, Problem
from pofedu.compiler.sources import Sources
from pofedu.content.model import Text
from pofedu.content.question import Option, Question

LANGUAGES = ("zh", "en")
LONGEST = 1.25
"""How much longer than every wrong option the right one may be."""
LONGER_BY = {"zh": 4, "en": 12}
"""Characters that nobody sees as a difference."""
ALIKE = 0.6
"""The share of its runs of three characters that a stem may have in common with another."""

_ABSOLUTE = {
    "zh": re.compile("从不|从未|绝不|总是|一定|必然|完全|所有|全部|任何|唯一|彻底|毫无"),
    "en": re.compile(
        r"\b(?:always|never|all|every|none|completely|entirely|certainly|only|must)\b", re.I
    ),
}
_ALL_OF = {
    "zh": re.compile("以上(?:都|皆|均|全)|(?:都|均)(?:不对|不是|正确)$"),
    "en": re.compile(r"\b(?:all|none|both|neither) of the (?:above|options|others)\b", re.I),
}
_NEGATIVE = {
    "zh": re.compile(
        "(?:哪|何)[^。；，]*(?:不|非|无|没有)|(?:不|非|没有)[^。；，]{0,14}(?:哪|何)|除[^。]*外"
    ),
    "en": re.compile(
        r"\b(?:which|what|who)\b[^.;]*\b(?:not|cannot|never)\b|\bexcept\b|\bleast\b", re.I
    ),
}
_MARKED = {
    "zh": re.compile(r"\*\*[^*]*(?:不|非|没|无|除)[^*]*\*\*"),
    "en": re.compile(r"\bNOT\b|\bEXCEPT\b|\bLEAST\b|\*\*"),
}
_ARTICLE = re.compile(r"\b(?:a|an)\s*(?:____)?\s*$", re.I)
_HAN = re.compile("[\u3400-\u9fff]+")
_WORD = re.compile(r"[A-Za-z][a-z]{6,}")
_KEY_HAN = 4
"""A run of so many Chinese characters in stem and key alone gives the key away."""


def check_flaws(sources: Sources) -> Iterator[Problem]:
    """Every flaw of every question, and stems that are too much alike."""
    for placed in sources.questions:
        for language in LANGUAGES:
            yield from _stem(placed, language)
            if placed.record.kind in ("best", "several", "true-false"):
                yield from _choices(placed, language)
    yield from _alike(sources.questions)


def flaw(rule: str, what: str) -> str:
    """What is wrong, led by the name of the rule."""
    return f"item flaw ({rule}): {what}"


def _stem(placed: Placed[Question], language: str) -> Iterator[Problem]:
    stem = getattr(placed.record.stem, language)
    if _NEGATIVE[language].search(stem) and not _MARKED[language].search(stem):
        what = flaw("negative", f"the stem asks for what is not so, unmarked, in {language}")
        todo = "ask for what is so, or set NOT in capitals and the Chinese word in **bold**"
        yield placed.problem(what, todo, "stem", language)
    if language == "en" and _ARTICLE.search(stem):
        what = flaw("grammar", "the stem ends in an article, which only some options follow")
        yield placed.problem(what, "put the article into the options", "stem", language)


def _choices(placed: Placed[Question], language: str) -> Iterator[Problem]:
    options = [(n, o) for n, o in enumerate(placed.record.options) if o.text is not None]
    said = {n: _said(option, language) for n, option in options}
    for n, words in said.items():
        at = ("options", n, "text", language)
        if _ALL_OF[language].search(words):
            what = flaw("all of the above", f"{words!r} speaks of other options")
            yield placed.problem(what, "state something of its own", *at)
    right = [n for n, option in options if option.is_right]
    wrong = [n for n, option in options if not option.is_right]
    yield from _same(placed, said, language)
    yield from _ends(placed, said, language)
    if not right or not wrong:
        return
    yield from _absolute(placed, said, right, wrong, language)
    if placed.record.kind != "several":
        yield from _longest(placed, said, right[0], wrong, language)
        yield from _echo(placed, said, right[0], wrong, language)


def _said(option: Option, language: str) -> str:
    text: Text | None = option.text
    return getattr(text, language) if text else ""


def _same(placed: Placed[Question], said: dict[int, str], language: str) -> Iterator[Problem]:
    for one, other in combinations(said, 2):
        if _bare(said[one]) == _bare(said[other]):
            what = flaw("same", f"two options say {said[other]!r}")
            yield placed.problem(what, "change one", "options", other, "text", language)


def _ends(placed: Placed[Question], said: dict[int, str], language: str) -> Iterator[Problem]:
    stops = {n for n, words in said.items() if words.rstrip().endswith(("。", "."))}
    if stops and len(stops) < len(said):
        what = flaw("form", "some options end in a full stop and some do not")
        yield placed.problem(what, "let all end alike", "options", min(stops), "text", language)


def _absolute(
    placed: Placed[Question],
    said: dict[int, str],
    right: list[int],
    wrong: list[int],
    language: str,
) -> Iterator[Problem]:
    """An absolute word is a cue where only wrong options have one, or only right ones."""
    found = {n: match[0] for n in said if (match := _ABSOLUTE[language].search(said[n]))}
    if found and (found.keys().isdisjoint(right) or found.keys().isdisjoint(wrong)):
        place = min(found)
        side = "wrong" if found.keys().isdisjoint(right) else "right"
        what = flaw("absolute", f"{found[place]!r} stands in {side} options only")
        todo = "weaken it, or let the other options have such a word too"
        yield placed.problem(what, todo, "options", place, "text", language)


def _longest(
    placed: Placed[Question], said: dict[int, str], right: int, wrong: list[int], language: str
) -> Iterator[Problem]:
    longest = max(len(said[n]) for n in wrong)
    if len(said[right]) > max(LONGEST * longest, longest + LONGER_BY[language]):
        what = f"the right option has {len(said[right])} characters, no other more than {longest}"
        todo = "shorten it, or make the others as full"
        at: Path = ("options", right, "text", language)
        yield placed.problem(flaw("longest", what), todo, *at)


def _echo(
    placed: Placed[Question], said: dict[int, str], right: int, wrong: list[int], language: str
) -> Iterator[Problem]:
    """Words that the stem shares with the right option alone."""
    asked = getattr(placed.record.stem, language)
    others = " ".join(said[n] for n in wrong)
    shared = _pieces(asked, language) & _pieces(said[right], language) - _pieces(others, language)
    if shared:
        word = max(sorted(shared), key=len)
        what = flaw("echo", f"{word!r} stands in the stem and in no option but the right one")
        todo = "say it otherwise, or let a wrong option have it too"
        yield placed.problem(what, todo, "options", right, "text", language)


def _pieces(text: str, language: str) -> set[str]:
    """Words long enough to be noticed again."""
    if language == "en":
        return {word.lower() for word in _WORD.findall(text)}
    runs = _HAN.findall(text)
    return {run[n : n + _KEY_HAN] for run in runs for n in range(len(run) - _KEY_HAN + 1)}


def _bare(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def trigrams(text: str) -> frozenset[str]:
    """The runs of three letters, digits or characters of a text."""
    bare = _bare(text)
    return frozenset(bare[n : n + 3] for n in range(len(bare) - 2))


def _alike(questions: list[Placed[Question]]) -> Iterator[Problem]:
    """Two stems, each with what is told before it, that share too many runs of three."""
    for language in LANGUAGES:
        known = [(placed, trigrams(_asked(placed.record, language))) for placed in questions]
        for (one, left), (other, right) in combinations(known, 2):
            least = min(len(left), len(right))
            if least and len(left & right) > ALIKE * least:
                share = len(left & right) / least
                what = f"{share:.0%} of the stem is that of {one.record.id!r} in {language}"
                yield other.problem(flaw("alike", what), "ask otherwise", "stem", language)


def _asked(question: Question, language: str) -> str:
    said = [part for part in (question.case, question.stem) if part is not None]
    return " ".join(getattr(part, language) for part in said)
