"""Before an audience: the answer on demand, and hands that are counted."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.quiz.hands import COUNTED, Hands
from pofedu.quiz.task import task_of
from pofedu.quiz.widgets.handswords import hands_words, lettered, tally_words, told_words
from pofedu.quiz.widgets.shown import spoken_words
from pofedu.quiz.widgets.sights import Sight
from pofedu.quiz.widgets.words import choice_words
from pofedu.ui.blocks import Entry
from pofedu.ui.labels import Words
from pofedu.ui.language import LANGUAGES
from pofedu.ui.map.walk import Choice
from tests.quiz.conftest import MakeTask
from tests.quiz.hall import Hall
from tests.quiz.lectern import (
    buttons,
    choose,
    counts,
    fields,
    heard,
    is_told,
    task_at,
    task_session,
    telling,
)
from tests.quiz.test_keyboard import one_of_each

Key = Qt.Key


@pytest.fixture
def hall(qtbot: QtBot, garden: Library, learner: Learner) -> Hall:
    return Hall(qtbot, garden, learner, theme="projector")


# Hidden until it is asked for


@pytest.mark.parametrize("way", ["enter", "page", "button"])
def test_the_answer_of_every_kind_waits_until_it_is_asked_for(hall: Hall, way: str) -> None:
    ids = one_of_each(hall.library)
    hall.begin("practice", ids)
    for id_ in ids:
        assert task_at(hall).question.id == id_
        assert not is_told(hall)
        assert "✓" not in hall.shown()
        for _ in range(3):  # the words may have to be read to their end
            if way == "enter":
                hall.press(Key.Key_Return)
            elif way == "page":
                hall.press(Key.Key_PageDown)
            else:
                hall.page.stage.bar.buttons["show"].click()
            if is_told(hall):
                break
        assert is_told(hall)
        hall.page._press("next")
    assert hall.page.room.address.value("at") == "result"


def test_nobody_hears_or_reads_it_sooner(hall: Hall) -> None:
    ids = one_of_each(hall.library)
    hall.begin("practice", ids)
    for _ in ids:
        task = task_at(hall)
        QApplication.sendPostedEvents()
        page = hall.page.stage
        said = [*heard(QAccessible.queryAccessibleInterface(hall.window))]
        said += [child.toolTip() for child in page.findChildren(QWidget)]
        assert any(task.question.stem.en in words for words in said), "it is the page that speaks"
        assert not [w for w in said for told in telling(task) if told in w]
        assert {stop.became for stop in page.strip.stops} <= {"open", "answered"}
        place = hall.page.room.place
        assert place is not None
        assert spoken_words(place, hall.page.room) == task.question.stem
        assert not hall.said, "the status line says nothing"
        hall.page._press("skip" if "skip" in buttons(hall) else "show")


def test_a_question_by_itself_is_hidden_too_and_can_be_hidden_again(hall: Hall) -> None:
    hall.go("quiz/question/dry-and-hot")
    assert buttons(hall) == ["show"]
    hall.press(Key.Key_Return)
    assert is_told(hall)
    assert buttons(hall) == ["next", "hide"]
    hall.page._press("hide")
    assert not is_told(hall)
    hall.press(Key.Key_1)
    assert fields(hall)[0].value() == 1


def test_the_answer_is_shown_from_its_top_and_the_question_too(hall: Hall) -> None:
    hall.window.resize(900, 420)
    hall.begin("practice", ("what-may-help",))
    bar = hall.page.stage.pane.verticalScrollBar()
    for is_shown in (True, False):
        bar.setValue(60)
        assert bar.value() == 60, "there is more than fits"
        hall.page._press("show" if is_shown else "hide")
        assert is_told(hall) is is_shown
        assert bar.value() == 0
    bar.setValue(60)
    choose(hall, "both")
    assert bar.value() == 60, "the same again stays where it was read"


def test_who_listens_is_told_what_is_right_and_why(task: MakeTask, garden: Library) -> None:
    for id_ in one_of_each(garden):
        put = task(id_)
        said = told_words(put, garden)
        assert said.en.endswith(put.question.because.en)
        if put.question.kind in COUNTED:
            letters = lettered(put)
            assert all(letters[o.id] in said.en for o in put.question.right)


def test_every_place_that_is_right_is_told(library: Library) -> None:
    questions = [q for q in library.questions.values() if q.kind == "point" and len(q.right) > 1]
    assert questions
    for question in questions:
        said = told_words(task_of(question, library, "seed"), library)
        for option in question.right:
            words = choice_words(option, task_of(question, library, "seed"), library)
            assert words.zh in said.zh
            assert words.en in said.en


def test_keys_in_a_field_never_show_the_answer(hall: Hall) -> None:
    hall.begin("practice")
    number = len(fields(hall))
    for key in (Key.Key_1, Key.Key_2, Key.Key_Return, Key.Key_0, Key.Key_Return, Key.Key_7):
        hall.press(key)
    assert counts(hall)[:3] == [12, 0, 7]
    for _ in range(number - 2):
        hall.press(Key.Key_Return)
        assert not is_told(hall)
    assert hall.page.stage.pane.hasFocus(), "behind the last field"
    hall.press(Key.Key_Return)
    assert is_told(hall)


def test_a_field_takes_no_key_that_means_something_else(hall: Hall) -> None:
    hall.begin("practice")
    hall.press(Key.Key_5)
    field = fields(hall)[0]
    assert field.hasFocus()
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Minus, Key.Key_M):
        hall.press(key)
    assert task_at(hall).question.id in task_session(hall).flagged, "M flags"
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, wheel)
    assert field.value() == 5
    hall.press(Key.Key_B)
    assert hall.window.presenting.blank.isVisible()
    hall.press(Key.Key_B)
    assert not hall.window.presenting.blank.isVisible()
    assert counts(hall)[0] == 5
    hall.press(Key.Key_Backspace)
    assert counts(hall)[0] == -1, "not counted any more"
    for _ in range(4):
        hall.press(Key.Key_PageDown)
        if is_told(hall):
            break
    assert is_told(hall)


def test_esc_a_pause_and_full_screen_show_nothing(hall: Hall) -> None:
    hall.begin("practice")
    for key in (Key.Key_Escape, Key.Key_F11, Key.Key_F11, Key.Key_S, Key.Key_S):
        hall.press(key)
        assert not is_told(hall)
    hall.press(Key.Key_P)
    assert task_at(hall).question.stem.en not in hall.shown()
    hall.press(Key.Key_P)
    assert not is_told(hall)
    hall.press(Key.Key_4)
    assert counts(hall)[0] == 4


# What is counted


def test_counts_and_shares_stand_beside_the_options(hall: Hall) -> None:
    hall.begin("practice")
    for field, count in zip(fields(hall), (30, 10), strict=False):
        field.setValue(count)
    hall.press(Key.Key_Return)
    shown = hall.shown()
    assert "30 hands · 75%" in shown
    assert "10 hands · 25%" in shown
    assert "0 hands" not in shown.replace("30 hands", "").replace("10 hands", ""), "not counted"
    hall.page._press("hide")
    assert counts(hall)[:3] == [30, 10, -1]
    hall.page._press("show")
    hall.page._press("next")
    hall.page._press("back")
    assert "30 hands · 75%" in hall.shown()


def test_verdicts_and_reasons_are_counted_apart(task: MakeTask) -> None:
    put = task("is-it-sure")
    reasons = [option.id for option in put.options]
    hands = Hands({"true": 5, "false": 15, reasons[0]: 8, reasons[1]: 8})
    said = tally_words(put, hands, is_told=False)
    assert said is not None
    assert said.en == "A: 5 · 25%; B: 15 · 75%; C: 8 · 50%; D: 8 · 50%"
    told = tally_words(put, hands, is_told=True)
    assert told is not None
    assert told.en.count("✓") == 2


def test_reasons_stand_apart_from_the_verdict_before_them(hall: Hall) -> None:
    hall.begin("practice", ("is-it-sure",))
    because = next(w for w in hall.page.stage.pane.findChildren(Words) if w.text.en == "because")
    tops = [field.mapTo(hall.page, QPoint()).y() for field in fields(hall)]
    assert tops[1] < because.mapTo(hall.page, QPoint()).y() < tops[2]


def test_where_one_raises_a_hand_more_than_once_there_is_no_share(task: MakeTask) -> None:
    put = task("what-may-help")
    hands = Hands({put.options[0].id: 40, put.options[1].id: 40})
    said = tally_words(put, hands, is_told=False)
    assert said is not None
    assert said.en == "A: 40; B: 40"
    beside = hands_words(put.options[0].id, put, hands)
    assert beside is not None
    assert beside.en == "40 hands"


def test_no_hand_at_all_is_a_count_and_has_no_share(task: MakeTask) -> None:
    put = task("dry-and-hot")
    first = put.options[0].id
    none = tally_words(put, Hands({first: 0}), is_told=False)
    assert none is not None
    assert none.en == "A: 0"
    assert tally_words(put, Hands(), is_told=True) is None


def test_another_language_and_theme_keep_counts_and_what_is_shown(hall: Hall) -> None:
    hall.begin("practice", ("dry-and-hot", "how-many-bees"))
    hall.press(Key.Key_1)
    hall.press(Key.Key_2)
    for language in LANGUAGES:
        choose(hall, language)
        assert counts(hall)[0] == 12
    choose(hall, theme="light")
    assert "12 hands" not in hall.shown()
    assert not hall.given()
    choose(hall)
    assert counts(hall)[0] == 12
    hall.page._press("show")
    choose(hall, theme="light")
    assert not is_told(hall), "alone one answers first"
    choose(hall)
    assert "12 hands · 100%" in hall.shown()
    hall.page._press("next")
    hall.type("7")
    choose(hall, "both")
    assert hall.given() == ("7",)


def test_what_the_hall_says_stands_beside_what_is_right(hall: Hall) -> None:
    hall.begin("practice", ("how-many-bees", "dry-and-hot"))
    hall.type("7")
    hall.press(Key.Key_Return)
    assert "The hall: 7" in hall.shown()
    assert "✓" in hall.shown()
    assert "Wrong" not in hall.shown(), "nobody is judged"


def map_sight(hall: Hall) -> Sight:
    side = hall.page.stage.side
    assert side is not None
    assert side.map is not None
    return side.map.sight


def test_pointing_twice_at_a_place_shows_no_answer_to_the_hall(hall: Hall) -> None:
    hall.begin("practice", ("point-at-it", "dry-and-hot"))
    view = hall.page.stage.side
    assert view is not None
    for _ in range(2):
        view._point(Choice("box", "heat"))
    assert hall.given() == ("entity:heat",)
    assert not is_told(hall)
    choose(hall, theme="light")
    for _ in range(2):
        view._point(Choice("box", "heat"))
    assert hall.page.stage.is_staking, "alone it is meant to count"


def test_on_a_map_the_hall_points_and_the_answer_waits(hall: Hall) -> None:
    hall.begin("practice", ("point-at-it", "dry-and-hot"))
    assert map_sight(hall).is_asking
    hall.press(Key.Key_J)
    hall.press(Key.Key_Down)
    hall.press(Key.Key_Space)
    given = hall.given()
    assert given
    assert not is_told(hall)
    choose(hall, "zh")
    assert hall.given() == given
    hall.page._press("show")
    assert not map_sight(hall).is_asking
    hall.page._press("hide")
    shown = map_sight(hall)
    assert (shown.is_asking, shown.signs) == (True, ())


def test_at_the_end_nothing_stands_after_a_question_of_which_there_is_nothing_to_say(
    hall: Hall,
) -> None:
    hall.begin("practice")
    hall.page._go_to("result")
    page = hall.page.stage.pane._page
    assert page is not None
    listed = [block for block in page.blocks if isinstance(block, Entry)]
    assert [entry.tail for entry in listed] == [None] * 3
