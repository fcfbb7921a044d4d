"""The legend: what the map uses, with counts; each class can be hidden."""

from typing import Literal, get_args

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pofedu.diagram.logic import LegendItem
from pofedu.ui.flow import FlowLayout
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line
from pofedu.ui.map.sample import paint_sample
from pofedu.ui.theme import Look
from pofedu.ui.words import effect_words

SAMPLE_WIDTH = 38
MOST_LINES = 2
"""More lines than these, and names stand one language over the other, or in one only."""

Form = Literal["beside", "beneath", "brief"]
"""Where the second language of a name stands; `brief` is without it."""
FORMS: tuple[Form, ...] = get_args(Form)


class LegendButton(QAbstractButton):
    """One class of arrows: its line and end, its name, how many claims; press to hide or show."""

    def __init__(self, item: LegendItem, look: Look) -> None:
        super().__init__()
        self._item, self._look = item, look
        self.setCheckable(True)
        self.setChecked(item.is_shown)
        self.setFont(look.font(13))
        name = item.name or effect_words(item.id)  # type: ignore[arg-type]  # an effect where unnamed
        self._lead = lead(name, look.language)
        self._follow = follow(name, look.language)
        self._form: Form = "beside"
        self.setToolTip(line(name, look.language))
        is_whole = item.left == item.count
        self._count = str(item.count) if is_whole else f"{item.left}/{item.count}"
        self.setAccessibleName(f"{line(name, look.language)} {self._count}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        take_no_text(self)

    def set_form(self, form: Form) -> None:
        """Where the second language stands."""
        self._form = form
        self.updateGeometry()

    def rows(self) -> list[list[tuple[str, str]]]:
        """Its texts with their colours, row by row."""
        first, second = (self._lead, "ink"), (self._follow, "soft")
        count = (self._count, "soft")
        if not self._follow or self._form == "brief":
            return [[first, count]]
        return [[first, second, count]] if self._form == "beside" else [[first, count], [second]]

    def sizeHint(self) -> QSize:
        metrics, rows = self.fontMetrics(), self.rows()
        widths = (sum(metrics.horizontalAdvance(t) + 8 for t, _ in row) for row in rows)
        width = max(widths) + self._sample_width() + 10
        return QSize(width, metrics.height() * len(rows) + (12 if len(rows) == 1 else 4))

    def _sample_width(self) -> int:
        return round(SAMPLE_WIDTH * self._look.factor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        opacity = 1.0 if self.isChecked() else 0.7
        painter.setOpacity(opacity)
        area = QRectF(6, 0, self._sample_width() - 8, self.height())
        paint_sample(painter, area, self._item.id, self._look)
        painter.setOpacity(1.0)
        rows = self.rows()
        high = self.fontMetrics().height()
        top = (self.height() - high * len(rows)) / 2
        for index, row in enumerate(rows):
            at = QPointF(self._sample_width() + 6, top + index * high)
            for text, tone in row:
                at.setX(self._text(painter, at, text, tone if self.isChecked() else "soft"))
        painter.end()

    def _text(self, painter: QPainter, at: QPointF, text: str, tone: str) -> float:
        font = self.font()
        font.setStrikeOut(not self.isChecked())
        painter.setFont(font)
        painter.setPen(self._look.theme.color(tone))
        width = self.fontMetrics().horizontalAdvance(text)
        area = QRectF(at, QSizeF(width + 2, self.fontMetrics().height()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        return at.x() + width + 8


class Legend(QWidget):
    """What the map uses, with counts; each class can be hidden and shown again."""

    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._built: tuple[object, ...] = ()
        self._buttons: list[LegendButton] = []
        self._flow = FlowLayout(self, 2)
        self._flow.setContentsMargins(8, 4, 8, 4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_items(self, items: tuple[LegendItem, ...], look: Look) -> None:
        """Build the buttons anew, keeping the keyboard's place."""
        if (items, look) != self._built:
            self._built = (items, look)
            self._build(items, look)
            self._fit()

    def _fit(self) -> None:
        """Both languages as long as they take few lines."""
        for form in FORMS:
            for button in self._buttons:
                button.set_form(form)
            if self._lines() <= MOST_LINES:
                break

    def _lines(self) -> int:
        height = max((b.sizeHint().height() for b in self._buttons), default=1)
        return round(self._flow.heightForWidth(max(320, self.width() - 16)) / (height + 2))

    def _build(self, items: tuple[LegendItem, ...], look: Look) -> None:
        focused = next((i for i, b in enumerate(self._buttons) if b.hasFocus()), -1)
        while self._flow.takeAt(0) is not None:
            pass
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [LegendButton(item, look) for item in items]
        for index, (item, button) in enumerate(zip(items, self._buttons, strict=True)):
            button.clicked.connect(lambda _checked, id_=item.id: self.toggled.emit(id_))
            self._flow.addWidget(button)
            button.show()
            if index == focused:
                button.setFocus()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
