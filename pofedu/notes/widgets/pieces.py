"""Texts to compare or to go back to, each with when it was written and one thing to do."""

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.columns import Columns
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import line, same
from pofedu.ui.reading import Reading
from pofedu.ui.theme import Look

NARROWEST = 300
"""The least width of a piece at 100 % text, in device-independent pixels."""


class Piece(Struct, frozen=True):
    """A text of the learner's as it was, and what can be done with it."""

    id: str
    title: Text
    body: str
    deed: Text


class Pieces(QScrollArea):
    """Pieces beneath each other, or side by side."""

    chosen = Signal(str)
    """The id of the piece whose button was pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._held: tuple[str, Text | None, tuple[Piece, ...], int] = ("", None, (), 1)
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self)

    def show_pieces(
        self, name: Text, pieces: tuple[Piece, ...], most: int = 1, intro: Text | None = None
    ) -> None:
        """Show pieces in at most so many columns, after a sentence on what they are."""
        self._held = (line(name, self._look.language), intro, pieces, most)
        self._name = name
        self._rebuild()

    def _rebuild(self) -> None:
        _, intro, pieces, most = self._held
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        if intro is not None:
            words = Words(intro, 13, color="soft")
            words.show_look(self._look)
            column.addWidget(words)
        columns = Columns([self._card(piece) for piece in pieces], most, gap=12)
        columns.set_narrowest(round(NARROWEST * self._look.factor))
        column.addWidget(columns)
        column.addStretch()
        self.setWidget(sheet)

    def _card(self, piece: Piece) -> QWidget:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        title = Words(piece.title, 13, bold=True)
        title.show_look(self._look)
        body = Reading(self._look)
        body.setAccessibleName(line(piece.title, self._look.language))
        body.show_texts(*(same(part) for part in piece.body.splitlines() if part.strip()))
        deed = QPushButton(line(piece.deed, self._look.language))
        deed.setAccessibleName(f"{deed.text()}, {body.accessibleName()}")
        deed.setSizePolicy(QPushButton().sizePolicy())
        deed.clicked.connect(lambda: self.chosen.emit(piece.id))
        take_no_text(deed)
        column.addWidget(title)
        column.addWidget(body)
        column.addWidget(deed, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def show_look(self, look: Look) -> None:
        """Show the same pieces in another look."""
        self._look = look
        if self._held[2]:
            place = self.verticalScrollBar().value()
            self.show_pieces(self._name, self._held[2], self._held[3], self._held[1])
            self.verticalScrollBar().setValue(place)
