"""What can be asked about: rows with how many questions there are, and how they went."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.blocks import Fold
from pofedu.ui.choice import Choice
from pofedu.ui.columns import Columns
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import joined, line, translate
from pofedu.ui.pane import WIDEST
from pofedu.ui.row import Row
from pofedu.ui.rows import FoldRow
from pofedu.ui.runs import APART, Paragraph, runs_of
from pofedu.ui.theme import Look
from pofedu.ui.typeset import Typesetter, Wires

NARROWEST, MOST = 340, 3


class Offered(Struct, frozen=True):
    """Something that can be begun."""

    name: str
    """What is emitted when it is chosen."""
    title: Text
    details: tuple[Text, ...]
    share: float | None = None
    """How much of it was right the last time, 0 to 1; None where there is nothing to share."""
    is_enabled: bool = True


class Section(Struct, frozen=True):
    """Rows under a heading."""

    title: Text | None
    rows: tuple[Offered, ...]
    choices: Mapping[str, Text] | None = None
    """What can be chosen for these rows as a whole, by name."""
    chosen: str = ""


class OfferedRow(Row):
    """Beside its words a ring that fills as its questions are answered rightly."""

    pad_x, pad_y = 16.0, 10.0

    def __init__(self, offered: Offered, look: Look) -> None:
        super().__init__(_paragraphs(offered, look), look)
        self.offered = offered
        said = joined((offered.title, *offered.details), "，", ", ")
        self.setAccessibleName(line(said, look.language))
        self.setEnabled(offered.is_enabled)
        self._side = QFontMetricsF(look.font(18)).height()

    def indent(self) -> float:
        return self.pad_x + (self._side + self.look.px(12) if self.offered.share is not None else 0)

    def least_height(self) -> float:
        return self._side

    def paint_beside(self, painter: QPainter) -> None:
        theme, share = self.look.theme, self.offered.share
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if share is None:
            return
        ring = QRectF(self.pad_x, self.pad_y, self._side, self._side).adjusted(3, 3, -3, -3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("outline"), 1.5))
        painter.drawEllipse(ring)
        if share:
            thick = QPen(theme.color("accent"), 4)
            thick.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(thick)
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * share))


def _paragraphs(offered: Offered, look: Look) -> Iterator[Paragraph]:
    ink = "ink" if offered.is_enabled else "soft"
    yield from runs_of(offered.title, look, 15, ink, is_bold=True)
    if offered.details:
        yield APART
    for words in offered.details:
        yield from runs_of(words, look, 13, "soft")


class ScopeList(QScrollArea):
    """All that can be asked about, in columns where there is room."""

    chosen = Signal(str)
    mode_chosen = Signal(str)
    choice_made = Signal(str)
    """What was chosen for the rows of a section that offers it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[OfferedRow] = []
        self.mode: Choice | None = None
        self._is_open = False
        """Whether the fold is."""
        self.choice: Choice | None = None
        """That of the section which has one."""
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        take_no_text(self)

    def show_sections(
        self,
        title: Text,
        words: Text,
        mode: str,
        sections: Iterable[Section],
        fold: Fold,
        foot: Text,
        look: Look,
    ) -> None:
        """Show these, from the place where the list was; `fold` beneath the modes."""
        at = self.verticalScrollBar().value()
        held = next((row.offered.name for row in self.rows if row.hasFocus()), "")
        is_at_fold = any(head.hasFocus() for head in self.findChildren(FoldRow))
        self.rows = []
        self.setAccessibleName(line(title, look.language))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        self._add_words(column, Words(title, 24, bold=True), look)
        self._add_words(column, Words(words, 15, color="soft"), look)
        column.addWidget(self._mode(mode, look))
        column.addLayout(self._folded(fold, look))
        for section in sections:
            if section.title is not None:
                self._add_words(column, Words(section.title, 18, bold=True), look)
            if section.choices is not None:
                self.choice = Choice(section.choices)
                self.choice.show_value(section.chosen)
                self.choice.show_look(look)
                self.choice.chosen.connect(self.choice_made)
                column.addWidget(self.choice)
            column.addWidget(self._columns(section, look))
        self._add_words(column, Words(foot, 13, color="soft"), look)
        column.addStretch()
        self.setWidget(page)
        self.verticalScrollBar().setValue(at)
        if is_at_fold:
            page.findChildren(FoldRow)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        for row in self.rows:
            if row.offered.name == held:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def row_of(self, name: str) -> OfferedRow | None:
        """The row of that name where it can be begun, else the first of all."""
        named = (row for row in self.rows if row.offered.name == name and row.isEnabled())
        return next(named, self.rows[0] if self.rows else None)

    def begin(self, name: str) -> None:
        """From the top, with the focus at the row of that name: where it is within, or comes."""
        self.verticalScrollBar().setValue(0)
        row, focus = self.row_of(name), self.window().focusWidget()
        is_within = focus is not None and self.isAncestorOf(focus)
        if row is not None and (is_within or not self.isVisible()):
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choice(self, name: str) -> None:
        """Keep the keyboard at what was chosen, and it in sight, once the rows are laid out."""
        if self.choice is not None:
            button = self.choice.buttons[name]
            button.setFocus()
            QTimer.singleShot(0, button, lambda: self.ensureWidgetVisible(button, 0, 200))

    def _add_words(self, column: QVBoxLayout, words: Words, look: Look) -> None:
        words.show_look(look)
        column.addWidget(words)

    def _mode(self, mode: str, look: Look) -> Choice:
        self.mode = Choice(
            {
                "practice": translate("Quiz", "Practice: explained at once"),
                "exam": translate("Quiz", "Exam: timed, explained at the end"),
            }
        )
        self.mode.show_value(mode)
        self.mode.show_look(look)
        self.mode.chosen.connect(self.mode_chosen)
        return self.mode

    def _folded(self, fold: Fold, look: Look) -> QVBoxLayout:
        """No wider than can be read with ease."""
        holder = QWidget()
        holder.setMaximumWidth(round(look.px(15) * WIDEST))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)

        def turn(block: Fold, is_open: bool) -> None:
            self._is_open = is_open

        wires = Wires(lambda _: None, lambda _: None, turn, lambda _: self._is_open)
        self._setter = Typesetter(look, wires)
        self._setter.set_blocks(column, (fold,))
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(holder)
        return beside

    def _columns(self, section: Section, look: Look) -> Columns:
        rows = [OfferedRow(offered, look) for offered in section.rows]
        for row in rows:
            row.clicked.connect(lambda _=False, name=row.offered.name: self.chosen.emit(name))
        self.rows += rows
        columns = Columns([*rows], most=MOST, gap=12)
        columns.set_narrowest(round(NARROWEST * look.factor))
        return columns
