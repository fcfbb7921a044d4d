"""One note: where it belongs, its text to write or to read, its older versions."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.learner.records import Note, NoteVersion
from pofedu.notes.drafts import Drafts
from pofedu.notes.logic import worth_seeing
from pofedu.notes.preview import rendered
from pofedu.notes.widgets.editor import Editor
from pofedu.notes.widgets.head import Head
from pofedu.notes.widgets.pieces import Piece, Pieces
from pofedu.ui.flow import FlowLayout
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, same, translate
from pofedu.ui.moments import when_words
from pofedu.ui.reading import Reading
from pofedu.ui.theme import Look
from pofedu.ui.titles import Place

Mode = Literal["write", "read", "versions", "others"]


def _button_words() -> dict[str, Text]:
    return {
        "back": translate("Notes", "All notes"),
        "open": translate("Notes", "Open the place"),
        "write": translate("Notes", "Write"),
        "read": translate("Notes", "Read"),
        "versions": translate("Notes", "Earlier versions"),
        "others": translate("Notes", "Two versions"),
        "restore": translate("Notes", "Restore"),
        "delete": translate("Notes", "Delete"),
    }


MODES: tuple[Mode, ...] = ("write", "read", "versions", "others")


class Pane(QFrame):
    """Shows and edits the note chosen."""

    asked = Signal(str)
    """`back`, `open`, `restore` or `delete`."""
    version_chosen = Signal(str)
    """The uid of the older version that should hold again."""
    end_chosen = Signal(str)
    """The uid of that of two versions which should stay."""
    link_activated = Signal(object)

    def __init__(self, drafts: Drafts, look: Look, is_known: Callable[[Address], bool]) -> None:
        super().__init__()
        self._look, self._is_known = look, is_known
        self._note: Note | None = None
        self._versions: tuple[NoteVersion, ...] = ()
        self.mode: Mode = "write"
        self.head = Head()
        self.buttons = {name: QPushButton() for name in _button_words()}
        self.editor = Editor(drafts, look)
        self.reading = Reading()
        self.versions, self.others = Pieces(look), Pieces(look)
        self._stack = QStackedWidget()
        self._read_area = QScrollArea()
        self._row = QWidget()
        take_no_text(self, self._row, self._stack, *self.buttons.values())
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        flow = FlowLayout(self._row, 8)
        for name, button in self.buttons.items():
            button.setCheckable(name in MODES)
            flow.addWidget(button)
        sheet = QWidget()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(4, 4, 12, 4)
        inside.addWidget(self.reading)
        inside.addStretch()
        self._read_area.setViewport(QWidget())
        self._read_area.setWidget(sheet)
        self._read_area.setWidgetResizable(True)
        self._read_area.setFrameShape(QFrame.Shape.NoFrame)
        take_no_text(self._read_area)
        for part in (self.editor, self._read_area, self.versions, self.others):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        for name in ("back", "open", "restore", "delete"):
            self.buttons[name].clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        for mode in MODES:
            self.buttons[mode].clicked.connect(lambda _=False, mode=mode: self.show_mode(mode))
        self.versions.chosen.connect(self.version_chosen)
        self.others.chosen.connect(self.end_chosen)
        self.reading.link_activated.connect(self.link_activated)

    def show_note(
        self, note: Note, place: Place, versions: tuple[NoteVersion, ...], mode: Mode
    ) -> None:
        """Show another note, or the same one as it stands now."""
        self._note, self._versions = note, versions
        self.head.say(place.kind, place.title)
        self.buttons["open"].setEnabled(place.is_there)
        self.show_mode(mode)

    def take_versions(self, versions: tuple[NoteVersion, ...]) -> None:
        """Offer the versions that there are by now; what is shown stays."""
        self._versions = versions
        self.buttons["versions"].setVisible(bool(worth_seeing(versions)[1:]))

    def show_mode(self, mode: Mode) -> None:
        """Write, read, go back to an older version, or compare two."""
        assert self._note is not None, "a note is chosen before it is shown"
        note, is_deleted = self._note, self._note.last.is_deleted
        self.mode = mode = "read" if is_deleted and mode == "write" else mode
        offered = worth_seeing(self._versions)[1:]
        shown = {
            "write": not is_deleted,
            "versions": bool(offered),
            "others": bool(note.others),
            "restore": is_deleted,
            "delete": not is_deleted,
        }
        for name, is_shown in shown.items():
            self.buttons[name].setVisible(is_shown)
        for name in MODES:
            self.buttons[name].setChecked(name == mode)
        if mode == "read":
            self._show_reading(note)
        elif mode == "versions":
            self._show_versions(offered)
        elif mode == "others":
            self._show_others(note)
        self._stack.setCurrentIndex(MODES.index(mode))
        self.show_look(self._look)

    def _show_reading(self, note: Note) -> None:
        draft = self.editor.draft
        is_here = draft is not None and draft.uid == note.uid
        text = draft.text if is_here and draft is not None else note.text
        self.reading.show_texts(same(rendered(text, self._is_known)), is_rich=True)

    def _show_versions(self, offered: tuple[NoteVersion, ...]) -> None:
        deed = translate("Notes", "Use this version")
        pieces = tuple(Piece(v.uid, when_words(v.written_at), v.text, deed) for v in offered)
        intro = translate(
            "Notes",
            "Using an earlier version adds it again as the newest one; nothing is thrown away.",
        )
        self.versions.show_pieces(_button_words()["versions"], pieces, intro=intro)

    def _show_others(self, note: Note) -> None:
        deed = translate("Notes", "Keep this one")
        ends = (note.last, *note.others)
        pieces = tuple(Piece(v.uid, when_words(v.written_at), v.text, deed) for v in ends)
        intro = translate(
            "Notes",
            "This note was changed on two computers. Choose which version to keep; the other"
            " stays among the earlier versions.",
        )
        self.others.show_pieces(_button_words()["others"], pieces, len(pieces), intro)

    def set_alone(self, is_alone: bool) -> None:
        """Offer the way back to the list, where there is no room for it beside the note."""
        self.buttons["back"].setVisible(is_alone)

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self._look = look
        self.head.show_look(look)
        for name, said in _button_words().items():
            self.buttons[name].setText(line(said, look.language))
        self.editor.show_look(look)
        self.reading.setAccessibleName(line(self.head.title, look.language))
        self._read_area.setAccessibleName(self.reading.accessibleName())
        self.reading.show_look(look)
        for pieces in (self.versions, self.others):
            pieces.show_look(look)
            pieces.setAccessibleName(self.reading.accessibleName())
        self.updateGeometry()
