"""The protocols for files and paper: cut between studies, never within one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from pofedu.studies.widgets.protocolbody import ProtocolBody

EDGE = 0.5
"""What ends at a cut is not painted beyond it."""


class ProtocolPaper:
    """The rows are studies, the heads of parts, and the legend."""

    head = 0.0

    def __init__(self, body: ProtocolBody) -> None:
        self._body, self.size = body, body.size
        self._held = {0.0, *(section.top for section in body.sections)}
        cuts = self._held | {area.top() for _, area in body.strips} | {body.size.height()}
        self._rows = [(top, bottom) for top, bottom in pairwise(sorted(cuts))]
        self.heights: Sequence[float] = tuple(bottom - top for top, bottom in self._rows)

    def paint(self, painter: QPainter, is_outlined: bool) -> None:
        """All of it, from its upper left corner."""
        self._body.paint(painter, is_outlined)

    def paint_head(self, painter: QPainter, is_outlined: bool) -> None:
        """Nothing stands over all parts; each has its own axis."""

    def paint_row(self, painter: QPainter, row: int, is_outlined: bool) -> None:
        """What lies between two cuts, from its upper left corner."""
        top, bottom = self._rows[row]
        painter.save()
        painter.translate(0, -top)
        painter.setClipRect(QRectF(0, top, self.size.width(), bottom - top))
        self._body.paint_part(painter, top + EDGE, bottom - EDGE, is_outlined)
        painter.restore()

    def holds(self, row: int) -> bool:
        """The head of a part is never the last on its page."""
        return self._rows[row][0] in self._held
