"""What the shapes of steps mean, with the strips of a view, a picture or a card."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from pofedu.content.model import Text
from pofedu.content.protocol import Step
from pofedu.ui.language import line, same, translate
from pofedu.ui.protocol.marks import SIDE, beside_line, paint_kind, paint_open
from pofedu.ui.runs import Paragraphs, runs_of
from pofedu.ui.theme import Look

Sample = Callable[[QPainter, QPointF], None]


Item = tuple[Text, Sample, float]
"""Words, how the sample is painted around its place, and how wide it is."""


def legend_items(look: Look) -> tuple[Item, ...]:
    """All shapes and spans."""
    open_span = translate("Protocols", "time not stated: an open span")

    def span(painter: QPainter, at: QPointF) -> None:
        paint_open(painter, at, at + QPointF(look.px(32), 0), look)

    return (*_kinds(look).values(), _hollow(look), (open_span, span, look.px(32)))


def items_for(steps: Iterable[Step], look: Look) -> tuple[Item, ...]:
    """Only the shapes that some steps have."""
    steps = tuple(steps)
    found = {step.event.kind for step in steps}
    kinds = (item for kind, item in _kinds(look).items() if kind in found)
    is_hollow = any(not step.is_sure for step in steps)
    return (*kinds, *([_hollow(look)] if is_hollow else []))


def _kinds(look: Look) -> dict[str, Item]:
    words = {
        "modelling": translate("Protocols", "modelling"),
        "treatment": translate("Protocols", "treatment"),
        "measurement": translate("Protocols", "measurement"),
    }
    return {kind: (said, *_shape(kind, True, look)) for kind, said in words.items()}


def _hollow(look: Look) -> Item:
    words = translate("Protocols", "hollow: not confirmed, or the paper may be another one")
    return words, *_shape("measurement", False, look)


def _shape(kind: str, is_sure: bool, look: Look) -> tuple[Sample, float]:
    def paint(painter: QPainter, at: QPointF) -> None:
        paint_kind(painter, at + QPointF(look.px(SIDE), 0), kind, is_sure, look)

    return paint, look.px(2 * SIDE)


class Legend:
    """The samples with their words, in as many rows as the width asks for."""

    def __init__(self, look: Look, width: float, items: tuple[Item, ...] = ()) -> None:
        """Of all shapes, where no items are named."""
        self._placed: list[tuple[QPointF, Sample, float, Paragraphs, QRectF]] = []
        gap = look.px(7)
        x = y = tall = 0.0
        for text, sample, room in items or legend_items(look):
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
