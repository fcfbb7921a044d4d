"""Shows a card: any list of blocks, set like a well-set page, links and actions by keyboard too."""

import re
from collections.abc import Callable
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.blocks import (
    Action,
    Actions,
    Block,
    Blocks,
    Entry,
    Fact,
    Heading,
    Kicker,
    Pill,
    Pills,
    Prose,
    Title,
)
from pofedu.ui.flow import FlowLayout
from pofedu.ui.icons import icon
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.shapes import Barred, Framed, Rule
from pofedu.ui.theme import Look

PADDING = 20
_LONG = re.compile(r"[^\s&;]{22,}")
LARGE = 1.35
"""Text larger than this leaves no room for two languages on one line of a pill or button."""
SHORT = 34
"""Half-width characters that two languages may take to share a line."""


class CardView(QScrollArea):
    """A scrolling column of blocks; made anew when blocks or look change, the place kept."""

    link_activated = Signal(object)
    """The Address behind an entry."""
    action_requested = Signal(str)
    """The id of an Action."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._blocks: Blocks = ()
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        take_no_text(self)

    def show_blocks(self, blocks: Blocks) -> None:
        """Another card, from its top."""
        self._blocks = blocks
        self._rebuild()
        self.verticalScrollBar().setValue(0)

    def show_look(self, look: Look) -> None:
        """The same card in another look, scrolled as far as before."""
        self._look = look
        if not self._blocks:
            return
        place = self.verticalScrollBar().value()
        self._rebuild()
        self.verticalScrollBar().setValue(place)

    def _rebuild(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        column.setSpacing(0)
        for block in self._blocks:
            column.addSpacing(self._space_before(block))
            column.addWidget(self._widget(block))
        column.addStretch(1)
        palette = page.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.theme.color("surface"))
        page.setPalette(palette)
        page.setAutoFillBackground(True)
        self.viewport().setPalette(palette)
        self.setWidget(page)

    def _space_before(self, block: Block) -> int:
        spaces: dict[type, int] = {Heading: 18, Pills: 10, Prose: 8, Fact: 8, Actions: 8, Entry: 6}
        return round(spaces.get(type(block), 2) * min(self._look.factor, 1.5))

    def _widget(self, block: Block) -> QWidget:
        make: dict[type, Callable[..., QWidget]] = {
            Kicker: self._kicker,
            Title: self._title,
            Pills: self._pills,
            Prose: self._prose,
            Heading: self._heading,
            Fact: self._fact,
            Entry: self._entry,
            Actions: self._actions,
        }
        return make[type(block)](block)

    def _kicker(self, block: Kicker) -> QWidget:
        return words(line(block.text, self._look.language), self._look, 13, "soft")

    def _title(self, block: Title) -> QWidget:
        return stacked(block.text, self._look, 18, bold=True)

    def _pills(self, block: Pills) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for pill in block.items:
            flow.addWidget(_pill(pill, self._look))
        return holder

    def _prose(self, block: Prose) -> QWidget:
        holder = stacked(
            block.text,
            self._look,
            block.size,
            tone="ink" if block.tone == "caution" else block.tone,
        )
        if block.mark:
            mark = words(line(block.mark, self._look.language), self._look, 13, "caution")
            column = holder.layout()
            assert column is not None
            column.addWidget(mark)
        if block.tone == "caution":
            return Barred(holder, self._look)
        return holder

    def _heading(self, block: Heading) -> QWidget:
        holder, column = _column(6)
        column.addWidget(Rule(self._look))
        column.addSpacing(4)
        look = self._look
        second = follow(block.text, look.language)
        bold = f'<b style="color:{look.theme.ink}">{escape(lead(block.text, look.language))}</b>'
        small = f'&nbsp;&nbsp;<span style="color:{look.theme.soft}">{escape(second)}</span>'
        column.addWidget(_label(bold + (small if second else ""), look, 15))
        return holder

    def _fact(self, block: Fact) -> QWidget:
        """The question beside its answer; above it where the text is large."""
        look = self._look
        is_stacked = look.factor > LARGE
        name = stacked(block.label, look, 13, tone="soft", is_inline=is_stacked)
        value = stacked(block.value, look, 15)
        answer, column = _column(2)
        if is_stacked:
            column.addLayout(_beside(name, self._level(block)))
            column.addWidget(value)
        else:
            column.addLayout(_beside(value, self._level(block)))
        for reason in block.reasons:
            column.addWidget(stacked(reason, look, 13, tone="soft"))
        if is_stacked:
            return answer
        name.setFixedWidth(round(look.px(13) * 7))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(answer, 1)
        return holder

    def _level(self, block: Fact) -> QWidget | None:
        return Level(block.level, block.levels, self._look) if block.levels else None

    def _entry(self, block: Entry) -> QWidget:
        row = EntryRow(block, self._look)
        row.activated.connect(self.link_activated)
        return row

    def _actions(self, block: Actions) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for action in block.items:
            flow.addWidget(self._action(action))
        return holder

    def _action(self, action: Action) -> QToolButton:
        button = QToolButton()
        look = self._look
        size = round(look.px(18))
        button.setIcon(icon(action.icon, look.theme.color("accent"), size))
        button.setIconSize(QSize(size, size))
        button.setText(_brief(action.text, look))
        button.setToolTip(line(action.text, look.language))
        button.setFont(look.font(13))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("action", action.id)
        button.clicked.connect(lambda: self.action_requested.emit(action.id))
        take_no_text(button)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)


class EntryRow(QFrame):
    """A line of a card; with an address it is a link for mouse, keyboard and screen reader."""

    activated = Signal(object)

    def __init__(self, entry: Entry, look: Look) -> None:
        super().__init__()
        self._address: Address | None = entry.address
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        if entry.chip:
            row.addWidget(_chip(entry.chip, look), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        tone = "accent" if entry.address else "ink"
        column.addWidget(stacked(entry.text, look, 15, tone=tone, bold=entry.is_current))
        for detail in entry.details:
            column.addWidget(stacked(detail, look, 13, tone="soft"))
        row.addLayout(column, 1)
        if entry.address:
            self._become_link(line(entry.text, look.language), look)

    def _become_link(self, name: str, look: Look) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self._ring = look.theme.color("accent")
        take_no_text(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._ring, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        scroll = self._scroll_area()
        if scroll is not None:
            scroll.ensureWidgetVisible(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _scroll_area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._address and self.rect().contains(event.position().toPoint()):
            self.activated.emit(self._address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._address and event.key() in keys:
            self.activated.emit(self._address)
        else:
            super().keyPressEvent(event)


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
        return _label(
            f'{html}&ensp;<span style="color:{soft};">{escape(second)}</span>', look, size
        )
    holder, column = _column(1)
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
    return _label(f'<p style="margin:0; {style}">{_breakable(escape(text))}</p>', look, size)


def _breakable(html: str) -> str:
    """Let addresses and the like, which have no spaces, break after a sign."""
    return _LONG.sub(lambda found: re.sub(r"([/._-])", "\\1&#8203;", found[0]), html)


def _label(html: str, look: Look, size: float) -> QLabel:
    label = QLabel(html)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setFont(look.font(size))
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _beside(words: QWidget, level: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(words, 1)
    if level is not None:
        row.addWidget(level, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _column(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return holder, column


def _pill(pill: Pill, look: Look) -> QLabel:
    label = Framed(
        _brief(pill.text, look),
        look,
        pill.color,
        pill.color,
        "surface",
        is_round=True,
        bold=pill.is_filled,
    )
    label.setToolTip(line(pill.text, look.language))
    return label


def _brief(text: Text, look: Look) -> str:
    """Both languages on a line, or the leading one alone where text is too large for both."""
    show = lead if look.factor > LARGE else line
    return show(text, look.language)


def _chip(text: str, look: Look) -> QLabel:
    return Framed(text, look, "accent", "line", "paper", is_round=False, bold=True)
