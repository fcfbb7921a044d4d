"""Of what is put to a hall nothing is kept for the learner, and no word is cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.answerlog import answers, events
from pofedu.learner.learner import Learner
from pofedu.quiz.plan import Scope
from pofedu.quiz.widgets.handspart import CountField, HandsPart
from pofedu.ui.language import LANGUAGES
from pofedu.ui.row import Row
from tests.quiz.hall import ALL, Hall
from tests.quiz.lectern import buttons, choose, fields, is_told, task_at, task_session
from tests.quiz.test_keyboard import digit, one_of_each

Key = Qt.Key
SIZES = ((1024, 768), (1280, 720), (1920, 1080))


@pytest.fixture
def hall(qtbot: QtBot, garden: Library, learner: Learner) -> Hall:
    return Hall(qtbot, garden, learner, theme="projector")


# Nothing is kept


def log(learner: Learner) -> list[str]:
    return [event.event for event in events(learner)]


def test_a_session_before_a_hall_leaves_nothing_behind(hall: Hall) -> None:
    hall.page.list.take("all")
    session = task_session(hall)
    for place in range(len(session.tasks)):
        hall.pass_by(30)
        if isinstance(hall.page.stage.part, HandsPart):
            hall.press(Key.Key_9)
        if not place:
            hall.page._press("flag")
        hall.page._press("show")
        hall.page._press("next")
    assert hall.page.room.address.value("at") == "result"
    assert hall.page.crumbs()[-1][0].en == "What the hall said", "nothing is handed in"
    hall.press(Key.Key_Return)
    assert hall.page.room.place is None
    assert not [*log(hall.learner), *answers(hall.learner)]
    assert not [row for row in hall.page.list.rows if row.offered.name.startswith("on:")]
    assert not hall.page.room.reading.past().all()
    assert not hall.page.room.reading.times()[0]


def test_the_end_tells_what_hands_said_and_no_score(hall: Hall) -> None:
    hall.begin("practice")
    hall.press(Key.Key_8)
    hall.page._press("skip")
    hall.press(Key.Key_3)
    hall.page._press("show")
    hall.page._press("next")
    hall.page._press("show")
    hall.page._press("next")
    shown = hall.shown()
    for words in ("not answered", "points", "right"):
        assert words not in shown
    assert "nothing of this counts among your answers" in shown
    assert "A: 8 · 100%" in shown, "and not whether that is right, for nobody asked"
    assert shown.count("answer shown") == 2
    assert {stop.became for stop in hall.page.stage.strip.stops} == {"open", "answered"}
    assert buttons(hall) == ["back", "next"]
    hall.page._press("back")
    assert is_told(hall)
    hall.page._go_to("1")
    assert not is_told(hall), "the end has shown nothing"


def test_the_own_practice_of_the_lecturer_stays_as_it_was(hall: Hall) -> None:
    choose(hall, theme="light")
    hall.begin("practice")
    for key in (Key.Key_1, Key.Key_Return, Key.Key_1):
        hall.press(key)
    before = answers(hall.learner)
    assert len(before) == 1
    hall.page._press("next")
    hall.pass_by(5)
    choose(hall)
    hall.pass_by(500)
    for _ in ALL[1:]:
        hall.page._press("show")
        hall.page._press("next")
    assert hall.page.room.address.value("at") == "result"
    assert task_session(hall).state != "ended"
    hall.go("quiz")
    hall.page.list.take("all")
    assert "ended" not in log(hall.learner), "a hall ends nobody's practice"
    assert answers(hall.learner) == before
    hall.go("quiz")
    choose(hall, theme="light")
    hall.page.list.rows[0].click()
    assert task_at(hall).question.id == ALL[1]
    assert task_session(hall).spent_ms <= 5000, "the hall's time is not the learner's"


def test_what_was_put_to_a_hall_can_be_answered_alone_after_it(hall: Hall) -> None:
    hall.page.list.take("all")
    hall.page._press("flag")
    first = task_at(hall).question.id
    hall.page._press("show")
    choose(hall, theme="light")
    task = task_at(hall)
    task_session(hall).answer(task, (task.options[0].id,), 1, 10)
    assert log(hall.learner) == ["begun", "flagged"]
    assert [answer.question for answer in answers(hall.learner)] == [first]


def test_one_comes_back_to_the_hall_from_another_room(hall: Hall) -> None:
    hall.page.list.take("all")
    hall.page._press("skip")
    at = hall.page.room.address
    hall.go("quiz/question/dry-and-hot")
    hall.go("sources/reference/10")
    hall.window.places.go(at)
    place = hall.page.room.place
    assert place is not None
    assert (place.number, place.is_many) == (2, True)


def test_an_exam_on_the_projector_is_an_exam(hall: Hall) -> None:
    hall.page.list.set_mode("exam")
    hall.page.list.take("all")
    session = task_session(hall)
    assert (session.plan.mode, session.plan.scope) == ("exam", Scope("all"))
    assert log(hall.learner)[0] == "begun"
    assert "show" not in buttons(hall)
    hall.begin("exam", seconds=600)
    for key in (Key.Key_1, Key.Key_Return, digit(2)):
        hall.press(key)
    assert len(answers(hall.learner)) == 1


# Room for all words


def cut(widget: QWidget) -> list[str]:
    """The words beneath a widget that have too little room."""
    found = []
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            if needed > label.height() + 1:
                found.append(label.text())
    for row in widget.findChildren(Row):
        if row.isVisible() and row.heightForWidth(row.width()) > row.height() + 1:
            found.append(row.accessibleName())
    for button in widget.findChildren(QPushButton):
        if button.isVisible() and button.sizeHint().width() > button.width() + 1:
            found.append(button.text())
    for field in widget.findChildren(CountField):
        wanted = field.fontMetrics().horizontalAdvance("999") + 8
        if field.isVisible() and field.lineEdit().width() < wanted:
            found.append("999")
    return found


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_in_the_hall(
    qtbot: QtBot, garden: Library, learner: Learner, size: tuple[int, int]
) -> None:
    hall = Hall(qtbot, garden, learner, "both", "projector", size)
    ids = one_of_each(garden)
    hall.begin("practice", ids)

    def check() -> None:
        pane = hall.page.stage.pane
        for language in LANGUAGES:
            choose(hall, language)
            for _ in range(3):
                QApplication.processEvents()
            assert not cut(hall.page.stage), (hall.page.room.address, language)
            inside = pane.widget()
            assert inside is not None
            assert inside.width() <= pane.viewport().width()

    for _ in ids:
        if isinstance(hall.page.stage.part, HandsPart):
            for field in fields(hall):
                field.setValue(187)
        check()
        hall.page._press("show")
        check()
        hall.page._press("next")
    check()
