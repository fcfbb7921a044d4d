"""What stands beside a map: the card of what is chosen, or what stands in its place for a while."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pofedu.diagram.widgets.halves import Halves
from pofedu.ui.blocks import Blocks
from pofedu.ui.map.view import MapView
from pofedu.ui.panel import Panel
from pofedu.ui.theme import Look


class Beside(QWidget):
    """Opens and closes, and sees to it that the map is held or framed anew as it does."""

    changed = Signal()
    """Something came or went, and there is more or less room beside it."""

    def __init__(self, view: MapView, halves: Halves, look: Look) -> None:
        super().__init__()
        self._view, self._halves, self._look = view, halves, look
        self.panel = Panel(look)
        self.aside: QWidget | None = None
        """What stands where the card does, which waits behind it."""
        self._has_card = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.panel)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether anything stands there."""
        return self._has_card or self.aside is not None

    def show_look(self, look: Look) -> None:
        """The card in another look."""
        self._look = look
        self.panel.show_look(look)

    def fit(self, page_width: int) -> None:
        """Take its share of the page."""
        self.panel.fit(page_width, self._look)
        if self.aside is not None:
            self.aside.setFixedWidth(self.panel.maximumWidth())

    def set_aside(self, aside: QWidget | None) -> None:
        """Let something stand where the card does, or the card come back."""
        was_open = self.is_open
        if self.aside is not None:
            self.aside.hide()
        self.aside = aside
        if aside is not None:
            self._row.addWidget(aside)
        self._show(was_open)

    def show_card(self, blocks: Blocks, is_return: bool = False) -> None:
        """Open the panel with a card, or close it where there is none."""
        was_open = self.is_open
        if blocks:
            self.panel.show_blocks(blocks, is_return)
        elif self.panel.has_focus_within:
            self._halves.place().setFocus()
        self._has_card = bool(blocks)
        self._show(was_open)

    def _show(self, was_open: bool) -> None:
        """Beside a card the map stays where it is, and what is chosen will be brought into view;
        beside anything else, what was framed stays framed."""
        is_card = self._has_card and self.aside is None
        if is_card and not was_open and self._view.isVisible():
            self._view.hold()
        self.panel.setVisible(is_card)
        if self.aside is not None:
            self.aside.show()
        self.setVisible(self.is_open)
        self.changed.emit()
        if was_open is not self.is_open and not is_card:
            self._view.resume()

    def leave_card(self) -> bool:
        """Put the focus from the card back on map or table; False where it was not in the card."""
        if not self.panel.has_focus_within:
            return False
        self._halves.place().setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
