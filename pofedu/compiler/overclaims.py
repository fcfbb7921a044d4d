"""Checks that no record says more than is known.

Each problem begins with the name of its rule: `overclaim (patients): …`. Rules that need more than
words stand where their values are checked: a study counted that did not measure and background as
an arrow in claims.py, a numerator over its denominator in outcomes.py, a typed grade in shape.py.
"""

import re
from collections.abc import Iterator
from typing import Any

from pofedu.compiler.overwords import (
    EVERYWHERE,
    GROUP,
    NUMBER_OPEN,
    ORDINALS,
    STEPS,
    TREATMENT,
    Words,
)
from pofedu.compiler.problems import Path, Placed, Problem, overclaim
from pofedu.compiler.sources import Sources
from pofedu.compiler.statements import LANGUAGES, Statement, has_word
from pofedu.compiler.walk import bases, texts
from pofedu.content.model import Text
from pofedu.content.source import Reference
from pofedu.content.study import Outcome, Stated, Study

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d|-\d\d)")
"""A year by itself; a whole date is a date of something else."""


def check_overclaims(sources: Sources) -> Iterator[Problem]:
    """Everything that says more than is known."""
    for claim in sources.claims:
        yield from Statement(sources, claim).problems()
    for study in sources.studies:
        for place, outcome in enumerate(study.record.outcomes):
            yield from _group(study, outcome, ("outcomes", place))
    for kind, placed in sources.everything():
        yield from _years(sources, placed)
        for path, text in texts(placed.record):
            yield from _refused(placed, path, text, (TREATMENT,))
            if kind != "claims" and _is_told(placed.record, path):
                yield from _refused(placed, path, text, EVERYWHERE)


def _is_told(record: object, path: Path) -> bool:
    """Whether a text is a name, a title, a topic or a finding; others may discuss such words."""
    if isinstance(record, Study) and path[:1] == ("outcomes",):
        return path[-1] == "saw"
    return path[-1] in ("name", "title", "topic") and "note" not in path


def _refused(
    placed: Placed[Any], path: Path, text: Text | Stated, rules: tuple[Words, ...]
) -> Iterator[Problem]:
    for language in LANGUAGES:
        for words in rules:
            if word := words.found(getattr(text, language), language):
                yield has_word(placed, words, word, *path, language)


def _group(placed: Placed[Study], outcome: Outcome, at: Path) -> Iterator[Problem]:
    """A later step is no new group; a group whose number is not known has no denominator."""
    if outcome.group is None:
        return
    if outcome.place and outcome.place.step > 1:
        yield from _refused(placed, (*at, "group"), outcome.group, (GROUP,))
    if outcome.denominator and _matches(NUMBER_OPEN, outcome.group):
        what = overclaim("count", "a denominator is given, but the group's number is not known")
        yield placed.problem(what, "leave it out, or say the number in group", *at, "denominator")
    step = outcome.place.step if outcome.place else 0
    for language in LANGUAGES:
        told = STEPS[language].search(getattr(outcome.group, language))
        if told and step != (number := ORDINALS[told[1].lower()]):
            what = f"the group is told of step {number}, its place is {step or 'not given'}"
            todo = "give the place in its sequence, or correct the group"
            yield placed.problem(overclaim("sequence", what), todo, *at, "group", language)


def _matches(patterns: dict[str, re.Pattern[str]], text: Text) -> bool:
    return any(patterns[language].search(getattr(text, language)) for language in LANGUAGES)


def _years(sources: Sources, placed: Placed[Any]) -> Iterator[Problem]:
    """A year that nobody read is believed: no text gives it as known."""
    cited = [sources.named("references").get(str(number)) for number in _cited(placed.record)]
    known = {
        r.year.value: (r.number, r.year.origin)
        for r in cited
        if isinstance(r, Reference) and r.year
    }
    if not known:
        return
    for path, text in texts(placed.record):
        for year in sorted({*_YEAR.findall(text.zh), *_YEAR.findall(text.en)} & known.keys()):
            number, origin = known[year]
            if origin == "unverified":
                what = f"{year} is the year of reference {number}, which was not read"
                todo = "leave it out, or read it on a page of the paper"
                yield placed.problem(overclaim("year", what), todo, *path)


def _cited(record: object) -> set[int]:
    """The numbers of the references that a record or a part of it names."""
    if isinstance(record, Study):
        linked = {link.number for link in record.references}
    else:
        linked = set(getattr(record, "references", ()))
    return linked.union(*(basis.references for _, basis in bases(record)))
