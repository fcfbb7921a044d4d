"""What stands over the views: the largest boundary, which view, what is looked for, filters."""

from collections.abc import Iterable
from html import escape
from itertools import accumulate

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.studies.logic import VIEWS, ViewName
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import words
from pofedu.studies.widgets.more import More, OneLine
from pofedu.ui.choosers import button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import Language, follow, lead, line, same, translate
from pofedu.ui.studywords import view_words
from pofedu.ui.tabs import Tabs
from pofedu.ui.theme import Look
from pofedu.ui.tools import GAP, FindField, Tools

MARGIN = 12


class Head(QWidget):
    """Reports what the reader wants; the page decides.

    Two rows, and a third while anything is filtered: what has no room there is said in fewer
    words, or waits in the menu at the end.
    """

    view_chosen = Signal(str)
    find_changed = Signal(str)
    filters_asked = Signal()
    reset_asked = Signal()
    about_asked = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._whole, self._short = words.heading(library), words.short_heading(library)
        self._means = words.heading_means(library)
        self._look: Look | None = None
        self.heading = Words(self._whole, 15, True, "caution", is_beside=True)
        self.second = Words(self._whole, 13, color="soft", is_beside=True)
        self.summary = OneLine()
        self.tabs = Tabs(((view, view_words(view), None) for view in VIEWS), has_row=False)
        self.tabs.chosen.connect(self.view_chosen)
        self.field = FindField()
        self.field.setClearButtonEnabled(True)
        self.field.textEdited.connect(self.find_changed)
        self.filters, self.reset, self.about = QPushButton(), QPushButton(), QPushButton()
        self.filters.setCheckable(True)
        self.filters.clicked.connect(lambda: self.filters_asked.emit())
        self.reset.clicked.connect(lambda: self.reset_asked.emit())
        self.about.clicked.connect(lambda: self.about_asked.emit())
        self.more = More()
        self._is_any = False
        """Whether there is anything to reset."""
        self._own: tuple[QWidget, ...] = ()
        """The buttons of the view that is shown."""
        self._room: tuple[QWidget, ...] = (self.about,)
        """Those of the room, behind them."""
        self._wanted: object = None
        """For what it was fitted last."""
        self._lay_out()
        take_no_text(self.filters, self.reset, self.about)

    def _lay_out(self) -> None:
        self._above, self._tools = Tools(), Tools()
        for widget in (self.heading, self.second, self.field, self.filters, self.reset):
            self._above.flow.addWidget(widget)
        self._tools.flow.addWidget(self.tabs)
        self._line_up()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 8, MARGIN, 4)
        self._column.setSpacing(GAP // 2)
        for part in (self._above, self._tools, self.summary):
            self._column.addWidget(part)

    def regions(self) -> tuple[QWidget, ...]:
        """What filters, and what turns to a view, as they stand."""
        return self._above, self._tools

    def start_find(self) -> None:
        """Let the reader say what to look for."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def add(self, widget: QWidget) -> None:
        """A button of the room, behind those of the view."""
        self._room = (*self._room, widget)
        self._line_up()

    def put_tools(self, tools: tuple[QWidget, ...]) -> None:
        """The buttons of another view instead of those there were."""
        for widget in self._own:
            self._tools.flow.removeWidget(widget)
            widget.hide()
        self._own = tools
        self._line_up()

    def _line_up(self) -> None:
        """Everything in the second row in its order, for the eye and for the tab key."""
        last: QWidget = self.tabs
        for widget in (*self._own, *self._room, self.more):
            self._tools.flow.removeWidget(widget)
            self._tools.flow.addWidget(widget)
            QWidget.setTabOrder(last, widget)
            last = widget

    def show_selection(self, view: ViewName, selection: Selection, look: Look) -> None:
        """What holds now; a text that is being typed stays as it is."""
        self._look, self._is_any = look, selection.is_any
        self.tabs.show_value(view, look)
        self._tools.setFocusProxy(self.tabs.shown)
        if self.field.text() != selection.view.find:
            self.field.setText(selection.view.find)
        self.field.setAccessibleName(line(_hint(), look.language))
        self.field.setToolTip(line(_hint(), look.language))
        count = len(selection.view.facets)
        name = translate("Filter", "Filter")
        numbered = Text(zh=f"{name.zh} ({count})", en=f"{name.en} ({count})")
        self._dress(self.filters, numbered if count else name, look)
        self._dress(self.reset, translate("Filter", "Show everything"), look)
        self._dress(self.about, translate("StudyRoom", "How to read this"), look)
        self.more.show_look(look)
        self.summary.show_sayings((words.summary(selection), words.share(selection)), look)
        self.summary.setVisible(selection.is_any)

    def show_filters_on(self, is_on: bool) -> None:
        """Whether the panel of filters is open."""
        self.filters.setChecked(is_on)

    def _dress(self, button: QPushButton, text: Text, look: Look) -> None:
        button.setFont(button_font(look))
        button.setText(lead(text, look.language))
        button.setToolTip(line(text, look.language))
        button.setAccessibleName(line(text, look.language))

    # Room

    def fit(self, width: int) -> None:
        """Take one row for each thing in a width, if that can be."""
        tools = (self.filters, *self._own, *self._room)
        wants = (
            width,
            self._look,
            self._is_any,
            self.tabs.wide(True),
            *((id(t), t.sizeHint().width()) for t in tools),
        )
        if self._look is None or wants == self._wanted:
            return
        self._wanted = wants
        room = width - 2 * MARGIN
        self._fit_above(room, self._look)
        self._fit_tools(room)
        self._forget_sizes()

    def _forget_sizes(self) -> None:
        """Layouts keep how large a widget was until it is told, one level a round of events."""
        for tools in (self._above, self._tools):
            for place in range(tools.flow.count()):
                item = tools.flow.itemAt(place)
                if item is not None and (widget := item.widget()) is not None:
                    widget.updateGeometry()
            tools.flow.invalidate()
            tools.updateGeometry()
        self._column.invalidate()
        self.updateGeometry()

    def _fit_above(self, room: int, look: Look) -> None:
        """The field and the heading in fewer words, at last without the other language."""
        parts = (self.heading, self.second, self.field, self.filters, self.reset)
        for has_second in (True, False) if look.language == "both" else (False,):
            for has_reset in (True, False) if self._is_any else (False,):
                self.reset.setVisible(has_reset)
                for heading, is_brief in (
                    (self._whole, False),
                    (self._whole, True),
                    (self._short, True),
                ):
                    self._say(heading, has_second, is_brief, look)
                    if _wide(parts) <= room:
                        return

    def _say(self, heading: Text, has_second: bool, is_brief: bool, look: Look) -> None:
        language = look.language
        self.heading.text = same(lead(heading, language))
        self.second.text = same(follow(heading, language))
        self.second.setVisible(has_second)
        for part in (self.heading, self.second):
            part.show_look(look)
            part.setToolTip(_broken(self._whole, self._means, language))
            part.setAccessibleName(line(self._whole, language))
            part.setAccessibleDescription(line(self._means, language))
        self.field.is_short = is_brief
        self.field.setPlaceholderText((lead if is_brief else line)(_hint(), language))

    def _fit_tools(self, room: int) -> None:
        """The views side by side if they have room beside the menu, then what else has."""
        tools = *self._own, *self._room
        late = (self.reset,) if self._is_any and self.reset.isHidden() else ()
        wide = [tool.sizeHint().width() + GAP for tool in tools]
        menu = self.more.sizeHint().width() + GAP
        is_folded = self.tabs.wide(False) + (menu if late else min(menu, sum(wide))) > room
        left = room - self.tabs.wide(is_folded)
        shown = len(tools)
        if late or sum(wide) > left:
            shown = sum(taken + menu <= left for taken in accumulate(wide))
        self.tabs.fold(is_folded, room)
        for place, tool in enumerate(tools):
            tool.setVisible(place < shown)
        self.more.hold((*late, *tools[shown:]))


def _broken(name: Text, means: Text, language: Language) -> str:
    """A tool tip of several sentences, which Qt breaks into lines only where it is rich text."""
    said = (say(text, language) for say in (lead, follow) for text in (name, means))
    return "".join(f"<p>{escape(part)}</p>" for part in said if part)


def _hint() -> Text:
    return translate("Studies", "Find among the studies")


def _wide(widgets: Iterable[QWidget]) -> int:
    """How wide those widgets are side by side that are not hidden."""
    wide = [widget.sizeHint().width() for widget in widgets if not widget.isHidden()]
    return sum(wide) + GAP * (len(wide) - 1)
