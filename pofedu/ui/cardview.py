"""Shows a card: any list of blocks, whose place is kept for the way back."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pofedu.ui.blocks import Blocks
from pofedu.ui.theme import Look
from pofedu.ui.wordcolumn import WordColumn

PAGING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
REMEMBERED = 50
"""Cards whose place is kept for the way back."""


class CardView(WordColumn):
    """A scrolling card; made anew when blocks or look change, the place kept."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._blocks: Blocks = ()
        self._places: dict[Blocks, int] = {}
        """How far each card was scrolled when it was left, the last one last."""

    def show_blocks(self, blocks: Blocks, is_return: bool = False) -> None:
        """Another card, from its top; on a way back as far down as it was left."""
        if blocks == self._blocks:
            return
        self._keep_place()
        self._blocks = blocks
        self.set_words(blocks, self._look)
        place = self._places.get(blocks, 0) if is_return else 0
        self.verticalScrollBar().setValue(place)

    def _keep_place(self) -> None:
        self._places.pop(self._blocks, None)
        self._places[self._blocks] = self.verticalScrollBar().value()
        while len(self._places) > REMEMBERED:
            self._places.pop(next(iter(self._places)))

    def show_look(self, look: Look) -> None:
        """The same card in another look, scrolled as far as before."""
        is_other, self._look = look != self._look, look
        if not self._blocks or not is_other:
            return
        place = self.verticalScrollBar().value()
        self.set_words(self._blocks, look)
        self.verticalScrollBar().setValue(place)

    def event(self, event: QEvent) -> bool:
        """Page keys scroll a card that is being read, whatever they mean elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
            if event.key() in PAGING and event.modifiers() in plain:
                event.accept()
                return True
        return super().event(event)
