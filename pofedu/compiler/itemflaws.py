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
from pofedu.content.question import Option, Question, QuestionGroup, Shared

LANGUAGES = ("zh", "en")
CHOSEN = ("best", "several", "true-false")
"""Kinds in which one reads options that are right or wrong."""
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
    "zh": re.compile(
        "(?:^|[，；])(?:以上|上述)[^，；]{0,4}(?:都|皆|均|全|各)|(?:都|均|全)(?:不对|不是|正确|对)$"
    ),
    "en": re.compile(
        r"\b(?:all|none|both|neither|any) of (?:the (?:above|options|others)|these)$"
        r"|\b(?:all|none|both|neither|any) of the (?:above|other options|options|others)\b"
        r"|\ball the above\b",
        re.I,
    ),
}
_NEGATIVE = {
    "zh": re.compile(
        "(?:哪|什么|谁|何)[^。；，]*(?:不|非|无|未|没有)"
        "|(?:不|非|未|没有)[^。；，]{0,14}(?:哪|什么|何|的[是有]?[：:？?]?$)"
        "|(?<![清去切摘剔排解消祛删])除[^。；]*外(?!，?[还也又尚])"
    ),
    "en": re.compile(
        r"\b(?:which|what|who)\b[^.,;]*(?:\b(?:not|cannot|never)\b|n['’]t\b)|\bexcept\b|\bleast\b",
        re.I,
    ),
}
_HARMLESS = {
    "zh": re.compile(
        "不同|未知|不足|不全|不良|不孕|不育|不仅|不但|非常|无论|任何|如何|为何|几何|为什么"
        "|(?:不|未必|并非|不是)(?:一定|必然|完全|所有|全部)|有一定|一定(?:的|程度|剂量|范围|条件)"
    ),
    "en": re.compile(
        r"\bnot (?:only|all|every|always|completely|entirely|necessarily)\b|\bwhether or not\b"
        r"|\bat least\b|\bevery (?:\d+|two|three|other|second|third|day|week|month)\b|\ball-",
        re.I,
    ),
}
"""Words that look absolute or negative to the two rules, and are not."""
_MARKED = {
    "zh": re.compile(r"\*\*[^*]*(?:不|非|没|无|未|除)[^*]*\*\*"),
    "en": re.compile(
        r"\b(?:NOT|CANNOT|NEVER|EXCEPT|LEAST)\b|\*\*[^*]*(?:not|never|except|least)\b[^*]*\*\*"
    ),
}
_ARTICLE = re.compile(r"\ban?\s*(?:_+|…)?\s*[.:]?$")
_STOP = re.compile(r"(?:。|(?<!\bal)(?<!\betc)(?<!\bvs)(?<!\b[A-Za-z])\.)[”’\"')）*]*$")
"""A full stop, within quotes or brackets too; that of an abbreviation is none."""
_SILENT = re.compile(r"[\s,;:，。；：、…]|\.(?!\d)|(?<=\w)-(?=\w)")
"""What makes no other option of the same words; signs such as + and ↑ do."""
_HAN = re.compile("[\u3400-\u9fff]+")
_CAPITALS = re.compile(r"[A-Z]+[a-z]*[A-Z0-9][A-Za-z0-9]*")
_WORD = re.compile(r"[A-Za-z][a-z]{6,}")
_SMALL_WORDS = {
    "according", "against", "although", "another", "because", "between", "however", "several",
    "through", "together", "towards", "whether", "without",
}  # fmt: skip
_KEY_HAN = 4
"""A run of so many Chinese characters in stem and key alone gives the key away."""


def check_flaws(sources: Sources) -> Iterator[Problem]:
    """Every flaw of every question, and stems that are too much alike."""
    for language in LANGUAGES:
        for group in sources.groups:
            yield from _wording(group, _said(group.record, language), language)
        for placed in sources.questions:
            yield from _stem(placed, language)
            if placed.record.kind in CHOSEN:
                yield from _choices(placed, language)
            else:
                yield from _same(placed, _said(placed.record, language), language)
                yield from _told(sources, placed, language)
    yield from _alike(sources.questions)


def flaw(rule: str, what: str) -> str:
    """What is wrong, led by the name of the rule."""
    return f"item flaw ({rule}): {what}"


def _stem(placed: Placed[Question], language: str) -> Iterator[Problem]:
    stem = getattr(placed.record.stem, language)
    asked = _HARMLESS[language].sub("·", stem)
    if _NEGATIVE[language].search(asked) and not _MARKED[language].search(asked):
        what = flaw("negative", f"the stem asks for what is not so, unmarked, in {language}")
        todo = "ask for what is so, or set NOT in capitals and the Chinese word in **bold**"
        yield placed.problem(what, todo, "stem", language)
    if language == "en" and _ARTICLE.search(stem):
        what = flaw("grammar", "the stem ends in an article, which only some options follow")
        yield placed.problem(what, "put the article into the options", "stem", language)


def _told(sources: Sources, placed: Placed[Question], language: str) -> Iterator[Problem]:
    """What is to be typed, and can be read in the stem or in its case."""
    question = placed.record
    read = " ".join(getattr(text, language) for text in (question.case, question.stem) if text)
    for place, option in enumerate(question.options):
        entity = sources.named("entities").get(option.entity or "")
        text = entity.name if entity and question.kind == "label" else option.text
        words = getattr(text, language) if text and option.is_right else ""
        if words and re.search(rf"(?<![A-Za-z]){re.escape(words)}(?![a-z])", read, re.I):
            what = flaw("echo", f"{words!r} is asked for, and stands in the stem or its case")
            yield placed.problem(what, "say it otherwise", "options", place)


def _said(record: Question | QuestionGroup, language: str) -> dict[int, str]:
    """The words of options, by their places."""
    options: tuple[Option | Shared, ...] = record.options
    return {
        n: getattr(option.text, language)
        for n, option in enumerate(options)
        if option.text is not None
    }


def _choices(placed: Placed[Question], language: str) -> Iterator[Problem]:
    said = _said(placed.record, language)
    right = [n for n in said if placed.record.options[n].is_right]
    wrong = [n for n in said if n not in right]
    yield from _wording(placed, said, language)
    if not right or not wrong:
        return
    yield from _absolute(placed, said, right, wrong, language)
    if placed.record.kind != "several":
        yield from _longest(placed, said, right[0], wrong, language)
        yield from _echo(placed, said, right[0], wrong, language)


def _wording(
    placed: Placed[Question] | Placed[QuestionGroup], said: dict[int, str], language: str
) -> Iterator[Problem]:
    """Flaws of options that are there whichever is right."""
    for n, words in said.items():
        if _ALL_OF[language].search(words):
            what = flaw("all of the above", f"{words!r} speaks of other options")
            yield placed.problem(what, "state something of its own", "options", n, "text", language)
    yield from _same(placed, said, language)
    stops = {n for n, words in said.items() if _STOP.search(words)}
    if stops and len(stops) < len(said):
        what = flaw("form", "some options end in a full stop and some do not")
        yield placed.problem(what, "let all end alike", "options", min(stops), "text", language)


def _same(
    placed: Placed[Question] | Placed[QuestionGroup], said: dict[int, str], language: str
) -> Iterator[Problem]:
    """Options that say the same; of a gap only a right and a wrong one, as words have variants."""
    record = placed.record
    has_variants = isinstance(record, Question) and record.kind == "cloze"
    right = {option.id for option in record.right} if isinstance(record, Question) else set()
    sides = [option.id in right for option in record.options]
    for one, other in combinations(said, 2):
        if _SILENT.sub("", said[one]).lower() != _SILENT.sub("", said[other]).lower():
            continue
        if has_variants and sides[one] == sides[other]:
            continue
        what = flaw("same", f"two options say {said[other]!r}")
        yield placed.problem(what, "change one", "options", other, "text", language)


def _absolute(
    placed: Placed[Question],
    said: dict[int, str],
    right: list[int],
    wrong: list[int],
    language: str,
) -> Iterator[Problem]:
    """An absolute word is a cue where only wrong options have one, or only right ones."""
    plain = {n: _HARMLESS[language].sub("·", words) for n, words in said.items()}
    found = {n: match[0] for n in said if (match := _ABSOLUTE[language].search(plain[n]))}
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
    """Words long enough to be noticed again, and names in capitals."""
    names = set(_CAPITALS.findall(text))
    if language == "en":
        words = {word.lower().removesuffix("s") for word in _WORD.findall(text)}
        return names | (words - _SMALL_WORDS)
    runs = _HAN.findall(text)
    return names | {run[n : n + _KEY_HAN] for run in runs for n in range(len(run) - _KEY_HAN + 1)}


def trigrams(text: str) -> frozenset[str]:
    """The runs of three letters, digits or characters of a text."""
    bare = "".join(c for c in text.lower() if c.isalnum())
    return frozenset(bare[n : n + 3] for n in range(len(bare) - 2))


def _alike(questions: list[Placed[Question]]) -> Iterator[Problem]:
    """Two stems, alone or each with what is told before it, that share too many runs of three."""
    for language in LANGUAGES:
        known = [(placed, *_asked(placed.record, language)) for placed in questions]
        for (one, *left), (other, *right) in combinations(known, 2):
            has_case = one.record.case or other.record.case
            share = max(map(_share, left, right) if has_case else [_share(left[0], right[0])])
            if share > ALIKE:
                what = f"{share:.0%} of the stem is that of {one.record.id!r} in {language}"
                yield other.problem(flaw("alike", what), "ask otherwise", "stem", language)


def _asked(question: Question, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The runs of three of a stem, and of the stem with its case."""
    stem = getattr(question.stem, language)
    case = getattr(question.case, language) if question.case else ""
    return trigrams(stem), trigrams(f"{case} {stem}")


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The part of the smaller that both have."""
    least = min(len(one), len(other))
    return len(one & other) / least if least else 0.0
