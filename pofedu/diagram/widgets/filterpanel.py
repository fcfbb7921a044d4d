"""The filter panel: every axis with its values, counts, and ways to show, hide and single out."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.address import Address
from pofedu.content.diagram import Diagram
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.diagram import filters
from pofedu.diagram.axes import Axis
from pofedu.diagram.logic import hidden_in
from pofedu.diagram.widgets.filterrows import FilterRow
from pofedu.diagram.widgets.filterwords import axis_words, holding_words, place_words, value_words
from pofedu.diagram.widgets.holds import HoldsButton, Option
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import lead, line, translate
from pofedu.ui.theme import Look


class FilterPanel(QFrame):
    """Stands where the card stands; emits the place to which a press leads."""

    place_wanted = Signal(object)
    """An Address: the same map, sifted otherwise."""
    closed = Signal()

    def __init__(self, diagram: Diagram, library: Library, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._diagram, self._library, self._look = diagram, library, look
        self._address = Address("diagram", diagram.id)
        self._shown: object = None
        """The state of the rows now: hidden values, place and look."""
        self.rows: dict[tuple[str, ...], FilterRow] = {}
        self._words: list[Words] = []
        self.holds = HoldsButton()
        self.holds.options = self._options
        self.reset, self._close = QPushButton(), QToolButton()
        self._area = QScrollArea()
        self._lay_out()
        take_no_text(self, self._area, self.reset, self._close)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 0)
        head.addLayout(self._say(translate("Filter", "Filter"), 18, True), 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        deeds = QWidget()
        flow = FlowLayout(deeds, 6)
        flow.setContentsMargins(14, 0, 14, 0)
        flow.addWidget(self.holds)
        flow.addWidget(self.reset)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._list()
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)  # or the scroll area would fill it with paper
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(deeds)
        column.addWidget(self._area, 1)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(self.closed)
        self.reset.clicked.connect(lambda: self.place_wanted.emit(filters.reset(self._address)))
        self.holds.chosen.connect(
            lambda place: self.place_wanted.emit(filters.holding(self._address, place))
        )

    def _list(self) -> QWidget:
        """One group after another; a map's values never change, only their states do."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        for group in filters.groups(self._diagram, self._library, frozenset()):
            column.addSpacing(12)
            column.addLayout(self._say(axis_words(group.axis), 15, True))
            for value in group.values:
                column.addWidget(self._row(group.axis, value))
            if group.excess:
                words = translate(
                    "Filter",
                    "%n more than there are claims: some were measured in several.",
                    n=group.excess,
                )
                column.addLayout(self._say(words, 13, False))
        column.addSpacing(16)
        column.addLayout(self._say(_explanation(), 13, False))
        column.addStretch(1)
        return inside

    def _say(self, text: Text, size: float, is_bold: bool) -> QHBoxLayout:
        words = Words(text, size, is_bold, "ink" if is_bold else "soft", is_beside=is_bold)
        self._words.append(words)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(words)
        return row

    def _row(self, axis: Axis, value: filters.Value) -> FilterRow:
        words = value_words(axis, id_of(value), self._diagram, self._library)
        row = FilterRow(words, value, self._look)
        row.tick.clicked.connect(lambda: self._tick(row))
        row.only.clicked.connect(lambda: self._show_only(row))
        row.tick.stepped.connect(lambda right, down: self._step(row, right, down, False))
        row.only.stepped.connect(lambda right, down: self._step(row, right, down, True))
        self.rows[value.ids] = row
        return row

    # What it shows

    def show_place(self, address: Address, look: Look) -> None:
        """The states and counts at an address."""
        self._address = address
        hidden, place = hidden_in(address), filters.holds_at(address)
        if (hidden, place, look) == self._shown:
            return
        self._shown = (hidden, place, look)
        if look != self._look or not self.reset.text():
            self._dress(look)
        for group in filters.groups(self._diagram, self._library, hidden):
            others = {*group.ids} & hidden
            for value in group.values:
                is_alone = bool(others) and others == {*group.ids} - {*value.ids}
                self.rows[value.ids].show_value(value, is_alone, look)
        self.holds.show_value(place, holding_words(place, self._library), look)
        self.reset.setEnabled(filters.reset(address) != address)

    def _dress(self, look: Look) -> None:
        self._look, theme = look, look.theme
        self.setStyleSheet(
            f"QFrame#panel {{ background: {theme.surface}; border: 1px solid {theme.line};"
            " border-radius: 12px; }"
        )
        for said in self._words:
            said.show_look(look)
        size = round(look.px(18))
        self._close.setIcon(icon("x", theme.color("soft"), size))
        self._close.setIconSize(QSize(size, size))
        closing = line(translate("Filter", "Close the filter"), look.language)
        self._close.setToolTip(closing)
        self._close.setAccessibleName(closing)
        self.reset.setFont(look.font(13))
        words = translate("Filter", "Show everything")
        self.reset.setText(lead(words, look.language))
        self.reset.setToolTip(line(words, look.language))
        self.reset.setAccessibleName(line(words, look.language))

    def _options(self) -> tuple[Option, ...]:
        every = ("", place_words("", self._library), filters.claims_of(self._diagram), False)
        named = (
            (p.id, place_words(p.id, self._library), p.count, p.is_part)
            for p in filters.places(self._diagram, self._library)
        )
        return (every, *named)

    # What a press does

    def _tick(self, row: FilterRow) -> None:
        self.place_wanted.emit(filters.ticking(self._address, row.value))

    def _show_only(self, row: FilterRow) -> None:
        group = next(g for g in self._groups() if row.value in g.values)
        self.place_wanted.emit(filters.only(self._address, group, row.value))

    def _groups(self) -> Sequence[filters.Group]:
        return filters.groups(self._diagram, self._library, hidden_in(self._address))

    def _step(self, row: FilterRow, right: int, down: int, is_only: bool) -> None:
        """Arrow keys go through the rows, and between a tick and its button."""
        rows = list(self.rows.values())
        there = rows[max(0, min(rows.index(row) + down, len(rows) - 1))]
        to_only = is_only if not right else right > 0
        target = there.only if to_only else there.tick
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(target, 0, 60)

    def enter(self) -> None:
        """Put the focus on what stands first."""
        self.holds.setFocus(Qt.FocusReason.ShortcutFocusReason)


def id_of(value: filters.Value) -> str:
    """The id by which a value has its words."""
    return value.ids[0] if len(value.ids) == 1 else "measured.animals"


def _explanation() -> Text:
    return translate(
        "Filter",
        "Numbers count the claims of this map; 3/12 means that the other groups leave 3 of 12. "
        'Space shows or hides a value; the right arrow key leads to "only".',
    )
