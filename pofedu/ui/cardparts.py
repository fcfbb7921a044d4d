"""Parts of a card: lines that lead nowhere, small scales, pills, chips and buttons."""

from collections.abc import Callable, Iterable
from html import escape
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.blocks import Action, Entry, Pill, Prose
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.paragraphs import label_of, stacked, stacked_html, words
from pofedu.ui.shapes import Barred, Framed, Rule
from pofedu.ui.theme import Look

BENEATH = "margin:3px 0 0 0"
"""A little room above a paragraph that does not say the same as the one before."""
LARGE = 1.3
"""Text larger than this leaves no room for two languages on one line of a pill or button."""


class Holder(QWidget):
    """Holds parts of a card; as wide as it is told, so it need not lay them out to guess."""

    def sizeHint(self) -> QSize:
        return QSize(240, 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 16)


class EntryRow(Holder):
    """A line of a card: a chip, words, details."""

    def __init__(self, entry: Entry, look: Look, chip_width: float = 0.0) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.addLayout(_entry_line(entry, look, chip_width))


def _entry_line(entry: Entry, look: Look, chip_width: float) -> QHBoxLayout:
    """A chip, and all words in one label: a card may hold many such lines."""
    row = QHBoxLayout()
    row.setSpacing(round(look.px(10)))
    if entry.chip:
        chip = chip_of(entry.chip, look)
        chip.setMinimumWidth(ceil(chip_width))
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    html = stacked_html(entry.text, look, 15, bold=entry.is_current, tail=entry.tail)
    if entry.value:
        html += stacked_html(entry.value, look, 15, bold=True)
    for detail in entry.details:
        html += stacked_html(detail, look, 13, tone="soft").replace("margin:0", BENEATH, 1)
    row.addWidget(label_of(html, look, 15), 1)
    return row


class Level(QWidget):
    """How many of so many steps: full bars and empty ones, told to screen readers in words."""

    def __init__(self, level: int, levels: int, look: Look) -> None:
        super().__init__()
        self._level, self._levels, self._look = level, levels, look
        self.setFixedSize(round(levels * look.px(22)), round(look.px(13)))
        self.setAccessibleName(f"{level} / {levels}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        for i in range(self._levels):
            is_full = i < self._level
            painter.setPen(QPen(theme.color("accent" if is_full else "outline"), 1))
            painter.setBrush(theme.color("accent") if is_full else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.area(i).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.end()

    def area(self, step: int) -> QRectF:
        """Where a step is drawn; on whole pixels, so that the edge of an empty one is sharp."""
        wide, thick = self._look.px(22), round(self._look.px(6))
        left, right = round(step * wide) + 2, round((step + 1) * wide) - 2
        return QRectF(left, (self.height() - thick) // 2, right - left, thick)


def beside(words: QWidget, level: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(words, 1)
    if level is not None:
        row.addWidget(level, 0, Qt.AlignmentFlag.AlignTop)
    return row


def inset(widget: QWidget, room: int) -> QVBoxLayout:
    """A widget held off from both sides."""
    column = QVBoxLayout()
    column.setContentsMargins(room, 0, room, 0)
    column.addWidget(widget)
    return column


def column_of(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    holder = Holder()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return holder, column


def flowing(parts: Iterable[QWidget], gap: int) -> QWidget:
    """Parts side by side, in as many rows as they need."""
    holder = Holder()
    flow = FlowLayout(holder, gap)
    for part in parts:
        flow.addWidget(part)
    return holder


def prose_of(block: Prose, look: Look) -> QWidget:
    """A paragraph, with a bar where it warns."""
    holder, column = column_of(2)
    tone = "ink" if block.tone == "caution" else block.tone
    column.addWidget(stacked(block.text, look, block.size, tone=tone))
    if block.detail:
        column.addSpacing(4)
        column.addWidget(stacked(block.detail, look, 13, tone="soft"))
    if block.mark:
        column.addWidget(words(line(block.mark, look.language), look, 13, "caution"))
    return Barred(holder, look) if block.tone == "caution" else holder


def heading_of(text: Text, look: Look) -> QWidget:
    """A word beneath a hairline, the second language beside it."""
    holder, column = column_of(6)
    column.addWidget(Rule(look))
    column.addSpacing(4)
    second = follow(text, look.language)
    bold = f'<b style="color:{look.theme.ink}">{escape(lead(text, look.language))}</b>'
    small = f'&nbsp;&nbsp;<span style="color:{look.theme.soft}">{escape(second)}</span>'
    column.addWidget(label_of(bold + (small if second else ""), look, 15))
    return holder


def pill_of(pill: Pill, look: Look) -> QLabel:
    label = Framed(
        brief(pill.text, look),
        look,
        pill.color,
        pill.color,
        "surface",
        is_round=True,
        bold=pill.is_filled,
    )
    label.setToolTip(line(pill.text, look.language))
    return label


def brief(text: Text, look: Look) -> str:
    """Both languages on a line, or on two where text is too large for both on one."""
    if look.factor <= LARGE:
        return line(text, look.language)
    return "\n".join(filter(None, (lead(text, look.language), follow(text, look.language))))


def chip_of(text: str, look: Look) -> QLabel:
    return Framed(text, look, "accent", "line", "paper", is_round=False, bold=True)


def action_button(action: Action, look: Look, act: Callable[[str], None]) -> QToolButton:
    """A button for something to do with what the card shows."""
    button = QToolButton()
    size = round(look.px(18))
    button.setIcon(icon(action.icon, look.theme.color("accent"), size))
    button.setIconSize(QSize(size, size))
    button.setText(brief(action.text, look))
    button.setToolTip(line(action.text, look.language))
    button.setFont(look.font(13))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setProperty("action", action.id)
    button.clicked.connect(lambda: act(action.id))
    take_no_text(button)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
