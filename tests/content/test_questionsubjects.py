"""Questions by what they are about."""

from pofedu.content.library import Library
from pofedu.content.questionsubjects import (
    COVERED,
    covered,
    mechanisms_of,
    questions_by_subject,
    sections_of,
)


def test_questions_are_found_by_what_they_test(library: Library) -> None:
    by_subject = questions_by_subject(library)
    for question in library.questions.values():
        for kind, ids in (
            ("claim", question.claims),
            ("study", question.studies),
            ("discrepancy", question.discrepancies),
        ):
            for id_ in ids:
                assert question in library.questions_on(kind, id_), (question.id, kind, id_)
        for id_ in sections_of(question, library):
            assert question in by_subject["section", id_]
        for id_ in mechanisms_of(question, library):
            assert question in by_subject["mechanism", id_]


def test_each_place_has_only_questions_on_it(library: Library) -> None:
    for id_, study in library.studies.items():
        assert all(study.id in q.studies for q in library.questions_on("study", id_))
    claim = library.claims["ros-autophagy"]
    found = library.questions_on("entity", claim.object)
    assert found
    for question in found:
        claims = [library.claims[id_] for id_ in question.claims]
        assert any(
            claim.object in (c.subject, c.object, *c.jointly_with, *(e for v in c.via for e in v))
            for c in claims
        )


def test_a_walkthrough_has_the_questions_of_its_steps_each_once(library: Library) -> None:
    order, by_subject = list(library.questions), questions_by_subject(library)
    for route in library.walkthroughs.values():
        on_route = [q.id for q in by_subject["route", route.id]]
        on_steps = {q.id for s in route.steps for q in by_subject["step", f"{route.id}/{s.id}"]}
        assert on_route == sorted(on_steps, key=order.index)
        for step in route.steps:
            for question in by_subject["step", f"{route.id}/{step.id}"]:
                assert {*question.claims} & {*step.claims}


def test_nothing_is_asked_about_what_is_not_there(library: Library) -> None:
    assert library.questions_on("claim", "no-such-claim") == ()
    assert library.questions_on("no-such-kind", "1.1") == ()


def test_coverage_counts_every_place_of_its_kinds(library: Library) -> None:
    found = covered(library)
    assert tuple(found) == COVERED
    assert [*found["study"]] == [*library.studies]
    assert [*found["discrepancy"]] == [*library.discrepancies]
    assert [*found["route"]] == [*library.walkthroughs]
    assert found["study"]["yan"] == len(library.questions_on("study", "yan"))
    rested = {locator.rpartition("-")[0] for locator in library.became_of}
    assert {*found["section"]} == rested


def test_a_passage_has_the_questions_on_its_claims(library: Library) -> None:
    asked = 0
    for locator in library.passages:
        claims = [c for c in library.claims.values() if locator in c.passages]
        wanted = {q.id for c in claims for q in library.questions_on("claim", c.id)}
        wanted |= {q.id for q in library.questions.values() if locator in q.passages}
        assert {q.id for q in library.questions_on("passage", locator)} == wanted
        asked += bool(wanted)
    assert asked > 60
