"""Whoever moves by keyboard sees where the focus is on a filled button too."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pofedu.ui.style import apply_look
from pofedu.ui.theme import THEMES, Look, ThemeName


def apart(one: QColor, other: QColor) -> int:
    """By how much two colours differ, 0 to 765."""
    levels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return sum(abs(a - b) for a, b in levels)


@pytest.mark.parametrize("theme", THEMES)
def test_a_ring_is_cut_out_of_a_filled_button(
    qapp: QApplication, qtbot: QtBot, look: Callable[..., Look], theme: ThemeName
) -> None:
    worn = look(theme)
    apply_look(qapp, worn)
    page, start, other = QWidget(), QPushButton("Start"), QPushButton("Start")
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    for button in (start, other):
        button.setProperty("primary", "true")
        row.addWidget(button)
    page.show()
    start.setFocus()
    qapp.processEvents()
    assert start.hasFocus()
    assert start.sizeHint() == other.sizeHint()
    image, accent = page.grab().toImage(), worn.theme.color("accent")
    for button, least, most in ((start, 200, 765), (other, 0, 20)):
        x, top = button.geometry().center().x(), button.y()
        edge = [image.pixelColor(QPoint(x, top + y)) for y in range(2, 5)]
        assert least <= max(apart(color, accent) for color in edge) <= most
