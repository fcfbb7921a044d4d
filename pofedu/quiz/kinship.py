"""What stands near a record: kin, what a claim leads on to, and names that are nearly the same."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from pofedu.content.candidates import EVENTS
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Entity, EntityKind, Text, Theme
from pofedu.content.verbs import VERBS

GIVEN: frozenset[EntityKind] = frozenset(
    {"drug", "radiation", "intervention", "activity", "factor"}
)
"""Kinds of what is given or done; such subjects stand for one another in what they do."""
COMPARED = frozenset({"shows-more", "shows-less", "predicts", "is-compared-for"})
"""Verbs that say a difference or an association and no effect."""
HARM: frozenset[Theme] = frozenset({"burden", "injury", "hormone-therapy"})
_WORD = re.compile(r"[a-z0-9]+")
_HAN = re.compile("[\u3400-\u9fff]+")
_EMPTY = frozenset(
    {"of", "the", "in", "to", "and", "a", "an", "on", "by", "with", "or", "for", "after", "at"}
)
_COMMON = frozenset(
    {"ovarian", "ovary", "cell", "cells", "uc", "mscs", "apoptosis", "injury", "function", "tissue"}
    | {"injured", "damaged", "受损"}
    | {"卵巢", "细胞", "胞凋", "凋亡", "损伤", "功能", "组织", "减少", "减轻", "过度"}
)
"""Words that many names have, which make none like another."""


class Kinship:
    """Tells what may be meant by an entity beside itself; claims count whatever effect they have.

    So a claim whose effect is another one changes nothing of what is asked of other claims.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.claims = tuple(library.claims.values())
        self.influences = tuple(c for c in self.claims if _is_influence(c))
        """Those of which something follows: neither kinship, nor an aim, nor a comparison."""
        self._led: dict[frozenset[str], frozenset[str]] = {}

    def kin(self, id_: str) -> frozenset[str]:
        """An entity, what is wider than it and what is narrower."""
        entities, wider = self._library.entities, [id_]
        while (entity := entities.get(wider[-1])) and entity.is_a and entity.is_a not in wider:
            wider.append(entity.is_a)
        return frozenset(wider) | self._narrower.get(id_, frozenset())

    @cached_property
    def _narrower(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for entity in self._library.entities.values():
            above, seen = entity.is_a, {entity.id}
            while above is not None and above not in seen:
                found.setdefault(above, set()).add(entity.id)
                seen.add(above)
                above = self._library.entities[above].is_a
        return {id_: frozenset(below) for id_, below in found.items()}

    def family(self, claim: Claim) -> frozenset[str]:
        """Whatever may be meant by the subject of a claim.

        Of something given all that is given to the same end, for what one drug does is said to be
        done by chemotherapy too; of a molecule that harms all of them, for radicals are oxygen
        species to many.
        """
        starts = starts_of(claim)
        kinds = {self._library.entities[id_].kind for id_ in starts}
        found = {kin for id_ in starts for kin in self.kin(id_)}
        is_harm = claim.theme in HARM
        if not kinds.isdisjoint(GIVEN):
            found |= self._given if is_harm else self._helping
        if is_harm and "molecule" in kinds:
            found |= self._molecules
        return frozenset(found)

    @cached_property
    def _given(self) -> frozenset[str]:
        entities = self._library.entities
        harming = (claim for claim in self.claims if claim.theme in HARM)
        return frozenset(
            i for claim in harming for i in starts_of(claim) if entities[i].kind in GIVEN
        )

    @cached_property
    def _helping(self) -> frozenset[str]:
        helping = (claim for claim in self.claims if claim.theme not in HARM)
        return frozenset(id_ for claim in helping for id_ in starts_of(claim))

    @cached_property
    def _molecules(self) -> frozenset[str]:
        entities = self._library.entities
        named = (i for claim in self.claims if claim.theme in HARM for i in entities_of(claim))
        return frozenset(id_ for id_ in named if entities[id_].kind == "molecule")

    def stated_of(self, starts: Iterable[str]) -> frozenset[str]:
        """These, and all that claims from any of them name."""
        named = (self._named_from.get(id_, set()) for id_ in starts)
        return frozenset(starts).union(*named)

    @cached_property
    def _named_from(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        for claim in self.claims:
            for id_ in starts_of(claim):
                found.setdefault(id_, set()).update(entities_of(claim))
        return found

    def leads_to(self, starts: frozenset[str]) -> frozenset[str]:
        """All that is stated of these, all that the review has follow from it, and their kin."""
        if starts not in self._led:
            found = {*self.stated_of(starts)}
            ends = list(found)
            while ends:
                new = self._next.get(ends.pop(), set()) - found
                found |= new
                ends += new
            self._led[starts] = frozenset(kin for id_ in found for kin in self.kin(id_))
        return self._led[starts]

    def comes_from(self, ends: frozenset[str]) -> frozenset[str]:
        """These, and all that leads to any of them."""
        found, new = set(ends), list(ends)
        while new:
            before = self._before.get(new.pop(), set()) - found
            found |= before
            new += before
        return frozenset(found)

    @cached_property
    def _before(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        for after in (self._next, self._named_from):
            for id_, later in after.items():
                for other in later:
                    found.setdefault(other, set()).add(id_)
        return found

    def of_section(self, claim: Claim) -> frozenset[str]:
        """All that claims name which rest on sentences of the same sections."""
        return frozenset[str]().union(*(self._of_section[place] for place in _sections(claim)))

    @cached_property
    def _of_section(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        for claim in self.claims:
            for place in _sections(claim):
                found.setdefault(place, set()).update(entities_of(claim))
        return found

    @cached_property
    def first_of(self) -> Mapping[tuple[tuple[str, ...], str], str]:
        """By what a claim starts from and what it ends at the first claim that does."""
        found: dict[tuple[tuple[str, ...], str], str] = {}
        for claim in self.claims:
            found.setdefault(pair_of(claim), claim.id)
        return found

    @cached_property
    def _next(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        for claim in self.claims:
            if VERBS[claim.verb].sbgn == "no influence":
                continue
            steps = (starts_of(claim), *claim.via, (claim.object,))
            for place, step in enumerate(steps):
                later = {id_ for other in steps[place + 1 :] for id_ in other}
                for id_ in step:
                    found.setdefault(id_, set()).update(later)
        return found

    def is_near(self, id_: str, others: Iterable[str]) -> bool:
        """Whether the name of an entity has a telling word in common with one of others."""
        own = self._telling[id_]
        return any(not own.isdisjoint(self._telling[other]) for other in others)

    def is_alike(self, id_: str, others: Iterable[str]) -> bool:
        """Whether people would read the name of an entity as nearly that of one of others."""
        own, zh = self._spoken[id_]
        for other in others:
            words, there = self._spoken[other]
            if len(own & words) * 2 >= len(own | words) or zh in there or there in zh:
                return True
        return False

    def is_general(self, id_: str) -> bool:
        """Whether much could be meant by an entity: it or what is wider sums up, or its name says
        little more than that something happens in the ovary."""
        entities = self._library.entities
        wider = entities.get(entities[id_].is_a or "")
        is_broad = entities[id_].is_summary or (wider is not None and wider.is_summary)
        return is_broad or not told_in_english(entities[id_].name)

    @cached_property
    def _telling(self) -> Mapping[str, frozenset[str]]:
        entities = self._library.entities.values()
        return {e.id: telling_words(e.name) for e in entities}

    @cached_property
    def _spoken(self) -> Mapping[str, tuple[frozenset[str], str]]:
        entities = self._library.entities.values()
        return {e.id: (words_of(e.name.en), _plain(e.name.zh)) for e in entities}


def pair_of(claim: Claim) -> tuple[tuple[str, ...], str]:
    """What a claim starts from, and what it ends at."""
    return starts_of(claim), claim.object


def _is_influence(claim: Claim) -> bool:
    return VERBS[claim.verb].sbgn != "no influence" and claim.verb not in COMPARED


def _sections(claim: Claim) -> frozenset[str]:
    return frozenset(locator.rpartition("-")[0] for locator in claim.passages)


def starts_of(claim: Claim) -> tuple[str, ...]:
    """What a claim starts from: its subject and what acts jointly."""
    return (claim.subject, *claim.jointly_with)


def is_of_a_kind(entity: Entity, other: Entity) -> bool:
    """Whether one entity can stand for another among options."""
    return entity.kind == other.kind or {entity.kind, other.kind} <= EVENTS


def telling_words(name: Text) -> frozenset[str]:
    """The words by which one name is told from others: English ones, and pairs of characters."""
    return (words_of(name.en) | runs_of_han(name.zh)) - _COMMON


def told_in_english(name: Text) -> frozenset[str]:
    """The English ones of these words."""
    return words_of(name.en) - _COMMON


def words_of(english: str) -> frozenset[str]:
    """The words that carry a name."""
    return frozenset(_WORD.findall(english.lower())) - _EMPTY


def _plain(words: str) -> str:
    return "".join(c for c in words.lower() if c.isalnum())


def names_of(entity: Entity) -> frozenset[str]:
    """Everything by which an entity is called."""
    names = {entity.name.zh, entity.name.en, *entity.abbreviations}
    return frozenset(names | {synonym.text for synonym in entity.synonyms})


def is_told(names: Iterable[str], said: str) -> bool:
    """Whether any of some names is in what is said, or its English words in another order."""
    plain, words = _plain(said), words_of(said)
    for name in names:
        spoken = words_of(name) if name.isascii() else frozenset()
        if _plain(name) in plain or (spoken and spoken <= words):
            return True
    return False


def is_said(name: Text, statement: Text) -> bool:
    """Whether a statement tells what a name names, in the same words or nearly so."""
    own, english = runs_of_han(name.zh), told_in_english(name)
    is_english = bool(english) and english <= words_of(statement.en)
    return is_english or (bool(own) and len(own & runs_of_han(statement.zh)) * 2 >= len(own))


def runs_of_han(words: str, length: int = 2) -> frozenset[str]:
    """All runs of some Chinese characters."""
    runs = _HAN.findall(words)
    return frozenset(run[n : n + length] for run in runs for n in range(len(run) - length + 1))
