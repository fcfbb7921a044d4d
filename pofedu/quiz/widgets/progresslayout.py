"""How the parts of a view stand together: beside each other where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pofedu.quiz.widgets.progressbars import Legend
from pofedu.quiz.widgets.progressplot import CalibrationPlot
from pofedu.ui.labels import DOWN, RIGHT, Words
from pofedu.ui.tabs import Tabs
from pofedu.ui.theme import Look

GAP = 16
PLOT, BESIDE, TOGETHER = 1200, 25, 54
"""How wide a plot grows at 100 %; so many characters of the size 13 hold the words beside it; so
many of the size 15 must there be room for, or they stand beneath."""
MUCH = 1000
MEASURE = 60
"""So many characters of its size a line of words holds at most."""


class SortRow(QWidget):
    """By what is sorted, or which map and what its signs mean: in one row, a menu where need be."""

    def __init__(self, sorts: Tabs, legend: Legend | None) -> None:
        super().__init__()
        self._sorts, self._legend = sorts, legend
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(GAP)
        row.addWidget(sorts, 0 if legend else 1)
        if legend is not None:
            row.addWidget(legend, 1, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * GAP
        beside = self._legend.wide + GAP if self._legend is not None else 0
        self._sorts.fold(self._sorts.wide(False) + beside > room, room)


class PlotAndWords(QWidget):
    """A plot, and beside or beneath it how to read it."""

    def __init__(self, plot: CalibrationPlot, words: Words, look: Look) -> None:
        super().__init__()
        self._plot, self._words, self._look = plot, words, look
        self._row = QBoxLayout(DOWN, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part, stretch in ((plot, MUCH), (words, 0)):
            side = QVBoxLayout()
            side.addWidget(part, stretch)
            side.addStretch(1)
            self._row.addLayout(side, stretch)
        self._row.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look, room = self._look, self.width()
        is_wide = room >= look.px(15) * TOGETHER
        beside = round(look.px(13) * BESIDE)
        self._row.setDirection(RIGHT if is_wide else DOWN)
        self._row.setSpacing(GAP if is_wide else 12)
        left = room - beside - GAP if is_wide else room
        self._plot.setFixedWidth(round(min(left, PLOT * look.factor)))
        self._words.setFixedWidth(beside if is_wide else room)


class Measured(QWidget):
    """Words at the left, no wider than they are read well."""

    def __init__(self, words: Words, look: Look) -> None:
        super().__init__()
        self._words, self._most = words, round(look.px(words.size_px) * MEASURE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setFixedWidth(min(self.width(), self._most))
