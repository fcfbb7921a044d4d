"""The panel beside a map or a list that holds the card, with a button to close it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from pofedu.ui.blocks import Blocks
from pofedu.ui.cardparts import LARGE
from pofedu.ui.cardview import CardView
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look


class Panel(QFrame):
    """Shows a card; as wide as its lines want and the page allows."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look = look
        self.card = CardView(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.card)
        self.card.installEventFilter(self)
        self.setFocusProxy(self.card)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(self.closed)
        take_no_text(self._close)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """The card in another look."""
        self._look, theme = look, look.theme
        self.setStyleSheet(
            f"QFrame#panel {{ background: {theme.surface}; border: 1px solid {theme.line};"
            " border-radius: 12px; }"
        )
        size = round(look.px(18))
        self._close.setIcon(icon("x", theme.color("soft"), size))
        self._close.setIconSize(QSize(size, size))
        words = line(translate("Card", "Close the card"), look.language)
        self._close.setToolTip(words)
        self._close.setAccessibleName(words)
        self._close.adjustSize()
        self.card.show_look(look)
        self._place()

    def show_blocks(self, blocks: Blocks, is_return: bool = False) -> None:
        """Another card, from its top; on a way back as far down as it was left."""
        self.card.show_blocks(blocks, is_return)
        self._close.raise_()

    @property
    def has_focus_within(self) -> bool:
        """Whether keys go to the card or what is in it."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def enter(self) -> None:
        """Put the focus into the open card: keys scroll it, Tab goes through its links."""
        if self.isVisible():
            self.card.setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self, page_width: int, look: Look) -> None:
        """Some 30 characters wide; at most two fifths of the page, half of it for large text."""
        wanted = look.px(15) * 28
        share = 0.5 if look.factor > LARGE else 0.42
        self.setFixedWidth(round(max(300.0, min(wanted, page_width * share))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stronger frame while keys scroll the card."""
        super().paintEvent(event)
        if self.card.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._close.move(self.width() - self._close.width() - 10, 8)
        self._close.raise_()
