"""What the shapes of the view of protocols mean, over the strips and in pictures."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from pofedu.content.model import Text
from pofedu.ui.language import line, same, translate
from pofedu.ui.protocol.marks import SIDE, beside_line, paint_kind, paint_open
from pofedu.ui.runs import Paragraphs, runs_of
from pofedu.ui.theme import Look

Sample = Callable[[QPainter, QPointF], None]


def legend_items(look: Look) -> tuple[tuple[Text, Sample, float], ...]:
    """Words, how the sample is painted around its place, and how wide it is."""

    def shape(kind: str, is_sure: bool) -> Sample:
        def paint(painter: QPainter, at: QPointF) -> None:
            paint_kind(painter, at + QPointF(look.px(SIDE), 0), kind, is_sure, look)

        return paint

    def span(painter: QPainter, at: QPointF) -> None:
        paint_open(painter, at, at + QPointF(look.px(32), 0), look)

    one = look.px(2 * SIDE)
    return (
        (translate("Protocols", "modelling"), shape("modelling", True), one),
        (translate("Protocols", "treatment"), shape("treatment", True), one),
        (translate("Protocols", "measurement"), shape("measurement", True), one),
        (
            translate("Protocols", "hollow: not confirmed, or the paper may be another one"),
            shape("measurement", False),
            one,
        ),
        (translate("Protocols", "time not stated: an open span"), span, look.px(32)),
    )


class Legend:
    """The samples with their words, in as many rows as the width asks for."""

    def __init__(self, look: Look, width: float) -> None:
        self._placed: list[tuple[QPointF, Sample, float, Paragraphs, QRectF]] = []
        gap = look.px(7)
        x = y = tall = 0.0
        for text, sample, room in legend_items(look):
            said = same(line(text, look.language))
            words = Paragraphs(runs_of(said, look, 13, "soft"), look)
            wide = min(words.natural_width() + 2, width - room - gap)
            high = words.height(wide)
            if x and x + room + gap + wide > width:
                x, y, tall = 0.0, y + tall + look.px(3), 0.0
            middle = QPointF(x, y + beside_line(look))
            self._placed.append(
                (middle, sample, room, words, QRectF(x + room + gap, y, wide, high))
            )
            x, tall = x + room + gap + wide + look.px(18), max(tall, high)
        self.height = y + tall + look.px(4)

    def paint(self, at: QPointF, painter: QPainter, is_outlined: bool) -> None:
        """All samples and words, from an upper left corner."""
        for middle, sample, _, words, area in self._placed:
            sample(painter, at + middle)
            words.paint(painter, area.translated(at), is_outlined)
