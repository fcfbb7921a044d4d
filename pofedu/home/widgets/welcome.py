"""What a first start shows: what pofedu is, for what it is not, language and theme, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pofedu.content.citation import source_line
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.ui.choice import Choice
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import line, same, translate
from pofedu.ui.theme import Look

WIDEST = 34
"""Characters of the usual size on a line."""


class Welcome(QScrollArea):
    """A calm page; what is chosen holds at once."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    begun = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.language = Choice(
            {"zh": same("中文"), "en": same("English"), "both": same("中文 + English")}
        )
        self.theme = Choice(
            {
                "light": translate("Settings", "Light"),
                "dark": translate("Settings", "Dark"),
                "projector": translate("Settings", "Projector"),
                "system": translate("Settings", "System"),
            }
        )
        self._look: Look | None = None
        self.begin = QPushButton()
        self.begin.setProperty("primary", "true")
        self._sheet = QFrame()
        self._words = [
            Words(translate("Welcome", "Welcome to pofedu"), 24, bold=True),
            *(Words(said) for said in _what_it_is()),
            Words(library.pack.notice, bold=True),
            Words(source_line(library.source), 13, color="soft"),
        ]
        self._labels = [
            (Words(translate("Settings", "Language"), 13, color="soft"), self.language),
            (Words(translate("Settings", "Theme"), 13, color="soft"), self.theme),
        ]
        self._last = Words(
            translate(
                "Welcome", "All of it can be changed later, under Settings. F1 shows the keys."
            ),
            13,
            color="soft",
        )
        self._lay_out()
        self.begin.clicked.connect(self.begun)
        self.language.chosen.connect(self.language_chosen)
        self.theme.chosen.connect(self.theme_chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(12)
        for words in self._words:
            column.addWidget(words)
        column.addSpacing(8)
        for label, choice in self._labels:
            column.addWidget(label)
            column.addWidget(choice)
        column.addSpacing(8)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._last)
        outside = QWidget()
        room = QVBoxLayout(outside)
        room.setContentsMargins(24, 0, 24, 0)
        room.addStretch(1)
        room.addWidget(self._sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        room.addStretch(2)
        self.setViewport(QWidget())
        self.setWidget(outside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self, outside, self._sheet, self.begin)

    def show_choices(self, language: str, theme: str) -> None:
        """Mark what holds now."""
        self.language.show_value(language)
        self.theme.show_value(theme)

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self._look = look
        self.setAccessibleName(line(self._words[0].text, look.language))
        for words in (*self._words, *(label for label, _ in self._labels), self._last):
            words.show_look(look)
        for label, choice in self._labels:
            choice.show_look(look)
            choice.setAccessibleName(line(label.text, look.language))
        self.begin.setText(line(translate("Welcome", "Begin"), look.language))
        self._fit(look)

    def _fit(self, look: Look) -> None:
        wanted = round(look.px(15) * WIDEST)
        self._sheet.setFixedWidth(max(240, min(wanted, self.viewport().width() - 48)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._look is not None:
            self._fit(self._look)


def _what_it_is() -> tuple[Text, ...]:
    return (
        translate(
            "Welcome",
            "pofedu teaches, from one published review, how haematopoietic stem cell"
            " transplantation damages the ovary and how umbilical-cord mesenchymal stem cells may"
            " repair it.",
        ),
        translate(
            "Welcome",
            "Each arrow and each sentence says who says so, in what it was seen, how sure it is and"
            " where it stops.",
        ),
    )
