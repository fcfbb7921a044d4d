"""The breadcrumb: where the reader is, and the way there."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.theme import Look
from pofedu.window.buttons import FlatButton, on_grid

Way = tuple[tuple[Text, Address | None], ...]
BETWEEN = 12
STEP_AIR = 12
"""Above and below the words of a step, together."""
EDGE = 8
"""Left of the first step and right of the place."""
SHORTEST = 8
"""In characters of the size 15: a step that would be shorter is left out."""
READABLE = 0.6
"""The part of the second language that must fit for it to show at all."""


class Elided(QWidget):
    """Words on one line, the second language after the first as far as there is room."""

    def __init__(self, look: Look, size: float, bold: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.text_size, self.bold = size, bold
        self.color = "ink"
        self.words = Text(zh="", en="")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: Text, look: Look) -> None:
        """Show other words, or the same in another look."""
        self.words, self.look = words, look
        self.setAccessibleName(line(words, look.language))
        self.setToolTip("" if self._fits() else line(words, look.language))
        self.updateGeometry()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        return self.look.font(self.text_size, self.bold), self.look.font(13)

    def _widths(self) -> tuple[int, int]:
        first, second = self._fonts()
        language = self.look.language
        beside = follow(self.words, language)
        return (
            QFontMetrics(first).horizontalAdvance(lead(self.words, language)) + 1,
            QFontMetrics(second).horizontalAdvance(beside) + 2 + BETWEEN if beside else 0,
        )

    def _fits(self) -> bool:
        return sum(self._widths()) <= self.width()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), QFontMetrics(self._fonts()[0]).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setToolTip("" if self._fits() else line(self.words, self.look.language))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        first, second = self._fonts()
        language = self.look.language
        width = min(self._widths()[0], self.width())
        self._draw(
            painter,
            first,
            self.color,
            QRect(0, 0, width, self.height()),
            lead(self.words, language),
        )
        rest = self.width() - width - BETWEEN
        if rest >= (self._widths()[1] - BETWEEN) * READABLE:
            area = QRect(width + BETWEEN, 0, rest, self.height())
            self._draw(painter, second, "soft", area, follow(self.words, language))

    def _draw(self, painter: QPainter, font: QFont, color: str, area: QRect, text: str) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self.look.theme.color(color))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        first = QFontMetrics(self._fonts()[0])
        base = (self.height() - first.height()) // 2 + first.ascent()
        painter.drawText(area.left(), base, shown)


def step_height(look: Look) -> int:
    """How high a step stands, and with it the breadcrumb, whether it has room for steps or not."""
    return on_grid(QFontMetrics(look.font(15)).height() + STEP_AIR)


class StepButton(FlatButton):
    """A step of the way that leads back up."""

    def __init__(self, look: Look, words: Text, address: Address) -> None:
        super().__init__(look, words)
        self.address = address
        self._widest: int | None = None

    def shorten(self, widest: int | None) -> None:
        """Be no wider than this; the whole words show while it is pointed at. None: as wide as
        the words."""
        if widest != self._widest:
            self._widest = widest
            self.setToolTip(line(self.words, self.look.language) if widest is not None else "")
            self.updateGeometry()

    def whole_width(self) -> int:
        """How wide it is with all its words."""
        metrics = QFontMetrics(self.look.font(15))
        return metrics.horizontalAdvance(lead(self.words, self.look.language)) + 16

    def sizeHint(self) -> QSize:
        wide = self.whole_width()
        wide = wide if self._widest is None else min(wide, self._widest)
        return QSize(wide, step_height(self.look))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, self.rect())
        painter.setFont(self.look.font(15))
        painter.setPen(self.look.theme.color("soft"))
        words, room = lead(self.words, self.look.language), self.width() - 16 + 1
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)


class Chevron(QWidget):
    """The sign between two steps."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.look.font(15))
        return QSize(metrics.horizontalAdvance("›") + 8, metrics.height())

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.look.font(15))
        painter.setPen(self.look.theme.color("soft"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, "›")


class Breadcrumb(QWidget):
    """The way from the feature to the place; where it is tight the longest step is cut short, or
    all steps go."""

    address_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.way: Way = ()
        self._steps: list[QWidget] = []
        self._is_fitting = False
        self._place = Elided(look, 15, bold=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._place, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_way(self, way: Way, look: Look) -> None:
        """Show another way, or the same in another look."""
        if way == self.way and look == self.look:
            return
        self.way, self.look = way, look
        for step in self._steps:
            self._row.removeWidget(step)
            step.hide()
            step.deleteLater()
        self._steps = []
        for words, address in way[:-1]:
            self._add_step(words, address)
        self._place.show_words(way[-1][0] if way else Text(zh="", en=""), look)
        self._fit()

    def _add_step(self, words: Text, address: Address | None) -> None:
        step: QWidget
        if address is not None:
            step = StepButton(self.look, words, address)
            step.clicked.connect(self._report)
        else:
            step = Elided(self.look, 15, bold=False)
            step.show_words(words, self.look)
        for widget in (step, Chevron(self.look)):
            self._row.insertWidget(self._row.count() - 1, widget)
            self._steps.append(widget)

    def stops(self) -> list[QWidget]:
        """The steps that can be pressed."""
        return [step for step in self._steps if isinstance(step, StepButton)]

    def _report(self) -> None:
        step = self.sender()
        assert isinstance(step, StepButton)
        self.address_chosen.emit(step.address)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.look.px(15) * 6), step_height(self.look))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        """Show the steps where there is room. To show one may lay out the bar, and resize this."""
        if self._is_fitting:
            return
        self._is_fitting = True
        for _ in range(2):
            has_room = self._make_room()
            for step in self._steps:
                step.setVisible(has_room)
        self._is_fitting = False

    def _make_room(self) -> bool:
        """Shorten the longest step where that helps; whether there is room for all then."""
        stops = [step for step in self._steps if isinstance(step, StepButton)]
        for stop in stops:
            stop.shorten(None)
        steps = sum(step.sizeHint().width() for step in self._steps)
        wanted = lead(self.way[-1][0], self.look.language) if self.way else ""
        words = QFontMetrics(self.look.font(15, bold=True)).horizontalAdvance(wanted) + EDGE
        lacking = round(steps + min(words, self.width() * 0.6) - self.width())
        longest = max(stops, key=StepButton.whole_width, default=None)
        if lacking <= 0 or longest is None:
            return lacking <= 0
        rest = longest.whole_width() - lacking
        if rest < self.look.px(15) * SHORTEST:
            return False
        longest.shorten(rest)
        return True
