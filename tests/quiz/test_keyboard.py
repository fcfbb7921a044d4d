"""A practice and an exam with a question of each kind, walked by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.answerlog import answers
from pofedu.learner.learner import Learner
from pofedu.quiz.task import Task
from pofedu.ui.keys import KEYS
from pofedu.ui.language import line
from pofedu.ui.map.walk import Choice
from pofedu.ui.rows import LinkRow
from tests.quiz.hall import Hall
from tests.quiz.rightanswers import right_answer

LANGUAGES = ("zh", "en", "both")


def one_of_each(library: Library) -> tuple[str, ...]:
    """The first question of every kind."""
    found: dict[str, str] = {}
    for question in library.questions.values():
        found.setdefault(question.kind, question.id)
    assert len(found) == 10
    return tuple(found.values())


def digit(number: int) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0.value + number)


def choose(hall: Hall, task: Task) -> None:
    """Choose what is right, by keys."""
    right = right_answer(task, hall.library)
    ids = [option.id for option in task.options]
    match task.question.kind:
        case "matching":
            offered = [option.id for option in task.matches]
            for place, option in enumerate(task.options):
                if place:
                    hall.press(Qt.Key.Key_Tab)
                row = offered.index(option.id)  # an option and its match have one id
                assert isinstance(hall.window.focusWidget(), QComboBox)
                for _ in range(row + 1):
                    hall.press(Qt.Key.Key_Down)
        case "label":  # Chinese comes by an input method, which no key stands for
            (hidden,) = task.question.right
            hall.type(hall.library.entities[hidden.entity or ""].name.en)
        case "number" | "cloze":
            hall.type(right[0])
        case "true-false":
            hall.press(digit(1 if right[0] == "true" else 2))
            hall.press(digit(3 + ids.index(right[1])))
        case "point":  # in the list of the map, which has every place
            hall.press(Qt.Key.Key_J)
            side = hall.page.stage.side
            assert side is not None
            assert side.list.hasFocus()
            assert side.map is not None
            claim = right[0].removeprefix("claim:")
            wanted = Choice("route", str(side.map.drawing.routes_of_claim(claim)[0].index))
            while side.list.place(side.list.currentRow()) != wanted:
                hall.press(Qt.Key.Key_Down)
            hall.press(Qt.Key.Key_Space)
            assert hall.given() == right
        case _:
            for id_ in right:
                hall.press(digit(1 + ids.index(id_)))


def answer(hall: Hall) -> None:
    """Choose, answer, and say how sure one is where that counts."""
    place = hall.page.room.place
    assert place is not None
    assert place.task is not None
    choose(hall, place.task)
    hall.press(Qt.Key.Key_Return)
    if place.is_staked:
        assert not place.given, "it is asked first how sure one is"
        hall.press(digit(3))
    assert place.session.answer_to(place.task.question.id) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_practice_is_walked_by_keys_alone(
    qtbot: QtBot, garden: Library, learner: Learner, language: str
) -> None:
    hall = Hall(qtbot, garden, learner, language)
    ids = one_of_each(garden)
    hall.begin("practice", ids)
    for id_ in ids:
        answer(hall)
        because = garden.questions[id_].because
        assert line(because, "zh") in hall.shown(), "explained at once"
        hall.press(Qt.Key.Key_Return)
    assert [a.question for a in answers(learner)] == list(ids)
    assert not [a for a in answers(learner) if not a.is_right]
    place = hall.page.room.place
    assert place is not None
    assert (place.task, place.session.state) == (None, "ended")
    hall.press(Qt.Key.Key_Return)
    assert hall.page.room.place is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exam_is_walked_by_keys_alone(
    qtbot: QtBot, garden: Library, learner: Learner, language: str
) -> None:
    hall = Hall(qtbot, garden, learner, language)
    ids = one_of_each(garden)
    hall.begin("exam", ids, seconds=3600)
    hall.window.do("flag")
    for id_ in ids:
        answer(hall)
        assert line(garden.questions[id_].because, "en") not in hall.shown(), "explained later"
    assert not [a for a in answers(learner) if not a.is_right]
    place = hall.page.room.place
    assert place is not None
    assert place.task is None
    assert place.session.flagged == {ids[0]}
    hall.press(Qt.Key.Key_PageUp)
    assert hall.page.room.place is not None
    assert hall.page.room.place.number == len(ids)
    hall.press(Qt.Key.Key_PageDown)
    assert hall.page.room.place.task is None
    while not hall.page.stage.bar.buttons["end"].hasFocus():
        hall.press(Qt.Key.Key_Tab)
    hall.press(Qt.Key.Key_Return)
    assert place.session.state == "ended"


def test_esc_lets_one_choose_again(qtbot: QtBot, garden: Library, learner: Learner) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("practice")
    hall.press(Qt.Key.Key_1)
    first = hall.given()
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_Escape)
    hall.press(Qt.Key.Key_2)
    assert hall.given() != first
    assert not answers(learner)


def test_flag_pause_and_undo_have_keys(qtbot: QtBot, garden: Library, learner: Learner) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("practice")
    place = hall.page.room.place
    assert place is not None
    hall.press(Qt.Key.Key_M)
    assert place.session.flagged == {"dry-and-hot"}
    hall.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert place.session.flagged == set()
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        hall.press(Qt.Key.Key_P, held)
        assert hall.page.room.is_covered
        hall.press(Qt.Key.Key_P, held)
        assert not hall.page.room.is_covered
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_1):
        hall.press(key)
    assert answers(learner)
    hall.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not answers(learner)
    assert place.task is not None


def test_page_keys_go_to_the_next_question_of_an_exam_and_back(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("exam", seconds=600)
    places = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        for _ in range(3):  # a page of words may have to be read to its end first
            before = hall.page.room.address
            hall.press(key)
            if hall.page.room.address != before:
                break
        places.append(hall.page.room.address.value("at"))
    assert places == ["2", "3", "2"]


def test_a_practice_is_not_gone_on_with_before_it_is_answered(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("practice")
    for _ in range(3):
        hall.press(Qt.Key.Key_PageDown)
    assert hall.page.room.place is not None
    assert hall.page.room.place.number == 1


def test_what_the_list_of_keys_says_of_the_questions_is_so() -> None:
    listed = {key.id: set(key.sequences) for key in KEYS if key.group == "quiz"}
    play = next(key for key in KEYS if key.id == "play")
    assert listed["quiz-pause"] == set(play.sequences), "one key for both rooms"
    assert QKeySequence("Ctrl+Z") == QKeySequence(*listed["undo"])


def test_one_comes_back_to_the_link_by_which_one_left(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.window.resize(800, 400)
    hall.begin("practice", ("dry-and-hot", "which-way"))
    hall.press(digit(2))
    hall.press(Qt.Key.Key_Return)
    hall.press(digit(3))
    bar = hall.page.stage.pane.verticalScrollBar()
    for _ in range(10):
        hall.press(Qt.Key.Key_Tab)
        link = hall.window.focusWidget()
        if isinstance(link, LinkRow) and bar.value():
            break
    assert isinstance(link, LinkRow)
    name, scrolled = link.accessibleName(), bar.value()
    assert scrolled
    hall.press(Qt.Key.Key_Return)
    assert not hall.page.isVisible()
    hall.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hall.page.isVisible()
    assert bar.value() == scrolled
    focus = hall.window.focusWidget()
    assert isinstance(focus, LinkRow)
    assert focus.accessibleName() == name
    hall.press(Qt.Key.Key_PageDown)
    hall.page._go_to("2")
    assert not bar.value(), "the next question from its top"


def test_what_a_digit_chooses_comes_into_sight(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.window.resize(800, 330)
    hall.begin("practice", ("dry-and-hot", "which-way"))
    part, bar = hall.page.stage.part, hall.page.stage.pane.verticalScrollBar()
    assert part is not None
    row = part.row_of(4)
    assert row is not None
    assert row.visibleRegion().isEmpty()
    hall.press(digit(4))
    assert bar.value()
    assert row.visibleRegion().boundingRect() == row.rect()


def test_what_is_typed_comes_into_sight(qtbot: QtBot, garden: Library, learner: Learner) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.window.resize(800, 270)
    hall.begin("practice", ("fill-the-gap", "which-way"))
    field = hall.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.visibleRegion().boundingRect() != field.rect()
    hall.type("s")
    assert field.visibleRegion().boundingRect() == field.rect()


def test_one_types_on_in_another_size_of_text(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("practice", ("fill-the-gap", "which-way"))
    hall.type("so")
    before = hall.window.focusWidget()
    hall.press(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert hall.window.focusWidget() is not before
    hall.type("il")
    assert hall.given() == ("soil",)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_every_match_in_a_list_is_in_sight(qtbot: QtBot, garden: Library, learner: Learner) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("practice", ("what-belongs", "which-way"))
    found = hall.window.focusWidget()
    assert isinstance(found, QComboBox)
    found.showPopup()
    view = found.view()
    last = view.model().index(found.count() - 1, 0)
    assert view.viewport().rect().contains(view.visualRect(last))
    found.hidePopup()


def test_what_is_no_number_does_not_count_as_one(
    qtbot: QtBot, garden: Library, learner: Learner
) -> None:
    hall = Hall(qtbot, garden, learner)
    hall.begin("practice", ("how-many-bees", "which-way"))
    hall.type("abc")
    hall.press(Qt.Key.Key_Return)
    assert hall.said == ["Type a number in digits, such as 12 or 4.5."]
    assert not answers(learner)
    hall.type("9")
    assert not hall.page.stage.is_ready(), "a number begins with its digits"
