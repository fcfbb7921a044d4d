"""Labels that fit their boxes: sized once for both languages, larger where only one shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from pofedu.content.model import Text
from pofedu.ui.language import Language
from pofedu.ui.map.drawing import Box
from pofedu.ui.theme import FAMILY

LEAD_SIZE, FOLLOW_SIZE = 15.0, 13.0
"""Scene pixels of the two lines where both languages show."""
LARGEST, SMALLEST = 20.0, 13.0
"""Scene pixels between which a label alone in its box is fitted."""
ONE_LINE, BROKEN = 15.0, 17.0
"""The smallest that a single line may be before it is broken, and the largest once it is."""

Detail = Literal["full", "thin"]
"""`thin`: only the leading language, as large as the box allows; for the overview."""


@dataclass(frozen=True)
class Line:
    """One line of a label: baseline start in scene units, its text, size and role."""

    at: QPointF
    text: str
    size: float
    is_lead: bool
    rect: QRectF


@dataclass(frozen=True)
class Label:
    """A label laid out in its box; `fits` is what the geometry test asks."""

    lines: tuple[Line, ...]
    fits: bool


def scene_font(size: float, bold: bool = False) -> QFont:
    """The shipped family at a size in scene pixels, with widths that do not change on zooming."""
    font = QFont(FAMILY)
    font.setPixelSize(round(size))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def smallest_size(language: Language, detail: Detail, labels: Mapping[str, Label]) -> float:
    """The smallest text on the map, in scene pixels."""
    return min(line.size for label in labels.values() for line in label.lines)


def lay_out(boxes: Mapping[str, Box], language: Language, detail: Detail) -> dict[str, Label]:
    """The label of every box."""
    return {id_: _label(box, language, detail) for id_, box in boxes.items()}


def _label(box: Box, language: Language, detail: Detail) -> Label:
    room = box.text_rect()
    if language == "both" and detail == "full":
        if box.label.zh == box.label.en:
            return _alone(box.label.zh, room, is_bold=True)
        return _both(box.label, room)
    return _alone(box.label.en if language == "en" else box.label.zh, room, is_bold=True)


def _both(label: Text, room: QRectF) -> Label:
    lead = _wrap(label.zh, LEAD_SIZE, True, room.width())
    follow = _wrap(label.en, FOLLOW_SIZE, False, room.width())
    rows = [(t, LEAD_SIZE, True) for t in lead] + [(t, FOLLOW_SIZE, False) for t in follow]
    return _stack(rows, room)


def _alone(text: str, room: QRectF, is_bold: bool) -> Label:
    """On one line where that leaves it large enough, else broken, else as small as it must be."""
    attempts = [(size, 1) for size in _sizes(LARGEST, ONE_LINE)]
    attempts += [(size, 3) for size in _sizes(BROKEN, SMALLEST)]
    for size, most in attempts:
        lines = _wrap(text, size, is_bold, room.width())
        label = _stack([(t, size, True) for t in lines], room)
        if label.fits and len(lines) <= most:
            return label
    return label


def _sizes(largest: float, smallest: float) -> list[float]:
    return [float(size) for size in range(round(largest), round(smallest) - 1, -1)]


def _stack(rows: list[tuple[str, float, bool]], room: QRectF) -> Label:
    height = sum(_line_height(size, lead) for _, size, lead in rows)
    y = room.center().y() - height / 2
    lines = []
    for text, size, is_lead in rows:
        metrics = QFontMetricsF(scene_font(size, is_lead))
        width = metrics.horizontalAdvance(text)
        rect = QRectF(room.center().x() - width / 2, y, width, _line_height(size, is_lead))
        baseline = y + (rect.height() + metrics.capHeight()) / 2
        lines.append(Line(QPointF(rect.left(), baseline), text, size, is_lead, rect))
        y += rect.height()
    fits = height <= room.height() + 0.5 and all(
        line.rect.width() <= room.width() for line in lines
    )
    return Label(tuple(lines), fits)


def _line_height(size: float, is_lead: bool) -> float:
    return round(size * (1.28 if is_lead else 1.18), 1)


def _wrap(text: str, size: float, is_bold: bool, width: float) -> list[str]:
    """Break into as few lines as fit, then even them out so that no word is left alone."""
    lines = _break(text, size, is_bold, width)
    narrow, wide = width / 2, width
    while len(lines) > 1 and wide - narrow > 2:
        middle = (narrow + wide) / 2
        tried = _break(text, size, is_bold, middle)
        if len(tried) == len(lines) and _widest(tried, size, is_bold) <= width:
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


def _widest(lines: list[str], size: float, is_bold: bool) -> float:
    metrics = QFontMetricsF(scene_font(size, is_bold))
    return max(metrics.horizontalAdvance(line) for line in lines)


def _break(text: str, size: float, is_bold: bool, width: float) -> list[str]:
    layout = QTextLayout(text, scene_font(size, is_bold))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines
