"""The ways to the lanes of a map: a button for each where their names can be told apart, or one
list of them that shows the name of the lane in view."""

from collections.abc import Callable, Iterable
from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from pofedu.content.model import Text
from pofedu.diagram.logic import ALL
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import Language, lead, line, translate
from pofedu.ui.map.parts import LaneArea
from pofedu.ui.theme import Look

TELLING = 5.0
"""What a shortened name keeps beyond what it shares with another, in heights of its type."""
GAP = 4

Wording = Callable[[LaneArea, Language], str]


def fully(lane: LaneArea, language: Language) -> str:
    """A lane by section and name, in all languages that show."""
    return " ".join(part for part in (lane.section, line(lane.title, language)) if part)


def briefly(lane: LaneArea, language: Language) -> str:
    """The same in the leading language."""
    return " ".join(part for part in (lane.section, lead(lane.title, language)) if part)


def barely(lane: LaneArea, language: Language) -> str:
    """Only its name in the leading language."""
    return lead(lane.title, language)


WORDINGS: tuple[Wording, ...] = (fully, briefly, barely)


class LaneButton(QToolButton):
    """A button that the page marks, not the press."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        take_no_text(self)

    def show_words(self, words: str) -> None:
        """Words, of which no letter is a shortcut."""
        self.setText(words.replace("&", "&&"))

    def tell(self, words: str) -> None:
        """What it leads to, whole, whatever there is room for."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def nextCheckState(self) -> None:
        """The page decides which lane is in view."""


class Lanes(QWidget):
    """Emits the id of a lane (`all` for the whole map) or of a key; `fit` decides what shows."""

    chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, lanes: Iterable[LaneArea]) -> None:
        super().__init__()
        self._lanes, self._shown = tuple(lanes), ""
        self._language: Language = "zh"
        self._telling = TELLING
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.all = self._button(lambda: self.chosen.emit(ALL))
        self.buttons = {lane.id: self._lane_button(lane.id) for lane in self._lanes}
        self.back = self._button(lambda: self.asked.emit("previous"))
        self.list = self._button(None)
        self.on = self._button(lambda: self.asked.emit("next"))
        self._row.addStretch(1)
        self.list.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list.setMenu(QMenu(self.list))
        self.list.menu().aboutToShow.connect(self._fill)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _button(self, deed: Callable[[], None] | None) -> LaneButton:
        button = LaneButton()
        if deed is not None:
            button.clicked.connect(deed)
        self._row.addWidget(button)
        return button

    def _lane_button(self, id_: str) -> LaneButton:
        return self._button(lambda: self.chosen.emit(id_))

    def _fill(self) -> None:
        menu = self.list.menu()
        menu.clear()
        for lane in self._lanes:
            action = menu.addAction(fully(lane, self._language).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(lane.id == self._shown)
            action.triggered.connect(lambda _=False, id_=lane.id: self.chosen.emit(id_))

    def show_look(self, look: Look) -> None:
        """Words and sizes in another look; `fit` follows."""
        self._language, self._telling = look.language, TELLING * look.px(13)
        for button in (self.all, self.list, *self.buttons.values()):
            button.setFont(look.font(13))
        whole = translate("Diagram", "Whole map")
        self.all.show_words(lead(whole, look.language))
        self.all.tell(line(whole, look.language))
        for lane in self._lanes:
            self.buttons[lane.id].tell(fully(lane, look.language))
        steps: tuple[tuple[LaneButton, str, Text], ...] = (
            (self.back, "‹", translate("Keys", "Previous part")),
            (self.on, "›", translate("Keys", "Next part")),
        )
        for button, sign, words in steps:
            button.setFont(look.font(18, bold=True))
            button.show_words(sign)
            button.tell(line(words, look.language))

    def show_lane(self, id_: str) -> None:
        """Mark the lane in view."""
        if id_ == self._shown:
            return
        self._shown = id_
        for lane, button in {ALL: self.all, **self.buttons}.items():
            button.setChecked(lane == id_)
        self._tell_list()

    # How they are shown

    def fit(self, room: int, is_last: bool) -> bool:
        """Show the lanes in so many pixels; False where they want more, unless there is no more."""
        left = room - self.all.sizeHint().width() - GAP * len(self._lanes)
        if self._fit_buttons(left):
            self._show(is_list=False)
        elif self._fit_list(room) or is_last:
            self._show(is_list=True)
        else:
            return False
        return True

    def _show(self, is_list: bool) -> None:
        for button in self.buttons.values():
            button.setVisible(not is_list)
        for button in (self.back, self.list, self.on):
            button.setVisible(is_list)

    def _fit_buttons(self, room: int) -> bool:
        """Whole names where they fit, else shortened where they still tell which is which."""
        buttons, names = list(self.buttons.values()), list[str]()
        for wording in WORDINGS:
            names = [wording(lane, self._language) for lane in self._lanes]
            excess = self._show_names(names) - room
            if excess <= 0:
                return True
        metrics = self.list.fontMetrics()
        widths = sum(metrics.horizontalAdvance(name) for name in names)
        cut = shortened(names, widths - excess, metrics, self._telling)
        return bool(cut) and self._show_names(cut) <= room + len(buttons)

    def _show_names(self, names: Iterable[str]) -> int:
        """Write them on the buttons; gives back how wide these are together."""
        for button, name in zip(self.buttons.values(), names, strict=True):
            button.show_words(name)
        return sum(button.sizeHint().width() for button in self.buttons.values())

    def _fit_list(self, room: int) -> bool:
        """As wide as its widest name, so that nothing moves with the lane in view."""
        room -= sum(b.sizeHint().width() + GAP for b in (self.all, self.back, self.on))
        least, widest = (
            max(self._list_width(w(lane, self._language)) for lane in self._lanes)
            for w in (briefly, fully)
        )
        self.list.setFixedWidth(max(1, min(widest, room)))
        self._tell_list()
        return least <= room

    def _list_width(self, words: str) -> int:
        self.list.show_words(words)
        return self.list.sizeHint().width() + GAP

    def _tell_list(self) -> None:
        """The name of the lane in view, as whole as it fits, or how many lanes there are."""
        lane = next((lane for lane in self._lanes if lane.id == self._shown), None)
        parts = translate("Lanes", "%n parts", n=len(self._lanes))
        texts = [line(parts, self._language), lead(parts, self._language)]
        if lane is not None:
            texts = [wording(lane, self._language) for wording in WORDINGS]
        room = self.list.maximumWidth()
        text = next((t for t in texts if self._list_width(t) <= room), "")
        if not text:
            metrics, edges = self.list.fontMetrics(), self._list_width("")
            text = metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room - edges)
        self.list.show_words(text)
        self.list.setChecked(lane is not None)
        self.list.tell(texts[0])


def shortened(
    names: Iterable[str], room: int, metrics: QFontMetrics, telling: float
) -> tuple[str, ...]:
    """The names in a common width, short ones whole; empty where one could be taken for another.

    A name cut short keeps at least `telling` pixels beyond what any other begins with too.
    """
    names = tuple(names)
    widths = sorted(metrics.horizontalAdvance(name) for name in names)
    most = left = room
    for index, width in enumerate(widths):
        most = left // (len(widths) - index)
        if width > most:
            break
        left -= width
    cut = tuple(metrics.elidedText(n, Qt.TextElideMode.ElideRight, most) for n in names)
    for name, text in zip(names, cut, strict=True):
        shared = max((_shared(name, other) for other in names if other != name), default=0)
        told = metrics.horizontalAdvance(text[:-1]) - metrics.horizontalAdvance(name[:shared])
        if text != name and told < telling:
            return ()
    return cut


def _shared(name: str, other: str) -> int:
    """With how many of the same letters two names begin."""
    return sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(name, other, strict=False))
    )
