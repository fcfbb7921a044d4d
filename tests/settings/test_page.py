"""The settings page shows preferences, reports changes, and cuts nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pofedu import __version__
from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.settings.logic import Preferences
from pofedu.settings.page import SettingsPage
from pofedu.ui.language import Language
from pofedu.ui.reading import Reading
from pofedu.ui.style import apply_look
from pofedu.ui.theme import Look, ThemeName

PACK = Text(zh="损伤与修复 0.1", en="Injury and repair 0.1")


@pytest.fixture
def page(qtbot: QtBot, look: Callable[..., Look]) -> SettingsPage:
    page = SettingsPage(Preferences(), PACK)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_look(look(language="en"))
    page.show()
    return page


def button(page: SettingsPage, field: str, value: str) -> QPushButton:
    """The button of a choice."""
    return page.choices[field].buttons[value]


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("language", "both", Preferences(language="both")),
        ("theme", "projector", Preferences(theme="projector")),
        ("motion", "less", Preferences(motion="less")),
        ("letter_keys", "off", Preferences(letter_keys=False)),
    ],
)
def test_a_click_reports_the_wish(
    qtbot: QtBot, page: SettingsPage, field: str, value: str, wanted: Preferences
) -> None:
    with qtbot.waitSignal(page.preferences_changed) as told:
        button(page, field, value).click()
    assert told.args == [wanted]
    assert button(page, field, value).isChecked()


def test_text_size_goes_in_steps_and_back(qtbot: QtBot, page: SettingsPage) -> None:
    wishes: list[Preferences] = []
    page.preferences_changed.connect(wishes.append)
    page.text_size.more.click()
    page.text_size.more.click()
    page.text_size.less.click()
    page.text_size.back.click()
    assert [wish.text_scale for wish in wishes] == [1.1, 1.2, 1.1, 1.0]


def test_showing_preferences_reports_nothing(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.assertNotEmitted(page.preferences_changed):
        page.show_preferences(Preferences(theme="dark", text_scale=2.0))
    assert button(page, "theme", "dark").isChecked()
    assert not page.text_size.more.isEnabled()


def test_about_names_versions_and_the_notice(page: SettingsPage) -> None:
    said = " ".join(reading.toPlainText() for reading in page.findChildren(Reading))
    assert f"pofedu {__version__}" in said
    assert PACK.en in said
    assert "For teaching only" in said
    assert "CC BY 4.0" in said


def test_about_says_how_to_remove_it(page: SettingsPage) -> None:
    said = " ".join(reading.toPlainText() for reading in page.findChildren(Reading))
    assert "To remove pofedu, delete its folder" in said
    assert "Your notes and settings lie in" not in said, "this page was given no data"


def test_there_is_one_place_only(page: SettingsPage) -> None:
    page.enter(Address("settings"))
    with pytest.raises(LookupError):
        page.enter(Address("settings", "nonsense"))
    assert len(page.crumbs()) == 1


def test_no_widget_takes_the_input_method(page: SettingsPage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled), widget


@pytest.mark.parametrize("size", [(760, 560), (1200, 660), (1840, 990)])
@pytest.mark.parametrize("text_scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("language", ["zh", "en", "both"])
@pytest.mark.parametrize("theme", ["light", "projector"])
def test_nothing_is_cut(
    qapp: QApplication,
    page: SettingsPage,
    look: Callable[..., Look],
    size: tuple[int, int],
    text_scale: float,
    language: Language,
    theme: ThemeName,
) -> None:
    worn = look(theme=theme, language=language, text_scale=text_scale, screen_height=size[1] + 90)
    apply_look(qapp, worn)
    page.resize(*size)
    page.show_look(worn)
    for _ in range(3):
        qapp.processEvents()
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    sheet = scroll.widget()
    assert sheet is not None
    assert sheet.width() == scroll.viewport().width()
    written: list[QLabel | QPushButton] = [*page.findChildren(QLabel)]
    written += page.findChildren(QPushButton)
    for shown in written:
        if shown.isVisible() and shown.text():
            left = shown.mapTo(sheet, shown.rect().topLeft()).x()
            assert left >= 0
            assert left + shown.width() <= sheet.width(), shown.text()
            if isinstance(shown, QPushButton) or not shown.wordWrap():
                assert shown.width() >= shown.minimumSizeHint().width(), shown.text()
            else:
                assert shown.height() >= shown.heightForWidth(shown.width()), shown.text()
    for reading in page.findChildren(Reading):
        assert reading.document().size().height() <= reading.height()
        assert reading.document().idealWidth() <= reading.viewport().width() + 1
