"""The studies that can be compared, to be ticked by mouse or keyboard."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from pofedu.ui.keys import take_no_text
from pofedu.ui.theme import Look

PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
ID = Qt.ItemDataRole.UserRole


class StudyList(QListWidget):
    """Names with ticks; which are ticked is decided elsewhere."""

    study_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.itemClicked.connect(self._choose)
        take_no_text(self)

    def show_studies(self, names: Mapping[str, str], ticked: Collection[str], look: Look) -> None:
        """Other studies, or other ticks; the reader stays in the same line."""
        kept = max(self.currentRow(), 0)
        self.setFont(look.font(15))
        self.setSpacing(round(look.px(3)))
        self.clear()
        for id_, name in names.items():
            item = QListWidgetItem(name)
            item.setData(ID, id_)
            state = Qt.CheckState.Checked if id_ in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.addItem(item)
        self.setCurrentRow(min(kept, self.count() - 1))

    def _choose(self, item: QListWidgetItem) -> None:
        self.study_chosen.emit(item.data(ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in PRESSES and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Letters are keys of pofedu here, not a search."""
