"""Before an audience: the answer on demand, hands that are counted, and nothing that is kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.answering import answers, events
from pofedu.learner.learner import Learner
from pofedu.quiz.hands import COUNTED, Hands
from pofedu.quiz.plan import Scope
from pofedu.quiz.session import Session
from pofedu.quiz.task import Task
from pofedu.quiz.widgets.handspart import CountField, HandsPart
from pofedu.quiz.widgets.handswords import lettered, tally_words, told_words
from pofedu.quiz.widgets.shown import spoken_words
from pofedu.settings.logic import Preferences
from pofedu.ui.language import LANGUAGES
from pofedu.ui.row import Row
from tests.quiz.conftest import MakeTask
from tests.quiz.hall import ALL, Hall
from tests.quiz.test_keyboard import digit, one_of_each

Key = Qt.Key
SIZES = ((1024, 768), (1280, 720), (1920, 1080))


@pytest.fixture
def hall(qtbot: QtBot, garden: Library, learner: Learner) -> Hall:
    return Hall(qtbot, garden, learner, theme="projector")


def task_at(hall: Hall) -> Task:
    place = hall.page.room.place
    assert place is not None
    assert place.task is not None
    return place.task


def fields(hall: Hall) -> list[CountField]:
    part = hall.page.stage.part
    assert isinstance(part, HandsPart)
    return list(part.fields.values())


def counts(hall: Hall) -> list[int]:
    return [field.value() for field in fields(hall)]


def is_told(hall: Hall) -> bool:
    """Whether the answer can be read."""
    return task_at(hall).question.because.en in hall.shown()


def heard(interface: QAccessibleInterface) -> Iterator[str]:
    """All that is said of something and of what is within it."""
    kinds = QAccessible.Text
    yield from (interface.text(kind) for kind in (kinds.Name, kinds.Description, kinds.Help))
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from heard(child)


def telling(task: Task) -> list[str]:
    """What stands only beside an answer."""
    found = [task.question.because, *(option.because for option in task.options)]
    return [words for text in found for words in (text.zh, text.en)]


def buttons(hall: Hall) -> list[str]:
    return [name for name, button in hall.page.stage.bar.buttons.items() if button.isVisible()]


def choose(hall: Hall, language: str = "en", theme: str = "projector") -> None:
    hall.window.choose(Preferences(language, theme, 1.0, "less"))  # type: ignore[arg-type]
    QApplication.processEvents()


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


def test_who_listens_is_told_what_is_right_and_why(task: MakeTask, garden: Library) -> None:
    for id_ in one_of_each(garden):
        put = task(id_)
        said = told_words(put, garden)
        assert said.en.endswith(put.question.because.en)
        if put.question.kind in COUNTED:
            letters = lettered(put)
            assert all(letters[o.id] in said.en for o in put.question.right)


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


def task_session(hall: Hall) -> Session:
    assert hall.page.room.place is not None
    return hall.page.room.place.session


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


def test_on_a_map_the_hall_points_and_the_answer_waits(hall: Hall) -> None:
    hall.begin("practice", ("point-at-it", "dry-and-hot"))
    side = hall.page.stage.side
    assert side is not None
    assert side.map is not None
    assert side.map.sight.is_asking
    hall.press(Key.Key_J)
    hall.press(Key.Key_Down)
    hall.press(Key.Key_Space)
    given = hall.given()
    assert given
    assert not is_told(hall)
    choose(hall, "zh")
    assert hall.given() == given
    hall.page._press("show")
    assert not side.map.sight.is_asking
    hall.page._press("hide")
    assert side.map.sight.is_asking
    assert not [*side.map.sight.signs]


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
