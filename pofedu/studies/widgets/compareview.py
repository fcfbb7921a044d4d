"""The comparison: two to four studies side by side, and how to choose them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.content.study import Study
from pofedu.studies import compare, logic
from pofedu.studies.compare import MOST
from pofedu.studies.selection import Selection
from pofedu.studies.widgets.comparebody import CompareBody, fitting
from pofedu.studies.widgets.comparelist import StudyList
from pofedu.studies.widgets.comparetable import CompareTable
from pofedu.studies.widgets.comparewords import tally_words
from pofedu.studies.widgets.more import OneLine
from pofedu.studies.widgets.pane import Body, Pane
from pofedu.ui.blocks import Blocks, Prose, Title
from pofedu.ui.card import card_of
from pofedu.ui.cardlinks import Here
from pofedu.ui.choosers import MenuButton
from pofedu.ui.language import joined, line, same, translate
from pofedu.ui.ring import Ring
from pofedu.ui.sheet import plain_look
from pofedu.ui.theme import Look

HEAD = 0.3
"""The most of the table's height that the names of studies take, if short ones need no more."""
PICTURE = 1200.0
"""How wide a picture of the view is, in pixels at 100 %; A4 that lies has room for it."""


class Ticks(QMenu):
    """Stays open while ticks are set with the mouse or Space; Enter sets one and closes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not _pressed(self.activeAction()):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not _pressed(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)


def _pressed(action: QAction | None) -> bool:
    """Set or take away a tick; False where there is none."""
    if action is None or not action.isCheckable() or not action.isEnabled():
        return False
    action.trigger()
    return True


class Picking(MenuButton):
    """A menu of the studies that are left in; a tick for each that is compared."""

    def __init__(self, view: "CompareView") -> None:
        super().__init__()
        self._view = view

    def new_menu(self) -> QMenu:
        return Ticks(self)

    def fill(self, menu: QMenu) -> None:
        self._view.fill_studies(menu)


class CompareView(Pane):
    """Shows the studies that the address puts side by side."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._address = look, Address(logic.ROOM)
        self._selection: Selection | None = None
        self._studies: tuple[Study, ...] = ()
        self._shown: object = None
        """What the table was laid out from."""
        self.pick, self.table = Picking(self), CompareTable()
        self.table.menu_asked.connect(self._show_menu)
        self.table.removal_asked.connect(lambda column: self._toggle(self._studies[column].id))
        self.table.resized.connect(self._lay_out)
        self.summary, self.hint = OneLine(), OneLine()
        self.list = StudyList()
        """All that can be compared, to begin with."""
        self.list.study_chosen.connect(self._toggle)
        self._ring, self._list_ring = Ring(self.table), Ring(self.list)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for part, stretch in (
            (self.summary, 0),
            (self.hint, 0),
            (self._ring, 1),
            (self._list_ring, 1),
        ):
            self._column.addWidget(part, stretch)
        self.starts_at = self.table

    def tools(self) -> tuple[QWidget, ...]:
        return (self.pick,)

    # What is shown

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        self._selection, self._address, self._look = selection, address, look
        self._studies = compare.compared(address, selection.library)
        few = len(self._studies)
        text = (
            translate("Studies", "Add or remove studies")
            if 1 < few < MOST
            else translate("Protocols", "Studies to compare")
        )
        count = same(f"({few}/{MOST})")
        self.pick.show_words(joined((text, count), " ", " "), look)
        self._show_form()
        self._say()
        self._lay_out()

    def _show_form(self) -> None:
        """The comparison; with fewer than two studies a list to choose them from."""
        is_enough = len(self._studies) > 1
        had_focus = self.table.hasFocus() or self.list.hasFocus()
        self._ring.setVisible(is_enough)
        self._list_ring.setVisible(not is_enough)
        self.starts_at = self.table if is_enough else self.list
        if not is_enough:
            self._fill_list()
        if had_focus and not self.starts_at.hasFocus():
            self.starts_at.setFocus()

    def _fill_list(self) -> None:
        shown = {study.id for study in self._studies}
        names = {study.id: line(study.name, self._look.language) for study in self._offered}
        self.list.show_studies(names, shown, self._look)
        self.list.setAccessibleName(line(_hint(len(shown)), self._look.language))

    @property
    def _offered(self) -> tuple[Study, ...]:
        """What is compared, then what the filters leave in."""
        found = self._selection.studies if self._selection else ()
        return tuple({study.id: study for study in (*self._studies, *found)}.values())

    def _say(self) -> None:
        few = len(self._studies)
        self.summary.show_sayings((tally_words(self._fields),), self._look)
        self.hint.show_sayings((_hint(few), _brief_hint(few)), self._look, 15, "ink")
        self.summary.setVisible(few > 1)
        self.hint.setVisible(few < 2)
        self.table.setAccessibleName(line(self.title(), self._look.language))

    @property
    def _fields(self) -> tuple[compare.Field, ...]:
        if self._selection is None:
            return ()
        return compare.fields_of(self._studies, self._selection.library)

    def _lay_out(self) -> None:
        if self._selection is None or len(self._studies) < 2:
            return
        width = self.table.width() - self.table.verticalScrollBar().sizeHint().width() - 2
        brevity = fitting(self._studies, self._look, width, self.table.height() * HEAD)
        library = self._selection.library
        wanted = (*(s.id for s in self._studies), width, brevity, self._look, library.path)
        if wanted != self._shown:
            self._shown = wanted
            self.table.show_body(self._body(self._look, float(width), brevity))

    def _body(
        self, look: Look, width: float, brevity: int = 0, weights: Sequence[float] = ()
    ) -> CompareBody:
        assert self._selection is not None, "nothing is laid out before it is shown"
        library = self._selection.library
        return CompareBody(self._studies, self._fields, library, look, width, brevity, weights)

    def show_choice(self, study: str) -> None:
        """The chosen study is the first column; the reader stays where they are."""

    def title(self) -> Text:
        name = translate("Protocols", "Studies side by side")
        names = [study.name for study in self._studies]
        told = joined((name, *names), "；", "; ")
        return joined((told, tally_words(self._fields)), "。", ". ") if len(names) > 1 else told

    def body(self) -> Body | None:
        if self._selection is None or len(self._studies) < 2:
            return None
        look = plain_look(self._look)
        from pofedu.studies.widgets.comparepaper import ComparePaper

        even = self._body(look, PICTURE)
        return ComparePaper(self._body(look, PICTURE, weights=even.weights()))

    def about(self) -> Blocks:
        said = (
            translate(
                "Protocols",
                "Two to four studies stand side by side, a row for each field. Choose them in the"
                " menu over the table, or on the card of a study.",
            ),
            translate(
                "Protocols",
                "Only fields whose values come from a list or are numbers are called different or"
                " the same. What is not stated, or not confirmed, is no difference. Fields in"
                " words are there to be read; so is a rise or a fall beside towards normal,"
                " which may be either.",
            ),
            translate(
                "Protocols",
                "Enter, or a click on a study's name, opens a menu: to its card, to the left, to"
                " the right, remove. Delete removes the study of the column one is in.",
            ),
        )
        title = Title(translate("Protocols", "How to read the comparison"))
        return (title, *(Prose(text) for text in said))

    # What the reader does

    def handle_key(self, key: str) -> bool:
        if key != "table":
            return False
        self.message_posted.emit(translate("Protocols", "The comparison is a table already."))
        return True

    def fill_studies(self, menu: QMenu) -> None:
        """Every study that the filters leave in, with a tick where it is compared."""
        shown = {study.id for study in self._studies}
        for study in self._offered:
            action = menu.addAction(line(study.name, self._look.language).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(study.id in shown)
            action.setEnabled(study.id in shown or len(shown) < MOST)
            action.triggered.connect(lambda _=False, id_=study.id: self._tick(menu, id_))

    def _tick(self, menu: QMenu, study: str) -> None:
        """The menu may stay open: what can be ticked in it changes with what is ticked."""
        self._toggle(study)
        for action in menu.actions():
            action.setEnabled(action.isChecked() or len(self._studies) < MOST)

    def _toggle(self, study: str) -> None:
        assert self._selection is not None, "only what is shown is compared"
        self.place_wanted.emit(compare.toggling(self._address, study, self._selection.library))

    def _move(self, study: str, by: int) -> None:
        assert self._selection is not None, "only what is shown is compared"
        self.place_wanted.emit(compare.moving(self._address, study, by, self._selection.library))

    def _show_menu(self, column: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_deeds(menu, column)
        menu.popup(at)

    def fill_deeds(self, menu: QMenu, column: int) -> None:
        """What can be done with the study of a column."""
        study, language = self._studies[column].id, self._look.language
        last = len(self._studies) - 1
        deeds = (
            (translate("Protocols", "Its card"), True, lambda: self._tell(study)),
            (translate("Protocols", "To the left"), column > 0, lambda: self._move(study, -1)),
            (translate("Protocols", "To the right"), column < last, lambda: self._move(study, 1)),
            (
                translate("Protocols", "Remove from the comparison"),
                True,
                lambda: self._toggle(study),
            ),
        )
        for words, is_on, deed in deeds:
            action = menu.addAction(line(words, language))
            action.setEnabled(is_on)
            action.triggered.connect(lambda _=False, deed=deed: deed())

    def _tell(self, study: str) -> None:
        assert self._selection is not None, "only what is shown is told of"
        here = Here(Address("sources"))
        self.aside_wanted.emit(card_of("study", study, self._selection.library, here))
        self.entered.emit()


def _hint(count: int) -> Text:
    """What to do where there are too few studies to compare."""
    if count:
        return translate(
            "Protocols",
            "One study is chosen. Choose one to three more in the list or in the menu.",
        )
    return translate(
        "Protocols",
        "Choose two to four studies in the list or in the menu to see them side by side, for"
        " example two that gave the cells by different routes.",
    )


def _brief_hint(count: int) -> Text:
    if count:
        return translate("StudyRoom", "Choose one to three more studies in the list.")
    return translate("StudyRoom", "Choose two to four studies in the list.")
