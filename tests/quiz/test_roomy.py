"""How large the words of a question are, and where its buttons stand."""

from typing import get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.quiz.widgets.roomy import MOST, roomy
from pofedu.ui.answerrow import AnswerRow
from pofedu.ui.theme import Look, ThemeName, read_theme
from tests.quiz.hall import Hall


def left_of(widget: QWidget, hall: Hall) -> int:
    return widget.mapTo(hall.page, QPoint(0, 0)).x()


def foot_of(widget: QWidget, hall: Hall) -> int:
    return widget.mapTo(hall.page, QPoint(0, widget.height())).y()


def first_button(hall: Hall) -> QPushButton:
    return next(b for b in hall.page.stage.bar.buttons.values() if b.isVisible())


def last_row(hall: Hall) -> AnswerRow:
    part = hall.page.stage.part
    assert part is not None
    return part.findChildren(AnswerRow)[-1]


@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_a_large_screen_has_larger_words(theme: ThemeName) -> None:
    look = Look(read_theme(theme))
    assert roomy(look, 600) is look
    if theme == "projector":
        assert roomy(look, 2000) is look, "they are as large as they can be"
    else:
        assert roomy(look, 2000).text_scale == MOST
        assert look.text_scale < roomy(look, 900).text_scale < MOST
        own = Look(read_theme(theme), text_scale=2.0)
        assert roomy(own, 1000) is own, "who chose large words has less room to spare"


def test_words_grow_with_the_window_and_nothing_chosen_is_lost(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("practice")
    row = last_row(hall)
    row.click()
    given, high = hall.given(), row.height()
    hall.window.resize(1920, 1080)
    QApplication.processEvents()
    assert last_row(hall).height() > high
    assert hall.given() == given


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_what_answers_stands_beneath_what_is_chosen(
    qtbot: QtBot, garden: Library, learner: Learner, size: tuple[int, int]
) -> None:
    hall = Hall(qtbot, garden, learner, size=size)
    hall.page.room.understand()
    hall.begin("practice")
    QApplication.processEvents()
    button, row = first_button(hall), last_row(hall)
    assert abs(left_of(button, hall) - left_of(row, hall)) <= 2
    gap = button.mapTo(hall.page, QPoint(0, 0)).y() - foot_of(row, hall)
    assert 0 < gap < 2 * row.height()
    assert hall.page.stage.pane.verticalScrollBar().maximum() == 0


def test_buttons_that_need_the_room_begin_further_left(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner, language="both", size=(1024, 768))
    hall.begin("exam", seconds=600)
    bar = hall.page.stage.bar
    shown = [b for b in bar.buttons.values() if b.isVisible()]
    assert "不确定" in shown[0].text()
    assert "unsure" in shown[0].text() or shown[0].toolTip()
    assert all(b.geometry().right() < bar.width() for b in shown)


def test_a_click_beside_the_marks_goes_nowhere(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("exam", seconds=600)
    strip = hall.page.stage.strip
    middle = strip.height() // 2
    for x in (2, strip.width() - 2):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, middle))
    assert hall.page.crumbs()[-1][0].en == "Question 1 of 3"
    third = strip._area(2).center().toPoint()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=third)
    assert hall.page.crumbs()[-1][0].en == "Question 3 of 3"


@pytest.mark.parametrize("id_", ["what-belongs", "one-after-the-other", "is-it-sure"])
def test_the_first_question_shown_has_nothing_to_scroll_where_it_fits(
    qtbot: QtBot, garden: Library, learner: Learner, id_: str
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.page.room.understand()
    hall.go(f"quiz/question/{id_}")
    assert hall.page.stage.pane.verticalScrollBar().maximum() == 0
