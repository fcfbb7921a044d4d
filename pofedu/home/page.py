"""The first page: where one was, what one kept, how far one has come, doors to all rooms."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pofedu.content.address import WELCOME, Address
from pofedu.content.library import Library
from pofedu.content.model import Text
from pofedu.home import sentences
from pofedu.home.logic import way_of
from pofedu.home.widgets.parts import Headline, Progress, Sheet
from pofedu.home.widgets.welcome import Welcome
from pofedu.learner.learner import Learner
from pofedu.learner.questionstates import LastOutcomes
from pofedu.ui.blocks import Link
from pofedu.ui.columns import Columns
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.page import Page
from pofedu.ui.theme import Look

NARROWEST = 340
"""The least width of a sheet at 100 % text, in device-independent pixels."""
SHEETS = (
    "figure", "places", "walkthroughs", "questions", "notes", "covered", "bookmarks", "doors",
)  # fmt: skip


class HomePage(Page):
    """Shows a learner's way so far; a first start sees the welcome instead."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, library: Library, learner: Learner, rooms: tuple[Link, ...]) -> None:
        super().__init__()
        self._library, self._learner, self._rooms = library, learner, rooms
        self._outcomes = LastOutcomes(learner, library)
        self._look: Look | None = None
        self.headline = Headline()
        self.sheets = {name: Sheet() for name in SHEETS}
        self.welcome = Welcome(library)
        self._bars = QWidget()
        self._bar_column = QVBoxLayout(self._bars)
        self._bar_column.setContentsMargins(0, 0, 0, 0)
        self._bar_column.setSpacing(8)
        self.sheets["covered"].add(self._bars)
        self._columns = Columns([*self.sheets.values()], most=3, gap=16)
        self._scroll = QScrollArea()
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.headline)
        column.addWidget(self._columns)
        column.addStretch()
        self._scroll.setViewport(QWidget())
        self._scroll.setWidget(sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self, self._scroll, sheet, self._stack)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.welcome)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.starts_at = self.headline.button

    def _wire(self) -> None:
        self.headline.go_requested.connect(self.open_requested)
        for sheet in self.sheets.values():
            sheet.followed.connect(self.open_requested)
        self.welcome.begun.connect(lambda: self.open_requested.emit(Address("home")))
        self.welcome.language_chosen.connect(self.language_chosen)
        self.welcome.theme_chosen.connect(self.theme_chosen)

    @property
    def _is_welcome(self) -> bool:
        return self._stack.currentWidget() is self.welcome

    # What the hall asks

    def enter(self, address: Address) -> None:
        if address.id not in ("", WELCOME.id):
            raise LookupError(
                translate("Home", "This page has nothing called {id}.", id=address.id)
            )
        is_welcome = address.id == WELCOME.id
        had_focus = self._has_focus()
        was_welcome, self.starts_at = self._is_welcome, self.headline.button
        if is_welcome:
            self.starts_at = self.welcome.begin
        self._stack.setCurrentWidget(self.welcome if is_welcome else self._scroll)
        self._show_way()
        if had_focus and is_welcome != was_welcome:
            self.starts_at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return self.isVisible() and focus is not None and self.isAncestorOf(focus)

    def show_look(self, look: Look) -> None:
        self._look = look
        self._scroll.setAccessibleName(line(translate("Home", "Home"), look.language))
        self._columns.set_narrowest(round(NARROWEST * look.factor))
        self.welcome.show_look(look)
        self._show_way()

    def show_choices(self, language: str, theme: str) -> None:
        """Mark in the welcome what holds now."""
        self.welcome.show_choices(language, theme)

    def show_marks(self) -> None:
        self._show_way()

    def crumbs(self) -> tuple[tuple[Text, Address | None], ...]:
        if self._is_welcome:
            return (translate("Home", "Home"), Address("home")), (
                translate("Welcome", "Welcome"),
                None,
            )
        return ((translate("Home", "Home"), None),)

    def handle_key(self, key: str) -> bool:
        if key == "close" and self._is_welcome:
            self.open_requested.emit(Address("home"))
            return True
        return False

    # What is shown

    def _show_way(self) -> None:
        if self._look is None or self._is_welcome:
            return
        look, library = self._look, self._library
        way = way_of(self._learner, library, self._outcomes)
        self.headline.say(*sentences.headline(way, library))
        blocks = {
            "figure": sentences.figure_blocks(library),
            "places": sentences.place_blocks(way, library),
            "walkthroughs": sentences.walkthrough_blocks(way, library),
            "questions": sentences.question_blocks(way),
            "notes": sentences.note_blocks(way, library),
            "covered": sentences.covered_blocks(way),
            "bookmarks": sentences.bookmark_blocks(way, library),
            "doors": sentences.door_blocks(self._rooms),
        }
        for name, shown in blocks.items():
            self.sheets[name].show_blocks(shown, look)
        self._show_bars(look, [Progress(look, sentences.many(c.kind), c) for c in way.covered])
        self._fit()

    def _show_bars(self, look: Look, bars: list[Progress]) -> None:
        while (item := self._bar_column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for bar in bars:
            self._bar_column.addWidget(bar)

    def _fit(self) -> None:
        if self._look is not None:
            self.headline.show_look(self._look, self.width() < self._look.px(15) * 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
