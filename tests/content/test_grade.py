"""How sure a claim is, computed: what counts, what does not, and the one line."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from pofedu.content.grade import HowSure, how_sure, level_of, papers_of, rank, reading_row
from pofedu.content.gradetable import DESIGNS, LEVELS, MEASURED, TABLE, TRACES
from pofedu.content.library import Library
from pofedu.content.model import Basis, Claim, Measurement, Note, System, Text
from pofedu.content.source import Known, Reference, Status
from pofedu.content.study import Origin, Outcome, Stated, Study, StudyReference

BOTH = Text(zh="文", en="text")
NOTE = Note(zh="文", en="text", basis=Basis(passages=("1-s1",)))
REFERENCES = {
    1: Reference(number=1, status="confirmed"),
    2: Reference(number=2, status="probable"),
    3: Reference(number=3, status="unidentified"),
}


def study(id_: str, number: int, **fields: Any) -> Study:
    links = (StudyReference(number=number, role="identified-as"),)
    fields.setdefault("outcomes", (outcome("a"),))
    return Study(id=id_, name=BOTH, references=links, grounds=Basis(references=(number,)), **fields)


def outcome(id_: str, measured_in: System | None = None, origin: Origin = "page-read") -> Outcome:
    saw = Stated(zh="文", en="text", origin=origin)
    return Outcome(
        id=id_, measure=BOTH, about=("b",), measured_in=measured_in, saw=saw, direction="increases"
    )


IN_BOTH = (outcome("in-mice", "animal"), outcome("in-dishes", "cell"), outcome("somewhere"))
STUDIES = {
    s.id: s
    for s in (
        study("mice", 2, systems=("animal",), design="controlled"),
        study(
            "mice-and-dishes",
            2,
            systems=("animal", "cell"),
            design="controlled",
            outcomes=IN_BOTH,
        ),
        study("told-of", 1, systems=("animal",), outcomes=(outcome("a", origin="review"),)),
        study("dishes", 1, systems=("cell",)),
        study("women", 1, systems=("human",), design="single-arm"),
        study("one-woman", 1, systems=("human",), design="case-report"),
    )
}


def claim(
    references: tuple[int, ...] = (),
    by: tuple[str, ...] = (),
    said: tuple[Any, ...] = (),
    outcomes: tuple[str, ...] = ("a",),
) -> Claim:
    """A claim with these references, measured by these studies."""
    return Claim(
        id="claim",
        theme="injury",
        subject="a",
        verb="increases",
        object="b",
        effect="increases",
        directness="direct",
        statement=BOTH,
        boundary=NOTE,
        passages=("1-s1",),
        references=references,
        measured_by=tuple(Measurement(study=s, outcomes=outcomes, saw=NOTE) for s in by),
        said_to_be_measured_in=said,
    )


@pytest.fixture
def grade() -> Callable[..., HowSure]:
    """Grades a claim: `grade(references=(2,), by=("mice",), said=("human",))`."""

    def make(**fields: Any) -> HowSure:
        return how_sure(claim(**fields), STUDIES, REFERENCES)

    return make


def test_without_study_or_reference_only_the_review_says_so(grade: Callable[..., HowSure]) -> None:
    sure = grade()
    assert (sure.measured, sure.design, sure.traced) == ("not-stated", "not-stated", "review-only")
    assert sure.traced_reasons[0].code == "no-reference"
    assert sure.reading.en == "Only the review says so"


def test_an_unidentified_reference_raises_nothing(grade: Callable[..., HowSure]) -> None:
    sure = grade(references=(3,))
    assert sure.reading == grade().reading
    assert sure.traced_reasons[0].code == "reference-not-identified"


def test_a_confirmed_paper_that_did_not_measure_it_raises_only_the_trace(
    grade: Callable[..., HowSure],
) -> None:
    sure = grade(references=(1,))
    assert (sure.measured, sure.traced) == ("not-stated", "page-read")
    assert "did not measure" in sure.reading.en


def test_a_measuring_study_counts_with_its_design(grade: Callable[..., HowSure]) -> None:
    sure = grade(references=(2,), by=("mice",))
    assert (sure.measured, sure.design, sure.traced) == ("animal", "controlled", "identified")
    assert sure.reading.en == (
        "Measured in animals, with a control; the paper matches but is not certain"
    )


def test_the_trace_follows_the_measuring_study(grade: Callable[..., HowSure]) -> None:
    """Another reference at the sentence, however well known, does not lend its standing."""
    assert grade(references=(1, 2), by=("mice",)).traced == "identified"


def test_people_before_animals_before_cells(grade: Callable[..., HowSure]) -> None:
    sure = grade(references=(1, 2), by=("dishes", "mice", "women"))
    assert sure.measured == "human"
    assert sure.systems == ("human", "animal", "cell")


def test_the_reviews_word_on_people_is_not_a_measurement(grade: Callable[..., HowSure]) -> None:
    sure = grade(references=(3,), said=("human",))
    assert sure.measured == "human"
    assert not sure.has_study
    assert sure.reading.en.startswith("In people, so the review says")


def test_a_control_in_mice_lends_nothing_to_people(grade: Callable[..., HowSure]) -> None:
    sure = grade(references=(1, 2), by=("one-woman", "mice"))
    assert (sure.measured, sure.design, sure.traced) == ("human", "case-report", "page-read")
    assert sure.systems == ("human", "animal")


def test_a_study_counts_in_what_it_measured_this(grade: Callable[..., HowSure]) -> None:
    """A study in mice and in dishes that saw this in dishes only was not seen in mice."""
    by = ("mice-and-dishes",)
    assert grade(references=(2,), by=by, outcomes=("in-dishes",)).systems == ("cell",)
    assert grade(references=(2,), by=by, outcomes=("in-mice",)).systems == ("animal",)
    both = grade(references=(2,), by=by, outcomes=("in-dishes", "in-mice"))
    assert both.systems == ("animal", "cell")
    assert grade(references=(2,), by=by, outcomes=("in-dishes",)).measured_reasons[0].systems == (
        "cell",
    )


def test_an_outcome_that_says_nothing_counts_only_where_there_is_one_system(
    grade: Callable[..., HowSure],
) -> None:
    assert grade(references=(2,), by=("mice",)).systems == ("animal",)
    sure = grade(references=(2,), by=("mice-and-dishes",), outcomes=("somewhere",))
    assert (sure.measured, sure.systems, sure.has_study) == ("not-stated", (), True)
    assert (sure.design, sure.traced) == ("not-stated", "identified")


def test_a_control_in_mice_lends_nothing_to_dishes(grade: Callable[..., HowSure]) -> None:
    by = ("mice-and-dishes",)
    assert grade(references=(2,), by=by, outcomes=("in-mice",)).design == "controlled"
    assert grade(references=(2,), by=by, outcomes=("in-dishes",)).design == "not-stated"


def test_a_read_page_counts_only_where_it_says_just_this(grade: Callable[..., HowSure]) -> None:
    sure = grade(references=(1,), by=("told-of",))
    assert (sure.traced, sure.traced_reasons[0].code) == ("paper-known", "reference-says-less")
    assert sure.reading.en.endswith("what was read of it does not say this")
    assert grade(references=(1,), by=("women",)).traced == "page-read"


def test_the_trace_is_that_of_the_first_named_system(grade: Callable[..., HowSure]) -> None:
    """A well-known paper on dishes lends its standing to no claim on mice."""
    sure = grade(references=(1, 2), by=("dishes", "mice"))
    assert (sure.measured, sure.design, sure.traced) == ("animal", "controlled", "identified")
    assert {reason.number for reason in sure.traced_reasons} == {2}


@pytest.mark.parametrize(
    ("links", "papers"),
    [
        (((2, "printed-as"), (1, "identified-as")), [1]),
        (((2, "printed-as"),), [2]),
        (((2, "printed-as"), (3, "printed-as")), [2, 3]),
        (((1, "identified-as"), (3, "identified-as"), (2, "printed-as")), [1, 3]),
    ],
)
def test_a_study_is_the_paper_it_is_identified_as(
    links: tuple[tuple[int, Any], ...], papers: list[int]
) -> None:
    found = Study(
        id="study",
        name=BOTH,
        references=tuple(StudyReference(number=n, role=role) for n, role in links),
        grounds=Basis(background=True),
    )
    assert papers_of(found) == papers


@pytest.mark.parametrize("status", ["unverified", "unidentified"])
def test_what_nobody_read_never_counts_as_read(status: Status) -> None:
    """Not even where fields of the reference look complete."""
    year = Known(value="2020", origin="unverified")
    references = {4: Reference(number=4, status=status, title=year, year=year)}
    sure = how_sure(
        claim(references=(4,), by=("unread",)), {"unread": study("unread", 4)}, references
    )
    assert sure.traced == "review-only"
    assert sure.traced_reasons[0].code == "reference-not-identified"


def test_the_design_is_the_best_of_those_known(grade: Callable[..., HowSure]) -> None:
    assert grade(references=(1,), by=("one-woman", "women")).design == "single-arm"


def test_every_row_of_the_table_can_be_reached() -> None:
    """Each combination of answers has one line, and no line is out of reach."""
    reached = set()
    for measured, design, traced in itertools.product(MEASURED, DESIGNS, TRACES):
        for has_study in (True, False):
            if not has_study and (design != "not-stated" or traced == "paper-known"):
                continue  # where no study is known, nothing is known of it
            sure = HowSure(
                measured=measured,
                systems=(),
                design=design,
                traced=traced,
                has_study=has_study,
                measured_reasons=(),
                design_reasons=(),
                traced_reasons=(),
            )
            reached.add(TABLE.index(reading_row(sure)))
    assert reached == set(range(len(TABLE)))


def test_no_two_rows_of_the_table_answer_the_same() -> None:
    answers = {(row.measured, row.design, row.traced, row.has_study) for row in TABLE}
    assert len(answers) == len(TABLE) == 4 * 4 * 4 + 4 * 3
    assert len({row.line.en for row in TABLE}) == len({row.line.zh for row in TABLE}) == len(TABLE)


def test_no_line_says_read_where_nothing_was_read() -> None:
    for row in TABLE:
        assert ("was read" in row.line.en) <= (row.traced != "review-only")
        assert ("读" in row.line.zh) <= (row.traced != "review-only")


def test_what_a_study_measured_is_surer_than_what_is_only_said(
    grade: Callable[..., HowSure],
) -> None:
    said = grade(said=("human",))
    measured = grade(by=("mice",))
    assert LEVELS.index(level_of(measured)) < LEVELS.index(level_of(said))
    assert rank(measured) == (1, 0, TRACES.index("identified"))
    assert rank(grade()) == (None, None, TRACES.index("review-only"))


def test_a_level_is_called_as_its_lines_begin() -> None:
    assert [level_of(row) for row in TABLE] == sorted(map(level_of, TABLE), key=LEVELS.index)
    for row in TABLE:
        assert row.line.zh.startswith(level_of(row).words.zh)
        assert row.line.en.startswith(level_of(row).words.en)


def test_the_real_pack_grades_as_its_sources_allow(library: Library) -> None:
    for claim in library.claims.values():
        sure = how_sure(claim, library.studies, library.references)
        assert sure.has_study == bool(claim.measured_by)
        of_all = sure.reading.en.replace("women", "people")
        assert of_all in [row.line.en for row in TABLE]
        assert ("women" in sure.reading.en) == sure.are_women == ("女性" in sure.reading.zh)
        if not (claim.measured_by or claim.said_to_be_measured_in):
            assert sure.measured == "not-stated"
        if not (claim.references or claim.measured_by):
            assert sure.traced == "review-only"
