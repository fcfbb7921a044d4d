"""Parts of the search page: the field, the kinds to choose from, what stands where nothing does."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from pofedu.content.findable import KINDS, Kind
from pofedu.content.model import Text
from pofedu.search.logic import EXAMPLES
from pofedu.ui.findwords import hit_kind
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import lead, line, translate
from pofedu.ui.theme import Look

MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
LONGEST = 200
"""Characters of a query."""
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Field(QLineEdit):
    """Takes the query; Up, Down and Enter go to the list below, Esc clears."""

    moved = Signal(object)
    """A key that moves in the list, as a QKeyEvent."""
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self._look: Look | None = None

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        words = line(translate("Search", "Find anything"), look.language)
        self.setFont(look.font(18))
        self.setPlaceholderText(lead(translate("Search", "Find anything"), look.language))
        self.setAccessibleName(words)
        self._look = look
        self.setTextMargins(self._side() + 8, 0, 0, 0)

    def _side(self) -> int:
        """The size of the magnifier, which stands before the text."""
        return round(self._look.px(18)) if self._look else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._look is not None:
            side = self._side()
            area = QRect(10, (self.height() - side) // 2, side, side)
            drawing = icon("search", self._look.theme.color("soft"), side)
            drawing.paint(QPainter(self), area)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_clearing = event.key() == Qt.Key.Key_Escape and self.text()
            if event.key() in MOVING or is_clearing:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVING:
            self.moved.emit(event)
        elif event.key() in ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class HitList(QListView):
    """The list of hits; Enter opens what is chosen, Up from the first goes to the field."""

    entered_row = Signal(int)
    left = Signal()
    """Up was pressed on the first row."""

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.clicked.connect(lambda index: self.entered_row.emit(index.row()))
        take_no_text(self)

    def show_look(self, look: Look, ground: str) -> None:
        """Stand on a ground of the theme: where that is opaque, nothing behind is drawn again."""
        colors = QPalette(self.palette())
        colors.setColor(QPalette.ColorRole.Base, look.theme.color(ground))
        for part in (
            self,
            self.viewport(),
        ):  # a style sheet made anew lets the viewport keep its own
            part.setPalette(colors)
        self.setAccessibleName(line(translate("Search", "What was found"), look.language))

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and is_asked and event.key() in MOVING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in ENTER and row >= 0:
            self.entered_row.emit(row)
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def choose(self, row: int) -> None:
        """Choose a row and let it be seen; one that is not there is brought near."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index(min(max(row, 0), count - 1), 0))

    def move_by(self, event: QKeyEvent) -> None:
        """Move as a key says, while the focus stays where the reader types."""
        rows = max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -rows,
            Qt.Key.Key_PageDown: rows,
        }
        self.choose(self.currentIndex().row() + steps[Qt.Key(event.key())])


class Kinds(QWidget):
    """All, or one kind of hit, each with how many there are."""

    chosen = Signal(object)
    """A Kind, or None for all."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, 8)
        self.buttons: dict[Kind | None, QPushButton] = {}
        for kind in (None, *KINDS):
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoExclusive(False)
            button.clicked.connect(partial(self._choose, kind))
            take_no_text(button)
            self._flow.addWidget(button)
            button.hide()
            self.buttons[kind] = button
        take_no_text(self)

    def show_look(self) -> None:
        """Keep the room of a line of kinds, so that the list stays where it is."""
        self.setMinimumHeight(self.buttons[None].sizeHint().height())

    def _choose(self, kind: Kind | None) -> None:
        self.chosen.emit(kind)

    def clear(self) -> None:
        """Show nothing, until kinds are counted again."""
        for button in self.buttons.values():
            button.hide()

    def show_counts(
        self, counts: Mapping[Kind, int], is_cut: bool, chosen: Kind | None, look: Look
    ) -> None:
        """Show which kinds were found; where there are too many to count, all without a number."""
        self._flow.invalidate()
        total = sum(counts.values())
        for kind, button in self.buttons.items():
            count = total if kind is None else counts.get(kind, 0)
            words = translate("Search", "All") if kind is None else hit_kind(kind)
            text = line(words, look.language)
            text = text if is_cut else f"{text} {count}"
            if button.text() != text:
                button.setText(text)
            button.setChecked(kind == chosen)
            is_there = count > 0 or kind == chosen or (is_cut and kind != "note")
            if button.isHidden() == is_there:
                button.setVisible(is_there)


class Blank(QWidget):
    """Stands where no hits do: what can be found, what to try, or what is wrong."""

    query_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = Words(translate("Search", "What would you like to find?"), 18, bold=True)
        self.advice = Words(_what_there_is(), 15, color="soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        self._examples = QWidget()
        flow = FlowLayout(self._examples, 8)
        self.buttons = []
        for query in EXAMPLES:
            button = QPushButton(query)
            button.clicked.connect(partial(self.query_chosen.emit, query))
            take_no_text(button)
            flow.addWidget(button)
            self.buttons.append(button)
        for widget in (self.title, self.advice, self._examples):
            column.addWidget(widget)
        column.addStretch()
        take_no_text(self)

    def show_start(self, look: Look) -> None:
        """Say what can be found, with examples."""
        self._show(translate("Search", "What would you like to find?"), _what_there_is(), look)
        self._examples.show()

    def show_nothing(self, look: Look) -> None:
        """Say that nothing was found and what to try."""
        title = translate("Search", "Nothing found")
        self._show(title, _what_to_try(), look)
        self._examples.show()

    def show_trouble(self, why: str, look: Look) -> None:
        """Say why nothing can be searched."""
        title = translate("Search", "Nothing can be searched")
        advice = translate(
            "Search",
            "The index of the content is damaged. Get a fresh copy of pofedu, or build the content"
            " again with dev.py setup. What was found: {reason}",
            reason=why,
        )
        self._show(title, advice, look)
        self._examples.hide()

    def _show(self, title: Text, advice: Text, look: Look) -> None:
        self.title.text, self.advice.text = title, advice
        for words in (self.title, self.advice):
            words.show_look(look)


def _what_there_is() -> Text:
    return translate(
        "Search",
        "Entities, terms, claims, studies, passages, references, discrepancies and diagrams, in"
        " Chinese or English: names, abbreviations, older names, the first letters of pinyin, the"
        " number of a passage. Several words find what holds them all.",
    )


def _what_to_try() -> Text:
    return translate(
        "Search",
        "Try fewer or shorter words, a space between two ideas, the abbreviation, or the other"
        " language. Words are found from their beginning.",
    )
