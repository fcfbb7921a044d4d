"""How points are counted is explained once, and then where it is looked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.ui.rows import FoldRow
from tests.quiz.hall import Hall
from tests.walkthrough.conftest import spoken

SCALE = "You say how sure you are before the answer counts."


@pytest.fixture
def hall(qtbot: QtBot, garden: Library, learner: Learner) -> Hall:
    return Hall(qtbot, garden, learner)


def test_it_is_explained_where_certainty_counts_until_it_is_understood(hall: Hall) -> None:
    hall.begin("practice", ("what-may-help", "dry-and-hot", "which-way"))
    assert SCALE not in hall.shown(), "a share counts here"
    hall.page._go_to("2")
    assert SCALE in hall.shown()
    hall.press(Qt.Key.Key_2)
    given = hall.given()
    (button,) = hall.page.stage.pane.findChildren(QToolButton)
    while not button.hasFocus():
        hall.press(Qt.Key.Key_Tab)
    hall.press(Qt.Key.Key_Return)
    assert SCALE not in hall.shown()
    assert hall.given() == given, "what was chosen is still chosen"
    hall.page._go_to("3")
    assert SCALE not in hall.shown()


def test_it_is_understood_for_good(
    qtbot: QtBot, garden: Library, learner: Learner, hall: Hall
) -> None:
    hall.begin("exam", seconds=600)
    hall.page._press("understood")
    later = Hall(qtbot, garden, learner)
    later.begin("exam", seconds=600)
    assert SCALE not in later.shown()


def test_the_list_tells_it_in_a_fold(hall: Hall) -> None:
    (fold,) = hall.page.list.findChildren(FoldRow)
    assert fold.accessibleName() == "How points are counted"
    said = "\n".join(spoken(hall.page.list))
    assert SCALE not in said
    fold.setFocus()
    hall.press(Qt.Key.Key_Space)
    assert SCALE in "\n".join(spoken(hall.page.list))
    hall.window.do("theme")
    assert SCALE in "\n".join(spoken(hall.page.list)), "it stays open"
    assert isinstance(hall.window.focusWidget(), FoldRow)


def test_saying_how_sure_one_is_counts_as_understood(hall: Hall) -> None:
    hall.begin("exam", ("dry-and-hot", "which-way"), seconds=600)
    hall.press(Qt.Key.Key_2)
    hall.press(Qt.Key.Key_Return)
    hall.press(Qt.Key.Key_1)
    assert hall.page.room.place is not None
    assert hall.page.room.place.number == 2
    assert SCALE not in hall.shown()
    assert not hall.said, "no message outlives the question it was about"
