"""Every count that the review prints stands in the pack with its denominator, or without one."""

import pytest

from pofedu.content.library import Library
from pofedu.content.study import Outcome


def outcomes(library: Library, study: str) -> tuple[Outcome, ...]:
    return library.studies[study].outcomes


def counts(outcome: Outcome) -> tuple[int | None, int | None]:
    """Numerator and denominator; None where not stated."""
    some, whole = outcome.numerator, outcome.denominator
    return (some.value if some else None, whole.value if whole else None)


def test_the_injections_are_one_sequence_of_shrinking_groups(library: Library) -> None:
    steps = [o for o in outcomes(library, "yan") if o.place and o.place.sequence == "injections"]
    assert [o.place.step for o in steps if o.place] == [1, 2, 3]
    assert [counts(o) for o in steps] == [(19, 61), (6, 50), (4, 30)]
    assert [o.share.printed.zh for o in steps if o.share] == ["31.3 %", "11.8 %", "13.3 %"]


@pytest.mark.parametrize(
    ("study", "outcome", "expected"),
    [
        ("yan", "births", (4, None)),
        ("yan", "mild-events", (5, 61)),
        ("yan", "serious-events-not-seen", (0, 61)),
        ("yan", "one-sided-injection-injected-ovary", (3, 3)),
        ("yan", "one-sided-injection-other-ovary", (0, 3)),
        ("yan", "mature-follicles-cell-line-1", (7, 21)),
        ("yan", "mature-follicles-cell-line-2", (12, 40)),
        ("igboeli", "menopausal-symptoms-relieved", (2, 2)),
        ("ding", "pregnancy-in-one-woman", (1, 1)),
    ],
)
def test_a_printed_count_keeps_its_denominator(
    study: str, outcome: str, expected: tuple[int | None, int | None], library: Library
) -> None:
    (found,) = (o for o in outcomes(library, study) if o.id == outcome)
    assert counts(found) == expected


def test_counts_worked_back_say_so(library: Library) -> None:
    """The review prints only the shares of the two cell lines."""
    lines = [o for o in outcomes(library, "yan") if counts(o) in {(7, 21), (12, 40)}]
    assert len(lines) == 2
    for outcome in lines:
        origins = [count.origin for count in (outcome.numerator, outcome.denominator) if count]
        assert origins == ["inferred", "page-read"]
        assert outcome.place is None


def test_no_woman_of_these_studies_is_said_to_have_had_a_transplantation(library: Library) -> None:
    for study in library.studies.values():
        if "human" in study.systems:
            assert study.population == "women-with-pof", study.id
    for claim in library.claims.values():
        if {"yan", "ding", "igboeli"} & {m.study for m in claim.measured_by}:
            assert claim.context.population != "hsct-recipients", claim.id
