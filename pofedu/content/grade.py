"""How sure: three separate answers about a claim, computed from its studies and references.

In what it was measured, by what design, how far it could be traced. Nobody types a grade; the one
table below turns the three answers into one line, and the reasons say why each answer came out.
"""

from collections.abc import Mapping
from typing import Literal, get_args

from pofedu.content.model import Claim, Design, Record, Reference, Study, System, Text

Measured = Literal["human", "animal", "cell", "not-stated"]
ByDesign = Literal["controlled", "single-arm", "case-report", "not-stated"]
Traced = Literal["page-read", "identified", "review-only"]

MEASURED: tuple[Measured, ...] = get_args(Measured)
DESIGNS: tuple[ByDesign, ...] = get_args(ByDesign)
TRACES: tuple[Traced, ...] = get_args(Traced)


class Reason(Record, frozen=True, kw_only=True):
    """Why an answer came out as it did; the sentence belongs to the page that shows it."""

    code: Literal[
        "study-measured",
        "review-says",
        "no-study-measured",
        "design-of-study",
        "design-not-known",
        "reference-confirmed",
        "reference-probable",
        "reference-not-identified",
        "no-reference",
    ]
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

    @property
    def reading(self) -> Text:
        """The one line that the table gives for these three answers."""
        return reading_row(self).line


class ReadingRow(Record, frozen=True, kw_only=True):
    """A row of the table: which answers it takes (`None` takes any) and the line it gives."""

    measured: Measured | None = None
    design: ByDesign | None = None
    traced: Traced | None = None
    has_study: bool | None = None
    line: Text


def _row(
    zh: str,
    en: str,
    measured: Measured | None = None,
    design: ByDesign | None = None,
    traced: Traced | None = None,
    has_study: bool | None = None,
) -> ReadingRow:
    return ReadingRow(
        measured=measured,
        design=design,
        traced=traced,
        has_study=has_study,
        line=Text(zh=zh, en=en),
    )


TABLE: tuple[ReadingRow, ...] = (
    _row(
        "在人身上测得，有对照",
        "Measured in people, with a control",
        "human",
        "controlled",
        None,
        True,
    ),
    _row(
        "在人身上测得，没有对照",
        "Measured in people, without a control",
        "human",
        "single-arm",
        None,
        True,
    ),
    _row("只见于个案报告", "Seen in case reports only", "human", "case-report", None, True),
    _row(
        "在人身上测得，设计不明", "Measured in people, design not known", "human", None, None, True
    ),
    _row(
        "只在动物身上测得，有对照",
        "Measured in animals only, with a control",
        "animal",
        "controlled",
        None,
        True,
    ),
    _row(
        "只在动物身上测得，设计不明",
        "Measured in animals only, design not known",
        "animal",
        None,
        None,
        True,
    ),
    _row("只在细胞中测得", "Measured in cells only", "cell", None, None, True),
    _row(
        "综述称见于人，但未查到原始研究",
        "The review says people; the study behind it was not found",
        "human",
    ),
    _row(
        "综述称见于动物，但未查到原始研究",
        "The review says animals; the study behind it was not found",
        "animal",
    ),
    _row(
        "综述称见于细胞，但未查到原始研究",
        "The review says cells; the study behind it was not found",
        "cell",
    ),
    _row(
        "论文已找到，但所读部分没有测量这一点",
        "The paper was found, but what was read of it did not measure this",
        None,
        None,
        "page-read",
    ),
    _row(
        "找到了很可能对应的论文，但所读部分没有测量这一点",
        "A probable paper was found, but what was read of it did not measure this",
        None,
        None,
        "identified",
    ),
    _row("只有综述这样说", "Only the review says so"),
)
"""First match wins; the last row takes everything."""


def reading_row(sure: HowSure) -> ReadingRow:
    """The first row of the table that takes these answers."""
    return next(row for row in TABLE if _takes(row, sure))


def _takes(row: ReadingRow, sure: HowSure) -> bool:
    return all(
        wanted is None or wanted == given
        for wanted, given in (
            (row.measured, sure.measured),
            (row.design, sure.design),
            (row.traced, sure.traced),
            (row.has_study, sure.has_study),
        )
    )


def how_sure(
    claim: Claim, studies: Mapping[str, Study], references: Mapping[int, Reference]
) -> HowSure:
    """Compute the three answers of a claim.

    Only studies in `measured_by` count; a cited paper that did not measure the claim raises nothing
    but the trace. Where no study is known, the passage's own word on what it was seen in counts.
    """
    measuring = [studies[m.study] for m in claim.measured_by]
    systems, measured_reasons = _systems(claim, measuring)
    design, design_reasons = _design(measuring)
    measured_refs = {r.number for s in measuring for r in s.references}
    numbers = [n for n in claim.references if n in measured_refs] or list(claim.references)
    traced, traced_reasons = _traced([references[n] for n in numbers])
    return HowSure(
        measured=next((s for s in MEASURED if s in systems), "not-stated"),
        systems=systems,
        design=design,
        traced=traced,
        has_study=bool(measuring),
        measured_reasons=measured_reasons,
        design_reasons=design_reasons,
        traced_reasons=traced_reasons,
    )


def _systems(claim: Claim, measuring: list[Study]) -> tuple[tuple[System, ...], tuple[Reason, ...]]:
    if measuring:
        seen = {system for study in measuring for system in study.systems}
        reasons = tuple(
            Reason(code="study-measured", study=s.id, systems=s.systems) for s in measuring
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


def _traced(references: list[Reference]) -> tuple[Traced, tuple[Reason, ...]]:
    if not references:
        return "review-only", (Reason(code="no-reference"),)
    reasons = tuple(_reference_reason(reference) for reference in references)
    codes = {r.code for r in reasons}
    if "reference-confirmed" in codes:
        return "page-read", reasons
    return ("identified" if "reference-probable" in codes else "review-only"), reasons


def _reference_reason(reference: Reference) -> Reason:
    if reference.status == "confirmed":
        return Reason(code="reference-confirmed", number=reference.number)
    if reference.status == "probable":
        return Reason(code="reference-probable", number=reference.number)
    return Reason(code="reference-not-identified", number=reference.number)
