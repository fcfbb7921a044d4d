"""The protocols for files and paper: cut between studies, each page with legend and axis."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from pofedu.studies.widgets.protocolbody import ProtocolBody
from pofedu.studies.widgets.protocollaid import Section

EDGE = 0.5
"""What ends at a cut is not painted beyond it."""


class ProtocolPaper:
    """The rows are studies and the heads of parts; over all of them stands the legend."""

    def __init__(self, body: ProtocolBody) -> None:
        self._body, self.size = body, body.size
        tops = [section.top for section in body.sections]
        self.head = tops[0] if tops else 0.0
        studies = {area.top() for _, area in body.strips}
        cuts = sorted({self.head, *tops, *studies, *body.cuts, body.size.height()})
        self._rows = [*pairwise(cuts)]
        self._heads = {*tops}
        self.heights: Sequence[float] = tuple(bottom - top for top, bottom in self._rows)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        self._body.paint(painter, is_outlined)

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """The legend."""
        self._paint_between(painter, 0.0, self.head, is_outlined)

    def over(self, row: int) -> float:
        """How high the head is that a row in the midst of a part has on a new page."""
        section = self._section(row)
        return section.head.height if section is not None else 0.0

    def paint_over(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """The heading and the axis of the part of a row."""
        section = self._section(row)
        if section is not None:
            section.head.paint(painter, 0.0, is_outlined)

    def _section(self, row: int) -> Section | None:
        """The part in whose midst a row stands; none where the row is its head."""
        top = self._rows[row][0]
        return next((s for s in self._body.sections if s.top < top < s.bottom), None)

    def paint_row(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """What lies between two cuts, from its upper left corner."""
        self._paint_between(painter, *self._rows[row], is_outlined)

    def _paint_between(
        self, painter: QPainter, top: float, bottom: float, is_outlined: bool
    ) -> None:
        painter.save()
        painter.translate(0, -top)
        painter.setClipRect(QRectF(0, top, self.size.width(), bottom - top))
        self._body.paint_part(painter, top + EDGE, bottom - EDGE, is_outlined)
        painter.restore()

    def holds(self, row: int) -> bool:
        """The head of a part is never the last on its page."""
        return self._rows[row][0] in self._heads
