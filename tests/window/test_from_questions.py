"""What an explanation links to opens there, and Back leads to the very question, explained."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.question import Question
from pofedu.quiz.page import QuizPage
from pofedu.quiz.plan import Plan, Scope
from pofedu.quiz.session import begin
from pofedu.ui.rows import LinkRow
from pofedu.window.hall import MainWindow
from tests.quiz.rightanswers import right_answer
from tests.window.test_fit import cut

KINDS = ("diagram", "sources", "studies", "walkthrough")
"""The pages to which explanations lead."""
Make = Callable[..., MainWindow]


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def page_of(window: MainWindow) -> QuizPage:
    page = window.pages.page
    assert isinstance(page, QuizPage)
    return page


def linking_to(library: Library, page: str) -> tuple[Question, Address]:
    """A question of which an option leads to a page, and where."""
    for question in library.questions.values():
        for option in question.options:
            if option.opens and parse_address(option.opens).page == page:
                return question, parse_address(option.opens)
    raise LookupError(page)


def answer(page: QuizPage, library: Library) -> None:
    part = page.stage.part
    assert part is not None
    part.show_given(right_answer(part.task, library))
    page._answer(1)
    settle()
    assert page.stage.part is None, "it is explained"


def row_to(page: QuizPage, address: Address) -> LinkRow:
    rows = page.stage.pane.findChildren(LinkRow)
    return next(row for row in rows if row.address == address)


def follow_and_return(window: MainWindow, question: Question, address: Address) -> None:
    page, place = page_of(window), window.places.current
    title = page.stage.pane.accessibleName()
    assert title == question.stem.zh
    row_to(page, address).click()
    settle()
    reached = window.places.current
    assert reached is not None
    assert reached.page == address.page
    assert (reached.id, reached.part) == (address.id, address.part)
    assert (reached.kind, reached.target) == (address.kind, address.target)
    assert window.pages.page is not page
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    page = page_of(window)
    assert window.places.current == place
    assert page.stage.pane.accessibleName() == title
    assert page.stage.part is None, "it is still explained"
    assert row_to(page, address).isVisible()


@pytest.mark.parametrize("kind", KINDS)
def test_back_from_a_place_to_the_question_of_a_session(
    kind: str, make_real_hall: Make, library: Library
) -> None:
    question, address = linking_to(library, kind)
    window = make_real_hall((1280, 720), has_questions=True)
    window.places.go(parse_address("quiz"))
    page = page_of(window)
    ids = ("called-indirect", question.id, "levels-and-organ")
    session = begin(library, page.room.learner, Plan("practice", Scope("all"), ids))
    window.places.go(Address("quiz", "session", session.uid).with_view(at="2"))
    answer(page_of(window), library)
    follow_and_return(window, question, address)


@pytest.mark.parametrize("kind", KINDS)
def test_back_from_a_place_to_a_single_question(
    kind: str, make_real_hall: Make, library: Library
) -> None:
    question, address = linking_to(library, kind)
    window = make_real_hall((1280, 720), has_questions=True)
    window.places.go(Address("quiz", "question", question.id))
    settle()
    answer(page_of(window), library)
    follow_and_return(window, question, address)


def test_back_to_a_question_on_a_map_shows_the_place_again(
    make_real_hall: Make, library: Library
) -> None:
    window = make_real_hall((1280, 720), has_questions=True)
    window.places.go(Address("quiz", "question", "called-indirect"))
    settle()
    answer(page_of(window), library)
    side = page_of(window).stage.side
    assert side is not None
    assert side.map is not None
    (address,) = {
        parse_address(option.opens)
        for option in library.questions["called-indirect"].options
        if option.id == "follicles" and option.opens
    }
    follow_and_return(window, library.questions["called-indirect"], address)
    side = page_of(window).stage.side
    assert side is not None
    assert side.map is not None
    assert [sign.words.en for sign in side.map.sight.signs] == ["✓ right, your answer"]


def test_every_address_of_an_explanation_leads_somewhere(
    make_real_hall: Make, library: Library
) -> None:
    window = make_real_hall((1280, 720), has_questions=True)
    refused: list[object] = []
    window.places.refused.connect(refused.append)
    for id_ in ("called-indirect", "hidden-mediator"):
        window.places.go(Address("quiz", "question", id_))
        settle()
        page = page_of(window)
        assert page.stage.part is not None
        page.stage.part.show_given(("entity:ros",) if id_ == "called-indirect" else ("卵巢纤维化",))
        page._answer(1)
        settle()
        rows = page.stage.pane.findChildren(LinkRow)
        addresses = {row.address for row in rows}
        assert len(addresses) > 2
        for address in addresses:
            window.places.go(address)
            assert window.places.current is not None
            assert window.places.current.page == address.page
    assert not refused


@pytest.mark.parametrize(("size", "scale"), [((1024, 768), 1.5), ((1280, 720), 1.0)])
@pytest.mark.parametrize("theme", ["light", "projector"])
def test_nothing_of_a_question_on_a_map_is_cut(
    size: tuple[int, int], scale: float, theme: str, make_real_hall: Make
) -> None:
    window = make_real_hall(
        size, has_questions=True, theme=theme, text_scale=scale, language="both"
    )
    for id_ in ("called-indirect", "hidden-mediator"):
        window.places.go(Address("quiz", "question", id_))
        settle()
        side = page_of(window).stage.side
        assert side is not None
        assert side.map is not None
        assert [*cut(window)] == []
        assert side.map.width() > 200
        assert side.map.height() > 150
