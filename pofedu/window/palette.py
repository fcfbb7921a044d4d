"""The palette: finds pages, commands and everything in the content over any page."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.find import Marks
from pofedu.content.findable import KINDS
from pofedu.content.folding import marks_in
from pofedu.content.model import Text
from pofedu.search.logic import Asked, address_of
from pofedu.search.widgets import Field, HitList
from pofedu.ui.findwords import hit_kind
from pofedu.ui.hits import HitDelegate, HitRow, Rows
from pofedu.ui.keylist import cap_texts, group_words
from pofedu.ui.keys import KEYS, take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import Language, line, translate
from pofedu.ui.theme import Look
from pofedu.window.rail import Feature

FoundRows = tuple[int, Callable[[int], HitRow]]
"""How many hits there are, and what makes the row of each, from 0."""
FindRows = Callable[[str, Language], FoundRows]
"""Finds in the content and the notes; raises an exception whose text says why it cannot."""
MOST = 40
"""Hits that are listed; the last row leads to all of them."""
NOT_LISTED = ("find", "close")
"""Keys whose deed makes no sense from here."""
WIDTH = 46
"""In characters of the size 15."""
PAD = 12


class Palette(QWidget):
    """Lies over the window; Esc or a click beside it closes."""

    opened = Signal(object)
    """An Address that was chosen."""
    asked = Signal(str)
    """The id of a key of `ui/keys.py` whose deed was chosen."""
    closed = Signal()

    def __init__(self, window: QWidget, features: Sequence[Feature], find_rows: FindRows) -> None:
        super().__init__(window)
        self._window, self._features, self._find_rows = window, features, find_rows
        self._look: Look | None = None
        self._letters_on = True
        self.field = Field()
        self.rows = Rows()
        self.list = HitList()
        self.list.setModel(self.rows)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = Words(Text(zh="", en=""), 13, color="soft", is_beside=True)
        self._delegate: HitDelegate | None = None
        self._card = QFrame(self)
        self._lay_out()
        self._wire()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._card)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
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
        self.field.show_look(look)
        chips = (*(hit_kind(kind) for kind in KINDS), _page_chip(), _command_chip())
        self._delegate = HitDelegate(look, chips)
        self.list.setItemDelegate(self._delegate)
        self.list.show_look(look, "surface")
        self.setAccessibleName(line(translate("Palette", "Find anything"), look.language))
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
        own = [*self._pages(query), *self._commands(query)]
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
        self.foot.text = trouble or self._foot_words()
        self.foot.show_look(self._look)
        self.fit()

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
            return translate("Palette", "Up and Down choose, Enter opens, Esc closes.")
        return translate("Palette", "Nothing found. Try fewer or other words.")

    def _pages(self, query: str) -> Iterator[HitRow]:
        for feature in self._features:
            if (marks := matching(feature.words, query)) is not None:
                yield HitRow(_page_chip(), feature.words, Address(feature.id), marks)

    def _commands(self, query: str) -> Iterator[HitRow]:
        for key in KEYS:
            if key.is_by_widget or key.id in NOT_LISTED:
                continue
            if (marks := matching(key.words, query)) is not None:
                keys = "  ".join(cap_texts(key, self._letters_on)[:2])
                yield HitRow(
                    _command_chip(),
                    key.words,
                    key.id,
                    marks,
                    detail=group_words(key.group),
                    keys=keys,
                )

    def _choose(self, place: int) -> None:
        if not 0 <= place < self.rows.rowCount():
            return
        opens = self.rows.row(place).opens
        self.leave()
        if isinstance(opens, Address):
            self.opened.emit(opens)
        else:
            self.asked.emit(opens)

    # Qt

    def fit(self) -> None:
        """Cover the window as large as it is now, with a card as high as its rows."""
        area = self._window.rect()
        self.setGeometry(area)
        if self._look is None:
            return
        wide = min(round(self._look.px(15) * WIDTH), area.width() - 32)
        top = max(16, min(area.height() // 12, 96))
        rows = self.rows.rowCount() * max(0, self.list.sizeHintForRow(0))
        least = self.field.sizeHint().height() + self.foot.sizeHint().height() + 2 * PAD + 18
        high = min(least + rows, area.height() - 2 * top)
        self._card.setGeometry(QRect((area.width() - wide) // 2, top, wide, high))

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
        if not self._card.geometry().contains(event.position().toPoint()):
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
        painter.drawRoundedRect(
            QRectF(self._card.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12
        )


def _page_chip() -> Text:
    return translate("Palette", "Page")


def _command_chip() -> Text:
    return translate("Palette", "Command")


def all_row(query: str) -> HitRow:
    """The row that leads to all hits."""
    words = translate("Palette", "All hits in the search page")
    return HitRow(_page_chip(), words, address_of(Asked(query)))


def no_row(place: int) -> HitRow:
    """There are no hits."""
    raise IndexError(place)


def matching(words: Text, query: str) -> Marks | None:
    """Where a query stands in words of the surface; None where in neither language."""
    marks = Marks(marks_in(words.zh, query), marks_in(words.en, query))
    return marks if not query or marks.zh or marks.en else None
