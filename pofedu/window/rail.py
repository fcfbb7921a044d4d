"""The navigation rail: the features, by icon and word."""

from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pofedu.content.model import Text
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead
from pofedu.ui.theme import Look
from pofedu.window.buttons import LARGEST, ROUND, FlatButton, on_grid

NARROWEST = 76
WIDEST_PART = 0.12
"""Of the window; a rail that would be wider shows icons only."""
GAP = 8
SHADE = 0.05
"""How much ink is in the ground of the rail."""


class Feature(Struct, frozen=True):
    """What the rail shows of a feature; its id is the first step of its addresses."""

    id: str
    words: Text
    icon: str
    is_last: bool = False
    """Stands at the foot of the rail."""
    short: Text | None = None
    """What is written on the rail, where its words are too wide; they are said all the same."""


class Shape(Struct, frozen=True):
    """How much room the entries of the rail take."""

    lines: int = 2
    """Of words, in `both`; without any there is the icon alone."""
    gap: int = GAP
    """Between the entries, and above and below what is in each."""


SHAPES = tuple(Shape(lines, gap) for lines in (2, 1, 0) for gap in range(GAP, 1, -1))
"""From the roomiest on; the first that fits into the window is taken."""


class RailButton(FlatButton):
    """A feature: the icon, its word, and in `both` the English word beneath."""

    def __init__(self, look: Look, feature: Feature, parent: QWidget | None = None) -> None:
        self.feature = feature
        self.shape = SHAPES[0]
        self._written = feature.short or feature.words
        super().__init__(look, feature.words, parent)
        self.setCheckable(True)

    def _lines(self) -> list[tuple[str, bool]]:
        """What is written, and whether it leads."""
        language = self.look.language
        second = follow(self._written, language)
        lines = [(lead(self._written, language), True), *([(second, False)] if second else [])]
        return lines[: self.shape.lines]

    def _ground(self) -> str:
        """What a chosen feature stands on; it must differ from the rail in every theme."""
        return "line" if self.look.theme.name == "dark" else "surface"

    def _font(self, is_lead: bool) -> QFont:
        return self.look.font(13, bold=is_lead and self.isChecked())

    def _line_height(self) -> int:
        return QFontMetrics(self.look.font(13)).height()

    def _icon_side(self) -> int:
        return on_grid(24 * min(self.look.factor, LARGEST))

    def words_width(self) -> int:
        """How wide the words need it, chosen or not, in whichever language they are shown.

        The rail is as wide in every language, so that a switch moves nothing on the page.
        """
        metrics = QFontMetrics(self.look.font(13, bold=True))
        return max(map(metrics.horizontalAdvance, (self._written.zh, self._written.en))) + 2 * GAP

    def sizeHint(self) -> QSize:
        side = self._icon_side()
        words = len(self._lines()) * self._line_height()
        air = 2 * self.shape.gap + (self._air() if words else 0)
        return QSize(side + 2 * GAP, on_grid(side + words + air))

    def _air(self) -> int:
        """Between the icon and the words."""
        return min(6, self.shape.gap)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, self.rect())
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.theme.color(self._ground()))
            inside = 2 if self.hasFocus() else 0
            ground = QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)
            painter.drawRoundedRect(ground, ROUND + 2, ROUND + 2)
        side = self._icon_side()
        color = "accent" if self.isChecked() else "soft"
        area = QRect((self.width() - side) // 2, self.shape.gap, side, side)
        self.draw_icon(painter, self.feature.icon, area, color)
        self._paint_words(painter, area.bottom() + self._air() - 1)

    def _paint_words(self, painter: QPainter, top: int) -> None:
        height = self._line_height()
        for text, is_lead in self._lines():
            painter.setFont(self._font(is_lead))
            chosen = "accent" if self.isChecked() else "ink"
            painter.setPen(self.look.theme.color(chosen if is_lead else "soft"))
            area = QRect(0, top, self.width(), height)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
            top += height


class Mark(QWidget):
    """The mark of the house: a follicle."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = on_grid(32 * min(self.look.factor, LARGEST))
        return QSize(side, side + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.look.theme.color("accent")
        radius = (self.height() - GAP) / 2 - 1.5
        centre = QPointF(self.width() / 2, (self.height() - GAP) / 2)
        painter.setPen(QPen(accent, 3))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(centre, radius * 0.36, radius * 0.36)


class Rail(QFrame):
    """All features from top to bottom; the settings at the foot. Scrolls where it must."""

    feature_chosen = Signal(str)

    def __init__(self, look: Look, features: tuple[Feature, ...]) -> None:
        super().__init__()
        self.look = look
        self._mark = Mark(look)
        self.buttons = {feature.id: RailButton(look, feature) for feature in features}
        self._inside = QWidget()
        self._area = QScrollArea()
        self._set_up_area()
        column = self._column = QVBoxLayout(self._inside)
        column.addWidget(self._mark)
        self._add_buttons(column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _set_up_area(self) -> None:
        self._area.setViewport(QWidget())
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        take_no_text(self._area, self._inside)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        ordered = sorted(self.buttons.values(), key=lambda button: button.feature.is_last)
        for button in ordered:
            if button.feature.is_last:
                column.addStretch(1)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._report)
            column.addWidget(button)
        if not any(button.feature.is_last for button in ordered):
            column.addStretch(1)
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)

    def _report(self) -> None:
        button = self.sender()
        assert isinstance(button, RailButton)
        self.show_feature("")
        self.feature_chosen.emit(button.feature.id)

    def show_feature(self, feature_id: str) -> None:
        """Mark the feature the reader is in."""
        for button in self.buttons.values():
            button.setChecked(button.feature.id == feature_id)

    def show_look(self, look: Look, window: QSize) -> None:
        """Take on a look, in a window of this size."""
        self.look = look
        self._mark.look = look
        self._mark.updateGeometry()
        for button in self.buttons.values():
            button.show_look(look)
        self.fit(window)

    def fit(self, window: QSize) -> None:
        """Take the roomiest shape that shows all features; words may not take too much width."""
        needed = max(button.words_width() for button in self.buttons.values()) + 2 * GAP
        wanted = on_grid(max(NARROWEST, needed))
        has_room = wanted <= max(window.width() * WIDEST_PART, NARROWEST)
        for shape in SHAPES:
            if has_room or not shape.lines:
                self._take(shape)
                if self._column.minimumSize().height() <= window.height():
                    break
        self.setFixedWidth(wanted if shape.lines else NARROWEST)
        self.update()

    def _take(self, shape: Shape) -> None:
        for button in self.buttons.values():
            button.shape = shape
            button.updateGeometry()
        is_roomy = shape == SHAPES[0]
        self._mark.setVisible(is_roomy or shape == Shape(lines=0))
        edge = 12 if is_roomy else 4
        self._column.setContentsMargins(GAP, edge, GAP, edge)
        self._column.setSpacing(shape.gap)
        self._column.invalidate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("paper"))
        painter.fillRect(self.rect(), theme.color("ink", SHADE))
