"""Studies through time: the plot or the table in its place, lanes to choose, years to choose."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSizeF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QSpinBox, QStackedWidget, QWidget

from pofedu.content.address import Address, record_home
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.studies import timeline as time
from pofedu.studies.selection import Selection
from pofedu.studies.timelayout import Spot
from pofedu.studies.timeline import BY, Timeline
from pofedu.studies.widgets import timetwin, timewords
from pofedu.studies.widgets.pane import Pane, alone
from pofedu.studies.widgets.timeplan import Emphasis
from pofedu.studies.widgets.timeplot import TimePlot
from pofedu.studies.widgets.timesheet import Sheet
from pofedu.studies.widgets.timespoken import give_time_a_voice
from pofedu.studies.years import Years, within
from pofedu.ui.blocks import Blocks, Entry, Heading, Kicker, Prose, Title
from pofedu.ui.choosers import Chooser, button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import joined, lead, line, same, translate
from pofedu.ui.ring import Ring
from pofedu.ui.studywords import facet_words
from pofedu.ui.table.table import ListTable
from pofedu.ui.theme import Look

AS, TABLE = "as", "table"
"""Key of the address and its value where the table stands in the place of the plot."""
PICTURE = QSizeF(1200, 640)


class Picture:
    """The whole of a timeline, to be written into a file."""

    def __init__(self, timeline: Timeline, library: Library, look: Look) -> None:
        self._sheet = Sheet(timeline, library, look, PICTURE, is_whole=True)
        self.size = self._sheet.size

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        sheet, whole = self._sheet, self._sheet.whole
        found, calm = sheet.spots(whole), Emphasis()
        sheet.paint_ground(painter, whole, is_outlined)
        sheet.paint_marks(painter, whole, found)
        layer = sheet.layer(whole, found, calm)
        sheet.paint_layer(painter, whole, layer, calm, is_outlined)


class YearField(QSpinBox):
    """A year to filter from or to; where the field has no room, a menu of years."""

    def fill(self, menu: QMenu) -> None:
        """All years that it can be set to."""
        for year in range(self.minimum(), self.maximum() + 1):
            action = menu.addAction(str(year))
            action.setCheckable(True)
            action.setChecked(year == self.value())
            action.triggered.connect(lambda _=False, year=year: self.setValue(year))


class TimeView(Pane):
    """Shows the selection in lanes over years; lanes and years are part of the address."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._address = look, Address("studies")
        self._selection: Selection | None = None
        self._timeline: Timeline | None = None
        self._study = ""
        self._columns_of: object = None
        give_time_a_voice()
        self.plot = TimePlot(look)
        self.plot.spot_chosen.connect(self._enter_spot)
        self.plot.years_chosen.connect(self._go_to_years)
        self.table = ListTable(look)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.row_chosen.connect(lambda row: self.study_chosen.emit(row.id))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.plot)
        self._stack.addWidget(Ring(self.table))
        alone(self, self._stack)
        options = [(by, facet_words(by)) for by in BY[1:]]
        self.lanes = Chooser(translate("Through time", "Lanes"), facet_words(BY[0]), options)
        self.lanes.chosen.connect(self._choose_lanes)
        self.first, self.last = YearField(), YearField()
        for field in (self.first, self.last):
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self._read_fields)
        self.twin = QPushButton()
        self.twin.setCheckable(True)
        self.twin.clicked.connect(partial(self.handle_key, "table"))
        take_no_text(self, self._stack, self.twin, self.first, self.last)

    def tools(self) -> tuple[QWidget, ...]:
        return self.lanes, self.first, self.last, self.twin

    @property
    def _is_table(self) -> bool:
        return self._address.value(AS) == TABLE

    # What is shown

    def show_selection(self, selection: Selection, address: Address, look: Look) -> None:
        self._selection, self._address, self._look = selection, address, look
        by = time.by_of(address)
        self._timeline = time.timeline(selection, by)
        self._show_tools(self._timeline, look)
        if self._is_table:
            self._show_table(selection, by, look)
        else:
            self.plot.show_timeline(self._timeline, selection.library, look)
            said = joined((self._heard, timewords.keys_words()), "。", ". ")
            self.plot.setAccessibleName(line(said, look.language))
        self._stack.setCurrentIndex(int(self._is_table))
        self.starts_at = self.table if self._is_table else self.plot

    def _show_table(self, selection: Selection, by: str, look: Look) -> None:
        if self._columns_of != (by, selection.library):
            self._columns_of = by, selection.library
            self._columns = timetwin.columns(by, selection.library)
        self.table.show_lines(self._columns, tuple(timetwin.lines(selection)), {}, look)
        self.table.setAccessibleName(line(self._heard, look.language))
        self.table.show_choice("study", self._study)

    def _show_tools(self, timeline: Timeline, look: Look) -> None:
        self.lanes.show_value("" if timeline.by == BY[0] else timeline.by, look)
        span = timeline.span
        first, last = time.within_span(timeline.years, span)
        names = {
            self.first: translate("Through time", "From year"),
            self.last: translate("Through time", "To year"),
        }
        for field, value in ((self.first, first), (self.last, last)):
            with QSignalBlocker(field):
                field.setRange(span.first, span.last)
                field.setValue(value)
            field.setFont(button_font(look))
            field.setPrefix(lead(names[field], look.language) + " ")
            field.setAccessibleName(line(names[field], look.language))
            field.setToolTip(line(names[field], look.language))
        words = translate("Through time", "As a table")
        self.twin.setFont(button_font(look))
        self.twin.setText(lead(words, look.language))
        self.twin.setToolTip(line(words, look.language))
        self.twin.setAccessibleName(line(words, look.language))
        self.twin.setChecked(self._is_table)
        outlined = QPalette(QApplication.palette())
        edge = look.theme.color("outline").lighter(140)  # Fusion draws the frame that much darker
        outlined.setColor(QPalette.ColorRole.Window, edge)
        for field in (self.first, self.last):
            field.setMinimumHeight(self.twin.sizeHint().height())
            field.setPalette(outlined)

    def show_choice(self, study: str) -> None:
        self._study = study
        if self._is_table:
            self.table.show_choice("study", study)
        else:
            self.plot.show_choice(study)

    def title(self) -> Text:
        return timewords.title()  # how many years are confirmed stands in the picture itself

    @property
    def _heard(self) -> Text:
        """The title with those counts, for those who listen."""
        assert self._timeline is not None, "nothing is heard before it is shown"
        return joined((self.title(), timewords.heading(self._timeline)), "：", ": ")

    def body(self) -> Picture | None:
        if self._timeline is None or self._selection is None:
            return None
        return Picture(self._timeline, self._selection.library, self._look)

    # What the reader does

    def handle_key(self, key: str) -> bool:
        if key == "table":
            self.place_wanted.emit(self._address.with_view(**{AS: "" if self._is_table else TABLE}))
            return True
        if self._is_table or key not in ("fit", "zoom-in", "zoom-out"):
            return False
        if key == "fit":
            self.plot.fit()
        else:
            self.plot.zoom_by_key(is_in=key == "zoom-in")
        return True

    def _choose_lanes(self, by: str) -> None:
        self.place_wanted.emit(time.by_lanes(self._address, by or BY[0]))

    def _go_to_years(self, years: Years) -> None:
        self.place_wanted.emit(within(self._address, years))

    def _read_fields(self) -> None:
        assert self._timeline is not None, "fields have values once anything is shown"
        years = time.years_from(self.first.value(), self.last.value(), self._timeline.span)
        self._go_to_years(years)

    def _enter_spot(self, spot: Spot) -> None:
        """One study opens its card, several are listed beside."""
        if not spot.is_several:
            self.study_chosen.emit(spot.marks[0].study)
            return
        self.aside_wanted.emit(self._list(spot))

    def _list(self, spot: Spot) -> Blocks:
        assert self._selection is not None, "a mark was chosen that is shown"
        library = self._selection.library
        lane = self.plot.sheet.names[spot.marks[0].lane] if self.plot.sheet else same("")
        when = timewords.when_words(spot)
        count = translate("Through time", "%n studies", n=len(spot.marks))
        entries = (
            Entry(
                library.studies[mark.study].name,
                details=(timewords.year_words(mark),),
                address=record_home("study", mark.study),
            )
            for mark in spot.marks
        )
        return Kicker(lane), Title(joined((when, count), " · ", " · ")), *entries

    def about(self) -> Blocks:
        return (
            Kicker(translate("Through time", "How to read this view")),
            Title(translate("Studies", "Through time")),
            Prose(
                translate(
                    "Through time",
                    "A mark is a study. It stands in the year of its paper, in every lane that it"
                    " belongs to. Marks side by side in one year are in no order within it.",
                )
            ),
            Prose(timewords.signs_words()),
            Prose(
                translate(
                    "Through time",
                    "A full mark: a page of the paper confirms the year, and the paper is surely"
                    " the one meant. A hollow mark: the year is printed or believed, not"
                    " confirmed. Without a year a study stands at the side.",
                )
            ),
            Prose(
                translate(
                    "Through time",
                    "Filtering by years can leave out only confirmed years. All other studies"
                    " stay, hatched and counted, for nobody knows that they lie outside.",
                )
            ),
            Prose(
                translate(
                    "Through time",
                    "That there are many studies in a lane says nothing about how sure a finding"
                    " is, nor in how many women it was seen.",
                )
            ),
            Heading(translate("Through time", "Keys")),
            Prose(timewords.keys_words(), size=13),
            Prose(
                translate(
                    "Through time",
                    "+ and − zoom, F shows all years, J shows the table. The mouse drags the"
                    " plot, the wheel zooms, the handles beneath the years filter.",
                ),
                size=13,
            ),
        )
