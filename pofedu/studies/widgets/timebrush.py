"""The brush on years: two handles in the band beneath the axis, and what lies between them."""

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QGraphicsView

from pofedu.studies.timeline import Timeline, within_span
from pofedu.studies.widgets.timepg import pg
from pofedu.studies.widgets.timeplan import Window
from pofedu.studies.widgets.timesheet import Sheet
from pofedu.ui.theme import Look

HANDLE = 5
GRAB = 6.0
"""Pixels beside the band that still mean it."""


class Brush(QObject):
    """Lies over the years that are left in; moved by the mouse, it says over which it lies then."""

    brushed = Signal(int, int)
    """The first and the last year."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._field = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._region = pg.LinearRegionItem()
        self._field.addItem(self._region)
        view.scene().addItem(self._field)
        self._region.sigRegionChangeFinished.connect(self._finish)
        self._timeline: Timeline | None = None
        self._band = QRectF()

    def show_timeline(self, timeline: Timeline, sheet: Sheet, look: Look) -> None:
        """Lie over the years of a timeline, in a look."""
        self._timeline, self._band = timeline, sheet.band
        self._field.setGeometry(sheet.band)
        accent = look.theme.color("accent")
        self._region.setBrush(QBrush(look.theme.color("accent", 0.16)))
        self._region.setHoverBrush(QBrush(look.theme.color("accent", 0.28)))
        for handle in self._region.lines:
            handle.setPen(pg.mkPen(accent, width=HANDLE))
            handle.setHoverPen(pg.mkPen(look.theme.color("ink"), width=HANDLE))
        span = timeline.span
        self._region.blockSignals(True)
        self._region.setBounds((span.first - 0.5, span.last + 0.5))
        first, last = within_span(timeline.years, span)
        self._region.setRegion((first - 0.5, last + 0.5))
        self._region.blockSignals(False)

    def move(self, window: Window) -> None:
        """Stay under the years."""
        self._field.setRange(xRange=(window.start, window.end), yRange=(0, 1), padding=0)

    def is_at(self, at: QPointF) -> bool:
        """Whether a press there is meant for it."""
        return self._band.adjusted(-GRAB, -GRAB, GRAB, GRAB).contains(at)

    def _finish(self) -> None:
        """Let go between two years, it lies over whole ones, at least over one."""
        assert self._timeline is not None, "it is moved once it lies somewhere"
        start, end = self._region.getRegion()
        first, last = round(start + 0.5), round(end - 0.5)
        first, last = min(first, self._timeline.span.last), max(first, last)
        self._region.blockSignals(True)
        self._region.setRegion((first - 0.5, last + 0.5))
        self._region.blockSignals(False)
        self.brushed.emit(first, last)
