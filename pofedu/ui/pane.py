"""Words to be read in one column: blocks, and a part of another kind beneath them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from pofedu.ui.blocks import Blocks
from pofedu.ui.row import HANG
from pofedu.ui.theme import Look
from pofedu.ui.wordcolumn import PADDING, WordColumn

WIDEST = 44
"""How wide a column of words may be, in characters of the size 15."""


class Pane(WordColumn):
    """Shows blocks and a part beneath them, in lines no longer than can be read with ease."""

    fitted = Signal()
    """The words may need another height now."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self.setWidgetResizable(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, blocks: Blocks, part: QWidget | None, look: Look) -> None:
        """Blocks, and a part beneath them; from their top."""
        self._look = look
        self.set_words(blocks, look, part)
        self.verticalScrollBar().setValue(0)

    def room(self) -> int:
        """Beside a scroll bar, whether there is one or not: the words are broken once."""
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def margins(self) -> tuple[int, int, int, int]:
        assert self._look is not None, "words are shown in a look"
        side = max(PADDING - HANG, round((self.room() - self._look.px(15) * WIDEST) / 2))
        return side, PADDING - 4, side, PADDING

    def foresee_size(self, page: QWidget, column: QVBoxLayout) -> None:
        self.fit_page(page, column)

    def fit_page(self, page: QWidget, column: QVBoxLayout) -> None:
        column.setContentsMargins(*self.margins())
        page.setFixedSize(self.room(), self.height_of(column))
        self.fitted.emit()
        if (high := self.height_of(column)) < page.height():  # once laid out it takes less room
            page.setFixedHeight(high)

    def indent(self) -> int:
        """How far from the left the words begin."""
        return self.margins()[0] + HANG if self._look is not None else PADDING

    def needed_height(self) -> int:
        """As high as all of it is in lines as wide as now."""
        page = self._page
        return page.column.heightForWidth(self.room()) if page is not None else 0

    def scroll_on(self, by: int) -> bool:
        """Go a page down (1) or up (-1); False at the end."""
        bar = self.verticalScrollBar()
        before = bar.value()
        if by > 0 and self.is_at_end():
            return False
        step = QAbstractSlider.SliderAction.SliderPageStepAdd
        if by < 0:
            step = QAbstractSlider.SliderAction.SliderPageStepSub
        bar.triggerAction(step)
        return bar.value() != before

    def is_at_end(self) -> bool:
        """Whether the last words are in view: what may be left is the margin beneath them."""
        bar = self.verticalScrollBar()
        return bar.maximum() - bar.value() <= PADDING

    def bring_into_view(self, part: QWidget) -> None:
        """Make room for a part of the column that is another now, and scroll to it."""
        self._fit_height()
        self.ensureWidgetVisible(part)

    def sizeHint(self) -> QSize:
        return QSize(420, 300)
