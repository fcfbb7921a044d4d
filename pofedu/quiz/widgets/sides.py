"""The words of a question, and its map beside them, or beneath where there is no room beside."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pofedu.ui.labels import DOWN, RIGHT
from pofedu.ui.theme import Look

SIDE_BY_SIDE = 42
"""So many characters of the size 15 must stand beside each other for words and map to."""
FLAT = 1.2
"""So much wider than high, there is no room beneath."""
WORDS, MAP = 5, 7


class Sides(QWidget):
    """Words alone, or beside something else."""

    def __init__(self, words: QWidget) -> None:
        super().__init__()
        self._words, self._beside = words, QWidget()
        self._beside.hide()
        self._look: Look | None = None
        self._row = QBoxLayout(RIGHT, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(words)
        self._row.addWidget(self._beside)

    def set_beside(self, part: QWidget) -> None:
        """What stands beside the words from now on."""
        self._row.replaceWidget(self._beside, part)
        self._beside.deleteLater()
        self._beside = part

    def show_look(self, look: Look) -> None:
        """Another size of text may need another arrangement."""
        self._look = look
        self._arrange()

    def _arrange(self) -> None:
        if self._look is None:
            return
        is_wide = self.width() >= min(self._look.px(15) * SIDE_BY_SIDE, self.height() * FLAT)
        self._row.setDirection(RIGHT if is_wide else DOWN)
        self._row.setStretchFactor(self._words, WORDS if is_wide else 1)
        self._row.setStretchFactor(self._beside, MAP if is_wide else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
