"""Parts of a card: paragraphs in two languages, links, small scales, pills and chips."""

import re
from functools import partial
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.blocks import Entry, Pill
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.shapes import Framed
from pofedu.ui.theme import Look

_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_LONG = re.compile(r"[^\s&;]{22,}")
LARGE = 1.3
"""Text larger than this leaves no room for two languages on one line of a pill or button."""
SHORT = 34
"""Half-width characters that two languages may take to share a line."""


class EntryRow(QWidget):
    """A line of a card: a chip, words, details."""

    def __init__(self, entry: Entry, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.addLayout(_entry_line(entry, look))


class LinkRow(QAbstractButton):
    """An entry that leads somewhere, for mouse, keyboard and screen reader alike."""

    activated = Signal(object)

    def __init__(self, entry: Entry, address: Address, look: Look) -> None:
        super().__init__()
        self._ring = look.theme.color("accent")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.addLayout(_entry_line(entry, look))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(line(entry.text, look.language))
        self.setAccessibleDescription(" ".join(line(d, look.language) for d in entry.details))
        self.clicked.connect(lambda: self.activated.emit(address))
        take_no_text(self)

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._ring, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self)
        self.update()


def _entry_line(entry: Entry, look: Look) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    if entry.chip:
        row.addWidget(chip_of(entry.chip, look), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    tone = "accent" if entry.address else "ink"
    column.addWidget(stacked(entry.text, look, 15, tone=tone, bold=entry.is_current))
    for detail in entry.details:
        column.addWidget(stacked(detail, look, 13, tone="soft"))
    row.addLayout(column, 1)
    return row


class Level(QWidget):
    """How many of so many steps: small bars, told to screen readers in words."""

    def __init__(self, level: int, levels: int, look: Look) -> None:
        super().__init__()
        self._level, self._levels, self._look = level, levels, look
        self.setFixedSize(round(levels * look.px(22)), round(look.px(13)))
        self.setAccessibleName(f"{level} / {levels}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step, thick = self._look.px(22), self._look.px(5)
        for i in range(self._levels):
            name = "accent" if i < self._level else "line"
            painter.setBrush(self._look.theme.color(name))
            corner = QPointF(i * step + 2, (self.height() - thick) / 2)
            painter.drawRoundedRect(QRectF(corner.x(), corner.y(), step - 4, thick), 2, 2)
        painter.end()


def stacked(
    text: Text,
    look: Look,
    size: float,
    tone: str = "ink",
    bold: bool = False,
    is_inline: bool = True,
) -> QWidget:
    """The leading language, and in `both` the other one, softer: beside it where both are short."""
    first, second = lead(text, look.language), follow(text, look.language)
    if is_inline and second and len(first) * 2 + len(second) < SHORT:
        weight = "bold" if bold else "normal"
        color, soft = getattr(look.theme, tone), look.theme.soft
        html = f'<span style="color:{color}; font-weight:{weight};">{escape(first)}</span>'
        return label_of(
            f'{html}&ensp;<span style="color:{soft};">{escape(second)}</span>', look, size
        )
    holder, column = column_of(1)
    column.addWidget(words(first, look, size, tone, bold))
    if second:
        smaller = {24: 18, 18: 15, 15: 13}.get(round(size), 13)
        column.addWidget(words(second, look, smaller, "soft"))
    return holder


def words(text: str, look: Look, size: float, tone: str, bold: bool = False) -> QLabel:
    """A paragraph in one language, with the line height that language wants."""
    height = 100 if text.isascii() else 112  # of the font's own 1.45
    weight = "bold" if bold else "normal"
    style = f"color:{getattr(look.theme, tone)}; line-height:{height}%; font-weight:{weight};"
    html = _LINK.sub(partial(_anchor, color=look.theme.accent), _breakable(escape(text)))
    return label_of(f'<p style="margin:0; {style}">{html}</p>', look, size)


def _anchor(found: re.Match[str], color: str) -> str:
    """A Markdown link of the content, whose address the compiler has checked."""
    address = found[2].replace("&#8203;", "")
    return f'<a href="{address}" style="color:{color}">{found[1]}</a>'


def _breakable(html: str) -> str:
    """Let addresses and the like, which have no spaces, break after a sign."""
    return _LONG.sub(lambda found: re.sub(r"([/._-])", "\\1&#8203;", found[0]), html)


def label_of(html: str, look: Look, size: float) -> QLabel:
    label = QLabel(html)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setFont(look.font(size))
    label.setWordWrap(True)
    has_link = "<a " in html
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(
        flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        if has_link
        else flags.NoTextInteraction
    )
    take_no_text(label)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def beside(words: QWidget, level: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(words, 1)
    if level is not None:
        row.addWidget(level, 0, Qt.AlignmentFlag.AlignTop)
    return row


def column_of(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return holder, column


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
    """Both languages on a line, or the leading one alone where text is too large for both."""
    show = lead if look.factor > LARGE else line
    return show(text, look.language)


def chip_of(text: str, look: Look) -> QLabel:
    return Framed(text, look, "accent", "line", "paper", is_round=False, bold=True)
