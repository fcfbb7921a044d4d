"""A body with its words as one picture: title and what is shown above, who says so beneath."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from pofedu.ui.body import (
    GAP,
    MARGIN,
    NARROWEST,
    Told,
    fine_words,
    ground,
    paper_of,
    put,
    words_above,
)
from pofedu.ui.bodypages import Pages
from pofedu.ui.language import Language, line
from pofedu.ui.sheet import Leaf, lines_of
from pofedu.ui.theme import Look


class BodySheet:
    """A body as one picture, and as pages where it is long."""

    def __init__(self, body: Leaf, told: Told, look: Look) -> None:
        self.body, self.told, self.look = body, told, look
        self._width = max(body.size.width(), NARROWEST)
        self._above = words_above(told, look)
        self._beneath = fine_words(look, told.source, told.owned, told.origin)
        self._top = MARGIN + self._above.height(self._width) + GAP
        self._bottom = self._top + body.size.height() + GAP
        foot = self._beneath.height(self._width)
        wide, high = self._width + 2 * MARGIN, self._bottom + foot + MARGIN
        self.size = QSizeF(ceil(wide), ceil(high))

    @property
    def title(self) -> str:
        """What it shows."""
        return line(self.told.title, self.look.language)

    @property
    def language(self) -> Language:
        """In which language its words are."""
        return self.look.language

    def foot(self) -> tuple[str, ...]:
        """What is told with the picture, line by line."""
        return lines_of(self.told.all, self.look.language)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """Everything, from the paper up."""
        ground(painter, self.size, self.look)
        put(painter, self._above, MARGIN, self._width, is_outlined)
        painter.save()
        painter.translate(MARGIN, self._top)
        self.body.paint(painter, is_outlined)
        painter.restore()
        put(painter, self._beneath, self._bottom, self._width, is_outlined)

    @property
    def breadth(self) -> float:
        """How wide its pages are."""
        long = paper_of(self.body)
        return (self._width if long is None else long.size.width()) + 2 * MARGIN

    def pages(self, ratio: float) -> Sequence[Leaf]:
        """Pages of a long body, so many times as high as wide; else itself."""
        long = paper_of(self.body)
        if long is None:
            return (self,)
        breadth = max(self.breadth, NARROWEST + 2 * MARGIN)
        return Pages(long, self.told, self.look, QSizeF(breadth, breadth * ratio)).all()
