"""What stands over a sifted map: how much is hidden or faded and by what, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import lead, line, translate
from pofedu.ui.theme import Look


class FilterNote(QFrame):
    """Hidden while everything is shown; covers nothing of the map."""

    reset_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filternote")
        self.words = Words(Text(zh="-", en="-"), 13, color="caution")
        self.reset = QPushButton()
        self.reset.clicked.connect(self.reset_asked)
        take_no_text(self, self.reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4, 2)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.reset)
        self.hide()

    def say(self, words: Text, look: Look) -> None:
        """Say a sentence from now on."""
        self.words.text = words
        theme = look.theme
        self.setStyleSheet(
            f"QFrame#filternote {{ background: {theme.surface}; border: 1px solid {theme.caution};"
            " border-radius: 8px; }"
        )
        self.reset.setFont(look.font(13))
        said = translate("Filter", "Show everything")
        self.reset.setText(lead(said, look.language))
        self.reset.setToolTip(line(said, look.language))
        self.reset.setAccessibleName(line(said, look.language))
        self.words.show_look(look)
        self.show()
