"""Questions that follow from the records: what is asked and what is offered, by ids.

Wrong options come only from records that state something else for the same slot; where there are
not three of them, nothing is asked. What is asked of one claim never depends on the effect of a
claim that it does not name.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from pofedu.content.candidates import mixed
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Effect
from pofedu.content.verbs import VERBS
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.quiz.draft import Blueprint, Draft, Offer, Steps, address_of
from pofedu.quiz.kinship import (
    GIVEN,
    HARM,
    Kinship,
    is_of_a_kind,
    is_said,
    is_told,
    names_of,
    pair_of,
    starts_of,
)
from pofedu.quiz.signs import BESIDE, sign_of

WRONG = 3
"""How many wrong options a question offers."""
_ACTS: frozenset[Effect] = frozenset({"increases", "decreases", "changes"})


def drafts_of_claims(library: Library) -> Iterator[Draft]:
    """Everything that can be asked of claims, in the order of the claims, then of the routes."""
    makers = _Makers(library)
    for claim in library.claims.values():
        if claim.effect not in BESIDE or makers.is_doubted(claim) or len(starts_of(claim)) > 2:
            continue
        signed = sign_of(claim, library, makers.kinship)
        for draft in (signed, makers.object(claim), makers.mediator(claim)):
            if draft is not None:
                yield draft
    for route in library.walkthroughs.values():
        for place, step in enumerate(route.steps):
            if place and (draft := makers.sequence(route, step, route.steps[:place])) is not None:
                yield draft


class _Asked(Struct, frozen=True):
    """An entity that a claim names, and what shows of what comes before it."""

    blueprint: Blueprint
    claim: Claim
    right: str
    shown: tuple[str, ...] = ()
    """The claims of the steps before."""
    of: str = ""
    """From what it is made, where that is not the claim."""
    course: Steps = ()
    """By way of what it is reached, where the question names that."""

    @property
    def starts(self) -> tuple[str, ...]:
        """What the question names last."""
        return self.course[-1] if self.course else starts_of(self.claim)

    @property
    def is_between(self) -> bool:
        """Whether a step is asked for, and the end of the claim is named."""
        return self.blueprint == "mediator"


class _Makers:
    """Makes the questions of claims."""

    def __init__(self, library: Library) -> None:
        self.library, self.kinship = library, Kinship(library)
        self._doubted = {id_ for d in library.discrepancies.values() for id_ in d.claims}

    def is_doubted(self, claim: Claim) -> bool:
        """Whether a discrepancy touches it: then there is more to say than an option can."""
        return claim.id in self._doubted

    # The object and the mediator

    def object(self, claim: Claim) -> Draft | None:
        """What a claim has its subject act on, once for each subject and object."""
        is_first = self.kinship.first_of[pair_of(claim)] == claim.id
        if not is_first or claim not in self.kinship.influences or self._is_harm_given(claim):
            return None
        return self._entity(_Asked("object", claim, claim.object))

    def mediator(self, claim: Claim) -> Draft | None:
        """By way of what a claim has its subject act, where its statement names the step."""
        entities = self.library.entities
        singles = (step[0] for step in claim.via if len(step) == 1)
        told = [id_ for id_ in singles if is_said(entities[id_].name, claim.statement)]
        is_broad = entities[claim.object].is_summary and self._is_harm_given(claim)
        if not told or is_broad:
            return None
        return self._entity(_Asked("mediator", claim, told[-1]))

    def _is_harm_given(self, claim: Claim) -> bool:
        """Whether it is a treatment that harms: all that the first chapter tells is its doing."""
        kinds = {self.library.entities[id_].kind for id_ in starts_of(claim)}
        return claim.theme in HARM and not kinds.isdisjoint(GIVEN)

    def sequence(self, route: Walkthrough, step: Step, before: Iterable[Step]) -> Draft | None:
        """What comes next on a route, once the claims of the steps before are shown.

        It is asked of what a claim starts from; where too much follows from that, of the last step
        by way of which its end is reached.
        """
        if step.teaches != "link":
            return None
        shown = tuple(dict.fromkeys(id_ for other in before for id_ in other.claims))
        reached = {id_ for one in shown for id_ in entities_of(self.library.claims[one])}
        asked = step.prediction.claim
        of = f"{route.id}-{step.id}"
        for id_ in sorted(step.claims, key=lambda id_: id_ != asked):
            claim = self.library.claims[id_]
            is_told = claim.object in reached or self.kinship.is_near(claim.object, reached)
            if is_told or claim not in self.kinship.influences:
                continue
            courses: tuple[Steps, ...] = ((),) if {*starts_of(claim)} <= reached else ()
            for course in (*courses, *((claim.via,) if claim.via else ())):
                draft = self._entity(_Asked("sequence", claim, claim.object, shown, of, course))
                if draft is not None:
                    return replace(draft, route=route.id, course=course)
        return None

    def _entity(self, asked: _Asked) -> Draft | None:
        entities, claim, right = self.library.entities, asked.claim, asked.right
        is_broad = entities[right].is_summary or entities[claim.subject].is_summary
        if is_broad or claim.effect not in _ACTS or self._is_given_away(asked):
            return None
        wrong = self._wrong(asked)
        if len(wrong) < WRONG:
            return None
        offers = (Offer(right, address_of(claim.id), is_right=True, entity=right), *wrong)
        claims = tuple(dict.fromkeys((claim.id, *asked.shown)))
        return Draft(asked.blueprint, asked.of or claim.id, offers, claims, shown=asked.shown)

    def _is_given_away(self, asked: _Asked) -> bool:
        """Whether anything that shows beside the question names what is asked for."""
        told = {*starts_of(asked.claim), *(id_ for step in asked.course for id_ in step)}
        if asked.is_between:
            told.add(asked.claim.object)
        if self.kinship.is_near(asked.right, told):
            return True
        for id_ in asked.shown:
            told |= {*entities_of(self.library.claims[id_])}
        entities = self.library.entities
        names = {name for id_ in self.kinship.kin(asked.right) for name in names_of(entities[id_])}
        said = "；".join(name for id_ in told for name in names_of(entities[id_]))
        return is_told(names, said)

    def _wrong(self, asked: _Asked) -> tuple[Offer, ...]:
        """Entities of the same kind that claims state of something else, those most like it first.

        None that the review has anything to do with the slot, and none of the same section.
        """
        kinship, claim, right = self.kinship, asked.claim, asked.right
        taken = self._following(asked) | kinship.of_section(claim) | kinship.kin(right)
        taken |= {id_ for other in asked.shown for id_ in entities_of(self.library.claims[other])}
        about = (claim.object,) if asked.is_between else kinship.stated_of(asked.starts)
        near = {right, *starts_of(claim), *asked.starts, *about}
        stating = self._stating(asked.blueprint, claim)
        order = mixed(stating, f"{asked.blueprint}/{asked.of or claim.id}")
        fit = [id_ for id_ in order if self._fits(id_, right)]
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

    def _following(self, asked: _Asked) -> frozenset[str]:
        """All that could be right as well: what follows from what the question names last."""
        kinship = self.kinship
        if asked.is_between:
            return self._between(asked.claim)
        if not asked.course:
            return kinship.leads_to(kinship.family(asked.claim))
        return kinship.leads_to(frozenset(k for id_ in asked.starts for k in kinship.kin(id_)))

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
