"""A Text as plain labels: what leads, and in `both` the English smaller beneath or beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.language import follow, lead
from pofedu.ui.theme import Look

DOWN, RIGHT = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class Words(QWidget):
    """Words of the surface; they break into lines rather than being cut."""

    def __init__(
        self,
        text: Text,
        size: float = 15,
        bold: bool = False,
        color: str = "ink",
        is_beside: bool = False,
    ) -> None:
        super().__init__()
        self.text, self.size_px, self.bold, self.color = text, size, bold, color
        self._labels = (QLabel(), QLabel())
        self._row = row = QBoxLayout(RIGHT if is_beside else DOWN, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8 if is_beside else 0)
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(not is_beside)
            row.addWidget(label)
        if is_beside:
            row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_look(self, look: Look) -> None:
        """Show the words in the look's language, sizes and colours."""
        first, second = self._labels
        self._dress(first, lead(self.text, look.language), look, self.size_px, self.color)
        smaller = 13 if self.size_px <= 18 else 15
        self._dress(second, follow(self.text, look.language), look, smaller, "soft")
        second.setVisible(bool(second.text()))
        self._row.invalidate()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the broken lines; what Qt guesses of wrapped labels is too high."""
        if self._row.hasHeightForWidth():
            self.setFixedHeight(self._row.totalHeightForWidth(self.width()))
            self._row.setGeometry(self.rect())

    def _dress(self, label: QLabel, words: str, look: Look, size: float, color: str) -> None:
        label.setText(words)
        label.setFont(look.font(size, self.bold and label is self._labels[0]))
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look.theme.color(color))
        label.setPalette(palette)
