"""A note is written and a place is marked over any page; nothing typed is lost."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.learner import Learner
from pofedu.learner.passing import passing_learner
from pofedu.notes.widgets.panel import Panel
from pofedu.ui.map.view import MapView
from pofedu.window.desk import LEAST_BESIDE, Desk
from pofedu.window.hall import MainWindow

CLAIM = "diagram/injury#claim:gvhd-follicle-structure"
OTHER = "diagram/injury#claim:ros-autophagy"


@pytest.fixture
def hall(make_real_hall: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    hall = make_real_hall((1280, 720), language="en")
    with qtbot.waitActive(hall):
        hall.activateWindow()
    hall.places.go(parse_address(OTHER))
    return hall


@pytest.fixture
def desk(hall: MainWindow) -> Desk:
    assert hall.desk is not None
    return hall.desk


@pytest.fixture
def learner(desk: Desk) -> Learner:
    return desk.learner


def panel_of(desk: Desk) -> Panel:
    assert desk.panel is not None
    return desk.panel


def press(hall: MainWindow, key: Qt.Key, *, ctrl: bool = False) -> None:
    """Press a key where the focus is."""
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or hall, key, modifier)


@pytest.mark.parametrize("ctrl", [False, True])
def test_a_key_opens_the_panel_and_escape_gives_the_focus_back(
    hall: MainWindow, desk: Desk, learner: Learner, ctrl: bool
) -> None:
    view = hall.findChild(MapView)
    assert view is not None
    view.setFocus()
    press(hall, Qt.Key.Key_N, ctrl=ctrl)
    panel = panel_of(desk)
    assert panel.editor.field.hasFocus()
    QTest.keyClicks(panel.editor.field, "N, D and L are letters here")
    press(hall, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert view.hasFocus()
    (note,) = learner.notes_at(parse_address(OTHER))
    assert note.text == "N, D and L are letters here"
    assert note.address == hall.places.current
    assert hall.look.language == "en"


def test_keys_of_the_window_act_while_one_writes(hall: MainWindow, desk: Desk) -> None:
    desk.write()
    press(hall, Qt.Key.Key_D, ctrl=True)
    assert desk.learner.is_bookmarked(parse_address(OTHER))
    press(hall, Qt.Key.Key_L, ctrl=True)
    assert hall.look.language == "both"
    assert panel_of(desk).editor.field.hasFocus()


def test_the_page_makes_room_beside_the_panel(hall: MainWindow, desk: Desk) -> None:
    before = hall.pages.page.width() if hall.pages.page else 0
    desk.write()
    QApplication.processEvents()
    page, panel = hall.pages.page, panel_of(desk)
    assert page is not None
    assert LEAST_BESIDE <= page.width() < before
    assert panel.geometry().left() >= page.mapTo(hall, page.rect().topRight()).x() - 8
    desk.close()
    QApplication.processEvents()
    assert page.width() == before
    hall.resize(800, 600)
    desk.write()
    QApplication.processEvents()
    assert page.width() == hall.pages.width(), "no room beside it, so it lies over the page"
    assert hall.rect().contains(panel.geometry())


def test_the_panel_follows_the_place_and_keeps_what_was_typed(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    desk.write()
    panel = panel_of(desk)
    panel.editor.field.setPlainText("on autophagy")
    hall.places.go(parse_address(CLAIM))
    assert panel.editor.field.toPlainText().startswith("# 为什么")
    assert [n.text for n in learner.notes_at(parse_address(OTHER))] == ["on autophagy"]
    hall.places.go(parse_address(OTHER))
    assert panel.editor.field.toPlainText() == "on autophagy"


def test_several_notes_on_one_place(hall: MainWindow, desk: Desk, learner: Learner) -> None:
    hall.places.go(parse_address(CLAIM))
    desk.write()
    panel = panel_of(desk)
    panel.more.click()
    assert panel.editor.field.toPlainText() == ""
    QTest.keyClicks(panel.editor.field, "another")
    panel.editor.keep()
    assert len(learner.notes_at(parse_address(CLAIM))) == 2
    assert panel.which is not None
    panel.which.buttons[learner.notes_at(parse_address(CLAIM))[1].uid].click()
    assert panel.editor.field.toPlainText().startswith("# 为什么")


def test_a_note_changed_or_deleted_elsewhere_is_not_written_over(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    hall.places.go(parse_address(CLAIM))
    desk.write()
    (note,) = learner.notes_at(parse_address(CLAIM))
    hall.places.go(parse_address(f"notes/{note.uid}"))
    page: Any = hall.pages.page
    page.pane.editor.field.setPlainText("changed there")
    hall.places.go(parse_address(CLAIM))
    desk.write()
    panel = panel_of(desk)
    assert panel.editor.field.toPlainText() == "changed there"
    hall.places.go(parse_address(f"notes/{note.uid}"))
    page.pane.buttons["delete"].click()
    hall.places.go(parse_address(CLAIM))
    desk.write()
    assert panel.editor.field.toPlainText() == ""
    QTest.keyClicks(panel.editor.field, "a new one")
    desk.close()
    (new,) = learner.notes_at(parse_address(CLAIM))
    assert (new.text, new.uid != note.uid) == ("a new one", True)


def test_the_list_of_a_place_is_one_step_away(hall: MainWindow, desk: Desk) -> None:
    hall.places.go(parse_address(CLAIM))
    desk.write()
    panel_of(desk).every.click()
    assert hall.places.current is not None
    assert hall.places.current.page == "notes"
    assert not desk.is_open, "the notes page has its own editor"
    hall.do("note")
    assert not desk.is_open


def test_a_bookmark_is_set_and_removed(hall: MainWindow, desk: Desk) -> None:
    hall.places.go(parse_address("sources/reference/16"))
    assert not hall.bar.bookmark.isChecked()
    hall.bar.bookmark.click()
    assert desk.learner.is_bookmarked(parse_address("sources/reference/16"))
    assert hall.bar.bookmark.isChecked()
    hall.bar.bookmark.click()
    assert not desk.learner.is_bookmarked(parse_address("sources/reference/16"))
    assert not hall.bar.bookmark.isChecked()


def test_the_bar_says_whether_there_are_notes(hall: MainWindow) -> None:
    assert not hall.bar.note.isChecked()
    hall.places.go(parse_address(CLAIM))
    assert hall.bar.note.isChecked()
    hall.bar.note.click()
    assert hall.bar.note.isChecked(), "a click opens the panel, it takes no note away"


def test_a_bookmark_that_cannot_be_kept_is_said(hall: MainWindow, desk: Desk) -> None:
    desk.learner.is_read_only = True
    hall.do("bookmark")
    assert hall.status.message.words.en.startswith("Not saved")
    assert not hall.bar.bookmark.isChecked()


def test_closing_keeps_what_was_typed(hall: MainWindow, desk: Desk, learner: Learner) -> None:
    desk.write()
    panel_of(desk).editor.field.setPlainText("last words")
    assert hall.close()
    assert [n.text for n in learner.notes_at(parse_address(OTHER))] == ["last words"]


def test_closing_is_held_back_once_where_something_would_be_lost(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    desk.write()
    panel = panel_of(desk)
    panel.editor.field.setPlainText("not kept")
    learner.is_read_only = True
    hall.places.go(parse_address("home"))
    hall.do("close")
    assert not hall.close()
    assert hall.isVisible()
    assert hall.places.current is not None
    assert str(hall.places.current).startswith("diagram/injury")
    assert panel.isVisible()
    assert panel.editor.field.toPlainText() == "not kept"
    assert panel.editor.trouble.isVisible()
    assert hall.close(), "whoever closes again means it"


def test_what_was_kept_after_all_is_no_reason_to_hold_back(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    desk.write()
    panel_of(desk).editor.field.setPlainText("kept in the end")
    learner.is_read_only = True
    assert not hall.close()
    learner.is_read_only = False
    panel_of(desk).editor.retry.click()
    assert hall.close()
    assert [n.text for n in learner.notes_at(parse_address(OTHER))] == ["kept in the end"]


def test_marks_stand_on_map_and_card(hall: MainWindow, desk: Desk, library: Library) -> None:
    view = hall.findChild(MapView)
    assert view is not None
    marked = {c.id for c in view.marks if c.kind == "box"}
    assert {b.id for b in view.drawing.boxes_of_entity("pof")} <= marked
    before = len(view.marks)
    hall.do("bookmark")
    assert len(view.marks) == before + 1
    spoken = QAccessible.queryAccessibleInterface(view)
    names = [spoken.child(i).text(QAccessible.Text.Name) for i in range(spoken.childCount())]
    assert any("bookmarked" in name for name in names)


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1080)], ids=str)
@pytest.mark.parametrize("reading", [{"text_scale": 2.0}, {"theme": "projector"}], ids=str)
@pytest.mark.parametrize("language", ["zh", "both"])
def test_nothing_of_the_panel_is_cut(
    make_real_hall: Callable[..., MainWindow],
    size: tuple[int, int],
    reading: dict[str, object],
    language: str,
) -> None:
    from tests.window.test_fit import cut

    hall = make_real_hall(size, language=language, **reading)
    hall.places.go(Address("diagram", "injury", kind="claim", target="gvhd-follicle-structure"))
    hall.do("note")
    for _ in range(3):
        QApplication.processEvents()
    assert hall.desk is not None
    assert list(cut(hall)) == []
    panel = panel_of(hall.desk)
    assert all(
        panel.rect().contains(w.geometry().translated(w.mapTo(panel, w.rect().topLeft()) - w.pos()))
        for w in panel.findChildren(QWidget)
        if w.isVisible() and w.parentWidget() is panel
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_new_note_may_begin_without_words(hall: MainWindow, desk: Desk, key: Qt.Key) -> None:
    desk.write()
    editor = panel_of(desk).editor
    QTest.keyClick(editor.field, key)
    assert editor.draft is not None
    assert not editor.draft.text.strip()
    assert "Saved automatically" in editor.state.text()
    QTest.keyClicks(editor.field, "words")
    assert editor.state.text() == "Typing…"


def test_what_could_not_be_kept_later_holds_back_again(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    desk.write()
    field = panel_of(desk).editor.field
    field.setPlainText("not kept")
    learner.is_read_only = True
    assert not hall.close()
    learner.is_read_only = False
    assert desk.drafts.keep_all() == ()
    field.setPlainText("not kept again")
    learner.is_read_only = True
    assert not hall.close()
    assert hall.close(), "whoever closes again means it"


def test_another_learner_finds_no_panel_of_the_one_before(
    hall: MainWindow, desk: Desk, learner: Learner, library: Library
) -> None:
    desk.write()
    panel_of(desk).editor.field.setPlainText("kept before leaving")
    hall.meet(passing_learner(), library)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert hall.findChildren(Panel) == []
    assert hall.findChildren(Desk) == [hall.desk]
    assert [n.text for n in learner.notes_at(parse_address(OTHER))] == ["kept before leaving"]
    hall.do("note")
    assert panel_of(hall.findChildren(Desk)[0]).editor.field.toPlainText() == ""


def test_a_page_begins_a_note_that_is_kept_and_gone_on_with(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    page = hall.pages.page
    assert page is not None
    words = Text(zh="有疑问", en="Doubtful: ")
    page.note_wanted.emit(words)
    field = panel_of(desk).editor.field
    assert field.hasFocus()
    QTest.keyClicks(field, "why")
    assert desk.close()
    page.note_wanted.emit(words)
    QTest.keyClicks(field, " not")
    assert desk.close()
    (note,) = learner.notes_at(parse_address(OTHER))
    assert note.text == "Doubtful: why not"


def test_a_page_begins_a_note_beside_those_that_are_there(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    learner.write_note(parse_address(OTHER), "Another matter")
    page = hall.pages.page
    assert page is not None
    page.note_wanted.emit(Text(zh="有疑问", en="Doubtful: "))
    field = panel_of(desk).editor.field
    assert field.toPlainText() == "Doubtful: "
    QTest.keyClicks(field, "why")
    assert desk.close()
    texts = {note.text for note in learner.notes_at(parse_address(OTHER))}
    assert texts == {"Another matter", "Doubtful: why"}


def test_what_a_page_began_is_nothing_until_something_is_added_or_it_is_kept_by_hand(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    page = hall.pages.page
    assert page is not None
    page.note_wanted.emit(Text(zh="有疑问", en="Doubtful: "))
    editor = panel_of(desk).editor
    assert "Ctrl+S" in editor.state.text()
    assert desk.close()
    assert not learner.notes_at(parse_address(OTHER))
    desk.write()
    assert not editor.field.toPlainText(), "another note has nothing to do with it"
    assert desk.close()
    page.note_wanted.emit(Text(zh="有疑问", en="Doubtful: "))
    QTest.keyClick(editor.field, Qt.Key.Key_Backspace)
    QTest.keyClick(editor.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [note.text for note in learner.notes_at(parse_address(OTHER))] == ["Doubtful:"]
    assert "Saved at" in editor.state.text()


def test_what_was_typed_and_not_kept_stays_behind_the_words_of_a_page(
    hall: MainWindow, desk: Desk, learner: Learner
) -> None:
    page = hall.pages.page
    assert page is not None
    desk.write()
    editor = panel_of(desk).editor
    QTest.keyClicks(editor.field, "mine")
    learner.is_read_only = True
    assert not editor.keep()
    page.note_wanted.emit(Text(zh="有疑问", en="Doubtful: "))
    learner.is_read_only = False
    assert desk.close()
    assert [note.text for note in learner.notes_at(parse_address(OTHER))] == ["Doubtful: mine"]
