"""In how many recipients of HSCT was anything tried: the largest boundary of all, counted."""

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from pofedu.content.library import Library
from pofedu.content.model import Record
from pofedu.content.study import Study

Why = Literal["nothing-given", "cells", "paper", "no-kind"]
"""Why a study is not counted: it gave nothing, it was in cells alone, it is advice or a review, or
its kind is not stated."""


class Tally(Record, frozen=True, kw_only=True):
    """Studies that gave something to people or animals, by id, and which were in recipients."""

    counted: tuple[str, ...]
    """Primary studies that gave an intervention to people or animals."""
    recipients: tuple[str, ...]
    """Those of them in recipients of HSCT."""
    women: tuple[str, ...]
    """Those of them in women with POF of whom no transplantation is told."""
    unstated: tuple[str, ...]
    """Those of them whose population is not stated."""

    @property
    def n(self) -> int:
        """How many were in recipients."""
        return len(self.recipients)

    @property
    def m(self) -> int:
        """How many there are in all."""
        return len(self.counted)

    @property
    def not_stated(self) -> int:
        """Of how many the population is not stated."""
        return len(self.unstated)


def recipients(studies: Library | Iterable[Study]) -> Tally:
    """Count the studies that gave something, and those of them in recipients of HSCT."""
    listed = studies.studies.values() if isinstance(studies, Library) else studies
    counted = [study for study in listed if _gave_something(study)]
    return Tally(
        counted=tuple(s.id for s in counted),
        recipients=tuple(s.id for s in counted if s.population == "hsct-recipients"),
        women=tuple(s.id for s in counted if s.population == "women-with-pof"),
        unstated=tuple(s.id for s in counted if s.population is None),
    )


def uncounted(library: Library) -> Mapping[Why, int]:
    """How many are not counted, by why; only those reasons that there are."""
    reasons = [_why_not(study) for study in library.studies.values()]
    return {why: reasons.count(why) for why in get_args(Why) if why in reasons}


def _gave_something(study: Study) -> bool:
    """Whether a primary study gave an intervention to people or animals, not to cells alone."""
    return _why_not(study) is None


def _why_not(study: Study) -> Why | None:
    if study.kind != "primary-study":
        return "paper" if study.kind else "no-kind"
    if study.population == "cultured-cells" or study.systems == ("cell",):
        return "cells"
    return None if study.given else "nothing-given"
