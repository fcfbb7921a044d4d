"""The search page: a field, the kinds that were found, and the hits as one types."""

from contextlib import suppress

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.find import Finder, FindError
from pofedu.content.findable import KINDS, Kind
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.search.logic import Asked, Notes, Results, address_of, asked_at
from pofedu.search.widgets import Blank, Field, HitList, Kinds
from pofedu.ui.findwords import hit_kind
from pofedu.ui.hits import HitDelegate, HitRow, Rows, row_of
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import translate
from pofedu.ui.page import Page
from pofedu.ui.ring import Ring
from pofedu.ui.theme import Look

COUNT_MS = 60
"""So long after the last key press the kinds are counted anew."""


class SearchPage(Page):
    """Finds while one types; the address holds the query, so that the way back restores it."""

    def __init__(self, library: Library, finder: Finder, notes: Notes = lambda query: ()) -> None:
        super().__init__()
        self._library, self._finder, self._notes = library, finder, notes
        self._look: Look | None = None
        self._asked = Asked()
        self._results: Results | None = None
        self.field = Field()
        self.kinds = Kinds()
        self.rows = Rows()
        self.list = HitList()
        self.list.setModel(self.rows)
        self.count = Words(translate("Search", "Find anything"), 13, color="soft", is_beside=True)
        self.blank = Blank()
        self._delegate: HitDelegate | None = None
        self._stack = QStackedWidget()
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_MS)
        self._counting.timeout.connect(self._show_counts)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addWidget(self.count)
        column.addWidget(Ring(self.list), 1)
        self._stack.addWidget(self.blank)
        self._stack.addWidget(found)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 8)
        outer.setSpacing(12)
        outer.addWidget(self.field)
        outer.addWidget(self._stack, 1)
        self.starts_at = self.field
        take_no_text(self, found, self._stack, self.count)

    def _wire(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.moved.connect(self.list.move_by)
        self.field.entered.connect(lambda: self._open(self.list.currentIndex().row()))
        self.list.entered_row.connect(self._open)
        self.list.left.connect(self.field.setFocus)
        self.kinds.chosen.connect(self._choose_kind)
        self.blank.query_chosen.connect(self._try)

    def enter(self, address: Address) -> None:
        """Ask what the address asks, with the field ready for another question."""
        if address.id:
            raise LookupError(translate("Search", "The search has no part of that name."))
        self._open_index()
        asked = asked_at(address)
        if asked.query != self.field.text().strip():
            self._write(asked.query)
        if asked != self._asked or self._results is None:
            self._ask(asked)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_index(self) -> None:
        """Before the first letter is typed; where it fails the first question says why."""
        with suppress(FindError):
            self._finder.open()

    def _write(self, query: str) -> None:
        was_blocked = self.field.blockSignals(True)
        self.field.setText(query)
        self.field.blockSignals(was_blocked)

    def _on_typed(self, text: str) -> None:
        self._ask(Asked(text.strip(), self._asked.kind), is_typed=True)
        self.place_changed.emit(address_of(self._asked))

    def _try(self, query: str) -> None:
        self.field.setText(query)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_kind(self, kind: Kind | None) -> None:
        self._ask(Asked(self._asked.query, kind))
        self.place_changed.emit(address_of(self._asked))

    def _ask(self, asked: Asked, is_typed: bool = False) -> None:
        self._asked = asked
        try:
            self._results = Results(self._finder, self._notes, asked)
        except FindError as error:
            self._results = None
            self._show_trouble(str(error))
        else:
            self._show(is_typed)

    def _show(self, is_typed: bool = False) -> None:
        look, results = self._look, self._results
        if look is None or results is None:
            return
        is_found = bool(len(results) or results.counts)
        self.rows.show(len(results), self._row, look.language)
        if is_found:
            self._counting.start()
            if not is_typed:
                self._show_counts()
            self.list.choose(0)
        else:
            self.kinds.clear()
            tell = self.blank.show_nothing if self._asked.query else self.blank.show_start
            tell(look)
        self._stack.setCurrentIndex(1 if is_found else 0)

    def _show_counts(self) -> None:
        """While one types, a moment later than the rows: laying the kinds out takes longer."""
        self._counting.stop()
        look, results = self._look, self._results
        if look is not None and results is not None:
            self.kinds.show_counts(results.counts, results.is_cut, self._asked.kind, look)
            self.count.text = self._count_words(results)
            self.count.show_look(look)

    def _show_trouble(self, why: str) -> None:
        self.rows.show(0, self._row, "zh")
        if self._look is not None:
            self.blank.show_trouble(why, self._look)
        self._stack.setCurrentIndex(0)

    def _row(self, place: int) -> HitRow:
        assert self._results is not None
        assert self._look is not None
        return row_of(self._results.hit(place), self._library, self._look.language)

    def _count_words(self, results: Results) -> Text:
        if results.is_shown_cut:
            return translate(
                "Search",
                "Too many to list; these are the first %n. Add a word, or choose a kind.",
                n=len(results),
            )
        if results.unverified:
            return translate(
                "Search",
                "%n found, {count} of them by a value that is not confirmed. Press Enter to open"
                " the selected one.",
                n=len(results), count=results.unverified,
            )  # fmt: skip
        return translate(
            "Search", "%n found. Press Enter to open the selected one.", n=len(results)
        )

    def _open(self, row: int) -> None:
        if 0 <= row < self.rows.rowCount():
            self.open_requested.emit(self.rows.row(row).opens)

    def show_look(self, look: Look) -> None:
        self._look = look
        self.field.show_look(look)
        if self._delegate is None:
            self._delegate = HitDelegate(look, tuple(hit_kind(kind) for kind in KINDS))
            self.list.setItemDelegate(self._delegate)
        self._delegate.show_look(look)
        self.list.show_look(look, "paper")
        self.kinds.show_look()
        if self._results is None:
            self._ask(self._asked)
        else:
            chosen = self.list.currentIndex().row()
            self._show()
            self.list.choose(chosen)

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        return ((translate("Search", "Search"), None),)

    def regions(self) -> tuple[QWidget, ...]:
        return (self, self.list) if self.rows.rowCount() else (self,)
