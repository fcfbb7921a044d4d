"""The tour as one sees it, beneath a map: the quiet offer, and the bar with what to see."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import lead, line, translate
from pofedu.ui.theme import Look

INSIDE, GAP, BETWEEN = 24, 8, 2
"""At both sides of a frame together, between what stands in it, and between its lines."""
Way = Literal["heading", "beside", "beneath"]
"""Where the buttons of a stop are: in the row of its heading, beside all words, or under them."""


def framed(name: str, look: Look) -> str:
    """The style of a frame that stands off from the map."""
    theme = look.theme
    return (
        f"QFrame#{name} {{ background: {theme.surface}; border: 1px solid {theme.outline};"
        " border-radius: 10px; }"
    )


class PushButton(QPushButton):
    """A button whose words are a Text."""

    def __init__(self, words: Text, is_primary: bool = False) -> None:
        super().__init__()
        self.words = words
        if is_primary:
            self.setProperty("primary", "true")
        take_no_text(self)

    def show_look(self, look: Look) -> None:
        """Words and size in another look."""
        self.setFont(look.font(15))
        self.setText(line(self.words, look.language))

    def show_lead(self, look: Look) -> None:
        """Only the leading language, where both take too much room."""
        self.setText(lead(self.words, look.language))


class TourOffer(QFrame):
    """Asks once, in a row beneath the map, and waits for no answer."""

    started = Signal()
    declined = Signal()

    def __init__(self, stops: int) -> None:
        super().__init__()
        self.setObjectName("touroffer")
        self._words = translate("Explore", "%n stops through this map", n=stops)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self.start = PushButton(translate("Explore", "Start"), is_primary=True)
        self.decline = PushButton(translate("Explore", "Not now"))
        self.start.clicked.connect(self.started)
        self.decline.clicked.connect(self.declined)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSIDE // 2, 4, INSIDE // 2 - 2, 4)
        row.setSpacing(GAP)
        row.addWidget(self._label, 1)
        row.addWidget(self.start)
        row.addWidget(self.decline)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_look(self, look: Look) -> None:
        """Words, sizes and colours in another look."""
        self.setStyleSheet(framed("touroffer", look))
        self._label.setFont(look.font(15))
        self._label.setText(line(self._words, look.language))
        for button in (self.start, self.decline):
            button.show_look(look)


class TourBar(QFrame):
    """What to see at a stop, and the way to the next."""

    stepped = Signal(int)
    """1 for the next stop, -1 for the one before."""
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tourbar")
        self._at, self._passages = Text(zh=" ", en=" "), tuple[str, ...]()
        self._look: Look | None = None
        self._kicker = QLabel()
        self._kicker.setWordWrap(True)
        self._words = Words(self._at, 15)
        self._back = PushButton(translate("Explore", "Back"))
        self.next = PushButton(translate("Explore", "Next"), is_primary=True)
        self._end = PushButton(translate("Explore", "End the tour"))
        self._buttons = (self._back, self.next, self._end)
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self._end.clicked.connect(self.ended)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def _lay_out(self) -> None:
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(GAP)
        for button in self._buttons:
            tools.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 6, 10, 6)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(BETWEEN)
        self._grid.setColumnStretch(0, 1)
        self._place("beneath")

    def _place(self, way: Way) -> None:
        """Put the buttons somewhere."""
        row, rows = {"heading": (0, 1), "beside": (0, 2), "beneath": (2, 1)}[way]
        across = 1 if way == "beside" else 2
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        for part in (self._kicker, self._words, self._tools):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._kicker, 0, 0, 1, 2 if way == "beneath" else 1)
        self._grid.addWidget(self._words, 1, 0, 1, across)
        self._grid.addWidget(self._tools, row, 1, rows, 1, side)

    def show_stop(
        self, at: Text, passages: Iterable[str], words: Text, is_first: bool, is_last: bool
    ) -> None:
        """Say where this is, what it rests on and what is to be seen; `show_look` follows."""
        self._at, self._passages, self._words.text = at, tuple(passages), words
        self._back.setEnabled(not is_first)
        self._end.setVisible(not is_last)
        last = translate("Explore", "End the tour")
        self.next.words = last if is_last else translate("Explore", "Next")

    def show_return(self, is_left: bool) -> None:
        """Say whether the way back leads to this stop itself; `show_look` follows."""
        there = translate("Explore", "Return to the stop")
        self._back.words = there if is_left else translate("Explore", "Back")

    def show_look(self, look: Look) -> None:
        """Words, sizes and colours in another look."""
        self.setStyleSheet(
            f"{framed('tourbar', look)} QFrame#tourbar > QLabel {{ color: {look.theme.soft}; }}"
        )
        self._kicker.setFont(look.font(13))
        parts = filter(None, (line(self._at, look.language), ", ".join(self._passages)))
        self._kicker.setText("  ·  ".join(parts))
        self._look = look
        self._words.show_look(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """The buttons where they cost the least height; beneath only where they must."""
        if self._look is None:
            return
        for button in self._buttons:
            button.show_look(self._look)
        if self._way() == "beneath":
            for button in self._buttons:
                button.show_lead(self._look)
        self._place(self._way())

    def _way(self) -> Way:
        width, taken = self.contentsRect().width() - INSIDE, self._taken()
        heading = self._kicker.fontMetrics().horizontalAdvance(self._kicker.text())
        if heading + taken > width:
            return "beneath"
        kicker, button = self._kicker.sizeHint().height(), self._back.sizeHint().height()
        beside = max(button, kicker + BETWEEN + self._words.heightForWidth(width - taken))
        over = max(button, kicker) + BETWEEN + self._words.heightForWidth(width)
        return "heading" if over < beside else "beside"

    def _taken(self) -> int:
        shown = (button for button in self._buttons if not button.isHidden())
        return sum(button.sizeHint().width() + GAP for button in shown)
