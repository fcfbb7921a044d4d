"""The button of the bar that opens the palette; where there is room it looks like a field."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen

from pofedu.content.model import Text
from pofedu.ui.language import lead
from pofedu.ui.theme import Look
from pofedu.window.buttons import LARGEST, FlatButton, on_grid

WIDE = 15
"""In characters of the smallest size."""


class FindButton(FlatButton):
    """An icon, or an icon with words and keys in the outline of a field."""

    def __init__(self, look: Look, words: Text) -> None:
        self.is_wide = False
        super().__init__(look, words)

    def set_wide(self, is_wide: bool) -> None:
        """Look like a field, or be only an icon."""
        if is_wide != self.is_wide:
            self.is_wide = is_wide
            self.updateGeometry()
            self.update()

    def _side(self) -> int:
        return on_grid(36 * min(self.look.factor, LARGEST))

    def wide_size(self) -> QSize:
        """How large it is as a field."""
        metrics = QFontMetrics(self.look.font(13))
        words = metrics.horizontalAdvance(lead(self.words, self.look.language))
        needed = words + metrics.horizontalAdvance(self.keys) + self._side() + 36
        return QSize(max(on_grid(self.look.px(13) * WIDE), on_grid(needed)), self._side())

    def narrow_size(self) -> QSize:
        """How large it is as an icon."""
        return QSize(self._side(), self._side())

    def sizeHint(self) -> QSize:
        return self.wide_size() if self.is_wide else self.narrow_size()

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_wide:
            self._paint_field(painter)
        self.paint_ground(painter, self.rect())
        side = on_grid(self._side() * 0.56)
        area = QRect(0, 0, side, side)
        area.moveCenter(QRect(0, 0, self._side(), self._side()).center())
        self.draw_icon(painter, "search", area, "soft" if self.is_wide else "ink")
        if self.is_wide:
            self._paint_words(painter)

    def _paint_field(self, painter: QPainter) -> None:
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self.look.font(13))
        painter.setPen(self.look.theme.color("soft"))
        area = self.rect().adjusted(self._side(), 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            area, middle | Qt.AlignmentFlag.AlignLeft, lead(self.words, self.look.language)
        )
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self.keys)
