"""What stands over studies through time: how many years are confirmed, and what the marks mean."""

from collections.abc import Callable, Iterator

from msgspec import Struct
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from pofedu.content.model import System, Text
from pofedu.studies.timeline import SYSTEMS, Timeline
from pofedu.studies.widgets import timewords as words
from pofedu.studies.widgets.timeglyphs import COLORS, MARK, glyph
from pofedu.ui.language import Language, follow, lead, line
from pofedu.ui.table.lines import broken
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
    """Words and samples of only those marks that are used; folded there is only the title."""

    def __init__(
        self,
        timeline: Timeline,
        look: Look,
        width: float,
        has_several: bool = True,
        is_folded: bool = False,
    ) -> None:
        self._look, self._width = look, width
        self._bold = look.font(15, bold=True)
        self._title = self._title_lines(words.heading(timeline), 1 if is_folded else 2)
        self._small = look.font(13)
        self._line = QFontMetricsF(self._small).height()
        self._entries = () if is_folded else tuple(entries(timeline, has_several))
        self._places = self._fitting()
        last = self._places[-1].at.y() + self._line / 2 if self._places else 0.0
        self.height = max(last, QFontMetricsF(self._bold).height() * len(self._title) + 2) + GAP

    def _title_lines(self, said: Text, most: int) -> list[str]:
        """On one line where there is room, else each language by itself, or only the first."""
        language, wide = self._look.language, self._width - 2 * GAP
        whole = line(said, language)
        if QFontMetricsF(self._bold).horizontalAdvance(whole) <= wide:
            return [whole]
        parts = [part for part in (lead(said, language), follow(said, language)) if part]
        parts = parts[:most]
        return [row for part in parts for row in broken(part, self._bold, wide, 3)]

    def _fitting(self) -> tuple[Placed, ...]:
        """In both languages where that takes two lines at most, else in the one that leads."""
        both = tuple(self._placed(line))
        if len({placed.at.y() for placed in both}) <= 2:
            return both
        return tuple(self._placed(lead))

    def _placed(self, say: Callable[[Text, Language], str]) -> Iterator[Placed]:
        """Beside the title and beneath it, in lines no wider than there is room for."""
        metrics, mark = QFontMetricsF(self._small), self._look.px(MARK)
        bold = QFontMetricsF(self._bold)
        x = GAP + bold.horizontalAdvance(self._title[-1]) + 3 * GAP
        y = bold.height() * (len(self._title) - 0.5) + 2
        for entry in self._entries:
            said = say(entry.text, self._look.language)
            wide = mark * 1.5 + metrics.horizontalAdvance(said)
            if x + wide > self._width and x > GAP:
                x, y = GAP, y + self._line + 3
            yield Placed(entry, said, QPointF(x + mark / 2, y))
            x += wide + 2 * GAP

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """The title, and each mark with its words."""
        look, at = self._look, QPointF(GAP, 2)
        for title in self._title:
            write(painter, at, title, self._bold, look.theme.color("ink"), is_outlined)
            at += QPointF(0, QFontMetricsF(self._bold).height())
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


def entries(timeline: Timeline, has_several: bool) -> Iterator[Entry]:
    """What a timeline uses: shapes by system, then fillings, then the ring around a number."""
    systems = {system for system, _ in timeline.kinds}
    for system in (*SYSTEMS, None):
        if system in systems:
            yield Entry(system, "full", COLORS[system], words.system_words(system))
    sure = {is_confirmed for _, is_confirmed in timeline.kinds}
    if True in sure:
        yield Entry("human", "full", "ink", words.filling_words("full"))
    if False in sure:
        filling = "hatched" if timeline.years.is_any else "hollow"
        yield Entry("human", filling, "ink", words.filling_words(filling))
    if has_several:
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
