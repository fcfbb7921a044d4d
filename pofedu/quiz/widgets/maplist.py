"""The places of a map in reading order, to be chosen without seeing them."""

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from pofedu.content.model import Text
from pofedu.quiz.widgets.mapwords import chosen_words, list_words, place_words
from pofedu.quiz.widgets.sights import Sign
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import joined, line, same
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.walk import Choice, reading_order
from pofedu.ui.runs import Paragraphs, runs_of
from pofedu.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
PLACE = Qt.ItemDataRole.UserRole
PAD_X, PAD_Y, INDENT, ABOVE, EDGE = 10.0, 4.0, 20.0, 10.0, 4
"""Around the words of a row, before an arrow, over the name of a part, around all rows."""


class _Rows(QStyledItemDelegate):
    """Paints a place in both languages, an arrow further in than the box that it leaves."""

    def __init__(self, places: "PlaceList") -> None:
        super().__init__(places)
        self._places = places

    def _set(self, row: int, is_current: bool) -> tuple[Paragraphs, QRectF]:
        """The words of a row, and how much room is around them."""
        places, look = self._places, self._places.look
        kind, is_chosen = places.place(row).kind, row in places.chosen
        words = joined((same("✓"), places.words(row)), " ", " ") if is_chosen else places.words(row)
        color = "surface" if is_current else "ink"
        is_bold = kind == "lane" or is_chosen
        tail = chosen_words() if is_chosen else None
        runs = [
            tuple(replace(run, color=color if is_current else run.color) for run in paragraph)
            for paragraph in runs_of(words, look, 15, color, is_bold, tail)
        ]
        before = PAD_X + (look.px(INDENT) if kind == "route" else 0.0)
        over = PAD_Y + (ABOVE if kind == "lane" and row else 0.0)
        return Paragraphs(runs, look), QRectF(before, over, before + PAD_X, over + PAD_Y)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words, around = self._set(index.row(), is_current=False)
        wide = self._places.viewport().width()
        return QSize(wide, round(words.height(wide - around.width()) + around.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_here = bool(option.state & QStyle.StateFlag.State_Selected)
        is_current = is_here and self._places.hasFocus()
        words, around = self._set(index.row(), is_current)
        area, theme = QRectF(option.rect), self._places.look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("accent") if is_current else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        words.paint(painter, area.adjusted(around.x(), around.y(), -PAD_X, -PAD_Y))
        painter.restore()


class PlaceList(QListWidget):
    """Each part of the map with its boxes, each box with the arrows that leave it."""

    pointed = Signal(object)
    """The Choice of a row."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("card", "true")
        self.setViewportMargins(EDGE, EDGE, EDGE, EDGE)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_Rows(self))
        self.itemClicked.connect(self._press)
        self._drawing: Drawing | None = None
        self._look: Look | None = None
        self.chosen: frozenset[int] = frozenset()
        """The rows of what is chosen."""
        take_no_text(self)

    @property
    def look(self) -> Look:
        """In which look the places are shown."""
        assert self._look is not None, "rows are painted once there are any"
        return self._look

    def place(self, row: int) -> Choice:
        """The place of a row."""
        kind, id_ = self.item(row).data(PLACE)
        return Choice(kind, id_)

    def words(self, row: int) -> Text:
        """What a place is called."""
        assert self._drawing is not None, "rows are painted once there are any"
        return place_words(self._drawing, self.place(row))

    def show_places(self, drawing: Drawing, look: Look) -> None:
        """The places of a drawing; the reader stays in the same line of the same one."""
        if drawing is self._drawing and look is self._look:
            return
        kept = self.currentRow() if drawing is self._drawing else -1
        self._drawing, self._look, self.chosen = drawing, look, frozenset()
        self.setAccessibleName(line(list_words(), look.language))
        self.clear()
        lane = ""
        for choice in reading_order(drawing):
            if choice.kind == "box" and drawing.boxes[choice.id].lane != lane:
                lane = drawing.boxes[choice.id].lane
                self._add(Choice("lane", lane), drawing, look)
            self._add(choice, drawing, look)
        self.setCurrentRow(kept if kept >= 0 else 1)

    def _add(self, choice: Choice, drawing: Drawing, look: Look) -> None:
        item = QListWidgetItem(line(place_words(drawing, choice), look.language))
        item.setData(PLACE, (choice.kind, choice.id))
        if choice.kind == "lane":
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def show_signs(self, signs: tuple[Sign, ...]) -> None:
        """Say at each row whether it is chosen."""
        if self._look is None:
            return
        word, found = line(chosen_words(), self._look.language), set()
        for row in range(self.count()):
            words = line(self.words(row), self._look.language)
            is_chosen = any(sign.is_at(self.place(row)) for sign in signs)
            self.item(row).setText(f"✓ {words} ({word})" if is_chosen else words)
            found |= {row} if is_chosen else set()
        self.chosen = frozenset(found)
        self.scheduleDelayedItemsLayout()

    def _press(self, item: QListWidgetItem) -> None:
        choice = self.place(self.row(item))
        if choice.kind != "lane":
            self.pointed.emit(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in PRESSES and item is not None:
            self._press(item)
        elif event.key() in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are keys of pofedu here, not a search."""
