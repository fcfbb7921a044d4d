"""Questions that follow from the records: what is asked and what is offered, by ids.

Wrong options come only from records that state something else for the same slot; where there are
not three of them, nothing is asked. What is asked of one claim never depends on the effect of a
claim that it does not name.
"""

import re
from collections.abc import Iterable, Iterator

from pofedu.content.candidates import mixed
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Effect, EntityKind
from pofedu.content.verbs import VERBS
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.quiz.draft import Blueprint, Draft, Offer
from pofedu.quiz.kinship import (
    COMPARED,
    GIVEN,
    HARM,
    Kinship,
    is_of_a_kind,
    is_told,
    names_of,
    pair_of,
    runs_of_han,
    starts_of,
)

WRONG = 3
"""How many wrong options a question offers."""
BESIDE: dict[Effect, tuple[Effect, ...]] = {
    "increases": ("increases", "decreases", "changes", "no-difference"),
    "decreases": ("increases", "decreases", "changes", "no-difference"),
    "towards-normal": ("decreases", "towards-normal", "changes", "no-difference"),
    "changes": ("increases", "decreases", "changes", "no-difference"),
    "not-observed": ("increases", "decreases", "changes", "not-observed"),
}
"""Effects offered where one is right: none that could be read as the right one as well."""
_UNSIGNED = COMPARED | {"secretes", "gives-rise-to", "presents-as"}
"""Verbs whose effect goes without saying, or is none."""
_ACTS: frozenset[Effect] = frozenset({"increases", "decreases", "changes"})
_SIGNLESS: frozenset[EntityKind] = frozenset({"property", "regulation", "activity", "population"})
"""Kinds of objects that nobody would say are increased or decreased."""
_TURNED = re.compile(
    r"less|more|fewer|weaker|better|excessive|over|down-|corrected|hypo|inhibited|balance"
    r"|disturb|damaged|altered|abnormal|recover|normal|improved|regulat|disrupted|repair|safer",
    re.I,
)
"""Names that hold a direction already: what increases or decreases there is read both ways."""


def drafts_of_claims(library: Library) -> Iterator[Draft]:
    """Everything that can be asked of claims, in the order of the claims, then of the routes."""
    makers = _Makers(library)
    for claim in library.claims.values():
        if claim.effect not in BESIDE or makers.is_doubted(claim) or len(starts_of(claim)) > 2:
            continue
        for make in (makers.sign, makers.object, makers.mediator):
            if (draft := make(claim)) is not None:
                yield draft
    for route in library.walkthroughs.values():
        for place, step in enumerate(route.steps):
            if place and (draft := makers.sequence(route, step, route.steps[:place])) is not None:
                yield draft


class _Makers:
    """Makes the questions of claims."""

    def __init__(self, library: Library) -> None:
        self.library, self.kinship = library, Kinship(library)
        self._doubted = {id_ for d in library.discrepancies.values() for id_ in d.claims}

    def is_doubted(self, claim: Claim) -> bool:
        """Whether a discrepancy touches it: then there is more to say than an option can."""
        return claim.id in self._doubted

    # The sign

    def sign(self, claim: Claim) -> Draft | None:
        """The effect of a claim, once for each subject and object, where all claims agree."""
        target = self.library.entities[claim.object]
        if claim.verb in _UNSIGNED or target.kind in _SIGNLESS or _TURNED.search(target.name.en):
            return None
        if claim.effect == "towards-normal" and target.kind == "phenotype":
            return None  # of symptoms "decreases" is as true
        if claim.effect == "changes" and target.is_summary:
            return None  # where much is summed up, elsewhere a direction can be read
        is_listed = "include" in claim.statement.en  # part of something, in no direction
        if is_listed or self.kinship.is_near(claim.object, starts_of(claim)):
            return None
        beside = self._beside(claim)
        if beside[0].id != claim.id or {c.effect for c in beside} != {claim.effect}:
            return None
        opens = address_of(claim.id)
        offers = tuple(
            Offer(effect, opens, effect == claim.effect, effect=effect)
            for effect in BESIDE[claim.effect]
        )
        return Draft("sign", claim.id, offers, tuple(c.id for c in beside))

    def _beside(self, claim: Claim) -> list[Claim]:
        """The claims that state an effect of the same subject on the same object, or of their kin;
        those of exactly these two first."""
        starts = {kin for id_ in starts_of(claim) for kin in self.kinship.kin(id_)}
        ends = self.kinship.kin(claim.object)
        found = [
            other
            for other in self.kinship.claims
            if other.object in ends
            and starts.intersection(starts_of(other))
            and (other.effect != "none" or other.id == claim.id)
        ]
        return sorted(found, key=lambda other: pair_of(other) != pair_of(claim))

    # The object and the mediator

    def object(self, claim: Claim) -> Draft | None:
        """What a claim has its subject act on, once for each subject and object."""
        is_first = self.kinship.first_of[pair_of(claim)] == claim.id
        if not is_first or claim not in self.kinship.influences or self._is_harm_given(claim):
            return None
        return self._entity("object", claim, claim.object, ())

    def mediator(self, claim: Claim) -> Draft | None:
        """By way of what a claim has its subject act, where its statement names the step."""
        entities = self.library.entities
        said = runs_of_han(claim.statement.zh)
        singles = (step[0] for step in claim.via if len(step) == 1)
        runs = {id_: runs_of_han(entities[id_].name.zh) for id_ in singles}
        told = [id_ for id_, own in runs.items() if len(own & said) * 2 >= len(own)]
        is_broad = entities[claim.object].is_summary and self._is_harm_given(claim)
        if not told or is_broad:
            return None
        return self._entity("mediator", claim, told[-1], ())

    def _is_harm_given(self, claim: Claim) -> bool:
        """Whether it is a treatment that harms: all that the first chapter tells is its doing."""
        kinds = {self.library.entities[id_].kind for id_ in starts_of(claim)}
        return claim.theme in HARM and not kinds.isdisjoint(GIVEN)

    def sequence(self, route: Walkthrough, step: Step, before: Iterable[Step]) -> Draft | None:
        """What comes next on a route, once the claims of the steps before are shown."""
        if step.teaches != "link":
            return None
        shown = tuple(dict.fromkeys(id_ for other in before for id_ in other.claims))
        reached = {id_ for one in shown for id_ in entities_of(self.library.claims[one])}
        asked = step.prediction.claim
        for id_ in sorted(step.claims, key=lambda id_: id_ != asked):
            claim = self.library.claims[id_]
            if claim.effect not in _ACTS or claim.object in reached:
                continue
            draft = self._entity("sequence", claim, claim.object, shown, route.id, step.id)
            if draft is not None:
                return draft
        return None

    def _entity(
        self,
        blueprint: Blueprint,
        claim: Claim,
        right: str,
        shown: tuple[str, ...],
        route: str = "",
        step: str = "",
    ) -> Draft | None:
        entities = self.library.entities
        is_broad = entities[right].is_summary or entities[claim.subject].is_summary
        if is_broad or claim.effect not in _ACTS:
            return None
        if self._is_given_away(claim, right, shown, blueprint):
            return None
        of = f"{route}-{step}" if route else claim.id
        wrong = self._wrong(blueprint, claim, right, shown, of)
        if len(wrong) < WRONG:
            return None
        offers = (Offer(right, address_of(claim.id), is_right=True, entity=right), *wrong)
        claims = tuple(dict.fromkeys((claim.id, *shown)))
        return Draft(blueprint, of, offers, claims, shown=shown, route=route)

    def _is_given_away(
        self, claim: Claim, right: str, shown: Iterable[str], blueprint: Blueprint
    ) -> bool:
        """Whether anything that shows beside the question names what is asked for."""
        told = {*starts_of(claim)} | ({claim.object} if blueprint == "mediator" else set())
        if self.kinship.is_near(right, told):
            return True
        for id_ in shown:
            told |= {*entities_of(self.library.claims[id_])}
        entities = self.library.entities
        names = {name for id_ in self.kinship.kin(right) for name in names_of(entities[id_])}
        said = "；".join(name for id_ in told for name in names_of(entities[id_]))
        return is_told(names, said)

    def _wrong(
        self, blueprint: Blueprint, claim: Claim, right: str, shown: Iterable[str], of: str
    ) -> tuple[Offer, ...]:
        """Entities of the same kind that claims state of something else, those most like it first.

        None that the review has anything to do with the slot, and none of the same section.
        """
        kinship, is_between = self.kinship, blueprint == "mediator"
        stated = self._between(claim) if is_between else kinship.leads_to(kinship.family(claim))
        taken = stated | kinship.of_section(claim) | kinship.kin(right)
        taken |= {id_ for other in shown for id_ in entities_of(self.library.claims[other])}
        about = (claim.object,) if is_between else kinship.stated_of(starts_of(claim))
        near = {right, *starts_of(claim), *about}
        stating = self._stating(blueprint, claim)
        fit = [id_ for id_ in mixed(stating, f"{blueprint}/{of}") if self._fits(id_, right)]
        fit.sort(key=lambda id_: self._unlike(id_, right))
        found: list[str] = []
        for id_ in fit:
            if len(found) == WRONG:
                break
            is_taken = id_ in taken or kinship.is_alike(id_, taken)
            if not (is_taken or kinship.is_near(id_, (*near, *found))):
                found.append(id_)
        return tuple(
            Offer(id_, address_of(stating[id_].id), entity=id_, claim=stating[id_].id)
            for id_ in found
        )

    def _stating(self, blueprint: Blueprint, claim: Claim) -> dict[str, Claim]:
        """By entity the first claim that states it for the same slot, undoubted."""
        found: dict[str, Claim] = {}
        for other in self.kinship.influences:
            if self.is_doubted(other):
                continue
            if blueprint == "mediator":
                ids = [id_ for step in other.via for id_ in step]
                is_like = (other.theme in HARM) == (claim.theme in HARM)
            else:
                ids, is_like = [other.object], _could_stand_for(other, claim)
            for id_ in ids if is_like else ():
                found.setdefault(id_, other)
        return found

    def _between(self, claim: Claim) -> frozenset[str]:
        """All that may lie between the subject and the object of a claim: what any claim of their
        kin names, and all from which the review has the object follow."""
        kinship = self.kinship
        starts = {kin for id_ in starts_of(claim) for kin in kinship.kin(id_)}
        ends = kinship.kin(claim.object)
        named = (
            id_
            for other in kinship.claims
            if other.object in ends and starts.intersection(starts_of(other))
            for id_ in entities_of(other)
        )
        return kinship.comes_from(ends).union(named)

    def _unlike(self, id_: str, right: str) -> tuple[bool, int]:
        """How little an entity looks like another, by its kind and the length of its name."""
        one, other = self.library.entities[id_], self.library.entities[right]
        apart = abs(len(one.name.zh) - len(other.name.zh))
        return one.kind != other.kind, apart // 4

    def _fits(self, id_: str, right: str) -> bool:
        """Whether an entity could stand for another; what sums up much could always be meant."""
        entities = self.library.entities
        return is_of_a_kind(entities[id_], entities[right]) and not entities[id_].is_summary


def _could_stand_for(other: Claim, claim: Claim) -> bool:
    """Whether the object of a claim would make sense in another.

    By the verb and never by the effect of the first: what is brought about fits what is brought
    about, a harm fits what is lessened by a therapy, and what a harm lessens fits what one does.
    """
    if (other.verb == "secretes") != (claim.verb == "secretes"):
        return False
    does, is_harm = VERBS[other.verb].effect, other.theme in HARM
    if claim.theme in HARM:
        return is_harm and (does == "increases") == (claim.effect == "increases")
    if claim.effect == "decreases":
        return is_harm and does == "increases"
    return not is_harm and does == VERBS[claim.verb].effect


def address_of(claim: str) -> str:
    """Where a claim is at home."""
    return f"sources/claim/{claim}"
