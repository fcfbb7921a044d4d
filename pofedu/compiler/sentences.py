"""Checks of sentences: no text runs on, and each boundary is the claim's own."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pofedu.compiler.problems import Path, Placed, Problem
from pofedu.compiler.shape import said
from pofedu.compiler.sources import Sources
from pofedu.content.model import Claim, Text
from pofedu.content.study import Stated

MOST_SENTENCES = 2
MOST_ALIKE = 5
"""How many claims may end in the same boundary."""

_END_ZH = re.compile(r"[。！？]+[”’」』）)\]]*")
_END_EN = re.compile(r"""[.!?]+['")\]]*(?=\s+['"(\[]*[A-Z0-9]|\s*$)""")
_SHORT = re.compile(
    r"\b(?:et al|vs|cf|ca|approx|resp|Dr|Prof|St|[A-Z])\.(?=\s)|\b(?:i\.e|e\.g)\."
    r"|\b(?:Nos?|Figs?|Tabs?|Vols?|Refs?|Eqs?|Suppl|pp?)\.(?=\s*[A-Z]?\d)"
)
"""Abbreviations whose full stop ends no sentence."""


def count_sentences(text: str, language: str) -> int:
    """How many sentences a text has; a rest without a full stop counts as one."""
    plain = text if language == "zh" else _SHORT.sub("", text)
    pieces = (_END_ZH if language == "zh" else _END_EN).split(plain)
    return sum(any(c.isalnum() for c in piece) for piece in pieces)


def check_length(placed: Placed[Any], path: Path, text: Text | Stated) -> Iterator[Problem]:
    """A text of more than two sentences belongs into `detail`."""
    if "detail" in path:
        return
    for language in ("zh", "en"):
        count = count_sentences(getattr(text, language), language)
        if count > MOST_SENTENCES:
            what = f"{said((*path, language))} has {count} sentences"
            todo = f"keep the first {MOST_SENTENCES} and put the rest into detail, or shorten it"
            yield placed.problem(what, todo, *path, language)


def check_boundaries(sources: Sources) -> Iterator[Problem]:
    """A boundary is no echo of its statement and no formula that many claims share."""
    for language in ("zh", "en"):
        seen: Counter[str] = Counter()
        for placed in sources.claims:
            boundary = _bare(getattr(placed.record.boundary, language))
            seen[boundary] += 1
            if boundary == _bare(getattr(placed.record.statement, language)):
                what = "the boundary says the same as the statement"
                todo = "say where the claim stops"
                yield placed.problem(what, todo, "boundary", language)
            elif seen[boundary] > MOST_ALIKE:
                yield _formula(placed, seen[boundary], language)


def _formula(placed: Placed[Claim], count: int, language: str) -> Problem:
    what = f"{count} claims have this boundary, word for word"
    return placed.problem(what, "say where this claim stops", "boundary", language)


def _bare(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
