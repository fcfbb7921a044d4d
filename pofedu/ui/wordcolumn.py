"""A column of blocks that scrolls, set like a well-set page, links and folds by keyboard too."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from pofedu.ui.blocks import Blocks, Fold, Title
from pofedu.ui.cardparts import Holder, inset
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.row import HANG
from pofedu.ui.theme import Look
from pofedu.ui.typeset import Typesetter, Wires

PADDING = 20


class _Page(NamedTuple):
    """Blocks as they are set, and the part beneath them."""

    blocks: Blocks
    look: Look
    part: QWidget | None
    widget: QWidget
    column: QVBoxLayout
    setter: Typesetter
    """Kept, or Qt would lose what the links within words are wired to."""


class WordColumn(QScrollArea):
    """Blocks, and perhaps a part of another kind beneath them; made anew each time."""

    link_activated = Signal(object)
    """The Address behind an entry."""
    action_requested = Signal(str)
    """The id of an Action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turned: dict[Fold, bool] = {}
        """The folds that the reader opened or closed."""
        self._page: _Page | None = None
        self._ahead: _Page | None = None
        """What may be shown next; it belongs to no window, so that nobody hears of it."""
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self)

    def set_words(self, blocks: Blocks, look: Look, part: QWidget | None = None) -> None:
        """Set everything anew; the focus within stays in the column."""
        title = next((block.text for block in blocks if isinstance(block, Title)), None)
        self.setAccessibleName(line(title, look.language) if title else "")
        held = QApplication.focusWidget()
        had_focus = held is not None and self.isAncestorOf(held)
        self._page = page = self._taken(blocks, look, part)
        self.setWidget(page.widget)
        self._fit_height()
        self._order_stops()
        if had_focus:
            self.setFocus()

    def foresee_words(self, blocks: Blocks, look: Look, part: QWidget | None = None) -> None:
        """Set out of sight what may be shown next, which then takes little time."""
        self._ahead = self._made(blocks, look, part)

    def _taken(self, blocks: Blocks, look: Look, part: QWidget | None) -> _Page:
        """What was foreseen, if that is what is wanted."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[1:3] == (look, part) and ahead.blocks == blocks:
            return ahead
        return self._made(blocks, look, part)

    def _made(self, blocks: Blocks, look: Look, part: QWidget | None) -> _Page:
        page = Holder()
        self._paint_ground(page, look)
        column = QVBoxLayout(page)
        column.setContentsMargins(*self.margins())
        column.setSpacing(0)
        setter = Typesetter(look, self._wires())
        setter.set_blocks(column, blocks)
        if part is not None:
            column.addLayout(inset(part, HANG))
        column.addStretch(1)
        setter.wire_words(page)
        page.resize(self.viewport().size())  # or Qt would ask for a size at no width at all
        self.foresee_size(page, column)
        return _Page(blocks, look, part, page, column, setter)

    def margins(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the words, in pixels."""
        return PADDING - HANG, PADDING - 4, PADDING - HANG, PADDING

    def _paint_ground(self, page: QWidget, look: Look) -> None:
        palette = page.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.color("surface"))
        page.setPalette(palette)
        page.setAutoFillBackground(True)
        self.viewport().setPalette(palette)
        self.viewport().setAutoFillBackground(True)

    def _wires(self) -> Wires:
        return Wires(
            follow=self.link_activated.emit,
            act=self.action_requested.emit,
            fold=self._on_folded,
            is_open=lambda fold: self._turned.get(fold, fold.is_open),
        )

    def _on_folded(self, fold: Fold, is_open: bool) -> None:
        self._turned[fold], self._ahead = is_open, None
        self._fit_height()
        self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab go from the words through what is in them; Qt puts what is new last."""
        last: QWidget = self
        for widget in self.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is self.window():
                QWidget.setTabOrder(last, widget)
                last = widget

    def foresee_size(self, page: QWidget, column: QVBoxLayout) -> None:
        """Before the page is shown; nothing here, for a scroll bar may yet make it narrower."""

    def room(self) -> int:
        """How wide the page is."""
        return self.viewport().width()

    def height_of(self, column: QVBoxLayout) -> int:
        """As high as the words are at this width, and at least as the view."""
        return max(column.heightForWidth(self.room()), self.viewport().height())

    def fit_page(self, page: QWidget, column: QVBoxLayout) -> None:
        """Left alone, the words would be as high as when they were narrow."""
        column.setContentsMargins(*self.margins())
        page.setFixedHeight(self.height_of(column))

    def _fit_height(self) -> None:
        if self._page is not None:
            self.fit_page(self._page.widget, self._page.column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)
