"""All keys to look at over the window, on F1."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pofedu.ui.icons import icon
from pofedu.ui.keylist import KeyList
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

AROUND, INSIDE = 24, 24
"""Margins around the card and inside it."""


class KeyHelp(QWidget):
    """The keys over the window; Esc, F1 or a click beside them closes."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._look: Look | None = None
        self._list = KeyList()
        self._title = Words(translate("Keys", "Keyboard shortcuts"), 18, bold=True, is_beside=True)
        self._close = QPushButton()
        self._close.setProperty("flat", "true")
        self._close.clicked.connect(self.leave)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        self._scroll = QScrollArea()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        take_no_text(self, self._card, self._scroll, self._close)
        self.hide()

    def _lay_out(self) -> None:
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._list.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(INSIDE, 16, INSIDE, 16)
        inside.setSpacing(16)
        inside.addLayout(head)
        inside.addWidget(self._scroll, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        around.addWidget(self._card)
        self._head = head

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Show the keys in a look."""
        self._look = look
        self._title.show_look(look)
        self._list.show_look(look, letters_on)
        self._hug()
        words = line(translate("Keys", "Close"), look.language)
        self._close.setIcon(icon("x", look.theme.color("ink")))
        self._close.setToolTip(words)
        self._close.setAccessibleName(words)
        self.setAccessibleName(line(translate("Keys", "Keyboard shortcuts"), look.language))

    def cover(self) -> None:
        """Cover the window and take the keys."""
        self.fit()
        self.show()
        self.raise_()
        self._scroll.setFocus()

    def fit(self) -> None:
        """Cover the window as large as it is now."""
        self.setGeometry(self._window.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hug()

    def _hug(self) -> None:
        """Make the card no higher than the keys need."""
        needed = self._list.height_at(self.width() - 2 * AROUND - 2 * INSIDE)
        self._card.setMaximumHeight(needed + self._head.sizeHint().height() + 64)

    def leave(self) -> None:
        """Go away and say so."""
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays here, for the window beneath is covered."""
        other = self._scroll if self._close.hasFocus() else self._close
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is not None:
            veil = self._look.theme.color("paper", 0.9)
            QPainter(self).fillRect(QRectF(self.rect()), veil)
