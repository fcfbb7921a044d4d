"""What lies over the whole window in class: the black screen and the spotlight."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from pofedu.ui.keys import take_no_text
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

WAKING = (Qt.Key.Key_B, Qt.Key.Key_Period, Qt.Key.Key_Escape)
FOLLOW_MS = 16
DARKNESS = 150
"""Of the spotlight's surroundings, 0 to 255."""


class Blank(QWidget):
    """A black screen in every theme; B, the full stop, Esc or a click bring the picture back."""

    woken = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        take_no_text(self)
        self.hide()

    def show_look(self, look: Look) -> None:
        """Say in the language of a look what this is."""
        words = translate(
            "Window", "The screen is black; press B or Esc, or click, to bring it back."
        )
        self.setAccessibleName(line(words, look.language))

    def cover(self) -> None:
        """Cover the window and take all keys."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays here, for the window beneath is covered."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WAKING:
            self.woken.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.woken.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor("black"))


class Spotlight(QWidget):
    """Darkens all but a circle around the pointer; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        take_no_text(self)
        self._centre = QPoint()
        self._radius = 120
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.follow)
        self.hide()

    def cover(self) -> None:
        """Cover the window and follow the pointer."""
        area = self._window.rect()
        self._radius = max(96, min(area.width(), area.height()) // 6)
        self.setGeometry(area)
        self.follow()
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        super().showEvent(event)

    def lift(self) -> None:
        """Take the darkness away."""
        self._timer.stop()
        self.hide()

    @property
    def light(self) -> QRect:
        """The square around the circle of light."""
        around = QPoint(self._radius, self._radius)
        return QRect(self._centre - around, self._centre + around)

    def follow(self) -> None:
        """Move the light to the pointer."""
        centre = self.mapFromGlobal(QCursor.pos())
        if centre != self._centre:
            before = self.light
            self._centre = centre
            self.update(before.adjusted(-2, -2, 2, 2))
            self.update(self.light.adjusted(-2, -2, 2, 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = QPainterPath()
        dark.addRect(self.rect().toRectF())
        dark.addEllipse(self.light.toRectF())
        painter.fillPath(dark, QColor(0, 0, 0, DARKNESS))
