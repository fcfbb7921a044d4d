"""Boxes along the arrows of a map: what comes later is hidden too, until it is answered."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library, drawn_on, entities_of
from pofedu.content.question import Question
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.quiz.chains import hidden_of, link_of, links_of
from pofedu.quiz.draft import records_of
from pofedu.quiz.kinship import Kinship, is_of_a_kind, is_said, names_of
from pofedu.quiz.page import QuizPage
from pofedu.quiz.plan import Past, Plan, Scope, choose
from pofedu.quiz.session import begin
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
HOMING, TRKA = "g-box-repair-homing-to-ovary", "g-label-repair-trka-signalling"


@pytest.fixture(scope="module")
def pool(library: Library) -> Library:
    return with_generated(library)


@pytest.fixture(scope="module")
def along(pool: Library) -> list[Question]:
    return [q for q in pool.questions.values() if records_of(q.id) == ("maps",)]


def offered(question: Question) -> tuple[str, ...]:
    return tuple(option.entity for option in question.options if option.entity)


def called(ids: Iterable[str], pool: Library) -> set[str]:
    return {name for id_ in ids for name in names_of(pool.entities[id_])}


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
            assert {*pairwise((*link.shown, link.hidden[0]))} <= drawn
            for place, id_ in enumerate(link.hidden[1:], 1):
                assert any((before, id_) in drawn for before in link.hidden[:place])
            assert not any(pool.entities[id_].is_summary for id_ in chain)
            assert len({*chain}) == len(chain)


def test_nothing_drawn_or_asked_names_what_is_hidden(
    pool: Library, along: list[Question], qapp: object
) -> None:
    assert len(along) >= 25
    for question in along:
        veiled = {*hidden_of(question, pool), *offered(question)}
        diagram = pool.diagrams[question.diagram or ""]
        drawing = draw(diagram, pool.entities, pool.claims)
        sight = asked_sight(drawing, diagram.title, task_of(question, pool, ""), pool)
        boxes = {b.id for id_ in veiled for b in drawing.boxes_of_entity(id_)}
        assert sight.asked | sight.later == boxes
        assert not sight.asked & sight.later
        written = [line.text for language in ("zh", "en", "both")
                   for label in lay_out(sight.drawing.boxes, language, "full").values()
                   for line in label.lines]  # fmt: skip
        for text in (question.stem, sight.title, *(lane.title for lane in sight.drawing.lanes)):
            written += [text.zh, text.en]
        for name in called(veiled, pool):
            assert not names(written, name.removesuffix("s")), (question.id, name)


def test_why_tells_what_was_asked_for(pool: Library, along: list[Question]) -> None:
    for question in along:
        name = pool.entities[str(question.right[0].entity)].name
        assert is_said(name, pool.claims[question.claims[0]].statement), question.id
        assert question.because.zh.startswith(pool.claims[question.claims[0]].statement.zh)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("id_", [RADICALS, MICRO_RNA, HOMING])
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
    hidden, chosen = hidden_of(question, pool), offered(question)[1:]
    said = [*spoken(QAccessible.queryAccessibleInterface(side))]
    for name in called((*hidden, *chosen), pool):
        assert not names(said, name.removesuffix("s")), name
    later = {"zh": "被遮住，在其后", "en": "hidden, comes later"}[language]
    assert len(names(said, later)) >= len(hidden) - 1
    assert bool(names(said, {"zh": "也被遮住", "en": "hidden too"}[language])) is bool(chosen)
    seen = [child for child in page.findChildren(QWidget) if child.isVisible()]
    said += [text for child in seen for text in (child.toolTip(), child.accessibleName())]
    for name in called(hidden[1:] if chosen else hidden, pool):
        assert not names(said, name.removesuffix("s")), name
    wrong = next((o.id for o in question.options if not o.is_right), "wrong")
    page.stage.part.show_given((wrong,))  # type: ignore[union-attr]  # it is asked
    page._answer(1)
    assert side.map is not None
    assert not side.map.masked
    said = [*spoken(QAccessible.queryAccessibleInterface(side))]
    drawing = draw(pool.diagrams[question.diagram or ""], pool.entities, pool.claims)
    for entity in (*hidden, *chosen):
        for box in drawing.boxes_of_entity(entity):
            assert names(said, getattr(box.label, language)), "after the answer it is shown"


def test_a_typed_name_counts_and_another_box_is_told_apart(pool: Library) -> None:
    put = task_of(pool.questions[RADICALS], pool, "any")
    for typed in ("自由基", "Free radicals", "free radical"):
        assert judge(put, (typed,), pool).is_right
    assert not judge(put, ("ROS",), pool).is_right
    assert mistaken_for(put, ("DSB",), pool) == "dna-double-strand-breaks"
    pathway = task_of(pool.questions[TRKA], pool, "any")
    for typed in ("TrkA", "TrkA 通路", "TrkA signaling pathway"):
        assert judge(pathway, (typed,), pool).is_right
    assert not judge(pathway, ("AMPK/mTOR",), pool).is_right


def test_what_is_offered_beside_a_box_follows_nothing_that_shows(
    library: Library, pool: Library, along: list[Question]
) -> None:
    kinship, chosen = Kinship(library), [q for q in along if q.kind == "best"]
    assert len(chosen) >= 15
    for question in chosen:
        link = link_of(question, pool)
        assert link is not None
        diagram, right = pool.diagrams[link.diagram], link.hidden[0]
        follows = kinship.leads_to(kinship.kin(link.shown[-1]))
        assert right in follows
        wrong = [option for option in question.options if not option.is_right]
        assert len(wrong) == 3
        for option in wrong:
            entity = pool.entities[str(option.entity)]
            assert entity.id not in follows
            assert entity.id in drawn_on(diagram)["entity"]
            assert is_of_a_kind(entity, pool.entities[right])
            stating = pool.claims[parse_address(str(option.opens)).part]
            assert entity.id in entities_of(stating)


def test_nothing_is_asked_twice_or_of_two_that_could_be_meant(
    pool: Library, along: list[Question]
) -> None:
    links = [link for question in along if (link := link_of(question, pool)) is not None]
    assert len({(*link.shown, link.hidden[0]) for link in links}) == len(along)
    for question, link in zip(along, links, strict=True):
        if question.kind == "label":
            arrows = pool.diagrams[link.diagram].arrows
            start = next(arrow.start for arrow in arrows if arrow.end == link.node)
            assert [arrow.end for arrow in arrows if arrow.start == start] == [link.node]


def test_a_flipped_arrow_changes_exactly_its_questions(
    library: Library, along: list[Question]
) -> None:
    before = {question.id: question for question in along}
    flips = ("radiotherapy-ovarian-cell-dna", "cell-aggregation-microvascular-embolism")
    for id_ in (*flips, "uc-mscs-homing-to-ovary", "ros-autophagy"):
        flipped = msgspec.structs.replace(library.claims[id_], effect="decreases")
        other = replace(library, claims={**library.claims, id_: flipped})
        after = {q.id: q for q in generated(other) if records_of(q.id) == ("maps",)}
        assert list(after) == list(before)
        changed = {i for i in before if before[i] != after[i]}
        assert changed == {i for i in before if id_ in before[i].claims}
        assert changed


def test_a_chain_is_asked_from_its_start(pool: Library) -> None:
    asked = choose(pool, Past(pool, ()), Scope("records", "maps"), "seed", most=100)
    assert asked.index(MICRO_RNA) < asked.index("g-label-signalling-angiogenesis")
    assert records_name("maps").zh == "沿图上的箭头"


def test_in_an_exam_no_question_shows_what_another_asks(pool: Library) -> None:
    for seed in "abcdefgh":
        ids = choose(pool, Past(pool, ()), Scope("records", "maps"), seed, is_exam=True)
        asked = {id_: str(pool.questions[id_].right[0].entity) for id_ in ids}
        assert len(ids) > 10
        for id_ in ids:
            question = pool.questions[id_]
            link, diagram = link_of(question, pool), pool.diagrams[question.diagram or ""]
            assert link is not None
            assert {*asked.values()}.isdisjoint(link.shown)
            drawing, put = draw(diagram, pool.entities, pool.claims), task_of(question, pool, "")
            sight = asked_sight(drawing, diagram.title, put, pool, asked.values())
            shown = {sight.drawing.boxes[b.id].label.zh for b in drawing.boxes.values()}
            assert shown.isdisjoint(pool.entities[other].name.zh for other in asked.values())
            before = [box for id_ in link.shown for box in drawing.boxes_of_entity(id_)]
            assert all(sight.drawing.boxes[box.id].label == box.label for box in before)


def test_in_an_exam_no_walkthrough_tells_what_another_question_asks(pool: Library) -> None:
    scopes = (Scope("records", "sequences"), Scope("section", "1.2"), Scope("all"))
    for scope in scopes:
        found = choose(pool, Past(pool, ()), scope, "s", 500, with_generated=True, is_exam=True)
        questions = [pool.questions[id_] for id_ in found]
        made = [q for q in questions if records_of(q.id) == ("sequences",)]
        assert made or scope.kind != "records"
        for question in made:
            for other in questions:
                asked = other.claims if not records_of(other.id) else other.claims[:1]
                assert other is question or not {*question.claims[1:]} & {*asked}


def test_what_is_hidden_is_hidden_throughout_an_exam(
    library: Library, learner: Learner, look: Callable[..., Look], qtbot: QtBot
) -> None:
    page = QuizPage(library, learner)
    qtbot.addWidget(page)
    page.show_look(look())
    plan = Plan("exam", Scope("records", "maps"), (HOMING, "hidden-mediator"), 600)
    session = begin(page.room.library, learner, plan)
    page.enter(Address("quiz"))
    page.list.take(f"on:{session.uid}")
    page.enter(Address("quiz", "session", session.uid).with_view(at="2"))
    assert page.stage.side is not None
    assert page.stage.side.map is not None
    boxes = page.stage.side.map.drawing.boxes.values()
    labels = {box.label.en for box in boxes if "homing-to-ovary" in box.entities}
    assert labels == {"hidden too"}
