"""What a step asks can be answered, in one way only, and always in the same order."""

from collections.abc import Iterator

from pofedu.content.library import Library, entities_of
from pofedu.content.walkthrough import Step, Walkthrough
from pofedu.walkthrough.asking import SIGNS, question_of


def steps(library: Library, kind: str) -> Iterator[tuple[Walkthrough, Step]]:
    for route in library.walkthroughs.values():
        for step in route.steps:
            if step.prediction.kind == kind:
                yield route, step


def test_each_question_has_one_right_answer_and_the_same_order_each_time(library: Library) -> None:
    for route in library.walkthroughs.values():
        for step in route.steps:
            question = question_of(route, step, library)
            assert sum(answer.is_right for answer in question.answers) == 1, step.id
            assert len({answer.id for answer in question.answers}) == len(question.answers)
            assert 3 <= len(question.answers) <= 6
            assert question == question_of(route, step, library)


def test_the_sign_offers_all_six_effects_and_the_claim_decides(library: Library) -> None:
    for route, step in steps(library, "sign"):
        question = question_of(route, step, library)
        assert tuple(answer.effect for answer in question.answers) == SIGNS
        assert len(SIGNS) == 6
        assert question.right.effect == question.claim.effect


def test_what_could_also_come_next_is_never_offered(library: Library) -> None:
    for route, step in steps(library, "next"):
        question = question_of(route, step, library)
        stated = {
            entity
            for claim in library.claims.values()
            if claim.subject == question.claim.subject
            for entity in entities_of(claim)
        }
        wrong = {answer.entity for answer in question.answers if not answer.is_right}
        assert question.right.entity in stated
        assert not wrong & stated, step.id
        assert 2 <= len(wrong) <= 3


def test_what_is_offered_is_of_the_kind_of_the_answer(library: Library) -> None:
    alike = {"process": "event", "phenotype": "event"}
    for route, step in (*steps(library, "next"), *steps(library, "cell")):
        question = question_of(route, step, library)
        kinds = {library.entities[answer.entity].kind for answer in question.answers}
        assert len({alike.get(kind, kind) for kind in kinds}) == 1, (route.id, step.id)


def test_the_lane_of_the_answer_comes_first(library: Library) -> None:
    route = library.walkthroughs["starving-follicles"]
    (step,) = [step for step in route.steps if step.id == "flow-falls-short"]
    question = question_of(route, step, library)
    nodes = library.diagrams["injury"].nodes
    lanes = {
        answer.entity: {node.lane for node in nodes if answer.entity in node.entities}
        for answer in question.answers
    }
    assert all("vessels-and-fibrosis" in found for found in lanes.values()), lanes


def test_a_cell_of_the_follicle_is_asked_for_among_cells_of_the_ovary(library: Library) -> None:
    ovary = {"oocytes", "granulosa-cells", "theca-interstitial-cells"}
    asked = [question_of(r, s, library) for r, s in steps(library, "cell")]
    assert asked
    for question in asked:
        assert {answer.entity for answer in question.answers} <= ovary
        places = {
            library.entities[entity].located_in
            for claim in library.claims.values()
            if claim.subject == question.claim.subject
            for entity in entities_of(claim)
        }
        wrong = {answer.entity for answer in question.answers if not answer.is_right}
        assert not wrong & places


def test_only_cells_are_offered_for_a_cell(library: Library) -> None:
    for route, step in steps(library, "cell"):
        question = question_of(route, step, library)
        assert {library.entities[a.entity].kind for a in question.answers} == {"cell"}
        wrong = {answer.entity for answer in question.answers if not answer.is_right}
        places = {library.entities[e].located_in for e in entities_of(question.claim)}
        assert not wrong & places, step.id


def test_the_right_option_does_not_always_stand_at_the_same_place(library: Library) -> None:
    found = [question_of(r, s, library) for r, s in steps(library, "option")]
    at = [[answer.is_right for answer in question.answers].index(True) for question in found]
    assert {at.count(place) > len(at) / 6 for place in range(3)} == {True}


def test_an_answer_says_why_it_is_not_right(library: Library) -> None:
    for route, step in steps(library, "option"):
        question = question_of(route, step, library)
        assert len({question.because_of(answer) for answer in question.answers}) == 3
        assert question.answer("skip") is None
