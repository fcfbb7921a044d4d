"""From a card to the questions on it, and from a doubtful question to a note, by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pofedu.content.address import home, parse_address
from pofedu.content.library import Library
from pofedu.quiz.page import QuizPage
from pofedu.ui.rows import LinkRow
from pofedu.window.hall import MainWindow

CLAIM = "ros-autophagy"


@pytest.fixture
def hall(make_real_hall: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    hall = make_real_hall((1280, 720), has_questions=True, language="en")
    with qtbot.waitActive(hall):
        hall.activateWindow()
    hall.places.go(parse_address(f"sources/claim/{CLAIM}"))
    return hall


def press(hall: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or hall, key)


def page_of(hall: MainWindow) -> QuizPage:
    page = hall.pages.page
    assert isinstance(page, QuizPage)
    return page


def test_a_card_leads_to_its_questions_and_enter_begins_them(
    hall: MainWindow, library: Library
) -> None:
    rows = [r for r in hall.findChildren(LinkRow) if "questions on this" in r.accessibleName()]
    (row,) = [row for row in rows if row.isVisible()]
    row.setFocus()
    press(hall, Qt.Key.Key_Return)
    page = page_of(hall)
    first = page.list.rows[0]
    assert first.offered.name == f"claim:{CLAIM}"
    assert first.hasFocus()
    press(hall, Qt.Key.Key_Return)
    assert page.room.place is not None
    asked = {task.question.id for task in page.room.place.session.tasks}
    assert asked >= {question.id for question in library.questions_on("claim", CLAIM)}


def test_a_doubtful_question_opens_a_note_at_its_home(hall: MainWindow) -> None:
    question = "ischaemia-and-the-follicle"
    hall.places.go(parse_address(f"quiz/question/{question}"))
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_2):
        press(hall, key)
    place = hall.places.current
    assert place is not None
    assert place.id == "session"
    assert str(home(place)) == f"quiz/question/{question}"
    hall.do("report")
    desk = hall.desk
    assert desk is not None
    assert desk.panel is not None
    field = desk.panel.editor.field
    assert field.hasFocus()
    QTest.keyClicks(field, "both may be meant")
    press(hall, Qt.Key.Key_Escape)
    (note,) = desk.learner.notes_at(parse_address(f"quiz/question/{question}"))
    assert note.text.startswith(f"Doubtful question: {question}\n")
    assert note.text.endswith("both may be meant")
    rows = [r for r in hall.findChildren(LinkRow) if r.accessibleName() == "1 note"]
    assert any(row.isVisible() for row in rows)
