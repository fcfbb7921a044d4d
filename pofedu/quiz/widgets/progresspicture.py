"""A view of how a learner stands as a picture: what is said of it, its plot, its bars."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pofedu.content.model import Text
from pofedu.quiz.progress import Ground, calibration, hardest
from pofedu.quiz.widgets import masterywords
from pofedu.quiz.widgets import progresswords as words
from pofedu.quiz.widgets.progressbars import Bar, BarRow, Legend
from pofedu.quiz.widgets.progressbodies import (
    MOST_HARD,
    Seen,
    hardest_bars,
    mastery_bars,
    time_groups,
)
from pofedu.quiz.widgets.progresslayout import Measured, PlotAndWords
from pofedu.quiz.widgets.progressplot import CalibrationPlot
from pofedu.ui.choosers import button_font
from pofedu.ui.columns import Columns
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import line, translate
from pofedu.ui.theme import Look

NARROWEST = 380


class Picture:
    """The parts of a view, from top to bottom."""

    def __init__(self, view: str, ground: Ground, seen: Seen, look: Look) -> None:
        self._ground, self._seen, self._look = ground, seen, look
        self.rows: list[BarRow] = []
        self.plot: CalibrationPlot | None = None
        self.tall: QWidget | None = None
        """The part that takes all the height there is."""
        makers: Mapping[str, Callable[[], Iterator[QWidget]]] = {
            "calibration": self._calibration,
            "mastery": self._mastery,
            "hardest": self._hardest,
            "time": self._time,
        }
        self.parts: list[QWidget] = [*makers[view]()]

    def _words(self, text: Text, size: float, bold: bool = False, color: str = "ink") -> QWidget:
        return Measured(made_words(text, size, self._look, bold, color), self._look)

    def _calibration(self) -> Iterator[QWidget]:
        levels = calibration(self._seen.past)
        yield self._words(words.calibration_sentence(levels), 18, bold=True)
        self.plot = CalibrationPlot(levels, self._look)
        means = made_words(words.calibration_means(), 13, self._look, color="soft")
        self.tall = PlotAndWords(self.plot, means, self._look)
        yield self.tall

    def _mastery(self) -> Iterator[QWidget]:
        yield self._words(masterywords.mastery_means(), 13, color="soft")
        yield Legend(masterywords.mark_legend(), self._look)
        yield self._bars(mastery_bars(self._ground, self._seen))

    def _hardest(self) -> Iterator[QWidget]:
        count = len(hardest(self._seen.past, self._seen.library))
        if not count:
            yield self._words(words.none_hard_words(), 18)
            return
        yield self._words(words.hardest_means(count, min(count, MOST_HARD)), 13, color="soft")
        yield self._bars(hardest_bars(self._seen))

    def _time(self) -> Iterator[QWidget]:
        yield self._words(words.time_means(), 13, color="soft")
        for group in time_groups(self._seen):
            yield self._words(group.title, 18, bold=True)
            yield self._bars(group.bars)

    def _bars(self, bars: Iterable[Bar]) -> QWidget:
        rows = [BarRow(bar, self._look) for bar in bars]
        self.rows += rows
        columns = Columns([*rows], most=2, gap=12)
        columns.set_narrowest(round(NARROWEST * self._look.factor))
        return columns


def begin_button(look: Look) -> QPushButton:
    """What leads to the questions where nothing was answered yet."""
    words = translate("Progress", "To the questions")
    button = QPushButton(line(words, look.language))
    button.setObjectName("begin")
    button.setFont(button_font(look))
    button.setProperty("primary", "true")
    take_no_text(button)
    return button


def beginning(button: QPushButton) -> QWidget:
    """The button at the left of a row of its own."""
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(button)
    inside.addStretch(1)
    return row


def made_words(
    text: Text, size: float, look: Look, bold: bool = False, color: str = "ink"
) -> Words:
    """Words of the surface in a look."""
    made = Words(text, size, bold=bold, color=color)
    made.show_look(look)
    return made
