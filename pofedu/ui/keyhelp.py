"""All keys of `ui/keys.py` to look at: on F1 over the window, and on the settings page."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.model import Text
from pofedu.ui.columns import Columns
from pofedu.ui.icons import icon
from pofedu.ui.keys import GROUPS, KEYS, Group, Key, take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
COLUMN = 360
"""The width of a column of keys at 100 % text, in device-independent pixels."""


def group_words(group: Group) -> Text:
    """What a group of keys is called."""
    return {
        "everywhere": translate("Keys", "Everywhere"),
        "presenter": translate("Keys", "When presenting"),
        "diagram": translate("Keys", "On a diagram"),
    }[group]


def cap_texts(key: Key, letters_on: bool) -> list[str]:
    """What stands on the key caps, as this system writes it."""
    shown = [text for text in key.sequences if letters_on or len(text) > 1]
    native = QKeySequence.SequenceFormat.NativeText
    return [ARROWS.get(text) or QKeySequence(text).toString(native) for text in shown]


class KeyGroup(QWidget):
    """The keys of one group: what they do, and their caps."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.keys = [key for key in KEYS if key.group == group]
        self._words = [Words(group_words(group), 15, bold=True, is_beside=True)]
        self._caps = [QHBoxLayout() for _ in self.keys]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._words[0], 0, 0, 1, 2)
        for place, (key, caps) in enumerate(zip(self.keys, self._caps, strict=True), start=1):
            self._words.append(Words(key.words))
            caps.setSpacing(4)
            grid.addWidget(self._words[-1], place, 0)
            grid.addLayout(caps, place, 1, Qt.AlignmentFlag.AlignRight)

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Show the keys in a look, without the letters where they are switched off."""
        for words in self._words:
            words.show_look(look)
        for key, caps in zip(self.keys, self._caps, strict=True):
            while (item := caps.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
            for text in cap_texts(key, letters_on):
                caps.addWidget(_cap(text, look))


def _cap(text: str, look: Look) -> QLabel:
    cap = QLabel(text)
    cap.setProperty("cap", "true")
    cap.setFont(look.font(13))
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    cap.setMinimumWidth(round(28 * look.factor))
    return cap


class KeyList(QWidget):
    """All keys, in as many columns as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._groups = [KeyGroup(group) for group in GROUPS]
        self._columns = Columns([*self._groups], most=3, gap=32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Show all keys in a look."""
        for group in self._groups:
            group.show_look(look, letters_on)
        self._columns.set_narrowest(round(COLUMN * look.factor))


class KeyHelp(QWidget):
    """The keys over the window; Esc, F1 or a click beside them closes."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._look: Look | None = None
        self._list = KeyList()
        self._title = Words(translate("Keys", "Keys"), 18, bold=True, is_beside=True)
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
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(24, 16, 16, 16)
        inside.setSpacing(16)
        inside.addLayout(head)
        inside.addWidget(self._scroll, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 24, 24, 24)
        around.addWidget(self._card)

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Show the keys in a look."""
        self._look = look
        self._title.show_look(look)
        self._list.show_look(look, letters_on)
        words = line(translate("Keys", "Close"), look.language)
        self._close.setIcon(icon("x", look.theme.color("ink")))
        self._close.setToolTip(words)
        self._close.setAccessibleName(words)
        self.setAccessibleName(line(translate("Keys", "Keys"), look.language))

    def cover(self) -> None:
        """Cover the window and take the keys."""
        self.fit()
        self.show()
        self.raise_()
        self._scroll.setFocus()

    def fit(self) -> None:
        """Cover the window as large as it is now."""
        self.setGeometry(self._window.rect())

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is not None:
            veil = self._look.theme.color("paper", 0.9)
            QPainter(self).fillRect(QRectF(self.rect()), veil)
