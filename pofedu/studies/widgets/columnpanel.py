"""A small window over the table: which columns are shown, in which order, which stay in sight."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.model import Text
from pofedu.studies import columns as layouts
from pofedu.studies.columns import COLUMNS, MOST_FROZEN, NAME, Layout
from pofedu.studies.widgets.tablewords import column_words
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import joined, lead, line, translate
from pofedu.ui.theme import Look

ID = Qt.ItemDataRole.UserRole
WIDE = 22
"""In characters."""
MARGIN = 14
SHARE = 0.8
"""Of the height of the window over which it opens."""


class ColumnPanel(QFrame):
    """Says at once what was changed; whoever opened it decides what that shows."""

    columns_chosen = Signal(object)
    """A tuple of ids, in order; empty for the usual ones."""
    frozen_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("panel")
        self._layout = Layout(COLUMNS)
        self._empty: tuple[str, ...] = ()
        self._title = Words(translate("StudyTable", "Columns"), 18, True)
        self._how = Words(
            translate(
                "StudyTable", "Space shows or hides a column. Alt with an arrow key moves it."
            ),
            13,
            color="soft",
        )
        self.list = QListWidget()
        self.up, self.down, self.usual = QPushButton(), QPushButton(), QPushButton()
        self.frozen = QSpinBox()
        self.frozen.setRange(0, MOST_FROZEN)
        self._said_frozen = Words(translate("StudyTable", "Columns that stay in sight"), 15)
        self._lay_out()
        self.list.itemChanged.connect(lambda item: self._turn(item.data(ID)))
        self.list.installEventFilter(self)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.usual.clicked.connect(lambda: self.columns_chosen.emit(()))
        self.frozen.valueChanged.connect(self.frozen_chosen)
        take_no_text(self, self.list, self.up, self.down, self.usual, self.frozen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self._title)
        column.addWidget(self._how)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        for button in (self.up, self.down, self.usual):
            row.addWidget(button)
        column.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(self._said_frozen, 1)
        row.addWidget(self.frozen)
        column.addLayout(row)

    # What it shows

    def show_layout(self, layout: Layout, empty: tuple[str, ...], look: Look) -> None:
        """The columns as they are now, those that are shown first; it keeps its place."""
        chosen = self.chosen
        self._layout, self._empty = layout, empty
        self._dress(look)
        with QSignalBlocker(self.list), QSignalBlocker(self.frozen):
            self.list.clear()
            for name in (*layout.columns, *(c for c in COLUMNS if c not in layout.columns)):
                self.list.addItem(self._item(name, look))
            self.frozen.setValue(layout.frozen)
            self._choose(chosen)

    def _item(self, name: str, look: Look) -> QListWidgetItem:
        words = column_words(name)
        if name in self._empty:
            words = joined((words, translate("StudyTable", "not stated in any row")), "　", "  ")
        item = QListWidgetItem(line(words, look.language))
        item.setData(ID, name)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if name != NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        is_shown = name in self._layout.columns
        item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
        return item

    def _dress(self, look: Look) -> None:
        theme = look.theme
        self.setStyleSheet(
            f"QFrame#panel {{ background: {theme.surface}; border: 1px solid {theme.outline}; }}"
            f"QListWidget::indicator {{ width: {round(look.px(15))}px;"
            f" height: {round(look.px(15))}px; }}"
        )
        for words in (self._title, self._how, self._said_frozen):
            words.show_look(look)
        self.list.setFont(look.font(15))
        self.frozen.setFont(look.font(15))
        self.list.setAccessibleName(line(translate("StudyTable", "Columns"), look.language))
        self.frozen.setAccessibleName(line(self._said_frozen.text, look.language))
        for button, text in (
            (self.up, translate("StudyTable", "Further left")),
            (self.down, translate("StudyTable", "Further right")),
            (self.usual, translate("StudyTable", "As at first")),
        ):
            _say(button, text, look)

    def open_under(self, button: QWidget, look: Look) -> None:
        """Show it beneath a button, within its window."""
        self.adjustSize()
        window = button.window()
        rows = self.list.sizeHintForRow(0) * (self.list.count() + 1)
        self.list.setMinimumHeight(min(rows, round(window.height() * SHARE * 0.6)))
        wide = round(look.px(15) * WIDE * (1.25 if look.language == "both" else 1))
        self.resize(
            min(max(wide, self.sizeHint().width()), window.width()), self.sizeHint().height()
        )
        at = button.mapToGlobal(QPoint(0, button.height() + 2))
        edge = window.mapToGlobal(QPoint(window.width(), window.height()))
        at.setX(max(0, min(at.x(), edge.x() - self.width())))
        at.setY(max(0, min(at.y(), edge.y() - self.height())))
        self.move(at)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        if not self.chosen:
            self.list.setCurrentRow(0)

    # What the reader does

    @property
    def chosen(self) -> str:
        """The column on which the reader is."""
        item = self.list.currentItem()
        return str(item.data(ID)) if item is not None else ""

    def _choose(self, name: str) -> None:
        for place in range(self.list.count()):
            if self.list.item(place).data(ID) == name:
                self.list.setCurrentRow(place)

    def _turn(self, name: str) -> None:
        self.columns_chosen.emit(layouts.turned(self._layout.columns, name))

    def _move(self, by: int) -> None:
        name = self.chosen
        if name in self._layout.columns:
            self.columns_chosen.emit(layouts.moved(self._layout.columns, name, by))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if is_alt and event.key() in steps:
                self._move(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)


def _say(button: QPushButton, text: Text, look: Look) -> None:
    button.setFont(look.font(13))
    button.setText(lead(text, look.language))
    button.setToolTip(line(text, look.language))
    button.setAccessibleName(line(text, look.language))
