"""Shows a card: any list of blocks, set like a well-set page, links and actions by keyboard too."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from pofedu.ui.blocks import Blocks, Fold, Title
from pofedu.ui.cardparts import Holder
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.row import HANG
from pofedu.ui.theme import Look
from pofedu.ui.typeset import Typesetter, Wires

PAGING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
PADDING = 20
REMEMBERED = 50
"""Cards whose place is kept for the way back."""


class CardView(QScrollArea):
    """A scrolling column of blocks; made anew when blocks or look change, the place kept."""

    link_activated = Signal(object)
    """The Address behind an entry."""
    action_requested = Signal(str)
    """The id of an Action."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._blocks: Blocks = ()
        self._places: dict[Blocks, int] = {}
        """How far each card was scrolled when it was left, the last one last."""
        self._turned: dict[Fold, bool] = {}
        """The folds that the reader opened or closed."""
        self._setter: Typesetter | None = None
        """Kept, or Qt would lose what the links within words are wired to."""
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self)

    def _say_name(self) -> None:
        title = next((b.text for b in self._blocks if isinstance(b, Title)), None)
        self.setAccessibleName(line(title, self._look.language) if title else "")

    def show_blocks(self, blocks: Blocks, is_return: bool = False) -> None:
        """Another card, from its top; on a way back as far down as it was left."""
        if blocks == self._blocks:
            return
        self._keep_place()
        self._blocks = blocks
        self._rebuild()
        place = self._places.get(blocks, 0) if is_return else 0
        self.verticalScrollBar().setValue(place)

    def _keep_place(self) -> None:
        self._places.pop(self._blocks, None)
        self._places[self._blocks] = self.verticalScrollBar().value()
        while len(self._places) > REMEMBERED:
            self._places.pop(next(iter(self._places)))

    def show_look(self, look: Look) -> None:
        """The same card in another look, scrolled as far as before."""
        self._look = look
        if not self._blocks:
            return
        place = self.verticalScrollBar().value()
        self._rebuild()
        self.verticalScrollBar().setValue(place)

    def _rebuild(self) -> None:
        self._say_name()
        held = QApplication.focusWidget()
        had_focus = held is not None and self.isAncestorOf(held)
        page = Holder()
        column = QVBoxLayout(page)
        column.setContentsMargins(PADDING - HANG, PADDING - 4, PADDING - HANG, PADDING)
        column.setSpacing(0)
        self._setter = setter = Typesetter(self._look, self._wires())
        setter.set_blocks(column, self._blocks)
        column.addStretch(1)
        setter.wire_words(page)
        palette = page.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.theme.color("surface"))
        page.setPalette(palette)
        page.setAutoFillBackground(True)
        self.viewport().setPalette(palette)
        page.resize(self.viewport().size())  # or Qt would ask for a size at no width at all
        self.setWidget(page)
        self._fit_height()
        self._order_stops()
        if had_focus:
            self.setFocus()

    def _wires(self) -> Wires:
        return Wires(
            follow=self.link_activated.emit,
            act=self.action_requested.emit,
            fold=self._on_folded,
            is_open=lambda fold: self._turned.get(fold, fold.is_open),
        )

    def _on_folded(self, fold: Fold, is_open: bool) -> None:
        self._turned[fold] = is_open
        self._fit_height()
        self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab go from the card through its links; Qt puts what is new at the window's end."""
        last: QWidget = self
        for widget in self.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(last, widget)
                last = widget

    def _fit_height(self) -> None:
        """As high as its words are at this width; left alone it would be as high as when narrow."""
        page = self.widget()
        column = page.layout() if page is not None else None
        if page is not None and column is not None:
            page.setFixedHeight(
                max(column.heightForWidth(self.viewport().width()), self.viewport().height())
            )

    def event(self, event: QEvent) -> bool:
        """Page keys scroll a card that is being read, whatever they mean elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
            if event.key() in PAGING and event.modifiers() in plain:
                event.accept()
                return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)
