"""Questions made from records: true to them, given away by nothing, touched only by their own."""

from dataclasses import replace
from typing import get_args

import msgspec
import pytest

from pofedu.compiler.problems import Placed
from pofedu.compiler.questions import check_questions
from pofedu.compiler.sources import Sources
from pofedu.content.address import parse_address
from pofedu.content.library import Library, entities_of
from pofedu.content.model import Claim, Effect
from pofedu.content.question import Question, is_generated, key_of
from pofedu.content.study import Stated, is_known
from pofedu.quiz.chains import drafts_of_maps
from pofedu.quiz.draft import Blueprint, Draft, short_id
from pofedu.quiz.generating import drafts_of_claims
from pofedu.quiz.kinship import names_of
from pofedu.quiz.studyslots import drafts_of_studies
from pofedu.quiz.task import judge, task_of
from pofedu.quiz.widgets.generatedwords import generated, with_generated
from tests.quiz.rightanswers import right_answer

TURNED: dict[Effect, Effect] = {"increases": "decreases", "decreases": "increases"}


@pytest.fixture(scope="module")
def made(library: Library) -> dict[str, Question]:
    return {question.id: question for question in generated(library)}


@pytest.fixture(scope="module")
def drafts(library: Library) -> list[Draft]:
    return [*drafts_of_claims(library), *drafts_of_studies(library), *drafts_of_maps(library)]


def turned(library: Library, claim: Claim, effect: Effect) -> Library:
    flipped = msgspec.structs.replace(claim, effect=effect)
    return replace(library, claims={**library.claims, claim.id: flipped})


def test_each_kind_is_made(drafts: list[Draft], made: dict[str, Question]) -> None:
    blueprints = {draft.blueprint for draft in drafts if draft.id in made}
    assert blueprints == set(get_args(Blueprint))
    assert len(made) > 100


def test_the_rules_for_authored_questions_hold(library: Library, made: dict[str, Question]) -> None:
    sources = Sources(questions=[Placed(question, question.id, {}) for question in made.values()])
    for kind in ("claims", "studies", "entities", "walkthroughs", "diagrams", "discrepancies"):
        records = getattr(library, kind).values()
        setattr(sources, kind, [Placed(record, kind, {}) for record in records])
    problems = [problem.what for problem in check_questions(sources)]
    known = ("item flaw (alike)", "the id 'g-")
    assert [what for what in problems if not what.startswith(known)] == []
    assert len([what for what in problems if what.startswith("the id 'g-")]) == len(made)


def test_ids_are_new_and_short(library: Library, made: dict[str, Question]) -> None:
    assert not any(map(is_generated, library.questions))
    for question in made.values():
        msgspec.convert(msgspec.to_builtins(question), Question)
        assert is_generated(question.id)
    assert len(made) == len(list(generated(library)))
    assert short_id("g-sign-" + "a" * 80) == short_id("g-sign-" + "a" * 80)
    assert len(short_id("g-sign-" + "a" * 80)) <= 64
    assert short_id("g-sign-" + "a" * 80) != short_id("g-sign-" + "a" * 81)


def test_the_right_answer_is_right(library: Library, made: dict[str, Question]) -> None:
    pool = with_generated(library)
    assert list(pool.questions)[: len(library.questions)] == list(library.questions)
    for id_ in made:
        task = task_of(pool.questions[id_], pool, "any")
        assert judge(task, right_answer(task, pool), pool).is_right


# A claim and its questions


def test_a_flipped_effect_changes_exactly_its_questions(
    library: Library, made: dict[str, Question]
) -> None:
    claims = [claim for claim in library.claims.values() if claim.effect in TURNED]
    for claim in claims[::29]:
        after = {q.id: q for q in generated(turned(library, claim, TURNED[claim.effect]))}
        both = made.keys() | after.keys()
        changed = {id_ for id_ in both if made.get(id_) != after.get(id_)}
        named = {
            id_
            for id_ in both
            for question in (made.get(id_), after.get(id_))
            if question is not None and claim.id in question.claims
        }
        assert changed == named, claim.id


def test_old_answers_are_no_answers_to_a_flipped_claim(library: Library) -> None:
    claim = library.claims["chemotherapy-ros"]
    before, after = with_generated(library), with_generated(turned(library, claim, "decreases"))
    id_ = "g-sign-chemotherapy-ros"
    assert key_of(before.questions[id_]) != key_of(after.questions[id_])
    other = "g-sign-radiotherapy-ros"
    assert key_of(before.questions[other]) == key_of(after.questions[other])


def test_old_answers_are_no_answers_to_a_corrected_study(library: Library) -> None:
    study = library.studies["hypoxic-exosomes-rats"]
    assert study.preparation is not None
    other = msgspec.structs.replace(study, preparation=replace_words(study.preparation, "none"))
    changed = replace(library, studies={**library.studies, study.id: other})
    id_ = f"g-slot-preparation-{study.id}"
    before, after = with_generated(library), with_generated(changed)
    assert key_of(before.questions[id_]) != key_of(after.questions[id_])


def replace_words(field: Stated, words: str) -> Stated:
    return msgspec.structs.replace(field, zh=words, en=words)


def test_an_unconfirmed_value_is_neither_asked_nor_offered(library: Library) -> None:
    doubted = {
        study.id: msgspec.structs.replace(
            study,
            preparation=study.preparation
            and msgspec.structs.replace(study.preparation, origin="unverified"),
        )
        for study in library.studies.values()
    }
    pool = with_generated(replace(library, studies=doubted))
    assert not [id_ for id_ in pool.questions if id_.startswith("g-slot-preparation-")]


# What is wrong is wrong


def test_no_wrong_option_is_stated_for_its_slot(library: Library, drafts: list[Draft]) -> None:
    for draft in drafts:
        wrong = [offer for offer in draft.offers if not offer.is_right]
        if draft.blueprint in ("object", "sequence"):
            last = draft.course[-1] if draft.course else (library.claims[draft.claims[0]].subject,)
            stated = {
                entity
                for claim in library.claims.values()
                if not {*last}.isdisjoint((claim.subject, *claim.jointly_with))
                for entity in entities_of(claim)
            }
            assert stated.isdisjoint(offer.entity for offer in wrong), draft.id
        elif draft.blueprint == "mediator":
            asked = library.claims[draft.claims[0]]
            between = {
                entity
                for claim in library.claims.values()
                if (claim.subject, claim.object) == (asked.subject, asked.object)
                for step in claim.via
                for entity in step
            }
            assert between.isdisjoint(offer.entity for offer in wrong), draft.id
        elif draft.blueprint == "sign":
            asked = library.claims[draft.claims[0]]
            effects = {
                claim.effect
                for claim in library.claims.values()
                if (claim.subject, claim.object) == (asked.subject, asked.object)
            }
            assert effects.isdisjoint(offer.effect for offer in wrong), draft.id


def test_each_wrong_option_is_stated_by_the_record_it_opens(
    library: Library, drafts: list[Draft]
) -> None:
    for draft in drafts:
        for offer in draft.offers:
            address = parse_address(offer.opens)
            if offer.entity:
                assert offer.entity in entities_of(library.claims[address.part])
            elif offer.text is not None:
                study = library.studies[address.id]
                confirmed = (getattr(study, n) for n in ("strain", "preparation", "comparison"))
                said = {field.zh for field in confirmed if is_known(field)}
                agents = {library.entities[id_].name.zh for id_ in study.model_agents}
                assert offer.text.zh in said | agents, draft.id


def test_wrong_studies_state_something_else(library: Library, drafts: list[Draft]) -> None:
    found = [draft for draft in drafts if draft.blueprint == "study"]
    assert found
    for draft in found:
        told = {slot: key for slot, key, _ in draft.facts}
        for offer in draft.offers:
            assert (offer.value == told[offer.slot]) is offer.is_right


def test_a_sequence_says_nothing_of_what_it_asks(
    library: Library, drafts: list[Draft], made: dict[str, Question]
) -> None:
    found = [draft for draft in drafts if draft.blueprint == "sequence"]
    assert found
    for draft in found:
        question = made[draft.id]
        assert question.case is not None
        assert {*draft.course} <= {*library.claims[draft.claims[0]].via}
        assert set(draft.shown) < set(question.claims)
        for language in ("zh", "en"):
            said = " ".join(getattr(t, language) for t in (question.case, question.stem)).lower()
            for name in names_of(library.entities[draft.right.entity]):
                assert name.lower() not in said, draft.id


def test_nobody_is_asked_for_a_species_or_strain_and_both_tell_studies_apart(
    drafts: list[Draft],
) -> None:
    asked = {draft.slot for draft in drafts if draft.blueprint == "slot"}
    told = {slot for draft in drafts for slot, _, _ in draft.facts}
    assert asked >= {"agent", "preparation", "comparison"}
    assert asked.isdisjoint({"species", "strain"})
    assert "strain" in told


def test_a_discrepancy_is_named_where_a_step_is_touched_by_one(
    library: Library, made: dict[str, Question]
) -> None:
    assert made["g-sequence-vessels-again-vessels-and-blood"].discrepancies
    for id_ in made:
        question = made[id_]
        for discrepancy in question.discrepancies:
            assert question.claims[0] in library.discrepancies[discrepancy].claims
