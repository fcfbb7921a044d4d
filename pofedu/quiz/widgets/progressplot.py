"""The curve of calibration: how sure was said, against how much of that was right."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pofedu.quiz.progress import Leaning, Level
from pofedu.quiz.widgets.progresswords import leaning_words, level_words, percent, right_of_words
from pofedu.quiz.widgets.words import certainty_name
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line, translate
from pofedu.ui.spoken import give_voice, say
from pofedu.ui.theme import Look

TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
LOW, HIGH, REACH, CAP, BAND = 150, 520, 7.0, 10.0, 0.66
"""Height of the field at 100 %, least and most; of a mark the radius, of an interval half the
cap; of a band its share of the column."""
COLORS: dict[Leaning, str] = {
    "few": "outline",
    "over": "direct_injury",
    "under": "immune",
    "unsettled": "accent",
}


class CalibrationPlot(QWidget):
    """Three marks with their intervals, over the shares for which each level pays."""

    def __init__(self, levels: Sequence[Level], look: Look) -> None:
        super().__init__()
        self.levels, self.look = tuple(levels), look
        self.at: int | None = None
        """On which level the reader stands."""
        self.setAccessibleName(line(translate("Progress", "Sure and right"), look.language))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        around = self._foot() + self._head()
        self.setMinimumHeight(round(look.px(LOW) + around))
        self.setMaximumHeight(round(look.px(HIGH) + around))
        take_no_text(self)
        give_voice(CalibrationPlot, PlotVoice)

    # Where things are

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.look.font(13))

    def _head(self) -> float:
        return self._metrics().height() * 1.8

    def _foot(self) -> float:
        lines = 4 if self.look.language == "both" else 3
        return self._metrics().height() * (lines + 0.6)

    def field(self) -> QRectF:
        """Where the marks are."""
        left = self._metrics().horizontalAdvance("100 %") + 14
        high = self.height() - self._head() - self._foot()
        return QRectF(left, self._head(), self.width() - left - 8, high)

    def column(self, place: int) -> QRectF:
        """The strip of a level."""
        field = self.field()
        wide = field.width() / len(self.levels)
        return QRectF(field.left() + place * wide, field.top(), wide, field.height())

    def _y(self, share: float) -> float:
        field = self.field()
        return field.bottom() - share * field.height()

    def sizeHint(self) -> QSize:
        return QSize(400, self.minimumHeight())  # it grows where there is room

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        for place, level in enumerate(self.levels):
            self._paint_band(painter, place, level)
        for place, level in enumerate(self.levels):
            self._paint_words(painter, place, level)
            if level.count:
                self._paint_level(painter, self.column(place).center().x(), level)
        if self.hasFocus():
            painter.setPen(QPen(self.look.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area = self.rect() if self.at is None else self._whole_column(self.at).toRect()
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_scale(self, painter: QPainter) -> None:
        theme, field = self.look.theme, self.field()
        painter.setFont(self.look.font(13))
        for tick in TICKS:
            y = self._y(tick)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(theme.color("soft"))
            high = self._metrics().height()
            area = QRectF(0, y - high / 2, field.left() - 8, high)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, percent(tick))
        painter.setPen(theme.color("soft"))
        said = line(translate("Progress", "Share of answers that were right"), self.look.language)
        painter.drawText(QPointF(6, self._metrics().ascent() + 4), said)

    def _paint_band(self, painter: QPainter, place: int, level: Level) -> None:
        """The shares for which a level pays, edged where it begins to."""
        column, color = self.column(place), self.look.theme.color("hormone")
        top, bottom = self._y(level.pays.high), self._y(level.pays.low)
        inset = column.width() * (1 - BAND) / 2
        area = QRectF(column.left() + inset, top, column.width() - 2 * inset, bottom - top)
        tint = self.look.theme.color("hormone", 0.10)
        painter.fillRect(area, tint)
        faint = self.look.theme.color("hormone", 0.45)
        painter.fillRect(area, QBrush(faint, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
        painter.drawLine(area.topLeft(), area.topRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_level(self, painter: QPainter, x: float, level: Level) -> None:
        theme, interval = self.look.theme, level.interval
        assert interval is not None
        assert level.share is not None
        color = theme.color(COLORS[level.leaning])
        low, high, middle = self._y(interval.low), self._y(interval.high), self._y(level.share)
        cap, reach = self.look.px(CAP), self.look.px(REACH)
        for pen in (QPen(theme.color("surface"), 6), QPen(color, 2.5)):
            painter.setPen(pen)
            painter.drawLine(QPointF(x, low), QPointF(x, high))
            for y in (low, high):
                painter.drawLine(QPointF(x - cap, y), QPointF(x + cap, y))
        painter.setPen(QPen(color, 2))
        painter.setBrush(theme.color("surface") if level.leaning == "few" else color)
        painter.drawPolygon(_shape(QPointF(x, middle), reach, level.leaning))
        self._paint_share(painter, QPointF(x + cap + 8, middle), percent(level.share))

    def _paint_share(self, painter: QPainter, at: QPointF, words: str) -> None:
        """Beside a mark, on a ground of its own."""
        font = self.look.font(15, bold=True)
        metrics = QFontMetricsF(font)
        area = QRectF(at.x(), at.y() - metrics.height() / 2, 0, metrics.height())
        area.setWidth(metrics.horizontalAdvance(words) + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.theme.color("surface", 0.9))
        painter.drawRoundedRect(area, 4, 4)
        painter.setFont(font)
        painter.setPen(self.look.theme.color("ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(self, painter: QPainter, place: int, level: Level) -> None:
        """Beneath the field: the level, how many answers, what may be said."""
        language, column = self.look.language, self.column(place)
        name = certainty_name(level.certainty)
        said = [(f"{level.certainty} {lead(name, language)}", 13, True)]
        if second := follow(name, language):
            said.append((second, 13, False))
        said.append((lead(right_of_words(level.right, level.count), language), 13, False))
        said.append((lead(leaning_words(level), language), 13, level.leaning in ("over", "under")))
        y = column.bottom() + self._metrics().height() * 0.4
        for words, size, is_bold in said:
            painter.setFont(self.look.font(size, bold=is_bold))
            painter.setPen(self.look.theme.color("ink" if is_bold else "soft"))
            area = QRectF(column.left(), y, column.width(), self._metrics().height())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
            y += area.height()

    def _whole_column(self, place: int) -> QRectF:
        return self.column(place).adjusted(0, -self._head() * 0.2, 0, self._foot())

    # Walking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in ways:
            super().keyPressEvent(event)
            return
        by = ways[Qt.Key(event.key())]
        start = self.at if self.at is not None else -1 if by > 0 else len(self.levels)
        self.stand_on(min(max(start + by, 0), len(self.levels) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        places = (n for n in range(len(self.levels)) if self.column(n).left() <= x)
        self.stand_on(max(places, default=0))

    def stand_on(self, place: int) -> None:
        """Go to a level and say it."""
        self.at = place
        self.setToolTip(self.said(place))
        say(self, self.said(place))
        self.update()

    def said(self, place: int) -> str:
        """A level in a sentence."""
        return line(level_words(self.levels[place]), self.look.language)


def _shape(at: QPointF, reach: float, leaning: Leaning) -> QPolygonF:
    """Down where somebody was too sure, up where too unsure; else a square on its tip."""
    x, y = at.x(), at.y()
    if leaning in ("over", "under"):
        tip = reach if leaning == "over" else -reach
        return QPolygonF(
            [QPointF(x - reach, y - tip), QPointF(x + reach, y - tip), QPointF(x, y + tip)]
        )
    return QPolygonF(
        [QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)]
    )


class PlotVoice:
    """What the plot says of its levels."""

    def __init__(self, plot: CalibrationPlot) -> None:
        self.widget = plot

    @property
    def look(self) -> Look:
        """How the plot looks now."""
        return self.widget.look

    @property
    def at(self) -> int | None:
        """On which level the reader stands."""
        return self.widget.at

    def order(self) -> range:
        """All levels."""
        return range(len(self.widget.levels))

    def words(self, key: int) -> str:
        """A level in a sentence."""
        return self.widget.said(key)

    def rect(self, key: int) -> QRect:
        """Where a level stands, on the screen."""
        area = self.widget.column(key).toAlignedRect()
        return QRect(self.widget.mapToGlobal(area.topLeft()), area.size())

    def go(self, key: int, is_press: bool) -> None:
        """Stand on a level."""
        self.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.widget.stand_on(key)
