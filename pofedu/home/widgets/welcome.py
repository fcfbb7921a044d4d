"""What a first start shows: what pofedu is, for what it is not, language and theme, one button."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pofedu.content.library import Library
from pofedu.home.widgets.parts import Sheet
from pofedu.ui.blocks import Blocks, Prose, Title
from pofedu.ui.choice import Choice
from pofedu.ui.columns import Columns
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import line, same, translate
from pofedu.ui.theme import Look

WIDEST = 40
"""Characters of the usual size on a line."""


class Welcome(QScrollArea):
    """A calm page in both languages, for none is chosen yet; what is chosen holds at once."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    begun = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._look: Look | None = None
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
        self.begin = QPushButton()
        self.begin.setProperty("primary", "true")
        self.begin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.sheet = Sheet()
        self._labels = [
            (Words(translate("Settings", "Language"), 13, is_beside=True), self.language),
            (Words(translate("Settings", "Theme"), 13, is_beside=True), self.theme),
        ]
        self._columns = Columns([self.sheet], most=1)
        self._lay_out()
        self.begin.clicked.connect(self.begun)
        self.language.chosen.connect(self.language_chosen)
        self.theme.chosen.connect(self.theme_chosen)

    def _lay_out(self) -> None:
        for label, choice in self._labels:
            self.sheet.add(label)
            self.sheet.add(choice)
        self.sheet.add(self.begin)
        outside = QWidget()
        room = QVBoxLayout(outside)
        room.setContentsMargins(24, 16, 24, 16)
        room.addStretch(1)
        room.addWidget(self._columns, 0, Qt.AlignmentFlag.AlignHCenter)
        room.addStretch(2)
        self.setViewport(QWidget())
        self.setWidget(outside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self, outside, self.begin)

    def show_choices(self, language: str, theme: str) -> None:
        """Mark what holds now."""
        self.language.show_value(language)
        self.theme.show_value(theme)

    def show_look(self, look: Look) -> None:
        """Take on a look, but for its language."""
        look = self._look = replace(look, language="both")
        self.setAccessibleName(line(translate("Welcome", "Welcome to pofedu"), look.language))
        self.sheet.show_blocks(self._blocks(), look)
        for label, choice in self._labels:
            label.show_look(look)
            choice.show_look(look)
            choice.setAccessibleName(line(label.text, look.language))
        self.begin.setText(line(translate("Welcome", "Start"), look.language))
        self._fit(look)

    def _blocks(self) -> Blocks:
        return (
            Title(translate("Welcome", "Welcome to pofedu")),
            Prose(
                translate(
                    "Welcome",
                    "pofedu teaches, from one published review, how haematopoietic stem cell"
                    " transplantation damages the ovary and how umbilical-cord mesenchymal stem"
                    " cells may repair it.",
                )
            ),
            Prose(
                translate(
                    "Welcome",
                    "Each arrow and each sentence shows who says so, in what it was observed, how"
                    " sure it is and where it stops.",
                )
            ),
            Prose(self._library.pack.notice, tone="caution"),
            Prose(
                translate(
                    "Welcome",
                    "You can change language and theme later, under Settings. Press F1 for"
                    " keyboard shortcuts.",
                ),
                13,
                "soft",
            ),
        )

    def _fit(self, look: Look) -> None:
        wanted = round(look.px(15) * WIDEST)
        self._columns.setFixedWidth(max(240, min(wanted, self.viewport().width() - 48)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._look is not None:
            self._fit(self._look)
