"""The small field beneath the map in which somebody types what to find there."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QToolButton

from pofedu.content.model import Text
from pofedu.ui.enterfield import EnterField
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

GAP = 4
WIDE, WORDS = 20, 24
"""Characters that the field has room for, and what is said of it where it stands beside."""


class FindField(EnterField):
    """Enter goes on, Shift+Enter back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if is_back else 1)


class FindBar(QFrame):
    """Stands in a row of its own and covers nothing; says what was found and where to go."""

    typed = Signal(str)
    stepped = Signal(int)
    """1 for the next place, -1 for the one before."""
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("findbar")
        self.field = FindField()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._tools = [
            self._tool("arrow-left", translate("Keys", "Previous place found")),
            self._tool("arrow-right", translate("Keys", "Next place found")),
            self._tool("x", translate("Explore", "Close the search")),
        ]
        back, on, close = (tool for tool, _, _ in self._tools)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        self.field.textChanged.connect(self.typed)
        self.field.stepped.connect(self.stepped)
        self._lay_out()
        self.show_look(look)
        self.hide()

    def _tool(self, name: str, words: Text) -> tuple[QToolButton, str, Text]:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        take_no_text(button)
        return button, name, words

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        grid.setSpacing(GAP)
        grid.addWidget(self.field, 0, 0)
        grid.setColumnStretch(1, 1)
        for column, (tool, _, _) in enumerate(self._tools, 2):
            grid.addWidget(tool, 0, column)
        grid.addWidget(self.words, 0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_look(self, look: Look) -> None:
        """Words, sizes and colours in another look."""
        self._look, theme, size = look, look.theme, round(look.px(18))
        self.setStyleSheet(
            f"QFrame#findbar {{ background: {theme.surface}; border: 1px solid {theme.outline};"
            " border-radius: 10px; }"
        )
        for tool, name, words in self._tools:
            tool.setIcon(icon(name, theme.color("ink"), size))
            tool.setIconSize(QSize(size, size))
            tool.setToolTip(line(words, look.language))
            tool.setAccessibleName(line(words, look.language))
        self.field.setFont(look.font(15))
        words = translate("Explore", "Find on this map")
        self.field.setAccessibleName(line(words, look.language))
        self.field.setPlaceholderText(line(words, look.language))
        self.words.setFont(look.font(13))
        self._wide = round(look.px(15) * WIDE)
        self._fit()

    def show_words(self, words: str) -> None:
        """Say how many places were found, or which of them this is."""
        self.words.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """What was found beside the field, or beneath it where both want more than the width."""
        tools = sum(tool.sizeHint().width() + GAP for tool, _, _ in self._tools)
        room = self.width() - tools - 4 * GAP
        is_beside = room > self._wide + self._look.px(13) * WORDS
        self.field.setFixedWidth(self._wide if is_beside else max(120, min(self._wide, room)))
        self._grid.addWidget(self.words, *((0, 1, 1, 1) if is_beside else (1, 0, 1, 5)))
