"""The view of effects: what was counted, with intervals; or doses, each on its own scale."""

from PySide6.QtWidgets import QPushButton, QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.studies import logic
from pofedu.studies.doses import Dose, Doses, doses_of
from pofedu.studies.effects import Effect, Effects, Group, effects_of
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import effectwords as words
from pofedu.studies.widgets.effectaside import about_blocks, dose_blocks, effect_blocks
from pofedu.studies.widgets.effectbody import EffectsBody
from pofedu.studies.widgets.effectkept import Kept
from pofedu.studies.widgets.effectlines import PERCENT, dose_lines, none_left, share_lines
from pofedu.studies.widgets.effecttable import EffectsTable
from pofedu.studies.widgets.pane import Body, Pane, alone
from pofedu.ui.blocks import Blocks
from pofedu.ui.choosers import button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import lead, line, translate
from pofedu.ui.ring import Ring
from pofedu.ui.sheet import plain_look
from pofedu.ui.theme import Look

SHOWN, ROW = "effects", "row"
"""Keys of the address: `effects=doses`, and the row one is on."""
SHARES, DOSES = "shares", "doses"
PICTURE = 928.0
"""How wide a picture of the view is, in pixels at 100 %; upright A4 has room for it."""


class EffectsView(Pane):
    """Shows the selection as rows with intervals; which row one is on is part of the address."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._address = Address(logic.ROOM)
        self._look = look
        self._selection: Selection | None = None
        self._kept = Kept(look)
        self._kept_of: Library | None = None
        self._shares = Effects((), (), ())
        self._doses = Doses((), (), 0)
        self.table = EffectsTable()
        self.table.row_chosen.connect(self._choose)
        self.table.entered.connect(self._tell)
        self.switch = {name: self._button(name) for name in (SHARES, DOSES)}
        self.tell = QPushButton()
        self.tell.clicked.connect(lambda: self._tell(self.table.chosen))
        take_no_text(self.tell)
        self.starts_at = self.table
        alone(self, Ring(self.table))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("tab", "true")
        button.clicked.connect(lambda: self._switch(name))
        take_no_text(button)
        return button

    @property
    def _is_doses(self) -> bool:
        return self._address.value(SHOWN) == DOSES

    @property
    def _library(self) -> Library:
        assert self._selection is not None, "nothing is told before it is shown"
        return self._selection.library

    def tools(self) -> tuple[QWidget, ...]:
        return *self.switch.values(), self.tell

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        is_other = selection != self._selection or look != self._look or self._has_turned(address)
        self._selection, self._address, self._look = selection, address, look
        self._dress()
        if not is_other and self.table.body is not None:
            return
        known = selection.rows.once("counted", dict[str, Group])
        self._shares = effects_of(selection.studies, selection.library, known)
        self._doses = doses_of(selection.studies, selection.library)
        if look != self._kept.look or selection.library is not self._kept_of:
            self._kept, self._kept_of = Kept(look), selection.library
        self.table.show_body(self._body(look, self._kept))
        self.table.setAccessibleName(line(self.title(), look.language))

    def _has_turned(self, address: Address) -> bool:
        return address.value(SHOWN) != self._address.value(SHOWN)

    def _body(self, look: Look, kept: Kept) -> EffectsBody:
        if self._is_doses:
            headings = (
                translate("Effects", "Given in"),
                translate("Effects", "As printed"),
                translate("Effects", "On the scale of its unit"),
            )
            told = () if self._is_empty else tuple(dose_lines(self._doses, look))
            return EffectsBody(told or none_left(look), headings, (), look, Kept(look))
        headings = (
            translate("Effects", "Outcome"),
            translate("Effects", "Count"),
            translate("Effects", "Share with 95 % intervals"),
        )
        if self._is_empty:
            return EffectsBody(none_left(look), headings, (), look, kept)
        shown = tuple(share_lines(self._shares, look, kept.lines))
        return EffectsBody(shown, headings, PERCENT, look, kept)

    @property
    def _is_empty(self) -> bool:
        return self._selection is not None and not self._selection.left

    def _dress(self) -> None:
        look = self._look
        for name, button in self.switch.items():
            button.setChecked((name == DOSES) == self._is_doses)
        for button, text in (
            (self.switch[SHARES], translate("Effects", "Shares")),
            (self.switch[DOSES], translate("Effects", "Doses")),
            (self.tell, translate("Effects", "Explain this row")),
        ):
            button.setFont(button_font(look))
            button.setText(lead(text, look.language))
            button.setToolTip(line(text, look.language))
            button.setAccessibleName(line(text, look.language))

    def show_choice(self, study: str) -> None:
        row = self._row_of(study)
        self.table.show_choice(row)
        self.tell.setEnabled(self._find(row) is not None)

    def _row_of(self, study: str) -> str:
        """The row that the address names, if it is the study's; else the first one of the study."""
        asked = self._address.value(ROW)
        lines = self.table.body.lines if self.table.body else ()
        rows = [entry.id for entry in lines if entry.id and entry.study == study]
        if asked in rows or not rows:
            return asked if asked in rows else ""
        return rows[0] if study else ""

    def handle_key(self, key: str) -> bool:
        if key != "table":
            return False
        self.message_posted.emit(translate("Effects", "This view is a table already."))
        return True

    def title(self) -> Text:
        return words.doses_title() if self._is_doses else words.title()

    def body(self) -> Body | None:
        if self._selection is None:
            return None
        look = plain_look(self._look)
        made = self._body(look, Kept(look))
        made.lay_out(PICTURE)
        return made

    def about(self) -> Blocks:
        return about_blocks(self._is_doses)

    # What the reader does

    def _switch(self, value: str) -> None:
        said = DOSES if value == DOSES else ""
        self.place_wanted.emit(self._address.with_view(**{SHOWN: said, ROW: ""}))
        self._dress()  # a click on the one that is shown leads nowhere, yet Qt has unchecked it

    def _choose(self, row: str) -> None:
        lines = self.table.body.lines if self.table.body else ()
        study = next((entry.study for entry in lines if entry.id == row), "")
        self.place_wanted.emit(logic.choosing(self._address, study).with_view(**{ROW: row}))

    def _tell(self, row: str) -> None:
        """All about a row, beside the view; the same once more gives the card back."""
        found = self._find(row)
        if found is None:
            said = translate(
                "Effects", "This row has no numbers to explain; its card tells the rest."
            )
            self.message_posted.emit(said)
        elif isinstance(found, Dose):
            self.aside_wanted.emit(dose_blocks(found, self._library))
        else:
            self.aside_wanted.emit(effect_blocks(found, self._library))

    def _find(self, row: str) -> Effect | Dose | None:
        """What a row shows; None where it has no numbers."""
        if not self._is_doses:
            return self._shares.find(row)
        doses = (dose for scale in self._doses.scales for dose in scale.doses)
        return next((dose for dose in doses if dose.id == row), None)
