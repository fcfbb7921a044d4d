"""All keys of `ui/keys.py` to look at: on F1 over the window, and on the settings page."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pofedu.content.model import Text
from pofedu.ui.columns import Columns
from pofedu.ui.icons import icon
from pofedu.ui.keys import GROUPS, KEYS, Group, Key, take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import follow, lead, line, translate
from pofedu.ui.theme import Look

ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
GAP, ROW_GAP = 8, 6
AROUND, INSIDE = 24, 24
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
TALL = 9999
COLUMN = 360
"""The width of a column of keys at 100 % text, in device-independent pixels."""


def group_words(group: Group) -> Text:
    """What a group of keys is called."""
    return {
        "everywhere": translate("Keys", "Everywhere"),
        "presenter": translate("Keys", "When presenting"),
        "diagram": translate("Keys", "On a diagram"),
    }[group]


def cap_texts(key: Key, letters_on: bool) -> list[str]:
    """What stands on the key caps, as this system writes it."""
    shown = [text for text in key.sequences if letters_on or len(text) > 1]
    native = QKeySequence.SequenceFormat.NativeText
    return [ARROWS.get(text) or _minus(QKeySequence(text).toString(native)) for text in shown]


def _minus(text: str) -> str:
    return f"{text[:-1]}−" if text.endswith("-") else text


@dataclass(frozen=True)
class _Row:
    """Where one key stands: its words, and its caps with their places."""

    top: int
    height: int
    words: Text
    caps: tuple[tuple[QRect, str], ...]


class KeyGroup(QWidget):
    """The keys of one group, drawn: what they do, and their caps."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.words = group_words(group)
        self.keys = [key for key in KEYS if key.group == group]
        self._look: Look | None = None
        self._letters_on = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Show the keys in a look, without the letters where they are switched off."""
        self._look, self._letters_on = look, letters_on
        self.setAccessibleName(line(self.words, look.language))
        self.setAccessibleDescription("; ".join(self._spoken(key, look) for key in self.keys))
        self.updateGeometry()
        self.update()

    def _spoken(self, key: Key, look: Look) -> str:
        return f"{line(key.words, look.language)}: {', '.join(cap_texts(key, self._letters_on))}"

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return rows[-1].top + rows[-1].height if rows else 0

    def sizeHint(self) -> QSize:
        width = round(COLUMN * self._look.factor) if self._look else COLUMN
        return QSize(width, self.heightForWidth(width))

    def _rows(self, width: int) -> list[_Row]:
        """The title, and beneath it every key."""
        if self._look is None:
            return []
        height = QFontMetrics(self._look.font(15, bold=True)).height()
        rows = [_Row(0, height, self.words, ())]
        for key in self.keys:
            top = rows[-1].top + rows[-1].height + ROW_GAP
            rows.append(self._row(key, top, width, self._look))
        return rows

    def _row(self, key: Key, top: int, width: int, look: Look) -> _Row:
        metrics = QFontMetrics(look.font(13))
        tall, caps, right = metrics.height() + 4, [], width
        for text in reversed(cap_texts(key, self._letters_on)):
            wide = max(metrics.horizontalAdvance(text) + 16, tall)
            caps.append((QRect(right - wide, top, wide, tall), text))
            right -= wide + 4
        written = _written(key.words, top, right - GAP, look)
        bottom = max(area.top() + area.height() for area, *_ in written)
        return _Row(top, max(tall, bottom - top), key.words, tuple(caps))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title, *rows = self._rows(self.width())
        _draw_title(painter, title, self._look)
        for row in rows:
            right = min((area.left() for area, _ in row.caps), default=self.width())
            for area, text, font, color in _written(row.words, row.top, right - GAP, self._look):
                painter.setFont(font)
                painter.setPen(self._look.theme.color(color))
                painter.drawText(area, WRAPPED, text)
            for area, text in row.caps:
                _draw_cap(painter, area, text, self._look)


def _written(text: Text, top: int, width: int, look: Look) -> list[tuple[QRect, str, QFont, str]]:
    """The words of a key: where, what, in which font and colour; on one line where they fit."""
    first, second = lead(text, look.language), follow(text, look.language)
    large, small = QFontMetrics(look.font(15)), QFontMetrics(look.font(13))
    area = large.boundingRect(QRect(0, top, width, TALL), WRAPPED, first)
    written = [(QRect(0, top, width, area.height()), first, look.font(15), "ink")]
    if second:
        beside = area.width() + GAP
        if beside + small.horizontalAdvance(second) <= width:
            base = top + large.ascent() - small.ascent()
            below = QRect(beside, base, width - beside, small.height())
        else:
            below = QRect(0, top + area.height(), width, TALL)
            below.setHeight(small.boundingRect(below, WRAPPED, second).height())
        written.append((below, second, look.font(13), "soft"))
    return written


def _draw_title(painter: QPainter, title: _Row, look: Look) -> None:
    bold, second = look.font(15, bold=True), look.font(13)
    words = lead(title.words, look.language)
    base = QFontMetrics(bold).ascent()
    painter.setFont(bold)
    painter.setPen(look.theme.color("ink"))
    painter.drawText(0, base, words)
    painter.setFont(second)
    painter.setPen(look.theme.color("soft"))
    beside = QFontMetrics(bold).horizontalAdvance(words) + GAP
    painter.drawText(beside, base, follow(title.words, look.language))


def _draw_cap(painter: QPainter, area: QRect, text: str, look: Look) -> None:
    painter.setPen(look.theme.color("outline"))
    painter.setBrush(look.theme.color("paper"))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setPen(look.theme.color("ink"))
    painter.setFont(look.font(13))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


class KeyList(QWidget):
    """All keys, in as many columns as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._groups = [KeyGroup(group) for group in GROUPS]
        self._columns = Columns([*self._groups], most=3, gap=32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Show all keys in a look."""
        for group in self._groups:
            group.show_look(look, letters_on)
        self._columns.set_narrowest(round(COLUMN * look.factor))

    def height_at(self, width: int) -> int:
        """How high the list stands in this width."""
        return self._columns.height_at(width)


class KeyHelp(QWidget):
    """The keys over the window; Esc, F1 or a click beside them closes."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._look: Look | None = None
        self._list = KeyList()
        self._title = Words(translate("Keys", "Keys"), 18, bold=True, is_beside=True)
        self._close = QPushButton()
        self._close.setProperty("flat", "true")
        self._close.clicked.connect(self.leave)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        self._scroll = QScrollArea()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        take_no_text(self, self._card, self._scroll, self._close)
        self.hide()

    def _lay_out(self) -> None:
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._list.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(INSIDE, 16, INSIDE, 16)
        inside.setSpacing(16)
        inside.addLayout(head)
        inside.addWidget(self._scroll, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        around.addWidget(self._card)
        self._head = head

    def show_look(self, look: Look, letters_on: bool) -> None:
        """Show the keys in a look."""
        self._look = look
        self._title.show_look(look)
        self._list.show_look(look, letters_on)
        self._hug()
        words = line(translate("Keys", "Close"), look.language)
        self._close.setIcon(icon("x", look.theme.color("ink")))
        self._close.setToolTip(words)
        self._close.setAccessibleName(words)
        self.setAccessibleName(line(translate("Keys", "Keys"), look.language))

    def cover(self) -> None:
        """Cover the window and take the keys."""
        self.fit()
        self.show()
        self.raise_()
        self._scroll.setFocus()

    def fit(self) -> None:
        """Cover the window as large as it is now."""
        self.setGeometry(self._window.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hug()

    def _hug(self) -> None:
        """Make the card no higher than the keys need."""
        needed = self._list.height_at(self.width() - 2 * AROUND - 2 * INSIDE)
        self._card.setMaximumHeight(needed + self._head.sizeHint().height() + 64)

    def leave(self) -> None:
        """Go away and say so."""
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is not None:
            veil = self._look.theme.color("paper", 0.9)
            QPainter(self).fillRect(QRectF(self.rect()), veil)
