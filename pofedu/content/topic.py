"""Under which headings studies are sorted: by mechanism, by what was measured, by a carrier."""

from collections.abc import Iterable
from typing import Annotated, Literal

from msgspec import Meta

from pofedu.content.model import Id, Record, Text
from pofedu.content.study import Outcome, Study

Axis = Literal["mechanism", "measured", "carrier"]
"""The first two sort outcomes by what they are about; the last sorts studies by what they gave."""


class Topic(Record, frozen=True, kw_only=True):
    """A heading of pofedu's own, by which studies are sorted; their order is that of the axis."""

    id: Id
    axis: Axis
    name: Text
    entities: Annotated[tuple[Id, ...], Meta(min_length=1)]
    """An outcome that is about any of these belongs here; or a study that gave any of them."""
    summed_up: bool = False
    """Whether the summary of certainty has a line for it."""
    felt: tuple[Id, ...] = ()
    """Of its entities those that patients feel or want, where they were measured in people."""
    stands_in: bool = False
    """Whether what was measured first under it stands in for what patients feel or want."""
    sums_up: tuple[Id, ...] = ()
    """Of its entities those that sum up too much to be felt or to stand in."""


def topics_of(outcome: Outcome, topics: Iterable[Topic]) -> tuple[str, ...]:
    """The ids of the topics that an outcome belongs to, in their order."""
    return () if outcome.is_baseline else _touched({*outcome.about}, topics)


def topic_of(outcome: Outcome, topics: Iterable[Topic]) -> Topic | None:
    """The one heading to put an outcome under: that of what was measured, else the first of all."""
    topics = tuple(topics)
    first = _touched({outcome.about[0]}, topics) or _touched({*outcome.about}, topics)
    return next((topic for topic in topics if topic.id in first), None)


def topics_of_study(study: Study, topics: Iterable[Topic]) -> tuple[str, ...]:
    """The ids of the topics that any confirmed outcome of a study belongs to, in their order."""
    results = (outcome for outcome in study.confirmed if not outcome.is_baseline)
    return _touched({entity for outcome in results for entity in outcome.about}, topics)


def _touched(about: set[str], topics: Iterable[Topic]) -> tuple[str, ...]:
    under = (topic for topic in topics if topic.axis != "carrier")
    return tuple(topic.id for topic in under if not about.isdisjoint(topic.entities))


def carriers_of(study: Study, topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """On or in what a study gave its cells, as far as what it gave is recorded so."""
    carriers = (topic for topic in topics if topic.axis == "carrier")
    return tuple(topic for topic in carriers if not {*study.given}.isdisjoint(topic.entities))
