"""What one claim says, and whether that is more than is known of it."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from pofedu.compiler.facts import plain, species_in, split
from pofedu.compiler.figures import figures
from pofedu.compiler.overwords import (
    BOUNDARY,
    CAUSE,
    DENIED,
    DIRECT,
    EQUAL,
    EVERYWHERE,
    HEDGES,
    PEOPLE,
    POSSIBLE,
    SEEN,
    SHARES,
    Words,
)
from pofedu.compiler.problems import Path, Placed, Problem, overclaim
from pofedu.compiler.shape import said
from pofedu.compiler.sources import Sources
from pofedu.compiler.walk import parts, texts
from pofedu.content.grade import systems_of
from pofedu.content.library import entities_of
from pofedu.content.model import Claim, Context, Entity, System, Text
from pofedu.content.study import Outcome, Study

LANGUAGES = ("zh", "en")
_ORDER_ONLY = ("is-followed-by", "predicts", "shows-more", "shows-less", "is-compared-for")
_PEOPLE = ("hsct-recipients", "women-with-pof")
_AWAITING = ("awaits-evidence-of", "calls-for", "aims-at", "must-comply-with")
"""Verbs of need and aim: what may be is what they are about."""
_POINTER = re.compile(
    r"[表图] ?\d+|\d+(?:\.\d+)* ?节|\[[\d, ～–-]+\]|(?<=[A-Za-z])-\d+"
    r"|\b(?:tables?|figures?|fig\.|sections?) \d+(?:\.\d+)*",
    re.I,
)
"""Numbers that count nothing: a table, a reference, the 2 of Bcl-2."""


def has_word(placed: Placed[Any], words: Words, word: str, *path: str | int) -> Problem:
    """A word that says more than is known."""
    what = overclaim(words.rule, f"{said(path)} has {word!r}, but {words.why}")
    return placed.problem(what, words.todo, *path)


class Statement:
    """What one claim says, and in what it was seen."""

    def __init__(self, sources: Sources, placed: Placed[Claim]) -> None:
        self.placed, self.claim = placed, placed.record
        found = [(m, sources.named("studies").get(m.study)) for m in self.claim.measured_by]
        self.measuring = [(m, study) for m, study in found if isinstance(study, Study)]
        named = [sources.named("entities").get(id_) for id_ in entities_of(self.claim)]
        self.entities = [entity for entity in named if isinstance(entity, Entity)]
        self.names = {language: self._names(language) for language in LANGUAGES}
        self.rules = (*EVERYWHERE, *self._rules())

    def problems(self) -> Iterator[Problem]:
        """Everything in which it says more."""
        for path, text, rules in self._told():
            for language in LANGUAGES:
                bare = self._without_names(getattr(text, language), language)
                for words in rules:
                    if word := words.found(bare, language):
                        yield has_word(self.placed, words, word, *path, language)
        yield from self._context()
        yield from self._hedge()
        yield from self._looked()
        yield from self._order()
        yield from self._figures()
        yield from self._species()

    def _told(self) -> Iterator[tuple[Path, Text, tuple[Words, ...]]]:
        """Each text that makes a claim, and the rules that hold for it."""
        claim = self.claim
        yield ("statement",), claim.statement, self.rules
        for place, measurement in enumerate(claim.measured_by):
            yield ("measured_by", place, "saw"), measurement.saw, EVERYWHERE
        if claim.boundary:
            yield ("boundary",), claim.boundary, BOUNDARY
        if self._is_seen_elsewhere():
            for path, text in texts(claim.context):
                if isinstance(text, Text):
                    yield ("context", *path), text, (PEOPLE,)

    def _rules(self) -> Iterator[Words]:
        """The rules that hold for a claim of this kind."""
        claim = self.claim
        if self._is_seen_elsewhere():
            yield PEOPLE
        yield SHARES
        if claim.directness != "direct":
            yield DIRECT
        if claim.directness != "potential" and claim.verb not in _AWAITING:
            yield POSSIBLE
        if claim.verb in _ORDER_ONLY:
            yield CAUSE
        if claim.effect in ("no-difference", "not-observed"):
            yield EQUAL

    def _is_seen_elsewhere(self) -> bool:
        """Whether the claim was seen in animals or cells and not in people, as far as is said."""
        context = self.claim.context
        seen: set[System] = {s for m, study in self.measuring for s in systems_of(m, study)}
        if not seen and (context.population or context.species):
            return not _is_human(context)
        seen = seen or set(self.claim.said_to_be_measured_in)
        return bool(seen) and "human" not in seen

    def _names(self, language: str) -> list[str]:
        """How the claim's own entities are called, long names first."""
        names = [
            name for e in self.entities for name in (getattr(e.name, language), *e.abbreviations)
        ]
        names += [s.text for e in self.entities for s in e.synonyms if s.language == language]
        return sorted({name.lower() for name in names if name}, key=len, reverse=True)

    def _without_names(self, text: str, language: str) -> str:
        low = text.lower()
        for name in self.names[language]:
            while (at := low.find(name)) >= 0:
                text, low = (t[:at] + " " + t[at + len(name) :] for t in (text, low))
        return text

    def _context(self) -> Iterator[Problem]:
        """The context is no other than what the measuring studies looked at."""
        context = self.claim.context
        seen = {system for m, study in self.measuring for system in systems_of(m, study)}
        if seen and "human" not in seen and _is_human(context):
            what = "the context is people, but no study here measured them"
            todo = "correct the context, or leave the study out"
            yield self.placed.problem(overclaim("population", what), todo, "context")
        said: set[str] = set(self.claim.said_to_be_measured_in)
        if said and "animal" not in said and "animals" in (context.population or ""):
            what = overclaim("population", f"the context is animals, measured was {_and(said)}")
            yield self.placed.problem(what, "correct one of the two", "said_to_be_measured_in")
        known = set().union(*(_all_species(study.species) for _, study in self.measuring))
        if known and context.species not in (None, "human", *known):
            what = f"the context is the {context.species}, measured was the {_and(known)}"
            todo = "correct one of the two"
            yield self.placed.problem(overclaim("species", what), todo, "context", "species")

    def _hedge(self) -> Iterator[Problem]:
        if self.claim.directness != "potential":
            return
        for language in LANGUAGES:
            if not HEDGES[language].search(getattr(self.claim.statement, language)):
                what = "the claim is potential, but its statement says it outright"
                todo = "say may, might, is thought, 可, 可能, 有望 …"
                yield self.placed.problem(overclaim("hedge", what), todo, "statement", language)

    def _looked(self) -> Iterator[Problem]:
        if self.claim.effect != "not-observed":
            return
        for language in LANGUAGES:
            statement = getattr(self.claim.statement, language)
            is_seen = SEEN[language].search(statement) or EQUAL.found(statement, language)
            if DENIED[language].search(statement) and not is_seen:
                what = "nothing was observed, but the statement says that there is nothing"
                todo = "say that it was not seen, found or detected: 未见, 没有发现 …"
                yield self.placed.problem(overclaim("safety", what), todo, "statement", language)

    def _order(self) -> Iterator[Problem]:
        """Studies that saw only what came after what do not measure an effect."""
        claim = self.claim
        if claim.verb in _ORDER_ONLY or claim.effect not in ("increases", "decreases"):
            return
        if self.outcomes and all(outcome.direction == "none" for outcome in self.outcomes):
            what = f"the claim has {claim.effect}, its outcomes have no direction"
            todo = "take a verb of order, such as is-followed-by, or correct the outcomes"
            yield self.placed.problem(overclaim("cause", what), todo, "effect")

    @property
    def _knows_studies(self) -> bool:
        """Whether each study that is named could be read."""
        return len(self.measuring) == len(self.claim.measured_by)

    @cached_property
    def outcomes(self) -> list[Outcome]:
        """The outcomes by which the claim was measured."""
        return [o for m, study in self.measuring for o in study.outcomes if o.id in m.outcomes]

    def _figures(self) -> Iterator[Problem]:
        """Each figure of the statement stands in its quantity, its context or an outcome named."""
        if not self._knows_studies:
            return
        for language in LANGUAGES:
            bare = self._without_names(getattr(self.claim.statement, language), language)
            told = figures(split(_POINTER.sub(" ", plain(bare)))[2])
            for figure in sorted(told - self._known_figures if told else ()):
                what = f"the figure {figure:.12g} in the statement has no source"
                todo = "put it into quantity or context, or name the study that measured it"
                yield self.placed.problem(overclaim("figure", what), todo, "statement", language)

    @cached_property
    def _known_figures(self) -> set[float]:
        sources = [self.claim.quantity, self.claim.context, *self.outcomes]
        return {figure for source in sources for figure in _all_figures(source)}

    def _species(self) -> Iterator[Problem]:
        """A species in the statement is the one that the context or the study names."""
        if not self._knows_studies:
            return
        statement = self.claim.statement
        told = species_in(self._without_names(statement.zh, "zh"), "zh")
        told |= species_in(self._without_names(statement.en, "en"), "en")
        if others := told - self._known_species():
            what = f"the statement names the {_and(others)}, the context does not"
            todo = "correct one of the two"
            yield self.placed.problem(overclaim("species", what), todo, "statement")

    def _known_species(self) -> set[str]:
        context = self.claim.context
        known = _all_species(context)
        if context.species:
            return known | {context.species}
        fields = ("name", "participants", "species", "strain", "model")
        return known.union(
            *(_all_species(getattr(s, f)) for _, s in self.measuring for f in fields)
        )


def _is_human(context: Context) -> bool:
    return context.population in _PEOPLE or context.species == "human"


def _and(names: set[str]) -> str:
    return " and ".join(sorted(names))


def _all_figures(record: object) -> Iterator[float]:
    """Every figure that a quantity, a context or an outcome gives."""
    for _, part in parts(record):
        if isinstance(part, int | float) and not isinstance(part, bool):
            yield float(part)
        elif isinstance(part, str):
            yield from figures(split(plain(part))[2])


def _all_species(record: object) -> set[str]:
    found: set[str] = set()
    for _, text in texts(record):
        found |= species_in(text.zh, "zh") | species_in(text.en, "en")
    return found
