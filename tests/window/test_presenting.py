"""What a lecturer does to the whole window."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pofedu.ui.theme import THEMES
from pofedu.window.hall import MainWindow


def test_full_screen_shows_only_the_content(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    QTest.keyClick(hall, Qt.Key.Key_F11)
    assert hall.isFullScreen()
    assert not any(part.isVisible() for part in (hall.rail, hall.bar, hall.status))
    assert page.is_bare
    QTest.keyClick(hall, Qt.Key.Key_Escape)
    assert not hall.isFullScreen()
    assert all(part.isVisible() for part in (hall.rail, hall.bar, hall.status))
    assert not page.is_bare


def test_the_screen_goes_blank(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    blank = hall.presenting.blank
    page.button.setFocus()
    for waking in (Qt.Key.Key_B, Qt.Key.Key_Period, Qt.Key.Key_Escape):
        QTest.keyClick(hall, Qt.Key.Key_B)
        assert blank.isVisible()
        assert blank.size() == hall.size()
        QTest.keyClick(blank, Qt.Key.Key_L)
        assert hall.preferences.language == "zh", "a blank screen takes no other keys"
        QTest.keyClick(blank, waking)
        assert not blank.isVisible()
    QTest.keyClick(hall, Qt.Key.Key_Period)
    QTest.mouseClick(blank, Qt.MouseButton.LeftButton)
    assert not blank.isVisible()
    assert page.button.hasFocus()


def test_after_a_blank_screen_keys_reach_the_page_though_what_had_them_is_gone(
    hall: MainWindow, page: Any, qtbot: QtBot
) -> None:
    page.button.setFocus()
    hall.presenting.go_blank()
    page.button.hide()
    hall.presenting.wake()
    focus = hall.focusWidget()
    assert focus is not None
    assert hall.pages.isAncestorOf(focus)
    page.button.show()


def test_a_blank_screen_is_black_in_every_theme(hall: MainWindow, qtbot: QtBot) -> None:
    for theme in THEMES:
        hall.bar.theme_chosen.emit(theme)
        hall.presenting.go_blank()
        assert hall.grab().toImage().pixelColor(600, 300) == QColor("black")
        hall.presenting.wake()


def test_the_spotlight_follows_the_pointer(hall: MainWindow, qtbot: QtBot) -> None:
    spotlight = hall.presenting.spotlight

    def lights(place: QPoint) -> bool:
        return spotlight.light.contains(place)

    QTest.keyClick(hall, Qt.Key.Key_S)
    assert spotlight.isVisible()
    for place in (QPoint(300, 300), QPoint(700, 400)):
        QCursor.setPos(hall.mapToGlobal(place))
        qtbot.waitUntil(partial(lights, place))
    assert hall.childAt(700, 400) is not spotlight
    picture = hall.grab().toImage()
    assert picture.pixelColor(700, 440).lightness() > picture.pixelColor(120, 690).lightness()
    QTest.keyClick(hall, Qt.Key.Key_S)
    assert not spotlight.isVisible()


def test_esc_ends_one_thing_at_a_time(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    presenting = hall.presenting
    QTest.keyClick(hall, Qt.Key.Key_F11)
    page.open_parts = 1
    QTest.keyClick(hall, Qt.Key.Key_S)
    QTest.keyClick(hall, Qt.Key.Key_B)
    states = []
    for _ in range(4):
        target = presenting.blank if presenting.blank.isVisible() else hall
        QTest.keyClick(target, Qt.Key.Key_Escape)
        states.append(
            (
                presenting.blank.isVisible(),
                presenting.spotlight.isVisible(),
                page.open_parts,
                hall.isFullScreen(),
            )
        )
    assert states == [
        (False, True, 1, True),
        (False, False, 1, True),
        (False, False, 0, True),
        (False, False, 0, False),
    ]


def test_presenter_keys_reach_the_page(hall: MainWindow, page: Any, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F):
        QTest.keyClick(hall, key)
    QTest.keyClick(hall, Qt.Key.Key_F5)
    assert page.keys == ["next", "previous", "fit", "start"]
    assert hall.isFullScreen(), "a page that makes nothing of F5 is shown alone"


def test_the_keys_are_shown_and_go_away(hall: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(hall, Qt.Key.Key_F1)
    assert hall.panels.key_help is not None
    assert hall.panels.key_help.isVisible()
    hall.resize(1024, 768)
    assert hall.panels.key_help.size() == hall.size()
    QTest.keyClick(hall.panels.key_help, Qt.Key.Key_Escape)
    assert not hall.panels.key_help.isVisible()
