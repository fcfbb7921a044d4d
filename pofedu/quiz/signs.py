"""Questions on the sign of a claim: which effect it states of two things."""

import re

from pofedu.content.library import Library
from pofedu.content.model import Claim, Effect, EntityKind
from pofedu.quiz.draft import Draft, Offer, address_of
from pofedu.quiz.kinship import COMPARED, Kinship, pair_of, starts_of

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
_SIGNLESS: frozenset[EntityKind] = frozenset({"property", "regulation", "activity", "population"})
"""Kinds of objects that nobody would say are increased or decreased."""
_TURNED = re.compile(
    r"less|more|fewer|weaker|better|excessive|over|down-|corrected|hypo|inhibited|balance"
    r"|disturb|damaged|altered|abnormal|recover|normal|improved|regulat|disrupted|repair|safer",
    re.I,
)
"""Names that hold a direction already: what increases or decreases there is read both ways."""


def sign_of(claim: Claim, library: Library, kinship: Kinship) -> Draft | None:
    """The effect of a claim, once for each subject and object, where all claims agree."""
    target = library.entities[claim.object]
    if claim.verb in _UNSIGNED or target.kind in _SIGNLESS or _TURNED.search(target.name.en):
        return None
    if claim.effect == "towards-normal" and target.kind == "phenotype":
        return None  # of symptoms "decreases" is as true
    if claim.effect == "changes" and target.is_summary:
        return None  # where much is summed up, elsewhere a direction can be read
    is_listed = "include" in claim.statement.en  # part of something, in no direction
    if is_listed or kinship.is_near(claim.object, starts_of(claim)):
        return None
    beside = _beside(claim, kinship)
    if beside[0].id != claim.id or {c.effect for c in beside} != {claim.effect}:
        return None
    opens = address_of(claim.id)
    offers = tuple(
        Offer(effect, opens, effect == claim.effect, effect=effect)
        for effect in BESIDE[claim.effect]
    )
    return Draft("sign", claim.id, offers, tuple(c.id for c in beside))


def _beside(claim: Claim, kinship: Kinship) -> list[Claim]:
    """The claims that state an effect of the same subject on the same object, or of their kin;
    those of exactly these two first."""
    starts = {kin for id_ in starts_of(claim) for kin in kinship.kin(id_)}
    ends = kinship.kin(claim.object)
    found = [
        other
        for other in kinship.claims
        if other.object in ends
        and starts.intersection(starts_of(other))
        and (other.effect != "none" or other.id == claim.id)
    ]
    return sorted(found, key=lambda other: pair_of(other) != pair_of(claim))
