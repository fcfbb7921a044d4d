"""A bar keeps its room, and has a handle only where there is more to see."""

from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pofedu.ui.scrolling import keep_bar


def test_the_room_stays_and_the_handle_comes_and_goes(qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    keep_bar(area)
    inside.setFixedSize(50, 50)
    area.setWidget(inside)
    area.resize(200, 200)
    area.show()
    bar, wide = area.verticalScrollBar(), area.viewport().width()
    assert bar.isVisible()
    assert not bar.isEnabled()
    inside.setFixedSize(50, 900)
    qtbot.waitUntil(bar.isEnabled)
    assert area.viewport().width() == wide
