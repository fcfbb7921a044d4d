"""The strip over the map: which map, all of it, one lane after another, zoom, what the map is."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from pofedu.content.diagram import Diagram
from pofedu.content.model import Text
from pofedu.diagram.widgets.viewmenu import ViewMenu
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import lead, line, translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.theme import Look

LEAST_LETTERS, LEAST_ALONE = 6, 4
"""A name cut to fewer letters says nothing, after its section or without it."""


class Strip(QWidget):
    """Emits the id of another map, of a lane (`all` for the whole map), and the ids of keys."""

    map_chosen = Signal(str)
    lane_chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, drawing: Drawing, maps: Iterable[Diagram], look: Look) -> None:
        super().__init__()
        self._look = look
        self._drawing, self._maps = drawing, tuple(maps)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 4)
        self._row.setSpacing(4)
        self.maps = self._map_button()
        self._lanes: dict[str, LaneButton] = {}
        self._add_lane("all", translate("Diagram", "Whole map"), "")
        for lane in drawing.lanes:
            self._add_lane(lane.id, lane.title, lane.section)
        self._row.addStretch(1)
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

    def _add_lane(self, id_: str, title: Text, section: str) -> None:
        button = LaneButton(title, section)
        button.clicked.connect(lambda: self.lane_chosen.emit(id_))
        self._lanes[id_] = button
        self._row.addWidget(button, 0)

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
        for button in self._lanes.values():
            button.show_look(look)
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
        """All lanes by name where they fit, else shortened."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All names where they fit, else as much of each as there is room for."""
        named = [button for id_, button in self._lanes.items() if id_ != "all"]
        for button in named:
            button.set_room(None)
        excess = self._row.sizeHint().width() - self.width()
        if excess > 0 and named:
            widths = sum(button.sizeHint().width() for button in named)
            for button in named:
                button.set_room((widths - excess) // len(named))

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
        for lane, button in self._lanes.items():
            button.setChecked(lane == id_)


class LaneButton(QToolButton):
    """A lane by section and name, or one of them alone; its tool tip always has both."""

    def __init__(self, title: Text, section: str) -> None:
        super().__init__()
        self._title, self.section = title, section
        self._words = self._name = ""
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        take_no_text(self)

    def show_look(self, look: Look) -> None:
        """Words and size in another look."""
        self.setFont(look.font(13))
        self._name = lead(self._title, look.language)
        self._words = " ".join(part for part in (self.section, self._name) if part)
        whole = " ".join(p for p in (self.section, line(self._title, look.language)) if p)
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self.setText(self._words)

    def set_room(self, width: int | None) -> None:
        """All, or what fits a width in pixels: the name alone, or where that is cut, the number."""
        self.setText(self._words)
        if width is None or self.sizeHint().width() <= width:
            return
        metrics = self.fontMetrics()
        room = width - (self.sizeHint().width() - metrics.horizontalAdvance(self._words))
        texts = [
            metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            for words in (self._words, self._name)
        ]
        is_named = len(texts[0]) > len(self.section) + LEAST_LETTERS
        self.setText(texts[0] if is_named else texts[1])
        if self.section and not is_named and len(texts[1]) < LEAST_ALONE:
            self.setText(self.section)

    def nextCheckState(self) -> None:
        """The page decides which lane is in view."""
