"""A value in a filter: ticked or not, how many fall under it, and a button for it alone."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from pofedu.content.model import Text
from pofedu.content.sifting import Value
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, labelled, lead, line, translate
from pofedu.ui.theme import Look

Counted = Callable[[Value], Text]
"""How many fall under a value, said for those who do not see the figure."""
GAP, INDENT, TOP = 8, 22, 7
_WRAP = Qt.TextFlag.TextWordWrap
_STATES = {
    "all": Qt.CheckState.Checked,
    "some": Qt.CheckState.PartiallyChecked,
    "none": Qt.CheckState.Unchecked,
}
_STEPS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Tick(QCheckBox):
    """A box to tick with words that break into lines, and a count at the right."""

    stepped = Signal(int, int)
    """An arrow key: columns to the right, rows down."""

    def __init__(self, words: Text, is_part: bool, counted: Counted, look: Look) -> None:
        super().__init__()
        self._words, self._is_part, self._look = words, is_part, look
        self._counted = counted
        self._count = ""
        self._value: Value | None = None
        self._placed: dict[int, tuple[tuple[str, QRectF], ...]] = {}
        """By width, in this look: laying out asks often, and painting."""
        self.setTristate(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        take_no_text(self)

    def show_value(self, value: Value, look: Look) -> None:
        """Whether it is ticked, and how many of how many the other filters leave."""
        if (value, look) == (self._value, self._look):
            return
        self._value = value
        if look != self._look or not self._count:
            self._look = look
            self.setFont(look.font(13))
            self._placed.clear()
            self.updateGeometry()
        self.setCheckState(_STATES[value.shown])
        is_whole = value.left == value.count
        self._count = str(value.count) if is_whole else f"{value.left}/{value.count}"
        spoken = line(self._counted(value), look.language)
        self.setAccessibleName(f"{line(self._words, look.language)}  {spoken}")
        self.update()

    def nextCheckState(self) -> None:
        """The page decides what is ticked."""

    def hitButton(self, at: object) -> bool:  # noqa: N802 (Qt's name)
        """All of it can be pressed."""
        return True

    # Where things are

    def _left(self) -> int:
        """Where the words begin."""
        indent = INDENT * self._is_part
        return round(self._look.px(16 + indent)) + GAP + 6

    def _room(self, width: int) -> int:
        counts = QFontMetrics(self._look.font(13)).horizontalAdvance("888/888")
        return max(40, width - self._left() - counts - GAP)

    def _parts(self, width: int) -> tuple[tuple[str, QRectF], ...]:
        """Text and place of what leads and what follows, beside or below each other."""
        if width not in self._placed:
            self._placed[width] = tuple(self._laid_out(width))
        return self._placed[width]

    def _laid_out(self, width: int) -> Iterator[tuple[str, QRectF]]:
        metrics, room = QFontMetrics(self._look.font(13)), self._room(width)
        first = lead(self._words, self._look.language)
        second = follow(self._words, self._look.language)
        wide = metrics.horizontalAdvance(first) + GAP
        is_beside = bool(second) and wide + metrics.horizontalAdvance(second) <= room
        top = QRectF(metrics.boundingRect(0, 0, room, 9999, int(_WRAP), first))
        top.moveTo(self._left(), TOP)
        yield first, top
        if second:
            below = QRectF(metrics.boundingRect(0, 0, room, 9999, int(_WRAP), second))
            below.moveTo(QPointF(self._left() + wide, TOP) if is_beside else top.bottomLeft())
            yield second, below

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(rect.bottom() for _, rect in self._parts(width))) + 6

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    # What it looks like

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_box(painter)
        painter.setFont(self._look.font(13))
        tones = ("soft" if self.checkState() == Qt.CheckState.Unchecked else "ink", "soft")
        for (text, rect), tone in zip(self._parts(self.width()), tones, strict=False):
            painter.setPen(theme.color(tone))
            painter.drawText(rect.adjusted(0, 0, 2, 2), int(_WRAP), text)
        painter.setPen(theme.color("soft"))
        area = QRectF(0, TOP, self.width() - GAP, self.fontMetrics().height())
        painter.drawText(area, Qt.AlignmentFlag.AlignRight, self._count)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        theme, side = self._look.theme, self._look.px(15)
        x = 6 + self._look.px(INDENT) * self._is_part
        box = QRectF(x, TOP + (self.fontMetrics().height() - side) / 2, side, side)
        is_shown = self.checkState() != Qt.CheckState.Unchecked
        painter.setPen(QPen(theme.color("accent" if is_shown else "outline"), 1.5))
        painter.setBrush(theme.color("accent" if is_shown else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if not is_shown:
            return
        pen = QPen(theme.color("surface"), side / 7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        hook = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
        dash = ((0.25, 0.5), (0.75, 0.5))
        points = hook if self.checkState() == Qt.CheckState.Checked else dash
        painter.drawPolyline([box.topLeft() + QPointF(a * side, b * side) for a, b in points])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(Qt.Key(event.key())):
            self.stepped.emit(*step)
        else:
            super().keyPressEvent(event)


class Only(QToolButton):
    """Shows one value of a filter alone; pressed again, all of them."""

    stepped = Signal(int, int)

    def __init__(self, words: Text, look: Look) -> None:
        super().__init__()
        self._words = words
        self._look: Look | None = None
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by key through the row: Tab stays short
        take_no_text(self)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Words and size in a look."""
        if look == self._look:
            return
        self._look = look
        words = translate("Filter", "only")
        self.setFont(look.font(13))
        self.setText(lead(words, look.language))
        said = labelled(translate("Filter", "Show only this"), self._words)
        self.setAccessibleName(line(said, look.language))
        self.setToolTip(line(said, look.language))

    def nextCheckState(self) -> None:
        """The page decides what is shown alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(Qt.Key(event.key())):
            self.stepped.emit(*step)
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """One value: its tick, and the button that shows it alone."""

    def __init__(self, words: Text, value: Value, counted: Counted, look: Look) -> None:
        super().__init__()
        self.words, self.value = words, value
        self.tick = Tick(words, value.is_part, counted, look)
        self.only = Only(words, look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.tick, 1)
        row.addWidget(self.only, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: Value, is_alone: bool, look: Look) -> None:
        """The state it has now."""
        self.value = value
        self.tick.show_value(value, look)
        self.only.show_look(look)
        self.only.setChecked(is_alone)
