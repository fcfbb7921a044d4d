"""A list and, beside it, the card of what is chosen; in narrow windows one at a time."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.sources.widgets.head import Head
from pofedu.ui.beside import Beside, is_narrow
from pofedu.ui.blocks import Blocks
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import translate
from pofedu.ui.panel import Panel
from pofedu.ui.ring import Ring
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look

ROWS = 5
"""So many rows of the list are in sight before what stands over it has all its room."""


class Desk(QWidget):
    """Holds the parts and keeps them in step; what they mean is the page's business."""

    def __init__(self, library: Library, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_bare = False
        self.head = Head(library)
        self.table = ListTable(look)
        self.panel = Panel(look)
        self.panel.hide()
        self.left = QWidget()
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Ring(self.table))
        self._beside = Beside(self.left, self.panel)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 8, 8)
        row.addWidget(self._beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.head)
        whole.addLayout(row, 1)
        self.table.entered.connect(self.panel.enter)
        take_no_text(self, self.left)

    def show_look(self, look: Look) -> None:
        """Everything in another look."""
        self._look = look
        self.panel.show_look(look)
        words = translate("Sources", "Card and list")
        self._beside.show_look(words, look)
        self._fit()

    def show_card(self, blocks: Blocks, is_return: bool = False) -> None:
        """Open the card, or close it where there is nothing."""
        was_open, was_in_card = self.panel.isVisibleTo(self), self.panel.has_focus_within
        if blocks:
            self.panel.show_blocks(blocks, is_return)
        elif was_in_card:
            self.left.show()
            self.table.setFocus()
        self.panel.setVisible(bool(blocks))
        if blocks and not was_open:
            self._beside.share(self._look)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window an open card takes the place of the list."""
        is_open = self.panel.isVisibleTo(self)
        is_alone = is_open and is_narrow(self, self._look)
        had_focus = is_alone and self.table.hasFocus()
        self.left.setVisible(not is_alone)
        self.head.setVisible(not is_alone and not (self._is_bare and is_open))
        if had_focus:
            self.panel.enter()

    def fit_head(self) -> None:
        """What stands over the list takes the height that the rows leave."""
        room = self.height() - self.table.height_of(ROWS)
        self.head.fit(QSize(self.width(), room))

    def leave_card(self) -> bool:
        """Put the focus from the card back on the list; False where it was not in the card."""
        if not self.panel.has_focus_within or not self.left.isVisible():
            return False
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def set_bare(self, is_bare: bool) -> None:
        """In full screen an open card leaves no room to what stands over the list."""
        self._is_bare = is_bare
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_head()
        self._fit()
