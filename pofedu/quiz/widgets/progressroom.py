"""How a learner stands: the views, as pictures and as tables."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.quiz.plan import Catalogue, Past
from pofedu.quiz.progress import Ground, boxes, calibration
from pofedu.quiz.reading import Reading
from pofedu.quiz.standing import ROOM
from pofedu.quiz.widgets import masterywords
from pofedu.quiz.widgets import progresswords as words
from pofedu.quiz.widgets.progressbars import BarRow
from pofedu.quiz.widgets.progressbodies import (
    GROUNDS,
    Seen,
    at,
)
from pofedu.quiz.widgets.progresslayout import Measured, SortRow
from pofedu.quiz.widgets.progressmap import MasteryMap
from pofedu.quiz.widgets.progresspicture import Picture, begin_button, beginning, made_words
from pofedu.quiz.widgets.progressplot import CalibrationPlot
from pofedu.quiz.widgets.progresstables import Table, table_of
from pofedu.ui.choosers import button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.progresswords import ID, VIEWS, progress_title, progress_view_words
from pofedu.ui.ring import Ring
from pofedu.ui.table.table import ListTable
from pofedu.ui.tabs import Tabs
from pofedu.ui.theme import Look

VIEW, BY, MAP, AS, TABLE = "view", "by", "map", "as", "table"


class ProgressRoom(QWidget):
    """Shows one view of how a learner stands; view, ground and map are part of the address."""

    going = Signal(object)
    """The Address that the reader asked for, within this room or elsewhere."""

    def __init__(self, library: Library, reading: Reading, catalogue: Catalogue) -> None:
        super().__init__()
        self._library, self._reading, self._catalogue = library, reading, catalogue
        self._seen = Seen(library, Past(library, ()), catalogue)
        self._address = Address(ROOM, ID)
        self._look: Look | None = None
        self.body: QWidget | None = None
        self.plot: CalibrationPlot | None = None
        self.map: MasteryMap | None = None
        self.table: ListTable | None = None
        self.area: QScrollArea | None = None
        self.rows: list[BarRow] = []
        self.sorts: Tabs | None = None
        """The grounds or maps to choose from, where mastery is shown."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    # Where it is

    @property
    def view(self) -> str:
        """Which view is shown."""
        asked = self._address.value(VIEW)
        return asked if asked in VIEWS else VIEWS[0]

    @property
    def ground(self) -> Ground:
        """By what mastery is shown."""
        asked = self._address.value(BY)
        return next((ground for ground in GROUNDS if ground == asked), GROUNDS[0])

    @property
    def map_id(self) -> str:
        """The map that is drawn; empty where none is."""
        asked = self._address.value(MAP)
        is_map = self.view == "mastery" and asked in self._library.diagrams
        return asked if is_map else ""

    @property
    def is_table(self) -> bool:
        """Whether the table shows instead of the picture."""
        return self._address.value(AS) == TABLE

    def enter(self, address: Address) -> None:
        """Read what the learner answered, and show what an address names."""
        self._address = address
        times, days = self._reading.times() if self.view == "time" else ((), ())
        past = self._seen.past if self.view == "time" else self._reading.past()
        self._seen = Seen(self._library, past, self._catalogue, times, days)
        self._show()

    def crumbs(self) -> Iterable[tuple[Text, Address | None]]:
        """The way from the room of questions."""
        yield progress_title(), Address(ROOM, ID)
        yield progress_view_words(self.view), at(self.view) if self.map_id else None
        if self.map_id:
            yield self._library.diagrams[self.map_id].title, None

    def show_look(self, look: Look) -> None:
        """The same in another look, at the same place."""
        self._look = look
        at = self.area.verticalScrollBar().value() if self.area is not None else 0
        seen = (self.map.view.goal(), self.map.view.at) if self.map is not None else None
        self._show()
        if self.area is not None:
            self.area.verticalScrollBar().setValue(at)
        if self.map is not None and seen is not None:
            self.map.view.stay_at(seen[0])
            self.map.view.choose(seen[1])

    # What is shown

    def _show(self) -> None:
        look = self._look
        if look is None:
            return
        held = self._held()
        if self.body is not None:
            self.body.hide()
            self.body.deleteLater()
        self.rows, self.plot, self.map, self.table, self.area = [], None, None, None, None
        self.sorts = None
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        head, inside = self._head(look), self._inside(look)
        column.addWidget(head)
        if self.view == "mastery":
            column.addWidget(self._sorts(look))
        column.addWidget(inside, 1)
        self._column.addWidget(self.body)
        if held is not None:
            self.body.show()  # or nothing in it could take the focus
            held().setFocus(Qt.FocusReason.OtherFocusReason)

    def _held(self) -> Callable[[], QWidget] | None:
        """What finds again, once all is made anew, the part that has the focus; None without."""
        if self.body is None or not self.isVisible():
            return None
        focus = self.window().focusWidget()
        if focus is None or not self.body.isAncestorOf(focus):
            return None
        if focus is self.twin:
            return lambda: self.twin
        if self.tabs.isAncestorOf(focus):
            return lambda: self.tabs.shown
        if self.sorts is not None and self.sorts.isAncestorOf(focus):
            return lambda: (self.sorts or self.tabs).shown
        return self.starts_at

    def _head(self, look: Look) -> QWidget:
        """The views side by side, and the button of the table."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        self.tabs = Tabs(((view, progress_view_words(view), None) for view in VIEWS), has_row=False)
        self.tabs.show_value(self.view, look)
        self.tabs.chosen.connect(self._turn_to)
        self.twin = QPushButton(line(_twin_words(self.is_table), look.language))
        self.twin.setFont(button_font(look))
        self.twin.clicked.connect(self.turn)
        take_no_text(self.twin)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.twin, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _turn_to(self, view: str) -> None:
        self.going.emit(at(view, **({AS: TABLE} if self.is_table else {})))

    def turn(self) -> bool:
        """From the picture to the table, and back."""
        self.going.emit(self._address.with_view(**{AS: "" if self.is_table else TABLE}))
        return True

    def _sorts(self, look: Look) -> QWidget:
        """By what mastery is shown; where a map is drawn, which one."""
        if self.map_id:
            maps = self._library.diagrams.values()
            sorts = Tabs(((diagram.id, diagram.title, None) for diagram in maps), False)
            sorts.chosen.connect(lambda id_: self._sort(**{BY: "map", MAP: id_}))
        else:
            sorts = Tabs(((by, masterywords.ground_words(by), None) for by in GROUNDS), False)
            sorts.chosen.connect(lambda by: self._sort(**{BY: by}))
        sorts.show_value(self.map_id or self.ground, look)
        self.sorts = sorts
        return SortRow(sorts, self.map.legend if self.map is not None else None)

    def _sort(self, **values: str) -> None:
        self.going.emit(self._address.with_view(**{VIEW: "mastery", MAP: ""} | values))

    def _inside(self, look: Look) -> QWidget:
        if not (self._seen.past.all() or self._seen.times):
            return self._empty(look)
        if self.is_table:
            return self._tabled(look)
        if self.map_id:
            return self._mapped(look)
        picture = Picture(self.view, self.ground, self._seen, look)
        self.rows, self.plot = picture.rows, picture.plot
        for row in self.rows:
            row.clicked.connect(lambda _=False, to=row.bar.address: self.going.emit(to))
        return self._scroll(picture.parts, picture.tall)

    def _empty(self, look: Look) -> QWidget:
        """What will be here, and the way to it."""
        self.twin.hide()
        button = begin_button(look)
        button.clicked.connect(lambda: self.going.emit(Address(ROOM)))
        return self._scroll([made_words(words.empty_words(self.view), 18, look), beginning(button)])

    def _scroll(self, parts: Iterable[QWidget], tall: QWidget | None = None) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 16, 24)
        column.setSpacing(12)
        for part in parts:
            column.addWidget(part, 1 if part is tall else 0)
        column.addStretch(0 if tall is not None else 1)
        area = self.area = QScrollArea()
        area.setViewport(QWidget())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        area.setWidget(page)
        take_no_text(area)
        return area

    def _mapped(self, look: Look) -> QWidget:
        diagram = self._library.diagrams[self.map_id]
        found = boxes(diagram, self._library, self._seen.past)
        self.map = MasteryMap(diagram, self._library, found, look)
        self.map.question_asked.connect(self.going)
        return self.map

    def _tabled(self, look: Look) -> QWidget:
        found = table_of(self.view, self.ground, self.map_id, self._seen)
        self.table = ListTable(look)
        self.table.set_whole()
        self.table.show_lines(found.columns, found.lines, {}, look)
        self.table.setAccessibleName(line(progress_view_words(self.view), look.language))
        self.table.entered.connect(lambda: self._follow(found))
        self.table.doubleClicked.connect(lambda: self._follow(found))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(16, 4, 16, 8)
        for text in self._above_table(found):
            column.addWidget(Measured(made_words(text, 13, look, color="soft"), look))
        column.addWidget(Ring(self.table), 1)
        return whole

    def _above_table(self, found: Table) -> Iterator[Text]:
        if self.view == "calibration":
            yield words.calibration_sentence(calibration(self._seen.past))
        else:
            yield {
                "mastery": masterywords.map_means()
                if self.map_id
                else masterywords.mastery_means(),
                "hardest": words.hardest_means(0, 0),
                "time": words.time_means(),
            }[self.view]
        if found.leads:
            yield translate("Progress", "Enter or a double click opens what a row stands for.")

    def _follow(self, found: Table) -> None:
        assert self.table is not None
        rows = self.table.chosen_rows()
        if rows and rows[0].id in found.leads:
            self.going.emit(found.leads[rows[0].id])

    # Keys

    def starts_at(self) -> QWidget:
        """Where the keyboard begins; never at a bar far below, or the view would open there."""
        first = self.rows[0] if self.rows and self.rows[0].bar.address is not None else None
        view = self.map.view if self.map is not None else None
        return self.table or view or self.plot or first or self.tabs.shown

    def regions(self) -> tuple[QWidget, ...]:
        """The buttons above, and what is shown."""
        return (self.tabs, self.starts_at())


def _twin_words(is_table: bool) -> Text:
    if is_table:
        return translate("Progress", "As a picture")
    return translate("Progress", "As a table")
