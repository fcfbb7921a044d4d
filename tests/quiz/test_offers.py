"""What the list of questions offers, and which of it comes first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import parse_address
from pofedu.content.library import Library
from pofedu.content.questionsubjects import covered, questions_by_subject
from pofedu.learner.learner import Learner
from pofedu.quiz.page import QuizPage
from pofedu.quiz.plan import Catalogue, Plan, Scope, choose
from pofedu.quiz.plan import Past as PastAnswers
from pofedu.quiz.session import begin
from pofedu.quiz.widgets.coverage import covered_words
from pofedu.quiz.widgets.offers import read_scope, scope_words
from pofedu.ui.theme import Look


@pytest.fixture
def page(garden: Library, learner: Learner, look: Callable[..., Look], qtbot: QtBot) -> QuizPage:
    begin(garden, learner, Plan("practice", Scope("all"), tuple(garden.questions)))
    page = QuizPage(garden, learner)
    qtbot.addWidget(page)
    page.resize(800, 400)
    page.show_look(look())
    page.enter(parse_address("quiz"))
    page.show()
    return page


def test_what_an_address_asks_for_comes_first_and_in_view(page: QuizPage) -> None:
    assert page.list.rows[0].offered.name.startswith("on:")
    bar = page.list.verticalScrollBar()
    page.list.rows[-1].setFocus()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    claim = next(c for q in page.room.library.questions.values() for c in q.claims)
    page.enter(parse_address(f"quiz?scope=claim:{claim}"))
    first, second = page.list.rows[:2]
    assert first.offered.name == f"claim:{claim}"
    assert second.offered.name.startswith("on:")
    assert bar.value() == 0
    assert first.hasFocus()
    assert page.starts_at is first


def test_another_look_leaves_somewhere_to_start(page: QuizPage, look: Callable[..., Look]) -> None:
    page.show_look(look(theme="dark"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.starts_at is page.list.rows[0]
    assert page.starts_at.isVisible()


@pytest.mark.parametrize("kind", ["discrepancy", "entity", "step", "route", "study", "claim"])
def test_every_scope_that_links_name_can_be_begun(library: Library, kind: str) -> None:
    places = {
        "discrepancy": library.discrepancies,
        "entity": library.entities,
        "step": (f"{r.id}/{s.id}" for r in library.walkthroughs.values() for s in r.steps),
        "route": library.walkthroughs,
        "study": library.studies,
        "claim": library.claims,
    }[kind]
    catalogue, by_subject, seen = Catalogue(library), questions_by_subject(library), 0
    for id_ in places:
        questions = library.questions_on(kind, id_) or by_subject.get((kind, id_), ())
        scope = read_scope(f"{kind}:{id_}")
        assert scope is not None
        assert catalogue.asked_about(scope) == tuple(q.id for q in questions)
        if questions and not seen:
            assert choose(library, PastAnswers(library, ()), scope, "seed")
            words = scope_words(scope, library)
            assert str(scope) not in (words.zh, words.en)
        seen += bool(questions)
    assert seen > 10


def test_the_foot_of_the_list_tells_what_is_covered(library: Library) -> None:
    counts = covered(library)
    words = covered_words(counts)
    some = sum(count > 0 for count in counts["discrepancy"].values())
    assert f"discrepancies {some} of {len(library.discrepancies)}" in words.en
    assert f"studies {len(library.studies)} of {len(library.studies)}" in words.en
    assert "NAME" not in words.zh + words.en
