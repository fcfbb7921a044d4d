"""The keys over the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pofedu.ui.keyhelp import KeyHelp
from pofedu.ui.keylist import WRAPPED, KeyGroup, cap_texts
from pofedu.ui.keys import GROUPS, key
from pofedu.ui.language import Language
from pofedu.ui.theme import Look


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    return window


@pytest.fixture
def help_shown(window: QWidget, look: Callable[..., Look]) -> KeyHelp:
    shown = KeyHelp(window)
    shown.show_look(look(language="both"), letters_on=True)
    shown.cover()
    return shown


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_a_key_closes_it(qtbot: QtBot, help_shown: KeyHelp, pressed: Qt.Key) -> None:
    with qtbot.waitSignal(help_shown.closed):
        QTest.keyClick(help_shown, pressed)
    assert not help_shown.isVisible()


def test_keys_of_the_window_rest_meanwhile(
    qtbot: QtBot, window: QWidget, help_shown: KeyHelp
) -> None:
    shortcut = QShortcut(QKeySequence("L"), window)
    with qtbot.assertNotEmitted(shortcut.activated):
        QTest.keyClick(help_shown, Qt.Key.Key_L)
    assert help_shown.isVisible()


def test_a_click_beside_the_card_closes_it(qtbot: QtBot, help_shown: KeyHelp) -> None:
    QTest.mouseClick(help_shown, Qt.MouseButton.LeftButton, pos=QPoint(640, 200))
    assert help_shown.isVisible()
    QTest.mouseClick(help_shown, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not help_shown.isVisible()


def test_caps_leave_letters_out_where_they_are_off() -> None:
    assert cap_texts(key("language"), letters_on=True)[0] == "L"
    assert "L" not in cap_texts(key("language"), letters_on=False)
    assert cap_texts(key("walk"), letters_on=False) == ["←", "→", "↑", "↓"]


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("text_scale", [0.8, 1.0, 2.0])
def test_nothing_is_cut(
    qtbot: QtBot,
    look: Callable[..., Look],
    group: str,
    language: Language,
    text_scale: float,
) -> None:
    shown = KeyGroup(group)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.show_look(look(language=language, text_scale=text_scale), letters_on=True)
    width = shown.sizeHint().width()
    for row in shown.rows(width):
        for drawn in (*row.words, *row.caps):
            needed = QFontMetrics(drawn.font).boundingRect(drawn.area, WRAPPED, drawn.text)
            assert drawn.area.contains(needed.adjusted(0, 0, -1, -1)), drawn.text
            assert drawn.area.left() >= 0
            assert drawn.area.right() <= width
            assert drawn.area.bottom() <= shown.heightForWidth(width)
