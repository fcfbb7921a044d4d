"""The strip over the map: the whole map, one lane after another, zoom, and what the map is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from pofedu.content.model import Text
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import lead, line, translate
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.theme import Look


class Strip(QWidget):
    """Emits the id of a lane (`all` for the whole map) and the ids of keys."""

    lane_chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, drawing: Drawing, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 4)
        self._row.setSpacing(4)
        self._lanes: dict[str, ElidingButton] = {}
        self._add_lane("all", translate("Diagram", "Whole map"), "")
        for lane in drawing.lanes:
            self._add_lane(lane.id, lane.title, lane.section)
        self._row.addStretch(1)
        self._tools = [
            self._tool("zoom-out", "minus", translate("Keys", "Zoom out")),
            self._tool("zoom-in", "plus", translate("Keys", "Zoom in")),
            self._tool("about", "info", translate("Diagram", "About this map")),
        ]
        self.show_look(look)

    def _add_lane(self, id_: str, title: Text, section: str) -> None:
        button = ElidingButton(title, section)
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
        return button, name, words

    def show_look(self, look: Look) -> None:
        """Words and sizes in another look."""
        self._look = look
        for button in self._lanes.values():
            button.show_look(look)
        size = round(look.px(18))
        for tool, name, words in self._tools:
            tool.setIcon(icon(name, look.theme.color("ink"), size))
            tool.setIconSize(QSize(size, size))
            tool.setToolTip(line(words, look.language))
            tool.setAccessibleName(line(words, look.language))

    def show_lane(self, id_: str | None) -> None:
        """Mark the lane in view; None where the reader moved by hand."""
        for lane, button in self._lanes.items():
            button.setChecked(lane == id_)


class ElidingButton(QToolButton):
    """A button whose words give way when the strip is narrow; its tool tip has them whole."""

    def __init__(self, title: Text, section: str) -> None:
        super().__init__()
        self._title, self._section = title, section
        self._words = ""
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        take_no_text(self)

    def show_look(self, look: Look) -> None:
        """Words and size in another look."""
        self.setFont(look.font(13))
        self._words = " ".join(p for p in (self._section, lead(self._title, look.language)) if p)
        whole = " ".join(p for p in (self._section, line(self._title, look.language)) if p)
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._words) + 26, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        shortest = self._section or self._words
        return QSize(metrics.horizontalAdvance(shortest + "…") + 26, metrics.height() + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """The page decides which lane is in view."""

    def _elide(self) -> None:
        room = max(0, self.width() - 22)
        end = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._words, end, room))
