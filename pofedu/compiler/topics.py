"""Checks of topics: what they say patients feel or want, and what stands in for it."""

from collections.abc import Iterator

from pofedu.compiler.problems import Placed, Problem
from pofedu.compiler.sources import Sources
from pofedu.content.topic import Topic

_WEIGHING = ("felt", "stands_in", "sums_up")
"""Fields by which a topic tells what its outcomes are to a patient."""
_LISTED = ("felt", "sums_up")
"""Those of them that name some of the topic's entities."""


def check_topics(sources: Sources) -> Iterator[Problem]:
    """Everything that a topic can get wrong beyond its fields."""
    felt = {entity for placed in sources.topics for entity in placed.record.felt}
    for placed in sources.topics:
        yield from _axis(placed)
        yield from _members(placed)
        yield from _both(placed, felt)
    yield from _rule(sources)


def _axis(placed: Placed[Topic]) -> Iterator[Problem]:
    topic = placed.record
    for name in _WEIGHING:
        if topic.axis != "measured" and getattr(topic, name):
            what = f"{name} is given, but the axis is {topic.axis}: only outcomes can be felt"
            yield placed.problem(what, "remove it or correct the axis", name)


def _members(placed: Placed[Topic]) -> Iterator[Problem]:
    for name in _LISTED:
        for place, entity in enumerate(getattr(placed.record, name)):
            if entity not in placed.record.entities and placed.is_whole("entities"):
                what = f"{name} names {entity!r}, which is not among the entities of the topic"
                yield placed.problem(what, "add it to entities or remove it", name, place)


def _both(placed: Placed[Topic], felt: set[str]) -> Iterator[Problem]:
    """Felt under one topic is felt under all."""
    for place, entity in enumerate(placed.record.sums_up):
        if entity in felt:
            what = f"{entity!r} is felt, and sums up too much to be"
            yield placed.problem(what, "keep one of the two", "sums_up", place)


def _rule(sources: Sources) -> Iterator[Problem]:
    """Numbers by a rule are shown with the rule, and a rule only with numbers."""
    are_weighed = any(getattr(p.record, name) for p in sources.topics for name in _WEIGHING)
    for placed in sources.pack:
        if are_weighed and placed.record.felt_rule is None and placed.is_whole("felt_rule"):
            what = (
                "topics say what patients feel or what stands in for it, but felt_rule is missing"
            )
            yield placed.problem(what, "say the rule in words", "id")
        is_said = placed.record.felt_rule is not None and "topics" not in sources.unread
        if is_said and not are_weighed:
            what = "felt_rule is given, but no topic says what patients feel"
            yield placed.problem(what, "add felt to a topic or remove the rule", "felt_rule")
