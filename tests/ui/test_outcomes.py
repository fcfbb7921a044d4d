"""Counts of outcomes in words, and the order of events."""

import pytest

from pofedu.content.model import Basis, Quantity, Text
from pofedu.content.study import Count, Event, Moment, Outcome, Place, Stated, Study, StudyReference
from pofedu.ui.blocks import Entry, Subheading
from pofedu.ui.outcomes import count_words, direction_words, outcome_blocks, went_words
from pofedu.ui.protocol.words import moment_words
from pofedu.ui.studyfields import in_order

SAW = Stated(zh="看到", en="seen", origin="review", passages=("3.2-s3",))
PRINTED = Quantity(printed=Text(zh="31.3 %", en="31.3 %"))


def count(value: int, **known: object) -> Count:
    return Count(value=value, **({"origin": "review", "passages": ("3.2-s3",)} | known))  # type: ignore[arg-type]  # by name


def outcome(id_: str = "x", /, **known: object) -> Outcome:
    fields = {
        "id": id_,
        "measure": Text(zh="指标", en="measure"),
        "about": ("pof",),
        "saw": SAW,
        "direction": "increases",
    }
    return Outcome(**(fields | known))  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("known", "en", "zh"),
    [
        (
            {"numerator": count(19), "denominator": count(61), "share": PRINTED},
            "19 of 61 (as the review prints it: 31.3 %)",
            "61 中 19（综述印作 31.3 %）",
        ),
        ({"numerator": count(4)}, "4, denominator not stated", "4，分母未说明"),
        ({"denominator": count(3)}, "of 3, number not stated", "共 3，其中几例未说明"),
        (
            {"denominator": count(61), "direction": "not-observed"},
            "in none of 61",
            "61 中均未见",
        ),
        ({"share": PRINTED}, "31.3 %, counts not stated", "31.3 %，人数或只数未说明"),
    ],
)
def test_counts_in_words(known: dict[str, object], en: str, zh: str) -> None:
    assert count_words(outcome(**known)) == Text(zh=zh, en=en)


@pytest.mark.parametrize(
    ("known", "en", "zh"),
    [
        ({}, "recorded as: Increases", "记作：增加"),
        ({"numerator": count(19)}, "a count, no direction", "只是计数，没有方向"),
        ({"share": PRINTED}, "a count, no direction", "只是计数，没有方向"),
        ({"direction": "none"}, "no direction recorded", "没有记录方向"),
        ({"is_baseline": True, "numerator": count(19)}, "before treatment", "治疗前"),
    ],
)
def test_what_states_no_effect_is_not_called_without_effect(
    known: dict[str, object], en: str, zh: str
) -> None:
    seen = outcome(**({"direction": "none"} | known if known else {}))
    assert direction_words(seen) == Text(zh=zh, en=en)
    assert "effect" not in went_words(seen).en


def test_a_count_beside_a_direction_keeps_it() -> None:
    seen = outcome(numerator=count(19), denominator=count(61))
    assert direction_words(seen).en == "recorded as: Increases"


def test_no_counts_no_words() -> None:
    assert count_words(outcome()) is None


def study(*outcomes: Outcome) -> Study:
    return Study(
        id="s",
        name=Text(zh="研究", en="study"),
        references=(StudyReference(number=1, role="printed-as"),),
        grounds=Basis(passages=("1-s1",)),
        outcomes=outcomes,
    )


def test_steps_of_a_sequence_stand_together_in_order_and_are_called_so() -> None:
    def step(number: int) -> Outcome:
        return outcome(f"step-{number}", place=Place(sequence="injections", step=number))

    blocks = list(outcome_blocks(study(step(2), outcome("other"), step(1)), True))
    chips = [b.chip for b in blocks if isinstance(b, Entry)]
    assert chips == ["1", "2", ""]
    said = [b.text.en for b in blocks if isinstance(b, Subheading)]
    assert said == ["In sequence, not independent groups", "Other outcomes"]


def test_an_inferred_count_says_how() -> None:
    how = Text(zh="40 减 10", en="40 less 10")
    inferred = count(30, origin="inferred", passages=(), how=how)
    entry = list(outcome_blocks(study(outcome(numerator=count(6), denominator=inferred)), True))[1]
    assert isinstance(entry, Entry)
    assert entry.details[-1] == Text(zh="30：推算：40 减 10", en="30: inferred: 40 less 10")


def test_a_count_that_nobody_confirmed_says_so() -> None:
    doubtful = count(6, origin="unverified", passages=())
    entry = list(outcome_blocks(study(outcome(numerator=doubtful, denominator=count(9))), True))[1]
    assert isinstance(entry, Entry)
    assert entry.details[-1] == Text(zh="6：未核实", en="6: not confirmed")


def event(name: str, moment: Moment | None = None) -> Event:
    return Event(zh=name, en=name, origin="page-read", kind="measurement", moment=moment)


def day(at: float, after: str = "modelling") -> Moment:
    return Moment(at=at, unit="days", after=after)  # type: ignore[arg-type]  # one of two


def test_events_stand_in_the_order_of_time() -> None:
    weeks = Moment(at=1, unit="months", after="modelling")
    events = (
        event("late", weeks),
        event("first", day(0)),
        event("undated"),
        event("second", day(7)),
        event("after", day(1, "treatment")),
    )
    names = [e.en for e in in_order(events)]
    assert names == ["first", "undated", "second", "late", "after"]


def test_events_without_any_time_stay_as_they_were_written() -> None:
    events = [event("b"), event("a"), event("c")]
    assert in_order(events) == events


def test_moments_in_words() -> None:
    span = Moment(at=0, until=7, unit="days", after="modelling")
    assert moment_words(span) == Text(zh="造模第 0–7 天", en="day 0–7 of modelling")
    assert moment_words(day(21, "treatment")).en == "day 21 after treatment"
