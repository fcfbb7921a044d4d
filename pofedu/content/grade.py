"""How sure: three separate answers about a claim, computed from its studies and references.

In what it was measured, by what design, how far it could be traced. Nobody types a grade; the one
table of `gradetable.py` turns the three answers into one line, and the reasons say why each answer
came out.
"""

import math
from collections.abc import Mapping
from typing import Literal, get_args

from pofedu.content.gradetable import (
    DESIGNS,
    LEVELS,
    TABLE,
    TRACES,
    ByDesign,
    Level,
    Measured,
    ReadingRow,
    Traced,
    of_women,
)
from pofedu.content.model import Claim, Measurement, Record, System, Text
from pofedu.content.source import Reference
from pofedu.content.study import Design, Study

ReasonCode = Literal[
    "study-measured",
    "review-says",
    "no-study-measured",
    "design-of-study",
    "design-not-known",
    "reference-confirmed",
    "reference-says-less",
    "reference-probable",
    "reference-not-identified",
    "no-reference",
]


class Reason(Record, frozen=True, kw_only=True):
    """Why an answer came out as it did; the sentence belongs to the page that shows it."""

    code: ReasonCode
    study: str = ""
    """Id of the study the reason speaks of."""
    number: int = 0
    """Number of the reference the reason speaks of."""
    systems: tuple[System, ...] = ()


class HowSure(Record, frozen=True, kw_only=True):
    """The three answers, all systems in which it was measured, and the reasons of each answer."""

    measured: Measured
    systems: tuple[System, ...]
    design: ByDesign
    traced: Traced
    has_study: bool
    """Whether a study that measured the claim is known, or only the review's word for it."""
    measured_reasons: tuple[Reason, ...]
    design_reasons: tuple[Reason, ...]
    traced_reasons: tuple[Reason, ...]
    are_women: bool = False
    """Whether the people in whom it was measured are known to be women, all of them."""

    @property
    def reading(self) -> Text:
        """The one line that the table gives for these three answers; women are called so."""
        line, is_so = reading_row(self).line, self.are_women and self.measured == "human"
        return of_women(line) if is_so else line


_TRACED: tuple[tuple[ReasonCode, Traced], ...] = (
    ("reference-confirmed", "page-read"),
    ("reference-says-less", "paper-known"),
    ("reference-probable", "identified"),
)
"""The best reason of a paper decides."""


def reading_row(sure: HowSure) -> ReadingRow:
    """The row of the table for these answers."""
    wanted = (sure.measured, sure.design, sure.traced, sure.has_study)
    return next(r for r in TABLE if (r.measured, r.design, r.traced, r.has_study) == wanted)


def level_of(sure: HowSure | ReadingRow) -> Level:
    """The level of these answers."""
    return Level(sure.has_study, sure.measured)


def rank(sure: HowSure) -> tuple[int | None, int | None, int]:
    """What claims are sorted by, the surest first: level, design, trace; not stated is None."""
    level = LEVELS.index(level_of(sure)) if sure.measured != "not-stated" else None
    design = DESIGNS.index(sure.design) if sure.design != "not-stated" else None
    return level, design, TRACES.index(sure.traced)


def weakness(sure: HowSure) -> tuple[float, ...]:
    """The less sure, the larger; what is not stated is weaker than what is."""
    return tuple(math.inf if place is None else place for place in rank(sure))


def how_sure(
    claim: Claim, studies: Mapping[str, Study], references: Mapping[int, Reference]
) -> HowSure:
    """Compute the three answers of a claim.

    Only studies in `measured_by` count, each with the systems in which it measured just this, and
    design and trace are those of the studies in the system named first: a control in mice lends
    nothing to people, nor to cells in a dish. A paper whose page was read counts as read only where
    the page says just this. A cited paper that did not measure the claim raises nothing but the
    trace. Where no study is known, the passage's own word on what it was seen in counts.
    """
    measuring = [(m, studies[m.study]) for m in claim.measured_by]
    seen = [(study, systems_of(m, study)) for m, study in measuring]
    systems, measured_reasons = _systems(claim, seen)
    measured: Measured = systems[0] if systems else "not-stated"
    counting = [pair for pair, (_, where) in zip(measuring, seen, strict=True) if measured in where]
    counting = counting or measuring
    design, design_reasons = _design([s for _, s in counting if _has_design_for(measured, s)])
    papers = [(n, _is_on_a_page(m, s)) for m, s in counting for n in papers_of(s)]
    papers = papers or [(n, True) for n in claim.references]
    traced, traced_reasons = _traced([(references[n], is_read) for n, is_read in papers])
    return HowSure(
        measured=measured,
        systems=systems,
        design=design,
        traced=traced,
        has_study=bool(measuring),
        measured_reasons=measured_reasons,
        design_reasons=design_reasons,
        traced_reasons=traced_reasons,
        are_women=_are_women(claim, seen),
    )


def _are_women(claim: Claim, seen: list[tuple[Study, tuple[System, ...]]]) -> bool:
    """By what is recorded of each study in people; of the claim itself where none is known."""
    populations = {study.population for study, systems in seen if "human" in systems}
    if not seen and "human" in claim.said_to_be_measured_in:
        populations = {claim.context.population}
    return populations == {"women-with-pof"}


def papers_of(study: Study) -> list[int]:
    """The references that a study is: identified as, or printed as where none is identified."""
    identified = [r.number for r in study.references if r.role == "identified-as"]
    return identified or [r.number for r in study.references]


def systems_of(measurement: Measurement, study: Study) -> tuple[System, ...]:
    """In what a study measured the named outcomes.

    An outcome that does not say counts for the study's system where it has only one; of several,
    nobody knows which.
    """
    named = (o for o in study.outcomes if o.id in measurement.outcomes)
    seen = {study.system_of(outcome) for outcome in named}
    return tuple(s for s in get_args(System) if s in seen)


def _has_design_for(measured: Measured, study: Study) -> bool:
    """A study in cells and in the living has its design for the living."""
    return measured in study.systems and (measured != "cell" or study.systems == ("cell",))


def _is_on_a_page(measurement: Measurement, study: Study) -> bool:
    """Whether any of the named outcomes was read on a page of the paper."""
    named = (o for o in study.outcomes if o.id in measurement.outcomes)
    return any(outcome.saw.origin == "page-read" for outcome in named)


def _systems(
    claim: Claim, measuring: list[tuple[Study, tuple[System, ...]]]
) -> tuple[tuple[System, ...], tuple[Reason, ...]]:
    if measuring:
        seen = {system for _, systems in measuring for system in systems}
        reasons = tuple(
            Reason(code="study-measured", study=study.id, systems=systems)
            for study, systems in measuring
        )
    elif claim.said_to_be_measured_in:
        seen = set(claim.said_to_be_measured_in)
        reasons = (Reason(code="review-says", systems=claim.said_to_be_measured_in),)
    else:
        seen, reasons = set(), (Reason(code="no-study-measured"),)
    return tuple(s for s in get_args(System) if s in seen), reasons


def _design(measuring: list[Study]) -> tuple[ByDesign, tuple[Reason, ...]]:
    known: dict[str, Design] = {s.id: s.design for s in measuring if s.design}
    best = next((d for d in get_args(Design) if d in known.values()), None)
    if best is None:
        return "not-stated", (Reason(code="design-not-known"),)
    study = next(id_ for id_, design in known.items() if design == best)
    return best, (Reason(code="design-of-study", study=study),)


def _traced(papers: list[tuple[Reference, bool]]) -> tuple[Traced, tuple[Reason, ...]]:
    if not papers:
        return "review-only", (Reason(code="no-reference"),)
    reasons = tuple(dict.fromkeys(_reference_reason(*paper) for paper in papers))
    codes = {r.code for r in reasons}
    return next((traced for code, traced in _TRACED if code in codes), "review-only"), reasons


def _reference_reason(reference: Reference, is_read: bool) -> Reason:
    code: ReasonCode = "reference-not-identified"
    if reference.status == "confirmed":
        code = "reference-confirmed" if is_read else "reference-says-less"
    elif reference.status == "probable":
        code = "reference-probable"
    return Reason(code=code, number=reference.number)
