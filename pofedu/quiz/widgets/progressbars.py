"""Rows with a bar beneath their words: how much of something, by length, sign and pattern."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.quiz.progress import MARKS, Mark, Mastery
from pofedu.quiz.widgets.masterywords import COLORS, SIGNS
from pofedu.ui.flow import FlowLayout
from pofedu.ui.language import Language, follow, joined, lead, line
from pofedu.ui.map.paint import STATE_TINT
from pofedu.ui.row import Row
from pofedu.ui.runs import Paragraph, Run
from pofedu.ui.style import mix
from pofedu.ui.theme import Look

WIDE = "\u2002\u2002"
"""Between what is said twice and what is counted."""
THICK, UNDER, CORNER, SPACE = 12, 6, 3, 8
PATTERNS: dict[Mark, Qt.BrushStyle] = {
    "mastered": Qt.BrushStyle.SolidPattern,
    "partly": Qt.BrushStyle.BDiagPattern,
    "wrong": Qt.BrushStyle.DiagCrossPattern,
    "open": Qt.BrushStyle.NoBrush,
}


class Piece(Struct, frozen=True):
    """A part of a bar: how much of its length, and what became of it; None is one plain measure."""

    share: float
    mark: Mark | None = None


class Bar(Struct, frozen=True):
    """A row: its words, its bar, and where it leads."""

    title: Text
    detail: Text
    spoken: Text
    pieces: tuple[Piece, ...]
    address: Address | None = None
    signs: str = ""
    """What needs no language, behind the detail."""


def pieces_of(found: Mastery) -> tuple[Piece, ...]:
    """The bar of a place, mastered first."""
    return tuple(Piece(found.count(mark) / found.total, mark) for mark in MARKS)


class BarRow(Row):
    """Words, and the bar beneath them; a row that leads nowhere cannot be pressed."""

    pad_x, pad_y = 12.0, 8.0

    def __init__(self, bar: Bar, look: Look) -> None:
        super().__init__(_paragraphs(bar, look), look)
        self.bar = bar
        self._thick = look.px(THICK)
        said = joined((bar.title, bar.spoken), "，", ", ")
        self.setAccessibleName(line(said, look.language))
        if bar.address is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) + round(UNDER + self._thick)

    def paint_beside(self, painter: QPainter) -> None:
        theme = self.look.theme
        if self.bar.address is not None:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        area = QRectF(self.pad_x, self.height() - self.pad_y - self._thick, 0, self._thick)
        area.setRight(self.width() - self.pad_x)
        paint_bar(painter, area, self.bar.pieces, self.look)


def _paragraphs(bar: Bar, look: Look) -> Iterator[Paragraph]:
    language = look.language
    yield (Run(lead(bar.title, language), 15, "ink", is_bold=True),)
    if second := follow(bar.title, language):
        yield (Run(second, 13, "soft"),)
    said = (lead(bar.detail, language), follow(bar.detail, language), bar.signs)
    yield (Run(WIDE.join(filter(None, said)), 13, "soft"),)


def paint_bar(painter: QPainter, area: QRectF, pieces: Iterable[Piece], look: Look) -> None:
    """A frame, filled from the left."""
    theme, x = look.theme, area.left()
    for piece in pieces:
        wide = piece.share * area.width()
        place = QRectF(x, area.top(), wide, area.height())
        x += wide
        if wide <= 0 or piece.mark == "open":
            continue
        name = "accent" if piece.mark is None else COLORS[piece.mark]
        pattern = PATTERNS[piece.mark or "mastered"]
        color, is_solid = theme.color(name), pattern == Qt.BrushStyle.SolidPattern
        painter.fillRect(place, color if is_solid else theme.color(name, 0.25))
        if not is_solid:
            painter.fillRect(place, QBrush(color, pattern))
            painter.setPen(QPen(color, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QPen(theme.color("outline"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


class LegendItem(QWidget):
    """A pattern or a tint, its sign, and what they mean."""

    def __init__(self, mark: Mark, words: Text, look: Look, is_tint: bool) -> None:
        super().__init__()
        self._mark, self._look, self._is_tint, self._text = mark, look, is_tint, words
        self.words = self._said(line)
        self.setAccessibleName(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _said(self, say: Callable[[Text, Language], str]) -> str:
        return f"{SIGNS[self._mark]} {say(self._text, self._look.language)}"

    def show_words(self, is_short: bool) -> None:
        """In both languages, or only in the one that leads."""
        self.words = self._said(lead if is_short else line)
        self.setToolTip(self.accessibleName() if self.words != self.accessibleName() else "")
        self.updateGeometry()
        self.update()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._look.font(13))

    def sizeHint(self) -> QSize:
        metrics, swatch = self._metrics(), self._look.px(28)
        wide = swatch + 8 + metrics.horizontalAdvance(self.words) + 12
        return QSize(round(wide), round(metrics.height() + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        thick, wide = look.px(THICK), look.px(28)
        area = QRectF(0, (self.height() - thick) / 2, wide, thick)
        if self._is_tint:
            tint = mix(
                look.theme.color("surface"), look.theme.color(COLORS[self._mark]), STATE_TINT
            )
            painter.fillRect(area, tint)
        paint_bar(painter, area, () if self._is_tint else (Piece(1.0, self._mark),), look)
        painter.setFont(look.font(13))
        painter.setPen(look.theme.color("ink"))
        rest = QRectF(wide + 8, 0, self.width() - wide - 8, self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.words)
        painter.end()


class Legend(QWidget):
    """What the patterns, or the tints of a map, and the signs mean."""

    def __init__(self, words: Mapping[Mark, Text], look: Look, is_tint: bool = False) -> None:
        super().__init__()
        self._flow = flow = FlowLayout(self, SPACE)
        self.items = [LegendItem(mark, said, look, is_tint) for mark, said in words.items()]
        for item in self.items:
            flow.addWidget(item)
        self.wide = sum(item.sizeHint().width() + SPACE for item in self.items) - SPACE
        """How wide all stand in one line, in both languages where both are read."""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both languages, or only the leading one where both take more than a line."""
        super().resizeEvent(event)
        for item in self.items:
            item.show_words(is_short=self.wide > self.width())
        self._flow.invalidate()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as it is now: Qt would guess from one sign to a line."""
        return QSize(self.wide, self._flow.heightForWidth(self.width()))
