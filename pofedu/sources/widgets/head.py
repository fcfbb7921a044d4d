"""What stands over a list: which list, what is looked for, filters, order, counts."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.listing import View
from pofedu.content.model import Text
from pofedu.sources.logic import KINDS, Kind
from pofedu.sources.rows import count_of
from pofedu.sources.widgets.words import facets_of, kind_name
from pofedu.ui.choosers import Chooser, Folded, MenuButton
from pofedu.ui.labels import Words
from pofedu.ui.language import line, same, translate
from pofedu.ui.table.columns import Column
from pofedu.ui.table.order import order_chooser, sort_value
from pofedu.ui.tabs import Tabs
from pofedu.ui.theme import Look
from pofedu.ui.tools import GAP, FindField, Tools

MARGIN = 12


class Head(QWidget):
    """Reports what the reader wants; the page decides."""

    kind_chosen = Signal(str)
    find_changed = Signal(str)
    facet_chosen = Signal(str, str)
    sort_chosen = Signal(str)

    def __init__(self, library: Library) -> None:
        super().__init__()
        counted = ((kind, kind_name(kind), count_of(kind, library)) for kind in KINDS)
        self.kinds = Tabs(counted)
        self.kinds.chosen.connect(self.kind_chosen)
        self.field = FindField()
        self.field.setClearButtonEnabled(True)
        self.field.textEdited.connect(self.find_changed)
        self._tools = Tools()
        self._flow = self._tools.flow
        self._flow.addWidget(self.kinds)
        self._flow.addWidget(self.field)
        self._facets: dict[str, Chooser] = {}
        self._sort: Chooser | None = None
        self._folded: Folded | None = None
        self._extra: MenuButton | None = None
        self._summary: Words | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 10, MARGIN, 6)
        self._column.setSpacing(GAP)
        self._column.addWidget(self._tools)

    def set_kind(self, kind: Kind, columns: Iterable[Column], extra: MenuButton | None) -> None:
        """The filters and orders of another list; `extra` is a button of its own."""
        old: list[QWidget | None] = [*self._facets.values(), self._sort, self._folded, self._extra]
        for widget in old:
            if widget is not None:
                self._flow.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        every = translate("Sources", "all")
        self._facets = {f.id: Chooser(f.name, every, f.options) for f in facets_of(kind)}
        for id_, chooser in self._facets.items():
            chooser.chosen.connect(lambda value, id_=id_: self.facet_chosen.emit(id_, value))
            self._flow.addWidget(chooser)
        self._sort = order_chooser(columns)
        self._sort.chosen.connect(self.sort_chosen)
        self._flow.addWidget(self._sort)
        name = translate("Sources", "Filter and order")
        self._folded = Folded(name, (*self._facets.values(), self._sort))
        self._flow.addWidget(self._folded)
        self._extra = extra
        if extra is not None:
            self._flow.addWidget(extra)
        self._order_stops()

    def _order_stops(self) -> None:
        last: QWidget = self.field
        for widget in (*self._facets.values(), self._sort, self._folded, self._extra):
            if widget is not None:
                QWidget.setTabOrder(last, widget)
                last = widget

    def show_view(self, kind: Kind, view: View, summary: Text, look: Look) -> None:
        """What holds now; a text that is being typed stays as it is."""
        self.kinds.show_value(kind, look)
        if self.field.text() != view.find:
            self.field.setText(view.find)
        words = line(translate("Sources", "Filter this list"), look.language)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        chosen = dict(view.facets)
        for id_, chooser in self._facets.items():
            chooser.show_value(chosen.get(id_, ""), look)
        if self._sort is not None:
            self._sort.show_value(sort_value(view), look)
        if self._folded is not None:
            self._folded.show_look(look)
        self._say(summary, look)
        self._flow.invalidate()
        self._tools.updateGeometry()

    def fit(self, room: QSize) -> None:
        """Fold the buttons into menus where all of them would leave the list too little height."""
        width = room.width() - 2 * MARGIN
        for is_folded in (False, True):
            self._fold(is_folded, width)
            if self._column.totalHeightForWidth(room.width()) <= room.height():
                break

    def _fold(self, is_folded: bool, width: int) -> None:
        """All buttons in rows, or one for the lists, the field, one for filters and order."""
        self.kinds.fold(is_folded, width)
        self.field.is_short = is_folded
        self.field.updateGeometry()
        is_worth = is_folded and bool(self._facets)
        for chooser in (*self._facets.values(), self._sort):
            if chooser is not None:
                chooser.setVisible(not is_worth)
        if self._folded is not None:
            self._folded.setVisible(is_worth)
        self._flow.invalidate()
        self._tools.updateGeometry()
        self._column.invalidate()

    def _say(self, summary: Text, look: Look) -> None:
        if self._summary is None:
            self._summary = Words(summary, 13, color="soft")
            self._column.addWidget(self._summary)
        self._summary.text = same(line(summary, look.language))
        self._summary.show_look(look)
