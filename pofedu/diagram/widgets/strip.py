"""The strip over the map: which map, all of it, one lane after another, zoom, what the map is."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from pofedu.content.diagram import Diagram
from pofedu.content.model import Text
from pofedu.diagram.widgets.lanes import GAP, Lanes
from pofedu.diagram.widgets.viewmenu import ViewMenu
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import lead, line, translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.theme import Look


class Strip(QWidget):
    """Emits the id of another map, of a lane (`all` for the whole map), and the ids of keys."""

    map_chosen = Signal(str)
    lane_chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, drawing: Drawing, maps: Iterable[Diagram], look: Look) -> None:
        super().__init__()
        self._look = look
        self._drawing, self._maps = drawing, tuple(maps)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 4)
        self._column.setSpacing(GAP)
        self._row = QHBoxLayout()
        self._row.setSpacing(GAP)
        self._column.addLayout(self._row)
        self.maps = self._map_button()
        self.lanes = Lanes(drawing.lanes)
        self.lanes.chosen.connect(self.lane_chosen)
        self.lanes.asked.connect(self.asked)
        self._is_high = False
        """Whether the lanes have a row of their own."""
        self._row.addWidget(self.lanes, 1)
        self._row.addStretch(0)
        self.tools: dict[str, QToolButton] = {}
        """The buttons at the right, by the key whose deed they do."""
        self.view_menu = ViewMenu()
        self.view_menu.asked.connect(self.asked)
        self._row.addWidget(self.view_menu)
        self._tools = [
            self._tool("legend", "list-filter", translate("Keys", "Legend")),
            self._tool("filters", "sliders", translate("Keys", "Filter the map")),
            self._tool("table", "table", translate("Keys", "Map as a table")),
            self._tool("zoom-out", "minus", translate("Keys", "Zoom out")),
            self._tool("zoom-in", "plus", translate("Keys", "Zoom in")),
            self._tool("export", "download", translate("Keys", "Save as a picture")),
            self._tool("about", "info", translate("Diagram", "About this map")),
        ]
        self.show_look(look)

    def _map_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        button.menu().aboutToShow.connect(self._fill_maps)
        take_no_text(button)
        self._row.addWidget(button)
        return button

    def _fill_maps(self) -> None:
        menu = self.maps.menu()
        menu.clear()
        for diagram in self._maps:
            action = menu.addAction(line(diagram.title, self._look.language))
            action.setCheckable(True)
            action.setChecked(diagram.id == self._drawing.id)
            action.triggered.connect(lambda _=False, id_=diagram.id: self.map_chosen.emit(id_))

    def _tool(self, key: str, name: str, words: Text) -> tuple[QToolButton, str, Text]:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.asked.emit(key))
        take_no_text(button)
        self._row.addWidget(button)
        self.tools[key] = button
        return button, name, words

    def show_look(self, look: Look) -> None:
        """Words and sizes in another look."""
        self._look = look
        self.lanes.show_look(look)
        size = round(look.px(18))
        words = translate("Diagram", "Maps")
        self.maps.setText(lead(words, look.language))
        self.maps.setFont(look.font(13))
        self.maps.setIcon(icon("workflow", look.theme.color("ink"), size))
        self.maps.setIconSize(QSize(size, size))
        self.maps.setToolTip(line(translate("Diagram", "Choose another map"), look.language))
        self.maps.setAccessibleName(line(words, look.language))
        self.view_menu.show_look(look)
        for tool, name, words in self._tools:
            tool.setIcon(icon(name, look.theme.color("ink"), size))
            tool.setIconSize(QSize(size, size))
            tool.setToolTip(line(words, look.language))
            tool.setAccessibleName(line(words, look.language))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """The lanes beside the rest where they fit there, else in a row of their own.

        What shows is decided last, since each part that comes or goes lays the page out anew.
        """
        width = self.width() - 24
        others = [self.maps, self.view_menu, *self.tools.values()]
        taken = sum(other.sizeHint().width() + GAP for other in others)
        is_high = not self.lanes.fit(width - taken - GAP, is_last=False)
        if is_high:
            self.lanes.fit(width, is_last=True)
        if is_high != self._is_high:
            self._is_high = is_high
            if is_high:
                self._column.addWidget(self.lanes)
            else:
                self._row.insertWidget(1, self.lanes, 1)

    def show_legend_on(self, is_on: bool) -> None:
        """Mark whether the legend is open."""
        self._show_on("legend", is_on)

    def show_filters_on(self, is_on: bool) -> None:
        """Mark whether the filter panel is open."""
        self._show_on("filters", is_on)

    def _show_on(self, tool: str, is_on: bool) -> None:
        self.tools[tool].setCheckable(True)
        self.tools[tool].setChecked(is_on)

    def show_table_on(self, is_on: bool, is_alone: bool) -> None:
        """Mark whether the table is open; there is nothing to zoom where it stands alone."""
        self._show_on("table", is_on)
        for tool in ("zoom-in", "zoom-out"):
            self.tools[tool].setEnabled(not is_alone)

    def show_lane(self, id_: str) -> None:
        """Mark the lane in view."""
        self.lanes.show_lane(id_)
