"""A panel of filters: every axis with its values, counts, and ways to show, hide and single out."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct
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

from pofedu.content.model import Text
from pofedu.content.sifting import Value
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import lead, line, translate
from pofedu.ui.theme import Look
from pofedu.ui.ticks import Counted, FilterRow


class Sift(Struct, frozen=True):
    """One filter with its values, each with its words."""

    id: str
    name: Text
    values: tuple[tuple[Value, Text], ...]
    remark: Text | None = None
    """Said beneath the values."""


class Sieve(QFrame):
    """Stands where the card stands; says what was pressed, the page decides what that shows.

    Which values there are never changes, only their states and counts do.
    """

    ticked = Signal(str, object)
    """Id of a filter and its Value, to show or hide."""
    only_asked = Signal(str, object)
    """Id of a filter and its Value, to show alone, or all again if it is alone already."""
    reset_asked = Signal()
    closed = Signal()

    def __init__(
        self,
        sifts: Sequence[Sift],
        explanation: Text,
        counted: Counted,
        look: Look,
        first: QWidget | None = None,
    ) -> None:
        """`first` is a button of the page's own before the one that shows everything."""
        super().__init__()
        self.setObjectName("panel")
        self._look, self._counted = look, counted
        self.rows: dict[tuple[str, ...], FilterRow] = {}
        """By the id of the filter, where values of several may be alike, and those of the value."""
        self._words: list[Words] = []
        self.reset, self._close = QPushButton(), QToolButton()
        self._area = QScrollArea()
        self._deeds = QWidget()
        self._flow = FlowLayout(self._deeds, 6)
        if first is not None:
            self._flow.addWidget(first)
        self._lay_out(sifts, explanation)
        take_no_text(self, self._area, self.reset, self._close)

    def _lay_out(self, sifts: Sequence[Sift], explanation: Text) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 0)
        head.addLayout(self._say(translate("Filter", "Filter"), 18, True), 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._flow.setContentsMargins(14, 0, 14, 0)
        self._flow.addWidget(self.reset)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._list(sifts, explanation)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)  # or the scroll area would fill it with paper
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._deeds)
        column.addWidget(self._area, 1)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(self.closed)
        self.reset.clicked.connect(lambda: self.reset_asked.emit())

    def _list(self, sifts: Sequence[Sift], explanation: Text) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        for sift in sifts:
            column.addSpacing(12)
            column.addLayout(self._say(sift.name, 15, True))
            for value, words in sift.values:
                column.addWidget(self._row(sift.id, value, words))
            if sift.remark is not None:
                column.addLayout(self._say(sift.remark, 13, False))
        column.addSpacing(16)
        column.addLayout(self._say(explanation, 13, False))
        column.addStretch(1)
        return inside

    def _say(self, text: Text, size: float, is_bold: bool) -> QHBoxLayout:
        words = Words(text, size, is_bold, "ink" if is_bold else "soft", is_beside=is_bold)
        self._words.append(words)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(words)
        return row

    def _row(self, sift: str, value: Value, words: Text) -> FilterRow:
        row = FilterRow(words, value, self._counted, self._look)
        row.tick.clicked.connect(lambda: self.ticked.emit(sift, row.value))
        row.only.clicked.connect(lambda: self.only_asked.emit(sift, row.value))
        row.tick.stepped.connect(partial(self._step, row, False))
        row.only.stepped.connect(partial(self._step, row, True))
        self.rows[(sift, *value.ids)] = row
        return row

    # What it shows

    def show_sifts(self, sifts: Sequence[Sift], is_any: bool, look: Look) -> None:
        """The states and counts now; `is_any`: whether there is anything to show again."""
        if look != self._look or not self.reset.text():
            self._dress(look)
        for sift in sifts:
            gone = {i for v, _ in sift.values if v.shown == "none" for i in v.ids}
            every = {i for v, _ in sift.values for i in v.ids}
            for value, _ in sift.values:
                is_alone = bool(gone) and gone == every - {*value.ids}
                self.rows[(sift.id, *value.ids)].show_value(value, is_alone, look)
        self.reset.setEnabled(is_any)

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

    # What a key does

    def _step(self, row: FilterRow, is_only: bool, right: int, down: int) -> None:
        """Arrow keys go through the rows, and between a tick and its button."""
        rows = list(self.rows.values())
        there = rows[max(0, min(rows.index(row) + down, len(rows) - 1))]
        to_only = is_only if not right else right > 0
        target = there.only if to_only else there.tick
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(target, 0, 60)

    def enter(self) -> None:
        """Put the focus on the first value."""
        first = next(iter(self.rows.values()), None)
        (first.tick if first else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)
