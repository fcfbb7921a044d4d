"""A view or a list and, beside it, a card; the border between them is drawn by the reader."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.theme import Look

NARROW = 48
"""A page narrower than so many characters shows one of the two, not both."""
SHARE = 0.4
"""What the card takes at first."""
LEAST, MOST = 300.0, 30
"""How wide the card is at least, in pixels, and at most at first, in characters."""


class Beside(QSplitter):
    """Both parts; once the reader has drawn the border it stays where it was."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(8)
        self.addWidget(left)
        self.addWidget(right)
        self._drawn: list[int] = []
        """How wide the two were drawn by the reader."""
        self.splitterMoved.connect(self._keep)
        take_no_text(self)

    def _keep(self) -> None:
        self._drawn = self.sizes()

    def show_look(self, words: Text, look: Look) -> None:
        """What the two are, for those who listen."""
        self.setAccessibleName(line(words, look.language))

    def share(self, look: Look) -> None:
        """Give each its room when the card opens."""
        if self._drawn:
            self.setSizes(self._drawn)
            return
        whole = max(self.width(), 1)
        card = round(max(LEAST, min(look.px(15) * MOST, whole * SHARE)))
        self.setSizes([whole - card, card])


def is_narrow(page: QWidget, look: Look) -> bool:
    """Whether a page has no room for both."""
    return page.width() < look.px(15) * NARROW
