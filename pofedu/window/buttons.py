"""The flat buttons of the hall: one way to show hover, pressed, chosen and focus."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.icons import icon
from pofedu.ui.language import line
from pofedu.ui.style import mix
from pofedu.ui.theme import Look, Theme

ROUND = 8.0
LARGEST = 1.5
"""Icons grow with the text only so far; beyond it they would push the words out."""


def veil(theme: Theme, is_down: bool) -> QColor:
    """What lies over the ground of a button that is pointed at, or held down."""
    strength = 0.35 if theme.name == "projector" else 1.0
    return theme.color("line", strength * (0.85 if is_down else 0.55))


def deep(theme: Theme, is_down: bool) -> QColor:
    """The ground of a primary button that is pointed at, or held down."""
    return mix(theme.color("accent"), theme.color("ink"), 0.4 if is_down else 0.2)


def on_grid(size: float) -> int:
    """The nearest multiple of 4."""
    return round(size / 4) * 4


class FlatButton(QAbstractButton):
    """A button that is only its content until the pointer or the focus is on it."""

    def __init__(self, look: Look, words: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.words = words
        self.keys = ""
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self.look = look
        self._say()
        self.updateGeometry()
        self.update()

    def set_words(self, words: Text, keys: str = "") -> None:
        """What the button is called, and the keys that do the same."""
        self.words, self.keys = words, keys
        self._say()

    def _say(self) -> None:
        words = line(self.words, self.look.language)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  {self.keys}".strip())

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paint_ground(self, painter: QPainter, area: QRect) -> None:
        """Draw what hover, pressed and focus look like."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.is_pointed_at():
            painter.setBrush(veil(theme, self.isDown()))
            painter.drawRoundedRect(QRectF(area), ROUND, ROUND)
        self.paint_focus(painter, area)

    def is_pointed_at(self) -> bool:
        """Whether a click would press it, or is pressing it."""
        return self.isEnabled() and (self.isDown() or self.underMouse())

    def paint_focus(self, painter: QPainter, area: QRect) -> None:
        """Draw the ring of the widget that the keyboard acts on."""
        if self.hasFocus():
            theme = self.look.theme
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)

    def draw_icon(self, painter: QPainter, name: str, area: QRect, color: str) -> None:
        """Draw an icon of the house in a named colour."""
        wanted = (name, self.look.theme.color(color).name(), area.width())
        if wanted not in self._icons:
            self._icons = {wanted: icon(name, self.look.theme.color(color), area.width())}
        self._icons[wanted].paint(painter, area)


class IconButton(FlatButton):
    """A button that is an icon; its words are its tool tip and its spoken name."""

    def __init__(self, look: Look, name: str, words: Text, parent: QWidget | None = None) -> None:
        self.name = name
        super().__init__(look, words, parent)

    def show_on(self, is_on: bool) -> None:
        """Show, and say, that what the button stands for is there."""
        if is_on != self.isChecked():
            self.setCheckable(is_on)
            self.setChecked(is_on)
            self.update()

    def nextCheckState(self) -> None:
        """Stay as shown: what is there decides, not the click."""

    def sizeHint(self) -> QSize:
        side = on_grid(36 * min(self.look.factor, LARGEST))
        return QSize(side, side)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, self.rect())
        if not self.isEnabled():
            painter.setOpacity(0.35)
        side = on_grid(self.width() * 0.56)
        area = QRect(0, 0, side, side)
        area.moveCenter(self.rect().center())
        if self.isChecked():
            self._paint_on(painter)
        self.draw_icon(painter, self.name, area, "accent" if self.isChecked() else "ink")

    def _paint_on(self, painter: QPainter) -> None:
        """A ground of the accent and a line beneath, so that not the colour alone says it."""
        theme, side = self.look.theme, self.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent", 0.14))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), ROUND, ROUND)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(QRectF(side * 0.28, self.height() - 6, side * 0.44, 3), 1.5, 1.5)


class WordButton(FlatButton):
    """A button that is a word: a step of the breadcrumb, an action in a panel."""

    def __init__(
        self, look: Look, words: Text, is_primary: bool = False, parent: QWidget | None = None
    ) -> None:
        self.is_primary = is_primary
        super().__init__(look, words, parent)

    def _font(self) -> QFont:
        return self.look.font(15 if self.is_primary else 13, bold=self.is_primary)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        words = line(self.words, self.look.language)
        return QSize(
            metrics.horizontalAdvance(words) + on_grid(self.look.px(24)),
            on_grid(metrics.height() + 14),
        )

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        if self.is_primary:
            self._paint_primary(painter)
        else:
            self.paint_ground(painter, self.rect())
        painter.setFont(self._font())
        painter.setPen(theme.color("surface" if self.is_primary else "accent"))
        words = line(self.words, self.look.language)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_primary(self, painter: QPainter) -> None:
        """Its own colour, deeper when pointed at; the ring of focus stands off from the words."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        pointed = self.is_pointed_at()
        painter.setBrush(deep(theme, self.isDown()) if pointed else theme.color("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), ROUND, ROUND)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("surface"), 2))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(3, 3, -3, -3), ROUND - 3, ROUND - 3
            )
