"""All keys of `ui/keys.py`, drawn group by group: what they do, and their caps."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.columns import Columns
from pofedu.ui.keys import GROUPS, KEYS, Group, Key
from pofedu.ui.language import follow, lead, line, translate
from pofedu.ui.theme import Look

ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
GAP, ROW_GAP = 8, 6
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
TALL = 9999
COLUMN = 360
"""The width of a column of keys at 100 % text, in device-independent pixels."""


def group_words(group: Group) -> Text:
    """What a group of keys is called."""
    return {
        "everywhere": translate("Keys", "Everywhere"),
        "presenter": translate("Keys", "When presenting"),
        "diagram": translate("Studies", "On a diagram; where it fits, also among the studies"),
        "studies": translate("Studies", "Among the studies"),
        "walkthrough": translate("Keys", "In a walkthrough"),
        "quiz": translate("Exam", "Among the questions"),
        "sources": translate("Keys", "Among the sources"),
        "card": translate("Keys", "In a card"),
    }[group]


def cap_texts(key: Key, letters_on: bool) -> list[str]:
    """What stands on the key caps, as this system writes it."""
    shown = [text for text in key.sequences if letters_on or len(text) > 1]
    return [_sign(QKeySequence(text)) for text in shown]


def _sign(keys: QKeySequence) -> str:
    """Arrows and the minus as signs, whatever is held down with them, in every language of Qt."""
    held, last = _parted(keys.toString(QKeySequence.SequenceFormat.NativeText))
    _, known = _parted(keys.toString(QKeySequence.SequenceFormat.PortableText))
    return held + ({"-": "−"} | ARROWS).get(known, last)


def _parted(text: str) -> tuple[str, str]:
    """What is held down, and what is pressed."""
    at = text.rfind("+", 0, -1) + 1
    return text[:at], text[at:]


class Line(Struct, frozen=True):
    """Words or a cap, and where they stand."""

    area: QRect
    text: str
    font: QFont
    color: str


class Row(Struct, frozen=True):
    """Where one key stands: its words, and its caps."""

    bottom: int
    words: tuple[Line, ...]
    caps: tuple[Line, ...] = ()


class KeyGroup(QWidget):
    """The keys of one group."""

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
        return max((row.bottom for row in self.rows(width)), default=0)

    def sizeHint(self) -> QSize:
        width = round(COLUMN * self._look.factor) if self._look else COLUMN
        return QSize(width, self.heightForWidth(width))

    def rows(self, width: int) -> Iterator[Row]:
        """The title, and beneath it every key, as they stand in this width."""
        if self._look is None:
            return
        title = Row(0, _written(self.words, 0, width, self._look, bold=True))
        bottom = max(line.area.bottom() + 1 for line in title.words)
        yield Row(bottom, title.words)
        for key in self.keys:
            row = _row(key, cap_texts(key, self._letters_on), bottom + ROW_GAP, width, self._look)
            bottom = row.bottom
            yield row

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in self.rows(self.width()):
            for cap in row.caps:
                _draw_cap(painter, cap.area, self._look)
            for shown in (*row.words, *row.caps):
                painter.setFont(shown.font)
                painter.setPen(self._look.theme.color(shown.color))
                is_cap = shown in row.caps
                painter.drawText(
                    shown.area, Qt.AlignmentFlag.AlignCenter if is_cap else WRAPPED, shown.text
                )


def _row(key: Key, caps: list[str], top: int, width: int, look: Look) -> Row:
    font = look.font(13)
    metrics = QFontMetrics(font)
    tall, right, lines = metrics.height() + 4, width, []
    for text in reversed(caps):
        wide = max(metrics.horizontalAdvance(text) + 16, tall)
        lines.append(Line(QRect(right - wide, top, wide, tall), text, font, "ink"))
        right -= wide + 4
    words = _written(key.words, top, right - GAP, look)
    bottom = max(line.area.bottom() + 1 for line in (*words, *lines))
    return Row(bottom, words, tuple(lines))


def _written(text: Text, top: int, width: int, look: Look, bold: bool = False) -> tuple[Line, ...]:
    """Words that lead, and what follows beside them where it fits, else beneath."""
    first, second = lead(text, look.language), follow(text, look.language)
    fonts = look.font(15, bold), look.font(13)
    large, small = (QFontMetrics(font) for font in fonts)
    area = large.boundingRect(QRect(0, top, width, TALL), WRAPPED, first)
    leading = Line(QRect(0, top, width, area.height()), first, fonts[0], "ink")
    if not second:
        return (leading,)
    beside = area.width() + GAP
    if beside + small.horizontalAdvance(second) < width:  # the advance may be rounded down
        base = top + large.ascent() - small.ascent()
        place = QRect(beside, base, width - beside, small.height())
    else:
        place = QRect(0, top + area.height(), width, TALL)
        place.setHeight(small.boundingRect(place, WRAPPED, second).height())
    return leading, Line(place, second, fonts[1], "soft")


def _draw_cap(painter: QPainter, area: QRect, look: Look) -> None:
    painter.setPen(look.theme.color("outline"))
    painter.setBrush(look.theme.color("paper"))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


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
