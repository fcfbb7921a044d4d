"""Under which headings the outcomes of studies are sorted: by mechanism, by what was measured."""

from collections.abc import Iterable
from typing import Annotated, Literal

from msgspec import Meta

from pofedu.content.model import Id, Record, Text
from pofedu.content.study import Outcome, Study

Axis = Literal["mechanism", "measured"]


class Topic(Record, frozen=True, kw_only=True):
    """A heading of pofedu's own, by which studies are sorted; their order is that of the axis."""

    id: Id
    axis: Axis
    name: Text
    entities: Annotated[tuple[Id, ...], Meta(min_length=1)]
    """An outcome that is about any of these belongs here."""
    summed_up: bool = False
    """Whether the summary of certainty has a line for it."""


def topics_of(outcome: Outcome, topics: Iterable[Topic]) -> tuple[str, ...]:
    """The ids of the topics that an outcome belongs to, in their order."""
    return tuple(topic.id for topic in topics if not {*outcome.about}.isdisjoint(topic.entities))


def topics_of_study(study: Study, topics: Iterable[Topic]) -> tuple[str, ...]:
    """The ids of the topics that any outcome of a study belongs to, in their order."""
    about = {entity for outcome in study.outcomes for entity in outcome.about}
    return tuple(topic.id for topic in topics if not about.isdisjoint(topic.entities))
