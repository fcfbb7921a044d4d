"""What stands over a note: the kind and the title of the place it is on."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.language import line, same
from pofedu.ui.paragraphs import stacked, words
from pofedu.ui.theme import Look


class Head(QWidget):
    """Kind and title, made anew in each look; as high as their lines."""

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.title = same("·"), same("·")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def say(self, kind: Text, title: Text) -> None:
        """What stands there from the next look on."""
        self.kind, self.title = kind, title

    def show_look(self, look: Look) -> None:
        """Write both in a look."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(words(line(self.kind, look.language), look, 13, "soft"))
        self._column.addWidget(stacked(self.title, look, 18, bold=True))
