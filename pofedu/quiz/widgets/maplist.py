"""The places of a map in reading order, to be chosen without seeing them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from pofedu.quiz.widgets.mapwords import chosen_words, list_words, place_words
from pofedu.quiz.widgets.sights import Sign
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.walk import Choice, reading_order
from pofedu.ui.theme import Look

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


class PlaceList(QListWidget):
    """Each part of the map with its boxes, each box with the arrows that leave it."""

    pointed = Signal(object)
    """The Choice of a row."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._press)
        self._drawing: Drawing | None = None
        self._look: Look | None = None
        take_no_text(self)

    def show_places(self, drawing: Drawing, look: Look) -> None:
        """The places of a drawing; the reader stays in the same line of the same one."""
        if drawing is self._drawing and look is self._look:
            return
        kept = self.currentRow() if drawing is self._drawing else -1
        self._drawing, self._look = drawing, look
        self.setAccessibleName(line(list_words(), look.language))
        self.setFont(look.font(15))
        self.setSpacing(round(look.px(2)))
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
            item.setFont(look.font(15, bold=True))
            item.setForeground(look.theme.color("ink"))
        self.addItem(item)

    def show_signs(self, signs: tuple[Sign, ...]) -> None:
        """Say at each row whether it is chosen."""
        drawing, look = self._drawing, self._look
        if drawing is None or look is None:
            return
        word = line(chosen_words(), look.language)
        for row in range(self.count()):
            choice, item = self._choice(self.item(row)), self.item(row)
            is_chosen = any(sign.is_at(choice) for sign in signs)
            words = line(place_words(drawing, choice), look.language)
            item.setText(f"✓ {words} ({word})" if is_chosen else words)

    def _choice(self, item: QListWidgetItem) -> Choice:
        kind, id_ = item.data(PLACE)
        return Choice(kind, id_)

    def _press(self, item: QListWidgetItem) -> None:
        choice = self._choice(item)
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
