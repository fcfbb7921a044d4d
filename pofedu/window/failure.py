"""What stands in the place of a page that failed: a sentence, and the details to copy."""

import traceback
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pofedu import __version__
from pofedu.content.model import Text
from pofedu.ui.flow import FlowLayout
from pofedu.ui.keys import take_no_text
from pofedu.ui.language import follow, lead, line, translate
from pofedu.ui.theme import Look
from pofedu.window.buttons import WordButton, on_grid
from pofedu.window.status import NOTHING, announce

WIDEST = 34
"""Chinese characters on a line."""
SPARE = 4
"""Pixels by which a line must be wider than its words, as it is measured in fractions of them."""


class UnavailableError(Exception):
    """A page cannot be shown for a reason that the reader can do something about."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence


def sentence_of(error: Exception) -> Text:
    """What happened, what it means and what to do, for people."""
    if isinstance(error, UnavailableError):
        return error.sentence
    return translate(
        "Window",
        "This page failed and was closed. Everything else still works; go to the page again to"
        " reopen it. If it fails again, the details help to find the fault.",
    )


def details_of(error: BaseException, place: str) -> str:
    """What a person who mends it needs to know."""
    return details(f"place: {place}", "".join(traceback.format_exception(error)))


def details(*parts: str) -> str:
    """What is known of a fault, under what it happened with."""
    import platform

    versions = f"pofedu {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return "\n".join((versions, system, *parts))


class FailurePanel(QScrollArea):
    """Stands where the page would be."""

    retry_requested = Signal()
    copied = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.details = ""
        self._sentence = Text(zh="", en="")
        self.first, self.second = QLabel(), QLabel()
        self.copy = WordButton(look, translate("Window", "Copy details"), is_primary=True)
        self.retry = WordButton(look, translate("Window", "Try again"))
        self.copy.clicked.connect(self._copy)
        self.retry.clicked.connect(self.retry_requested)
        self._inside = QWidget()
        self._lay_out()
        take_no_text(self, self._inside)

    def _lay_out(self) -> None:
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(self._inside)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.copy)
        row.addWidget(self.retry)
        row.addStretch(1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for label in (self.first, self.second):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addLayout(row)
        column.addStretch(1)

    def show_failure(self, error: Exception, place: str) -> None:
        """Say what happened."""
        self._sentence = sentence_of(error)
        self.details = details_of(error, place)
        self.show_look(self.look)

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self.look = look
        labels = (
            (self.first, lead(self._sentence, look.language), 15.0, look.theme.ink),
            (self.second, follow(self._sentence, look.language), 13.0, look.theme.soft),
        )
        self.setAccessibleName(line(self._sentence, look.language))
        for label, words, size, color in labels:
            label.setText(words)
            label.setFont(look.font(size))
            label.setStyleSheet(f"color: {color}")
            label.setMaximumWidth(round(look.px(15) * WIDEST))
            label.setVisible(bool(words))
        for button in (self.copy, self.retry):
            button.show_look(look)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
        self.copied.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.look.theme.color("paper"))


class Sentence(QLabel):
    """Words that stand in one line, and in several where there is no room; high as a button."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) + SPARE
        return QSize(wide, on_grid(metrics.height() + 14))


class FaultStrip(QFrame):
    """A sentence above the status line when something failed that a page did not catch.

    It tells of a crash too, at the start after it.
    """

    copied = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.details = ""
        self._sentence = NOTHING
        self._log: Path | None = None
        self.words = Sentence()
        self.copy = WordButton(look, translate("Window", "Copy details"))
        self.show_log = WordButton(look, translate("Crash", "Open the log folder"))
        self.dismiss = WordButton(look, translate("Window", "Close"))
        self.buttons = (self.copy, self.show_log, self.dismiss)
        self.copy.clicked.connect(self._copy)
        self.show_log.clicked.connect(self._show_log)
        self.dismiss.clicked.connect(self.hide)
        flow = FlowLayout(self, 8)
        flow.setContentsMargins(20, 4, 12, 4)
        for part in (self.words, *self.buttons):
            flow.addWidget(part)
        self.hide()

    def show_fault(self, error: BaseException, place: str) -> None:
        """Say that something failed."""
        sentence = translate(
            "Window", "Something went wrong and was written to the log. You can go on."
        )
        self._tell(sentence, details_of(error, place))

    def show_crash(self, said: str, log: Path) -> None:
        """Say that pofedu crashed when it was last open; the log lies in a folder."""
        sentence = translate(
            "Crash",
            "pofedu ended unexpectedly last time; at most the last seconds of typing are lost. If"
            " it happens again, the details help to find the fault.",
        )
        self._tell(sentence, details(said), log)

    def _tell(self, sentence: Text, known: str, log: Path | None = None) -> None:
        self._sentence, self.details, self._log = sentence, known, log
        self.show_log.setVisible(log is not None)
        self.show_look(self.look)
        self.show()
        announce(self, sentence, self.look)

    def show_look(self, look: Look) -> None:
        """Take on a look."""
        self.look = look
        self.words.setText(line(self._sentence, look.language))
        self.words.setFont(look.font(13))
        self.words.setStyleSheet(f"color: {look.theme.caution}")
        for button in self.buttons:
            button.show_look(look)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
        self.copied.emit()

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, self.look.theme.color("line"))
