"""The list of all walkthroughs: question, how far one has come, on what it rests."""

from collections.abc import Iterable, Iterator

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pofedu.content.address import Address
from pofedu.content.model import Text
from pofedu.ui.columns import Columns
from pofedu.ui.keys import take_no_text
from pofedu.ui.labels import Words
from pofedu.ui.language import line
from pofedu.ui.rows import AddressRow
from pofedu.ui.runs import APART, Paragraph, runs_of
from pofedu.ui.theme import Look

NARROWEST, MOST = 400, 2


class Listed(Struct, frozen=True):
    """A walkthrough in the list."""

    question: Text
    progress: Text
    resting: Text
    share: float
    """How much of it was seen, 0 to 1."""
    address: Address


class RouteRow(AddressRow):
    """A walkthrough: beside its words a ring that fills as its steps are seen."""

    pad_x, pad_y = 16.0, 12.0

    def __init__(self, listed: Listed, look: Look) -> None:
        said = (listed.question, listed.progress, listed.resting)
        super().__init__(_paragraphs(listed, look), listed.address, look, *said)
        self.listed = listed
        self._side = QFontMetricsF(look.font(18)).height()

    def indent(self) -> float:
        return self.pad_x + self._side + self.look.px(14)

    def least_height(self) -> float:
        return self._side

    def paint_beside(self, painter: QPainter) -> None:
        theme = self.look.theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        ring = QRectF(self.pad_x, self.pad_y, self._side, self._side).adjusted(3, 3, -3, -3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("outline"), 1.5))
        painter.drawEllipse(ring)
        if self.listed.share:
            thick = QPen(theme.color("accent"), 4)
            thick.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(thick)
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self.listed.share))


def _paragraphs(listed: Listed, look: Look) -> Iterator[Paragraph]:
    yield from runs_of(listed.question, look, 15, "ink", is_bold=True)
    yield APART
    yield from runs_of(listed.progress, look, 13, "soft")
    yield from runs_of(listed.resting, look, 13, "soft")


class RouteList(QScrollArea):
    """All walkthroughs, in columns where there is room."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RouteRow] = []
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        take_no_text(self)

    def row_of(self, route: str) -> RouteRow | None:
        """The row of a route, else the first."""
        found = (row for row in self.rows if row.listed.address.id == route)
        return next(found, self.rows[0] if self.rows else None)

    def show_routes(self, title: Text, words: Text, routes: Iterable[Listed], look: Look) -> None:
        """Show these, from the place where the list was."""
        at = self.verticalScrollBar().value()
        held = next((n for n, row in enumerate(self.rows) if row.hasFocus()), -1)
        self.setAccessibleName(line(title, look.language))
        heads = [Words(title, 24, bold=True), Words(words, 15, color="soft")]
        self.rows = [RouteRow(listed, look) for listed in routes]
        for row in self.rows:
            row.activated.connect(self.followed)
        columns = Columns([*self.rows], most=MOST, gap=12)
        columns.set_narrowest(round(NARROWEST * look.factor))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        for head in heads:
            head.show_look(look)
            column.addWidget(head)
        column.addWidget(columns)
        column.addStretch()
        self.setWidget(page)
        self.verticalScrollBar().setValue(at)
        if 0 <= held < len(self.rows):
            self.rows[held].setFocus(Qt.FocusReason.OtherFocusReason)
