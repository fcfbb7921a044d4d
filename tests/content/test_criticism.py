"""Seven questions to any study: answered by its record or left open, never made up."""

import msgspec
import pytest

from pofedu.content.criticism import NO_FIELD, QUESTIONS, Answer, criticism
from pofedu.content.library import Library
from pofedu.content.study import Stated, Study


def asked(study: Study, library: Library) -> dict[str, Answer]:
    answers = criticism(study, tuple(library.topics.values()))
    return {answer.question: answer for answer in answers}


def test_every_study_is_asked_five_to_seven_questions_in_order(library: Library) -> None:
    for study in library.studies.values():
        names = [*asked(study, library)]
        if study.kind in ("recommendation", "review"):
            assert names == []
            continue
        assert 5 <= len(names) <= 7
        assert names == [name for name in QUESTIONS if name in names]
    assert any(s.kind == "recommendation" for s in library.studies.values())


def test_no_answer_says_more_than_a_confirmed_field(library: Library) -> None:
    for study in library.studies.values():
        for answer in asked(study, library).values():
            for found in answer.found:
                if found.origin is None:
                    assert found.words.en in (study.design, study.population)
                    continue
                field = getattr(study, found.field)
                assert isinstance(field, Stated)
                assert found.origin != "unverified"
                assert (found.words.zh, found.words.en) == (field.zh, field.en)
                assert (found.origin, found.passages) == (field.origin, field.passages)


def test_what_no_record_has_a_field_for_is_always_open(library: Library) -> None:
    for study in library.studies.values():
        answers = asked(study, library)
        assert all(answers[name].is_open for name in NO_FIELD if answers)


def test_what_nobody_confirmed_answers_nothing(library: Library) -> None:
    exosomes = library.studies["hypoxic-exosomes-rats"]
    assert exosomes.comparison is not None
    assert exosomes.comparison.origin == "unverified"
    assert asked(exosomes, library)["control"].is_open
    known = msgspec.structs.replace(exosomes.comparison, origin="page-read")
    sure = msgspec.structs.replace(exosomes, comparison=known)
    assert not asked(sure, library)["control"].is_open
    assert asked(exosomes, library)["outcome"].outcomes == 2, "two of four are not confirmed"


@pytest.mark.parametrize(
    ("study", "open_"),
    [
        ("yan", ["randomised", "blinded"]),
        ("minipig-apoptosis", ["control", "randomised", "blinded", "number"]),
        ("wang", ["control", "randomised", "blinded", "number", "outcome"]),
        ("ding", ["randomised", "blinded"]),
    ],
)
def test_how_many_stay_open(library: Library, study: str, open_: list[str]) -> None:
    answers = asked(library.studies[study], library)
    assert [name for name, answer in answers.items() if answer.is_open] == open_


def test_outcomes_leave_out_the_baseline_and_tell_of_people(library: Library) -> None:
    yan = library.studies["yan"]
    answer = asked(yan, library)["outcome"]
    results = [o for o in yan.outcomes if not o.is_baseline]
    assert answer.outcomes == answer.in_people == len(results) < len(yan.outcomes)
    assert answer.read == sum(o.saw.origin == "page-read" for o in results)
    assert asked(library.studies["he"], library)["outcome"].in_people == 0
    under = {topic.id: count for topic, count in answer.topics}
    assert under["pregnancy"] == 1
    assert "hormones" not in under, "hormones were only seen before"


def test_the_pack_says_what_patients_feel_as_its_rule_does(library: Library) -> None:
    measured = [topic for topic in library.topics.values() if topic.axis == "measured"]
    felt = {topic.id: {*topic.felt} for topic in measured if topic.felt}
    assert felt == {
        "ovarian-function": {"menstruation", "relief-of-menopausal-symptoms"},
        "pregnancy": {"live-birth", "clinical-pregnancy", "fertility"},
        "safety": {"serious-adverse-events", "mild-adverse-events"},
    }
    neither = {topic.id for topic in measured if not topic.stands_in}
    assert neither == {"pregnancy", "safety", "response-factors"}
    assert {e for topic in measured for e in topic.sums_up} == {"pof", "uc-msc-efficacy"}
    assert library.pack.felt_rule is not None


def test_what_is_felt_is_up_to_the_pack(library: Library) -> None:
    topics = [msgspec.structs.replace(t, felt=()) for t in library.topics.values()]
    follicles = next(t for t in topics if t.id == "follicles")
    topics[topics.index(follicles)] = msgspec.structs.replace(follicles, felt=follicles.entities)
    yan = library.studies["yan"]
    first = [o.about[0] for o in yan.confirmed if not o.is_baseline]
    answers = {a.question: a for a in criticism(yan, tuple(topics))}
    assert answers["outcome"].felt == sum(id_ in follicles.entities for id_ in first) > 0


def test_what_patients_feel_is_told_from_what_stands_in_for_it(library: Library) -> None:
    for study in library.studies.values():
        if answer := asked(study, library).get("outcome"):
            told = answer.felt + answer.felt_elsewhere + answer.standing_in
            assert told <= answer.outcomes
            assert answer.felt <= answer.in_people
    yan = asked(library.studies["yan"], library)["outcome"]
    assert (yan.felt, yan.standing_in) == (4, 7), "a birth, adverse events; follicles"
    rats = asked(library.studies["ngf-trka-rats"], library)["outcome"]
    assert (rats.felt, rats.felt_elsewhere) == (0, 1), "pregnancy in rats is no patient's"
    he = asked(library.studies["he"], library)["outcome"]
    assert he.outcomes - he.standing_in == 1, "efficacy as a whole is neither"


def test_of_cells_is_asked_only_where_there_are_any(library: Library) -> None:
    assert "cells" not in asked(library.studies["oocytes-irradiation-mice"], library)
    assert not asked(library.studies["markov"], library)["cells"].is_open
