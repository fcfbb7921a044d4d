"""Labels that fit their boxes: sized once for both languages, larger where only one shows."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from pofedu.content.model import Text
from pofedu.ui.language import Language
from pofedu.ui.map.course import NOTCH
from pofedu.ui.map.parts import Box
from pofedu.ui.theme import FAMILY

LEAD_SIZE, FOLLOW_SIZE = 15.0, 13.0
"""Scene pixels of the two lines where both languages show."""
LARGEST, LARGEST_ENGLISH, LARGEST_THIN, SMALLEST = 18.0, 16.0, 21.0, 13.0
"""Scene pixels between which a label alone in its box is fitted; `thin` is for the overview."""
MOST_LINES = 3
ONE_LINE, BROKEN = 16.0, 17.0
"""The smallest that a single line may be before it is broken, and the largest once it is."""
SIDE, ABOVE_AND_BELOW, LOWEST = NOTCH + 5.0, 14.0, 44.0
"""What a box needs beside and around its label, whatever its shape; and its least height."""
KEPT = 4096
"""So many broken labels are remembered: a drawing is tried in many widths."""

Tone = Literal["ink", "soft"]
Detail = Literal["full", "thin"]
"""`thin`: only the leading language, as large as the box allows; for the overview."""


class Line(Struct, frozen=True):
    """One line of a label: baseline start in scene units, its text, size and weight."""

    at: QPointF
    text: str
    size: float
    is_bold: bool
    tone: Tone
    rect: QRectF


class Row(NamedTuple):
    """A line before it has its place."""

    text: str
    size: float
    is_bold: bool
    tone: Tone

    @property
    def height(self) -> float:
        """Scene pixels from this line to the next."""
        return round(self.size * (1.28 if self.tone == "ink" else 1.18), 1)


class Label(Struct, frozen=True):
    """A label laid out in its box; `fits` is what the geometry test asks."""

    lines: tuple[Line, ...]
    fits: bool


@cache
def scene_font(size: float, bold: bool = False) -> QFont:
    """The shipped family at a size in scene pixels, with widths that do not change on zooming."""
    font = QFont(FAMILY)
    font.setPixelSize(round(size))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def metrics_of(size: float, is_bold: bool) -> QFontMetricsF:
    """How wide and high words are at a size in scene pixels."""
    return QFontMetricsF(scene_font(size, is_bold))


def lay_out(boxes: Mapping[str, Box], language: Language, detail: Detail) -> dict[str, Label]:
    """The label of every box."""
    return {id_: _label(box, language, detail) for id_, box in boxes.items()}


def _label(box: Box, language: Language, detail: Detail) -> Label:
    room = box.text_rect()
    if language == "both" and detail == "full":
        if box.label.zh == box.label.en:
            return _alone(box.label.zh, room, LARGEST)
        return _both(box.label, room)
    if language == "en":
        return _alone(box.label.en, room, LARGEST_ENGLISH, is_bold=False)
    return _alone(box.label.zh, room, LARGEST if detail == "full" else LARGEST_THIN)


def height_for(label: Text, width: float, language: Language) -> float:
    """How high a box so wide must be for a label in a language to be easy to read; scene units."""
    room = width - 2 * SIDE
    if language == "both" and label.zh != label.en:
        rows = _rows_of_both(label, room)
    else:
        rows = _rows_alone(label.en if language == "en" else label.zh, language != "en", room)
    return max(LOWEST, ABOVE_AND_BELOW + sum(row.height for row in rows))


def _rows_alone(text: str, is_bold: bool, room: float) -> list[Row]:
    """As large as leaves few lines; the least size where there are many all the same."""
    for size in _sizes(ONE_LINE, SMALLEST):
        lines = _wrap(text, size, is_bold, room)
        if len(lines) < MOST_LINES:
            break
    return [Row(line, size, is_bold, "ink") for line in lines]


def _both(label: Text, room: QRectF) -> Label:
    return _stack(_rows_of_both(label, room.width()), room)


def _rows_of_both(label: Text, room: float) -> list[Row]:
    lead = _wrap(label.zh, LEAD_SIZE, True, room)
    follow = _wrap(label.en, FOLLOW_SIZE, False, room)
    rows = [Row(t, LEAD_SIZE, True, "ink") for t in lead]
    return rows + [Row(t, FOLLOW_SIZE, False, "soft") for t in follow]


def _alone(text: str, room: QRectF, largest: float, is_bold: bool = True) -> Label:
    """On one line where that leaves it large enough, else broken, else as small as it must be."""
    for size in _sizes(largest, ONE_LINE):
        label = _stack([Row(text, size, is_bold, "ink")], room)
        if label.fits:
            return label
    for size in _sizes(min(largest, BROKEN), SMALLEST):
        lines = _break(_layout(text, size, is_bold), room.width())
        label = _stack([Row(t, size, is_bold, "ink") for t in lines], room)
        if label.fits and len(lines) <= MOST_LINES:
            break
    lines = wrap(text, size, is_bold, room.width())
    return _stack([Row(t, size, is_bold, "ink") for t in lines], room)


def _sizes(largest: float, smallest: float) -> list[float]:
    return [float(size) for size in range(round(largest), round(smallest) - 1, -1)]


def _stack(rows: list[Row], room: QRectF) -> Label:
    height = sum(row.height for row in rows)
    y = room.center().y() - height / 2
    lines = []
    for row in rows:
        metrics = metrics_of(row.size, row.is_bold)
        width = metrics.horizontalAdvance(row.text)
        rect = QRectF(room.center().x() - width / 2, y, width, row.height)
        at = QPointF(rect.left(), y + (row.height + metrics.capHeight()) / 2)
        lines.append(Line(at, row.text, row.size, row.is_bold, row.tone, rect))
        y += row.height
    is_narrow = all(line.rect.width() <= room.width() for line in lines)
    return Label(tuple(lines), is_narrow and height <= room.height() + 0.5)


def wrap(text: str, size: float, is_bold: bool, width: float) -> list[str]:
    """Break into as few lines as fit, then even them out so that no word is left alone."""
    if _widest([text], size, is_bold) < width - 1:
        return [text]
    layout = _layout(text, size, is_bold)
    lines = _break(layout, width)
    narrow, wide = width / 2, width
    while len(lines) > 1 and wide - narrow > 2:
        middle = (narrow + wide) / 2
        tried = _break(layout, middle)
        if len(tried) == len(lines) and _widest(tried, size, is_bold) <= width:
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


@lru_cache(KEPT)
def _wrap(text: str, size: float, is_bold: bool, width: float) -> tuple[str, ...]:
    return tuple(wrap(text, size, is_bold, width))


def _widest(lines: list[str], size: float, is_bold: bool) -> float:
    metrics = metrics_of(size, is_bold)
    return max(metrics.horizontalAdvance(line) for line in lines)


def _layout(text: str, size: float, is_bold: bool) -> QTextLayout:
    """A text shaped once, to be broken as often as need be."""
    layout = QTextLayout(text, scene_font(size, is_bold))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    return layout


def _break(layout: QTextLayout, width: float) -> list[str]:
    text, lines = layout.text(), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines
