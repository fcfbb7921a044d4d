"""The small field over the map in which somebody types what to find there."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from pofedu.content.model import Text
from pofedu.ui.enterfield import EnterField
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

EDGE = 12
WIDE = 26
"""Characters of the size 15 that the field has room for."""


class FindField(EnterField):
    """Enter goes on, Shift+Enter back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if is_back else 1)


class FindBar(QFrame):
    """Lies over a right corner of a map; says what was typed and where to go."""

    typed = Signal(str)
    stepped = Signal(int)
    """1 for the next place, -1 for the one before."""
    closed = Signal()

    def __init__(self, stage: QWidget, over: QWidget) -> None:
        super().__init__(stage)
        self._over, self._is_low = over, False
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
        over.installEventFilter(self)
        self.hide()

    def _tool(self, name: str, words: Text) -> tuple[QToolButton, str, Text]:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        take_no_text(button)
        return button, name, words

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(4)
        grid.addWidget(self.field, 0, 0)
        for column, (tool, _, _) in enumerate(self._tools, 1):
            grid.addWidget(tool, 0, column)
        grid.addWidget(self.words, 1, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_look(self, look: Look) -> None:
        """Words, sizes and colours in another look."""
        theme, size = look.theme, round(look.px(18))
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
        self.place()

    def show_words(self, words: str) -> None:
        """Say how many places were found, or which of them this is."""
        self.words.setText(words)
        self.place()

    def avoid(self, place: QRectF) -> None:
        """Go to the lower right corner where a place, in pixels of the map, would be covered."""
        area = self._over.geometry()
        top = QRectF(area.width() - self.width() - EDGE, 0, self.width(), self.height() + EDGE)
        is_low = top.intersects(place)
        if is_low != self._is_low:
            self._is_low = is_low
            self.place()

    def place(self) -> None:
        """Stay in a right corner, within the map."""
        area = self._over.geometry()
        wide = min(self._wide, area.width() - 2 * EDGE)
        high = self._grid.heightForWidth(wide)
        top = area.bottom() - high - EDGE if self._is_low else area.top() + EDGE
        self.setGeometry(area.right() - wide - EDGE, top, wide, high)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)
