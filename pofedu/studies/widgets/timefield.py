"""The field of studies through time: marks, names and the brush, at a window that can be moved."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QScrollBar

from pofedu.content.library import Library
from pofedu.studies import timelayout
from pofedu.studies.timelayout import Spot
from pofedu.studies.timeline import Timeline
from pofedu.studies.widgets.timebrush import Brush
from pofedu.studies.widgets.timepg import pg
from pofedu.studies.widgets.timeplan import Emphasis, Window
from pofedu.studies.widgets.timesheet import Layer, Sheet
from pofedu.studies.widgets.timeslip import paint_slip
from pofedu.ui.keys import take_no_text
from pofedu.ui.theme import Look

LEAST_YEARS = 3.0
"""Zoomed in as far as it goes, so many years are seen."""
MANY = 400
"""With more marks than these, names are placed anew only when the hand rests."""
REST_MS = 120
_STILL = {
    "enableMenu": False,
    "enableMouse": False,
    "invertY": True,
    "defaultPadding": 0,
}
"""The plot moves its fields itself, within limits."""


class TimeField(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows a timeline; what hands and keys do to it is its heir's business."""

    def __init__(self, look: Look) -> None:
        super().__init__(background=None)
        self.setCentralItem(None)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.look = look
        self.sheet: Sheet | None = None
        self.seen_window = Window(0, 1)
        self.emphasis = Emphasis()
        self.layer = Layer()
        self.is_telling = False
        """Whether a slip says what the mark is that one walked to."""
        self._painted: tuple[tuple[Sheet, float, float], QPixmap] | None = None
        self.timeline: Timeline | None = None
        self.library: Library | None = None
        self._laid: object = None
        """The marks that stand in the two fields now."""
        self._fields = pg.ViewBox(**_STILL), pg.ViewBox(**_STILL)
        self._no_pen = pg.mkPen(None)
        """One for all: the plot keeps other pictures of all marks for another."""
        self._dots = pg.ScatterPlotItem(pxMode=True), pg.ScatterPlotItem(pxMode=True)
        for field, dots in zip(self._fields, self._dots, strict=True):
            field.addItem(dots)
            self.addItem(field)
        self.brush = Brush(self)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.valueChanged.connect(self._scroll_to)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.settle)
        take_no_text(self, self.bar)

    # What is shown

    def show_timeline(self, timeline: Timeline, library: Library, look: Look) -> None:
        """Other marks, or the same in another look; where the span of years stays, so does the
        part of it that is seen."""
        was = self.timeline
        is_same = was is not None and was.span == timeline.span and self.sheet is not None
        self.timeline, self.library, self.look = timeline, library, look
        self._make_sheet(self.seen_window if is_same else None)

    def _make_sheet(self, window: Window | None) -> None:
        if self.timeline is None or self.library is None:
            return
        size = QSizeF(self.width(), self.height())
        sheet = self.sheet = Sheet(self.timeline, self.library, self.look, size)
        for field, area in zip(self._fields, (sheet.area, sheet.strip), strict=True):
            field.setGeometry(area if area.width() else QRectF(0, 0, 1, 1))
            field.setVisible(bool(area.width()))
        self._fit_bar()
        self._laid = None
        self.look_at(window or sheet.whole)
        self.brush.show_timeline(self.timeline, sheet, self.look)
        at = self.emphasis.at
        kept = None if at is None else self.spot_like(at)
        self.emphasis = Emphasis(kept, self.emphasis.study)
        self.settle()

    def spot_like(self, at: Spot) -> Spot | None:
        assert self.sheet is not None
        return timelayout.holding(self.spots(), at.marks[0].study, at.lane)

    def _fit_bar(self) -> None:
        assert self.sheet is not None
        sheet, wide = self.sheet, self.bar.sizeHint().width()
        more = round(sheet.height - sheet.area.height())
        self.bar.setVisible(more > 0)
        self.bar.setGeometry(
            self.width() - wide, round(sheet.area.top()), wide, round(sheet.area.height())
        )
        self.bar.setPageStep(round(sheet.area.height()))
        self.bar.setSingleStep(round(sheet.lane))
        self.bar.setMaximum(max(0, more))

    def show_choice(self, study: str) -> None:
        """Mark a study in all its lanes."""
        at = self.emphasis.at
        if study and (at is None or all(mark.study != study for mark in at.marks)):
            at = timelayout.holding(self.spots(), study, at.lane if at else -1)
            if at is not None:
                self.bring(at)
        if at is not self.emphasis.at or study != self.emphasis.study:
            self.emphasis = Emphasis(at, study)
            self.settle()

    def spots(self) -> tuple[Spot, ...]:
        """All marks, as they have room now."""
        return self.sheet.spots(self.seen_window) if self.sheet is not None else ()

    # Where one looks

    def look_at(self, window: Window) -> None:
        """See a part of the years, within what there is."""
        sheet = self.sheet
        assert sheet is not None, "nothing is looked at before it is shown"
        whole = sheet.whole
        most = whole.end - whole.start
        span = min(max(window.end - window.start, min(LEAST_YEARS, most)), most)
        start = min(max(window.start, whole.start), whole.end - span)
        down = min(max(window.down, 0.0), max(0.0, sheet.height - sheet.area.height()))
        self.seen_window = Window(start, start + span, down)
        self.bar.blockSignals(True)
        self.bar.setValue(round(down))
        self.bar.blockSignals(False)
        self._move_fields()
        if self.timeline is not None and len(self.timeline.marks) > MANY:
            self._rest.start()
            self.viewport().update()
        else:
            self.settle()

    def _move_fields(self) -> None:
        assert self.sheet is not None
        window, sheet = self.seen_window, self.sheet
        down = (window.down, window.down + sheet.area.height())
        half = sheet.strip.width() / 2 or 1.0
        self._fields[0].setRange(xRange=(window.start, window.end), yRange=down, padding=0)
        self._fields[1].setRange(xRange=(-half, half), yRange=down, padding=0)
        self.brush.move(window)
        self.scene().prepareForPaint()  # while painting, it would have all painted once more

    def settle(self) -> None:
        """Place marks and names as they have room now."""
        if self.sheet is None:
            return
        self._rest.stop()
        found = self.spots()
        if found is not self._laid:
            self._laid = found
            self._lay(found)
        self.scene().prepareForPaint()
        self.layer = self.sheet.layer(self.seen_window, found, self.emphasis)
        self.viewport().update()

    def is_seen(self, spot: Spot) -> bool:
        """Whether a mark is in view."""
        return self.sheet is not None and self.sheet.is_seen(spot, self.seen_window)

    def _lay(self, found: tuple[Spot, ...]) -> None:
        """Hand the marks to the two fields, each kind with its one cached picture."""
        sheet = self.sheet
        assert sheet is not None
        for dots, is_dated in zip(self._dots, (True, False), strict=True):
            there = [spot for spot in found if spot.is_dated == is_dated]
            forms = [sheet.form(spot) for spot in there]
            dots.setData(
                x=np.array([spot.x for spot in there], dtype=float),
                y=np.array([spot.y for spot in there], dtype=float),
                size=[form.size for form in forms],
                symbol=[form.outline for form in forms],
                brush=[form.brush for form in forms],
                pen=self._no_pen,
            )

    def pan_by(self, by: QPointF) -> None:
        """Move by pixels."""
        assert self.sheet is not None
        window = self.seen_window
        years = by.x() / self.sheet.area.width() * (window.end - window.start)
        self.look_at(Window(window.start - years, window.end - years, window.down - by.y()))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther around a point."""
        assert self.sheet is not None
        window, area = self.seen_window, self.sheet.area
        share = 0.5 if at is None else (at.x() - area.left()) / area.width()
        share = min(max(share, 0.0), 1.0)
        fixed = window.start + share * (window.end - window.start)
        span = (window.end - window.start) / factor
        span = max(span, LEAST_YEARS)
        self.look_at(Window(fixed - share * span, fixed + (1 - share) * span, window.down))

    def fit(self) -> None:
        """See all years."""
        assert self.sheet is not None
        self.look_at(self.sheet.whole)

    def halt(self) -> None:
        """Nothing glides here."""

    def _scroll_to(self, down: int) -> None:
        self.look_at(Window(self.seen_window.start, self.seen_window.end, down))

    def bring(self, spot: Spot) -> None:
        """Let a mark be seen, moving no more than that takes."""
        assert self.sheet is not None
        window, sheet = self.seen_window, self.sheet
        start, down = window.start, window.down
        span = window.end - window.start
        if spot.is_dated:
            edge = span * 0.06
            start = min(max(start, spot.x - span + edge), spot.x - edge)
        top = spot.lane * sheet.lane
        down = min(max(down, top + sheet.lane - sheet.area.height()), top)
        if (start, down) != (window.start, window.down):
            self.look_at(Window(start, start + span, down))

    # What is painted

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:  # noqa: N802 (Qt's name)
        if self.sheet is not None:
            painter.drawPixmap(0, 0, self._still(self.sheet, self.seen_window.down))
            self.sheet.paint_years(painter, self.seen_window)

    def _still(self, sheet: Sheet, down: float) -> QPixmap:
        """What stays while the years move, painted once."""
        sharp = self.devicePixelRatioF()
        if self._painted is None or self._painted[0] != (sheet, down, sharp):
            picture = QPixmap(self.size() * sharp)
            picture.setDevicePixelRatio(sharp)
            with QPainter(picture) as painter:
                sheet.paint_still(painter, down)
            self._painted = (sheet, down, sharp), picture
        return self._painted[1]

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:  # noqa: N802 (Qt's name)
        sheet = self.sheet
        if sheet is None:
            return
        painter.save()
        room = sheet.area.united(sheet.strip) if sheet.strip.width() else sheet.area
        painter.setClipRect(room.adjusted(0, -1, 1, 1))
        sheet.paint_layer(painter, self.seen_window, self.layer, self.emphasis)
        painter.restore()
        is_telling = self.is_telling and self.hasFocus()
        told = self.emphasis.pointed or (self.emphasis.at if is_telling else None)
        if told is not None and self.is_seen(told):
            paint_slip(painter, sheet, told, self.seen_window)
        if self.hasFocus():
            painter.setPen(QPen(self.look.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None and self.sheet is not None:
            whole = self.sheet.whole
            is_whole = (self.seen_window.start, self.seen_window.end) == (whole.start, whole.end)
            self._make_sheet(None if is_whole else self.seen_window)
