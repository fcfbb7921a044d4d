"""The gap map: what was looked at together, how often, and where nobody looked."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.studies import gapplaces
from pofedu.studies.gapplaces import Axis, Place
from pofedu.studies.gaps import GapMap, gap_map
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.gapabout import about_blocks
from pofedu.studies.widgets.gapbody import GapBody, items_of
from pofedu.studies.widgets.gapcards import cell_blocks
from pofedu.studies.widgets.gaplegend import LegendView
from pofedu.studies.widgets.gaptable import GapTable
from pofedu.studies.widgets.gaptools import GapTools
from pofedu.studies.widgets.gaptwin import KIND, id_of, place_of, twin_columns, twin_lines
from pofedu.studies.widgets.gapwords import title_words
from pofedu.studies.widgets.pane import Body, Pane
from pofedu.ui.blocks import Blocks
from pofedu.ui.language import line
from pofedu.ui.ring import Ring
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look

AS, LIST = "as", "list"
"""The key of an address that shows the map as a list, and its one value."""

SHARE = 0.19
"""What the legend may take of the height."""


class GapView(Pane):
    """Shows the map or its list; axes, form and the chosen cell are part of the address."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._address = look, Address("studies")
        self._selection: Selection | None = None
        self._found: GapMap | None = None
        self._told: tuple[str, ...] = ()
        """Axes and cell of which was last told beside the view; nothing where a study is shown."""
        self._is_legend_on = True
        self._buttons = GapTools()
        self._buttons.rows.chosen.connect(self._set_rows)
        self._buttons.columns.chosen.connect(self._set_columns)
        self._buttons.whom.clicked.connect(self._turn_to_whom)
        self._buttons.turn.clicked.connect(self._turn)
        self._buttons.twin.clicked.connect(self._toggle_twin)
        self.table, self.twin = GapTable(look), ListTable(look)
        self.table.cell_chosen.connect(self._choose)
        self.twin.row_chosen.connect(lambda row: self._stand_on(place_of(row)))
        self.twin.entered.connect(self._enter_row)
        self.legend = LegendView(look)
        self.table.fitted.connect(self.legend.show_scale)
        self._forms = QStackedWidget()
        self._rings = tuple(Ring(form) for form in (self.table, self.twin))
        for ring in self._rings:
            self._forms.addWidget(ring)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._forms, 1)
        column.addWidget(self.legend)
        self.starts_at = self.table

    def tools(self) -> tuple[QWidget, ...]:
        return self._buttons.all

    # What is shown

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        is_other_look = look != self._look and address == self._address
        axes = gapplaces.axes_at(address)
        self._look, self._address, self._selection = look, address, selection
        found = self._found = gap_map(selection, *axes)
        self._buttons.show_state(axes, self._is_twin, look)
        self._show_form(found)
        self._tell(found, is_other_look)

    @property
    def _is_twin(self) -> bool:
        return self._address.value(AS) == LIST

    def _show_form(self, found: GapMap) -> None:
        form = self.twin if self._is_twin else self.table
        had_focus = any(w.hasFocus() for w in (self.table, self.twin))
        self._forms.setCurrentWidget(self._rings[self._is_twin])
        self.starts_at = form
        form.setAccessibleName(line(self.title(), self._look.language))
        if self._is_twin:
            self.twin.show_lines(twin_columns(found), tuple(twin_lines(found)), {}, self._look)
        else:
            self.table.show_map(found, self._look)
            self.legend.show_items(items_of(found), found.largest, self._look)
        self._fit()
        if had_focus and not form.hasFocus():
            form.setFocus()

    def _fit(self) -> None:
        """The legend takes what the map can spare; else the map has all, and E tells of it."""
        is_there = self.legend.fit(self.width(), self.height() * SHARE)
        self.legend.setVisible(is_there and self._is_legend_on and not self._is_twin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self, found: GapMap, is_other_look: bool) -> None:
        """Tell of a cell that was not told of before; a chosen study has its card instead."""
        place = found.place_at(self._address)
        now = (*found.axes, *place) if place and not self._address.id else ()
        is_new, self._told = now != self._told, now
        if place and now and is_new and not is_other_look:
            self._ask(place)

    def _ask(self, place: Place) -> None:
        assert self._selection is not None, "cells are of a selection"
        assert self._found is not None, "cells are of a map"
        self.aside_wanted.emit(cell_blocks(self._selection, self._found, place))

    def show_choice(self, study: str) -> None:
        self.table.show_choice(self._place, study)
        if self._is_twin and self._place is not None:
            self.twin.show_choice(KIND, id_of(self._place))

    def title(self) -> Text:
        return title_words(gapplaces.axes_at(self._address))

    def body(self) -> Body | None:
        return GapBody(self._found, self._look) if self._found else None

    def files(self) -> Mapping[str, Callable[[], bytes]]:
        return {".html": self.html}

    def html(self) -> bytes:
        """What is shown as one HTML file that needs nothing else; nothing before it is shown."""
        from pofedu.studies.widgets.gappage import gap_html

        if self._selection is None:
            return b""
        return gap_html(self._selection, self._address, self._look.language)

    def about(self) -> Blocks:
        count = self._found.total if self._found else 0
        items = items_of(self._found) if self._found else ()
        return about_blocks(gapplaces.axes_at(self._address), count, items)

    # What the reader does

    def handle_key(self, key: str) -> bool:
        if key == "table":
            self._toggle_twin()
            return True
        if key == "legend" and not self._is_twin:
            self._toggle_legend()
            return True
        return False

    def _toggle_legend(self) -> None:
        """Away or back; where there is no room for it, it is read beside the map."""
        if self._is_legend_on and not self.legend.isVisibleTo(self):
            self.aside_wanted.emit(self.about())
            return
        self._is_legend_on = not self._is_legend_on
        self._fit()

    def _choose(self, place: Place) -> None:
        """Tell of a cell; once more of the one that is chosen, whose card may have been closed."""
        address = gapplaces.choosing(self._without_study(), place)
        if address == self._address:
            self._ask(place)
        else:
            self.place_wanted.emit(address)

    def _stand_on(self, place: Place) -> None:
        """A click in the list tells of its row twice; the second one says nothing new."""
        if place != self._place:
            self._choose(place)

    def _enter_row(self) -> None:
        if self._place is not None:
            self._choose(self._place)

    @property
    def _place(self) -> Place | None:
        """The chosen cell."""
        return self._found.place_at(self._address) if self._found else None

    def _without_study(self) -> Address:
        return Address(self._address.page, pack=self._address.pack, view=self._address.view)

    def _set_rows(self, axis: Axis) -> None:
        self.place_wanted.emit(gapplaces.with_rows(self._address, axis))

    def _set_columns(self, axis: Axis) -> None:
        self.place_wanted.emit(gapplaces.with_columns(self._address, axis))

    def _turn_to_whom(self) -> None:
        self.place_wanted.emit(gapplaces.with_whom(self._address))

    def _turn(self) -> None:
        self.place_wanted.emit(gapplaces.turned(self._address))

    def _toggle_twin(self) -> None:
        self.place_wanted.emit(self._address.with_view(**{AS: "" if self._is_twin else LIST}))
