"""The words of a step: blocks, between them the answers, all in one column that scrolls."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.model import Text
from pofedu.ui.blocks import Blocks, Fold, Title
from pofedu.ui.cardparts import Holder, inset
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.row import HANG
from pofedu.ui.theme import Look
from pofedu.ui.typeset import Typesetter, Wires

PADDING = 20
WIDEST = 44
"""How wide a column of words may be, in characters of the size 15."""


class Pane(QScrollArea):
    """Shows blocks and a part beneath them; made anew each time."""

    link_activated = Signal(object)
    """The Address behind a link."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._setter: Typesetter | None = None
        self._turned: dict[Fold, bool] = {}
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        take_no_text(self)

    def show_words(self, blocks: Blocks, part: QWidget | None, look: Look) -> None:
        """Blocks, and a part beneath them; from their top."""
        self._look = look
        self._say_name(blocks)
        held = QApplication.focusWidget()
        had_focus = held is not None and held is not self and self.isAncestorOf(held)
        page = Holder()
        column = QVBoxLayout(page)
        column.setContentsMargins(*self._margins(look))
        column.setSpacing(0)
        wires = Wires(self.link_activated.emit, lambda _: None, self._on_folded, self._is_open)
        self._setter = Typesetter(look, wires)
        self._setter.set_blocks(column, blocks)
        if part is not None:
            column.addLayout(inset(part, HANG))
        column.addStretch(1)
        self._setter.wire_words(page)
        self._paint_ground(page, look)
        wide = self.viewport().width()
        page.resize(wide, self.viewport().height())
        page.setFixedHeight(max(column.heightForWidth(wide), self.viewport().height()))
        self.setWidget(page)
        self._fit_height()
        self._order_stops()
        self.verticalScrollBar().setValue(0)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_name(self, blocks: Blocks) -> None:
        title: Text | None = next((b.text for b in blocks if isinstance(b, Title)), None)
        assert self._look is not None, "words are shown in a look"
        self.setAccessibleName(line(title, self._look.language) if title else "")

    def _paint_ground(self, page: QWidget, look: Look) -> None:
        palette = page.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.color("surface"))
        page.setPalette(palette)
        page.setAutoFillBackground(True)
        self.viewport().setPalette(palette)
        self.viewport().setAutoFillBackground(True)

    def _is_open(self, fold: Fold) -> bool:
        return self._turned.get(fold, fold.is_open)

    def _on_folded(self, fold: Fold, is_open: bool) -> None:
        self._turned[fold] = is_open
        self._fit_height()

    def _order_stops(self) -> None:
        """Let Tab go from the words through what is in them."""
        last: QWidget = self
        for widget in self.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(last, widget)
                last = widget

    def _fit_height(self) -> None:
        page = self.widget()
        column = page.layout() if page is not None else None
        if page is None or column is None or self._look is None:
            return
        wide = self.viewport().width()
        column.setContentsMargins(*self._margins(self._look))
        page.setFixedHeight(max(column.heightForWidth(wide), self.viewport().height()))

    def _margins(self, look: Look) -> tuple[int, int, int, int]:
        """Lines no longer than can be read with ease, and the same beside a scroll bar or not."""
        whole = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(PADDING - HANG, round((whole - look.px(15) * WIDEST) / 2))
        return side, PADDING - 4, side - whole + self.viewport().width(), PADDING

    def scroll_on(self, by: int) -> bool:
        """Go a page down (1) or up (-1); False at the end."""
        bar = self.verticalScrollBar()
        before = bar.value()
        step = QAbstractSlider.SliderAction.SliderPageStepAdd
        if by < 0:
            step = QAbstractSlider.SliderAction.SliderPageStepSub
        bar.triggerAction(step)
        return bar.value() != before

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def sizeHint(self) -> QSize:
        return QSize(420, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)
