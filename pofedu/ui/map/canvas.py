"""What the eye sees of a drawing: painted in tiles, what stands out over them."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from pofedu.ui.map.camera import Camera, fitting
from pofedu.ui.map.drawing import Drawing
from pofedu.ui.map.emphasis import Emphasis
from pofedu.ui.map.eye import MARGIN, MapEye
from pofedu.ui.map.folded import Summaries
from pofedu.ui.map.paint import NO_STATES, MapPainter
from pofedu.ui.map.painting import Painting
from pofedu.ui.map.parts import LaneArea
from pofedu.ui.map.spread import spread
from pofedu.ui.map.states import BoxState
from pofedu.ui.map.summary import Summary
from pofedu.ui.theme import Look

SHARPEN_MS = 90


class MapCanvas(MapEye):
    """Paints a drawing where the camera looks."""

    def __init__(self, drawing: Drawing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(drawing, look, parent)
        self.emphasis = Emphasis()
        self.states = NO_STATES
        """By box, what became of it; tinted, and signed at the corner."""
        self._summarise: Callable[[], Mapping[str, Summary]] = dict
        self._summaries: Mapping[str, Summary] | None = None
        self._set: Summaries | None = None
        self._folded: frozenset[str] = frozenset()
        self._found: tuple[frozenset[str], frozenset[int]] = (frozenset(), frozenset())
        self._painting = Painting(MapPainter(drawing, {}, look, "full"), Emphasis(), 0.0)
        self._ahead: Painting | None = None
        """What may be seen next."""
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._prepare)
        self._snapshot: tuple[QPixmap, Camera] | None = None
        self._sharpen = QTimer(self, singleShot=True, interval=SHARPEN_MS)
        self._sharpen.timeout.connect(self.sharpen)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 180)

    # -- what is shown

    def show_look(self, look: Look) -> None:
        """Another theme, language or text size; nothing moves."""
        if look.language != self.look.language:
            self._labels.clear()
        self.look = look
        self._renew()

    def show_drawing(self, drawing: Drawing) -> None:
        """Another drawing, or the same one with some of it looking otherwise; nothing moves."""
        self.drawing, self._summaries = drawing, None
        self._renew()

    def show_states(self, states: Mapping[str, BoxState]) -> None:
        """Tint and sign boxes by what became of them."""
        if states != self.states:
            self.states = states
            self._renew()

    def show_emphasis(self, emphasis: Emphasis) -> None:
        """What stands out and what is hidden."""
        boxes, routes = self._found
        folded = self._lanes_folded()
        emphasis = replace(emphasis, found_boxes=boxes, found_routes=routes, folded=folded)
        if emphasis == self.emphasis:
            return
        is_same_base = emphasis.base == self.emphasis.base
        self.emphasis = emphasis
        if is_same_base and self._snapshot is None:
            self._overlay()
        else:
            self._renew()

    @property
    def summaries(self) -> Mapping[str, Summary]:
        """What each lane says when it is folded; made when it is first asked for."""
        if self._summaries is None:
            self._summaries = self._summarise()
        return self._summaries

    def show_summaries(self, summarise: Callable[[], Mapping[str, Summary]]) -> None:
        """Let folded lanes say what this makes, or something else than before."""
        self._summarise, self._summaries, self.can_fold = summarise, None, True
        if self.emphasis.folded:
            self._renew()

    def show_found(self, boxes: frozenset[str], routes: frozenset[int]) -> None:
        """Mark what was searched for, beside what is chosen; nothing where both are empty."""
        self._found = (boxes, routes)
        self.show_emphasis(self.emphasis)

    def show_folded(self, lanes: frozenset[str], is_by_scale: bool) -> None:
        """Show only the summaries of some lanes.

        Where it goes by the scale too, the projector folds all lanes that it could not show
        legibly.
        """
        self._folded, self._is_folding_by_scale = lanes, is_by_scale
        self.show_emphasis(self.emphasis)

    def _lanes_folded(self) -> frozenset[str]:
        if self.is_too_small(self.goal().scale):
            return frozenset(self.summaries)
        return self._folded

    @property
    def folded(self) -> Summaries:
        """What folded lanes say, set for this look and scale; asked for only where any is."""
        if self._set is None:
            lanes = tuple(a for a in self.shown.lanes if a.id in self.emphasis.folded)
            self._set = Summaries(lanes, self.summaries, self.look, self.camera.scale)
        return self._set

    def _paint_folded(self, painter: QPainter, lane: LaneArea) -> None:
        self.folded.paint(painter, lane)

    def _spread(self) -> Drawing:
        """Where all lanes are folded and none could be read if it were not, they share the view."""
        bounds, size = self.drawing.bounds, QSizeF(self.size())
        is_all = len(self.emphasis.folded) == len(self.drawing.lanes) > 0
        if not is_all or self.goal().scale >= self.legible_scale("thin") - 0.001:
            return self.drawing
        whole = fitting(bounds, size, MARGIN)
        edge = MARGIN / whole.scale
        shares = {id_: summary.length for id_, summary in self.summaries.items()}
        return spread(self.drawing, whole.seen(size).adjusted(edge, edge, -edge, -edge), shares)

    def _renew(self) -> None:
        detail = self.detail()
        self.emphasis = replace(self.emphasis, folded=self._lanes_folded())
        self.shown, self._set = self._spread(), None
        painter_of = MapPainter(
            self.shown,
            self.labels(detail),
            self.look,
            detail,
            paint_folded=self._paint_folded,
            states=self.states,
        )
        painting = Painting(painter_of, self.emphasis.base, self._scale_of(self.camera))
        is_ready = self._ahead is not None and self._ahead.is_like(painting)
        self._painting = self._ahead if self._ahead is not None and is_ready else painting
        self._snapshot = None
        self._overlay()

    def _overlay(self) -> None:
        """Lay what stands out over the drawing, which stays as it is painted."""
        self._painting.show_over(self.emphasis)
        self.update()

    @property
    def painter_of(self) -> MapPainter:
        """What paints the drawing as it is shown."""
        return self._painting.painter_of

    def paint_ahead(self, painter_of: MapPainter, emphasis: Emphasis, camera: Camera) -> None:
        """Paint what may be seen next from where it will be seen; shown, it is there at once."""
        self._ahead = Painting(painter_of, emphasis.base, self._scale_of(camera))
        self._ahead.show_over(emphasis)
        self._ahead.tiles.ready(self._view_of(camera))

    # -- painting

    def begin_scaling(self) -> None:
        """While the scale changes a picture stands in; `sharpen` paints anew."""
        if self._snapshot is None and self.isVisible():
            picture = QPixmap(self.size() * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            painter = QPainter(picture)
            self._draw_tiles(painter)
            painter.end()
            self._snapshot = (picture, self.camera)

    def rest_soon(self) -> None:
        """Paint anew once the hand rests."""
        self._sharpen.start()

    def prepare_soon(self) -> None:
        """Paint what lies around once there is nothing else to do."""
        self._idle.start()

    def _prepare(self) -> None:
        """Between frames, paint what the hand may show next."""
        if not self._painting.tiles.prepare():
            self._idle.stop()

    def sharpen(self) -> None:
        """Paint at the scale now reached; what was only moved is sharp already."""
        self._sharpen.stop()
        is_spread = self.shown is not self.drawing
        is_sharp = self._snapshot is None and self._is_at_scale() and not is_spread
        if not is_sharp or self.emphasis.folded != self._lanes_folded():
            self._renew()

    def _is_at_scale(self) -> bool:
        return abs(self._scale_of(self.camera) - self._painting.tiles.scale) <= 1e-9

    def _scale_of(self, camera: Camera) -> float:
        """Device pixels per scene unit."""
        return camera.scale * self.devicePixelRatioF()

    def _view_of(self, camera: Camera) -> QRect:
        """What a camera sees, in device pixels of the scaled scene."""
        ratio, corner = self.devicePixelRatioF(), camera.corner * self._scale_of(camera)
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        return QRect(QPoint(round(corner.x()), round(corner.y())), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._snapshot is None:
            self._draw_tiles(painter)
        else:
            self._draw_snapshot(painter, *self._snapshot)
        self.paint_over(painter)
        painter.end()

    def paint_plan(self, painter: QPainter) -> None:
        """The drawing as it lies open, without words, for the minimap; in scene coordinates."""
        MapPainter(self.drawing, {}, self.look, "full").paint_plan(painter, self.emphasis)

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the drawing, in view pixels; nothing here."""

    def _draw_tiles(self, painter: QPainter) -> None:
        if not self._is_at_scale():
            self._renew()
        view = self._view_of(self.camera)
        self._painting.tiles.draw(painter, view, self.devicePixelRatioF())

    def _draw_snapshot(self, painter: QPainter, picture: QPixmap, taken: Camera) -> None:
        seen = taken.seen(picture.deviceIndependentSize())
        place = QRectF(self.camera.to_view(seen.topLeft()), seen.size() * self.camera.scale)
        beside = QRegion(self.rect()) - QRegion(place.toAlignedRect().adjusted(1, 1, -1, -1))
        for rect in beside:  # type: ignore[attr-defined]  # a region is its rectangles
            painter.fillRect(rect, self.look.theme.color("paper"))
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.shown is not self.drawing:
            self._renew()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew()
        super().changeEvent(event)
