"""Going from place to place in the window."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.window.crumbs import StepButton
from pofedu.window.hall import MainWindow
from pofedu.window.pages import NotFoundError
from pofedu.window.status import NOTHING

MAP = Address("diagram", "injury")
MESSAGE = Text(zh="各部分都已收起。", en="All parts are folded.")


def test_back_and_forward_restore_the_view(hall: MainWindow, page: Any) -> None:
    page.move_to(MAP.selecting("claim", "ros"))
    page.move_to(MAP.selecting("claim", "ros").with_view(zoom="2"))
    hall.places.go(Address("settings"))
    hall.bar.back.click()
    shown: Any = hall.pages.page
    assert shown is page
    assert str(page.address) == "diagram/injury?zoom=2#claim:ros"
    hall.bar.back.click()
    assert page.address == MAP
    assert not hall.bar.back.isEnabled()
    hall.bar.forward.click()
    hall.bar.forward.click()
    assert str(hall.places.current).startswith("settings")


def test_a_message_goes_with_the_place_it_was_said_of(hall: MainWindow) -> None:
    hall.status.post(MESSAGE)
    hall.places.go(Address("settings"))
    assert hall.status.message.words == NOTHING
    hall.status.post(MESSAGE)
    hall.places.step(-1)
    assert hall.status.message.words == NOTHING


def test_keys_go_back(hall: MainWindow, qtbot: QtBot) -> None:
    hall.places.go(Address("settings"))
    QTest.keyClick(hall, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hall.places.current == MAP


def test_the_rail_leads_back_to_where_one_was(hall: MainWindow, page: Any) -> None:
    claim = MAP.selecting("claim", "ros")
    page.move_to(claim)
    hall.rail.buttons["settings"].click()
    assert hall.places.current == Address("settings", "injury"), "the page gave the full form"
    assert hall.rail.buttons["settings"].isChecked()
    hall.rail.buttons["diagram"].click()
    assert hall.places.current == claim
    hall.rail.buttons["diagram"].click()
    assert hall.places.current == MAP
    assert hall.rail.buttons["diagram"].isChecked()


def test_a_crumb_leads_up(hall: MainWindow, page: Any) -> None:
    hall.bar.breadcrumb.findChildren(StepButton)[0].click()
    assert page.entered[-1] == Address("diagram")


def test_only_the_page_shown_speaks(hall: MainWindow, page: Any) -> None:
    first = page
    hall.places.go(Address("settings"))
    first.move_to(MAP.selecting("claim", "late"))
    assert str(hall.places.current).startswith("settings")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("diagram/inj ury", "not an address"),
        ("", "not an address"),
        ("图/卵巢", "not an address"),
        ("kitchen/sink", "kitchen"),
        ("diagram/gone", "no diagram is called 'gone'"),
        ("other-pack:diagram/injury", "other-pack"),
    ],
)
def test_a_bad_address_gets_a_sentence(
    hall: MainWindow, qtbot: QtBot, text: str, said: str
) -> None:
    hall.do("language")
    QTest.keyClick(hall, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    hall.opener.field.setText(text)
    hall.opener.go.click()
    assert said in hall.opener.trouble.text()
    assert hall.opener.trouble.isVisible()
    assert hall.places.current == MAP
    QTest.keyClick(hall.opener.field, Qt.Key.Key_Escape)
    assert not hall.opener.isVisible()


def test_a_good_address_opens(hall: MainWindow, qtbot: QtBot) -> None:
    hall.bar.open_address.click()
    assert hall.opener.field.hasFocus()
    assert hall.opener.height() > hall.opener.field.height() + hall.opener.title.height()
    QTest.keyClicks(hall.opener.field, "pof-hsct:diagram/injury#claim:ros")
    QTest.keyClick(hall.opener.field, Qt.Key.Key_Return)
    assert not hall.opener.isVisible()
    assert str(hall.places.current).endswith("#claim:ros")


def test_the_address_is_copied(hall: MainWindow) -> None:
    hall.bar.copy_address.click()
    assert QGuiApplication.clipboard().text() == "diagram/injury"
    assert hall.status.message.words.en == "Address copied."


def test_refusals_raise_for_the_command_line(hall: MainWindow) -> None:
    with pytest.raises(NotFoundError, match="no diagram is called"):
        hall.places.enter(Address("diagram", "gone"))
