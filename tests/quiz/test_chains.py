"""Boxes along the arrows of a map: what comes later is hidden too, until it is answered."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.question import Question, is_generated
from pofedu.learner.passing import passing_learner
from pofedu.quiz.chains import hidden_of, links_of
from pofedu.quiz.kinship import names_of
from pofedu.quiz.page import QuizPage
from pofedu.quiz.plan import Past, Scope, choose
from pofedu.quiz.task import judge, mistaken_for, task_of
from pofedu.quiz.widgets.generatedwords import generated, with_generated
from pofedu.quiz.widgets.offers import records_name
from pofedu.quiz.widgets.sights import asked_sight
from pofedu.ui.language import Language
from pofedu.ui.map.drawing import draw
from pofedu.ui.map.labels import lay_out
from pofedu.ui.theme import Look
from tests.quiz.test_map import names, spoken

RADICALS, MICRO_RNA = "g-label-injury-free-radicals", "g-label-signalling-mir-205-5p"


@pytest.fixture(scope="module")
def pool(library: Library) -> Library:
    return with_generated(library)


@pytest.fixture(scope="module")
def along(pool: Library) -> list[Question]:
    return [q for q in pool.questions.values() if is_generated(q.id) and q.kind == "label"]


def hidden_names(question: Question, pool: Library) -> set[str]:
    return {name for id_ in hidden_of(question, pool) for name in names_of(pool.entities[id_])}


def test_the_later_boxes_of_a_chain_are_hidden_too(pool: Library) -> None:
    hidden = hidden_of(pool.questions[RADICALS], pool)
    assert hidden == ("free-radicals", "ovarian-cell-dna-damage", "dna-double-strand-breaks")
    assert hidden[0] == str(pool.questions[RADICALS].right[0].entity)
    authored = pool.questions["hidden-mediator"]
    assert hidden_of(authored, pool) == (str(authored.right[0].entity),)
    assert hidden_of(pool.questions["called-indirect"], pool) == ()


def test_every_step_is_an_arrow_of_the_map(pool: Library) -> None:
    for diagram in pool.diagrams.values():
        drawn = {
            (start, end)
            for arrow in diagram.arrows
            for start in next((n.entities for n in diagram.nodes if n.id == arrow.start), ())
            for end in next((n.entities for n in diagram.nodes if n.id == arrow.end), ())
        }
        for link in links_of(diagram, pool):
            chain = (*link.shown, *link.hidden)
            assert len(chain) >= 3
            assert {*pairwise(chain)} <= drawn
            assert not any(pool.entities[id_].is_summary for id_ in chain)
            assert len({*chain}) == len(chain)


def test_nothing_drawn_or_asked_names_what_is_hidden(
    pool: Library, along: list[Question], qapp: object
) -> None:
    assert len(along) >= 5
    for question in along:
        diagram = pool.diagrams[question.diagram or ""]
        drawing = draw(diagram, pool.entities, pool.claims)
        sight = asked_sight(drawing, diagram.title, task_of(question, pool, ""), pool)
        boxes = {b.id for id_ in hidden_of(question, pool) for b in drawing.boxes_of_entity(id_)}
        assert sight.asked | sight.later == boxes
        assert not sight.asked & sight.later
        written = [line.text for language in ("zh", "en", "both")
                   for label in lay_out(sight.drawing.boxes, language, "full").values()
                   for line in label.lines]  # fmt: skip
        for text in (question.stem, sight.title, *(lane.title for lane in sight.drawing.lanes)):
            written += [text.zh, text.en]
        for name in hidden_names(question, pool):
            assert not names(written, name.removesuffix("s")), (question.id, name)


def test_why_names_what_was_asked_for(pool: Library, along: list[Question]) -> None:
    for question in along:
        name = pool.entities[str(question.right[0].entity)].name
        assert name.en.lower() in question.because.en.lower()
        assert question.because.zh.startswith(pool.claims[question.claims[0]].statement.zh)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("id_", [RADICALS, MICRO_RNA])
def test_nothing_is_said_before_the_answer_and_all_after_it(
    id_: str,
    language: Language,
    pool: Library,
    library: Library,
    look: Callable[..., Look],
    qtbot: QtBot,
) -> None:
    page = QuizPage(library, passing_learner())
    qtbot.addWidget(page)
    page.resize(1600, 900)
    page.show_look(look(language=language, screen_height=720.0))
    page.enter(Address("quiz", "question", id_))
    page.show()
    qtbot.waitExposed(page)
    question = pool.questions[id_]
    side = page.stage.side
    assert side is not None
    said = [*spoken(QAccessible.queryAccessibleInterface(side))]
    seen = [child for child in page.findChildren(QWidget) if child.isVisible()]
    said += [text for child in seen for text in (child.toolTip(), child.accessibleName())]
    later = {"zh": "被遮住，在其后", "en": "hidden, comes later"}[language]
    assert len(names(said, later)) >= len(hidden_of(question, pool)) - 1
    for name in hidden_names(question, pool):
        assert not names(said, name.removesuffix("s")), name
    page.stage.part.show_given(("wrong",))  # type: ignore[union-attr]  # it is asked
    page._answer(1)
    assert side.map is not None
    assert not side.map.masked
    said = [*spoken(QAccessible.queryAccessibleInterface(side))]
    drawing = draw(pool.diagrams[question.diagram or ""], pool.entities, pool.claims)
    for entity in hidden_of(question, pool):
        for box in drawing.boxes_of_entity(entity):
            assert names(said, getattr(box.label, language)), "after the answer it is shown"


def test_a_typed_name_counts_and_another_box_is_told_apart(pool: Library) -> None:
    put = task_of(pool.questions[RADICALS], pool, "any")
    for typed in ("自由基", "Free radicals", "free radical"):
        assert judge(put, (typed,), pool).is_right
    assert not judge(put, ("ROS",), pool).is_right
    assert mistaken_for(put, ("DNA double-strand breaks",), pool) == "dna-double-strand-breaks"


def test_a_flipped_arrow_changes_exactly_its_questions(
    library: Library, along: list[Question]
) -> None:
    before = {question.id: question for question in along}
    for id_ in ("radiotherapy-ovarian-cell-dna", "cell-aggregation-microvascular-embolism"):
        flipped = msgspec.structs.replace(library.claims[id_], effect="decreases")
        other = replace(library, claims={**library.claims, id_: flipped})
        after = {q.id: q for q in generated(other) if q.kind == "label"}
        assert list(after) == list(before)
        changed = {i for i in before if before[i] != after[i]}
        assert changed == {i for i in before if id_ in before[i].claims}
        assert changed


def test_a_chain_is_asked_from_its_start(pool: Library) -> None:
    for seed in "abcd":
        asked = choose(pool, Past(pool, ()), Scope("records", "maps"), seed)
        assert asked.index(MICRO_RNA) < asked.index("g-label-signalling-angiogenesis")
    assert records_name("maps").zh == "沿图上的箭头"
