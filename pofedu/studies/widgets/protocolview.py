"""The view of protocols: each study on its own axis of time, or all steps as a table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.listing import Row
from pofedu.content.model import Text
from pofedu.content.protocol import ZEROS, Zero
from pofedu.studies import logic
from pofedu.studies.protocols import (
    ALIGN,
    EVENT,
    Protocols,
    event_of,
    protocols_of,
    zero_of,
)
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import protocolwords as words
from pofedu.studies.widgets.pane import Body, Pane
from pofedu.studies.widgets.protocolbody import ProtocolBody
from pofedu.studies.widgets.protocolplot import ProtocolPlot
from pofedu.studies.widgets.protocolspoken import give_protocols_a_voice
from pofedu.studies.widgets.protocoltwin import KIND, id_of, key_of, twin_columns, twin_lines
from pofedu.ui.blocks import Blocks, Prose, Title
from pofedu.ui.choosers import MenuButton, button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import Language, joined, lead, line, translate
from pofedu.ui.ring import Ring
from pofedu.ui.sheet import plain_look
from pofedu.ui.table.columns import Column
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look

AS, LIST = "as", "list"
"""The key of an address that shows the steps as a table, and its one value."""
PICTURE = 928.0
"""How wide a picture of the view is, in pixels at 100 %; upright A4 has room for it."""


class Aligning(MenuButton):
    """Says what day 0 is; a menu offers the other."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._zero: Zero = ZEROS[0]
        self._language: Language = "zh"

    def show_zero(self, zero: Zero, look: Look) -> None:
        """Say what day 0 is now."""
        self._zero, self._language = zero, look.language
        self.show_words(words.zero_words(zero), look)

    def fill(self, menu: QMenu) -> None:
        for zero in ZEROS:
            action = menu.addAction(line(words.zero_words(zero), self._language))
            action.setCheckable(True)
            action.setChecked(zero == self._zero)
            action.triggered.connect(lambda _=False, zero=zero: self.chosen.emit(zero))


class ProtocolView(Pane):
    """Shows strips or their table; alignment, form and the chosen step are in the address."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._address = look, Address(logic.ROOM)
        self._selection: Selection | None = None
        self._protocols = Protocols((), (), ())
        self._columns: tuple[Column, ...] = ()
        self._library: Library | None = None
        self.align = Aligning()
        self.align.chosen.connect(self._align)
        self.as_table = QPushButton()
        self.as_table.setCheckable(True)
        self.as_table.clicked.connect(lambda: self._toggle_table())
        take_no_text(self.as_table)
        give_protocols_a_voice()
        self.plot, self.table = ProtocolPlot(look), ListTable(look)
        self.plot.spot_chosen.connect(self._choose)
        self.table.row_chosen.connect(self._choose_row)
        self._forms = QStackedWidget()
        self._rings = tuple(Ring(form) for form in (self.plot, self.table))
        for ring in self._rings:
            self._forms.addWidget(ring)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._forms, 1)
        self.starts_at = self.plot
        self.plot.entered.connect(self._enter)
        self.table.entered.connect(self._enter)

    def tools(self) -> tuple[QWidget, ...]:
        return self.align, self.as_table

    # What is shown

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        is_other = self._is_other(selection, address, look)
        self._selection, self._address, self._look = selection, address, look
        if selection.library is not self._library:
            self._library, self._columns = selection.library, twin_columns(selection.library)
        self._dress()
        self._show_form()
        if is_other:
            self._protocols = protocols_of(selection.studies, selection.library, zero_of(address))
            whole = len(selection.left)
            self.plot.show_protocols(self._protocols, whole, selection.library, look)
            lines = tuple(twin_lines(self._protocols, selection.library))
            self.table.show_lines(self._columns, lines, {}, look)
        for form in (self.plot, self.table):
            form.setAccessibleName(line(self.title(), look.language))

    def _is_other(self, selection: Selection, address: Address, look: Look) -> bool:
        """Whether anything but the choice is another one."""
        before = self._selection
        is_same = before is not None and before.left == selection.left
        is_aligned = zero_of(address) == zero_of(self._address)
        is_pack = before is not None and before.library is selection.library
        return not (is_same and is_aligned and is_pack and look == self._look)

    def _dress(self) -> None:
        look = self._look
        self.align.show_zero(zero_of(self._address), look)
        text = translate("Protocols", "As a table")
        self.as_table.setFont(button_font(look))
        self.as_table.setText(lead(text, look.language))
        self.as_table.setToolTip(line(text, look.language))
        self.as_table.setAccessibleName(line(text, look.language))
        self.as_table.setChecked(self._is_table)

    @property
    def _is_table(self) -> bool:
        return self._address.value(AS) == LIST

    def _show_form(self) -> None:
        had_focus = self.plot.hasFocus() or self.table.hasFocus()
        self._forms.setCurrentWidget(self._rings[self._is_table])
        self.starts_at = self.table if self._is_table else self.plot
        if had_focus and not self.starts_at.hasFocus():
            self.starts_at.setFocus()

    def show_choice(self, study: str) -> None:
        number = event_of(self._address) if study else 0
        self.plot.show_choice(study, number)
        at = self.plot.at
        if at is not None and study:
            self.table.show_choice(KIND, id_of(at))
        else:
            self.table.show_choice(KIND, "")

    def title(self) -> Text:
        name = translate("Protocols", "Protocols of the studies")
        count = len(self._selection.left) if self._selection else 0
        return joined((name, words.count_line(self._protocols, count)), "：", ": ")

    def body(self) -> Body | None:
        if self._selection is None:
            return None
        look = plain_look(self._look)
        whole = len(self._selection.left)
        from pofedu.studies.widgets.protocolpaper import ProtocolPaper

        body = ProtocolBody(self._protocols, whole, self._selection.library, look, PICTURE)
        return ProtocolPaper(body)

    def about(self) -> Blocks:
        said = (
            translate(
                "Protocols",
                "Each study stands on its own axis of time. Day 0 is the start of modelling or the"
                " first treatment, as you choose; a study that says only the other one stands on"
                " an axis of its own below.",
            ),
            translate(
                "Protocols",
                "Hours and days share an axis, months and years another. Where a long gap is left"
                " out, two slanting strokes say so, and the scale is the same on both sides.",
            ),
            translate(
                "Protocols",
                "A step whose time is not stated is never placed: it is an open span, in the order"
                " in which it is written.",
            ),
            translate(
                "Protocols",
                "Square: modelling. Triangle: treatment. Disc: measurement. Hollow shapes are not"
                " confirmed, or were read in a paper that may not be the one cited.",
            ),
            translate(
                "Protocols",
                "Arrow keys: up and down through the studies, left and right through their steps;"
                " J shows a table of all steps.",
            ),
        )
        title = Title(translate("Protocols", "How to read the protocols"))
        return (title, *(Prose(text) for text in said))

    # What the reader does

    def handle_key(self, key: str) -> bool:
        if key != "table":
            return False
        self._toggle_table()
        return True

    def _align(self, zero: str) -> None:
        said = "" if zero == ZEROS[0] else zero
        self.place_wanted.emit(self._address.with_view(**{ALIGN: said}))

    def _toggle_table(self) -> None:
        self.place_wanted.emit(self._address.with_view(**{AS: "" if self._is_table else LIST}))

    def _choose_row(self, row: Row) -> None:
        self._choose(*key_of(row))

    def _choose(self, study: str, number: int) -> None:
        said = str(number) if number else ""
        self.place_wanted.emit(logic.choosing(self._address, study).with_view(**{EVENT: said}))

    def _enter(self) -> None:
        self.entered.emit()
