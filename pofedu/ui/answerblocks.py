"""Repair set against injury on the card of a claim: by the review, or only joined by pofedu."""

from collections.abc import Iterator

from msgspec import structs

from pofedu.content.answers import (
    Aspect,
    SharedTarget,
    injuries_against,
    repairs_against,
    shared_targets,
    stated_answers,
)
from pofedu.content.library import Library
from pofedu.content.model import Claim, Text
from pofedu.ui.blocks import Block, Heading, Prose, Subheading
from pofedu.ui.cardlinks import Here, claim_entry, claim_links
from pofedu.ui.language import joined, labelled, translate
from pofedu.ui.names import claim_title, what_tells_apart
from pofedu.ui.words import species_words, systems_words, theme_words


def answer_blocks(claim: Claim, library: Library, here: Here) -> Iterator[Block]:
    """What the review sets against a claim, then what pofedu joins to it by a shared target."""
    ends = {claim.subject, *claim.jointly_with, claim.object}
    stated = (
        answer
        for answer in stated_answers(library)
        if answer is not claim and ends & {answer.subject, answer.object}
    )
    heading = translate("Card", "Set against each other by the review")
    yield from claim_links(heading, stated, library, here)
    heading = translate("Card", "Repairs aimed at the same target")
    yield from _joins(heading, repairs_against(claim, library), claim, library, here)
    heading = translate("Card", "Injuries with the same target")
    yield from _joins(heading, injuries_against(claim, library), claim, library, here)


def answer_list(library: Library, here: Here) -> Iterator[Block]:
    """Which repair answers which injury: as stated, then by each target that both share."""
    stated = translate("Card", "Set against each other by the review")
    yield from claim_links(stated, stated_answers(library), library, here)
    targets: dict[str, list[SharedTarget]] = {}
    for join in shared_targets(library):
        targets.setdefault(join.entity, []).append(join)
    yield Heading(translate("Card", "By a shared target"))
    yield Prose(translate("Card", "Joined by pofedu, not stated by the review."), 13, "caution")
    for entity, joins in targets.items():
        yield Subheading(library.entities[entity].name)
        yield from _sides(joins, library, here)


def _sides(joins: list[SharedTarget], library: Library, here: Here) -> Iterator[Block]:
    injuries = {join.injury.id: join.injury for join in joins}
    repairs = {join.repair.id: join.repair for join in joins}
    apart = what_tells_apart([*injuries.values(), *repairs.values()], library)
    for claims in (injuries, repairs):
        for claim in claims.values():
            entry = claim_entry(claim, claim_title(claim, library), library, here, apart)
            yield structs.replace(entry, details=(*entry.details, theme_words(claim.theme)))


def _joins(
    heading: Text, joins: tuple[SharedTarget, ...], claim: Claim, library: Library, here: Here
) -> Iterator[Block]:
    if not joins:
        return
    yield Heading(heading)
    yield Prose(translate("Card", "Joined by pofedu, not stated by the review."), 13, "caution")
    others = [join.repair if join.injury is claim else join.injury for join in joins]
    apart = what_tells_apart(others, library)
    for join, other in zip(joins, others, strict=True):
        entry = claim_entry(other, claim_title(other, library), library, here, apart)
        limits = _limits(join, is_turned=join.repair is claim)
        yield structs.replace(entry, details=(*entry.details, *limits))


def _limits(join: SharedTarget, is_turned: bool) -> Iterator[Text]:
    """In what the two differ, this claim first, and what is not known of them."""
    for aspect in join.differs:
        first, second = _values(join, aspect)
        both = (second, first) if is_turned else (first, second)
        yield labelled(_aspect_words(aspect), joined(both, "／", " / "))
    if join.unknown:
        unknown = joined((_aspect_words(aspect) for aspect in join.unknown), "、")
        label = translate("Card", "Not known whether the same")
        yield labelled(label, unknown)


def _values(join: SharedTarget, aspect: Aspect) -> tuple[Text, Text]:
    if aspect == "systems":
        return systems_words(join.systems[0]), systems_words(join.systems[1])
    first, second = join.species
    return species_words(first), species_words(second)


def _aspect_words(aspect: Aspect) -> Text:
    return {
        "species": translate("Card", "Species"),
        "systems": translate("Card", "Measured in"),
    }[aspect]
