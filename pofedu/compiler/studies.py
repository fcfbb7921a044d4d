"""Checks of studies: what kind of thing one is, in whom, what it gave, and when."""

from collections.abc import Iterator

from pofedu.compiler.facts import species_in
from pofedu.compiler.outcomes import check_outcomes
from pofedu.compiler.problems import Placed, Problem
from pofedu.compiler.sources import Sources
from pofedu.content.model import Entity, System
from pofedu.content.study import Event, Moment, Study
from pofedu.content.topic import topics_of

_SYSTEM_OF: dict[str, System] = {
    "hsct-recipients": "human",
    "women-with-pof": "human",
    "animals-with-pof": "animal",
    "animals-with-gvhd": "animal",
    "other-animals": "animal",
    "cultured-cells": "cell",
}
"""The population of a study → what it must then have measured in."""
_MEASURING = ("systems", "design", "given", "events", "outcomes")
"""Fields of which a recommendation has none: it measured nothing."""
_KINDS_OF = {"given": ("intervention", "cell", "drug"), "model_agents": ("drug", "radiation")}
"""A field that names entities → the kinds they may be of."""
_TOLD_BY = {"modelling": ("model", "model_agents"), "treatment": ("intervention", "given")}
"""A kind of event → the fields of which one must tell what it was."""


def check_studies(sources: Sources) -> Iterator[Problem]:
    """Everything that a study can get wrong beyond its fields."""
    for placed in sources.studies:
        yield from _kind(placed)
        yield from _systems(placed)
        yield from _links(placed)
        yield from _entities(sources, placed)
        yield from _species(placed)
        yield from _topics(sources, placed)
        for place, event in enumerate(placed.record.events):
            yield from _event(placed, place, event)
        yield from check_outcomes(sources, placed)


def _kind(placed: Placed[Study]) -> Iterator[Problem]:
    study = placed.record
    if study.kind in ("recommendation", "review"):
        for name in _MEASURING:
            if getattr(study, name):
                what = f"a {study.kind} measured nothing itself, but {name} is given"
                yield placed.problem(what, "remove it or correct the kind", name)
    elif study.design == "case-report" and study.systems and "human" not in study.systems:
        what = "a case report tells of people, but systems does not name human"
        yield placed.problem(what, "correct the design or the systems", "design")


def _systems(placed: Placed[Study]) -> Iterator[Problem]:
    study = placed.record
    if not study.population or study.kind in ("recommendation", "review"):
        return
    needed = _SYSTEM_OF[study.population]
    if needed not in study.systems and placed.is_whole("systems"):
        what = f"the population is {study.population}, but systems does not name {needed}"
        yield placed.problem(what, f"add {needed} to systems or correct one", "population")


def _links(placed: Placed[Study]) -> Iterator[Problem]:
    seen = set()
    for place, link in enumerate(placed.record.references):
        if (link.number, link.role) in seen:
            what = f"the study is {link.role} {link.number} twice"
            yield placed.problem(what, "keep one", "references", place)
        seen.add((link.number, link.role))


def _entities(sources: Sources, placed: Placed[Study]) -> Iterator[Problem]:
    for name, kinds in _KINDS_OF.items():
        for place, id_ in enumerate(getattr(placed.record, name)):
            entity = sources.named("entities").get(id_)
            if isinstance(entity, Entity) and entity.kind not in kinds:
                what = f"{id_!r} in {name} is of the kind {entity.kind}"
                todo = f"name one of the kind {' or '.join(kinds)}"
                yield placed.problem(what, todo, name, place)


def _species(placed: Placed[Study]) -> Iterator[Problem]:
    """The species in words is the one that is named; people are told by the systems."""
    stated = placed.record.species
    if stated is None:
        return
    told = species_in(stated.zh, "zh") | species_in(stated.en, "en")
    if told - {stated.of} or (stated.of != "human" and stated.of not in told):
        what = f"the species is {stated.of}, its words say {' and '.join(sorted(told)) or 'none'}"
        yield placed.problem(what, "correct one of the two", "species", "of")


def _topics(sources: Sources, placed: Placed[Study]) -> Iterator[Problem]:
    """Each outcome stands under a heading of what was measured, or no view would show it."""
    topics = [t.record for t in sources.topics if t.record.axis == "measured"]
    for place, outcome in enumerate(placed.record.outcomes):
        is_result = bool(outcome.about) and not outcome.is_baseline
        is_looked_at = topics and is_result and "topics" not in sources.unread
        if is_looked_at and not topics_of(outcome, topics):
            what = f"no topic of what was measured holds {' or '.join(outcome.about)}"
            yield placed.problem(what, "add one of them to a topic", "outcomes", place, "about")


def _event(placed: Placed[Study], place: int, event: Event) -> Iterator[Problem]:
    fields = _TOLD_BY.get(event.kind, ())
    is_told = any(getattr(placed.record, name) for name in fields)
    if fields and not is_told and all(placed.is_whole(name) for name in fields):
        what = f"the study has a {event.kind}, but neither {' nor '.join(fields)}"
        yield placed.problem(what, "say what it was", "events", place, "kind")
    known = {outcome.id for outcome in placed.record.outcomes}
    for at, outcome in enumerate(event.outcomes):
        if outcome not in known and placed.is_whole("outcomes"):
            what = f"the event names the outcome {outcome!r}, which this study does not have"
            yield placed.problem(what, "correct or remove it", "events", place, "outcomes", at)
    if event.moment:
        yield from _moment(placed, place, event, event.moment)


def _moment(placed: Placed[Study], place: int, event: Event, moment: Moment) -> Iterator[Problem]:
    if moment.at < 0 and moment.after == "modelling":
        when = f"{moment.at:g} {moment.unit}"
        what = f"the event lies at {when}, before the {moment.after} it counts from"
        todo = "count from an earlier event or leave the moment out"
        yield placed.problem(what, todo, "events", place, "moment", "at")
    if moment.until is not None and moment.until < moment.at:
        what = f"the event lasts from {moment.at:g} until {moment.until:g}"
        yield placed.problem(what, "exchange at and until", "events", place, "moment", "until")
    kinds = {other.kind for other in placed.record.events}
    if moment.after not in kinds and placed.is_whole("events"):
        what = f"the moment counts from the {moment.after}, of which no event tells"
        todo = f"add the {moment.after} to events"
        yield placed.problem(what, todo, "events", place, "moment", "after")
