"""The buttons of the table of studies: its columns and its order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from pofedu.content import listing
from pofedu.content.address import Address
from pofedu.content.listing import View
from pofedu.content.model import Text
from pofedu.studies import columns as layouts
from pofedu.studies.columns import SORTABLE, Layout
from pofedu.studies.widgets.columnpanel import ColumnPanel
from pofedu.studies.widgets.tablewords import (
    column_words,
    columns_named,
    hidden_words,
    order_label,
    order_words,
)
from pofedu.ui.choosers import MenuButton, button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import labelled, lead, line, translate
from pofedu.ui.theme import Look


class ColumnsButton(QPushButton):
    """Opens the panel of columns; tells how many are hidden because no row has a value."""

    place_wanted = Signal(object)
    """An Address with other columns."""

    def __init__(self) -> None:
        super().__init__()
        self._address, self._layout = Address("studies"), Layout(())
        self._empty: tuple[str, ...] = ()
        self._look: Look | None = None
        self.panel: ColumnPanel | None = None
        """Made when it is first asked for."""
        self.clicked.connect(self.open_panel)
        take_no_text(self)

    def show_layout(
        self, address: Address, layout: Layout, empty: tuple[str, ...], look: Look
    ) -> None:
        """The columns as they are now."""
        self._address, self._layout, self._empty, self._look = address, layout, empty, look
        hidden = tuple(name for name in empty if name not in layout.columns)
        text = translate("StudyTable", "Columns")
        if hidden:
            text = hidden_words(len(hidden))
        self.setFont(button_font(look))
        self.setText(lead(text, look.language))
        told = labelled(text, columns_named(hidden)) if hidden else text
        self.setToolTip(line(told, look.language))
        self.setAccessibleName(line(told, look.language))
        if self.panel is not None and self.panel.isVisible():
            self.panel.show_layout(layout, empty, look)

    def open_panel(self) -> None:
        """Show the panel beneath the button."""
        assert self._look is not None, "a button is shown before it is pressed"
        if self.panel is None:
            self.panel = ColumnPanel(self)
            self.panel.columns_chosen.connect(self._choose)
            self.panel.frozen_chosen.connect(self._freeze)
        self.panel.show_layout(self._layout, self._empty, self._look)
        self.panel.open_under(self, self._look)

    def _choose(self, columns: tuple[str, ...]) -> None:
        chosen = columns or layouts.usual(self._empty)
        self.place_wanted.emit(layouts.showing(self._address, chosen, self._empty))

    def _freeze(self, count: int) -> None:
        self.place_wanted.emit(layouts.freezing(self._address, count))


class OrderButton(MenuButton):
    """By which columns rows are put in order: sort, sort further, turn round, take away."""

    place_wanted = Signal(object)
    """An Address with another order."""

    def __init__(self) -> None:
        super().__init__()
        self._address, self._view = Address("studies"), View()
        self._columns: tuple[str, ...] = ()
        self._look: Look | None = None

    def show_order(
        self, address: Address, view: View, columns: tuple[str, ...], look: Look
    ) -> None:
        """The order as it is now; by these columns it can be put in another."""
        self._address, self._view, self._look = address, view, look
        self._columns = tuple(column for column in columns if column in SORTABLE)
        name = order_label()
        said = labelled(name, order_words(view.sorts)) if view.sorts else name
        self.show_words(said, look)

    def fill(self, menu: QMenu) -> None:
        view, others = self._view, dict(self._view.sorts)
        sort_by = self._said(translate("StudyTable", "Sort by"))
        first = menu.addMenu(sort_by) if view.sorts else menu
        for column in self._columns:
            self._add(first, column_words(column), ((column, False),))
        if view.sorts:
            then = menu.addMenu(self._said(translate("StudyTable", "Then by")))
            for column in self._columns:
                if column not in others:
                    self._add(then, column_words(column), (*view.sorts, (column, False)))
            self._fill_present(menu)

    def _fill_present(self, menu: QMenu) -> None:
        """What can be done with the order that there is."""
        sorts = self._view.sorts
        menu.addSeparator()
        for column, is_back in sorts:
            turned = tuple((c, b if c != column else not is_back) for c, b in sorts)
            words = translate("StudyTable", "Turn round")
            self._add(menu, labelled(words, column_words(column)), turned)
        for column, _ in sorts if len(sorts) > 1 else ():
            words = translate("StudyTable", "No longer by")
            left = tuple((c, b) for c, b in sorts if c != column)
            self._add(menu, labelled(words, column_words(column)), left)
        self._add(menu, order_words(()), ())

    def _add(self, menu: QMenu, words: Text, sorts: tuple[tuple[str, bool], ...]) -> None:
        action = menu.addAction(self._said(words))
        place = listing.sorting(self._address, sorts)
        action.triggered.connect(lambda: self.place_wanted.emit(place))

    def _said(self, words: Text) -> str:
        assert self._look is not None, "a button is shown before it is pressed"
        return line(words, self._look.language)
