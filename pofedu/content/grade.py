"""How sure: three separate answers about a claim, computed from its studies and references.

In what it was measured, by what design, how far it could be traced. Nobody types a grade; the one
table below turns the three answers into one line, and the reasons say why each answer came out.
"""

import math
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Literal, get_args

from pofedu.content.model import Claim, Measurement, Record, System, Text
from pofedu.content.source import Reference
from pofedu.content.study import Design, Study

Measured = Literal["human", "animal", "cell", "not-stated"]
ByDesign = Literal["controlled", "single-arm", "case-report", "not-stated"]
Traced = Literal["page-read", "paper-known", "identified", "review-only"]
"""`paper-known`: the paper is confirmed, but what was read of it does not say this."""

MEASURED: tuple[Measured, ...] = get_args(Measured)
DESIGNS: tuple[ByDesign, ...] = get_args(ByDesign)
TRACES: tuple[Traced, ...] = get_args(Traced)


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


class ReadingRow(Record, frozen=True, kw_only=True):
    """A row of the table: three answers, whether a study is known, and the line they give."""

    measured: Measured
    design: ByDesign
    traced: Traced
    has_study: bool
    line: Text


_IN: dict[Measured, Text] = {
    "human": Text(zh="在人身上测得", en="Measured in people"),
    "animal": Text(zh="在动物身上测得", en="Measured in animals"),
    "cell": Text(zh="在细胞中测得", en="Measured in cells"),
    "not-stated": Text(zh="测量对象不明", en="Measured, but in what is not known"),
}
_BY: dict[ByDesign, Text] = {
    "controlled": Text(zh="有对照", en="with a control"),
    "single-arm": Text(zh="没有对照", en="without a control"),
    "case-report": Text(zh="只是个案", en="in single cases"),
    "not-stated": Text(zh="设计不明", en="design not known"),
}
_FROM: dict[Traced, Text] = {
    "page-read": Text(zh="读过论文页面", en="a page of the paper was read"),
    "paper-known": Text(
        zh="论文已查明，但读到的部分没有这一点",
        en="the paper is confirmed, but what was read of it does not say this",
    ),
    "identified": Text(zh="论文相符但未确证", en="the paper matches but is not certain"),
    "review-only": Text(zh="研究只从综述得知", en="the study is known from the review only"),
}
_SAID: dict[Measured, Text] = {
    "human": Text(zh="据综述所说，对象是人", en="In people, so the review says"),
    "animal": Text(zh="据综述所说，对象是动物", en="In animals, so the review says"),
    "cell": Text(zh="据综述所说，对象是细胞", en="In cells, so the review says"),
    "not-stated": Text(zh="只有综述这样说", en="Only the review says so"),
}
_BEHIND: dict[Traced, Text] = {
    "page-read": Text(
        zh="读到的论文页面没有测这一点",
        en="what was read of the paper did not measure this",
    ),
    "identified": Text(
        zh="论文相符但未确证，读到的部分没有测这一点",
        en="the paper matches but is not certain, and what was read of it did not measure this",
    ),
    "review-only": Text(zh="未查到原始研究", en="the study behind it was not found"),
}


_TRACED: tuple[tuple[ReasonCode, Traced], ...] = (
    ("reference-confirmed", "page-read"),
    ("reference-says-less", "paper-known"),
    ("reference-probable", "identified"),
)
"""The best reason of a paper decides."""


def _line(*parts: Text) -> Text:
    """Parts in one sentence; the last one after a semicolon."""
    *first, last = parts
    return Text(
        zh=f"{'，'.join(p.zh for p in first)}；{last.zh}",
        en=f"{', '.join(p.en for p in first)}; {last.en}",
    )


def of_women(line: Text) -> Text:
    """A line on people in whom something was measured, where all of them are women."""
    zh = line.zh.replace("在人身上", "在女性身上").replace("对象是人", "对象是女性")
    en = line.en.replace("Measured in people", "Measured in women")
    return Text(zh=zh, en=en.replace("In people", "In women"))


def _rows() -> Iterator[ReadingRow]:
    for measured, design, traced in product(MEASURED, DESIGNS, TRACES):
        line = _line(_IN[measured], _BY[design], _FROM[traced])
        yield ReadingRow(measured=measured, design=design, traced=traced, has_study=True, line=line)
    for measured, traced in product(MEASURED, _BEHIND):
        is_bare = measured == "not-stated" and traced == "review-only"
        line = _SAID[measured] if is_bare else _line(_SAID[measured], _BEHIND[traced])
        yield ReadingRow(
            measured=measured, design="not-stated", traced=traced, has_study=False, line=line
        )


TABLE: tuple[ReadingRow, ...] = tuple(_rows())
"""Every combination of answers with its line: those with a study that measured, then without."""


def reading_row(sure: HowSure) -> ReadingRow:
    """The row of the table for these answers."""
    wanted = (sure.measured, sure.design, sure.traced, sure.has_study)
    return next(r for r in TABLE if (r.measured, r.design, r.traced, r.has_study) == wanted)


class Level(Record, frozen=True):
    """The first answer, and whether it is a study's or only the review's word."""

    has_study: bool
    measured: Measured

    @property
    def words(self) -> Text:
        """How every line of the table at this level begins."""
        return (_IN if self.has_study else _SAID)[self.measured]


LEVELS: tuple[Level, ...] = tuple(dict.fromkeys(Level(r.has_study, r.measured) for r in TABLE))
"""From the surest to the least sure: what a study measured comes before what is only said."""


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
