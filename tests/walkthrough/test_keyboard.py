"""The keyboard is with the words at each new place, whatever button had it before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pofedu.content.address import Address, parse_address
from pofedu.ui.ring import Ring
from pofedu.walkthrough import logic
from pofedu.window.hall import MainWindow
from pofedu.window.rail import RailButton
from tests.walkthrough.conftest import Make, page_of, press, spoken

ROUTE = "emptied-follicle-pool"
STEP = f"walkthrough/{ROUTE}/drugs-reach-the-dna"


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def is_shown(window: MainWindow) -> bool:
    place = page_of(window).walk.place
    return place is not None and place.is_shown


def test_after_a_click_on_begin_and_on_next_step_enter_answers(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(logic.route_place(ROUTE))
    page = page_of(window)
    for number in (1, 2):
        click(page.player.bar.buttons["on"])
        press(window, Qt.Key.Key_2)
        press(window, Qt.Key.Key_Return)
        assert page.walk.place is not None
        assert (page.walk.place.number, page.walk.place.is_shown) == (number, True)
        assert page.walk.address.value("depth") == ""


def test_after_a_click_on_a_stop_enter_answers(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(logic.route_place(ROUTE))
    page = page_of(window)
    QApplication.processEvents()
    page.player.strip.buttons[2].setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Return)
    assert str(window.places.current) == STEP
    assert window.focusWidget() is page.player.pane
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_Return)
    assert is_shown(window)


def test_a_button_that_was_gone_to_by_tab_is_pressed(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    page = page_of(window)
    page.player.bar.buttons["depth"].setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Return)
    assert page.walk.address.value("depth") == "core"


def test_an_answer_that_is_chosen_by_its_digit_is_given_from_any_button(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    page = page_of(window)
    for holder in (page.player.rows[0], page.player.bar.buttons["play"]):
        holder.setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Qt.Key.Key_3)
        press(window, Qt.Key.Key_Return)
        assert is_shown(window)
        given = page.walk.address.value("answer")
        assert page.walk.question is not None
        assert given == page.walk.question.answers[2].id
        page.handle_key("again")


def test_another_route_by_the_palette_begins_at_enter(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(f"walkthrough/{ROUTE}?shown=end"))
    page = page_of(window)
    for holder in (page.player.bar.buttons["export"], window.rail.findChildren(RailButton)[0]):
        holder.setFocus(Qt.FocusReason.TabFocusReason)
        window.do("find")
        palette = window.finding.palette
        assert palette is not None
        palette.leave()
        assert window.focusWidget() is holder
        palette.opened.emit(Address("walkthrough", "ovary-scars"))
        QApplication.processEvents()
        assert window.focusWidget() is page.player.pane
        press(window, Qt.Key.Key_Return)
        assert page.walk.place is not None
        assert page.walk.place.number == 1
        window.places.go(parse_address(f"walkthrough/{ROUTE}?shown=end"))


def test_from_the_list_enter_and_enter_begin(make_hall: Make) -> None:
    window = make_hall(language="en")
    page = page_of(window)
    page.routes.rows[2].setFocus()
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    assert page.walk.place is not None
    assert page.walk.place.number == 1
    page.handle_key("back")
    page.handle_key("back")
    assert page_of(window).walk.place is None
    assert window.focusWidget() is page.routes.rows[2]


def test_from_another_room_the_keyboard_is_with_the_words(make_hall: Make) -> None:
    window = make_hall(language="en")
    page = page_of(window)
    window.places.go(parse_address(f"walkthrough/{ROUTE}?shown=end"))
    page.player.bar.buttons["export"].setFocus(Qt.FocusReason.TabFocusReason)
    window.places.go(Address("sources"))
    window.places.go(parse_address(STEP))
    QApplication.processEvents()
    assert window.focusWidget() is page.player.pane


def test_a_presenter_is_asked_for_an_answer_first(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    page = page_of(window)
    heard: list[str] = []
    page.message_posted.connect(lambda words: heard.append(words.en))
    presses = 0
    while not is_shown(window):
        press(window, Qt.Key.Key_PageDown)
        presses += 1
        if presses == 1:
            assert not is_shown(window)
            assert page.player.answers is not None
            assert heard[0] in spoken(page.player.pane)
    assert heard == ["Choose an answer first. 0, or PgDn again, shows it without."]
    assert presses == 2


def test_it_does_not_go_on_by_itself_behind_a_dialog(
    make_hall: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    page = page_of(window)
    page.handle_key("play")
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    page.autoplay._timer.timeout.emit()
    assert not is_shown(window)
    assert page.autoplay._timer.isActive()
    dialog.close()
    window.do("keys")
    page.autoplay._timer.timeout.emit()
    assert not is_shown(window)
    window.do("close")
    for _ in range(3):
        page.autoplay._timer.timeout.emit()
    assert page.autoplay.is_on
    assert page.walk.place is not None
    assert page.walk.place.is_shown or page.walk.place.number > 2


def test_f6_shows_where_the_words_have_the_keyboard(make_hall: Make) -> None:
    window = make_hall(language="en")
    window.places.go(parse_address(STEP))
    page = page_of(window)
    ring = page.player.pane.parentWidget()
    assert isinstance(ring, Ring)
    before = ring.grab().toImage()
    for _ in range(8):
        window.do("next-region")
        if page.player.pane.hasFocus():
            break
    assert page.player.pane.hasFocus()
    assert ring.grab().toImage() != before
