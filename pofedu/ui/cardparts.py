"""Parts of a card: paragraphs in two languages, links, small scales, pills and chips."""

import re
from collections.abc import Callable
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.blocks import Action, Entry, Pill
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.runs import BETWEEN, SMALLER, is_short, unbroken
from pofedu.ui.shapes import Framed
from pofedu.ui.theme import Look

LINK = re.compile(r"\[((?:\[[^\]]*\]|[^\[\]])+)\]\(([^)\s]+)\)")
"""A Markdown link of the content: its words, then its address."""
_LOCATOR = re.compile(r"[a-z0-9][a-z0-9.]*-[a-z][0-9]+$")
_LONG = re.compile(r"[^\s&;]{22,}")
BENEATH = "margin:3px 0 0 0"
"""A little room above a paragraph that does not say the same as the one before."""
JOINER = "\u2060"
"""Keeps a line from being broken where it stands."""
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

    def __init__(self, entry: Entry, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.addLayout(_entry_line(entry, look))


def _entry_line(entry: Entry, look: Look) -> QHBoxLayout:
    """A chip, and all words in one label: a card may hold many such lines."""
    row = QHBoxLayout()
    row.setSpacing(round(look.px(10)))
    if entry.chip:
        row.addWidget(chip_of(entry.chip, look), 0, Qt.AlignmentFlag.AlignTop)
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


def stacked(
    text: Text,
    look: Look,
    size: float,
    tone: str = "ink",
    bold: bool = False,
    is_inline: bool = True,
    tail: Text | None = None,
) -> QLabel:
    """The leading language, and in `both` the other one, softer: beside it where both are short.

    A tail stands softer after the words of its language.
    """
    return label_of(stacked_html(text, look, size, tone, bold, is_inline, tail), look, size)


def stacked_html(
    text: Text,
    look: Look,
    size: float,
    tone: str = "ink",
    bold: bool = False,
    is_inline: bool = True,
    tail: Text | None = None,
) -> str:
    """The paragraphs of `stacked`."""
    first, second = lead(text, look.language), follow(text, look.language)
    after = (lead if second else line)(tail, look.language) if tail else ""
    if is_inline and tail is None and is_short(first, second):
        beside = f"&ensp;{_toned(_html(second, look), look.theme.soft)}"
        return _paragraph(first, look, size, tone, bold, beside)
    leading = _paragraph(first, look, size, tone, bold, _tail(after, look))
    if not second:
        return leading
    later = f"{BETWEEN}{follow(tail, look.language)}" if tail else ""
    smaller = SMALLER.get(round(size), 13)
    return leading + _paragraph(second, look, smaller, "soft", False, _tail(later, look))


def words(text: str, look: Look, size: float, tone: str, bold: bool = False) -> QLabel:
    """A paragraph in one language, with the line height that language wants."""
    return label_of(_paragraph(text, look, size, tone, bold, ""), look, size)


def _paragraph(text: str, look: Look, size: float, tone: str, bold: bool, after: str) -> str:
    height = 100 if text.isascii() else 112  # of the font's own 1.45
    weight = "bold" if bold else "normal"
    style = f"color:{getattr(look.theme, tone)}; line-height:{height}%; font-weight:{weight};"
    style += f" font-size:{look.font(size).pixelSize()}px;"
    return f'<p style="margin:0; {style}">{_html(text, look)}{after}</p>'


def _html(text: str, look: Look) -> str:
    """Words as HTML: Markdown links of the content, and breaks where there are no spaces."""
    done, parts = 0, []
    for found in LINK.finditer(text):
        parts += [_breakable(escape(text[done : found.start()])), _anchor(found, look)]
        done = found.end()
    return unbroken("".join(parts) + _breakable(escape(text[done:])))


def _toned(html: str, color: str) -> str:
    return f'<span style="color:{color}; font-weight:normal">{html}</span>'


def _tail(text: str, look: Look) -> str:
    if not text:
        return ""
    size = look.font(13).pixelSize()
    style = f"color:{look.theme.soft}; font-size:{size}px; font-weight:normal"
    return f'&ensp;<span style="{style}">{_html(text, look)}</span>'


def plain(text: Text) -> Text:
    """The words of a text without its links, where nothing can be followed."""
    return Text(zh=LINK.sub(r"\1", text.zh), en=LINK.sub(r"\1", text.en))


def _anchor(found: re.Match[str], look: Look) -> str:
    """A link whose address the compiler has checked; a locator in it stays on one line."""
    shown = escape(found[1])
    if _LOCATOR.match(found[1]):
        shown = shown.replace("-", f"{JOINER}-{JOINER}")
    return f'<a href="{escape(found[2])}" style="color:{look.theme.accent}">{shown}</a>'


def _breakable(html: str) -> str:
    """Let addresses and the like, which have no spaces, break after a sign."""
    return _LONG.sub(lambda found: re.sub(r"([/._-])", "\\1&#8203;", found[0]), html)


class Lines(QLabel):
    """Words that never change, at a width that the card decides.

    QLabel itself would lay them out again whenever a layout asks how high they are.
    """

    def __init__(self, html: str) -> None:
        super().__init__(html)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())


def label_of(html: str, look: Look, size: float) -> QLabel:
    label = Lines(html)
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
