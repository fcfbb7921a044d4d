"""What stands over studies through time: how many years are confirmed, and what the marks mean."""

from collections.abc import Callable, Iterator

from msgspec import Struct
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from pofedu.content.model import System, Text
from pofedu.studies.timeline import SYSTEMS, Timeline
from pofedu.studies.widgets import timewords as words
from pofedu.studies.widgets.timeglyphs import COLORS, MARK, glyph
from pofedu.ui.language import Language, lead, line
from pofedu.ui.theme import Look

GAP = 8.0


class Entry(Struct, frozen=True):
    """A mark and what it means."""

    system: System | None
    filling: str
    color: str
    text: Text


class Placed(Struct, frozen=True):
    """An entry, its words, and where the middle of its mark stands."""

    entry: Entry
    words: str
    at: QPointF


class Legend:
    """Words and samples of only those marks that are used."""

    def __init__(self, timeline: Timeline, look: Look, width: float) -> None:
        self._look, self._width = look, width
        self._title = look.font(15, bold=True), line(words.heading(timeline), look.language)
        self._small = look.font(13)
        self._line = QFontMetricsF(self._small).height()
        self._entries = tuple(entries(timeline))
        self._places = self._fitting()
        last = self._places[-1].at.y() + self._line / 2
        self.height = max(last, QFontMetricsF(self._title[0]).height() + 2) + GAP

    def _fitting(self) -> tuple[Placed, ...]:
        """In both languages where that takes one line, else in the one that leads."""
        both = tuple(self._placed(line))
        if len({placed.at.y() for placed in both}) == 1:
            return both
        return tuple(self._placed(lead))

    def _placed(self, say: Callable[[Text, Language], str]) -> Iterator[Placed]:
        """Beside the title and beneath it, in lines no wider than there is room for."""
        font, title = self._title
        metrics, mark = QFontMetricsF(self._small), self._look.px(MARK)
        high = QFontMetricsF(font).height()
        x, y = GAP + QFontMetricsF(font).horizontalAdvance(title) + 3 * GAP, high / 2 + 2
        for entry in self._entries:
            said = say(entry.text, self._look.language)
            wide = mark * 1.5 + metrics.horizontalAdvance(said)
            if x + wide > self._width and x > GAP:
                x, y = GAP, y + (high + self._line) / 2 + 2
            yield Placed(entry, said, QPointF(x + mark / 2, y))
            x += wide + 2 * GAP

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """The title, and each mark with its words."""
        look, (font, title) = self._look, self._title
        write(painter, QPointF(GAP, 2), title, font, look.theme.color("ink"), is_outlined)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = look.px(MARK)
        for placed in self._places:
            entry = placed.entry
            painter.save()
            painter.translate(placed.at)
            painter.scale(size, size)
            painter.fillPath(glyph(entry.system, entry.filling), look.theme.color(entry.color))
            painter.restore()
            at = placed.at + QPointF(size, -self._line / 2)
            write(painter, at, placed.words, self._small, look.theme.color("soft"), is_outlined)


def entries(timeline: Timeline) -> Iterator[Entry]:
    """What a timeline uses: shapes by system, then fillings, then the ring around a number."""
    marks = timeline.marks
    for system in (*SYSTEMS, None):
        if any(mark.system == system for mark in marks):
            yield Entry(system, "full", COLORS[system], words.system_words(system))
    if any(mark.is_confirmed for mark in marks):
        yield Entry("human", "full", "ink", words.filling_words("full"))
    if any(not mark.is_confirmed for mark in marks):
        filling = "hatched" if timeline.years.is_any else "hollow"
        yield Entry("human", filling, "ink", words.filling_words(filling))
    yield Entry(None, "several", "ink", words.filling_words("several"))


def write(
    painter: QPainter, at: QPointF, said: str, font: QFont, color: QColor, is_outlined: bool
) -> None:
    """Words from the upper left corner of their line."""
    base = at + QPointF(0, QFontMetricsF(font).ascent())
    if is_outlined:
        path = QPainterPath()
        path.addText(base, font, said)
        painter.fillPath(path, color)
        return
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(base, said)
