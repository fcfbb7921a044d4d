"""The palette: finds pages, commands and everything in the content over any page."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.findable import KINDS
from pofedu.content.hits import marks_of
from pofedu.content.matching import holds
from pofedu.content.model import Text
from pofedu.search.logic import Asked, address_of
from pofedu.search.widgets import Field, HitList
from pofedu.ui.commands import Command
from pofedu.ui.findwords import hit_kind
from pofedu.ui.hits import HitDelegate, HitRow, Rows
from pofedu.ui.keylist import cap_texts, group_words
from pofedu.ui.keys import KEYS, take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import Language, line, translate
from pofedu.ui.theme import Look
from pofedu.window.commands import KEYS_ALSO, own_commands
from pofedu.window.rail import Feature

FoundRows = tuple[int, Callable[[int], HitRow]]
"""How many hits there are, and what makes the row of each, from 0."""
FindRows = Callable[[str, Language], FoundRows]
"""Finds in the content and the notes; raises an exception whose text says why it cannot."""
MOST = 40
"""Hits that are listed; the last row leads to all of them."""
Offered = Callable[[], Iterable[Command]]
"""What the features offer at this moment."""
NOT_LISTED = ("find", "close")
"""Keys whose deed makes no sense from here."""
WIDTH = 46
"""In characters of the size 15."""
INSIDE = QMargins(12, 12, 12, 12)
"""Between the outline and what stands in it."""


class Own(Struct, frozen=True):
    """The row of a page or command, and more words by which it is found."""

    row: HitRow
    others: str = ""


class Palette(QWidget):
    """Lies over the window; Esc or a click beside it closes."""

    opened = Signal(object)
    """An Address that was chosen."""
    asked = Signal(str)
    """The id of a key of `ui/keys.py` whose deed was chosen."""
    ran = Signal(object)
    """A `Command` that was chosen."""
    closed = Signal()

    def __init__(
        self, window: QWidget, features: Sequence[Feature], find_rows: FindRows, offered: Offered
    ) -> None:
        super().__init__(window)
        self._window, self._features = window, features
        self._find_rows, self._offered = find_rows, offered
        self._look: Look | None = None
        self._letters_on = True
        self._own: tuple[Own, ...] = ()
        self.field = Field()
        self.rows = Rows()
        self.list = HitList()
        self.list.setModel(self.rows)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = Words(Text(zh="", en=""), 13, color="soft")
        self._delegate: HitDelegate | None = None
        self._card = QFrame(self)
        self._lay_out()
        self._wire()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, 0, 0, 0)
        self._card.setAutoFillBackground(True)  # so that nothing behind it is drawn again
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        self.setFocusProxy(self.field)
        take_no_text(self, self._card, self.foot)

    def _wire(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._ask)
        self.field.moved.connect(self.list.move_by)
        self.field.entered.connect(lambda: self._choose(self.list.currentIndex().row()))
        self.list.entered_row.connect(self._choose)

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Take on a look."""
        self._look, self._letters_on = look, letters_on
        colors = QPalette(self._card.palette())
        colors.setColor(QPalette.ColorRole.Window, look.theme.color("surface"))
        self._card.setPalette(colors)
        self.field.show_look(look)
        chips = (*(hit_kind(kind) for kind in KINDS), _page_chip(), _command_chip())
        self._own = tuple(self._own_rows())
        self._delegate = HitDelegate(look, chips)
        self.list.setItemDelegate(self._delegate)
        self.list.show_look(look, "surface")
        self.setAccessibleName(line(translate("Palette", "Find anything"), look.language))
        self.foot.show_look(look)
        self.fit()
        if self.isVisible():
            self._ask(self.field.text())

    def cover(self) -> None:
        """Cover the window, ready for typing."""
        self.field.selectAll()
        self._ask(self.field.text())
        self.fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go away and say so."""
        self.hide()
        self.closed.emit()

    # What is listed

    def _ask(self, query: str) -> None:
        if self._look is None:
            return
        query, language = query.strip(), self._look.language
        own = matching(self._own, query)
        count, make, trouble = self._found(query, language)
        last = [all_row(query)] if count else []
        shown = min(count, MOST)

        def row(place: int) -> HitRow:
            if place < len(own):
                return own[place]
            place -= len(own)
            return make(place) if place < shown else last[0]

        self.rows.show(len(own) + shown + len(last), row, language)
        self.list.choose(0)
        foot = trouble or self._foot_words()
        if self.foot.text != foot:
            self.foot.text = foot
            self.foot.show_look(self._look)

    def _found(
        self, query: str, language: Language
    ) -> tuple[int, Callable[[int], HitRow], Text | None]:
        try:
            count, make = self._find_rows(query, language)
        except Exception:  # the content or its index is damaged; pages and commands still work
            trouble = translate(
                "Palette", "The content cannot be searched; the search page says why."
            )
            return 0, no_row, trouble
        return count, make, None

    def _foot_words(self) -> Text:
        if self.rows.rowCount():
            return translate("Palette", "Up and Down select, Enter opens, Esc closes.")
        return translate("Palette", "Nothing found. Try fewer or other words.")

    def _own_rows(self) -> Iterator[Own]:
        """A row for every page and every command."""
        for feature in self._features:
            yield Own(HitRow(_page_chip(), feature.words, Address(feature.id)))
        for key in KEYS:
            if not key.is_by_widget and key.id not in NOT_LISTED:
                keys = "  ".join(cap_texts(key, self._letters_on)[:2])
                group = group_words(key.group)
                row = HitRow(_command_chip(), key.words, key.id, detail=group, keys=keys)
                yield Own(row, KEYS_ALSO.get(key.id, ""))
        for command in (*own_commands(), *self._offered()):
            told = command.hindrance or command.group
            chip = command.kind or _command_chip()
            yield Own(HitRow(chip, command.words, command, detail=told), command.others)

    def _choose(self, place: int) -> None:
        if not 0 <= place < self.rows.rowCount():
            return
        opens = self.rows.row(place).opens
        self.leave()
        if isinstance(opens, Address):
            self.opened.emit(opens)
        elif isinstance(opens, Command):
            self.ran.emit(opens)
        else:
            self.asked.emit(opens)

    # Qt

    def fit(self) -> None:
        """Cover the window as large as it is now.

        The card is as high whatever is found: else all behind it would be drawn at each key press.
        """
        area = self._window.rect()
        self.setGeometry(area)
        if self._look is None:
            return
        wide = min(round(self._look.px(15) * WIDTH), area.width() - 32)
        top = max(16, min(area.height() // 12, 96))
        high = area.height() - 2 * top
        left = (area.width() - wide) // 2
        self._card.setGeometry(QRect(left, top, wide, high) - INSIDE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take every key, so that no shortcut of the window acts while one types here."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        is_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (is_ctrl and event.key() == Qt.Key.Key_K):
            self.leave()
            return True
        return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not (self._card.geometry() + INSIDE).contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("paper", 0.75))
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("outline"), 1))
        card = QRectF(self._card.geometry() + INSIDE)
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)


def _page_chip() -> Text:
    return translate("Palette", "Page")


def _command_chip() -> Text:
    return translate("Palette", "Command")


def all_row(query: str) -> HitRow:
    """The row that leads to all hits."""
    words = translate("Palette", "All results on the search page")
    return HitRow(_page_chip(), words, address_of(Asked(query)))


def no_row(place: int) -> HitRow:
    """There are no hits."""
    raise IndexError(place)


def matching(own: Iterable[Own], query: str) -> list[HitRow]:
    """The rows that hold a query, with it marked: titles that begin with it come first."""
    if not query:
        return [one.row for one in own]
    is_letter = len(query) == 1 and query.isascii()
    found = [
        replace(row, title_marks=marks_of(row.title.zh, row.title.en, query))
        for row, others in ((one.row, "" if is_letter else one.others) for one in own)
        if holds(f"{row.title.zh}\n{row.title.en}\n{others}", query)
    ]
    return sorted(found, key=_distance)


def _distance(row: HitRow) -> int:
    starts = [start for start, _ in (*row.title_marks.zh, *row.title_marks.en)]
    return 2 if not starts else int(0 not in starts)
