"""The panel beside any page in which the notes on that place are written."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.notes.drafts import Draft, Drafts
from pofedu.notes.logic import list_at
from pofedu.notes.widgets.editor import Editor
from pofedu.notes.widgets.head import Head
from pofedu.ui.choice import Choice
from pofedu.ui.excerpt import first_words
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, same, translate
from pofedu.ui.theme import Look
from pofedu.ui.titles import Place

WIDTH = 24
"""In characters of the usual size."""
CHIP_WORDS = 10
"""As many characters name a note where there are several on a place."""
MOST = 4
"""As many notes on one place are offered here; the page of notes has them all."""


class Panel(QFrame):
    """Shows the notes on one place, one of them in an editor."""

    closed = Signal()
    kept = Signal()
    copied = Signal()
    open_requested = Signal(object)
    """The Address of the page that lists the notes on this place."""

    def __init__(self, drafts: Drafts, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._drafts, self._look = drafts, look
        self.place = Address("home")
        self.head = Head()
        self.which: Choice | None = None
        self.editor = Editor(drafts, look)
        self.more, self.every = QPushButton(), QPushButton()
        self.close_button = QToolButton()
        self._which_room = QVBoxLayout()
        for button in (self.more, self.every):
            button.setProperty("flat", "true")
        take_no_text(self, self.more, self.every, self.close_button)
        self._lay_out()
        self._wire()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.head, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QWidget()
        flow = FlowLayout(foot, 8)
        flow.addWidget(self.more)
        flow.addWidget(self.every)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._which_room)
        column.addWidget(self.editor, 1)
        column.addWidget(foot)

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.editor.kept.connect(self._on_kept)
        self.editor.copied.connect(self.copied)
        self.more.clicked.connect(self._begin)
        self.every.clicked.connect(lambda: self.open_requested.emit(list_at(self.place)))

    def show_place(self, address: Address, place: Place) -> None:
        """Show the notes on a place: what was not kept there, else the last note, else a new one.

        While the panel is open, what is being written on the same place stays in the editor; once
        it was closed the note may have been changed, or deleted, elsewhere.
        """
        self.head.say(place.kind, place.title)
        is_same = self.isVisible() and list_at(address) == list_at(self.place)
        self.place = address
        if not is_same:
            self._choose(self._first_draft())
        self._show_which()
        self.show_look(self._look)

    def _first_draft(self) -> Draft:
        unkept = self._drafts.unkept(self.place)
        if unkept:
            return unkept[0]
        notes = self._drafts.learner.notes_at(self.place)
        last = self.editor.draft.uid if self.editor.draft is not None else ""
        note = next((n for n in notes if n.uid == last), notes[0] if notes else None)
        return self._drafts.of_note(note) if note else self._drafts.begin(self.place)

    def _choose(self, draft: Draft) -> None:
        self.editor.show_draft(draft)

    def _begin(self) -> None:
        """Begin another note on this place."""
        self.editor.keep()
        self._choose(self._drafts.begin(self.place))
        self._show_which()
        self.editor.setFocus()

    def begin_with(self, words: str) -> None:
        """Another note on this place that begins so; the one that does already is gone on with.

        It is kept once something is added, or when that is asked for.
        """
        self.editor.keep()
        notes = self._drafts.learner.notes_at(self.place)
        found = next((note for note in notes if note.text.startswith(words)), None)
        draft = self._drafts.of_note(found) if found else self._drafts.begin(self.place)
        if not draft.text.startswith(words):
            draft.text, draft.offered = f"{words}{draft.text}", words
        self._choose(draft)
        self._show_which()

    def _pick(self, uid: str) -> None:
        notes = self._drafts.learner.notes_at(self.place)
        found = next((note for note in notes if note.uid == uid), None)
        self._choose(self._drafts.of_note(found) if found else self._drafts.begin(self.place))
        self.editor.setFocus()

    def _show_which(self) -> None:
        """Offer the notes on this place where there are several."""
        if self.which is not None:
            self._which_room.removeWidget(self.which)
            self.which.deleteLater()
            self.which = None
        draft = self.editor.draft
        options = self._options(draft)
        self.more.setVisible(bool(options) and draft is not None and bool(draft.uid))
        if draft is None or len(options) < 2:
            return
        self.which = Choice(options)
        self.which.show_value(draft.uid if draft.uid in options else next(iter(options)))
        self.which.chosen.connect(self._pick)
        self.which.setAccessibleName(line(translate("Notes", "Notes"), self._look.language))
        self.which.show_look(self._look)
        self._which_room.addWidget(self.which)

    def _options(self, draft: Draft | None) -> dict[str, Text]:
        notes = self._drafts.learner.notes_at(self.place)[:MOST]
        options = {note.uid: _chip_words(note.text) for note in notes}
        if draft is not None and not draft.uid:
            return {"": translate("Notes", "New"), **options}
        return options

    def _on_kept(self) -> None:
        self._show_which()
        self.kept.emit()

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self._look = look
        self.head.show_look(look)
        if self.which is not None:
            self.which.show_look(look)
        self.editor.show_look(look)
        size = round(look.px(18))
        self.close_button.setIcon(icon("x", look.theme.color("soft"), size))
        self.close_button.setIconSize(QSize(size, size))
        words_of = {
            self.more: translate("Notes", "Another note here"),
            self.every: translate("Notes", "All notes"),
        }
        for button, said in words_of.items():
            button.setText(line(said, look.language))
        close = line(translate("Notes", "Close the notes"), look.language)
        self.close_button.setToolTip(close)
        self.close_button.setAccessibleName(close)

    def wanted_width(self) -> int:
        """As wide as its lines want."""
        return round(self._look.px(15) * WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.theme.color("surface"))
        painter.setPen(QPen(self._look.theme.color("outline"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)


def _chip_words(text: str) -> Text:
    """How a note is called among others on the same place."""
    words = first_words(text, CHIP_WORDS)
    return same(words) if words else translate("Notes", "Empty")
