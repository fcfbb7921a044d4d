"""What stands over the views: the largest boundary, which view, what is looked for, filters."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.studies.logic import VIEWS, ViewName
from pofedu.studies.selection import Selection
from pofedu.studies.widgets import words
from pofedu.ui.choosers import button_font
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import follow, lead, line, same, translate
from pofedu.ui.studywords import view_words
from pofedu.ui.tabs import Tabs
from pofedu.ui.theme import Look
from pofedu.ui.tools import GAP, FindField, Tools

MARGIN = 12


class Head(QWidget):
    """Reports what the reader wants; the page decides."""

    view_chosen = Signal(str)
    find_changed = Signal(str)
    filters_asked = Signal()
    reset_asked = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._said = words.heading(library)
        self._heading = Words(self._said, 15, True, "caution", is_beside=True)
        self._second = Words(self._said, 13, color="soft", is_beside=True)
        self._summary = Words(same(""), 13, color="soft")
        self.tabs = Tabs(((view, view_words(view), None) for view in VIEWS), has_row=False)
        self.tabs.chosen.connect(self.view_chosen)
        self.field = FindField()
        self.field.setClearButtonEnabled(True)
        self.field.textEdited.connect(self.find_changed)
        self.filters, self.reset = QPushButton(), QPushButton()
        self.filters.setCheckable(True)
        self.filters.clicked.connect(lambda: self.filters_asked.emit())
        self.reset.clicked.connect(lambda: self.reset_asked.emit())
        self._above, self._tools = Tools(), Tools()
        for widget in (self._heading, self._second, self.field, self.filters, self.reset):
            self._above.flow.addWidget(widget)
        self._tools.flow.addWidget(self.tabs)
        self._added: tuple[QWidget, ...] = ()
        """The buttons of the room, after the views."""
        self._own: tuple[QWidget, ...] = ()
        """The buttons of the view that is shown."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 8, MARGIN, 4)
        self._column.setSpacing(GAP // 2)
        for part in (self._above, self._tools, self._summary):
            self._column.addWidget(part)
        take_no_text(self.filters, self.reset)

    def regions(self) -> tuple[QWidget, ...]:
        """What filters, and what turns to a view, as they stand."""
        return self._above, self._tools

    def start_find(self) -> None:
        """Let the reader say what to look for."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def add(self, widget: QWidget) -> None:
        """A button of the room after those of the views."""
        self._tools.flow.addWidget(widget)
        self._added += (widget,)
        self._order()

    def _order(self) -> None:
        """Tab goes from button to button as they stand."""
        last: QWidget = self.tabs
        for widget in (*self._added, *self._own):
            QWidget.setTabOrder(last, widget)
            last = widget

    def put_tools(self, tools: tuple[QWidget, ...]) -> None:
        """The buttons of another view instead of those there were."""
        for widget in self._own:
            self._tools.flow.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
        self._own = tools
        for widget in tools:
            self._tools.flow.addWidget(widget)
            widget.show()
        self._order()
        self._settle()

    def show_selection(self, view: ViewName, selection: Selection, look: Look) -> None:
        """What holds now; a text that is being typed stays as it is."""
        self._heading.text = same(lead(self._said, look.language))
        self._second.text = same(follow(self._said, look.language))
        self._second.setVisible(look.language == "both")
        for part in (self._heading, self._second):
            part.show_look(look)
        self.tabs.show_value(view, look)
        self._tools.setFocusProxy(self.tabs.shown)
        if self.field.text() != selection.view.find:
            self.field.setText(selection.view.find)
        hint = line(translate("Studies", "Find among the studies"), look.language)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        count = len(selection.view.facets)
        name = translate("Filter", "Filter")
        numbered = Text(zh=f"{name.zh} ({count})", en=f"{name.en} ({count})")
        self._dress(self.filters, numbered if count else name, look)
        self._dress(self.reset, translate("Filter", "Show everything"), look)
        self.reset.setVisible(selection.is_any)
        self._summary.text = words.summary(selection)
        self._summary.show_look(look)
        self._summary.setVisible(selection.is_any)
        self._settle()

    def show_filters_on(self, is_on: bool) -> None:
        """Whether the panel of filters is open."""
        self.filters.setChecked(is_on)

    def _dress(self, button: QPushButton, text: Text, look: Look) -> None:
        button.setFont(button_font(look))
        button.setText(lead(text, look.language))
        button.setToolTip(line(text, look.language))
        button.setAccessibleName(line(text, look.language))

    def fit(self, room: QSize) -> None:
        """Fold the views into a menu where all of them would leave too little height."""
        width = room.width() - 2 * MARGIN
        for is_folded in (False, True):
            self.tabs.fold(is_folded, width)
            self._tools.setFocusProxy(self.tabs.shown)
            self._settle()
            if self._column.totalHeightForWidth(room.width()) <= room.height():
                break

    def _settle(self) -> None:
        for tools in (self._above, self._tools):
            tools.flow.invalidate()
            tools.updateGeometry()
        self._column.invalidate()
