"""The language switch: 中文 | 中·EN | English."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from pofedu.content.model import Text
from pofedu.ui.language import Language, translate
from pofedu.ui.theme import Look
from pofedu.window.buttons import FlatButton, on_grid

SHOWN: dict[Language, str] = {"zh": "中文", "both": "中·EN", "en": "English"}
"""In the order in which they stand; each is written in its own language."""


def words_of(language: Language) -> Text:
    """What a language is called."""
    return {
        "zh": translate("Window", "Chinese"),
        "both": translate("Window", "Chinese and English"),
        "en": translate("Window", "English"),
    }[language]


class Segment(FlatButton):
    """One of several choices that stand in one pill."""

    def __init__(self, look: Look, language: Language) -> None:
        self.language = language
        super().__init__(look, words_of(language))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.look.font(13, bold=True))
        width = metrics.horizontalAdvance(SHOWN[self.language]) + 20
        return QSize(width, on_grid(metrics.height() + 8))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.look.theme
        radius = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(
                theme.color("accent") if self.isChecked() else theme.color("line", 0.55)
            )
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setFont(self.look.font(13, bold=self.isChecked()))
        painter.setPen(theme.color("surface" if self.isChecked() else "ink"))
        area = QRect(0, -1, self.width(), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, SHOWN[self.language])


class LanguageSwitch(QWidget):
    """Three segments, one focus: the arrow keys choose, as in any group of choices."""

    language_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self.segments = [Segment(look, language) for language in SHOWN]
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        for segment in self.segments:
            self._group.addButton(segment)
            row.addWidget(segment)
        self._group.buttonClicked.connect(self._report)

    def _report(self, segment: Segment) -> None:
        self.language_chosen.emit(segment.language)

    def show_look(self, look: Look) -> None:
        """Take on a look, and mark its language."""
        self.look = look
        self.setAccessibleName(translate("Window", "Language").en)
        for segment in self.segments:
            segment.show_look(look)
            segment.setChecked(segment.language == look.language)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
            return
        languages = list(SHOWN)
        place = languages.index(self.look.language) + by
        if 0 <= place < len(languages):
            self.language_chosen.emit(languages[place])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.look.theme
        has_focus = self.hasFocus()
        painter.setPen(QPen(theme.color("accent" if has_focus else "line"), 2 if has_focus else 1))
        painter.setBrush(theme.color("surface"))
        inside = 1.0 if has_focus else 0.5
        area = QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
