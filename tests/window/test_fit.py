"""Nothing is cut, whatever the window, the language and the size of text."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pofedu.app.program import features
from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.settings.logic import LANGUAGES
from pofedu.ui.theme import Look
from pofedu.window.buttons import FlatButton
from pofedu.window.hall import MainWindow
from pofedu.window.rail import Rail

SIZES = [(1024, 768), (1280, 720), (1097, 617), (800, 600)]


def is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def has_room(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    widest = max(map(label.fontMetrics().horizontalAdvance, label.text().split("\n")))
    return widest <= room.width() + 1


def cut(window: QWidget) -> Iterator[str]:
    """The words of the hall's own widgets that are cut, or lie outside of the window."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        name = f"{type(widget).__name__} {widget.accessibleName()!r}"
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        is_control = isinstance(widget, QAbstractButton | QLabel)
        if is_control and not is_scrolled(widget) and not window.rect().contains(place):
            yield f"{name} lies outside at {place}"
        if isinstance(widget, FlatButton) and (
            widget.width() < widget.sizeHint().width()
            or widget.height() < widget.sizeHint().height()
        ):
            yield f"{name} is {widget.size()}, needs {widget.sizeHint()}"
        if isinstance(widget, QLabel) and not has_room(widget):
            yield f"{name} cuts {widget.text()!r}"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_scale", [0.8, 1.0, 1.5, 2.0])
def test_nothing_is_cut(
    make_hall: Callable[..., MainWindow],
    qtbot: QtBot,
    size: tuple[int, int],
    language: str,
    text_scale: float,
) -> None:
    hall = make_hall(size, language=language, text_scale=text_scale)
    qtbot.wait(1)
    assert list(cut(hall)) == []
    hall.places.go(Address("diagram", "broken"))
    hall.faults.show_crash("Fatal Python error: Aborted", Path("log"))
    qtbot.wait(1)
    assert list(cut(hall)) == []
    hall.show_fault(ValueError("a fault"))
    hall.do("open-address")
    hall.opener.refuse(Text(zh="这里什么也没有：" * 4, en="There is nothing at this address. " * 3))
    qtbot.wait(1)
    assert list(cut(hall)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_projector_cuts_nothing(make_hall: Callable[..., MainWindow], language: str) -> None:
    for size in ((1920, 1080), (1024, 768), (1400, 1050)):
        assert list(cut(make_hall(size, theme="projector", language=language))) == []


@pytest.mark.parametrize("size", [*SIZES, (640, 480)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text_scale", [1.0, 1.3, 1.5, 2.0])
def test_the_rail_shows_every_feature(
    make_hall: Callable[..., MainWindow], size: tuple[int, int], text_scale: float
) -> None:
    hall = make_hall(size, theme="projector", language="both", text_scale=text_scale)
    widths = set()
    for language in LANGUAGES:
        hall.show_preferences(replace(hall.preferences, language=language))
        QApplication.processEvents()
        for button in hall.rail.buttons.values():
            place = QRect(button.mapTo(hall, QPoint()), button.size())
            assert hall.rect().contains(place), f"{button.feature.id} lies at {place}"
            assert button.height() >= button.sizeHint().height()
        widths.add(hall.rail.width())
    assert len(widths) == 1, "a switch of language would move the page"


def test_a_low_window_tightens_the_rail_before_words_go(
    make_hall: Callable[..., MainWindow],
) -> None:
    def lines(hall: MainWindow) -> int:
        return hall.rail.buttons["settings"].shape.lines

    chosen = {"language": "both", "text_scale": 1.0}
    high, low = make_hall((1280, 720), **chosen), make_hall((1280, 720), language="zh")
    assert lines(high) == lines(low) == 2
    assert high.rail.buttons["home"].shape.gap < low.rail.buttons["home"].shape.gap
    assert lines(make_hall((1280, 620), language="both", text_scale=1.3)) == 1


def test_a_tight_bar_folds_into_its_menu(make_hall: Callable[..., MainWindow]) -> None:
    wide, tight = make_hall((1280, 720)), make_hall((1024, 768), language="en", text_scale=2.0)
    assert wide.bar.theme.isVisible()
    assert not tight.bar.theme.isVisible()
    assert tight.bar.more.isVisible()
    assert tight.bar.finder.isVisible(), "to find something is never two steps away"
    assert not any(button.shape.lines for button in tight.rail.buttons.values())


def test_a_long_way_is_elided_and_told(make_hall: Callable[..., MainWindow]) -> None:
    hall = make_hall((800, 600), language="both", text_scale=2.0)
    place = hall.bar.breadcrumb._place
    assert "How transplantation" in place.toolTip()
    assert place.accessibleName() == place.toolTip()


# Without a screen, menus cannot take the keyboard or come to the front, and say so.
@pytest.mark.qt_log_ignore(r"^This plugin does not support (raise|grabbing the keyboard)")
def test_the_menus_offer_everything_that_was_folded(
    make_hall: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    hall = make_hall((800, 600), text_scale=2.0)
    hall.bar.more.click()
    menus = [cast("QWidget", child) for child in hall.bar.children() if child.inherits("QMenu")]
    words = [action.text().split("\t")[0] for action in menus[0].actions()]
    assert len([word for word in words if word]) == 12
    menus[0].close()
    qtbot.wait(1)
    assert hall.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) is False


@pytest.mark.parametrize("text_scale", [0.8, 1.0, 1.25])
def test_a_short_word_on_the_rail_begins_the_whole_one_which_is_said(
    qtbot: QtBot, look: Callable[..., Look], text_scale: float
) -> None:
    dressed = look("projector", "en", text_scale, 720.0)
    rail = Rail(dressed, features())
    qtbot.addWidget(rail)
    rail.show_look(dressed, QSize(1280, 720))
    button = rail.buttons["walkthrough"]
    ((written, _),) = button._lines()
    assert button.accessibleName() == button.toolTip() == "Walkthroughs"
    assert written
    assert button.accessibleName().startswith(written.removesuffix("s"))
    assert button.words_width() <= rail.width()
