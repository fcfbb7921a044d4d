"""One look for all widgets, put on once."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pofedu.ui import style
from pofedu.ui.style import apply_look, mix, palette, style_sheet
from pofedu.ui.theme import THEMES, Look, ThemeName, read_theme


@pytest.mark.parametrize("name", THEMES)
def test_the_application_wears_the_theme(
    qapp: QApplication, look: Callable[..., Look], name: ThemeName
) -> None:
    worn = look(theme=name)
    apply_look(qapp, worn)
    assert qapp.palette().color(QPalette.ColorRole.Window) == worn.theme.color("paper")
    assert qapp.font().family() == worn.font(15).family()
    assert qapp.font().pixelSize() == round(worn.px(15))
    assert worn.theme.accent in qapp.styleSheet()


def test_the_same_look_again_costs_nothing(
    qapp: QApplication, look: Callable[..., Look], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_look: Look) -> str:
        raise AssertionError("the style sheet was made again")

    apply_look(qapp, look(theme="dark"))
    monkeypatch.setattr(style, "style_sheet", refuse)
    apply_look(qapp, look(theme="dark", language="en"))


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("text_scale", [0.8, 1.0, 2.0])
def test_the_sheet_has_no_gap(
    look: Callable[..., Look], name: ThemeName, text_scale: float
) -> None:
    sheet = style_sheet(look(theme=name, text_scale=text_scale))
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert "-1px" not in sheet


def test_disabled_text_is_fainter() -> None:
    made = palette(read_theme("light"))
    group = QPalette.ColorGroup
    role = QPalette.ColorRole.ButtonText
    assert made.color(group.Disabled, role) != made.color(group.Active, role)


def test_mixing() -> None:
    assert mix(QColor("white"), QColor("black"), 0.5).red() in (127, 128)


@pytest.mark.parametrize("name", THEMES)
def test_the_main_button_looks_as_if_it_could_not_be_pressed_where_it_cannot(
    qapp: QApplication, qtbot: QtBot, look: Callable[..., Look], name: ThemeName
) -> None:
    worn = look(theme=name)
    apply_look(qapp, worn)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    buttons = [QPushButton(" "), QPushButton(" ")]
    for button in buttons:
        button.setProperty("primary", "true")
        column.addWidget(button)
    buttons[1].setEnabled(False)
    holder.show()
    grounds = [button.grab().toImage().pixelColor(button.rect().center()) for button in buttons]
    assert grounds == [QColor(worn.theme.accent), QColor(worn.theme.surface)]
