"""A wrong answer is told what the records say of it, with the claim that says it."""

from pofedu.content.address import Address
from pofedu.content.library import Library, entities_of
from pofedu.ui.blocks import Entry, Fact
from pofedu.walkthrough import logic, sentences
from pofedu.walkthrough.asking import Question, question_of
from pofedu.walkthrough.wrong import Why, why_wrong


def whys(library: Library, route: str, step: str) -> tuple[Question, dict[str, Why | None]]:
    found = library.walkthroughs[route]
    (asked,) = [one for one in found.steps if one.id == step]
    question = question_of(found, asked, library)
    return question, {
        answer.id: why_wrong(found, asked, question, answer, library)
        for answer in question.answers
        if not answer.is_right
    }


def test_what_is_chosen_is_named_elsewhere(library: Library) -> None:
    _, found = whys(library, "finding-the-ovary", "road-to-the-ovary")
    why = found["bax-bcl-2-pathway"]
    assert why is not None
    assert why.words.en == (
        "No claim joins umbilical cord mesenchymal stem cells and Bax/Bcl-2 pathway."
        " The review names Bax/Bcl-2 pathway here:"
    )
    assert why.claim is not None
    assert "bax-bcl-2-pathway" in entities_of(why.claim)


def test_no_wrong_entity_goes_without_a_true_sentence(library: Library) -> None:
    checked = 0
    for route in library.walkthroughs.values():
        for step in route.steps:
            if step.prediction.kind not in ("next", "cell"):
                continue
            question, found = whys(library, route.id, step.id)
            subject = question.claim.subject
            for id_, why in found.items():
                assert why is not None
                checked += 1
                about = {id_, *(e.id for e in library.entities.values() if e.located_in == id_)}
                about = about if question.kind == "cell" else {id_}
                joined = [
                    claim
                    for claim in library.claims.values()
                    if subject in entities_of(claim) and about & {*entities_of(claim)}
                ]
                assert ("No claim joins" in why.words.en) is not bool(joined), (step.id, id_)
                assert why.claim is not None
                assert about & {*entities_of(why.claim)}
    assert checked > 50


def test_a_wrong_sign_is_told_what_the_claim_says(library: Library) -> None:
    question, found = whys(library, "ovary-scars", "what-the-scar-hinders")
    why = found["increases"]
    assert why is not None
    statement = question.claim.statement
    assert why.words.en == f'What the review says is "decreases": {statement.en}'
    assert why.words.zh.endswith(statement.zh)


def test_the_claim_is_linked_beneath_the_answer(library: Library) -> None:
    address = Address("walkthrough", "finding-the-ovary", "road-to-the-ovary")
    place = logic.standing(address.with_view(answer="caspase-cascade"), library)
    assert place
    question = question_of(place.route, place.step, library)
    answer = question.answer(place.answer)
    blocks = [*sentences.verdict_blocks(place, question, answer, library)]
    link = next(n for n, block in enumerate(blocks) if isinstance(block, Entry))
    before = blocks[link - 1]
    assert isinstance(before, Fact)
    assert before.label.en == "Your answer"
