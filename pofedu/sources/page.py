"""The sources page: one list at a time, and the card of the record that is chosen in it."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pofedu.content.address import Address, lodged
from pofedu.content.library import Library
from pofedu.content.listing import FIND, SORT, Row, sorting_by
from pofedu.content.model import Text
from pofedu.formats.citations.items import Item
from pofedu.formats.citations.styles import Citations, items_of
from pofedu.sources import cards, logic
from pofedu.sources.logic import KINDS, Kind
from pofedu.sources.widgets import words
from pofedu.sources.widgets.citing import CiteButton
from pofedu.sources.widgets.desk import Desk
from pofedu.sources.widgets.shelf import Shelf
from pofedu.ui import takeaway
from pofedu.ui.blocks import Blocks
from pofedu.ui.citing import Citing
from pofedu.ui.language import line, translate
from pofedu.ui.names import name_of
from pofedu.ui.page import Page
from pofedu.ui.theme import Look

Marks = Callable[[], Mapping[str, int]]
"""Asked when the page is entered: by canonical home, how many notes there are."""


class SourcesPage(Page):
    """Shows a list at an address; order, filters and choice are part of the address."""

    def __init__(self, library: Library, marks: Marks = dict) -> None:
        super().__init__()
        self._library, self._ask_marks = library, marks
        self._look: Look | None = None
        self._address = Address("sources", KINDS[0])
        self._marks: Mapping[str, int] = {}
        self._aside = ""
        """What the card shows instead of the record: `grades`, `report` or nothing."""
        self._shelf: Shelf | None = None
        """The list that is shown, from the first entry on."""
        self._chosen = ("", "")
        self._desk: Desk | None = None
        self._around = words.Around(library)
        self._listed: object = None
        """What the list was made from, so that another choice in it makes it not anew."""
        self._citing = Citing(self, Citations(library), self.message_posted.emit)
        self._cite_button: CiteButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def _shown(self) -> tuple[Desk, Look]:
        assert self._desk is not None, "nothing is shown before a page is entered"
        assert self._look is not None, "the hall gives a page its look before it enters"
        return self._desk, self._look

    # What the hall asks

    def enter(self, address: Address) -> None:
        self._marks = self._ask_marks()
        self._enter(lodged(address), is_return=True)

    def show_marks(self) -> None:
        self._marks = self._ask_marks()
        if self._desk is not None:
            self._show_list()
            self._show_card(is_return=True)

    def _enter(self, address: Address, is_return: bool) -> None:
        kind, chosen, id_ = words.place_at(address, self._library)
        if self._desk is None:
            self._set_desk()
        if self._shelf is None or kind != self._shelf.kind:
            self._set_kind(kind)
        self._chosen, self._aside = (chosen, id_), ""
        home = logic.choosing(address, chosen, id_) if chosen else logic.list_of(kind, address.view)
        self._address = home
        self._show_list()
        self._show_card(is_return)
        self.place_changed.emit(home)

    def _set_desk(self) -> None:
        assert self._look is not None, "the hall gives a page its look before it enters"
        desk = self._desk = Desk(self._library, self._look)
        desk.head.kind_chosen.connect(lambda kind: self._go(Address("sources", kind)))
        desk.head.find_changed.connect(lambda said: self._view(**{FIND: said}))
        desk.head.facet_chosen.connect(lambda name, value: self._view(**{name: value}))
        desk.head.sort_chosen.connect(lambda column: self._view(**{SORT: column}))
        desk.table.sort_asked.connect(self._sort_by)
        desk.table.row_chosen.connect(self._on_row)
        desk.panel.closed.connect(self._close)
        desk.panel.card.link_activated.connect(self._open_link)
        desk.panel.card.action_requested.connect(self._on_action)
        desk.show_look(self._look)
        desk.resize(self.size())  # or a first card would be laid out for no room at all
        self._column.addWidget(desk)
        self.starts_at = desk.table

    def _set_kind(self, kind: Kind) -> None:
        desk, look = self._shown
        shelf = self._shelf = Shelf(kind, self._library, self._around)
        self._cite_button = None
        if kind == "reference":
            self._cite_button = CiteButton(
                self._library, self._citing, self._chosen_items, self._all_items
            )
            self._cite_button.show_look(look)
        desk.head.set_kind(kind, shelf.sortable, self._cite_button)
        desk.table.set_many(kind == "reference")

    def show_look(self, look: Look) -> None:
        self._look = look
        if self._desk is not None:
            if self._cite_button is not None:
                self._cite_button.show_look(look)
            self._desk.show_look(look)
            self._show_list()
            self._show_card()

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        way: list[tuple[Text, Address | None]] = [
            (translate("Sources", "Sources"), Address("sources"))
        ]
        if self._shelf is not None:
            kind = self._shelf.kind
            way.append((words.kind_name(kind), Address("sources", kind)))
        record = self._library.record(*self._chosen)
        if record is not None:
            way.append((name_of(record, self._library), None))
        elif self._chosen[0] == "doubt":
            way.append((translate("Sources", "A doubt about the review"), None))
        return tuple(way)

    def handle_key(self, key: str) -> bool:
        if self._desk is None:
            return False
        deeds: dict[str, Callable[[], bool]] = {
            "filter": self._filter,
            "cite": self._cite,
            "report": self._report,
            "close": self._escape,
        }
        deed = deeds.get(key)
        return deed() if deed else False

    def regions(self) -> tuple[QWidget, ...]:
        if self._desk is None:
            return (self,)
        return self._desk.head, self._desk.left, self._desk.panel

    def set_bare(self, is_bare: bool) -> None:
        if self._desk is not None:
            self._desk.set_bare(is_bare)

    def _go(self, address: Address) -> None:
        """Move within the page and say so."""
        if address != self._address or self._aside:
            self._enter(lodged(address), is_return=False)

    # The list

    def _view(self, **changes: str) -> None:
        self._go(self._address.with_view(**changes))

    def _sort_by(self, column: str) -> None:
        shelf = self._shelf
        if shelf is not None and shelf.can_sort(column):
            self._go(sorting_by(self._address, column, shelf.view(self._address)))

    def _show_list(self) -> None:
        desk, look = self._shown
        shelf = self._shelf
        assert shelf is not None
        wanted = shelf.kind, shelf.view(self._address), look, dict(self._marks)
        if wanted != self._listed:
            self._listed = wanted
            self._make_list(shelf)
        desk.table.show_choice(*self._chosen)

    def _make_list(self, shelf: Shelf) -> None:
        desk, look = self._shown
        view = shelf.view(self._address)
        lines = shelf.lines(view, look)
        desk.table.show_lines(shelf.columns, lines, shelf.marked(self._marks), look)
        desk.table.show_sort(view.sort, view.is_descending)
        desk.table.setAccessibleName(line(words.kind_name(shelf.kind), look.language))
        desk.head.show_view(shelf.kind, view, shelf.summary(lines), look)
        desk.fit_head()

    def _on_row(self, row: Row) -> None:
        if (row.kind, row.id) != self._chosen:
            self._go(logic.choosing(self._address, row.kind, row.id))

    def _filter(self) -> bool:
        desk, _ = self._shown
        if not desk.head.isVisible():
            self._close()
        desk.head.field.setFocus()
        desk.head.field.selectAll()
        return True

    # The card

    def _show_card(self, is_return: bool = False) -> None:
        desk, _ = self._shown
        desk.show_card(self._blocks(), is_return)

    def _blocks(self) -> Blocks:
        kind, id_ = self._chosen
        if not kind:
            return ()
        if self._aside == "grades":
            return cards.table_blocks(self._library.claims.get(id_), self._library)
        record = takeaway.citable(kind, id_, self._library)
        if self._aside == "report" and record is not None:
            report = takeaway.report_text(record, self._library, self._home())
            return takeaway.report_blocks(name_of(record, self._library), report)
        return cards.record_blocks(kind, id_, self._library, self._address, self._marks)

    def _home(self) -> Address:
        return logic.choosing(Address(""), *self._chosen)

    def _show_aside(self, aside: str) -> bool:
        self._aside = "" if self._aside == aside else aside
        self._show_card(is_return=not self._aside)
        return True

    def _escape(self) -> bool:
        """Clear what is typed, or go back from the card to the list, or close the card."""
        desk, _ = self._shown
        if desk.head.field.hasFocus():
            desk.table.setFocus()
            return True
        return (not self._aside and desk.leave_card()) or self._close()

    def _close(self) -> bool:
        if self._aside:
            return self._show_aside(self._aside)
        if not self._chosen[0] or self._shelf is None:
            return False
        self._go(logic.list_of(self._shelf.kind, self._address.view))
        return True

    def _open_link(self, address: Address) -> None:
        """Follow a link of a card; the filter stays only where it shows what the link leads to."""
        address = lodged(address)
        if address.page != "sources":
            self.open_requested.emit(address)
            return
        kind, id_, shelf = address.id, address.part, self._shelf
        is_same = (
            shelf is not None
            and kind == shelf.kind
            and shelf.is_shown(id_, shelf.view(self._address))
        )
        self._go(logic.choosing(self._address if is_same else Address(""), kind, id_))

    def _on_action(self, action: str) -> None:
        desk, look = self._shown
        if action == "grades":
            self._show_aside(action)
        elif action == cards.CITE_AS:
            self._citing.pop_up(self._items([self._chosen[1]]), desk.panel, look)
        else:
            self.handle_key(action)

    # What is taken away

    def _items(self, ids: list[str]) -> tuple[Item, ...]:
        return items_of(self._library, map(int, ids))

    def _chosen_items(self) -> tuple[Item, ...]:
        return self._items([row.id for row in self._shown[0].table.chosen_rows()])

    def _all_items(self) -> tuple[Item, ...]:
        return self._items([row.id for row in self._shown[0].table.rows()])

    def _cite(self) -> bool:
        _, look = self._shown
        if self._chosen[0] == "reference" and (items := self._chosen_items()):
            self._citing.copy(items, self._citing.style)
            return True
        record = takeaway.citable(*self._chosen, self._library)
        if record is None:
            said = translate(
                "Sources", "Choose a claim, study, discrepancy or reference to copy it."
            )
        else:
            said = takeaway.copy_citation(record, self._library, self._home(), look)
        self.message_posted.emit(said)
        return True

    def _report(self) -> bool:
        record = takeaway.citable(*self._chosen, self._library)
        if record is None:
            said = translate("Sources", "Choose a claim, study or discrepancy to report it.")
            self.message_posted.emit(said)
            return True
        self.message_posted.emit(takeaway.copy_report(record, self._library, self._home()))
        return self._show_aside("report") if self._aside != "report" else True
