"""How any study can be criticised: seven questions, each with the answer that its record holds.

A question that no field answers stays open; nothing is ever concluded from silence. What patients
feel or want, and what only stands in for it, the topics of a pack say.
"""

from typing import Literal, get_args

from msgspec import Struct

from pofedu.content.model import Text
from pofedu.content.study import Origin, Outcome, Stated, Study
from pofedu.content.topic import Topic, topic_of, topics_of

QuestionName = Literal[
    "control", "randomised", "blinded", "number", "cells", "outcome", "population"
]
QUESTIONS: tuple[QuestionName, ...] = get_args(QuestionName)
NO_FIELD: tuple[QuestionName, ...] = ("randomised", "blinded")
"""No record has a field for these: they are open for every study."""


class Found(Struct, frozen=True):
    """A part of an answer, as a field of the record says it."""

    field: str
    words: Text
    origin: Origin | None = None
    """None where it rests on what the whole record rests on, its `grounds`."""
    passages: tuple[str, ...] = ()


class Answer(Struct, frozen=True):
    """A question about a study, and what its record says to it."""

    question: QuestionName
    found: tuple[Found, ...] = ()
    topics: tuple[tuple[Topic, int], ...] = ()
    """Of the outcomes: how many belong under a heading of what was measured."""
    in_people: int = 0
    """Of the outcomes: how many were measured in people."""
    outcomes: int = 0
    """How many there are that somebody confirmed, without the baseline."""
    felt: int = 0
    """Of the outcomes: how many patients feel or want, measured in people."""
    felt_elsewhere: int = 0
    """Of the outcomes: how many are of that kind, but not measured in people."""
    standing_in: int = 0
    """Of the outcomes: how many only stand in for it; the others are neither."""
    read: int = 0
    """Of the outcomes: how many were read in a paper; the others the review alone says."""

    @property
    def is_open(self) -> bool:
        """Whether nothing in the record answers it."""
        return not (self.found or self.outcomes)


def can_be_asked(study: Study) -> bool:
    """Whether it is, or may be, research of its own; advice and reviews are not."""
    return study.kind in ("primary-study", None)


def criticism(study: Study, topics: tuple[Topic, ...]) -> tuple[Answer, ...]:
    """The questions that can be asked of a study, in order; none of advice and reviews.

    Of the cells is asked only where cells were given, or were what was studied.
    """
    if not can_be_asked(study):
        return ()
    are_cells_asked = bool(study.given) or study.population == "cultured-cells"
    asked = (q for q in QUESTIONS if q != "cells" or are_cells_asked)
    return tuple(_answer(question, study, topics) for question in asked)


def _answer(question: QuestionName, study: Study, topics: tuple[Topic, ...]) -> Answer:
    if question == "outcome":
        return _outcomes(study, topics)
    names = {
        "control": ("comparison",),
        "number": ("n",),
        "cells": ("intervention", "preparation", "dose") if study.given else ("participants",),
        "population": ("participants",),
    }.get(question, ())
    found = tuple(f for name in names if (f := _found(name, getattr(study, name))))
    return Answer(question, found=(*_grounded(question, study), *found))


def _found(name: str, field: Stated | None) -> Found | None:
    """What a field says, if anybody confirmed it."""
    if field is None or not field.is_confirmed:
        return None
    return Found(name, Text(zh=field.zh, en=field.en), field.origin, field.passages)


def _grounded(question: QuestionName, study: Study) -> tuple[Found, ...]:
    """Design and population, which the words of the surface name."""
    value = {"control": study.design, "population": study.population}.get(question)
    return (Found(question, Text(zh=value, en=value)),) if value else ()


def _outcomes(study: Study, topics: tuple[Topic, ...]) -> Answer:
    """What was measured, leaving out what nobody confirmed and where the study started from."""
    seen = [o for o in study.confirmed if not o.is_baseline]
    measured = [t for t in topics if t.axis == "measured"]
    under = [id_ for outcome in seen for id_ in topics_of(outcome, measured)]
    people = [o for o in seen if study.system_of(o) == "human"]
    wanted = {entity for topic in measured for entity in topic.felt}
    felt = [o for o in seen if o.about[0] in wanted]
    return Answer(
        "outcome",
        topics=tuple((t, under.count(t.id)) for t in measured if t.id in under),
        in_people=len(people),
        outcomes=len(seen),
        felt=sum(o in people for o in felt),
        felt_elsewhere=sum(o not in people for o in felt),
        standing_in=sum(_stands_in(o, measured) for o in seen),
        read=sum(o.saw.origin == "page-read" for o in seen),
    )


def _stands_in(outcome: Outcome, measured: list[Topic]) -> bool:
    """By what was measured first, as its heading on the card is chosen."""
    topic = topic_of(outcome, measured)
    others = {entity for each in measured for entity in (*each.felt, *each.sums_up)}
    return topic is not None and topic.stands_in and outcome.about[0] not in others
