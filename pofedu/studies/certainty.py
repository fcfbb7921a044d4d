"""What is known of each kind of outcome, in whom, and what weakens it; computed from records.

This is no GRADE rating: the full papers, their risk of bias and most of their numbers were not
read. Only primary studies that gave something to people or animals count, and of them only results
that are confirmed, never what was seen before anything was given.
"""

from collections.abc import Callable, Iterable
from typing import Literal, get_args

from msgspec import Struct

from pofedu.content.grade import HowSure, how_sure, papers_of, weakness
from pofedu.content.library import Library
from pofedu.content.model import Claim, Population, System
from pofedu.content.rowparts import NOT_STATED
from pofedu.content.source import Status
from pofedu.content.study import Design, Outcome, Study
from pofedu.content.tally import recipients
from pofedu.content.topic import Topic, topics_of
from pofedu.studies.directions import (
    DIRECTIONS,
    Agreement,
    Direction,
    agreement,
    also_not_observed,
    direction_of,
    directions,
)

Aspect = Literal["population", "design", "precision", "consistency", "traceability"]
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
RECIPIENTS: Population = "hsct-recipients"
NO_PEOPLE = "animals-or-cells"
"""In whom, where a study names no population but measured in animals or cells only."""


class Evidence(Struct, frozen=True):
    """A study with those of its results that belong to one kind of outcome."""

    study: Study
    outcomes: tuple[Outcome, ...]


class Part(Struct, frozen=True):
    """Some of the studies, by what they have in common."""

    id: str
    studies: tuple[str, ...]


class Finding(Struct, frozen=True):
    """Which way the results went that were seen in the same sort of being; nothing is pooled."""

    systems: tuple[System, ...]
    """In what they were measured; where a result does not say, whatever its study measured in."""
    are_women: bool
    studies: tuple[str, ...]
    went: tuple[Part, ...]
    """By direction, each study once."""
    also_unseen: tuple[str, ...]
    """Studies of which a result went some way, while something else was not observed."""


class Repeat(Struct, frozen=True):
    """Something that more than one study measured in the same sort of being."""

    entity: str
    system: System
    studies: tuple[str, ...]
    agreement: Agreement


class Summary(Struct, frozen=True):
    """What is known of one kind of outcome."""

    topic: Topic
    evidence: tuple[Evidence, ...]
    populations: tuple[Part, ...]
    """By population, recipients of HSCT first and always there."""
    findings: tuple[Finding, ...]
    """By what the results were measured in, people first."""
    umbilical: tuple[str, ...]
    """Studies that gave cells of the umbilical cord, or what comes of them."""
    designs: tuple[Part, ...]
    with_numbers: tuple[str, ...]
    """Studies of which a numerator and a denominator are known for a result."""
    with_size: tuple[str, ...]
    """Studies of which it is known how many there were in all."""
    repeats: tuple[Repeat, ...]
    without_direction: tuple[str, ...]
    """Studies of which no result says a direction."""
    statuses: tuple[Part, ...]
    """By the best status of the papers that a study is taken to be."""
    surest: tuple[Claim, ...]
    """Of the claims that rest on these results the surest; several where they are backed alike."""
    sure: HowSure | None
    """How sure these are; None where no claim rests on these results."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The studies, in the order of the pack."""
        return tuple(each.study.id for each in self.evidence)

    def in_population(self, population: Population) -> tuple[str, ...]:
        """The studies in a population."""
        return next((part.studies for part in self.populations if part.id == population), ())


def summaries(library: Library, studies: Iterable[Study]) -> tuple[Summary, ...]:
    """One summary for each kind of outcome that is summed up; none where there are no studies."""
    listed = tuple(studies)
    if not listed:
        return ()
    counted = {*recipients(listed).counted}
    treating = tuple(study for study in listed if study.id in counted)
    topics = (topic for topic in library.topics.values() if topic.summed_up)
    return tuple(_summary(topic, treating, library) for topic in topics)


def _summary(topic: Topic, studies: tuple[Study, ...], library: Library) -> Summary:
    evidence = tuple(
        Evidence(study, outcomes) for study in studies if (outcomes := _results(study, topic))
    )
    whom = _parts(evidence, _whom)
    surest, sure = _surest(evidence, library)
    others = tuple(part for part in whom if part.id != RECIPIENTS)
    first = next((part for part in whom if part.id == RECIPIENTS), Part(RECIPIENTS, ()))
    return Summary(
        topic=topic,
        evidence=evidence,
        populations=(first, *_in_order(others, get_args(Population))),
        findings=_findings(evidence),
        umbilical=_ids(e for e in evidence if _gave_umbilical(e.study, library)),
        designs=_in_order(
            _parts(evidence, lambda e: e.study.design or "not-stated"), get_args(Design)
        ),
        with_numbers=_ids(e for e in evidence if any(_has_numbers(o) for o in e.outcomes)),
        with_size=_ids(e for e in evidence if _has_size(e.study)),
        repeats=_repeats(evidence, topic),
        without_direction=_ids(e for e in evidence if not directions(e.outcomes)),
        statuses=_in_order(_parts(evidence, lambda e: _status(e.study, library)), get_args(Status)),
        surest=surest,
        sure=sure,
    )


def _results(study: Study, topic: Topic) -> tuple[Outcome, ...]:
    return tuple(outcome for outcome in study.confirmed if topics_of(outcome, (topic,)))


def _whom(each: Evidence) -> str:
    """The population of the study; cultured cells where these results were seen in them alone.

    People only where a result was seen in people: one that does not say may be of cells.
    """
    study = each.study
    seen = {study.system_of(outcome) for outcome in each.outcomes}
    if seen == {"cell"}:
        return "cultured-cells"
    if "human" not in study.systems:
        return study.population or (NO_PEOPLE if study.systems else NOT_STATED)
    is_unclear = None in seen and "human" not in seen
    return NOT_STATED if is_unclear else study.population or NOT_STATED


def _findings(evidence: tuple[Evidence, ...]) -> tuple[Finding, ...]:
    found: dict[tuple[System, ...], list[Evidence]] = {}
    for each in evidence:
        parted: dict[tuple[System, ...], list[Outcome]] = {}
        for outcome in each.outcomes:
            system = each.study.system_of(outcome)
            parted.setdefault((system,) if system else each.study.systems, []).append(outcome)
        for systems, outcomes in parted.items():
            found.setdefault(systems, []).append(Evidence(each.study, tuple(outcomes)))
    scale = get_args(System)
    order = sorted(found, key=lambda systems: (len(systems), *map(scale.index, systems)))
    return tuple(_finding(systems, tuple(found[systems])) for systems in order)


def _finding(systems: tuple[System, ...], evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        systems=systems,
        are_women=all(each.study.population == "women-with-pof" for each in evidence),
        studies=_ids(evidence),
        went=_in_order(_parts(evidence, lambda e: direction_of(e.outcomes)), DIRECTIONS),
        also_unseen=_ids(e for e in evidence if also_not_observed(e.outcomes)),
    )


def _gave_umbilical(study: Study, library: Library) -> bool:
    given = (library.entities[id_].intervention for id_ in study.given)
    return any(one is not None and one.is_umbilical_cord == "yes" for one in given)


def _ids(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(each.study.id for each in evidence)


def _parts(evidence: Iterable[Evidence], key: Callable[[Evidence], str]) -> tuple[Part, ...]:
    found: dict[str, list[str]] = {}
    for each in evidence:
        found.setdefault(key(each), []).append(each.study.id)
    return tuple(Part(id_, tuple(studies)) for id_, studies in found.items())


def _in_order(parts: Iterable[Part], scale: tuple[str, ...]) -> tuple[Part, ...]:
    """As on a scale; what is on none comes last."""
    return tuple(sorted(parts, key=lambda p: scale.index(p.id) if p.id in scale else len(scale)))


def _has_numbers(outcome: Outcome) -> bool:
    """Of one alone a count says no more than that there was one."""
    some, of = outcome.numerator, outcome.denominator
    if some is None or of is None or of.value < 2:
        return False
    return some.is_confirmed and of.is_confirmed


def _has_size(study: Study) -> bool:
    return study.n is not None and study.n.is_confirmed and study.n.total is not None


def _status(study: Study, library: Library) -> Status:
    scale: tuple[Status, ...] = get_args(Status)
    statuses = [library.references[number].status for number in papers_of(study)]
    return min(statuses, key=scale.index)


def _repeats(evidence: tuple[Evidence, ...], topic: Topic) -> tuple[Repeat, ...]:
    """Only the same thing, measured in the same sort of being, can be seen alike or not.

    What was measured is the first entity that a result is about and that belongs to the topic.
    """
    seen: dict[tuple[str, System], dict[str, set[Direction]]] = {}
    for each in evidence:
        for outcome in each.outcomes:
            system = each.study.system_of(outcome)
            went = directions([outcome])
            if system is not None and went:
                measured = next(entity for entity in outcome.about if entity in topic.entities)
                by_study = seen.setdefault((measured, system), {})
                by_study.setdefault(each.study.id, set()).update(went)
    return tuple(
        Repeat(entity, system, tuple(by_study), agreement(set().union(*by_study.values())))
        for (entity, system), by_study in seen.items()
        if len(by_study) > 1
    )


def _surest(
    evidence: tuple[Evidence, ...], library: Library
) -> tuple[tuple[Claim, ...], HowSure | None]:
    results = {(e.study.id, outcome.id) for e in evidence for outcome in e.outcomes}
    sures = [
        (claim, how_sure(claim, library.studies, library.references))
        for claim in library.claims.values()
        if any((m.study, o) in results for m in claim.measured_by for o in m.outcomes)
    ]
    sure = min((sure for _, sure in sures), key=weakness, default=None)
    if sure is None:
        return (), None
    return tuple(claim for claim, one in sures if one.reading == sure.reading), sure
