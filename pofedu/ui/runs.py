"""Paragraphs painted without a widget for each: a long card of links is there at once."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QTextCharFormat, QTextLayout, QTextOption

from pofedu.content.model import Text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.theme import Look

SHORT = 34
"""Half-width characters that two languages may take to share a line."""
BETWEEN = " · "
"""Between words and their tail where both are soft."""
CHINESE_LINE = 1.12
"""Of the font's own line, which is 1.45 of its size: gives 1.6."""
SMALLER = {24: 18, 18: 15, 15: 13}
"""The size of what follows beneath what leads."""


class Run(Struct, frozen=True):
    """Words of one size and colour."""

    words: str
    size: float
    color: str
    is_bold: bool = False


Paragraph = tuple[Run, ...]
APART: Paragraph = ()
"""A little room between two paragraphs that do not say the same."""
ROOM = 3.0
"""How much room that is, in device-independent pixels."""
_LATIN = str.maketrans({"\u00a0": " ", "\u2060": "", "\u2002": " ", "\u200b": "", BETWEEN[1]: ""})
"""Signs between English words that make them no Chinese ones."""
_COUNTED = "个例只名位代天周月年岁日次步种项组条篇节倍号"
_UNIT = (
    "(?:kg|g|mg|[μµ]g|ng|pg|L|mL|[μµ]L|cm|mm|[μµ]m|nm|Gy|IU|U|h|min"
    "|cells?|days?|weeks?|months?|years?|hours?)(?![A-Za-z])"
)
_TOGETHER = re.compile(
    rf"(?<=[\d⁰¹²³⁴-⁹]) (?=%|[{_COUNTED}]|{_UNIT})"
    rf"|(?<=\d) (?=× \d)|(?<=[×第]) (?=\d)| (?=/{_UNIT})"
)
"""The spaces between a number and what it is a number of, and within a number."""
_PER = re.compile(rf"/(?={_UNIT})")


def unbroken(words: str) -> str:
    """Words as they are shown: no line ends between a number and its unit."""
    words = _TOGETHER.sub("\u00a0", words)
    return _PER.sub("/\u2060", words) if "/" in words else words


def is_short(first: str, second: str) -> bool:
    """Whether two languages stand beside each other rather than beneath."""
    return bool(second) and len(first) * 2 + len(second) < SHORT


def runs_of(
    text: Text, look: Look, size: float, color: str, is_bold: bool = False, tail: Text | None = None
) -> Iterator[Paragraph]:
    """What leads, and in `both` what follows, softer: beside it where both are short."""
    first, second = lead(text, look.language), follow(text, look.language)
    smaller = SMALLER.get(round(size), 13)
    leading = Run(first, size, color, is_bold)
    said = (lead if second else line)(tail, look.language) if tail else ""
    after = [Run(f"\u2002{said}", smaller, "soft")] if said else []
    if tail is None and is_short(first, second):
        yield (leading, Run(f"\u2002{second}", smaller, "soft"))
        return
    yield (leading, *after)
    if second:
        later = f"{BETWEEN}{follow(tail, look.language)}" if tail else ""
        yield (Run(second + later, smaller, "soft"),)


class Paragraphs:
    """Paragraphs laid out at a width, measured and painted."""

    def __init__(
        self,
        paragraphs: Iterable[Paragraph],
        look: Look,
        is_air_above: bool = True,
        tight: float = 1.0,
    ) -> None:
        """The air of a Chinese line stands above its words, or else beneath.

        `tight`: how high lines are, of what they usually are.
        """
        self._is_air_above, self._tight = is_air_above, tight
        self._layouts = [_layout(runs, look) if runs else None for runs in paragraphs]
        self._width, self._height = -1.0, 0.0

    def height(self, width: float) -> float:
        """How high they stand in this width."""
        if width != self._width:
            self._width, top = width, 0.0
            for layout in self._layouts:
                top = self._break(layout, max(width, 20.0), top) if layout else top + ROOM
            self._height = top
        return self._height

    def natural_width(self) -> float:
        """How wide they are with no line broken; counts before `height` or breaks them anew."""
        self._width = -1.0
        layouts = [layout for layout in self._layouts if layout]
        for layout in layouts:
            self._break(layout, 1e6, 0.0)
        return max((layout.maximumWidth() for layout in layouts), default=0.0)

    def paint(self, painter: QPainter, area: QRectF, is_outlined: bool = False) -> None:
        """Paint them into an area as wide as they were measured; as outlines for other programs."""
        self.height(area.width())
        for layout in self._layouts:
            if layout and is_outlined:
                _outline(layout, painter, area.topLeft())
            elif layout:
                layout.draw(painter, area.topLeft())

    def _break(self, layout: QTextLayout, width: float, top: float) -> float:
        """Break a paragraph into lines from a height on; gives the height after it."""
        is_latin = layout.text().translate(_LATIN).isascii()
        stretch = self._tight * (1.0 if is_latin else CHINESE_LINE)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            height = line.height() * stretch
            air = height - line.height() if self._is_air_above else 0.0
            line.setPosition(QPointF(0.0, top + air))
            top += height
        layout.endLayout()
        return top


def _layout(runs: Paragraph, look: Look) -> QTextLayout:
    runs = tuple(replace(run, words=unbroken(run.words)) for run in runs)
    layout = QTextLayout("".join(run.words for run in runs), look.font(runs[0].size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats, start = [], 0
    for run in runs:
        part = QTextLayout.FormatRange()
        part.start, part.length = start, _utf16(run.words)
        part.format = _format(run, look)
        formats.append(part)
        start += part.length
    layout.setFormats(formats)
    layout.setCacheEnabled(True)
    return layout


def _outline(layout: QTextLayout, painter: QPainter, at: QPointF) -> None:
    """Fill the shapes of the letters, for where their font may not be at hand."""
    for part in layout.formats():
        path = QPainterPath()
        for glyphs in layout.glyphRuns(part.start, part.length):
            font = glyphs.rawFont()
            for index, place in zip(glyphs.glyphIndexes(), glyphs.positions(), strict=True):
                path.addPath(font.pathForGlyph(index).translated(at + place))
        painter.fillPath(path, part.format.foreground())


def _utf16(words: str) -> int:
    """Qt counts in halves of a wide character."""
    return len(words.encode("utf-16-le")) // 2


def _format(run: Run, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(look.font(run.size, run.is_bold))
    made.setForeground(look.theme.color(run.color))
    return made
