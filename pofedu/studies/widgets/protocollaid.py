"""What is laid out of protocols: found at a point, and painted as far as it is seen."""

from collections.abc import Callable, Iterable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from pofedu.studies.widgets.protocolaxis import PAD, Head
from pofedu.studies.widgets.protocolkept import Kept
from pofedu.studies.widgets.protocollanes import paint_words
from pofedu.ui.runs import Paragraph
from pofedu.ui.style import mix

Paint = Callable[[QPainter, bool], None]
SpotKey = tuple[str, int]
"""A study and the number of a step; 0 for a study of whose steps nothing is recorded."""


class Piece(Struct, frozen=True):
    """Something that is painted, and from where to where it reaches downwards."""

    top: float
    bottom: float
    paint: Paint


class Section(Struct, frozen=True):
    """A part of the view: its head stays in sight as long as the part does."""

    head: Head
    top: float
    bottom: float


class Laid:
    """Pieces beneath each other at a width, in sections."""

    def __init__(self, kept: Kept, width: float) -> None:
        self._kept, self.look, self._width = kept, kept.look, width
        self._y = 0.0
        self._pieces: list[Piece] = []
        self.sections: list[Section] = []
        self.spots: dict[SpotKey, QRectF] = {}
        """The places of steps, in the order in which one walks through them."""
        self.strips: list[tuple[str, QRectF]] = []
        """The area of each study, from top to bottom."""
        self.cuts: list[float] = []
        """Where a study that stands alone may be cut: between its groups, and between its steps."""
        self.chosen = ""
        self.at: SpotKey | None = None

    @property
    def size(self) -> QSizeF:
        """How wide and high all of it is."""
        return QSizeF(self._width, max(self._y, 1.0))

    def _add(self, height: float, paint: Paint) -> None:
        self._pieces.append(Piece(self._y, self._y + height, paint))
        self._y += height

    def _words(self, runs: Iterable[Paragraph], left: float, width: float = 0.0) -> None:
        placed = self._kept.placed(runs, width or self._width - left - self.look.px(PAD))
        area = QRectF(left, self._y, placed.wide, placed.high)
        self._add(placed.high, partial(paint_words, placed.words, area))

    # Finding

    def spot_at(self, point: QPointF) -> SpotKey | None:
        """The step at a point; else the study there, with no step."""
        inside = (key for key, area in self.spots.items() if area.contains(point))
        found = next(inside, None)
        if found is not None:
            return found
        study = next((id_ for id_, area in self.strips if area.contains(point)), None)
        return (study, 0) if study is not None else None

    def area_of(self, key: SpotKey) -> QRectF:
        """Where a step or a study stands; nothing where it does not."""
        if key in self.spots:
            return self.spots[key]
        return next((area for id_, area in self.strips if id_ == key[0]), QRectF())

    # Painting

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        painter.fillRect(QRectF(QPointF(0, 0), self.size), self.look.theme.color("paper"))
        self.paint_part(painter, 0.0, self.size.height(), is_outlined)

    def paint_part(
        self, painter: QPainter, top: float, bottom: float, is_outlined: bool = False
    ) -> None:
        """What lies between two heights."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in self._pieces:
            if piece.bottom >= top and piece.top <= bottom:
                piece.paint(painter, is_outlined)
        if self.at is not None and self.at in self.spots and self.at[1]:
            self._paint_ring(painter, self.spots[self.at])

    def head_at(self, y: float) -> tuple[Head, float] | None:
        """The head that stays in sight where the view begins, and how far it is pushed up."""
        for section in self.sections:
            if section.top < y < section.bottom:
                return section.head, min(0.0, section.bottom - y - section.head.height)
        return None

    def _paint_ring(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(self.look.theme.color("accent"), self.look.px(2)))
        painter.setBrush(self.look.theme.color("accent", 0.0))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), self.look.px(5), self.look.px(5))

    def _paint_ground(self, study: str, area: QRectF, painter: QPainter, _: bool) -> None:
        theme = self.look.theme
        ground = theme.color("surface")
        if study == self.chosen:
            ground = mix(ground, theme.color("accent"), 0.12)
        painter.fillRect(area, ground)
        if study == self.chosen:
            painter.fillRect(
                QRectF(0, area.top(), self.look.px(3), area.height()), theme.color("accent")
            )
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.bottomLeft() - QPointF(0, 0.5), area.bottomRight() - QPointF(0, 0.5))
