"""A question and its answer beside each other, painted as one: a step has many of them."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from pofedu.ui.blocks import Fact
from pofedu.ui.cardparts import Level
from pofedu.ui.keys import take_no_text
from pofedu.ui.paragraphs import has_link, shown_runs, stacked_runs
from pofedu.ui.runs import Paragraph, Paragraphs
from pofedu.ui.theme import Look

LABEL = 7
"""How wide the question is, in characters of the size 13."""
GAP, LEVEL_GAP, BETWEEN = 12, 8, 2
"""Beside the question, beside the scale, and between the answer and its reasons."""


def is_without_links(block: Fact) -> bool:
    """Whether nothing in a fact's answer can be followed."""
    said = (block.value, *block.reasons, *([block.mark] if block.mark else []))
    return not any(has_link(text.zh) or has_link(text.en) for text in said)


class FactLines(QLabel):
    """The question, the answer beside it with its scale, the reasons beneath; no links."""

    def __init__(self, block: Fact, look: Look) -> None:
        super().__init__()
        tone = "soft" if block.is_faint else "ink"
        parts = (
            shown_runs(stacked_runs(block.label, look, 13, "soft")),
            shown_runs(stacked_runs(block.value, look, 15, tone, tail=block.mark)),
            *(shown_runs(stacked_runs(reason, look, 13, "soft")) for reason in block.reasons),
        )
        self._question, *self._answers = (Paragraphs(p, look, is_air_above=False) for p in parts)
        self._label_width = round(look.px(13) * LABEL)
        self._level = Level(block.level, block.levels, look) if block.levels else None
        if self._level is not None:
            self._level.setParent(self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(look.font(15))
        self.setText("\n".join(_words_of(runs) for part in parts for runs in part))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        take_no_text(self)

    def _placed(self, width: int) -> Iterator[tuple[Paragraphs, QRectF]]:
        """All that is painted, and where."""
        wide = self._label_width
        yield self._question, QRectF(0, 0, wide, math.ceil(self._question.height(wide)))
        left, top = wide + GAP, 0
        level = self._level.width() + LEVEL_GAP if self._level is not None else 0
        for answer in self._answers:
            room = max(width - left - level, 1)
            high = math.ceil(answer.height(room))
            if level and self._level is not None:
                high = max(high, self._level.height())
            yield answer, QRectF(left, top, room, high)
            top, level = top + high + BETWEEN, 0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(round(area.bottom()) for _words, area in self._placed(width))

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._label_width + GAP + 40, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._level is not None:
            self._level.move(QPointF(self.width() - self._level.width(), 0).toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for words, area in self._placed(self.width()):
            words.paint(painter, area)
        painter.end()


def _words_of(runs: Paragraph) -> str:
    return "".join(run.words for run in runs)
