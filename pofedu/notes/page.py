"""The notes page: all notes or bookmarks, searched as one types, and the note that is chosen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.learner.records import LearnerError, Note
from pofedu.notes import logic
from pofedu.notes.drafts import LOG, Drafts
from pofedu.notes.widgets import takeaway
from pofedu.notes.widgets.listing import (
    Listing,
    bookmark_blocks,
    is_bookmark_list,
    is_deleted_list,
    is_note_list,
    list_blocks,
    search_words,
    turn_words,
)
from pofedu.notes.widgets.pane import Mode, Pane
from pofedu.ui.blocks import Blocks
from pofedu.ui.cardview import CardView
from pofedu.ui.flow import FlowLayout
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.page import Page
from pofedu.ui.ring import Ring
from pofedu.ui.savewords import cause_words
from pofedu.ui.theme import Look
from pofedu.ui.titles import Place, place_of

CALM_MS = 1_500
"""The list follows what is typed only after a rest of this length, so that typing stays smooth."""
LIST_SHARE, LIST_CHARACTERS = 0.4, 22
BESIDE_CHARACTERS = 46
"""A page narrower than so many characters shows the list or the note, not both."""


class NotesPage(Page):
    """Lists the learner's notes and edits one of them."""

    def __init__(self, library: Library, drafts: Drafts, look: Look) -> None:
        super().__init__()
        self._library, self._drafts, self._look = library, drafts, look
        self._learner = drafts.learner
        self._address = Address("notes")
        self._note: Note | None = None
        self.search = QLineEdit()
        self.list = CardView(look)
        self.save, self.turn = QPushButton(), QPushButton()
        self.pane = Pane(drafts, look, lambda address: place_of(address, library).is_there)
        self._side = QWidget()
        take_no_text(self, self._side, self.save, self.turn)
        self.starts_at = self.list
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        flow.addWidget(self.save)
        flow.addWidget(self.turn)
        side = self._side_column = QVBoxLayout(self._side)
        side.setContentsMargins(16, 12, 0, 12)
        side.setSpacing(8)
        side.addWidget(self.search)
        side.addWidget(Ring(self.list), 1)
        side.addWidget(buttons)
        row = self._row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch()
        row.addWidget(self._side)
        row.addWidget(self.pane, 1)
        row.addStretch()

    def _wire(self) -> None:
        self.search.textEdited.connect(self._on_search)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.link_activated.connect(self._follow)
        self.save.clicked.connect(self._ask_save)
        self.turn.clicked.connect(self._turn_list)
        self.pane.asked.connect(self._on_asked)
        self.pane.link_activated.connect(self.open_requested)
        self.pane.version_chosen.connect(self._take_version)
        self.pane.end_chosen.connect(self._keep_end)
        self.pane.editor.kept.connect(self._on_kept)
        self._calm.timeout.connect(self._show_list)
        self.pane.editor.copied.connect(
            lambda: self.message_posted.emit(translate("Notes", "Text copied."))
        )

    # What the hall asks

    def enter(self, address: Address) -> None:
        note = logic.find_note(address.id, self._learner) if address.id else None
        if address.id and note is None:
            raise LookupError(translate("Notes", "There is no such note in this profile."))
        is_other = note is None or self._note is None or note.uid != self._note.uid
        is_changed = is_other or note != self._note or not self.isVisible()
        self._address = Address("notes", address.id, view=address.view)
        self._note = note
        if self.search.text() != address.value(logic.ASKED):
            self.search.setText(address.value(logic.ASKED))
        self._show_list()
        if is_changed:
            self._show_note("write" if is_other else self.pane.mode)
        self.place_changed.emit(self._address)

    def show_look(self, look: Look) -> None:
        self._look = look
        self.search.setFont(look.font(15))
        self.save.setText(line(translate("Notes", "Save as…"), look.language))
        self.pane.show_look(look)
        self._show_list()
        self.list.show_look(look)
        self._fit()

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        way: list[tuple[Text, Address | None]] = [(translate("Notes", "Notes"), Address("notes"))]
        if self._note is not None:
            way.append((self._place(self._note.address).title, None))
        elif is_deleted_list(self._address):
            way.append((translate("Notes", "Deleted notes"), None))
        elif is_bookmark_list(self._address):
            way.append((translate("Bookmarks", "Bookmarks"), None))
        return tuple(way)

    def handle_key(self, key: str) -> bool:
        if key == "note" and self._note is not None and not self._note.last.is_deleted:
            self.pane.show_mode("write")
            self.pane.editor.setFocus()
            return True
        if key == "close" and self.pane.isAncestorOf(self.window().focusWidget() or self):
            self.pane.editor.keep()
            if self._side.isVisible():
                self.list.setFocus()
            else:
                self.enter(self._listed())
            return True
        if key == "export" and not is_bookmark_list(self._address):
            self._ask_save()
            return True
        return False

    def regions(self) -> tuple[QWidget, ...]:
        return (self._side, self.pane)

    def show_marks(self) -> None:
        self._show_list()

    # The list

    def _place(self, address: Address) -> Place:
        return place_of(address, self._library)

    def _named(self, address: Address) -> Text:
        return self._place(address).title

    def _listed(self) -> Address:
        """The list as it is asked for, with no note chosen."""
        return Address("notes", view=self._address.view)

    def _show_list(self) -> None:
        language, is_of_notes = self._look.language, is_note_list(self._address)
        self.list.show_blocks(self._blocks(), is_return=True)
        sought = line(search_words(self._address), language)
        self.search.setPlaceholderText(sought)
        self.search.setAccessibleName(sought)
        deleted = len(self._learner.deleted_notes())
        self.turn.setText(line(turn_words(is_of_notes, deleted), language))
        self.turn.setVisible(not is_of_notes or bool(deleted))
        self.save.setVisible(is_of_notes and bool(self._learner.notes()))
        self._fit()

    def _blocks(self) -> Blocks:
        if is_bookmark_list(self._address):
            marked = logic.bookmarks_of(self._address, self._learner, self._named)
            return tuple(bookmark_blocks(self._address, marked, self._library))
        unkept = frozenset(draft.uid for draft in self._drafts.unkept())
        notes = logic.notes_of(self._address, self._learner, self._named)
        chosen = self._note.uid if self._note is not None else ""
        return list_blocks(Listing(self._address, notes, chosen, unkept, self._library))

    def _on_search(self, words: str) -> None:
        self.enter(self._address.with_view(**{logic.ASKED: words.strip()}))

    def _turn_list(self) -> None:
        shown = "deleted" if is_note_list(self._address) else ""
        self.enter(Address("notes").with_view(**{logic.SHOWN: shown}))

    def _follow(self, address: Address) -> None:
        if address.page != "notes":
            self.open_requested.emit(address)
            return
        self.enter(address)
        if self._note is not None and not self._note.last.is_deleted:
            self.pane.editor.setFocus()

    # The note

    def _show_note(self, mode: Mode) -> None:
        self.pane.setVisible(self._note is not None)
        if self._note is not None:
            note = self._note
            if not note.last.is_deleted:
                self.pane.editor.show_draft(self._drafts.of_note(note))
            versions = self._learner.versions(note.uid)
            self.pane.show_note(note, self._place(note.address), versions, mode)
        self._fit()

    def _refresh_note(self, mode: Mode) -> None:
        assert self._note is not None, "only a chosen note can change"
        self._note = logic.find_note(self._note.uid, self._learner)
        self._show_list()
        self._show_note(mode)

    def _on_kept(self) -> None:
        if self._note is not None:
            self._note = logic.find_note(self._note.uid, self._learner) or self._note
            self.pane.take_versions(self._learner.versions(self._note.uid))
        self._calm.start()

    def _on_asked(self, what: str) -> None:
        assert self._note is not None, "the buttons show with a note only"
        deeds: dict[str, Callable[[], object]] = {
            "back": lambda: self.enter(self._listed()),
            "open": self._open_place,
            "delete": self._delete,
            "restore": self._restore,
        }
        deeds[what]()

    def _told(self, deed: Callable[[], object]) -> bool:
        """Do something to the file; False, and the status line says why, where it refused."""
        try:
            deed()
        except LearnerError as error:
            LOG.error("notes: %s", error)
            self.message_posted.emit(cause_words(error.trouble))
            return False
        return True

    def _open_place(self) -> None:
        assert self._note is not None, "the buttons show with a note only"
        self.open_requested.emit(self._note.address)

    def _delete(self) -> None:
        assert self._note is not None, "the buttons show with a note only"
        uid = self._note.uid
        if self.pane.editor.keep() and self._told(partial(self._learner.delete_note, uid)):
            self._refresh_note("read")
            self.message_posted.emit(
                translate("Notes", "Deleted. You can restore it from the deleted notes.")
            )
            self.pane.buttons["restore"].setFocus()

    def _restore(self) -> None:
        assert self._note is not None, "the buttons show with a note only"
        if self._told(partial(self._learner.restore_note, self._note.uid)):
            self._address = Address("notes", self._note.uid)
            self._refresh_note("write")
            self.place_changed.emit(self._address)
            self.message_posted.emit(translate("Notes", "Note restored."))

    def _take_version(self, uid: str) -> None:
        note = self._note
        assert note is not None, "versions show with a note only"
        old = next(v for v in self._learner.versions(note.uid) if v.uid == uid)
        deed = partial(self._learner.write_note, note.address, old.text, note.uid)
        if self.pane.editor.keep() and self._told(deed):
            self._refresh_note("read" if note.last.is_deleted else "write")
            self.message_posted.emit(translate("Notes", "The earlier version is in use again."))

    def _keep_end(self, uid: str) -> None:
        note = self._note
        assert note is not None, "versions show with a note only"
        if self.pane.editor.keep() and self._told(partial(self._learner.settle, note.uid, uid)):
            self._refresh_note("write")
            self.message_posted.emit(
                translate("Notes", "Kept. The other is now an earlier version.")
            )

    # What is taken away

    def _ask_save(self) -> None:
        path = takeaway.ask_for_file(self, self._look)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the notes that are listed, and say how that went."""
        self.pane.editor.keep()
        notes = logic.notes_of(self._address, self._learner, self._named)
        shapes = logic.shapes_of(notes, self._library, self._named)
        words = takeaway.save_notes(shapes, self._library, path, self._look)
        self.message_posted.emit(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """List and note side by side, or one of them where there is no room for both."""
        has_note = self._note is not None
        is_narrow = self.width() < self._look.px(15) * BESIDE_CHARACTERS
        self._side.setVisible(not (has_note and is_narrow))
        self.pane.set_alone(has_note and is_narrow)
        self._side_column.setContentsMargins(16, 12, 16 if is_narrow else 0, 12)
        share = 1.0 if is_narrow or not has_note else LIST_SHARE
        most = self._look.px(15) * (LIST_CHARACTERS if has_note else LIST_CHARACTERS * 2)
        width = self.width() if is_narrow else round(min(self.width() * share, most))
        self._side.setFixedWidth(max(width, 240))
        for edge in (0, 3):  # a list alone stands in the middle
            self._row.setStretch(edge, 0 if has_note else 1)
