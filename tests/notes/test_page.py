"""The notes page by hand and key: typed text is kept, found, put back, taken along."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pofedu.content.address import Address, parse_address
from pofedu.content.library import Library
from pofedu.learner.learner import Learner
from pofedu.learner.records import Note
from pofedu.notes.drafts import Drafts
from pofedu.notes.page import NotesPage
from pofedu.notes.widgets.editor import LONGEST_MS, PAUSE_MS
from pofedu.ui.blocks import Entry
from pofedu.ui.rows import LinkRow
from pofedu.ui.theme import Look
from tests.notes.conftest import Disk

Make = Callable[[Learner], NotesPage]


@pytest.fixture
def make(qtbot: QtBot, library: Library, look: Callable[..., Look]) -> Make:
    def build(learner: Learner) -> NotesPage:
        page = NotesPage(library, Drafts(learner), look(language="en"))
        qtbot.addWidget(page)
        page.resize(1100, 640)
        page.show_look(look(language="en"))
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.enter(Address("notes"))
        return page

    return build


@pytest.fixture
def note(learner: Learner, place: Address) -> Note:
    return learner.write_note(place, "first thought")


def at(note: Note) -> Address:
    return Address("notes", note.uid)


def messages(page: NotesPage) -> list[str]:
    said: list[str] = []
    page.message_posted.connect(lambda words: said.append(words.en))
    return said


def press(page: NotesPage, name: str) -> None:
    page.pane.buttons[name].click()


def entries(page: NotesPage) -> list[Entry]:
    return [b for b in page._blocks() if isinstance(b, Entry)]


def test_a_pause_keeps_what_was_typed(
    qtbot: QtBot, make: Make, learner: Learner, note: Note
) -> None:
    page = make(learner)
    page.enter(at(note))
    editor = page.pane.editor
    editor.setFocus()
    with qtbot.waitSignal(editor.kept, timeout=PAUSE_MS + 1000):
        QTest.keyClicks(editor.field, ", and N L T b")
    assert learner.notes()[0].text == "first thought, and N L T b"
    assert "Saved at" in editor.state.text()
    assert len(learner.versions(note.uid)) == 2
    qtbot.wait(PAUSE_MS + 100)
    assert len(learner.versions(note.uid)) == 2, "nothing changed, nothing is added"


def test_typing_without_pause_is_kept_all_the_same(
    qtbot: QtBot, make: Make, learner: Learner, note: Note
) -> None:
    page = make(learner)
    page.enter(at(note))
    editor = page.pane.editor
    assert editor._longest.interval() == LONGEST_MS
    editor._longest.setInterval(300)
    for letter in "abcdefghij":
        QTest.keyClicks(editor.field, letter)
        qtbot.wait(60)
    assert learner.notes()[0].text.startswith("first thoughta"), "while the typing goes on"


def test_chinese_is_composed_undisturbed(make: Make, learner: Learner, note: Note) -> None:
    page = make(learner)
    page.enter(at(note))
    field = page.pane.editor.field
    assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    QApplication.sendEvent(field, QInputMethodEvent("luanchao", []))
    page.pane.editor.keep()
    assert learner.notes()[0].text == "first thought", "what is composed is not typed yet"
    assert field.textCursor().block().layout().preeditAreaText() == "luanchao"
    done = QInputMethodEvent("", [])
    done.setCommitString("卵巢")
    QApplication.sendEvent(field, done)
    page.pane.editor.keep()
    assert learner.notes()[0].text == "first thought卵巢"


@pytest.mark.parametrize("way", ["focus", "another note", "hide", "ctrl-s"])
def test_leaving_keeps_what_was_typed(
    qtbot: QtBot, make: Make, learner: Learner, note: Note, place: Address, way: str
) -> None:
    other = learner.write_note(place, "other")
    page = make(learner)
    page.enter(at(note))
    page.pane.editor.setFocus()
    QTest.keyClicks(page.pane.editor.field, "!")
    ways: dict[str, Callable[[], object]] = {
        "focus": page.search.setFocus,
        "another note": lambda: page.enter(at(other)),
        "hide": page.hide,
        "ctrl-s": lambda: QTest.keyClick(
            page.pane.editor.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
        ),
    }
    ways[way]()
    assert {n.text for n in learner.notes()} == {"first thought!", "other"}


def test_a_full_disk_loses_nothing(
    qtbot: QtBot, make: Make, disk_and_learner: tuple[Disk, Learner], place: Address
) -> None:
    disk, learner = disk_and_learner
    note = learner.write_note(place, "kept")
    other = learner.write_note(place, "other")
    page = make(learner)
    page.enter(at(note))
    editor = page.pane.editor
    long = "words " * 4000
    editor.field.setPlainText(long)
    disk.fill()
    assert not editor.keep()
    assert editor.trouble.isVisible()
    assert "disk is full" in editor.trouble.text()
    page.enter(at(other))
    assert editor.field.toPlainText() == "other"
    assert any(d.en == "Not saved yet" for e in entries(page) for d in e.details)
    page.enter(at(note))
    assert editor.field.toPlainText() == long
    editor.copy.click()
    assert QGuiApplication.clipboard().text() == long
    disk.make_room()
    editor.retry.click()
    assert not editor.trouble.isVisible()
    assert [n.text for n in learner.notes() if n.uid == note.uid] == [long]


def test_a_file_for_reading_only_says_so(make: Make, learner: Learner, note: Note) -> None:
    page = make(learner)
    said = messages(page)
    page.enter(at(note))
    learner.is_read_only = True
    press(page, "delete")
    assert said == ["Not saved: this profile is open read-only, or in use in another window."]
    assert learner.notes()


def test_the_list_is_searched_as_one_types(
    qtbot: QtBot, make: Make, learner: Learner, note: Note
) -> None:
    learner.write_note(parse_address("diagram/injury#entity:pof"), "卵巢早衰是什么")
    page = make(learner)
    assert len(entries(page)) == 2
    QTest.keyClicks(page.search, "first")
    assert [e.address for e in entries(page)] == [
        Address("notes", note.uid, view=(("q", "first"),))
    ]
    page.search.clear()
    QTest.keyClicks(page.search, "x y z")
    assert not entries(page)
    assert any("No note contains" in getattr(b, "text", note).en for b in page._blocks())  # type: ignore[union-attr]


def test_a_note_is_opened_with_the_keyboard(
    qtbot: QtBot, make: Make, learner: Learner, note: Note
) -> None:
    page = make(learner)
    row = page.list.findChildren(LinkRow)[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert page.pane.editor.field.hasFocus()
    assert page.handle_key("close")
    assert page.list.hasFocus()


def test_a_deleted_note_can_be_put_back(make: Make, learner: Learner, note: Note) -> None:
    page = make(learner)
    said = messages(page)
    page.enter(at(note))
    press(page, "delete")
    assert not learner.notes()
    assert page.pane.buttons["restore"].isVisible()
    assert not page.pane.buttons["write"].isVisible()
    press(page, "restore")
    assert [n.text for n in learner.notes()] == ["first thought"]
    assert len(said) == 2
    page.turn.click()
    assert not entries(page), "no deleted ones are left"


def test_an_older_version_can_hold_again(make: Make, learner: Learner, note: Note) -> None:
    long = "a thought that was long enough to be missed when it went"
    learner.write_note(note.address, long, note.uid)
    learner.write_note(note.address, "short", note.uid)
    page = make(learner)
    page.enter(at(note))
    press(page, "versions")
    page.pane.versions.findChildren(QPushButton)[0].click()
    assert learner.notes()[0].text == long
    assert page.pane.editor.field.toPlainText() == long
    assert len(learner.versions(note.uid)) == 4


def test_what_was_just_cut_is_offered_at_once(make: Make, learner: Learner, note: Note) -> None:
    page = make(learner)
    page.enter(at(note))
    field = page.pane.editor.field
    for text in ("a thought that was long enough to be missed when it went", "short"):
        field.setPlainText(text)
        assert page.pane.editor.keep()
    press(page, "versions")
    page.pane.versions.findChildren(QPushButton)[0].click()
    assert field.toPlainText().startswith("a thought that was long enough")


@pytest.mark.parametrize("kept", [0, 1])
def test_of_two_versions_one_is_kept(
    make: Make, disk_and_learner: tuple[Disk, Learner], place: Address, kept: int
) -> None:
    disk, learner = disk_and_learner
    note = learner.write_note(place, "here")
    disk._connection.execute(
        "INSERT INTO note_version (uid, note, follows, address, pack, content_hash, text,"
        " is_deleted, written_at) SELECT 'other', note, '', address, pack, content_hash, 'there',"
        " 0, written_at FROM note_version"
    )
    page = make(learner)
    page.enter(at(note))
    assert page.pane.buttons["others"].isVisible()
    press(page, "others")
    buttons = page.pane.others.findChildren(QPushButton)
    texts = [learner.notes()[0].text, learner.notes()[0].others[0].text]
    assert sorted(texts) == ["here", "there"]
    buttons[kept].click()
    (now,) = learner.notes()
    assert (now.text, now.others) == (texts[kept], ())
    assert {v.text for v in learner.versions(note.uid)} == {"here", "there"}


def test_the_place_of_a_note_is_opened(
    qtbot: QtBot, make: Make, learner: Learner, note: Note, place: Address
) -> None:
    page = make(learner)
    page.enter(at(note))
    with qtbot.waitSignal(page.open_requested) as asked:
        press(page, "open")
    assert asked.args == [place]


def test_a_note_on_what_is_gone_stays_readable(make: Make, learner: Learner) -> None:
    gone = learner.write_note(parse_address("sources/claim/withdrawn"), "still mine")
    page = make(learner)
    page.enter(at(gone))
    assert page.pane.editor.field.toPlainText() == "still mine"
    assert not page.pane.buttons["open"].isEnabled()
    assert "not in this content" in page.crumbs()[-1][0].en


def test_reading_follows_links_of_pofedu(
    qtbot: QtBot, make: Make, learner: Learner, place: Address
) -> None:
    note = learner.write_note(place, "[x](sources/passage/1.1-s3)")
    page = make(learner)
    page.enter(at(note))
    press(page, "read")
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.mouseClick(page.pane.reading.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert asked.args == [parse_address("sources/passage/1.1-s3")]


@pytest.mark.parametrize("ending", [".md", ".json"])
def test_notes_are_saved(
    make: Make, learner: Learner, note: Note, tmp_path: Path, ending: str
) -> None:
    page = make(learner)
    said = messages(page)
    target = tmp_path / f"我的{ending}"
    page.save_to(target)
    assert said == [f"Notes saved as {target.name}."]
    content = target.read_text("utf-8")
    assert "first thought" in content
    assert "sources/claim/gvhd-follicle-structure" in content or ending == ".md"
    if ending == ".json":
        assert len(json.loads(content)["notes"]) == 1


@pytest.mark.parametrize("name", ["notes.txt", "no/folder/notes.md"])
def test_what_cannot_be_saved_is_said(
    make: Make, learner: Learner, note: Note, tmp_path: Path, name: str
) -> None:
    page = make(learner)
    said = messages(page)
    page.save_to(tmp_path / name)
    assert len(said) == 1
    assert "Notes saved" not in said[0]


def test_no_such_note_is_refused(make: Make, learner: Learner) -> None:
    with pytest.raises(LookupError):
        make(learner).enter(Address("notes", "nothing"))


def test_an_empty_list_says_how_to_begin(make: Make, learner: Learner) -> None:
    page = make(learner)
    assert any("Ctrl+N" in getattr(b, "text").en for b in page._blocks())  # noqa: B009
    assert not page.pane.isVisible()
    assert not page.save.isVisible()


def test_a_narrow_page_shows_one_at_a_time(make: Make, learner: Learner, note: Note) -> None:
    page = make(learner)
    page.resize(560, 600)
    page.enter(at(note))
    assert not page._side.isVisible()
    press(page, "back")
    assert page._side.isVisible()
    assert not page.pane.isVisible()


def test_all_bookmarks_are_listed_searched_and_opened(make: Make, learner: Learner) -> None:
    marked = [f"sources/reference/{number}" for number in range(1, 71)]
    for text in marked:
        learner.set_bookmark(parse_address(text), True)
    page = make(learner)
    opened: list[str] = []
    page.open_requested.connect(lambda address: opened.append(str(address)))
    page.enter(parse_address("notes?show=bookmarks"))
    assert [str(e.address) for e in entries(page)] == marked[::-1]
    assert page.save.isHidden()
    assert page.crumbs()[-1][0].en == "Bookmarks"
    page.list.setFocus()
    rows = [row for row in page.list.findChildren(LinkRow) if not row.isHidden()]
    rows[-1].setFocus()
    QTest.keyClick(rows[-1], Qt.Key.Key_Return)
    assert opened == [marked[0]]
    learner.set_bookmark(parse_address(marked[0]), False)
    page.show_marks()
    assert [str(e.address) for e in entries(page)] == marked[:0:-1]
    page.search.setFocus()
    QTest.keyClicks(page.search, "zzz")
    assert entries(page) == []
    page.turn.click()
    assert str(page._address) == "notes"
